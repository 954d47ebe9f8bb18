"""Results that travel: an item says what a raster is, pystac accepts it, and the key is nowhere."""

import json
from dataclasses import replace

import numpy as np
import pystac
import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.api.indices import INDICES
from eosda_imagery.api.models import Scene
from eosda_imagery.core.jobs.model import Download
from eosda_imagery.core.stac.item import item_of
from osgeo import gdal, osr

from .rules import check_item

AOI = {
    "type": "Polygon",
    "coordinates": [[[30.0, 50.0], [30.1, 50.0], [30.1, 50.1], [30.0, 50.1], [30.0, 50.0]]],
}

# A CRS that nobody has given a number.
OWN_CRS = (
    'PROJCS["own",GEOGCS["own",DATUM["own",SPHEROID["own",6378000,300]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["central_meridian",31],PARAMETER["scale_factor",1],UNIT["metre",1]]'
)


@pytest.fixture(params=[False, True], ids=["numbers", "exceptions"])
def osr_mode(request):
    """Both modes of GDAL's CRSs, of which another plugin may have set either."""
    before = osr.GetUseExceptions()
    osr.UseExceptions() if request.param else osr.DontUseExceptions()
    yield
    osr.UseExceptions() if before else osr.DontUseExceptions()


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


def make_raster(path, bands=("B08", "B04"), code=32636):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, len(bands), gdal.GDT_UInt16)
    made.SetGeoTransform((288000, 10, 0, 5545000, 0, -10))
    if isinstance(code, int):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        made.SetProjection(reference.ExportToWkt())
    elif code:
        made.SetProjection(code)
    for number, name in enumerate(bands, start=1):
        made.GetRasterBand(number).SetDescription(name)
        made.GetRasterBand(number).SetNoDataValue(0)
        made.GetRasterBand(number).WriteArray(np.full((10, 20), number, np.uint16))
    made = None
    return path


def test_an_item_says_place_time_bands_and_how_it_was_ordered(download, tmp_path):
    item = item_of(download, make_raster(tmp_path / "field.tif"), index=INDICES["ndvi"])
    check_item(item)
    read = pystac.Item.from_dict(item)
    assert read.datetime.isoformat() == "2026-11-03T09:05:41+00:00"
    # The raster, which lies within the area.
    assert read.bbox == pytest.approx([30.0404, 50.0186, 30.0433, 50.0196], abs=1e-4)
    told = item["properties"]
    assert told["proj:code"] == "EPSG:32636"
    assert told["proj:shape"] == [10, 20]
    assert told["proj:transform"] == [10, 0, 288000, 0, -10, 5545000]
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


def test_what_is_no_raster_is_refused(download, tmp_path):
    path = tmp_path / "field.tif"
    path.write_text("no raster", encoding="utf-8")
    with pytest.raises(WrongContentError):
        item_of(download, path)


def test_bands_have_the_names_that_were_found_for_them(download, tmp_path):
    """One band of two that were ordered, in a file of its own that does not say which it is."""
    raster = make_raster(tmp_path / "B04.tif", bands=("",))
    (told,) = item_of(download, raster, bands=("B04",))["assets"]["data"]["bands"]
    assert told["name"] == "B04"
    assert told["eo:center_wavelength"] == pytest.approx(0.665)
    (unknown,) = item_of(download, raster)["assets"]["data"]["bands"]
    assert unknown["name"] == "1"


def test_bands_of_an_index_order_do_not_say_that_they_are_the_index(download, tmp_path):
    item = item_of(download, make_raster(tmp_path / "field.tif"))
    assert "eosda:index" not in item["properties"]


@pytest.mark.parametrize(("code", "metres"), [(32636, 10), (2263, 10 * 1200 / 3937), (4326, None)])
def test_the_resolution_is_in_metres_whatever_the_unit_of_the_crs(download, tmp_path, code, metres):
    """Metres, US feet and degrees."""
    raster = make_raster(tmp_path / "field.tif", code=code)
    told = item_of(download, raster)["assets"]["data"]["bands"][0]
    assert told.get("raster:spatial_resolution") == (metres and pytest.approx(metres))


