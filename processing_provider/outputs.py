"""Where results go: what a raster destination can be, and copies of the delivered files."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable, List, Optional, Sequence

from qgis.core import QgsRasterFileWriter

from ..core.files import PART_SUFFIX, copy_bytes, prepare_folder

# Formats that keep every value, the nodata value and the names of the bands in one file.
SUFFIXES = (".tif", ".tiff", ".img")


def raster_driver(path: str) -> Optional[str]:
    """Give the GDAL driver for a file by its extension; None if it would change the values."""
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        return None
    return QgsRasterFileWriter.driverForExtension(suffix.lstrip(".")) or None


def prepare_target(target: Path) -> None:
    """See that a file can be written, before anything is paid for.

    :raises StorageError: its folder cannot be made or written to
    :raises OSError: there is something that is no file
    """
    prepare_folder(target.parent)
    if target.is_dir():
        raise IsADirectoryError(21, "There is a folder of this name", str(target))


def copy_delivered(
    paths: Sequence[str], source: Path, target: Path, stopped: Callable[[], bool]
) -> List[Path]:
    """Copy delivered files to another folder; a name once visible there is a whole file.

    :param source: the folder that they lie in, for their places below it
    :raises StoppedError: stopped half-way; whole files stay
    """
    return [_copy(Path(path), target / _place(Path(path), source), stopped) for path in paths]


def _place(path: Path, source: Path) -> Path:
    try:
        return path.relative_to(source)
    except ValueError:
        return Path(path.name)


def _copy(path: Path, target: Path, stopped: Callable[[], bool]) -> Path:
    if target.exists() and target.samefile(path):
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + PART_SUFFIX)
    try:
        copy_bytes(path, unfinished, stopped)
        shutil.copystat(path, unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return target
