"""What lands on the map: named, grouped, styled, dated, described, and never with the key."""

import json
from dataclasses import replace

import numpy as np
import pytest
from eosda_imagery.api.datasets import DATASETS
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.layers.build import (
    dress_layer,
    layer_title,
    make_layer,
    make_layers,
    plan_layers,
    request_record,
)
from eosda_imagery.core.layers.group_contrast import common_contrast, set_contrast, shown_in
from eosda_imagery.core.layers.project.placement import LayerPlacer
from eosda_imagery.core.layers.project.project_identity import ProjectIdentity
from eosda_imagery.core.layers.project.tree import BATCH_PROPERTY, GROUP_PROPERTY, add_layers
from eosda_imagery.core.layers.properties import PROPERTY
from eosda_imagery.core.layers.style import bands_shown
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QThread

from tests.waiting import wait_for

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
SCENE = Scene.from_dict(
    {
        "view_id": CLEAR,
        "sceneID": "S2A_tile",
        "date": "2026-11-03",
        "timestamp": "2026-11-03T09:34:17.180Z",
        "cloudCoverage": 0.4,
        "satelliteName": "Sentinel-2A",
    },
    "sentinel2l2a",
)


@pytest.fixture
def project():
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def land(project, view):
    """Make the layers of a ready download and add them."""
    return add_layers(project, view, make_layers(view))


def ready(bench, bands=("B04", "B03", "B02"), **changes):
    (view,) = bench.run(bench.add(bands, scene=SCENE, **changes))
    assert view.ready
    return view


def test_a_composite_is_named_styled_dated_and_described(bench, project):
    view = ready(bench)
    (layer,) = land(project, view)
    assert layer.name() == "3 Nov 2026 B04 B03 B02"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    red = renderer.redContrastEnhancement()
    assert 0 < red.minimumValue() < red.maximumValue() < 10000
    when = layer.temporalProperties().fixedTemporalRange()
    moment = QDateTime.fromString("2026-11-03T09:34:17.180Z", Qt.DateFormat.ISODateWithMs)
    assert layer.temporalProperties().isActive()
    assert when.contains(moment)
    assert when.begin().date() == when.end().date() == moment.date()
    metadata = layer.metadata()
    # The extent is a part of the metadata, and goes with them.
    (described,) = metadata.extent().temporalExtents()
    assert described.begin() == described.end() == moment
    assert metadata.identifier() == CLEAR
    assert "Copernicus Sentinel data 2026" in metadata.rights()[0]
    assert "Sentinel-2A" in metadata.abstract()
    assert metadata.history()
    assert layer.dataProvider().sourceHasNoDataValue(1)


def test_the_record_is_enough_to_ask_again_and_has_no_key(bench, project, sandbox):
    view = ready(bench)
    (layer,) = land(project, view)
    record = json.loads(layer.customProperty(PROPERTY))
    assert record["view_id"] == CLEAR
    assert record["bands"] == ["B04", "B03", "B02"]
    assert record["aoi"] == view.download.aoi
    target = bench.folder / "project.qgs"
    assert project.write(str(target))
    assert sandbox.key not in target.read_text(encoding="utf-8")
    assert sandbox.key[4:] not in target.read_text(encoding="utf-8")


def test_one_band_is_grey_and_jp2_has_its_nodata_hidden(bench, project):
    view = ready(bench, ("B08",))
    (layer,) = land(project, view)
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
    assert not layer.dataProvider().sourceHasNoDataValue(1)
    assert [r.min() for r in layer.dataProvider().userNoDataValues(1)] == [0]


def test_layers_go_into_the_marked_group_whatever_its_name(bench, project):
    first, second = ready(bench), ready(bench, ("B08", "B11"))
    land(project, first)
    (group,) = [g for g in project.layerTreeRoot().findGroups() if g.customProperty(GROUP_PROPERTY)]
    group.setName("Bilder")
    layers = land(project, second)
    assert len(layers) == 2
    assert [child.name() for child in project.layerTreeRoot().children()] == ["Bilder"]
    names = [child.name() for child in group.children()]
    assert names == ["3 Nov 2026 Sentinel-2 L2A", "3 Nov 2026 B04 B03 B02"]


TIMES = ("2026-11-03T09:34:17.180Z", "2026-10-31T09:30:02Z", "2026-11-01T09:44:59.024Z")
NEWEST_FIRST = ["3 Nov 2026", "1 Nov 2026", "31 Oct 2026"]


def days_of(group):
    """The beginnings of the names in a group, without sensor and bands."""
    return [" ".join(child.name().split(" ")[:3]) for child in group.children()]


