"""Polygons as rings of points and back, side by side, rounded, and as GeoJSON."""

from __future__ import annotations

import struct
import sys
from array import array
from itertools import chain, groupby
from operator import mul
from typing import Any, Dict, Iterable, Iterator, List, Sequence, Tuple

from qgis.core import (
    QgsAbstractGeometry,
    QgsCurvePolygon,
    QgsGeometry,
    QgsGeometryCollection,
    QgsRectangle,
    QgsWkbTypes,
)

DECIMALS = 7
WORLD = QgsRectangle(-180, -90, 180, 90)

_WKB_POLYGON, _WKB_MULTIPOLYGON = 3, 6
_UNITS = 10.0**DECIMALS
_UNIT = 10.0**-DECIMALS
# So many vertices are worked on by one call, some milliseconds: Python's lock is held meanwhile.
AT_ONCE = 5000
# Numbers of a ring of three vertices, which has no area.
_SMALLEST_RING = 6

Point = Tuple[float, float]
Ring = List[Point]
Rings = List[Ring]


def polygons_in(geometry: QgsGeometry) -> List[QgsGeometry]:
    """Return the single polygons of a geometry; points and lines in it are left out."""
    return [
        part
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty()
    ]


def parts_of(item: QgsAbstractGeometry) -> Iterator[QgsAbstractGeometry]:
    """Yield what is not a collection itself in a geometry; it is borrowed from it.

    A list of ten thousand would have Python look for garbage among all that QGIS has, for longer
    than a frame.
    """
    if isinstance(item, QgsGeometryCollection):
        for number in range(item.numGeometries()):
            yield from parts_of(item.geometryN(number))
    else:
        yield item


def count_vertices(geometry: QgsGeometry) -> int:
    """Return the number of vertices of plain polygons; the last of a ring is its first."""
    whole = geometry.constGet()
    rings = sum(1 + part.numInteriorRings() for part in parts_of(whole))
    return int(whole.nCoordinates()) - rings


def rings_in(polygon: QgsGeometry) -> Rings:
    """Read the rings of a single polygon, the outer one first, each closed."""
    if polygon.wkbType() != QgsWkbTypes.Type.Polygon:
        # Arcs become chords of one degree, Z and M are dropped.
        return [[(p.x(), p.y()) for p in ring] for ring in polygon.asPolygon()]
    return rings_of(polygon.constGet())


def rings_of(polygon: QgsCurvePolygon) -> Rings:
    """Read the rings of a plain polygon; ten times as fast as point by point."""
    return [_points(numbers) for numbers in _rings_in_wkb(polygon.asWkb().data(), [0])]


def _points(numbers: array[float]) -> Ring:
    ring: Ring = []
    for start in range(0, len(numbers), 2 * AT_ONCE):
        some = numbers[start : start + 2 * AT_ONCE]
        ring.extend(zip(some[::2], some[1::2]))
    return ring


def _rings_in_wkb(wkb: bytes, place: List[int]) -> Iterator[array[float]]:
    """Yield x and y of all vertices, ring by ring, of a plain polygon.

    :param wkb: in this machine's byte order
    :param place: where the polygon begins; moved on to where it ends
    """
    (count,) = struct.unpack_from("=I", wkb, place[0] + 5)
    place[0] += 9
    for _ in range(count):
        (length,) = struct.unpack_from("=I", wkb, place[0])
        begin = place[0] + 4
        place[0] = begin + 16 * length
        yield array("d", wkb[begin : place[0]])


def polygon_of(rings: Rings) -> QgsGeometry:
    """Build a single polygon from closed rings, the outer one first."""
    return _from_wkb(_polygon_wkb([array("d", chain.from_iterable(ring)) for ring in rings]))


