"""The classes of qgis.core that work without QGIS; all others are names."""

import os
from enum import IntEnum, IntFlag
from pathlib import Path

from PyQt6.QtCore import QObject, QRunnable, QSettings, QThreadPool, pyqtSignal
from PyQt6.QtGui import QColor, QCursor, QIcon, QPainter, QPixmap
from PyQt6.QtNetwork import QNetworkProxy

from tests.qt6.elsewhere import Elsewhere, names

__getattr__ = names()


class Qgis(Elsewhere):
    """The version, and the levels of the message bar."""

    @staticmethod
    def version():
        return "4.0.0-Names"

    @staticmethod
    def versionInt():
        return 40000

    class MessageLevel(IntEnum):
        Info = 0
        Warning = 1
        Critical = 2
        Success = 3


class QgsApplication(Elsewhere):
    """Icons, each a dot of its own colour, and what else there is one of in a QGIS."""

    @staticmethod
    def getThemeIcon(name):
        # QGIS's own are drawings, and sharp in every size: as large as anybody shows them.
        dot = QPixmap(96, 96)
        dot.fill(QColor(0, 0, 0, 0))
        painter = QPainter(dot)
        painter.setBrush(QColor.fromHsv(sum(name.encode()) % 360, 255, 200))
        painter.drawEllipse(12, 12, 72, 72)
        painter.end()
        return QIcon(dot)

    @staticmethod
    def getThemeCursor(_shape):
        return QCursor()

    @staticmethod
    def taskManager():
        return _task_manager

    @staticmethod
    def authManager():
        return _auth_manager

    @staticmethod
    def qgisSettingsDirPath():
        return os.environ["QGIS_CUSTOM_CONFIG_PATH"]


class QgsMessageLog(Elsewhere):
    """The log, which nobody reads here."""

    @staticmethod
    def logMessage(message, tag="", level=Qgis.MessageLevel.Warning, notifyUser=True):
        pass


class QgsSettings(QSettings):
    """Settings in a file of this run."""

    def __init__(self):
        folder = Path(QgsApplication.qgisSettingsDirPath())
        super().__init__(str(folder / "settings.ini"), QSettings.Format.IniFormat)


class QgsAuthMethodConfig:
    """A login of the auth database."""

    def __init__(self, method=""):
        self._method = method
        self._id = self._name = ""
        self._map = {}

    def id(self):
        return self._id

    def setId(self, config_id):
        self._id = config_id

    def method(self):
        return self._method

    def name(self):
        return self._name

    def setName(self, name):
        self._name = name

    def config(self, key):
        return self._map.get(key, "")

    def setConfig(self, key, value):
        self._map[key] = value

    def configMap(self):
        return dict(self._map)


class _AuthManager:
    """An auth database in memory, which is locked and unlocked as QGIS's is."""

    def __init__(self):
        self._open = False
        self._configs = {}

    def isDisabled(self):
        return False

    def masterPasswordIsSet(self):
        return self._open

    def setMasterPassword(self, _password, _verify=False):
        self._open = True
        return True

    def clearMasterPassword(self):
        self._open = False

    def configIds(self):
        return list(self._configs)

    def availableAuthMethodConfigs(self):
        return dict(self._configs)

    def loadAuthenticationConfig(self, config_id, config, _full=False):
        known = self._open and config_id in self._configs
        return known, self._configs[config_id] if known else config

    def storeAuthenticationConfig(self, config, _overwrite=False):
        if self._open:
            config.setId(config.id() or f"conf{len(self._configs):03}")
            self._configs[config.id()] = config
        return self._open, config

    def removeAuthenticationConfig(self, config_id):
        return self._configs.pop(config_id, None) is not None

    def trustedCaCertsPemText(self):
        return b""


_auth_manager = _AuthManager()


class _NoProxy:
    @staticmethod
    def queryProxy(_query):
        return [QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)]


class QgsNetworkAccessManager(Elsewhere):
    """A network without a proxy."""

    @staticmethod
    def instance():
        return QgsNetworkAccessManager()

    @staticmethod
    def timeout():
        return 60_000

    def excludeList(self):
        return []

    def noProxyList(self):
        return []

    def useSystemProxy(self):
        return False

    def proxyFactory(self):
        return _NoProxy


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
