"""Preview on the map: what it costs is said, one quick look is one request, the key stays out."""

import json
from dataclasses import replace
from urllib.parse import unquote

import pytest
from eosda_imagery.api.errors import MissingKeyError
from eosda_imagery.api.models import Scene
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.layers.project.preview_layers import QUICK_LOOK_PROPERTY
from eosda_imagery.ui.scenes.preview_menu import PreviewButton
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from tests.waiting import wait_for


@pytest.fixture
def options(sandbox):
    return NetworkOptions(sandbox.url, sandbox.key, "test")


@pytest.fixture
def scene(sandbox):
    view_id = next(v for v in sandbox.scenes if v.startswith("S2L2A/"))
    return Scene(view_id, "a", "sentinel2l2a", "2026-11-03")


@pytest.fixture
def project():
    opened = QgsProject.instance()
    opened.clear()
    yield opened
    opened.clear()


class Bench:
    """The button, and all it says."""

    def __init__(self, button):
        self.button, self.said, self.asked, self.keys = button, [], [], []
        button.notice.connect(lambda text, level: self.said.append(text))
        button.asked.connect(lambda: self.asked.append(1))
        button.needs_key.connect(self.keys.append)

    def choose(self, name):
        self.button._fill()
        self.button.findChild(QAction, name).trigger()

    def texts(self, menu=None):
        return [action.text() for action in (menu or self.button.menu()).actions()]


@pytest.fixture
def make_bench(sandbox, scene, project, tmp_path, monkeypatch):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path))
    text = json.dumps(sandbox.sample_aoi())
    aoi = make_aoi(*parse_text(text), QgsCoordinateTransformContext(), label="Field")
    made = []

    def make(get_options):
        parent = QWidget()
        canvas = QgsMapCanvas()
        canvas.resize(400, 300)
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        canvas.setExtent(QgsRectangle(0, 0, 1, 1))
        bench = Bench(PreviewButton(lambda: aoi, get_options, lambda: canvas, parent))
        bench.parent, bench.canvas, bench.aoi = parent, canvas, aoi
        bench.button.set_choice([scene], ("B04", "B03", "B02"))
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.button.dispose()


@pytest.fixture
def bench(make_bench, options):
    return make_bench(lambda: options)


def previews(project):
    layers = project.mapLayers().values()
    return [layer for layer in layers if layer.customProperty(QUICK_LOOK_PROPERTY)]


def test_the_menu_says_what_it_costs_and_opening_it_costs_nothing(bench, sandbox):
    bench.button._fill()
    texts = bench.texts()
    assert "1 request" in texts[0]
    assert "NDVI" in texts
    assert "True colour" in texts
    live = bench.button.findChild(QMenu, "liveTilesMenu")
    assert "about 20 requests a screen" in live.title()
    assert "requests" in live.actions()[0].toolTip()
    assert sandbox.log == []


@pytest.mark.parametrize(
    ("bands", "preset", "shown", "label"),
    [
        (("B04", "B03", "B02"), "true_colour", "B04,B03,B02", "True colour"),
        (("B08", "B04"), "ndvi", "(B08-B04)/(B08+B04)", "NDVI"),
        (("B11", "B8A", "B04", "B03"), "", "B11,B8A,B04", "B11 B8A B04"),
        (("B08",), "", "B08", "Near infrared band only"),
    ],
)
def test_the_face_of_the_button_looks_as_the_chosen_preset_does(
    bench, sandbox, project, scene, bands, preset, shown, label
):
    bench.button.set_choice([scene], bands, preset)
    assert label in bench.button.toolTip() and "(1 request)" in bench.button.toolTip()
    bench.button.click()
    wait_for(lambda: previews(project), "the look is on the map")
    (asked,) = [entry.path for entry in sandbox.log if entry.kind == "render"]
    assert f"/{shown}" in unquote(asked)
    assert bench.asked == [1]


def test_the_tiles_of_a_pass_are_looked_at_together(bench, sandbox, project, scene):
    tile = {"type": "Polygon", "coordinates": [[[24, 49], [25, 49], [25, 50], [24, 50], [24, 49]]]}
    tiles = [
        replace(scene, view_id=f"S2L2A/35/U/{square}/2026/11/3/0", footprint=tile)
        for square in ("KR", "LR")
    ]
    bench.button.set_choice(tiles, ("B04", "B03", "B02"))
    assert "(2 requests)" in bench.button.toolTip()
    bench.button.look()
    wait_for(lambda: len(previews(project)) == 2, "both are on the map")
    assert (sandbox.count("render"), bench.asked) == (2, [1, 1])


