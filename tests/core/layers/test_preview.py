"""The quick look: one request, the right place, the key in the header, nothing half-written."""

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.api.errors import (
    AuthenticationError,
    InvalidRequestError,
    NotFoundError,
    WrongContentError,
)
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.layers import preview
from eosda_imagery.core.layers.preview import (
    Composite,
    composites,
    fetch_quick_look,
    plan_quick_look,
)
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

ROOT = Path(__file__).resolve().parents[3]
TRUE_COLOUR = Composite("True colour", "B04,B03,B02", ("B04", "B03", "B02"))
LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def options(sandbox):
    return NetworkOptions(sandbox.url, sandbox.key, "test")


@pytest.fixture
def area(sandbox):
    text = json.dumps(sandbox.sample_aoi())
    return make_aoi(*parse_text(text), QgsCoordinateTransformContext(), label="Field")


@pytest.fixture
def view_id(sandbox):
    return next(v for v in sandbox.scenes if v.startswith("S2L2A/"))


def area_of(wkt):
    return make_aoi(QgsGeometry.fromWkt(wkt), LONLAT, QgsCoordinateTransformContext(), label="Box")


def test_looks_are_presets_and_indices_then_the_bands_of_ones_own():
    found = composites("sentinel2l2a", "", ("B12", "B05", "B01"))
    by_label = {composite.label: composite.expression for composite in found}
    assert by_label["True colour"] == "B04,B03,B02"
    assert by_label["NDVI"] == "(B08-B04)/(B08+B04)"
    assert by_label["NDRE"] == "(B08-B05)/(B08+B05)"
    assert found[-1].expression == "B12,B05,B01"
    assert [one.expression for one in composites("unheard", "XX/1", ("A", "B"))] == ["A"]
    assert composites("sentinel2l2a", "", ("B04", "B03", "B02"))[-1].label != "B04 B03 B02"


def test_a_picture_has_about_the_pixels_of_its_box():
    box = area_of("POLYGON((24 49.8,24.1 49.8,24.1 49.85,24 49.85,24 49.8))")
    wanted = plan_quick_look(box, "sentinel2l2a", "S2L2A/35/U/KR/2026/11/3/0", TRUE_COLOUR)
    across = math.radians(0.1) * 6378137 * math.cos(math.radians(49.825)) / 10
    down = math.radians(0.05) * 6378137 / 10
    assert wanted.size == (pytest.approx(across, abs=2), pytest.approx(down, abs=2))
    assert wanted.zoom == 13


def test_a_large_box_is_a_picture_of_at_most_1024_pixels_a_side():
    box = area_of("POLYGON((20 40,23 40,23 50,20 50,20 40))")
    wanted = plan_quick_look(box, "sentinel2l2a", "S2L2A/35/U/KR/2026/11/3/0", TRUE_COLOUR)
    assert max(wanted.size) == 1024
    assert min(wanted.size) > 100
    assert 0 <= wanted.zoom < 13


