"""A QgsTask that runs a plain function and hands its result, or its error, to the main thread."""

from __future__ import annotations

from typing import Any, Callable, Optional, Set

from qgis.core import QgsApplication, QgsTask

from ..api.errors import EosdaError, StoppedError
from . import log


class Work(QgsTask):
    """One function in a worker thread.

    :param function: called with this task; must not touch widgets, the project or iface
    :param on_done: called on the main thread with the function's result
    :param on_failed: called on the main thread with the error
    """

    def __init__(
        self,
        description: str,
        function: Callable[[Work], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ):
        # Whatever it does goes on at the next start, so QGIS need not ask before it closes.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
        super().__init__(description, flags)
        self._function = function
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_cancel: Optional[Callable[[], None]] = None
        self._result: Any = None
        self._error: Optional[Exception] = None

    def on_cancel(self, function: Optional[Callable[[], None]]) -> None:
        """Set what ends a blocked read when the task is cancelled; may be called in ``run``."""
        self._on_cancel = function

    def cancel(self) -> None:
        """Ask the function to stop."""
        super().cancel()
        forward = self._on_cancel
        if forward is not None:
            forward()

    def run(self) -> bool:
        """Run the function; whatever it raises is kept for the main thread.

        An error that leaves ``run`` would reach sys.excepthook in this worker thread, which
        builds widgets there (qgis-conventions.md, section 5).
        """
        try:
            self._result = self._function(self)
        except Exception as error:
            self._error = error
        return self._error is None

    def finished(self, result: bool) -> None:
        """Hand over on the main thread."""
        _under_way.discard(self)
        if self.isCanceled():
            self._on_failed(StoppedError("Cancelled."))
        elif self._error is not None:
            if not isinstance(self._error, (EosdaError, OSError)):
                log.exception(self.description(), self._error)
            self._on_failed(self._error)
        elif result:
            self._on_done(self._result)


# Without a reference Python may collect a task before it has ended, and its callbacks with it.
_under_way: Set[Work] = set()


def start(work: Work) -> Work:
    """Hand a task to QGIS's task manager, and hold on to it until it has ended."""
    _under_way.add(work)
    QgsApplication.taskManager().addTask(work)
    return work
