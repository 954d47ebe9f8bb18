"""Is a raster where its order is?"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterable, Mapping, Optional, Tuple

from osgeo import ogr

from ...api.errors import WrongContentError
from ...api.texts import QT_TRANSLATE_NOOP, translate
from ..gdal.grid import Grid, degrees, reference, transform_to
from ..gdal.opening import checked, gdal_calls
from ..gil import json_text

# Places that are remembered, for those of the results that are on their way at one time, and
# letters of an area from which on it would take too much memory.
REMEMBERED = 256
_LONGEST = 20_000
# Points along a side of the order's box, since a straight line in degrees bends in other CRSs.
_STEPS = 8

# What is wrong with the place of a raster, in a word or two and in a sentence.
Trouble = Tuple[str, str]

NO_PLACE: Trouble = (
    QT_TRANSLATE_NOOP("Core", "no place on the map"),
    QT_TRANSLATE_NOOP("Core", "The delivered file does not say where on the map it lies."),
)
ELSEWHERE: Trouble = (
    QT_TRANSLATE_NOOP("Core", "outside the area"),
    QT_TRANSLATE_NOOP("Core", "The delivered raster lies outside the area that was ordered."),
)
UNKNOWN_PLACE: Trouble = (
    QT_TRANSLATE_NOOP("Core", "place not checked"),
    QT_TRANSLATE_NOOP(
        "Core",
        "The CRS of the delivered raster cannot be transformed to longitude and latitude, so it "
        "cannot be checked whether it lies where it was ordered.",
    ),
)
# With these nothing is made of a raster beyond showing where it is.
MISPLACED = (NO_PLACE, ELSEWHERE)


def kept_as_delivered(problem: str) -> str:
    """Return what is said of files that are not used: what is wrong, and that nothing is lost."""
    return translate("Core", "{problem} The files are kept as delivered.").format(problem=problem)


def trouble_of(grid: Grid, geometry: Mapping[str, Any]) -> Optional[Trouble]:
    """Return what is wrong with the place of a raster; None if it is where it was ordered.

    :param geometry: GeoJSON polygon in lon/lat
    """
    if not grid.placed:
        return NO_PLACE
    share = share_covered(grid, geometry)
    if share is None:
        return UNKNOWN_PLACE
    return None if share else ELSEWHERE


def share_covered(grid: Grid, geometry: Mapping[str, Any]) -> Optional[float]:
    """Return how much of an order a raster covers, from 0 to 1; None if nobody can tell.

    Of an order that bends inwards what lies in the bend counts as well.

    :param geometry: GeoJSON polygon in lon/lat
    """
    text = json_text(geometry)
    return _remembered_share(grid, text) if len(text) < _LONGEST else _share_covered(grid, text)


@lru_cache(maxsize=REMEMBERED)
def _remembered_share(grid: Grid, geometry: str) -> Optional[float]:
    """Return the share, which is asked for several times a file and is one for all dates."""
    return _share_covered(grid, geometry)


def _share_covered(grid: Grid, geometry: str) -> Optional[float]:
    raster = _outline(grid)
    try:
        with gdal_calls(translate("Core", "The area cannot be put on the raster")):
            order = _order(geometry)
            transform_to(reference(grid.crs), order)
            return _share(order.ConvexHull(), raster)
    except WrongContentError:
        # Far from the CRS's own part of the world there may be a way in one direction only.
        pass
    try:
        with gdal_calls(translate("Core", "The raster cannot be put on the map")):
            raster.AssignSpatialReference(reference(grid.crs))
            transform_to(degrees(), raster)
            return _share(_order(geometry).ConvexHull(), raster)
    except WrongContentError:
        return None


def _share(order: ogr.Geometry, raster: ogr.Geometry) -> float:
    if not checked(order).Intersects(raster):
        return 0.0
    whole = order.Area()
    # What is smaller than its corners tell is all there, as soon as it is there.
    return checked(order.Intersection(raster)).Area() / whole if whole else 1.0


def _outline(grid: Grid) -> ogr.Geometry:
    if grid.control:
        return _hull((x, y) for _, _, x, y in grid.control)
    # A pixel more on each side: the service may choose pixels by their centres.
    across, down = grid.columns + 1, grid.rows + 1
    corners = (-1, -1), (across, -1), (across, down), (-1, down)
    return _hull(grid.point(*corner) for corner in corners)


def _order(geometry: str) -> ogr.Geometry:
    """Return an order with points along its sides, so that it may be bent."""
    order = checked(ogr.CreateGeometryFromJson(geometry))
    west, east, south, north = order.GetEnvelope()
    order.AssignSpatialReference(degrees())
    longest = max(east - west, north - south) / _STEPS
    if longest > 0:
        order.Segmentize(longest)
    return order


def _hull(points: Iterable[Tuple[float, float]]) -> ogr.Geometry:
    found = ogr.Geometry(ogr.wkbLineString)
    for point in points:
        found.AddPoint_2D(*point)
    return found.ConvexHull()
