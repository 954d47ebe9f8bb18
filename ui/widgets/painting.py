"""What the delegates of all lists need to paint a row."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem


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
