"""From a ready download to layers in the project it was asked for."""

from __future__ import annotations

from collections import deque
from typing import Deque, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...jobs.model import DownloadView
from ...latest_task import LatestTask
from ..build import make_layers
from .tree import add_layers


class LayerPlacer(QObject):
    """Adds ready downloads to the open project: opened in a worker, one at a time, then only added.

    One at a time, so that a season that is ready all at once leaves QGIS threads for drawing.
    """

    # The download and its layers (DownloadView, list of QgsRasterLayer).
    delivered = pyqtSignal(object, list)
    # The download and the reason (DownloadView, str).
    failed = pyqtSignal(object, str)

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._waiting: Deque[DownloadView] = deque()
        self._opening = LatestTask(self)
        QgsProject.instance().cleared.connect(self._drop)

    def deliver(self, view: DownloadView) -> None:
        """Make the layers of a ready download and add them, after those asked for before.

        If another project is opened meanwhile, it stays in the list as ready.
        """
        self._waiting.append(view)
        self._go_on()

    def close(self) -> None:
        """Stop what is being prepared; it stays in the list as ready."""
        self._drop()
        self._opening.close()
        QgsProject.instance().cleared.disconnect(self._drop)

    def _drop(self) -> None:
        self._waiting.clear()
        self._opening.cancel()

    def _go_on(self) -> None:
        if self._opening.running or not self._waiting:
            return
        view = self._waiting.popleft()
        self._opening.start(
            self.tr("EOSDA Imagery: prepare {0}").format(view.download.name),
            lambda task: make_layers(view, task.isCanceled),
            lambda layers: self._add(view, layers),
            lambda error: self._fail(view, error),
        )

    def _add(self, view: DownloadView, layers: List[QgsRasterLayer]) -> None:
        self.delivered.emit(view, add_layers(QgsProject.instance(), view, layers))
        # Last: the next one's worker would contend with this thread for Python's lock.
        self._go_on()

    def _fail(self, view: DownloadView, error: Exception) -> None:
        self.failed.emit(view, str(error))
        self._go_on()
