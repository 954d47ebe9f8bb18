"""Files that can be had again, by name, within bounds: those used longest ago go first."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import Optional

from .names import unfinished_name


class DiskCache:
    """A folder of files that other processes use and prune as well; for worker threads.

    :param folder: made when the first file is written
    :param max_bytes: of all files together; None for any number
    :param max_files: how many files there may be
    """

    def __init__(self, folder: Path, max_bytes: Optional[int], max_files: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._max_files = max_files

    def path(self, name: str, suffix: str = "") -> Path:
        """Return where a file is kept, whether it is there or not.

        :param name: any text, such as an address
        """
        digest = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=20).hexdigest()
        return self._folder / f"{digest}{suffix}"

    def has(self, path: Path) -> bool:
        """Return whether a file is there, and note that it was used."""
        try:
            os.utime(path)
        except OSError:
            return False
        return True

    def get(self, name: str, max_bytes: int) -> Optional[bytes]:
        """Return what is kept under a name, and note that it was used.

        :param max_bytes: what is larger is no file of ours
        """
        path = self.path(name)
        try:
            if path.stat().st_size > max_bytes:
                return None
            content = path.read_bytes()
            os.utime(path)
        except OSError:
            # Another QGIS may have taken it away meanwhile: then it is asked for again.
            return None
        return content

    def put(self, name: str, content: bytes) -> None:
        """Keep a file; a disk that is full or read-only only means that it is asked for again."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = unfinished_name(self.path(name))
            unfinished.write_bytes(content)
            unfinished.replace(self.path(name))
        except OSError:
            return

    def prune(self) -> None:
        """Remove what was used longest ago until both bounds hold, as far as nobody has it open."""
        try:
            with os.scandir(self._folder) as entries:
                found = [(entry.stat(), Path(entry.path)) for entry in entries]
        except OSError:
            # Another QGIS prunes it as well; the next batch looks again.
            return
        found.sort(key=lambda one: one[0].st_mtime, reverse=True)
        totals = accumulate(status.st_size for status, _ in found)
        for number, ((_, path), total) in enumerate(zip(found, totals), 1):
            too_much = self._max_bytes is not None and total > self._max_bytes
            if too_much or number > self._max_files:
                with suppress(OSError):
                    path.unlink()
