"""A download as text for support: all that helps, nothing secret."""

from __future__ import annotations

import platform
from datetime import datetime, timezone
from typing import Iterator, List, Optional

from qgis.core import Qgis

from ...api.errors import redact
from ..errors import ERRORS
from .model import DownloadView, Job


def details_text(view: DownloadView, key: str = "") -> str:
    """Describe a download with all that is stored of it but its polygons.

    The labels are English in every locale: the text is meant for an issue or for support.

    :param key: the API key in use, if known; what looks like a key is taken out in any case
    """
    lines = [*_download_lines(view), ""]
    for job in view.jobs:
        lines += [*_job_lines(job, len(view.jobs)), ""]
    lines += _environment_lines()
    # The whole text at once: nothing that goes into it has to be remembered here.
    return redact("\n".join(lines), key)


def _download_lines(view: DownloadView) -> Iterator[str]:
    download = view.download
    for view_id in filter(None, dict.fromkeys((download.view_id, *download.view_ids))):
        yield f"Scene: {view_id}"
    yield f"Dataset: {download.dataset}"
    if download.statistics is not None:
        yield f"Statistics: {download.statistics}"
    if download.scene is not None:
        yield f"Acquired: {download.scene.timestamp or download.scene.date}"
    yield f"Bands: {', '.join(download.bands)}"
    yield f"Area: {download.aoi_label or 'not named'}, {download.area_km2:.3f} km²"
    yield f"One file for all bands: {_yes_or_no(download.merge)}"
    if download.metadata:
        yield f"Metadata files: {', '.join(download.metadata)}"
    yield f"Service: {download.base_url}"
    if download.callback_url:
        yield f"Callback: {download.callback_url}"
    yield f"Folder: {download.folder}"
    yield f"Asked for: {_time(download.created)} ({download.origin})"
    yield f"On the map: {_yes_or_no(view.placed)}"
    yield f"Download id: {download.id}"


def _job_lines(job: Job, parts: int) -> List[str]:
    lines = [
        f"Part {job.part + 1} of {parts}: {job.state.value}{', held' if job.held else ''}",
        f"  Job id: {job.id}",
        f"  Task id: {job.task_id or 'none'}",
        f"  Order sent: {_time(job.submitted)}",
        f"  Asked: {job.asks} times; failed tries in a row: {job.attempts}",
        f"  Task expires: {_time(job.expires)}",
        f"  Finished: {_time(job.finished)}",
    ]
    if job.active and not job.held:
        lines.append(f"  Next step: {_time(job.due)}")
    if job.owner is not None:
        lines.append(f"  Worked on by: {job.owner} until {_time(job.lease_until)}")
    if job.error_kind:
        lines.append(f"  Error: {job.error_kind}: {job.error_text}")
        if job.error_kind in ERRORS:
            lines.append(f"  Advice: {ERRORS[job.error_kind].advice}")
    elif job.error_text:
        lines.append(f"  Note: {job.error_text}")
    lines += [f"  File: {path}" for path in job.files]
    return lines


def _environment_lines() -> Iterator[str]:
    from ..connection import plugin_version

    yield f"EOSDA Imagery {plugin_version()}, QGIS {Qgis.version()}"
    yield f"Python {platform.python_version()}, {platform.platform()}"


def _time(seconds: Optional[float]) -> str:
    """Write a time in UTC, to the second."""
    if not seconds:
        return "not yet"
    try:
        moment = datetime.fromtimestamp(seconds, timezone.utc)
    except (OverflowError, ValueError, OSError):
        # The life of a task is what the service says, which may be beyond any calendar.
        return "never"
    return moment.isoformat(sep=" ", timespec="seconds")


def _yes_or_no(value: bool) -> str:
    return "yes" if value else "no"
