"""A folder for somebody else: whole or not there, and whatever was there before stays."""

import csv
import json
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import numpy as np
import pystac
import pytest
from eosda_imagery.api.errors import StoppedError, StorageError, WrongContentError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import (
    Download,
    DownloadView,
    JobState,
    StatisticsParameters,
    make_jobs,
    new_id,
)
from eosda_imagery.core.stac.catalogue import export
from eosda_imagery.core.storage import partial_file
from eosda_imagery.core.storage.delivery import keep_statistics
from eosda_imagery.core.storage.partial_file import PartialFile
from osgeo import gdal
from pystac.validation import validate_dict

from tests.core.geotiffs import values, write

from .rules import check_item

pytestmark = pytest.mark.usefixtures("gdal_mode")
KEY = "apk.0123456789abcdef"
AOI = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.9], [24.1, 49.9], [24.1, 50.0], [24.0, 50.0], [24.0, 49.9]]],
}
SCENE = Scene("S2L2A/35/U/KR/2026/11/3/0", "scene", "sentinel2l2a", "2026-11-03")


def download_of(folder, bands, **changes):
    fields = {
        "id": new_id(),
        "view_id": SCENE.view_id,
        "dataset": SCENE.dataset,
        "bands": tuple(bands),
        "aoi": AOI,
        "folder": str(folder),
        "name": "field",
        "base_url": f"https://user:{KEY}@api-connect.eos.com",
        "created": 1_790_000_000.0,
        "scene": SCENE,
    }
    return Download(**{**fields, **changes})


def ready(download, jobs, *parts):
    return DownloadView(
        download,
        tuple(
            replace(job, state=JobState.READY, files=tuple(map(str, files)))
            for job, files in zip(jobs, parts)
        ),
    )


def view_of(folder, bands, *parts, **changes):
    """A ready download of which each part brought some files."""
    download = download_of(folder, bands, **changes)
    return ready(download, make_jobs(download, [AOI] * len(parts)), *parts)


def one_raster(folder, start=1):
    path = write(folder / "field.tif", values(10, 20, start=start), names=("B04",))
    return view_of(folder, ("B04",), [path])


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def items_of(folder):
    """The items of a catalogue as somebody else reads them, by their ids."""
    catalogue = pystac.Catalog.from_file(str(folder / "catalog.json"))
    validate_dict(json.loads((folder / "catalog.json").read_text(encoding="utf-8")))
    items = {item.id: item for item in catalogue.get_items()}
    for item in items.values():
        check_item(item.to_dict(include_self_link=False, transform_hrefs=False))
    return items


def file_of(item):
    return Path(item.assets["data"].get_absolute_href())


