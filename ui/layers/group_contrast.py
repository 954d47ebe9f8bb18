"""The action that gives all scenes of a group one stretch: statistics in a worker, then style."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeNode, QgsProject
from qgis.PyQt.QtCore import QObject

from ...api.errors import StoppedError
from ...core.layers.group_contrast import common_stretch, set_stretch, shown_in
from ...core.layers.tree import BATCH_PROPERTY
from ...core.tasks import Work, start
from ..widgets.message_bar import MessageBar


def group_of(node: Optional[QgsLayerTreeNode]) -> Optional[QgsLayerTreeGroup]:
    """Give the group that a layer was ordered in, else the one it lies in."""
    above = node.parent() if node is not None else None
    group = above
    while above is not None:
        if above.customProperty(BATCH_PROPERTY):
            return above
        above = above.parent()
    return group


class StretchAll(QObject):
    """Works out one stretch for the scenes of a group and shows them all with it.

    :param messages: says what came of it
    """

    def __init__(self, messages: MessageBar, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._messages = messages
        self._work: Optional[Work] = None

    def start(self, group: QgsLayerTreeGroup) -> None:
        """Begin with the layers that are in the group now."""
        layers = shown_in(group)
        if len(layers) < 2:
            self._messages.warning(
                self.tr("One stretch for all needs at least two scenes in one group.")
            )
            return
        self.close()
        work = Work(
            self.tr("Stretch all scenes of a group alike"),
            lambda task: common_stretch(layers, task.isCanceled),
            lambda shared: self._on_done(work, shared),
            lambda error: self._on_failed(work, error),
        )
        self._work = work
        start(work)

    def close(self) -> None:
        """Stop what runs."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()

    def _on_done(self, work: Work, shared: Any) -> None:
        if work is not self._work:
            return
        self._work = None
        count = set_stretch(QgsProject.instance(), shared)
        self._messages.success(
            self.tr("The layers now share one stretch for each band: {0}.").format(count)
        )

    def _on_failed(self, work: Work, error: Exception) -> None:
        if work is not self._work:
            return
        self._work = None
        if not isinstance(error, StoppedError):
            self._messages.warning(self.tr("There is no common stretch. {0}").format(error))
