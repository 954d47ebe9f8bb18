"""What all lists need: rows told to a view range by range, and how a row is painted."""

from __future__ import annotations

from itertools import groupby
from typing import Iterable, Iterator, Tuple

from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyleOptionFocusRect, QStyleOptionViewItem

# Share of the colour of the selection where the list has not the focus.
_FADED = 0.35


def index_ranges(rows: Iterable[int]) -> Iterator[Tuple[int, int]]:
    """Yield the first and the last of each range of rows that follow each other."""
    # Within a range a row and its number among the rows grow alike.
    for _, pairs in groupby(enumerate(sorted(set(rows))), lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in pairs]
        yield numbers[0], numbers[-1]


def bold(font: QFont) -> QFont:
    """Return a bold copy of a font."""
    made = QFont(font)
    made.setBold(True)
    return made


def text_colour(option: QStyleOptionViewItem) -> QColor:
    """Return the colour in which the style would write in this row."""
    if not option.state & QStyle.StateFlag.State_Enabled:
        group = QPalette.ColorGroup.Disabled
    elif option.state & QStyle.StateFlag.State_Active:
        group = QPalette.ColorGroup.Active
    else:
        group = QPalette.ColorGroup.Inactive
    selected = option.state & QStyle.StateFlag.State_Selected
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    return option.palette.color(group, role)


def row_option(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return a copy in which a selected row of a list without the focus is paler than with it."""
    row = QStyleOptionViewItem(option)
    if row.widget is not None and not row.widget.hasFocus():
        base, strong = (
            row.palette.color(role)
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight)
        )
        shades = zip(base.getRgb()[:3], strong.getRgb()[:3])
        faded = QColor(*(round(low + _FADED * (high - low)) for low, high in shades))
        row.palette.setColor(QPalette.ColorRole.Highlight, faded)
        text = row.palette.color(QPalette.ColorRole.Text)
        row.palette.setColor(QPalette.ColorRole.HighlightedText, text)
    return row


def draw_without_text(painter: QPainter, row: QStyleOptionViewItem) -> QStyle:
    """Draw a row as the style draws rows, but for its text, and return the style."""
    row.text = ""
    style = row.widget.style() if row.widget else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
    return style


def focus_frame(painter: QPainter, option: QStyleOptionViewItem, style: QStyle) -> None:
    """Frame the current row of the list that has the focus, as the style frames what has it."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    frame = QStyleOptionFocusRect()
    frame.rect = option.rect.adjusted(1, 1, -1, -1)
    frame.palette, frame.direction = option.palette, option.direction
    frame.state = option.state | QStyle.StateFlag.State_KeyboardFocusChange
    frame.backgroundColor = option.palette.color(QPalette.ColorRole.Highlight)
    style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, option.widget)
