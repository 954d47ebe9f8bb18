"""Who works on a job: one lock file a process, so that a dead process is known to be dead."""

from __future__ import annotations

import contextlib
import os
import re
import time
from pathlib import Path

from ...api.texts import translate
from ..storage.unfinished import lock_file
from .model import new_id

# Seconds after which a lock file without a name in it is one whose process died in making it.
NAMELESS_S = 60.0
# What a process can be called; a store that somebody else wrote into may hold anything.
_OWNER = re.compile(r"[\w-]{1,100}")


class ProcessLock:
    """This process's name in the job store, alive as long as its lock file is held."""

    def __init__(self, data_dir: Path):
        self._folder = locks_folder(data_dir)
        self._folder.mkdir(parents=True, exist_ok=True)
        self.id = f"{os.getpid()}-{new_id()[:12]}"
        self._lock = lock_file(self._folder / f"{self.id}.lock")
        if not self._lock.tryLock(0):
            raise OSError(
                translate("Core", "The folder {folder} cannot be written to.").format(
                    folder=self._folder
                )
            )
        # What processes that have ended left goes here: an algorithm has no other moment for it.
        # QLockFile guards the removal of a dead lock by a lock of its own beside it, .rmlock.
        for path in [*self._folder.glob("*.lock"), *self._folder.glob("*.rmlock")]:
            if path.name != f"{self.id}.lock" and _is_held(path):
                _remove_nameless(path)

    def has_ended(self, owner_id: str) -> bool:
        """Return whether another process has ended, with its lock file cleared away if so."""
        return owner_id != self.id and has_ended(self._folder, owner_id)

    def close(self) -> None:
        """Give up the lock; leases of this owner may be taken over from now on."""
        self._lock.unlock()


def locks_folder(data_dir: Path) -> Path:
    """Return the folder of the lock files that belongs to the store in a data folder."""
    return data_dir / "owners"


def has_ended(folder: Path, owner_id: str) -> bool:
    """Return whether the process with that owner id has ended, and clear its lock file away if so.

    :param folder: that of the lock files
    """
    if not _OWNER.fullmatch(str(owner_id)):
        return True
    path = folder / f"{owner_id}.lock"
    if path.exists() and _is_held(path):
        # Perhaps by one who was killed while asking the same.
        _remove_nameless(path)
    return not path.exists()


def _is_held(path: Path) -> bool:
    """Try the lock: one that can be had belongs to nobody, and unlocking removes its file."""
    lock = lock_file(path)
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False


def _remove_nameless(path: Path) -> None:
    """Remove a lock that names no process: it was killed between making the file and signing it."""
    with contextlib.suppress(OSError):
        about = path.stat()
        if about.st_size == 0 and time.time() - about.st_mtime > NAMELESS_S:
            path.unlink()
