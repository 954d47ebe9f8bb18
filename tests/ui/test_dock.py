"""The dock as a whole: what is missing is said, what it costs is said, and Download orders it."""

import gc
from pathlib import Path
from types import FrameType

import pytest
from eosda_imagery.core.aoi.tiling import split_for_requests
from eosda_imagery.core.connection import network_options
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.layers.build import make_layers
from eosda_imagery.core.layers.project.on_map import marks_of
from eosda_imagery.core.orders.reuse import ReuseState
from eosda_imagery.core.settings import SessionKey, Settings
from eosda_imagery.core.settings.values import Budget, BudgetKind
from eosda_imagery.ui.dock import EosdaImageryDock
from eosda_imagery.ui.map.tools import DrawPolygonTool
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from tests.waiting import wait_for

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


UNCONFIRMED = ReuseState.UNCONFIRMED
# An area across the border of the sandbox's two tiles.
TWO_TILES = (24.081, 49.804, 24.205, 49.819)


@pytest.fixture
def dock(sandbox, tmp_path, clean_settings, monkeypatch):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    settings, session = Settings(), SessionKey()
    settings.output_folder = str(tmp_path / "out")
    # It may hold the area of another test.
    QgsProject.instance().clear()
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(LONLAT)
    engine = DesktopDriver(
        tmp_path / "data",
        lambda: network_options(settings, session_key=session),
        lambda: settings.limits,
        lambda: settings.service_url,
    )
    engine.open()
    wait_for(lambda: engine._store is not None, "the store is open")
    for _ in range(30):
        engine._store.history.note("sentinel2l2a", 0.1)
    made = EosdaImageryDock(lambda: canvas, engine, settings, session, lambda: "the project")
    made.engine, made.session = engine, session
    made.show()
    yield made
    made.dispose()
    engine.close()
    made.deleteLater()
    canvas.deleteLater()


def give_key(dock, sandbox):
    dock.session.set(sandbox.key)
    dock._on_key_changed()


def give_area(dock, sandbox):
    import json

    from eosda_imagery.core.aoi.formats.text import parse_text

    geometry, crs = parse_text(json.dumps(sandbox.sample_aoi()))
    dock.aoi_panel.set_geometry(geometry, crs, "Test area")
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")


def found(dock):
    dock.search_panel.search()
    view = dock.search_panel.findChild(object, "sceneView")
    wait_for(lambda: view.model().rowCount() > 0, "scenes are found")
    return view


def choose(view, *rows):
    view.selectionModel().clear()
    for row in rows:
        view.selectionModel().select(
            view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )


def test_without_a_key_the_dock_asks_for_it_first(dock, sandbox):
    assert dock.key_panel.isVisibleTo(dock)
    used = []
    dock.engine.usage_changed.connect(used.append)
    dock.key_panel.findChild(object, "keyEdit").setText(sandbox.key)
    dock.key_panel.use_for_session()
    wait_for(lambda: not dock.key_panel.isVisibleTo(dock), "the key is checked and used")
    assert dock.session.get() == sandbox.key
    wait_for(lambda: used and used[-1] == 1, "the check is counted")


def test_a_key_that_the_service_refuses_brings_the_field_back_with_the_reason(dock, sandbox):
    dock.session.set("apk.wrong")
    dock._on_key_changed()
    give_area(dock, sandbox)
    dock.search_panel.search()
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "the key is asked for")
    assert dock.key_panel.key_edit.text() == "apk.wrong"
    assert "key" in dock.key_panel.problem_label.text()


def test_what_is_missing_is_said_in_order(dock, sandbox):
    give_key(dock, sandbox)
    assert "area" in dock.order_bar.cost_label.text()
    assert not dock.order_bar.download_button.isEnabled()
    give_area(dock, sandbox)
    wait_for(lambda: "Search" in dock.order_bar.cost_label.text(), "a scene is asked for")
    choose(found(dock), 0)
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")


