"""Where a key is entered, in dock and options alike: a sentence, a field, two ways to use it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.key_check import KeyCheck
from ...core.settings import SessionKey, Settings
from ...core.translation import translate
from ..widgets.controls import icon_button, lay_out
from ..widgets.plain_text import PlainLabel
from .key_checker import KeyChecker, reason_of
from .key_in_use import KeyPlace, forget_key, key_place, saved_key

DASHBOARD_URL = "https://api-connect.eos.com/user-dashboard/"
# Pixels: what two buttons have in the dock when it is as narrow as it is meant to work.
NARROW = 280


def key_problem(text: str) -> str:
    """Say why a text cannot be a key; empty if it can be one.

    :param text: as typed or pasted
    """
    key = text.strip()
    if not key:
        return translate("KeyPanel", "Paste your key first.")
    if len(key.split()) > 1:
        return translate("KeyPanel", "A key has no spaces or line breaks. Paste only the key.")
    # What the header can carry (api/transport.py): printable ASCII.
    if not (key.isascii() and key.isprintable()):
        return translate("KeyPanel", "The key holds characters that no key has. Copy it again.")
    return ""


class KeyPanel(QWidget):
    """Takes the key, has it checked, and keeps it in QGIS or for this session only.

    :param service_url: gives the address to check it at; that of the settings unless said otherwise
    """

    # Another key can be used now, or the one in use was forgotten.
    key_changed = pyqtSignal()
    # A sentence on where the key went, for after the panel has gone.
    notice = pyqtSignal(str)
    # Requests that checking the key in use has cost.
    checked = pyqtSignal(int)
    # The key is to stay as it is.
    given_up = pyqtSignal()

    def __init__(
        self,
        settings: Settings,
        session_key: SessionKey,
        parent: Optional[QWidget] = None,
        service_url: Optional[Callable[[], str]] = None,
    ):
        super().__init__(parent)
        self._settings = settings
        self._session_key = session_key
        self._service_url = service_url or (lambda: settings.service_url)
        # The key that is being checked, and whether it is to be saved.
        self._pending = SessionKey()
        self._is_to_be_saved = False
        self._checker = KeyChecker(settings, self)
        self._checker.checked.connect(self._on_checked)
        self.setObjectName("keyPanel")
        self._make_widgets()
        self._make_layout()
        self.setFocusProxy(self.key_edit)

    def _make_widgets(self) -> None:
        self.label = QLabel(self)
        self.label.setObjectName("keyLabel")
        self.label.setWordWrap(True)
        self.label.setOpenExternalLinks(True)
        self.label.setText(
            self.tr("Enter your EOSDA API key; one request checks it. {0}").format(
                '<a href="{}">{}</a>'.format(DASHBOARD_URL, self.tr("Get a key"))
            )
        )
        self.key_edit = QgsPasswordLineEdit(self)
        self.key_edit.setObjectName("keyEdit")
        self.key_edit.setAccessibleName(self.tr("API key"))
        self.key_edit.setPlaceholderText(self.tr("Paste your key here"))
        self.key_edit.returnPressed.connect(self.save)
        self.key_edit.textEdited.connect(lambda text: self.problem_label.say(""))
        self.save_button = QPushButton(self.tr("Save in QGIS"), self)
        self.save_button.setObjectName("saveKeyButton")
        self.save_button.setToolTip(
            self.tr("Keeps the key encrypted in QGIS's authentication database")
        )
        self.save_button.clicked.connect(self.save)
        self.session_button = QPushButton(self.tr("This session only"), self)
        self.session_button.setObjectName("sessionKeyButton")
        self.session_button.setToolTip(self.tr("Forgets the key when QGIS is closed"))
        self.session_button.clicked.connect(self.use_for_session)
        self.cancel_button = icon_button(
            self, "cancelKeyButton", "/mIconClose.svg", self.tr("Leave the key as it is")
        )
        self.cancel_button.clicked.connect(self._on_cancel)
        self.forget_button = QPushButton(self.tr("Forget key"), self)
        self.forget_button.setObjectName("forgetRefusedKeyButton")
        self.forget_button.setToolTip(
            self.tr("Takes the key in use out of QGIS; what waits for it goes on with the next one")
        )
        self.forget_button.clicked.connect(self._on_forget)
        self.forget_button.hide()
        self.problem_label = PlainLabel(self, "keyProblemLabel")
        self.problem_label.hide()

    def _make_layout(self) -> None:
        field = lay_out(QHBoxLayout(), (self.key_edit, 1), self.cancel_button)
        buttons = QGridLayout()
        # Beside each other, or one a row where a large font needs it.
        pair = (self.save_button, self.session_button)
        beside = sum(button.sizeHint().width() for button in pair) <= NARROW
        for number, button in enumerate(pair):
            buttons.addWidget(button, *((0, number) if beside else (number, 0)))
        buttons.addWidget(self.forget_button, 2, 0)
        buttons.setColumnStretch(2, 1)
        lay_out(QVBoxLayout(self), self.label, field, self.problem_label, buttons, spacing=3)

    def ask(self, reason: str = "", *, take_focus: bool = True) -> None:
        """Show the field again.

        :param reason: why the key in use will not do; its field is then filled, to be mended
        :param take_focus: the user has asked for it; what comes by itself leaves the focus alone
        """
        if self._checker.running:
            # Another one is being tried already.
            return
        # Refusals come one after the other: what is being typed by then stays.
        if reason and self.isHidden():
            self.key_edit.setText(self._session_key.get() or saved_key(self._settings))
        self.problem_label.say(reason)
        place = key_place(self._settings, self._session_key)
        self.cancel_button.setVisible(place is not KeyPlace.NOWHERE)
        self.forget_button.setVisible(place in (KeyPlace.SESSION, KeyPlace.AUTH_DATABASE))
        self.show()
        if take_focus:
            self.setFocus()
            self.key_edit.selectAll()

    def put_away(self) -> None:
        """Hide the field and what is in it: a key has no business there longer than it takes."""
        self.key_edit.clear()
        self.problem_label.say("")
        self.cancel_button.hide()
        self.forget_button.hide()
        self.hide()

    def save(self) -> None:
        """Check the key, then keep it in QGIS, or for this session where that stays locked."""
        self._check(is_to_be_saved=True)

    def use_for_session(self) -> None:
        """Check the key, then use it until QGIS is closed; nothing is written."""
        self._check(is_to_be_saved=False)

    def keep_unchecked(self) -> None:
        """Save what stands in the field: the window is being closed with OK, before it is checked.

        The first order of a key that was never accepted goes out alone.
        """
        if not self.isHidden() and not key_problem(self.key_edit.text()):
            self._pending.set("")
            self._is_to_be_saved = True
            self._keep(self.key_edit.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return from the window around: there it would press OK, with the check under way."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _check(self, *, is_to_be_saved: bool) -> None:
        text = self.key_edit.text()
        problem = key_problem(text)
        self.problem_label.say(problem)
        if problem:
            self.key_edit.setFocus()
            return
        self._pending.set(text)
        self._is_to_be_saved = is_to_be_saved
        self.problem_label.say(self.tr("Checking the key…"))
        self._set_busy(True)
        self._checker.start("", self._service_url(), self._pending)

    def _on_checked(self, told: KeyCheck) -> None:
        key = self._pending.get()
        self._pending.set("")
        self._set_busy(False)
        if not key:
            return
        if told.ok is False:
            self.problem_label.say(self.tr("The key is not accepted: {0}").format(reason_of(told)))
            self.setFocus()
            self.key_edit.selectAll()
            return
        sentences = [self._keep(key)]
        if told.ok is None:
            # Without a connection nobody can tell; the first order finds out before others follow.
            sentences.append(self.tr("It could not be checked: {0}").format(reason_of(told)))
        sentence = " ".join(sentences)
        self.key_edit.clear()
        self.problem_label.say(sentence)
        self.key_changed.emit()
        self.notice.emit(sentence)
        self.checked.emit(told.requests)

    def _keep(self, key: str) -> str:
        """Put the key where it is to be, and return a sentence on where that is."""
        from ...core.connection import store_key

        config_id = store_key(key) if self._is_to_be_saved else ""
        if config_id:
            self._settings.auth_config = config_id
            # A key of this session would be used before the one just saved.
            self._session_key.set("")
            return self.tr("The key is saved in QGIS's authentication database.")
        self._session_key.set(key)
        if not self._is_to_be_saved:
            return self.tr("The key is used for this session only.")
        return self.tr(
            "QGIS's authentication database stayed locked: the key is used for this session only."
        )

    def _set_busy(self, busy: bool) -> None:
        pair = (self.save_button, self.session_button)
        for widget in (self.key_edit, *pair, self.forget_button):
            widget.setEnabled(not busy)

    def _on_cancel(self) -> None:
        self._pending.set("")
        self.key_edit.clear()
        self.problem_label.say("")
        self.given_up.emit()

    def _on_forget(self) -> None:
        forget_key(self._settings, self._session_key)
        self.key_edit.clear()
        self.problem_label.say("")
        self.key_changed.emit()
