"""The action that shows the change between two index layers: computed in a worker, then added."""

from __future__ import annotations

from typing import List, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...api.errors import StoppedError
from ...core.latest_task import LatestTask
from ...core.layers.project.change import DatedIndex, add_change, in_order, make_change
from ..widgets.message_bar import MessageBar


class ChangeBetweenDates(QObject):
    """Subtracts the earlier of two index layers from the later and adds the result to the project.

    :param messages: says what came of it
    """

    def __init__(self, messages: MessageBar, parent: QObject):
        super().__init__(parent)
        self._messages = messages
        self._task = LatestTask(self)
        # What is on its way when its project is closed is added to no other.
        QgsProject.instance().cleared.connect(self._task.cancel)

    def close(self) -> None:
        """Stop what runs."""
        QgsProject.instance().cleared.disconnect(self._task.cancel)
        self._task.close()

    def start(self, layers: List[QgsMapLayer]) -> None:
        """Begin with the layers that are selected.

        :param layers: two of one index and of different days; else it is said what to select
        """
        pair = in_order(layers)
        if pair is None:
            self._messages.warning(
                self.tr(
                    "Select two layers of the same index and of different days in the layer tree"
                    " (Ctrl and a click adds one), then choose this again."
                )
            )
            return
        earlier, later = pair
        self._task.start(
            self.tr("Change between two dates"),
            lambda task: make_change(earlier, later, task.isCanceled),
            lambda layer: self._add(layer, pair),
            self._on_failed,
        )

    def _add(self, layer: QgsRasterLayer, dates: Tuple[DatedIndex, DatedIndex]) -> None:
        added = add_change(QgsProject.instance(), layer, dates)
        self._messages.success(self.tr("On the map: {0}.").format(added.name()))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._messages.warning(self.tr("The change cannot be shown. {0}").format(error))
