"""The mosaic of an area in parts against one order for all of it, on the sandbox's own crops."""

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.aoi.tiling import split_for_requests
from eosda_imagery.core.jobs.model import Download, DownloadView, JobState, make_jobs, new_id
from eosda_imagery.core.raster import stack
from eosda_imagery.core.raster.bands import rasters_of
from eosda_imagery.core.storage.delivery import accept
from eosda_imagery.core.storage.partial_file import PartialFile
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateTransformContext

from tests.sandbox import Behaviour
from tests.sandbox.crop import make_result
from tests.sandbox.scenes import (
    DEFAULT_CACHE,
    EPSG,
    LEFT,
    TOP,
    ensure_scenes,
    load_scenes,
    lonlat_polygon,
)

CLEAR = "S2L2A/35/U/KR/2026/11/3/0"
SWATH_EDGE = "S2L2A/35/U/KR/2026/10/14/0"
LEVEL_1 = "S2/35/U/KR/2026/11/3/0"
NO_LIMIT_KM2 = 1e6
NODATA = 0


@lru_cache(maxsize=1)
def scenes():
    return load_scenes([ensure_scenes(DEFAULT_CACHE)])


def polygon(*corners, holes=()):
    """A polygon by corners in pixels of 10 m from a place a little off the scene's corner.

    Off it, so that no edge runs exactly through the middle of pixels, where a rounding decides.
    """
    rings = [
        lonlat_polygon([(LEFT + 3 + 10 * x, TOP - 4 - 10 * y) for x, y in ring], EPSG)[
            "coordinates"
        ][0]
        for ring in (corners, *holes)
    ]
    return {"type": "Polygon", "coordinates": rings}


def multi(*polygons):
    return {"type": "MultiPolygon", "coordinates": [p["coordinates"] for p in polygons]}


def area_of(geojson, **changes):
    aoi = make_aoi(*parse_text(json.dumps(geojson)), QgsCoordinateTransformContext(), label="x")
    return replace(aoi, **changes)


def delivered(folder, area, bands, limit_km2, mask, view_id=CLEAR, merge=True):
    """A ready download, cropped by the sandbox as by the service, unpacked by our own hands."""
    download = Download(
        id=new_id(),
        view_id=view_id,
        dataset="sentinel2l2a",
        bands=tuple(bands),
        aoi=area.to_geojson(),
        folder=str(folder),
        name="scene",
        base_url="",
        created=0.0,
        merge=merge,
    )
    folder.mkdir(parents=True)
    jobs = [
        replace(job, state=JobState.READY, files=_result(folder, job, download, mask))
        for job in make_jobs(download, split_for_requests(area, limit_km2))
    ]
    return DownloadView(download, tuple(jobs))


def _result(folder, job, download, mask):
    params = {"bands": list(download.bands), "geometry": job.geometry, "merge": download.merge}
    raw = folder / "raw"
    raw.mkdir(exist_ok=True)
    made = make_result(scenes()[download.view_id], params, Behaviour(mask=mask), raw)
    part = PartialFile(folder, f"part{job.part}")
    made.replace(part.path)
    return tuple(map(str, accept(part, lambda: False).files))


def read(path):
    raster = gdal.Open(str(path))
    pixels = raster.ReadAsArray().reshape(raster.RasterCount, raster.RasterYSize, -1)
    return pixels, raster.GetGeoTransform()


def inside(geojson, path):
    """The pixels with their centre in an area, found without the code under test."""
    raster = gdal.Open(str(path))
    burnt = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1)
    burnt.SetGeoTransform(raster.GetGeoTransform())
    burnt.SetProjection(raster.GetProjection())
    shape = ogr.CreateGeometryFromJson(json.dumps(geojson))
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape.AssignSpatialReference(degrees)
    shape.TransformTo(raster.GetSpatialRef())
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("", raster.GetSpatialRef())
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(burnt, [1], layer, burn_values=[1])
    return burnt.ReadAsArray() == 1


def on_grid_of(pixels, place, like, like_place):
    """Some pixels put into a raster of nodata on another grid of the same pixel size."""
    column = round((place[0] - like_place[0]) / place[1])
    row = round((place[3] - like_place[3]) / place[5])
    found = np.full_like(like, NODATA)
    _, rows, columns = pixels.shape
    found[:, row : row + rows, column : column + columns] = pixels
    return found


STRAIGHT = polygon((100, 100), (900, 100), (900, 700), (100, 700))
ROTATED = polygon((500, 60), (1130, 480), (600, 1100), (70, 540))
HOLED = polygon(
    (80, 80),
    (1100, 150),
    (1000, 1100),
    (560, 420),
    (120, 1050),
    holes=[[(300, 250), (620, 240), (450, 370)]],
)
MIXED = ("B04", "B11", "B09")


@pytest.mark.parametrize("mask", [False, True], ids=["box", "masked"])
@pytest.mark.parametrize("shape", [STRAIGHT, ROTATED, HOLED], ids=["straight", "rotated", "holed"])
@pytest.mark.parametrize(
    ("view_id", "bands"),
    [(CLEAR, ("B04", "B03")), (CLEAR, MIXED), (SWATH_EDGE, ("B04", "B8A")), (LEVEL_1, ("B08",))],
    ids=["one file", "10, 20 and 60 m", "swath edge", "JPEG 2000"],
)
def test_the_mosaic_is_what_one_order_gives(tmp_path, view_id, bands, shape, mask):
    area = area_of(shape)
    whole = delivered(tmp_path / "whole", area, bands, NO_LIMIT_KM2, mask, view_id)
    parts = delivered(tmp_path / "parts", area, bands, area.area_km2 / 6.5, mask, view_id)
    assert (len(whole.jobs), len(parts.jobs)) == (1, 7)
    for one, mosaic in zip(rasters_of(whole), rasters_of(parts)):
        assert one.bands == mosaic.bands
        expected, place = read(one.path)
        if not mask:
            # The service gave the box around the area, and of several orders we show the area.
            expected = np.where(inside(whole.jobs[0].geometry, one.path), expected, NODATA)
        found, found_place = read(mosaic.path)
        assert np.array_equal(on_grid_of(found, found_place, expected, place), expected)
        assert (expected != NODATA).any()
        if mask:
            assert (found.shape, found_place) == (expected.shape, place)


