"""From a wish to stored jobs, and from a wish to the jobs that already fulfil it.

The dock and the algorithms order through here, so that both check the same things before anything
is stored or sent, and neither pays for what has been paid for.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Iterable, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsGeometry

from ...api.datasets import date_of_view_id, sensor_code, validate_view_id
from ...api.errors import DownloadError
from ...api.models import Scene
from ..aoi.coverage import footprint_geometry
from ..aoi.model import Aoi, split_for_requests
from ..errors import NoDataError, UnconfirmedError
from ..jobs.model import Download, DownloadView, Job, JobState, make_jobs, new_id, order_of
from ..jobs.store import Store
from ..storage.names import RASTER_SUFFIXES, safe_name
from ..storage.validation import prove_raster

# Characters of a name: a part's number, the job's mark and a suffix still fit into 120.
LONGEST_NAME = 100
LONGEST_PLACE = 40
LONGEST_BANDS = 60

_MGRS = re.compile(r"(\d{1,2})/([A-Z])/([A-Z]{2})/\d{4}/\d{1,2}/\d{1,2}/(\d+)")


def plan_download(
    *,
    view_id: str,
    dataset: str,
    bands: Sequence[str],
    aoi: Aoi,
    folder: str,
    base_url: str,
    origin: str,
    max_area_km2: float,
    now: float,
    scene: Optional[Scene] = None,
    within: Optional[QgsGeometry] = None,
    merge: bool = True,
    metadata: Sequence[str] = (),
    callback_url: Optional[str] = None,
    preset: str = "",
    project: str = "",
    batch: str = "",
    batch_label: str = "",
    area_id: str = "",
) -> Tuple[Download, Tuple[Job, ...]]:
    """Make a download and its jobs, one for each polygon of the area; nothing is stored or sent.

    :param origin: who asks: "desktop" or "processing"
    :param max_area_km2: the service's limit for one request
    :param now: seconds since the epoch
    :param within: where the scene has data, as a geometry in EPSG:4326, if the caller has read its
        footprint already; what lies farther beside it is not ordered
    :param batch: id shared by all that is ordered together, with a label for the list
    :param area_id: names the area among those of its batch, and its files
    :raises InvalidRequestError: the service could not accept an order
    :raises AoiError: the area takes too many orders, or the scene has no data in it
    """
    validate_view_id(view_id)
    if within is None and scene is not None:
        within = footprint_geometry(scene.footprint)
    download = Download(
        id=new_id(),
        view_id=view_id,
        dataset=dataset,
        bands=tuple(bands),
        aoi=aoi.to_geojson(),
        folder=folder,
        name=base_name(view_id, bands, scene, area_id),
        base_url=base_url.strip().rstrip("/"),
        created=now,
        merge=merge,
        metadata=tuple(metadata),
        callback_url=callback_url or None,
        preset=preset,
        aoi_label=aoi.label,
        area_km2=aoi.area_km2,
        scene=scene or _scene_as_told_by(view_id, dataset),
        project=project,
        origin=origin,
        batch=batch,
        batch_label=batch_label,
        area_id=area_id,
    )
    jobs = make_jobs(download, split_for_requests(aoi, max_area_km2, within))
    for job in jobs:
        order_of(download, job).validate()
    return download, jobs


def _scene_as_told_by(view_id: str, dataset: str) -> Optional[Scene]:
    """Give what a view id tells of its scene, so that layers are dated without a search."""
    date = date_of_view_id(view_id)
    if date is None:
        return None
    return Scene(view_id=view_id, scene_id=view_id, dataset=dataset, date=date)


# -- names ----------------------------------------------------------------------------------


def base_name(
    view_id: str, bands: Sequence[str], scene: Optional[Scene] = None, area_id: str = ""
) -> str:
    """Name the files of a download: ``2026-11-03_S2L2A_35ULR_B04-B03-B02``, after its area.

    View ids are opaque: what is not known of their shape is kept as it stands.
    """
    date = (scene.date if scene is not None else "") or date_of_view_id(view_id) or ""
    area = safe_name(area_id, LONGEST_PLACE) if area_id else ""
    words = [area, date, sensor_code(view_id), _place(view_id), _band_words(bands)]
    return safe_name("_".join(word for word in words if word), LONGEST_NAME)


def _place(view_id: str) -> str:
    _, _, rest = view_id.partition("/")
    tile = _MGRS.fullmatch(rest)
    if tile is None:
        return safe_name(rest.replace("/", "-"), LONGEST_PLACE) if rest else ""
    zone, belt, square, number = tile.groups()
    return f"{zone}{belt}{square}" + (f"-{number}" if number != "0" else "")


def _band_words(bands: Sequence[str]) -> str:
    named = "-".join(bands)
    if len(named) <= LONGEST_BANDS:
        return named
    return f"{bands[0]}-to-{bands[-1]}-{len(bands)}-bands"[:LONGEST_BANDS]


# -- what has been asked for before ---------------------------------------------------------


class Standing(str, Enum):
    """What becomes of a wish that was asked for before.

    ``READY``: its files are here. ``UNDER_WAY``: it is being worked on. ``STOPPED``: it goes on
    when retried, and what was paid for is not paid again. ``UNCONFIRMED``: it may have been
    charged, and only the user can decide.
    """

    READY = "ready"
    UNDER_WAY = "under way"
    STOPPED = "stopped"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class Earlier:
    """A stored download of exactly the same content, and where it stands."""

    view: DownloadView
    standing: Standing


def find_reusable(store: Store, jobs: Sequence[Job]) -> Optional[DownloadView]:
    """Find a stored download that is, or will by itself become, what these jobs would fetch.

    :return: one whose files are all here, else one under way, else None
    """
    for earlier in _earlier(store, jobs):
        if earlier.standing in (Standing.READY, Standing.UNDER_WAY):
            return earlier.view
    return None


def find_earlier(store: Store, jobs: Sequence[Job]) -> Optional[Earlier]:
    """Find the stored download of the same content that a repeated wish should go on with."""
    return next(_earlier(store, jobs), None)


def find_or_add(store: Store, download: Download, jobs: Sequence[Job]) -> Optional[Earlier]:
    """Find the stored download of the same content, or store this one: as one, for all processes.

    Files are proven outside the store's transaction; what another process has added meanwhile is
    looked at before anything is written.

    :return: None if this one has been added
    """
    while True:
        known = {view.download.id for view in store.downloads.with_request(jobs[0].fingerprint)}
        earlier = find_earlier(store, jobs)
        if earlier is not None or store.downloads.add(download, jobs, known=known):
            return earlier


def _earlier(store: Store, jobs: Sequence[Job]) -> Iterator[Earlier]:
    """Give the downloads of the same content that are of use, the most useful first."""
    wanted = Counter(job.fingerprint for job in jobs)
    found: List[Earlier] = []
    for view in store.downloads.with_request(jobs[0].fingerprint) if jobs else ():
        if Counter(job.fingerprint for job in view.jobs) != wanted:
            continue
        standing = standing_of(view)
        if standing is not None:
            found.append(Earlier(view, standing))
    found.sort(key=_preference)
    return iter(found)


def _preference(earlier: Earlier) -> Tuple[int, int]:
    """Sort the cheapest way first, and an order in doubt before one sure to be paid again."""
    to_come = orders_to_come(earlier.view)
    if earlier.standing is Standing.STOPPED:
        return (2, 0) if not to_come else (4, to_come)
    ranks = {Standing.READY: 0, Standing.UNDER_WAY: 1, Standing.UNCONFIRMED: 3}
    return ranks[earlier.standing], to_come


def take_up(store: Store, found: Iterable[Earlier], folder: str) -> None:
    """Let earlier downloads go on that have stopped; what was paid for is not paid again.

    :param folder: where the files go of those whose own folder is what failed
    """
    stopped = [one.view for one in found if one.standing is Standing.STOPPED]
    for view in stopped:
        if any(job.error_kind == "StorageError" for job in view.jobs):
            store.downloads.set_folder(view.download.id, folder)
    store.jobs.retry([view.download.id for view in stopped])


def orders_to_come(view: DownloadView) -> int:
    """Count the orders that have still to be sent, or sent anew, to bring a download to its end."""
    return sum(_must_be_ordered(job) for job in view.jobs)


def _must_be_ordered(job: Job) -> bool:
    # The service has no result for these any more; Store.retry drops their tasks.
    lost = job.state is JobState.EXPIRED or job.error_kind in ("TaskFailedError", "NotFoundError")
    given_up = lost and job.state in (JobState.EXPIRED, JobState.FAILED)
    return job.task_id is None or given_up


def standing_of(view: DownloadView) -> Optional[Standing]:
    """Tell where a stored download stands; None if files of it are gone, so that it is no use."""
    finished = [job for job in view.jobs if job.state is JobState.READY]
    if not all(_files_are_here(job) for job in finished):
        return None
    if len(finished) == len(view.jobs):
        return Standing.READY
    if any(map(is_in_doubt, view.jobs)):
        return Standing.UNCONFIRMED
    if all(job.state is JobState.READY or (job.active and not job.held) for job in view.jobs):
        return Standing.UNDER_WAY
    return Standing.STOPPED


def is_in_doubt(job: Job) -> bool:
    """Return whether an order may have been charged without an answer; cancelling changes nothing.

    Only the user's own Retry sends such a one again.
    """
    doubtful = job.state is JobState.UNCONFIRMED or (
        job.state is JobState.CANCELLED and job.error_kind == UnconfirmedError.__name__
    )
    return doubtful and job.task_id is None


def _files_are_here(job: Job) -> bool:
    if not job.files:
        # Nothing has come where the scene has no data.
        return job.error_kind == NoDataError.__name__
    for path in map(Path, job.files):
        try:
            with path.open("rb") as file:
                file.read(1)
            if path.suffix.lower() in RASTER_SUFFIXES:
                prove_raster(path)
        except (OSError, DownloadError):
            return False
    return True
