"""How many downloads of a batch stand where, kept by adding and taking away, and put in words."""

from __future__ import annotations

from typing import NamedTuple

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from ...core.jobs.model import DownloadView, JobState
from ...core.jobs.time_left import Outlook
from ..widgets import wording
from ..widgets.wording import OverallState, translate


class Tally(NamedTuple):
    """Downloads by how they stand, their parts, and the work that is still to be done.

    ``held`` wait for the user, ``waiting`` have sent no order yet; ``orders`` have still to be
    sent, ``tasks`` are all that are not known to be done.
    """

    downloads: int = 0
    ready: int = 0
    running: int = 0
    waiting: int = 0
    held: int = 0
    failed: int = 0
    cancelled: int = 0
    placed: int = 0
    active: int = 0
    parts: int = 0
    parts_ready: int = 0
    orders: int = 0
    tasks: int = 0

    def plus(self, other: Tally) -> Tally:
        """Add the numbers of another."""
        return Tally(*(ours + theirs for ours, theirs in zip(self, other)))

    def minus(self, other: Tally) -> Tally:
        """Take the numbers of another away."""
        return Tally(*(ours - theirs for ours, theirs in zip(self, other)))


def tally_of(view: DownloadView) -> Tally:
    """Count one download."""
    going_on = [job for job in view.jobs if job.active and not job.held]
    queued = sum(job.state is JobState.QUEUED for job in going_on)
    overall = wording.overall_state(view)
    held = overall is OverallState.TROUBLE and any(wording.is_held(job) for job in view.jobs)
    working = overall is OverallState.WORKING
    return Tally(
        downloads=1,
        ready=overall is OverallState.READY,
        running=working and queued < len(going_on),
        waiting=working and queued == len(going_on),
        held=held,
        failed=overall is OverallState.TROUBLE and not held,
        cancelled=overall is OverallState.STOPPED,
        placed=view.placed,
        active=view.active,
        parts=len(view.jobs),
        parts_ready=sum(job.state is JobState.READY for job in view.jobs),
        orders=queued,
        tasks=len(going_on),
    )


_COUNTS = {
    "ready": QT_TRANSLATE_NOOP("Wording", "{0} ready"),
    "running": QT_TRANSLATE_NOOP("Wording", "{0} running"),
    "waiting": QT_TRANSLATE_NOOP("Wording", "{0} waiting"),
    "held": QT_TRANSLATE_NOOP("Wording", "{0} for you to mend"),
    "failed": QT_TRANSLATE_NOOP("Wording", "{0} failed"),
    "cancelled": QT_TRANSLATE_NOOP("Wording", "{0} cancelled"),
}


def counts_text(tally: Tally) -> str:
    """Say how many stand where; what is nought is left out."""
    return ", ".join(
        translate("Wording", text).format(QLocale().toString(getattr(tally, name)))
        for name, text in _COUNTS.items()
        if getattr(tally, name)
    )


def overall_of(tally: Tally) -> OverallState:
    """Tell what a batch comes down to, as ``wording.overall_state`` does for one download."""
    if tally.held or tally.failed:
        return OverallState.TROUBLE
    if tally.active:
        return OverallState.WORKING
    return OverallState.STOPPED if tally.cancelled else OverallState.READY


def outcome_text(tally: Tally, ahead: Tally, outlook: Outlook, dataset: str, now: float) -> str:
    """Say when a batch will be done, or what can be done about it.

    :param ahead: what is served before it, since the limits are shared
    :param now: seconds since the epoch
    """
    if tally.tasks and outlook.paused:
        return translate("Wording", "Paused")
    if tally.tasks:
        orders = tally.orders + ahead.orders if tally.orders else 0
        seconds = outlook.time_left(orders, tally.tasks + ahead.tasks, dataset, now)
        return translate("Wording", "About {0} left").format(wording.duration_text(seconds))
    if tally.held:
        return translate("Wording", "Waits for you: open the row to see why.")
    if tally.failed:
        return translate("Wording", "Open the row to see why it failed; Retry tries again.")
    if tally.cancelled:
        return translate("Wording", "Cancelled")
    return wording.ready_text(tally.placed == tally.downloads)
