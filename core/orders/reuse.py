"""What has been asked for before: used again, waited for or gone on with instead of paid again."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Iterable, Iterator, List, Optional, Sequence, Tuple

from ..jobs.files import files_are_here
from ..jobs.model import Download, DownloadView, Job, JobState, Sharing
from ..jobs.store import Store
from ..jobs.store.shared import SharedState
from .request import PlannedDownload

if TYPE_CHECKING:
    from ..jobs.drivers.desktop_driver import DesktopDriver

# Statistics of days that are not over are good for so many seconds.
FRESH_S = 86400.0
# Scenes come to the service up to two days after their own.
LATE_S = 3 * 86400.0
# Kinds of errors with which the service refuses what it does not have.
_REFUSED = ("BadRequestError", "TaskFailedError")


class ReuseState(str, Enum):
    """What becomes of a request that was made before.

    ``READY``: its files are here. ``UNDER_WAY``: it is being worked on. ``STOPPED``: it goes on
    when retried, and what was paid for is not paid again. ``UNCONFIRMED``: it may have been
    charged, and only the user can decide.
    """

    READY = "ready"
    UNDER_WAY = "under way"
    STOPPED = "stopped"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class ReusableDownload:
    """A stored download of exactly the same content, and where it stands."""

    view: DownloadView
    state: ReuseState


@dataclass(frozen=True)
class Found:
    """A planned download, and what is stored of it and of its jobs.

    ``earlier`` is a download of the same content; ``jobs`` are ready where their files are here.
    ``orders`` have still to be sent to bring it to its end, and ``in_doubt`` says that one of these
    may have been charged before.
    """

    download: Download
    jobs: Tuple[Job, ...]
    orders: int
    earlier: Optional[ReusableDownload] = None
    in_doubt: bool = False

    @property
    def state(self) -> Optional[ReuseState]:
        """Where it stands; None if nothing that is stored brings all of it."""
        if self.earlier is not None:
            return self.earlier.state
        here = all(job.state is JobState.READY for job in self.jobs)
        return ReuseState.READY if here else None

    @property
    def view(self) -> DownloadView:
        """The download that is stored, or else the planned one."""
        return DownloadView(self.download, self.jobs) if self.earlier is None else self.earlier.view

    @property
    def is_missing(self) -> bool:
        """Whether it is to be ordered; some of its jobs may be ready."""
        return self.state in (None, ReuseState.UNCONFIRMED)


def find_stored(store: Store, planned: PlannedDownload) -> Found:
    """Look up what is stored of a planned download, and what has still to be ordered. Worker."""
    download, jobs = planned
    earlier = find_reusable(store, download, jobs)
    if earlier is not None and earlier.state is not ReuseState.UNCONFIRMED:
        return Found(download, jobs, orders_to_come(earlier.view), earlier)
    found = parts_of(store, planned)
    # Other downloads may have brought what is in doubt.
    return found if found.state is ReuseState.READY else replace(found, earlier=earlier)


def nothing_stored(planned: PlannedDownload) -> Found:
    """Return a planned download of which everything is to be ordered, whatever is stored."""
    download, jobs = planned
    return Found(download, jobs, len(jobs))


def carry_out(engine: DesktopDriver, found: Iterable[Found]) -> None:
    """Order what is missing and let go on what has stopped, as the user has agreed to."""
    stopped: List[str] = []
    new: List[PlannedDownload] = []
    for one in found:
        if one.state is ReuseState.STOPPED:
            stopped.append(one.view.download.id)
        elif one.is_missing or one.earlier is None:
            jobs = one.jobs
            if one.in_doubt:
                jobs = tuple(replace(job, sharing=Sharing.AGREED) for job in jobs)
            new.append((one.download, jobs))
    if stopped:
        engine.retry(stopped)
    if new:
        engine.add_all(new)


def find_reusable(
    store: Store, download: Download, jobs: Sequence[Job]
) -> Optional[ReusableDownload]:
    """Find the stored download of the same content that a repeated request should go on with.

    :param download: as planned now: it has the area, which finished downloads lose after a while
    """
    found = min(_earlier(store, jobs), key=_preference, default=None)
    if found is None or found.view.has_areas:
        return found
    store.downloads.put_back_areas(found.view.download.id, download, jobs)
    view = store.downloads.get(found.view.download.id)
    return None if view is None else replace(found, view=view)


def find_or_add(store: Store, planned: PlannedDownload) -> Found:
    """Find the stored download of the same content, or store this one: as one, for all processes.

    Files are proven outside the store's transaction; what another process has added meanwhile is
    looked at before anything is written.

    :return: without an earlier one if this one has been added
    """
    fingerprint = planned[1][0].fingerprint
    while True:
        known = {view.download.id for view in store.downloads.with_request(fingerprint)}
        found = find_stored(store, planned)
        if found.earlier is not None:
            return found
        if store.downloads.add(found.download, found.jobs, known=known):
            return found


def parts_of(store: Store, planned: PlannedDownload) -> Found:
    """Return a planned download with what there is of each job as a part of another one.

    So a pass is not paid again for a tile that is ordered alone, nor the tile for the pass. What
    this account has under way, or to be sent, is shared when it comes to the order.
    Statistics that are here are left alone: whether they are of now is a question of the whole.
    """
    download, jobs = planned
    jobs = tuple(replace(_with_files(store, job), sharing=Sharing.SHARED) for job in jobs)
    states = [store.shared.state_of(job) for job in jobs if _must_be_ordered(job)]
    in_doubt = states.count(SharedState.IN_DOUBT)
    orders = states.count(SharedState.NONE) + in_doubt
    return Found(download, jobs, orders, in_doubt=in_doubt > 0)


def _with_files(store: Store, job: Job) -> Job:
    if job.statistics is not None:
        return job
    for view in store.downloads.with_request(job.fingerprint):
        for done in view.jobs:
            if (
                done.fingerprint == job.fingerprint
                and done.state is JobState.READY
                and files_are_here(done)
            ):
                # Whoever ordered it: the files are there for everybody.
                return replace(
                    done,
                    id=job.id,
                    download_id=job.download_id,
                    part=job.part,
                    geometry=job.geometry,
                    created=job.created,
                    key_id=job.key_id,
                )
    return job


def _earlier(store: Store, jobs: Sequence[Job]) -> Iterator[ReusableDownload]:
    """Yield the downloads of the same content that are of use."""
    wanted = Counter(job.fingerprint for job in jobs)
    for view in store.downloads.with_request(jobs[0].fingerprint) if jobs else ():
        if Counter(job.fingerprint for job in view.jobs) != wanted:
            continue
        state = reuse_state_of(view)
        if state is ReuseState.READY and _is_out_of_date(view, time.time()):
            continue
        # Files are there for everybody; what another account has ordered it pays for and brings.
        if state is not None and (state is ReuseState.READY or store.owns(view)):
            yield ReusableDownload(view, state)


def is_of_desktop(earlier: ReusableDownload) -> bool:
    """Return whether the desktop has it under way: who joins it must not call it off."""
    return earlier.state is ReuseState.UNDER_WAY and earlier.view.download.origin == "desktop"


def _is_out_of_date(view: DownloadView, now: float) -> bool:
    """Return whether statistics were made before the last scene of their days was there."""
    days = view.download.statistics
    if days is None or now - view.download.created < FRESH_S:
        return False
    whole = datetime.fromisoformat(f"{days.date_end}T00:00:00+00:00").timestamp() + LATE_S
    return any((job.submitted or view.download.created) < whole for job in view.jobs)


def _preference(earlier: ReusableDownload) -> Tuple[int, int]:
    """Sort the cheapest way first, and an order in doubt before one sure to be paid again."""
    to_come = orders_to_come(earlier.view)
    ranks = {
        ReuseState.READY: 0,
        ReuseState.UNDER_WAY: 1,
        ReuseState.STOPPED: 4 if to_come else 2,
        ReuseState.UNCONFIRMED: 3,
    }
    return ranks[earlier.state], to_come


def is_refused_for(view: DownloadView, band: str) -> bool:
    """Return whether all that failed of a download failed since the scene has no such band."""
    bad = [job for job in view.jobs if job.state is not JobState.READY]
    return bool(bad) and all(
        job.state is JobState.FAILED and job.error_kind in _REFUSED and band in job.error_text
        for job in bad
    )


def resume(store: Store, found: Iterable[ReusableDownload], folder: str) -> None:
    """Let earlier downloads go on that have stopped; what was paid for is not paid again.

    :param folder: where the files go of those whose own folder is what failed
    """
    stopped = [one.view for one in found if one.state is ReuseState.STOPPED]
    for view in stopped:
        if any(job.error_kind == "StorageError" for job in view.jobs):
            store.downloads.set_folder(view.download.id, folder)
    store.jobs.retry([view.download.id for view in stopped])


def orders_to_come(view: DownloadView) -> int:
    """Count the orders that have still to be sent, or sent anew, to bring a download to its end."""
    return sum(map(_must_be_ordered, view.jobs))


def _must_be_ordered(job: Job) -> bool:
    if job.is_final or job.state is JobState.READY:
        return False
    # The service has no result for these any more; Jobs.retry drops their tasks.
    return job.task_id is None or job.has_lost_task


def reuse_state_of(view: DownloadView) -> Optional[ReuseState]:
    """Return where a stored download stands; None if it is no use.

    It is not if files of it are gone, nor if it was refused and nothing of it has been paid for:
    then to go on with it changes nothing, and to order it again costs no more.
    """
    finished = [job for job in view.jobs if job.state is JobState.READY]
    if not all(files_are_here(job) for job in finished):
        return None
    if len(finished) == len(view.jobs):
        return ReuseState.READY
    if any(job.is_final for job in view.jobs) and not any(
        job.task_id or job.active for job in view.jobs
    ):
        return None
    if any(job.in_doubt for job in view.jobs):
        return ReuseState.UNCONFIRMED
    if all(job.state is JobState.READY or (job.active and not job.held) for job in view.jobs):
        return ReuseState.UNDER_WAY
    return ReuseState.STOPPED
