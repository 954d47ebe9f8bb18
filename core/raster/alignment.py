"""The one grid on which several rasters lie, with all of their pixels."""

from __future__ import annotations

from typing import Sequence, Tuple

from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal.grid import Grid, Rect, Window, snapped


def common_grid(grids: Sequence[Grid]) -> Grid:
    """Return the finest grid of all, as large as is needed for every pixel.

    A coarser raster may reach beyond the finest by less than one of its own pixels, which only
    means that its pixels are larger.

    :raises WrongContentError: they are turned or mirrored in different ways, or in several CRSs
    """
    finest = min(grids, key=lambda grid: grid.pixel_area)
    if finest.control and len({(grid.columns, grid.rows) for grid in grids}) > 1:
        raise _unlike()
    rects = [_rect_on(finest, grid) for grid in grids]
    if any(_loses(grid, rect) for grid, rect in zip(grids, rects)):
        across = max(grid.columns / rect[2] for grid, rect in zip(grids, rects))
        down = max(grid.rows / rect[3] for grid, rect in zip(grids, rects))
        finest = finest.scaled(across, down)
        rects = [_rect_on(finest, grid) for grid in grids]
    across_all = [(x, x + w, w / grid.columns) for grid, (x, _, w, _) in zip(grids, rects)]
    down_all = [(y, y + h, h / grid.rows) for grid, (_, y, _, h) in zip(grids, rects)]
    left, right = _span(across_all, finest.columns)
    top, bottom = _span(down_all, finest.rows)
    return finest.window(left, top, right - left, bottom - top)


def window_on(grid: Grid, other: Grid) -> Window:
    """Return the pixels of a grid that another raster fills.

    :raises WrongContentError: it is turned or mirrored, or in another CRS
    """
    return snapped(_rect_on(grid, other))


def _loses(grid: Grid, rect: Rect) -> bool:
    """Return whether fewer pixels are to hold those of a raster than it has."""
    _, _, columns, rows = snapped(rect)
    return columns < grid.columns or rows < grid.rows


def _span(ranges: Sequence[Tuple[float, float, float]], length: int) -> Tuple[int, int]:
    """Return the first pixel of the common grid and the one after the last, along one axis.

    :param ranges: begin and end of each raster, and the size of its pixels
    :param length: of the finest raster, which begins at 0
    """
    first, last = 0, length
    for begin, end, own in ranges:
        spare = 0.5 if own < 1.5 else own - 1e-3
        if first - begin >= spare:
            first = round(begin)
        if end - last >= spare:
            last = round(end)
    return first, last


def _rect_on(grid: Grid, other: Grid) -> Rect:
    rect = grid.rect_of(other)
    if rect is None:
        raise _unlike()
    return rect


def _unlike() -> WrongContentError:
    return WrongContentError(
        translate(
            "Core",
            "The delivered rasters are turned, mirrored or bent in different ways, which one raster"
            " cannot hold with its pixels untouched. The files are kept as delivered. Put them on"
            " one grid with GDAL's “Warp (reproject)”.",
        )
    )
