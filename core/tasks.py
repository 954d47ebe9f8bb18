"""A QgsTask that runs a plain function and hands its result, or its error, to the main thread."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, Optional, Set

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QRunnable, QThreadPool, QTimer, pyqtSignal

from ..api.errors import EosdaError, StoppedError
from . import log

# Milliseconds between two looks at whether a task has begun.
LOOK_MS = 250


class Work(QgsTask):
    """One function in a worker thread.

    :param function: called with this task; must not touch widgets, the project or iface
    :param on_done: called on the main thread with the function's result
    :param on_failed: called on the main thread with the error
    """

    # It has run, but not by the task manager.
    run_beside = pyqtSignal()

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
        self._handed_over = False

    def on_cancel(self, function: Optional[Callable[[], None]]) -> None:
        """Set what ends a blocked read when the task is cancelled; may be called in ``run``."""
        self._on_cancel = function

    def cancel(self) -> None:
        """Ask the function to stop; what it gives, or has given, is let go of."""
        super().cancel()
        self._result = None
        forward = self._on_cancel
        if forward is not None:
            forward()

    def run(self) -> bool:
        """Run the function; whatever it raises is kept for the main thread.

        An error that leaves ``run`` would reach sys.excepthook in this worker thread, which
        builds widgets there (qgis-conventions.md, section 5).
        """
        try:
            result = self._function(self)
            if not self.isCanceled():
                self._result = result
        except Exception as error:
            self._error = error
        return self._error is None

    def finished(self, result: bool) -> None:
        """Hand over on the main thread, once."""
        if self._handed_over:
            return
        self._handed_over = True
        _under_way.discard(self)
        # Not kept in the ring of this and its callbacks: layers must go while QGIS is there, and in
        # the main thread, but Python clears rings when and where it likes.
        done, self._result = self._result, None
        if self.isCanceled():
            self._on_failed(StoppedError("Cancelled."))
        elif self._error is not None:
            if not isinstance(self._error, (EosdaError, OSError)):
                log.exception(self.description(), self._error)
            self._on_failed(self._error)
        elif result:
            self._on_done(done)

    @property
    def waits_in_vain(self) -> bool:
        """Whether it is still to begin although a thread of the pool is free for it."""
        pool = QThreadPool.globalInstance()
        return (
            self in _under_way
            and self.status() == QgsTask.TaskStatus.Queued
            and pool.activeThreadCount() < pool.maxThreadCount()
        )

    def look_after(self, before: bool = False) -> None:
        """See that it begins: QGIS can lose a task that was added while another one ended.

        The task manager takes the ended task's runnable from the pool by its address, which may be
        that of a new one already (seen with 3.22, some times in a thousand on two cores). The new
        task then stays queued for good; it is run beside the manager instead.

        :param before: it waited in vain at the last look as well
        """
        if self not in _under_way or self.status() != QgsTask.TaskStatus.Queued:
            return
        in_vain = self.waits_in_vain
        if in_vain and before:
            log.info(f"{self.description()}: QGIS did not begin it; it is run all the same.")
            self.run_beside.connect(self._on_run_beside)
            QThreadPool.globalInstance().start(_Beside(self))
            return
        QTimer.singleShot(LOOK_MS, lambda: self.look_after(in_vain))

    def _on_run_beside(self) -> None:
        self.finished(self._error is None)
        # Nothing is left to do, and the manager forgets it.
        super().cancel()


class _Beside(QRunnable):
    """Runs what the task manager has lost."""

    def __init__(self, work: Work):
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Run the function and say so on the main thread."""
        work = self._work
        work.run()
        # Cancelled meanwhile, it has been handed over and deleted.
        with suppress(RuntimeError):
            work.run_beside.emit()


# Without a reference Python may collect a task before it has ended, and its callbacks with it.
_under_way: Set[Work] = set()


def start(work: Work) -> Work:
    """Hand a task to QGIS's task manager, and hold on to it until it has ended."""
    _under_way.add(work)
    QgsApplication.taskManager().addTask(work)
    QTimer.singleShot(LOOK_MS, work.look_after)
    return work
