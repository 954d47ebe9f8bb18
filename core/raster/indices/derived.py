"""The index of a download: its delivered files → one raster for each CRS, made once and kept."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import List, Optional, Sequence

from ....api.errors import WrongContentError
from ....api.indices import CLOUD_BANDS, Index, formula_of, masks_clouds
from ....api.texts import translate
from ...errors import Stopped
from ...gdal.grid import crs_name, same_crs
from ...gdal.opening import RASTERS, open_raster
from ...jobs.model import DownloadView
from ...settings import Settings
from ...settings.values import ReflectanceOffset
from ...storage.place import kept_as_delivered
from ...storage.unfinished import unfinished_folder
from ...storage.validation import is_whole
from ..bands import (
    BandRaster,
    Part,
    grouped,
    groups_of,
    refuse_misplaced,
    refuse_several_crss,
)
from ..clouds import masked_text, why_not_masked
from ..stack import places_of_bands
from ..writing import Written
from .calculator import IndexRaster, write_index
from .reflectance import band_files, is_reflectance, offset_of

# Marks what is cloud-optimised in the name of a raster.
_OPTIMISED = "cog"
# Items of the file's metadata.
VIEW_ID, ACQUIRED, VALUES, NOTES = "VIEW_ID", "ACQUIRED", "REFLECTANCE", "NOTES"


def write_index_of(
    view: DownloadView,
    index: Index,
    target: Path,
    *,
    mask_clouds: bool,
    rule: ReflectanceOffset,
    cloud_optimised: bool = False,
    groups: Optional[Sequence[List[Part]]] = None,
    stopped: Stopped = lambda: False,
) -> Written:
    """Write the index of a ready download as one GeoTIFF. Worker thread.

    :param mask_clouds: whether clouds become nodata, if a band that tells of them came
    :param rule: when Sentinel-2's offset is applied
    :param cloud_optimised: whether it is laid out to be read from afar
    :param groups: the delivered rasters of one CRS; all of them if not given
    :raises WrongContentError: what was delivered lacks a band, lies elsewhere or in several CRSs
    :raises StorageError: it cannot be written
    :raises StoppedError: stopped
    """
    download = view.download
    if groups is None:
        groups = groups_of(view)
        refuse_several_crss(groups)
    refuse_misplaced(groups)
    formula = formula_of(index, download.dataset)
    scene = download.scene
    offset = offset_of(rule, download.dataset, scene)
    with unfinished_folder(target.parent) as folder:
        places = places_of_bands(groups, view, str(folder))
        missing = [name for name in formula.names if name not in places]
        if missing:
            text = translate("Core", "{index} cannot be computed: {names} did not come.")
            text = text.format(index=index.label, names=", ".join(missing))
            raise WrongContentError(kept_as_delivered(text))
        files = band_files(places, download.dataset, offset.added)
        used = {name: files[name] for name in formula.names}
        reflectance = all(map(is_reflectance, used.values()))
        if not index.is_ratio and not reflectance:
            text = translate(
                "Core",
                "{index} needs reflectance, and the delivered files do not say by which scale"
                " their values become that.",
            )
            raise WrongContentError(kept_as_delivered(text.format(index=index.label)))
        clouds = CLOUD_BANDS.get(download.dataset, "")
        why_not = why_not_masked(download.dataset, clouds in files) if mask_clouds else ""
        made = write_index(
            formula,
            used,
            target,
            name=index.label,
            clouds=(clouds, files[clouds]) if mask_clouds and clouds in files else None,
            notes=lambda raster: {
                VIEW_ID: download.view_id,
                ACQUIRED: (scene.timestamp or scene.date) if scene is not None else "",
                VALUES: offset.reason if reflectance else "delivered numbers, as they are",
                NOTES: "\n".join([*warnings_of(raster, why_not), *_how(raster)]),
            },
            cloud_optimised=cloud_optimised,
            stopped=stopped,
        )
    return Written(tuple(_how(made)), tuple(warnings_of(made, why_not)))


def index_rasters(view: DownloadView, index: Index, stopped: Stopped) -> List[BandRaster]:
    """Return the index of a ready download beside its files, one raster for each CRS. Worker.

    What has been made before is used again: its name tells what it was made of and how. The
    settings say how reflectance is reckoned, and how the rasters are laid out.

    :raises WrongContentError: what was delivered lacks a band or lies elsewhere
    :raises StorageError: it cannot be written
    :raises StoppedError: stopped
    """
    download, settings = view.download, Settings()
    rule, cloud_optimised = settings.reflectance_offset, settings.cloud_optimised
    mask_clouds = masks_clouds(download.dataset, download.bands)
    clusters = grouped(
        groups_of(view), lambda one, other: same_crs(one[0].grid.crs, other[0].grid.crs)
    )
    rasters = []
    for groups in clusters:
        crs = crs_name(groups[0][0].grid.crs)
        how = [index.formula, str(mask_clouds), offset_of(rule, download.dataset, download.scene)]
        layout = [_OPTIMISED] if cloud_optimised else []
        content = [crs, *map(repr, how), *layout, *sorted(job.id for job in view.jobs)]
        digest = hashlib.blake2b("\n".join(content).encode(), digest_size=4).hexdigest()
        name = f"{download.name}_{index.label}_{digest}.tif"
        target = Path(download.folder) / name
        if not is_whole(target):
            write_index_of(
                view,
                index,
                target,
                mask_clouds=mask_clouds,
                rule=rule,
                cloud_optimised=cloud_optimised,
                groups=groups,
                stopped=stopped,
            )
        raster = read_index(target, index)
        rasters.append(replace(raster, marks=(crs,)) if clusters[1:] else raster)
    return rasters


def read_index(path: Path, index: Index) -> BandRaster:
    """Return an index raster with what its metadata say of how it was made.

    :raises WrongContentError: it cannot be read
    """
    told = open_raster(path, RASTERS).GetMetadata() or {}
    how = translate("Core", "{index} = {formula}, with {scales} ({values}).").format(
        index=index.label,
        formula=told.get("FORMULA", index.formula),
        scales=told.get("SCALE_AND_OFFSET", ""),
        values=told.get(VALUES, ""),
    )
    notes = tuple(filter(None, told.get(NOTES, "").split("\n")))
    return BandRaster(path, (index.label,), notes=notes, how=(how,))


def _how(made: IndexRaster) -> List[str]:
    found = []
    if made.averaged:
        names = ", ".join(made.averaged)
        text = translate("Core", "Averaged by area onto the grid of the coarsest band: {names}.")
        found.append(text.format(names=names))
    if made.masked is not None:
        found.append(masked_text(made.masked))
    return found


def warnings_of(made: IndexRaster, why_not: str = "") -> List[str]:
    """Return what an index lacks.

    :param why_not: why its clouds are not masked, "" if they are or were not to be
    """
    found = [why_not] if why_not else []
    if made.is_empty and made.masked:
        found.append(
            translate("Core", "No pixel is left: all with data are cloud, shadow or cirrus.")
        )
    elif made.is_empty:
        found.append(translate("Core", "No pixel has a value: the bands have no data in common."))
    return found
