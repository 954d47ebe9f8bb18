"""What was asked of the stand-in, so that tests can count it."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, Optional

KINDS = ("search", "create", "status", "file", "render", "thumbnail", "other")


@dataclass(frozen=True)
class LoggedRequest:
    method: str
    path: str
    kind: str
    # 0 as long as there is no answer, and for good when the connection was reset before it.
    status: int
    # Seconds since the epoch at which the request arrived.
    at: float
    has_key_header: bool
    query: str
    # Which of the sandbox's keys came with it: 0 for the first, None for none or an unknown one.
    account: Optional[int]
    # The Host header, which tells the service from the file host.
    host: str
    # Parsed JSON, else text, else None.
    body: Any


class Journal:
    """A list that many threads write, in the order of arrival."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[int, LoggedRequest] = {}
        self._next = 0

    def arrived(self, entry: LoggedRequest) -> int:
        """Write a request down before it is answered, so that one that hangs is counted too."""
        with self._lock:
            self._next += 1
            self._entries[self._next] = entry
            return self._next

    def answered(self, number: int, status: int) -> None:
        with self._lock:
            if number in self._entries:
                self._entries[number] = replace(self._entries[number], status=status)

    def entries(self) -> list[LoggedRequest]:
        with self._lock:
            return list(self._entries.values())

    def counts(self) -> dict[str, int]:
        found = Counter(entry.kind for entry in self.entries())
        return {kind: found[kind] for kind in KINDS}

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
