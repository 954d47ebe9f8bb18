"""From a ready download to layers in the project it was asked for."""

from __future__ import annotations

from typing import List, Optional, Set

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api.errors import EosdaError
from .job import DownloadView, new_id
from .layers import LayerPlan, add_layers, plan_layers
from .tasks import Work, start


class ProjectMark(QObject):
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


class Delivery(QObject):
    """Adds ready downloads to the project: statistics in a worker, layers on the main thread."""

    # The download and its layers (DownloadView, list of QgsRasterLayer).
    delivered = pyqtSignal(object, list)
    # The download and the reason (DownloadView, str).
    failed = pyqtSignal(object, str)

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._project = project
        self._works: Set[Work] = set()
        self._closed = False

    def deliver(self, view: DownloadView) -> None:
        """Make the layers of a ready download and add them."""
        work = Work(
            self.tr("EOSDA Imagery: prepare {0}").format(view.download.name),
            lambda task: plan_layers(view),
            lambda plans: self._add(work, view, plans),
            lambda error: self._fail(work, view, error),
        )
        self._works.add(work)
        start(work)

    def close(self) -> None:
        """Stop what is being prepared; it stays in the list as ready."""
        self._closed = True
        for work in list(self._works):
            work.cancel()
        self._works.clear()
        del self._project

    def _add(self, work: Work, view: DownloadView, plans: List[LayerPlan]) -> None:
        self._works.discard(work)
        if self._closed:
            return
        try:
            layers = add_layers(self._project, view, plans)
        except EosdaError as error:
            self.failed.emit(view, str(error))
            return
        self.delivered.emit(view, layers)

    def _fail(self, work: Work, view: DownloadView, error: Exception) -> None:
        self._works.discard(work)
        if not self._closed:
            self.failed.emit(view, str(error))
