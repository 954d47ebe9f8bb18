"""What is not proven yet bears its process's name, so that what one that has ended left can go."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Collection, Dict, List

from ...storage.names import (
    ASIDE_SUFFIX,
    LONGEST_STEM,
    PART_SUFFIX,
    UNPACKING_SUFFIX,
    paths_named,
    safe_name,
)
from ...storage.partial_file import PartialFile
from ..model import Download, Job
from ..process_lock import has_ended, locks_folder
from ..store import Store

_LEFTOVERS = (PART_SUFFIX, UNPACKING_SUFFIX, ASIDE_SUFFIX)


class Leftovers:
    """What processes left unproven that ended before a plan was made.

    A folder of results may hold thousands, so that it is looked through once for all steps of a
    plan. What one that ends later leaves is of a job that only a later plan has steps for.

    :param store: whose owners these are
    """

    def __init__(self, store: Store):
        self._locks = locks_folder(store.path.parent)
        self._found: Dict[Path, List[Path]] = {}

    def in_folder(self, folder: Path) -> List[Path]:
        """List what is unproven there, by whomever.

        :raises OSError: the folder cannot be read
        """
        if folder not in self._found:
            self._found[folder] = paths_named(folder, ends=_LEFTOVERS)
        return self._found[folder]

    def clear(self, folder: Path, names: Collection[str]) -> None:
        """Remove what there is of some jobs.

        :param names: of their files; see ``part_name``
        """
        for path in self.in_folder(folder):
            name, _, owner = path.stem.rpartition(".")
            if name in names and owner and has_ended(self._locks, owner):
                PartialFile(folder, name, owner).discard()


def clear_all_leftovers(store: Store) -> None:
    """Remove what processes that have ended left unproven of any job, also of those given up."""
    leftovers = Leftovers(store)
    for folder in store.downloads.folders():
        # A folder on a disk that is not there has nothing that could be removed.
        with suppress(OSError):
            if leftovers.in_folder(folder):
                views = store.downloads.in_folder(folder)
                names = {part_name(v.download, job, len(v.jobs)) for v in views for job in v.jobs}
                leftovers.clear(folder, names)


def part_name(download: Download, job: Job, parts: int) -> str:
    """Name a job's file: what it is, which part, and the job's own mark, so that none collide."""
    part = f"_{job.part + 1}of{parts}" if parts > 1 else ""
    return f"{safe_name(download.name, LONGEST_STEM)}{part}_{job.id[:8]}"
