"""Footprints of scenes as geometries, and how much of the area of interest each covers."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, List, Mapping, Optional

from qgis.core import Qgis, QgsCoordinateTransformContext, QgsGeometry, QgsGeometryEngine
from qgis.PyQt.QtCore import QCoreApplication

from .errors import AoiError
from .geojson import from_geojson
from .geometry import (
    MIN_AREA_M2,
    WORLD,
    Meter,
    Ring,
    Rings,
    count_vertices,
    polygon_of,
    polygons_in,
)
from .lonlat import to_lonlat
from .polygons import Polygons
from .sanity import is_sane
from .validity import rounded

if TYPE_CHECKING:
    from .model import Aoi

# An edge longer than this, in degrees, is meant to cross the 180° meridian.
_HALF_ROUND = 180.0
# Footprints are simplified outlines: data may reach so far beyond them, in metres.
FOOTPRINT_MARGIN_M = 500.0
_METRES_PER_DEGREE = 111320.0


class Coverage:
    """Measures many footprints against one area; make and use it in one and the same thread."""

    def __init__(self, aoi: Aoi) -> None:
        """Prepare the area once.

        :param aoi: the area that scenes are to cover
        """
        # The engine borrows the geometry, so the copy has to live as long as the engine.
        self._geometry = QgsGeometry(aoi.geometry)
        self._meter = Meter()
        self._area_m2 = self._meter.m2(self._geometry)
        self._engine = _prepared(self._geometry)

    def percent(self, footprint: Optional[Mapping[str, Any]]) -> Optional[float]:
        """Tell the share of the area that a footprint covers.

        :param footprint: GeoJSON of the scene's data, also across ±180° or with a broken outline
        :returns: 0 to 100, or None if there is no usable footprint
        """
        shape = footprint_geometry(footprint)
        return None if shape is None else self.percent_of(shape)

    def percent_of(self, shape: QgsGeometry) -> Optional[float]:
        """Tell the share of the area that a footprint covers that has been read already.

        :param shape: valid polygons in EPSG:4326, as from ``footprint_geometry``
        """
        polygon = shape.constGet()
        if not self._engine.intersects(polygon):
            return 0.0
        if self._engine.within(polygon):
            return 100.0
        common = self._engine.intersection(polygon)
        if common is None:
            return None
        return min(100.0, 100.0 * self._meter.m2(QgsGeometry(common)) / self._area_m2)


def footprint_geometry(footprint: Optional[Mapping[str, Any]]) -> Optional[QgsGeometry]:
    """Turn the footprint of a scene to a valid geometry in EPSG:4326, cut at ±180°.

    :param footprint: GeoJSON, also with a broken outline
    :returns: polygons, or None if there is nothing usable
    """
    if footprint is None:
        return None
    shape = _plain_polygon(footprint)
    if shape is not None:
        return shape
    try:
        geometry, crs = from_geojson(footprint)
        polygons = Polygons().of([geometry])
        shape = to_lonlat(polygons, crs, QgsCoordinateTransformContext()).geometry
    except AoiError:
        return None
    return shape if polygons_in(shape) else None


def _plain_polygon(footprint: Mapping[str, Any]) -> Optional[QgsGeometry]:
    """Read what needs no mending, as nearly all footprints: five times as fast as a full look."""
    if not isinstance(footprint, Mapping) or "crs" in footprint:
        return None
    if footprint.get("type") != "Polygon":
        return None
    try:
        rings: Rings = [[(x, y) for x, y in ring] for ring in footprint["coordinates"]]
        if not rings or not all(map(_is_closed, rings)):
            return None
        shape = polygon_of(rings)
    except (KeyError, TypeError, ValueError):
        return None
    box = shape.boundingBox()
    plain = is_sane(shape) and WORLD.contains(box) and box.width() < _HALF_ROUND
    return shape if plain and shape.isGeosValid() else None


def _is_closed(ring: Ring) -> bool:
    # For Python, and so for a geometry, True is a number.
    numbers = all(type(x) in (int, float) and type(y) in (int, float) for x, y in ring)
    return numbers and len(ring) > 3 and ring[0] == ring[-1]


def area_within(aoi: Aoi, footprint: QgsGeometry) -> Aoi:
    """Return the part of an area where a scene has data, or a margin beside it.

    :param footprint: valid polygons in EPSG:4326, as from ``footprint_geometry``
    :return: the area itself if all of it lies there
    :raises AoiError: no data lies in the area
    """
    near = _widened(footprint)
    around, exactly = map(_prepared, (near, footprint))
    kept: List[QgsGeometry] = []
    untouched = 0
    for part in polygons_in(aoi.geometry):
        # A part that lies in the margin only promises nothing for an order of its own.
        if not exactly.intersects(part.constGet()):
            continue
        if around.contains(part.constGet()):
            # To the letter, so that an earlier order of the same is found again.
            kept.append(part)
            untouched += 1
            continue
        pieces = rounded(part.intersection(near))
        kept.extend(p for p in polygons_in(pieces) if exactly.intersects(p.constGet()))
    if untouched == aoi.parts:
        return aoi
    meter = Meter()
    areas = [meter.m2(part) for part in kept]
    kept = [part for part, area in zip(kept, areas) if area >= MIN_AREA_M2]
    if not kept:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi", "The scene has no data in the area. Choose another scene."
            ),
            aoi.bbox.center(),
        )
    return replace(
        aoi,
        geometry=kept[0] if len(kept) == 1 else QgsGeometry.collectGeometry(kept),
        area_km2=sum(area for area in areas if area >= MIN_AREA_M2) / 1e6,
        vertices=sum(map(count_vertices, kept)),
        parts=len(kept),
    )


def _prepared(geometry: QgsGeometry) -> QgsGeometryEngine:
    """Return what compares a geometry with many; the geometry has to live as long."""
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


def _widened(footprint: QgsGeometry) -> QgsGeometry:
    """Return a footprint with its margin; beside ±180° and the poles the margin ends there."""
    box = footprint.boundingBox()
    farthest = math.radians(max(abs(box.yMinimum()), abs(box.yMaximum())))
    margin = FOOTPRINT_MARGIN_M / (_METRES_PER_DEGREE * max(0.01, math.cos(farthest)))
    wide = footprint.buffer(margin, 1, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 2.0)
    return wide.intersection(QgsGeometry.fromRect(WORLD))


def coverage_percent(aoi: Aoi, footprint: Optional[Mapping[str, Any]]) -> Optional[float]:
    """Tell the share of an area that one footprint covers; for many, keep a ``Coverage``.

    :param aoi: the area
    :param footprint: GeoJSON of the scene's data, or None
    :returns: 0 to 100, or None if there is no usable footprint
    """
    return Coverage(aoi).percent(footprint)
