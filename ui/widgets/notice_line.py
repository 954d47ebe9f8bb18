"""The line of the dock where it says what is wrong or unusual; its place is always there."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QToolTip, QWidget

from .elided import ElidedLabel
from .plain_text import tool_tip

_ICONS = {
    Qgis.MessageLevel.Warning: "/mIconWarning.svg",
    Qgis.MessageLevel.Critical: "/mIconCritical.svg",
}


class NoticeLine(QWidget):
    """Shows the gravest of what several panels have to say, the newest of those alike.

    A text stays until its panel takes it back, so that none outlives its cause.
    """

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._said: Dict[str, Tuple[int, str]] = {}
        self._icon = QLabel(self)
        self.label = ElidedLabel(self, "noticeLabel")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setFixedHeight(max(side, self.label.minimumSizeHint().height()))
        self._show()

    def say(
        self, source: str, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning
    ) -> None:
        """Say something, or take it back.

        :param source: who says it; a newer text of the same takes the place of the one before
        :param text: letters, not markup; empty to take it back
        """
        self._said.pop(source, None)
        if text:
            self._said[source] = (int(level), text)
        self._show()

    def text(self) -> str:
        """Return what is shown; empty for nothing."""
        return self.label.text()

    def _show(self) -> None:
        level, text = 0, ""
        for one, said in self._said.values():
            if one >= level:
                level, text = one, said
        icon = next((_ICONS[key] for key in _ICONS if int(key) == level), "/mIconInfo.svg")
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(side, side))
        self._icon.setVisible(bool(text))
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if text else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)

    def _show_all(self) -> None:
        """Show all that there is to say in a tool tip, one below the other."""
        texts = [text for _level, text in self._said.values()]
        if texts:
            QToolTip.showText(self.mapToGlobal(self.rect().topLeft()), tool_tip(texts), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the whole text at a click, too: nobody waits for tool tips."""
        super().mouseReleaseEvent(event)
        self._show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the whole text for whoever works by keyboard."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_all()
            return
        super().keyPressEvent(event)
