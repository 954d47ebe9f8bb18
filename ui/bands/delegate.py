"""Draws a band as a row of four columns: name with a tick, meaning, wavelength, pixel size."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...api.datasets import Band
from ..widgets.painting import draw_without_text, text_colour
from .model import BAND_ROLE, cells

# Pixels: elision compares fractions of a pixel with a width that was rounded.
_GRACE = 2


class BandDelegate(QStyledItemDelegate):
    """A list with columns: a table would bring a header, and the space bar ticks no table row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row and its tick as the style draws them, with our columns in it."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        style = draw_without_text(painter, row)
        band: Optional[Band] = index.data(BAND_ROLE)
        if band is None:
            return
        tick = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, row, row.widget
        )
        painter.save()
        painter.setFont(row.font)
        painter.setPen(text_colour(row))
        # Columns are alike in all rows, and no wider than what stands in them.
        columns = zip(*(cells(other) for other in index.model().bands()))
        metrics = QFontMetrics(row.font)
        widths = [max(map(metrics.horizontalAdvance, column)) for column in columns]
        self._columns(painter, row, tick.width(), widths, cells(band))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Ask for the whole row, beside its tick."""
        hint = super().sizeHint(option, index)
        band: Optional[Band] = index.data(BAND_ROLE)
        if band is None:
            return hint
        metrics = QFontMetrics(option.font)
        style = option.widget.style() if option.widget else QApplication.style()
        tick = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, option.widget)
        words = sum(metrics.horizontalAdvance(text) + _GRACE for text in cells(band))
        return QSize(2 * tick + words + 6 * metrics.averageCharWidth(), hint.height())

    def _columns(
        self,
        painter: QPainter,
        row: QStyleOptionViewItem,
        tick_width: int,
        widths: Sequence[int],
        texts: Sequence[str],
    ) -> None:
        metrics = QFontMetrics(row.font)
        gap = metrics.averageCharWidth()
        name_width, _, wavelength_width, size_width = widths
        left = row.rect.left() + tick_width + gap + 2
        right = row.rect.right() - gap
        wavelength = right - size_width - gap - wavelength_width
        meaning = left + name_width + gap
        name_text, meaning_text, wavelength_text, size_text = texts
        # A long meaning may reach as far as the figure of its own row.
        free = wavelength + wavelength_width - metrics.horizontalAdvance(wavelength_text) - gap
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for x, width, text, side in (
            (left, name_width, name_text, start),
            (meaning, free - meaning, meaning_text, start),
            (wavelength, wavelength_width, wavelength_text, end),
            (right - size_width, size_width, size_text, end),
        ):
            # In a right-to-left language the row is mirrored.
            place = QStyle.visualRect(
                row.direction, row.rect, QRect(x, row.rect.top(), width, row.rect.height())
            )
            alignment = QStyle.visualAlignment(row.direction, side | Qt.AlignmentFlag.AlignVCenter)
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + _GRACE)
            flags = int(alignment | Qt.AlignmentFlag.AlignAbsolute)
            painter.drawText(place, flags | int(Qt.TextFlag.TextSingleLine), elided)
