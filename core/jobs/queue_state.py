"""What holds for all downloads at once: paused or not, how fast they may go, how long it takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Tuple

from ..settings.values import Limits
from .model import Download, Job
from .polling import ASK_SHARE, typical_time

# Each status request finds this share of the tasks finished, so a task takes so many on average.
STATUS_REQUESTS_PER_TASK = 1.0 / ASK_SHARE


@dataclass(frozen=True)
class QueueState:
    """What a look into the store told beside the downloads themselves.

    ``next_order`` and ``next_status`` are when the limits have room again (epoch seconds);
    ``typical`` are times that a task takes, in seconds by dataset, ``usual`` the bounds of what it
    takes every other time. ``base_url`` is the service in use, ``key_id`` the account in use, "" as
    long as it is not known; ``keyless`` if it was looked for and there is none.
    """

    paused: bool = False
    limits: Limits = Limits()
    next_order: float = 0.0
    next_status: float = 0.0
    typical: Mapping[str, float] = field(default_factory=dict)
    base_url: str = ""
    key_id: str = ""
    usual: Mapping[str, Tuple[float, float]] = field(default_factory=dict)
    keyless: bool = False

    def is_of_other_service(self, download: Download) -> bool:
        """Return whether a download was ordered at another address than the one in use."""
        return bool(self.base_url) and download.base_url != self.base_url

    def is_of_other_key(self, job: Job) -> bool:
        """Return whether a job was ordered with another key than the one in use."""
        return bool(self.key_id) and job.key_id not in ("", self.key_id)

    def time_left(self, orders: int, tasks: int, dataset: str, now: float) -> float:
        """Return how long it takes at least until the last of some tasks is done, in seconds.

        :param orders: still to be sent, with those that come before them
        :param tasks: not known to be done, those still to be ordered included
        :param now: seconds since the epoch
        """
        if not tasks:
            return 0.0
        limits, requests = self.limits, tasks * STATUS_REQUESTS_PER_TASK
        sent = self._last_at(orders, limits.creates, self.next_order, now)
        asked = self._last_at(requests, limits.statuses, self.next_status, now)
        return max(sent, asked) + self.typical.get(dataset, typical_time(()))

    def _last_at(self, requests: float, count: int, next_at: float, now: float) -> float:
        """Return in how many seconds the last of some requests is made, ``count`` a window."""
        if not requests:
            return 0.0
        # What one window allows goes out at once, as soon as there is room.
        return max(0.0, next_at - now) + max(0.0, requests / count - 1.0) * self.limits.window_s
