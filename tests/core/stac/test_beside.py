"""An item beside each result: of its own, renewed with it, and never worth more than the result."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.core.jobs.model import StatisticsParameters
from eosda_imagery.core.layers.build import plan_layers
from eosda_imagery.core.raster.stack import combine
from eosda_imagery.core.stac import beside
from eosda_imagery.core.stac.beside import describe_result
from eosda_imagery.core.stac.derived import derived_item_of
from eosda_imagery.core.stac.item import item_of, tables_item_of
from qgis.core import QgsProcessingUtils

from tests.core.geotiffs import values, write

from .rules import check_item
from .test_catalogue import AOI, KEY, SCENE, download_of, one_raster, view_of

pytestmark = pytest.mark.usefixtures("gdal_mode")


def item_beside(path):
    item = json.loads(Path(f"{path}.stac.json").read_text(encoding="utf-8"))
    check_item(item)
    assert item["assets"]["data"]["title"] == Path(path).name
    return item


def describe_raster(download, raster):
    return describe_result(raster, partial(item_of, download, raster))


def describe_derived(raster, sources):
    return describe_result(raster, partial(derived_item_of, raster, sources))


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_comes_onto_the_map_has_its_item(tmp_path):
    view = one_raster(tmp_path)
    (plan,) = plan_layers(view)
    item = item_beside(plan.raster.path)
    assert item["properties"]["eosda:view_ids"] == [SCENE.view_id]
    assert item["assets"]["data"]["bands"][0]["name"] == "B04"
    text = json.dumps(item)
    assert KEY not in text
    assert str(tmp_path) not in text
    assert names_in(tmp_path) == ["field.tif", "field.tif.stac.json"]


def test_parts_on_unlike_grids_have_an_item_each_of_its_own_place(tmp_path):
    west = write(tmp_path / "a" / "B04.tif", values(10, 20))
    east = write(tmp_path / "b" / "B04.tif", values(10, 20, start=201), west=24.0205)
    plans = plan_layers(view_of(tmp_path, ("B04",), [west], [east]))
    assert len(plans) == 2
    items = [item_beside(plan.raster.path) for plan in plans]
    assert [item["bbox"][0] for item in items] == pytest.approx([24.0, 24.0205])


def test_an_index_of_a_masked_scene_has_its_item(tmp_path):
    bands = np.stack([np.full((10, 20), n, "uint16") for n in (6000, 2000, 9)])
    path = write(tmp_path / "field.tif", bands, names=("B08", "B04", "SCL"))
    view = view_of(tmp_path, ("B08", "B04", "SCL"), [path], preset="ndvi")
    (plan,) = plan_layers(view)
    told = item_beside(plan.raster.path)
    assert told["properties"]["eosda:index"]["expression"] == "(B08 - B04) / (B08 + B04)"
    (band,) = told["assets"]["data"]["bands"]
    assert (band["name"], band["data_type"], band["nodata"]) == ("NDVI", "float32", -9999)


def test_a_second_look_leaves_the_item_alone(tmp_path):
    view = one_raster(tmp_path)
    plan_layers(view)
    item = tmp_path / "field.tif.stac.json"
    before = item.stat().st_ino, item.stat().st_mtime_ns
    plan_layers(view)
    assert (item.stat().st_ino, item.stat().st_mtime_ns) == before


def test_a_raster_that_is_written_over_loses_the_item_of_the_old_one(tmp_path):
    target = tmp_path / "out.tif"
    view = one_raster(tmp_path / "in")
    combine(view, target, "GTiff")
    assert describe_raster(view.download, target) == ""
    item_beside(target)
    combine(view, target, "GTiff")
    assert names_in(tmp_path) == ["in", "out.tif"]
    with pytest.raises(StoppedError):
        combine(view, target, "GTiff", lambda: True)


def test_what_qgis_removes_when_it_ends_has_none():
    target = Path(QgsProcessingUtils.generateTempFilename("out.tif"))
    write(target, values(2, 2))
    assert describe_raster(download_of(target.parent, ("B04",)), target) == ""
    assert names_in(target.parent) == ["out.tif"]


def failing(error):
    def fail(*args, **kwargs):
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [OSError(28, "No space left on device"), PermissionError(13, "Permission denied"), KeyError()],
)
def test_a_disk_that_takes_no_item_keeps_the_raster(tmp_path, monkeypatch, error):
    view = one_raster(tmp_path)
    before = (tmp_path / "field.tif").read_bytes()
    monkeypatch.setattr("eosda_imagery.core.stac.item.write_whole", failing(error))
    said = describe_raster(view.download, tmp_path / "field.tif")
    assert said.startswith("field.tif is written, but not the STAC item beside it: ")
    assert said.endswith(".")
    assert not said.endswith("..")
    assert len(plan_layers(view)) == 1
    assert names_in(tmp_path) == ["field.tif"]
    assert (tmp_path / "field.tif").read_bytes() == before


@pytest.mark.parametrize("name", ["Поле 7", "it's “mine”", "a b#1"])
def test_names_of_any_kind(tmp_path, name):
    path = write(tmp_path / f"{name}.tif", values(10, 20), names=("B04",))
    assert describe_raster(download_of(tmp_path, ("B04",)), path) == ""
    assert item_beside(path)["id"] == name


def test_what_is_computed_knows_the_scene_of_its_source(tmp_path):
    source = write(tmp_path / "bands.tif", values(10, 20), names=("B04",))
    scene = replace(SCENE, timestamp="2026-11-03T09:05:41Z", cloud=12.5, satellite="Sentinel-2B")
    describe_raster(download_of(tmp_path, ("B04",), scene=scene), source)
    made = write(tmp_path / "index.tif", values(10, 20))
    assert describe_derived(made, [source]) == ""
    item = item_beside(made)
    told = item["properties"]
    assert told["datetime"] == "2026-11-03T09:05:41Z"
    assert told["eosda:view_ids"] == [SCENE.view_id]
    assert (told["platform"], told["eo:cloud_cover"]) == ("Sentinel-2B", 12.5)
    assert item["bbox"] == pytest.approx([24.0, 49.99, 24.02, 50.0])
    (link,) = item["links"]
    assert (link["rel"], link["href"]) == ("derived_from", "./bands.tif.stac.json")


def test_a_change_is_of_the_days_of_both(tmp_path):
    sources = []
    for date in ("2026-11-03", "2026-11-08"):
        sources.append(write(tmp_path / f"{date}.tif", values(10, 20)))
        describe_raster(download_of(tmp_path, (), scene=replace(SCENE, date=date)), sources[-1])
    made = write(tmp_path / "change.tif", values(10, 20))
    assert describe_derived(made, sources) == ""
    told = item_beside(made)["properties"]
    assert told["datetime"] is None
    assert told["start_datetime"] == "2026-11-03T00:00:00Z"
    assert told["end_datetime"] == "2026-11-08T23:59:59Z"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[" * 100_000,
        "[]",
        '{"properties": 5}',
        '{"properties": {"datetime": "yesterday", "platform": ["a"], "eo:cloud_cover": "all"}}',
        '{"properties": {"datetime": "2026-11-03T09:05:41Z"}, "more": "' + "x" * 2_000_000 + '"}',
        '{"properties": {"eosda:view_ids": [{"a": 1}], "constellation": "' + "x" * 300 + '"}}',
    ],
)
def test_an_item_of_somebody_else_is_not_trusted(tmp_path, text):
    source = write(tmp_path / "bands.tif", values(10, 20))
    Path(f"{source}.stac.json").write_text(text, encoding="utf-8")
    made = write(tmp_path / "index.tif", values(10, 20))
    assert describe_derived(made, [source]) == ""
    told = item_beside(made)["properties"]
    assert told["datetime"] is None
    assert told["start_datetime"] == "1972-07-23T00:00:00Z"
    assert not {"platform", "constellation", "eo:cloud_cover", "eosda:view_ids"} & set(told)


def test_a_source_that_lies_elsewhere_is_not_named_by_its_path(tmp_path):
    source = write(tmp_path / "private" / "bands.tif", values(10, 20))
    describe_raster(download_of(tmp_path, ()), source)
    made = write(tmp_path / "index.tif", values(10, 20))
    describe_derived(made, [source])
    assert item_beside(made)["links"] == []
    assert "private" not in json.dumps(item_beside(made))


def test_the_temporary_folder_is_known_behind_a_link(tmp_path):
    """On macOS the temporary folder is one behind a link."""
    folder = Path(QgsProcessingUtils.tempFolder()) / uuid4().hex
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    path = write(tmp_path / "link" / "out.tif", values(2, 2))
    assert describe_raster(download_of(tmp_path, ()), path) == ""
    assert names_in(folder) == ["out.tif"]


def test_a_table_of_many_areas_has_the_rectangle_around_them(tmp_path):
    days = StatisticsParameters(("NDVI",), ("sentinel2l2a",), "2026-04-01", "2026-10-31")
    table = tmp_path / "season.csv"
    table.write_text("area_id,date", encoding="utf-8")
    service = f"https://user:{KEY}@api-connect.eos.com"
    item = partial(tables_item_of, days, [AOI, AOI], table, "Fields", service)
    assert describe_result(table, item) == ""
    item = item_beside(table)
    assert item["properties"]["end_datetime"] == "2026-10-31T23:59:59Z"
    assert item["properties"]["eosda:request"]["areas"] == 2
    assert item["properties"]["eosda:request"]["service"] == "api-connect.eos.com"
    assert item["assets"]["data"]["type"] == "text/csv"
    assert KEY not in json.dumps(item)


def test_an_item_that_cannot_be_removed_is_no_failure(tmp_path):
    beside.remove_item(tmp_path / "never.csv")
    assert names_in(tmp_path) == []
