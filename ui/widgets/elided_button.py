"""A button whose text never makes its panel wider."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)


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
        hint = super().sizeHint()
        return hint + QSize(self._arrow_width(), 0) if self.opens and not self.menu() else hint

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon, or for a few letters where there is none."""
        hint = super().sizeHint()
        sides = 2 if self.icon().isNull() else 1.4
        return QSize(min(hint.width(), int(sides * hint.height())), hint.height())

    def _arrow_width(self) -> int:
        metric = QStyle.PixelMetric.PM_MenuButtonIndicator
        return int(self.style().pixelMetric(metric, None, self))

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Draw an arrow beside what opens something."""
        super().initStyleOption(option)
        if self.opens:
            option.features |= QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        flags = int(Qt.TextFlag.TextShowMnemonic)
        needed = option.fontMetrics.size(flags, option.text).width()
        room = needed - max(0, self.sizeHint().width() - self.width())
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, room, flags
        )
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
