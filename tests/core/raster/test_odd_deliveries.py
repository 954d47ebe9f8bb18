"""No paid pixel is lost in what else a delivery brings, declares or hides."""

from dataclasses import replace

import numpy as np
import pytest
from eosda_imagery.api.errors import StorageError
from eosda_imagery.core.layers.build import make_layers
from eosda_imagery.core.raster import stack
from eosda_imagery.core.raster.bands import rasters_of
from osgeo import gdal
from qgis.PyQt.QtGui import qAlpha

from tests.core.geotiffs import values, write, write_hiding
from tests.core.raster.test_stack import content, read, tif, view_of
from tests.core.storage.test_comparison import utm

pytestmark = pytest.mark.usefixtures("qgis_app", "gdal_mode")


def combined(view, folder, **options):
    target = folder / "o.tif"
    stack.combine(view, target, "GTiff", **options)
    return read(target)


def full(value, rows=10, columns=20, kind="uint16"):
    return np.full((1, rows, columns), value, kind)


@pytest.mark.parametrize("order", [1, -1])
def test_a_band_in_several_resolutions_is_shown_in_the_finest(tmp_path, order):
    files = [
        write(tmp_path / "r10" / "B04_10m.tif", values(20, 40), size=0.001),
        write(tmp_path / "r20" / "B04_20m.tif", full(9), size=0.002),
        write(tmp_path / "r60" / "B04_60m.tif", full(8, 4, 8), size=0.006),
    ]
    made = combined(view_of(tmp_path, ("B04",), files[::order]), tmp_path)
    np.testing.assert_array_equal(made[:, :20, :40], values(20, 40))
    # The coarsest reaches a little farther, and is all there is.
    assert set(np.unique(made[:, 20:])) <= {0, 8}


@pytest.mark.parametrize("nodata", [-9999, 70_000, 0.5, float("nan"), float("inf")])
def test_nodata_that_no_pixel_can_be_hides_none(tmp_path, nodata):
    west, east = full(11), full(22)
    west[:, :, 12:] = 0
    east[:, :, :8] = 0
    files = [
        write(tmp_path / "a" / "B04.tif", west, nodata=nodata),
        write(tmp_path / "b" / "B04.tif", east, nodata=nodata, west=24.004),
    ]
    made = combined(view_of(tmp_path, ("B04",), *([file] for file in files)), tmp_path)
    np.testing.assert_array_equal(made[0, 0], [11] * 12 + [22] * 12)


@pytest.mark.parametrize("kind", ["int16", "float32"])
def test_nodata_that_a_pixel_can_be_stays(tmp_path, kind):
    pixels = full(-9999, kind=kind)
    pixels[:, :, 10:] = 5
    files = [
        write(tmp_path / name / "B04.tif", pixels, nodata=-9999, west=24.0 + 0.01 * number)
        for number, name in enumerate("ab")
    ]
    made = combined(view_of(tmp_path, ("B04",), *([file] for file in files)), tmp_path)
    np.testing.assert_array_equal(made[0, 0], [-9999] * 10 + [5] * 20)


@pytest.mark.parametrize(
    ("kind", "seen"), [("uint8", 1), ("uint8", 255), ("uint16", 1), ("uint16", 65535),
                       ("float32", 1)]
)  # fmt: skip
@pytest.mark.parametrize("first", [True, False])
def test_a_pixel_that_alpha_lets_be_seen_is_opaque(tmp_path, kind, seen, first):
    bands = ("B04", "B03", "B02")
    alpha, pixels = full(seen, kind=kind), np.repeat(full(100, kind=kind), 3, axis=0)
    alpha[:, :, :5] = 0
    parts, names = ([alpha, pixels], ("", *bands)) if first else ([pixels, alpha], (*bands, ""))
    file = write(tmp_path / "in" / "m.tif", np.concatenate(parts), names, nodata=None,
                 PHOTOMETRIC="MINISBLACK")  # fmt: skip
    raster = gdal.OpenEx(str(file), gdal.OF_UPDATE)
    raster.GetRasterBand(1 if first else 4).SetColorInterpretation(gdal.GCI_AlphaBand)
    del raster
    view = view_of(tmp_path / "out", bands, [file])
    made = combined(view, tmp_path)
    written = gdal.Open(str(tmp_path / "o.tif"))
    mask = written.GetRasterBand(1).GetMaskBand().ReadAsArray()
    assert made.shape[0] == 3
    (layer,) = make_layers(view)
    block = layer.renderer().block(1, layer.extent(), 20, 10)
    drawn = [qAlpha(block.color(5, column)) for column in range(20)]
    assert mask[5].tolist() == drawn == [0] * 5 + [255] * 15


def parcels(*sides):
    """Squares of so many degrees a side, ten pixels apart, which begin beside the centre of one."""
    north, rings = 49.9999, []
    for number, side in enumerate(sides):
        west = 24.0001 + 0.01 * number
        east, south = west + side, north - side
        rings.append([[west, south], [east, south], [east, north], [west, north], [west, south]])
    return {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}


def test_parcels_smaller_than_a_pixel_are_shown_by_the_pixel_they_touch(tmp_path):
    file = write(tmp_path / "in" / "B04.tif", values(10, 40))
    view = view_of(tmp_path / "out", ("B04",), [file])
    # The last holds the centres of four.
    download = replace(view.download, aoi=parcels(0.0001, 0.0003, 0.0002, 0.0021))
    made = combined(replace(view, download=download), tmp_path)
    assert np.flatnonzero(made[0, 0]).tolist() == [0, 10, 20, 30, 31]
    (raster,) = rasters_of(replace(view, download=download))
    assert np.count_nonzero(read(raster.path)) == np.count_nonzero(made)


