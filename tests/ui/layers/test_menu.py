"""The context menu of our layers: from the record alone, without a store, never with the key."""

import json
import shlex
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.core.layers.preview import Composite
from eosda_imagery.core.layers.project.preview_layers import add_live_tiles
from eosda_imagery.core.layers.project.tree import BATCH_PROPERTY
from eosda_imagery.core.layers.properties import INDEX_PROPERTY, PROPERTY
from eosda_imagery.plugin import EosdaImageryPlugin
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgsCheckableComboBox, QgsLayerTreeView
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QMenu, QMessageBox, QPlainTextEdit, QPushButton

from tests.core.geotiffs import write
from tests.sandbox import Sandbox

from ..test_dock import wait_for
from ..window import Window

BANDS = ["B08", "B04"]


@pytest.fixture(scope="module")
def running_sandbox():
    with Sandbox(polls_needed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox):
    running_sandbox.reset_log()
    return running_sandbox


class Desk(Window):
    """A desktop whose active layer is the one whose menu is open."""

    active = None

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.activated.append(layer)


@pytest.fixture
def desk(qgis_iface, sandbox, tmp_path, monkeypatch, clean_settings):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.setenv("EOSDA_API_KEY", sandbox.key)
    from eosda_imagery.core.settings import Settings

    Settings().output_folder = str(tmp_path / "out")
    QgsProject.instance().clear()
    desk = Desk(qgis_iface)
    desk.said, desk.activated = [], []
    monkeypatch.setattr(
        "eosda_imagery.ui.widgets.message_bar.MessageBar.show",
        lambda self, text, level, *buttons: desk.said.append(text),
    )
    monkeypatch.setattr(
        "eosda_imagery.ui.widgets.message_bar.MessageBar.warning",
        lambda self, text, *more: desk.said.append(text),
    )
    plugin = EosdaImageryPlugin(desk)
    plugin.initGui()
    desk.plugin = plugin
    yield desk
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


@pytest.fixture
def make_layer(tmp_path):
    def make(name="raster", record=None):
        path = str(tmp_path / f"{name}.tif")
        gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1).FlushCache()
        layer = QgsRasterLayer(path, name)
        if record is not None:
            layer.setCustomProperty(PROPERTY, json.dumps(record))
        return QgsProject.instance().addMapLayer(layer)

    return make


@pytest.fixture
def record(sandbox):
    view_id = next(v for v in sandbox.scenes if v.startswith("S2L2A/"))
    return {
        "view_id": view_id,
        "dataset": "sentinel2l2a",
        "bands": BANDS,
        "merge": True,
        "metadata": [],
        "preset": "ndvi",
        "aoi": sandbox.sample_aoi(),
        "scene": {"view_id": view_id, "dataset": "sentinel2l2a", "date": "2026-11-03"},
    }


def choose(desk, name, layer):
    desk.active = layer
    next(one for one in desk.layer_actions if one.objectName() == name).trigger()


def test_only_our_layers_get_the_menu(desk, make_layer, record):
    ours, theirs = make_layer("ours", record), make_layer("theirs")
    assert {layer for _, layer in desk.offered} == {ours.id()}
    assert len(desk.offered) == 5
    theirs.setCustomProperty(PROPERTY, json.dumps(record))
    assert {layer for _, layer in desk.offered} == {ours.id(), theirs.id()}


def test_scene_details_say_scene_time_bands_and_area_and_can_be_copied(desk, make_layer, record):
    choose(desk, "eosdaDetailsAction", make_layer("ours", record))
    text = desk.mainWindow().findChild(QPlainTextEdit, "detailsEdit")
    for word in (record["view_id"], "Sentinel-2 L2A", "2026-11-03", "B08, B04", "km²", "Longitude"):
        assert word in text.toPlainText()
    text.window().findChild(QPushButton, "copyDetailsButton").click()
    assert QApplication.clipboard().text() == text.toPlainText()
    text.window().close()


def test_the_command_is_copied_without_the_key(desk, make_layer, record, sandbox):
    choose(desk, "eosdaCommandAction", make_layer("ours", record))
    words = shlex.split(QApplication.clipboard().text())
    assert words[:3] == ["qgis_process", "run", "eosda:downloadbands"]
    assert f"VIEW_ID={record['view_id']}" in words
    area = next(word for word in words if word.startswith("AOI=")).partition("=")[2]
    assert json.loads(Path(area).read_text(encoding="utf-8")) == record["aoi"]
    assert sandbox.key not in QApplication.clipboard().text()
    assert "copied" in desk.said[-1]


def test_other_dates_fill_the_dock_with_area_and_bands(desk, make_layer, record, sandbox):
    choose(desk, "eosdaOtherDatesAction", make_layer("ours", record))
    dock = desk.plugin._desktop._dock
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the area is taken")
    assert dock.band_panel.bands() == tuple(BANDS)
    assert dock.band_panel.preset() == "ndvi"
    sensors = dock.findChild(QgsCheckableComboBox, "datasetCombo")
    assert sensors.checkedItemsData() == ["sentinel2l2a"]
    assert sandbox.log == []


