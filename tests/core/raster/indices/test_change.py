"""The change between two index rasters, against numpy."""

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, WrongContentError
from eosda_imagery.core.raster.indices.change import write_change
from osgeo import gdal

from tests.core.geotiffs import write

pytestmark = pytest.mark.usefixtures("qgis_app")
NONE = -9999


def noise(seed, rows=20, columns=20):
    return np.random.default_rng(seed).uniform(-1, 1, (1, rows, columns)).astype("float32")


def index(path, pixels, **options):
    return write(path, pixels, names=["NDVI"], nodata=NONE, **options)


def change(tmp_path, *paths, **options):
    target = tmp_path / "change.tif"
    averaged = write_change(*paths, target, name="NDVI change", **options)
    opened = gdal.Open(str(target))
    return averaged, opened, opened.ReadAsArray()


def test_the_earlier_is_subtracted_and_what_one_lacks_has_no_change(tmp_path):
    before, after = noise(1), noise(2)
    before[0, 0, :5] = NONE
    after[0, 5, 5] = NONE
    averaged, opened, values = change(
        tmp_path, index(tmp_path / "a.tif", before), index(tmp_path / "b.tif", after)
    )
    known = (before[0] != NONE) & (after[0] != NONE)
    np.testing.assert_allclose(values[known], (after - before)[0][known], atol=1e-6)
    assert (values[~known] == NONE).all()
    assert not averaged
    band = opened.GetRasterBand(1)
    assert (band.GetDescription(), band.GetNoDataValue()) == ("NDVI change", NONE)


def test_a_raster_may_have_a_value_of_its_own_for_no_data(tmp_path):
    before, after = noise(1), noise(2)
    after[0, 5, 5] = 0
    earlier = index(tmp_path / "a.tif", before)
    _, _, values = change(tmp_path, earlier, write(tmp_path / "b.tif", after, nodata=0))
    assert values[5, 5] == NONE
    assert (values != NONE).sum() == values.size - 1


def test_only_where_both_have_pixels(tmp_path):
    before, after = noise(1), noise(2)
    earlier = index(tmp_path / "a.tif", before, west=24.0)
    later = index(tmp_path / "b.tif", after, west=24.005)
    averaged, _, values = change(tmp_path, earlier, later)
    assert values.shape == (20, 15)
    np.testing.assert_allclose(values, after[0, :, :15] - before[0, :, 5:], atol=1e-6)
    assert not averaged


@pytest.mark.parametrize("swapped", [False, True])
def test_a_finer_one_is_averaged_onto_the_coarser_and_it_is_said(tmp_path, swapped):
    fine, coarse = noise(1), noise(2, 10, 10)
    paths = [
        index(tmp_path / "a.tif", fine, size=0.001),
        index(tmp_path / "b.tif", coarse, size=0.002),
    ]
    averaged, _, values = change(tmp_path, *(paths[::-1] if swapped else paths))
    mean = fine[0].reshape(10, 2, 10, 2).mean(axis=(1, 3))
    sign = -1 if swapped else 1
    np.testing.assert_allclose(values, sign * (coarse[0] - mean), atol=1e-5)
    assert averaged


def test_another_crs_is_warped_and_it_is_said(tmp_path):
    earlier = index(tmp_path / "a.tif", np.full((1, 20, 20), 0.25, "float32"))
    gdal.Warp(str(tmp_path / "b.tif"), str(earlier), dstSRS="EPSG:32635")
    averaged, opened, values = change(tmp_path, earlier, tmp_path / "b.tif")
    assert averaged
    assert "4326" in opened.GetProjection()
    known = values != NONE
    assert known.mean() > 0.7
    np.testing.assert_allclose(values[known], 0, atol=1e-6)


def test_what_lies_apart_has_no_change(tmp_path):
    earlier = index(tmp_path / "a.tif", noise(1), west=24)
    later = index(tmp_path / "b.tif", noise(2), west=26)
    with pytest.raises(WrongContentError, match="no place in common"):
        change(tmp_path, earlier, later)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "b.tif"]


def test_stopped_it_leaves_nothing(tmp_path):
    paths = [index(tmp_path / "a.tif", noise(1)), index(tmp_path / "b.tif", noise(2))]
    with pytest.raises(StoppedError):
        change(tmp_path, *paths, stopped=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "b.tif"]
