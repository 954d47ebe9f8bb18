"""What several panels have to say in the one line of the dock that is reserved for it."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Notices(QObject):
    """Keeps the notices of all panels, and tells the gravest, the newest of those alike.

    A text stays until its panel takes it back, so that none outlives its cause.
    """

    # What is to be shown, empty for nothing, and its Qgis.MessageLevel.
    changed = pyqtSignal(str, object)

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._said: Dict[str, Tuple[str, Qgis.MessageLevel]] = {}

    def say(
        self, source: str, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning
    ) -> None:
        """Say something, or take it back.

        :param source: who says it; a newer text of the same takes the place of the one before
        :param text: letters, not markup; empty to take it back
        """
        self._said.pop(source, None)
        if text:
            self._said[source] = (text, level)
        newest_first = reversed(list(self._said.values()))
        nothing = ("", Qgis.MessageLevel.Info)
        self.changed.emit(*max(newest_first, key=lambda said: int(said[1]), default=nothing))
