"""The options page: what it shows, saves and refuses, and what the check of the key says."""

import threading
from pathlib import Path

import eosda_imagery
import pytest
from eosda_imagery.core.connection import key_from_auth_config, store_key
from eosda_imagery.core.settings import DEFAULT_URL, SessionKey, Settings, default_output_folder
from eosda_imagery.core.settings.values import Budget, BudgetKind, Limits, ReflectanceOffset
from eosda_imagery.ui.options.factory import OptionsFactory
from eosda_imagery.ui.options.page import TITLE, OptionsWidget
from qgis.core import QgsSettings
from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBoxBasic, QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout
from werkzeug import Response

from tests.waiting import wait_for

KEY = "apk.0123456789abcdef"

PATH = "/api/render/colormap/ALL"


@pytest.fixture
def applied():
    return []


@pytest.fixture
def make_page(clean_settings, auth_manager, applied, tmp_path, monkeypatch, qgis_app):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path))
    made = []

    def make(**changes):
        page = OptionsWidget(lambda: applied.append(True), **changes)
        page.show()
        made.append(page)
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()


def _stored():
    return QgsSettings().allKeys()


def _ours():
    return [key for key in _stored() if key.startswith("plugins/eosda_imagery/")]


def _wait_for_check(page):
    """Turn the event loop until the check has answered."""
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if not page._checker.running else None)
    poll.start(10)
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(loop.quit)
    guard.start(15_000)
    loop.exec()
    assert not page._checker.running


def test_the_factory_makes_the_page(clean_settings, auth_manager, applied):
    factory = OptionsFactory(QIcon(), lambda: applied.append(True))
    assert factory.title() == "EOSDA Imagery"
    page = factory.createWidget(None)
    # By this name iface.showOptionsDialog(parent, name) finds it.
    assert page.objectName() == TITLE
    page.apply()
    assert applied == [True]
    page.deleteLater()


def test_the_widgets_are_found_by_their_names(make_page):
    page = make_page()
    assert page.findChild(QgsAuthConfigSelect, "authConfigSelect") is page.auth_config_select
    assert page.findChild(QLineEdit, "serviceUrlEdit") is page.service_url_edit
    folder = page.findChild(QgsFileWidget, "outputFolderWidget")
    assert folder.storageMode() == QgsFileWidget.StorageMode.GetDirectory
    assert page.findChild(QPushButton, "checkKeyButton") is page.check_key_button
    assert "one request" in page.check_key_button.toolTip()


def test_it_fits_a_small_screen(make_page):
    page = make_page()
    page.service_url_edit.setText("http://example.org")
    page.isValid()
    assert page.sizeHint().height() <= 580


def test_it_fits_a_small_screen_while_a_key_is_entered(make_page):
    page = make_page()
    page.new_key_button.click()
    page.key_panel.key_edit.setText("two words")
    page.key_panel.save()
    assert page.key_panel.problem_label.isVisible()
    assert page.sizeHint().height() <= 580


def test_it_shows_what_is_set_and_defaults(make_page):
    page = make_page()
    assert page.service_url_edit.text() == DEFAULT_URL
    assert page.output_folder_widget.filePath() == default_output_folder()
    assert page.orders_spin.value() == Limits().creates
    assert page.budget_spin.value() == 1000
    assert page.keep_spin.value() == 30
    assert page.area_spin.value() == 200.0


def test_what_is_set_is_saved_and_shown_again(make_page, applied, tmp_path):
    config_id = store_key(KEY)
    page = make_page()
    page.auth_config_select.setConfigId(config_id)
    page.service_url_edit.setText(" https://eosda.example.org/ ")
    page.output_folder_widget.setFilePath(str(tmp_path))
    page.orders_spin.setValue(7)
    page.questions_spin.setValue(8)
    page.area_spin.setValue(150.5)
    page.budget_spin.setValue(20_000)
    page.budget_kind_combo.setCurrentIndex(1)
    page.keep_spin.setValue(7)
    page.cloud_optimised_check.setChecked(True)
    assert _ours() == []
    page.apply()
    settings = Settings()
    assert settings.auth_config == config_id
    assert settings.service_url == "https://eosda.example.org"
    assert settings.output_folder == str(tmp_path)
    assert (settings.limits.creates, settings.limits.statuses) == (7, 8)
    assert settings.max_area_km2 == 150.5
    assert settings.budget == Budget(20_000, BudgetKind.MONTHLY)
    assert settings.keep_finished_days == 7
    assert settings.cloud_optimised
    assert applied == [True]
    again = make_page()
    assert again.auth_config_select.configId() == config_id
    assert again.service_url_edit.text() == "https://eosda.example.org"
    assert again.area_spin.value() == 150.5
    assert again.cloud_optimised_check.isChecked()
    assert again.budget_kind_combo.currentText() == "a month"
    again.budget_kind_combo.setCurrentIndex(2)
    assert not again.budget_spin.isEnabled()
    again.apply()
    assert settings.budget == Budget(0, BudgetKind.NOT_KNOWN)


