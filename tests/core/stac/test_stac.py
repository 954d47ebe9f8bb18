"""Results that travel: an item says what a raster is, pystac accepts it, and the key is nowhere."""

import json
from pathlib import Path

import numpy as np
import pystac
import pytest
from eosda_imagery.api.errors import StoppedError, WrongContentError
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download
from eosda_imagery.core.stac.catalogue import export
from eosda_imagery.core.stac.item import item_of
from osgeo import gdal, osr
from pystac.validation import validate_dict

AOI = {
    "type": "Polygon",
    "coordinates": [[[30.0, 50.0], [30.1, 50.0], [30.1, 50.1], [30.0, 50.1], [30.0, 50.0]]],
}


@pytest.fixture
def download():
    scene = Scene(
        "S2L2A/36/U/UA/2026/11/3/0",
        "scene",
        "sentinel2l2a",
        "2026-11-03",
        timestamp="2026-11-03T09:05:41Z",
        cloud=12.5,
        satellite="Sentinel-2B",
    )
    return Download(
        id="d1",
        view_id=scene.view_id,
        dataset=scene.dataset,
        bands=("B08", "B04"),
        aoi=AOI,
        folder="/data",
        name="field",
        base_url="https://user:apk.0123456789abcdef@api-connect.eos.com",
        created=1_790_000_000.0,
        preset="ndvi",
        scene=scene,
    )


def make_raster(path, bands=("B08", "B04")):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, len(bands), gdal.GDT_UInt16)
    made.SetGeoTransform((300000, 10, 0, 5600000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    made.SetProjection(reference.ExportToWkt())
    for number, name in enumerate(bands, start=1):
        made.GetRasterBand(number).SetDescription(name)
        made.GetRasterBand(number).SetNoDataValue(0)
        made.GetRasterBand(number).WriteArray(np.full((10, 20), number, np.uint16))
    made = None
    return path


def check(document):
    """Let pystac validate it by the schemas it brings; those of extensions it would fetch."""
    validate_dict({**document, "stac_extensions": []})


def test_an_item_says_place_time_bands_and_how_it_was_ordered(download, tmp_path):
    item = item_of(download, make_raster(tmp_path / "field.tif"))
    check(item)
    read = pystac.Item.from_dict(item)
    assert read.datetime.isoformat() == "2026-11-03T09:05:41+00:00"
    assert read.bbox == pytest.approx([30.0, 50.0, 30.1, 50.1])
    told = item["properties"]
    assert told["proj:code"] == "EPSG:32636"
    assert told["proj:shape"] == [10, 20]
    assert told["proj:transform"] == [10, 0, 300000, 0, -10, 5600000]
    assert told["eo:cloud_cover"] == 12.5
    assert told["platform"] == "Sentinel-2B"
    assert told["eosda:index"]["formula"] == "(nir - red) / (nir + red)"
    first = item["assets"]["data"]["bands"][0]
    assert (first["name"], first["data_type"], first["nodata"]) == ("B08", "uint16", 0)
    assert first["raster:spatial_resolution"] == 10
    assert first["eo:center_wavelength"] == pytest.approx(0.842)


def test_no_key_is_in_it(download, tmp_path):
    text = json.dumps(item_of(download, make_raster(tmp_path / "field.tif")))
    assert "apk." not in text
    assert "user" not in text


def test_a_catalogue_can_be_read_from_elsewhere(download, tmp_path):
    source, folder = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    rasters = [make_raster(source / f"field_{number}.tif") for number in (1, 2)]
    path = export([(download, raster) for raster in rasters], folder, "Two fields")
    moved = folder.rename(tmp_path / "moved")
    catalogue = pystac.Catalog.from_file(str(moved / path.name))
    items = list(catalogue.get_items())
    assert [item.id for item in items] == ["field_1", "field_2"]
    for item in items:
        check(item.to_dict(include_self_link=False))
        raster = Path(item.assets["data"].get_absolute_href())
        assert gdal.Open(str(raster)).RasterCount == 2
    check(json.loads((moved / path.name).read_text(encoding="utf-8")))
    assert not list(moved.glob("*.part"))


def test_stopped_it_leaves_no_catalogue(download, tmp_path):
    raster = make_raster(tmp_path / "field.tif")
    with pytest.raises(StoppedError):
        export([(download, raster)], tmp_path / "out", "x", stopped=lambda: True)
    assert not (tmp_path / "out" / "catalog.json").exists()


def test_what_is_no_raster_is_refused(download, tmp_path):
    path = tmp_path / "field.tif"
    path.write_text("no raster", encoding="utf-8")
    with pytest.raises(WrongContentError):
        item_of(download, path)
