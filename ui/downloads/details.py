"""All that is known of a download, in a window."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.jobs.diagnostics import details_text
from ...core.jobs.model import DownloadView
from ..widgets.texts import title_text


class DetailsDialog(QDialog):
    """Shows a download as text that can be copied."""

    def __init__(self, view: DownloadView, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("jobDetailsDialog")
        self.setWindowTitle(self.tr("Details of {0}").format(title_text(view.download)))
        self.text_edit = QPlainTextEdit(details_text(view), self)
        self.text_edit.setObjectName("detailsEdit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setAccessibleName(self.tr("Details"))
        self.text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetailsButton")
        copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        copy.setToolTip(self.tr("Copies the text, which never holds your key"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text_edit)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.lineSpacing() * 24)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text_edit.toPlainText())
