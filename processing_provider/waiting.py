"""Waiting inside a run: Cancel is heard within 0.2 s, and QGIS stays alive meanwhile."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event
from typing import Callable, Iterable, Iterator, TypeVar

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from ..core.errors import raise_if_stopped

# Seconds between two looks at the cancel button.
LOOK_S = 0.1
# How long a cancelled run waits for its own half-written files to be removed.
WRITER_ENDS_S = 0.3
# On the main thread: seconds between two rounds of events, and milliseconds that a round may take.
_EVENTS_EVERY_S = 0.05
_EVENTS_MS = 50

# Threads that stay, since QGIS's coordinate transformations fail without a word in threads that
# come up after others have ended (measured on 3.22: 30 of 100 left the coordinates as they were).
# More than can be busy: each cancelled function keeps its own until it notices.
_THREADS = ThreadPoolExecutor(32, thread_name_prefix="eosda-run")

Item = TypeVar("Item")
Result = TypeVar("Result")


class CancelCheck:
    """Asks whether the user has cancelled; called in the run's own thread only.

    Up to QGIS 3.32 a model runs on the main thread, and what it is made of with it: there each
    question lets QGIS handle its events first, else the window freezes and no click is heard.
    """

    def __init__(self, feedback: QgsProcessingFeedback):
        self._feedback = feedback
        application = QCoreApplication.instance()
        self._holds_main = application is not None and (
            QThread.currentThread() == application.thread()
        )
        self._events_at = 0.0

    def __call__(self) -> bool:
        """Return whether the run is to stop."""
        if self._holds_main and time.monotonic() >= self._events_at:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _EVENTS_MS)
            self._events_at = time.monotonic() + _EVENTS_EVERY_S
        return self._feedback.isCanceled()

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield the items.

        :raises StoppedError: cancelled
        """
        for item in items:
            raise_if_stopped(self)
            yield item


def run_stoppable(
    function: Callable[[Callable[[], bool]], Result],
    feedback: QgsProcessingFeedback,
    ends_in_s: float = 0.0,
) -> Result:
    """Run a function in another thread and return its result, looking at Cancel meanwhile.

    :param function: called with what it is to ask whether to stop: QGIS's feedback may be gone
        by the time that a cancelled one notices
    :param ends_in_s: how long to wait for the end of a cancelled one
    :raises StoppedError: cancelled; the function ends by itself
    """
    is_cancelled = CancelCheck(feedback)
    stop = Event()
    future = _THREADS.submit(function, stop.is_set)
    try:
        while not wait([future], timeout=LOOK_S).done:
            raise_if_stopped(is_cancelled)
        return future.result()
    finally:
        stop.set()
        wait([future], timeout=ends_in_s)