def content(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_what_lies_elsewhere_is_given_to_nobody(tmp_path):
    good = one_raster(tmp_path / "in")
    odd = write(tmp_path / "odd" / "odd.tif", values(10, 20), names=("B04",), west=60.0)
    made = export([good, view_of(tmp_path / "odd", ("B04",), [odd])], tmp_path / "out", "Field 7")
    assert made.files == 1
    assert len(made.left_out) == 1
    assert "outside the area" in made.left_out[0]
    assert content(made.folder) == ["catalog.json", "field.tif", "field.tif.stac.json"]


def test_a_folder_can_be_read_from_elsewhere(tmp_path):
    view = one_raster(tmp_path / "in")
    made = export([view], tmp_path / "out", "Field 7")
    assert made.folder == tmp_path / "out" / "Field_7"
    assert (made.files, made.left_out) == (1, ())
    assert content(made.folder) == ["catalog.json", "field.tif", "field.tif.stac.json"]
    moved = made.folder.rename(tmp_path / "moved")
    (item,) = items_of(moved).values()
    assert file_of(item) == moved / "field.tif"
    assert (pixels(file_of(item)) == values(10, 20)[0]).all()


def test_no_key_is_in_any_file(tmp_path):
    made = export([one_raster(tmp_path / "in")], tmp_path / "out", "x")
    for path in made.folder.iterdir():
        assert KEY.encode() not in path.read_bytes()
        assert b"user:" not in path.read_bytes()


def test_nothing_that_is_there_is_touched(tmp_path):
    out = tmp_path / "out"
    first = export([one_raster(tmp_path / "a")], out, "x")
    before = {path.name: path.read_bytes() for path in first.folder.iterdir()}
    second = export([one_raster(tmp_path / "b", start=500)], out, "x")
    assert second.folder == out / "x_2"
    assert {path.name: path.read_bytes() for path in first.folder.iterdir()} == before
    assert content(out) == sorted(
        [*(f"x/{name}" for name in before), *(f"x_2/{name}" for name in before), "x", "x_2"]
    )


def test_files_of_one_name_stand_beside_each_other(tmp_path):
    views = [one_raster(tmp_path / "a"), one_raster(tmp_path / "b", start=500)]
    made = export(views, tmp_path / "out", "x")
    items = items_of(made.folder)
    assert [pixels(file_of(items[name]))[0, 0] for name in ("field", "field_2")] == [1, 500]


def test_parts_of_an_area_become_one_raster_that_needs_no_other_file(tmp_path):
    folder = tmp_path / "in"
    west = write(folder / "a" / "B04.tif", values(10, 20))
    east = write(folder / "b" / "B04.tif", values(10, 20, start=201), west=24.02)
    made = export([view_of(folder, ("B04",), [west], [east])], tmp_path / "out", "x")
    (item,) = items_of(made.folder).values()
    raster = gdal.Open(str(file_of(item)))
    assert raster.GetDriver().ShortName == "GTiff"
    assert raster.GetFileList() == [str(file_of(item))]
    assert raster.GetRasterBand(1).GetDescription() == "B04"
    joined = np.hstack([values(10, 20)[0], values(10, 20, start=201)[0]])
    assert (raster.ReadAsArray() == joined).all()


def test_an_index_is_exported_as_the_index(tmp_path):
    folder = tmp_path / "in"
    bands = np.stack([np.full((10, 20), 6000, "uint16"), np.full((10, 20), 2000, "uint16")])
    path = write(folder / "field.tif", bands, names=("B08", "B04"))
    view = view_of(folder, ("B08", "B04"), [path], preset="ndvi")
    made = export([view], tmp_path / "out", "x")
    (item,) = items_of(made.folder).values()
    assert item.properties["eosda:index"]["formula"] == "(nir - red) / (nir + red)"
    assert item.assets["data"].to_dict()["bands"][0]["name"] == "NDVI"
    found = pixels(file_of(item))
    assert found.shape == (10, 20)
    assert found[5, 5] == pytest.approx(0.5, abs=0.2)


def test_statistics_are_a_table(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    days = StatisticsParameters(("NDVI",), ("sentinel2l2a",), "2026-04-01", "2026-10-31")
    entry = {
        "view_id": SCENE.view_id,
        "date": "2026-05-03",
        "cloud": 3.5,
        "indexes": {"NDVI": {"average": 0.61, "min": 0.1, "max": 0.9}},
    }
    kept = keep_statistics(PartialFile(folder, "season"), {"result": [entry]}, ("NDVI",))
    download = download_of(
        folder, (), view_id="", dataset="", scene=None, statistics=days, name="season"
    )
    view = ready(download, make_jobs(download, [AOI], [days]), [kept])
    made = export([view], tmp_path / "out", "x")
    (item,) = items_of(made.folder).values()
    assert item.common_metadata.start_datetime.isoformat() == "2026-04-01T00:00:00+00:00"
    assert item.assets["data"].media_type == "text/csv"
    with file_of(item).open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["date"], row["index"], float(row["average"])) == ("2026-05-03", "NDVI", 0.61)


def test_what_cannot_be_read_is_named_and_the_rest_exported(tmp_path):
    gone = one_raster(tmp_path / "a")
    Path(gone.files[0]).unlink()
    made = export([gone, one_raster(tmp_path / "b")], tmp_path / "out", "x")
    assert made.files == 1
    assert made.left_out == (f"{gone.files[0]} is no longer there.",)
    with pytest.raises(WrongContentError, match="no longer there"):
        export([gone], tmp_path / "out", "y")
    assert content(tmp_path / "out") == [
        "x",
        "x/catalog.json",
        "x/field.tif",
        "x/field.tif.stac.json",
    ]


@pytest.mark.parametrize("asked", [0, 1, 3, 5])
def test_stopped_it_leaves_nothing(tmp_path, asked):
    views = [one_raster(tmp_path / "a"), one_raster(tmp_path / "b")]
    answers = iter([False] * asked)
    with pytest.raises(StoppedError):
        export(views, tmp_path / "out", "x", stopped=lambda: next(answers, True))
    assert content(tmp_path / "out") == []


def test_without_room_nothing_is_begun(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(partial_file.shutil, "disk_usage", lambda folder: usage(100, 99, 1))
    with pytest.raises(StorageError, match="Not enough room"):
        export([one_raster(tmp_path / "in")], tmp_path / "out", "x")
    assert content(tmp_path / "out") == []


def test_a_file_where_the_folder_should_be_is_said(tmp_path):
    (tmp_path / "out").write_text("here first", encoding="utf-8")
    with pytest.raises(StorageError, match="out"):
        export([one_raster(tmp_path / "in")], tmp_path / "out", "x")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "here first"
