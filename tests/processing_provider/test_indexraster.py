"""eosda:indexraster as a user runs it."""

import numpy as np
import pytest
from eosda_imagery.core.settings import Settings
from eosda_imagery.core.settings.values import ReflectanceOffset
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from tests.core.geotiffs import write

from .conftest import Feedback

RED, NIR = 1000, 3000


@pytest.fixture
def bands(tmp_path):
    pixels = np.array([[[RED, 0], [RED, RED]], [[NIR, NIR], [NIR, 2 * NIR]]], dtype="uint16")
    return write(tmp_path / "bands.tif", pixels, names=("B04", "B08"))


@pytest.fixture
def index(run, tmp_path):
    def make(source, feedback=None, **parameters):
        target = tmp_path / "index.tif"
        result = run(
            "indexraster", {"INPUT": source, "OUTPUT": str(target), **parameters}, feedback
        )
        return gdal.Open(result["OUTPUT"])

    return make


def test_ndvi_of_a_file(index, bands):
    made = index(str(bands))
    assert made.ReadAsArray().tolist() == [[0.5, -9999.0], [0.5, pytest.approx(5 / 7)]]
    assert made.GetRasterBand(1).GetDescription() == "NDVI"
    assert made.GetMetadataItem("BANDS") == "B08, B04"
    assert "0.0001" in made.GetMetadataItem("SCALE_AND_OFFSET")


def test_ndvi_of_an_open_layer(index, bands):
    layer = QgsRasterLayer(str(bands), "my bands")
    assert index(layer).ReadAsArray()[0, 0] == 0.5


def test_of_a_folder_of_delivered_files_with_clouds_masked(index, tmp_path):
    folder = tmp_path / "delivered"
    write(folder / "S2_B04.tif", np.full((1, 4, 4), RED, dtype="uint16"))
    write(folder / "S2_B08.tif", np.full((1, 4, 4), NIR, dtype="uint16"))
    write(folder / "S2_SCL.tif", np.array([[[4, 9], [4, 4]]], dtype="uint8"), size=0.002)
    feedback = Feedback()
    values = index(str(folder), feedback, MASK_CLOUDS=True).ReadAsArray()
    assert (values[:2, 2:] == -9999).all()
    assert values[0, 0] == 0.5
    assert any("25.0 %" in text for text in feedback.infos)


def test_an_index_without_a_value_is_said(index, bands, tmp_path):
    feedback = Feedback()
    values = index(str(bands), feedback, EXPRESSION="B08 / (B04 - B04)").ReadAsArray()
    assert (values == -9999).all()
    assert feedback.warnings[0].startswith("No pixel has a value")


def test_an_index_that_is_all_cloud_is_said(index, tmp_path):
    pixels = np.stack([np.full((2, 2), value, dtype="uint16") for value in (RED, NIR, 9)])
    feedback = Feedback()
    source = write(tmp_path / "cloudy.tif", pixels, names=("B04", "B08", "SCL"))
    values = index(str(source), feedback, MASK_CLOUDS=True).ReadAsArray()
    assert (values == -9999).all()
    assert feedback.warnings[0].startswith("No pixel is left: all with data are cloud")


def test_an_expression_of_ones_own(index, bands):
    assert index(str(bands), EXPRESSION="B08 / B04").ReadAsArray()[0, 0] == 3.0


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"EXPRESSION": "B08 - B11"}, "no band B11"),
        ({"EXPRESSION": "B08 -"}, "EXPRESSION"),
        ({"INDEX": "none"}, "expression"),
        ({"INDEX": "ndmi"}, "B11 is not there"),
        ({"INDEX": "ndre", "DATASET": "landsat8"}, "red edge"),
        ({"MASK_CLOUDS": True}, "SCL"),
    ],
)
def test_what_cannot_be_computed_is_said_and_nothing_is_written(
    index, bands, tmp_path, parameters, words
):
    with pytest.raises(QgsProcessingException, match=words):
        index(str(bands), **parameters)
    assert not (tmp_path / "index.tif").exists()


