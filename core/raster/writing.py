"""A raster on disk, written tile by tile, so that Cancel is heard and memory stays small."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ContextManager, Iterator, Optional, Tuple, Union

from osgeo import gdal

from ...api.errors import StoppedError, StorageError
from ...api.texts import translate
from ..errors import Stopped, raise_if_stopped
from ..gdal.grid import Grid, Window, create_raster, grid_of
from ..gdal.opening import checked, flush_cache, gdal_calls, open_raster, thread_option
from ..gdal.source import Source, read_source
from ..storage.names import ITEM_SUFFIX
from ..storage.partial_file import disk_calls, put_in_place
from ..storage.unfinished import unfinished_file
from .mosaic import data_type, describe

# What belongs to a raster by its name, and to the raster that was there before.
_SIDECARS = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".vat.dbf", ITEM_SUFFIX)
# In place of its ending. A world file would place a raster that has control points alone.
_NAMED_ALIKE = (".aux.xml", ".rrd", ".tfw", ".tifw", ".wld", ".TFW", ".TIFW", ".WLD")
# Side of the tiles of a GeoTIFF; one tile of every band, or one row of tiles, is written at a time.
TILE_PX = 256
# Nodata of what is derived (DESIGN: Float32, nodata -9999).
NODATA = -9999.0
# Beyond this GDAL puts the pixels of an .img into a second file (.ige).
LARGEST_IMG_BYTES = 2 * 10**9
_TIFF_OPTIONS = (
    "COMPRESS=DEFLATE",
    "TILED=YES",
    f"BLOCKXSIZE={TILE_PX}",
    f"BLOCKYSIZE={TILE_PX}",
    "BIGTIFF=IF_SAFER",
)
# Level 1 takes half the time of the default and 0.3 % more room (measured with noise).
_FLOAT_OPTIONS = (*_TIFF_OPTIONS, "ZLEVEL=1", "PREDICTOR=3", "NUM_THREADS=2")
# Without it four bands of bytes would become RGB and alpha.
_NO_PICTURE = "PHOTOMETRIC=MINISBLACK"


@dataclass(frozen=True)
class Written:
    """What is to be said of a raster: how it was made, and what is not as it was wanted.

    Both in sentences. ``resampled`` are the bands that were put on a finer grid by nearest
    neighbour; ``said`` is what it says of itself, where it is the very bytes of a file that has
    been read.
    """

    notes: Tuple[str, ...] = ()
    warnings: Tuple[str, ...] = ()
    resampled: Tuple[str, ...] = ()
    said: Optional[Source] = None


def nothing_beside() -> ContextManager[None]:
    """Let GDAL keep what a format has no room for out of a file beside it."""
    return thread_option("GDAL_PAM_ENABLED", "NO")


@contextmanager
def gdal_writes() -> Iterator[None]:
    """Let GDAL write a raster, with nothing beside it.

    :raises StorageError: it cannot
    """
    words = translate("Core", "The raster cannot be written")
    with nothing_beside(), gdal_calls(words, StorageError):
        yield


def write(mosaic: Union[Path, str], target: Path, driver: str, stopped: Stopped) -> None:
    """Write a mosaic of ours as a raster of another format, tile by tile.

    GDAL's own copying hears a callback, but then still writes what it holds in its cache, of which
    it may have a share of the whole memory: 22 s for a Sentinel-2 tile (measured).

    :raises WrongContentError: what it is made of cannot be read
    :raises StorageError: it cannot be written
    :raises StoppedError: stopped
    """
    source, opened = read_source(mosaic), open_raster(mosaic, ("VRT",))
    with gdal_writes():
        made = _create(source, target, driver)
        numbers = range(1, opened.RasterCount + 1)
        pairs = [(opened.GetRasterBand(n), made.GetRasterBand(n)) for n in numbers]
        if made.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET:
            pairs.append((pairs[0][0].GetMaskBand(), pairs[0][1].GetMaskBand()))
        for window in _tiles(source.grid):
            for band, out in pairs:
                if stopped():
                    raise StoppedError(translate("Core", "Stopped while joining."))
                _write_tile(band, out, window)
            for _, out in pairs:
                flush_cache(out)
        flush_cache(made)
        del pairs, band, out, made
        if driver == "HFA":
            _refuse_misplaced(source.grid, target)


def _refuse_misplaced(grid: Grid, target: Path) -> None:
    """Raise an error if an .img does not say where its pixels lie; for use within ``gdal_calls``.

    It has no control points, and takes a first column in the east for one in the west.
    """
    written = grid_of(open_raster(target, ("HFA",)))
    # What it calls the CRS may be another name of the same.
    if (grid.crs and not written.crs) or not grid.fits(replace(written, crs=grid.crs)):
        words = translate("Core", "an .img cannot hold where these pixels lie, a .tif can")
        raise RuntimeError(words)


def create_float(target: Path, grid: Grid, name: str) -> gdal.Dataset:
    """Return a new GeoTIFF of one band of Float32; call this in ``gdal_calls``."""
    made = create_raster("GTiff", target, grid, 1, gdal.GDT_Float32, _FLOAT_OPTIONS)
    band = made.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.SetDescription(name)
    return made


def _create(source: Source, target: Path, driver: str) -> gdal.Dataset:
    kind, count, grid = data_type(source.bands), len(source.bands), source.grid
    size = grid.columns * grid.rows * count * gdal.GetDataTypeSize(kind) // 8
    if driver == "HFA" and size > LARGEST_IMG_BYTES:
        raise StorageError(
            translate("Core", "An .img of this size would be two files. Choose a .tif instead.")
        )
    is_coloured = count == 1 and source.bands[0].colors is not None
    options: Tuple[str, ...] = ()
    if driver == "GTiff":
        options = _TIFF_OPTIONS if is_coloured else (*_TIFF_OPTIONS, _NO_PICTURE)
    made = create_raster(driver, target, grid, count, kind, options)
    made.SetMetadata(dict(source.metadata))
    # Backwards, so that the first band's nodata counts where a format keeps one for all.
    for band in reversed(source.bands):
        like = band if is_coloured else replace(band, colors=None)
        describe(made.GetRasterBand(band.number), like)
    if driver == "GTiff" and source.masked:
        # Inside the file, not beside it.
        with thread_option("GDAL_TIFF_INTERNAL_MASK", "YES"):
            made.CreateMaskBand(gdal.GMF_PER_DATASET)
    return made


def _tiles(grid: Grid) -> Iterator[Window]:
    for top in range(0, grid.rows, TILE_PX):
        for left in range(0, grid.columns, TILE_PX):
            width, height = min(TILE_PX, grid.columns - left), min(TILE_PX, grid.rows - top)
            yield left, top, width, height


def strips(grid: Grid, stopped: Stopped) -> Iterator[Window]:
    """Return the rows of tiles of a raster, one after the other.

    :raises StoppedError: stopped
    """
    for row in range(0, grid.rows, TILE_PX):
        raise_if_stopped(stopped)
        yield 0, row, grid.columns, min(TILE_PX, grid.rows - row)


def _write_tile(source: gdal.Band, out: gdal.Band, window: Window) -> None:
    with gdal_calls(translate("Core", "A delivered raster cannot be read")):
        pixels = checked(source.ReadRaster(*window, buf_type=out.DataType))
    gdal.ErrorReset()
    out.WriteRaster(*window, pixels, buf_type=out.DataType)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


@contextmanager
def replaced_raster(target: Path) -> Iterator[Path]:
    """Lend a name beside a raster to write to; once whole, what is there takes the raster's place.

    Nothing of the one that was there before stays beside it, nor of one that did not get whole.

    :raises StorageError: it cannot be written or put there
    """
    with disk_calls(target), unfinished_file(target) as unfinished:
        yield unfinished
        is_replaced = target.exists()
        _remove_sidecars(target)
        put_in_place(unfinished, target)
        if is_replaced:
            # QGIS may have the old one open, and writes statistics when it closes it.
            _remove_sidecars(target)


def _remove_sidecars(target: Path) -> None:
    """Remove all that told of a raster that was there before: overviews, masks, its place."""
    stem = target.with_suffix("")
    names = (*(f"{target}{end}" for end in _SIDECARS), *(f"{stem}{end}" for end in _NAMED_ALIKE))
    for name in names:
        with suppress(FileNotFoundError):
            os.unlink(name)  # noqa: PTH108 - a path made of each takes longer than all of it
