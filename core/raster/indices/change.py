"""The change between two index rasters: the earlier one subtracted from the later, by pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ....api.errors import StorageError, WrongContentError
from ....api.texts import translate
from ...errors import Stopped, raise_if_stopped
from ...gdal.grid import Grid, grid_of, same_crs, snapped
from ...gdal.opening import RASTERS, checked, flush_cache, gdal_calls, open_raster
from ...storage.unfinished import unfinished_folder
from ..clouds import NODATA
from ..writing import create_float, replaced_raster, strips


def write_change(
    earlier: Path,
    later: Path,
    target: Path,
    *,
    name: str,
    stopped: Stopped = lambda: False,
) -> bool:
    """Write the later raster minus the earlier: Float32, nodata -9999. Worker thread.

    It is on the coarser one's grid, where both have pixels. A raster on another grid is averaged by
    area onto it.

    :param target: a GeoTIFF, which is there whole or not at all
    :param name: what the band is called in the file
    :return: whether one was averaged onto the other's grid
    :raises WrongContentError: they cannot be read, or lie apart
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    grids = [grid_of(open_raster(path, RASTERS)) for path in (earlier, later)]
    in_one_crs = same_crs(grids[0].crs, grids[1].crs)
    coarser = max(grids, key=lambda one: one.pixel_area) if in_one_crs else grids[0]
    with (
        replaced_raster(target) as unfinished,
        unfinished_folder(target.parent) as folder,
    ):
        grid = _shared_part(coarser, grids, (earlier, later))
        placed = []
        for number, path in enumerate((earlier, later)):
            placed.append(_place(path, grid, folder / f"{number}.tif"))
            raise_if_stopped(stopped)
        _subtract(placed[0], placed[1], unfinished, grid, name, stopped)
    return not grids[0].fits(grids[1])


def _shared_part(coarser: Grid, grids: list[Grid], paths: tuple[Path, Path]) -> Grid:
    """Return the part of a grid where both rasters have pixels."""
    left, top, right, bottom = 0, 0, coarser.columns, coarser.rows
    for grid, path in zip(grids, paths):
        if grid is coarser:
            continue
        rect = coarser.rect_of(grid)
        if rect is None:
            with gdal_calls(translate("Core", "{name} cannot be read").format(name=path.name)):
                # Only to know where it lies in the other's CRS.
                there = checked(
                    gdal.Warp("", open_raster(path, RASTERS), format="VRT", dstSRS=coarser.crs)
                )
                rect = coarser.rect_of(grid_of(there))
                del there
        if rect is None:
            raise WrongContentError(
                translate(
                    "Core",
                    "The grids of the two layers are turned or mirrored differently, so that "
                    "they cannot be compared.",
                )
            )
        x, y, width, height = snapped(rect)
        left, top = max(left, x), max(top, y)
        right, bottom = min(right, x + width), min(bottom, y + height)
    if right <= left or bottom <= top:
        raise WrongContentError(translate("Core", "The two layers have no place in common."))
    return coarser.window(left, top, right - left, bottom - top)


def _place(path: Path, grid: Grid, target: Path) -> Path:
    """Write a raster on a grid, averaged by area where its pixels are others."""
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=path.name)):
        source = open_raster(path, RASTERS)
        made = gdal.Warp(
            str(target),
            source,
            dstSRS=grid.crs,
            outputBounds=grid.bounds,
            width=grid.columns,
            height=grid.rows,
            resampleAlg="near" if grid.fits(grid_of(source)) else "average",
            outputType=gdal.GDT_Float32,
            dstNodata=NODATA,
        )
        flush_cache(checked(made))
    return target


def _subtract(
    earlier: Path, later: Path, target: Path, grid: Grid, name: str, stopped: Stopped
) -> None:
    with gdal_calls(translate("Core", "The change cannot be written"), StorageError):
        sources = [open_raster(path, RASTERS) for path in (earlier, later)]
        made = create_float(target, grid, NODATA, name)
        band = made.GetRasterBand(1)
        for window in strips(grid, stopped):
            before, after = (
                checked(source.GetRasterBand(1).ReadAsArray(*window)) for source in sources
            )
            known = (before != NODATA) & (after != NODATA)
            known &= np.isfinite(before) & np.isfinite(after)
            band.WriteArray(np.where(known, after - before, np.float32(NODATA)), *window[:2])
        flush_cache(made)
        del band, made, sources
