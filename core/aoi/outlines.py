"""All vertices of an area at once, with numpy: large areas need no loop over their vertices.

Taken here is what nearly all areas are: plain polygons within the world, closed, with edges that
need no look of their own. What is not goes vertex by vertex (``aoi_geometry.py``); where both are
possible they give the same. The module is imported with the first large area, in its worker: numpy
takes a tenth of a second, unless Processing or another plugin has loaded it, as in most desktops.
"""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from typing import Iterator, List, Optional, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from .geometry import (
    DECIMALS,
    LONG_EDGE,
    SHORT_EDGE,
    STRAIGHT,
    WORLD,
    Coordinates,
    Meter,
    Point,
    Ring,
    from_wkb,
    plain_polygons,
    polygons_in,
    to_equal_area,
    wgs84,
    with_bends,
)

_ORDER = int(sys.byteorder == "little")
_LINE, _POLYGON, _MULTIPOLYGON = 2, 3, 6
# Bytes before the points of a ring, and before the rings of a polygon.
_RING_HEAD, _POLYGON_HEAD = 4, 9
_UNIT = 10.0**DECIMALS
# Closer to the middle of two units than this, the last digit of the product may decide.
_DOUBT = 1e-6
# So many positions are turned to tuples in some milliseconds; Python's lock is held meanwhile.
_AT_ONCE = 10_000


