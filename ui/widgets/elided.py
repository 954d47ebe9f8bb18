"""A button and a line of text that never make their panel wider."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from .plain_text import tool_tip
from .texts import isolated

# Pixels between the border and what is in it.
_SIDE = 3


class ElidedButton(QToolButton):
    """Shows its icon and as much of its text as there is room for, and that it opens something.

    :param name: its object name
    """

    def __init__(self, parent: Optional[QWidget], name: str):
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # What it opens need not be a menu.
        self.opens = True

    def sizeHint(self) -> QSize:
        """Return the room for all of the text, and the arrow."""
        # Qt leaves so much on both sides of a text alone that the arrow needs little more.
        return super().sizeHint() + QSize(self._arrow_width() // 2, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon, or for a few letters where there is none."""
        hint = super().sizeHint()
        sides = 2 if self.icon().isNull() else 1.4
        return QSize(min(hint.width(), int(sides * hint.height())), hint.height())

    def _arrow_width(self) -> int:
        """Return the room of the arrow; on an icon alone Qt draws it in the corner."""
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        if not self.opens or self.toolButtonStyle() == icon_only:
            return 0
        # Not that of the style: by the style sheet of a dark theme it has none.
        return self.fontMetrics().height() * 2 // 3

    def shown(self) -> str:
        """Return what is seen of the text."""
        icon = 0
        if not self.icon().isNull() or self.arrowType() != Qt.ArrowType.NoArrow:
            icon = self.iconSize().width() + 4
        flags, room = int(Qt.TextFlag.TextShowMnemonic), self._words().width() - icon
        elide = Qt.TextElideMode.ElideRight
        return str(self.fontMetrics().elidedText(self.text(), elide, room, flags))

    def _words(self) -> QRect:
        """Return the place of icon and text, as read from the left."""
        return self.rect().adjusted(_SIDE, 0, -self._arrow_width() - _SIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for, and the arrow behind it: Qt has it in the lower corner."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter, arrow = QStylePainter(self), self._arrow_width()
        frame = QStyle.ComplexControl.CC_ToolButton
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            painter.drawComplexControl(frame, option)
            return
        feature, label = QStyleOptionToolButton.ToolButtonFeature, QStyle.ControlElement
        option.features &= ~feature.HasMenu
        empty = QStyleOptionToolButton(option)
        empty.text, empty.icon = "", QIcon()
        empty.features &= ~feature.Arrow
        painter.drawComplexControl(frame, empty)
        if arrow:
            empty.features |= feature.Arrow
            empty.arrowType = Qt.ArrowType.DownArrow
            empty.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
            place = QRect(self.width() - arrow - _SIDE, (self.height() - arrow) // 2, arrow, arrow)
            empty.rect = QStyle.visualRect(option.direction, self.rect(), place)
            painter.drawControl(label.CE_ToolButtonLabel, empty)
        option.rect = QStyle.visualRect(option.direction, self.rect(), self._words())
        # Latin is not turned round in a right-to-left language.
        option.text = isolated(self.shown())
        painter.drawControl(label.CE_ToolButtonLabel, option)


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
