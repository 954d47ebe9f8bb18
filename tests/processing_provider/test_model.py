"""The sample model: listed under the provider, loads, and gives the index of the scene's pixels."""

import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from eosda_imagery.processing_provider import sample_model
from eosda_imagery.processing_provider.provider import EosdaProvider
from eosda_imagery.processing_provider.sample_model import GROUP, SAMPLE_MODELS, SampleModel
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsField,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant

from .conftest import CLEAR, Feedback, box, polygon_layer, quick_history, scene_pixels
from .test_qgis_process import PROGRAM, ROOT, aoi_file, environment, home  # noqa: F401 - fixtures

NAME = "NDVI of the clearest day"
FILE = ROOT / "models" / "ndvi_of_the_clearest_day.model3"


def assert_is_the_index(path, sandbox):
    raster = gdal.Open(str(path))
    index = raster.ReadAsArray()
    inside = index != raster.GetRasterBand(1).GetNoDataValue()
    assert inside.mean() > 0.5
    red, near = (scene_pixels(sandbox, CLEAR, b, raster).astype(float) for b in ("B04", "B08"))
    expected = (near - red) / (near + red)
    np.testing.assert_allclose(index[inside], expected[inside], rtol=1e-5, atol=1e-6)


@pytest.fixture
def model(provider):
    (found,) = [one for one in provider.algorithms() if one.name() == NAME]
    return found


def test_the_model_is_listed_and_can_be_run(model):
    assert model.id() == f"eosda:{NAME}"
    # Not that of the algorithms: the toolbox would show two groups of one name.
    assert model.group() == "Sample models"
    names = [one.name() for one in model.parameterDefinitions()]
    assert names[:3] == ["AOI", "START_DATE", "END_DATE"]
    assert "download:NDVI" in names
    assert model.create().canExecute() == (True, "")
    assert "baseline 04.00" in model.shortHelpString()
    assert QgsApplication.processingRegistry().createAlgorithmById(model.id()) is not None


def test_each_file_is_listed_by_the_name_and_the_group_in_it():
    """They are listed before they are read."""
    found = {}
    for path in sorted((ROOT / "models").glob("*.model3")):
        opened = QgsProcessingModelAlgorithm()
        assert opened.fromFile(str(path))
        found[path.name] = (opened.name(), opened.group(), opened.groupId())
    assert found == {file: (name, GROUP, GROUP) for file, name in SAMPLE_MODELS.items()}


@pytest.fixture
def reads(monkeypatch):
    """How often each file has been read."""
    read = Counter()

    def count(self, path):
        read[Path(path).name] += 1
        return QgsProcessingModelAlgorithm.fromFile(self, path)

    monkeypatch.setattr(SampleModel, "fromFile", count)
    return read


@pytest.fixture
def added(qgis_processing):
    """The provider as QGIS has just got it, at its start."""
    # What tests before have left to it.
    QCoreApplication.processEvents()
    registry, provider = QgsApplication.processingRegistry(), EosdaProvider()
    registry.addProvider(provider)
    yield provider
    if registry.providerById("eosda") is not None:
        registry.removeProvider("eosda")


def described(provider, name=NAME):
    found = provider.algorithm(name)
    outputs = [one.name() for one in found.outputDefinitions()]
    return [one.name() for one in found.parameterDefinitions()], outputs


def test_a_start_reads_no_model_and_qgis_once_it_is_up_reads_each_once(reads, added):
    assert added.algorithm(NAME).displayName() == NAME
    assert not reads, "each takes 5 ms"
    QCoreApplication.processEvents()
    once = dict.fromkeys(SAMPLE_MODELS, 1)
    assert reads == once
    for name in SAMPLE_MODELS.values():
        # What makes the parameters is the algorithms that the model is made of.
        created = added.algorithm(name).create()
        told = [one.name() for one in created.parameterDefinitions()]
        assert described(added, name)[0] == told
        assert any(":" in parameter for parameter in told)
        assert described(added, name)[1]
    reads.clear()
    added.read_models()
    QCoreApplication.processEvents()
    assert not reads
    added.refreshAlgorithms()
    QCoreApplication.processEvents()
    assert reads == once
    assert "download:NDVI" in described(added)[0]


def test_a_model_that_is_not_read_yet_is_whole_in_a_dialog_and_in_another_model(reads, added):
    registry = QgsApplication.processingRegistry()
    made = registry.createAlgorithmById(f"eosda:{NAME}")
    assert "download:NDVI" in [one.name() for one in made.parameterDefinitions()]
    assert made.canExecute() == (True, "")
    assert made.provider().id() == "eosda"
    assert made.id() == f"eosda:{NAME}"
    assert reads == {FILE.name: 1}


def test_a_provider_that_goes_before_qgis_is_up_reads_nothing(reads, added):
    QgsApplication.processingRegistry().removeProvider(added)
    QCoreApplication.processEvents()
    assert not reads


