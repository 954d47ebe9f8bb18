"""Draws a row in two lines, three where the list is narrow, with its thumbnail at the start."""

from __future__ import annotations

from typing import List, Optional, Union

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ...widgets.list_rows import bold, draw_without_text, focus_frame, text_colour
from ...widgets.texts import isolated
from .model import SceneRole
from .row_texts import RowLines
from .thumbnails import Placeholder

# Pixels: the side of a thumbnail, and what is left free beside it and above it.
THUMBNAIL = 64
_MARGIN = 4
_ABOVE = 1
# What is less than the figures is lighter, but still readable on both themes.
_LIGHTER = 0.72
# Characters of date, satellite with its tiles, and cloud, with what is free around them.
_NARROW = 50
_ELIDE = Qt.TextElideMode.ElideRight
# The frame of a thumbnail that is not there.
_FRAME = 0.35


class SceneDelegate(QStyledItemDelegate):
    """Line 1: date and satellite, cloud at the end. Line 2: coverage and index, state at the end.

    In a narrow list the date has its state at the end, the satellite the cloud, the coverage the
    index. A square at the start holds the thumbnail or says that there is none. What stands at the
    end of a line stands below its like, so that it can be compared down the list.
    """

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        # Read once: a theme icon is a file.
        self._broken = QgsApplication.getThemeIcon("/mIconWarning.svg")

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Ask for the lines of text; rows are all alike."""
        width = THUMBNAIL + 20 * QFontMetrics(option.font).averageCharWidth()
        return QSize(width, row_height(option.font, _room(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row as the style draws rows, with our two lines in it."""
        row = QStyleOptionViewItem(option)
        # Not initialised from the model: that makes texts which the style is not to write.
        style = draw_without_text(painter, row)
        texts: Optional[RowLines] = index.data(int(SceneRole.LINES))
        if texts is None:
            return
        painter.save()
        lines = _Lines(painter, row, QFontMetrics(bold(row.font)))
        self._draw_thumbnail(painter, row, lines, index.data(int(SceneRole.THUMBNAIL)))
        lines.draw(texts, is_narrow(row.font, _room(row)))
        painter.restore()
        focus_frame(painter, row, style)

    def _draw_thumbnail(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        lines: _Lines,
        found: Union[QPixmap, Placeholder, None],
    ) -> None:
        place = lines.take_square()
        frame = text_colour(option)
        frame.setAlphaF(_FRAME * frame.alphaF())
        painter.setPen(frame)
        if isinstance(found, QPixmap):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = found.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(place.topLeft(), size)
            inside.moveCenter(place.center())
            painter.drawPixmap(inside, found)
            return
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        third = place.width() // 3
        if found is Placeholder.FAILED:
            self._broken.paint(
                painter, place.adjusted(third // 2, third // 2, -third // 2, -third // 2)
            )
        elif found is Placeholder.NONE:
            # Struck through: there is nothing to wait for.
            painter.drawLine(
                place.left() + third,
                place.bottom() - third,
                place.right() - third,
                place.top() + third,
            )


class _Lines:
    """The lines of one row, under the painter."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, metrics: QFontMetrics):
        self._painter = painter
        self._option = option
        self._gap = _gap(metrics)
        self._height = metrics.height()
        self._area = option.rect.adjusted(_MARGIN, _ABOVE, -2 * _MARGIN, -_ABOVE)
        self._lines = self._area

    def take_square(self) -> QRect:
        """Take a square at the start of both lines, where the reading direction begins."""
        free = self._area
        side = min(THUMBNAIL, free.height())
        square = QRect(free.left(), free.top() + (free.height() - side) // 2, side, side)
        place = QStyle.visualRect(self._option.direction, self._option.rect, square)
        self._lines = free.adjusted(side + 2 * self._gap, 0, 0, 0)
        return place

    def draw(self, texts: RowLines, narrow: bool) -> None:
        plain, heavy = self._option.font, bold(self._option.font)
        colour = text_colour(self._option)
        lighter = QColor(colour)
        if not self._option.state & QStyle.StateFlag.State_Selected:
            lighter.setAlphaF(_LIGHTER * colour.alphaF())
        lines = self._places(3 if narrow else 2)
        # Each figure below its like, whatever the other rows say.
        ends = [(texts.cloud, colour), (texts.state, lighter)]
        if narrow:
            ends = [(texts.state, lighter), (texts.cloud, colour), (texts.index, colour)]
        day = _width(texts.title, heavy)
        besides = [day, 0, _width(texts.coverage, plain)] if narrow else [day, 0]
        free = [
            self._at_end(line, text, plain, shade, beside)
            for line, (text, shade), beside in zip(lines, ends, besides)
        ]
        free[0] = self._at_start(free[0], texts.title, heavy, colour)
        where = free[1] if narrow else free[0]
        fits = _width(texts.name, plain) <= where.width()
        self._at_start(where, texts.name if fits else texts.short, plain, lighter)
        free[-1] = self._at_start(free[-1], texts.coverage, plain, colour)
        if not narrow:
            self._at_start(free[-1], texts.index, plain, colour)

    def _places(self, count: int) -> List[QRect]:
        """Return the places of some lines, one below the other, in the middle of the height."""
        free = self._area.height() - count * self._height
        gap = max(0, min(self._gap, free // (count - 1)))
        top = self._lines.center().y() - (count * self._height + (count - 1) * gap) // 2
        line = QRect(self._lines.left(), top, self._lines.width(), self._height)
        return [line.translated(0, number * (self._height + gap)) for number in range(count)]

    def _at_end(
        self, free: QRect, text: str, font: QFont, colour: QColor, beside: int = 0
    ) -> QRect:
        """Write at the end of a line; leaves some of it, or as much as what stands beside needs."""
        if not text:
            return free
        most = free.width() * 3 // 5
        if beside:
            most = max(free.width() * 2 // 5, free.width() - beside - 2 * self._gap)
        width = min(_width(text, font), most)
        place = QRect(free.right() - width + 1, free.top(), width, free.height())
        # Where it ends in a figure, that is what is wanted.
        cut = Qt.TextElideMode.ElideLeft if text[-1] in "%0123456789" else _ELIDE
        elided = QFontMetrics(font).elidedText(text, cut, width)
        self._write(place, elided, font, colour, Qt.AlignmentFlag.AlignRight)
        return free.adjusted(0, 0, -width - 2 * self._gap, 0)

    def _at_start(
        self,
        free: QRect,
        text: str,
        font: QFont,
        colour: QColor,
    ) -> QRect:
        width = min(_width(text, font), free.width())
        if width <= 0:
            return free
        place = QRect(free.left(), free.top(), width, free.height())
        self._write(place, text, font, colour, Qt.AlignmentFlag.AlignLeft)
        return free.adjusted(width + 2 * self._gap, 0, 0, 0)

    def _write(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag,
    ) -> None:
        # In a right-to-left language the line is mirrored, but not what is written in Latin.
        text = isolated(QFontMetrics(font).elidedText(text, _ELIDE, place.width()))
        direction = self._option.direction
        alignment = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(
            QStyle.visualRect(direction, self._area, place),
            int(alignment | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine),
            text,
        )


def _width(text: str, font: QFont) -> int:
    # Elision compares fractions of a pixel with a width that was rounded.
    return QFontMetrics(font).horizontalAdvance(text) + 2


def is_narrow(font: QFont, width: int) -> bool:
    """Return whether a row needs three lines.

    :param width: of the list, in pixels: the scenes of a pass are as the passes are
    """
    return width - THUMBNAIL < _NARROW * QFontMetrics(font).averageCharWidth()


def row_height(font: QFont, width: int) -> int:
    """Return how high a row is, in pixels.

    :param font: the font of the list
    :param width: of the list, in pixels
    """
    metrics = QFontMetrics(bold(font))
    narrow = is_narrow(font, width)
    text = 3 * metrics.height() if narrow else 2 * metrics.height() + _gap(metrics)
    return max(THUMBNAIL, text) + 2 * _ABOVE


def _room(option: QStyleOptionViewItem) -> int:
    """Return how wide the list is; alone in a picture a row is as wide as it is."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


def _gap(metrics: QFontMetrics) -> int:
    return max(2, metrics.height() // 6)
