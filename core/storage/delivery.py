"""From whole bytes to proven files with their final names."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Tuple

from .archive import unpack
from .partial_file import (
    PartialFile,
    put_in_place,
    replace_patiently,
    storage_error,
    sync_folder,
)
from .validation import ANY, Bounds, kind_of, prove_raster


@dataclass(frozen=True)
class Delivery:
    """The visible files, rasters first, and what was left in a zip, each with the reason."""

    files: Tuple[Path, ...]
    left: Tuple[str, ...] = ()


def accept(partial: PartialFile, stopped: Callable[[], bool], bounds: Bounds = ANY) -> Delivery:
    """Prove what has come in and give it its final name.

    A TIFF or JPEG 2000 becomes ``<name>.tif`` or ``<name>.jp2``; a zip becomes the folder
    ``<name>`` with what was ordered of its files.

    :raises WrongContentError: it is not a readable raster, or a zip with one
    :raises ArchiveError: a zip that must not be unpacked
    :raises StorageError: the disk said no
    """
    try:
        kind = kind_of(partial.path)
        if kind == "zip":
            return _accept_zip(partial, stopped, bounds)
        prove_raster(partial.path, bounds=bounds)
        final = partial.folder / f"{partial.name}.{kind}"
        put_in_place(partial.path, final)
        return Delivery((final,))
    except OSError as error:
        raise storage_error(partial.folder, error) from error


def _accept_zip(partial: PartialFile, stopped: Callable[[], bool], bounds: Bounds) -> Delivery:
    shutil.rmtree(partial.unpacking, ignore_errors=True)
    try:
        unpacked = unpack(partial.path, partial.unpacking, bounds, stopped)
        final = partial.folder / partial.name
        if final.exists():
            # From an earlier run of this very job, or from the process that has taken it over: a
            # kill at any moment leaves one of the two whole.
            shutil.rmtree(partial.aside, ignore_errors=True)
            replace_patiently(final, partial.aside)
        replace_patiently(partial.unpacking, final)
        sync_folder(partial.folder)
    except BaseException:
        partial.discard_unpacked()
        raise
    partial.discard()
    files = unpacked.rasters + unpacked.metadata
    moved = tuple(final / path.relative_to(partial.unpacking) for path in files)
    return Delivery(moved, unpacked.left)
