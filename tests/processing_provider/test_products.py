"""INDEX and MASK_CLOUDS of the two download algorithms, as a user runs them."""

import numpy as np
import pytest
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.raster.clouds import CLASSIFICATIONS
from eosda_imagery.processing_provider.algorithms.parameters import INDEX_IDS
from osgeo import gdal
from qgis.core import QgsProcessingException

from .conftest import CLEAR, Feedback, names_of, scene_pixels

LANDSAT = "L8/LC08_L1TP_185025_20261028_20261105_02_T1"


def order(aoi, target, **changes):
    return {"AOI": aoi, "VIEW_ID": CLEAR, "OUTPUT": str(target), **changes}


def ordered(sandbox):
    return [entry.body["params"]["bands"] for entry in sandbox.log if entry.kind == "create"]


def ndvi_of(sandbox, view_id, like, nir="B08", red="B04"):
    nir, red = (scene_pixels(sandbox, view_id, band, like).astype(float) for band in (nir, red))
    with np.errstate(divide="ignore", invalid="ignore"):
        value = (nir - red) / (nir + red)
    value[(nir == 0) | (red == 0)] = -9999
    return value


def cloudy(sandbox, view_id, like):
    return np.isin(scene_pixels(sandbox, view_id, "SCL", like), CLASSIFICATIONS["SCL"].classes)


@pytest.fixture
def cloudy_scene(sandbox):
    """The scene of the sample area with the most cloud that is neither all nor nothing."""
    for view_id, scene in sandbox.scenes.items():
        if view_id.startswith("S2L2A/35/U/KR") and 20 < scene.cloud < 80:
            return view_id
    raise AssertionError("no cloudy scene")


def test_the_indices_offered_are_those_of_the_table():
    assert tuple(INDICES) == INDEX_IDS


def test_ndvi_is_what_numpy_makes_of_the_scene(run, aoi, sandbox, tmp_path, feedback):
    target = tmp_path / "ndvi.tif"
    run("downloadbands", order(aoi, target, INDEX="ndvi"), feedback)
    made = gdal.Open(str(target))
    band = made.GetRasterBand(1)
    assert ordered(sandbox) == [["B08", "B04"]]
    assert (band.DataType, band.GetNoDataValue()) == (gdal.GDT_Float32, -9999)
    assert names_of(made) == ["NDVI"]
    np.testing.assert_allclose(made.ReadAsArray(), ndvi_of(sandbox, CLEAR, made), atol=1e-6)
    told = made.GetMetadata()
    assert told["FORMULA"] == "(B08 - B04) / (B08 + B04)"
    assert told["BANDS"] == "B08, B04"
    assert "0.0001" in told["SCALE_AND_OFFSET"]
    assert told["REFLECTANCE"] == "values as delivered"
    assert told["ACQUIRED"].startswith("2026-11-03")


@pytest.mark.parametrize(
    ("given", "bands"),
    [("", ["B08", "B04"]), ("B04,B11", ["B08", "B04", "B11"]), ("B04,B03,B02", ["B08", "B04"])],
)
def test_bands_named_beside_an_index_are_ordered_too(run, aoi, sandbox, tmp_path, given, bands):
    run("downloadbands", order(aoi, tmp_path / "o.tif", INDEX="ndvi", BANDS=given))
    assert ordered(sandbox) == [bands]
    assert names_of(gdal.Open(str(tmp_path / "o.tif"))) == ["NDVI"]


def test_bands_of_unlike_resolution_are_averaged_and_it_is_said(run, aoi, sandbox, tmp_path):
    feedback = Feedback()
    run("downloadbands", order(aoi, tmp_path / "o.tif", INDEX="ndmi"), feedback)
    made = gdal.Open(str(tmp_path / "o.tif"))
    assert made.GetGeoTransform()[1] == 20
    assert any("Averaged" in text and "B08" in text for text in feedback.infos)


