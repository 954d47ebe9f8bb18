"""How a download stands, in plain words: what it is doing, what comes next, why it stopped."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Collection, Dict, FrozenSet, Optional, Sequence, Tuple
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from ....api.errors import MissingKeyError
from ....core.errors import ERRORS, advice_of
from ....core.jobs.model import Download, DownloadView, Job, JobState
from ....core.jobs.queue_state import QueueState
from ....core.layers.project.on_map import are_shown
from ....core.layers.project.project_identity import is_unsaved
from ....core.translation import counted, translate
from ...widgets.texts import duration_range_text, duration_text, size_text

if TYPE_CHECKING:
    from ....core.jobs.drivers.step_tasks import FileProgress


class OverallState(Enum):
    """What a download comes down to, for its icon."""

    WORKING = "working"
    READY = "ready"
    TROUBLE = "trouble"
    STOPPED = "stopped"


@dataclass
class ListContext:
    """What the words of all rows depend on beside the downloads themselves.

    ``now`` is in seconds since the epoch, ``progress`` goes by job id, ``on_map`` holds the marks
    of the layers of the open project, ``project`` the names by which downloads know it.
    """

    now: float = 0.0
    progress: Dict[str, FileProgress] = field(default_factory=dict)
    queue: QueueState = QueueState()
    on_map: FrozenSet[str] = frozenset()
    project: FrozenSet[str] = frozenset()


_TROUBLE_STATES = frozenset({JobState.FAILED, JobState.EXPIRED, JobState.UNCONFIRMED})
# The part whose words stand for a download of several: what needs the user, then what moves.
_LOUDEST_FIRST = (
    JobState.UNCONFIRMED,
    JobState.FAILED,
    JobState.EXPIRED,
    JobState.FETCHING,
    JobState.CHECKING,
    JobState.SUBMITTING,
    JobState.WAITING,
    JobState.QUEUED,
    JobState.CANCELLED,
    JobState.READY,
)


_STATE_TEXTS = {
    JobState.SUBMITTING: QT_TRANSLATE_NOOP("Wording", "Sending the order"),
    JobState.CHECKING: QT_TRANSLATE_NOOP("Wording", "Checking the file"),
    JobState.EXPIRED: QT_TRANSLATE_NOOP("Wording", "Expired at EOSDA. Retry orders it again."),
    JobState.UNCONFIRMED: QT_TRANSLATE_NOOP(
        "Wording", "Not confirmed: the order may have been charged. Retry orders it again."
    ),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Wording", "Cancelled"),
    JobState.READY: QT_TRANSLATE_NOOP("Wording", "Ready"),
}


def overall_state(view: DownloadView) -> OverallState:
    """Return what a download comes down to; trouble in one part is trouble."""
    if view.ready:
        return OverallState.READY
    if any(is_held(job) or job.state in _TROUBLE_STATES for job in view.jobs):
        return OverallState.TROUBLE
    return OverallState.WORKING if view.active else OverallState.STOPPED


def is_held(job: Job) -> bool:
    """Return whether a job goes on only after the user has acted."""
    return job.held and job.active


def is_fetching(job: Job, context: ListContext) -> bool:
    """Return whether a file is coming in just now.

    The engine reports bytes before it reads the job again, so progress counts more than the
    state, except where the job has since been put off.
    """
    if job.held or _put_off(job, context):
        return False
    if job.state is JobState.FETCHING:
        return True
    return job.state is JobState.WAITING and job.id in context.progress


def counts_down(job: Job, context: ListContext) -> bool:
    """Return whether the words of a job change with the clock alone."""
    if context.queue.paused or job.held or not job.active:
        return False
    if context.queue.keyless or context.queue.is_of_other_key(job):
        return False
    if _put_off(job, context):
        return bool(job.error_kind) or job.state is JobState.QUEUED
    return _waits_for_turn(job, context)


def waits_elsewhere(view: DownloadView, job: Job, context: ListContext) -> bool:
    """Return whether nobody goes on with a job here: no key is set, or another key or address."""
    if not job.active or _is_worked_on(job, context):
        return False
    queue = context.queue
    return queue.keyless or queue.is_of_other_service(view.download) or queue.is_of_other_key(job)


def share_done(view: DownloadView, context: ListContext) -> Optional[float]:
    """Return how much of a download is on disk, from 0 to 1; None while no length is known."""
    fetching = [job for job in view.jobs if is_fetching(job, context)]
    if not fetching:
        return None
    share = float(sum(job.state is JobState.READY for job in view.jobs))
    for job in fetching:
        done = context.progress.get(job.id)
        if done is not None and done.total:
            share += min(1.0, done.received / done.total)
        elif len(view.jobs) == 1:
            return None
    return share / len(view.jobs)


def state_text(view: DownloadView, context: ListContext) -> str:
    """Return how a download stands and what comes next, in words."""
    if not view.jobs:
        return translate("Wording", "Nothing to do")
    if view.is_empty:
        return translate("Wording", "Ready: the scene has no data in this area")
    if view.ready:
        text = ready_text(view.download, are_shown([view], context.on_map), context.project)
        notes = dict.fromkeys(job.error_text for job in view.jobs if job.files and job.error_text)
        if not notes:
            return text
        return translate("Wording", "{state}. {notes}").format(state=text, notes=" ".join(notes))
    job = min(view.jobs, key=lambda job: _loudness(job, context))
    text = _job_text(view, job, context)
    if len(view.jobs) == 1:
        return text
    ready, total = sum(job.state is JobState.READY for job in view.jobs), len(view.jobs)
    if is_fetching(job, context):
        return _parts_fetching_text(view.jobs, ready, context)
    words = translate("Wording", "{ready} of %Ln part(s) ready. {rest}", None, total)
    return counted(words, total).format(ready=QLocale().toString(ready), rest=text)


def ready_text(download: Download, on_map: bool, project: Collection[str]) -> str:
    """Return in words that all is on disk, and whether it is on the map or for another project.

    :param download: that one, or the first of those that were ordered together
    :param project: names of the open project
    """
    if download.statistics is not None:
        return translate("Wording", "Ready")
    if on_map:
        return translate("Wording", "Ready, on the map")
    if not download.project or download.project in project:
        return translate("Wording", "Ready: add to map")
    if is_unsaved(download.project):
        return translate("Wording", "Ready, for another project: add to map")
    text = translate("Wording", "Ready, for the project {0}: add to map")
    return text.format(Path(download.project).stem)


def _parts_fetching_text(jobs: Sequence[Job], ready: int, context: ListContext) -> str:
    """Return how parts come in; short, since the words share the row with a bar."""
    coming = (context.progress.get(job.id) for job in jobs if is_fetching(job, context))
    rate = sum(report.rate for report in coming if report is not None)
    total = len(jobs)
    text = translate("Wording", "{ready} of %Ln part(s) ready, downloading", None, total)
    if rate > 0:
        text = translate(
            "Wording", "{ready} of %Ln part(s) ready, downloading at {rate}/s", None, total
        )
    return counted(text, total).format(ready=QLocale().toString(ready), rate=size_text(rate))


def _loudness(job: Job, context: ListContext) -> Tuple[int, float]:
    if is_held(job):
        return -1, job.due
    state = JobState.FETCHING if is_fetching(job, context) else job.state
    return _LOUDEST_FIRST.index(state), job.due


def _job_text(view: DownloadView, job: Job, context: ListContext) -> str:
    if waits_elsewhere(view, job, context):
        return _elsewhere_text(view, context)
    if is_held(job):
        return translate("Wording", "Waits for you: {0}").format(reason_text(job))
    if context.queue.paused and job.active and not _is_worked_on(job, context):
        return _paused_text(job)
    if job.active and job.error_kind and _put_off(job, context):
        return _again_text(job.error_kind, duration_text(job.due - context.now))
    if is_fetching(job, context):
        return _fetching_text(context.progress.get(job.id))
    if job.state is JobState.QUEUED:
        return _queued_text(job, context)
    if job.state is JobState.WAITING:
        usual_s = context.queue.usual.get(view.download.service)
        if usual_s is None:
            return translate("Wording", "EOSDA is preparing it")
        usual = duration_range_text(*usual_s)
        return translate("Wording", "EOSDA is preparing it (usually {0})").format(usual)
    if job.state is JobState.FAILED:
        return translate("Wording", "Failed: {0}").format(reason_text(job))
    if job.state is JobState.CANCELLED and job.task_id is not None:
        return translate("Wording", "Cancelled. The order was sent: Retry goes on with it.")
    return translate("Wording", _STATE_TEXTS[job.state])


def _elsewhere_text(view: DownloadView, context: ListContext) -> str:
    """Return what has to be set so that a download goes on; only the options name keys."""
    if context.queue.is_of_other_service(view.download):
        address = urlsplit(view.download.base_url).netloc or view.download.base_url
        text = translate("Wording", "Ordered from {0}: it goes on when that address is set again")
        return text.format(address)
    if context.queue.keyless:
        return translate("Wording", "Waits for you: {0}").format(MissingKeyError.advice)
    return translate(
        "Wording", "Ordered with another API key: it goes on when that key is set again"
    )


def _is_worked_on(job: Job, context: ListContext) -> bool:
    return job.owner is not None and job.lease_until > context.now


def _put_off(job: Job, context: ListContext) -> bool:
    return job.due > context.now


def _waits_for_turn(job: Job, context: ListContext) -> bool:
    """Return whether an order would go out at once if the limits of the service allowed it."""
    free = not (job.held or _put_off(job, context) or _is_worked_on(job, context))
    return free and job.state is JobState.QUEUED and context.queue.next_order > context.now


def _queued_text(job: Job, context: ListContext) -> str:
    next_at = context.queue.next_order if _waits_for_turn(job, context) else job.due
    if next_at <= context.now:
        return translate("Wording", "Queued")
    return translate("Wording", "Queued, next in {0} (limit: {1} a minute)").format(
        duration_text(next_at - context.now), QLocale().toString(context.queue.limits.creates)
    )


def _paused_text(job: Job) -> str:
    if job.task_id is None:
        return translate("Wording", "Paused. No order has been sent yet.")
    return translate("Wording", "Paused. The order has been sent: Resume goes on with it.")


def _fetching_text(report: Optional[FileProgress]) -> str:
    if report is None:
        return translate("Wording", "Downloading")
    received, rate = size_text(report.received), size_text(report.rate)
    if report.total is None:
        text = translate("Wording", "Downloading, {size} so far, {rate}/s")
        return text.format(size=received, rate=rate)
    if report.received >= report.total:
        return translate("Wording", "Checking the file")
    text = translate("Wording", "Downloading {done} of {all}, {rate}/s")
    return text.format(done=received, all=size_text(report.total), rate=rate)


def _again_text(error_kind: str, wait: str) -> str:
    """Return why a job has been put off, and until when."""
    kinds = {error.__name__ for error in ERRORS[error_kind].__mro__} if error_kind in ERRORS else ()
    if "RateLimitedError" in kinds:
        text = translate("Wording", "EOSDA wants fewer requests, trying again in {0}")
    elif "NoAnswerError" in kinds:
        text = translate("Wording", "EOSDA does not answer, trying again in {0}")
    elif "NetworkError" in kinds:
        text = translate("Wording", "No network, trying again in {0}")
    elif "UnavailableError" in kinds:
        text = translate("Wording", "EOSDA is in trouble, trying again in {0}")
    elif "ExpiredLinkError" in kinds:
        text = translate("Wording", "The link has expired, asking for a fresh one in {0}")
    elif "TruncatedError" in kinds:
        text = translate("Wording", "The file came in incomplete, trying again in {0}")
    else:
        text = translate("Wording", "That did not work, trying again in {0}")
    return text.format(wait)


def reason_text(job: Job) -> str:
    """Return why a job has stopped or waits, and what can be done about it."""
    words = (job.error_text, advice_of(job.error_kind) if job.error_kind else "")
    return " ".join(word for word in words if word) or translate("Wording", "no reason is known.")