def test_a_model_that_cannot_be_read_is_refused_and_the_others_are_there(
    added, tmp_path, monkeypatch
):
    (tmp_path / FILE.name).write_text("<!DOCTYPE model>\n<Option")
    (tmp_path / "season_of_my_fields.model3").symlink_to(
        ROOT / "models" / "season_of_my_fields.model3"
    )
    monkeypatch.setattr(sample_model, "_FOLDER", tmp_path)
    added.refreshAlgorithms()
    added.read_models()
    assert "join:SEASON" in described(added, SEASON)[0]
    with pytest.raises(QgsProcessingException):
        added.algorithm(NAME).create()


def test_the_designer_finds_nothing_wrong_with_it(provider):
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(FILE))
    assert opened.validate() == (True, [])
    assert opened.canExecute() == (True, "")
    for child in opened.childAlgorithms().values():
        assert child.algorithm() is not None, child.childId()
        assert opened.validateChildAlgorithm(child.childId()) == (True, [])


def test_it_gives_the_index_of_the_clearest_scene(run, aoi, sandbox, tmp_path):
    target = tmp_path / "ndvi.tif"
    parameters = {
        "AOI": aoi,
        "START_DATE": "2026-10-01",
        "END_DATE": "2026-11-30",
        "MAX_CLOUD": 20,
        "MIN_AOI_COVERAGE": 100,
        "MASK_CLOUDS": True,
        "download:NDVI": str(target),
    }
    results = run(NAME, parameters)
    assert results["download:NDVI"] == str(target)
    orders = [entry.body for entry in sandbox.log if entry.kind == "create"]
    assert [order["params"]["view_id"] for order in orders] == [CLEAR]
    assert [order["params"]["bands"] for order in orders] == [["B08", "B04", "SCL"]]
    assert_is_the_index(target, sandbox)


def test_dates_may_be_left_out(model):
    by_name = {one.name(): one for one in model.parameterDefinitions()}
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in ("START_DATE", "END_DATE"):
        assert by_name[name].flags() & optional
        assert by_name[name].defaultValue() is None


def test_without_a_scene_it_says_so_once(run, aoi, sandbox):
    feedback = Feedback()
    parameters = {"AOI": aoi, "START_DATE": "2020-01-01", "END_DATE": "2020-01-02"}
    with pytest.raises(QgsProcessingException) as raised:
        run(NAME, {**parameters, "download:NDVI": "TEMPORARY_OUTPUT"}, feedback)
    told = "\n".join([str(raised.value), *feedback.errors])
    assert "There is no scene to download" in told
    assert len({line for line in told.splitlines() if "no scene" in line.lower()}) == 1
    assert [entry.kind for entry in sandbox.log] == ["search"]


def test_from_the_command_line(home, sandbox, aoi_file, data_dir, tmp_path):  # noqa: F811
    quick_history(data_dir)
    target = tmp_path / "ndvi.tif"
    variables = {
        "EOSDA_API_KEY": sandbox.key,
        "EOSDA_API_URL": sandbox.url,
        "EOSDA_DATA_DIR": str(data_dir),
    }
    parameters = [f"AOI={aoi_file}", "START_DATE=2026-10-01", "END_DATE=2026-11-30"]
    ended = subprocess.run(
        [PROGRAM, "run", f"eosda:{NAME}", "--", *parameters, f"download:NDVI={target}"],
        env=environment(home, **variables),
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert_is_the_index(target, sandbox)


SEASON = "Season of my fields"


def test_the_season_of_fields_is_joined_to_them(run, sandbox, tmp_path):
    extent = polygon_layer(sandbox.sample_aoi()).extent()
    west, south = extent.xMinimum(), extent.yMinimum()
    fields = polygon_layer(box(west, south, 0.01, 0.01), box(west + 0.015, south, 0.01, 0.01))
    fields.dataProvider().addAttributes([QgsField("number", QVariant.Int)])
    fields.updateFields()
    for number, feature in enumerate(fields.getFeatures(), start=7):
        fields.dataProvider().changeAttributeValues({feature.id(): {0: number}})
    parameters = {
        "AOI": fields,
        "AOI_ID": "number",
        "START_DATE": "2026-10-01",
        "END_DATE": "2026-11-10",
        "MAX_CLOUD": 100,
        "join:SEASON": str(tmp_path / "season.gpkg"),
        "statistics:CHART": str(tmp_path / "chart.html"),
    }
    results = run(SEASON, parameters)
    joined = QgsVectorLayer(results["join:SEASON"], "season", "ogr")
    rows = [feature for feature in joined.getFeatures() if feature["average"] != NULL]
    assert {row["number"] for row in rows} == {7, 8}
    assert len({row["date"].toString("yyyy-MM-dd") for row in rows}) > 3
    assert all(row["index"].lower() == "ndvi" and -1 <= row["average"] <= 1 for row in rows)
    assert (tmp_path / "chart.html").stat().st_size > 1000
    assert [entry.kind for entry in sandbox.log].count("create") == 2
