"""The line below the area's row: a hint, what is wrong, or what was changed; always there."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from ..widgets.elided_label import ElidedLabel


class StateLine(QWidget):
    """Shows one sentence in a place that is reserved for it, so that nothing else moves."""

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._icon = QLabel(self)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self._label = ElidedLabel(self, "aoiStateLabel")
        self._label.setAccessibleName(self.tr("State of the area"))
        self._label.setMinimumHeight(max(size, self._label.minimumSizeHint().height()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self.problem = ""
        self.say("")

    def complain(self, problem: str) -> None:
        """Show what is wrong until it is right, or empty for nothing."""
        self.problem = problem
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence where nothing is wrong."""
        self._icon.setVisible(bool(self.problem))
        self._label.say(self.problem or sentence)
