"""The algorithms where people use them: worker threads, models, batches, loaded layers."""

import threading
import time
from pathlib import Path

import pytest
from eosda_imagery.core.layers.properties import PROPERTY
from eosda_imagery.processing_provider.algorithms import base
from eosda_imagery.processing_provider.runs.layer_style import LayerStyler
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.PyQt.QtCore import QDate, QEventLoop, QTimer

from .conftest import CLEAR, Feedback, box, names_of, polygon_layer
from .test_downloadbands import RGB, assert_scene_pixels, order

STATIC = QgsProcessingModelChildParameterSource.fromStaticValue
INPUT = QgsProcessingModelChildParameterSource.fromModelParameter


def run_as_task(algorithm, parameters, context, feedback):
    """Run as the toolbox does: a worker thread, with the event loop alive."""
    loop, ended = QEventLoop(), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)

    def on_executed(succeeded, results):
        ended.extend([succeeded, results])
        loop.quit()

    task.executed.connect(on_executed)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20000, loop.quit)
    loop.exec()
    assert ended, "the task did not end"
    return ended


@pytest.fixture
def threads(monkeypatch):
    """Where the key was looked for, and where the work was done."""
    seen = {}
    main = threading.main_thread()
    real_connection = base._connection

    def connection(auth_config):
        seen["key"] = threading.current_thread() is main
        return real_connection(auth_config)

    real_read = base.EosdaAlgorithm.read_aoi

    def read(self, *arguments):
        seen["work"] = threading.current_thread() is main
        return real_read(self, *arguments)

    monkeypatch.setattr(base, "_connection", connection)
    monkeypatch.setattr(base.EosdaAlgorithm, "read_aoi", read)
    return seen


def model(provider, with_search=False):
    """A model: an area and a view id in, a raster out; the area may come out of a search."""
    made = QgsProcessingModelAlgorithm("field", "fields")
    for definition in (
        QgsProcessingParameterFeatureSource("area", "Area"),
        QgsProcessingParameterString("scene", "Scene"),
    ):
        made.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    area = [INPUT("area")]
    if with_search:
        child = QgsProcessingModelChildAlgorithm("eosda:searchscenes")
        child.setChildId("search")
        child.addParameterSources("AOI", area)
        child.addParameterSources("START_DATE", [STATIC("2026-11-01")])
        child.addParameterSources("END_DATE", [STATIC("2026-11-30")])
        made.addChildAlgorithm(_filled(child))
    child = QgsProcessingModelChildAlgorithm("eosda:downloadbands")
    child.setChildId("download")
    child.addParameterSources("AOI", area)
    child.addParameterSources("VIEW_ID", [INPUT("scene")])
    child.addParameterSources("BANDS", [STATIC("B04,B03,B02")])
    if with_search:
        child.setDependencies([_dependency("search")])
    output = QgsProcessingModelOutput("bands")
    output.setChildId("download")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"bands": output})
    made.addChildAlgorithm(_filled(child))
    made.updateDestinationParameters()
    assert made.validate()[0], made.validate()
    return made


def _filled(child):
    """Return every parameter that has a default its default, as the model designer does."""
    given = child.parameterSources()
    for definition in child.algorithm().parameterDefinitions():
        if definition.name() not in given and definition.defaultValue() is not None:
            child.addParameterSources(definition.name(), [STATIC(definition.defaultValue())])
    return child


def _dependency(child):
    from qgis.core import QgsProcessingModelChildDependency

    return QgsProcessingModelChildDependency(child)


def test_the_key_is_read_on_the_main_thread_and_the_work_is_not(
    provider, headless, aoi, sandbox, tmp_path, threads
):
    algorithm = provider.algorithm("downloadbands").create()
    feedback = Feedback()
    context = QgsProcessingContext()
    target = tmp_path / "o.tif"
    succeeded, _ = run_as_task(algorithm, order(aoi, target), context, feedback)
    assert succeeded, feedback.said
    assert threads == {"key": True, "work": False}
    assert_scene_pixels(sandbox, target, RGB)


