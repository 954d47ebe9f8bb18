"""Polygons in longitude and latitude: out of any CRS, cut at ±180°, valid."""

from __future__ import annotations

import math
from typing import List, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsCurvePolygon,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ....api.texts import translate
from ...errors import Stopped, raise_if_stopped
from ..errors import AoiError
from .bends import all_below
from .measure import TRANSFORM_TRIES, forget_transforms, wgs84
from .rings import (
    WORLD,
    Point,
    Ring,
    Rings,
    at_seven_decimals,
    parts_of,
    polygon_of,
    polygons_in,
    rings_in,
    rings_of,
    together,
    without_repeats,
)
from .sanity import is_sane
from .union import joined
from .validity import repair, rounded

# Edges below this length (degrees) are straight to a few metres in every usual projection.
LONG_EDGE = 0.1
# About 4 m: less than half a pixel of the finest sensor that people order this way.
_BULGE = 4e-5
_MAX_HALVINGS = 12
_FARTHEST_LONGITUDE = 540.0


class LonLatShape(NamedTuple):
    """Polygons in EPSG:4326 and what was done to get there; null if none of them has an area.

    ``collapsed`` counts the polygons that have no area.
    """

    geometry: QgsGeometry
    repaired: bool = False
    crosses_180: bool = False
    collapsed: int = 0


def to_lonlat(
    polygons: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    drawn: bool = False,
    stopped: Stopped = lambda: False,
) -> LonLatShape:
    """Take polygons to EPSG:4326: valid, joined where they touch, cut at ±180°, 7 decimals.

    Nearly all are valid and apart as they are. That is found out once, after the rounding: for
    100,000 vertices the question alone takes a quarter of a second.

    :param polygons: plain ones in the units of ``crs``
    :param drawn: every edge runs as it is seen in ``crs``. Otherwise an edge longer than 180° in
        a geographic CRS is read the short way round, across the 180° meridian
    :param stopped: asked again and again
    :raises AoiError: if ``crs`` is of no place on Earth, a vertex is not on Earth, or the area
        lies around a pole
    :raises StoppedError: ``stopped`` said so
    """
    converter = _Converter(crs, transform_context, drawn)
    lonlat = converter.at_once(polygons)
    collapsed = 0
    if lonlat is None:
        converted = [converter.polygon(rings_in(polygon)) for polygon in polygons_in(polygons)]
        lonlat = together(polygon_of(rings) for rings in converted if rings)
        collapsed = converted.count([])
    if WORLD.contains(lonlat.boundingBox()):
        whole = at_seven_decimals(lonlat)
        if not whole.isNull() and whole.isGeosValid():
            collapsed += lonlat.constGet().partCount() - whole.constGet().partCount()
            return LonLatShape(whole, collapsed=collapsed)
    shape = _in_one_world(lonlat, stopped)
    collapsed += shape.collapsed
    return shape._replace(geometry=rounded(shape.geometry), collapsed=collapsed)


def _in_one_world(lonlat: QgsGeometry, stopped: Stopped) -> LonLatShape:
    """Make polygons valid, join them, and cut at ±180° those whose longitudes run on beyond."""
    pieces: List[QgsGeometry] = []
    repaired = crosses = False
    collapsed = 0
    for shape in polygons_in(lonlat):
        raise_if_stopped(stopped)
        parts = [shape]
        if not shape.isGeosValid():
            parts = polygons_in(repair(shape))
            repaired = repaired or bool(parts)
            collapsed += not parts
        for part in parts:
            worlds = _cut_into_worlds(part)
            crosses = crosses or len(worlds) > 1
            pieces.extend(worlds)
    return LonLatShape(joined(pieces, stopped), repaired, crosses, collapsed)


def _has_short_edges(polygon: QgsCurvePolygon, longest: float) -> bool:
    """Return whether all edges are shorter along either axis, in degrees, and all rings closed."""
    holes = polygon.numInteriorRings()
    for ring in (polygon.exteriorRing(), *map(polygon.interiorRing, range(holes))):
        if ring.numPoints() < 4 or not ring.isClosed():
            return False
    box = polygon.boundingBox()
    # Many small ones are the rule; a hole may lie anywhere.
    if not holes and max(box.width(), box.height()) < longest:
        return True
    return all(all_below(longest, ring) for ring in rings_of(polygon))


def _nowhere_on_earth(crs: QgsCoordinateReferenceSystem) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on "
            "Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn "
            "area).",
        ).format(crs=_name_of(crs))
    )


def _name_of(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.authid() or crs.description() or crs.userFriendlyIdentifier())[:80]


