"""The action that gives all scenes of a group one contrast: statistics in a worker, then style."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeNode, QgsProject
from qgis.PyQt.QtCore import QObject

from ...api.errors import StoppedError
from ...core.latest_task import LatestTask
from ...core.layers.group_contrast import common_contrast, set_contrast, shown_in
from ...core.layers.project.tree import BATCH_PROPERTY
from ..widgets.message_bar import MessageBar


def group_of(node: Optional[QgsLayerTreeNode]) -> Optional[QgsLayerTreeGroup]:
    """Return the group that a layer was ordered in, else the one it lies in."""
    above = node.parent() if node is not None else None
    group = above
    while above is not None:
        if above.customProperty(BATCH_PROPERTY):
            return above
        above = above.parent()
    return group


class SameContrast(QObject):
    """Works out one contrast for the scenes of a group and shows them all with it.

    :param messages: says what came of it
    """

    def __init__(self, messages: MessageBar, parent: QObject):
        super().__init__(parent)
        self._messages = messages
        self._task = LatestTask(self)

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
            self._on_done,
            self._on_failed,
        )

    def close(self) -> None:
        """Stop what runs."""
        self._task.close()

    def _on_done(self, shared: Any) -> None:
        count = set_contrast(QgsProject.instance(), shared)
        self._messages.success(
            self.tr("The layers now share one contrast for each band: {0}.").format(count)
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._messages.warning(self.tr("There is no common contrast. {0}").format(error))
