"""The whole way of a job over real sockets: every dialect, every kind of file, every end."""

import threading
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, WrongContentError
from eosda_imagery.core.errors import TimeLimitError
from eosda_imagery.core.jobs.drivers.inline_driver import STEPS_AT_ONCE
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.orders.reuse import (
    ReuseState,
    find_reusable,
    orders_to_come,
    resume,
)
from eosda_imagery.core.raster.bands import rasters_of
from eosda_imagery.core.raster.stack import combine
from osgeo import gdal

from tests.sandbox import DIALECTS
from tests.waiting import wait_for

gdal.UseExceptions()
CLEAR = "S2L2A/35/U/KR/2026/11/3/0"


def source_window(raster, source):
    """The pixels of a scene's band file that lie under a delivered raster."""
    ours, theirs = raster.GetGeoTransform(), source.GetGeoTransform()
    column = round((ours[0] - theirs[0]) / theirs[1])
    row = round((ours[3] - theirs[3]) / theirs[5])
    return source.ReadAsArray(column, row, raster.RasterXSize, raster.RasterYSize)


def assert_equals_scene(path, bands, scene):
    raster = gdal.Open(str(path))
    assert raster.RasterCount == len(bands)
    for number, name in enumerate(bands, start=1):
        expected = source_window(raster, gdal.Open(str(scene.path(name))))
        values = raster.GetRasterBand(number).ReadAsArray()
        assert values.size > 0
        np.testing.assert_array_equal(values, expected, err_msg=name)


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_every_dialect_ends_with_the_scene_s_own_pixels(bench, sandbox, dialect):
    sandbox.configure(dialect=dialect, polls_needed=2)
    download = bench.add()
    (view,) = bench.run(download)
    (job,) = view.jobs
    assert (job.state, job.error_text) == (JobState.READY, "")
    assert_equals_scene(job.files[0], download.bands, sandbox.scenes[CLEAR])
    assert sandbox.count("create") == 1
    assert bench.debris() == []


def test_the_key_reaches_the_service_and_nobody_else(bench, sandbox):
    bench.run(bench.add())
    assert {entry.has_key_header for entry in sandbox.log if entry.kind == "status"} == {True}
    assert [entry.has_key_header for entry in sandbox.log if entry.kind == "file"] == [False]
    assert not any(sandbox.key in str(entry.query) for entry in sandbox.log)


@pytest.mark.parametrize(
    ("bands", "suffix"), [(("B04", "B03"), ".tif"), (("B08",), ".jp2"), (("SCL", "B04"), ".tif")]
)
def test_tif_jp2_and_zip_are_all_pixel_exact(bench, sandbox, bands, suffix):
    (view,) = bench.run(bench.add(bands))
    rasters = rasters_of(view)
    assert [raster.path.suffix for raster in rasters] == [suffix] * len(rasters)
    assert sorted(name for raster in rasters for name in raster.bands) == sorted(bands)
    for raster in rasters:
        assert_equals_scene(raster.path, raster.bands, sandbox.scenes[CLEAR])


def test_metadata_files_are_kept_beside(bench, sandbox):
    (view,) = bench.run(bench.add(("B04", "B03"), metadata=("tile",)))
    names = [Path(path).name for path in view.files]
    assert names[-1] == "tileInfo.json"
    assert names[0].endswith(".tif")


