"""The windows to paste an area and to name it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QTextOption
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.aoi.errors import AoiError
from ...core.aoi.formats.text import parse_text
from ...core.aoi.model import make_aoi
from ...core.translation import translate
from ..map.tools import LONGEST_NAME
from ..widgets.dialogs import open_by_f1
from ..widgets.plain_text import PlainLabel
from ..widgets.texts import shape_text

# Longer texts would hold up typing; they are checked when the window closes, in a task.
LIVE_CHECK_CHARACTERS = 50_000
_CHECK_AFTER_MS = 250


class PasteDialog(QDialog):
    """Takes GeoJSON, WKT or coordinates and says at once what it is.

    :param context: the project's choice of datum transformations
    """

    def __init__(
        self, context: QgsCoordinateTransformContext, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("aoiPasteDialog")
        open_by_f1(self, "areas.md")
        self.setWindowTitle(self.tr("Paste a text or coordinates"))
        self._edit = self._new_edit()
        self._status = PlainLabel(self, "aoiPasteStatus")
        ok_cancel = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(ok_cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        hint = QLabel(
            self.tr(
                "GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius "
                "(30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS"
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setBuddy(self._edit)
        for widget in (hint, self._edit, self._status, self._buttons):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_CHECK_AFTER_MS, timeout=self.check)
        self._edit.textChanged.connect(self._timer.start)
        self.check()

    def _new_edit(self) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setObjectName("aoiPasteEdit")
        edit.setAccessibleName(self.tr("Text or coordinates"))
        edit.setPlaceholderText("POLYGON((30 50, 31 50, 31 51, 30 50))")
        edit.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        edit.setTabChangesFocus(True)
        return edit

    def text(self) -> str:
        """Return the text as it stands."""
        return self._edit.toPlainText()

    def check(self) -> None:
        """Say what the text is and let only an area through."""
        text = self.text()
        usable = bool(text.strip())
        status = ""
        if len(text) > LIVE_CHECK_CHARACTERS:
            status = self.tr("A long text: it is checked when you press OK.")
        elif usable:
            usable, status = self._verdict(text)
        self._status.setText(status)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)

    def _verdict(self, text: str) -> tuple[bool, str]:
        try:
            geometry, crs = parse_text(text)
            aoi = make_aoi(geometry, crs, self._context, label=crs.authid())
        except AoiError as error:
            return False, error.message
        return True, " ".join([shape_text(aoi) + ".", *aoi.notes])


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
