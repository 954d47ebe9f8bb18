"""Geometry in longitude and latitude: out of any CRS, cut at ±180°, valid, rounded, measured."""

from __future__ import annotations

import math
import struct
import sys
from array import array
from itertools import chain
from operator import mul, sub
from types import ModuleType
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from qgis.core import (
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsCurvePolygon,
    QgsGeometry,
    QgsGeometryCollection,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .errors import AoiError
from .sanity import no_number, refuse_insane

DECIMALS = 7
MIN_AREA_M2 = 100.0

# Edges below this length (degrees) are straight to a few metres in every usual projection.
LONG_EDGE = 0.1
# About 4 m: less than half a pixel of the finest sensor that people order this way.
_BULGE = 4e-5
_MAX_HALVINGS = 12
# Edges below this length (degrees) bend less than a centimetre anywhere.
SHORT_EDGE = 0.003
# What an edge may bend (see _bent_ring): R/8 (pi/180)^2 metres a square degree, 1 cm in all.
_SWERVE = 0.01 * 8 / 6378137 * (180 / math.pi) ** 2
# Edges up to this length (degrees) enclose the same area in the equal-area projection.
STRAIGHT = 0.02
_FARTHEST_LONGITUDE = 540.0
_WKB_POLYGON, _WKB_MULTIPOLYGON = 3, 6
_PLAIN = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)
# Up to so many vertices are worked on one by one, on the main thread as well.
_FEW_VERTICES = 1000
WORLD = QgsRectangle(-180, -90, 180, 90)
_MAX_REPAIRS = 5
# Measured with GEOS 3.11: 1,300 crossings take 3 s to repair, 11,000 take 40 s, 27 million 10 GB.
_MOST_CROSSINGS = 2000
# Crossings are counted for so many edges, and so many pairs of edges are compared for it (1 s).
_EDGES_LOOKED_AT = 300
_MOST_PAIRS = 2_000_000

Point = Tuple[float, float]
Ring = List[Point]
Rings = List[Ring]
Edge = Tuple[Point, Point]
# Those of a GeoJSON Polygon: rings of positions, as lists or tuples.
Coordinates = List[List[Sequence[float]]]


class LonLatShape(NamedTuple):
    """A geometry in EPSG:4326 and what was done to get there."""

    geometry: QgsGeometry
    repaired: bool
    crosses_180: bool


class FoundPolygons(NamedTuple):
    """The polygons of a geometry, as rings in its own CRS, and what was left out or changed."""

    polygons: List[Rings]
    others: int
    had_curves: bool


def wgs84() -> QgsCoordinateReferenceSystem:
    """Give EPSG:4326, whose x is the longitude throughout QGIS."""
    return QgsCoordinateReferenceSystem("EPSG:4326")


def to_equal_area() -> QgsCoordinateTransform:
    """Give the way from degrees to metres in which areas on the ellipsoid are planar ones.

    The projection is cylindrical: meridians and parallels stay straight.
    """
    equal_area = QgsCoordinateReferenceSystem("EPSG:6933")
    return QgsCoordinateTransform(wgs84(), equal_area, QgsCoordinateTransformContext())


class Meter:
    """Measures areas on the WGS 84 ellipsoid, whose edges are straight in degrees."""

    def __init__(self) -> None:
        self._to_flat = to_equal_area()

    def m2(self, geometry: QgsGeometry) -> float:
        """Measure polygons given in degrees, in square metres."""
        box = geometry.boundingBox()
        flat = QgsGeometry(geometry)
        if max(box.width(), box.height()) > STRAIGHT:
            flat = geometry.densifyByDistance(STRAIGHT)
        flat.transform(self._to_flat)
        # Beside the origin, or the digits of a small area far from it are lost.
        box = flat.boundingBox()
        flat.translate(-box.xMinimum(), -box.yMinimum())
        return float(flat.area())


