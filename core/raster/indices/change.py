"""The change between two index rasters: the earlier one subtracted from the later, by pixels."""

from __future__ import annotations

from pathlib import Path
from typing import List, Sequence

import numpy as np
from osgeo import gdal

from ....api.errors import StorageError, WrongContentError
from ....api.texts import translate
from ...errors import Stopped, raise_if_stopped
from ...gdal.grid import Grid, grid_of, same_crs, snapped
from ...gdal.opening import RASTERS, checked, flush_cache, gdal_calls, open_raster
from ...storage.unfinished import unfinished_folder
from ..writing import NODATA, create_float, replaced_raster, strips
from .calculator import BandFile, copy_onto


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
        placed: List[Path] = []
        for path, own in zip((earlier, later), grids):
            copy = folder / f"{len(placed)}.tif"
            averaging = not grid.fits(own)
            placed.append(copy_onto(grid, BandFile(path, 1), copy, averaging=averaging))
            raise_if_stopped(stopped)
        _subtract(placed, unfinished, grid, name, stopped)
    return not grids[0].fits(grids[1])


def _shared_part(coarser: Grid, grids: Sequence[Grid], paths: Sequence[Path]) -> Grid:
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


def _subtract(
    placed: Sequence[Path], target: Path, grid: Grid, name: str, stopped: Stopped
) -> None:
    with gdal_calls(translate("Core", "The change cannot be written"), StorageError):
        sources = [open_raster(path, RASTERS) for path in placed]
        bands = [source.GetRasterBand(1) for source in sources]
        made = create_float(target, grid, name)
        for window in strips(grid, stopped):
            before, after = (checked(band.ReadAsArray(*window)) for band in bands)
            known = np.isfinite(before) & np.isfinite(after)
            for band in bands:
                known &= checked(band.GetMaskBand().ReadAsArray(*window)) != 0
            values = np.where(known, after - before, np.float32(NODATA))
            made.GetRasterBand(1).WriteArray(values, *window[:2])
        flush_cache(made)
        del band, bands, made, sources
