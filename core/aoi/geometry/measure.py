"""The area of polygons on the ellipsoid, and transformations that are proven to transform."""

from __future__ import annotations

import math
from typing import List

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)

from ....api.texts import translate
from ..errors import AoiError
from .rings import WORLD, parts_of

# How often a transformation is made anew that leaves coordinates as they are.
TRANSFORM_TRIES = 3
MIN_AREA_M2 = 100.0
# Of latitude.
METRES_PER_DEGREE = 111320.0
# Edges up to this length (degrees) enclose the same area in the equal-area projection.
STRAIGHT = 0.02


def wgs84() -> QgsCoordinateReferenceSystem:
    """Return EPSG:4326, whose x is the longitude throughout QGIS."""
    return QgsCoordinateReferenceSystem("EPSG:4326")


def to_equal_area() -> QgsCoordinateTransform:
    """Return the way from degrees to metres in which areas on the ellipsoid are planar ones.

    The projection is cylindrical: meridians and parallels stay straight.

    QGIS's transformations leave coordinates as they are, without a word, in some threads that come
    up after others have ended (measured on 3.22: 30 of 100); so the way is proven with a point.

    :raises AoiError: QGIS does not convert coordinates
    """
    proof = QgsPointXY(1.0, 1.0)
    for _ in range(TRANSFORM_TRIES):
        equal_area = QgsCoordinateReferenceSystem("EPSG:6933")
        transform = QgsCoordinateTransform(wgs84(), equal_area, QgsCoordinateTransformContext())
        if transform.transform(proof) != proof:
            return transform
        forget_transforms()
    raise AoiError(translate("Aoi", "QGIS did not convert the coordinates of the area. Try again."))


def forget_transforms() -> None:
    """Have QGIS make its transformations anew, which stand still where it keeps those of a thread.

    It finds them by an address that another thread may have had before.
    """
    QgsCoordinateTransform.invalidateCache()
    QgsCoordinateReferenceSystem.invalidateCache()


def with_margin(
    shape: QgsGeometry, metres: float, latitude: float, corners: Qgis.JoinStyle
) -> QgsGeometry:
    """Return polygons in degrees with a margin; beside ±180° and the poles it ends there.

    :param metres: how wide it is, at least, along a meridian and on a parallel
    :param latitude: of that parallel, in degrees
    """
    shrinks = max(0.01, math.cos(math.radians(latitude)))
    margin = metres / (METRES_PER_DEGREE * shrinks)
    wide = shape.buffer(margin, 1, Qgis.EndCapStyle.Flat, corners, 2.0)
    return wide.intersection(QgsGeometry.fromRect(WORLD))


class Meter:
    """Measures areas on the WGS 84 ellipsoid, whose edges are straight in degrees."""

    def __init__(self) -> None:
        self._to_flat = to_equal_area()

    def m2(self, geometry: QgsGeometry) -> float:
        """Measure polygons given in degrees, in square metres."""
        return float(self._flat(geometry).area())

    def each_m2(self, geometry: QgsGeometry) -> List[float]:
        """Measure each polygon of a geometry given in degrees, in square metres."""
        flat = self._flat(geometry)
        return [float(part.area()) for part in parts_of(flat.constGet())]

    def _flat(self, geometry: QgsGeometry) -> QgsGeometry:
        box = geometry.boundingBox()
        flat = QgsGeometry(geometry)
        if max(box.width(), box.height()) > STRAIGHT:
            flat = geometry.densifyByDistance(STRAIGHT)
        flat.transform(self._to_flat)
        # Beside the origin, or the digits of a small area far from it are lost.
        box = flat.boundingBox()
        flat.translate(-box.xMinimum(), -box.yMinimum())
        return flat