def polygons_in(geometry: QgsGeometry) -> List[QgsGeometry]:
    """Give the single polygons of a geometry; points and lines in it are left out."""
    return [
        part
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty()
    ]


def count_vertices(polygon: QgsGeometry) -> int:
    """Return the number of vertices of a single polygon; the last of a ring is its first."""
    rings = polygon.constGet()
    return int(rings.nCoordinates() - 1 - rings.numInteriorRings())


def rings_in(polygon: QgsGeometry) -> Rings:
    """Read the rings of a single polygon, the outer one first, each closed."""
    if polygon.isMultipart():
        polygon = QgsGeometry(polygon)
        polygon.convertToSingleType()
    if polygon.wkbType() != QgsWkbTypes.Type.Polygon:
        # Arcs become chords of one degree, Z and M are dropped.
        return [[(p.x(), p.y()) for p in ring] for ring in polygon.asPolygon()]
    return _rings_in_wkb(polygon.asWkb().data())


def _rings_in_wkb(wkb: bytes) -> Rings:
    """Read a plain polygon in this machine's byte order: ten times as fast as point by point."""
    rings: Rings = []
    place = 9
    for _ in range(struct.unpack_from("=I", wkb, 5)[0]):
        (count,) = struct.unpack_from("=I", wkb, place)
        place += 4
        numbers = array("d", wkb[place : place + 16 * count])
        place += 16 * count
        rings.append(list(zip(numbers[::2], numbers[1::2])))
    return rings


def polygon_of(rings: Rings) -> QgsGeometry:
    """Build a single polygon from closed rings, the outer one first."""
    wkb = [struct.pack("=bII", sys.byteorder == "little", _WKB_POLYGON, len(rings))]
    for ring in rings:
        wkb.append(struct.pack("=I", len(ring)))
        wkb.append(array("d", chain.from_iterable(ring)).tobytes())
    return from_wkb(b"".join(wkb))


def from_wkb(wkb: bytes) -> QgsGeometry:
    """Build a geometry from WKB."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def together(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    """Put plain polygons and multipolygons side by side in one multipolygon.

    :param geometries: gone through once, and none is kept: ten thousand would have Python look for
        garbage among all that QGIS has, for longer than a frame
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
    head = struct.pack("=BII", sys.byteorder == "little", _WKB_MULTIPOLYGON, count)
    return from_wkb(head + b"".join(bodies))


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
    """Write rings as the coordinates of a GeoJSON Polygon, wound as RFC 7946 wants."""
    return [[[x, y] for x, y in ring] for ring in oriented(rings)]


def coordinates_of(geometry: QgsGeometry, *, bent: bool = False) -> List[Coordinates]:
    """Write each polygon of a geometry as the coordinates of a GeoJSON Polygon.

    :param bent: add vertices to long edges, see ``with_bends``
    """
    tools = outline_tools() if is_large(geometry) else None
    outlines = tools.read_outlines(geometry) if tools is not None else None
    if outlines is not None:
        return outlines.coordinates(bent=bent)
    polygons = map(rings_in, polygons_in(geometry))
    return [geojson_rings(with_bends(rings) if bent else rings) for rings in polygons]


def is_large(geometry: QgsGeometry) -> bool:
    """Tell whether a geometry has so many vertices that they are best worked on all at once."""
    return not geometry.isNull() and geometry.constGet().nCoordinates() > _FEW_VERTICES


def outline_tools() -> Optional[ModuleType]:
    """Give the module for large areas, or None where numpy is missing; QGIS itself can do without.

    It is loaded with the first large area, which is in a worker.
    """
    try:
        from . import outlines
    except ImportError:
        return None
    return outlines


def plain_polygons(geometry: QgsGeometry) -> Optional[QgsGeometry]:
    """Return a polygon or multipolygon without Z and M; None if it is something else.

    :raises AoiError: a vertex is at no place of any map
    """
    refuse_insane(geometry)
    kind = geometry.wkbType()
    if kind in _PLAIN:
        return geometry
    if QgsWkbTypes.flatType(kind) not in _PLAIN:
        return None
    plain = QgsGeometry(geometry)
    plain.get().dropZValue()
    plain.get().dropMValue()
    return plain


