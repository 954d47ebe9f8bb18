"""Turn an area of interest to polygons that the service takes one at a time: few, and in limits.

What is over the limit is cut; parts that lie close together share an order (``grouping.py``).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Optional, Set, Tuple

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QLocale

from ..translation import counted, translate
from .coverage import area_within
from .errors import AoiError
from .geometry.bends import with_bends
from .geometry.measure import MIN_AREA_M2, STRAIGHT, Meter, to_equal_area
from .geometry.rings import (
    DECIMALS,
    Point,
    Ring,
    Rings,
    geojson_polygon,
    polygon_of,
    polygons_in,
    rings_in,
)
from .geometry.validity import rounded
from .grouping import Part, Sharing
from .model import Aoi

MAX_REQUESTS = 500

# What is over this share of the limit is cut: the service may measure on another ellipsoid, or
# count the pixels along the outline.
LIMIT_SHARE = 0.99

# Planar and ellipsoidal areas, and cuts at 7 decimals, agree better than this.
_PRECISION = 2e-5
# Halvings of a width of 360° until what is left is finer than 7 decimals.
_CUT_STEPS = 32


class _Cut(NamedTuple):
    """A straight cut along a meridian (axis 0) or a parallel (axis 1)."""

    axis: int
    at: float


# The vertices on each cut, as places along it.
_OnCuts = Dict[Tuple[int, float], List[float]]


def fewest_requests(aoi: Aoi, max_area_km2: float) -> int:
    """Return how many requests an area needs at least, without cutting it.

    :param max_area_km2: the limit of one request in square kilometres
    :raises ValueError: if the limit is below 100 m²
    """
    fewest = math.ceil(aoi.area_km2 * 1e6 * (1 - _PRECISION) / _limit_m2(max_area_km2))
    return max(fewest, 1 if aoi.shared else aoi.parts)


def split_for_requests(
    aoi: Aoi, max_area_km2: float, within: Optional[QgsGeometry] = None
) -> Tuple[Dict[str, Any], ...]:
    """Turn an area to GeoJSON Polygons within the limit, as few as the shape allows.

    A part over the limit is cut in two, by area and across its longer side, until every piece
    fits. Neighbours have the same vertices along their common cut: whatever projection a raster
    is cropped in, no pixel falls between two pieces. Parts that lie close together become one
    convex polygon around them, unless ``aoi.shared`` is off. All polygons are valid at 7 decimals
    and at most ``LIMIT_SHARE`` of the limit large.

    :param aoi: the area
    :param max_area_km2: the limit of one request in square kilometres
    :param within: where the scene has data, as from ``coverage.footprint_geometry``: what lies
        farther than ``coverage.FOOTPRINT_MARGIN_M`` beside it is left out. Without it the whole
        area is ordered
    :raises AoiError: if more than ``MAX_REQUESTS`` would be needed, or no data lies in the area
    :raises ValueError: if the limit is below 100 m²
    """
    return _split(aoi if within is None else area_within(aoi, within), max_area_km2)


# An area is asked for by the dock and by each scene that is ordered of it.
@lru_cache(maxsize=4)
def _split(aoi: Aoi, max_area_km2: float) -> Tuple[Dict[str, Any], ...]:
    limit_m2 = _limit_m2(max_area_km2)
    needed = fewest_requests(aoi, max_area_km2)
    if needed > MAX_REQUESTS:
        raise _too_many(aoi, needed, max_area_km2)
    shares = aoi.shared and aoi.parts > 1
    if shares and aoi.area_km2 * 1e6 <= limit_m2:
        # The fields of a farm, thousands of parcels: no part has to be looked at by itself.
        order = Sharing(limit_m2).one_order(aoi.geometry, aoi.area_km2 * 1e6)
        if order is not None:
            return (geojson_polygon(rings_in(order.polygon)),)
    cutter = _Cutter(limit_m2)
    polygons = polygons_in(aoi.geometry)
    # One part has been measured before.
    areas = [aoi.area_km2 * 1e6] if aoi.parts == 1 else map(Meter().m2, polygons)
    parts = [piece for one in zip(polygons, areas) for piece in cutter.pieces(*one)]
    orders = Sharing(limit_m2).orders(parts) if shares else parts
    if len(orders) > MAX_REQUESTS:
        raise _too_many(aoi, len(orders), max_area_km2)
    finished = [_rings_of(order) for order in orders]
    return tuple(geojson_polygon(rings) for rings in _with_common_vertices(finished, cutter.cuts))


def _rings_of(order: Part) -> Rings:
    """Return the rings of an order; long edges are bent where it is a part as it was given.

    Not if that would make it invalid. The new vertices are rounded like all others: where a hole
    touches a long edge it may come to lie across it, and GEOS's repair then fills the hole.
    Unbent, the edge runs metres beside.
    """
    rings = rings_in(order.polygon)
    bent = with_bends(rings) if order.as_given else rings
    return bent if bent == rings or polygon_of(bent).isGeosValid() else rings


def _limit_m2(max_area_km2: float) -> float:
    # Written so that a NaN is refused too.
    if not max_area_km2 * 1e6 >= MIN_AREA_M2:
        raise ValueError(f"no area can be cut to pieces of {max_area_km2} km²")
    return max_area_km2 * 1e6 * LIMIT_SHARE


def _too_many(aoi: Aoi, needed: int, max_area_km2: float) -> AoiError:
    # Qt counts what is plural in an int of C.
    needed = min(needed, 2**31 - 1)
    text = translate(
        "Aoi",
        "The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} "
        "are made in one go. Choose a smaller area.",
        None,
        needed,
    )
    locale = QLocale()
    return AoiError(
        counted(text, needed).format(
            area=locale.toString(float(aoi.area_km2), "f", 0),
            limit=locale.toString(float(max_area_km2), "g", 6),
            most=locale.toString(MAX_REQUESTS),
        ),
        aoi.bbox.center(),
    )


class _Piece(NamedTuple):
    """A polygon in degrees, the same in equal-area metres, its area there, its share of orders."""

    polygon: QgsGeometry
    flat: QgsGeometry
    m2: float
    orders: int


class _Cutter:
    """Cuts polygons that are over the limit, and remembers where it cut."""

    def __init__(self, limit_m2: float) -> None:
        self.cuts: Set[_Cut] = set()
        self._limit_m2 = limit_m2
        self._crumb_m2 = min(MIN_AREA_M2, limit_m2 / 100)
        self._to_flat = to_equal_area()

    def pieces(self, polygon: QgsGeometry, area: float) -> List[Part]:
        """Cut a polygon to pieces within the limit; it is its own piece if it is.

        :param area: that of the polygon in square metres
        """
        if area <= self._limit_m2:
            return [Part(polygon, area, as_given=True)]
        finished: List[Part] = []
        # Before it is cut, so that a cut puts no bend where one order would have none.
        stack = [self._piece(polygon_of(with_bends(rings_in(polygon))))]
        needed = stack[0].orders
        while stack:
            piece = stack.pop()
            if piece.orders > 1:
                stack.extend(reversed(self._cut(piece)))
            else:
                finished.extend(Part(one, piece.m2) for one in polygons_in(rounded(piece.polygon)))
        return self._reunited(finished) if len(finished) > needed else finished

    def _piece(self, polygon: QgsGeometry) -> _Piece:
        flat = polygon.densifyByDistance(STRAIGHT)
        flat.transform(self._to_flat)
        area = flat.area()
        return _Piece(polygon, flat, area, math.ceil(area * (1 + _PRECISION) / self._limit_m2))

    def _cut(self, piece: _Piece) -> List[_Piece]:
        """Cut a piece in two; of several ways the first that takes no more orders in all."""
        fewest = math.inf
        for axis, first in _ways(piece):
            cut = self._find_cut(piece.flat, axis, piece.m2 * first / piece.orders)
            pieces = [self._piece(part) for part in _parts_beside(piece.polygon, cut)]
            # A corner cut off smaller than a pixel is not worth an order.
            pieces = [part for part in pieces if part.m2 >= self._crumb_m2]
            count = sum(part.orders for part in pieces)
            if count < fewest:
                fewest, chosen = count, (cut, pieces)
            if count <= piece.orders:
                break
        self.cuts.add(chosen[0])
        return chosen[1]

    def _find_cut(self, flat: QgsGeometry, axis: int, wanted_m2: float) -> _Cut:
        """Find the line with the wanted area west or south of it."""
        box = flat.boundingBox()
        box.grow(1.0)
        low = (box.xMinimum(), box.yMinimum())[axis]
        high = (box.xMaximum(), box.yMaximum())[axis]
        before = 0.0
        for _ in range(_CUT_STEPS):
            at = (low + high) / 2
            # Only what lies between the bounds is looked at again: less each time.
            west = flat.clipped(_band(box, axis, low, at))
            area = 0.0 if west.isNull() else west.area()
            if before + area > wanted_m2:
                high, flat = at, west
            else:
                before += area
                low, flat = at, flat.clipped(_band(box, axis, at, high))
        place = QgsPointXY(at, 0.0) if axis == 0 else QgsPointXY(0.0, at)
        point = self._to_flat.transform(place, Qgis.TransformDirection.Reverse)
        return _Cut(axis, round((point.x(), point.y())[axis], DECIMALS))

    def _reunited(self, parts: List[Part]) -> List[Part]:
        """Join neighbours that fit into one order together: shapes with arms fall apart so."""
        ordered = sorted(parts, key=lambda part: part.m2)
        kept: List[Part] = []
        while ordered:
            part = ordered.pop(0)
            # The largest that still fits leaves the smaller ones for others.
            for other in reversed(ordered):
                both = self._union(part, other)
                if both is not None:
                    ordered.remove(other)
                    ordered.append(both)
                    ordered.sort(key=lambda one: one.m2)
                    break
            else:
                kept.append(part)
        return kept

    def _union(self, one: Part, other: Part) -> Optional[Part]:
        area = one.m2 + other.m2
        if area * (1 + _PRECISION) > self._limit_m2:
            return None
        box = one.polygon.boundingBox()
        box.grow(10.0**-DECIMALS)
        if not box.intersects(other.polygon.boundingBox()):
            return None
        united = polygons_in(rounded(one.polygon.combine(other.polygon)))
        return Part(united[0], area) if len(united) == 1 else None


def _ways(piece: _Piece) -> Iterator[Tuple[int, int]]:
    """Yield ways to cut a piece, as axis and number of orders west or south of the cut."""
    box = piece.polygon.boundingBox()
    width = box.width() * math.cos(math.radians(box.center().y()))
    axis = 1 if box.height() > width else 0
    half = piece.orders // 2
    yield axis, half
    yield 1 - axis, half
    if piece.orders % 2:
        yield axis, piece.orders - half
        yield 1 - axis, piece.orders - half
    if half > 1:
        yield axis, 1
        yield axis, piece.orders - 1


def _band(box: QgsRectangle, axis: int, low: float, high: float) -> QgsRectangle:
    if axis == 0:
        return QgsRectangle(low, box.yMinimum(), high, box.yMaximum())
    return QgsRectangle(box.xMinimum(), low, box.xMaximum(), high)


def _parts_beside(polygon: QgsGeometry, cut: _Cut) -> Iterator[QgsGeometry]:
    """Cut a polygon along a line and yield the parts, those west or south of it first."""
    box = polygon.boundingBox()
    box.grow(1e-3)
    low = (box.xMinimum(), box.yMinimum())[cut.axis]
    high = (box.xMaximum(), box.yMaximum())[cut.axis]
    bands = [_band(box, cut.axis, low, cut.at), _band(box, cut.axis, cut.at, high)]
    # clipped() is fifty times as fast as intersection(), but promises less.
    sides = [polygon.clipped(band) for band in bands]
    lost = polygon.area() - sum(side.area() for side in sides)
    if abs(lost) > polygon.area() * 1e-9:
        sides = [polygon.intersection(QgsGeometry.fromRect(band)) for band in bands]
    for side in sides:
        yield from polygons_in(side)


def _with_common_vertices(pieces: List[Rings], cuts: Set[_Cut]) -> Iterable[Rings]:
    """Add to both sides of every cut the vertices that either of them has on it."""
    if not cuts:
        return pieces
    found: Dict[Tuple[int, float], Set[float]] = {cut: set() for cut in cuts}
    for point in (point for rings in pieces for ring in rings for point in ring):
        for axis in (0, 1):
            if (axis, point[axis]) in found:
                found[axis, point[axis]].add(point[1 - axis])
    ordered = {cut: sorted(places) for cut, places in found.items()}
    return [[_filled_ring(ring, ordered) for ring in rings] for rings in pieces]


def _filled_ring(ring: Ring, on_cuts: _OnCuts) -> Ring:
    filled = ring[:1]
    for a, b in zip(ring, ring[1:]):
        # Nearly all edges run along no cut.
        if a[0] == b[0] or a[1] == b[1]:
            filled.extend(_between(a, b, on_cuts))
        filled.append(b)
    return filled


def _between(a: Point, b: Point, on_cuts: _OnCuts) -> List[Point]:
    """Return the known vertices strictly between a and b, if the edge runs along a cut."""
    for axis in (0, 1):
        if a[axis] != b[axis] or (axis, a[axis]) not in on_cuts:
            continue
        places = on_cuts[axis, a[axis]]
        start, end = a[1 - axis], b[1 - axis]
        inside = places[
            bisect_right(places, min(start, end)) : bisect_left(places, max(start, end))
        ]
        ordered = inside if start < end else inside[::-1]
        return [(a[0], place) if axis == 0 else (place, a[1]) for place in ordered]
    return []
