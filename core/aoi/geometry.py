"""Polygons as rings of points and back, their area on the ellipsoid, and as GeoJSON."""

from __future__ import annotations

import math
import struct
import sys
from array import array
from itertools import chain
from operator import mul, sub
from typing import Any, Dict, Iterable, Iterator, List, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCurvePolygon,
    QgsGeometry,
    QgsGeometryCollection,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .errors import AoiError

DECIMALS = 7
# How often a transformation is made anew that leaves coordinates as they are.
TRANSFORM_TRIES = 3
MIN_AREA_M2 = 100.0
WORLD = QgsRectangle(-180, -90, 180, 90)

# Edges below this length (degrees) bend less than a centimetre anywhere.
SHORT_EDGE = 0.003
# What an edge may bend (see _sagitta): 1 cm, in units of R/8 (pi/180)^2 metres.
_MOST_SAGITTA = 0.01 * 8 / 6378137 * (180 / math.pi) ** 2
# Radians, 3.4°: how far from its central meridian a zone of a projection reaches.
_RIM_OF_ZONE = 0.06
# Edges up to this length (degrees) enclose the same area in the equal-area projection.
STRAIGHT = 0.02
_WKB_POLYGON, _WKB_MULTIPOLYGON = 3, 6
_UNITS = 10.0**DECIMALS
_UNIT = 10.0**-DECIMALS
# So many vertices are worked on by one call, some milliseconds: Python's lock is held meanwhile.
_AT_ONCE = 5000
# Numbers of a ring of three vertices, which has no area.
_SMALLEST_RING = 6

Point = Tuple[float, float]
Ring = List[Point]
Rings = List[Ring]
# Those of a GeoJSON Polygon: rings of positions, as lists or tuples.
Coordinates = List[List[Sequence[float]]]


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
    raise standing_still()


def forget_transforms() -> None:
    """Have QGIS make its transformations anew, which stand still where it keeps those of a thread.

    It finds them by an address that another thread may have had before.
    """
    QgsCoordinateTransform.invalidateCache()
    QgsCoordinateReferenceSystem.invalidateCache()


def standing_still() -> AoiError:
    """Return the error for transformations that leave coordinates as they are."""
    return AoiError(
        QCoreApplication.translate(
            "Aoi", "QGIS did not convert the coordinates of the area. Try again."
        )
    )


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
        return [float(part.area()) for part in parts_of(flat)]

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


def polygons_in(geometry: QgsGeometry) -> List[QgsGeometry]:
    """Return the single polygons of a geometry; points and lines in it are left out."""
    return [
        part
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty()
    ]


def parts_of(geometry: QgsGeometry) -> Iterator[QgsCurvePolygon]:
    """Yield the polygons of a polygon or multipolygon; they are borrowed from it.

    A list of ten thousand would have Python look for garbage among all that QGIS has, for longer
    than a frame.
    """
    item = geometry.constGet()
    if isinstance(item, QgsGeometryCollection):
        yield from map(item.geometryN, range(item.numGeometries()))
    else:
        yield item


def count_vertices(geometry: QgsGeometry) -> int:
    """Return the number of vertices of plain polygons; the last of a ring is its first."""
    rings = sum(1 + part.numInteriorRings() for part in parts_of(geometry))
    return int(geometry.constGet().nCoordinates()) - rings


def rings_in(polygon: QgsGeometry) -> Rings:
    """Read the rings of a single polygon, the outer one first, each closed."""
    if polygon.isMultipart():
        polygon = QgsGeometry(polygon)
        polygon.convertToSingleType()
    if polygon.wkbType() != QgsWkbTypes.Type.Polygon:
        # Arcs become chords of one degree, Z and M are dropped.
        return [[(p.x(), p.y()) for p in ring] for ring in polygon.asPolygon()]
    return rings_of(polygon.constGet())


def rings_of(polygon: QgsCurvePolygon) -> Rings:
    """Read the rings of a plain polygon; ten times as fast as point by point."""
    return [_points(numbers) for numbers in _rings_in_wkb(polygon.asWkb().data(), [0])]


