"""Which band is which: by what the files say of themselves, before anything is guessed."""

import pytest
from eosda_imagery.core.gdal.band_names import name_bands
from eosda_imagery.core.gdal.grid import Grid
from eosda_imagery.core.gdal.source import Band, Source
from osgeo import gdal

NIR_AND_RED = ("B04", "B08")


def named(*files, dataset="sentinel2l2a", asked=NIR_AND_RED):
    return name_bands([source(*file) for file in files], dataset, asked)


def source(stem, texts, pixel):
    grid = Grid(64, 64, (0.0, pixel, 0.0, 0.0, 0.0, -pixel), "")
    bands = tuple(
        Band(n, gdal.GDT_UInt16, (64, 64), text, None, None, None, "", gdal.GCI_Undefined, None, {})
        for n, text in enumerate(texts, start=1)
    )
    return Source(f"/out/{stem}.tif", grid, bands, False, {}, "GTiff", "")


@pytest.mark.parametrize(
    "texts",
    [
        ("B08", "B04"),
        ("b8", "b4"),
        ("B8, central wavelength 842 nm", "B4, central wavelength 665 nm"),
        ("nir", "red"),
        ("Near infrared", "Red"),
        ("S2_B08", "S2_B04"),
        ("B08 (NIR)", ""),
        ("", "B04"),
    ],
)
def test_what_a_file_calls_its_bands_goes_before_the_order_asked_for(texts):
    assert named(("scene", texts, 10.0)) == [("B08", "B04")]


@pytest.mark.parametrize("texts", [("", ""), ("Band 1", "Band 2"), ("B04", "B04"), ("gray", "x")])
def test_what_says_nothing_is_in_the_order_asked_for(texts):
    assert named(("scene", texts, 10.0)) == [NIR_AND_RED]


@pytest.mark.parametrize("first", [True, False])
def test_a_picture_of_three_bands_is_none_that_came_by_name(first):
    asked = ("B04", "B03", "B02")
    files = [(name, ("",), 10.0) for name in asked]
    picture = ("TCI", ("", "", ""), 10.0)
    found = named(*([picture, *files] if first else [*files, picture]), asked=asked)
    assert sorted(found)[:3] == [("B02",), ("B03",), ("B04",)]
    assert ("TCI 1", "TCI 2", "TCI 3") in found
    # Of what did not come by name it is no sign either.
    assert named(files[0], files[1], picture, asked=asked)[2] == ("TCI 1", "TCI 2", "TCI 3")


@pytest.mark.parametrize(
    "stem", ["MSK_QUALIT_B04", "B04_mask", "QA_B04", "T35UKR_B04_preview", "cloud-B04"]
)
@pytest.mark.parametrize("first", [True, False])
def test_a_mask_of_a_band_is_not_the_band(stem, first):
    files = [(stem, ("",), 10.0), ("T35UKR_B04_10m", ("",), 10.0)]
    found = named(*(files if first else files[::-1]), asked=("B04",))
    assert found == ([(f"{stem} 1",), ("B04",)] if first else [("B04",), (f"{stem} 1",)])
    # By itself nothing else can be meant.
    assert named(files[0], ("B08", ("",), 10.0)) == [("B04",), ("B08",)]


def test_files_of_one_band_are_known_by_common_names():
    assert named(("red", ("",), 10.0), ("nir", ("",), 10.0)) == [("B04",), ("B08",)]
    landsat = named(("x_NIR", ("",), 30.0), ("x_B4", ("",), 30.0), dataset="landsat8",
                    asked=("B4", "B5"))  # fmt: skip
    assert landsat == [("B5",), ("B4",)]