def test_a_crs_without_a_number_is_written_out(download, tmp_path, osr_mode):
    item = item_of(download, make_raster(tmp_path / "field.tif", code=OWN_CRS))
    check_item(item)
    assert item["properties"]["proj:code"] is None
    assert item["properties"]["proj:wkt2"].startswith('PROJCRS["own"')


def test_a_raster_without_a_crs_has_an_item_too(download, tmp_path, osr_mode):
    item = item_of(download, make_raster(tmp_path / "field.tif", code=None))
    check_item(item)
    assert item["properties"]["proj:code"] is None
    assert "proj:wkt2" not in item["properties"]
    assert "raster:spatial_resolution" not in item["assets"]["data"]["bands"][0]


@pytest.mark.parametrize(
    ("nodata", "told"), [(float("nan"), "nan"), (float("-inf"), "-inf"), (-9999.0, -9999.0)]
)
def test_a_value_that_json_has_not_is_written_as_stac_has_it(download, tmp_path, nodata, told):
    path = tmp_path / "field.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1, gdal.GDT_Float32)
    made.GetRasterBand(1).SetNoDataValue(nodata)
    made = None
    item = item_of(download, path)
    check_item(item)
    assert item["assets"]["data"]["bands"][0]["nodata"] == told


def test_only_extensions_of_which_there_are_fields_are_named(download, tmp_path):
    """Radar: neither light nor clouds, and eo's schema refuses an item without a field of it."""
    radar = replace(download, dataset="sentinel1", bands=("VV",), scene=None)
    item = item_of(radar, make_raster(tmp_path / "field.tif", bands=("VV",)))
    check_item(item)
    assert [url.split("/")[3] for url in item["stac_extensions"]] == ["projection", "raster"]


@pytest.mark.parametrize(
    ("changes", "times"),
    [
        ({}, ("2026-11-03T09:05:41Z", None, None)),
        # A day is no moment: its first second stands for it, with both of its ends.
        (
            {"timestamp": ""},
            ("2026-11-03T00:00:00Z", "2026-11-03T00:00:00Z", "2026-11-03T23:59:59Z"),
        ),
        (
            {"timestamp": "yesterday"},
            ("2026-11-03T00:00:00Z", "2026-11-03T00:00:00Z", "2026-11-03T23:59:59Z"),
        ),
        # Before the order, and after the first scene of all: more is not known.
        (
            {"timestamp": "", "date": ""},
            (None, "1972-07-23T00:00:00Z", "2026-09-21T14:13:20Z"),
        ),
    ],
)
def test_the_time_is_told_as_far_as_it_is_known(download, tmp_path, changes, times):
    dated = replace(download, scene=replace(download.scene, **changes))
    item = item_of(dated, make_raster(tmp_path / "field.tif"))
    check_item(item)
    names = ("datetime", "start_datetime", "end_datetime")
    assert tuple(item["properties"].get(name) for name in names) == times


@pytest.mark.parametrize("name", ["Поле 7.tif", 'it\'s "mine".tif', "50% #1?.tif", "a&b<c>.tif"])
def test_whatever_a_file_is_called_it_can_be_found_from_its_item(download, tmp_path, name):
    item = item_of(download, make_raster(tmp_path / name))
    check_item(item)
    asset = item["assets"]["data"]
    assert asset["title"] == name
    assert asset["href"].replace("%23", "#").replace("%3F", "?") == f"./{name}"


def test_an_index_says_of_which_bands_it_was_computed(download, tmp_path):
    path = make_raster(tmp_path / "field.tif", bands=("NDVI",))
    made = gdal.Open(str(path), gdal.GA_Update)
    made.SetMetadata({"FORMULA": "(B08 - B04) / (B08 + B04)", "SCALE_AND_OFFSET": "B08: value"})
    made = None
    told = item_of(download, path, index=INDICES["ndvi"])["properties"]["eosda:index"]
    assert told["expression"] == "(B08 - B04) / (B08 + B04)"
    assert told["scale_and_offset"] == "B08: value"


def test_a_cloud_cover_that_cannot_be_is_left_out(download, tmp_path):
    odd = replace(download, scene=replace(download.scene, cloud=-1.0))
    item = item_of(odd, make_raster(tmp_path / "field.tif"))
    check_item(item)
    assert "eo:cloud_cover" not in item["properties"]
