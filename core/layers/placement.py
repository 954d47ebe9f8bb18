"""From a ready download to layers in the project it was asked for."""

from __future__ import annotations

from collections import deque
from typing import Deque, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..jobs.model import DownloadView, new_id
from ..tasks import Work, start
from .build import make_layers
from .tree import add_layers


class ProjectIdentity(QObject):
    """Tells which project a download belongs to: its file, or this unsaved one."""

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._project = project
        self._unsaved = ""
        self._begin_anew()
        project.cleared.connect(self._begin_anew)

    def _begin_anew(self) -> None:
        self._unsaved = f"unsaved-{new_id()}"

    def current(self) -> str:
        """Name the open project: the path of its file, or a mark that no other project has."""
        return self._project.fileName() or self._unsaved

    def matches(self, mark: str) -> bool:
        """Whether a download with this mark belongs here, also after a first save."""
        return mark in (self._project.fileName(), self._unsaved) and bool(mark)

    def close(self) -> None:
        """Let go of the project.

        Its wrapper must not end in cyclic garbage with us: PyQt would then clear the connections
        of every other plugin to it (measured).
        """
        self._project.cleared.disconnect(self._begin_anew)
        del self._project


class LayerPlacer(QObject):
    """Adds ready downloads to the project: opened in a worker, one at a time, then only added.

    One at a time, so that a season that is ready all at once leaves QGIS threads for drawing.
    """

    # The download and its layers (DownloadView, list of QgsRasterLayer).
    delivered = pyqtSignal(object, list)
    # The download and the reason (DownloadView, str).
    failed = pyqtSignal(object, str)

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._project = project
        self._waiting: Deque[DownloadView] = deque()
        self._work: Optional[Work] = None
        project.cleared.connect(self._drop)

    def deliver(self, view: DownloadView) -> None:
        """Make the layers of a ready download and add them, after those asked for before.

        If another project is opened meanwhile, it stays in the list as ready.
        """
        self._waiting.append(view)
        self._go_on()

    def close(self) -> None:
        """Stop what is being prepared; it stays in the list as ready."""
        self._drop()
        self._project.cleared.disconnect(self._drop)
        del self._project

    def _drop(self) -> None:
        self._waiting.clear()
        work, self._work = self._work, None
        if work is not None:
            work.cancel()

    def _go_on(self) -> None:
        if self._work is not None or not self._waiting:
            return
        view = self._waiting.popleft()
        work = Work(
            self.tr("EOSDA Imagery: prepare {0}").format(view.download.name),
            lambda task: make_layers(view, task.isCanceled),
            lambda layers: self._add(work, view, layers),
            lambda error: self._fail(work, view, error),
        )
        self._work = work
        start(work)

    def _add(self, work: Work, view: DownloadView, layers: List[QgsRasterLayer]) -> None:
        if work is not self._work:
            return
        self._work = None
        self.delivered.emit(view, add_layers(self._project, view, layers))
        # Last: the next one's worker would contend with this thread for Python's lock.
        self._go_on()

    def _fail(self, work: Work, view: DownloadView, error: Exception) -> None:
        if work is not self._work:
            return
        self._work = None
        self.failed.emit(view, str(error))
        self._go_on()