@dataclass(frozen=True, eq=False)
class Outlines:
    """The closed rings of plain polygons, one after the other.

    ``points``: a row of x and y for each vertex. ``rings``: the row at which each ring begins, and
    the number of rows. ``polygons``: the number of each polygon's outer ring, and of all rings.
    """

    points: np.ndarray
    rings: np.ndarray
    polygons: np.ndarray

    @property
    def count(self) -> int:
        """The number of polygons."""
        return len(self.polygons) - 1

    @property
    def vertices(self) -> int:
        """The number of vertices; the last of a ring is its first."""
        return len(self.points) - len(self.rings) + 1

    def geometry(self) -> QgsGeometry:
        """Give the polygons as a geometry; a single one is no multipolygon."""
        rings, lengths = np.diff(self.polygons), np.diff(self.rings)
        polygon_heads = np.empty((self.count, _POLYGON_HEAD), np.uint8)
        polygon_heads[:, :5] = np.frombuffer(struct.pack("=BI", _ORDER, _POLYGON), np.uint8)
        polygon_heads[:, 5:] = _bytes_of(rings)
        of_polygon = np.repeat(np.arange(1, self.count + 1), rings)
        of_ring = np.arange(len(lengths))
        ring_places = 16 * self.rings[:-1] + _RING_HEAD * of_ring + _POLYGON_HEAD * of_polygon
        polygon_places = ring_places[self.polygons[:-1]] - _POLYGON_HEAD
        heads = ((polygon_places, polygon_heads), (ring_places, _bytes_of(lengths)))
        size = self.points.nbytes + sum(head.nbytes for _, head in heads)
        wkb, is_point = np.empty(size, np.uint8), np.ones(size, bool)
        for places, head in heads:
            taken = places[:, None] + np.arange(head.shape[1])
            wkb[taken] = head
            is_point[taken] = False
        wkb[is_point] = np.ascontiguousarray(self.points).view(np.uint8).ravel()
        if self.count == 1:
            return from_wkb(wkb.tobytes())
        return from_wkb(struct.pack("=BII", _ORDER, _MULTIPOLYGON, self.count) + wkb.tobytes())

    def areas_m2(self) -> np.ndarray:
        """Measure each polygon on the WGS 84 ellipsoid, in square metres; they are in degrees."""
        if self._longest_edge() > STRAIGHT:
            return np.array([Meter().m2(polygon) for polygon in polygons_in(self.geometry())])
        flat = _moved(self.points, to_equal_area())
        rings = np.abs(self._replaced(flat)._doubled_areas()) / 2
        return 2 * rings[self.polygons[:-1]] - np.add.reduceat(rings, self.polygons[:-1])

    def only(self, wanted: np.ndarray) -> Outlines:
        """Leave out polygons.

        :param wanted: whether to keep it, for each polygon
        """
        if wanted.all():
            return self
        rings = np.repeat(wanted, np.diff(self.polygons))
        points = np.repeat(rings, np.diff(self.rings))
        return Outlines(
            self.points[points],
            _ends(np.diff(self.rings)[rings]),
            _ends(np.diff(self.polygons)[wanted]),
        )

    def rounded(self) -> Outlines:
        """Round to 7 decimals; repeated vertices go, and rings and polygons that collapse."""
        points = _rounded(self.points)
        kept = np.ones(len(points), bool)
        kept[1:] = (points[1:] != points[:-1]).any(axis=1)
        kept[self.rings[:-1]] = True
        lengths = np.add.reduceat(kept, self.rings[:-1], dtype=int)
        whole = lengths > 3
        if kept.all() and whole.all():
            return self._replaced(points)
        # With its outer ring goes the polygon.
        polygons = whole[self.polygons[:-1]]
        whole &= np.repeat(polygons, np.diff(self.polygons))
        kept &= np.repeat(whole, np.diff(self.rings))
        return Outlines(
            points[kept],
            _ends(lengths[whole]),
            _ends(np.add.reduceat(whole, self.polygons[:-1], dtype=int)[polygons]),
        )

    def coordinates(self, *, bent: bool) -> List[Coordinates]:
        """Write each polygon as the coordinates of a GeoJSON Polygon, wound as RFC 7946 wants.

        :param bent: add vertices to long edges, see ``with_bends``
        """
        is_outer = np.zeros(len(self.rings) - 1, bool)
        is_outer[self.polygons[:-1]] = True
        turned = (self._doubled_areas() > 0) != is_outer
        longest = np.maximum.reduceat(self._edges().max(axis=1), self.rings[:-1])
        is_long = (longest >= SHORT_EDGE) & bent
        positions, ends = list(_tuples(self.points)), self.rings.tolist()
        rings: List[Ring] = []
        for at, to, *how in zip(ends, ends[1:], turned.tolist(), is_long.tolist()):
            is_turned, needs_bends = how
            ring = positions[at:to]
            if needs_bends:
                (ring,) = with_bends([ring])
            rings.append(ring[::-1] if is_turned else ring)
        polygons = self.polygons.tolist()
        return [rings[first:end] for first, end in zip(polygons, polygons[1:])]

    def is_ordinary(self, longest_edge: float) -> bool:
        """Tell whether all is within the world, closed, and made of edges shorter than this."""
        x, y = self.points.T
        west, south, east, north = x.min(), y.min(), x.max(), y.max()
        # With a NaN none of them is a number, and no box holds it.
        if not WORLD.contains(QgsRectangle(west, south, east, north, False)):
            return False
        closed = (self.points[self.rings[:-1]] == self.points[self.rings[1:] - 1]).all()
        return bool(closed and self._longest_edge() < longest_edge)

    def _longest_edge(self) -> float:
        return float(self._edges().max())

    def _edges(self) -> np.ndarray:
        """Give how far each vertex is from the next of its ring, along either axis."""
        edges = np.zeros_like(self.points)
        np.abs(np.diff(self.points, axis=0), out=edges[:-1])
        edges[self.rings[1:] - 1] = 0.0
        return edges

    def _doubled_areas(self) -> np.ndarray:
        """Give twice the planar area of each ring: positive if it runs counter-clockwise."""
        # Relative to the first vertex, or the digits of a small area far from the origin are lost.
        firsts = self.points[self.rings[:-1]]
        x, y = (self.points - np.repeat(firsts, np.diff(self.rings), axis=0)).T
        areas = np.zeros(len(x))
        # From one ring to the next the product is zero: the next begins at its own zero.
        areas[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        return np.add.reduceat(areas, self.rings[:-1])

    def _replaced(self, points: np.ndarray) -> Outlines:
        return Outlines(points, self.rings, self.polygons)


def read_outlines(geometry: QgsGeometry) -> Optional[Outlines]:
    """Read plain polygons; None if the geometry is of another type or has rings that are none."""
    plain = plain_polygons(geometry)
    if plain is None:
        return None
    wkb = plain.asWkb().data()
    polygons = [0]
    rings = list(_rings_of(wkb, polygons))
    lengths = [length for _, length in rings]
    if min(lengths, default=0) < 4:
        return None
    data = b"".join([wkb[place : place + 16 * length] for place, length in rings])
    points = np.frombuffer(data, float).reshape(-1, 2)
    return Outlines(points, _ends(np.array(lengths)), np.array(polygons))


def _rings_of(wkb: bytes, polygons: List[int]) -> Iterator[Tuple[int, int]]:
    """Give place and length of each ring, and note after each polygon how many there were."""
    kind, count = struct.unpack_from("=II", wkb, 1)
    place, polygons_left = (0, 1) if kind == _POLYGON else (_POLYGON_HEAD, count)
    for _ in range(polygons_left):
        (rings,) = struct.unpack_from("=I", wkb, place + 5)
        place += _POLYGON_HEAD
        for _ in range(rings):
            (length,) = struct.unpack_from("=I", wkb, place)
            yield place + _RING_HEAD, length
            place += _RING_HEAD + 16 * length
        if rings:
            polygons.append(polygons[-1] + rings)


def to_rounded_outlines(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    drawn: bool,
) -> Optional[Outlines]:
    """Take polygons to EPSG:4326 at 7 decimals; None if they need a closer look.

    :param drawn: see ``aoi_geometry.to_lonlat``
    :return: not yet known to be valid
    """
    outlines = read_outlines(geometry)
    if outlines is None:
        return None
    transform = QgsCoordinateTransform(crs, wgs84(), transform_context)
    try:
        points = _moved(outlines.points, transform)
    except QgsCsException:
        return None
    lonlat = outlines._replaced(points)
    # In degrees already, edges are straight whatever their length, and only one across ±180° is
    # not what it seems.
    longest = 180.0 if crs.isGeographic() and not drawn else LONG_EDGE
    if not lonlat.is_ordinary(longest):
        return None
    rounded = lonlat.rounded()
    return rounded if rounded.count else None


def _moved(points: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """Take points to another CRS; a line is what QGIS takes there in one call.

    :raises QgsCsException: a point has no place there
    """
    if transform.isShortCircuited():
        return points
    line = from_wkb(struct.pack("=BII", _ORDER, _LINE, len(points)) + points.tobytes())
    line.transform(transform)
    # A copy: numbers that lie across the words of the memory take three times as long.
    return np.frombuffer(line.asWkb().data()[9:], float).reshape(-1, 2)


def _bytes_of(counts: np.ndarray) -> np.ndarray:
    """Write counts as a WKB has them: four bytes each."""
    return counts.astype(np.uint32).view(np.uint8).reshape(-1, 4)


def _rounded(points: np.ndarray) -> np.ndarray:
    """Round as Python's ``round`` does: to the number whose decimals are the nearest."""
    units = points * _UNIT
    # A quotient of two whole numbers is the number nearest to it.
    rounded = np.rint(units) / _UNIT
    doubtful = np.abs(units - np.floor(units) - 0.5) < _DOUBT
    rounded[doubtful] = [round(value, DECIMALS) for value in points[doubtful].tolist()]
    return rounded


def _ends(lengths: np.ndarray) -> np.ndarray:
    """Give where each piece begins, and where the last ends."""
    return np.concatenate(([0], np.cumsum(lengths)))


def _tuples(points: np.ndarray) -> Iterator[Point]:
    """Give x and y of each point; tuples are half the time of lists, since none is collected."""
    for start in range(0, len(points), _AT_ONCE):
        yield from zip(*points[start : start + _AT_ONCE].T.tolist())