def _polygon_wkb(rings: Sequence[array[float]]) -> bytes:
    wkb = [struct.pack("=bII", sys.byteorder == "little", _WKB_POLYGON, len(rings))]
    for ring in rings:
        wkb += (struct.pack("=I", len(ring) // 2), ring.tobytes())
    return b"".join(wkb)


def _from_wkb(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def together(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    """Put plain polygons and multipolygons side by side in one multipolygon.

    :param geometries: gone through once, and none is kept (see ``parts_of``)
    """
    count, bodies = 0, []
    for geometry in geometries:
        wkb = geometry.asWkb().data()
        kind, parts = struct.unpack_from("=II", wkb, 1)
        if kind == _WKB_POLYGON:
            count += 1
            bodies.append(wkb)
        else:
            count += parts
            bodies.append(wkb[9:])
    return _multipolygon(count, bodies)


def _multipolygon(count: int, polygons: Iterable[bytes]) -> QgsGeometry:
    head = struct.pack("=BII", sys.byteorder == "little", _WKB_MULTIPOLYGON, count)
    return _from_wkb(head + b"".join(polygons))


def at_seven_decimals(geometry: QgsGeometry) -> QgsGeometry:
    """Return plain polygons with every vertex rounded to 7 decimals (about 1 cm).

    Vertices that then repeat the one before go, and rings and polygons that collapse.
    """
    snapped = geometry.snappedToGrid(_UNIT, _UNIT)
    if snapped.isNull() or snapped.isEmpty():
        return QgsGeometry()
    snapped.convertToMultiType()
    wkb = snapped.asWkb().data()
    (parts,) = struct.unpack_from("=I", wkb, 5)
    place, polygons = [9], []
    for _ in range(parts):
        # QGIS multiplies, which leaves the last digit to chance; a quotient of two whole numbers is
        # the number nearest to it. This is three times as fast as Python's round to 7 digits.
        rings = [
            array("d", [round(number * _UNITS) / _UNITS for number in ring])
            for ring in _rings_in_wkb(wkb, place)
        ]
        if rings and len(rings[0]) > _SMALLEST_RING:
            kept = [ring for ring in rings if len(ring) > _SMALLEST_RING]
            polygons.append(_polygon_wkb(kept))
    whole = _multipolygon(len(polygons), polygons)
    if len(polygons) == 1:
        whole.convertToSingleType()
    return whole if polygons else QgsGeometry()


def oriented(rings: Rings) -> Rings:
    """Wind the rings as RFC 7946 wants: the outer one counter-clockwise, holes clockwise."""
    outer, *holes = rings
    return [
        outer if _doubled_area(outer) > 0 else outer[::-1],
        *(hole if _doubled_area(hole) < 0 else hole[::-1] for hole in holes),
    ]


def geojson_polygon(rings: Rings) -> Dict[str, Any]:
    """Write rings as a GeoJSON Polygon, wound as RFC 7946 wants.

    Positions are tuples, which Python's collector does not go through, as it would 100,000 lists.
    """
    return {"type": "Polygon", "coordinates": oriented(rings)}


def geojson_geometry(geometry: QgsGeometry) -> Dict[str, Any]:
    """Write an area as a GeoJSON Polygon, or as a MultiPolygon if it has several parts."""
    polygons = [geojson_polygon(rings_in(polygon)) for polygon in polygons_in(geometry)]
    if len(polygons) == 1:
        return polygons[0]
    return {"type": "MultiPolygon", "coordinates": [one["coordinates"] for one in polygons]}


def without_repeats(ring: Ring) -> Ring:
    """Close a ring and drop vertices that repeat the one before them."""
    kept = [point for point, _ in groupby(ring)]
    if len(kept) > 1 and kept[0] != kept[-1]:
        kept.append(kept[0])
    return kept


def _doubled_area(ring: Ring) -> float:
    """Twice the signed planar area: positive if the ring runs counter-clockwise."""
    # Relative to the first vertex, or the digits of a small area far from the origin are lost.
    x0, y0 = ring[0]
    xs = [x - x0 for x, _ in ring]
    ys = [y - y0 for _, y in ring]
    return sum(map(mul, xs, ys[1:])) - sum(map(mul, xs[1:], ys))
