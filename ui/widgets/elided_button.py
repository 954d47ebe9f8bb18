"""A button whose text never makes its panel wider."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

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
        metric = QStyle.PixelMetric.PM_MenuButtonIndicator
        return int(self.style().pixelMetric(metric, None, self))

    def shown(self) -> str:
        """Return what is seen of the text."""
        flags = int(Qt.TextFlag.TextShowMnemonic)
        arrow, metrics = self._arrow_width(), self.fontMetrics()
        if arrow:
            icon = 0 if self.icon().isNull() else self.iconSize().width() + 4
            room = self._words(arrow).width() - icon
        else:
            needed = metrics.size(flags, self.text()).width()
            room = needed - max(0, self.sizeHint().width() - self.width())
        return str(metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flags))

    def _words(self, arrow: int) -> QRect:
        """Return the place of icon and text, as read from the left."""
        return self.rect().adjusted(_SIDE, 0, -arrow - _SIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for, and the arrow behind it: Qt has it in the lower corner."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter, arrow = QStylePainter(self), self._arrow_width()
        if not arrow:
            option.text = self.shown()
            painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
            return
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        frame = QStyleOptionToolButton(option)
        frame.text, frame.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, frame)
        sign = QStyleOption(option)
        place = QRect(self.width() - arrow - _SIDE, (self.height() - arrow) // 2, arrow, arrow)
        sign.rect = QStyle.visualRect(option.direction, self.rect(), place)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, sign)
        option.rect = QStyle.visualRect(option.direction, self.rect(), self._words(arrow))
        option.text = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