def test_boxes_in_metres_are_right_in_threads_that_come_and_go():
    """QGIS leaves coordinates as they are in some threads that come up after others have ended.

    In a process of its own: one in which the main thread has converted before may do right.
    """
    done = subprocess.run(
        [sys.executable, "-c", COME_AND_GO],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    boxes = json.loads(done.stdout.splitlines()[-1])
    there = QgsCoordinateTransform(
        LONLAT, QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateTransformContext()
    )
    corners = there.transform(24.0, -49.8), there.transform(24.1, 49.85)
    expected = [value for corner in corners for value in (corner.x(), corner.y())]
    assert boxes == [pytest.approx(expected, abs=1e-3)] * 100


COME_AND_GO = f"""
import json, os, sys, threading
sys.path.insert(0, {str(ROOT)!r})
import tests.conftest
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from eosda_imagery.core.layers.preview import mercator

boxes = []
for _ in range(100):
    thread = threading.Thread(target=lambda: boxes.append(mercator((24.0, -49.8, 24.1, 49.85))))
    thread.start()
    thread.join()
print(json.dumps(boxes), flush=True)
os._exit(0)
"""


def test_an_area_around_180_degrees_is_refused_before_anything_is_sent():
    both = area_of("MULTIPOLYGON(((179 0,180 0,180 1,179 0)),((-180 0,-179 0,-180 1,-180 0)))")
    with pytest.raises(InvalidRequestError, match="180"):
        plan_quick_look(both, "sentinel2l2a", "S2L2A/1/K/AA/2026/11/3/0", TRUE_COLOUR)


def test_a_quick_look_is_one_request_and_lies_where_its_box_is(
    options, sandbox, area, view_id, tmp_path
):
    wanted = plan_quick_look(area, "sentinel2l2a", view_id, TRUE_COLOUR)
    path = fetch_quick_look(options, wanted, tmp_path)
    (entry,) = sandbox.log
    assert (entry.kind, entry.method, entry.status) == ("render", "GET", 200)
    assert entry.has_key_header
    assert sandbox.key not in entry.path + entry.query
    raster = gdal.Open(str(path))
    assert (raster.RasterXSize, raster.RasterYSize) == wanted.size
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "3857"
    expected = gdal.Warp(
        "",
        str(sandbox.scenes[view_id].path("B04")),
        format="MEM",
        dstSRS="EPSG:3857",
        outputBounds=preview.mercator(wanted.box),
        width=wanted.size[0],
        height=wanted.size[1],
        resampleAlg="bilinear",
    ).ReadAsArray()
    red = raster.GetRasterBand(1).ReadAsArray()
    # What is brighter in the scene is as bright in the picture, pixel for pixel.
    shown = (red > 0) & (red < 255)
    assert shown.mean() > 0.5
    assert np.corrcoef(red[shown], expected[shown].astype(float))[0, 1] > 0.99
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_same_picture_is_not_paid_for_twice(options, sandbox, area, view_id, tmp_path):
    wanted = plan_quick_look(area, "sentinel2l2a", view_id, TRUE_COLOUR)
    asked = []
    first = fetch_quick_look(options, wanted, tmp_path, on_request=lambda: asked.append(1))
    again = fetch_quick_look(options, wanted, tmp_path, on_request=lambda: asked.append(1))
    assert first == again
    assert sandbox.count("render") == len(asked) == 1


def test_an_index_can_be_looked_at(options, sandbox, area, view_id, tmp_path):
    ndvi = next(
        composite for composite in composites("sentinel2l2a", view_id) if composite.label == "NDVI"
    )
    wanted = plan_quick_look(area, "sentinel2l2a", view_id, ndvi)
    assert gdal.Open(str(fetch_quick_look(options, wanted, tmp_path))).RasterCount == 4
    assert sandbox.log[0].path.count("(B08-B04)/(B08+B04)") == 1


def test_a_refused_picture_leaves_nothing_behind(sandbox, area, view_id, tmp_path):
    wanted = plan_quick_look(area, "sentinel2l2a", view_id, TRUE_COLOUR)
    with pytest.raises(AuthenticationError):
        fetch_quick_look(NetworkOptions(sandbox.url, "not-the-key", "test"), wanted, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_scene_that_is_not_there_is_said_to_be_unknown(options, area, tmp_path):
    wanted = plan_quick_look(area, "sentinel2l2a", "S2L2A/1/K/AA/1999/1/1/0", TRUE_COLOUR)
    with pytest.raises(NotFoundError):
        fetch_quick_look(options, wanted, tmp_path)


def test_a_picture_of_another_size_is_not_placed(options, area, view_id, tmp_path):
    wanted = plan_quick_look(area, "sentinel2l2a", view_id, TRUE_COLOUR)
    picture = tmp_path / "picture.png"
    memory = gdal.GetDriverByName("MEM").Create("", 7, 7, 3)
    gdal.GetDriverByName("PNG").CreateCopy(str(picture), memory)
    with pytest.raises(WrongContentError, match="size"):
        preview.place(picture, tmp_path / "placed.tif", wanted)
    assert not (tmp_path / "placed.tif").exists()
