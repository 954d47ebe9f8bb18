"""How many downloads of a batch stand where, as numbers and in words."""

from __future__ import annotations

from typing import Iterable, NamedTuple

from ....core.jobs.model import DownloadView, JobState
from ....core.jobs.queue_state import QueueState
from ....core.translation import counted, translate
from ...widgets.texts import duration_text
from .actions import needs_user
from .states import OverallState, overall_state


class Summary(NamedTuple):
    """Downloads by how they stand, their parts, and the work that is still to be done.

    ``need_user`` wait for the user, ``waiting`` have sent no order yet; ``orders`` have still to
    be sent, ``tasks`` are all that are not known to be done.
    """

    ready: int = 0
    running: int = 0
    waiting: int = 0
    need_user: int = 0
    failed: int = 0
    cancelled: int = 0
    active: int = 0
    parts: int = 0
    parts_ready: int = 0
    orders: int = 0
    tasks: int = 0

    def without_key(self) -> Summary:
        """Return the same where no key is set: what would go on needs the user."""
        waiting = self.running + self.waiting
        return self._replace(running=0, waiting=0, need_user=self.need_user + waiting)

    @property
    def overall(self) -> OverallState:
        """What the batch comes down to, as one download does."""
        if self.need_user or self.failed:
            return OverallState.TROUBLE
        if self.active:
            return OverallState.WORKING
        return OverallState.STOPPED if self.cancelled else OverallState.READY


def summary_of(view: DownloadView) -> Summary:
    """Count one download."""
    going_on = [job for job in view.jobs if job.active and not job.held]
    queued = sum(job.state is JobState.QUEUED for job in going_on)
    overall = overall_state(view)
    trouble, asks_user = overall is OverallState.TROUBLE, needs_user(view)
    working = overall is OverallState.WORKING
    return Summary(
        ready=overall is OverallState.READY,
        running=working and queued < len(going_on),
        waiting=working and queued == len(going_on),
        need_user=trouble and asks_user,
        failed=trouble and not asks_user,
        cancelled=overall is OverallState.STOPPED,
        active=view.active,
        parts=len(view.jobs),
        parts_ready=sum(job.state is JobState.READY for job in view.jobs),
        orders=queued,
        tasks=len(going_on),
    )


def total(summaries: Iterable[Summary]) -> Summary:
    """Add up what was counted."""
    return Summary(*map(sum, zip(Summary(), *summaries)))


def counts_text(summary: Summary) -> str:
    """Return how many stand where, in words; what is nought is left out."""
    one = summary
    texts = (
        (one.ready, translate("Wording", "%Ln ready", None, one.ready)),
        (one.running, translate("Wording", "%Ln running", None, one.running)),
        (one.waiting, translate("Wording", "%Ln queued", None, one.waiting)),
        (one.need_user, translate("Wording", "%Ln waiting for you", None, one.need_user)),
        (one.failed, translate("Wording", "%Ln failed", None, one.failed)),
        (one.cancelled, translate("Wording", "%Ln cancelled", None, one.cancelled)),
    )
    return ", ".join(text for count, text in texts if count)


def headline_text(summary: Summary, paused: bool) -> str:
    """Return what is going on in a few words; empty where nothing is."""
    words, needing = [], summary.need_user
    under_way = summary.running + summary.waiting
    if paused and under_way:
        words.append(translate("Wording", "%Ln paused", None, under_way))
    elif under_way:
        words.append(translate("Wording", "%Ln running", None, under_way))
    if needing:
        text = translate("Wording", "%Ln (needs|need) you", None, needing)
        words.append(counted(text, needing))
    return " · ".join(words)


def outcome_text(
    summary: Summary, ahead: Summary, queue: QueueState, dataset: str, now: float
) -> str:
    """Return when a batch will be done, or what can be done about it; empty where all is ready.

    :param ahead: what is served before it, since the limits are shared
    :param now: seconds since the epoch
    """
    if summary.tasks and queue.paused:
        return translate("Wording", "Paused")
    if summary.tasks:
        orders = summary.orders + ahead.orders if summary.orders else 0
        seconds = queue.time_left(orders, summary.tasks + ahead.tasks, dataset, now)
        return translate("Wording", "About {0} left").format(duration_text(seconds))
    if summary.need_user:
        return translate("Wording", "Waits for you: open the row to see why.")
    if summary.failed:
        return translate("Wording", "Open the row to see why it failed; Retry tries again.")
    if summary.cancelled:
        return translate("Wording", "Cancelled")
    return ""
