"""What came is compared with its order by its header: place, pixels, bands."""

import math

import pytest
from eosda_imagery.core.storage.comparison import compare, lies_as_ordered
from osgeo import gdal, osr

from tests.core.geotiffs import reference, values, write

pytestmark = pytest.mark.usefixtures("gdal_mode")
ORDER = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.9], [24.1, 49.9], [24.1, 50.0], [24.0, 50.0], [24.0, 49.9]]],
}
# As ``ORDER``, without its north-east.
BENT = {
    "type": "Polygon",
    "coordinates": [
        [[24.0, 49.9], [24.1, 49.9], [24.1, 49.91], [24.01, 49.91], [24.01, 50.0], [24.0, 50.0],
         [24.0, 49.9]]
    ],
}  # fmt: skip
BANDS = ("B04", "B03", "B02")
ELSEWHERE = "The delivered raster lies outside the area that was ordered."
NOWHERE = "The delivered file does not say where on the map it lies."
FINE = 0.0001


def raster(path, transform=(24.0, FINE, 0, 50.0, 0, -FINE), crs=4326, names=BANDS, gcps=()):
    """A GeoTIFF of 1000 by 1000 pixels that takes no room, placed by any means."""
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ["SPARSE_OK=TRUE", "TILED=YES"]
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), 1000, 1000, len(names), gdal.GDT_UInt16, options
    )
    wkt = crs if isinstance(crs, str) else reference(crs).ExportToWkt() if crs else ""
    if transform:
        made.SetGeoTransform(transform)
        made.SetProjection(wkt)
    if gcps:
        made.SetGCPs([gdal.GCP(*one) for one in gcps], wkt)
    for number, name in enumerate(names, start=1):
        made.GetRasterBand(number).SetDescription(name)
    del made
    return path


def place_in(code, lon=24.0, lat=50.0):
    """The point of the order's north-west corner in another CRS."""
    there = osr.CoordinateTransformation(reference(4326), reference(code))
    return there.TransformPoint(lon, lat)[:2]


def utm(code, east=0.0, north=0.0, size=10.0):
    x, y = place_in(code)
    return x + east, size, 0, y + north, 0, -size


def turned(degrees):
    c, s = math.cos(math.radians(degrees)) * FINE, math.sin(math.radians(degrees)) * FINE
    return 24.0, c, s, 50.0, s, -c


CORNERS = [(24, 50, 0, 0, 0), (24.1, 50, 0, 1000, 0), (24, 49.9, 0, 0, 1000)]

IN_PLACE = {
    "degrees": {},
    "its own zone": {"transform": utm(32635), "crs": 32635},
    "the zone beside it": {"transform": utm(32634), "crs": 32634},
    "Web Mercator": {"transform": utm(3857, size=15.0), "crs": 3857},
    "a conic": {"transform": utm(3035), "crs": 3035},
    "south-up": {"transform": (24.0, FINE, 0, 49.9, 0, FINE)},
    "mirrored": {"transform": (24.1, -FINE, 0, 50.0, 0, -FINE)},
    "slanted": {"transform": turned(17)},
    "control points": {"transform": None, "gcps": CORNERS},
    "a site's own grid": {"transform": (10, 1, 0, 10, 0, -1), "crs": 'LOCAL_CS["site"]'},
}


@pytest.mark.parametrize("how", IN_PLACE)
def test_what_is_where_it_was_ordered_is_taken_however_it_is_placed(tmp_path, how):
    path = raster(tmp_path / "a.tif", **IN_PLACE[how])
    found = compare([path], "sentinel2l2a", BANDS, ORDER)
    assert found.refused == ""
    assert found.files == (path,)
    # Nobody can tell of the last.
    unknown = ["cannot be transformed to longitude" in note for note in found.notes]
    assert unknown == [True] * how.endswith("grid")
    assert lies_as_ordered(path, ORDER)


EAST = [(x + 100, y, z, column, row) for x, y, z, column, row in CORNERS]
OUT_OF_PLACE = {
    "100 degrees away": ({"transform": (124.0, FINE, 0, 50.0, 0, -FINE)}, ELSEWHERE),
    "its own width away": ({"transform": (24.102, FINE, 0, 50.0, 0, -FINE)}, ELSEWHERE),
    "the numbers of another zone": ({"transform": utm(32635), "crs": 32636}, ELSEWHERE),
    "the southern half": ({"transform": utm(32635), "crs": 32735}, ELSEWHERE),
    "latitude first": ({"transform": (50.0, FINE, 0, 24.0, 0, -FINE)}, ELSEWHERE),
    "degrees called metres": ({"crs": 32635}, ELSEWHERE),
    "metres called degrees": ({"transform": utm(32635)}, ELSEWHERE),
    "the origin": ({"transform": (0, FINE, 0, 0, 0, -FINE)}, ELSEWHERE),
    "south-up from its upper edge": ({"transform": (24.0, FINE, 0, 50.002, 0, FINE)}, ELSEWHERE),
    "control points": ({"transform": None, "gcps": EAST}, ELSEWHERE),
    "no place": ({"transform": None}, NOWHERE),
    "no CRS": ({"crs": None}, NOWHERE),
    "control points of no CRS": ({"transform": None, "crs": None, "gcps": CORNERS}, NOWHERE),
    "no width": ({"transform": (24.0, 0, 0, 50.0, 0, -FINE)}, NOWHERE),
    "no number": ({"transform": (float("nan"), FINE, 0, 50.0, 0, -FINE)}, NOWHERE),
    "endless": ({"transform": (24.0, float("inf"), 0, 50.0, 0, -FINE)}, NOWHERE),
}


