"""Python's lock let go of again and again: long computing in one thread, and QGIS stays quick."""

from __future__ import annotations

import json
import time
from threading import Event
from typing import Any, Callable, Iterable, Iterator, TypeVar

Item = TypeVar("Item")

# Seconds. Python hands its lock on by itself too, but only to who has waited for 5 ms, and the
# main thread takes it several times a frame.
_WORK_S = 0.002
_PAUSE_S = 0.0002
# Values of JSON that are written in far less time than that.
_FEW = 200


class GilRelease:
    """Lets go of Python's lock for a moment, again and again; one for each piece of work.

    :param stopped: whether the work is to stop
    """

    def __init__(self, stopped: Callable[[], bool]):
        self._stopped = stopped
        self._moment = Event()
        self._since = time.perf_counter()

    def pause_if_due(self) -> bool:
        """Let others go on if it is time; return whether the work is to stop."""
        if time.perf_counter() - self._since >= _WORK_S:
            self.pause()
        return self._stopped()

    def pause(self) -> None:
        """Let others go on now."""
        self._moment.wait(_PAUSE_S)
        self._since = time.perf_counter()

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield items, to the end or until the work is to stop."""
        for item in items:
            if self.pause_if_due():
                return
            yield item


def json_text(value: Any) -> str:
    """Write JSON as ``json.dumps`` does, but piece by piece; for values with whole areas in them.

    One call for all of it holds Python's lock throughout: 0.1 s for 100,000 vertices.
    """
    if _is_short(value):
        return json.dumps(value)
    return "".join(GilRelease(lambda: False).over(json.JSONEncoder().iterencode(value)))


def _is_short(value: Any) -> bool:
    """Return whether JSON is of few values, which are written at once, ten times as fast."""
    left = [value]
    for _ in range(_FEW):
        if not left:
            return True
        one = left.pop()
        if isinstance(one, dict):
            left.extend(one.values())
        elif isinstance(one, (list, tuple)):
            left.extend(one)
    return False