def test_what_the_settings_may_hold_the_page_may_show(make_page):
    """Else OK would write the field's own limit over it."""
    settings = Settings()
    settings.limits = Limits(creates=5000, statuses=5000)
    settings.budget = Budget(500_000_000, BudgetKind.MONTHLY)
    settings.keep_finished_days = 20_000
    settings.max_area_km2 = 900_000.0
    make_page().apply()
    assert (settings.limits.creates, settings.limits.statuses) == (5000, 5000)
    assert settings.budget == Budget(500_000_000, BudgetKind.MONTHLY)
    assert settings.keep_finished_days == 20_000
    assert settings.max_area_km2 == 900_000.0


def test_what_a_service_says_is_never_markup(make_page):
    page = make_page()
    for label in (page.key_result_label, page.url_problem_label, page.folder_problem_label):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_defaults_and_the_environment_do_not_become_settings(make_page, monkeypatch):
    monkeypatch.setenv("EOSDA_API_URL", "http://127.0.0.1:9")
    page = make_page()
    assert page.service_url_edit.text() == "http://127.0.0.1:9"
    page.apply()
    assert _ours() == []


def test_an_empty_address_is_the_service_itself(make_page):
    Settings().service_url = "https://eosda.example.org"
    page = make_page()
    page.service_url_edit.clear()
    page.apply()
    assert Settings().service_url == DEFAULT_URL


@pytest.mark.parametrize(
    "url", ["http://example.org", "nonsense", "https://u:p@example.org", "https://a.org/?key=1"]
)
def test_an_address_that_is_not_safe_is_refused_by_the_field(make_page, url):
    page = make_page()
    page.service_url_edit.setText(url)
    page.orders_spin.setValue(5)
    page.service_url_edit.editingFinished.emit()
    assert page.url_problem_label.isVisible()
    assert page.url_problem_label.text().endswith(".")
    assert page.isValid() is False
    page.apply()
    assert Settings().service_url == DEFAULT_URL
    # The rest of the page is saved all the same.
    assert Settings().limits.creates == 5


def test_an_opened_box_has_no_empty_line_where_nothing_is_wrong(make_page):
    page = make_page()
    (box,) = page.findChildren(QgsCollapsibleGroupBoxBasic, "advancedGroup")
    for collapsed in (False, True, False):
        box.setCollapsed(collapsed)
    assert page.service_url_edit.isVisible()
    assert not page.url_problem_label.isVisible()


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost:8080"])
def test_an_address_of_this_machine_may_be_plain(make_page, url):
    page = make_page()
    page.service_url_edit.setText(url)
    assert page.isValid() is True
    assert not page.url_problem_label.isVisible()
    page.apply()
    assert Settings().service_url == url


def test_a_folder_that_is_none_is_refused_by_the_field(make_page, tmp_path):
    page = make_page()
    before = Settings().output_folder
    file = tmp_path / "file"
    file.write_text("x")
    for wrong in ("relative/folder", str(file)):
        page.output_folder_widget.setFilePath(wrong)
        assert page.folder_problem_label.isVisible()
        assert page.isValid() is False
        page.apply()
        assert Settings().output_folder == before


def _enter_key(page, key=KEY):
    """Enter a key as the user does; wait for what the service says of it."""
    page.new_key_button.click()
    assert not page.new_key_button.isVisible(), "the field stands in its place"
    page.key_panel.key_edit.setText(key)
    page.key_panel.save_button.click()
    wait_for(page.key_panel.key_edit.isEnabled, "the key is checked")


def test_a_new_key_is_checked_and_used_at_once(make_page, httpserver, applied):
    answer = httpserver.expect_request(PATH)
    answer.respond_with_data("{}", content_type="application/json")
    counted = []
    page = make_page(on_requests=counted.append)
    page.service_url_edit.setText(httpserver.url_for(""))
    _enter_key(page, f" {KEY} ")
    config_id = Settings().auth_config
    assert page.auth_config_select.configId() == config_id
    assert key_from_auth_config(config_id) == KEY
    assert [request.headers["x-api-key"] for request, _ in httpserver.log] == [KEY]
    assert counted == [1]
    assert applied == [True]
    assert page.key_result_label.text().startswith("The key is saved")
    assert page.new_key_button.isVisible()
    assert not page.key_panel.isVisible()
    assert not any(KEY in str(QgsSettings().value(key)) for key in _stored())


def test_a_new_key_that_is_refused_stays_in_the_field_with_the_reason(make_page, httpserver):
    answer = httpserver.expect_request(PATH)
    answer.respond_with_data("{}", status=401, content_type="application/json")
    page = make_page()
    page.service_url_edit.setText(httpserver.url_for(""))
    _enter_key(page)
    assert page.key_panel.key_edit.text() == KEY
    assert page.key_panel.problem_label.text().startswith("The key is not accepted: ")
    assert Settings().auth_config == ""


def test_a_new_key_that_is_none_is_refused(make_page, auth_manager):
    before = auth_manager.configIds()
    page = make_page()
    _enter_key(page, "two words")
    assert "no spaces" in page.key_panel.problem_label.text()
    page.apply()
    assert auth_manager.configIds() == before
    assert Settings().auth_config == ""