def test_the_map_goes_to_the_area_only_where_that_is_out_of_sight(bench, project):
    bench.button.look()
    assert bench.canvas.extent().contains(bench.aoi.bbox)
    wait_for(lambda: previews(project), "the look is on the map")
    near = QgsRectangle(bench.aoi.bbox)
    near.scale(0.3)
    bench.canvas.setExtent(near)
    before = bench.canvas.extent()
    bench.button.look()
    assert bench.canvas.extent() == before


def test_without_one_scene_there_is_nothing_to_preview(bench, scene):
    bench.button.set_choice([], ())
    assert not bench.button.isEnabled()
    assert "one day" in bench.button.toolTip()
    bench.button.set_choice([scene, replace(scene, view_id="S2L2A/x/1", date="2026-11-08")], ())
    assert not bench.button.isEnabled()
    bench.button.set_choice([scene], ())
    assert bench.button.isEnabled()


def test_a_quick_look_is_one_request_and_one_layer_in_our_group(bench, sandbox, project, scene):
    bench.choose("quick_look:B04,B03,B02")
    wait_for(lambda: previews(project), "the preview is on the map")
    (layer,) = previews(project)
    assert layer.isValid()
    assert layer.name() == "Preview: 3 Nov 2026 Sentinel-2 L2A True colour"
    assert layer.customProperty(QUICK_LOOK_PROPERTY) == scene.view_id
    group = project.layerTreeRoot().findLayer(layer).parent()
    assert group.name() == "EOSDA Imagery"
    assert (sandbox.count("render"), bench.asked) == (1, [1])
    assert sandbox.key not in layer.source() + str(layer.htmlMetadata())


@pytest.mark.parametrize("choice", ["quick_look:B04,B03,B02", "live_tiles:B04,B03,B02"])
def test_a_preview_as_the_first_layer_leaves_the_crs_of_the_project(bench, project, choice):
    utm = QgsCoordinateReferenceSystem("EPSG:32635")
    project.setCrs(utm)
    canvas = QgsMapCanvas()
    # The canvas' own: it does not notice that the canvas is gone.
    QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas, canvas)
    changes = []

    def note():
        # Not the fixture's project: the cycle would take all connections to it along
        # (docs/architecture.md, "Traps").
        changes.append(QgsProject.instance().crs().authid())

    project.crsChanged.connect(note)
    bench.choose(choice)
    wait_for(lambda: canvas.layers(), "the preview is on the map")
    wait_for(lambda: project.crs() == utm, "the project is as it was")
    # QGIS would have taken the preview's: else this test says nothing.
    assert changes == ["EPSG:3857", "EPSG:32635"]
    wait_for(lambda: bench.button._kept_crs is None, "the user has the say again")
    project.crsChanged.disconnect(note)


def test_the_next_preview_of_the_scene_takes_the_place_of_the_last(bench, sandbox, project):
    bench.choose("quick_look:B04,B03,B02")
    wait_for(lambda: previews(project), "the first is on the map")
    bench.choose("quick_look:(B08-B04)/(B08+B04)")
    wait_for(lambda: "NDVI" in previews(project)[0].name(), "the second is on the map")
    assert len(previews(project)) == 1
    assert (sandbox.count("render"), len(bench.asked)) == (2, 2)


def test_a_preview_seen_before_is_shown_without_a_request(bench, sandbox, project):
    bench.choose("quick_look:B04,B03,B02")
    wait_for(lambda: previews(project), "the first is on the map")
    first = previews(project)[0].id()
    bench.choose("quick_look:B04,B03,B02")
    wait_for(lambda: previews(project)[0].id() != first, "it is shown anew")
    assert (sandbox.count("render"), len(bench.asked)) == (1, 1)


def test_a_refused_preview_says_so_once_and_until_the_next(make_bench, sandbox, project):
    wrong = NetworkOptions(sandbox.url, "not-the-key", "test")
    bench = make_bench(lambda: wrong)
    bench.choose("quick_look:B04,B03,B02")
    wait_for(lambda: "There is no preview." in bench.said[-1], "the failure is said")
    assert "not-the-key" not in bench.said[-1]
    assert previews(project) == []
    assert (sandbox.count("render"), bench.asked) == (1, [1])


def test_without_a_key_nothing_is_sent_and_it_is_asked_for(make_bench, sandbox):
    def no_key():
        raise MissingKeyError("No API key is set.")

    bench = make_bench(no_key)
    bench.choose("quick_look:B04,B03,B02")
    (reason,) = bench.keys
    assert "No API key" in reason
    assert bench.said[-1] == "", "it is said once"
    assert (sandbox.log, bench.asked) == ([], [])
