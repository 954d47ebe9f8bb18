"""One raster from many: the bands in the order asked for, on one grid, in one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal

from ...api.errors import WrongContentError
from ...api.indices import CLOUD_BANDS
from ...api.texts import QT_TRANSLATE_NOOP, translate
from ..errors import Stopped
from ..gdal.opening import flush_cache, gdal_calls, open_raster, scratch_folder
from ..gdal.source import Band, Source, read_source, same_nodata, same_values
from ..jobs.model import DownloadView
from ..storage.names import safe_stem
from ..storage.partial_file import copy_bytes
from ..storage.place import UNKNOWN_PLACE
from . import mask as area_mask
from .bands import Part, grid_of_all, groups_of, join, refuse_misplaced, refuse_several_crss
from .clouds import hide_clouds, masked_text, why_not_masked
from .cog import optimise
from .mosaic import Piece, build_mosaic
from .writing import Written, gdal_writes, nothing_beside, replaced_raster, write

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


def combine(
    view: DownloadView,
    target: Path,
    driver: str,
    stopped: Stopped = lambda: False,
    *,
    bands: Sequence[str] = (),
    mask_clouds: bool = False,
    cloud_optimised: bool = False,
) -> Written:
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
        with scratch_folder() as scratch:
            groups = groups_of(view)
            refuse_misplaced(groups)
            refuse_several_crss(groups)
            sources = _sources(groups, scratch, view)
            asked = tuple(bands) or view.download.bands
            found = _find(sources, asked)
            path = Path(sources[0].source.path)
            is_tiff = driver == "GTiff" and path.suffix.lower() in (".tif", ".tiff")
            if len(sources) == 1 and sources[0].bands == asked and is_tiff:
                made = Written(said=_copy(path, unfinished, asked, stopped))
            else:
                made = _write_bands(found, unfinished, driver, scratch, stopped)
            if any(part.trouble is UNKNOWN_PLACE for group in groups for part in group):
                unknown = translate("Core", UNKNOWN_PLACE[1])
                made = replace(made, warnings=(unknown, *made.warnings))
            if mask_clouds:
                clouds = _find(sources).get(CLOUD_BANDS.get(view.download.dataset, ""), [])
                made = _without_clouds(made, unfinished, driver, clouds, view, scratch, stopped)
        if cloud_optimised and driver == "GTiff":
            optimise(unfinished, stopped)
            made = replace(made, said=None)
    return made


def _without_clouds(
    made: Written,
    path: Path,
    driver: str,
    clouds: Sequence[Piece],
    view: DownloadView,
    scratch: str,
    stopped: Stopped,
) -> Written:
    """Write nodata where there are clouds, or say why not.

    :param clouds: the parts of the band that tells of them; none if it did not come
    """
    why_not = why_not_masked(view.download.dataset, bool(clouds))
    if why_not:
        return replace(made, warnings=(*made.warnings, why_not))
    kind = CLOUD_BANDS[view.download.dataset]
    with nothing_beside():
        raster = open_raster(path, (driver,), update=True)
        share = hide_clouds(raster, _whole(kind, clouds, scratch), kind, scratch, stopped)
        del raster
    notes = () if share is None else (masked_text(share),)
    return replace(made, notes=(*made.notes, *notes), said=None)


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
    found = _find(_sources(groups, folder, view))
    return {name: _whole(name, pieces, folder) for name, pieces in found.items()}


def _whole(name: str, pieces: Sequence[Piece], folder: str) -> Tuple[str, int]:
    """Return the raster with all pixels of a band, and its number there."""
    if len(pieces) == 1:
        return pieces[0].source.path, pieces[0].band.number
    path = f"{folder}/{safe_stem(name)}.vrt"
    with gdal_calls(translate("Core", "The parts of a band cannot be joined")):
        _stack({name: pieces}, path)
    return path, 1


def _sources(groups: Sequence[Sequence[Part]], folder: str, view: DownloadView) -> List[Part]:
    names = (f"{folder}/joined{number}.vrt" for number in range(len(groups)))
    return [_source(group, name, view) for group, name in zip(groups, names)]


def _source(group: Sequence[Part], name: str, view: DownloadView) -> Part:
    """Join parts in memory: the folder of the delivered files is to hold nothing else."""
    needed = area_mask.is_needed(view) and group[0].trouble is None
    if len(group) == 1 and not needed:
        return group[0]
    mask = name.replace(".vrt", area_mask.MASK_SUFFIX)
    hides = needed and area_mask.write_mask(mask, grid_of_all(group), view.download.aoi)
    join(group, name, mask if hides else None)
    return Part(read_source(name), group[0].named)


def _find(sources: Sequence[Part], asked: Sequence[str] = ()) -> Dict[str, List[Piece]]:
    """Return the parts of the bands that were asked for, or of all that came.

    Later ones lie over earlier ones, so the finest come last: a band may come in several
    resolutions.

    :raises WrongContentError: one that was asked for did not come
    """
    came = dict.fromkeys(name for part in sources for name in part.named)
    found: Dict[str, List[Piece]] = {name: [] for name in asked or came}
    for part in sorted(sources, key=lambda part: -part.grid.pixel_area):
        for band, name in zip(part.source.bands, part.bands):
            if name in found:
                found[name].append(Piece(part.source, band))
    missing = [name for name in found if not found[name]]
    if missing:
        raise WrongContentError(
            translate(
                "Core",
                "The delivered files do not say which band is {names}. The files are kept as"
                " delivered.",
            ).format(names=", ".join(missing))
        )
    return found


def _copy(source: Path, target: Path, bands: Sequence[str], stopped: Stopped) -> Optional[Source]:
    """Copy a file, and let it say which of its bands is which.

    :return: what it says of itself, if it said that before
    """
    copy_bytes(source, target, stopped)
    said = read_source(source)
    if all(one.description == name and not one.is_alpha for one, name in zip(said.bands, bands)):
        return said
    with gdal_writes():
        copy = open_raster(target, ("GTiff",), update=True)
        for one, name in zip(said.bands, bands):
            band = copy.GetRasterBand(one.number)
            if one.description != name:
                band.SetDescription(name)
            if one.is_alpha:
                band.SetColorInterpretation(gdal.GCI_Undefined)
        flush_cache(copy)
        del band, copy
    return None


# -- one grid -------------------------------------------------------------------------------


def _write_bands(
    found: Dict[str, List[Piece]], target: Path, driver: str, scratch: str, stopped: Stopped
) -> Written:
    path = f"{scratch}/stack.vrt"
    with gdal_calls(translate("Core", "The bands cannot be joined")):
        _stack(found, path)
    mosaic = read_source(path)
    warnings = _unlike_nodata(found, mosaic.bands if driver == "GTiff" else ())
    if driver == "HFA" and any(band.is_scaled for band in mosaic.bands):
        warnings += (translate("Core", _NO_SCALE),)
    if driver == "HFA" and mosaic.masked:
        warnings += (translate("Core", _NO_MASK),)
    write(path, target, driver, stopped)
    resampled = tuple(
        name
        for name, pieces in found.items()
        if not all(mosaic.grid.fits(piece.source.grid) for piece in pieces)
    )
    if not resampled:
        return Written(warnings=warnings)
    text = translate(
        "Processing",
        "Bands of coarser resolution or on other grids, {names}, were put on the "
        "finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their "
        "values are unchanged.",
    )
    note = text.format(names=", ".join(resampled), pixel=f"{mosaic.grid.pixel[0]:g}")
    return Written((note,), warnings, resampled)


def _stack(found: Mapping[str, Sequence[Piece]], path: str) -> None:
    """Write a VRT of bands on the finest grid of all their files; for use within ``gdal_calls``.

    :raises WrongContentError: the same number means another value in one of a band's parts
    """
    for name, (first, *others) in found.items():
        if not all(same_values(first.band, other.band) for other in others):
            text = translate(
                "Core",
                "The parts of {name} differ in scale, offset or unit, so that one number would have"
                " several meanings in one raster. The files are kept as delivered.",
            )
            raise WrongContentError(text.format(name=name))
    # Closed at once: what follows opens it by its name.
    build_mosaic(path, list(found.items()))


def _unlike_nodata(found: Mapping[str, Sequence[Piece]], as_one: Sequence[Band]) -> Tuple[str, ...]:
    """Return what is to be said of bands whose parts declare unlike nodata.

    :param as_one: bands that are written to a file which has one value for all of them
    """
    names = [
        name
        for name, (first, *others) in found.items()
        if not all(same_nodata(first.band, other.band) for other in others)
    ]
    declared = next((band for band in as_one if band.nodata is not None), None)
    if declared is not None and not all(same_nodata(band, declared) for band in as_one):
        names = [band.description for band in as_one]
    if not names:
        return ()
    text = translate(
        "Core",
        "The parts of {names} declare other values as nodata each; in the result it is that of the"
        " first which declares one.",
    )
    return (text.format(names=", ".join(names)),)