def _is_of_the_ground(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether two numbers in a CRS are a place on the ground, as far as PROJ can write it.

    PROJ converts from heights too, with the two numbers swapped, and from geocentric ones, where
    they lie in the plane of the equator. What it cannot write (29 projections) is of the ground.
    """
    written = crs.toProj()
    return not written or ("+proj=" in written and "+proj=geocent" not in written)


def _shorter_way(degrees: float) -> float:
    """Bring a difference of longitudes to -180 up to below 180; ``math.remainder`` keeps 180."""
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
        # One that is not valid counts as short-circuited too, and would take metres for degrees.
        if not transform.isValid() or not _is_of_the_ground(crs):
            raise _nowhere_on_earth(crs)
        self._transform = None if transform.isShortCircuited() else transform
        self._crs, self._context = crs, transform_context
        self._follows_crs = drawn or not crs.isGeographic()

    def at_once(self, polygons: QgsGeometry) -> Optional[QgsGeometry]:
        """Convert polygons of short edges, as nearly all are; None if each needs a look."""
        whole = QgsGeometry(polygons)
        if self._transform is not None:
            try:
                whole = self._moved(polygons)
            except QgsCsException:
                return None
        if not is_sane(whole) or not WORLD.contains(whole.boundingBox()):
            return None
        # In degrees already, edges are straight whatever their length, and only one across ±180°
        # is not what it seems.
        longest = LONG_EDGE if self._follows_crs else 180.0
        parts = parts_of(whole.constGet())
        return whole if all(_has_short_edges(part, longest) for part in parts) else None

    def _moved(self, polygons: QgsGeometry) -> QgsGeometry:
        """Convert polygons, and see that they have moved (see ``to_equal_area``)."""
        for _ in range(TRANSFORM_TRIES):
            whole = QgsGeometry(polygons)
            whole.transform(self._transform)
            # From one geographic CRS to another they may stay where they are.
            if self._crs.isGeographic() or whole.boundingBox() != polygons.boundingBox():
                return whole
            forget_transforms()
            self._transform = QgsCoordinateTransform(self._crs, wgs84(), self._context)
        # It is no fault of the thread: heights alone, or the like.
        raise _nowhere_on_earth(self._crs)

    def polygon(self, rings: Rings) -> Rings:
        """Convert a polygon vertex by vertex; empty if nothing of it has an area."""
        converted = [self._ring(without_repeats(ring)) for ring in rings]
        if not converted or len(converted[0]) < 4:
            return []
        outer, *holes = converted
        middle = _middle_longitude(outer)
        return [outer, *(_beside(hole, middle) for hole in holes if len(hole) > 3)]

    def _ring(self, ring: Ring) -> Ring:
        lonlat = [self._point(x, y) for x, y in ring]
        if self._follows_crs:
            lonlat = self._with_bends(ring, lonlat)
        return self._unwrapped(lonlat)

    def _point(self, x: float, y: float) -> Point:
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
            translate(
                "Aoi",
                "The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer "
                "or the project.",
            ).format(x=f"{x:.12g}", y=f"{y:.12g}", crs=_name_of(self._crs))
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
        for edge in zip(ring, ring[1:], lonlat, lonlat[1:]):
            bent.extend(self._edge(*edge, 0))
        return bent

    def _edge(self, a: Point, b: Point, a_deg: Point, b_deg: Point, halvings: int) -> Ring:
        """Return the vertices of the edge from a (left out) to b (included), in degrees."""
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
        longitudes = [longitude for longitude, _ in unwrapped]
        if abs(longitudes[-1] - longitudes[0]) > 180:
            pole = math.copysign(90.0, sum(latitude for _, latitude in ring))
            raise AoiError(
                translate(
                    "Aoi",
                    "The area lies around a pole, which no polygon in longitude and latitude can "
                    "show. Choose an area beside the pole.",
                ),
                QgsPointXY(0.0, pole),
            )
        if max(longitudes) - min(longitudes) > 360 + 1e-9:
            raise AoiError(
                translate(
                    "Aoi",
                    "The area goes more than once around the world. Zoom in or choose a smaller "
                    "area.",
                ),
                QgsPointXY(*ring[0]),
            )
        return unwrapped


def _outside_words(longitude: float, latitude: float) -> str:
    if abs(longitude) <= 90 < abs(latitude) <= 180:
        return translate(
            "Aoi",
            "The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that "
            "latitude and longitude are swapped: longitude comes first.",
        )
    if max(abs(longitude), abs(latitude)) <= _FARTHEST_LONGITUDE:
        return translate(
            "Aoi",
            "The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that "
            "vertex: longitude comes first, and latitude ends at 90.",
        )
    return translate(
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
