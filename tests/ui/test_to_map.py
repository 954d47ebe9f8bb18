"""Downloads onto the map: each once, as far as they are here, and what is there is shown."""

from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.layers.project.on_map import DOWNLOAD_PROPERTY, are_shown, shown_marks
from eosda_imagery.core.layers.project.placement import LayerPlacer
from eosda_imagery.core.layers.properties import CHANGE_PROPERTY, PROPERTY
from eosda_imagery.ui.map.season_player import CONTROLLER_DOCK
from eosda_imagery.ui.to_map import ToMap
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from tests.core.geotiffs import values, write
from tests.waiting import wait_for


class Messages:
    def __init__(self):
        self.said, self.buttons = [], {}

    def show(self, text, level, buttons=()):
        self.said.append(text)
        self.buttons = dict(buttons)

    def success(self, text, buttons=()):
        self.show(text, None, buttons)

    def warning(self, text):
        self.show(text, None)


class Window:
    """The map and the layer that is chosen in the tree."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.active = None
        self.window = QMainWindow()
        self.panel = QDockWidget(self.window)
        self.panel.setObjectName(CONTROLLER_DOCK)
        # A canvas does not notice that its controller is gone.
        self.controller = QgsTemporalNavigationObject(canvas)
        canvas.setTemporalController(self.controller)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def setActiveLayer(self, layer):
        self.active = layer


@pytest.fixture
def to_map(shown_canvas):
    QgsProject.instance().clear()
    owner = QObject()
    messages, delivery = Messages(), LayerPlacer(owner)
    window = Window(shown_canvas(0, 0, 1, 1))
    made = ToMap(window, delivery, messages, lambda batch: made.batch, owner)
    made.messages, made.window, made.batch = messages, window, []
    made.ids, made.told = [], []
    made.placed.connect(made.ids.append)
    made.on_map_changed.connect(made.told.append)
    yield made
    delivery.close()
    sip.delete(owner)
    QgsProject.instance().clear()


@pytest.fixture
def ready(make_view, tmp_path):
    """A download whose parts are rasters beside each other, or have failed."""

    def make(*states, id="d1", **download):
        jobs = []
        for part, state in enumerate(states):
            path = tmp_path / id / f"{part}.tif"
            if state == "ready":
                write(path, values(20, 20), ["B04"], west=24.0 + 0.02 * part)
            ring = [[0, 0], [0, -0.02], [0.02, -0.02], [0.02, 0], [0, 0]]
            geometry = {
                "type": "Polygon",
                "coordinates": [[[24.0 + 0.02 * part + x, 50.0 + y] for x, y in ring]],
            }
            jobs.append({"files": (str(path),) if state == "ready" else (), "geometry": geometry})
        aoi = {
            "type": "MultiPolygon",
            "coordinates": [job["geometry"]["coordinates"] for job in jobs],
        }
        fields = {"bands": ("B04",), "folder": str(tmp_path / id), "aoi": aoi, **download}
        geometries = [job.pop("geometry") for job in jobs]
        view = make_view(*states, id=id, download=fields, jobs=jobs)
        parts = zip(view.jobs, geometries)
        return replace(view, jobs=tuple(replace(job, geometry=shape) for job, shape in parts))

    return make


def layers():
    return list(QgsProject.instance().mapLayers().values())


def test_a_download_is_added_once_and_then_shown(to_map, ready):
    view = ready("ready")
    to_map.show([view, view])
    to_map.show([view])
    wait_for(lambda: to_map.messages.said, "it is said")
    assert to_map.messages.said == ["On the map: 3 Nov 2026 · Sentinel-2 L2A."]
    assert list(to_map.messages.buttons) == ["Zoom"]
    (layer,) = layers()
    assert to_map.ids == ["d1"]
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    to_map.window.canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    to_map.show([view])
    assert layers() == [layer]
    assert to_map.messages.said[-1].startswith("Already on the map: 3 Nov 2026")
    assert to_map.window.active.id() == layer.id()
    assert to_map.window.canvas.extent().contains(layer.extent())
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_what_is_there_clipped_is_not_there_whole(to_map, ready):
    view = ready("ready")
    clipped = replace(view, download=replace(view.download, clip=True))
    to_map.show([view])
    wait_for(lambda: len(layers()) == 1, "it is on the map")
    assert are_shown([view], shown_marks())
    assert not are_shown([clipped], shown_marks())
    to_map.show([clipped])
    wait_for(lambda: len(layers()) == 2, "its clipped like is there too")
    assert are_shown([view, clipped], shown_marks())


def test_bands_that_stand_for_an_index_that_cannot_be_made_are_added_once(to_map, ready):
    # The file has the red band alone.
    view = ready("ready", bands=("B08", "B04"), preset="ndvi")
    to_map.show([view])
    wait_for(lambda: to_map.messages.said, "it is said")
    (layer,) = layers()
    assert "not computed" in layer.name()
    to_map.show([view])
    assert layers() == [layer]
    assert to_map.messages.said[-1].startswith("Already on the map")


def test_it_is_found_again_in_a_saved_project(to_map, ready, tmp_path):
    view, saved = ready("ready"), str(tmp_path / "saved.qgs")
    to_map.show([view])
    wait_for(lambda: to_map.messages.said, "it is there")
    assert QgsProject.instance().write(saved)
    QgsProject.instance().clear()
    assert shown_marks() == set()
    assert QgsProject.instance().read(saved)
    assert shown_marks() == {"d1"}
    to_map.show([view])
    assert len(layers()) == 1
    # One that an earlier version has saved does not name its download.
    layers()[0].removeCustomProperty(DOWNLOAD_PROPERTY)
    to_map.show([view])
    assert len(layers()) == 1
    assert to_map.messages.said[-1].startswith("Already on the map")


def test_what_the_open_project_shows_is_told(to_map, ready):
    to_map.show([ready("ready")])
    wait_for(lambda: to_map.told and to_map.told[-1] == {"d1"}, "it is on the map")
    QgsProject.instance().removeAllMapLayers()
    wait_for(lambda: to_map.told[-1] == set(), "it is not any more")


def test_what_is_here_of_a_failed_download_and_later_the_rest(to_map, ready):
    partly = ready("ready", "failed", "ready")
    to_map.show([partly])
    wait_for(lambda: to_map.messages.said, "it is said")
    (layer,) = layers()
    assert layer.name().endswith("(2 of 3 parts)")
    assert layer.extent().width() == pytest.approx(0.06)
    # The store must not think that the whole is on the map.
    assert to_map.ids == []
    to_map.show([partly])
    assert len(layers()) == 1
    whole = ready("ready", "ready", "ready")
    to_map.show([whole])
    wait_for(lambda: to_map.ids == ["d1"], "the whole is there")
    assert len(layers()) == 2
    assert len({one.source() for one in layers()}) == 2


def test_what_is_on_its_way_is_added_to_no_other_project(to_map, ready):
    view = ready("ready")
    to_map.show([view])
    QgsProject.instance().clear()
    from qgis.core import QgsApplication

    wait_for(lambda: not QgsApplication.taskManager().activeTasks(), "it has ended")
    assert layers() == []
    to_map.show([view])
    wait_for(lambda: len(layers()) == 1, "it is added when it is wanted")


def test_those_ordered_together_are_told_once_by_their_name(to_map, ready):
    batch = {"batch": "b", "batch_label": "Field: 2 dates"}
    views = [ready("ready", id=name, **batch) for name in ("a", "b")]
    to_map.batch = views
    to_map.show(views)
    wait_for(lambda: to_map.messages.said, "it is said")
    assert to_map.messages.said == ["On the map: Field: 2 dates."]
    # One of them alone is not the two.
    QgsProject.instance().removeAllMapLayers()
    to_map.messages.said.clear()
    to_map.show(views[:1])
    wait_for(lambda: to_map.messages.said, "it is said")
    assert to_map.messages.said == ["On the map: 3 Nov 2026 · Sentinel-2 L2A."]


def test_a_file_that_is_gone_is_said_with_its_reason(to_map, ready, tmp_path):
    view = ready("ready")
    (tmp_path / "d1" / "0.tif").unlink()
    to_map.show([view])
    wait_for(lambda: to_map.messages.said, "it is said")
    assert "is downloaded but cannot be shown" in to_map.messages.said[0]
    assert layers() == []


def test_the_map_goes_there_in_its_own_crs(to_map, ready):
    view = ready("ready")
    to_map.show([view])
    wait_for(lambda: layers(), "it is there")
    canvas = to_map.window.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    to_map.show([view])
    assert canvas.extent().xMinimum() == pytest.approx(2_671_667, abs=3_000)


def test_a_download_without_data_is_said_and_fails_nowhere(to_map, make_view):
    to_map.show([make_view("ready", error_kind="NoDataError")])
    assert to_map.messages.said == [
        "The scene has no data in this area: 3 Nov 2026 · Sentinel-2 L2A."
    ]
    assert layers() == []


def season(ready, *days):
    """One download a day, ordered together."""
    scenes = [
        Scene("S2L2A/36/U/UA/2026/11/3/0", "s", "sentinel2l2a", day, f"{day}T09:00:00Z")
        for day in days
    ]
    return [
        ready("ready", id=scene.date, scene=scene, batch="b", batch_label="Field: 3 dates")
        for scene in scenes
    ]


def frames(controller):
    """The days of the controller's frames."""
    count = controller.totalFrameCount()
    found = [controller.dateTimeRangeForFrameNumber(number) for number in range(count)]
    return [frame.begin().toUTC().toString("yyyy-MM-dd") for frame in found]


