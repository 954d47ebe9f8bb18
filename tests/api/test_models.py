import dataclasses
import json

import pytest
from eosda_imagery.api.errors import AnswerError, InvalidRequestError
from eosda_imagery.api.models import (
    BandOrder,
    CreatedTask,
    Scene,
    SearchPage,
    SearchQuery,
    TaskPhase,
    TaskState,
)

VIEW_ID = "S2/32/U/NA/2021/6/13/0"


@pytest.fixture
def query(square):
    return SearchQuery(("sentinel2",), square, "2021-06-01", "2021-06-30", max_cloud=30)


@pytest.fixture
def order(square):
    return BandOrder("S2/13/R/EL/2023/7/19/0", ("B02", "B03"), square, "my-unique-id")


def test_a_scene_is_read_from_a_reply_of_the_service(search_reply):
    entry = search_reply["results"][1]
    scene = Scene.from_dict(entry, "sentinel2")
    assert scene.view_id == "S2/32/U/PA/2021/6/13/0"
    assert scene.scene_id == "S2B_tile_20210613_32UPA_0"
    assert (scene.dataset, scene.date) == ("sentinel2", "2021-06-13")
    assert scene.timestamp == "2021-06-13T10:27:14.216Z"
    assert (scene.cloud, scene.data_coverage, scene.sun_elevation) == (0.0, 57.61, 60.71)
    assert set(scene.footprint) == {"type", "coordinates"}
    assert scene.footprint["coordinates"] == entry["dataGeometry"]["coordinates"]
    assert scene.thumbnail.endswith("/tiles/32/U/PA/2021/6/13/0/preview.jpg")
    assert scene.satellite == "Sentinel-2B"
    assert scene.product.startswith("S2B_MSIL1C_20210613")


def test_a_scene_goes_through_a_store_unchanged(search_reply):
    for entry in search_reply["results"]:
        scene = Scene.from_dict(entry, "sentinel2")
        assert Scene.from_record(json.loads(json.dumps(scene.to_dict()))) == scene
        assert len({scene, scene}) == 1


def test_only_the_view_id_is_needed():
    scene = Scene.from_dict({"view_id": VIEW_ID})
    assert scene == Scene(VIEW_ID, VIEW_ID, "sentinel2", "2021-06-13")


@pytest.mark.parametrize("view_id", [None, 5, "", "S2", "../x", "S2/a b"])
def test_a_scene_without_a_usable_view_id_is_refused(view_id):
    with pytest.raises(AnswerError):
        Scene.from_dict({"view_id": view_id, "sceneID": "x"}, "sentinel2")
    with pytest.raises(InvalidRequestError):
        Scene.from_record({"view_id": view_id})


@pytest.mark.parametrize(
    "wrong", [None, "44", True, [], {}, float("nan"), float("inf"), 10**400, -1]
)
def test_a_number_of_a_wrong_kind_is_no_number(wrong):
    entry = {"view_id": VIEW_ID, "cloudCoverage": wrong, "dataCoveragePercentage": wrong}
    scene = Scene.from_dict(entry, "sentinel2")
    assert (scene.cloud, scene.data_coverage) == (None, None)


@pytest.mark.parametrize(
    ("entry", "date", "timestamp"),
    [
        ({"date": "2020-02-29T10:00:00"}, "2020-02-29", None),
        ({"date": "2021-02-29"}, "2021-06-13", None),
        ({"timestamp": "2020-08-15T00:53:00Z"}, "2020-08-15", "2020-08-15T00:53:00Z"),
        ({"sceneStartTime": "2017:336:18:19:59.12"}, "2017-12-02", "2017-12-02T18:19:59.12Z"),
        ({"BeginningDateTime": "2017-07-23 00:00:00"}, "2017-07-23", "2017-07-23T00:00:00"),
        ({"date": 20200815, "timestamp": "2020-08-15T99:53"}, "2021-06-13", None),
        ({"timestamp": "2020-08-15T10:00:75Z"}, "2021-06-13", None),
        ({"sceneStartTime": "2017:366:18:19:59"}, "2021-06-13", None),
    ],
)
def test_the_date_comes_from_wherever_it_is(entry, date, timestamp):
    scene = Scene.from_dict({"view_id": VIEW_ID, **entry}, "sentinel2")
    assert (scene.date, scene.timestamp) == (date, timestamp)


def test_a_date_that_nobody_tells_is_empty():
    assert Scene.from_dict({"view_id": "NEW/1"}).date == ""
    assert Scene.from_dict({"view_id": "NEW/1"}).dataset == "NEW"