def test_a_model_which_does_not_ask_before_a_run_is_told_too(provider, bands, tmp_path):
    parameters = {"INPUT": str(bands), "INDEX": "none", "OUTPUT": str(tmp_path / "index.tif")}
    feedback = Feedback()
    _, succeeded = provider.algorithm("indexraster").run(
        parameters, QgsProcessingContext(), feedback
    )
    assert not succeeded
    assert "Choose an index, or write an expression." in feedback.said


def test_a_raster_without_names_is_refused(index, tmp_path):
    plain = write(tmp_path / "plain.tif", np.ones((2, 2, 2), dtype="uint16"))
    with pytest.raises(QgsProcessingException, match=r"plain\.tif has no names of bands") as caught:
        index(str(plain))
    # To download it once more would not name them.
    assert "as its description" in str(caught.value)
    assert "Download it again" not in str(caught.value)


def test_a_folder_without_rasters_is_refused(index, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="no raster in"):
        index(str(tmp_path / "empty"))


def test_what_is_not_told_by_names_is_asked(index, tmp_path):
    landsat = write(tmp_path / "l8.tif", np.full((2, 2, 2), 7, dtype="uint16"), names=("B4", "B5"))
    with pytest.raises(QgsProcessingException, match="do not tell their sensor"):
        index(str(landsat))
    assert index(str(landsat), DATASET="landsat8").ReadAsArray()[0, 0] == 0.0


def test_an_index_that_needs_reflectance_is_not_made_of_anything_else(index, tmp_path):
    pixels = np.full((2, 2, 2), 7, dtype="uint16")
    landsat = write(tmp_path / "l8.tif", pixels, names=("B4", "B5"))
    with pytest.raises(QgsProcessingException, match="SAVI needs reflectance"):
        index(str(landsat), DATASET="landsat8", INDEX="savi")


def test_the_offset_of_the_options_is_applied_and_said(index, bands):
    Settings().reflectance_offset = ReflectanceOffset.ALWAYS
    bands_of_late = gdal.Open(str(bands), gdal.GA_Update)
    bands_of_late.GetRasterBand(1).WriteArray(np.full((2, 2), 2000, "uint16"))
    del bands_of_late
    made = index(str(bands))
    assert made.ReadAsArray()[0, 0] == pytest.approx((2000 - 1000) / (2000 + 1000))
    assert "as set in the options" in made.GetMetadataItem("REFLECTANCE")


def test_what_qgis_loads_has_the_colours_of_the_index(run, bands, tmp_path):
    context, project = QgsProcessingContext(), QgsProject()
    target = str(tmp_path / "index.tif")
    details = QgsProcessingContext.LayerDetails("Index", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(target, details)
    run("indexraster", {"INPUT": str(bands), "INDEX": "ndvi", "OUTPUT": target}, context=context)
    layer = QgsRasterLayer(target, "Index")
    colours = context.layerToLoadOnCompletionDetails(target).postProcessor()
    colours.postProcessLayer(layer, context, Feedback())
    assert layer.name() == "NDVI"
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert layer.renderer().classificationMax() == 0.9


def test_another_format_than_geotiff_is_refused(index, run, bands, tmp_path):
    with pytest.raises(QgsProcessingException, match="ends in .tif"):
        run("indexraster", {"INPUT": str(bands), "OUTPUT": str(tmp_path / "index.img")})


def test_an_output_that_cannot_be_written_is_said_as_by_the_other_algorithms(
    index, bands, tmp_path
):
    (tmp_path / "file").touch()
    with pytest.raises(QgsProcessingException) as caught:
        index(str(bands), OUTPUT=str(tmp_path / "file" / "index.tif"))
    assert str(tmp_path / "file") in str(caught.value)
    assert "permissions of the folder" in str(caught.value)
