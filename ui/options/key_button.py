"""The button of the dock that says which key is in use, and changes or forgets it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...core.settings import SessionKey, Settings
from .key_in_use import KeyPlace, forget_key, key_place, place_text


class KeyButton(QToolButton):
    """A menu about the key."""

    # Another key is to be entered.
    change_wanted = pyqtSignal()
    # The key was forgotten.
    key_changed = pyqtSignal()

    def __init__(self, settings: Settings, session_key: SessionKey, parent: QWidget):
        super().__init__(parent)
        self._settings, self._session_key = settings, session_key
        self.setObjectName("keyButton")
        self.setAutoRaise(True)
        self.setIcon(QgsApplication.getThemeIcon("/locked.svg"))
        self.setToolTip(self.tr("Which API key is in use; change or forget it"))
        self.setAccessibleName(self.tr("API key"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._show_state)
        self._state = menu.addAction("")
        self._state.setEnabled(False)
        menu.addSeparator()
        change = menu.addAction(self.tr("Change key…"), self.change_wanted)
        change.setObjectName("changeKeyAction")
        self._forget = menu.addAction(self.tr("Forget key"), self._on_forget)
        self._forget.setObjectName("forgetKeyAction")
        self.setMenu(menu)
        self._show_state()

    def _show_state(self) -> None:
        place = key_place(self._settings, self._session_key)
        self._state.setText(place_text(place))
        self._forget.setEnabled(place in (KeyPlace.SESSION, KeyPlace.AUTH_DATABASE))

    def _on_forget(self) -> None:
        forget_key(self._settings, self._session_key)
        self.key_changed.emit()
