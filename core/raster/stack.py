"""One raster from many: the bands in the order asked for, on one grid, in one file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from osgeo import gdal

from ...api.errors import StorageError, WrongContentError
from ...api.indices import CLOUD_BANDS
from ...api.texts import QT_TRANSLATE_NOOP, translate
from ..gdal import (
    RASTERS,
    datasets_let_go,
    flush_cache,
    gdal_calls,
    open_raster,
    scratch_folder,
)
from ..grid import Grid, Rect, snapped
from ..jobs.model import DownloadView
from ..storage.names import safe_stem
from ..storage.partial_file import copy_bytes
from ..storage.place import UNKNOWN_PLACE
from . import mask as area_mask
from .bands import (
    ALPHA,
    Part,
    common_grid,
    groups_of,
    join,
    refuse_misplaced,
    refuse_several_crss,
)
from .clouds import hide_clouds, why_not_masked
from .cog import optimise
from .mosaic import Band, Piece, Source, build_mosaic, read_source, same_nodata, same_values
from .writing import nothing_beside, replaced_raster, write

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


@dataclass(frozen=True)
class Combined:
    """What ``combine`` made.

    ``pixel`` is the pixel width in units of the CRS, ``resampled`` are the bands put on it by
    nearest neighbour, ``notes`` say in sentences what is not as it was ordered; ``masked`` is the
    share of cloud that was masked, 0 to 1.
    """

    pixel: float
    resampled: Tuple[str, ...]
    notes: Tuple[str, ...] = ()
    masked: Optional[float] = None


@dataclass(frozen=True)
class _BandPlace:
    """A band that was asked for, in one of the sources."""

    source: Source
    number: int


def combine(
    view: DownloadView,
    target: Path,
    driver: str,
    stopped: Callable[[], bool] = lambda: False,
    *,
    bands: Sequence[str] = (),
    mask_clouds: bool = False,
    cloud_optimised: bool = False,
) -> Combined:
    """Write one raster with the bands in the order asked for, and nothing beside it.

    Values and grid stay as delivered; bands, and parts, whose pixels do not lie on the finest grid
    are put on it by nearest neighbour, which loses none of them.

    :param driver: short name of the GDAL driver of the target
    :param stopped: asked all the time; nothing is left of the target once it is true
    :param bands: those to write; all that were ordered if not given
    :param mask_clouds: whether clouds become nodata, if a band that tells of them came
    :param cloud_optimised: whether a GeoTIFF is laid out to be read from afar
    :raises WrongContentError: what was delivered lacks a band, lies elsewhere or does not fit
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    with replaced_raster(target) as unfinished:
        with datasets_let_go(), scratch_folder() as scratch:
            groups = groups_of(view)
            refuse_misplaced(groups)
            unknown = any(part.trouble is UNKNOWN_PLACE for group in groups for part in group)
            notes = (translate("Core", UNKNOWN_PLACE[1]),) if unknown else ()
            refuse_several_crss(groups)
            sources = _sources(groups, scratch, view)
            asked = tuple(bands) or view.download.bands
            found = _find(sources, asked)
            if len(sources) == 1 and sources[0][1] == asked and _is_tiff(sources[0][0], driver):
                _copy(Path(sources[0][0].path), unfinished, asked, stopped)
                combined = Combined(sources[0][0].grid.pixel[0], (), notes)
            else:
                combined = _write_bands(found, unfinished, driver, scratch, stopped, notes)
            if mask_clouds:
                clouds = cloud_band(groups, view, scratch)
                combined = _without_clouds(combined, unfinished, driver, clouds, view, stopped)
        if cloud_optimised and driver == "GTiff":
            optimise(unfinished, stopped)
    return combined


def cloud_band(
    groups: Sequence[Sequence[Part]], view: DownloadView, folder: str
) -> Optional[Tuple[str, int]]:
    """Return the file that tells of a download's clouds and the number of its band, if it came.

    :param groups: those of one CRS
    :param folder: where rasters that are made of several files go
    """
    name = CLOUD_BANDS.get(view.download.dataset, "")
    groups = [group for group in groups if name in group[0].bands]
    return places_of_bands(groups, view, folder)[name] if groups else None


def _without_clouds(
    combined: Combined,
    path: Path,
    driver: str,
    clouds: Optional[Tuple[str, int]],
    view: DownloadView,
    stopped: Callable[[], bool],
) -> Combined:
    """Write nodata where there are clouds, or say why not."""
    why_not = why_not_masked(view.download.dataset, clouds is not None)
    if why_not or clouds is None:
        return replace(combined, notes=(*combined.notes, why_not))
    with scratch_folder() as scratch, nothing_beside():
        raster = open_raster(path, (driver,), update=True)
        kind = CLOUD_BANDS[view.download.dataset]
        masked = hide_clouds(raster, clouds, kind, scratch, stopped)
        del raster
    return replace(combined, masked=masked)


def places_of_bands(
    groups: Sequence[Sequence[Part]], view: DownloadView, folder: str
) -> Dict[str, Tuple[str, int]]:
    """Return for each band that came the one raster with all its pixels, and its number there.

    Bands keep their own resolution. One whose parts lie on unlike grids is put on the finest of
    them by nearest neighbour.

    :param groups: those of one CRS
    :param folder: where rasters that are made of several files go
    :raises WrongContentError: parts cannot be joined
    """
    sources = _sources(groups, folder, view)
    names = tuple(dict.fromkeys(name for _, bands in sources for name in bands if name != ALPHA))
    found: Dict[str, Tuple[str, int]] = {}
    for name, places in _find(sources, names).items():
        found[name] = (places[0].source.path, places[0].number + 1)
        if len(places) > 1:
            whole = f"{folder}/{safe_stem(name)}.vrt"
            with gdal_calls(translate("Core", "The parts of a band cannot be joined")):
                _stack({name: places}, whole)
            found[name] = (whole, 1)
    return found


