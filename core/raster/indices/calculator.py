"""Spectral indices of delivered bands, by QGIS's raster calculator."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Callable, Dict, List, Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsRasterLayer, QgsRectangle

from ....api.errors import StoppedError, StorageError, WrongContentError
from ....api.formulas import Formula
from ....api.texts import translate
from ...errors import raise_if_stopped
from ...gdal import RASTERS, checked, flush_cache, gdal_calls, open_layer, open_raster
from ...grid import Grid, grid_of, same_crs
from ..clouds import NODATA, write_cloud_mask
from ..cog import optimise
from ..writing import create_float, replaced_raster

# What the calculator writes where it has no value: the lowest number of its type.
_CALCULATOR_NODATA = -3.4028234663852886e38
# Rows written at a time, of two tiles of a GeoTIFF.
_ROWS = 512


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

    path: Path
    masked: Optional[float]
    averaged: Tuple[str, ...]
    is_empty: bool = False


def write_index(
    formula: Formula,
    bands: Mapping[str, BandFile],
    target: Path,
    *,
    name: str,
    clouds: Optional[Tuple[str, BandFile]] = None,
    notes: Mapping[str, str] = MappingProxyType({}),
    told: Callable[[IndexRaster], Mapping[str, str]] = lambda made: {},
    cloud_optimised: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> IndexRaster:
    """Compute an index: Float32, nodata -9999, on the grid of the coarsest band. Worker thread.

    Finer bands are averaged by area onto that grid; clouds are taken from the nearest pixel.

    :param bands: for each name in the formula where it is; all in one CRS
    :param target: a GeoTIFF, which is there whole or not at all
    :param name: what the band is called in the file
    :param clouds: the classification's name and where it is, to leave cloudy pixels out
    :param notes: written into the file's metadata, beside the formula
    :param told: gives what else is written there, by what came out
    :param cloud_optimised: whether it is laid out to be read from afar
    :param stopped: asked again and again
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
    averaged = tuple(band for band in formula.names if _is_finer(grids[band], grid))
    with replaced_raster(target) as unfinished:
        with tempfile.TemporaryDirectory(prefix=".index-", dir=target.parent) as folder:
            work = Path(folder)
            # An entry does not keep its layer alive.
            layers: Dict[str, QgsRasterLayer] = {}
            for band in formula.names:
                averages = band in averaged
                copied = _copy_onto(grid, bands[band], work / f"{band}.tif", averaging=averages)
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
                clear = _copy_onto(grid, BandFile(mask, 1), work / "clear.tif", averaging=False)
                layers["clear"] = open_layer(clear, clear.stem)
                # To divide by 0 is to have no value, for the calculator.
                expression = f'({expression}) / "clear@1"'
            raw = work / "index.tif"
            _calculate(expression, raw, grid, layers, stopped)
            layers.clear()
            metadata = {**notes, "INDEX": name, "FORMULA": formula.text}
            has_values = _finish(raw, unfinished, grid, name, stopped)
            made = IndexRaster(target, masked, averaged, not has_values)
            _describe(unfinished, {**metadata, **told(made)})
        if cloud_optimised:
            optimise(unfinished, stopped)
    return made


def _grid_of(path: Path) -> Grid:
    """Return the grid of a raster as the calculator takes it, the first row in the north."""
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
    if height > 0:
        return replace(grid, transform=(west, width, a, north + height * grid.rows, b, -height))
    return grid


def _is_finer(grid: Grid, than: Grid) -> bool:
    return than.pixel_area > grid.pixel_area * (1 + 1e-6)


def _copy_onto(grid: Grid, band: BandFile, target: Path, *, averaging: bool) -> Path:
    """Write a band as Float32 on another grid; where it has no data there is none.

    A copy of our own is what the calculator opens, so that a file from outside is opened by
    ``open_raster`` alone.
    """
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=band.path.name)):
        source = open_raster(band.path, RASTERS)
        its = checked(source.GetRasterBand(band.number))
        declared = its.GetNoDataValue()
        empty = band.empty if declared is None else declared
        is_masked = bool(its.GetMaskFlags() & gdal.GMF_PER_DATASET)
        if grid_of(source) == grid and not is_masked:
            # Half the time of a warp.
            made = checked(
                gdal.Translate(
                    str(target),
                    source,
                    outputType=gdal.GDT_Float32,
                    bandList=[band.number],
                    noData=empty,
                )
            )
        else:
            alpha = next(
                (n for n in range(1, source.RasterCount + 1) if _is_alpha(source, n)), None
            )
            one = checked(
                gdal.Translate(
                    "",
                    source,
                    format="VRT",
                    bandList=[band.number],
                    # A mask of the file comes along by itself.
                    maskBand=alpha,
                )
            )
            if is_masked and empty is not None:
                # A warp that is told what is empty looks at no mask (GDAL 3.13).
                one = checked(gdal.Warp("", one, format="VRT", dstNodata=empty))
            made = checked(
                gdal.Warp(
                    str(target),
                    one,
                    outputBounds=grid.bounds,
                    width=grid.columns,
                    height=grid.rows,
                    outputType=gdal.GDT_Float32,
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


def _is_alpha(raster: gdal.Dataset, number: int) -> bool:
    return bool(raster.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand)


def _entry(name: str, layer: QgsRasterLayer) -> QgsRasterCalculatorEntry:
    entry = QgsRasterCalculatorEntry()
    entry.ref, entry.raster, entry.bandNumber = f"{name}@1", layer, 1
    return entry


def _calculate(
    expression: str,
    target: Path,
    grid: Grid,
    layers: Mapping[str, QgsRasterLayer],
    stopped: Callable[[], bool],
) -> None:
    feedback = QgsFeedback()
    # It tells of its progress row by row.
    feedback.progressChanged.connect(lambda _: feedback.cancel() if stopped() else None)
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


def _finish(raw: Path, target: Path, grid: Grid, name: str, stopped: Callable[[], bool]) -> bool:
    """Write the calculator's result with our nodata value and its name.

    :return: whether any pixel has a value
    """
    with gdal_calls(translate("Core", "The index cannot be written"), StorageError):
        source = open_raster(raw, RASTERS)
        values = source.GetRasterBand(1)
        # The calculator knows the extent only, and its pixels' size has a rounding in it.
        made = create_float(target, grid, NODATA, name)
        band = made.GetRasterBand(1)
        has_values = False
        for row in range(0, grid.rows, _ROWS):
            raise_if_stopped(stopped)
            rows = min(_ROWS, grid.rows - row)
            pixels = checked(values.ReadAsArray(0, row, grid.columns, rows))
            is_value = np.isfinite(pixels) & (pixels != np.float32(_CALCULATOR_NODATA))
            has_values = has_values or bool(is_value.any())
            band.WriteArray(np.where(is_value, pixels, np.float32(NODATA)), 0, row)
        flush_cache(made)
        del band, values, made, source
    return has_values


def _describe(path: Path, metadata: Mapping[str, str]) -> None:
    with gdal_calls(translate("Core", "The index cannot be written"), StorageError):
        made = open_raster(path, ("GTiff",), update=True)
        made.SetMetadata(dict(metadata))
        flush_cache(made)
        del made


def notes_of(bands: Mapping[str, BandFile]) -> Dict[str, str]:
    """Return what a file says of how it was made: bands, scale and offset of each."""
    words: List[str] = [
        f"{name}: value * {band.scale:g} + {band.offset:g}" for name, band in bands.items()
    ]
    return {"BANDS": ", ".join(bands), "SCALE_AND_OFFSET": "; ".join(words)}