def land_season(project, view, times=TIMES):
    """Let one download's files arrive as scenes of several days that were ordered together."""
    layers = []
    for time in times:
        scene = replace(SCENE, date=time[:10], timestamp=time)
        batch = {"batch": "b1", "batch_label": "A season"}
        one = replace(view, download=replace(view.download, scene=scene, **batch))
        layers += land(project, one)
    (group,) = [
        g for g in project.layerTreeRoot().findGroups(True) if g.customProperty(BATCH_PROPERTY)
    ]
    return group, layers


def test_what_was_ordered_together_lands_in_one_group_the_newest_on_top(bench, project):
    view = ready(bench)
    land(project, view)
    group, _ = land_season(project, view)
    assert group.name() == "A season"
    assert group.parent().customProperty(GROUP_PROPERTY)
    assert days_of(group) == NEWEST_FIRST


def test_a_group_is_found_where_the_user_has_put_it_and_what_else_is_in_it_stays(bench, project):
    view = ready(bench)
    group, _ = land_season(project, view, TIMES[:1])
    root = project.layerTreeRoot()
    moved = group.clone()
    root.addChildNode(moved)
    group.parent().removeChildNode(group)
    moved.setName("Mine")
    moved.insertGroup(0, "Notes")
    group, _ = land_season(project, view, TIMES[1:])
    assert group.name() == "Mine"
    assert days_of(group) == ["Notes", *NEWEST_FIRST]


def test_scenes_of_several_rasters_are_ordered_as_groups(bench, project):
    group, _ = land_season(project, ready(bench, ("B08", "B11")))
    assert days_of(group) == NEWEST_FIRST
    assert [len(child.children()) for child in group.children()] == [2, 2, 2]


def test_one_contrast_for_all_is_that_of_most(bench, project):
    group, layers = land_season(project, ready(bench))
    own = [layer.renderer().redContrastEnhancement().maximumValue() for layer in layers]
    assert len(set(own)) == 1
    odd = layers[1].renderer().clone()
    odd.redContrastEnhancement().setMaximumValue(60000)
    layers[1].setRenderer(odd)
    opacity = layers[2].renderer().clone()
    opacity.setOpacity(0.5)
    layers[2].setRenderer(opacity)
    shared = common_contrast(shown_in(group), lambda: False)
    assert set_contrast(project, shared) == 3
    now = [layer.renderer().redContrastEnhancement().maximumValue() for layer in layers]
    assert now == own
    assert layers[2].renderer().opacity() == 0.5


def test_one_contrast_for_all_leaves_classes_and_foreign_layers_alone(bench, project):
    view = ready(bench, ("SCL",))
    group, (classes, *_) = land_season(project, view)
    foreign = QgsRasterLayer(view.files[0], "foreign", "gdal")
    project.addMapLayer(foreign, False)
    group.addLayer(foreign)
    assert shown_in(group) == []
    assert isinstance(classes.renderer(), QgsPalettedRasterRenderer)


def test_the_limits_shared_are_the_median_of_each_band(monkeypatch, bench, project):
    group, layers = land_season(project, ready(bench))
    single = iter([[(1, 100), (5, 50), None], [(3, 900), (7, 60), None], [(2, 110), (6, 70), None]])
    monkeypatch.setattr("eosda_imagery.core.layers.group_contrast.limits", lambda *_: next(single))
    shared = common_contrast(shown_in(group), lambda: False)
    assert set(shared.values()) == {((2, 110), (6, 60), None)}
    assert set(shared) == {layer.id() for layer in layers}


@pytest.mark.parametrize("bands", [("SCL",), ("SCL", "B04")])
def test_scene_classes_have_their_names_and_colours(bench, project, bands):
    view = ready(bench, bands)
    layers = land(project, view)
    (layer,) = [layer for layer in layers if layer.name() == "3 Nov 2026 SCL"]
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    classes = layer.renderer().classes()
    assert [entry.value for entry in classes] == list(range(12))
    named = {entry.value: (entry.label, entry.color.name()) for entry in classes}
    assert named[0] == ("No data", "#000000")
    assert named[3] == ("Cloud shadow", "#643200")
    assert named[8] == ("Cloud medium probability", "#c0c0c0")
    assert named[11] == ("Snow or ice", "#ff96ff")
    others = [other for other in layers if other is not layer]
    assert all(isinstance(other.renderer(), QgsSingleBandGrayRenderer) for other in others)


def _attribution(layer):
    keeper = layer.serverProperties()
    return (keeper if hasattr(keeper, "attribution") else layer).attribution()


