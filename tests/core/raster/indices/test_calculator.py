"""Indices of delivered bands, against the same computed with numpy alone."""

import itertools
import math

import numpy as np
import pytest
from eosda_imagery.api.errors import StoppedError, WrongContentError
from eosda_imagery.api.formulas import read_formula
from eosda_imagery.api.indices import INDICES, formula_of
from eosda_imagery.core.raster.clouds import CLASSIFICATIONS, CLEAR, CLOUDY, write_cloud_mask
from eosda_imagery.core.raster.indices.calculator import NODATA, BandFile, write_index
from osgeo import gdal

from tests.core.geotiffs import write

pytestmark = pytest.mark.usefixtures("qgis_app")
SENTINEL = "sentinel2l2a"


def random_band(seed, rows=40, columns=40):
    return np.random.default_rng(seed).integers(1, 10_000, (1, rows, columns)).astype("uint16")


def read(path):
    opened = gdal.Open(str(path))
    return opened.ReadAsArray(), opened


@pytest.fixture
def scene(tmp_path):
    """Every band of Sentinel-2 that an index needs, on one grid; the first row has no data."""
    pixels = {}
    for seed, name in enumerate(("B02", "B03", "B04", "B05", "B08", "B11", "B12")):
        pixels[name] = random_band(seed)
        pixels[name][:, 0] = 0
        write(tmp_path / f"{name}.tif", pixels[name])
    files = {name: BandFile(tmp_path / f"{name}.tif", 1, scale=1e-4) for name in pixels}
    return files, {name: values[0] * 1e-4 for name, values in pixels.items()}


def numpy_value(index, r):
    """The published formulas again, written by hand for numpy."""
    nir, red, green, blue = r["B08"], r["B04"], r["B03"], r["B02"]
    return {
        "ndvi": lambda: (nir - red) / (nir + red),
        "ndre": lambda: (nir - r["B05"]) / (nir + r["B05"]),
        "ndmi": lambda: (nir - r["B11"]) / (nir + r["B11"]),
        "ndwi": lambda: (green - nir) / (green + nir),
        "evi": lambda: 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1),
        "savi": lambda: 1.5 * (nir - red) / (nir + red + 0.5),
        "msavi": lambda: (2 * nir + 1 - np.sqrt((2 * nir + 1) ** 2 - 8 * (nir - red))) / 2,
        "gci": lambda: nir / green - 1,
        "nbr": lambda: (nir - r["B12"]) / (nir + r["B12"]),
    }[index]()


@pytest.mark.parametrize("index", INDICES)
def test_an_index_is_what_numpy_makes_of_the_bands(index, scene, tmp_path):
    files, reflectance = scene
    formula = formula_of(INDICES[index], SENTINEL)
    write_index(formula, files, tmp_path / "out.tif", name=INDICES[index].label)
    values, opened = read(tmp_path / "out.tif")
    wanted = numpy_value(index, {name: band[1:] for name, band in reflectance.items()})
    np.testing.assert_allclose(values[1:], wanted, rtol=2e-5, atol=2e-5)
    assert (values[0] == NODATA).all()
    band = opened.GetRasterBand(1)
    assert (band.DataType, band.GetNoDataValue()) == (gdal.GDT_Float32, NODATA)
    assert band.GetDescription() == INDICES[index].label
    assert opened.GetGeoTransform() == gdal.Open(str(files["B08"].path)).GetGeoTransform()


def test_finer_bands_are_averaged_by_area_onto_the_coarsest(tmp_path):
    fine, coarse = random_band(1, 80, 80), random_band(2, 20, 20)
    write(tmp_path / "B08.tif", fine, size=0.001)
    write(tmp_path / "B11.tif", coarse, size=0.004)
    files = {name: BandFile(tmp_path / f"{name}.tif", 1) for name in ("B08", "B11")}
    formula = formula_of(INDICES["ndmi"], SENTINEL)
    made = write_index(formula, files, tmp_path / "out.tif", name="NDMI")
    assert made.averaged == ("B08",)
    mean = fine[0].reshape(20, 4, 20, 4).mean(axis=(1, 3))
    values, _ = read(tmp_path / "out.tif")
    np.testing.assert_allclose(values, (mean - coarse[0]) / (mean + coarse[0]), atol=1e-6)


def test_pixels_without_data_do_not_count_in_the_average(tmp_path):
    fine = np.full((1, 4, 4), 1000, dtype="uint16")
    fine[0, :2, :2] = [[0, 3000], [0, 5000]]
    write(tmp_path / "B08.tif", fine, size=0.001)
    write(tmp_path / "B11.tif", np.full((1, 2, 2), 1000, dtype="uint16"), size=0.002)
    files = {name: BandFile(tmp_path / f"{name}.tif", 1) for name in ("B08", "B11")}
    formula = read_formula("B08 + 0 * B11")
    write_index(formula, files, tmp_path / "out.tif", name="mean")
    assert read(tmp_path / "out.tif")[0].tolist() == [[4000.0, 1000.0], [1000.0, 1000.0]]


def test_scale_and_offset_are_applied_and_said(tmp_path):
    write(tmp_path / "B08.tif", np.full((1, 3, 3), 5000, dtype="uint16"))
    files = {"B08": BandFile(tmp_path / "B08.tif", 1, scale=1e-4, offset=-0.1)}
    write_index(read_formula("B08"), files, tmp_path / "out.tif", name="x")
    values, opened = read(tmp_path / "out.tif")
    np.testing.assert_allclose(values, 0.4, atol=1e-6)
    assert opened.GetMetadataItem("SCALE_AND_OFFSET") == "B08: value * 0.0001 + -0.1"
    assert opened.GetMetadataItem("FORMULA") == "B08"


