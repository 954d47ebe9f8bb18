"""Who works on a job: one lock file a process, so that a dead process is known to be dead."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from .job import new_id


class Owner:
    """This process's name in the job store, alive as long as its lock file is held."""

    def __init__(self, data_dir: Path):
        self._folder = data_dir / "owners"
        self._folder.mkdir(parents=True, exist_ok=True)
        self.id = f"{os.getpid()}-{new_id()[:12]}"
        self._lock = QLockFile(str(self._path(self.id)))
        # 0: never stale by age; QLockFile still knows when the locking process is gone.
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0):
            raise OSError(f"The folder {self._folder} cannot be written to.")

    def _path(self, owner_id: str) -> Path:
        return self._folder / f"{owner_id}.lock"

    def is_dead(self, owner_id: str) -> bool:
        """Tell whether another process has ended, with its lock file cleared away if so."""
        if owner_id == self.id:
            return False
        path = self._path(owner_id)
        if not path.exists():
            return True
        lock = QLockFile(str(path))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return False
        lock.unlock()
        return True

    def sweep(self) -> None:
        """Remove the lock files of processes that have ended."""
        for path in self._folder.glob("*.lock"):
            self.is_dead(path.stem)

    def close(self) -> None:
        """Give the lock back; claims of this owner may be taken over from now on."""
        self._lock.unlock()
