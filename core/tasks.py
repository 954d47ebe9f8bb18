"""Plain functions in the threads of QGIS's task manager; their results come to the main thread."""

from __future__ import annotations

import threading
from typing import Any, Callable, List, Optional, Set

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool, QTimer

from ..api.errors import EosdaError, StoppedError
from ..api.texts import translate
from . import log

# Milliseconds between two looks at whether a task has begun.
LOOK_MS = 250


class Work:
    """One function in a worker thread, which runs at most once.

    :param function: called with this object; must not touch widgets, the project or iface
    :param on_done: called on the main thread with the function's result
    :param on_failed: called on the main thread with the error
    :param must_run: it is short, and nobody cancels it; QGIS does so with all tasks when it is to
        be closed, before it asks what is to be saved
    """

    def __init__(
        self,
        description: str,
        function: Callable[[Work], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
        *,
        must_run: bool = False,
    ):
        self.must_run = must_run
        self._description = description
        self._function = function
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_cancel: Optional[Callable[[], None]] = None
        self._result: Any = None
        self._error: Optional[Exception] = None
        self._canceled = False
        # Taken by the thread that runs the function, and never given back.
        self._only_once = threading.Lock()
        # What QGIS has of it: one, and one more each time QGIS has lost the last.
        self._tasks: List[_Task] = []
        self._handed_over = False
        self._look: Optional[QTimer] = None
        self._waited_in_vain = False

    # Named as QgsTask names it.
    def isCanceled(self) -> bool:
        """Return whether the function is asked to stop."""
        return self._canceled

    @property
    def failed(self) -> bool:
        """Whether the function has raised an error."""
        return self._error is not None

    def setProgress(self, percent: float) -> None:
        """Show in QGIS's list of tasks how far the function is, from 0 to 100."""
        for task in self._tasks:
            task.setProgress(percent)

    def on_cancel(self, function: Optional[Callable[[], None]]) -> None:
        """Set what ends a blocked read when the work is cancelled; may be called in a worker.

        It is called at once where the work has been cancelled before: what is begun now would have
        nobody who ends it.
        """
        self._on_cancel = function
        if function is not None and self._canceled:
            function()

    def cancel(self) -> None:
        """Ask the function to stop; what it returns, or has returned, is let go of."""
        if self.must_run:
            return
        self._canceled = True
        self._result = None
        forward = self._on_cancel
        if forward is not None:
            forward()
        for task in list(self._tasks):
            QgsTask.cancel(task)

    def begin(self) -> None:
        """Hand it to the task manager, and see that it begins. Main thread only."""
        self._hand_in()
        self._look = QTimer()
        self._look.timeout.connect(self._look_after)
        self._look.start(LOOK_MS)

    def _hand_in(self) -> None:
        task = _Task(self, self._description)
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)

    def run_once(self) -> bool:
        """Run the function in this thread, unless it has been run or cancelled before.

        Whatever it raises is kept for the main thread: an error that leaves ``QgsTask.run`` would
        reach sys.excepthook in the worker, which builds widgets there (qgis-conventions.md,
        section 5).

        :return: whether it was this call that ran it
        """
        if self._canceled or not self._only_once.acquire(blocking=False):
            return False
        try:
            result = self._function(self)
            if not self._canceled:
                self._result = result
        except Exception as error:
            self._error = error
        return True

    def end(self, task: _Task, ran: bool) -> None:
        """Tell on the main thread what came of it, once, when a task of it has ended.

        :param ran: whether it was that task that ran the function
        """
        # QGIS deletes it now.
        self._tasks = [other for other in self._tasks if other is not task]
        if self._handed_over:
            return
        if not ran and not (self._canceled and self._only_once.acquire(blocking=False)):
            # Lost, and handed in once more since: the other one begins, or has the function
            # running, cancelled or not.
            return
        self._hand_over()

    def run_now(self) -> None:
        """Run the function here if it has not begun, and tell what came of it. Main thread only."""
        if self.run_once():
            self._hand_over()

    def _hand_over(self) -> None:
        self._handed_over = True
        if self._look is not None:
            self._look.stop()
        _under_way.discard(self)
        for lost in [other for other in self._tasks if other.waits]:
            QgsTask.cancel(lost)
        # Not kept in the ring of this and its callbacks: layers must go while QGIS is there, and in
        # the main thread, but Python clears rings when and where it likes.
        done, self._result = self._result, None
        if self._canceled:
            self._on_failed(StoppedError(translate("Core", "Cancelled.")))
        elif self._error is not None:
            if not isinstance(self._error, (EosdaError, OSError)):
                log.exception(self._description, self._error)
            self._on_failed(self._error)
        else:
            self._on_done(done)

    def _look_after(self) -> None:
        """See that it begins: QGIS can lose a task that was added while another one ended.

        The task manager takes the ended task's runnable from the pool by its address, which may be
        that of a new one already (seen with 3.22, some times in a thousand on two cores). The new
        task then stays queued for good; the work is handed in once more.
        """
        waits = bool(self._tasks) and all(task.waits for task in self._tasks)
        in_vain = waits and has_free_thread()
        if in_vain and self._waited_in_vain:
            in_vain = False
            self._hand_in()
        self._waited_in_vain = in_vain


class _Task(QgsTask):
    """What the task manager holds of a work, and deletes when it has ended."""

    def __init__(self, work: Work, description: str):
        # Whatever it does goes on at the next start, so QGIS need not ask before it closes.
        flags = QgsTask.Flag.CancelWithoutPrompt
        if not work.must_run:
            flags = flags | QgsTask.Flag.CanCancel
        super().__init__(description, flags)
        self._work = work
        self._ran = False

    @property
    def waits(self) -> bool:
        """Whether the manager has not begun it."""
        return bool(self.status() == QgsTask.TaskStatus.Queued)

    def cancel(self) -> None:
        """Cancel the work: so says the user, or QGIS as it closes."""
        self._work.cancel()

    def run(self) -> bool:
        """Run the work's function, if no other task has."""
        self._ran = self._work.run_once()
        return self._ran and not self._work.failed

    def finished(self, result: bool) -> None:
        """Tell the work that this task of it has ended."""
        self._work.end(self, self._ran)


# Without a reference Python may collect a work before it has ended, and its callbacks with it.
_under_way: Set[Work] = set()


def task_pool() -> QThreadPool:
    """Return the pool in which the task manager runs its tasks."""
    manager = QgsApplication.taskManager()
    # Since 3.34 it has one of its own; before, tasks share Qt's global one with map drawing.
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


def has_free_thread() -> bool:
    """Return whether a task that is added now could begin at once."""
    pool = task_pool()
    return pool.activeThreadCount() < pool.maxThreadCount()


def start(work: Work) -> Work:
    """Hand a work to QGIS's task manager, and hold on to it until it has ended."""
    _under_way.add(work)
    work.begin()
    return work