def test_a_result_can_be_zoomed_to_and_played_where_it_is_told(to_map, ready):
    days = ["2026-10-04", "2026-10-29", "2026-11-08"]
    to_map.batch = season(ready, *days)
    to_map.show(to_map.batch)
    wait_for(lambda: to_map.messages.said, "it is said")
    assert to_map.messages.said == ["On the map: Field: 3 dates."]
    buttons, canvas, controller = (
        to_map.messages.buttons,
        to_map.window.canvas,
        to_map.window.controller,
    )
    assert list(buttons) == ["Zoom", "Play"]
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    buttons["Zoom"]()
    assert all(canvas.extent().contains(layer.extent()) for layer in layers())
    buttons["Play"]()
    assert frames(controller) == days
    assert controller.currentFrameNumber() == 0
    assert controller.animationState() == controller.AnimationState.Forward
    assert to_map.window.panel.isVisibleTo(to_map.window.window)
    controller.pause()
    # What has gone from the map meanwhile is nothing to go to.
    QgsProject.instance().removeAllMapLayers()
    buttons["Zoom"]()
    buttons["Play"]()


def test_what_is_played_is_put_on_the_map_before(to_map, ready):
    days = ["2026-10-04", "2026-11-08"]
    to_map.batch = season(ready, *days)
    to_map.show(to_map.batch[:1])
    wait_for(lambda: to_map.messages.said, "the first is there")
    to_map.play(to_map.batch)
    controller = to_map.window.controller
    wait_for(lambda: controller.animationState() == controller.AnimationState.Forward, "it plays")
    assert frames(controller) == days
    assert len(layers()) == 2
    controller.pause()
    to_map.play(to_map.batch)
    assert controller.animationState() == controller.AnimationState.Forward
    controller.pause()


