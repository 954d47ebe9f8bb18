"""What is made of layers in a worker: the change between two dates, one contrast for a group."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional, Sequence

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeNode, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject

from ...api.errors import StoppedError
from ...core.latest_task import LatestTask
from ...core.layers.group_contrast import common_contrast, set_contrast, shown_in
from ...core.layers.project.change import add_change, in_order, make_change
from ...core.layers.project.tree import BATCH_PROPERTY
from ..widgets.message_bar import MessageBar


class _LayerTask(QObject):
    """Says what came of a task.

    :param messages: where it is said
    """

    def __init__(self, messages: MessageBar, parent: QObject):
        super().__init__(parent)
        self._messages = messages
        self._task = LatestTask(self)

    def _say_why_not(self, words: str, error: Exception) -> None:
        """Say why nothing came of it, unless the user has cancelled it.

        :param words: {0} is the reason
        """
        if not isinstance(error, StoppedError):
            self._messages.warning(words.format(error))


class ChangeBetweenDates(_LayerTask):
    """Adds to the project the later of two index layers minus the earlier."""

    def __init__(self, messages: MessageBar, parent: QObject):
        super().__init__(messages, parent)
        # What is on its way when its project is closed is added to no other.
        QgsProject.instance().cleared.connect(self._task.cancel)

    def start(self, layers: Sequence[QgsMapLayer]) -> None:
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

        def add(layer: QgsMapLayer) -> None:
            added = add_change(QgsProject.instance(), layer, pair)
            self._messages.success(self.tr("On the map: {0}.").format(added.name()))

        self._task.start(
            self.tr("Change between two dates"),
            lambda task: make_change(*pair, task.isCanceled),
            add,
            partial(self._say_why_not, self.tr("The change cannot be shown. {0}")),
        )


class SameContrast(_LayerTask):
    """Works out one contrast for the scenes of a group and shows them all with it."""

    def start(self, group: QgsLayerTreeGroup) -> None:
        """Begin with the layers that are in the group now."""
        layers = shown_in(group)
        if len(layers) < 2:
            self._messages.warning(
                self.tr("One contrast for all needs at least two scenes in one group.")
            )
            return
        self._task.start(
            self.tr("One contrast for all scenes of a group"),
            lambda task: common_contrast(layers, task.isCanceled),
            self._on_made,
            partial(self._say_why_not, self.tr("There is no common contrast. {0}")),
        )

    def _on_made(self, shared: Any) -> None:
        count = set_contrast(QgsProject.instance(), shared)
        self._messages.success(
            self.tr("The layers now share one contrast for each band: {0}.").format(count)
        )


def group_of(node: Optional[QgsLayerTreeNode]) -> Optional[QgsLayerTreeGroup]:
    """Return the group that a layer was ordered in, else the one it lies in."""
    group = above = node.parent() if node is not None else None
    while above is not None:
        if above.customProperty(BATCH_PROPERTY):
            return above
        above = above.parent()
    return group
