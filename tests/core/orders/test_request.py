"""From a request to jobs: names, checks, what is cut into orders."""

import pytest
from eosda_imagery.api.errors import InvalidRequestError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.coverage import footprint_geometry
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.core.jobs.model import JobState, fingerprint
from eosda_imagery.core.orders.request import DownloadRequest, base_name, plan_download
from hypothesis import given
from hypothesis import strategies as st
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
    now = wish.pop("now")
    for name in ("bands", "metadata"):
        wish[name] = tuple(wish.get(name, ()))
    return plan_download(DownloadRequest(**wish), now)


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
    shown = (SceneHit(scene, shape=footprint_geometry(scene.footprint)),)
    whole, in_the_west = plan(aoi=area(TWO_PARTS))[1], plan(aoi=area(TWO_PARTS), tiles=shown)[1]
    # To the letter, so that what was ordered before is found again.
    assert [job.geometry for job in in_the_west] == [whole[0].geometry]
    assert plan(aoi=area(TWO_PARTS), tiles=shown)[0].aoi["type"] == "MultiPolygon"
    east = QgsGeometry.fromWkt("Polygon ((25 49, 26 49, 26 50, 25 50, 25 49))")
    # The shape counts, wherever it has been read.
    elsewhere = (SceneHit(scene, shape=east),)
    assert len(plan(aoi=area(TWO_PARTS), tiles=elsewhere)[1]) == 1
    with pytest.raises(AoiError, match="no data"):
        plan(tiles=elsewhere)


def test_without_a_scene_its_date_is_told_by_the_view_id():
    assert plan()[0].scene.date == "2026-11-03"
    assert plan(view_id="NEW/x")[0].scene is None
    scene = Scene(view_id=VIEW_ID, scene_id="known", dataset="sentinel2l2a", date="2026-11-03")
    assert plan(tiles=(SceneHit(scene),))[0].scene is scene


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