@pytest.mark.parametrize("with_search", [False, True])
def test_in_a_model_too(provider, headless, aoi, sandbox, tmp_path, threads, with_search):
    """QGIS 3.22 prepares a model's children in the model's worker thread."""
    feedback, context = Feedback(), QgsProcessingContext()
    target = tmp_path / "o.tif"
    parameters = {"area": aoi, "scene": CLEAR, "download:bands": str(target)}
    succeeded, results = run_as_task(model(provider, with_search), parameters, context, feedback)
    assert succeeded, feedback.said
    assert threads == {"key": True, "work": False}
    assert results["download:bands"] == str(target)
    assert sandbox.count("search") == int(with_search)
    assert_scene_pixels(sandbox, target, RGB)


def test_a_failing_child_fails_the_model(provider, headless, aoi, sandbox, tmp_path):
    feedback, context = Feedback(), QgsProcessingContext()
    sandbox.configure(fail_tasks="the archive is asleep")
    parameters = {"area": aoi, "scene": CLEAR, "download:bands": str(tmp_path / "o.tif")}
    succeeded, _ = run_as_task(model(provider), parameters, context, feedback)
    assert not succeeded
    assert "the archive is asleep" in feedback.said
    assert not (tmp_path / "o.tif").exists()


def test_a_search_feeds_a_download(run, aoi, sandbox, tmp_path):
    """A script: the clearest scene that covers the area, its footprint in the layer."""
    context = QgsProcessingContext()
    parameters = {
        "AOI": aoi,
        "START_DATE": QDate(2026, 10, 1),
        "END_DATE": QDate(2026, 11, 30),
        "MAX_CLOUD": 5,
        "MIN_AOI_COVERAGE": 100,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    found = run("searchscenes", parameters, context=context)
    view_ids = [feature["view_id"] for feature in found["OUTPUT"].getFeatures()]
    assert CLEAR in view_ids
    results = run("downloadbands", order(aoi, tmp_path / "o.tif", VIEW_ID=view_ids[0]))
    assert_scene_pixels(sandbox, results["OUTPUT"], RGB, view_ids[0])


def test_a_batch_brings_each_area_its_own_raster(run, sandbox, qgis_processing, tmp_path):
    fields = [box(24.08, 49.78, 0.006, 0.004), box(24.10, 49.77, 0.006, 0.004)]
    for number, field in enumerate(fields):
        run("downloadbands", order(polygon_layer(field), tmp_path / f"{number}.tif"))
    boxes = [gdal.Open(str(tmp_path / f"{number}.tif")).GetGeoTransform() for number in (0, 1)]
    assert boxes[0] != boxes[1]
    assert sandbox.count("create") == 2


def test_many_areas_in_the_toolbox(provider, headless, aoi, sandbox, tmp_path, threads):
    """In a worker thread, with the key read on the main one, and the index ready to be loaded."""
    feedback, context = Feedback(), QgsProcessingContext()
    parameters = {
        "AOI": aoi,
        "START_DATE": QDate(2026, 11, 1),
        "END_DATE": QDate(2026, 11, 5),
        "STRATEGY": "clearest",
        "BANDS": "B04,B03,B02",
        "OUTPUT_FOLDER": str(tmp_path / "rasters"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    algorithm = provider.algorithm("downloadbatch").create()
    succeeded, results = run_as_task(algorithm, parameters, context, feedback)
    assert succeeded, feedback.said
    assert threads["key"]
    index = context.takeResultLayer(results["OUTPUT"])
    (row,) = index.getFeatures()
    assert (row["status"], row["view_id"]) == ("ready", CLEAR)
    assert row.geometry().isGeosValid()
    assert_scene_pixels(sandbox, row["path"], RGB)
    assert (sandbox.count("search"), sandbox.count("create")) == (1, 1)


@pytest.mark.parametrize("written", ["{}/o.tif", "{}//o.tif", "{}/./o.tif"])
def test_the_loaded_layer_is_dressed(provider, headless, aoi, sandbox, tmp_path, written):
    """What Processing loads has the name, the style, the date and the rights of our own layers."""
    context, feedback = QgsProcessingContext(), Feedback()
    project = QgsProject()
    context.setProject(project)
    # QGIS knows the raster by the text as it was written.
    target = written.format(tmp_path)
    output = QgsProcessingOutputLayerDefinition(target, project)
    algorithm = provider.algorithm("downloadbands").create()
    succeeded, _ = run_as_task(algorithm, order(aoi, None, OUTPUT=output), context, feedback)
    assert succeeded, feedback.said
    loaded = context.layersToLoadOnCompletion()
    assert list(loaded) == [target]
    layer = context.getMapLayer(target)
    if layer is None:
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(target, "plain", "gdal")
    processor = loaded[target].postProcessor()
    assert isinstance(processor, LayerStyler)
    processor.postProcessLayer(layer, context, feedback)
    assert not LayerStyler._kept
    assert layer.name().endswith("3 Nov 2026 B04 B03 B02")
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    assert renderer.redContrastEnhancement().maximumValue() > 100
    assert layer.bandName(1).endswith("B04")
    temporal = layer.temporalProperties()
    assert temporal.isActive()
    assert temporal.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
    assert temporal.fixedTemporalRange().begin().date() == QDate(2026, 11, 3)
    assert "Copernicus Sentinel data 2026" in layer.metadata().rights()[0]
    assert CLEAR in layer.customProperty(PROPERTY)
    assert names_of(gdal.Open(target)) == RGB


def test_cancelling_a_download_takes_a_moment(run, aoi, sandbox, tmp_path, clock_of):
    sandbox.inject("status", "stall_before")

    class Watch(Feedback):
        """Cancels while the question is held up, from the run's own thread."""

        asked = None

        def isCanceled(self):
            if sandbox.count("status") and self.asked is None:
                self.asked = clock_of_now()
                self.cancel()
            return super().isCanceled()

    from time import monotonic as clock_of_now

    feedback = Watch()
    with pytest.raises(QgsProcessingException, match="is kept"):
        run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    assert feedback.asked is not None
    assert clock_of_now() - feedback.asked < 0.5


class Listening(Feedback):
    """Notes the threads that it is asked in, and how long QGIS's events have to wait."""

    def __init__(self, cancel_after_s=None):
        super().__init__()
        self.threads, self.beats, self.cancelled_at = set(), [], None
        self._cancel_after_s = cancel_after_s
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(10)

    def _beat(self):
        self.beats.append(time.monotonic())
        late = self._cancel_after_s is not None and (
            self.beats[-1] - self.beats[0] > self._cancel_after_s
        )
        if late and self.cancelled_at is None:
            self.cancelled_at = self.beats[-1]
            self.cancel()

    def isCanceled(self):
        self.threads.add(threading.current_thread())
        return super().isCanceled()

    @property
    def longest_gap(self):
        return max(later - sooner for sooner, later in zip(self.beats, self.beats[1:]))


def test_on_the_main_thread_qgis_lives_on_and_hears_cancel(run, aoi, sandbox, tmp_path):
    """As in a model of QGIS 3.22, which runs its children there."""
    sandbox.configure(polls_needed=1000)
    feedback = Listening(cancel_after_s=2.0)
    with pytest.raises(QgsProcessingException, match="is kept"):
        run("downloadbands", order(aoi, tmp_path / "o.tif"), feedback)
    ended = time.monotonic()
    assert sandbox.count("create") == 1
    assert feedback.longest_gap < 0.5
    assert ended - feedback.cancelled_at < 0.5
    assert feedback.threads == {threading.main_thread()}


@pytest.mark.parametrize("algorithm", ["downloadbands", "searchscenes", "downloadbatch"])
def test_cancel_is_heard_while_areas_are_read(run, sandbox, tmp_path, algorithm):
    parcels = polygon_layer(
        *(
            box(24.0 + x / 1000, 49.0 + y / 1000, 0.0008, 0.0008)
            for x in range(300)
            for y in range(100)
        )
    )
    feedback = Listening(cancel_after_s=0.2)
    parameters = {
        **order(parcels, tmp_path / "o.tif"),
        "OUTPUT_FOLDER": str(tmp_path / "folder"),
        "START_DATE": "2026-10-01",
    }
    if algorithm != "downloadbands":
        parameters["OUTPUT"] = "TEMPORARY_OUTPUT"
    with pytest.raises(QgsProcessingException, match="Cancelled. Nothing was ordered."):
        run(algorithm, parameters, feedback)
    assert time.monotonic() - feedback.cancelled_at < 0.5
    assert sandbox.log == []


def test_nobody_asks_the_feedback_of_a_run_from_another_thread(run, aoi, sandbox, tmp_path):
    """It may be gone by then: QGIS takes it away as soon as the run is over."""
    feedback = Listening()
    parameters = {
        "AOI": aoi,
        "START_DATE": "2026-11-01",
        "END_DATE": "2026-11-05",
        "OUTPUT_FOLDER": str(tmp_path / "rasters"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    run("downloadbatch", parameters, feedback)
    run("searchscenes", parameters, feedback)
    assert feedback.threads == {threading.main_thread()}


def test_dates_left_empty_are_the_last_three_months(run, aoi, sandbox):
    parameters = {"AOI": aoi, "START_DATE": None, "OUTPUT": "TEMPORARY_OUTPUT"}
    run("searchscenes", {**parameters, "END_DATE": "2026-08-31"})
    run("searchscenes", {**parameters, "END_DATE": None})
    asked = [entry.body["search"]["date"] for entry in sandbox.log if entry.kind == "search"]
    today = QDate.currentDate()
    assert asked == [
        {"from": "2026-05-31", "to": "2026-08-31"},
        {"from": today.addMonths(-3).toString("yyyy-MM-dd"), "to": today.toString("yyyy-MM-dd")},
    ]


def test_two_runs_at_once_share_one_order(provider, headless, aoi, sandbox, tmp_path):
    """Twice the same at the same time: one pays, both get their raster."""
    loop, ended, tasks = QEventLoop(), [], []
    feedbacks = [Feedback(), Feedback()]
    contexts = [QgsProcessingContext(), QgsProcessingContext()]
    layers = [aoi.clone(), aoi.clone()]
    for number in (0, 1):
        parameters = order(layers[number], tmp_path / f"{number}.tif")
        task = QgsProcessingAlgRunnerTask(
            provider.algorithm("downloadbands").create(),
            parameters,
            contexts[number],
            feedbacks[number],
        )
        task.executed.connect(
            lambda succeeded, results: (ended.append(succeeded), len(ended) == 2 and loop.quit())
        )
        tasks.append(task)
    QgsApplication.taskManager().addTask(tasks[0])
    QTimer.singleShot(500, lambda: QgsApplication.taskManager().addTask(tasks[1]))
    QTimer.singleShot(20000, loop.quit)
    loop.exec()
    assert ended == [True, True], [feedback.said for feedback in feedbacks]
    assert sandbox.count("create") == 1
    assert Path(tmp_path / "0.tif").read_bytes() == Path(tmp_path / "1.tif").read_bytes()


def test_the_key_is_nowhere_to_be_read(run, aoi, sandbox, tmp_path, data_dir, monkeypatch, capfd):
    """Good runs, bad runs, mistakes of ours: nothing that is said or kept holds the key."""
    logged = []
    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda text, tag, level: logged.append(text)
    )
    said = []

    def attempt(**changes):
        feedback = Feedback()
        try:
            run("downloadbands", order(aoi, tmp_path / "o.tif", **changes), feedback)
        except QgsProcessingException as error:
            said.append(str(error))
        said.append(feedback.said)

    attempt()
    attempt(VIEW_ID="S2L2A/35/U/KR/2026/1/1/0")
    sandbox.inject("create", "html")
    attempt(REUSE=False)
    sandbox.configure(access="forbidden")
    attempt(BANDS="B08")

    def mistake(*arguments, **named):
        raise RuntimeError(f"x-api-key: {sandbox.key}")

    monkeypatch.setattr("eosda_imagery.processing_provider.runs.bands_run.plan_download", mistake)
    attempt(BANDS="B03")
    assert "should not have happened (RuntimeError)" in "\n".join(said)
    assert any("failed unexpectedly" in text for text in logged)
    captured = capfd.readouterr()
    everything = "\n".join([*said, *logged, captured.out, captured.err])
    assert len(everything) > 1000
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    secret = sandbox.key.partition(".")[2]
    assert secret not in everything
    assert len(kept) > 2
    assert not [content for content in kept if secret.encode() in content]
