"""Is a raster where its order is?"""

from __future__ import annotations

from typing import Any, Iterable, Mapping, Optional, Tuple

from osgeo import ogr

from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal import gdal_calls
from ..storage.validation import box_of
from .grid import Grid
from .mask import degrees, reference

# Points along a side of the order's box, since a straight line in degrees bends in other CRSs.
_STEPS = 8


def is_elsewhere(grid: Grid, geometry: Mapping[str, Any]) -> Optional[bool]:
    """Return whether a raster lies outside the box of its order; None if nobody can tell.

    :param geometry: GeoJSON polygon in lon/lat
    """
    raster, order = _outline(grid), _box(geometry)
    try:
        with gdal_calls(translate("Core", "The area cannot be put on the raster")):
            order.AssignSpatialReference(degrees())
            if order.TransformTo(reference(grid.crs)):
                raise RuntimeError("it has no place there")
            return not raster.Intersects(order)
    except WrongContentError:
        # Far from the CRS's own part of the world there may be a way in one direction only.
        pass
    try:
        with gdal_calls(translate("Core", "The raster cannot be put on the map")):
            raster.AssignSpatialReference(reference(grid.crs))
            if raster.TransformTo(degrees()):
                raise RuntimeError("it has no place there")
            return not raster.Intersects(_box(geometry))
    except WrongContentError:
        return None


def _outline(grid: Grid) -> ogr.Geometry:
    if grid.control:
        return _hull((x, y) for _, _, x, y in grid.control)
    # A pixel more on each side: the service may choose pixels by their centres.
    across, down = grid.columns + 1, grid.rows + 1
    corners = (-1, -1), (across, -1), (across, down), (-1, down)
    return _hull(grid.point(*corner) for corner in corners)


def _box(geometry: Mapping[str, Any]) -> ogr.Geometry:
    west, south, east, north = box_of(geometry)
    shares = [step / _STEPS for step in range(_STEPS + 1)]
    return _hull(
        (west + (east - west) * across, south + (north - south) * up)
        for across in shares
        for up in shares
        if across in (0, 1) or up in (0, 1)
    )


def _hull(points: Iterable[Tuple[float, float]]) -> ogr.Geometry:
    found = ogr.Geometry(ogr.wkbMultiPoint)
    for x, y in points:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        found.AddGeometry(point)
    return found.ConvexHull()
