"""What a run tells the user: progress, states in plain words, and how it ended."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Callable, Dict, Optional, Sequence, Tuple

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

from ...api.texts import QT_TRANSLATE_NOOP
from ...core.errors import EosdaError, TimeLimitError, advice_of
from ...core.jobs.model import DownloadView, Job, JobState
from ...core.orders.estimate import REQUESTS_PER_ORDER, about_requests_text, orders_text
from ...core.settings.values import Limits
from ...core.translation import counted, translate
from ..waiting import CancelCheck

if TYPE_CHECKING:
    from ...core.orders.progress import Progress

# Up to so many orders each one is told of by itself; of more, how many are where.
TOLD_ONE_BY_ONE = 5
# The rest of the progress is for joining what was delivered.
SHARE_OF_ORDERS = 95.0
REUSE = "REUSE"
MAX_ORDERS = "MAX_ORDERS"
TIME_LIMIT = "TIMEOUT_MINUTES"
# Seconds between two lines about a batch.
SHORTEST_BEAT_S = 10.0
LONGEST_BEAT_S = 300.0

_WORDS = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("Processing", "waiting to be sent"),
    JobState.SUBMITTING: QT_TRANSLATE_NOOP("Processing", "being sent"),
    JobState.WAITING: QT_TRANSLATE_NOOP("Processing", "EOSDA is working on it"),
    JobState.FETCHING: QT_TRANSLATE_NOOP("Processing", "being fetched"),
    JobState.CHECKING: QT_TRANSLATE_NOOP("Processing", "being checked"),
    JobState.READY: QT_TRANSLATE_NOOP("Processing", "ready"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Processing", "failed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Processing", "cancelled"),
    JobState.EXPIRED: QT_TRANSLATE_NOOP("Processing", "expired"),
    JobState.UNCONFIRMED: QT_TRANSLATE_NOOP("Processing", "sent, but not confirmed"),
}
_SHARES = {
    JobState.QUEUED: 0.0,
    JobState.SUBMITTING: 0.05,
    JobState.WAITING: 0.1,
    JobState.FETCHING: 0.4,
    JobState.CHECKING: 0.9,
}
_SHARE_OF_BYTES = 0.5


class Reporter:
    """Reports on a run through QGIS's feedback, from the run's own thread only.

    The driver looks at the cancel button ten times a second; bytes, which are counted in other
    threads, are told of then.
    """

    def __init__(self, feedback: QgsProcessingFeedback):
        self._feedback = feedback
        self._is_cancelled = CancelCheck(feedback)
        self._jobs: Sequence[Job] = ()
        self._bytes: Dict[str, Tuple[int, Optional[int]]] = {}
        self._told: Dict[str, str] = {}
        self._shown = -1.0

    def stopped(self) -> bool:
        """Return whether the user has cancelled, and show how far the run is."""
        self._show_progress()
        return self._is_cancelled()

    def note_bytes(self, job_id: str, received: int, total: Optional[int]) -> None:
        """Take down how far a file is; may be called in any thread."""
        self._bytes[job_id] = (received, total)

    def report(self, views: Sequence[DownloadView]) -> None:
        """Say what has changed since the last time."""
        self._jobs = [job for view in views for job in view.jobs]
        if len(self._jobs) > TOLD_ONE_BY_ONE:
            self._say("all", _summary(self._jobs))
            return
        for number, job in enumerate(self._jobs, start=1):
            text = translate("Processing", "Order: {state}")
            if len(self._jobs) > 1:
                text = translate("Processing", "Order {number} of {total}: {state}")
            state = _state_words(job)
            self._say(job.id, text.format(number=number, total=len(self._jobs), state=state))

    def _say(self, about: str, text: str) -> None:
        if self._told.get(about) != text:
            self._told[about] = text
            self._feedback.pushInfo(text)

    def _show_progress(self) -> None:
        if not self._jobs:
            return
        shares = [self._share(job) for job in self._jobs]
        percent = SHARE_OF_ORDERS * sum(shares) / len(shares)
        if abs(percent - self._shown) >= 0.1:
            self._shown = percent
            self._feedback.setProgress(percent)

    def _share(self, job: Job) -> float:
        share = _SHARES.get(job.state, 1.0)
        received, total = self._bytes.get(job.id, (0, None))
        if job.state is JobState.FETCHING and total:
            share += _SHARE_OF_BYTES * min(1.0, received / total)
        return share


class BatchReporter:
    """Reports on a batch in lines that a person can read, at a beat that slows down.

    :param ready_before: results that were ready when the run began
    :param clock: seconds, from any beginning
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        limits: Limits,
        ready_before: int,
        clock: Callable[[], float] = time.monotonic,
    ):
        self._feedback = feedback
        self._limits = limits
        self._ready_before = ready_before
        self._clock = clock
        self._begun = clock()
        self._next = self._begun
        self._told = ""

    def report(self, progress: Progress) -> None:
        """Show how far the batch is, and say so if it is time for a line."""
        done = progress.total - progress.left
        self._feedback.setProgress(SHARE_OF_ORDERS * done / progress.total)
        now = self._clock()
        text = self._line(progress, now - self._begun)
        if now >= self._next and text != self._told:
            self._told = text
            self._next = now + _beat(now - self._begun)
            self._feedback.pushInfo(text)

    def _line(self, progress: Progress, elapsed_s: float) -> str:
        locale = QLocale()
        parts = [
            translate("Processing", "{ready} of {total} ready").format(
                ready=locale.toString(progress.ready), total=locale.toString(progress.total)
            )
        ]
        if progress.failed:
            parts.append(translate("Processing", "%Ln failed", None, progress.failed))
        minutes = 0
        if progress.left:
            minutes = progress.minutes_left(self._limits, self._ready_before, elapsed_s)
        if minutes:
            text, pace = translate("Processing", "about {minutes} min left"), self._limits.creates
            if progress.unsent:
                text = translate(
                    "Processing", "about {minutes} min left at %Ln order(s) a minute", None, pace
                )
            parts.append(counted(text, pace).format(minutes=locale.toString(minutes)))
        return ", ".join(parts)


