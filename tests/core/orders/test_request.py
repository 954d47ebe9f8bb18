"""From a wish to jobs, and to the jobs that already fulfil it."""

from dataclasses import replace

import pytest
from eosda_imagery.api.errors import InvalidRequestError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.jobs.model import JobState, fingerprint
from eosda_imagery.core.jobs.store import Store
from eosda_imagery.core.orders import request
from eosda_imagery.core.orders.request import (
    Standing,
    base_name,
    find_earlier,
    find_or_add,
    find_reusable,
    orders_to_come,
    plan_download,
    standing_of,
)
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

VIEW_ID = "S2L2A/35/U/LR/2026/11/3/0"
ALL_BANDS = [
    "B01",
    "B02",
    "B03",
    "B04",
    "B05",
    "B06",
    "B07",
    "B08",
    "B8A",
    "B09",
    "B10",
    "B11",
    "B12",
]
# About 7.9 km² in two parts, too far apart to share an order.
TWO_PARTS = (
    "MultiPolygon (((24 49.8, 24.03 49.8, 24.03 49.82, 24 49.82, 24 49.8)),"
    " ((25.1 49.8, 25.13 49.8, 25.13 49.81, 25.1 49.81, 25.1 49.8)))"
)


def area(wkt="Polygon ((24 49.8, 24.03 49.8, 24.03 49.82, 24 49.82, 24 49.8))"):
    return make_aoi(
        QgsGeometry.fromWkt(wkt),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        label="Field",
    )


def plan(**changes):
    wish = {
        "view_id": VIEW_ID,
        "dataset": "sentinel2l2a",
        "bands": ["B04", "B03", "B02"],
        "aoi": area(),
        "folder": "/out",
        "base_url": "http://127.0.0.1:1/",
        "origin": "processing",
        "max_area_km2": 200.0,
        "now": 1_000_000.0,
        **changes,
    }
    return plan_download(**wish)


# -- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("view_id", "bands", "name"),
    [
        (VIEW_ID, ["B04", "B03", "B02"], "2026-11-03_S2L2A_35ULR_B04-B03-B02"),
        ("S2/19/T/CG/2017/7/9/1", ["B08"], "2017-07-09_S2_19TCG-1_B08"),
        ("L8/LC80110312016028LGN00", ["B4"], "2016-01-28_L8_LC80110312016028LGN00_B4"),
        ("MODIS/12/04/2017204/2017213034", ["B1"], "2017-07-23_MODIS_12-04-2017204-2017213034_B1"),
        ("NEW/some.thing-else/x", ["N1"], "NEW_some.thing-else-x_N1"),
    ],
)  # fmt: skip
def test_names_say_date_sensor_place_and_bands(view_id, bands, name):
    assert base_name(view_id, bands) == name


def test_the_scene_knows_its_date_best():
    scene = Scene(view_id="NEW/x", scene_id="x", dataset="new", date="2026-05-06")
    assert base_name("NEW/x", ["N1"], scene) == "2026-05-06_NEW_x_N1"


def test_every_band_of_sentinel_2_fits():
    name = base_name(VIEW_ID, ALL_BANDS)
    assert name == f"2026-11-03_S2L2A_35ULR_{'-'.join(ALL_BANDS)}"
    assert len(name) <= 100


@given(
    st.from_regex(r"[A-Za-z0-9_.-]{1,80}(/[A-Za-z0-9_.-]{1,60}){1,3}", fullmatch=True),
    st.lists(st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True), min_size=1, max_size=20),
)
def test_any_view_id_gives_a_name_for_a_file(view_id, bands):
    name = base_name(view_id, bands)
    assert 0 < len(name.encode()) <= 100
    assert not set(name) & set('/\\:*?"<>| ')
    assert not name.startswith(".")


# -- the plan -------------------------------------------------------------------------------


