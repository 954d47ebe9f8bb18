"""Draws a scene in two lines."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..core.search import SceneHit
from .scene_model import SceneRole, cloud_text, coverage_text, date_text, sensor_text

# The second line is a name, not a figure: lighter, but still readable on both themes.
_LIGHTER = 0.72


class SceneDelegate(QStyledItemDelegate):
    """Line 1: date and sensor, cloud at the right. Line 2: scene id, coverage at the right.

    The figures stand at the right in both lines, so that they can be compared down the list.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Ask for two lines of text; rows are all alike."""
        width = 24 * QFontMetrics(option.font).averageCharWidth()
        return QSize(width, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row as the style draws rows, with our two lines in it."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        style = row.widget.style() if row.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        hit: Optional[SceneHit] = index.data(int(SceneRole.HIT))
        if hit is None:
            return
        painter.save()
        _Lines(painter, row, QFontMetrics(_bold(row.font))).draw(hit)
        painter.restore()


class _Lines:
    """The two lines of one row, under the painter."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, metrics: QFontMetrics):
        self._painter = painter
        self._option = option
        self._gap = gap = _gap(metrics)
        self._height = metrics.height()
        self._area = option.rect.adjusted(2 * gap, gap, -2 * gap, -gap)

    def draw(self, hit: SceneHit) -> None:
        plain, bold = self._option.font, _bold(self._option.font)
        colour = text_colour(self._option)
        lighter = QColor(colour)
        lighter.setAlphaF(_LIGHTER * colour.alphaF())
        first = self._line(0)
        first = self._at_end(first, cloud_text(hit.scene), plain, colour)
        first = self._at_start(first, date_text(hit.scene), bold, colour)
        self._at_start(first, "· " + sensor_text(hit.scene), plain, colour)
        second = self._line(1)
        second = self._at_end(second, coverage_text(hit), plain, colour)
        # Ids differ at their ends.
        middle = Qt.TextElideMode.ElideMiddle
        self._at_start(second, hit.scene.scene_id, plain, lighter, middle)

    def _line(self, number: int) -> QRect:
        top = self._area.top() + number * (self._height + self._gap)
        return QRect(self._area.left(), top, self._area.width(), self._height)

    def _at_end(self, free: QRect, text: str, font: QFont, colour: QColor) -> QRect:
        if not text:
            return free
        # The figures have the right of way, but some of the line stays for the name.
        width = min(_width(text, font), free.width() * 3 // 5)
        place = QRect(free.right() - width + 1, free.top(), width, free.height())
        self._write(place, text, font, colour, Qt.AlignmentFlag.AlignRight)
        return free.adjusted(0, 0, -width - 2 * self._gap, 0)

    def _at_start(
        self,
        free: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> QRect:
        width = min(_width(text, font), free.width())
        if width <= 0:
            return free
        place = QRect(free.left(), free.top(), width, free.height())
        self._write(place, text, font, colour, Qt.AlignmentFlag.AlignLeft, elide)
        return free.adjusted(width + self._gap, 0, 0, 0)

    def _write(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        # In a right-to-left language the line is mirrored.
        direction = self._option.direction
        alignment = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(
            QStyle.visualRect(direction, self._area, place),
            int(alignment | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine),
            QFontMetrics(font).elidedText(text, elide, place.width()),
        )


def _width(text: str, font: QFont) -> int:
    # Elision compares fractions of a pixel with a width that was rounded.
    return QFontMetrics(font).horizontalAdvance(text) + 2


def row_height(font: QFont) -> int:
    """Tell how high a row is, in pixels.

    :param font: the font of the list
    """
    metrics = QFontMetrics(_bold(font))
    return 2 * metrics.height() + 3 * _gap(metrics)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _gap(metrics: QFontMetrics) -> int:
    return max(2, metrics.height() // 6)


def text_colour(option: QStyleOptionViewItem) -> QColor:
    """Give the colour in which the style would write in this row."""
    if not option.state & QStyle.StateFlag.State_Enabled:
        group = QPalette.ColorGroup.Disabled
    elif option.state & QStyle.StateFlag.State_Active:
        group = QPalette.ColorGroup.Active
    else:
        group = QPalette.ColorGroup.Inactive
    selected = option.state & QStyle.StateFlag.State_Selected
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    return option.palette.color(group, role)
