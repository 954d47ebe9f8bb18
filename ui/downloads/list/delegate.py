"""Paints a row of the downloads list: an icon, two lines of words, a thin bar while files come."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
)

from ...widgets.list_rows import bold, draw_without_text, text_colour
from .model import CONTENT_ROLE
from .rows import RowContent
from .states import OverallState

# How much of the text colour what a download is about keeps: quieter, and right in any palette.
QUIET = 0.7
BAR_STEPS = 1000

_STATE_ICONS = {
    OverallState.WORKING: "/mIconHistory.svg",
    OverallState.READY: "/mIconSuccess.svg",
    OverallState.TROUBLE: "/mIconWarning.svg",
    OverallState.STOPPED: "/mIconCritical.svg",
}
_FETCHING_ICON = "/mActionSharingImport.svg"


class JobDelegate(QStyledItemDelegate):
    """Line 1: the title, and what it is about. Line 2: how it stands, a bar at its end.

    :param view: the view it paints for; its font and style give the sizes
    """

    def __init__(self, view: QAbstractItemView):
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return one height for every row, so that the view need not ask for each."""
        metrics = self._view.fontMetrics()
        height = 2 * metrics.lineSpacing() + 3 * self._margin()
        return QSize(24 * metrics.averageCharWidth(), height)

    def _margin(self) -> int:
        return max(3, self._view.fontMetrics().height() // 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the row as the style paints rows, with our words in it."""
        row = QStyleOptionViewItem(option)
        # Not initialised from the model: that makes texts which the style is not to write.
        row.widget = self._view
        draw_without_text(painter, row)
        painter.save()
        painter.setClipRect(option.rect)
        margin, line = self._margin(), self._view.fontMetrics().lineSpacing()
        inside = option.rect.adjusted(margin, margin, -margin, -margin)
        icon = QRect(inside.left(), inside.top(), line, line)
        words = inside.adjusted(line + margin, 0, 0, 0)
        first = QRect(words.left(), words.top(), words.width(), line)
        second = first.translated(0, line + margin)
        content: RowContent = index.data(CONTENT_ROLE)
        name = _STATE_ICONS[content.overall]
        if content.is_fetching and content.overall is OverallState.WORKING:
            name = _FETCHING_ICON
        QgsApplication.getThemeIcon(name).paint(painter, _mirrored(row, icon))
        self._paint_title(painter, row, content, first)
        self._paint_state(painter, row, content, second)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, row: QStyleOptionViewItem, content: RowContent, place: QRect
    ) -> None:
        painter.setFont(bold(row.font))
        width = painter.fontMetrics().horizontalAdvance(content.title) + 2
        most = QSize(min(width, place.width()), place.height())
        _write(painter, row, QRect(place.topLeft(), most), content.title)
        painter.setFont(row.font)
        rest = place.adjusted(width + self._margin(), 0, 0, 0)
        if rest.width() > 0:
            _write(painter, row, rest, content.subtitle, QUIET)

    def _paint_state(
        self, painter: QPainter, row: QStyleOptionViewItem, content: RowContent, place: QRect
    ) -> None:
        if content.share is not None:
            height = max(6, place.height() // 2)
            bar = QRect(0, 0, place.width() // 4, height)
            bar.moveCenter(place.center())
            bar.moveRight(place.right())
            self._paint_bar(painter, row, bar, content.share)
            place = place.adjusted(0, 0, -bar.width() - self._margin(), 0)
        _write(painter, row, place, content.state)

    def _paint_bar(
        self, painter: QPainter, row: QStyleOptionViewItem, place: QRect, share: float
    ) -> None:
        bar = QStyleOptionProgressBar()
        bar.rect, bar.direction = _mirrored(row, place), row.direction
        bar.palette, bar.fontMetrics = row.palette, row.fontMetrics
        bar.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Horizontal
        bar.maximum, bar.progress = BAR_STEPS, round(share * BAR_STEPS)
        control = QStyle.ControlElement.CE_ProgressBar
        self._view.style().drawControl(control, bar, painter, self._view)


def _mirrored(row: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return the place as the reading direction has it."""
    return QStyle.visualRect(row.direction, row.rect, place)


def _write(
    painter: QPainter, row: QStyleOptionViewItem, place: QRect, text: str, strength: float = 1.0
) -> None:
    """Write a line in the colour of the row, cut with an ellipsis where it does not fit.

    :param strength: the share of the colour's opacity
    """
    colour = text_colour(row)
    colour.setAlphaF(colour.alphaF() * strength)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    align = QStyle.visualAlignment(row.direction, side) | Qt.AlignmentFlag.AlignAbsolute
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    flags = int(align) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(_mirrored(row, place), flags, elided)
