"""Windows of text: the guide, and all that is known of a download or of a layer."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QFontDatabase, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QShortcut,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

# In the plugin, so that it needs no internet.
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
CONTENTS = "index.md"


class _TextDialog(QDialog):
    """A text above buttons that does not stop QGIS; closed, it goes for good."""

    def __init__(self, parent: Optional[QWidget], name: str, text: QWidget):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(self._buttons)

    def _add_button(self, text: str) -> QPushButton:
        return self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)


class DetailsDialog(_TextDialog):
    """Shows lines as they are, to be copied.

    :param title: what the text is of, in the user's language
    :param text: without the key
    """

    def __init__(self, title: str, text: str, parent: Optional[QWidget] = None):
        self.text_edit = QPlainTextEdit(text)
        super().__init__(parent, "detailsDialog", self.text_edit)
        self.setWindowTitle(title)
        self.text_edit.setObjectName("detailsEdit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setAccessibleName(self.tr("Details"))
        self.text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = self._add_button(self.tr("Copy"))
        copy.setObjectName("copyDetailsButton")
        copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        copy.setToolTip(self.tr("Copies the text, which never holds your key"))
        copy.clicked.connect(self._copy)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.lineSpacing() * 24)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text_edit.toPlainText())


class HelpDialog(_TextDialog):
    """Shows the guide; it may stay open beside the map.

    :param page: name of a file of the guide
    """

    def __init__(self, parent: Optional[QWidget] = None, page: str = CONTENTS):
        self._text = QTextBrowser()
        super().__init__(parent, "eosdaHelpDialog", self._text)
        self.setWindowTitle(self.tr("EOSDA Imagery Help"))
        self.resize(720, 600)
        self._text.setObjectName("eosdaHelpText")
        self._text.setOpenExternalLinks(True)
        self._add_button(self.tr("Contents")).clicked.connect(lambda: self.show_page(CONTENTS))
        back = self._add_button(self.tr("Back"))
        back.setEnabled(False)
        back.clicked.connect(self._text.backward)
        self._text.backwardAvailable.connect(back.setEnabled)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show a page of the guide; Qt reads Markdown by the name of the file."""
        self._text.setSource(QUrl.fromLocalFile(str(GUIDE / page)))


def open_by_f1(part: QWidget, page: str) -> None:
    """Let the help key open a page of the guide while the focus is in a part of a window."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), part)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: HelpDialog(part.window(), page).show())
