"""Cut an area of interest to polygons that the service takes one at a time."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Any, DefaultDict, Dict, Iterator, List, NamedTuple, Set, Tuple

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from .aoi_geometry import (
    DECIMALS,
    MIN_AREA_M2,
    AoiError,
    Meter,
    Point,
    Ring,
    Rings,
    geojson_polygon,
    polygons_in,
    rings_in,
    rounded,
)

if TYPE_CHECKING:
    from .aoi import Aoi

MAX_REQUESTS = 500

# Cuts aim a little below the limit, so that a cut that misses by a hair costs no further order.
_FILL = 0.995
_CUT_TOLERANCE = 0.001
_MAX_CUT_STEPS = 40


class _Cut(NamedTuple):
    """A straight cut along a meridian (axis 0) or a parallel (axis 1)."""

    axis: int
    at: float


class _Piece(NamedTuple):
    """A polygon and the number of requests that is planned for it (0: not planned yet)."""

    polygon: QgsGeometry
    planned: int


def fewest_requests(aoi: Aoi, max_area_km2: float) -> int:
    """Tell how many requests an area needs at least, without cutting it.

    :param max_area_km2: the limit of one request in square kilometres
    :raises ValueError: if the limit is below 100 m²
    """
    limit_m2 = _limit_m2(max_area_km2)
    meter = Meter()
    return sum(math.ceil(meter.m2(part) / limit_m2) for part in polygons_in(aoi.geometry))


def split_for_requests(aoi: Aoi, max_area_km2: float) -> Tuple[Dict[str, Any], ...]:
    """Cut an area to GeoJSON Polygons within the limit, as few as the shape allows.

    A part over the limit is halved, by area and across its longer side, until every piece fits.
    Neighbours have the same vertices along their common cut: whatever projection a raster is
    cropped in, no pixel falls between two pieces.

    :param aoi: the area
    :param max_area_km2: the limit of one request in square kilometres
    :raises AoiError: if more than ``MAX_REQUESTS`` would be needed
    :raises ValueError: if the limit is below 100 m²
    """
    needed = fewest_requests(aoi, max_area_km2)
    if needed > MAX_REQUESTS:
        raise _too_many(aoi, needed, max_area_km2)
    cutter = _Cutter(_limit_m2(max_area_km2))
    finished: List[Rings] = []
    stack = [_Piece(polygon, 0) for polygon in reversed(polygons_in(aoi.geometry))]
    while stack:
        piece = stack.pop()
        halves = cutter.halves(piece)
        if halves:
            stack.extend(reversed(halves))
        else:
            finished.append(rings_in(piece.polygon))
        if len(finished) + len(stack) > MAX_REQUESTS:
            raise _too_many(aoi, len(finished) + len(stack), max_area_km2)
    return tuple(geojson_polygon(rings) for rings in _with_common_vertices(finished, cutter.cuts))


def _limit_m2(max_area_km2: float) -> float:
    # Written so that a NaN is refused too.
    if not max_area_km2 * 1e6 >= MIN_AREA_M2:
        raise ValueError(f"no area can be cut to pieces of {max_area_km2} km²")
    return max_area_km2 * 1e6


def _too_many(aoi: Aoi, needed: int, max_area_km2: float) -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The area of {area} km² takes at least {needed} orders of {limit} km² each; at most "
            "{most} are made in one go. Choose a smaller area.",
        ).format(
            area=f"{aoi.area_km2:,.0f}", needed=needed, limit=f"{max_area_km2:g}", most=MAX_REQUESTS
        ),
        aoi.bbox.center(),
    )


class _Cutter:
    """Halves polygons that are over the limit, and remembers where it cut."""

    def __init__(self, limit_m2: float) -> None:
        self.cuts: Set[_Cut] = set()
        self._limit_m2 = limit_m2
        self._meter = Meter()

    def halves(self, piece: _Piece) -> List[_Piece]:
        """Cut a piece in two if it is over the limit; empty if it is not."""
        area = self._meter.m2(piece.polygon)
        if area <= self._limit_m2:
            return []
        count = max(piece.planned, 2)
        if not piece.planned:
            count = math.ceil(area / (self._limit_m2 * _FILL))
        first = count // 2
        cut = self._find_cut(piece.polygon, area * first / count)
        self.cuts.add(cut)
        sides = _both_sides(piece.polygon.boundingBox(), cut)
        return [
            *self._side(piece.polygon, sides[0], first),
            *self._side(piece.polygon, sides[1], count - first),
        ]

    def _side(self, polygon: QgsGeometry, side: QgsRectangle, planned: int) -> List[_Piece]:
        parts = rounded(polygon.intersection(QgsGeometry.fromRect(side)))
        # A corner cut off smaller than a pixel is not worth an order.
        parts = [part for part in parts if self._meter.m2(part) >= MIN_AREA_M2]
        # A side in several parts has to be planned part by part.
        return [_Piece(part, planned if len(parts) == 1 else 0) for part in parts]

    def _find_cut(self, polygon: QgsGeometry, wanted_m2: float) -> _Cut:
        """Find the line across the longer side with the wanted area west or south of it."""
        box = polygon.boundingBox()
        width = box.width() * math.cos(math.radians(box.center().y()))
        axis = 1 if box.height() > width else 0
        low = (box.xMinimum(), box.yMinimum())[axis]
        high = (box.xMaximum(), box.yMaximum())[axis]
        at = (low + high) / 2
        for _ in range(_MAX_CUT_STEPS):
            side, _other = _both_sides(box, _Cut(axis, at))
            # clipped() is several times faster than intersection(); here it is only measured.
            surplus = self._meter.m2(polygon.clipped(side)) - wanted_m2
            if abs(surplus) <= self._limit_m2 * _CUT_TOLERANCE:
                break
            low, high = (low, at) if surplus > 0 else (at, high)
            at = (low + high) / 2
        return _Cut(axis, round(at, DECIMALS))


def _both_sides(box: QgsRectangle, cut: _Cut) -> Tuple[QgsRectangle, QgsRectangle]:
    west, south, east, north = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    if cut.axis == 0:
        return QgsRectangle(west, south, cut.at, north), QgsRectangle(cut.at, south, east, north)
    return QgsRectangle(west, south, east, cut.at), QgsRectangle(west, cut.at, east, north)


def _with_common_vertices(pieces: List[Rings], cuts: Set[_Cut]) -> Iterator[Rings]:
    """Give both sides of every cut the vertices that either of them has on it."""
    on_cut: DefaultDict[_Cut, Set[float]] = defaultdict(set)
    for point in (point for rings in pieces for ring in rings for point in ring):
        for axis in (0, 1):
            cut = _Cut(axis, point[axis])
            if cut in cuts:
                on_cut[cut].add(point[1 - axis])
    ordered = {cut: sorted(places) for cut, places in on_cut.items()}
    for rings in pieces:
        yield [_filled_ring(ring, ordered) for ring in rings]


def _filled_ring(ring: Ring, on_cut: Dict[_Cut, List[float]]) -> Ring:
    filled = ring[:1]
    for a, b in zip(ring, ring[1:]):
        filled.extend(_between(a, b, on_cut))
        filled.append(b)
    return filled


def _between(a: Point, b: Point, on_cut: Dict[_Cut, List[float]]) -> List[Point]:
    """Give the known vertices strictly between a and b, if the edge runs along a cut."""
    for axis in (0, 1):
        places = on_cut.get(_Cut(axis, a[axis])) if a[axis] == b[axis] else None
        if not places:
            continue
        start, end = a[1 - axis], b[1 - axis]
        inside = places[
            bisect_right(places, min(start, end)) : bisect_left(places, max(start, end))
        ]
        ordered = inside if start < end else inside[::-1]
        return [(a[0], place) if axis == 0 else (place, a[1]) for place in ordered]
    return []
