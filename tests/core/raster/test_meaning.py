"""A number goes on meaning what it means: values are no alpha, and scales are not mixed."""

import numpy as np
import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.core.raster import stack
from eosda_imagery.core.raster.bands import rasters_of
from eosda_imagery.core.storage.comparison import compare
from osgeo import gdal

from tests.core.geotiffs import values, write
from tests.core.raster.test_stack import view_of

pytestmark = pytest.mark.usefixtures("gdal_mode")
FOUR = ("B04", "B03", "B02", "B08")


def role(path, number):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(number).GetColorInterpretation()


@pytest.mark.parametrize("names", [FOUR, ()])
@pytest.mark.parametrize("parts", [1, 2])
def test_four_bands_of_bytes_are_all_values_although_gdal_calls_the_last_alpha(
    tmp_path, names, parts
):
    pixels = values(10, 20, bands=4).astype("uint8")
    files = [
        write(tmp_path / str(part) / "x.tif", pixels, names=names, west=24.0 + 0.02 * part)
        for part in range(parts)
    ]
    assert role(files[0], 4) == gdal.GCI_AlphaBand
    view = view_of(tmp_path, FOUR, *([file] for file in files))
    order = view.jobs[0].geometry
    assert not any("B08" in note for note in compare(files[:1], "", FOUR, order).notes)
    (raster,) = rasters_of(view)
    assert raster.bands == FOUR
    target = tmp_path / "o.tif"
    stack.combine(view, target, "GTiff")
    made = gdal.Open(str(target)).ReadAsArray()
    np.testing.assert_array_equal(made, np.concatenate([pixels] * parts, axis=2))
    assert role(target, 4) != gdal.GCI_AlphaBand


def test_an_alpha_beside_all_that_was_ordered_stays_one(tmp_path):
    pixels = values(10, 20, bands=4).astype("uint8")
    file = write(tmp_path / "x.tif", pixels, names=(*FOUR[:3], ""))
    (raster,) = rasters_of(view_of(tmp_path, FOUR[:3], [file]))
    assert raster.named == FOUR[:3]


def test_all_bands_of_a_scene_instead_of_those_ordered_are_known_by_their_names(tmp_path):
    names = [f"X{number:02d}" for number in range(1, 13)] + ["B04", "B03"]
    file = write(tmp_path / "x.tif", values(5, 5, bands=14), names=names)
    (raster,) = rasters_of(view_of(tmp_path, ("B03", "B04"), [file]))
    assert raster.bands[-2:] == ("B04", "B03")
    target = tmp_path / "o.tif"
    stack.combine(view_of(tmp_path, ("B03", "B04"), [file]), target, "GTiff")
    np.testing.assert_array_equal(
        gdal.Open(str(target)).ReadAsArray(), values(5, 5, bands=14)[[13, 12]]
    )


def says(path, **said):
    """Let a GeoTIFF say something of its band."""
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    band = raster.GetRasterBand(1)
    for setter, value in said.items():
        getattr(band, setter)(value)
    band.FlushCache()
    del band, raster
    return path


def two(tmp_path, first, second):
    files = [
        says(write(tmp_path / str(part) / "B04.tif", values(10, 20), nodata=None,
                   west=24.0 + 0.02 * part), **said)
        for part, said in enumerate((first, second))
    ]  # fmt: skip
    return view_of(tmp_path, ("B04",), *([file] for file in files))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"SetScale": 0.0001}, {}),
        ({"SetScale": 0.0001}, {"SetScale": 0.001}),
        ({}, {"SetOffset": -0.1}),
        ({"SetUnitType": "m"}, {"SetUnitType": "ft"}),
    ],
)
def test_parts_of_several_scales_are_never_one_raster(tmp_path, first, second):
    view = two(tmp_path, first, second)
    rasters = rasters_of(view)
    assert [raster.marks for raster in rasters] == [("part 1",), ("part 2",)]
    with pytest.raises(WrongContentError, match="differ in scale.*kept as delivered"):
        stack.combine(view, tmp_path / "o.tif", "GTiff")
    assert not (tmp_path / "o.tif").exists()


@pytest.mark.parametrize("said", [{"SetScale": 0.0001, "SetOffset": -0.1}, {"SetScale": 1.0}])
def test_parts_of_one_scale_are(tmp_path, said):
    view = two(tmp_path, said, {} if said == {"SetScale": 1.0} else said)
    assert len(rasters_of(view)) == 1
    assert stack.combine(view, tmp_path / "o.tif", "GTiff").warnings == ()


def test_parts_of_several_nodata_are_a_layer_each_and_said_in_the_result(tmp_path):
    view = two(tmp_path, {"SetNoDataValue": 5}, {})
    assert len(rasters_of(view)) == 2
    (note,) = stack.combine(view, tmp_path / "o.tif", "GTiff").warnings
    assert "parts of B04 declare other values as nodata" in note
