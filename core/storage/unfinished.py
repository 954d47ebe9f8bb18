"""What is being written in a user's folder: lent a name, and gone when its process is.

A process has one lock in a folder for as long as it writes there, whatever it writes: all names
that it is lent bear the lock's mark. So many results cost one lock, and one look at the folder.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Dict, Iterator
from uuid import uuid4

from qgis.PyQt.QtCore import QLockFile

from ..gdal.opening import datasets_let_go
from .names import PART_SUFFIX, paths_named, unfinished_name

_LOCK_SUFFIX = ".lock"
# The mark in the name of a lock, of a folder or of a file.
_MARK = r"([0-9a-f]{8})"
_LENT = rf"-[0-9a-f]+{re.escape(PART_SUFFIX)}"
_MARKED = re.compile(rf"eosda-{_MARK}(?:{_LENT}|{re.escape(_LOCK_SUFFIX)}$)|.*\.{_MARK}{_LENT}")


@contextmanager
def unfinished_file(target: Path) -> Iterator[Path]:
    """Lend a name beside a file, with its ending, to write it to.

    In the end nothing is left of that name, nor of any that begins with it.
    """
    with writing_in(target.parent) as mark:
        # One that nobody can know: GDAL would write through a link that was planted there.
        path = unfinished_name(target, f"{mark}-{uuid4().hex[8:]}")
        with _removed_in_the_end(path):
            yield path


@contextmanager
def unfinished_folder(parent: Path) -> Iterator[Path]:
    """Make a folder in another one for what is not whole yet, and let go of it likewise.

    :raises OSError: it cannot be made
    """
    with writing_in(parent) as mark:
        # So short that names in it have room on Windows.
        folder = parent / f"eosda-{mark}-{uuid4().hex[:8]}{PART_SUFFIX}"
        with _removed_in_the_end(folder):
            folder.mkdir()
            yield folder


def lock_file(path: Path) -> QLockFile:
    """Return a lock that lasts as long as its process, however long that is."""
    lock = QLockFile(str(path))
    # 0: never stale by age; QLockFile still knows when the locking process is gone.
    lock.setStaleLockTime(0)
    return lock


@contextmanager
def _removed_in_the_end(path: Path) -> Iterator[None]:
    try:
        with datasets_let_go():
            yield
    except BaseException:
        # And what begins with it, such as the statistics beside a raster.
        with suppress(OSError):
            for one in paths_named(path.parent, path.name):
                _remove(one)
        raise
    # What GDAL may have put beside it goes with the lock: it is seldom, and a look costs time.
    _remove(path)


# -- the lock -------------------------------------------------------------------------------


class _Hold:
    """This process's lock in a folder; ``users`` are those who write there just now."""

    def __init__(self, folder: Path):
        self.users = 1
        self.mark = uuid4().hex[:8]
        self.lock = _lock_of(folder, self.mark)
        # Where it cannot be had, the folder takes no file either, which is said by who writes.
        self.lock.tryLock(0)


# Those in use, by folder.
_holds: Dict[Path, _Hold] = {}
_turn = Lock()


@contextmanager
def writing_in(folder: Path) -> Iterator[str]:
    """Hold this process's lock in a folder, also between one file and the next; give its mark.

    When it is taken all goes that processes which were killed left there; what one that lives is
    writing stays.
    """
    with _turn:
        hold = _holds.get(folder)
        if hold is not None:
            hold.users += 1
    if hold is None:
        # Nobody waits for a slow disk here: of two who come at once each has a lock of its own.
        _remove_of_ended(folder)
        hold = _Hold(folder)
        with _turn:
            _holds.setdefault(folder, hold)
    try:
        yield hold.mark
    finally:
        with _turn:
            hold.users -= 1
            is_last = not hold.users
            if is_last and _holds.get(folder) is hold:
                del _holds[folder]
        if is_last:
            _remove_marked(folder, hold.mark, hold.lock)


def _lock_of(folder: Path, mark: str) -> QLockFile:
    return lock_file(folder / f"eosda-{mark}{_LOCK_SUFFIX}")


# -- removing -------------------------------------------------------------------------------


def _remove_of_ended(folder: Path) -> None:
    """Remove what was lent to processes that have ended."""
    with suppress(OSError):
        for mark in set(map(_mark_of, os.listdir(folder))) - {""}:  # noqa: PTH208 - names only
            lock = _lock_of(folder, mark)
            if lock.tryLock(0):
                _remove_marked(folder, mark, lock)


def _mark_of(name: str) -> str:
    """Return the mark in a name; "" if it is none of ours."""
    found = _MARKED.match(name)
    return "" if found is None else found[1] or found[2]


def _remove_marked(folder: Path, mark: str, lock: QLockFile) -> None:
    """Remove what bears a mark, then its lock."""
    with suppress(OSError):
        for name in os.listdir(folder):  # noqa: PTH208 - names only
            if _mark_of(name) == mark and not name.endswith(_LOCK_SUFFIX):
                _remove(folder / name)
    lock.unlock()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
