"""The index of odd deliveries: what goes for the bands of a download goes for its index."""

import numpy as np
import pytest
from eosda_imagery.api.errors import WrongContentError
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.gdal.opening import thread_option
from eosda_imagery.core.raster.indices.derived import index_rasters, write_index_of
from eosda_imagery.core.raster.indices.reflectance import named_bands
from eosda_imagery.core.settings.values import ReflectanceOffset
from osgeo import gdal

from tests.core.geotiffs import write, write_hiding
from tests.core.raster.test_stack import content, tif, view_of

pytestmark = pytest.mark.usefixtures("qgis_app")
NDVI = INDICES["ndvi"]
NAMES = ("B08", "B04")
PIXEL = 0.001


def bands(rows=20, columns=20, start=1000):
    pixels = np.arange(start, start + rows * columns, dtype="uint16").reshape(1, rows, columns)
    return np.concatenate([pixels * 3, pixels])


def ndvi(nir, red):
    return (nir.astype(float) - red) / (nir.astype(float) + red)


def index(view, folder, mask_clouds=False):
    target = folder / "index.tif"
    made = write_index_of(
        view, NDVI, target, mask_clouds=mask_clouds, rule=ReflectanceOffset.AS_DELIVERED
    )
    return made, gdal.Open(str(target)).ReadAsArray()


@pytest.mark.parametrize("factor", [1, 1 + 1e-8, 1.0004, 0.98, 1.31])
@pytest.mark.parametrize("phase", [0, 0.4])
def test_every_paid_pixel_has_an_index_whatever_the_grids(tmp_path, factor, phase):
    west = write(tmp_path / "a" / "a.tif", bands(), names=NAMES, size=PIXEL)
    edge = 24.0 + 20 * PIXEL + phase * PIXEL
    frame = (edge, PIXEL * factor, 0, 50.0, 0, -PIXEL * factor)
    east = tif(tmp_path / "b" / "b.tif", bands(start=2000), frame, nodata=0, names=NAMES)
    view = view_of(tmp_path / "a", NAMES, [west], [east])
    _, values = index(view, tmp_path)
    # Of 3 to 1 it is a half everywhere; an overlap or a gap of the two is less than a column.
    known = values != -9999
    np.testing.assert_allclose(values[known], 0.5, atol=1e-6)
    assert known.sum() >= 20 * (20 + 20 * min(factor, 1)) - 20 * 2


@pytest.mark.parametrize("how", ["alpha", "mask"])
@pytest.mark.parametrize("parts", [1, 2])
def test_what_a_file_hides_has_no_index(tmp_path, how, parts):
    files = []
    for part in range(parts):
        pixels, folder = bands(10, 20), tmp_path / str(part)
        west = 24.0 + 0.02 * part
        three = np.concatenate([pixels, pixels[:1]])
        path = write_hiding(folder / "m.tif", three, how, west)
        files.append([path])
    _, values = index(view_of(tmp_path, (*NAMES, "B03"), *files), tmp_path)
    assert (values[0] == -9999).all()
    np.testing.assert_allclose(values[1:], 0.5, atol=1e-6)


def test_scale_and_offset_of_each_file_are_applied(tmp_path):
    pixels = bands()
    path = write(tmp_path / "a.tif", pixels, names=NAMES)
    raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
    for number in (1, 2):
        raster.GetRasterBand(number).SetScale(2e-5)
        raster.GetRasterBand(number).SetOffset(-0.01)
    del raster
    _, values = index(view_of(tmp_path, NAMES, [path]), tmp_path)
    nir, red = pixels * 2e-5 - 0.01
    np.testing.assert_allclose(values, ndvi(nir, red), atol=1e-5)


@pytest.mark.parametrize("odd", [np.inf, -np.inf, np.nan])
def test_pixels_that_are_no_numbers_have_no_index_and_spoil_no_other(tmp_path, odd):
    pixels = bands().astype("float32")
    pixels[0, 3, 3] = odd
    path = write(tmp_path / "a.tif", pixels, names=NAMES, nodata=None)
    _, values = index(view_of(tmp_path, NAMES, [path]), tmp_path)
    assert values[3, 3] == -9999
    values[3, 3] = 0.5
    np.testing.assert_allclose(values, 0.5, atol=1e-6)


def test_a_raster_with_its_first_row_in_the_south_is_turned(tmp_path):
    pixels = bands()
    pixels[0, 0] *= 2
    frame = (24.0, PIXEL, 0, 50.0 - 20 * PIXEL, 0, PIXEL)
    path = tif(tmp_path / "a.tif", pixels, frame, nodata=0, names=NAMES)
    _, values = index(view_of(tmp_path, NAMES, [path]), tmp_path)
    np.testing.assert_allclose(values[::-1], ndvi(*pixels), atol=1e-6)