@pytest.mark.parametrize("how", OUT_OF_PLACE)
def test_what_is_not_where_it_was_ordered_is_refused(tmp_path, how):
    changes, words = OUT_OF_PLACE[how]
    path = raster(tmp_path / "a.tif", **changes)
    found = compare([path], "sentinel2l2a", BANDS, ORDER)
    assert found.refused == words
    assert found.files == ()
    assert not lies_as_ordered(path, ORDER)


def test_what_lies_in_the_empty_corner_of_an_order_is_elsewhere(tmp_path):
    path = raster(tmp_path / "a.tif", (24.09, FINE / 10, 0, 50.0, 0, -FINE / 10))
    assert compare([path], "sentinel2l2a", BANDS, ORDER).refused == ""
    assert compare([path], "sentinel2l2a", BANDS, BENT).refused == ELSEWHERE


def test_one_of_several_that_lies_elsewhere_is_left_out_and_said(tmp_path):
    good = [raster(tmp_path / f"{name}.tif", names=(name,)) for name in ("B04", "B03")]
    odd = raster(tmp_path / "B02.tif", (124.0, FINE, 0, 50.0, 0, -FINE), names=("B02",))
    metadata = tmp_path / "metadata" / "tile.json"
    found = compare([*good, odd, metadata], "sentinel2l2a", BANDS, ORDER)
    assert (found.refused, found.files) == ("", (*good, metadata))
    assert found.notes == (ELSEWHERE, "Ordered and not delivered: B02.")


@pytest.mark.parametrize("names", [("B04",), ("B04", "B03", "B08"), ("", ""), ("b04", "B8A")])
def test_bands_that_did_not_come_are_named(tmp_path, names):
    path = raster(tmp_path / "x.tif", names=names)
    found = compare([path], "sentinel2l2a", BANDS, ORDER)
    missing = ", ".join(name for name in BANDS if name not in map(str.upper, names))
    assert found.files == (path,)
    assert found.notes == (f"Ordered and not delivered: {missing}.",)


def test_alpha_is_no_band_that_was_ordered(tmp_path):
    pixels = values(1000, 1000, bands=4)
    path = write(tmp_path / "a.tif", pixels, size=FINE, ALPHA="YES", PHOTOMETRIC="RGB")
    assert compare([path], "sentinel2l2a", BANDS, ORDER).notes == ()


@pytest.mark.parametrize(("west", "percent"), [(24.04, None), (24.06, 40), (24.0995, 1)])
def test_how_little_came_is_said(tmp_path, west, percent):
    path = raster(tmp_path / "a.tif", (west, FINE, 0, 50.0, 0, -FINE))
    found = compare([path], "sentinel2l2a", BANDS, ORDER)
    words = f"What was delivered covers {percent} % of what was ordered."
    assert found.notes == ((words,) if percent else ())


@pytest.mark.parametrize(
    ("dataset", "bands", "size", "said"),
    [
        ("sentinel2l2a", BANDS, 20.0, None),
        ("sentinel2l2a", BANDS, 30.0, "Its pixels are 30 m wide; 10 m were ordered."),
        ("sentinel2l2a", ("B04", "B01"), 60.0, None),
        ("landsat8", ("B4",), 1000.0, "Its pixels are 1,000 m wide; 30 m were ordered."),
        ("nobody knows", BANDS, 1000.0, None),
        ("sentinel2l2a", ("B04", "X"), 1000.0, None),
    ],
)
def test_pixels_far_coarser_than_ordered_are_said(tmp_path, dataset, bands, size, said):
    path = raster(tmp_path / "a.tif", utm(32635, size=size), crs=32635, names=bands)
    assert compare([path], dataset, bands, ORDER).notes == ((said,) if said else ())


def test_pixels_as_wide_as_a_country_are_said(tmp_path):
    path = raster(tmp_path / "a.tif", (-180.0, 0.36, 0, 90.0, 0, -0.18))
    found = compare([path], "sentinel2l2a", BANDS, ORDER)
    assert found.notes == ("Its pixels are 40,000 m wide; 10 m were ordered.",)


def test_a_file_of_any_size_costs_only_its_header(tmp_path, monkeypatch):
    path = raster(tmp_path / "a.tif")
    before = gdal.Band.ReadRaster
    read = []
    monkeypatch.setattr(gdal.Band, "ReadRaster", lambda *a, **k: read.append(a) or before(*a, **k))
    assert compare([path], "sentinel2l2a", BANDS, ORDER).files
    assert read == []