def test_a_strip_between_the_centres_is_not_lost(tmp_path):
    file = write(tmp_path / "in" / "B04.tif", values(20, 40))
    south, north = 49.9896, 49.9897
    ring = [[24.0, south], [24.04, south], [24.04, north], [24.0, north], [24.0, south]]
    view = view_of(tmp_path / "out", ("B04",), [file])
    aoi = {"type": "Polygon", "coordinates": [ring]}
    made = combined(replace(view, download=replace(view.download, aoi=aoi, clip=True)), tmp_path)
    assert np.flatnonzero(made.any(axis=(0, 2))).tolist() == [10]
    assert np.count_nonzero(made) == 40


def test_a_place_that_belonged_to_the_raster_that_was_there_before_goes_with_it(tmp_path):
    corners = [(0, 0, 24.0, 50.0), (10, 0, 24.01, 50.0), (0, 10, 24.0, 49.99)]
    file = tif(tmp_path / "in" / "B04.tif", values(10, 10), gcps=corners, names=("B04",))
    for ending in ("tfw", "tifw", "wld", "TFW"):
        (tmp_path / f"o.{ending}").write_text("1\n0\n0\n-1\n500000\n0\n")
    (tmp_path / "o.tif.vat.dbf").write_bytes(b"old")
    combined(view_of(tmp_path / "in", ("B04",), [file]), tmp_path)
    assert content(tmp_path) == ["in", "in/B04.tif", "o.tif"]
    written = gdal.Open(str(tmp_path / "o.tif"))
    assert written.GetGCPCount() == 3
    assert written.GetGeoTransform(can_return_null=True) is None


@pytest.mark.parametrize("how", ["order", "alpha", "mask and alpha"])
def test_parts_with_the_same_bands_are_one_raster_wherever_these_stand(tmp_path, how):
    bands = ("B04", "B03", "B02")
    pixels = np.concatenate([full(1), full(2), full(3)])
    first = write(tmp_path / "a" / "m.tif", pixels, bands, nodata=None)
    if how == "order":
        second = write(
            tmp_path / "b" / "m.tif", pixels[::-1] * 10, bands[::-1], west=24.02, nodata=None
        )
    else:
        second = write_hiding(tmp_path / "b" / "m.tif", pixels * 10, "alpha", 24.02)
    if how == "mask and alpha":
        first = write_hiding(tmp_path / "c" / "m.tif", pixels, "mask", 24.0)
    view = view_of(tmp_path / "out", bands, [first], [second])
    (raster,) = rasters_of(view)
    assert raster.bands == bands
    for made in (combined(view, tmp_path), read(raster.path)):
        np.testing.assert_array_equal(made[:3, 5], [[n] * 20 + [n * 10] * 20 for n in (1, 2, 3)])


@pytest.mark.parametrize(
    "frame",
    [
        {"transform": (24.01, -0.001, 0, 50.0, 0, -0.001)},
        {"gcps": [(0, 0, 24.0, 50.0), (10, 0, 24.01, 50.0), (0, 10, 24.0, 49.99)]},
    ],
    ids=["mirrored", "control points"],
)
def test_an_img_that_would_lie_elsewhere_is_refused_in_words(tmp_path, frame):
    file = tif(tmp_path / "in" / "B04.tif", values(10, 10), names=("B04",), **frame)
    view = view_of(tmp_path / "in", ("B04",), [file])
    with pytest.raises(StorageError, match="an .img cannot hold where these pixels lie, a .tif"):
        stack.combine(view, tmp_path / "o.img", "HFA")
    assert content(tmp_path) == ["in", "in/B04.tif"]
    # The same as a .tif lies where it lay.
    combined(view, tmp_path)
    kept, made = gdal.Open(str(file)), gdal.Open(str(tmp_path / "o.tif"))
    assert made.GetGeoTransform() == kept.GetGeoTransform()
    assert made.GetGCPCount() == kept.GetGCPCount()


@pytest.mark.parametrize(
    ("code", "transform"),
    [
        (4326, (24.0, 0.001, 0, 50.0, 0, -0.001)),
        (4326, (24.0, 0.001, 0, 49.99, 0, 0.001)),
        *((code, utm(code)) for code in (32635, 3857, 3035)),
    ],
)
def test_an_img_that_lies_in_its_place_is_written(tmp_path, code, transform):
    file = tif(tmp_path / "in" / "B04.tif", values(10, 10), transform, code, names=("B04",))
    stack.combine(view_of(tmp_path / "in", ("B04",), [file]), tmp_path / "o.img", "HFA")
    made = gdal.Open(str(tmp_path / "o.img"))
    assert made.GetGeoTransform() == pytest.approx(transform)


@pytest.mark.parametrize("others", [-9999, None])
def test_bands_of_several_nodata_are_said_where_a_file_has_one_for_all(tmp_path, others):
    folder = tmp_path / "in"
    red = write(folder / "B04.tif", full(5, kind="int16"), nodata=0)
    nir = write(folder / "B08.tif", full(6, kind="int16"), nodata=others)
    view = view_of(folder, ("B04", "B08"), [red, nir])
    (note,) = stack.combine(view, tmp_path / "o.tif", "GTiff").warnings
    assert "B04, B08 declare other values as nodata each" in note
    # An .img has one for each.
    assert stack.combine(view, tmp_path / "o.img", "HFA").warnings == ()
    alike = view_of(folder, ("B04", "B03"), [red, write(folder / "B03.tif", full(6, kind="int16"))])
    assert stack.combine(alike, tmp_path / "a.tif", "GTiff").warnings == ()
