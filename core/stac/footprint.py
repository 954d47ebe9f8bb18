"""Where on earth a result lies: its footprint in lon/lat and the box around it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ..aoi.coverage import footprint_geometry
from ..aoi.errors import AoiError
from ..aoi.geometry.lonlat import to_lonlat
from ..aoi.geometry.rings import at_seven_decimals, geojson_geometry, polygons_in, together
from ..gdal.grid import Grid
from ..storage.place import REMEMBERED

Geometry = Dict[str, Any]

# Points between two corners of a raster: what is straight in its CRS bends in degrees.
_POINTS = 7


def footprint(grid: Grid, area: Optional[Mapping[str, Any]] = None) -> Optional[Geometry]:
    """Return the part of an area that a raster covers; None if nobody can tell where it lies.

    :param area: GeoJSON geometry in lon/lat that was ordered; all of the raster if not given
    :return: GeoJSON geometry in lon/lat, cut at ±180°; the area itself if all of it is covered
    """
    outline, ordered = _outline(grid), footprint_geometry(area)
    if area is not None and (outline is None or (ordered and outline.contains(ordered))):
        return dict(area)
    if outline is None:
        return None
    common = polygons_in(outline.intersection(ordered)) if ordered else []
    # A raster that lies outside its order is where it is.
    covered = at_seven_decimals(together(common)) if common else outline
    return None if covered.isNull() else geojson_geometry(covered)


# Those of all dates of an area are one.
@lru_cache(maxsize=REMEMBERED)
def _outline(grid: Grid) -> Optional[QgsGeometry]:
    """Return a raster's outline in lon/lat, cut at ±180°."""
    if not grid.placed or grid.control:
        return None
    across, down = grid.columns, grid.rows
    corners = (0, 0), (across, 0), (across, down), (0, down), (0, 0)
    ring = [QgsPointXY(*grid.point(*corner)) for corner in corners]
    square = QgsGeometry.fromPolygonXY([ring]).densifyByCount(_POINTS)
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    try:
        shape = to_lonlat(square, crs, QgsCoordinateTransformContext(), drawn=True)
    except AoiError:
        # A CRS that has no way to longitude and latitude: what was ordered is what is known.
        return None
    return None if shape.geometry.isNull() else shape.geometry


def rectangle(geometries: Iterable[Mapping[str, Any]]) -> Optional[Geometry]:
    """Return the rectangle around geometries, as a geometry; the one itself if it is alone."""
    found = list(geometries)
    if len(found) < 2:
        return dict(found[0]) if found else None
    west, south, east, north = box(found)
    spans = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    boxes = [QgsGeometry.fromRect(QgsRectangle(left, south, right, north)) for left, right in spans]
    return geojson_geometry(QgsGeometry.collectGeometry(boxes))


def box(geometries: Sequence[Mapping[str, Any]]) -> List[float]:
    """Return west, south, east and north of geometries; across ±180° west is more than east.

    That is what GeoJSON has of a box across the antimeridian (RFC 7946, 5.2).
    """
    spans: List[Tuple[float, float]] = []
    heights: List[float] = []
    for geometry in geometries:
        parts = geometry["coordinates"]
        for rings in parts if geometry["type"] == "MultiPolygon" else [parts]:
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
