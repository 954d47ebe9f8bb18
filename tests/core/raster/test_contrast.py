"""The range of values shown: over the area, in the values that QGIS draws."""

import math
import threading

import numpy as np
import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.core.raster.contrast import hide_nodata, limits
from osgeo import gdal
from qgis.core import QgsProviderRegistry

from tests.core.geotiffs import values, write

pytestmark = pytest.mark.usefixtures("qgis_app", "gdal_mode")


def box(west, east, south=49.0, north=50.0):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


EVERYWHERE = box(23.0, 26.0)


def ramp(kind, low=1, high=10_000, side=100):
    return np.linspace(low, high, side * side).reshape(1, side, side).astype(kind)


def cut(pixels, scale=1.0, offset=0.0):
    return np.quantile(pixels, (0.02, 0.98)) * scale + offset


def found(path, aoi=EVERYWHERE, dataset="sentinel2", name="B04"):
    (one,) = limits(path, [1], [name], dataset, aoi)
    return one


def assert_near(one, expected):
    spread = expected[1] - expected[0]
    assert one == pytest.approx(tuple(expected), abs=0.02 * spread)


@pytest.mark.parametrize("nodata", [None, 0])
@pytest.mark.parametrize("kind", ["uint16", "int16", "float32", "float64"])
def test_two_percent_at_either_end_are_left_out(tmp_path, kind, nodata):
    path = write(tmp_path / "a.tif", ramp(kind), nodata=nodata)
    assert_near(found(path), cut(ramp(kind)))
    assert [one.name for one in tmp_path.iterdir()] == ["a.tif"]


def test_what_lies_beside_the_area_does_not_count(tmp_path):
    pixels = ramp("uint16", high=1000)
    pixels[:, :, 50:] += 30_000
    path = write(tmp_path / "a.tif", pixels)
    assert_near(found(path, box(24.0, 24.05)), cut(pixels[:, :, :50]))
    # An area beside the raster tells nothing; the look is that of all of it.
    assert_near(found(path, box(100.0, 101.0)), cut(pixels))


def test_scale_and_offset_are_those_of_what_is_drawn(tmp_path):
    path = write(tmp_path / "a.tif", ramp("uint16"))
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    raster.GetRasterBand(1).SetScale(0.0001)
    raster.GetRasterBand(1).SetOffset(-0.1)
    del raster
    assert_near(found(path), cut(ramp("uint16"), 0.0001, -0.1))


@pytest.mark.parametrize("odd", [math.inf, -math.inf, math.nan])
def test_a_few_pixels_that_are_no_numbers_do_not_undo_the_rest(tmp_path, odd):
    pixels = ramp("float32")
    pixels[0, :2, :3] = odd
    assert_near(found(write(tmp_path / "a.tif", pixels, nodata=None)), cut(ramp("float32")))


@pytest.mark.parametrize(
    ("kind", "dataset", "name", "hidden"),
    [
        ("uint16", "sentinel2", "B04", True),
        ("uint8", "landsat5tm", "B3", True),
        ("uint8", "sentinel2l2a", "SCL", True),
        ("uint8", "naip", "B1", False),
        ("uint16", "of next year", "X", False),
        ("int16", "landsat8", "B4", True),
        ("float32", "sentinel2", "B04", False),
    ],
)
def test_a_frame_of_zeros_is_no_data_where_0_is_no_value(tmp_path, kind, dataset, name, hidden):
    pixels = ramp(kind, low=50, high=200)
    pixels[:, :, :40] = 0
    path = write(tmp_path / "a.tif", pixels, nodata=None)
    (low, _) = found(path, dataset=dataset, name=name)
    assert (low > 40) == hidden
    provider = QgsProviderRegistry.instance().createProvider("gdal", str(path))
    hide_nodata(provider, [name], dataset)
    block = provider.block(1, provider.extent(), 100, 100)
    assert (block.isNoData(50, 10), block.isNoData(50, 60)) == (hidden, False)


@pytest.mark.parametrize(
    ("scale", "offset"), [(1e-4, 0.0), (1e-4, -0.1), (1.0, -1000.0), (2.75e-5, -0.2), (-1e-4, 1.0)]
)
def test_a_frame_of_zeros_is_no_data_whatever_the_scale_makes_of_it(tmp_path, scale, offset):
    pixels = ramp("uint16", low=50)
    pixels[:, :, :40] = 0
    path = write(tmp_path / "a.tif", pixels, nodata=None)
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    raster.GetRasterBand(1).SetScale(scale)
    raster.GetRasterBand(1).SetOffset(offset)
    del raster
    assert_near(found(path), sorted(cut(pixels[:, :, 40:], scale, offset)))
    provider = QgsProviderRegistry.instance().createProvider("gdal", str(path))
    hide_nodata(provider, ["B04"], "sentinel2")
    block = provider.block(1, provider.extent(), 100, 100)
    assert (block.isNoData(50, 10), block.isNoData(0, 60)) == (True, False)


def test_a_band_without_data_has_no_limits_and_one_of_one_value_has_some(tmp_path):
    assert found(write(tmp_path / "a.tif", np.zeros((1, 9, 9), "uint16"))) is None
    low, high = found(write(tmp_path / "b.tif", np.full((1, 9, 9), 7, "uint16")))
    assert low == 7
    assert high > low


def test_a_raster_in_a_crs_that_nobody_knows_is_looked_at_as_a_whole(tmp_path):
    path = write(tmp_path / "a.tif", ramp("uint16"), code=None)
    assert_near(found(path), cut(ramp("uint16")))


def test_a_worker_can_do_it(tmp_path):
    path = write(tmp_path / "a.tif", values(60, 60, bands=3))
    came = []
    task = threading.Thread(
        target=lambda: came.append(limits(path, [1, 3], ["B04", "B02"], "sentinel2", EVERYWHERE))
    )
    task.start()
    task.join(30)
    assert [round(low, -2) for low, _ in came[0]] == [100, 7300]


def test_what_is_no_raster_is_said(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"no")
    with pytest.raises(WrongContentError, match="a.tif cannot be read"):
        found(tmp_path / "a.tif")
