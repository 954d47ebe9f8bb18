"""Statistics of the stand-in, over real sockets, against figures computed from delivered files."""

from __future__ import annotations

import numpy as np
import pytest
import requests
from eosda_imagery.api.statistics import StatisticsOrder, has_statistics, read_statistics

from tests.test_sandbox import CLEAR, Raster, fetched, headers, status

SENTINEL = {"sensors": ["sentinel2l2a"]}


def create(sandbox, **changes):
    order = StatisticsOrder(
        geometry=sandbox.sample_aoi(),
        date_start="2026-01-01",
        date_end="2026-12-31",
        indices=("NDVI",),
        sensors=("sentinel2l2a",),
        reference="test",
    )
    body = order.to_payload()
    body["params"].update(changes)
    url = f"{sandbox.url}/api/gdw/api"
    return requests.post(url, json=body, headers=headers(sandbox), timeout=30)


def document(sandbox, **changes):
    answer = create(sandbox, **changes)
    assert answer.ok, answer.text
    assert answer.json()["task_timeout"] == 172800
    return status(sandbox, answer.json()["task_id"], timeout=60).json()


def test_the_figures_are_those_of_the_delivered_pixels(sandbox):
    told = {entry["view_id"]: entry for entry in document(sandbox)["result"]}
    sandbox.configure(mask=True)
    bands = Raster(fetched(sandbox, bands=("B04", "B08"))).values.astype(float)
    inside = (bands > 0).all(axis=0)
    red, nir = bands[:, inside]
    ndvi = (nir - red) / (nir + red)
    figures = told[CLEAR]["indexes"]["NDVI"]
    assert figures["average"] == pytest.approx(ndvi.mean(), abs=1e-6)
    assert figures["p90"] == pytest.approx(np.percentile(ndvi, 90), abs=1e-6)
    assert figures["min"] == pytest.approx(ndvi.min(), abs=1e-6)
    assert figures["q1"] <= figures["median"] <= figures["q3"]


def test_the_cloud_is_that_over_the_area(sandbox):
    entries = document(sandbox)["result"]
    sandbox.configure(mask=True, jp2_for_l2a=False)
    for entry in entries[:3]:
        classes = Raster(fetched(sandbox, entry["view_id"], bands=("SCL",))).values
        wanted = np.isin(classes[classes > 0], (8, 9, 10)).mean() * 100
        assert entry["cloud"] == pytest.approx(wanted, abs=0.01)


def test_scenes_over_the_cloud_limit_are_errors(sandbox):
    whole = document(sandbox)
    clear = document(sandbox, max_cloud_cover_in_aoi=20)
    assert {entry["view_id"] for entry in clear["result"]} == {
        entry["view_id"] for entry in whole["result"] if entry["cloud"] <= 20
    }
    assert len(clear["result"]) + len(clear["errors"]) == len(whole["result"])
    assert all("cloud" in error["error"] for error in clear["errors"])


def test_masking_leaves_cloudy_pixels_out(sandbox):
    plain = {e["view_id"]: e for e in document(sandbox)["result"] if 5 < e["cloud"] < 90}
    masked = {e["view_id"]: e for e in document(sandbox, cloud_masking_level=2)["result"]}
    assert plain
    for view_id, entry in plain.items():
        assert (
            masked[view_id]["indexes"]["NDVI"]["average"] > entry["indexes"]["NDVI"]["average"]
        ), view_id


def test_no_scene_is_an_empty_result(sandbox):
    told = document(sandbox, date_start="2020-01-01", date_end="2020-02-01")
    assert told == {"errors": [], "result": []}


@pytest.mark.parametrize("form", ["indexes", "plain", "status_success"])
def test_every_form_is_read_alike(sandbox, form):
    wanted = read_statistics(document(sandbox), ("NDVI",))
    assert len(wanted.scenes) > 3
    sandbox.configure(statistics_form=form)
    told = document(sandbox)
    assert has_statistics(told)
    assert read_statistics(told, ("NDVI",)) == wanted


def test_a_scene_that_fails_is_told_beside_the_others(sandbox):
    sandbox.configure(broken_statistics=(CLEAR,))
    told = read_statistics(document(sandbox), ("NDVI",))
    assert CLEAR not in {scene.view_id for scene in told.scenes}
    assert told.errors == ("internal error",)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bm_type": ["NDVI", "NDMI", "NDRE", "NBR"]}, "indices"),
        ({"bm_type": ["ndvi"]}, "unknown bm_type"),
        ({"date_start": "2027-01-01"}, "after"),
        ({"date_start": "2025-01-01"}, "365 days"),
        ({"date_start": "tomorrow"}, "not a date"),
        ({"sensors": ["spot"]}, "sensors"),
        ({"geometry": {"type": "Point", "coordinates": [0, 0]}}, "Polygon"),
        ({"bands": ["B04"]}, "unknown parameter"),
    ],
)
def test_what_the_service_refuses_is_refused_in_words(sandbox, changes, words):
    answer = create(sandbox, **changes)
    assert answer.status_code == 400
    assert words in answer.text