def test_a_broken_footprint_gives_way_to_the_tile(square):
    broken = {"type": "Polygon", "coordinates": [[[10, 50], [11, float("nan")]]]}
    entry = {"view_id": VIEW_ID, "dataGeometry": broken, "tileGeometry": square}
    assert Scene.from_dict(entry, "sentinel2").footprint == square


def test_a_footprint_may_have_parts_heights_and_open_rings():
    ring = [[10, 50, 7], [11, 50, 7], [11, 51, 7]]
    entry = {
        "view_id": VIEW_ID,
        "dataGeometry": {"type": "MultiPolygon", "coordinates": [[ring], [ring]]},
    }
    closed = [[10.0, 50.0], [11.0, 50.0], [11.0, 51.0], [10.0, 50.0]]
    footprint = Scene.from_dict(entry, "sentinel2").footprint
    assert footprint == {"type": "MultiPolygon", "coordinates": [[closed], [closed]]}


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": "abc"},
        {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]},
        {"type": "Polygon", "coordinates": [[[1, 200], [3, 4], [5, 6], [1, 200]]]},
        {"type": "MultiPolygon", "coordinates": []},
        {"type": "MultiPolygon", "coordinates": [[[[1, 2]]]]},
        {"type": ["Polygon"], "coordinates": [[[1, 2]]]},
        7,
    ],
)
def test_what_is_no_polygon_is_no_footprint(geometry):
    entry = {"view_id": VIEW_ID, "dataGeometry": geometry}
    assert Scene.from_dict(entry, "sentinel2").footprint is None


@pytest.mark.parametrize("thumbnail", ["ftp://x/y", "javascript:1", "http://[", "https://a b/", 7])
def test_a_thumbnail_is_a_web_address_or_nothing(thumbnail):
    assert Scene.from_dict({"view_id": VIEW_ID, "thumbnail": thumbnail}).thumbnail is None


def test_texts_that_no_database_can_hold_are_cleaned():
    scene = Scene.from_dict({"view_id": VIEW_ID, "satelliteName": "S\ud800entinel\x00 "})
    assert scene.satellite == "Sentinel"


def test_a_query_has_the_documented_form(query, square):
    assert query.path() == "/api/lms/search/v2/sentinel2"
    assert query.to_payload(2) == {
        "search": {
            "date": {"from": "2021-06-01", "to": "2021-06-30"},
            "shape": square,
            "cloudCoverage": {"from": 0, "to": 30},
        },
        "sort": {"date": "desc"},
        "limit": 500,
        "page": 2,
    }


def test_several_datasets_are_searched_at_once(query):
    several = dataclasses.replace(query, datasets=("sentinel2", "naip"))
    search = several.to_payload(1)["search"]
    assert several.path() == "/api/lms/search/v2"
    assert search["satellites"] == ["sentinel2", "naip"]
    assert search["cloudCoverage"] == {"from": 0, "to": 30}


@pytest.mark.parametrize(
    ("dataset", "max_cloud", "filtered"),
    [
        ("sentinel2", None, False),
        ("sentinel2", 100, False),
        ("sentinel2", 0, True),
        ("sentinel1", 30, False),
        ("typed-by-hand", 30, True),
    ],
)
def test_clouds_are_filtered_only_where_it_means_something(query, dataset, max_cloud, filtered):
    changed = dataclasses.replace(query, datasets=(dataset,), max_cloud=max_cloud)
    assert ("cloudCoverage" in changed.to_payload(1)["search"]) is filtered


@pytest.mark.parametrize(
    "change",
    [
        {"datasets": ()},
        {"datasets": "sentinel2"},
        {"datasets": ("sentinel2/../x",)},
        {"datasets": ("a", "a")},
        {"shape": {"type": "MultiPolygon", "coordinates": []}},
        {"shape": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [5, 6], [7, 8]]]}},
        {"shape": None},
        {"date_from": "2021-07-01"},
        {"date_from": "01.06.2021"},
        {"date_to": "2021-06-31"},
        {"date_to": None},
        {"max_cloud": -1},
        {"max_cloud": float("nan")},
        {"max_cloud": "30"},
        {"page_size": 0},
        {"page_size": 501},
        {"page_size": True},
        {"sort": "random"},
    ],
)
def test_a_query_that_cannot_be_right_is_refused(query, change):
    with pytest.raises(InvalidRequestError):
        dataclasses.replace(query, **change)


def test_pages_are_counted_from_one(query):
    with pytest.raises(InvalidRequestError):
        query.to_payload(0)