def test_mixed_resolutions_come_on_the_finest_grid(bench, sandbox, tmp_path):
    (view,) = bench.run(bench.add(("B11", "B04", "B01")))
    combined = combine(view, tmp_path / "all.tif", "GTiff")
    assert "(10 units of the CRS a pixel)" in combined.notes[0]
    assert combined.resampled == ("B11", "B01")
    raster = gdal.Open(str(tmp_path / "all.tif"))
    assert [raster.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == ["B11", "B04", "B01"]
    fine = source_window(raster, gdal.Open(str(sandbox.scenes[CLEAR].path("B04"))))
    np.testing.assert_array_equal(raster.GetRasterBand(2).ReadAsArray(), fine)
    assert_nearest(raster, 1, sandbox.scenes[CLEAR].path("B11"))


def assert_nearest(raster, number, path):
    """Each fine pixel has the value of the coarse pixel that it lies in, where there is one."""
    source = gdal.Open(str(path))
    ours, theirs = raster.GetGeoTransform(), source.GetGeoTransform()
    values = raster.GetRasterBand(number).ReadAsArray()
    rows, columns = np.indices(values.shape)
    x = ours[0] + (columns + 0.5) * ours[1]
    y = ours[3] + (rows + 0.5) * ours[5]
    coarse = source.ReadAsArray()
    expected = coarse[
        ((y - theirs[3]) / theirs[5]).astype(int), ((x - theirs[0]) / theirs[1]).astype(int)
    ]
    inside = values != 0
    assert inside.mean() > 0.9
    np.testing.assert_array_equal(values[inside], expected[inside])


def halves(polygon):
    """Two boxes side by side that share an edge, inside the main tile."""
    return [
        {
            "type": "Polygon",
            "coordinates": [[[w, 49.79], [e, 49.79], [e, 49.81], [w, 49.81], [w, 49.79]]],
        }
        for w, e in ((24.08, 24.1), (24.1, 24.12))
    ]


@pytest.mark.parametrize("bands", [("B04", "B03"), ("B08",)])
@pytest.mark.parametrize("mask", [False, True])
def test_parts_are_joined_without_a_seam(bench, sandbox, tmp_path, bands, mask):
    sandbox.configure(mask=mask)
    download = bench.add(bands, polygons=halves(sandbox.sample_aoi()))
    (view,) = bench.run(download)
    assert sandbox.count("create") == 2
    (raster,) = rasters_of(view)
    assert raster.path.suffix == ".vrt"
    combine(view, tmp_path / "all.tif", "GTiff")
    joined = gdal.Open(str(tmp_path / "all.tif"))
    values = joined.GetRasterBand(1).ReadAsArray()
    expected = source_window(joined, gdal.Open(str(sandbox.scenes[CLEAR].path(bands[0]))))
    # The slanted edges of the boxes leave corners that no part delivers.
    delivered = values != 0
    assert delivered.mean() > 0.9
    np.testing.assert_array_equal(values[delivered], expected[delivered])
    columns = np.flatnonzero(delivered[values.shape[0] // 2])
    assert columns.size == columns[-1] - columns[0] + 1


def test_a_failed_task_says_the_service_s_words(bench, sandbox):
    sandbox.configure(fail_tasks="Scene is being reprocessed")
    (view,) = bench.run(bench.add())
    (job,) = view.jobs
    assert job.state is JobState.FAILED
    assert "Scene is being reprocessed" in job.error_text


def test_a_wrong_key_holds_every_job_for_one_request(bench, sandbox):
    sandbox.configure(access="key")
    real, sandbox_key = bench.add(), sandbox.key
    others = [bench.add(bands=("B04",)), bench.add(bands=("B03",))]

    class Wrong(type(bench)):
        @property
        def options(self):
            return type(super().options)(
                base_url=self.sandbox.url,
                key="wrong",
                user_agent="tests",
                proxies=super().options.proxies,
            )

    bench.__class__ = Wrong
    bench.limits = type(bench.limits)(creates=1, statuses=1)
    views = bench.run(real, *others, time_limit_s=5)
    assert sandbox.count("create") == 1
    assert all(view.jobs[0].held for view in views)
    assert {view.jobs[0].error_kind for view in views} == {"AuthenticationError"}
    assert sandbox_key not in views[0].jobs[0].error_text


def test_an_order_whose_answer_is_lost_is_not_sent_again(bench, sandbox):
    sandbox.inject("create", "reset_before", after=True)
    (view,) = bench.run(bench.add())
    assert view.jobs[0].state is JobState.UNCONFIRMED
    assert sandbox.count("create") == 1


def test_an_order_the_service_put_off_is_sent_again(bench, sandbox):
    sandbox.inject("create", 503, retry_after=1)
    (view,) = bench.run(bench.add())
    assert view.jobs[0].state is JobState.READY
    assert sandbox.count("create") == 2


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("status", 502),
        ("status", "html"),
        ("status", "cut_json"),
        ("status", "reset_before"),
        ("file", "reset_mid"),
        ("file", "short"),
        ("file", 503),
        ("file", 403),
    ],
)
def test_passing_faults_heal_by_themselves(bench, sandbox, kind, fault, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.failures.BACKOFF_FIRST_S", 0.2)
    sandbox.inject(kind, fault)
    (view,) = bench.run(bench.add())
    assert (view.jobs[0].state, view.jobs[0].error_text) == (JobState.READY, "")
    assert_equals_scene(view.files[0], ("B04", "B03", "B02"), sandbox.scenes[CLEAR])
    assert sandbox.count("create") == 1
    assert bench.debris() == []


@pytest.mark.parametrize("fault", ["broken_tif", "not_image", "cut_file"])
def test_a_broken_file_is_never_shown(bench, sandbox, fault, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.failures.BACKOFF_LONGEST_S", 0.05)
    sandbox.inject("file", fault, times=None)
    (view,) = bench.run(bench.add())
    assert view.jobs[0].state is JobState.FAILED
    assert view.jobs[0].task_id
    assert list(bench.folder.glob("out/*")) == []


@pytest.mark.parametrize("parts", [1, 2])
def test_what_lies_elsewhere_is_never_ready_and_is_kept(bench, sandbox, parts):
    polygons = halves(None)[:parts]
    sandbox.inject("file", "other_content", east=1_000_000.0)
    (view,) = bench.run(bench.add(polygons=polygons))
    (job,) = [job for job in view.jobs if job.state is not JobState.READY]
    assert (job.state, job.error_kind) == (JobState.FAILED, "MisplacedError")
    assert job.error_text == (
        "The delivered raster lies outside the area that was ordered."
        " The files are kept as delivered."
    )
    # Whole, so the same comes again: it was fetched once.
    assert sandbox.count("file") == parts
    assert Path(job.files[0]).is_file()
    # Nothing of it goes on the map or into a result.
    assert job.files[0] not in view.files
    assert len(view.files) == parts - 1
    assert bench.debris() == []
    # Who asks for the same goes on with the task that is paid for.
    found = find_reusable(bench.store, view.download, view.jobs)
    assert (found.state, orders_to_come(found.view)) == (ReuseState.STOPPED, 0)
    resume(bench.store, [found], view.download.folder)
    (view,) = bench.run(view.download)
    assert view.ready
    assert sandbox.count("create") == parts
    for path in view.files:
        assert_equals_scene(path, view.download.bands, sandbox.scenes[CLEAR])


def test_a_band_that_did_not_come_is_said_as_soon_as_the_rest_is_ready(bench, sandbox):
    sandbox.inject("file", "other_content", bands=[1, 3])
    (view,) = bench.run(bench.add())
    (job,) = view.jobs
    assert (job.state, job.error_kind) == (JobState.READY, "")
    assert job.error_text == "Ordered and not delivered: B03."
    with pytest.raises(WrongContentError, match="B03"):
        combine(view, bench.folder / "all.tif", "GTiff")


def test_cancel_is_heard_at_once_and_running_again_pays_nothing(bench, sandbox):
    sandbox.configure(polls_needed=3)
    download = bench.add()
    cancelled = threading.Event()

    def on_views(views):
        if views[0].jobs[0].state is JobState.WAITING:
            cancelled.set()

    with pytest.raises(StoppedError):
        bench.run(download, stopped=cancelled.is_set, on_views=on_views)
    assert bench.store.downloads.get(download.id).jobs[0].state is JobState.WAITING
    (view,) = bench.run(download)
    assert view.ready
    assert sandbox.count("create") == 1


def test_cancel_ends_a_stalled_fetch(bench, sandbox):
    sandbox.inject("file", "stall")
    download = bench.add()
    begun = threading.Event()
    stopped_at = []

    def on_progress(job, received, total):
        stopped_at.append(time.monotonic())
        begun.set()

    with pytest.raises(StoppedError):
        bench.run(download, stopped=begun.is_set, on_progress=on_progress)
    # Far below the read timeout of 5 s that would end it without the abort.
    assert time.monotonic() - stopped_at[-1] < 2.0
    (view,) = bench.run(download)
    assert view.ready
    assert sandbox.count("create") == 1


def test_no_order_that_is_only_planned_is_sent_after_cancel(bench, sandbox):
    sandbox.inject("create", "stall", None)
    downloads = [bench.add() for _ in range(STEPS_AT_ONCE + 4)]
    with pytest.raises(StoppedError):
        bench.run(*downloads, stopped=lambda: sandbox.count("create") == STEPS_AT_ONCE)
    sandbox.clear_faults()
    sandbox.release()

    def states():
        return Counter(bench.store.downloads.get(one.id).jobs[0].state for one in downloads)

    wait_for(lambda: not states()[JobState.SUBMITTING], "the orders under way are answered")
    assert states() == {JobState.WAITING: STEPS_AT_ONCE, JobState.QUEUED: 4}
    assert sandbox.count("create") == STEPS_AT_ONCE


def test_the_time_limit_keeps_what_was_ordered(bench, sandbox):
    sandbox.configure(polls_needed=100)
    download = bench.add()
    with pytest.raises(TimeLimitError):
        bench.run(download, time_limit_s=1.5)
    assert bench.store.downloads.get(download.id).jobs[0].task_id


def test_a_folder_that_cannot_be_written_holds_the_job(bench, sandbox):
    blocker = bench.folder / "file"
    blocker.write_bytes(b"")
    download = bench.add(folder=str(blocker / "below"))
    (view,) = bench.run(download)
    assert view.jobs[0].held
    assert "below" in view.jobs[0].error_text
    blocker.unlink()
    bench.store.jobs.retry([download.id])
    (view,) = bench.run(download)
    assert view.ready
    assert sandbox.count("create") == 1


def test_limits_of_the_service_are_never_met(bench, sandbox):
    sandbox.configure(create_limit=3, status_limit=3, rate_window=2.0)
    bench.limits = type(bench.limits)(creates=3, statuses=3, window_s=2.0, margin_s=0.0)
    downloads = [bench.add(bands=(band,)) for band in ("B02", "B03", "B04", "B05", "B06", "B07")]
    views = bench.run(*downloads)
    assert all(view.ready for view in views)
    assert [entry for entry in sandbox.log if entry.status == 429] == []
    assert sandbox.count("create") == 6


def test_a_429_puts_off_and_loses_nothing(bench, sandbox):
    sandbox.inject("create", 429, retry_after=1)
    sandbox.inject("status", 429, retry_after=1)
    (view,) = bench.run(bench.add())
    assert view.ready
    assert sandbox.count("create") == 2


def test_a_task_that_is_gone_is_said_to_be(bench, sandbox, monkeypatch):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.failures.UNKNOWN_TASK_GRACE_S", 0.0)
    sandbox.inject("status", "task_gone", times=None)
    (view,) = bench.run(bench.add())
    assert view.jobs[0].state is JobState.EXPIRED


def test_a_run_that_is_cancelled_tells_nothing_more_and_ends_an_order_without_answer(
    bench, sandbox, monkeypatch
):
    monkeypatch.setattr("eosda_imagery.core.jobs.steps.attempt.ORDER_ENDS_S", 0.3)
    sandbox.inject("create", "stall")
    download = bench.add()
    told = []
    driver = bench.driver(
        stopped=lambda: sandbox.count("create") == 1,
        on_progress=lambda *progress: told.append(progress),
    )
    with pytest.raises(StoppedError):
        driver.run([download.id], 60.0)
    cancelled = time.monotonic()
    driver._report_progress("a job", 1, 2)
    assert told == []
    (step,) = driver._running
    assert step.exception(timeout=5.0) is None
    assert time.monotonic() - cancelled < 3.0
    assert bench.store.downloads.get(download.id).jobs[0].state is JobState.UNCONFIRMED