def _sources(
    groups: Sequence[Sequence[Part]], folder: str, view: DownloadView
) -> List[Tuple[Source, Tuple[str, ...]]]:
    names = (f"{folder}/joined{number}.vrt" for number in range(len(groups)))
    return [_source(group, name, view) for group, name in zip(groups, names)]


def _source(group: Sequence[Part], name: str, view: DownloadView) -> Tuple[Source, Tuple[str, ...]]:
    """Join parts in memory: the folder of the delivered files is to hold nothing else.

    :return: the source, and the names of its bands
    """
    needed = area_mask.is_needed(view) and group[0].trouble is None
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
        nothing_beside(),
        gdal_calls(translate("Core", "The raster cannot be written"), StorageError),
    ):
        copy = open_raster(target, ("GTiff",), update=True)
        for number, name in enumerate(bands, start=1):
            band = copy.GetRasterBand(number)
            if band.GetDescription() != name:
                band.SetDescription(name)
            if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
                band.SetColorInterpretation(gdal.GCI_Undefined)
        flush_cache(copy)
        del band, copy


# -- one grid -------------------------------------------------------------------------------


def _write_bands(
    found: Dict[str, List[_BandPlace]],
    target: Path,
    driver: str,
    scratch: str,
    stopped: Callable[[], bool],
    notes: Tuple[str, ...],
) -> Combined:
    with gdal_calls(translate("Core", "The bands cannot be joined")):
        stack = _stack(found, f"{scratch}/stack.vrt")
    grid, bands, sources = stack.grid, stack.bands, stack.sources
    resampled = tuple(
        name
        for name, places in found.items()
        if not all(grid.fits(place.source.grid) for place in places)
    )
    notes += _unlike_nodata(found)
    if driver == "HFA" and any(_is_scaled(piece.band) for _, of in bands for piece in of):
        notes += (translate("Core", _NO_SCALE),)
    if driver == "HFA" and any(_hides(source) for source in sources):
        notes += (translate("Core", _NO_MASK),)
    write(open_raster(stack.path, RASTERS), bands, grid, target, driver, stopped)
    return Combined(grid.pixel[0], resampled, notes)


@dataclass(frozen=True)
class _Stack:
    """Bands on one grid, as a VRT at ``path``."""

    path: str
    grid: Grid
    bands: Sequence[Tuple[str, Sequence[Piece]]]
    sources: Sequence[Source]


def _stack(found: Dict[str, List[_BandPlace]], path: str) -> _Stack:
    """Put bands on the finest grid of all their files; for use within ``gdal_calls``."""
    for name, places in found.items():
        _refuse_unlike_values(name, places)
    used = {place.source.path: place.source for places in found.values() for place in places}
    sources = list(used.values())
    grid = _common_grid([source.grid for source in sources])
    rects = {source.path: _rect_on(grid, source.grid) for source in sources}
    bands = [
        (name, [_piece(place, rects[place.source.path]) for place in places])
        for name, places in found.items()
    ]
    # Closed at once: what follows opens it by its name.
    build_mosaic(path, grid, bands, masked=any(map(_hides, sources)))
    return _Stack(path, grid, bands, sources)


def _refuse_unlike_values(name: str, places: Sequence[_BandPlace]) -> None:
    """Raise an error if the same number means another value in one of a band's parts.

    :raises WrongContentError: it does
    """
    first, *others = _parts_of(places)
    if not all(same_values(first, other) for other in others):
        text = translate(
            "Core",
            "The parts of {name} differ in scale, offset or unit, so that one number would have"
            " several meanings in one raster. The files are kept as delivered.",
        )
        raise WrongContentError(text.format(name=name))


def _parts_of(places: Sequence[_BandPlace]) -> List[Band]:
    return [place.source.bands[place.number] for place in places]


def _unlike_nodata(found: Dict[str, List[_BandPlace]]) -> Tuple[str, ...]:
    """Return what is to be said of bands whose parts declare unlike nodata."""
    parts = {name: _parts_of(places) for name, places in found.items()}
    names = [
        name
        for name, bands in parts.items()
        if not all(same_nodata(bands[0], band) for band in bands[1:])
    ]
    if not names:
        return ()
    text = translate(
        "Core",
        "The parts of {names} declare other values as nodata each; in the result it is that of the"
        " first which declares one.",
    )
    return (text.format(names=", ".join(names)),)


def _hides(source: Source) -> bool:
    return source.masked or source.alpha is not None


def _is_scaled(band: Band) -> bool:
    return band.scale not in (None, 1.0) or band.offset not in (None, 0.0)


def _piece(place: _BandPlace, rect: Rect) -> Piece:
    return Piece(place.source, place.source.bands[place.number], snapped(rect))


def _common_grid(grids: Sequence[Grid]) -> Grid:
    """Return the finest grid of all, as large as is needed for every pixel.

    A coarser raster may reach beyond the finest by less than one of its own pixels, which only
    means that its pixels are larger.
    """
    finest = min(grids, key=lambda grid: grid.pixel_area)
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
