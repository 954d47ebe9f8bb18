"""The STAC item beside each raster and table that an algorithm writes."""

import json
from pathlib import Path

import pytest

from tests.core.stac.rules import check_item

from .conftest import CLEAR, Feedback
from .test_downloadbands import order
from .test_downloadbatch import fields


def item_beside(path, key, *folders):
    text = Path(f"{path}.stac.json").read_text(encoding="utf-8")
    for secret in (key, *map(str, folders)):
        assert secret not in text
    item = json.loads(text)
    check_item(item)
    return item


def test_bands_and_an_index_of_them_have_an_item_each(run, aoi, sandbox, tmp_path):
    bands = tmp_path / "bands.tif"
    run("downloadbands", order(aoi, bands, BANDS="B08,B04"))
    item = item_beside(bands, sandbox.key, tmp_path)
    assert item["properties"]["eosda:view_ids"] == [CLEAR]
    assert [band["name"] for band in item["assets"]["data"]["bands"]] == ["B08", "B04"]
    assert item["geometry"]["type"] == "Polygon"

    ordered = tmp_path / "ordered.tif"
    run("downloadbands", order(aoi, ordered, INDEX="ndvi", BANDS=""))
    told = item_beside(ordered, sandbox.key, tmp_path)["properties"]
    assert told["eosda:index"]["expression"] == "(B08 - B04) / (B08 + B04)"

    computed = tmp_path / "computed.tif"
    run("indexraster", {"INPUT": str(bands), "INDEX": "ndvi", "OUTPUT": str(computed)})
    derived = item_beside(computed, sandbox.key, tmp_path)
    assert derived["properties"]["datetime"] == told["datetime"] == "2026-11-03T00:00:00Z"
    assert derived["properties"]["eosda:index"]["id"] == "ndvi"
    assert derived["links"][0]["href"] == "./bands.tif.stac.json"


def test_an_expression_of_ones_own_is_in_the_item(run, aoi, sandbox, tmp_path):
    bands, made = tmp_path / "bands.tif", tmp_path / "made.tif"
    run("downloadbands", order(aoi, bands, BANDS="B08,B04"))
    run("indexraster", {"INPUT": str(bands), "EXPRESSION": "B08 - B04", "OUTPUT": str(made)})
    told = item_beside(made, sandbox.key, tmp_path)["properties"]
    assert told["eosda:index"] == {"expression": "B08 - B04"}


def test_a_temporary_raster_has_none(run, aoi, tmp_path):
    output = run("downloadbands", order(aoi, "TEMPORARY_OUTPUT"))["OUTPUT"]
    assert Path(output).is_file()
    assert not Path(f"{output}.stac.json").exists()


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(28, "Full")])
def test_without_room_for_the_item_the_raster_is_there_and_it_is_said(
    run, aoi, tmp_path, monkeypatch, error
):
    def full(*args):
        raise error

    monkeypatch.setattr("eosda_imagery.core.stac.item.write_whole", full)
    feedback = Feedback()
    target = tmp_path / "bands.tif"
    run("downloadbands", order(aoi, target), feedback)
    assert target.is_file()
    (said,) = [text for text in feedback.warnings if "STAC" in text]
    assert error.strerror in said


@pytest.mark.parametrize("ending", ["csv", "gpkg"])
def test_a_table_of_statistics_has_its_item(run, headless, sandbox, tmp_path, ending):
    for _ in range(30):
        headless.history.note("mt_stats", 0.1)
    table = tmp_path / f"season.{ending}"
    stale = Path(f"{table}.stac.json")
    stale.write_text("of the table that was there before", encoding="utf-8")
    parameters = {
        "AOI": fields("a", "b"),
        "START_DATE": "2026-10-20",
        "END_DATE": "2026-11-30",
        "INDICES": ["ndvi"],
        "OUTPUT": str(table),
    }
    run("areastatistics", parameters)
    item = item_beside(table, sandbox.key, tmp_path)
    told = item["properties"]
    assert (told["start_datetime"], told["end_datetime"]) == (
        "2026-10-20T00:00:00Z",
        "2026-11-30T23:59:59Z",
    )
    assert told["eosda:request"]["indices"] == ["NDVI"]
    assert told["eosda:request"]["areas"] == 2