def find_polygons(geometry: QgsGeometry) -> FoundPolygons:
    """Collect the polygons of any geometry as 2D rings without curves.

    :param geometry: of any type, nested collections included
    :raises AoiError: a vertex is at no place of any map
    """
    refuse_insane(geometry)
    polygons: List[Rings] = []
    others = 0
    had_curves = False
    # The stack borrows from `geometry`, which outlives it.
    stack: List[QgsAbstractGeometry] = [geometry.constGet()] if not geometry.isNull() else []
    while stack:
        item = stack.pop()
        if isinstance(item, QgsGeometryCollection):
            stack.extend(item.geometryN(i) for i in reversed(range(item.numGeometries())))
        elif isinstance(item, QgsCurvePolygon):
            if not item.isEmpty():
                had_curves = had_curves or item.hasCurvedSegments()
                plain = item.wkbType() == QgsWkbTypes.Type.Polygon
                polygons.append(
                    _rings_in_wkb(item.asWkb().data())
                    if plain
                    else rings_in(QgsGeometry(item.clone()))
                )
        else:
            others += 1
    return FoundPolygons(polygons, others, had_curves)


def to_lonlat(
    polygons: Iterable[Rings],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    drawn: bool = False,
) -> LonLatShape:
    """Take polygons to EPSG:4326, valid, joined where they touch and cut at ±180°.

    :param polygons: rings in the units of ``crs``
    :param drawn: every edge runs as it is seen in ``crs``. Otherwise an edge longer than 180° in
        a geographic CRS is read the short way round, across the 180° meridian
    :raises AoiError: if a vertex is not on Earth, or the area lies around a pole
    """
    return _in_one_world(_converted(polygons, _Converter(crs, transform_context, drawn)))


def to_rounded_lonlat(
    polygons: Iterable[Rings],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    drawn: bool = False,
) -> Tuple[LonLatShape, List[QgsGeometry]]:
    """Take polygons to EPSG:4326 as ``to_lonlat`` does, and round them.

    Nearly all are valid and apart as they are. That is found out once, after the rounding: for
    100,000 vertices the question alone takes a quarter of a second.

    :return: the shape, and its polygons at 7 decimals, valid
    :raises AoiError: as ``to_lonlat`` and ``rounded``
    """
    converted = _converted(polygons, _Converter(crs, transform_context, drawn))
    found = [polygon_of(kept) for rings in converted if (kept := _rounded_rings(rings))]
    whole = found[0] if len(found) == 1 else QgsGeometry.collectGeometry(found)
    if found and WORLD.contains(whole.boundingBox()) and whole.isGeosValid():
        return LonLatShape(whole, repaired=False, crosses_180=False), found
    shape = _in_one_world(converted)
    return shape, rounded(shape.geometry)


def _converted(polygons: Iterable[Rings], converter: _Converter) -> List[Rings]:
    return [rings for polygon in polygons if (rings := converter.polygon(polygon))]


def _in_one_world(polygons: List[Rings]) -> LonLatShape:
    """Make polygons valid, join them, and cut at ±180° those whose longitudes run on beyond."""
    pieces: List[QgsGeometry] = []
    repaired = False
    crosses = False
    for rings in polygons:
        shape = polygon_of(rings)
        if not shape.isGeosValid():
            shape = repair(shape)
            repaired = True
        for part in polygons_in(shape):
            worlds = _cut_into_worlds(part)
            crosses = crosses or len(worlds) > 1
            pieces.extend(worlds)
    return LonLatShape(joined(pieces), repaired, crosses)


