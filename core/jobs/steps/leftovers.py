"""What is not proven yet bears its process's name, so that what one that has ended left can go."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Dict, List, Set

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

    :param data_dir: the folder of the store, whose owners these are
    """

    def __init__(self, data_dir: Path):
        self._locks = locks_folder(data_dir)
        self._found: Dict[Path, List[Path]] = {}

    def clear(self, part: PartialFile) -> None:
        """Remove what there is of the same job."""
        if part.folder not in self._found:
            self._found[part.folder] = _unproven_in(part.folder)
        for path in self._found[part.folder]:
            name, _, owner = path.stem.rpartition(".")
            if name == part.name and owner and has_ended(self._locks, owner):
                PartialFile(part.folder, name, owner).discard()


def clear_all_leftovers(store: Store) -> None:
    """Remove what processes that have ended left unproven of any job, also of those given up."""
    locks = locks_folder(store.path.parent)
    for folder in store.downloads.folders():
        # A folder on a disk that is not there has nothing that could be removed.
        with suppress(OSError):
            left = _unproven_in(folder)
            known = _part_names(store, folder) if left else set()
            for path in left:
                name, _, owner = path.stem.rpartition(".")
                if name in known and has_ended(locks, owner):
                    PartialFile(folder, name, owner).discard()


def _unproven_in(folder: Path) -> List[Path]:
    return paths_named(folder, ends=_LEFTOVERS)


def _part_names(store: Store, folder: Path) -> Set[str]:
    return {
        part_name(view.download, job, len(view.jobs))
        for view in store.downloads.in_folder(folder)
        for job in view.jobs
    }


def part_name(download: Download, job: Job, parts: int) -> str:
    """Name a job's file: what it is, which part, and the job's own mark, so that none collide."""
    part = f"_{job.part + 1}of{parts}" if parts > 1 else ""
    return f"{safe_name(download.name, LONGEST_STEM)}{part}_{job.id[:8]}"
