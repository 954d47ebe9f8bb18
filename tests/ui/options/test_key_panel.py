"""The key's way from the field into QGIS's authentication database, or into this session."""

import sys

import pytest
from eosda_imagery.core.connection import find_key, key_from_auth_config, store_key
from eosda_imagery.core.settings import SessionKey, Settings
from eosda_imagery.ui.options.key_button import KeyButton
from eosda_imagery.ui.options.key_panel import KeyPanel, key_problem
from qgis.core import QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QPushButton

from tests.waiting import wait_for

# Of no service; the sandbox accepts its own.
KEY = "apk.0123456789abcdef"


@pytest.fixture
def session_key():
    return SessionKey()


@pytest.fixture
def panel(clean_settings, auth_manager, session_key, sandbox, monkeypatch, tmp_path):
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    made = KeyPanel(Settings(), session_key)
    made.told, made.requests, made.sandbox = [], [], sandbox
    made.key_changed.connect(lambda: made.told.append("key set"))
    made.checked.connect(made.requests.append)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_the_widgets_are_found_by_their_names(panel):
    edit = panel.findChild(QLineEdit, "keyEdit")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    assert edit.accessibleName()
    assert panel.findChild(QPushButton, "saveKeyButton").text() == "Save in QGIS"
    assert panel.findChild(QPushButton, "sessionKeyButton").text() == "This session only"
    assert "https://api-connect.eos.com/user-dashboard/" in panel.label.text()


def enter(panel, key, button=None):
    """Type a key and press a button; wait for what the service says."""
    panel.key_edit.setText(key)
    (button or panel.session_button).click()
    assert not panel.key_edit.isEnabled(), "it is being checked"
    wait_for(panel.key_edit.isEnabled, "the key is checked")


def test_a_saved_key_is_in_the_auth_database_and_nowhere_else(panel, auth_manager, session_key):
    key = panel.sandbox.key
    enter(panel, f"  {key}\n", panel.save_button)
    config_id = Settings().auth_config
    assert key_from_auth_config(config_id) == key
    loaded, config = auth_manager.loadAuthenticationConfig(config_id, QgsAuthMethodConfig(), True)
    assert loaded
    assert config.method() == "Basic"
    assert session_key.get() == ""
    settings = QgsSettings()
    assert not any(key in str(settings.value(name)) for name in settings.allKeys())
    assert panel.told == ["key set"]
    assert panel.requests == [1], "the check is counted"


def test_the_field_is_empty_after_use(panel):
    enter(panel, panel.sandbox.key)
    assert panel.key_edit.text() == ""


def test_a_key_for_this_session_is_written_nowhere(panel, session_key, auth_manager):
    before = auth_manager.configIds()
    enter(panel, panel.sandbox.key)
    assert session_key.get() == panel.sandbox.key
    assert Settings().auth_config == ""
    assert auth_manager.configIds() == before
    assert find_key(Settings(), session_key=session_key) == panel.sandbox.key
    assert panel.told == ["key set"]


def test_a_saved_key_takes_the_place_of_that_of_the_session(panel, session_key):
    session_key.set("apk.old")
    enter(panel, panel.sandbox.key, panel.save_button)
    assert find_key(Settings(), session_key=session_key) == panel.sandbox.key


def test_a_refused_master_password_leaves_a_working_key(panel, session_key, auth_manager):
    notices = []
    panel.notice.connect(notices.append)
    auth_manager.clearMasterPassword()
    try:
        enter(panel, panel.sandbox.key, panel.save_button)
    finally:
        assert auth_manager.setMasterPassword("x", True)
    assert session_key.get() == panel.sandbox.key
    assert Settings().auth_config == ""
    assert panel.told == ["key set"]
    assert "this session only" in notices[0]


def test_a_key_that_the_service_refuses_stays_in_the_field_with_the_reason(panel, session_key):
    enter(panel, KEY, panel.save_button)
    assert panel.told == []
    assert session_key.get() == Settings().auth_config == ""
    assert panel.key_edit.text() == KEY
    assert panel.problem_label.text().startswith("The key is not accepted: ")
    assert KEY not in panel.problem_label.text()
    enter(panel, panel.sandbox.key)
    assert panel.told == ["key set"]


def test_a_key_that_nobody_can_check_is_used_and_that_is_said(panel, session_key, monkeypatch):
    notices = []
    panel.notice.connect(notices.append)
    monkeypatch.setenv("EOSDA_API_URL", "http://127.0.0.1:9")
    enter(panel, KEY)
    assert session_key.get() == KEY
    assert "It could not be checked" in notices[0]
    assert panel.requests == [0]


def test_a_key_in_use_that_is_refused_later_is_back_in_the_field(panel, session_key):
    session_key.set(KEY)
    panel.hide()
    panel.ask("EOSDA does not accept the key.")
    assert panel.isVisible()
    assert panel.key_edit.text() == KEY
    assert panel.problem_label.text() == "EOSDA does not accept the key."
    panel.cancel_button.click()
    assert panel.key_edit.text() == ""


