"""The dock as a whole: what is missing is said, what it costs is said, and Download orders it."""

import pytest
from eosda_imagery.core.connection import network_options
from eosda_imagery.core.engine import Engine
from eosda_imagery.core.settings import SessionKey, Settings
from eosda_imagery.ui.dock import EosdaImageryDock
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QToolButton,
)

from tests.waiting import wait_for

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def dock(sandbox, tmp_path, clean_settings, monkeypatch):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    settings, session = Settings(), SessionKey()
    settings.output_folder = str(tmp_path / "out")
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(LONLAT)
    engine = Engine(
        tmp_path / "data",
        lambda: network_options(settings, session_key=session),
        lambda: settings.limits,
        lambda: settings.service_url,
    )
    engine.open()
    wait_for(lambda: engine._store is not None, "the store is open")
    for _ in range(30):
        engine._store.note_turnaround("sentinel2l2a", 0.1)
    made = EosdaImageryDock(
        canvas, QgsProject.instance(), engine, settings, session, lambda: "the project"
    )
    made.engine, made.session = engine, session
    made.show()
    yield made
    made.dispose()
    engine.close()
    made.deleteLater()
    canvas.deleteLater()


def give_key(dock, sandbox):
    dock.key_panel.findChild(object, "keyEdit").setText(sandbox.key)
    dock.key_panel.use_for_session()


def give_area(dock, sandbox):
    import json

    from eosda_imagery.core.aoi import parse_text

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
    give_key(dock, sandbox)
    assert not dock.key_panel.isVisibleTo(dock)
    assert dock.session.get() == sandbox.key


def test_what_is_missing_is_said_in_order(dock, sandbox):
    give_key(dock, sandbox)
    assert "area" in dock.cost_label.text()
    assert not dock.download_button.isEnabled()
    give_area(dock, sandbox)
    wait_for(lambda: "Search" in dock.cost_label.text(), "a scene is asked for")
    choose(found(dock), 0)
    wait_for(dock.download_button.isEnabled, "Download can be pressed")


def test_the_cost_is_said_before_anything_is_ordered(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    view = found(dock)
    choose(view, 0)
    wait_for(dock.download_button.isEnabled, "Download can be pressed")
    assert dock.cost_label.text().startswith("1 order, about 3 requests")
    choose(view, 0, 1)
    assert dock.cost_label.text().startswith("2 orders, about 6 requests")
    assert sandbox.count("create") == 0


def test_download_orders_each_scene_once_and_shows_the_list(dock, sandbox):
    give_key(dock, sandbox)
    give_area(dock, sandbox)
    choose(found(dock), 0, 1)
    wait_for(dock.download_button.isEnabled, "Download can be pressed")
    ready = []
    dock.engine.download_ready.connect(ready.append)
    dock.download_button.click()
    wait_for(lambda: len(ready) == 2, "both are ready")
    assert sandbox.count("create") == 2
    assert dock.tabs.currentWidget() is dock.downloads_panel
    assert {view.download.project for view in ready} == {"the project"}
    assert len({view.download.view_id for view in ready}) == 2


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
    wait_for(lambda: dock._orders_per_scene > 1, "the orders are counted")
    dock._on_scenes_selected([_scene()])
    wait_for(dock.download_button.isEnabled, "Download can be pressed")
    assert dock.cost_label.text().startswith(f"{dock._orders_per_scene} orders")


def _scene():
    from eosda_imagery.api.models import Scene

    return Scene.from_dict({"view_id": "S2L2A/35/U/KR/2026/11/3/0", "sceneID": "a"}, "sentinel2l2a")


def test_scenes_of_two_sensors_cannot_be_ordered_together(dock, sandbox):
    from eosda_imagery.api.models import Scene

    give_key(dock, sandbox)
    give_area(dock, sandbox)
    other = Scene.from_dict({"view_id": "S2/35/U/KR/2026/11/3/0", "sceneID": "b"}, "sentinel2")
    dock._on_scenes_selected([_scene(), other])
    assert "one sensor" in dock.cost_label.text()
    assert not dock.download_button.isEnabled()


def test_the_dock_is_small_enough_for_a_laptop(dock):
    hint = dock.minimumSizeHint()
    assert hint.height() < 400
    assert hint.width() <= 380


def test_every_control_can_be_named_by_a_screen_reader(dock):
    labelled = {label.buddy() for label in dock.findChildren(QLabel) if label.buddy()}
    silent = []
    for kind in (QAbstractButton, QComboBox, QListView, QSpinBox):
        for one in dock.findChildren(kind):
            said = one.accessibleName() or one.toolTip() or getattr(one, "text", str)()
            # Parts inside Qt's and QGIS's own widgets are theirs to name.
            inner = not one.objectName() or one.objectName().startswith(("qt_", "collapse"))
            if not said and not inner and one not in labelled:
                silent.append(one.objectName())
    named = [w for w in dock.findChildren(QLineEdit) if w.objectName() == "keyEdit"]
    assert silent == []
    assert named[0].accessibleName()


def test_help_is_shown_in_qgis_itself(dock):
    from eosda_imagery.ui.help_dialog import HelpDialog
    from qgis.PyQt.QtWidgets import QTextBrowser

    dock.findChild(QToolButton, "helpButton").click()
    (dialog,) = dock.findChildren(HelpDialog)
    text = dialog.findChild(QTextBrowser).toPlainText()
    assert "Your first download" in text
    assert "make test" not in text
    dialog.close()
