"""How far a batch is, and what became of its results."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Iterable, Mapping, Sequence, Tuple

from ..jobs.model import ACTIVE_STATES, DownloadView, JobState
from ..settings.values import Limits
from ..translation import counted, translate
from .batch import Batch, Item, Status

# The pace of a run is told from so many results on.
PACE_FROM = 10


def requests_of(view: DownloadView) -> int:
    """Count the requests that a download has taken: orders, and what was asked."""
    return sum(
        (job.submitted is not None) + job.asks + (job.state is JobState.READY) for job in view.jobs
    )


def progress_of(batch: Batch, states: Mapping[str, Sequence[Tuple[JobState, bool]]]) -> Progress:
    """Return how far a batch is.

    :param states: what ``Jobs.states_of`` says of the downloads that are worked on
    """
    ready = sum(item.status is Status.READY for item in batch.items)
    failed = sum(item.status not in (Status.READY, Status.PLANNED) for item in batch.items)
    unsent = 0
    for download_id, jobs in states.items():
        unsent += sum(state is JobState.QUEUED and not held for state, held in jobs)
        if not any(state in ACTIVE_STATES and not held for state, held in jobs):
            done = all(state is JobState.READY for state, _ in jobs)
            failed += 0 if done else len(batch.missing(download_id))
    return Progress(len(batch.items), ready, failed, unsent)


def summary(items: Iterable[Item]) -> str:
    """Say how many results are how: "37 ready, 3 failed, 1 bad area"."""
    counts = Counter(item.status for item in items)
    return ", ".join(_counted(status, counts[status]) for status in Status if counts[status])


def _counted(status: Status, n: int) -> str:
    texts = {
        Status.PLANNED: translate("Core", "%Ln planned", None, n),
        Status.READY: translate("Core", "%Ln ready", None, n),
        Status.UNFINISHED: translate("Core", "%Ln unfinished", None, n),
        Status.FAILED: translate("Core", "%Ln failed", None, n),
        Status.UNCONFIRMED: translate("Core", "%Ln unconfirmed", None, n),
        Status.NO_SCENE: translate("Core", "%Ln without a scene", None, n),
        Status.BAD_AREA: translate("Core", "%Ln bad area(s)", None, n),
    }
    return counted(texts[status], n)


@dataclass(frozen=True)
class Progress:
    """How far a batch is: results by what became of them, and orders that are still to be sent."""

    total: int
    ready: int
    failed: int
    unsent: int

    @property
    def left(self) -> int:
        """Results that may still come."""
        return self.total - self.ready - self.failed

    def minutes_left(self, limits: Limits, ready_before: int, elapsed_s: float) -> int:
        """Estimate the time to the end in whole minutes.

        Sending takes at least as long as the limit says; status requests and the service itself may
        take longer, which shows once some results have come.

        :param ready_before: results that were ready when the run began
        :param elapsed_s: seconds since then
        """
        by_limit = self.unsent * limits.window_s / limits.creates
        come = self.ready - ready_before
        by_pace = self.left * elapsed_s / come if come >= PACE_FROM else 0.0
        return math.ceil(max(by_limit, by_pace) / 60.0)