def test_a_page_is_read_and_its_bad_entries_counted(query, search_reply):
    search_reply["results"] += [None, {"view_id": "x"}]
    page = SearchPage.from_dict(search_reply, query, 1)
    assert [scene.view_id[:8] for scene in page.scenes] == ["S2/32/U/"] * 3
    assert (page.page, page.limit, page.found, page.skipped) == (1, 500, 3, 2)
    assert not page.has_next


@pytest.mark.parametrize(
    ("meta", "results", "has_next"),
    [
        ({"page": 1, "limit": 2, "found": 44}, 2, True),
        ({"page": 1, "limit": 2, "found": 4}, 2, False),
        ({"page": 9, "limit": 100, "found": 201}, 100, True),
        ({"limit": 2, "found": 44}, 0, False),
        ({"limit": "2", "found": 1001}, 2, True),
        ({}, 2, False),
        (None, 2, False),
    ],
)
def test_the_next_page_is_told_by_the_numbers(query, meta, results, has_next):
    entries = [{"view_id": f"S2/{n}"} for n in range(results)]
    page = SearchPage.from_dict({"results": entries, "meta": meta}, query, 2)
    assert page.has_next is has_next


def test_an_empty_search_may_have_no_list(query):
    page = SearchPage.from_dict({"results": None, "meta": {"found": 0}}, query, 1)
    assert (page.scenes, page.found, page.has_next) == ((), 0, False)


@pytest.mark.parametrize("data", [None, [], "x", 5, {}, {"results": {}}, {"results": "x"}])
def test_what_is_no_search_reply_is_refused(query, data):
    with pytest.raises(AnswerError):
        SearchPage.from_dict(data, query, 1)


def test_in_a_search_of_several_datasets_the_view_id_tells(query):
    several = dataclasses.replace(query, datasets=("sentinel2", "landsat8"))
    entries = [{"view_id": "L8/LC80110312016028LGN00"}, {"view_id": "NEW/1"}]
    page = SearchPage.from_dict({"results": entries, "meta": {"found": 2}}, several, 1)
    assert [scene.dataset for scene in page.scenes] == ["landsat8", "NEW"]


def test_an_order_has_exactly_the_documented_form(order, square):
    assert order.to_payload() == {
        "type": "lbe",
        "params": {
            "view_id": "S2/13/R/EL/2023/7/19/0",
            "bands": ["B02", "B03"],
            "geometry": square,
            "merge": True,
            "reference": "my-unique-id",
        },
    }


def test_what_is_optional_is_sent_when_given(order):
    full = dataclasses.replace(
        order, merge=False, metadata=("mtd.xml",), callback_url="https://example.org/done"
    )
    payload = full.to_payload()
    assert payload["params"]["metadata"] == ["mtd.xml"]
    assert payload["params"]["merge"] is False
    assert payload["callback_url"] == "https://example.org/done"


@pytest.mark.parametrize(
    "change",
    [
        {"view_id": "S2"},
        {"bands": ()},
        {"bands": "B04"},
        {"bands": ("B04", "B04")},
        {"bands": ("B04/B03",)},
        {"bands": (4,)},
        {"geometry": {"type": "MultiPolygon", "coordinates": []}},
        {"geometry": {}},
        {"reference": ""},
        {"reference": "a b"},
        {"reference": None},
        {"merge": "yes"},
        {"metadata": "x"},
        {"metadata": ("",)},
        {"callback_url": "file:///etc/passwd"},
    ],
)
def test_an_order_that_cannot_be_right_is_refused(order, change):
    with pytest.raises(InvalidRequestError):
        dataclasses.replace(order, **change).to_payload()


@pytest.mark.parametrize(
    ("data", "task"),
    [
        (
            {"status": "created", "task_id": "a-1", "req_id": "r", "task_timeout": 345600},
            CreatedTask("a-1", 345600.0),
        ),
        ({"task_id": 17, "request_id": "r2"}, CreatedTask("17")),
        ({"task_id": "x" * 200, "task_timeout": "long"}, CreatedTask("x" * 200)),
    ],
)
def test_the_answer_to_an_order_is_read(data, task):
    assert CreatedTask.from_dict(data) == task


@pytest.mark.parametrize(
    "task_id",
    [None, "", True, -1, 1.5, [], {}, "a/b", "..", "a b", "x" * 201, "é", 10**400],
)
def test_a_task_id_that_cannot_stand_in_a_path_is_refused(task_id):
    with pytest.raises(AnswerError):
        CreatedTask.from_dict({"task_id": task_id})


def test_a_state_in_a_log_shows_no_signature():
    state = TaskState(TaskPhase.FINISHED, url="https://example.org/a.tif?sig=secret")
    assert "secret" not in repr(state)
    assert "a.tif" not in repr(state)
