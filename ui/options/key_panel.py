"""What the dock shows first where there is no key: one sentence, a field, two ways to use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from ...core.settings import SessionKey, Settings

DASHBOARD_URL = "https://api-connect.eos.com/user-dashboard/"

translate = QCoreApplication.translate


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
    """Takes the key into QGIS's authentication database, or for this session only."""

    # A key can be used now.
    key_set = pyqtSignal()
    # A sentence on where the key went, for after the panel has gone.
    notice = pyqtSignal(str)

    def __init__(
        self,
        settings: Settings,
        session_key: SessionKey,
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._settings = settings
        self._session_key = session_key
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
            self.tr("EOSDA Imagery needs your API key. {0}").format(
                '<a href="{}">{}</a>'.format(DASHBOARD_URL, self.tr("Get a key"))
            )
        )
        self.key_edit = QgsPasswordLineEdit(self)
        self.key_edit.setObjectName("keyEdit")
        self.key_edit.setAccessibleName(self.tr("API key"))
        self.key_edit.setPlaceholderText(self.tr("Paste your key here"))
        self.key_edit.returnPressed.connect(self.save)
        self.key_edit.textEdited.connect(lambda text: self._say(""))
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
        self.problem_label = PlainLabel(self, "keyProblemLabel")
        self.problem_label.hide()

    def _make_layout(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.session_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.label)
        layout.addWidget(self.key_edit)
        layout.addWidget(self.problem_label)
        layout.addLayout(buttons)

    def save(self) -> None:
        """Keep the key in QGIS; where its database stays locked, for this session."""
        from ...core.connection import store_key

        key = self._accepted_key()
        if not key:
            return
        config_id = store_key(key)
        if config_id:
            self._settings.auth_config = config_id
            # A key of this session would be used before the one just saved.
            self._session_key.set("")
            self._done(self.tr("The key is saved in QGIS's authentication database."))
        else:
            self._session_key.set(key)
            self._done(
                self.tr(
                    "QGIS's authentication database stayed locked: the key is used for this"
                    " session only."
                )
            )

    def use_for_session(self) -> None:
        """Use the key until QGIS is closed; nothing is written."""
        key = self._accepted_key()
        if key:
            self._session_key.set(key)
            self._done(self.tr("The key is used for this session only."))

    def _accepted_key(self) -> str:
        """Give the key as typed, or say what is wrong with it and give nothing."""
        text = self.key_edit.text()
        problem = key_problem(text)
        self._say(problem)
        if problem:
            self.key_edit.setFocus()
            return ""
        return text.strip()

    def _done(self, sentence: str) -> None:
        # The key has no business in a widget any longer than it takes.
        self.key_edit.clear()
        self._say(sentence)
        self.key_set.emit()
        self.notice.emit(sentence)

    def _say(self, sentence: str) -> None:
        self.problem_label.setText(sentence)
        self.problem_label.setVisible(bool(sentence))
