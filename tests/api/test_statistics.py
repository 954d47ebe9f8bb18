"""Orders of statistics, and the reading of what comes back."""

import pytest
from eosda_imagery.api.errors import AnswerError, InvalidRequestError
from eosda_imagery.api.statistics import (
    MAX_SCENES,
    Figures,
    SceneStatistics,
    StatisticsOrder,
    has_statistics,
    read_statistics,
)
from hypothesis import given
from hypothesis import strategies as st

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
VIEW_ID = "S2/16/T/EL/2020/6/9/0"
# The sample of eosda-api.md 2.10.
SAMPLE = {
    "errors": [],
    "result": [
        {
            "scene_id": "S2B_tile_20200609_16TEL_0",
            "view_id": VIEW_ID,
            "date": "2020-06-09",
            "cloud": 0.0,
            "indexes": {
                "NDVI": {
                    "average": 0.106,
                    "median": 0.108,
                    "min": -0.112,
                    "max": 0.282,
                    "std": 0.063,
                    "variance": 0.004,
                    "q1": 0.062,
                    "q3": 0.156,
                    "p10": 0.026,
                    "p90": 0.185,
                }
            },
        }
    ],
}


def order(**changes):
    values = {
        "geometry": SQUARE,
        "date_start": "2026-01-01",
        "date_end": "2026-12-31",
        "indices": ("NDVI", "NDMI"),
        "sensors": ("sentinel2l2a",),
        "reference": "r",
    }
    return StatisticsOrder(**{**values, **changes})


def test_an_order_asks_for_every_scene_unless_told_otherwise():
    payload = order().to_payload()
    assert payload["type"] == "mt_stats"
    assert payload["params"] == {
        "bm_type": ["NDVI", "NDMI"],
        "date_start": "2026-01-01",
        "date_end": "2026-12-31",
        "geometry": SQUARE,
        "sensors": ["sentinel2l2a"],
        "reference": "r",
        "max_cloud_cover_in_aoi": 100.0,
    }


def test_masking_is_asked_for_by_level():
    params = order(masking_level=3).to_payload()["params"]
    assert (params["exclude_cover_pixels"], params["cloud_masking_level"]) == (True, 3)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"indices": ()}, "one to 3"),
        ({"indices": ("A", "B", "C", "D")}, "one to 3"),
        ({"indices": ("NDVI", "NDVI")}, "twice"),
        ({"indices": ("(B08-B04)",)}, "name"),
        ({"sensors": ()}, "sensor"),
        ({"sensors": ("a b",)}, "name"),
        ({"date_start": "1 May"}, "date"),
        ({"date_start": "2027-01-01"}, "after"),
        ({"date_start": "2025-12-30"}, "365"),
        ({"max_cloud": 101}, "percentage"),
        ({"max_cloud": float("nan")}, "percentage"),
        ({"masking_level": 5}, "level"),
        ({"geometry": {"type": "Point", "coordinates": [0, 0]}}, "polygon"),
    ],
)
def test_what_cannot_be_right_is_refused_before_it_costs(changes, words):
    with pytest.raises(InvalidRequestError, match=words):
        order(**changes).to_payload()


def test_a_year_is_one_order():
    order(date_start="2025-12-31").validate()


def test_the_documented_sample_is_read():
    answer = read_statistics(SAMPLE, ("NDVI",))
    assert answer.scenes == (
        SceneStatistics(
            VIEW_ID,
            "2020-06-09",
            0.0,
            {"NDVI": Figures(0.106, 0.108, -0.112, 0.282, 0.063, 0.026, 0.062, 0.156, 0.185)},
        ),
    )
    assert (answer.errors, answer.unread) == ((), 0)


def test_what_cannot_be_read_is_left_out_and_counted():
    good = SAMPLE["result"][0]
    bad = [
        {**good, "view_id": "../x"},
        {**good, "date": "soon"},
        {"view_id": VIEW_ID, "date": "2020-06-09"},
        None,
        7,
    ]
    answer = read_statistics({"result": [*bad, good]}, ("NDVI",))
    assert (len(answer.scenes), answer.unread) == (1, 5)


def test_numbers_that_are_none_are_not_told():
    good = SAMPLE["result"][0]
    figures = {"NDVI": {"average": float("nan"), "median": "0.5", "p10": 0.1, "max": float("inf")}}
    entry = {**good, "cloud": 400, "indexes": figures}
    (scene,) = read_statistics({"result": [entry]}, ("NDVI",)).scenes
    assert scene.cloud is None
    assert scene.indices["NDVI"] == Figures(p10=0.1)


def test_errors_of_scenes_are_kept_in_words():
    told = {"result": [], "errors": [{"scene_id": "x", "error": "cloud cover is over the limit"}]}
    assert read_statistics(told, ("NDVI",)).errors == ("cloud cover is over the limit",)


@pytest.mark.parametrize("document", [{}, {"result": "soon"}, [], None, {"status": "created"}])
def test_a_document_without_a_result_is_none(document):
    assert not has_statistics(document)
    with pytest.raises(AnswerError):
        read_statistics(document, ("NDVI",))


def test_an_endless_answer_is_refused():
    with pytest.raises(AnswerError):
        read_statistics({"result": [{}] * (MAX_SCENES + 1)}, ("NDVI",))


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
entries = st.dictionaries(
    st.sampled_from(("view_id", "date", "cloud", "indexes", "average", "error")),
    scalars | st.dictionaries(st.sampled_from(("NDVI", "average", "p10")), scalars, max_size=3),
    max_size=5,
)


@given(st.lists(entries | scalars, max_size=5), scalars | st.lists(entries | scalars, max_size=3))
def test_any_answer_is_read_or_counted(result, errors):
    answer = read_statistics({"result": result, "errors": errors}, ("NDVI",))
    assert len(answer.scenes) + answer.unread == len(result)


@pytest.mark.parametrize(
    ("told", "errors"),
    [
        ("no such area", ("no such area",)),
        ({"message": "too large"}, ("too large",)),
        ([{"view_id": "x", "error": "no data"}, 5, None, "odd"], ("no data", "odd")),
        (None, ()),
        ([], ()),
    ],
)
def test_errors_are_read_in_every_form(told, errors):
    assert read_statistics({"result": [], "errors": told}, ("NDVI",)).errors == errors