def test_a_key_that_ok_finds_in_the_field_is_kept(make_page):
    page = make_page()
    page.new_key_button.click()
    page.key_panel.key_edit.setText(KEY)
    page.apply()
    assert key_from_auth_config(Settings().auth_config) == KEY


def test_return_in_the_field_does_not_press_ok_before_the_key_is_checked(
    make_page, httpserver, qgis_app
):
    httpserver.expect_request(PATH).respond_with_data("{}", content_type="application/json")
    page = make_page()
    dialog = QDialog()
    ok = QPushButton("OK", dialog)
    ok.setDefault(True)
    pressed = []
    ok.clicked.connect(lambda: pressed.append(True))
    QVBoxLayout(dialog).addWidget(page)
    dialog.show()
    page.service_url_edit.setText(httpserver.url_for(""))
    page.new_key_button.click()
    page.key_panel.key_edit.setText(KEY)
    QTest.keyClick(page.key_panel.key_edit, Qt.Key.Key_Return)
    wait_for(page.new_key_button.isVisible, "the key is checked and kept")
    assert pressed == []
    page.setParent(None)
    dialog.close()


def test_the_field_gives_way_to_the_key_in_use_when_it_is_given_up(make_page, auth_manager):
    Settings().auth_config = store_key(KEY)
    page = make_page()
    page.new_key_button.click()
    page.key_panel.cancel_button.click()
    assert page.new_key_button.isVisible()
    assert not page.key_panel.isVisible()
    page.forget_key_button.click()
    assert Settings().auth_config == ""


def _checked(page, httpserver, status):
    httpserver.expect_request(PATH).respond_with_data(
        "{}", status=status, content_type="application/json"
    )
    page.service_url_edit.setText(httpserver.url_for(""))
    page.auth_config_select.setConfigId(store_key(KEY))
    page.check_key_button.click()
    assert not page.check_key_button.isEnabled()
    _wait_for_check(page)
    assert page.check_key_button.isEnabled()
    return page.key_result_label.text()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (200, "The key is accepted."),
        (401, "The key is not accepted: The key was not accepted."),
        (503, "It could not be checked: "),
    ],
)
def test_the_check_says_what_it_found(make_page, httpserver, status, words):
    counted = []
    page = make_page(on_requests=counted.append)
    text = _checked(page, httpserver, status)
    assert text.startswith(words)
    assert counted == [1]
    # The chosen key went out, though nothing has been saved yet.
    assert httpserver.log[0][0].headers["x-api-key"] == KEY
    assert Settings().auth_config == ""
    assert KEY not in text


def test_without_a_key_nothing_is_sent(make_page, httpserver):
    counted = []
    page = make_page(on_requests=counted.append)
    page.service_url_edit.setText(httpserver.url_for(""))
    page.check_key_button.click()
    assert page.key_result_label.text().startswith("It could not be checked: No key is chosen.")
    assert httpserver.log == []
    assert counted == []


def test_the_key_of_the_session_can_be_checked(make_page, httpserver):
    session_key = SessionKey()
    session_key.set(KEY)
    httpserver.expect_request(PATH).respond_with_data("{}", content_type="application/json")
    page = make_page(session_key=session_key)
    page.service_url_edit.setText(httpserver.url_for(""))
    page.check_key_button.click()
    _wait_for_check(page)
    assert page.key_result_label.text() == "The key is accepted."


def test_a_page_that_was_closed_meanwhile_is_left_alone(make_page, httpserver):
    gate = threading.Event()

    def answer(request):
        gate.wait(10)
        return Response("{}", content_type="application/json")

    httpserver.expect_request(PATH).respond_with_handler(answer)
    counted = []
    session_key = SessionKey()
    session_key.set(KEY)
    page = OptionsWidget(lambda: None, None, session_key, counted.append)
    page.service_url_edit.setText(httpserver.url_for(""))
    page.check_key_button.click()
    sip.delete(page)
    gate.set()
    wait_for(lambda: counted == [1], "the request is counted")


def test_the_icon_of_the_page_is_the_plugins(clean_settings):
    icon = Path(eosda_imagery.__file__).parent / "icons" / "eosda_imagery.svg"
    factory = OptionsFactory(QIcon(str(icon)), lambda: None)
    assert not factory.icon().pixmap(16, 16).isNull()


class TestIndices:
    def test_the_offset_is_shown_saved_and_explained(self, make_page):
        page = make_page()
        combo = page.index_box.offset_combo
        assert combo.currentData() == "as delivered"
        page.apply()
        assert "plugins/eosda_imagery/sentinel2_offset" not in _ours()
        combo.setCurrentIndex(combo.findData("by baseline"))
        page.apply()
        assert Settings().reflectance_offset is ReflectanceOffset.BY_BASELINE
        assert make_page().index_box.offset_combo.currentData() == "by baseline"
        hint = page.findChild(QLabel, "sentinel2OffsetHint")
        assert "04.00" in hint.text()

    def test_a_value_that_nobody_knows_is_as_delivered(self, make_page):
        QgsSettings().setValue("plugins/eosda_imagery/sentinel2_offset", "something")
        assert make_page().index_box.offset_combo.currentData() == "as delivered"
