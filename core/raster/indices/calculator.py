"""Spectral indices of delivered bands, by QGIS's raster calculator."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsRasterLayer, QgsRectangle

from ....api.errors import StoppedError, StorageError, WrongContentError
from ....api.formulas import Formula
from ....api.texts import translate
from ...errors import Stopped, raise_if_stopped
from ...gdal.grid import Grid, grid_of, same_crs
from ...gdal.opening import RASTERS, checked, flush_cache, gdal_calls, open_layer, open_raster
from ...gdal.source import read_source
from ...gil import GilRelease
from ...storage.unfinished import unfinished_folder
from ..clouds import write_cloud_mask
from ..cog import optimise
from ..writing import NODATA, create_float, replaced_raster, strips

# What the calculator writes where it has no value: the lowest number of its type.
_CALCULATOR_NODATA = -3.4028234663852886e38


@dataclass(frozen=True)
class BandFile:
    """One band in a file.

    :param number: from 1
    :param scale, offset: value times scale plus offset is reflectance
    :param empty: the value without data, where the file names none
    """

    path: Path
    number: int
    scale: float = 1.0
    offset: float = 0.0
    empty: Optional[float] = None


@dataclass(frozen=True)
class IndexRaster:
    """What was made.

    :param masked: the share of the pixels that was cloud, 0 to 1; None if no clouds were masked
    :param averaged: the bands that were averaged onto the coarsest one's grid
    :param is_empty: whether no pixel has a value
    """

    masked: Optional[float]
    averaged: Tuple[str, ...]
    is_empty: bool


def write_index(
    formula: Formula,
    bands: Mapping[str, BandFile],
    target: Path,
    *,
    name: str,
    clouds: Optional[Tuple[str, BandFile]] = None,
    notes: Callable[[IndexRaster], Mapping[str, str]] = lambda made: {},
    cloud_optimised: bool = False,
    stopped: Stopped = lambda: False,
) -> IndexRaster:
    """Compute an index: Float32, nodata -9999, on the grid of the coarsest band. Worker thread.

    Finer bands are averaged by area onto that grid; clouds are taken from the nearest pixel.

    :param bands: for each name in the formula where it is; all in one CRS
    :param target: a GeoTIFF, which is there whole or not at all
    :param name: what the band is called in the file
    :param clouds: the classification's name and where it is, to leave cloudy pixels out
    :param notes: gives what is written into the file's metadata beside the formula and the bands
    :param cloud_optimised: whether it is laid out to be read from afar
    :raises WrongContentError: the bands do not fit together or cannot be read
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    grids = {band: _grid_of(bands[band].path) for band in formula.names}
    grid = max(grids.values(), key=lambda one: one.pixel_area)
    if not all(same_crs(one.crs, grid.crs) for one in grids.values()):
        raise WrongContentError(
            translate(
                "Core", "The bands are in different CRSs, so that no index can be made of them."
            )
        )
    # What is coarser by a rounding only is not.
    averaged = tuple(b for b, one in grids.items() if grid.pixel_area > one.pixel_area * (1 + 1e-6))
    with replaced_raster(target) as unfinished:
        with unfinished_folder(target.parent) as work:
            # An entry does not keep its layer alive.
            layers: Dict[str, QgsRasterLayer] = {}
            for band in formula.names:
                averages = band in averaged
                copied = copy_onto(grid, bands[band], work / f"{band}.tif", averaging=averages)
                layers[band] = open_layer(copied, copied.stem)
                raise_if_stopped(stopped)
            words = {
                band: f'("{band}@1" * {bands[band].scale!r} + {bands[band].offset!r})'
                for band in formula.names
            }
            expression = formula.written(words)
            masked = None
            if clouds is not None:
                kind, where = clouds
                mask = work / "mask.tif"
                masked = write_cloud_mask(where.path, where.number, kind, mask, stopped)
                clear = copy_onto(grid, BandFile(mask, 1), work / "clear.tif", averaging=False)
                layers["clear"] = open_layer(clear, clear.stem)
                # To divide by 0 is to have no value, for the calculator.
                expression = f'({expression}) / "clear@1"'
            raw = work / "index.tif"
            _calculate(expression, raw, grid, layers, stopped)
            layers.clear()
            with gdal_calls(translate("Core", "The index cannot be written"), StorageError):
                # The calculator knows the extent only, and its pixels' size has a rounding in it.
                index = create_float(unfinished, grid, name)
                is_empty = not _copy_values(raw, index, stopped)
                made = IndexRaster(masked, averaged, is_empty)
                words = _notes_of(formula, bands)
                index.SetMetadata({"INDEX": name, **words, **notes(made)})
                flush_cache(index)
                del index
        if cloud_optimised:
            optimise(unfinished, stopped)
    return made


