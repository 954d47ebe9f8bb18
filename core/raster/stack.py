"""One raster from many: the bands in the order asked for, on one grid, in one file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, ContextManager, Dict, Iterator, List, Optional, Sequence, Tuple

from osgeo import gdal

from ...api.errors import StoppedError, StorageError, WrongContentError
from ...api.texts import QT_TRANSLATE_NOOP, translate
from ..gdal import (
    checked,
    datasets_let_go,
    flush_cache,
    gdal_calls,
    open_raster,
    scratch_folder,
    thread_option,
)
from ..jobs.model import DownloadView
from ..storage.names import unfinished_name
from ..storage.partial_file import copy_bytes, put_in_place, storage_error
from . import mask as area_mask
from .bands import (
    ALPHA,
    ELSEWHERE,
    NO_PLACE,
    UNKNOWN_PLACE,
    Part,
    common_grid,
    groups_of,
    join,
    refuse_several_crss,
    trouble,
)
from .grid import Grid, Rect, apply_grid, snapped
from .mosaic import Band, Piece, Source, build_mosaic, data_type, describe, nodata_of, read_source

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
# Without it four bands of bytes would become RGB and alpha.
_NO_PICTURE = "PHOTOMETRIC=MINISBLACK"
# What belongs to a raster by its name, and to the raster that was there before.
_SIDECARS = (".aux.xml", ".ovr", ".msk", ".msk.ovr")
_NO_SCALE = QT_TRANSLATE_NOOP(
    "Core",
    "The delivered bands have a scale and an offset, which an .img cannot hold: its values are as"
    " stored. A .tif has both.",
)
_NO_MASK = QT_TRANSLATE_NOOP(
    "Core",
    "The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its"
    " nodata value. A .tif hides them.",
)
_UNLIKE = QT_TRANSLATE_NOOP(
    "Core",
    "The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot"
    " hold with its pixels untouched. The files are kept as delivered. Put them on one grid with"
    " GDAL's “Warp (reproject)”.",
)


def _nothing_beside() -> ContextManager[None]:
    """Let GDAL keep what a format has no room for out of a file beside it."""
    return thread_option("GDAL_PAM_ENABLED", "NO")


@dataclass(frozen=True)
class Combined:
    """What ``combine`` made.

    ``pixel`` is the pixel width in units of the CRS, ``resampled`` are the bands put on it by
    nearest neighbour, ``notes`` say in sentences what is not as it was ordered.
    """

    pixel: float
    resampled: Tuple[str, ...]
    notes: Tuple[str, ...] = ()


@dataclass(frozen=True)
class _BandPlace:
    """A band that was asked for, in one of the sources."""

    source: Source
    number: int


def combine(
    view: DownloadView, target: Path, driver: str, stopped: Callable[[], bool] = lambda: False
) -> Combined:
    """Write one raster with the bands in the order asked for, and nothing beside it.

    Values and grid stay as delivered; bands, and parts, whose pixels do not lie on the finest grid
    are put on it by nearest neighbour, which loses none of them.

    :param driver: short name of the GDAL driver of the target
    :param stopped: asked all the time; nothing is left of the target once it is true
    :raises WrongContentError: what was delivered lacks a band, lies elsewhere or does not fit
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    unfinished = unfinished_name(target)
    try:
        with datasets_let_go(), scratch_folder() as scratch:
            groups = groups_of(view)
            notes = _notes(groups)
            refuse_several_crss(groups)
            sources = [
                _source(group, f"{scratch}/joined{number}.vrt", view)
                for number, group in enumerate(groups)
            ]
            asked = view.download.bands
            found = _find(sources, asked)
            if len(sources) == 1 and sources[0][1] == asked and _is_tiff(sources[0][0], driver):
                _copy(Path(sources[0][0].path), unfinished, asked, stopped)
                combined = Combined(sources[0][0].grid.pixel[0], (), notes)
            else:
                combined = _write_bands(found, unfinished, driver, scratch, stopped, notes)
        _remove_sidecars(target)
        put_in_place(unfinished, target)
        # Once more: QGIS may have the old one open, and writes its statistics when it closes it.
        _remove_sidecars(target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return combined


def _notes(groups: Sequence[Sequence[Part]]) -> Tuple[str, ...]:
    """Return what is to be said of the place of the rasters, or raise an error.

    :raises WrongContentError: one of them lies elsewhere, or nowhere
    """
    problems = {trouble(group[0]) for group in groups}
    for problem in (NO_PLACE, ELSEWHERE):
        if problem in problems:
            raise WrongContentError(
                translate("Core", "{problem} The files are kept as delivered.").format(
                    problem=translate("Core", problem[1])
                )
            )
    return (translate("Core", UNKNOWN_PLACE[1]),) if UNKNOWN_PLACE in problems else ()


def _remove_sidecars(target: Path) -> None:
    """Remove the overviews, masks and statistics of a raster that was there before."""
    names = [target.with_name(target.name + suffix) for suffix in _SIDECARS]
    for name in [*names, target.with_suffix(".aux.xml"), target.with_suffix(".rrd")]:
        with suppress(FileNotFoundError):
            name.unlink()


def _source(group: Sequence[Part], name: str, view: DownloadView) -> Tuple[Source, Tuple[str, ...]]:
    """Join parts in memory: the folder of the delivered files is to hold nothing else.

    :return: the source, and the names of its bands
    """
    needed = area_mask.is_needed(view) and trouble(group[0]) is None
    if len(group) == 1 and not needed:
        return group[0].source, group[0].bands
    mask: Optional[str] = name.replace(".vrt", area_mask.MASK_SUFFIX)
    if not needed or not area_mask.write_mask(str(mask), common_grid(group), view.download.aoi):
        mask = None
    join(group, name, mask)
    return read_source(name), tuple(band for band in group[0].bands if band != ALPHA)


def _find(
    sources: Sequence[Tuple[Source, Tuple[str, ...]]], asked: Sequence[str]
) -> Dict[str, List[_BandPlace]]:
    found: Dict[str, List[_BandPlace]] = {name: [] for name in asked}
    for source, bands in sources:
        for number, name in enumerate(bands):
            if name in found:
                found[name].append(_BandPlace(source, number))
    missing = [name for name in asked if not found[name]]
    if missing:
        raise WrongContentError(
            translate(
                "Core",
                "The delivered files do not say which band is {names}. The files are kept as"
                " delivered.",
            ).format(names=", ".join(missing))
        )
    return found


def _is_tiff(source: Source, driver: str) -> bool:
    return driver == "GTiff" and source.path.lower().endswith((".tif", ".tiff"))


def _copy(source: Path, target: Path, bands: Sequence[str], stopped: Callable[[], bool]) -> None:
    copy_bytes(source, target, stopped)
    with (
        _nothing_beside(),
        gdal_calls(translate("Core", "The raster cannot be written"), StorageError),
    ):
        copy = open_raster(target, ("GTiff",), update=True)
        for number, name in enumerate(bands, start=1):
            if copy.GetRasterBand(number).GetDescription() != name:
                copy.GetRasterBand(number).SetDescription(name)
        flush_cache(copy)
        del copy


# -- one grid -------------------------------------------------------------------------------


def _write_bands(
    found: Dict[str, List[_BandPlace]],
    target: Path,
    driver: str,
    scratch: str,
    stopped: Callable[[], bool],
    notes: Tuple[str, ...],
) -> Combined:
    used = {place.source.path: place.source for places in found.values() for place in places}
    sources = list(used.values())
    grid = _common_grid([source.grid for source in sources])
    rects = {source.path: _rect_on(grid, source.grid) for source in sources}
    resampled = tuple(
        name
        for name, places in found.items()
        if not all(grid.fits(place.source.grid) for place in places)
    )
    bands = [
        (name, [_piece(place, rects[place.source.path]) for place in places])
        for name, places in found.items()
    ]
    if driver == "HFA" and any(_is_scaled(piece.band) for _, of in bands for piece in of):
        notes += (translate("Core", _NO_SCALE),)
    masked = any(source.masked or source.alpha is not None for source in sources)
    if driver == "HFA" and masked:
        notes += (translate("Core", _NO_MASK),)
    with gdal_calls(translate("Core", "The bands cannot be joined")):
        stack = build_mosaic(f"{scratch}/stack.vrt", grid, bands, masked=masked)
    _write(stack, bands, grid, target, driver, stopped)
    del stack
    return Combined(grid.pixel[0], resampled, notes)


def _is_scaled(band: Band) -> bool:
    return band.scale not in (None, 1.0) or band.offset not in (None, 0.0)


def _piece(place: _BandPlace, rect: Rect) -> Piece:
    return Piece(place.source, place.source.bands[place.number], snapped(rect))


def _common_grid(grids: Sequence[Grid]) -> Grid:
    """Return the finest grid of all, as large as is needed for every pixel.

    A coarser raster may reach beyond the finest by less than one of its own pixels, which only
    means that its pixels are larger.
    """
    finest = min(grids, key=lambda grid: grid.pixel[0] * grid.pixel[1])
    if finest.control and len({(grid.columns, grid.rows) for grid in grids}) > 1:
        raise WrongContentError(translate("Core", _UNLIKE))
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
        raise WrongContentError(translate("Core", _UNLIKE))
    return rect


# -- writing --------------------------------------------------------------------------------


def _write(
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
        _nothing_beside(),
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
