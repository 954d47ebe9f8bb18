"""The key's way from the field into QGIS's authentication database, or into this session."""

import sys

import pytest
from eosda_imagery.core.connection import SessionKey, find_key, key_from_auth_config
from eosda_imagery.core.settings import Settings
from eosda_imagery.ui.options.key_panel import KeyPanel, key_problem
from qgis.core import QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton

KEY = "apk.0123456789abcdef"


@pytest.fixture
def session_key():
    return SessionKey()


@pytest.fixture
def panel(clean_settings, auth_manager, session_key, qgis_app):
    made = KeyPanel(Settings(), session_key)
    made.told = []
    made.key_set.connect(lambda: made.told.append("key set"))
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


def test_a_saved_key_is_in_the_auth_database_and_nowhere_else(panel, auth_manager, session_key):
    panel.key_edit.setText(f"  {KEY}\n")
    panel.save_button.click()
    config_id = Settings().auth_config
    assert key_from_auth_config(config_id) == KEY
    loaded, config = auth_manager.loadAuthenticationConfig(config_id, QgsAuthMethodConfig(), True)
    assert loaded
    assert config.method() == "Basic"
    assert session_key.get() == ""
    settings = QgsSettings()
    assert not any(KEY in str(settings.value(name)) for name in settings.allKeys())
    assert panel.told == ["key set"]


def test_the_field_is_empty_after_use(panel):
    panel.key_edit.setText(KEY)
    panel.session_button.click()
    assert panel.key_edit.text() == ""


def test_a_key_for_this_session_is_written_nowhere(panel, session_key, auth_manager):
    before = auth_manager.configIds()
    panel.key_edit.setText(KEY)
    panel.session_button.click()
    assert session_key.get() == KEY
    assert Settings().auth_config == ""
    assert auth_manager.configIds() == before
    assert find_key(Settings(), session_key=session_key) == KEY
    assert panel.told == ["key set"]


def test_a_saved_key_takes_the_place_of_that_of_the_session(panel, session_key):
    session_key.set("apk.old")
    panel.key_edit.setText(KEY)
    panel.save_button.click()
    assert find_key(Settings(), session_key=session_key) == KEY


def test_a_refused_master_password_leaves_a_working_key(panel, session_key, auth_manager):
    notices = []
    panel.notice.connect(notices.append)
    auth_manager.clearMasterPassword()
    try:
        panel.key_edit.setText(KEY)
        panel.save_button.click()
    finally:
        assert auth_manager.setMasterPassword("x", True)
    assert session_key.get() == KEY
    assert Settings().auth_config == ""
    assert panel.told == ["key set"]
    assert "this session only" in notices[0]
    assert "this session only" in panel.problem_label.text()


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
    panel.key_edit.setText(KEY)
    panel.key_edit.returnPressed.emit()
    assert panel.told == ["key set"]


def test_the_panel_is_made_without_the_client_of_the_service():
    module = sys.modules[KeyPanel.__module__]
    assert not {"requests", "store_key", "connection"} & set(vars(module))


def test_it_fits_a_narrow_dock(panel):
    assert panel.minimumSizeHint().width() <= 340