def test_an_open_layer_is_dressed_like_one_of_ours(bench):
    view = ready(bench, ("B08",))
    (plan,) = plan_layers(view)
    plain = QgsRasterLayer(str(plan.raster.path), "plain", "gdal")
    dress_layer(plain, view.download, plan)
    ours = make_layer(view.download, plan)
    assert plain.name() == ours.name()
    assert plain.customProperty(PROPERTY) == ours.customProperty(PROPERTY)
    assert _attribution(plain) == _attribution(ours) != ""
    assert plain.metadata().history() == ours.metadata().history()
    assert [r.min() for r in plain.dataProvider().userNoDataValues(1)] == [0]
    mine, theirs = (x.renderer().contrastEnhancement() for x in (plain, ours))
    assert mine.maximumValue() == theirs.maximumValue()


@pytest.mark.parametrize(
    ("bands", "asked", "shown"),
    [
        (("B02", "B03", "B04"), ("B04", "B03", "B02"), (3, 2, 1)),
        (("B04", "B03", "B02", "B08"), ("B08", "B04", "B03", "B02"), (4, 1, 2)),
        (("B11",), ("B04", "B11"), (1,)),
        (("x 1", "x 2"), ("B04",), (1,)),
        (("B11", "B12"), ("B04", "B12", "B11"), (2,)),
    ],
)
def test_the_bands_shown_are_the_first_asked_for(bands, asked, shown):
    assert bands_shown(bands, asked) == shown


def test_what_differs_comes_first_in_a_name(bench):
    download = replace(bench.add(scene=SCENE), aoi_label="Field 7")
    bands = ("B04", "B03", "B02")
    assert layer_title(download, bands) == "Field 7 · 3 Nov 2026 B04 B03 B02"
    known = next(p for p in DATASETS["sentinel2l2a"].presets if p.bands == bands)
    preset = replace(download, preset=known.id)
    assert layer_title(preset, bands) == f"Field 7 · 3 Nov 2026 {known.label}"
    season = replace(preset, batch="b", batch_label="Field 7: 8 dates")
    assert layer_title(season, bands) == f"3 Nov 2026 {known.label}"
    odd = replace(download, aoi_label="<img src=x>", scene=None)
    assert layer_title(odd, ("B08",)) == f"‹img src=x› · {CLEAR} B08"


LOCAL_CRS = (
    'ENGCRS["y",EDATUM["y"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'
)


@pytest.mark.parametrize("crs", ['LOCAL_CS["x",UNIT["metre",1]]', LOCAL_CRS, ""])
def test_looks_never_keep_a_paid_raster_off_the_map(bench, project, tmp_path, crs):
    """Where the area has no way into the raster's CRS, limits come from all of it."""
    view = ready(bench)
    path = tmp_path / "odd.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 3, gdal.GDT_UInt16)
    if crs:
        raster.SetProjection(crs)
    raster.SetGeoTransform((0, 1, 0, 8, 0, -1))
    for number, name in enumerate(("B04", "B03", "B02"), start=1):
        raster.GetRasterBand(number).SetDescription(name)
        raster.GetRasterBand(number).WriteArray(np.arange(500, 564).reshape(8, 8))
    del raster
    odd = replace(view, jobs=(replace(view.jobs[0], files=(str(path),)),))
    (layer,) = land(project, odd)
    assert layer.isValid()
    red = layer.renderer().redContrastEnhancement()
    assert 500 <= red.minimumValue() < red.maximumValue() <= 564


def test_bands_that_did_not_come_are_named(bench, project, tmp_path):
    view = ready(bench)
    path = tmp_path / "z" / "B04.tif"
    path.parent.mkdir()
    gdal.Translate(str(path), gdal.Open(view.files[0]), bandList=[1])
    lacking = replace(view, jobs=(replace(view.jobs[0], files=(str(path),)),))
    (layer,) = land(project, lacking)
    assert "not delivered: B03, B02" in layer.metadata().abstract()
    assert layer.name().endswith("without B03, B02")


def test_a_file_that_has_gone_is_named(bench):
    view = ready(bench)
    gone = view.files[0]
    plan = plan_layers(view)[0]
    __import__("pathlib").Path(gone).unlink()
    with pytest.raises(WrongContentError, match="no longer there"):
        plan_layers(view)
    with pytest.raises(WrongContentError, match="cannot be read"):
        make_layer(view.download, plan)


