"""The README, shown in QGIS: how to begin, and what to do when something goes wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

README = Path(__file__).resolve().parents[2] / "README.md"
# Pictures and the developers' pages are not in the zip.
_PICTURES = re.compile(r"^!\[.*\]\(.*\)\n", re.MULTILINE)
_FOR_DEVELOPERS = re.compile(
    r"^## (?:For developers|Try it without a key)\n.*?(?=^## |\Z)", re.M | re.S
)


class HelpDialog(QDialog):
    """A window that may stay open beside the map."""

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("eosdaHelpDialog")
        self.setWindowTitle(self.tr("EOSDA Imagery Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 560)
        text = QTextBrowser(self)
        text.setOpenExternalLinks(True)
        text.setMarkdown(help_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)


def help_text() -> str:
    """Give the parts of the README that are for users, as Markdown."""
    text = README.read_text(encoding="utf-8")
    return _FOR_DEVELOPERS.sub("", _PICTURES.sub("", text))