@pytest.mark.parametrize("merge", [True, False])
def test_clouds_are_ordered_in_the_same_order_and_masked(
    run, aoi, sandbox, tmp_path, cloudy_scene, merge
):
    feedback = Feedback()
    wanted = order(aoi, tmp_path / "o.tif", VIEW_ID=cloudy_scene, INDEX="ndvi", MERGE=merge)
    run("downloadbands", {**wanted, "MASK_CLOUDS": True}, feedback)
    made = gdal.Open(str(tmp_path / "o.tif"))
    hidden = cloudy(sandbox, cloudy_scene, made)
    values = made.ReadAsArray()
    assert ordered(sandbox) == [["B08", "B04", "SCL"]]
    assert 0 < hidden.mean() < 1
    assert (values[hidden] == -9999).all()
    wanted = ndvi_of(sandbox, cloudy_scene, made)
    np.testing.assert_allclose(values[~hidden], wanted[~hidden], atol=1e-6)
    (said,) = [text for text in feedback.infos if "Masked as cloud" in text]
    assert float(said.split(": ")[1].rstrip(" %.")) == pytest.approx(hidden.mean() * 100, abs=2)


def test_bands_without_an_index_have_their_clouds_masked(run, aoi, sandbox, tmp_path, cloudy_scene):
    feedback = Feedback()
    wanted = order(aoi, tmp_path / "o.tif", VIEW_ID=cloudy_scene, BANDS="B04,B11")
    run("downloadbands", {**wanted, "MASK_CLOUDS": True}, feedback)
    made = gdal.Open(str(tmp_path / "o.tif"))
    assert ordered(sandbox) == [["B04", "B11", "SCL"]]
    assert names_of(made) == ["B04", "B11"]
    hidden = cloudy(sandbox, cloudy_scene, made)
    for number, name in enumerate(("B04", "B11"), start=1):
        band = made.GetRasterBand(number)
        values = band.ReadAsArray()
        assert (values[hidden] == band.GetNoDataValue()).all()
        untouched = scene_pixels(sandbox, cloudy_scene, name, made)
        np.testing.assert_array_equal(values[~hidden], untouched[~hidden])
    assert any("Masked as cloud" in text for text in feedback.infos)


def test_a_sensor_without_a_band_for_clouds_is_said_and_the_index_comes(
    run, aoi, sandbox, tmp_path
):
    feedback = Feedback()
    wanted = order(aoi, tmp_path / "o.tif", VIEW_ID=CLEAR.replace("S2L2A", "S2"), INDEX="ndvi")
    run("downloadbands", {**wanted, "MASK_CLOUDS": True}, feedback)
    assert ordered(sandbox) == [["B08", "B04"]]
    assert any("clouds are not masked" in text for text in feedback.warnings)
    assert gdal.Open(str(tmp_path / "o.tif")).ReadAsArray().max() > 0


@pytest.mark.parametrize("index", ["ndvi", "none"])
def test_clouds_that_the_service_does_not_deliver_are_said_and_the_rest_comes(
    run, aoi, sandbox, tmp_path, monkeypatch, index
):
    feedback = Feedback()
    monkeypatch.delitem(sandbox.scenes[CLEAR].paths, "SCL")
    wanted = order(aoi, tmp_path / "o.tif", INDEX=index, BANDS="B08,B04", MASK_CLOUDS=True)
    run("downloadbands", wanted, feedback)
    assert ordered(sandbox) == [["B08", "B04", "SCL"], ["B08", "B04"]]
    assert any("does not deliver SCL" in text for text in feedback.warnings)
    assert any("clouds are not masked" in text for text in feedback.warnings)
    assert gdal.Open(str(tmp_path / "o.tif")).ReadAsArray().max() > 0


def test_the_quality_band_of_landsat_masks_as_well(run, aoi, sandbox, tmp_path):
    (landsat,) = [view_id for view_id in sandbox.scenes if view_id.startswith("L8/")]
    wanted = order(aoi, tmp_path / "o.tif", VIEW_ID=landsat, INDEX="ndvi", MASK_CLOUDS=True)
    run("downloadbands", wanted)
    made = gdal.Open(str(tmp_path / "o.tif"))
    hidden = scene_pixels(sandbox, landsat, "BQA", made) == 2800
    assert ordered(sandbox) == [["B5", "B4", "BQA"]]
    assert ((made.ReadAsArray() == -9999) == hidden).all()
    assert made.GetMetadataItem("REFLECTANCE") == "delivered numbers, as they are"


