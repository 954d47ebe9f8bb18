"""The range of values shown: that of the area's pixels, without unpacking all of a large raster."""

import itertools
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
from eosda_imagery.core.raster import contrast as stretches
from eosda_imagery.core.raster import stack
from eosda_imagery.core.raster.contrast import stretch
from osgeo import gdal

from tests.core.geotiffs import values, write
from tests.core.raster.test_stack import view_of
from tests.sandbox.scenes import DEFAULT_CACHE, ensure_scenes, load_scenes

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
CLOUDY = "S2L2A/35/U/KR/2026/10/9/0"
SWATH_EDGE = "S2L2A/35/U/KR/2026/10/14/0"
TILED = {"TILED": "YES", "BLOCKXSIZE": 32, "BLOCKYSIZE": 32, "COMPRESS": "DEFLATE"}
# How far a limit may lie from that of all pixels, as a share of the range shown.
TOLERANCE = 0.07
SIDE = 1200


@pytest.fixture
def small(monkeypatch):
    """The measures of a Sentinel-2 tile of 10980 pixels, taken down to a raster of 1200."""
    monkeypatch.setattr(stretches, "BLOCK_PX", 32 * 32)
    monkeypatch.setattr(stretches, "SAMPLE_PX", 128)
    monkeypatch.setattr(stretches, "CACHED_PX", 40_000)


@pytest.fixture
def blocks(monkeypatch):
    """The windows of the blocks that are read."""
    windows, read = [], stretches._read

    def spy(source, numbers, area, block, *rest):
        windows.append(block.window)
        return read(source, numbers, area, block, *rest)

    monkeypatch.setattr(stretches, "_read", spy)
    return windows


@lru_cache(maxsize=1)
def scenes():
    return load_scenes([ensure_scenes(DEFAULT_CACHE)])