def test_delivery_adds_the_layers_from_a_task(bench, project):
    view = ready(bench)
    placer = LayerPlacer()
    delivered, failed = [], []
    placer.delivered.connect(lambda view, layers: delivered.extend(layers))
    placer.failed.connect(lambda view, reason: failed.append(reason))
    placer.deliver(view)
    wait_for(lambda: delivered, "the layers are added")
    assert list(project.mapLayers().values()) == delivered
    __import__("pathlib").Path(view.files[0]).unlink()
    placer.deliver(view)
    wait_for(lambda: failed, "the missing file is said")
    assert "no longer there" in failed[0]
    delivered.clear()
    placer.close()


def test_a_large_area_is_put_in_words_before_the_main_thread_has_the_layer(monkeypatch, bench):
    view = ready(bench)
    (plan,) = plan_layers(view)
    assert json.loads(plan.record) == request_record(view.download)
    monkeypatch.setattr("eosda_imagery.core.layers.build.request_record", None)
    assert make_layer(view.download, plan).customProperty(PROPERTY) == plan.record


def test_a_layer_is_opened_in_a_worker_and_all_of_it_is_the_main_thread_s(
    monkeypatch, bench, project
):
    threads = []

    def spy(*arguments):
        threads.append(QThread.currentThread())
        return make_layer(*arguments)

    monkeypatch.setattr("eosda_imagery.core.layers.build.make_layer", spy)
    placer, delivered = LayerPlacer(), []
    placer.delivered.connect(lambda view, layers: delivered.extend(layers))
    placer.deliver(ready(bench))
    wait_for(lambda: delivered, "the layer is added")
    (layer,) = delivered
    main_thread = QThread.currentThread()
    assert [thread == main_thread for thread in threads] == [False]
    belongings = [layer, layer.styleManager(), layer.legend(), *layer.findChildren(QObject)]
    assert layer.dataProvider() in belongings
    assert all(one.thread() == main_thread for one in belongings)
    delivered.clear()
    placer.close()


def test_ready_downloads_are_opened_one_at_a_time_in_the_order_asked_for(
    monkeypatch, bench, project
):
    view = ready(bench)
    names = ["first", "gone", "second", "third"]
    views = [replace(view, download=replace(view.download, name=name)) for name in names]
    views[1] = replace(views[1], jobs=(replace(view.jobs[0], files=("/gone.tif",)),))
    at_work, most = [], []

    def spy(view, stopped):
        at_work.append(view)
        most.append(len(at_work))
        try:
            return make_layers(view, stopped)
        finally:
            at_work.pop()

    monkeypatch.setattr("eosda_imagery.core.layers.project.placement.make_layers", spy)
    placer, told = LayerPlacer(), []
    placer.delivered.connect(lambda view, layers: told.append(view.download.name))
    placer.failed.connect(lambda view, reason: told.append(view.download.name))
    for one in views:
        placer.deliver(one)
    wait_for(lambda: len(told) == len(names), "all have been delivered")
    assert told == names
    assert most == [1] * len(names)
    # One file, asked for in the same words three times.
    assert len(project.mapLayers()) == 1
    placer.close()


@pytest.mark.parametrize("closed", [False, True], ids=["another project", "unloaded"])
def test_what_waits_when_its_project_goes_is_added_to_no_other(bench, project, closed):
    view = ready(bench)
    placer, told = LayerPlacer(), []
    placer.delivered.connect(lambda view, layers: told.append(view.download.name))
    placer.failed.connect(lambda view, reason: told.append(reason))
    placer.deliver(view)
    placer.deliver(view)
    if closed:
        placer.close()
        wait_for(lambda: not QgsApplication.taskManager().countActiveTasks(), "the task has ended")
        assert project.mapLayers() == {}
    else:
        project.clear()
        other = replace(view, download=replace(view.download, name="other"))
        placer.deliver(other)
        wait_for(lambda: told, "what is asked for now is added")
        assert told.pop() == "other"
        assert len(project.mapLayers()) == 1
        placer.close()
    assert told == []


def test_a_download_belongs_to_the_project_it_was_asked_in(project, tmp_path):
    mark, told = ProjectIdentity(), []
    mark.changed.connect(lambda: told.append(mark.names()))
    asked_in = mark.current()
    assert mark.names() == {asked_in}
    project.write(str(tmp_path / "a.qgs"))
    assert mark.current() == str(tmp_path / "a.qgs")
    assert mark.names() == told[-1] == {asked_in, mark.current()}
    project.clear()
    assert told[-1] == mark.names() == {mark.current()}
    assert asked_in != mark.current()
    project.read(str(tmp_path / "a.qgs"))
    assert str(tmp_path / "a.qgs") in told[-1]
    told.clear()
    mark.close()
    project.clear()
    assert told == []