def test_a_saved_key_that_is_refused_later_is_back_in_the_field_and_can_be_forgotten(
    panel, auth_manager
):
    saved = Settings().auth_config = store_key(KEY)
    forgotten = []
    panel.key_changed.connect(lambda: forgotten.append(True))
    panel.hide()
    panel.ask("EOSDA does not accept the key.")
    assert panel.key_edit.text() == KEY
    assert panel.forget_button.isVisible()
    panel.forget_button.click()
    assert forgotten == [True]
    assert Settings().auth_config == ""
    assert saved not in auth_manager.configIds()
    assert panel.key_edit.text() == ""


def test_what_comes_by_itself_neither_takes_the_focus_nor_what_is_being_tried(panel, session_key):
    session_key.set("apk.refused")
    panel.key_edit.setText(panel.sandbox.key)
    panel.session_button.click()
    panel.ask("EOSDA does not accept the key.", take_focus=False)
    assert panel.problem_label.text() == "Checking the key…"
    wait_for(panel.key_edit.isEnabled, "the key is checked")
    assert session_key.get() == panel.sandbox.key


def test_a_further_refusal_leaves_what_is_being_typed(panel, session_key):
    session_key.set(KEY)
    panel.hide()
    panel.ask("EOSDA does not accept the key.")
    for typed in ("", "apk.ano"):
        panel.key_edit.setText(typed)
        panel.ask("EOSDA does not accept the key.", take_focus=False)
        assert panel.key_edit.text() == typed


def test_the_field_is_empty_once_it_is_put_away(panel, session_key):
    session_key.set(KEY)
    panel.hide()
    panel.ask("EOSDA does not accept the key.")
    panel.put_away()
    assert not panel.isVisible()
    assert panel.key_edit.text() == panel.problem_label.text() == ""


class TestTheKeyInUse:
    @pytest.fixture
    def button(self, panel, session_key):
        return KeyButton(Settings(), session_key, panel)

    def words(self, button):
        button.menu().aboutToShow.emit()
        return button.menu().actions()[0].text()

    def forget(self, button):
        button.findChild(QAction, "forgetKeyAction").trigger()

    def test_it_is_said_and_forgotten(self, panel, button, session_key, auth_manager):
        assert self.words(button) == "No key is set."
        enter(panel, panel.sandbox.key)
        assert "of this session" in self.words(button)
        enter(panel, panel.sandbox.key, panel.save_button)
        assert "saved in QGIS" in self.words(button)
        saved = Settings().auth_config
        self.forget(button)
        assert self.words(button) == "No key is set."
        assert saved not in auth_manager.configIds()
        assert session_key.get() == Settings().auth_config == ""

    def test_what_the_user_has_made_in_qgis_is_not_deleted(self, button, auth_manager):
        config = QgsAuthMethodConfig("Basic")
        config.setName("of our house")
        config.setConfig("username", "u")
        config.setConfig("password", KEY)
        stored = auth_manager.storeAuthenticationConfig(config)
        assert stored if isinstance(stored, bool) else stored[0]
        Settings().auth_config = config.id()
        self.forget(button)
        assert Settings().auth_config == ""
        assert config.id() in auth_manager.configIds()


@pytest.mark.parametrize(
    "text", ["", "   ", "\n", "two words", f"{KEY}\n{KEY}", "apk.\u00e9", "apk.\x07", "apk.\u200b1"]
)
def test_what_cannot_be_a_key_is_refused_with_a_sentence(panel, session_key, text):
    panel.key_edit.setText(text)
    panel.save_button.click()
    assert panel.told == []
    assert Settings().auth_config == ""
    assert session_key.get() == ""
    assert panel.problem_label.isVisible()
    assert panel.problem_label.text() == key_problem(text) != ""


def test_the_sentence_goes_when_the_user_types_on(panel):
    panel.save_button.click()
    assert panel.problem_label.isVisible()
    panel.key_edit.textEdited.emit("a")
    assert not panel.problem_label.isVisible()


def test_a_key_that_was_refused_stays_in_the_field_to_be_mended(panel):
    panel.key_edit.setText("two words")
    panel.save_button.click()
    assert panel.key_edit.text() == "two words"


def test_return_saves(panel):
    panel.key_edit.setText(panel.sandbox.key)
    panel.key_edit.returnPressed.emit()
    wait_for(lambda: panel.told == ["key set"], "it is checked and saved")
    assert Settings().auth_config


def test_the_panel_is_made_without_the_client_of_the_service():
    module = sys.modules[KeyPanel.__module__]
    assert not {"requests", "store_key", "connection"} & set(vars(module))


def test_it_fits_a_narrow_dock(panel, session_key):
    session_key.set(KEY)
    panel.ask("EOSDA does not accept the key.")
    assert panel.minimumSizeHint().width() <= 292