# -- one raster, by the algorithm ----------------------------------------------------------------


@pytest.mark.parametrize("mask", [False, True], ids=["box", "masked"])
def test_the_algorithm_joins_parts_and_resolutions_as_of_one_order(tmp_path, mask):
    area = area_of(HOLED)
    pixels = {}
    for name, limit_km2 in (("whole", NO_LIMIT_KM2), ("parts", area.area_km2 / 6.5)):
        view = delivered(tmp_path / name, area, MIXED, limit_km2, mask)
        target = tmp_path / f"{name}.tif"
        assert stack.combine(view, target, "GTiff").resampled == ("B11", "B09")
        pixels[name] = read(target)
        assert not list((tmp_path / name).glob("*_area*"))
    expected, place = pixels["whole"]
    found, found_place = pixels["parts"]
    if not mask:
        # Each band is hidden on its own grid; the finest is checked here, all of them above.
        expected, found = expected[:1], found[:1]
        order = split_for_requests(area, NO_LIMIT_KM2)[0]
        expected = np.where(inside(order, tmp_path / "whole.tif"), expected, NODATA)
    assert np.array_equal(on_grid_of(found, found_place, expected, place), expected)


# -- parts that share an order -------------------------------------------------------------------

VILLAGE = multi(
    *(
        polygon((x, y), (x + 70, y + 9), (x + 55, y + 62), (x - 7, y + 50))
        for row, y in enumerate(range(80, 400, 90))
        for x in range(60 + 20 * row, 600, 110)
    )
)


@pytest.mark.parametrize("bands", [("B04", "B03"), MIXED], ids=["one file", "10, 20 and 60 m"])
@pytest.mark.parametrize("mask", [False, True], ids=["box", "masked"])
def test_a_shared_order_shows_what_separate_orders_show(tmp_path, bands, mask):
    apart = delivered(tmp_path / "apart", area_of(VILLAGE, shared=False), bands, 200.0, mask)
    together = delivered(tmp_path / "together", area_of(VILLAGE), bands, 200.0, mask)
    assert (len(apart.jobs), len(together.jobs)) == (20, 1)
    for one, other in zip(rasters_of(apart), rasters_of(together)):
        expected, place = read(one.path)
        found, found_place = read(other.path)
        # The delivered file reaches further; beyond the fields there is nothing to be seen.
        assert np.array_equal(on_grid_of(expected, place, found, found_place), found)
        assert 0.2 < (found != NODATA).mean() < 0.6


def test_several_shared_orders_make_one_mosaic(tmp_path):
    area = area_of(VILLAGE)
    one = delivered(tmp_path / "one", area, ("B04",), 200.0, False)
    several = delivered(tmp_path / "several", area, ("B04",), 6.0, False)
    assert 2 <= len(several.jobs) <= 5
    (expected, place), (found, found_place) = (
        read(rasters_of(view)[0].path) for view in (one, several)
    )
    assert np.array_equal(on_grid_of(found, found_place, expected, place), expected)


def test_the_algorithm_hides_what_lies_between_the_parts(tmp_path):
    view = delivered(tmp_path / "out", area_of(VILLAGE), ("B04", "B03"), 200.0, False)
    target = tmp_path / "fields.tif"
    stack.combine(view, target, "GTiff")
    found, _ = read(target)
    raw, _ = read(view.files[0])
    assert np.array_equal(found, np.where(inside(VILLAGE, target), raw, NODATA))
    assert (raw != NODATA).all()


# -- one order -----------------------------------------------------------------------------------


def test_one_order_for_one_polygon_is_shown_as_it_came(tmp_path):
    view = delivered(tmp_path / "out", area_of(ROTATED), ("B04", "B03"), NO_LIMIT_KM2, False)
    (raster,) = rasters_of(view)
    assert str(raster.path) == view.files[0]
    assert [path.name for path in (tmp_path / "out").iterdir() if path.is_file()] == ["part0.tif"]


def test_one_failed_part_is_retried_alone_and_the_mosaic_is_whole(bench, tmp_path):
    area = area_of(ROTATED)
    polygons = split_for_requests(area, area.area_km2 / 2.5)
    bench.sandbox.inject("create", "task_fails")
    download = bench.add(("B04", "B03"), list(polygons))
    (view,) = bench.run(download)
    assert sorted(job.state.value for job in view.jobs) == ["failed", "ready", "ready"]
    came = {path: Path(path).stat().st_mtime_ns for path in view.files}
    bench.store.jobs.retry([download.id])
    (view,) = bench.run(download)
    # One task failed and was ordered anew; nothing was fetched twice.
    assert view.ready
    assert bench.sandbox.count("create") == 4
    assert bench.sandbox.count("file") == 3
    assert {path: Path(path).stat().st_mtime_ns for path in came} == came
    whole = delivered(tmp_path / "whole", area, ("B04", "B03"), NO_LIMIT_KM2, True)
    expected, place = read(rasters_of(whole)[0].path)
    found, found_place = read(rasters_of(view)[0].path)
    assert np.array_equal(on_grid_of(found, found_place, expected, place), expected)