def test_an_undeclared_empty_value_has_no_index(tmp_path):
    pixels = np.array([[[0, 4], [2, 0]]], dtype="uint16")
    write(tmp_path / "B08.tif", pixels, nodata=None)
    files = {"B08": BandFile(tmp_path / "B08.tif", 1, empty=0)}
    write_index(read_formula("B08 + 1"), files, tmp_path / "out.tif", name="x")
    assert read(tmp_path / "out.tif")[0].tolist() == [[NODATA, 5.0], [3.0, NODATA]]


def test_what_has_no_value_is_nodata_and_not_infinite(tmp_path):
    write(tmp_path / "a.tif", np.array([[[1.0, -4.0, 4.0]]], dtype="float32"), nodata=None)
    write(tmp_path / "b.tif", np.array([[[0.0, 1.0, 1.0]]], dtype="float32"), nodata=None)
    files = {name: BandFile(tmp_path / f"{name}.tif", 1) for name in ("a", "b")}
    write_index(read_formula("sqrt(a) / b"), files, tmp_path / "out.tif", name="x")
    assert read(tmp_path / "out.tif")[0].ravel().tolist() == [NODATA, NODATA, 2.0]


def test_a_band_of_a_file_of_several(tmp_path):
    write(tmp_path / "all.tif", np.stack([random_band(1)[0], random_band(2)[0]]))
    files = {name: BandFile(tmp_path / "all.tif", at) for at, name in enumerate(("B04", "B08"), 1)}
    formula = read_formula("B08 - B04")
    write_index(formula, files, tmp_path / "out.tif", name="x")
    wanted = random_band(2)[0].astype("float32") - random_band(1)[0]
    np.testing.assert_array_equal(read(tmp_path / "out.tif")[0], wanted)


def test_cloudy_pixels_have_no_index_and_are_counted(tmp_path):
    write(tmp_path / "B08.tif", np.full((1, 4, 4), 7, dtype="uint16"), size=0.001)
    classes = np.array([[[4, 9], [3, 0]]], dtype="uint8")
    write(tmp_path / "SCL.tif", classes, size=0.002)
    files = {"B08": BandFile(tmp_path / "B08.tif", 1)}
    clouds = ("SCL", BandFile(tmp_path / "SCL.tif", 1))
    made = write_index(read_formula("B08"), files, tmp_path / "out.tif", name="x", clouds=clouds)
    values, _ = read(tmp_path / "out.tif")
    assert values[:2, :2].tolist() == [[7.0] * 2] * 2
    assert (values[:2, 2:] == NODATA).all()
    assert (values[2:, :2] == NODATA).all()
    assert made.masked == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("name", "clear", "cloudy"),
    [
        ("SCL", [1, 2, 4, 5, 6, 7, 11], [3, 8, 9, 10]),
        # The values that USGS gives as examples of its quality bands.
        ("BQA", [2720, 2732], [2800, 2976, 6816]),
        ("QA_PIXEL", [21824, 21952], [22280, 23888, 54596]),
    ],
)
def test_each_classification_knows_its_clouds(name, clear, cloudy):
    kind = CLASSIFICATIONS[name]
    assert kind.is_cloudy(np.array(clear)).tolist() == [False] * len(clear)
    assert kind.is_cloudy(np.array(cloudy)).tolist() == [True] * len(cloudy)


@pytest.mark.parametrize(
    ("kind", "empty"),
    [*itertools.product(("uint16", "int16", "float32", "float64"), (None, "nodata")),
     ("float32", "no number")],
)  # fmt: skip
def test_a_classification_is_read_whatever_the_type_it_came_in(tmp_path, kind, empty):
    # Collection 1: clear, cloud, and nothing.
    pixels = np.full((1, 10, 10), 2720, kind)
    pixels[0, :4] = 2800
    pixels[0, 8:] = {None: 1, "nodata": 777}.get(empty, math.nan)
    nodata = 777 if empty == "nodata" else None
    source = write(tmp_path / "BQA.tif", pixels, nodata=nodata)
    target = tmp_path / "mask.tif"
    assert write_cloud_mask(source, 1, "BQA", target, lambda: False) == pytest.approx(0.5)
    mask = gdal.Open(str(target)).ReadAsArray()
    assert (mask[:4] == CLOUDY).all()
    assert (mask[4:] == CLEAR).all()


def test_a_classification_without_data_has_no_share(tmp_path):
    write(tmp_path / "SCL.tif", np.zeros((1, 3, 3), dtype="uint8"))
    share = write_cloud_mask(tmp_path / "SCL.tif", 1, "SCL", tmp_path / "m.tif", lambda: False)
    assert share is None


def test_bands_in_different_crs_are_refused(tmp_path):
    write(tmp_path / "a.tif", random_band(1))
    write(tmp_path / "b.tif", random_band(1), code=32635)
    files = {name: BandFile(tmp_path / f"{name}.tif", 1) for name in ("a", "b")}
    with pytest.raises(WrongContentError, match="CRS"):
        write_index(read_formula("a - b"), files, tmp_path / "out.tif", name="x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "b.tif"]


def test_stopped_it_leaves_nothing(scene, tmp_path):
    files, _ = scene
    before = sorted(tmp_path.iterdir())
    formula = formula_of(INDICES["ndvi"], SENTINEL)
    with pytest.raises(StoppedError):
        write_index(formula, files, tmp_path / "out.tif", name="x", stopped=lambda: True)
    assert sorted(tmp_path.iterdir()) == before
