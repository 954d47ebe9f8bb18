"""What a ready download gives to somebody else: its rasters or index, or its table."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, List, Optional, Tuple

from ...api.errors import DownloadError
from ...api.indices import Index
from ..errors import Stopped
from ..jobs.model import Download, DownloadView
from ..raster.bands import BandRaster, groups_of, rasters_of, refuse_misplaced
from ..raster.indices.derived import index_rasters
from ..raster.writing import replaced_raster, write
from ..statistics.export import csv_of
from ..statistics.season import seasons_of
from ..storage.partial_file import copy_bytes, write_whole
from ..storage.validation import refuse_gone


@dataclass(frozen=True)
class Result:
    """A file to be.

    :param name: what it is called at its source
    :param size: bytes it takes at most, about
    :param bands: names of a raster's bands
    :param index: the one that a raster holds
    :param write: writes it to the disk under a name that is free; in a worker thread
    """

    download: Download
    name: str
    size: int
    write: Callable[[Path, Stopped], None]
    bands: Tuple[str, ...] = ()
    index: Optional[Index] = None


def results_of(view: DownloadView, stopped: Stopped) -> List[Result]:
    """Return what a ready download gives; an index is made if it has not been. Worker thread.

    :raises WrongContentError: a file is gone, cannot be read or lies elsewhere
    :raises StorageError: what has to be made cannot be written
    :raises StoppedError: stopped
    """
    refuse_gone(view.files)
    if view.download.statistics is not None:
        return [_table(view)]
    refuse_misplaced(groups_of(view))
    index = view.download.index
    if index is not None:
        # If it cannot be made, its bands are what there is, as on the map.
        with suppress(DownloadError):
            return [_raster(view, raster, index) for raster in index_rasters(view, index, stopped)]
    return [_raster(view, raster) for raster in rasters_of(view)]


def _raster(view: DownloadView, raster: BandRaster, index: Optional[Index] = None) -> Result:
    path = raster.path
    if path.suffix == ".vrt":
        # Joined parts, which lie in several files, become one.
        size, name = sum(Path(file).stat().st_size for file in view.files), f"{path.stem}.tif"
        write_to = partial(_join, path)
    else:
        size, name = path.stat().st_size, path.name
        write_to = partial(copy_bytes, path)
    return Result(view.download, name, size, write_to, raster.bands, index)


def _join(path: Path, target: Path, stopped: Stopped) -> None:
    with replaced_raster(target) as unfinished:
        write(path, unfinished, "GTiff", stopped)


def _table(view: DownloadView) -> Result:
    lines = [line for season in seasons_of(view) for line in season.lines]
    content = csv_of(lines)
    return Result(
        view.download,
        f"{view.download.name}.csv",
        len(content),
        lambda target, stopped: write_whole(target, content),
    )
