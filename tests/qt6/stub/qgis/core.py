"""The classes of qgis.core that work without QGIS; all others are names."""

import tempfile
from enum import IntEnum, IntFlag
from pathlib import Path

from PyQt6.QtCore import QObject, QRunnable, QSettings, QThreadPool, pyqtSignal
from PyQt6.QtGui import QColor, QCursor, QIcon, QPixmap

from tests.qt6.elsewhere import Elsewhere, names

__getattr__ = names()


class Qgis(Elsewhere):
    """The enumerations of the message bar."""

    class MessageLevel(IntEnum):
        Info = 0
        Warning = 1
        Critical = 2
        Success = 3


class QgsApplication(Elsewhere):
    """Icons and cursors: each icon is a dot of its own colour."""

    @staticmethod
    def getThemeIcon(name):
        dot = QPixmap(16, 16)
        dot.fill(QColor.fromHsv(sum(name.encode()) % 360, 255, 200))
        return QIcon(dot)

    @staticmethod
    def getThemeCursor(_shape):
        return QCursor()

    @staticmethod
    def taskManager():
        return _task_manager


class QgsMessageLog(Elsewhere):
    """The log, which nobody reads here."""

    @staticmethod
    def logMessage(message, tag="", level=Qgis.MessageLevel.Warning, notifyUser=True):
        pass


class QgsSettings(QSettings):
    """Settings in a file of this run."""

    _folder = tempfile.TemporaryDirectory()

    def __init__(self):
        super().__init__(str(Path(self._folder.name) / "settings.ini"), QSettings.Format.IniFormat)


class QgsTask(QObject):
    """A task as the plugin uses it."""

    class Flag(IntFlag):
        CanCancel = 2
        CancelWithoutPrompt = 4

    class TaskStatus(IntEnum):
        Queued = 0
        OnHold = 1
        Running = 2
        Complete = 3
        Terminated = 4

    taskCompleted = pyqtSignal()
    taskTerminated = pyqtSignal()

    def __init__(self, description="", flags=Flag.CanCancel):
        super().__init__()
        self._description = description
        self._status = QgsTask.TaskStatus.Queued
        self._cancelled = False

    def description(self):
        return self._description

    def status(self):
        return self._status

    def isCanceled(self):
        return self._cancelled

    def cancel(self):
        self._cancelled = True


class _Runnable(QRunnable):
    def __init__(self, task):
        super().__init__()
        self._task = task

    def run(self):
        self._task._status = QgsTask.TaskStatus.Running
        ended = self._task.run() and not self._task.isCanceled()
        status = QgsTask.TaskStatus.Complete if ended else QgsTask.TaskStatus.Terminated
        self._task._status = status
        (self._task.taskCompleted if ended else self._task.taskTerminated).emit()


class _TaskManager(QObject):
    """QGIS's task manager: a thread runs the task, the main thread gets what it gave."""

    def __init__(self):
        super().__init__()
        self._pool = QThreadPool()

    def threadPool(self):
        return self._pool

    def addTask(self, task):
        # Bound methods of this object, so that they run in its thread.
        task.taskCompleted.connect(self._on_completed)
        task.taskTerminated.connect(self._on_terminated)
        self._pool.start(_Runnable(task))

    def _on_completed(self):
        self.sender().finished(True)

    def _on_terminated(self):
        self.sender().finished(False)


_task_manager = _TaskManager()
