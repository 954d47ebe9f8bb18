"""Limits on the number of calls: so many in a window, and so many in all."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from typing import Optional


class Limits:
    """Counts calls by key and kind."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: dict[tuple[str, str], deque[float]] = defaultdict(deque)
        self._used = 0

    @property
    def used(self) -> int:
        return self._used

    def reset(self) -> None:
        with self._lock:
            self._recent.clear()
            self._used = 0

    def spend(self, quota: Optional[int]) -> bool:
        """Take one call from the quota; False when it is used up."""
        with self._lock:
            if quota is not None and self._used >= quota:
                return False
            self._used += 1
            return True

    def admit(self, key: str, kind: str, limit: Optional[int], window: float) -> float:
        """0 when the call may pass, else the seconds until it may."""
        if limit is None:
            return 0.0
        now = time.monotonic()
        with self._lock:
            recent = self._recent[key, kind]
            while recent and recent[0] <= now - window:
                recent.popleft()
            if len(recent) < limit:
                recent.append(now)
                return 0.0
            if not recent:
                return window
            return max(recent[0] + window - now, 0.001)