def test_a_plan_is_a_download_and_a_job_for_each_polygon():
    download, jobs = plan(aoi=area(TWO_PARTS), metadata=["tile"], callback_url="", project="p")
    assert download.view_id == VIEW_ID
    assert download.bands == ("B04", "B03", "B02")
    assert download.metadata == ("tile",)
    assert download.callback_url is None
    assert download.base_url == "http://127.0.0.1:1"
    assert (download.origin, download.project, download.aoi_label) == ("processing", "p", "Field")
    assert download.created == 1_000_000.0
    assert download.area_km2 == pytest.approx(7.2, rel=0.1)
    assert download.aoi["type"] == "MultiPolygon"
    assert [job.part for job in jobs] == [0, 1]
    assert {job.download_id for job in jobs} == {download.id}
    assert all(job.geometry["type"] == "Polygon" for job in jobs)
    assert all(job.fingerprint == fingerprint(download, job.geometry) for job in jobs)
    assert all(job.state is JobState.QUEUED for job in jobs)


def test_an_area_over_the_limit_takes_more_jobs():
    _, jobs = plan(max_area_km2=1.0)
    assert len(jobs) >= 5


def footprint(west, east):
    ring = [[west, 49.0], [east, 49.0], [east, 50.0], [west, 50.0], [west, 49.0]]
    return {"type": "Polygon", "coordinates": [ring]}


def test_only_what_the_scene_shows_of_the_area_is_ordered():
    scene = Scene(
        view_id=VIEW_ID,
        scene_id=VIEW_ID,
        dataset="sentinel2l2a",
        date="2026-11-03",
        footprint=footprint(23.0, 24.5),
    )
    whole, in_the_west = plan(aoi=area(TWO_PARTS))[1], plan(aoi=area(TWO_PARTS), scene=scene)[1]
    # To the letter, so that what was ordered before is found again.
    assert [job.geometry for job in in_the_west] == [whole[0].geometry]
    assert plan(aoi=area(TWO_PARTS), scene=scene)[0].aoi["type"] == "MultiPolygon"
    east = QgsGeometry.fromWkt("Polygon ((25 49, 26 49, 26 50, 25 50, 25 49))")
    # A footprint that the caller has read counts.
    assert len(plan(aoi=area(TWO_PARTS), scene=scene, within=east)[1]) == 1
    with pytest.raises(AoiError, match="no data"):
        plan(scene=scene, within=east)


def test_without_a_scene_its_date_is_told_by_the_view_id():
    assert plan()[0].scene.date == "2026-11-03"
    assert plan(view_id="NEW/x")[0].scene is None
    scene = Scene(view_id=VIEW_ID, scene_id="known", dataset="sentinel2l2a", date="2026-11-03")
    assert plan(scene=scene)[0].scene is scene


@pytest.mark.parametrize(
    "changes",
    [
        {"view_id": "../x"},
        {"view_id": "nonsense"},
        {"bands": []},
        {"bands": ["B04", "B04"]},
        {"bands": ["B 4"]},
        {"metadata": ["a/b"]},
        {"callback_url": "ftp://a"},
    ],
)
def test_what_the_service_cannot_accept_is_refused(changes):
    with pytest.raises(InvalidRequestError):
        plan(**changes)


def test_too_many_orders_are_refused():
    with pytest.raises(AoiError):
        plan(max_area_km2=0.001)


# -- what has been asked for before ---------------------------------------------------------


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "data", clock=lambda: 1_000_000.0)


@pytest.fixture
def raster(tmp_path):
    path = tmp_path / "r.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1)
    dataset.GetRasterBand(1).Fill(7)
    del dataset
    return path


@pytest.fixture
def stored(store, raster):
    """Store a plan whose jobs are brought into the states given, in their order."""

    def keep(*changes, now=1_000_000.0, **wish):
        download, jobs = plan(aoi=area(TWO_PARTS), now=now, **wish)
        done = [
            replace(job, files=(str(raster),) if change.get("state") == JobState.READY else (),
                    **change)
            for job, change in zip(jobs, changes)
        ]  # fmt: skip
        store.downloads.add(download, done)
        return download.id

    return keep


