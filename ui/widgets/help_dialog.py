"""The guide, shown in QGIS: it is in the plugin, so that it needs no internet."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QShortcut,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
CONTENTS = "index.md"


class HelpDialog(QDialog):
    """A window that may stay open beside the map.

    :param page: name of a file of the guide
    """

    def __init__(self, parent: Optional[QWidget] = None, page: str = CONTENTS):
        super().__init__(parent)
        self.setObjectName("eosdaHelpDialog")
        self.setWindowTitle(self.tr("EOSDA Imagery Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 600)
        self._text = QTextBrowser(self)
        self._text.setObjectName("eosdaHelpText")
        self._text.setOpenExternalLinks(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        contents = buttons.addButton(self.tr("Contents"), QDialogButtonBox.ButtonRole.ActionRole)
        contents.clicked.connect(lambda: self.show_page(CONTENTS))
        back = buttons.addButton(self.tr("Back"), QDialogButtonBox.ButtonRole.ActionRole)
        back.setEnabled(False)
        back.clicked.connect(self._text.backward)
        self._text.backwardAvailable.connect(back.setEnabled)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addWidget(buttons)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show a page of the guide; Qt reads Markdown by the name of the file."""
        self._text.setSource(QUrl.fromLocalFile(str(GUIDE / page)))


def open_by_f1(part: QWidget, page: str) -> None:
    """Let the help key open a page of the guide while the focus is in a part of a window."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), part)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: HelpDialog(part.window(), page).show())