def _grid_of(path: Path) -> Grid:
    """Return the grid as the calculator takes it: from the north-west, however the file has it."""
    grid = grid_of(open_raster(path, RASTERS))
    west, width, a, north, b, height = grid.transform
    if grid.control or a or b or not grid.placed:
        raise WrongContentError(
            translate(
                "Core",
                "The rows of {name} do not run from west to east, which is what an index is"
                " computed on. Straighten it with GDAL's “Warp (reproject)” first.",
            ).format(name=path.name)
        )
    if width < 0:
        west, width = west + width * grid.columns, -width
    if height > 0:
        north, height = north + height * grid.rows, -height
    return replace(grid, transform=(west, width, a, north, b, height))


def copy_onto(grid: Grid, band: BandFile, target: Path, *, averaging: bool) -> Path:
    """Write a band as Float32 on a grid; where it has no data there is none. Return the target.

    A copy of our own is what the calculator opens, so that a file from outside is opened by
    ``open_raster`` alone.

    :param averaging: whether its pixels are averaged by area; else the nearest one counts
    :raises WrongContentError: it cannot be read
    """
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=band.path.name)):
        source, known = open_raster(band.path, RASTERS), read_source(band.path)
        declared = known.bands[band.number - 1].nodata
        empty = band.empty if declared is None else declared
        pixels = {"bandList": [band.number], "outputType": gdal.GDT_Float32}
        if known.grid == grid and not known.hides:
            # Half the time of a warp.
            made = checked(gdal.Translate(str(target), source, noData=empty, **pixels))
        else:
            # A mask of the file comes along by itself.
            alpha = None if known.alpha is None else known.alpha.number
            one = checked(gdal.Translate("", source, format="VRT", maskBand=alpha, **pixels))
            if known.hides and empty is not None:
                # A warp that is told what is empty looks at no mask (GDAL 3.13).
                one = checked(gdal.Warp("", one, format="VRT", dstNodata=empty))
            made = checked(
                gdal.Warp(
                    str(target),
                    one,
                    dstSRS=None if same_crs(known.grid.crs, grid.crs) else grid.crs,
                    outputBounds=grid.bounds,
                    width=grid.columns,
                    height=grid.rows,
                    workingType=gdal.GDT_Float32,
                    resampleAlg="average" if averaging else "near",
                    srcNodata=empty,
                    dstNodata=NODATA,
                )
            )
        # The formula has them.
        made.GetRasterBand(1).SetScale(1.0)
        made.GetRasterBand(1).SetOffset(0.0)
        flush_cache(made)
    return target


def _entry(name: str, layer: QgsRasterLayer) -> QgsRasterCalculatorEntry:
    entry = QgsRasterCalculatorEntry()
    entry.ref, entry.raster, entry.bandNumber = f"{name}@1", layer, 1
    return entry


def _calculate(
    expression: str,
    target: Path,
    grid: Grid,
    layers: Mapping[str, QgsRasterLayer],
    stopped: Stopped,
) -> None:
    feedback, gil = QgsFeedback(), GilRelease(stopped)
    # It tells of its progress row by row, and holds Python's lock all the while.
    feedback.progressChanged.connect(lambda _: feedback.cancel() if gil.pause_if_due() else None)
    calculator = QgsRasterCalculator(
        expression,
        str(target),
        "GTiff",
        QgsRectangle(*grid.bounds),
        next(iter(layers.values())).crs(),
        grid.columns,
        grid.rows,
        [_entry(name, layer) for name, layer in layers.items()],
        QgsCoordinateTransformContext(),
    )
    result = calculator.processCalculation(feedback)
    if result == QgsRasterCalculator.Result.Canceled:
        raise StoppedError(translate("Core", "Cancelled."))
    if result != QgsRasterCalculator.Result.Success:
        raise WrongContentError(
            translate("Core", "The index cannot be computed. {reason}")
            .format(reason=calculator.lastError())
            .strip()
        )


def _copy_values(raw: Path, index: gdal.Dataset, stopped: Stopped) -> bool:
    """Copy the calculator's result, with our nodata value; return whether any pixel has a value."""
    source = open_raster(raw, RASTERS)
    has_values = False
    for window in strips(grid_of(index), stopped):
        pixels = checked(source.GetRasterBand(1).ReadAsArray(*window))
        is_value = np.isfinite(pixels) & (pixels != np.float32(_CALCULATOR_NODATA))
        has_values = has_values or bool(is_value.any())
        values = np.where(is_value, pixels, np.float32(NODATA))
        index.GetRasterBand(1).WriteArray(values, *window[:2])
    return has_values


def _notes_of(formula: Formula, bands: Mapping[str, BandFile]) -> Dict[str, str]:
    """Return what a file says of how it was made: formula, bands, scale and offset of each."""
    used = {name: bands[name] for name in formula.names}
    words = (f"{name}: value * {band.scale:g} + {band.offset:g}" for name, band in used.items())
    return {
        "FORMULA": formula.text,
        "BANDS": ", ".join(used),
        "SCALE_AND_OFFSET": "; ".join(words),
    }