def test_all_masked_is_said(run, aoi, sandbox, tmp_path, monkeypatch):
    feedback = Feedback()
    every = CLASSIFICATIONS["SCL"].__class__(empty=0, classes=tuple(range(1, 12)))
    monkeypatch.setattr(
        "eosda_imagery.core.raster.clouds.CLASSIFICATIONS", {**CLASSIFICATIONS, "SCL": every}
    )
    run("downloadbands", order(aoi, tmp_path / "o.tif", INDEX="ndvi", MASK_CLOUDS=True), feedback)
    assert any("No pixel is left" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"VIEW_ID": LANDSAT, "INDEX": "ndre"}, "needs red edge"),
        ({"VIEW_ID": LANDSAT, "INDEX": "evi"}, "needs reflectance"),
        ({"VIEW_ID": "NEW/1/2", "INDEX": "ndvi"}, "sensor of this scene is not known"),
        ({"BANDS": ""}, "BANDS"),
        ({"INDEX": "ndvi", "OUTPUT": "o.img"}, "ends in .tif"),
        ({"INDEX": "ndvi", "BANDS": "B04,,B03"}, "BANDS"),
    ],
)
def test_what_cannot_be_made_is_refused_before_anything_is_sent(
    run, aoi, sandbox, tmp_path, changes, words
):
    if "OUTPUT" in changes:
        changes = {**changes, "OUTPUT": str(tmp_path / changes["OUTPUT"])}
    with pytest.raises(QgsProcessingException, match=words):
        run("downloadbands", {**order(aoi, tmp_path / "o.tif"), **changes})
    assert list(sandbox.log) == []


def test_the_bands_of_an_index_are_paid_once(run, aoi, sandbox, tmp_path):
    run("downloadbands", order(aoi, tmp_path / "ndvi.tif", INDEX="ndvi"))
    feedback = Feedback()
    run("downloadbands", order(aoi, tmp_path / "savi.tif", INDEX="savi"), feedback)
    run("downloadbands", order(aoi, tmp_path / "bands.tif", BANDS="B08,B04"))
    assert len(ordered(sandbox)) == 1
    assert any("nothing is paid" in text for text in feedback.infos)
    assert names_of(gdal.Open(str(tmp_path / "savi.tif"))) == ["SAVI"]
    assert names_of(gdal.Open(str(tmp_path / "bands.tif"))) == ["B08", "B04"]


@pytest.mark.parametrize(("index", "mask"), [("ndvi", False), ("ndvi", True), ("none", True)])
def test_a_batch_makes_the_same(run, aoi, sandbox, tmp_path, index, mask):
    feedback = Feedback()
    wanted = {
        "AOI": aoi,
        "DATASET": ["sentinel2l2a"],
        "START_DATE": "2026-11-01",
        "END_DATE": "2026-11-05",
        "MAX_CLOUD": 100,
        "INDEX": index,
        "MASK_CLOUDS": mask,
        "OUTPUT_FOLDER": str(tmp_path / "out"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    run("downloadbatch", wanted, feedback)
    first = sorted((tmp_path / "out").glob("*.tif"))
    for path in first:
        assert names_of(gdal.Open(str(path))) == (
            ["NDVI"] if index == "ndvi" else ["B04", "B03", "B02"]
        )
        assert ("NDVI" in path.name) == (index == "ndvi")
    assert first
    assert all(("SCL" in bands) == mask for bands in ordered(sandbox))
    assert any("Masked as cloud" in text for text in feedback.infos) == mask
    count = len(ordered(sandbox))
    run("downloadbatch", {**wanted, "INDEX": "savi" if index == "ndvi" else "none"})
    assert len(ordered(sandbox)) == count, "the same bands are not paid again"
    if index == "ndvi":
        assert len(list((tmp_path / "out").glob("*.tif"))) == 2 * len(first)


def test_a_batch_of_sensors_that_cannot_make_the_index_is_refused(run, aoi, sandbox, tmp_path):
    with pytest.raises(QgsProcessingException, match="red edge"):
        run(
            "downloadbatch",
            {
                "AOI": aoi,
                "DATASET": ["landsat8"],
                "INDEX": "ndre",
                "START_DATE": "2026-10-01",
                "END_DATE": "2026-11-05",
                "OUTPUT_FOLDER": str(tmp_path / "out"),
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
    assert list(sandbox.log) == []
