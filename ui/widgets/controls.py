"""What several panels are made of: rows and columns, flat buttons, and what is in menus."""

from __future__ import annotations

from typing import Callable, Iterable, List, Tuple, Union

from qgis.core import QgsApplication
from qgis.gui import QgsMenuHeaderWidgetAction
from qgis.PyQt.QtWidgets import QAction, QBoxLayout, QLayout, QMenu, QToolButton, QWidget

# Alone, or with its share of the room that is left; None is that room.
Part = Union[QWidget, QLayout, Tuple[Union[QWidget, QLayout], int], None]


def lay_out(layout: QBoxLayout, *parts: Part, spacing: int = -1) -> QBoxLayout:
    """Put parts in a row or column without a margin around it, and return that.

    :param spacing: pixels between them; what the style has if it is not given
    """
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        one, share = part if isinstance(part, tuple) else (part, 0)
        if one is None:
            layout.addStretch(1)
        elif isinstance(one, QLayout):
            layout.addLayout(one, share)
        else:
            layout.addWidget(one, share)
    return layout


def icon_button(parent: QWidget, name: str, icon: str, text: str, tip: str = "") -> QToolButton:
    """Make a flat button that shows an icon of QGIS's alone.

    :param name: its object name
    :param icon: by its path in a theme
    :param text: what a screen reader says; the tool tip too, unless there is one
    """
    return QToolButton(
        parent,
        objectName=name,
        autoRaise=True,
        icon=QgsApplication.getThemeIcon(icon),
        toolTip=tip or text,
        accessibleName=text,
    )


def add_title(menu: QMenu, text: str) -> None:
    """Add a title as QGIS has it in its menus; Qt's sections lose their words in dark themes."""
    title = QgsMenuHeaderWidgetAction(text)
    # Not by the constructor: Python would keep it for its own and drop it.
    title.setParent(menu)
    # Told to a screen reader as well; it is painted by a widget.
    title.setText(text)
    menu.addAction(title)


def fill_menu(
    menu: QMenu, entries: Iterable[Tuple[str, Callable[[], None]]], nothing: str = ""
) -> List[QAction]:
    """Fill a menu anew, and return the actions of its entries.

    :param entries: their texts, from wherever, and what they do
    :param nothing: says so where there are none
    """
    menu.clear()
    for text, do in entries:
        # An ampersand would be taken for the mark of a shortcut.
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _checked, do=do: do())
    actions = menu.actions()
    if not actions:
        menu.addAction(nothing).setEnabled(False)
    return actions
