"""Spectral indices of delivered bands, by QGIS's raster calculator."""

from __future__ import annotations

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional, Tuple

from osgeo import gdal
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsRasterLayer, QgsRectangle

from ...api.errors import StoppedError, WrongContentError
from ...api.indices import Formula
from ...api.texts import translate
from ..gdal import RASTERS, checked, flush_cache, gdal_calls, open_layer, open_raster
from .clouds import write_cloud_mask

# Pixels without an index (DESIGN: Float32, nodata -9999).
NODATA = -9999.0
# What the calculator writes where it has no value: the lowest number of its type.
_CALCULATOR_NODATA = -3.4028234663852886e38
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER")


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
class Grid:
    """Where the pixels of a raster are: GDAL's geotransform, columns, rows and CRS as WKT."""

    transform: Tuple[float, ...]
    columns: int
    rows: int
    crs: str

    @property
    def pixel_area(self) -> float:
        """Area of a pixel, in units of the CRS squared."""
        return abs(self.transform[1] * self.transform[5])

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east and north edge, in units of the CRS."""
        west, width, _, north, _, height = self.transform
        return west, north + height * self.rows, west + width * self.columns, north


@dataclass(frozen=True)
class IndexRaster:
    """What was made.

    :param masked: the share of the pixels that was cloud, 0 to 1; None if no clouds were masked
    :param averaged: the bands that were averaged onto the coarsest one's grid
    """

    path: Path
    masked: Optional[float]
    averaged: Tuple[str, ...]


def write_index(
    formula: Formula,
    bands: Mapping[str, BandFile],
    target: Path,
    *,
    name: str,
    clouds: Optional[Tuple[str, BandFile]] = None,
    notes: Mapping[str, str] = {},
    stopped: Callable[[], bool] = lambda: False,
) -> IndexRaster:
    """Compute an index: Float32, nodata -9999, on the grid of the coarsest band. Worker thread.

    Finer bands are averaged by area onto that grid; clouds are taken from the nearest pixel.

    :param bands: for each name in the formula where it is; all in one CRS
    :param target: a GeoTIFF that is not there yet
    :param name: what the band is called in the file
    :param clouds: the classification's name and where it is, to leave cloudy pixels out
    :param notes: written into the file's metadata, beside the formula
    :param stopped: asked again and again
    :raises WrongContentError: the bands do not fit together or cannot be read, or no pixel is left
    :raises StoppedError: stopped
    """
    grids = {band: _grid_of(bands[band].path) for band in formula.names}
    if len({grid.crs for grid in grids.values()}) > 1:
        raise WrongContentError(
            translate(
                "Core", "The bands are in different CRSs, so that no index can be made of them."
            )
        )
    grid = max(grids.values(), key=lambda one: one.pixel_area)
    averaged = tuple(band for band in formula.names if _is_finer(grids[band], grid))
    with tempfile.TemporaryDirectory(prefix=".index-", dir=target.parent) as folder:
        work = Path(folder)
        # An entry does not keep its layer alive.
        layers: Dict[str, QgsRasterLayer] = {}
        for band in formula.names:
            copied = _copy_onto(grid, bands[band], work / f"{band}.tif", averaging=band in averaged)
            layers[band] = open_layer(copied, copied.stem)
            _look(stopped)
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
            copied = _copy_onto(grid, BandFile(mask, 1), work / "clear.tif", averaging=False)
            layers["clear"] = open_layer(copied, copied.stem)
            # To divide by 0 is to have no value, for the calculator.
            expression = f'({expression}) / "clear@1"'
        raw = work / "index.tif"
        _calculate(expression, raw, grid, layers, stopped)
        layers.clear()
        finished = work / "finished.tif"
        metadata = {**notes, "INDEX": name, "FORMULA": formula.text}
        _finish(raw, finished, grid, name, metadata)
        finished.replace(target)
    return IndexRaster(target, masked, averaged)


def _look(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise StoppedError(translate("Core", "Cancelled."))


def _grid_of(path: Path) -> Grid:
    source = open_raster(path, RASTERS)
    transform = tuple(source.GetGeoTransform())
    if transform[2] or transform[4] or transform[5] > 0:
        raise WrongContentError(
            translate("Core", "The rows of {name} do not run from west to east.").format(
                name=path.name
            )
        )
    return Grid(transform, source.RasterXSize, source.RasterYSize, source.GetProjection())


def _is_finer(grid: Grid, than: Grid) -> bool:
    return not math.isclose(grid.pixel_area, than.pixel_area, rel_tol=1e-6)


def _copy_onto(grid: Grid, band: BandFile, target: Path, *, averaging: bool) -> Path:
    """Write a band as Float32 on another grid; where it has no data there is none.

    A copy of our own is what the calculator opens, so that a file from outside is opened by
    ``open_raster`` alone.
    """
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=band.path.name)):
        source = open_raster(band.path, RASTERS)
        declared = checked(source.GetRasterBand(band.number)).GetNoDataValue()
        one = checked(gdal.Translate("", source, format="VRT", bandList=[band.number]))
        empty = band.empty if declared is None else declared
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
    stopped: Callable[[], bool],
) -> None:
    west, south, east, north = grid.bounds
    feedback = QgsFeedback()
    # It tells of its progress row by row.
    feedback.progressChanged.connect(lambda _: feedback.cancel() if stopped() else None)
    calculator = QgsRasterCalculator(
        expression,
        str(target),
        "GTiff",
        QgsRectangle(west, south, east, north),
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


def _finish(raw: Path, target: Path, grid: Grid, name: str, metadata: Dict[str, str]) -> None:
    """Write the calculator's result with our nodata value, its name and what it was made of."""
    with gdal_calls(translate("Core", "The index cannot be written")):
        made = checked(
            gdal.Warp(
                str(target),
                open_raster(raw, RASTERS),
                srcNodata=_CALCULATOR_NODATA,
                dstNodata=NODATA,
                resampleAlg="near",
                creationOptions=list(_OPTIONS),
            )
        )
        # The calculator knows the extent only, and its pixels' size has a rounding in it.
        made.SetGeoTransform(grid.transform)
        band = made.GetRasterBand(1)
        band.SetDescription(name)
        made.SetMetadata(metadata)
        flush_cache(made)


def notes_of(bands: Mapping[str, BandFile]) -> Dict[str, str]:
    """Return what a file says of how it was made: bands, scale and offset of each."""
    words: List[str] = [
        f"{name}: value * {band.scale:g} + {band.offset:g}" for name, band in bands.items()
    ]
    return {"BANDS": ", ".join(bands), "SCALE_AND_OFFSET": "; ".join(words)}
