"""Texts that never widen what they stand in: cut with an ellipsis, whole in their tool tip."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent
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


class ElidedLabel(QLabel):
    """Shows one line, letter by letter, as far as there is room.

    :param name: its object name
    """

    def __init__(self, parent: Optional[QWidget], name: str, text: str = ""):
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line; any width will do."""
        return QSize(0, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Return the width of the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def is_cut(self) -> bool:
        """Return whether there is no room for all of it."""
        return self.sizeHint().width() > self.contentsRect().width() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QStylePainter(self)
        box = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(
            QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        )
        self.style().drawItemText(
            painter, box, flags, self.palette(), self.isEnabled(), text, self.foregroundRole()
        )

    def event(self, event: QEvent) -> bool:
        """Say the whole text where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(tool_tip([self.text()]) if self.is_cut() else "")
        return super().event(event)


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

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon, or for a few letters where there is none."""
        hint = super().sizeHint()
        sides = 2 if self.icon().isNull() else 1.4
        return QSize(min(hint.width(), int(sides * hint.height())), hint.height())

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Draw an arrow beside what opens something."""
        super().initStyleOption(option)
        if self.opens:
            option.features |= QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        style, metric = self.style(), QStyle.PixelMetric.PM_MenuButtonIndicator
        taken = 0 if option.icon.isNull() else option.iconSize.width() + 8
        if self.opens:
            taken += style.pixelMetric(metric, option, self) // 2
        room = self.width() - taken - 10
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, room, int(Qt.TextFlag.TextShowMnemonic)
        )
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
