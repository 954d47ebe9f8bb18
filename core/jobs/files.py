"""Whether what a job has brought is on the disk still."""

from __future__ import annotations

from pathlib import Path

from ...api.errors import DownloadError
from ..errors import NoDataError
from ..storage.comparison import lies_as_ordered
from ..storage.delivery import read_kept
from ..storage.names import RASTER_SUFFIXES
from ..storage.validation import prove_raster
from .model import Job


def files_are_here(job: Job) -> bool:
    """Return whether the files of a job that is ready are here, and can be read."""
    if not job.files:
        # Nothing has come where the scene has no data.
        return job.error_kind == NoDataError.__name__
    for path in map(Path, job.files):
        try:
            if job.statistics is not None:
                read_kept(path, job.statistics.indices)
                continue
            with path.open("rb") as file:
                file.read(1)
            if path.suffix.lower() in RASTER_SUFFIXES:
                prove_raster(path)
                if job.geometry and not lies_as_ordered(path, job.geometry):
                    return False
        except (OSError, DownloadError):
            return False
    return True
