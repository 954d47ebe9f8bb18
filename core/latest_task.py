"""Tasks of which only the newest counts: a search, a count, a plan that is asked for again."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject

from .tasks import Work, start


def _nothing(_: object) -> None:
    pass


class LatestTask(QObject):
    """Runs one task at a time; a newer one cancels the one before, and the owner's end the last.

    :param owner: when it is destroyed the task is cancelled and calls nothing any more
    """

    def __init__(self, owner: QObject):
        super().__init__(owner)
        self._work: Optional[Work] = None
        self._closed = False
        owner.destroyed.connect(self.close)

    @property
    def running(self) -> bool:
        """Whether the newest task has not ended."""
        return self._work is not None

    def start(
        self,
        description: str,
        function: Callable[[Work], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None] = _nothing,
        on_ended: Callable[[Optional[Exception]], None] = _nothing,
    ) -> None:
        """Cancel the task under way and start another; after ``close`` nothing starts.

        :param description: for QGIS's list of tasks
        :param function: called in a worker thread with the task
        :param on_done: called with the result, if no newer task was started and none cancelled it
        :param on_failed: called with the error under the same condition; a StoppedError then tells
            that the user cancelled it in QGIS's list of tasks
        :param on_ended: called before the two, with the error if there is one, for each task: also
            one that is out of date has cost what it has cost
        """
        self.cancel()
        if self._closed:
            return

        def end(error: Optional[Exception], hand_on: Callable[[], None]) -> None:
            if self._closed:
                return
            newest = work is self._work
            if newest:
                self._work = None
            on_ended(error)
            if newest:
                hand_on()

        work = Work(
            description,
            function,
            lambda result: end(None, lambda: on_done(result)),
            lambda error: end(error, lambda: on_failed(error)),
        )
        self._work = work
        start(work)

    def cancel(self) -> None:
        """Stop the task under way; neither its result nor its error is handed on."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()

    def close(self) -> None:
        """Stop the task under way for good."""
        self._closed = True
        self.cancel()
