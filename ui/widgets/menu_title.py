"""Titles in menus."""

from __future__ import annotations

from qgis.gui import QgsMenuHeaderWidgetAction
from qgis.PyQt.QtWidgets import QMenu


def add_title(menu: QMenu, text: str) -> None:
    """Add a title as QGIS has it in its menus; Qt's sections lose their words in dark themes."""
    title = QgsMenuHeaderWidgetAction(text)
    # Not by the constructor: Python would keep it for its own and drop it.
    title.setParent(menu)
    # Told to a screen reader as well; it is painted by a widget.
    title.setText(text)
    menu.addAction(title)
