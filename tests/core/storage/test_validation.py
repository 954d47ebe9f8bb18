"""What an order can bring at most, and rasters that claim more."""

import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.core.storage.validation import Bounds, bounds_of, prove_raster
from osgeo import gdal

from tests.core.geotiffs import one_block, values, write

pytestmark = pytest.mark.usefixtures("gdal_mode")


def box(west, south, width, height):
    east, north = west + width, south + height
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


TILE = box(24.0, 49.0, 1.6, 1.0)


@pytest.mark.parametrize(
    ("dataset", "bands", "place", "metres", "sides_m"),
    [
        ("sentinel2l2a", ("B04",), TILE, 10, (115_000, 111_000)),
        ("sentinel2l2a", ("B11", "B04"), TILE, 10, (115_000, 111_000)),
        ("sentinel2l2a", ("B11", "B12"), TILE, 20, (115_000, 111_000)),
        ("landsat8", ("B8",), TILE, 15, (115_000, 111_000)),
        ("naip", ("B1",), box(-100, 40, 0.16, 0.125), 0.6, (13_700, 13_900)),
        ("of next year", ("X",), box(24, 49, 0.1, 0.1), 0.5, (7_300, 11_200)),
        # A long field that a CRS turns by 20 degrees.
        ("sentinel2", ("B08",), box(24, 60, 0.5, 0.001), 10, (26_000, 9_500)),
        ("sentinel2", ("B08",), box(24, 0, 0.001, 0.0001), 10, (10_000, 10_000)),
    ],
)
def test_what_can_rightly_be_delivered_is_within_the_bounds(dataset, bands, place, metres, sides_m):
    bounds = bounds_of(dataset, bands, place)
    pixels = sides_m[0] / metres * sides_m[1] / metres
    assert pixels <= bounds.pixels
    # All bands as floats, without compression, in one raster or one a band.
    assert pixels * 4 * len(bands) <= bounds.max_bytes
    assert len(bands) < bounds.max_rasters


def test_the_bounds_grow_with_what_is_ordered_and_not_by_much_more():
    field = bounds_of("sentinel2l2a", ("B04",), box(24, 49, 0.01, 0.01))
    limit = bounds_of("sentinel2l2a", ("B04", "B03", "B02"), box(24, 49, 0.19, 0.127))
    # 200 km² in three bands are 12 MB of pixels.
    assert field.max_bytes < 120 << 20
    assert limit.max_bytes < 400 << 20
    assert limit.pixels < 20e6


def test_a_block_that_would_fill_the_memory_is_not_read(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(one_block(39_984))
    assert gdal.OpenEx(str(path), gdal.OF_RASTER).GetRasterBand(1).GetBlockSize() == [39_984] * 2
    with pytest.raises(WrongContentError, match="39984 × 39984.*far more than were ordered"):
        prove_raster(path, bounds=bounds_of("sentinel2l2a", ("B04",), TILE))
    with pytest.raises(WrongContentError, match="blocks of 39984 × 39984, too large"):
        prove_raster(path)


def test_more_bands_than_were_ordered_are_refused_and_some_more_are_not(tmp_path):
    alpha = write(tmp_path / "a.tif", values(4, 4, bands=2))
    prove_raster(alpha, bounds=Bounds(("B04",)))
    scene = write(tmp_path / "c.tif", values(4, 4, bands=17))
    prove_raster(scene, bounds=Bounds(("B04",)))
    many = write(tmp_path / "b.tif", values(4, 4, bands=200))
    with pytest.raises(WrongContentError, match=r"\(bands: 200\), far more"):
        prove_raster(many, bounds=Bounds(("B04",)))
