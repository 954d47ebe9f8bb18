"""What is being written in a user's folder: lent a name, and gone when its process is."""

from __future__ import annotations

import re
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator
from uuid import uuid4

from qgis.PyQt.QtCore import QLockFile

from .names import PART_SUFFIX, paths_beginning, unfinished_name

_LOCK_SUFFIX = ".lock"


@contextmanager
def unfinished_file(target: Path) -> Iterator[Path]:
    """Lend a name beside a file, with its ending, to write it to.

    In the end nothing is left of that name, nor of any that begins with it. What a process that
    was killed left of the same file goes, too; what one that lives is writing stays.
    """
    mark = uuid4().hex
    name = unfinished_name(target, mark)
    with _lent(name, mark):
        yield name


@contextmanager
def unfinished_folder(parent: Path) -> Iterator[Path]:
    """Make a folder in another one for what is not whole yet, and let go of it likewise.

    :raises OSError: it cannot be made
    """
    # So short that names in it have room on Windows.
    mark = uuid4().hex[:8]
    folder = parent / f"eosda-{mark}{PART_SUFFIX}"
    with _lent(folder, mark):
        folder.mkdir()
        yield folder


def lock_file(path: Path) -> QLockFile:
    """Return a lock that lasts as long as its process, however long that is."""
    lock = QLockFile(str(path))
    # 0: never stale by age; QLockFile still knows when the locking process is gone.
    lock.setStaleLockTime(0)
    return lock


@contextmanager
def _lent(path: Path, mark: str) -> Iterator[None]:
    _remove_of_ended(path, mark)
    lock = _lock_of(path)
    # Where it cannot be had, the folder takes no file either, which is said by who writes.
    lock.tryLock(0)
    try:
        yield
    finally:
        _remove(path)
        lock.unlock()


def _remove_of_ended(path: Path, mark: str) -> None:
    """Remove what differs from a name by its mark only, if the process that wrote it has ended."""
    start = path.name.partition(mark)[0]
    alike = re.compile(re.escape(path.name).replace(mark, f"[0-9a-f]{{{len(mark)}}}"))
    with suppress(OSError):
        found = (alike.match(one.name) for one in paths_beginning(path.parent, start))
        for left in {path.with_name(one.group()) for one in found if one is not None}:
            lock = _lock_of(left)
            if lock.tryLock(0):
                _remove(left)
                lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    return lock_file(path.with_name(path.name + _LOCK_SUFFIX))


def _remove(path: Path) -> None:
    """Remove what has a name or begins with it, such as the statistics beside a raster."""
    with suppress(OSError):
        for one in paths_beginning(path.parent, path.name):
            if one.suffix == _LOCK_SUFFIX:
                continue
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            else:
                with suppress(OSError):
                    one.unlink()