def test_nothing_else_of_ours_lies_over_what_is_played(to_map, ready):
    days = ["2026-10-04", "2026-11-08"]
    to_map.batch = season(ready, *days)
    other = ready("ready", id="bands", scene=to_map.batch[1].download.scene)
    to_map.show([*to_map.batch, other])
    wait_for(lambda: len(layers()) == 3, "all are there")
    root = QgsProject.instance().layerTreeRoot()
    by_download = {layer.customProperty(DOWNLOAD_PROPERTY): layer for layer in layers()}
    hidden, over = by_download[to_map.batch[0].download.id], by_download["bands"]
    change, theirs = over.clone(), over.clone()
    for layer in (change, theirs):
        for name in (DOWNLOAD_PROPERTY, PROPERTY):
            layer.removeCustomProperty(name)
        QgsProject.instance().addMapLayer(layer)
    change.setCustomProperty(CHANGE_PROPERTY, "ndvi")
    # A copy has no time of its own in QGIS 3.22.
    for layer in (change, theirs):
        layer.temporalProperties().setFixedTemporalRange(
            over.temporalProperties().fixedTemporalRange()
        )
        layer.temporalProperties().setIsActive(True)
    root.findLayer(hidden.id()).setItemVisibilityChecked(False)
    to_map.play(to_map.batch)
    to_map.window.controller.pause()
    seen = {layer.id() for layer in root.checkedLayers()}
    played = {by_download[view.download.id].id() for view in to_map.batch}
    # What is not of ours is let alone.
    assert seen == {*played, theirs.id()}


def test_what_is_wanted_of_layers_waits_until_all_are_there(to_map, ready):
    views, wanted = season(ready, "2026-10-04", "2026-11-08"), []
    to_map.show(views[:1])
    wait_for(lambda: to_map.messages.said, "the first is there")
    to_map.bring(views, wanted.append)
    assert wanted == []
    wait_for(lambda: wanted, "the second has come")
    assert {layer.id() for layer in wanted[0]} == {layer.id() for layer in layers()}
    assert len(wanted[0]) == 2
    to_map.bring(views, wanted.append)
    assert len(wanted) == 2, "now at once"
    # What cannot be shown is waited for by nobody.
    Path(views[0].files[0]).unlink()
    QgsProject.instance().removeAllMapLayers()
    to_map.bring(views[:1], wanted.append)
    wait_for(lambda: "cannot be shown" in to_map.messages.said[-1], "it is said")
    to_map.show(views[1:])
    wait_for(lambda: to_map.messages.said[-1].startswith("On the map"), "the other has come")
    assert len(wanted) == 2


def test_one_date_is_nothing_to_play(to_map, ready):
    to_map.batch = season(ready, "2026-10-04")
    to_map.play(to_map.batch)
    wait_for(lambda: to_map.messages.said, "it is there")
    controller = to_map.window.controller
    assert controller.animationState() == controller.AnimationState.Idle