def _beat(elapsed_s: float) -> float:
    """Return the seconds between two lines: a run of an hour has about 80, one of a day 350."""
    return min(LONGEST_BEAT_S, max(SHORTEST_BEAT_S, elapsed_s / 20.0))


def _state_words(job: Job) -> str:
    words = translate("Processing", _WORDS[job.state])
    if not job.error_text:
        return words
    # An active job with an error is one that is tried again by itself.
    text = translate("Processing", "{state}, trying again: {reason}")
    if job.held:
        text = translate("Processing", "{state}, held: {reason}")
    elif not job.active:
        text = translate("Processing", "{state}: {reason}")
    return text.format(state=words, reason=job.error_text)


def _summary(jobs: Sequence[Job]) -> str:
    counts = Counter(job.state for job in jobs)
    stated = [_counted(state, counts[state]) for state in JobState if counts[state]]
    return translate("Processing", "{orders}: {states}").format(
        orders=orders_text(len(jobs)), states=", ".join(stated)
    )


def _counted(state: JobState, n: int) -> str:
    """Say of so many orders how they stand."""
    texts = {
        JobState.QUEUED: translate("Processing", "%Ln waiting to be sent", None, n),
        JobState.SUBMITTING: translate("Processing", "%Ln being sent", None, n),
        JobState.WAITING: translate("Processing", "%Ln being prepared by EOSDA", None, n),
        JobState.FETCHING: translate("Processing", "%Ln being fetched", None, n),
        JobState.CHECKING: translate("Processing", "%Ln being checked", None, n),
        JobState.READY: translate("Processing", "%Ln ready", None, n),
        JobState.FAILED: translate("Processing", "%Ln failed", None, n),
        JobState.CANCELLED: translate("Processing", "%Ln cancelled", None, n),
        JobState.EXPIRED: translate("Processing", "%Ln expired", None, n),
        JobState.UNCONFIRMED: translate("Processing", "%Ln sent, but not confirmed", None, n),
    }
    return texts[state]


# -- endings --------------------------------------------------------------------------------


def unconfirmed_failure(view: DownloadView) -> QgsProcessingException:
    """Word the one case in which only the user can decide: it may have been charged."""
    reasons = _reasons([job for job in view.jobs if job.in_doubt])
    return QgsProcessingException(
        translate(
            "Processing",
            "An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may"
            " have been charged, so it is not sent again by itself; nothing is lost.\n"
            "Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in"
            " the list of downloads in QGIS and run this again, or run this with {parameter} set to"
            " false.",
        ).format(reasons=reasons, parameter=REUSE)
    )


def without_clouds(clouds: str) -> str:
    """Say that the band that tells of clouds is not to be had, and what is done about it."""
    return translate(
        "Processing",
        "The service does not deliver {clouds} of this scene. It is ordered without it.",
    ).format(clouds=clouds)


def unconfirmed_advice() -> str:
    """Say what can be done about orders in doubt among others that are well."""
    return translate(
        "Processing",
        "Some orders were sent, but EOSDA did not confirm them. They may have been charged, so"
        " they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To"
        " order them again all the same, retry them in the list of downloads in QGIS, then run"
        " this again.",
    )


