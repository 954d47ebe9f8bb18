"""COG of the algorithms: what comes out is cloud-optimised, and the options say the default."""

from pathlib import Path

import pytest
from eosda_imagery.core.settings import Settings
from eosda_imagery.processing_provider.algorithms.downloadbands import DownloadBands
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.core.raster.test_cog import problems

from .conftest import scene_pixels
from .test_downloadbands import RGB, assert_scene_pixels, order
from .test_downloadbatch import fields


def is_cog(path):
    return gdal.Open(str(path)).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_bands_and_indices_are_cloud_optimised(run, aoi, sandbox, tmp_path):
    bands, index, computed = (tmp_path / f"{name}.tif" for name in ("bands", "index", "computed"))
    run("downloadbands", order(aoi, bands, COG=True))
    assert_scene_pixels(sandbox, bands, RGB)
    run("downloadbands", order(aoi, index, BANDS="B08,B04", INDEX="ndvi", COG=True))
    inputs = tmp_path / "inputs.tif"
    run("downloadbands", order(aoi, inputs, BANDS="B08,B04"))
    run("indexraster", {"INPUT": str(inputs), "OUTPUT": str(computed), "COG": True})
    for path in (bands, index, computed):
        assert problems(path) == []
        assert is_cog(path)
    # A small file is one as it is, and a newer GDAL (3.13) says so.
    assert not is_cog(inputs) or problems(inputs) == []
    raster = gdal.Open(str(computed))
    assert raster.GetMetadataItem("FORMULA") == "(B08 - B04) / (B08 + B04)"
    near, red = (
        scene_pixels(sandbox, "S2L2A/35/U/KR/2026/11/3/0", band, raster).astype(float)
        for band in ("B08", "B04")
    )
    assert raster.ReadAsArray() == pytest.approx((near - red) / (near + red), abs=1e-5)


def test_an_img_is_refused_before_anything_is_sent(run, aoi, sandbox, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"OUTPUT: an \.img cannot be"):
        run("downloadbands", order(aoi, tmp_path / "o.img", COG=True))
    assert sandbox.log == []


def test_gdal_without_the_driver_is_said_before_anything_is_sent(
    run, aoi, sandbox, tmp_path, monkeypatch
):
    monkeypatch.setattr("eosda_imagery.core.raster.cog.can_optimise", lambda: False)
    with pytest.raises(QgsProcessingException, match="COG: the GDAL of this QGIS is too old"):
        run("downloadbands", order(aoi, tmp_path / "o.tif", COG=True))
    assert sandbox.log == []


def test_a_batch_does_not_take_the_plain_rasters_for_them(run, sandbox, tmp_path):
    wanted = {
        "AOI": fields("north"),
        "DATASET": ["sentinel2l2a"],
        "START_DATE": "2026-11-01",
        "END_DATE": "2026-11-05",
        "OUTPUT_FOLDER": str(tmp_path / "out"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    run("downloadbatch", wanted)
    plain = set((tmp_path / "out").glob("*.tif"))
    assert plain
    sent = sandbox.count("create")
    run("downloadbatch", {**wanted, "COG": True})
    made = set((tmp_path / "out").glob("*.tif")) - plain
    assert len(made) == len(plain)
    assert all("_cog_" in Path(path).name and problems(path) == [] for path in made)
    assert sandbox.count("create") == sent, "nothing is paid again"


def test_the_options_say_the_default(headless, provider):
    for wanted in (True, False):
        Settings().cloud_optimised = wanted
        algorithm = DownloadBands()
        algorithm.initAlgorithm()
        assert algorithm.parameterDefinition("COG").defaultValue() is wanted
