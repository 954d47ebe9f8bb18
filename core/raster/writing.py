"""A raster on disk, written tile by tile, so that Cancel is heard and memory stays small."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Callable, ContextManager, Iterator, Sequence, Tuple

from osgeo import gdal

from ...api.errors import StoppedError, StorageError
from ...api.texts import translate
from ..gdal import checked, flush_cache, gdal_calls, thread_option
from ..grid import Grid, apply_grid
from ..storage.names import ITEM_SUFFIX, unfinished_name
from ..storage.partial_file import put_in_place, storage_error
from .mosaic import Piece, data_type, describe, nodata_of

# What belongs to a raster by its name, and to the raster that was there before.
_SIDECARS = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ITEM_SUFFIX)
# Side of the tiles of a joined GeoTIFF; one tile of every band is written at a time.
TILE_PX = 256
# Beyond this GDAL puts the pixels of an .img into a second file (.ige).
LARGEST_IMG_BYTES = 2 * 10**9
_TIFF_OPTIONS = [
    "COMPRESS=DEFLATE",
    "TILED=YES",
    f"BLOCKXSIZE={TILE_PX}",
    f"BLOCKYSIZE={TILE_PX}",
    "BIGTIFF=IF_SAFER",
]
# Level 1 takes half the time of the default and 0.3 % more room (measured with noise).
_FLOAT_OPTIONS = [
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",
    "PREDICTOR=3",
    "TILED=YES",
    "NUM_THREADS=2",
    "BIGTIFF=IF_SAFER",
]
# Without it four bands of bytes would become RGB and alpha.
_NO_PICTURE = "PHOTOMETRIC=MINISBLACK"


def nothing_beside() -> ContextManager[None]:
    """Let GDAL keep what a format has no room for out of a file beside it."""
    return thread_option("GDAL_PAM_ENABLED", "NO")


def write(
    stack: gdal.Dataset,
    bands: Sequence[Tuple[str, Sequence[Piece]]],
    grid: Grid,
    target: Path,
    driver: str,
    stopped: Callable[[], bool],
) -> None:
    """Write a raster tile by tile.

    GDAL's own copying hears a callback, but then still writes what it holds in its cache, of which
    it may have a share of the whole memory: 22 s for a Sentinel-2 tile (measured).
    """
    with (
        nothing_beside(),
        gdal_calls(translate("Core", "The raster cannot be written"), StorageError),
    ):
        made = _create(stack, bands, grid, target, driver)
        numbers = range(1, stack.RasterCount + 1)
        pairs = [(stack.GetRasterBand(n), made.GetRasterBand(n)) for n in numbers]
        if _has_mask(made):
            pairs.append((pairs[0][0].GetMaskBand(), pairs[0][1].GetMaskBand()))
        for window in _tiles(stack):
            for source, out in pairs:
                if stopped():
                    raise StoppedError(translate("Core", "Stopped while joining."))
                _write_tile(source, out, window)
            for _, out in pairs:
                flush_cache(out)
        flush_cache(made)
        del pairs, source, out, made


def create_float(target: Path, grid: Grid, nodata: float, name: str) -> gdal.Dataset:
    """Return a new GeoTIFF of one band of Float32; call this in ``gdal_calls``."""
    driver = gdal.GetDriverByName("GTiff")
    size = grid.columns, grid.rows
    made = checked(driver.Create(str(target), *size, 1, gdal.GDT_Float32, _FLOAT_OPTIONS))
    apply_grid(grid, made)
    band = made.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.SetDescription(name)
    return made


def _has_mask(dataset: gdal.Dataset) -> bool:
    return bool(dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET)


def _create(
    stack: gdal.Dataset,
    bands: Sequence[Tuple[str, Sequence[Piece]]],
    grid: Grid,
    target: Path,
    driver: str,
) -> gdal.Dataset:
    kind = data_type([piece for _, pieces in bands for piece in pieces])
    columns, rows = stack.RasterXSize, stack.RasterYSize
    size = columns * rows * len(bands) * gdal.GetDataTypeSize(kind) // 8
    if driver == "HFA" and size > LARGEST_IMG_BYTES:
        raise StorageError(
            translate("Core", "An .img of this size would be two files. Choose a .tif instead.")
        )
    first = bands[0][1][0].band
    colored = len(bands) == 1 and first.colors is not None
    options = [] if driver != "GTiff" else [*_TIFF_OPTIONS, *([] if colored else [_NO_PICTURE])]
    made = checked(
        gdal.GetDriverByName(driver).Create(str(target), columns, rows, len(bands), kind, options)
    )
    apply_grid(grid, made)
    made.SetMetadata(dict(bands[0][1][0].source.metadata))
    # Backwards, so that the first band's nodata counts where a format keeps one for all.
    for number in range(len(bands), 0, -1):
        name, pieces = bands[number - 1]
        like = pieces[0].band if colored else replace(pieces[0].band, colors=None)
        describe(made.GetRasterBand(number), like, name, nodata_of(pieces))
    if driver == "GTiff" and _has_mask(stack):
        # Inside the file, not beside it.
        with thread_option("GDAL_TIFF_INTERNAL_MASK", "YES"):
            made.CreateMaskBand(gdal.GMF_PER_DATASET)
    return made


def _tiles(raster: gdal.Dataset) -> Iterator[Tuple[int, int, int, int]]:
    for top in range(0, raster.RasterYSize, TILE_PX):
        for left in range(0, raster.RasterXSize, TILE_PX):
            width = min(TILE_PX, raster.RasterXSize - left)
            yield left, top, width, min(TILE_PX, raster.RasterYSize - top)


def _write_tile(source: gdal.Band, out: gdal.Band, window: Tuple[int, int, int, int]) -> None:
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
    unfinished = unfinished_name(target)
    try:
        yield unfinished
        _remove_sidecars(target)
        put_in_place(unfinished, target)
        # Once more: QGIS may have the old one open, and writes its statistics when it closes it.
        _remove_sidecars(target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _remove_sidecars(target: Path) -> None:
    """Remove overviews, masks, statistics and the item of a raster that was there before."""
    names = [target.with_name(target.name + suffix) for suffix in _SIDECARS]
    for name in [*names, target.with_suffix(".aux.xml"), target.with_suffix(".rrd")]:
        with suppress(FileNotFoundError):
            name.unlink()
