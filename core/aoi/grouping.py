"""Parts of an area that lie close together share an order: one convex polygon around them.

The service takes one polygon a request. A convex one is valid whatever the parts are, its area is
what is delivered and counted, and it is easily read on the map. Parts on the string of a narrow
corridor would take fewer orders where they are scattered, but the delivered raster might be the box
around all of them, and whether the service keeps a corridor narrower than a pixel is not known.
What lies between the parts is hidden in the result (``raster/mask.py``).
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import cached_property
from typing import Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsGeometry, QgsRectangle

from .geometry.measure import METRES_PER_DEGREE, Meter, with_margin
from .geometry.rings import polygons_in
from .geometry.validity import rounded

# What close is: the box around a shared order, which may be what is delivered, is at most this
# many limits large, and as long as this many sides of a square of the limit (28 km for 200 km²).
BOX_LIMITS = 2.0
BOX_SIDES = 2.0
# Around the parts, so that no pixel of theirs is lost where an edge bends in a projection: metres.
MARGIN_M = 10.0
# Edges up to this length (degrees) bend less than a tenth of the margin.
_EDGE = 0.05
# Parts are divided at a gap if it is at least this share of the way across them.
_GAP = 0.05


@dataclass(frozen=True, eq=False)
class Part:
    """A polygon in degrees, its area in square metres, and whether it is a part as it was given."""

    polygon: QgsGeometry
    m2: float
    as_given: bool = False

    @cached_property
    def box(self) -> Tuple[float, float, float, float]:
        """West, south, east and north."""
        box = self.polygon.boundingBox()
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


class _Group(NamedTuple):
    """What is ordered for some parts, their convex hull without the margin, and their own area."""

    order: Part
    hull: QgsGeometry
    m2: float


# What a common order adds in area, the numbers of two groups, and what they are together.
_Pair = Tuple[float, int, int, _Group]


class Sharing:
    """Groups parts so that few orders take all of them.

    :param limit_m2: the limit of one order in square metres
    """

    def __init__(self, limit_m2: float) -> None:
        self._limit_m2 = limit_m2
        self._meter = Meter()

    def one_order(self, parts: QgsGeometry, m2: float) -> Optional[Part]:
        """Put all parts into one order; None if that is over the limit.

        :param parts: valid polygons in degrees
        :param m2: their own area
        """
        group = self._group(parts.convexHull(), m2)
        return None if group is None else group.order

    def orders(self, parts: Sequence[Part]) -> List[Part]:
        """Divide all parts until each group fits into an order, then join what still fits.

        :param parts: valid polygons within the limit
        :return: what to order: parts as they are, and convex polygons around several
        """
        finished: List[_Group] = []
        stack = [list(parts)]
        while stack:
            some = stack.pop()
            hull = _hull([part.polygon for part in some])
            group = (
                _Group(some[0], hull, some[0].m2)
                if len(some) == 1
                else self._group(hull, sum(part.m2 for part in some))
            )
            if group is not None:
                finished.append(group)
            else:
                orders = max(2, math.ceil(self._meter.m2(hull) / self._limit_m2))
                stack.extend(reversed(self._divided(some, orders)))
        return [group.order for group in self._joined(finished)]

    def _group(self, hull: QgsGeometry, m2: float) -> Optional[_Group]:
        """Put parts into one order; None if that is over the limit.

        :param hull: the convex hull of the parts
        :param m2: their own area
        """
        if m2 > self._limit_m2 or not self._is_close(hull.boundingBox()):
            return None
        order = _order_around(hull)
        area = self._meter.m2(order)
        return _Group(Part(order, area), hull, m2) if area <= self._limit_m2 else None

    def _is_close(self, box: QgsRectangle) -> bool:
        across = METRES_PER_DEGREE * math.cos(math.radians(box.center().y()))
        width, height = box.width() * across, box.height() * METRES_PER_DEGREE
        longest = BOX_SIDES * math.sqrt(self._limit_m2)
        return max(width, height) <= longest and width * height <= BOX_LIMITS * self._limit_m2

    def _divided(self, parts: List[Part], orders: int) -> List[List[Part]]:
        """Divide parts in two, where that promises the fewest orders."""
        ways = list(_divisions(parts, orders))
        return ways[0] if len(ways) == 1 else min(ways, key=self._cost)

    def _cost(self, halves: List[List[Part]]) -> Tuple[int, float]:
        hulls = [_hull([part.polygon for part in half]) for half in halves]
        areas = [self._meter.m2(hull) for hull in hulls]
        return sum(math.ceil(area / self._limit_m2) for area in areas), sum(areas)

    def _joined(self, groups: List[_Group]) -> List[_Group]:
        """Join two groups at a time, those first whose common order adds the least area."""
        kept = dict(enumerate(groups))
        numbers = itertools.count(len(groups))
        pairs = [
            pair for two in itertools.combinations(kept, 2) for pair in self._together(kept, *two)
        ]
        while pairs:
            _, i, j, both = min(pairs, key=lambda pair: pair[0])
            del kept[i], kept[j]
            pairs = [pair for pair in pairs if not {pair[1], pair[2]} & {i, j}]
            new = next(numbers)
            kept[new] = both
            for other in list(kept)[:-1]:
                pairs += self._together(kept, other, new)
        return list(kept.values())

    def _together(self, kept: Mapping[int, _Group], i: int, j: int) -> Iterator[_Pair]:
        """Yield a pair of groups, if a common order is within the limit."""
        one, other = kept[i], kept[j]
        m2 = one.m2 + other.m2
        box = one.hull.boundingBox()
        box.combineExtentWith(other.hull.boundingBox())
        # Most pairs are ruled out by this, which is quick.
        if m2 > self._limit_m2 or not self._is_close(box):
            return
        both = self._group(_hull([one.hull, other.hull]), m2)
        if both is not None:
            yield both.order.m2 - one.order.m2 - other.order.m2, i, j, both


def _hull(polygons: List[QgsGeometry]) -> QgsGeometry:
    return QgsGeometry.collectGeometry(polygons).convexHull()


def _order_around(hull: QgsGeometry) -> QgsGeometry:
    latitude = hull.boundingBox().center().y()
    inside = with_margin(hull, MARGIN_M, latitude, Qgis.JoinStyle.Bevel)
    return polygons_in(rounded(inside.densifyByDistance(_EDGE)))[0]


def _divisions(parts: List[Part], orders: int) -> Iterator[List[List[Part]]]:
    """Yield ways to divide parts in two: by orders, and at gaps worth looking at."""
    across = [
        max(one.box[axis + 2] for one in parts) - min(one.box[axis] for one in parts)
        for axis in (0, 1)
    ]
    latitude = math.radians(parts[0].box[1])
    longer = 1 if across[1] > across[0] * math.cos(latitude) else 0
    for axis in (longer, 1 - longer):
        ordered = sorted(parts, key=lambda part: part.box[axis])
        if axis == longer:
            evenly = max(1, len(ordered) * (orders // 2) // orders)
            yield [ordered[:evenly], ordered[evenly:]]
        gap, at = _widest_gap(ordered, axis)
        if gap > across[axis] * _GAP:
            yield [ordered[:at], ordered[at:]]


def _widest_gap(ordered: List[Part], axis: int) -> Tuple[float, int]:
    """Return the widest gap, in degrees, and the number of parts before it."""
    reached = ordered[0].box[axis + 2]
    widest, place = -math.inf, 1
    for number, part in enumerate(ordered[1:], start=1):
        low, high = part.box[axis], part.box[axis + 2]
        if low - reached > widest:
            widest, place = low - reached, number
        reached = max(reached, high)
    return widest, place
