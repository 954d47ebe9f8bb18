"""The end of the area's row: what the area is, and buttons to zoom to it, edit and clear it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QToolButton, QWidget

from ..widgets.elided import ElidedLabel


class AreaLine(QWidget):
    """Shows one line about the area, and what can be done with it.

    :param edit_action: turns the editing of corners on and off
    """

    zoom_wanted = pyqtSignal()
    clear_wanted = pyqtSignal()

    def __init__(self, edit_action: QAction, parent: QWidget):
        super().__init__(parent)
        self._edit_action = edit_action
        self._summary = ElidedLabel(self, "aoiSummaryLabel")
        self._summary.setAccessibleName(self.tr("Area of interest"))
        self._zoom = self._new_button(
            "aoiZoomButton", "/mActionZoomToLayer.svg", self.tr("Zoom to area")
        )
        self._zoom.clicked.connect(self.zoom_wanted)
        self._edit = self._new_button("aoiEditButton", "", edit_action.text())
        self._edit.setDefaultAction(edit_action)
        self._clear = self._new_button(
            "aoiClearButton", "/mIconClearText.svg", self.tr("Clear area")
        )
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._summary, 1)
        for button in (self._zoom, self._edit, self._clear):
            row.addWidget(button)

    def say(self, head: str, tail: str = "", more: str = "") -> None:
        """Show a text; the arguments are those of ElidedLabel."""
        self._summary.say(head, tail, more)

    def allow(self, *, area: bool, reading: bool) -> None:
        """Enable what can be done.

        :param area: there is an area
        :param reading: one is on its way, which can be called off
        """
        self._zoom.setEnabled(area)
        self._edit_action.setEnabled(area)
        self._clear.setEnabled(area or reading)

    def _new_button(self, name: str, icon: str, text: str) -> QToolButton:
        return QToolButton(
            self,
            objectName=name,
            autoRaise=True,
            icon=QgsApplication.getThemeIcon(icon),
            toolTip=text,
            accessibleName=text,
        )