def bad_ending(view: DownloadView) -> QgsProcessingException:
    """Word why a download is not ready though nothing more happens by itself."""
    in_doubt = [job for job in view.jobs if job.in_doubt]
    held = [job for job in view.jobs if job.held]
    if in_doubt:
        return unconfirmed_failure(view)
    if held:
        return QgsProcessingException(f"{_reasons(held)}\n{_advice(held)}\n{_goes_on()}")
    bad = [job for job in view.jobs if job.state is not JobState.READY]
    expired = all(job.state is JobState.EXPIRED for job in bad)
    lines = [f"{_how_many_ended(len(bad), len(view.jobs), expired)} {_reasons(bad)}"]
    lines.append(
        translate("Processing", "Run this again to order it anew.") if expired else _advice(bad)
    )
    kept = [path for job in view.jobs if job.state is JobState.READY for path in job.files]
    if kept:
        lines.append(
            translate(
                "Processing",
                "The other parts are kept and are not paid again when you run this again:",
            )
        )
        lines.extend(kept)
    return QgsProcessingException("\n".join(lines))


def stopped_failure(
    error: EosdaError, orders: int, sent: int, ready: int
) -> QgsProcessingException:
    """Word what is kept of a run that was cancelled or ran out of time.

    :param orders: how many the run was to send, in this run or an earlier one
    """
    why, advice = translate("Processing", "Cancelled."), _goes_on()
    if isinstance(error, TimeLimitError):
        why = translate("Processing", "The time limit is over.")
        sets = translate("Processing", "{parameter} sets the limit.")
        advice = f"{advice} {sets.format(parameter=TIME_LIMIT)}"
    if not sent:
        none = translate("Processing", "No order was sent, and none will be.")
        return QgsProcessingException(f"{why} {none}")
    kept = translate("Processing", "The order had been sent and is kept; no more are sent.")
    if orders > 1:
        kept = translate(
            "Processing",
            "Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No"
            " more are sent.",
        ).format(sent=sent, orders=orders, ready=ready)
    return QgsProcessingException(f"{why} {kept}\n{advice}")


def _goes_on() -> str:
    return translate(
        "Processing", "Run this again: it goes on where it stopped and pays nothing twice."
    )


def too_many_orders(orders: int, most: int) -> QgsProcessingException:
    """Word a run that would cost more than it may.

    :param most: what the parameter allows
    """
    return QgsProcessingException(
        translate(
            "Processing",
            "This would send {cost}, and {parameter} allows {most}. Nothing was sent.\n"
            "Choose less, or raise {parameter} if you do mean it.",
        ).format(cost=cost_in_words(orders), parameter=MAX_ORDERS, most=most)
    )


def kept_of(view: Optional[DownloadView]) -> Tuple[int, int, int]:
    """Count the orders of a download, those that were sent, and those that are ready."""
    jobs = view.jobs if view is not None else ()
    sent = [job for job in jobs if job.task_id is not None or job.state in _SENT]
    return len(jobs), len(sent), sum(job.state is JobState.READY for job in jobs)


_SENT = (JobState.SUBMITTING, JobState.READY, JobState.UNCONFIRMED)


def cost_in_words(orders: int) -> str:
    """Say what so many orders cost: "2 orders (about 6 requests)"."""
    return translate("Processing", "{orders} ({about})").format(
        orders=orders_text(orders), about=about_requests_text(orders * REQUESTS_PER_ORDER)
    )


def _how_many_ended(count: int, total: int, expired: bool) -> str:
    if total == 1 and expired:
        return translate("Processing", "The order expired.")
    if total == 1:
        return translate("Processing", "The order failed.")
    text = translate("Processing", "Orders that failed: {count} of {total}.")
    if expired:
        text = translate("Processing", "Orders that expired: {count} of {total}.")
    return text.format(count=count, total=total)


def _reasons(jobs: Sequence[Job]) -> str:
    texts = [job.error_text or _without_error(job) for job in jobs]
    return " ".join(dict.fromkeys(texts))


def _without_error(job: Job) -> str:
    if job.state is JobState.CANCELLED:
        return translate("Processing", "It was cancelled in the list of downloads.")
    return translate("Processing", "Its state: {state}.").format(
        state=translate("Processing", _WORDS[job.state])
    )


def _advice(jobs: Sequence[Job]) -> str:
    return " ".join(dict.fromkeys(advice_of(job.error_kind) for job in jobs))
