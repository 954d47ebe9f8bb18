"""The time, which never goes back while the process lives."""

from __future__ import annotations

import threading
import time


class SteadyClock:
    """Seconds since the epoch: the computer's clock, unless that has been set back meanwhile.

    Then it goes on from where it was, so that no wait of ten seconds becomes one of hours. Set
    forward, as after a sleep, it follows: leases and windows are shared with other processes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = 0.0
        self._tick = time.monotonic()

    def __call__(self) -> float:
        """Return the time."""
        with self._lock:
            tick = time.monotonic()
            self._now = max(time.time(), self._now + tick - self._tick)
            self._tick = tick
            return self._now


# The one clock of the process: times of two would not be comparable.
steady_time = SteadyClock()