def joined(polygons: List[QgsGeometry]) -> QgsGeometry:
    """Unite valid polygons to one geometry; those that touch along an edge become one part.

    :raises AoiError: if the geometry library cannot unite them
    """
    if not polygons:
        return QgsGeometry()
    if len(polygons) == 1:
        return polygons[0]
    union = QgsGeometry.unaryUnion(polygons)
    if union.isNull():
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The polygons could not be joined to one area. Run “Fix geometries” on the layer "
                "and try again.",
            )
        )
    return union


def rounded(geometry: QgsGeometry) -> List[QgsGeometry]:
    """Round every vertex to 7 decimals (about 1 cm) and give the polygons, which are valid still.

    Rounding can fold a very thin part over; such a part is repaired and rounded again.

    :raises AoiError: if the shape is too intricate to survive the rounding
    """
    for _ in range(_MAX_REPAIRS):
        rings = [_rounded_rings(rings_in(polygon)) for polygon in polygons_in(geometry)]
        polygons = [polygon_of(kept) for kept in rings if kept]
        whole = polygons[0] if len(polygons) == 1 else QgsGeometry.collectGeometry(polygons)
        if not polygons or whole.isGeosValid():
            return polygons
        geometry = joined([p for shape in polygons for p in polygons_in(repair(shape))])
    raise _too_intricate(geometry)


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
    edges = [
        edge for part in polygons_in(shape) for ring in rings_in(part) for edge in _edges(ring)
    ]
    looked_at = edges[:: max(1, len(edges) // _EDGES_LOOKED_AT, len(edges) ** 2 // _MOST_PAIRS)]
    found = sum(_crosses(one, other) for one in looked_at for other in edges)
    return found / 2 * len(edges) / max(1, len(looked_at))


def _edges(ring: Ring) -> Iterable[Edge]:
    return zip(ring, ring[1:])


def _crosses(one: Edge, other: Edge) -> bool:
    """Tell whether two edges cross within both; a common end is no crossing."""
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
        QCoreApplication.translate(
            "Aoi",
            "The outline crosses itself in too many places to be repaired. Simplify the area and "
            "try again.",
        ),
        shape.boundingBox().center(),
    )


def _rounded_rings(rings: Rings) -> Rings:
    """Round the rings of a polygon; collapsed rings go, and all of them if the outer one does."""
    kept = [
        without_repeats([(round(x, DECIMALS), round(y, DECIMALS)) for x, y in ring])
        for ring in rings
    ]
    return [ring for ring in kept if len(ring) > 3] if len(kept[0]) > 3 else []


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


def _all_below(longest: float, ring: Ring) -> bool:
    """Tell whether all edges are shorter along either axis, in degrees; with a NaN they are not."""
    return all(
        math.isfinite(sum(along)) and max(map(abs, map(sub, along[1:], along)), default=0) < longest
        for along in zip(*ring)
    )


def _bent_ring(ring: Ring) -> Ring:
    if _all_below(SHORT_EDGE, ring):
        return ring
    bent = ring[:1]
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        width, height = abs(bx - ax), abs(by - ay)
        # Parallels bend the most; meridians a little, at the rim of a zone.
        sine = math.sin(math.radians(max(abs(ay), abs(by))))
        swerve = width * (width + 2 * height) * sine + 0.06 * height**2
        if swerve > _SWERVE:
            steps = math.ceil(math.sqrt(swerve / _SWERVE))
            bent.extend(
                (
                    round(ax + (bx - ax) * step / steps, DECIMALS),
                    round(ay + (by - ay) * step / steps, DECIMALS),
                )
                for step in range(1, steps)
            )
        bent.append((bx, by))
    return bent


def _doubled_area(ring: Ring) -> float:
    """Twice the signed planar area: positive if the ring runs counter-clockwise."""
    # Relative to the first vertex, or the digits of a small area far from the origin are lost.
    x0, y0 = ring[0]
    xs = [x - x0 for x, _ in ring]
    ys = [y - y0 for _, y in ring]
    return sum(map(mul, xs, ys[1:])) - sum(map(mul, xs[1:], ys))


def _shorter_way(degrees: float) -> float:
    """Bring a difference of longitudes to -180..180."""
    return (degrees + 180.0) % 360.0 - 180.0


class _Converter:
    """Takes polygons to longitude and latitude without a break at ±180°."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        drawn: bool,
    ) -> None:
        transform = QgsCoordinateTransform(crs, wgs84(), transform_context)
        self._transform = None if transform.isShortCircuited() else transform
        self._crs_name = crs.authid() or crs.description()
        self._follows_crs = drawn or not crs.isGeographic()

    def polygon(self, rings: Rings) -> Rings:
        """Convert a polygon; empty if nothing of it has an area."""
        at_once = self._at_once(rings)
        if at_once is not None:
            return at_once
        converted = [self._ring(without_repeats(ring)) for ring in rings]
        if not converted or len(converted[0]) < 4:
            return []
        outer, *holes = converted
        middle = _middle_longitude(outer)
        return [outer, *(_beside(hole, middle) for hole in holes if len(hole) > 3)]

    def _at_once(self, rings: Rings) -> Optional[Rings]:
        """Convert a polygon of short edges, as nearly all are; None if each needs a look."""
        if not all(len(ring) > 3 for ring in rings):
            return None
        shape = polygon_of(rings)
        if self._transform is not None:
            try:
                shape.transform(self._transform)
            except QgsCsException:
                return None
        box = shape.boundingBox()
        if not WORLD.contains(box):
            return None
        converted = rings_in(shape)
        return converted if all(_all_below(LONG_EDGE, ring) for ring in converted) else None

    def _ring(self, ring: Ring) -> Ring:
        lonlat = [self._point(x, y) for x, y in ring]
        if self._follows_crs:
            lonlat = self._with_bends(ring, lonlat)
        return self._unwrapped(lonlat)

    def _point(self, x: float, y: float) -> Point:
        if not (math.isfinite(x) and math.isfinite(y)):
            raise no_number()
        if self._transform is None:
            return self._on_earth(x, y)
        try:
            point = self._transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            raise self._misplaced(x, y) from None
        if not (math.isfinite(point.x()) and math.isfinite(point.y())):
            raise self._misplaced(x, y)
        return self._on_earth(point.x(), point.y())

    def _misplaced(self, x: float, y: float) -> AoiError:
        return AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer "
                "or the project.",
            ).format(x=f"{x:.12g}", y=f"{y:.12g}", crs=self._crs_name)
        )

    def _on_earth(self, longitude: float, latitude: float) -> Point:
        # A vertex on the pole may come out of a projection a hair beyond it.
        if abs(latitude) <= 90 + 1e-7 and abs(longitude) <= _FARTHEST_LONGITUDE:
            return longitude, max(-90.0, min(90.0, latitude))
        raise AoiError(
            _outside_words(longitude, latitude).format(x=f"{longitude:.12g}", y=f"{latitude:.12g}"),
            QgsPointXY(longitude, latitude),
        )

    def _with_bends(self, ring: Ring, lonlat: Ring) -> Ring:
        """Add vertices to long edges that are straight in the CRS but not in longitude/latitude.

        Without them the edge between two far corners would run elsewhere than the user sees it.
        """
        bent = lonlat[:1]
        for i in range(len(ring) - 1):
            bent.extend(self._edge(ring[i], ring[i + 1], lonlat[i], lonlat[i + 1], 0))
        return bent

    def _edge(self, a: Point, b: Point, a_deg: Point, b_deg: Point, halvings: int) -> Ring:
        """Give the vertices of the edge from a (left out) to b (included), in degrees."""
        width = b_deg[0] - a_deg[0]
        if halvings == _MAX_HALVINGS or max(abs(width), abs(b_deg[1] - a_deg[1])) < LONG_EDGE:
            return [b_deg]
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        real = self._point(*middle)
        across = (_shorter_way(width), b_deg[1] - a_deg[1])
        off_x = _shorter_way(real[0] - a_deg[0] - across[0] / 2)
        off_y = real[1] - (a_deg[1] + b_deg[1]) / 2
        # Only leaving the straight line counts; the middle may lie anywhere along it.
        bulge = abs(across[0] * off_y - across[1] * off_x) / (math.hypot(*across) or 1.0)
        # A way round the world, not across ±180°, shows as a middle that is 180° off.
        if bulge < _BULGE and abs(off_x) < 90:
            return [b_deg]
        return [
            *self._edge(a, middle, a_deg, real, halvings + 1),
            *self._edge(middle, b, real, b_deg, halvings + 1),
        ]

    def _unwrapped(self, ring: Ring) -> Ring:
        """Let longitudes run on beyond ±180° where the ring crosses that meridian."""
        if not ring:
            return ring
        unwrapped = [ring[0]]
        turn = 0.0
        for (previous, _), (longitude, latitude) in zip(ring, ring[1:]):
            step = longitude - previous
            # An edge of 360° in a geographic CRS is the rim of a world map, not a crossing.
            if abs(step) > 180 and (self._follows_crs or abs(step) < 360 - 1e-9):
                turn -= math.copysign(360.0, step)
            unwrapped.append((longitude + turn, latitude))
        self._refuse_around_earth(unwrapped)
        return unwrapped

    @staticmethod
    def _refuse_around_earth(ring: Ring) -> None:
        longitudes = [longitude for longitude, _ in ring]
        if abs(ring[-1][0] - ring[0][0]) > 180:
            pole = math.copysign(90.0, sum(latitude for _, latitude in ring))
            raise AoiError(
                QCoreApplication.translate(
                    "Aoi",
                    "The area lies around a pole, which no polygon in longitude and latitude can "
                    "show. Choose an area beside the pole.",
                ),
                QgsPointXY(0.0, pole),
            )
        if max(longitudes) - min(longitudes) > 360 + 1e-9:
            raise AoiError(
                QCoreApplication.translate(
                    "Aoi",
                    "The area goes more than once around the world. Zoom in or choose a smaller "
                    "area.",
                ),
                QgsPointXY(*ring[0]),
            )


def _outside_words(longitude: float, latitude: float) -> str:
    if abs(longitude) <= 90 < abs(latitude) <= 180:
        return QCoreApplication.translate(
            "Aoi",
            "The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that "
            "latitude and longitude are swapped: longitude comes first.",
        )
    if max(abs(longitude), abs(latitude)) <= _FARTHEST_LONGITUDE:
        return QCoreApplication.translate(
            "Aoi",
            "The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that "
            "vertex: longitude comes first, and latitude ends at 90.",
        )
    return QCoreApplication.translate(
        "Aoi",
        "The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are "
        "metres, set the right CRS.",
    )


def _middle_longitude(ring: Ring) -> float:
    longitudes = [longitude for longitude, _ in ring]
    return (min(longitudes) + max(longitudes)) / 2


def _beside(ring: Ring, longitude: float) -> Ring:
    """Shift a ring by whole turns so that it lies around a longitude, as a hole in its polygon."""
    turns = round((longitude - _middle_longitude(ring)) / 360)
    return [(x + 360.0 * turns, y) for x, y in ring] if turns else ring


def _cut_into_worlds(polygon: QgsGeometry) -> List[QgsGeometry]:
    """Cut a polygon at ±180° (and ±540°) and bring every piece to longitudes -180..180."""
    box = polygon.boundingBox()
    if box.xMinimum() >= -180 and box.xMaximum() <= 180:
        return [polygon]
    first = math.floor((box.xMinimum() + 180) / 360)
    last = math.ceil((box.xMaximum() + 180) / 360)
    pieces = []
    for turn in range(first, last):
        world = QgsRectangle(-180 + 360 * turn, -90, 180 + 360 * turn, 90)
        for piece in polygons_in(polygon.intersection(QgsGeometry.fromRect(world))):
            piece.translate(-360.0 * turn, 0)
            pieces.append(piece)
    return pieces