@lru_cache(maxsize=8)
def picture(name):
    """1200 by 1200 pixels: a band of a scene, or something made."""
    view_id, _, band = name.partition(" ")
    if band:
        return gdal.Open(str(scenes()[view_id].path(band))).ReadAsArray()
    rows, columns = np.mgrid[:SIDE, :SIDE]
    made = {
        "gradient": 100 + rows + 2 * columns,
        "half": np.where(columns < SIDE // 2, 0, 500 + rows),
        "stripes": 1000 + 500 * (columns // 3 % 2) + rows,
    }
    return made[name].astype("uint16")


def area(*corners):
    """A GeoJSON polygon by corners in pixels."""
    ring = [[24.0 + 0.001 * x, 50.0 - 0.001 * y] for x, y in (*corners, corners[0])]
    return {"type": "Polygon", "coordinates": [ring]}


ROWS, COLUMNS = np.mgrid[:SIDE, :SIDE] + 0.5
EVERYWHERE = area((-9, -9), (1300, -9), (1300, 1300), (-9, 1300))
# Each with what a pixel's centre must fulfil to be in it.
AREAS = {
    "everywhere": (EVERYWHERE, ROWS > 0),
    "corner": (
        area((800.2, -9), (1300, -9), (1300, 300.2), (800.2, 300.2)),
        (COLUMNS > 800.2) & (ROWS < 300.2),
    ),
    "triangle": (area((0, 0), (1200, 1200), (0, 1200)), ROWS > COLUMNS),
    "thin": (
        area((0, -3.2), (1203.2, 1200), (1196.8, 1200), (0, 3.2)),
        abs(ROWS - COLUMNS) < 3.2,
    ),
}


def limits_of_all(pixels, nodata=0):
    data = pixels[pixels != nodata]
    return np.percentile(data, [2, 98])


def assert_near(found, expected):
    span = expected[1] - expected[0]
    assert np.abs(np.subtract(found, expected)).max() <= TOLERANCE * span


# -- rasters of few pixels ------------------------------------------------------------------


@pytest.mark.usefixtures("gdal_mode")
def test_the_sample_is_the_nearest_pixels_whatever_the_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(stretches, "SAMPLE_PX", 50)
    monkeypatch.setattr(stretches, "STRIP_ROWS", 16)
    pixels = values(230, 170, bands=2)
    for options in ({}, {"TILED": "YES", "BLOCKXSIZE": 32, "BLOCKYSIZE": 32}):
        path = write(tmp_path / "a.tif", pixels, **options)
        shrunk = stretches._shrink(path, [2])
        expected = gdal.Translate(
            "", gdal.Open(str(path)), format="MEM", bandList=[2], width=36, height=50
        )
        np.testing.assert_array_equal(shrunk.ReadAsArray(), expected.ReadAsArray())
        assert shrunk.GetGeoTransform() == pytest.approx(expected.GetGeoTransform())


@pytest.mark.usefixtures("gdal_mode")
def test_the_stretch_leaves_out_what_lies_outside_the_area(tmp_path):
    """Half of the raster is far brighter, but outside the AOI: it must not widen the range."""
    row = [100 + column for column in range(100)] + [9000] * 100
    path = write(tmp_path / "a.tif", np.array([[row] * 100], "uint16"), nodata=None)
    ((low, high),) = stretch(path, [1], area((0, 0), (99.9, 0), (99.9, 100), (0, 100)))
    assert 100 <= low < high <= 200


@pytest.mark.usefixtures("gdal_mode")
def test_a_band_without_data_in_the_area_still_makes_a_layer(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((1, 10, 10), "uint16"))
    assert stretch(path, [1], area((0, 0), (10, 0), (10, 10), (0, 10))) == [None]


def test_a_raster_of_few_pixels_is_read_whole(tmp_path, blocks):
    path = write(tmp_path / "a.tif", picture("gradient")[None], **TILED)
    assert_near(stretch(path, [1], EVERYWHERE)[0], limits_of_all(picture("gradient")))
    assert blocks == []


def test_overviews_are_read_instead_of_blocks(tmp_path, small, blocks):
    path = write(tmp_path / "a.tif", picture(CLEAR + " B04")[None], **TILED)
    raster = gdal.Open(str(path), gdal.GA_Update)
    raster.BuildOverviews("NEAREST", [2, 4, 8])
    del raster
    assert_near(stretch(path, [1], EVERYWHERE)[0], limits_of_all(picture(CLEAR + " B04")))
    assert blocks == []


def test_a_raster_without_a_crs_is_read_evenly(tmp_path, small, blocks):
    path = write(tmp_path / "a.tif", picture("gradient")[None], code=None, **TILED)
    assert_near(stretch(path, [1], EVERYWHERE)[0], limits_of_all(picture("gradient")))
    assert blocks == []


# -- large ones -----------------------------------------------------------------------------


@pytest.mark.parametrize("where", AREAS)
@pytest.mark.parametrize(
    "name",
    [CLEAR + " B04", CLOUDY + " B08", SWATH_EDGE + " B04", "gradient", "half", "stripes"],
)
def test_some_blocks_give_the_limits_of_all_pixels(tmp_path, small, blocks, name, where):
    aoi, inside = AREAS[where]
    path = write(tmp_path / "a.tif", picture(name)[None], **TILED)
    (limits,) = stretch(path, [1], aoi)
    if picture(name)[inside].any():
        assert_near(limits, limits_of_all(picture(name)[inside]))
    else:
        assert limits is None
    with_data = {w for w in blocks if picture(name)[w[1] : w[1] + w[3], w[0] : w[0] + w[2]].any()}
    assert len(blocks) == len(set(blocks))
    assert len(with_data) <= 1.2 * stretches.BLOCKS


@pytest.mark.parametrize("name", [CLEAR + " B04", CLOUDY + " B08"])
def test_more_blocks_are_read_where_each_holds_little_of_the_area(tmp_path, small, blocks, name):
    aoi, inside = AREAS["thin"]
    path = write(tmp_path / "a.tif", picture(name)[None], **STRIPS)
    assert_near(stretch(path, [1], aoi)[0], limits_of_all(picture(name)[inside]))
    assert stretches.BLOCKS < len(blocks) <= 4 * stretches.BLOCKS


STRIPS, ONE_BLOCK = {"BLOCKYSIZE": 1}, {"BLOCKYSIZE": SIDE, "COMPRESS": "DEFLATE"}
LAYOUTS = [
    (TILED, "uint16", 0),
    (TILED, "float32", -1.0),
    (TILED, "float64", float("nan")),
    (TILED, "int16", -9999),
    (STRIPS, "uint16", None),
    (STRIPS, "float32", 0),
    ({"BLOCKYSIZE": 7}, "uint16", 65535),
    (ONE_BLOCK, "uint16", 0),
    ({**TILED, "INTERLEAVE": "BAND"}, "uint16", 0),
]


@pytest.mark.usefixtures("gdal_mode")
@pytest.mark.parametrize(("options", "kind", "nodata"), LAYOUTS)
def test_the_limits_do_not_depend_on_blocks_type_or_nodata(
    tmp_path, small, blocks, options, kind, nodata
):
    """Outside the triangle all is far brighter; a third of it is without data."""
    aoi, inside = AREAS["triangle"]
    empty = 0 if nodata is None else nodata
    pixels = np.where(inside, picture(CLEAR + " B04"), 30000).astype(kind)
    pixels[:, 100:500] = empty
    half = np.where(pixels == empty, empty, pixels // 2)
    path = write(tmp_path / "a.tif", np.array([half, pixels], kind), nodata=nodata, **options)
    data = pixels[inside & (pixels != empty) & ~np.isnan(pixels)]
    low, high = stretch(path, [2, 1], aoi)
    assert_near(low, np.percentile(data, [2, 98]))
    assert_near(np.multiply(high, 2), np.percentile(data, [2, 98]))
    assert 0 < len(blocks) <= 1.8 * stretches.BLOCKS


@pytest.mark.usefixtures("gdal_mode")
@pytest.mark.parametrize("options", [TILED, STRIPS])
def test_the_parts_of_a_mosaic_are_read_by_their_own_blocks(tmp_path, small, blocks, options):
    pixels = picture(CLEAR + " B04")
    cuts = [slice(0, 470), slice(470, SIDE)]
    parts = [
        [write_part(tmp_path / f"{number}", pixels, rows, columns, options)]
        for number, (rows, columns) in enumerate(itertools.product(cuts, cuts))
    ]
    view = view_of(tmp_path, ("B04",), *parts)
    aoi, inside = AREAS["triangle"]
    view = replace(view, download=replace(view.download, aoi=aoi))
    (mosaic,) = stack.rasters_of(view)
    assert (tmp_path / f"{mosaic.path.stem}_area.tif").exists()
    assert_near(stretch(mosaic.path, [1], aoi)[0], limits_of_all(pixels[inside]))
    assert 0 < len(blocks) <= 1.2 * stretches.BLOCKS
    edges = {0, 470, SIDE}
    for left, top, width, height in blocks:
        assert not edges & set(range(left + 1, left + width))
        assert not edges & set(range(top + 1, top + height))
        begins = [place - 470 if place >= 470 else place for place in (left, top)]
        assert options is STRIPS or [place % 32 for place in begins] == [0, 0]


def write_part(folder, pixels, rows, columns, options):
    """A part of a raster of which the north-west corner is at 24, 50."""
    path = write(folder / "B04.tif", pixels[None, rows, columns], **options)
    raster = gdal.Open(str(path), gdal.GA_Update)
    west, north = 24.0 + 0.001 * columns.start, 50.0 - 0.001 * rows.start
    raster.SetGeoTransform((west, 0.001, 0, north, 0, -0.001))
    return path


def test_bands_with_data_in_one_place_only_are_found(tmp_path, small, blocks):
    pixels = np.zeros((3, SIDE, SIDE), "uint16")
    pixels[0, 1150:1160, 30:40] = 700
    pixels[1] = picture("gradient")
    pixels[2, 5, 1100] = 40
    path = write(tmp_path / "a.tif", pixels, **TILED)
    lone, everywhere, one_pixel = stretch(path, [1, 2, 3], EVERYWHERE)
    assert lone == (700, 701)
    assert_near(everywhere, limits_of_all(pixels[1]))
    # Thinned out, a single pixel may be passed over.
    assert one_pixel in ((40, 41), None)
    assert len(blocks) == len(set(blocks))


def test_no_data_at_all_is_known_only_after_all_was_read(tmp_path, small, blocks):
    path = write(tmp_path / "a.tif", np.zeros((1, SIDE, SIDE), "uint16"), **TILED)
    assert stretch(path, [1], EVERYWHERE) == [None]
    assert len(blocks) == 38 * 38


def test_an_area_beside_the_raster_reads_nothing(tmp_path, small, blocks):
    path = write(tmp_path / "a.tif", picture("gradient")[None], **TILED)
    assert stretch(path, [1], area((2000, 0), (2100, 0), (2100, 90), (2000, 90))) == [None]
    assert blocks == []


def test_only_blocks_that_the_area_touches_are_read(tmp_path, small, blocks):
    aoi, inside = AREAS["thin"]
    path = write(tmp_path / "a.tif", picture("gradient")[None], **TILED)
    stretch(path, [1], aoi)
    touched = [inside[y : y + h, x : x + w] for x, y, w, h in blocks]
    # A block may be touched without a pixel's centre in it.
    assert sum(part.any() for part in touched) >= 0.9 * len(touched)


def test_small_fields_far_apart_are_all_looked_at(tmp_path, small, blocks):
    places = [(10, 20), (1100, 90), (600, 640), (40, 1180)]
    fields = [area((x, y), (x + 3, y), (x + 3, y + 3), (x, y + 3)) for x, y in places]
    pixels = np.full((1, SIDE, SIDE), 9000, "uint16")
    for number, (x, y) in enumerate(places):
        pixels[0, y : y + 3, x : x + 3] = 100 * (number + 1)
    path = write(tmp_path / "a.tif", pixels, **TILED)
    several = {"type": "MultiPolygon", "coordinates": [f["coordinates"] for f in fields]}
    assert stretch(path, [1], several)[0] == pytest.approx((100, 400), abs=1)
    assert len(blocks) == 4


@pytest.mark.parametrize("shape", [(38, 38), (1, 900), (5, 60)])
def test_the_first_blocks_are_spread_over_all(shape):
    rows, columns = shape
    every = [
        stretches._Block((column, row, 1, 1), (column, row), False)
        for row in range(rows)
        for column in range(columns)
    ]
    ordered = stretches._spread(every)
    assert sorted(block.window for block in ordered) == sorted(block.window for block in every)
    for count in (32, 64, 128, 200):
        halves = [
            sum(block.place[axis] < shape[1 - axis] / 2 for block in ordered[:count])
            for axis in (0, 1)
            if shape[1 - axis] > 5
        ]
        assert all(0.4 * count <= half <= 0.6 * count for half in halves)


def test_gdal_keeps_few_blocks_in_memory(tmp_path, small, monkeypatch):
    path = write(tmp_path / "a.tif", picture("gradient")[None], **TILED)
    used, read = [], stretches._read

    def spy(*arguments):
        piece = read(*arguments)
        used.append(gdal.GetCacheUsed())
        return piece

    before = gdal.GetCacheUsed()
    monkeypatch.setattr(stretches, "_read", spy)
    stretch(path, [1], EVERYWHERE)
    assert len(used) == stretches.BLOCKS
    assert max(used) - before <= 2 * 2 * stretches.CACHED_PX