def asked(desk):
    """The question that is open."""

    def open_box():
        boxes = desk.mainWindow().findChildren(QMessageBox, "downloadAgainQuestion")
        return next((box for box in boxes if box.isVisible()), None)

    wait_for(lambda: open_box() is not None, "it is asked")
    return open_box()


def test_download_again_asks_first_then_orders_once(desk, make_layer, record, sandbox):
    layer = make_layer("ours", record)
    desktop = desk.plugin._open_desktop()
    wait_for(lambda: desktop._engine._store is not None, "the store is open")
    for _ in range(30):
        desktop._engine._store.history.note("sentinel2l2a", 0.1)
    choose(desk, "eosdaAgainAction", layer)
    box = asked(desk)
    assert "(1 order, about 3 requests)?" in box.text()
    assert box.defaultButton() is box.button(box.StandardButton.Cancel)
    assert sandbox.log == []
    box.findChild(QPushButton, "downloadAgainButton").click()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2, "the layer is there again")
    assert sandbox.count("create") == 1
    (order,) = [entry.body for entry in sandbox.log if entry.kind == "create"]
    assert order["params"]["bands"] == BANDS
    wait_for(lambda: any("On the map" in text for text in desk.said), "it is said")
    # What is on the map is shown instead of being added or ordered once more.
    desk.activated.clear()
    choose(desk, "eosdaAgainAction", layer)
    wait_for(lambda: "Already on the map" in desk.said[-1], "it is said")
    (shown,) = desk.activated
    assert shown.id() != layer.id()
    assert len(QgsProject.instance().mapLayers()) == 2
    assert sandbox.count("create") == 1
    # Taken off the map, it comes from the disk.
    QgsProject.instance().removeMapLayer(shown.id())
    choose(desk, "eosdaAgainAction", layer)
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2, "it is taken from the disk")
    assert sandbox.count("create") == 1


def test_download_again_of_what_is_under_way_orders_nothing(desk, make_layer, record, sandbox):
    layer = make_layer("ours", record)
    desktop = desk.plugin._open_desktop()
    wait_for(lambda: desktop._engine._store is not None, "the store is open")
    sandbox.configure(delay=3600)
    choose(desk, "eosdaAgainAction", layer)
    asked(desk).findChild(QPushButton, "downloadAgainButton").click()
    wait_for(lambda: sandbox.count("create") == 1, "it is ordered")
    desktop.show_dock(False)
    choose(desk, "eosdaAgainAction", layer)
    wait_for(lambda: desktop._dock.drawer.is_open(), "the list of downloads shows it")
    assert len(desktop._engine.views()) == 1
    assert sandbox.count("create") == 1
    sandbox.configure(delay=0)


def test_a_question_goes_with_the_project_that_it_was_asked_in(desk, make_layer, record, sandbox):
    desktop = desk.plugin._open_desktop()
    wait_for(lambda: desktop._engine._store is not None, "the store is open")
    choose(desk, "eosdaAgainAction", make_layer("ours", record))
    box = asked(desk)
    QgsProject.instance().clear()
    assert not box.isVisible()
    assert sandbox.log == []


def test_a_record_that_is_not_sound_is_said_to_be_none(desk, make_layer, record, sandbox):
    layer = make_layer("ours", {**record, "view_id": "../../x"})
    desk.layerTreeView = lambda: Selected([layer])
    for action in list(desk.layer_actions):
        choose(desk, action.objectName(), layer)
    assert len(desk.said) == 6
    assert sandbox.log == []


def test_live_tiles_in_an_opened_project_get_their_key(desk, sandbox, record, tmp_path):
    project = QgsProject.instance()
    look = Composite("SWIR", "B12,B11,B04", ("B12", "B11", "B04"))
    add_live_tiles(project, sandbox.url, record["view_id"], look, "live")
    saved = str(tmp_path / "live.qgs")
    assert project.write(saved)
    tiles = desk.plugin._desktop._live_tiles
    project.clear()
    assert not tiles.key.installed
    assert project.read(saved)
    assert tiles.key.installed
    desk.plugin._desktop.connection_changed()
    assert tiles.key.installed
    desk.plugin._desktop.close()
    desk.plugin._desktop = None
    assert not tiles.key.installed


AREA = {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]}


@pytest.fixture
def season(tmp_path, record):
    """Three layers in one group, as a season lands: each stretched by itself."""
    group = QgsProject.instance().layerTreeRoot().addGroup("A season")
    group.setCustomProperty(BATCH_PROPERTY, "b1")
    layers = []
    for number, top in enumerate((100, 200, 900)):
        path = str(tmp_path / f"season{number}.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_UInt16)
        raster.SetGeoTransform((0, 1, 0, 4, 0, -1))
        raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
        raster.GetRasterBand(1).WriteArray(np.linspace(1, top, 16).reshape(4, 4))
        raster = None
        layer = QgsRasterLayer(path, f"day {number}")
        layer.setCustomProperty(PROPERTY, json.dumps({**record, "aoi": AREA}))
        renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(1))
        enhancement.setMaximumValue(top)
        renderer.setContrastEnhancement(enhancement)
        layer.setRenderer(renderer)
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
        layers.append(layer)
    return layers


