"""The door for coordinates from outside: no geometry passes on that GEOS could not bear.

GEOS computes with products of coordinates. Where those overflow, version 3.13 ends the whole
process in ``makeValid`` (seen: a corner at 4e307 among several features); a NaN gives anything.
"""

from __future__ import annotations

import math
from typing import Iterator, Tuple

from qgis.core import QgsCurvePolygon, QgsGeometry, QgsRectangle

from ....api.texts import translate
from ..errors import AoiError
from .rings import parts_of

# In units of any CRS. The Earth is 4e10 mm around; products of several such numbers still fit.
LARGEST_COORDINATE = 1e12
_ALL_MAPS = QgsRectangle(
    -LARGEST_COORDINATE, -LARGEST_COORDINATE, LARGEST_COORDINATE, LARGEST_COORDINATE
)


def is_sane(geometry: QgsGeometry) -> bool:
    """Return whether all coordinates are numbers that a place on a map can have; asks no GEOS."""
    if geometry.isNull() or geometry.isEmpty():
        return True
    # Boxes pass over a NaN, but sums of lengths do not (0.4 ms for 100,000 vertices).
    if not math.isfinite(geometry.constGet().perimeter()):
        return False
    # The box of a polygon is that of its outer ring, and a hole may lie anywhere.
    return bool(_ALL_MAPS.contains(geometry.boundingBox())) and all(
        _ALL_MAPS.contains(polygon.interiorRing(number).boundingBox())
        for polygon in _polygons(geometry)
        for number in range(polygon.numInteriorRings())
    )


def refuse_insane(geometry: QgsGeometry) -> None:
    """Raise an AoiError that names the first corner which is at no place of any map."""
    if is_sane(geometry):
        return
    for polygon in _polygons(geometry):
        for x, y in _vertices(polygon):
            if not (math.isfinite(x) and math.isfinite(y)):
                raise no_number()
            if max(abs(x), abs(y)) > LARGEST_COORDINATE:
                raise AoiError(
                    translate(
                        "Aoi",
                        "A vertex of the area is at {x}, {y}, which is beyond any map. Correct "
                        "or remove that vertex and try again.",
                    ).format(x=f"{x:.6g}", y=f"{y:.6g}")
                )
    raise no_number()


def _polygons(geometry: QgsGeometry) -> Iterator[QgsCurvePolygon]:
    """Yield all polygons in a geometry that have a ring; they are borrowed from it."""
    for item in parts_of(geometry.constGet()):
        if isinstance(item, QgsCurvePolygon) and not item.isEmpty():
            yield item


def _vertices(polygon: QgsCurvePolygon) -> Iterator[Tuple[float, float]]:
    """Yield the vertices of all rings.

    ``QgsGeometry.vertices`` ends the process where collections are nested (3.22, seen).
    """
    holes = map(polygon.interiorRing, range(polygon.numInteriorRings()))
    for ring in (polygon.exteriorRing(), *holes):
        for number in range(ring.numPoints()):
            yield ring.xAt(number), ring.yAt(number)


def no_number() -> AoiError:
    """Return the error for a coordinate that is no number."""
    return AoiError(
        translate(
            "Aoi",
            "A vertex of the area has no number as coordinate. Remove that vertex and try again.",
        )
    )
