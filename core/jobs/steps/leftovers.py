"""What is not proven yet bears its process's name, so that what one that has ended left can go."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Set

from ...storage.names import (
    ASIDE_SUFFIX,
    LONGEST_STEM,
    PART_SUFFIX,
    UNPACKING_SUFFIX,
    paths_beginning,
    safe_name,
)
from ...storage.partial_file import PartialFile
from ..model import Download, Job
from ..process_lock import has_ended, locks_folder
from ..store import Store

_LEFTOVERS = (PART_SUFFIX, UNPACKING_SUFFIX, ASIDE_SUFFIX)


def clear_leftovers(part: PartialFile, data_dir: Path) -> None:
    """Remove what processes that have ended left unproven of the same job.

    :param data_dir: the folder of the store, whose owners these are
    """
    start = f"{part.name}."
    for path in paths_beginning(part.folder, start):
        if path.suffix in _LEFTOVERS:
            owner = path.stem[len(start) :]
            if owner and has_ended(locks_folder(data_dir), owner):
                PartialFile(part.folder, part.name, owner).discard()


def clear_all_leftovers(store: Store) -> None:
    """Remove what processes that have ended left unproven of any job, also of those given up."""
    locks = locks_folder(store.path.parent)
    for folder in store.downloads.folders():
        # A folder on a disk that is not there has nothing that could be removed.
        with suppress(OSError):
            left = [path.stem for path in folder.iterdir() if path.suffix in _LEFTOVERS]
            known = _part_names(store, folder) if left else set()
            for stem in left:
                name, _, owner = stem.rpartition(".")
                if name in known and has_ended(locks, owner):
                    PartialFile(folder, name, owner).discard()


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
