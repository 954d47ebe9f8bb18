"""Delivered files → rasters as the user thinks of them: which band is where, what is one mosaic.

GDAL only, no layers: all of it runs in worker threads, in either mode of GDAL (see
``core/gdal/opening.py``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, TypeVar

from osgeo import gdal

from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal.band_names import ALPHA, name_bands
from ..gdal.grid import Grid, crs_name
from ..gdal.opening import gdal_calls
from ..gdal.source import Band, Source, read_source, same_nodata, same_values
from ..jobs.model import DownloadView, JobState
from ..storage.names import RASTER_SUFFIXES
from ..storage.partial_file import disk_calls, put_if_changed
from ..storage.place import MISPLACED, Trouble, kept_as_delivered, trouble_of
from ..storage.unfinished import unfinished_file
from . import mask as area_mask
from .alignment import common_grid
from .mosaic import Piece, build_mosaic, hide_outside

Item = TypeVar("Item")


@dataclass(frozen=True)
class BandRaster:
    """A raster file whose bands are known by name; ``bands[0]`` is GDAL's band 1.

    ``marks``: what distinguishes it, in a word or two. ``notes``: what is not as it was ordered, in
    sentences. ``how``: how it was made, where it is not as delivered.
    """

    path: Path
    bands: Tuple[str, ...]
    marks: Tuple[str, ...] = ()
    notes: Tuple[str, ...] = ()
    how: Tuple[str, ...] = ()

    @property
    def named(self) -> Tuple[str, ...]:
        """Return the bands that hold values."""
        return tuple(name for name in self.bands if name != ALPHA)


@dataclass(frozen=True)
class Part:
    """A raster, as delivered or joined; ``trouble``: what is wrong with its place."""

    source: Source
    bands: Tuple[str, ...]
    trouble: Optional[Trouble] = None

    @property
    def grid(self) -> Grid:
        """Return where its pixels lie."""
        return self.source.grid

    @property
    def named(self) -> Tuple[str, ...]:
        """Return the bands that hold values."""
        return tuple(name for name in self.bands if name != ALPHA)

    def fits(self, other: Part) -> bool:
        """Return whether another one can be a part of the same mosaic."""
        return (
            set(self.named) == set(other.named)
            and self.trouble not in MISPLACED
            and other.trouble not in MISPLACED
            and not (self.grid.control or other.grid.control)
            and self.grid.fits(other.grid)
            and all(same_values(self.band(name), other.band(name)) for name in self.named)
            and all(same_nodata(self.band(name), other.band(name)) for name in self.named)
        )

    def band(self, name: str) -> Band:
        """Return one of the bands that hold values."""
        return self.source.bands[self.bands.index(name)]


def rasters_of(view: DownloadView) -> List[BandRaster]:
    """Return the rasters of a ready download, the parts of a divided area joined.

    Joined parts are VRT files beside the delivered ones, with relative paths. Parts in several
    CRSs, or with pixels that do not lie on one grid, become a raster each: to put them on one
    would change or shift them.

    :raises WrongContentError: files that cannot be read
    :raises StorageError: the VRT cannot be written
    """
    groups = groups_of(view)
    return [
        _raster(group, view, mark, f"_{number}" if groups[1:] else "")
        for number, (group, mark) in enumerate(zip(groups, _marks(groups)), start=1)
    ]


def groups_of(view: DownloadView) -> List[List[Part]]:
    """Return the delivered rasters of a download, those together that make one mosaic.

    :raises WrongContentError: a file cannot be read, or there is none
    """
    # A part in which the scene has no data has no files.
    jobs = [job for job in view.jobs if job.state is JobState.READY and job.files]
    if not jobs:
        raise WrongContentError(translate("Core", "The scene has no data in the area."))
    parts = [part for job in jobs for part in _parts(job.files, view, job.geometry)]
    return grouped(parts, lambda first, other: len(jobs) > 1 and first.fits(other))


def grouped(items: Iterable[Item], alike: Callable[[Item, Item], bool]) -> List[List[Item]]:
    """Return those items together that are like the first of their group."""
    groups: List[List[Item]] = []
    for item in items:
        group = next((one for one in groups if alike(one[0], item)), None)
        if group is None:
            groups.append([item])
        else:
            group.append(item)
    return groups


def _parts(paths: Sequence[str], view: DownloadView, geometry: Mapping[str, Any]) -> List[Part]:
    rasters = [path for path in paths if Path(path).suffix.lower() in RASTER_SUFFIXES]
    sources = list(map(read_source, rasters))
    parts = []
    named = name_bands(sources, view.download.dataset, view.download.bands)
    for source, names in zip(sources, named):
        # None that was ordered is taken for alpha.
        bands = tuple(
            one if name == ALPHA else replace(one, role=gdal.GCI_Undefined)
            for one, name in zip(source.bands, names)
        )
        parts.append(Part(replace(source, bands=bands), names, trouble_of(source.grid, geometry)))
    return parts


def refuse_misplaced(groups: Sequence[Sequence[Part]]) -> None:
    """Raise an error if a raster lies elsewhere, or nowhere.

    :raises WrongContentError: it does
    """
    troubles = {part.trouble for group in groups for part in group}
    for trouble in MISPLACED:
        if trouble in troubles:
            raise WrongContentError(kept_as_delivered(translate("Core", trouble[1])))


def _marks(groups: Sequence[Sequence[Part]]) -> List[Tuple[str, ...]]:
    """Return what distinguishes rasters of the same bands: their CRS, else a number."""
    names = [crs_name(group[0].grid.crs) for group in groups]
    alike: Dict[Tuple[str, ...], List[int]] = {}
    for number, group in enumerate(groups):
        alike.setdefault(group[0].named, []).append(number)
    marks: List[Tuple[str, ...]] = [()] * len(groups)
    for numbers in alike.values():
        several = len({names[number] for number in numbers}) > 1
        for order, number in enumerate(numbers, start=1):
            mark: Tuple[str, ...] = (names[number],) if several else ()
            if len([other for other in numbers if names[other] == names[number]]) > 1:
                mark += (translate("Core", "part {order}").format(order=order),)
            marks[number] = mark
    return marks


# -- mosaics --------------------------------------------------------------------------------


def _raster(
    group: Sequence[Part], view: DownloadView, mark: Tuple[str, ...], suffix: str
) -> BandRaster:
    # What is wrong with its place, in a word or two and in a sentence.
    words = tuple(translate("Core", text) for text in group[0].trouble or ())
    marks, notes = (*mark, *words[:1]), words[1:]
    hides = not words and area_mask.is_needed(view)
    # QGIS draws 16 bits of alpha as if they were 8: a mask is what it understands.
    if len(group) == 1 and not hides and group[0].source.alpha is None:
        return BandRaster(Path(group[0].source.path), group[0].bands, marks, notes)
    path = _join_beside(group, view, suffix, hides)
    return BandRaster(path, group[0].named, marks, notes)


def _join_beside(group: Sequence[Part], view: DownloadView, suffix: str, hides: bool) -> Path:
    """Join parts into a VRT file that is there whole or not at all.

    :param suffix: tells it from the others of its download
    :param hides: whether what lies outside the area is to be hidden
    """
    folder = Path(view.download.folder)
    target = folder / f"{view.download.name}{suffix}_{view.download.id[:8]}.vrt"
    # In the same folder, so that its relative paths stay right; by a name of its own, since
    # another window may be joining the same.
    mask = target.with_name(f"{target.stem}{area_mask.MASK_SUFFIX}")
    with disk_calls(target):
        # The delivered files may lie elsewhere, where they came as parts of another download.
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished_file(target) as unfinished:
            unfinished_mask = Path(f"{unfinished}{area_mask.MASK_SUFFIX}")
            masked = hides and area_mask.write_mask(
                str(unfinished_mask), grid_of_all(group), view.download.aoi
            )
            if masked:
                put_if_changed(unfinished_mask, mask)
            join(group, str(unfinished), str(mask) if masked else None)
            put_if_changed(unfinished, target)
    return target


def grid_of_all(group: Sequence[Part]) -> Grid:
    """Return the grid of the mosaic that is made of parts."""
    return common_grid([part.grid for part in group])


def join(group: Sequence[Part], target: str, mask: Optional[str]) -> None:
    """Join parts that fit together; nodata of one part never hides data of another.

    What alpha bands hide is hidden by a mask.

    :param target: a path, or a name in GDAL's memory
    :param mask: the raster on their common grid that hides what lies outside the area
    :raises WrongContentError: it cannot be written
    """
    with gdal_calls(
        translate("Core", "The parts beside {name} cannot be joined").format(
            name=Path(group[0].source.path).name
        )
    ):
        mosaic = build_mosaic(
            target,
            [
                (name, [Piece(part.source, part.band(name)) for part in group])
                for name in group[0].named
            ],
        )
        if mask is not None:
            hide_outside(mosaic, mask)
        del mosaic


def refuse_several_crss(groups: Sequence[Sequence[Part]]) -> None:
    """Raise an error if rasters are in several CRSs.

    :raises WrongContentError: they are
    """
    names = sorted({crs_name(group[0].grid.crs) for group in groups})
    if len(names) > 1:
        raise WrongContentError(
            translate(
                "Core",
                "The parts of the area came in different CRSs, {names}, which one raster "
                "cannot hold with its pixels untouched. The files are kept as delivered: warp "
                "those of one CRS to the other with GDAL's “Warp (reproject)”, or run this for "
                "the area on either side of the border of the zones.",
            ).format(names=" and ".join(names))
        )