READY = {"state": JobState.READY, "task_id": "t"}
QUEUED = {"state": JobState.QUEUED}
WAITING = {"state": JobState.WAITING, "task_id": "t"}
HELD = {"state": JobState.QUEUED, "held": True, "error_kind": "AuthenticationError"}
HELD_PAID = {"state": JobState.WAITING, "task_id": "t", "held": True}
CANCELLED = {"state": JobState.CANCELLED}
CANCELLED_PAID = {"state": JobState.CANCELLED, "task_id": "t"}
FAILED_PAID = {"state": JobState.FAILED, "task_id": "t", "error_kind": "WrongContentError"}
FAILED_TASK = {"state": JobState.FAILED, "task_id": "t", "error_kind": "TaskFailedError"}
EXPIRED = {"state": JobState.EXPIRED, "task_id": "t"}
UNCONFIRMED = {"state": JobState.UNCONFIRMED}
# Cancelled while the answer to the order was not known.
DOUBTFUL = {"state": JobState.CANCELLED, "error_kind": "UnconfirmedError"}
DOUBTFUL_PAID = {**DOUBTFUL, "task_id": "t"}
# The scene has no data in that part.
EMPTY = {"state": JobState.READY, "task_id": "t", "error_kind": "NoDataError"}
UNCONFIRMED_PAID = {"state": JobState.UNCONFIRMED, "task_id": "t"}


def wanted(**changes):
    return plan(aoi=area(TWO_PARTS), **changes)[1]


@pytest.mark.parametrize(
    ("states", "standing", "to_come"),
    [
        ((READY, READY), Standing.READY, 0),
        ((READY, WAITING), Standing.UNDER_WAY, 0),
        ((QUEUED, WAITING), Standing.UNDER_WAY, 1),
        ((READY, HELD), Standing.STOPPED, 1),
        ((READY, HELD_PAID), Standing.STOPPED, 0),
        ((READY, CANCELLED), Standing.STOPPED, 1),
        ((READY, CANCELLED_PAID), Standing.STOPPED, 0),
        ((WAITING, FAILED_PAID), Standing.STOPPED, 0),
        ((READY, FAILED_TASK), Standing.STOPPED, 1),
        ((EXPIRED, EXPIRED), Standing.STOPPED, 2),
        ((READY, UNCONFIRMED), Standing.UNCONFIRMED, 1),
        ((CANCELLED, UNCONFIRMED), Standing.UNCONFIRMED, 2),
        ((READY, UNCONFIRMED_PAID), Standing.STOPPED, 0),
        ((READY, DOUBTFUL), Standing.UNCONFIRMED, 1),
        ((READY, DOUBTFUL_PAID), Standing.STOPPED, 0),
        ((READY, EMPTY), Standing.READY, 0),
        ((EMPTY, CANCELLED), Standing.STOPPED, 1),
    ],
)
def test_where_a_download_stands_and_what_it_will_cost(store, stored, states, standing, to_come):
    view = store.downloads.get(stored(*states))
    assert standing_of(view) is standing
    assert orders_to_come(view) == to_come
    found = find_earlier(store, wanted())
    assert found.view == view
    assert found.standing is standing
    reusable = find_reusable(store, wanted())
    expected = view if standing in (Standing.READY, Standing.UNDER_WAY) else None
    assert reusable == expected


def test_retrying_orders_no_more_than_was_told(store, stored):
    """Store.retry and orders_to_come agree on what has to be ordered again."""
    for states in ((READY, CANCELLED_PAID), (FAILED_TASK, EXPIRED), (CANCELLED, FAILED_PAID)):
        download_id = stored(*states)
        told = orders_to_come(store.downloads.get(download_id))
        store.jobs.retry([download_id])
        queued = [j for j in store.downloads.get(download_id).jobs if j.state is JobState.QUEUED]
        assert len(queued) == told


