"""``eosda:downloadbatch``: a raster for each area and scene, and an index that says what became."""

import time
from collections import Counter
from concurrent.futures import wait
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from eosda_imagery.core.jobs.clock import steady_time
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.orders.batch import Batch
from eosda_imagery.core.orders.progress import Progress
from eosda_imagery.core.settings import GROUP
from eosda_imagery.core.settings.values import Limits
from eosda_imagery.processing_provider import waiting
from eosda_imagery.processing_provider.runs.reporting import BatchReporter
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsSettings,
    QgsVectorLayer,
)

from tests.waiting import wait_for

from .conftest import CLEAR, Feedback, box, of_desktop, polygon_layer
from .test_downloadbands import assert_scene_pixels

RGB = ["B04", "B03", "B02"]
# Scenes of the main tile with the whole of it, the clearest first.
DATES = [CLEAR, "S2L2A/35/U/KR/2026/10/4/0", "S2L2A/35/U/KR/2026/8/30/0"]


def field(number):
    """One of many small fields in the main tile."""
    return box(24.08 + 0.004 * (number % 10), 49.77 + 0.004 * (number // 10), 0.003, 0.002)


def fields(*names, extra=()):
    """A layer of fields with a name each; geometries as WKT can be added."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string(50)", "fields", "memory")
    shapes = [polygon_layer(field(number)) for number in range(len(names))]
    geometries = [next(shape.getFeatures()).geometry() for shape in shapes]
    geometries += [QgsGeometry.fromWkt(wkt) for _, wkt in extra]
    for name, geometry in zip([*names, *(name for name, _ in extra)], geometries):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", name)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def scenes(*view_ids):
    """A table without geometry."""
    layer = QgsVectorLayer("None?field=view_id:string(200)", "scenes", "memory")
    for view_id in view_ids:
        feature = QgsFeature(layer.fields())
        feature.setAttribute("view_id", view_id)
        assert layer.dataProvider().addFeature(feature)
    return layer


def rows_of(results):
    names = [one.name() for one in results["OUTPUT"].fields()]
    return [dict(zip(names, feature.attributes())) for feature in results["OUTPUT"].getFeatures()]


@pytest.fixture
def batch(run, tmp_path):
    """Run a batch; gives the results and the lines of the index."""

    def start(areas, feedback=None, **changes):
        parameters = {
            "AOI": areas,
            "AOI_ID": "name",
            "BANDS": "B04,B03,B02",
            "OUTPUT_FOLDER": str(tmp_path / "rasters"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            **changes,
        }
        # The context owns the index.
        start.context = QgsProcessingContext()
        results = run("downloadbatch", parameters, feedback, start.context)
        return results, rows_of(results)

    return start


def test_each_area_and_scene_becomes_a_raster(batch, sandbox, tmp_path, feedback):
    results, rows = batch(fields("north", "south"), feedback, SCENES=scenes(*DATES))
    assert [row["status"] for row in rows] == ["ready"] * 6
    assert sandbox.count("create") == results["READY"] == results["ORDERS"] == 6
    assert results["FAILED"] == results["UNFINISHED"] == 0
    assert {(row["area_id"], row["view_id"]) for row in rows} == {
        (name, view_id) for name in ("north", "south") for view_id in DATES
    }
    for row in rows:
        date = row["date"].toString("yyyy-MM-dd")
        name = Path(row["path"]).name
        assert name.startswith(f"{row['area_id']}_{date}_S2L2A_35UKR_B04-B03-B02_")
        assert_scene_pixels(sandbox, row["path"], RGB, row["view_id"])
    there = {str(path) for path in (tmp_path / "rasters").iterdir()}
    rasters = {row["path"] for row in rows}
    assert there == rasters | {f"{path}.stac.json" for path in rasters}
    asked = sandbox.count("create") + sandbox.count("status")
    assert sum(row["requests"] for row in rows) == results["REQUESTS"] == asked
    assert "This sends 6 orders (about 18 requests), which takes 0 min or more" in feedback.said
    assert "6 results: 6 ready." in feedback.infos


def test_what_is_not_as_it_was_ordered_is_said_of_each_result_once(
    batch, sandbox, tmp_path, data_dir, feedback
):
    """A CRS with no way to longitude and latitude: nobody can tell whether it is the place."""
    names = [f"field {number}" for number in range(5)]
    batch(fields(*names), SCENES=scenes(CLEAR))
    with closing(Store(data_dir)) as store:
        paths = [path for view in store.downloads.shown() for path in view.files]
    local = osr.SpatialReference()
    local.SetLocalCS("a site's own")
    for path in paths:
        delivered = gdal.Open(path, gdal.GA_Update)
        delivered.SetProjection(local.ExportToWkt())
        del delivered
    for result in (tmp_path / "rasters").glob("*.tif"):
        result.unlink()
    _, rows = batch(fields(*names), feedback, SCENES=scenes(CLEAR))
    assert [row["status"] for row in rows] == ["ready"] * 5
    (warning,) = feedback.warnings
    assert "whether it lies where it was ordered" in warning
    assert warning.count(".tif") == 3
    assert "and 2 more: " in warning


def test_bad_features_do_not_stop_the_others(batch, sandbox, feedback):
    extra = [
        ("empty", "Polygon EMPTY"),
        ("flat", "Polygon ((24 49, 25 50, 24 49))"),
        ("off the earth", "Polygon ((24 120, 25 120, 25 121, 24 120))"),
        (
            "crossed",
            "Polygon ((24.08 49.77, 24.083 49.772, 24.083 49.77, 24.08 49.772, 24.08 49.77))",
        ),
        ("no scene here", "Polygon ((10 10, 10.01 10, 10.01 10.01, 10 10))"),
    ]
    dates = {"START_DATE": "2026-11-01", "END_DATE": "2026-11-05", "MAX_CLOUD": 50}
    results, rows = batch(fields("good", extra=extra), feedback, **dates)
    became = {row["area_id"]: row for row in rows}
    assert {name: row["status"] for name, row in became.items()} == {
        "good": "ready",
        "crossed": "ready",
        "empty": "bad area",
        "flat": "bad area",
        "off the earth": "bad area",
        "no scene here": "no scene",
    }
    for name in ("empty", "flat", "off the earth", "no scene here"):
        assert len(became[name]["error"]) > 20, name
        assert not became[name]["path"]
    assert "50 % cloud" in became["no scene here"]["error"]
    assert (results["READY"], results["FAILED"], results["UNFINISHED"]) == (2, 4, 0)
    assert sandbox.count("create") == 2
    # The two that lie close share a search; the third has its own.
    assert sandbox.count("search") == 2
    assert "Area crossed: The outline crossed or touched itself and was repaired." in feedback.infos


def test_it_fails_only_if_nothing_came_and_leaves_the_reasons(batch, sandbox, tmp_path):
    index = tmp_path / "index.gpkg"
    sandbox.configure(fail_tasks="the archive is asleep")
    with pytest.raises(QgsProcessingException) as raised:
        batch(fields("one", "two"), SCENES=scenes(CLEAR), OUTPUT=str(index))
    assert "There is no result. 2 results: 2 failed." in str(raised.value)
    assert "the archive is asleep" in str(raised.value)
    assert str(index) in str(raised.value)
    rows = list(QgsVectorLayer(str(index), "index", "ogr").getFeatures())
    assert [row["status"] for row in rows] == ["failed"] * 2
    assert all("the archive is asleep" in row["error"] for row in rows)


def test_what_came_of_a_failed_result_is_named(batch, sandbox, headless):
    QgsSettings().setValue(f"{GROUP}/limits/max_area_km2", 0.02)
    sandbox.inject("create", 400, times=1)
    _, (row,) = batch(fields("one"), SCENES=scenes(CLEAR))
    assert row["status"] == "failed"
    (view,) = headless.downloads.shown()
    assert len(view.files) == len(view.jobs) - 1 > 0
    assert row["error"].endswith(f"What came is kept in {view.download.folder}.")


def test_an_index_in_memory_outlives_a_run_in_which_nothing_came(batch, sandbox, feedback):
    """QGIS drops the layers of a run that fails."""
    sandbox.configure(fail_tasks="the archive is asleep")
    results, rows = batch(fields("one"), feedback, SCENES=scenes(CLEAR))
    assert [row["status"] for row in rows] == ["failed"]
    assert results["READY"] == 0
    assert "There is no result" in feedback.errors[0]
    assert "the archive is asleep" in feedback.errors[0]


def test_more_orders_than_allowed_are_refused_with_their_cost(batch, sandbox, headless):
    """Before anything is sent; what is here or under way does not count."""
    batch(fields("one"), SCENES=scenes(CLEAR))
    sandbox.reset_log()
    with pytest.raises(QgsProcessingException, match=r"2 orders \(about 6 requests\).*allows 1"):
        batch(fields("one", "two", "three"), SCENES=scenes(CLEAR), MAX_ORDERS=1)
    assert sandbox.log == []
    assert len(headless.downloads.shown()) == 1
    results, _ = batch(fields("one", "two"), SCENES=scenes(CLEAR), MAX_ORDERS=1)
    assert results["READY"] == 2


def test_fields_are_found_as_qgis_finds_them(batch, sandbox):
    table = QgsVectorLayer("None?field=VIEW_ID:string&field=Cloud:string", "scenes", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes([CLEAR, "12.5"])
    assert table.dataProvider().addFeature(feature)
    _, rows = batch(fields("one"), SCENES=table, AOI_ID="NAME")
    got = [(row["area_id"], row["view_id"], row["cloud"], row["status"]) for row in rows]
    assert got == [("one", CLEAR, 12.5, "ready")]


def test_an_order_in_doubt_is_told_and_left_alone(batch, sandbox, headless, feedback):
    sandbox.inject("create", "reset_mid")
    for _ in range(2):
        results, rows = batch(fields("one", "two"), feedback, SCENES=scenes(CLEAR))
        assert sorted(row["status"] for row in rows) == ["ready", "unconfirmed"]
        assert (results["READY"], results["FAILED"]) == (1, 1)
        assert sandbox.count("create") == 2
    assert "may have been charged" in feedback.said
    headless.jobs.retry([view.download.id for view in headless.downloads.shown()])
    results, rows = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    assert [row["status"] for row in rows] == ["ready"] * 2
    assert sandbox.count("create") == 3


def test_the_same_again_sends_and_writes_nothing(batch, sandbox, tmp_path, feedback):
    _, before = batch(fields("one", "two"), SCENES=scenes(*DATES))
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "rasters").iterdir()}
    sandbox.reset_log()
    results, after = batch(fields("one", "two"), feedback, SCENES=scenes(*DATES))
    assert sandbox.log == []
    assert after == before
    assert results["ORDERS"] == 0
    assert "No order is sent: nothing is paid." in feedback.infos
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "rasters").iterdir()} == written


def test_what_is_gone_or_broken_is_written_again_from_what_was_paid(batch, sandbox, tmp_path):
    _, rows = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    Path(rows[0]["path"]).unlink()
    Path(rows[1]["path"]).write_bytes(b"half a file")
    sandbox.reset_log()
    _, again = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    assert sandbox.log == []
    for row in again:
        assert_scene_pixels(sandbox, row["path"], RGB)


def test_rasters_alone_are_enough(batch, sandbox, tmp_path, data_dir):
    """The data folder is lost: what lies in the folder is not ordered again."""
    batch(fields("one", "two"), SCENES=scenes(CLEAR))
    for path in [data_dir / "jobs.sqlite", *(data_dir / "results").iterdir()]:
        path.unlink()
    sandbox.reset_log()
    _, rows = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    assert [row["status"] for row in rows] == ["ready"] * 2
    assert sandbox.log == []


def test_areas_of_one_name_do_not_collide_and_equal_ones_are_paid_once(batch, sandbox):
    twin = next(polygon_layer(field(0)).getFeatures()).geometry().asWkt()
    areas = fields("plot", "plot", None, extra=[("twin", twin)])
    results, rows = batch(areas, SCENES=scenes(CLEAR))
    assert [row["status"] for row in rows] == ["ready"] * 4
    assert len({row["path"] for row in rows}) == 4
    # The third has no name: its number stands for it.
    assert sorted(row["area_id"] for row in rows) == ["3", "plot", "plot", "twin"]
    assert sandbox.count("create") == results["ORDERS"] == 3
    for row in rows:
        assert_scene_pixels(sandbox, row["path"], RGB)


def test_a_dry_run_orders_nothing_and_tells_the_cost(batch, sandbox, headless, feedback):
    batch(fields("one"), SCENES=scenes(CLEAR))
    sandbox.reset_log()
    results, rows = batch(fields("one", "two"), feedback, SCENES=scenes(*DATES), DRY_RUN=True)
    assert sandbox.log == []
    assert len(headless.downloads.shown()) == 1
    assert sorted(row["status"] for row in rows) == ["planned"] * 5 + ["ready"]
    assert (results["ORDERS"], results["UNFINISHED"], results["READY"]) == (5, 5, 1)
    assert sum(row["requests"] for row in rows if row["status"] == "planned") == 15
    assert "It would send 5 orders (about 15 requests)" in feedback.said
    assert "Dry run, nothing was ordered. 6 results: 5 planned, 1 ready." in feedback.infos


def test_a_dry_run_without_scenes_costs_its_search(batch, sandbox, feedback):
    changes = {"START_DATE": "2026-11-01", "END_DATE": "2026-11-30", "DRY_RUN": True}
    results, rows = batch(fields("one", "two"), feedback, **changes)
    assert [entry.kind for entry in sandbox.log] == ["search"]
    planned = sum(row["requests"] for row in rows)
    assert results["REQUESTS"] == planned + 1
    assert planned == 3 * results["ORDERS"] == 3 * len(rows) > 0


@pytest.mark.parametrize(
    ("strategy", "dates"),
    [
        ("clearest", ["2026-11-03"]),
        ("latest", ["2026-11-13"]),
        ("clearest per month", ["2026-08-30", "2026-09-19", "2026-10-04", "2026-11-03"]),
    ],
)
def test_strategies(batch, sandbox, strategy, dates):
    span = {"START_DATE": "2026-08-25", "END_DATE": "2026-11-30", "DRY_RUN": True}
    _, rows = batch(fields("one"), STRATEGY=strategy, **span)
    assert sorted(row["date"].toString("yyyy-MM-dd") for row in rows) == dates


def test_a_search_result_serves_as_scenes(batch, run, sandbox):
    """Footprints decide which scene is for which area; cloud and dates come with them."""
    context = QgsProcessingContext()
    areas = fields(
        "one", extra=[("east", "Polygon ((24.22 49.8, 24.224 49.8, 24.224 49.802, 24.22 49.8))")]
    )
    found = run(
        "searchscenes",
        {
            "AOI": areas,
            "START_DATE": "2026-11-01",
            "END_DATE": "2026-11-05",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        context=context,
    )
    assert found["CLEAREST"] == found["LATEST"]
    _, rows = batch(areas, SCENES=found["OUTPUT"], DRY_RUN=True)
    pairs = {(row["area_id"], row["view_id"].split("/")[3]) for row in rows}
    assert ("one", "KR") in pairs
    assert ("one", "LR") not in pairs
    assert ("east", "LR") in pairs
    assert all(row["coverage"] == 100.0 and row["cloud"] is not None for row in rows)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"BANDS": "B04,B04"}, "named twice"),
        ({"AOI_ID": "nome"}, "AOI_ID: the layer has no field “nome”. Its fields are: name."),
        ({"STRATEGY": "best"}, "STRATEGY"),
        ({"START_DATE": "2026-11-05", "END_DATE": "2026-11-01"}, "is after the last"),
    ],
)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(batch, sandbox, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        batch(fields("one"), **changes)
    assert sandbox.log == []


def test_scenes_without_view_ids_are_refused(batch, sandbox, feedback):
    with pytest.raises(QgsProcessingException, match="no field view_id"):
        batch(fields("one"), SCENES=fields("not scenes"))
    with pytest.raises(QgsProcessingException, match="there is no scene in it"):
        batch(fields("one"), feedback, SCENES=scenes("../../etc"))
    assert "is left out" in feedback.said
    assert sandbox.log == []


def test_out_of_time_says_what_is_left_and_goes_on(batch, sandbox, feedback):
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1)
    _, rows = batch(fields("one", "two"), feedback, SCENES=scenes(CLEAR), TIMEOUT_MINUTES=0.01)
    assert [row["status"] for row in rows] == ["unfinished"] * 2
    assert "There is no result. 2 results: 2 unfinished" in feedback.said
    assert "The time limit is over" in feedback.said
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1000)
    results, _ = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    assert (results["READY"], results["ORDERS"]) == (2, 1)
    assert sandbox.count("create") == 2


def test_cancelling_takes_a_moment_and_says_what_is_kept(batch, sandbox, clock_of):
    sandbox.inject("status", "stall_before", times=None)

    class Watch(Feedback):
        asked = None

        def isCanceled(self):
            if sandbox.count("status") and self.asked is None:
                self.asked = time.monotonic()
                self.cancel()
            return super().isCanceled()

    feedback = Watch()
    with pytest.raises(
        QgsProcessingException, match="Orders that had been sent and are kept: . of 3"
    ):
        batch(fields("one"), feedback, SCENES=scenes(*DATES))
    assert feedback.asked is not None
    assert time.monotonic() - feedback.asked < 2.0


class HeardTooLate(Feedback):
    """Cancelled when what writes the orders down has looked at it for the last time.

    :param call: which writing of the run it is
    """

    def __init__(self, monkeypatch, call):
        super().__init__()
        self._futures = []
        self._writing, self._go_on = Event(), Event()
        threads, begin, calls = waiting._THREADS, Batch.begin, []

        class Threads:
            @staticmethod
            def submit(*given):
                self._futures.append(threads.submit(*given))
                return self._futures[-1]

        def begin_late(batch, *given):
            calls.append(1)
            if len(calls) == call:
                self._writing.set()
                self._go_on.wait(20)
            begin(batch, *given)

        monkeypatch.setattr(waiting, "_THREADS", Threads)
        monkeypatch.setattr(Batch, "begin", begin_late)

    def isCanceled(self):
        if self._writing.is_set() and not self._go_on.is_set():
            self._go_on.set()
            wait(self._futures)
            self.cancel()
        return super().isCanceled()


@pytest.mark.parametrize("call", [1, 2], ids=["all", "those in place of others"])
def test_orders_that_were_written_down_as_it_was_cancelled_are_not_sent(
    batch, sandbox, headless, monkeypatch, call
):
    """The desktop shares the store, and would send them."""
    monkeypatch.delitem(sandbox.scenes[CLEAR].paths, "SCL")
    wanted = {"SCENES": scenes(CLEAR), "BANDS": "B08,B04", "MASK_CLOUDS": True}
    feedback = HeardTooLate(monkeypatch, call)
    with pytest.raises(QgsProcessingException, match="ancelled"):
        batch(fields("north", "south"), feedback, **wanted)
    jobs = [job for view in headless.downloads.shown() for job in view.jobs]
    assert len(jobs) == 2 * call
    unsent = [job.id for job in jobs if job.task_id is None and not job.is_final]
    assert len(unsent) == 2
    wait_for(
        lambda: {headless.jobs.get(job_id).state for job_id in unsent} == {JobState.CANCELLED},
        "they are called off",
    )


def test_what_the_desktop_wants_is_not_called_off_by_a_run_that_joined_it(
    batch, sandbox, headless, data_dir
):
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 1)
    sandbox.configure(polls_needed=1000)
    wanted = {"SCENES": scenes(*DATES[:2]), "TIMEOUT_MINUTES": 0.03}
    _, rows = batch(fields("one"), **wanted)
    assert [row["status"] for row in rows] == ["unfinished"] * 2
    ids = [view.download.id for view in headless.downloads.shown()]
    of_desktop(headless, ids)
    batch(fields("one"), **wanted)
    states = [job.state for view in map(headless.downloads.get, ids) for job in view.jobs]
    assert sorted(states) == [JobState.QUEUED, JobState.WAITING]
    assert sandbox.count("create") == 1


def test_orders_of_earlier_runs_are_not_counted_after_the_clock_was_set_back(batch, monkeypatch):
    """The process's own clock goes on from where it was."""
    monkeypatch.setattr(steady_time, "_now", steady_time() + 5 * 3600.0)
    first, _ = batch(fields("one"), SCENES=scenes(CLEAR))
    again, _ = batch(fields("one", "two"), SCENES=scenes(CLEAR))
    assert (first["ORDERS"], again["ORDERS"]) == (1, 1)


def test_a_refused_key_costs_one_request_and_is_said(batch, sandbox, monkeypatch):
    monkeypatch.setenv("EOSDA_API_KEY", "apk.wrong")
    with pytest.raises(QgsProcessingException, match="key was not accepted"):
        batch(fields("one", "two"), START_DATE="2026-11-01", END_DATE="2026-11-05")
    assert sandbox.count("search") == 1


def test_searches_keep_to_the_limit_and_outlast_a_refusal(batch, sandbox):
    QgsSettings().setValue(f"{GROUP}/limits/creates_per_minute", 2)
    QgsSettings().setValue(f"{GROUP}/limits/window_s", 0.5)
    far = [(str(n), f"Polygon (({n} 10, {n}.1 10, {n}.1 10.1, {n} 10))") for n in (10, 20, 30, 40)]
    sandbox.configure(search_limit=2, rate_window=0.5)
    sandbox.inject("search", 503, retry_after=1)
    dates = {"START_DATE": "2026-11-01", "END_DATE": "2026-11-05"}
    _, rows = batch(fields("one", extra=far), **dates)
    assert Counter(row["status"] for row in rows) == {"no scene": 4, "ready": 1}
    assert [entry.status for entry in sandbox.log if entry.kind == "search"].count(429) == 0
    assert sandbox.count("search") == 6


def test_scenes_of_a_search_that_could_not_be_read_are_said(batch, sandbox, feedback):
    found = {"results": [{"view_id": 5}, {"view_id": CLEAR}], "meta": {"found": 2}}
    sandbox.inject("search", "wrong_shape", json=found)
    batch(fields("one"), feedback=feedback)
    assert "Scenes that could not be read and were left out: 1." in feedback.warnings


def test_the_index_of_a_dry_run_serves_as_scenes(batch, sandbox):
    areas = fields("one", "two", extra=[("empty", "Polygon EMPTY")])
    plan, rows = batch(areas, SCENES=scenes(CLEAR), DRY_RUN=True)
    context = batch.context
    _, again = batch(areas, SCENES=plan["OUTPUT"], DRY_RUN=True)
    assert context is not batch.context
    wanted = [(row["area_id"], row["view_id"], row["status"]) for row in rows]
    assert [(row["area_id"], row["view_id"], row["status"]) for row in again] == wanted
    assert [row["coverage"] for row in again if row["status"] == "planned"] == [100.0] * 2
    assert sandbox.log == []


def told(progresses, seconds):
    """What is said of a batch when it is looked at every second."""
    feedback, now = Feedback(), [0.0]
    reporter = BatchReporter(feedback, Limits(), 0, clock=lambda: now[0])
    for second in range(seconds):
        now[0] = float(second)
        reporter.report(progresses(second))
    return feedback.infos


def test_lines_can_be_read_and_come_at_a_beat_that_slows_down():
    def progress(second):
        ready = min(600, second // 6)
        return Progress(total=600, ready=ready, failed=min(3, ready), unsent=600 - ready)

    hour = told(progress, 3600)
    assert hour[0] == "0 of 600 ready, about 60 min left at 10 orders a minute"
    assert "300 of 600 ready, 3 failed, about 30 min left at 10 orders a minute" in told(
        lambda second: Progress(total=600, ready=300, failed=3, unsent=297), 2
    )
    assert 40 < len(hour) < 100
    day = told(progress, 86400)
    # All was ready after an hour: nothing changes any more, and nothing is said.
    assert len(day) - len(hour) <= 1
    assert "ready, 3 failed" in day[-1]


# -- clouds that the service does not tell of ---------------------------------------------------


def bands_ordered(sandbox):
    return [entry.body["params"]["bands"] for entry in sandbox.log if entry.kind == "create"]


@pytest.mark.parametrize("index", ["ndvi", "none"])
def test_what_is_refused_for_want_of_the_quality_band_is_ordered_once_without_it(
    batch, sandbox, feedback, monkeypatch, index
):
    monkeypatch.delitem(sandbox.scenes[DATES[1]].paths, "SCL")
    wanted = {"SCENES": scenes(*DATES[:2]), "INDEX": index, "BANDS": "B08,B04", "MASK_CLOUDS": True}
    results, rows = batch(fields("north", "south"), feedback, **wanted)
    assert [row["status"] for row in rows] == ["ready"] * 4
    assert Counter(map(tuple, bands_ordered(sandbox))) == {
        ("B08", "B04", "SCL"): 4,
        ("B08", "B04"): 2,
    }
    # The two refused ones were no orders.
    assert results["ORDERS"] == 4
    (said,) = [text for text in feedback.warnings if "does not deliver SCL" in text]
    assert f"north ({DATES[1]}), south ({DATES[1]})" in said
    (masked,) = [text for text in feedback.warnings if "clouds are not masked" in text]
    for row in rows:
        assert gdal.Open(row["path"]).ReadAsArray().max() > 0
        name = Path(row["path"]).name
        assert (name in masked) == (row["view_id"] == DATES[1])
    # Run again it may hear the refusal again, and pays for nothing.
    again, rows = batch(fields("north", "south"), **wanted)
    assert (again["ORDERS"], again["READY"]) == (0, 4)
    assert bands_ordered(sandbox).count(["B08", "B04"]) == 2


def test_a_task_that_failed_for_want_of_the_quality_band_is_not_paid_for_again(
    batch, sandbox, feedback
):
    sandbox.configure(fail_tasks="Band SCL is not available for this scene")
    wanted = {"SCENES": scenes(CLEAR), "BANDS": "B04", "MASK_CLOUDS": True}
    # What is ordered without it fails here as well, and is not ordered a third time.
    _, (row,) = batch(fields("north"), feedback, **wanted)
    assert row["status"] == "failed"
    assert "SCL is not available" in row["error"]
    assert bands_ordered(sandbox) == [["B04", "SCL"], ["B04"]]
    sandbox.configure(fail_tasks=None)
    results, rows = batch(fields("north"), feedback, **wanted)
    assert [row["status"] for row in rows] == ["ready"]
    assert bands_ordered(sandbox) == [["B04", "SCL"], ["B04"], ["B04"]]
    assert results["ORDERS"] == 1


def test_other_failures_are_not_taken_for_a_want_of_the_quality_band(batch, sandbox, feedback):
    sandbox.configure(fail_tasks="The scene is being reprocessed")
    wanted = {"SCENES": scenes(CLEAR), "BANDS": "B04", "MASK_CLOUDS": True}
    _, (row,) = batch(fields("north"), feedback, **wanted)
    assert (row["status"], "being reprocessed" in row["error"]) == ("failed", True)
    assert bands_ordered(sandbox) == [["B04", "SCL"]]
