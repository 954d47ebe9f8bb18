"""One line of text that never makes its panel wider."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from .plain_text import tool_tip
from .texts import isolated


class ElidedLabel(QLabel):
    """Shows a text letter by letter on one line; what has no room is cut and in the tool tip.

    :param name: its object name
    """

    def __init__(self, parent: QWidget, name: str, text: str = ""):
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(text)

    def setText(self, text: str) -> None:
        """Show a text of one piece."""
        self.say(text)

    def say(self, head: str, tail: str = "", more: str = "") -> None:
        """Show a text of three pieces, one behind the other.

        :param head: is cut where there is no room for it
        :param tail: is shown whole for as long as there is room for it
        :param more: is shown where there is room for all of it
        """
        self._head, self._tail, self._more = head, tail, more
        super().setText(f"{head}{tail}{more}")
        self.setToolTip(tool_tip([self.text()]))

    def shown(self) -> str:
        """Return what is seen of the text."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        for text in (self.text(), self._head + self._tail):
            if metrics.horizontalAdvance(text) <= room:
                return text
        # Elision compares fractions of a pixel with widths that are rounded.
        left = room - metrics.horizontalAdvance(self._tail) - 2
        head = metrics.elidedText(self._head, Qt.TextElideMode.ElideRight, max(0, left))
        line = str(head) + self._tail
        if metrics.horizontalAdvance(line) <= room:
            return line
        return str(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))

    def sizeHint(self) -> QSize:
        """Return the size of the whole text, on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()), metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the line, and no width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: Optional[QPaintEvent]) -> None:
        """Paint what there is room for; Latin is not turned round in a right-to-left language."""
        painter = QPainter(self)
        style = self.style()
        along = style.visualAlignment(self.layoutDirection(), self.alignment())
        style.drawItemText(
            painter,
            self.contentsRect(),
            int(along | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            isolated(self.shown()),
            self.foregroundRole(),
        )
        painter.end()
