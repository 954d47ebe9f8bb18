"""Where the pixels of a raster lie, and where those of one lie among those of another."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Optional, Sequence, Tuple, Union

from osgeo import gdal, ogr, osr

from ...api.texts import translate
from .opening import checked

Transform = Tuple[float, float, float, float, float, float]
# Left, top, width and height, in pixels of another raster.
Rect = Tuple[float, float, float, float]
Window = Tuple[int, int, int, int]

# What GDAL says where a file says nothing.
_NOWHERE: Transform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
# Two grids are one if no pixel is further than this from its place, in pixels.
_NEAR = 0.05


@dataclass(frozen=True)
class Grid:
    """The pixels of a raster: how many, where they lie, in which CRS.

    ``transform`` is GDAL's, ``crs`` is WKT, ``control`` are control points as (column, row, x, y)
    where the file has those instead of a transform.
    """

    columns: int
    rows: int
    transform: Transform
    crs: str
    control: Tuple[Tuple[float, float, float, float], ...] = ()

    @property
    def placed(self) -> bool:
        """Whether the raster says where it lies, in numbers that are some place."""
        numbers = itertools.chain(*self.control) if self.control else self.transform
        if not self.crs or not all(map(math.isfinite, numbers)):
            return False
        if self.control:
            # Two leave open how wide a pixel is.
            return len(self.control) > 2
        return self.transform != _NOWHERE and inverse(self.transform) is not None

    @property
    def pixel(self) -> Tuple[float, float]:
        """Width and height of a pixel in units of the CRS."""
        _, x, a, _, b, y = self.transform
        return math.hypot(x, b), math.hypot(a, y)

    @property
    def pixel_area(self) -> float:
        """Area of a pixel in squared units of the CRS, where it is not slanted."""
        width, height = self.pixel
        return width * height

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east and north of rows that run from west to east, in units of the CRS."""
        west, north = self.point(0, 0)
        east, south = self.point(self.columns, self.rows)
        return west, south, east, north

    def point(self, column: float, row: float) -> Tuple[float, float]:
        """Return the place of a pixel's corner in the CRS."""
        west, x, a, north, b, y = self.transform
        return west + column * x + row * a, north + column * b + row * y

    def rect_of(self, other: Grid) -> Optional[Rect]:
        """Return where another raster lies, in pixels of this one.

        :return: None if it is in another CRS, mirrored or turned, or has its own control points
        """
        if self.control != other.control or not same_crs(self.crs, other.crs):
            return None
        back = inverse(self.transform)
        if back is None:
            return None
        corners = (0, 0), (other.columns, 0), (0, other.rows)
        (left, top), right, below = (
            gdal.ApplyGeoTransform(back, *other.point(*corner)) for corner in corners
        )
        width, height = right[0] - left, below[1] - top
        turned = max(abs(right[1] - top), abs(below[0] - left))
        if width <= 0 or height <= 0 or turned > _NEAR:
            return None
        return left, top, width, height

    def fits(self, other: Grid) -> bool:
        """Return whether the pixels of another raster are pixels of this one, were it larger."""
        rect = self.rect_of(other)
        if rect is None:
            return False
        left, top, width, height = rect
        off = (left - round(left), top - round(top), width - other.columns, height - other.rows)
        return max(map(abs, off)) < _NEAR

    def around(self, box: Tuple[float, float, float, float]) -> Optional[Window]:
        """Return the pixels around a box, also those beyond the raster.

        :param box: west, east, south and north in the CRS, as GDAL's envelopes are
        :return: None if the raster has control points, or no width
        """
        back = None if self.control else inverse(self.transform)
        if back is None:
            return None
        corners = [gdal.ApplyGeoTransform(back, x, y) for x in box[:2] for y in box[2:]]
        left, top = (math.floor(min(along)) for along in zip(*corners))
        right, bottom = (math.ceil(max(along)) for along in zip(*corners))
        return left, top, right - left, bottom - top

    def window(self, left: int, top: int, columns: int, rows: int) -> Grid:
        """Return the grid of some of the pixels, or of more of the same."""
        _, x, a, _, b, y = self.transform
        west, north = self.point(left, top)
        return replace(self, columns=columns, rows=rows, transform=(west, x, a, north, b, y))

    def scaled(self, across: float, down: float) -> Grid:
        """Return the grid of the same raster with so many times as many pixels."""
        west, x, a, north, b, y = self.transform
        transform = (west, x / across, a / down, north, b / across, y / down)
        columns, rows = (math.ceil(n - _NEAR) for n in (self.columns * across, self.rows * down))
        return replace(self, columns=columns, rows=rows, transform=transform)