def tops(layers):
    return {round(layer.renderer().contrastEnhancement().maximumValue()) for layer in layers}


def test_all_scenes_of_a_group_get_the_same_contrast(desk, season):
    assert tops(season) == {100, 200, 900}
    choose(desk, "eosdaContrastAction", season[0])
    wait_for(lambda: desk.said, "it is done")
    assert desk.said == ["The layers now share one contrast for each band: 3."]
    (top,) = tops(season)
    # The cut leaves the brightest of its 16 pixels out.
    assert top == pytest.approx(200, abs=15)


@pytest.fixture
def ndvi_days(make_layer, tmp_path, record):
    """Two days of NDVI on one grid, the later one selected first."""
    layers = []
    for day, value in (("2026-11-08", 0.7), ("2026-11-03", 0.5)):
        pixels = np.full((1, 4, 4), value, dtype="float32")
        path = write(tmp_path / f"{day}.tif", pixels, names=["NDVI"], nodata=-9999)
        layer = QgsRasterLayer(str(path), f"Field 7 · {int(day[-2:])} Nov 2026 NDVI")
        layer.setCustomProperty(INDEX_PROPERTY, "ndvi")
        scene = {**record["scene"], "date": day}
        layer.setCustomProperty(PROPERTY, json.dumps({**record, "scene": scene}))
        layers.append(QgsProject.instance().addMapLayer(layer))
    return layers


def test_the_change_between_two_dates_is_the_later_minus_the_earlier(desk, ndvi_days):
    desk.layerTreeView = lambda: Selected(ndvi_days)
    choose(desk, "eosdaChangeAction", ndvi_days[0])
    wait_for(lambda: desk.said, "it is done")
    (change,) = QgsProject.instance().mapLayersByName("Field 7 · NDVI change 3 Nov → 8 Nov 2026")
    assert desk.said == [f"On the map: {change.name()}."]
    np.testing.assert_allclose(gdal.Open(change.source()).ReadAsArray(), 0.2, atol=1e-6)
    items = change.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == -items[-1].value == -0.5
    assert [item.color.name() for item in items if item.value == 0] == ["#f7f7f7"]
    above = QgsProject.instance().layerTreeRoot().layerOrder()
    assert above == [change, *reversed(ndvi_days)], "neither of its layers hides it"
    desk.said.clear()
    choose(desk, "eosdaChangeAction", ndvi_days[0])
    wait_for(lambda: desk.said, "it is done")
    assert len(QgsProject.instance().mapLayersByName(change.name())) == 1


@pytest.mark.parametrize("chosen", [[], [0], [0, 0], [0, 1, 0]])
def test_what_to_select_is_said(desk, ndvi_days, chosen):
    desk.layerTreeView = lambda: Selected([ndvi_days[number] for number in chosen])
    choose(desk, "eosdaChangeAction", ndvi_days[0])
    assert "Select two layers of the same index" in desk.said[-1]


def test_only_index_layers_offer_the_change(desk, ndvi_days, make_layer, record):
    make_layer("bands", record)
    offered = [layer for action, layer in desk.offered if action == "eosdaChangeAction"]
    assert sorted(offered) == sorted(layer.id() for layer in ndvi_days)


class Selected:
    """A layer tree in which layers are selected."""

    def __init__(self, layers):
        self.layers = layers

    def selectedLayers(self):
        return self.layers


def test_a_contrast_for_one_is_none_for_all(desk, make_layer, record):
    choose(desk, "eosdaContrastAction", make_layer("ours", record))
    assert "at least two" in desk.said[-1]


class TreeOfLater(QObject):
    """A layer tree whose menus can be added to, as QGIS 3.32 has it."""

    contextMenuAboutToShow = pyqtSignal(QMenu)
    node = None

    def currentNode(self):
        return self.node


def test_where_qgis_can_the_group_s_own_menu_offers_it(desk, season, make_layer):
    from eosda_imagery.ui.layers.menu import LayerMenu

    tree = TreeOfLater()
    desk.layerTreeView = lambda: tree
    menu = LayerMenu(desk, desk.plugin._open_desktop)
    root = QgsProject.instance().layerTreeRoot()
    shown = QMenu()
    tree.node = root.findLayer(make_layer("theirs").id())
    tree.contextMenuAboutToShow.emit(shown)
    assert shown.actions() == []
    tree.node = root.findGroup("A season")
    tree.contextMenuAboutToShow.emit(shown)
    (action,) = shown.actions()
    action.trigger()
    wait_for(lambda: len(tops(season)) == 1, "they share one contrast")
    menu.close()
    tree.contextMenuAboutToShow.emit(shown)
    assert shown.actions() == [action]


def test_the_layer_tree_of_this_qgis_is_left_alone_if_it_cannot_be_added_to(desk):
    from eosda_imagery.ui.layers.menu import LayerMenu

    menu = LayerMenu(desk, desk.plugin._open_desktop)
    assert (menu._tree is not None) == hasattr(QgsLayerTreeView, "contextMenuAboutToShow")