def _points(numbers: array[float]) -> Ring:
    ring: Ring = []
    for start in range(0, len(numbers), 2 * _AT_ONCE):
        some = numbers[start : start + 2 * _AT_ONCE]
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
    """Write rings as a GeoJSON Polygon."""
    return {"type": "Polygon", "coordinates": geojson_rings(rings)}


def geojson_rings(rings: Rings) -> Coordinates:
    """Return rings as the coordinates of a GeoJSON Polygon, wound as RFC 7946 wants.

    Positions are tuples, which Python's collector does not go through, as it would 100,000 lists.
    """
    return [list(ring) for ring in oriented(rings)]


def coordinates_of(geometry: QgsGeometry) -> List[Coordinates]:
    """Return each polygon of a geometry as the coordinates of a GeoJSON Polygon."""
    return [geojson_rings(rings_in(polygon)) for polygon in polygons_in(geometry)]


def without_repeats(ring: Ring) -> Ring:
    """Close a ring and drop vertices that repeat the one before them."""
    kept: Ring = []
    for point in ring:
        if not kept or kept[-1] != point:
            kept.append(point)
    if len(kept) > 1 and kept[0] != kept[-1]:
        kept.append(kept[0])
    return kept


def with_bends(rings: Rings) -> Rings:
    """Add vertices to long edges, so that they run the same in every projection.

    A raster is cropped in its own projection, where a straight edge of some kilometres runs
    metres beside the edge that is straight in longitude and latitude, and also beside itself once
    a cut has put a vertex on it. With the vertices they differ by less than a centimetre.
    """
    return [_bent_ring(ring) for ring in rings]


def all_below(longest: float, ring: Ring) -> bool:
    """Return whether all edges are shorter along either axis, in degrees; with a NaN none is."""
    for start in range(0, len(ring), _AT_ONCE):
        for along in zip(*ring[start : start + _AT_ONCE + 1]):
            edges = map(abs, map(sub, along[1:], along))
            if not math.isfinite(sum(along)) or max(edges, default=0) >= longest:
                return False
    return True


def _bent_ring(ring: Ring) -> Ring:
    if all_below(SHORT_EDGE, ring):
        return ring
    bent = ring[:1]
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        sagitta = _sagitta(ax, ay, bx, by)
        if sagitta > _MOST_SAGITTA:
            # In n steps each bends by the n²th part.
            steps = math.ceil(math.sqrt(sagitta / _MOST_SAGITTA))
            bent.extend(
                (
                    round(ax + (bx - ax) * step / steps, DECIMALS),
                    round(ay + (by - ay) * step / steps, DECIMALS),
                )
                for step in range(1, steps)
            )
        bent.append((bx, by))
    return bent


def _sagitta(ax: float, ay: float, bx: float, by: float) -> float:
    """Return how far an edge that is straight in degrees bends in a projection, at most.

    Of an arc whose direction turns by t along its length l the sagitta is l t / 8. In a conformal
    projection (UTM) directions turn as the convergence of the meridians does, which is
    (lambda - lambda0) sin(phi): by width * sin(phi) along a parallel, and by at most _RIM_OF_ZONE
    of the height along a meridian; on a slanted edge both turn both lengths.

    :return: in units of R/8 (pi/180)^2 metres
    """
    width, height = abs(bx - ax), abs(by - ay)
    sine = math.sin(math.radians(max(abs(ay), abs(by))))
    return width * (width + 2 * height) * sine + _RIM_OF_ZONE * height**2


def _doubled_area(ring: Ring) -> float:
    """Twice the signed planar area: positive if the ring runs counter-clockwise."""
    # Relative to the first vertex, or the digits of a small area far from the origin are lost.
    x0, y0 = ring[0]
    xs = [x - x0 for x, _ in ring]
    ys = [y - y0 for _, y in ring]
    return sum(map(mul, xs, ys[1:])) - sum(map(mul, xs[1:], ys))
