"""Where on earth a result lies: its footprint in lon/lat and the box around it."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from osgeo import ogr

from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal import gdal_calls
from ..grid import Grid, degrees, reference, transform_to
from ..raster.mask import in_crs

Geometry = Dict[str, Any]

# Points along a side of a raster: what is straight in its CRS bends in degrees.
_STEPS = 8
# As many decimals as the areas that are ordered have: about a centimetre.
_DECIMALS = 7
_POLYGON, _MULTIPOLYGON = "Polygon", "MultiPolygon"


def footprint(grid: Grid, area: Optional[Mapping[str, Any]] = None) -> Optional[Geometry]:
    """Return the part of an area that a raster covers; None if nobody can tell where it lies.

    :param area: GeoJSON geometry in lon/lat that was ordered; all of the raster if not given
    :return: GeoJSON geometry in lon/lat, cut at ±180°; the area itself if all of it is covered
    """
    if not grid.placed or grid.control:
        return None if area is None else dict(area)
    try:
        with gdal_calls(translate("Core", "The raster cannot be put on the map")):
            return _footprint(grid, area)
    except WrongContentError:
        # A CRS that has no way to longitude and latitude: what was ordered is what is known.
        return None if area is None else dict(area)


def _footprint(grid: Grid, area: Optional[Mapping[str, Any]]) -> Optional[Geometry]:
    outline = _outline(grid)
    if area is not None:
        ordered = in_crs(grid.crs, area)
        if outline.Contains(ordered):
            return dict(area)
        common = outline.Intersection(ordered)
        # A raster that lies outside its order is where it is.
        outline = outline if common is None or common.IsEmpty() else common
    polygons = [one for part in _polygons_in(outline) for one in _on_earth(part, grid.crs)]
    return _geometry(polygons)


def rectangle(geometries: Iterable[Mapping[str, Any]]) -> Optional[Geometry]:
    """Return the rectangle around geometries, as a geometry; the one itself if it is alone."""
    found = list(geometries)
    if len(found) < 2:
        return dict(found[0]) if found else None
    west, south, east, north = box(found)
    spans = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    return _geometry([[_ring(left, south, right, north)] for left, right in spans])


def box(geometries: Sequence[Mapping[str, Any]]) -> List[float]:
    """Return west, south, east and north of geometries; across ±180° west is more than east.

    That is what GeoJSON has of a box across the antimeridian (RFC 7946, 5.2).
    """
    spans: List[Tuple[float, float]] = []
    heights: List[float] = []
    for geometry in geometries:
        parts = geometry["coordinates"]
        for rings in parts if geometry["type"] == _MULTIPOLYGON else [parts]:
            across = [point[0] for point in rings[0]]
            spans.append((min(across), max(across)))
            heights.extend(point[1] for point in rings[0])
    west, east = _arc(spans)
    return [west, min(heights), east, max(heights)]


def _arc(spans: Sequence[Tuple[float, float]]) -> Tuple[float, float]:
    """Return the shortest stretch round the earth that holds all of some, from west to east."""
    ordered = sorted(spans)
    begin, end = ordered[0]
    widest, west, east = 0.0, begin, max(last for _, last in ordered)
    gap_over_antimeridian = begin + 360.0 - east
    for left, right in ordered[1:]:
        if left - end > max(widest, gap_over_antimeridian):
            widest, west, east = left - end, left, end
        end = max(end, right)
    return west, east


def _ring(west: float, south: float, east: float, north: float) -> List[List[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def _outline(grid: Grid) -> ogr.Geometry:
    shares = [step / _STEPS for step in range(_STEPS)]
    sides = [
        *((share, 0.0) for share in shares),
        *((1.0, share) for share in shares),
        *((1.0 - share, 1.0) for share in shares),
        *((0.0, 1.0 - share) for share in shares),
    ]
    return _polygon([grid.point(x * grid.columns, y * grid.rows) for x, y in sides])


def _polygon(points: Sequence[Sequence[float]]) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y, *_ in [*points, points[0]]:
        ring.AddPoint_2D(x, y)
    made = ogr.Geometry(ogr.wkbPolygon)
    made.AddGeometry(ring)
    return made


def _polygons_in(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    if geometry.IsEmpty():
        return
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        yield geometry.Clone()
        return
    for number in range(geometry.GetGeometryCount()):
        part = geometry.GetGeometryRef(number)
        # Where two only touch, what they have in common holds lines and points as well.
        if part.GetGeometryCount():
            yield from _polygons_in(part)


def _on_earth(polygon: ogr.Geometry, crs: str) -> List[List[List[List[float]]]]:
    """Return a polygon of a CRS as polygons in lon/lat, cut at ±180°."""
    polygon.AssignSpatialReference(reference(crs))
    transform_to(degrees(), polygon)
    polygon.AssignSpatialReference(None)
    first = polygon.GetGeometryRef(0).GetX(0)
    for number in range(polygon.GetGeometryCount()):
        ring = polygon.GetGeometryRef(number)
        for point in range(ring.GetPointCount()):
            # No raster goes half-way round the earth: what seems to has gone over ±180°.
            turns = round((ring.GetX(point) - first) / 360.0)
            ring.SetPoint_2D(point, ring.GetX(point) - 360.0 * turns, ring.GetY(point))
    found = []
    for turn in (-360.0, 0.0, 360.0):
        world = _polygon(_ring(turn - 180.0, -90.0, turn + 180.0, 90.0)[:4])
        part = polygon if world.Contains(polygon) else polygon.Intersection(world)
        for one in _polygons_in(part) if part is not None else ():
            rings = json.loads(one.ExportToJson())["coordinates"]
            found.append(
                [
                    [[round(x - turn, _DECIMALS), round(y, _DECIMALS)] for x, y, *_ in ring]
                    for ring in rings
                ]
            )
    return found


def _geometry(polygons: List[Any]) -> Optional[Geometry]:
    if not polygons:
        return None
    if len(polygons) == 1:
        return {"type": _POLYGON, "coordinates": polygons[0]}
    return {"type": _MULTIPOLYGON, "coordinates": polygons}
