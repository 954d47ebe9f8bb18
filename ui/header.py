"""The first line of the dock: how many requests are left, options and help."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from .widgets.controls import icon_button, lay_out
from .widgets.elided import ElidedLabel


class Header(QWidget):
    """What concerns all of the dock, and is looked at once in a while.

    :param key_button: stands before the others
    """

    options_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, key_button: QWidget, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.usage = ElidedLabel(self, "usageLabel")
        self.usage.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        options = icon_button(
            self,
            "optionsButton",
            "/mActionOptions.svg",
            self.tr("Options"),
            self.tr("Options: key, folder, plan and limits"),
        )
        options.clicked.connect(self.options_requested)
        guide = icon_button(
            self,
            "helpButton",
            "/mActionHelpContents.svg",
            self.tr("Help"),
            self.tr("Guide, at the page about what you are at (F1)"),
        )
        guide.clicked.connect(self.help_requested)
        lay_out(QHBoxLayout(self), (self.usage, 1), key_button, options, guide, spacing=0)