def grid_of(dataset: gdal.Dataset) -> Grid:
    """Return the grid of an open raster."""
    transform: Transform = tuple(dataset.GetGeoTransform())
    size = dataset.RasterXSize, dataset.RasterYSize
    if transform == _NOWHERE and dataset.GetGCPCount():
        points = tuple(
            (point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY) for point in dataset.GetGCPs()
        )
        return Grid(*size, transform, dataset.GetGCPProjection(), points)
    return Grid(*size, transform, dataset.GetProjection())


def inverse(transform: Transform) -> Optional[Transform]:
    """Return the transform from the CRS to pixels; None if all pixels lie on one line."""
    found = gdal.InvGeoTransform(transform)
    return None if found is None else tuple(found)


def create_raster(
    driver: str,
    target: Union[Path, str],
    grid: Grid,
    bands: int,
    kind: int,
    options: Sequence[str] = (),
) -> gdal.Dataset:
    """Return a new raster on a grid; for use within ``gdal_calls``.

    :param driver: short name of a GDAL driver
    :param target: a path, or a name in GDAL's memory
    :param kind: GDAL's type of its pixels
    """
    create = gdal.GetDriverByName(driver).Create
    made = checked(create(str(target), grid.columns, grid.rows, bands, kind, list(options)))
    if grid.control:
        points = [gdal.GCP(x, y, 0, column, row) for column, row, x, y in grid.control]
        made.SetGCPs(points, grid.crs)
        return made
    if grid.crs:
        made.SetProjection(grid.crs)
    if grid.transform != _NOWHERE:
        made.SetGeoTransform(grid.transform)
    return made


def snapped(rect: Rect) -> Window:
    """Return the whole pixels nearest to a rectangle.

    Edges are rounded, not sizes: what touches goes on touching.
    """
    left, top, width, height = rect
    # Halves go up, always: Python's round takes 1.5 and 2.5 both to 2.
    first = math.floor(left + 0.5), math.floor(top + 0.5)
    right, bottom = math.floor(left + width + 0.5), math.floor(top + height + 0.5)
    last = max(first[0] + 1, right), max(first[1] + 1, bottom)
    return first[0], first[1], last[0] - first[0], last[1] - first[1]


@lru_cache(maxsize=64)
def same_crs(one: str, other: str) -> bool:
    """Return whether two CRSs, as WKT, are the same."""
    if one == other or not one or not other:
        return one == other
    try:
        return bool(reference(one).IsSame(reference(other)))
    except RuntimeError:
        return False


def crs_name(crs: str) -> str:
    """Return the name of a CRS, given as WKT: "EPSG:32635", or in words where it has no number."""
    if not crs:
        return translate("Core", "no CRS")
    try:
        found = reference(crs)
    except RuntimeError:
        return translate("Core", "an unknown CRS")
    number = found.GetAuthorityCode(None)
    return f"{found.GetAuthorityName(None)}:{number}" if number else str(found.GetName())


def degrees() -> osr.SpatialReference:
    """Return EPSG:4326, longitude first."""
    return reference(osr.SRS_WKT_WGS84_LAT_LONG)


def reference(crs: str) -> osr.SpatialReference:
    """Return a CRS given as WKT, x first.

    :raises RuntimeError: it cannot be read; for use within ``gdal_calls``
    """
    found = osr.SpatialReference()
    if not crs or found.ImportFromWkt(crs):
        raise RuntimeError("its CRS is not known")
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def transform_to(crs: osr.SpatialReference, geometry: ogr.Geometry) -> None:
    """Take a geometry that knows its own CRS to another, in place.

    :raises RuntimeError: it has no place there; for use within ``gdal_calls``
    """
    if geometry.TransformTo(crs):
        raise RuntimeError(gdal.GetLastErrorMsg())
