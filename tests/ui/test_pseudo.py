"""In a language of brackets no window, menu or list has a word outside of them."""

import json

import pytest
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.connection import network_options
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.settings import SessionKey, Settings
from eosda_imagery.core.settings.values import Budget, BudgetKind
from eosda_imagery.core.statistics.series import series_of
from eosda_imagery.ui.area.paste import PasteDialog
from eosda_imagery.ui.dock import EosdaImageryDock
from eosda_imagery.ui.downloads.panel import DownloadsPanel
from eosda_imagery.ui.options.page import OptionsWidget
from eosda_imagery.ui.statistics.dock import EosdaChartDock
from eosda_imagery.ui.widgets.dialogs import DetailsDialog, HelpDialog
from eosda_imagery.ui.widgets.question import question_text
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QItemSelectionModel
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser

from tests.core.statistics.seasons import season
from tests.pseudo import pseudo_language, untranslated, words_outside
from tests.ui.downloads.test_panel import FakeEngine
from tests.waiting import wait_for

# The wrapper of the project must not end in a cycle: PyQt would clear the connections to it.
_KEPT = []


@pytest.fixture
def pseudo(qgis_app):
    _KEPT.append(QgsProject.instance())
    with pseudo_language():
        yield
    # What was let go of goes now, while its Python half is whole.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dock(sandbox, tmp_path, clean_settings, monkeypatch, pseudo):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    settings, session = Settings(), SessionKey()
    settings.output_folder = str(tmp_path / "out")
    QgsProject.instance().clear()
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    engine = DesktopDriver(
        tmp_path / "data",
        lambda: network_options(settings, session_key=session),
        lambda: settings.limits,
        lambda: settings.service_url,
    )
    engine.open()
    made = EosdaImageryDock(lambda: canvas, engine, settings, session, lambda: "the project")
    made.show()
    yield made
    made.dispose()
    engine.close()
    made.close()
    made.deleteLater()
    canvas.deleteLater()


def test_the_brackets_find_a_word_outside_of_them():
    label = QLabel("⟦Area⟧: three fields, 3 km² of Sentinel-2 L2A")
    (found,) = untranslated(label)
    assert found.endswith("['three', 'fields']")
    assert words_outside("⟦Clouds⟧ 3 % ⟦of⟧ NDVI, B04 ⟦a &amp; b⟧") == []


def test_the_dock_at_first(dock):
    assert "\n".join(untranslated(dock)) == ""


def test_the_dock_with_scenes_and_a_choice(dock, sandbox):
    dock.key_panel.findChild(object, "keyEdit").setText(sandbox.key)
    dock.key_panel.use_for_session()
    wait_for(lambda: not dock.key_panel.isVisibleTo(dock), "the key is accepted")
    geometry, crs = parse_text(json.dumps(sandbox.sample_aoi()))
    dock.aoi_panel.set_geometry(geometry, crs, "@@@")
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")
    dock.search_panel.search()
    view = dock.search_panel.findChild(object, "sceneView")
    wait_for(lambda: view.model().rowCount() > 0, "scenes are found")
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    assert "\n".join(untranslated(dock)) == ""


def test_the_options(clean_settings, pseudo, auth_manager):
    page = OptionsWidget(lambda: None)
    try:
        assert untranslated(page, allowed=(page.findChild(object).objectName(),)) == []
    finally:
        page.deleteLater()


def test_what_the_options_say_of_values_that_will_not_do(clean_settings, pseudo, auth_manager):
    page = OptionsWidget(lambda: None)
    try:
        page.service_url_edit.setText("http://user:secret@host.test")
        page.output_folder_widget.setFilePath("somewhere")
        page.new_key_button.click()
        field = page.key_panel
        field.key_edit.setText("two words")
        field.save()
        assert not page.isValid()
        labels = [page.url_problem_label, page.folder_problem_label, field.problem_label]
        said = [label.text() for label in labels]
        # At an address that will not do nothing can be checked: it is kept, and that is said.
        field.key_edit.setText("a-key-of-ours")
        field.save()
        page.keep_spin.setValue(1)
        said += [page.key_result_label.text(), page.keep_spin.text(), page.keep_spin.suffix()]
        assert all(said)
        assert [text for text in said if words_outside(text)] == []
    finally:
        page.deleteLater()


def test_each_question_about_money(pseudo):
    small = Budget(2, BudgetKind.IN_ALL)
    asked = [
        question_text(1, 0, small, in_doubt=True),
        question_text(1, 0, small, in_doubt=False),
        question_text(30, None, small, in_doubt=False),
    ]
    assert all(asked)
    assert len(set(asked)) == 3
    assert [text for text in asked if words_outside(text)] == []


def test_the_dialog_to_paste_an_area(pseudo):
    dialog = PasteDialog(None)
    try:
        assert untranslated(dialog, allowed=("POLYGON",)) == []
    finally:
        dialog.deleteLater()


def test_the_chart(pseudo):
    lines = series_of(season([0.2, 0.4, 0.6, 0.8], p10=0.1, p90=0.9), ("NDVI",), "@@@")
    chart = EosdaChartDock(lambda text: None)
    try:
        chart.show_lines(lines, "@@@")
        assert untranslated(chart) == []
    finally:
        chart.close()
        chart.deleteLater()


@pytest.mark.parametrize("state", [state.value for state in JobState])
@pytest.mark.parametrize("held", [False, True])
def test_the_downloads_in_each_state(pseudo, make_view, state, held):
    error = {"error_kind": "QuotaExceededError", "error_text": "@@@"}
    batch = {"aoi_label": "@@@", "batch": "b", "batch_label": "@@@"}
    views = [
        make_view(state, "ready", id="d1", download={"aoi_label": "@@@"}, held=held, **error),
        make_view(state, id="d2", download={"aoi_label": "@@@"}, held=held),
        *(
            make_view(one, id=f"b{number}", download=batch, held=held)
            for number, one in enumerate((state, state, "ready", "cancelled"))
        ),
    ]
    panel = DownloadsPanel(FakeEngine(views))
    try:
        assert "\n".join(untranslated(panel, allowed=("data/out",))) == ""
    finally:
        panel.close()
        panel.deleteLater()


def test_the_windows_of_help_and_details(pseudo, make_view):
    # The details are for whoever helps, and the guide is written, in one language.
    for window in (DetailsDialog("@@@", "task task-7"), HelpDialog()):
        (long_text,) = window.findChildren((QPlainTextEdit, QTextBrowser))
        assert "\n".join(untranslated(window, allowed=(long_text.toPlainText(),))) == ""
        window.close()
        window.deleteLater()
