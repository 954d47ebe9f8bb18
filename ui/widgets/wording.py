"""Plain words for downloads, in one place: titles, states, next steps and advice."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt

from ...api.datasets import DATASETS, dataset_for_view_id, date_of_view_id
from ...core.errors import ERRORS
from ...core.jobs.model import Download, DownloadView, Job, JobState
from ...core.jobs.time_left import Outlook

if TYPE_CHECKING:
    from ...core.jobs.desktop_driver import Progress

# Named like this because pylupdate finds calls of "translate".
translate = QCoreApplication.translate

# More bands than this are counted, not listed: the row is about 360 px wide.
MAX_BANDS_LISTED = 5


class OverallState(Enum):
    """What a download comes down to, for its icon."""

    WORKING = "working"
    READY = "ready"
    TROUBLE = "trouble"
    STOPPED = "stopped"


class Action(str, Enum):
    """What the user can do with a download in the list."""

    ADD = "add"
    FOLDER = "folder"
    RETRY = "retry"
    OPTIONS = "options"
    CANCEL = "cancel"
    DETAILS = "details"
    REMOVE = "remove"


_ACTION_LABELS = {
    Action.ADD: QT_TRANSLATE_NOOP("Wording", "Add to map"),
    Action.FOLDER: QT_TRANSLATE_NOOP("Wording", "Show in folder"),
    Action.RETRY: QT_TRANSLATE_NOOP("Wording", "Retry"),
    Action.OPTIONS: QT_TRANSLATE_NOOP("Wording", "Options…"),
    Action.CANCEL: QT_TRANSLATE_NOOP("Wording", "Cancel"),
    Action.DETAILS: QT_TRANSLATE_NOOP("Wording", "Details…"),
    Action.REMOVE: QT_TRANSLATE_NOOP("Wording", "Remove from list"),
}

# By the name of the error's class, which is what the store keeps.
_ADVICE = {
    "EosdaError": QT_TRANSLATE_NOOP("Wording", "Try again. If it goes on, look at the log panel."),
    "RefusedError": QT_TRANSLATE_NOOP("Wording", "Correct the request and try again."),
    "InvalidRequestError": QT_TRANSLATE_NOOP(
        "Wording", "Check the area, the scene and the bands, then order it again."
    ),
    "InsecureUrlError": QT_TRANSLATE_NOOP("Wording", "Use an address that starts with https://."),
    "MissingKeyError": QT_TRANSLATE_NOOP(
        "Wording", "Enter your key in Settings > Options > EOSDA Imagery."
    ),
    "NetworkError": QT_TRANSLATE_NOOP("Wording", "Check the internet connection and try again."),
    "NotSentError": QT_TRANSLATE_NOOP("Wording", "Check the internet connection and try again."),
    "NoAnswerError": QT_TRANSLATE_NOOP("Wording", "Try again in a few minutes."),
    "ConnectionLostError": QT_TRANSLATE_NOOP(
        "Wording", "Check the internet connection and try again."
    ),
    "ProxyFailedError": QT_TRANSLATE_NOOP(
        "Wording", "Check the proxy in Settings > Options > Network."
    ),
    "CertificateError": QT_TRANSLATE_NOOP(
        "Wording",
        "Check the clock of this computer, and ask your administrator for the CA certificate.",
    ),
    "ServiceError": QT_TRANSLATE_NOOP("Wording", "Try again. If it goes on, ask EOSDA support."),
    "BadRequestError": QT_TRANSLATE_NOOP(
        "Wording", "Check the area, the dates, the scene and the bands."
    ),
    "AuthenticationError": QT_TRANSLATE_NOOP(
        "Wording", "Check the key in Settings > Options > EOSDA Imagery."
    ),
    "QuotaExceededError": QT_TRANSLATE_NOOP(
        "Wording",
        "Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.",
    ),
    "AccessDeniedError": QT_TRANSLATE_NOOP(
        "Wording", "Ask EOSDA support whether your key is active and what your plan includes."
    ),
    "NotFoundError": QT_TRANSLATE_NOOP("Wording", "Search again and choose the scene anew."),
    "ExpiredLinkError": QT_TRANSLATE_NOOP("Wording", "Try again: a fresh link will be asked for."),
    "RateLimitedError": QT_TRANSLATE_NOOP("Wording", "Wait a minute and try again."),
    "UnavailableError": QT_TRANSLATE_NOOP("Wording", "Try again in a few minutes."),
    "AnswerError": QT_TRANSLATE_NOOP(
        "Wording",
        "Check that no login page or proxy stands between you and EOSDA, then try again.",
    ),
    "TaskFailedError": QT_TRANSLATE_NOOP(
        "Wording", "Try other bands or a smaller area, or another scene."
    ),
    "DownloadError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "TruncatedError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "WrongContentError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "ArchiveError": QT_TRANSLATE_NOOP(
        "Wording", "Keep the archive away from other programs and report it to EOSDA support."
    ),
    "StorageError": QT_TRANSLATE_NOOP(
        "Wording", "Check the free space and the permissions of the folder."
    ),
    "StoppedError": QT_TRANSLATE_NOOP("Wording", "Start it again when you like."),
    "UnconfirmedError": QT_TRANSLATE_NOOP(
        "Wording",
        "Retry sends the order again; remove it if you would rather not risk paying twice.",
    ),
    "TaskExpiredError": QT_TRANSLATE_NOOP("Wording", "Retry orders it again."),
    "UnexpectedError": QT_TRANSLATE_NOOP(
        "Wording", "Please report it with the details from the log panel, then retry."
    ),
    "TimeLimitError": QT_TRANSLATE_NOOP(
        "Wording", "Run it again: it goes on where it stopped and pays nothing twice."
    ),
}

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


# -- what it is -----------------------------------------------------------------------------


def title_text(download: Download) -> str:
    """Name a download by area (of a batch), date and sensor, as far as they are known."""
    dataset = DATASETS.get(download.dataset) or dataset_for_view_id(download.view_id)
    sensor = dataset.label if dataset is not None else download.dataset
    date = download.scene.date if download.scene is not None else ""
    day = date_text(date or date_of_view_id(download.view_id) or "")
    return " · ".join(word for word in (download.area_id, day, sensor) if word) or download.view_id


def date_text(date: str) -> str:
    """Write a date for people; empty where it is none.

    :param date: YYYY-MM-DD
    """
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else ""


def subtitle_text(download: Download, parts: int = 1) -> str:
    """Name the bands and the area of a download.

    :param parts: requests that the area was cut into
    """
    area = ", ".join(word for word in (download.aoi_label, area_text(download.area_km2)) if word)
    if parts > 1:
        area = translate("Wording", "{area}, {count} parts").format(
            area=area, count=QLocale().toString(parts)
        )
    return " · ".join(word for word in (_bands_text(download.bands), area) if word)


def _bands_text(bands: Sequence[str]) -> str:
    if len(bands) <= MAX_BANDS_LISTED:
        return " ".join(bands)
    return translate("Wording", "{first} … {last} ({count} bands)").format(
        first=bands[0], last=bands[-1], count=len(bands)
    )


def area_text(area_km2: float) -> str:
    """Write an area; empty where it is not known.

    :param area_km2: km²
    """
    if area_km2 <= 0:
        return ""
    decimals = 0 if area_km2 >= 100 else 1 if area_km2 >= 1 else 3
    return translate("Wording", "{0} km²").format(QLocale().toString(area_km2, "f", decimals))


# -- how it stands --------------------------------------------------------------------------


def overall_state(view: DownloadView) -> OverallState:
    """Tell what a download comes down to; trouble in one part is trouble."""
    if view.ready:
        return OverallState.READY
    if any(is_held(job) or job.state in _TROUBLE_STATES for job in view.jobs):
        return OverallState.TROUBLE
    return OverallState.WORKING if view.active else OverallState.STOPPED


def is_held(job: Job) -> bool:
    """Whether a job goes on only after the user has acted."""
    return job.held and job.active


def is_fetching(job: Job, progress: Mapping[str, Progress], now: float) -> bool:
    """Whether a file is coming in just now.

    The engine reports bytes before it reads the job again, so progress counts more than the
    state, except where the job has since been put off.

    :param now: seconds since the epoch
    """
    if job.held or _put_off(job, now):
        return False
    if job.state is JobState.FETCHING:
        return True
    return job.state is JobState.WAITING and job.id in progress


def share_done(view: DownloadView, progress: Mapping[str, Progress], now: float) -> Optional[float]:
    """Tell how much of a download is on disk, from 0 to 1; None while no length is known.

    :param progress: by job id
    :param now: seconds since the epoch
    """
    fetching = [job for job in view.jobs if is_fetching(job, progress, now)]
    if not fetching:
        return None
    share = float(sum(job.state is JobState.READY for job in view.jobs))
    for job in fetching:
        done = progress.get(job.id)
        if done is not None and done.total:
            share += min(1.0, done.received / done.total)
        elif len(view.jobs) == 1:
            return None
    return share / len(view.jobs)


def state_text(
    view: DownloadView,
    progress: Mapping[str, Progress],
    now: float,
    outlook: Outlook = Outlook(),  # noqa: B008 - it cannot be changed
) -> str:
    """Say in plain words how a download stands and what comes next.

    :param progress: by job id
    :param now: seconds since the epoch
    :param outlook: what holds for all downloads
    """
    if not view.jobs:
        return translate("Wording", "Nothing to do")
    if view.ready:
        return ready_text(view.placed)
    job = min(view.jobs, key=lambda job: _loudness(job, progress, now))
    if len(view.jobs) == 1:
        return _job_text(job, progress, now, outlook)
    ready = sum(job.state is JobState.READY for job in view.jobs)
    if is_fetching(job, progress, now):
        text = _parts_fetching_text(view.jobs, progress, now)
    else:
        text = translate("Wording", "{ready} of {total} parts ready. {rest}")
    return text.format(
        ready=QLocale().toString(ready),
        total=QLocale().toString(len(view.jobs)),
        rest=_job_text(job, progress, now, outlook),
        rate=size_text(_rate(view.jobs, progress, now)),
    )


def _parts_fetching_text(jobs: Sequence[Job], progress: Mapping[str, Progress], now: float) -> str:
    """Give the words for parts coming in; short, since they share the row with a bar."""
    if _rate(jobs, progress, now) > 0:
        return translate("Wording", "{ready} of {total} parts ready, downloading at {rate}/s")
    return translate("Wording", "{ready} of {total} parts ready, downloading")


def _rate(jobs: Sequence[Job], progress: Mapping[str, Progress], now: float) -> float:
    """Add up the bytes a second of all that comes in."""
    return sum(
        progress[job.id].rate
        for job in jobs
        if job.id in progress and is_fetching(job, progress, now)
    )


def ready_text(placed: bool) -> str:
    """Say that all is on disk, and whether it is on the map."""
    if placed:
        return translate("Wording", "Ready, on the map")
    return translate("Wording", "Ready: add to map")


def _loudness(job: Job, progress: Mapping[str, Progress], now: float) -> Tuple[int, float]:
    if is_held(job):
        return -1, job.due
    state = JobState.FETCHING if is_fetching(job, progress, now) else job.state
    return _LOUDEST_FIRST.index(state), job.due


def _job_text(job: Job, progress: Mapping[str, Progress], now: float, outlook: Outlook) -> str:
    if is_held(job):
        return translate("Wording", "Waits for you: {0}").format(_reason_text(job))
    if outlook.paused and job.active and not _is_worked_on(job, now):
        return _paused_text(job)
    if job.active and job.error_kind and _put_off(job, now):
        return _again_text(job.error_kind, duration_text(job.due - now))
    if is_fetching(job, progress, now):
        return _fetching_text(progress.get(job.id))
    if waits_for_turn(job, now, outlook):
        return _turn_text(job, now, outlook)
    return _plain_state_text(job, now)


def _is_worked_on(job: Job, now: float) -> bool:
    return job.owner is not None and job.lease_until > now


def waits_for_turn(job: Job, now: float, outlook: Outlook) -> bool:
    """Whether a job would go on at once if the limits of the service allowed it.

    :param now: seconds since the epoch
    """
    next_at = {JobState.QUEUED: outlook.next_order, JobState.WAITING: outlook.next_question}
    free = not (job.held or _put_off(job, now) or _is_worked_on(job, now))
    return free and next_at.get(job.state, 0.0) > now


def _turn_text(job: Job, now: float, outlook: Outlook) -> str:
    if job.state is JobState.QUEUED:
        count, next_at = outlook.limits.creates, outlook.next_order
        text = translate("Wording", "Waits for its turn: {0} orders a minute, next in {1}")
    else:
        count, next_at = outlook.limits.statuses, outlook.next_question
        text = translate("Wording", "Waits for its turn: {0} questions a minute, next in {1}")
    return text.format(QLocale().toString(count), duration_text(next_at - now))


def _paused_text(job: Job) -> str:
    if job.task_id is None:
        return translate("Wording", "Paused. No order has been sent yet.")
    return translate("Wording", "Paused. The order has been sent: Resume goes on with it.")


def _plain_state_text(job: Job, now: float) -> str:
    if job.state is JobState.QUEUED:
        if not _put_off(job, now):
            return translate("Wording", "In the queue")
        return translate("Wording", "In the queue, next order possible in {0}").format(
            duration_text(job.due - now)
        )
    if job.state is JobState.SUBMITTING:
        return translate("Wording", "Sending the order")
    if job.state is JobState.CHECKING:
        return translate("Wording", "Checking the file")
    if job.state is JobState.FAILED:
        return translate("Wording", "Failed: {0}").format(_reason_text(job))
    if job.state is JobState.EXPIRED:
        return translate("Wording", "Expired at EOSDA. Retry orders it again.")
    if job.state is JobState.UNCONFIRMED:
        return translate(
            "Wording",
            "Not confirmed: the order may have been charged. Retry orders it again.",
        )
    if job.state is JobState.CANCELLED:
        if job.task_id is None:
            return translate("Wording", "Cancelled")
        return translate("Wording", "Cancelled. The order was sent: Retry goes on with it.")
    if job.state is JobState.READY:
        return translate("Wording", "Ready")
    return _waiting_text(job, now)


def _waiting_text(job: Job, now: float) -> str:
    if _put_off(job, now):
        return translate("Wording", "Waiting for EOSDA, asking again in {0}").format(
            duration_text(job.due - now)
        )
    if _is_worked_on(job, now):
        return translate("Wording", "Asking EOSDA whether it is done")
    # Due, but perhaps not its turn yet: only so many questions a minute are allowed.
    return translate("Wording", "Waiting for EOSDA, asking again soon")


def _fetching_text(report: Optional[Progress]) -> str:
    if report is None:
        return translate("Wording", "Downloading")
    received, rate = size_text(report.received), size_text(report.rate)
    if report.total is None:
        return translate("Wording", "Downloading, {size} so far, {rate}/s").format(
            size=received, rate=rate
        )
    if report.received >= report.total:
        return translate("Wording", "Checking the file")
    return translate("Wording", "Downloading {size}, {rate}/s").format(
        size=_of_text(received, size_text(report.total)), rate=rate
    )


def _of_text(received: str, total: str) -> str:
    """Join two sizes, and say a unit that both have only once."""
    number, unit = received.split()[:-1], received.split()[-1]
    if number and unit == total.split()[-1]:
        received = " ".join(number)
    return translate("Wording", "{done} of {all}").format(done=received, all=total)


def _again_text(error_kind: str, wait: str) -> str:
    """Say why a job has been put off, and until when."""
    kinds = {error.__name__ for error in ERRORS[error_kind].__mro__} if error_kind in ERRORS else ()
    if "RateLimitedError" in kinds:
        text = translate("Wording", "EOSDA wants fewer requests, trying again in {0}")
    elif "NoAnswerError" in kinds:
        text = translate("Wording", "EOSDA does not answer, trying again in {0}")
    elif "NetworkError" in kinds:
        text = translate("Wording", "The network is away, trying again in {0}")
    elif "UnavailableError" in kinds:
        text = translate("Wording", "EOSDA is in trouble, trying again in {0}")
    elif "ExpiredLinkError" in kinds:
        text = translate("Wording", "The link has expired, asking for a fresh one in {0}")
    elif "TruncatedError" in kinds:
        text = translate("Wording", "The file came in incomplete, trying again in {0}")
    else:
        text = translate("Wording", "That did not work, trying again in {0}")
    return text.format(wait)


def _put_off(job: Job, now: float) -> bool:
    return job.due > now


def _reason_text(job: Job) -> str:
    words = (job.error_text, advice_text(job.error_kind) if job.error_kind else "")
    return " ".join(word for word in words if word) or translate("Wording", "no reason is known.")


# -- what to do -----------------------------------------------------------------------------


def advice_text(error_kind: str) -> str:
    """Say what the user can do about an error.

    :param error_kind: name of the error's class; of one not known here, its own advice in English
    """
    if error_kind in _ADVICE:
        return translate("Wording", _ADVICE[error_kind])
    return ERRORS[error_kind].advice if error_kind in ERRORS else advice_text("EosdaError")


def action_text(action: Action) -> str:
    """Name an action, for its menu entry and tooltip."""
    return translate("Wording", _ACTION_LABELS[action])


# -- sizes and times ------------------------------------------------------------------------


def size_text(size: float) -> str:
    """Write a size.

    :param size: bytes
    """
    return QLocale().formattedDataSize(int(size), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration_text(seconds: float) -> str:
    """Write how long something takes, to the precision that matters to someone who waits.

    :param seconds: rounded up, so that it never says 0
    """
    whole = max(1, math.ceil(seconds))
    if whole < 120:
        return translate("Wording", "{0} s").format(QLocale().toString(whole))
    if whole < 7200:
        return translate("Wording", "{0} min").format(QLocale().toString(math.ceil(whole / 60)))
    return translate("Wording", "{0} h").format(QLocale().toString(math.ceil(whole / 3600)))