@pytest.mark.parametrize("down", [True, False])
def test_a_raster_with_its_first_column_in_the_east_is_turned(tmp_path, down):
    pixels = bands()
    pixels[0, 0, 0] = pixels[1, 0, 0]
    frame = (24.02, -PIXEL, 0, 50.0, 0, -PIXEL) if down else (24.02, -PIXEL, 0, 49.98, 0, PIXEL)
    file = tif(tmp_path / "a" / "a.tif", pixels, frame, nodata=0, names=NAMES)
    _, found = index(view_of(tmp_path / "a", NAMES, [file]), tmp_path)
    made = gdal.Open(str(tmp_path / "index.tif"))
    assert made.GetGeoTransform() == pytest.approx((24.0, PIXEL, 0, 50.0, 0, -PIXEL))
    # The one of another value is where the file has it, in the east.
    assert np.argwhere(np.abs(found) < 1e-6).tolist() == [[0 if down else 19, 19]]


def test_a_slanted_raster_is_refused_in_plain_words_and_kept(tmp_path):
    frame = (24.0, PIXEL, PIXEL / 5, 50.0, PIXEL / 5, -PIXEL)
    path = tif(tmp_path / "in" / "a.tif", bands(), frame, names=NAMES)
    with pytest.raises(WrongContentError, match="do not run from west to east.*Warp"):
        index(view_of(tmp_path / "in", NAMES, [path]), tmp_path)
    assert content(tmp_path) == ["in", "in/a.tif"]


@pytest.mark.parametrize(
    ("west", "words"), [(124.0, "outside the area"), (None, "where on the map")]
)
def test_a_raster_that_lies_elsewhere_makes_no_index_and_is_kept(tmp_path, west, words):
    options = {"west": west} if west else {"code": None}
    path = write(tmp_path / "in" / "a.tif", bands(), names=NAMES, **options)
    if west is None:
        raster = gdal.OpenEx(str(path), gdal.OF_UPDATE)
        raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
        del raster
    with pytest.raises(WrongContentError, match=f"{words}.*kept as delivered"):
        index(view_of(tmp_path / "in", NAMES, [path]), tmp_path)
    assert path.exists()
    assert content(tmp_path) == ["in", "in/a.tif"]


def test_a_band_of_its_own_in_each_file_and_another_phase(tmp_path):
    nir, red = bands()
    files = [
        write(tmp_path / "x_B08.tif", nir[None], size=PIXEL),
        write(tmp_path / "x_B04.tif", red[None], size=PIXEL, west=24.0 + PIXEL * 0.3),
    ]
    made, values = index(view_of(tmp_path, NAMES, files), tmp_path)
    assert made.notes == ()
    assert (values != -9999).mean() > 0.94


def test_what_belonged_to_the_raster_that_was_there_before_goes(tmp_path):
    target = write(tmp_path / "index.tif", bands(600, 600)[:1], nodata=None)
    old = gdal.OpenEx(str(target), gdal.OF_READONLY)
    with thread_option("GDAL_PAM_ENABLED", "YES"):
        old.BuildOverviews("NEAREST", [2, 4])
        del old
    assert (tmp_path / "index.tif.ovr").exists()
    path = write(tmp_path / "in" / "a.tif", bands(), names=NAMES)
    index(view_of(tmp_path / "in", NAMES, [path]), tmp_path)
    assert content(tmp_path) == ["in", "in/a.tif", "index.tif"]


def test_parts_in_two_crss_are_two_layers_that_say_so_and_no_one_raster(tmp_path):
    one = write(tmp_path / "a" / "a.tif", bands(), names=NAMES)
    other = write(tmp_path / "b" / "b.tif", bands(), names=NAMES, code=4258)
    view = view_of(tmp_path, NAMES, [one], [other])
    with pytest.raises(WrongContentError, match="different CRSs"):
        index(view, tmp_path)
    rasters = index_rasters(view, NDVI, lambda: False)
    assert {raster.marks for raster in rasters} == {("EPSG:4326",), ("EPSG:4258",)}
    assert len({raster.path for raster in rasters}) == 2


def test_clouds_on_another_grid_than_the_bands(tmp_path):
    classes = np.full((1, 8, 8), 4, dtype="uint8")
    classes[0, :4] = 9
    files = [
        write(tmp_path / "in" / "bands.tif", bands(), names=NAMES),
        write(tmp_path / "in" / "x_SCL.tif", classes, size=PIXEL * 2.5),
    ]
    made, values = index(view_of(tmp_path / "in", (*NAMES, "SCL"), files), tmp_path, True)
    assert "cirrus: 50.0 %" in made.notes[-1]
    assert (values[:10] == -9999).all()
    np.testing.assert_allclose(values[10:], 0.5, atol=1e-6)


@pytest.mark.parametrize(
    "names", [("b08", "b04"), ("B08 (NIR)", "B04 (Red)"), ("B08, 842 nm", "S2_B04")]
)
def test_bands_of_a_file_are_known_by_names_in_any_case_and_among_words(tmp_path, names):
    file = write(tmp_path / "a.tif", bands(), names=names)
    assert named_bands(file) == {"B08": (file, 1), "B04": (file, 2)}