def test_the_cost_is_said_before_anything_is_ordered(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    view = found(dock)
    choose(view, 0)
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    assert dock.order_bar.cost_label.text().startswith("1 day · 1 order · about 3 requests · ")
    choose(view, 0, 1)
    assert not dock.order_bar.download_button.isEnabled()
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    assert dock.order_bar.cost_label.text().startswith("2 days · 2 orders · about 6 requests")
    assert sandbox.count("create") == 0


def test_download_orders_each_scene_once_and_shows_the_list(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    choose(found(dock), 0, 1)
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    ready = []
    dock.engine.download_ready.connect(ready.append)
    dock.order_bar.download_button.click()
    said = dock.findChild(QToolButton, "downloadsDrawerButton").text
    wait_for(lambda: "2 running" in said(), "the drawer says it")
    wait_for(lambda: len(ready) == 2, "both are ready")
    assert sandbox.count("create") == 2
    assert not dock.drawer.is_open(), "the scenes stay where they are"
    assert {view.download.project for view in ready} == {"the project"}
    assert len({view.download.view_id for view in ready}) == 2


def test_an_index_with_its_clouds_masked_lands_as_that_index(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    choose(found(dock), 0)
    mask = dock.findChild(QAction, "maskCloudsAction")
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    assert not mask.isEnabled()
    assert "Choose an index" in mask.toolTip()
    dock.band_panel.findChild(QComboBox, "bandPresetCombo").setCurrentText("NDVI")
    assert mask.isEnabled()
    mask.trigger()
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    ready = []
    dock.engine.download_ready.connect(ready.append)
    dock.order_bar.download_button.click()
    wait_for(lambda: ready, "it is ready")
    (order,) = [entry.body["params"] for entry in sandbox.log if entry.kind == "create"]
    assert order["bands"] == ["B08", "B04", "SCL"]
    (layer,) = make_layers(ready[0])
    assert layer.name().endswith("NDVI")
    assert Settings().mask_clouds
    mask.setChecked(False)


def test_a_search_without_a_key_sends_nothing_and_asks_for_it(dock, sandbox):
    give_area(dock, sandbox)
    dock.key_panel.hide()
    dock.search_panel.search()
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "the key is asked for")
    assert sandbox.log == []


def test_searches_are_counted(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    used = []
    dock.engine.usage_changed.connect(used.append)
    found(dock)
    wait_for(lambda: used and used[-1] == 1, "the search is counted")
    assert sandbox.count("search") == 1


def test_an_area_over_the_limit_says_how_many_orders(dock, sandbox):
    give_key(dock, sandbox)
    box = QgsGeometry.fromWkt("POLYGON((24 49.7,24.3 49.7,24.3 49.9,24 49.9,24 49.7))")
    dock.aoi_panel.set_geometry(box, LONLAT, "Large area")
    orders = len(split_for_requests(dock.aoi_panel.aoi(), Settings().max_area_km2))
    assert orders > 1
    dock._on_scenes_selected([_scene()])
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    assert dock.order_bar.cost_label.text().startswith(f"1 day · {orders} orders · ")


def test_the_focus_waits_for_download_while_it_cannot_be_pressed(dock, sandbox):
    """The focus of a disabled widget goes on by itself, as far as to QGIS's locator bar."""
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    view, button = found(dock), dock.order_bar.download_button
    choose(view, 0)
    wait_for(button.isEnabled, "Download can be pressed")
    dock.activateWindow()
    button.setFocus()
    wait_for(button.hasFocus, "the focus is there")
    seen = []
    application = QApplication.instance()
    watch = application.focusChanged.connect(lambda _before, now: seen.append(now))
    button.click()
    assert not button.isEnabled()
    wait_for(lambda: sandbox.count("create") == 1, "it is ordered")
    wait_for(button.isEnabled, "it can be pressed again")
    assert button.hasFocus()
    application.focusChanged.disconnect(watch)
    assert set(seen) <= {dock.order_bar, button}
    # Who has gone on meanwhile is not called back.
    choose(view, 1)
    assert not button.isEnabled()
    view.setFocus()
    wait_for(button.isEnabled, "Download can be pressed")
    assert view.hasFocus()


def _scene():
    from eosda_imagery.api.models import Scene

    return Scene.from_dict({"view_id": "S2L2A/35/U/KR/2026/11/3/0", "sceneID": "a"}, "sentinel2l2a")


def test_scenes_of_two_sensors_are_ordered_in_a_preset_that_both_have(dock, sandbox):
    from eosda_imagery.api.models import Scene

    give_key(dock, sandbox)
    give_area(dock, sandbox)
    entry = {"view_id": "L8/LC08_L1TP_185025_20261028_20261105_01_T1", "date": "2026-10-28"}
    other = Scene.from_dict(entry, "landsat8")
    dock._on_scenes_selected([_scene(), other])
    panel = dock.band_panel
    presets = panel.findChild(QComboBox, "bandPresetCombo")
    offered = {
        presets.itemData(row): presets.model().item(row).isEnabled()
        for row in range(presets.count())
    }
    assert offered["true_colour"] and offered["ndvi"]
    # Landsat has no red edge, and bands of one's own are of one sensor.
    assert not offered["red_edge"] and not offered[""]
    assert not panel.findChild(QPushButton, "bandsButton").isEnabled()
    bar = dock.order_bar
    wait_for(bar.download_button.isEnabled, "Download can be pressed")
    assert bar.cost_label.text().startswith("2 days · 2 orders · about 6 requests")
    planned = {download.dataset: download.bands for download, _ in bar._answer.plan.downloads}
    assert planned == {"sentinel2l2a": ("B04", "B03", "B02"), "landsat8": ("B4", "B3", "B2")}
    presets.setCurrentIndex(presets.findData("red_edge"))
    assert "one sensor" in bar.cost_label.text()
    assert not bar.download_button.isEnabled()
    dock._on_scenes_selected([_scene()])
    assert panel.findChild(QPushButton, "bandsButton").isEnabled()
    wait_for(bar.download_button.isEnabled, "Download can be pressed")


def test_the_dock_is_small_enough_for_a_laptop(dock):
    hint = dock.minimumSizeHint()
    assert hint.height() <= 500
    assert hint.width() <= 300


def test_every_control_can_be_named_by_a_screen_reader(dock):
    labelled = {label.buddy() for label in dock.findChildren(QLabel) if label.buddy()}
    silent = []
    for kind in (QAbstractButton, QComboBox, QListView, QSpinBox):
        for one in dock.findChildren(kind):
            said = one.accessibleName() or one.toolTip() or getattr(one, "text", str)()
            # Parts inside Qt's and QGIS's own widgets are theirs to name.
            inner = not one.objectName() or one.objectName().startswith(("qt_", "collapse"))
            # What is hidden has no text yet.
            inner = inner or one.isHidden()
            if not said and not inner and one not in labelled:
                silent.append(one.objectName())
    named = [w for w in dock.findChildren(QLineEdit) if w.objectName() == "keyEdit"]
    assert silent == []
    assert named[0].accessibleName()


def test_help_begins_where_the_user_is(dock, sandbox):
    from eosda_imagery.ui.widgets.dialogs import HelpDialog
    from qgis.PyQt.QtWidgets import QTextBrowser

    def pages():
        dock.findChild(QToolButton, "helpButton").click()
        return [
            dialog.findChild(QTextBrowser).toPlainText().splitlines()[0]
            for dialog in dock.findChildren(HelpDialog)
        ]

    assert pages() == ["First download"]
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    assert "Choosing a day" in pages()
    for dialog in dock.findChildren(HelpDialog):
        dialog.close()


class TestBeforeTheClick:
    """What is here is offered, what it costs is asked, and nothing is paid twice."""

    @pytest.fixture
    def ready(self, dock, sandbox):
        """The dock with an area and scenes found, and what it hands to the map."""
        give_key(dock, sandbox)
        give_area(dock, sandbox)
        dock.placed, dock.arrived = [], []
        dock.order_bar.add_to_map_requested.connect(dock.placed.extend)
        dock.engine.download_ready.connect(dock.arrived.append)
        dock.view = found(dock)
        return dock

    def choose(self, dock, *rows):
        """Choose scenes, and wait for what is said of them to be of now."""
        choose(dock.view)
        choose(dock.view, *rows)
        wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")

    def download(self, dock, *rows):
        self.choose(dock, *rows)
        count = len(dock.arrived) + len(rows)
        dock.order_bar.download_button.click()
        wait_for(lambda: len(dock.arrived) == count, "all are ready")

    def question(self, dock):
        box = dock.findChild(QMessageBox, "orderQuestion")
        assert box is not None, "it is asked"
        return box

    def press(self, box, name):
        box.findChild(QAbstractButton, name).click()

    def test_what_is_here_is_added_and_nothing_is_sent(self, ready, sandbox):
        self.download(ready, 0)
        self.choose(ready, 1)
        self.choose(ready, 0)
        assert ready.order_bar.cost_label.text() == "Already here: nothing to pay."
        assert ready.order_bar.download_button.text() == "Add &to map"
        before = len(sandbox.log)
        ready.order_bar.download_button.click()
        (view,) = ready.placed
        assert view.download.id == ready.arrived[0].download.id
        assert len(sandbox.log) == before

    def test_what_is_on_the_map_is_offered_to_be_shown_in_the_form_that_is_chosen(self, ready):
        self.download(ready, 0)
        self.choose(ready, 1)
        self.choose(ready, 0)
        button = ready.order_bar.download_button
        assert button.text() == "Add &to map"
        ready.order_bar.set_on_map(marks_of(ready.arrived[0]))
        assert button.text() == "Show o&n map"
        button.click()
        assert [view.download.id for view in ready.placed] == [ready.arrived[0].download.id]
        # Clipped it would be another layer.
        ready.findChild(QAction, "clipToAreaAction").trigger()
        wait_for(button.isEnabled, "it is looked up")
        assert button.text() == "Add &to map"
        ready.findChild(QAction, "clipToAreaAction").trigger()
        wait_for(button.isEnabled, "it is looked up")
        assert button.text() == "Show o&n map"
        ready.order_bar.set_on_map(())
        assert button.text() == "Add &to map"

    def test_what_is_here_is_clipped_to_the_area_without_another_order(self, ready, sandbox):
        self.download(ready, 0)
        (plain,) = make_layers(ready.arrived[0])
        clip = ready.findChild(QAction, "clipToAreaAction")
        assert not clip.isChecked()
        clip.trigger()
        assert Settings().clip_to_area
        wait_for(ready.order_bar.download_button.isEnabled, "it is looked up")
        ready.order_bar.download_button.click()
        (view,) = ready.placed
        (clipped,) = make_layers(view)
        assert sandbox.count("create") == 1
        assert clipped.extent() == plain.extent()
        seen = [_pixels_seen(layer) for layer in (plain, clipped)]
        # The area is no box.
        assert 0 < seen[1] < 0.95 * seen[0]

    def test_the_list_says_what_is_here_of_the_area_and_what_is_on_the_map(self, ready):
        view = ready.search_panel.findChild(object, "sceneView")

        def ends():
            return [view.model().index(n).data().rpartition(", ")[2] for n in range(2)]

        self.download(ready, 1)
        wait_for(lambda: ends()[1] == "downloaded", "it is said")
        assert ends()[0] != "downloaded"
        ready.scene_states.set_on_map({ready.arrived[0].download.id})
        wait_for(lambda: ends()[1] == "on the map", "it is said")
        # What is here of another area says nothing of this one.
        box = QgsGeometry.fromWkt("POLYGON((24.08 49.79,24.1 49.79,24.1 49.8,24.08 49.79))")
        ready.aoi_panel.set_geometry(box, LONLAT, "Another area")
        wait_for(lambda: ends()[1] not in ("on the map", "downloaded"), "it is no longer said")

    def test_of_three_only_the_two_that_are_missing_are_ordered(self, ready, sandbox):
        self.download(ready, 0)
        self.choose(ready, 0, 1, 2)
        text = ready.order_bar.cost_label.text()
        assert text.startswith("Already here: 1 of 3. 2 days · 2 orders · about 6 requests")
        ready.order_bar.download_button.click()
        wait_for(lambda: len(ready.arrived) == 3, "the others are ready")
        assert sandbox.count("create") == 3
        (view,) = ready.placed
        batches = {one.download.batch for one in (view, *ready.arrived[1:])}
        assert len(batches) == 1
        assert batches != {""}
        assert view.download.batch_label == "Test area: 3 dates"

    def test_a_pass_is_not_paid_again_for_its_tile_nor_the_tile_for_its_pass(self, ready, sandbox):
        """Half of the area lies in either tile; the tile that has most of it is downloaded."""
        across = QgsGeometry.fromRect(QgsRectangle(*TWO_TILES))
        ready.aoi_panel.set_geometry(across, LONLAT, "Two tiles")
        wait_for(lambda: ready.aoi_panel.aoi().label == "Two tiles", "the area is taken")
        ready.search_panel.search()
        model, button = ready.view.model(), ready.order_bar.download_button

        def passes():
            indexes = (model.index(row, 0) for row in range(model.rowCount()))
            return [index for index in indexes if len(model.hits_at(index)) == 2]

        wait_for(lambda: len(passes()) > 1, "days of two tiles are found")
        first, second, *_ = passes()

        def choose_index(index):
            ready.view.selectionModel().select(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            wait_for(button.isEnabled, "Download can be pressed")

        def price():
            return ready.order_bar.cost_label.text()

        def download():
            count = len(ready.arrived)
            button.click()
            wait_for(lambda: len(ready.arrived) > count, "it is ready")
            return ready.arrived[-1]

        def main_tile(index):
            return model.index_of(model.hits_at(index)[0].scene.view_id, inside=True)

        choose_index(main_tile(first))
        tile = download()
        assert sandbox.count("create") == len(tile.jobs) == 1
        choose_index(first)
        here = (
            "Already here as a part of other downloads: 1 order. 1 day · 1 order · about 3 requests"
        )
        assert price().startswith(here)
        whole = download()
        assert sandbox.count("create") == 2
        assert whole.jobs[0].files == tile.files
        (layer,) = make_layers(whole)
        (alone,) = make_layers(tile)
        assert layer.extent().width() > alone.extent().width()
        # And the other way round.
        choose_index(second)
        whole = download()
        assert sandbox.count("create") == 4
        choose_index(main_tile(second))
        assert price() == "Already here: nothing to pay."
        button.click()
        (tile,) = ready.placed
        assert tile.files == whole.jobs[0].files
        wait_for(lambda: len(ready.engine.views()) == 4, "it is in the list")
        assert sandbox.count("create") == 4

    def test_a_tile_whose_pass_is_under_way_shares_its_order_and_outlives_it(self, ready, sandbox):
        across = QgsGeometry.fromRect(QgsRectangle(*TWO_TILES))
        ready.aoi_panel.set_geometry(across, LONLAT, "Two tiles")
        wait_for(lambda: ready.aoi_panel.aoi().label == "Two tiles", "the area is taken")
        ready.search_panel.search()
        model, bar = ready.view.model(), ready.order_bar

        def passes():
            indexes = (model.index(row, 0) for row in range(model.rowCount()))
            return [index for index in indexes if len(model.hits_at(index)) == 2]

        wait_for(passes, "a day of two tiles is found")
        whole = passes()[0]
        tile = model.index_of(model.hits_at(whole)[0].scene.view_id, inside=True)
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        sandbox.configure(delay=3600)
        ready.view.selectionModel().select(whole, choose)
        wait_for(bar.download_button.isEnabled, "Download can be pressed")
        bar.download_button.click()
        wait_for(lambda: sandbox.count("create") == 2, "both tiles are ordered")
        (under_way,) = ready.engine.views()
        ready.view.selectionModel().select(tile, choose)
        said = "Already being downloaded as a part of other downloads: 1 order. Nothing to pay."
        wait_for(lambda: bar.cost_label.text() == said, "it is said")
        bar.download_button.click()
        wait_for(lambda: len(ready.engine.views()) == 2, "it is in the list")
        ready.engine.cancel([under_way.download.id])
        sandbox.configure(delay=0)
        sandbox.release()
        wait_for(lambda: ready.arrived, "it is ready")
        assert [view.download.id for view in ready.arrived] != [under_way.download.id]
        assert sandbox.count("create") == 2

    def test_what_is_being_downloaded_is_not_ordered_again(self, ready, sandbox):
        sandbox.configure(delay=3600)
        self.choose(ready, 0)
        ready.order_bar.download_button.click()
        wait_for(lambda: sandbox.count("create") == 1, "it is ordered")
        said = "Already being downloaded: nothing to pay."
        wait_for(lambda: ready.order_bar.cost_label.text() == said, "it is said")
        ready.order_bar.download_button.click()
        assert ready.drawer.is_open()
        assert len(ready.engine.views()) == 1

    def test_what_was_paid_for_and_stopped_goes_on(self, ready, sandbox):
        sandbox.configure(delay=3600)
        self.choose(ready, 0)
        ready.order_bar.download_button.click()
        wait_for(lambda: sandbox.count("create") == 1, "it is ordered")
        wait_for(lambda: any(j.task_id for v in ready.engine.views() for j in v.jobs), "it is paid")
        ready.engine.cancel([view.download.id for view in ready.engine.views()])
        said = "Ordered before, goes on: nothing to pay."
        wait_for(lambda: ready.order_bar.cost_label.text() == said, "it is said")
        sandbox.configure(delay=0)
        sandbox.release()
        ready.order_bar.download_button.click()
        wait_for(lambda: ready.arrived, "it is ready")
        assert sandbox.count("create") == 1

    def test_all_can_be_ordered_anew_after_a_question(self, ready, sandbox):
        self.download(ready, 0)
        self.choose(ready, 0)
        wait_for(lambda: ready.order_bar.anew_action.isEnabled(), "it is offered")
        ready.order_bar.anew_action.trigger()
        assert "about 3 requests" in self.question(ready).text()
        assert sandbox.count("create") == 1
        self.press(self.question(ready), "orderAnywayButton")
        wait_for(lambda: len(ready.arrived) == 2, "it is ready again")
        assert sandbox.count("create") == 2
        assert len({path for view in ready.arrived for path in view.files}) == 2

    def test_what_may_have_been_charged_is_not_ordered_again_without_a_yes(self, ready, sandbox):
        sandbox.inject("create", "reset_mid")
        self.choose(ready, 0)
        ready.order_bar.download_button.click()
        in_doubt = JobState.UNCONFIRMED
        wait_for(
            lambda: any(j.state is in_doubt for v in ready.engine.views() for j in v.jobs), "doubt"
        )
        wait_for(
            lambda: ready.order_bar._answer and ready.order_bar._answer.stored(UNCONFIRMED),
            "it is found",
        )
        ready.order_bar.download_button.click()
        box = self.question(ready)
        assert "EOSDA did not confirm it: it may have been charged" in box.text()
        assert box.defaultButton() is box.button(box.StandardButton.Cancel)
        box.defaultButton().click()
        assert sandbox.count("create") == 1
        ready.order_bar.download_button.click()
        self.press(self.question(ready), "orderAnywayButton")
        wait_for(lambda: ready.arrived, "it is ordered again and ready")
        assert sandbox.count("create") == 2

    def test_the_budget_is_not_passed_without_a_yes(self, ready, sandbox):
        Settings().budget = Budget(5, BudgetKind.IN_ALL)
        wait_for(lambda: ready.order_bar._used == 1, "the search is counted")
        self.choose(ready, 0, 1)
        ready.order_bar.download_button.click()
        box = self.question(ready)
        assert box.text() == ("This takes about 6 requests; 4 of 5 are left. Order all the same?")
        assert box.defaultButton() is box.button(box.StandardButton.Cancel)
        box.defaultButton().click()
        assert sandbox.count("create") == 0
        ready.order_bar.download_button.click()
        self.press(self.question(ready), "orderAnywayButton")
        wait_for(lambda: len(ready.arrived) == 2, "both are ready")
        assert sandbox.count("create") == 2

    def test_files_that_have_gone_meanwhile_are_not_ordered_unseen(self, ready, sandbox):
        self.download(ready, 0)
        self.choose(ready, 0, 1)
        said = ready.order_bar.cost_label.text()
        assert said.startswith("Already here: 1 of 2.")
        for path in ready.arrived[0].files:
            Path(path).unlink()
        messages = []
        ready.order_bar.message.connect(lambda text, level: messages.append(text))
        ready.order_bar.download_button.click()
        wait_for(lambda: messages, "it is said")
        assert "Nothing was ordered" in messages[0]
        assert ready.order_bar.cost_label.text().startswith("2 days · 2 orders · about 6 requests")
        assert sandbox.count("create") == 1


def _pixels_seen(layer):
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    rows, columns = range(block.height()), range(block.width())
    return sum(not block.isNoData(row, column) for row in rows for column in columns)


def test_how_an_area_is_ordered_is_chosen_where_it_is_ordered(dock):
    menu = dock.order_bar.download_button.menu()
    names = {action.objectName() for action in menu.actions()}
    assert names >= {
        "orderAnewAction",
        "maskCloudsAction",
        "clipToAreaAction",
        "aoiEachAction",
        "aoiSharedAction",
    }


def test_outlines_go_with_the_dock_and_come_back(dock):
    dock.aoi_panel.set_geometry(
        QgsGeometry.fromWkt("POLYGON((24 49,24.1 49,24.1 49.1,24 49))"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        "drawn",
    )
    canvas = dock.aoi_panel._get_canvas()
    dock.aoi_panel.findChild(QToolButton, "drawButton").click()

    def outlines():
        items = canvas.scene().items()
        return [i for i in items if isinstance(i, QgsRubberBand) and i.numberOfVertices()]

    dock.show()
    assert [band.isVisible() for band in outlines()] == [True]
    dock.close()
    assert [band.isVisible() for band in outlines()] == [False]
    assert not isinstance(canvas.mapTool(), DrawPolygonTool)
    dock.show()
    assert [band.isVisible() for band in outlines()] == [True]


def test_nothing_of_the_dock_keeps_the_canvas(dock):
    """PyQt drops lambdas connected to a QObject that Python finds in a cycle to collect.

    Those on the canvas are other plugins', and a dock that is closed ends in such a cycle.
    """
    dock.aoi_panel.set_geometry(
        QgsGeometry.fromWkt("POLYGON((24 49,24.1 49,24.1 49.1,24 49))"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        "drawn",
    )
    dock.aoi_panel.zoom()
    dock.aoi_panel.findChild(QToolButton, "drawButton").click()
    get_canvas = dock.aoi_panel._get_canvas
    (of_the_fixture,) = get_canvas.__closure__
    gc.collect()
    holders = gc.get_referrers(of_the_fixture.cell_contents)
    assert of_the_fixture in holders
    others = [one for one in holders if one is not of_the_fixture]
    assert [one for one in others if not isinstance(one, FrameType)] == []
