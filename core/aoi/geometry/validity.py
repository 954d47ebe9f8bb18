"""Polygons made valid: repaired, and rounded without breaking them."""

from __future__ import annotations

from typing import Tuple

from qgis.core import QgsGeometry

from ....api.texts import translate
from ..errors import AoiError
from .rings import DECIMALS, Point, at_seven_decimals, polygons_in, rings_in, together
from .union import joined

_MAX_REPAIRS = 5
# Measured with GEOS 3.11: 1,300 crossings take 3 s to repair, 11,000 take 40 s, 27 million 10 GB.
_MOST_CROSSINGS = 2000
# Crossings are counted for so many edges, and so many pairs of edges are compared for it (1 s).
_EDGES_LOOKED_AT = 300
_MOST_PAIRS = 2_000_000

Edge = Tuple[Point, Point]


def rounded(geometry: QgsGeometry) -> QgsGeometry:
    """Round every vertex to 7 decimals; the polygons are valid still, and null if all collapse.

    Rounding can fold a very thin part over; such a part is repaired and rounded again.

    :raises AoiError: if the shape is too intricate to survive the rounding
    """
    for _ in range(_MAX_REPAIRS):
        # Repaired or cut, there may be lines and points among them.
        whole = at_seven_decimals(together(polygons_in(geometry)))
        if whole.isNull() or whole.isGeosValid():
            return whole
        geometry = joined([p for part in polygons_in(whole) for p in polygons_in(_mended(part))])
    raise _too_intricate(geometry)


def _mended(polygon: QgsGeometry) -> QgsGeometry:
    """Make a polygon valid that rounding may have made invalid.

    Where a hole has come to lie a hair across the outer ring, GEOS's repair fills it (3.11, seen);
    a buffer of nothing does not, but it leaves out half of an outline that really crosses itself.
    """
    if polygon.isGeosValid():
        return polygon
    buffered = polygon.buffer(0.0, 1)
    # As much as an outline can move by the rounding.
    if abs(buffered.area() - polygon.area()) <= polygon.length() * 10.0**-DECIMALS:
        return buffered
    return repair(polygon)


def repair(shape: QgsGeometry) -> QgsGeometry:
    """Make a geometry valid, unless that would take minutes and gigabytes.

    :param shape: a polygon whose outline crosses itself
    :raises AoiError: it does so in too many places
    """
    if _crossings(shape) > _MOST_CROSSINGS:
        raise _too_intricate(shape)
    return shape.makeValid()


def _crossings(shape: QgsGeometry) -> float:
    """Estimate how often edges cross, from some of them where there are many."""
    rings = [ring for part in polygons_in(shape) for ring in rings_in(part)]
    edges = [edge for ring in rings for edge in zip(ring, ring[1:])]
    looked_at = edges[:: max(1, len(edges) // _EDGES_LOOKED_AT, len(edges) ** 2 // _MOST_PAIRS)]
    found = sum(_crosses(one, other) for one in looked_at for other in edges)
    return found / 2 * len(edges) / max(1, len(looked_at))


def _crosses(one: Edge, other: Edge) -> bool:
    """Return whether two edges cross within both; a common end is no crossing."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    if max(cx, dx) < min(ax, bx) or min(cx, dx) > max(ax, bx):
        return False
    if max(cy, dy) < min(ay, by) or min(cy, dy) > max(ay, by):
        return False
    side_c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    side_d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
    side_a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
    side_b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
    return side_c * side_d < 0 and side_a * side_b < 0


def _too_intricate(shape: QgsGeometry) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "The outline crosses itself in too many places to be repaired. Simplify the area and "
            "try again.",
        ),
        shape.boundingBox().center(),
    )