@pytest.mark.parametrize(
    "change",
    [
        {"bands": ["B04", "B02", "B03"]},
        {"view_id": "S2L2A/35/U/LR/2026/11/8/0"},
        {"merge": False},
        {"metadata": ["tile"]},
        {"base_url": "http://127.0.0.1:2"},
        {"max_area_km2": 2.0},
    ],
)
def test_another_wish_finds_nothing(store, stored, change):
    stored(READY, READY)
    assert find_earlier(store, wanted(**change)) is None
    assert find_reusable(store, wanted(**change)) is None


def test_a_part_of_the_area_is_not_the_area(store, stored):
    stored(READY, READY)
    assert find_reusable(store, wanted()[:1]) is None
    assert find_reusable(store, ()) is None


@pytest.mark.parametrize("spoil", ["gone", "empty", "cut"])
def test_files_that_cannot_be_read_are_no_use(store, stored, raster, spoil):
    stored(READY, READY)
    if spoil == "gone":
        raster.unlink()
    else:
        raster.write_bytes(b"" if spoil == "empty" else raster.read_bytes()[:150])
    assert find_reusable(store, wanted()) is None
    assert find_earlier(store, wanted()) is None


def test_the_cheapest_way_is_preferred(store, stored):
    ways = [
        (CANCELLED, CANCELLED),
        (UNCONFIRMED, CANCELLED),
        (CANCELLED_PAID, READY),
        (WAITING, READY),
        (READY, READY),
    ]
    for number, states in enumerate(ways):
        newest = stored(*states, now=1_000_000.0 - number)
        assert find_earlier(store, wanted()).view.download.id == newest


def test_of_equals_the_newest_is_preferred(store, stored):
    stored(READY, READY, now=1_000_000.0)
    newest = stored(READY, READY, now=1_000_001.0)
    stored(READY, READY, now=999_999.0)
    assert find_reusable(store, wanted()).download.id == newest


def test_a_download_taken_off_the_list_is_still_of_use(store, stored):
    download_id = stored(READY, READY)
    store.downloads.forget([download_id])
    assert store.downloads.shown() == []
    assert find_reusable(store, wanted()).download.id == download_id


# -- the store's part -----------------------------------------------------------------------


def test_only_orders_not_yet_sent_are_withdrawn(store, stored):
    download_id = stored(QUEUED, WAITING)
    other = stored(QUEUED, {"state": JobState.SUBMITTING}, bands=["B08"])
    store.jobs.cancel_unsent([download_id, other])
    states = [
        job.state
        for job in (*store.downloads.get(download_id).jobs, *store.downloads.get(other).jobs)
    ]
    assert states == [JobState.CANCELLED, JobState.WAITING, JobState.CANCELLED, JobState.SUBMITTING]


def test_files_to_come_can_be_sent_elsewhere(store, stored):
    download_id = stored(QUEUED, WAITING)
    before = store.downloads.get(download_id)
    store.downloads.set_folder(download_id, "/Ünï/elsewhere")
    after = store.downloads.get(download_id)
    assert after.download == replace(before.download, folder="/Ünï/elsewhere")
    assert after.jobs == before.jobs


def test_what_another_process_adds_in_between_is_found_and_not_ordered_twice(
    store, stored, monkeypatch
):
    """It looks, another process adds the same, and only then it would write."""
    real, others = request.find_earlier, []

    def found_too_late(looked_in, jobs):
        found = real(looked_in, jobs)
        if not others:
            others.append(stored(QUEUED, QUEUED))
        return found

    monkeypatch.setattr(request, "find_earlier", found_too_late)
    earlier = find_or_add(store, *plan(aoi=area(TWO_PARTS)))
    assert earlier.view.download.id == others[0]
    assert [view.download.id for view in store.downloads.shown()] == others


def test_what_is_not_there_yet_is_added(store):
    download, jobs = plan(aoi=area(TWO_PARTS))
    assert find_or_add(store, download, jobs) is None
    assert store.downloads.get(download.id).jobs == jobs
