"""Asks for the name of an area."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

translate = QCoreApplication.translate

# Of the name of an area, in characters.
LONGEST_NAME = 80


def ask_for_name(parent: QWidget, name: str, on_named: Callable[[str], None]) -> None:
    """Ask for a name in a window beside which QGIS goes on.

    :param name: that it has now
    :param on_named: called with what is entered, trimmed, if it is anything
    """

    def take(text: str) -> None:
        text = text.strip()[:LONGEST_NAME]
        if text:
            on_named(text)

    dialog = QInputDialog(parent)
    dialog.setObjectName("aoiNameDialog")
    dialog.setWindowTitle(translate("AoiPanel", "Name this area"))
    dialog.setLabelText(translate("AoiPanel", "Name, as it stands in recent areas and downloads"))
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
