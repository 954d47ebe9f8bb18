"""The provider and what every algorithm owes its users: ids, help, no network, cloning."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from eosda_imagery.api.datasets import DATASETS
from eosda_imagery.api.indices import INDICES
from eosda_imagery.core.catalog.selection import Strategy
from eosda_imagery.processing_provider.algorithms.downloadbatch import DownloadBatch
from eosda_imagery.processing_provider.algorithms.indexraster import INDEX_IDS
from eosda_imagery.processing_provider.algorithms.scene_search import DATASET_IDS
from eosda_imagery.processing_provider.provider import EosdaProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

ROOT = Path(__file__).resolve().parents[2]
PARAMETERS = {
    "searchscenes": [
        "AOI",
        "DATASET",
        "START_DATE",
        "END_DATE",
        "MAX_CLOUD",
        "MIN_AOI_COVERAGE",
        "MAX_SCENES",
        "AUTHCFG",
        "OUTPUT",
    ],
    "downloadbands": [
        "AOI",
        "VIEW_ID",
        "BANDS",
        "INDEX",
        "MASK_CLOUDS",
        "MERGE",
        "COG",
        "METADATA",
        "CALLBACK_URL",
        "REUSE",
        "TIMEOUT_MINUTES",
        "MAX_ORDERS",
        "AUTHCFG",
        "OUTPUT",
        "OUTPUT_FOLDER",
    ],
    "downloadbatch": [
        "AOI",
        "AOI_ID",
        "SCENES",
        "DATASET",
        "START_DATE",
        "END_DATE",
        "MAX_CLOUD",
        "MIN_AOI_COVERAGE",
        "STRATEGY",
        "BANDS",
        "INDEX",
        "MASK_CLOUDS",
        "MERGE",
        "COG",
        "DRY_RUN",
        "TIMEOUT_MINUTES",
        "MAX_ORDERS",
        "AUTHCFG",
        "OUTPUT_FOLDER",
        "OUTPUT",
    ],
    "areastatistics": [
        "AOI",
        "AOI_ID",
        "DATASET",
        "START_DATE",
        "END_DATE",
        "INDICES",
        "MAX_CLOUD",
        "TIMEOUT_MINUTES",
        "MAX_ORDERS",
        "AUTHCFG",
        "OUTPUT",
        "OUTPUT_HTML",
        "OUTPUT_INDEX",
    ],
    "indexraster": ["INPUT", "INDEX", "EXPRESSION", "MASK_CLOUDS", "DATASET", "COG", "OUTPUT"],
}
OUTPUTS = {
    "searchscenes": ["OUTPUT", "COUNT", "CLEAREST", "LATEST"],
    "downloadbands": ["OUTPUT", "OUTPUT_FOLDER"],
    "downloadbatch": [
        "OUTPUT_FOLDER",
        "OUTPUT",
        "READY",
        "FAILED",
        "UNFINISHED",
        "ORDERS",
        "REQUESTS",
    ],
    "areastatistics": [
        "OUTPUT",
        "OUTPUT_HTML",
        "OUTPUT_INDEX",
        "READY",
        "FAILED",
        "UNFINISHED",
        "ORDERS",
        "REQUESTS",
    ],
    "indexraster": ["OUTPUT"],
}
DEFAULTS = {
    "searchscenes": {
        "DATASET": ["sentinel2l2a"],
        "MAX_CLOUD": 100.0,
        "MIN_AOI_COVERAGE": 0.0,
        "MAX_SCENES": 100,
    },
    "downloadbands": {
        "BANDS": "B04,B03,B02",
        "INDEX": "none",
        "MASK_CLOUDS": False,
        "MERGE": True,
        "COG": False,
        "REUSE": True,
        "TIMEOUT_MINUTES": 60.0,
        "MAX_ORDERS": 50,
    },
    "downloadbatch": {
        "DATASET": ["sentinel2l2a"],
        "MAX_CLOUD": 100.0,
        "MIN_AOI_COVERAGE": 90.0,
        "STRATEGY": "all",
        "BANDS": "B04,B03,B02",
        "INDEX": "none",
        "MASK_CLOUDS": False,
        "MERGE": True,
        "COG": False,
        "DRY_RUN": False,
        "TIMEOUT_MINUTES": 1440.0,
        "MAX_ORDERS": 2000,
    },
    "areastatistics": {
        "DATASET": ["sentinel2l2a"],
        "INDICES": ["ndvi"],
        "MAX_CLOUD": 100.0,
        "TIMEOUT_MINUTES": 1440.0,
        "MAX_ORDERS": 2000,
    },
    "indexraster": {"INDEX": "ndvi", "MASK_CLOUDS": False, "DATASET": "auto", "COG": False},
}
ADVANCED = {
    "searchscenes": set(),
    "downloadbands": {"METADATA", "CALLBACK_URL", "TIMEOUT_MINUTES", "MAX_ORDERS", "COG"},
    "downloadbatch": {"TIMEOUT_MINUTES", "MAX_ORDERS", "COG"},
    "areastatistics": {"TIMEOUT_MINUTES", "MAX_ORDERS", "OUTPUT_INDEX"},
    "indexraster": {"EXPRESSION", "DATASET", "COG"},
}
OPTIONAL = {
    "searchscenes": {"START_DATE", "END_DATE", "AUTHCFG"},
    "downloadbands": {
        *(
            "BANDS",
            "INDEX",
            "MASK_CLOUDS",
            "COG",
            "METADATA",
            "CALLBACK_URL",
            "MAX_ORDERS",
            "AUTHCFG",
        ),
        "OUTPUT_FOLDER",
    },
    "downloadbatch": {
        *("BANDS", "INDEX", "MASK_CLOUDS", "COG", "AOI_ID", "SCENES", "START_DATE", "END_DATE"),
        *("MAX_ORDERS", "AUTHCFG"),
    },
    "areastatistics": {
        *("AOI_ID", "START_DATE", "END_DATE", "MAX_ORDERS"),
        *("AUTHCFG", "OUTPUT_HTML", "OUTPUT_INDEX"),
    },
    "indexraster": {"EXPRESSION", "COG"},
}
each = pytest.mark.parametrize("name", sorted(PARAMETERS))


def test_the_provider_is_called_as_promised(provider):
    assert provider.id() == "eosda"
    assert provider.name() == "EOSDA Imagery"
    assert provider.versionInfo().count(".") == 2
    assert not provider.icon().isNull()
    assert sorted(a.id() for a in provider.algorithms()) == [
        "eosda:NDVI of the clearest day",
        "eosda:Season of my fields",
        "eosda:areastatistics",
        "eosda:downloadbands",
        "eosda:downloadbatch",
        "eosda:indexraster",
        "eosda:searchscenes",
    ]
    assert provider.supportedOutputRasterLayerExtensions()[0] == "tif"
    assert QgsApplication.processingRegistry().providerById("eosda") is not None


@each
def test_parameters_outputs_and_defaults_are_the_promised_ones(provider, name):
    algorithm = provider.algorithm(name)
    assert [p.name() for p in algorithm.parameterDefinitions()] == PARAMETERS[name]
    assert [o.name() for o in algorithm.outputDefinitions()] == OUTPUTS[name]
    for parameter, default in DEFAULTS[name].items():
        assert algorithm.parameterDefinition(parameter).defaultValue() == default


@each
def test_every_parameter_has_a_help_text_and_the_right_flags(provider, name):
    flag = QgsProcessingParameterDefinition.Flag
    for parameter in provider.algorithm(name).parameterDefinitions():
        assert len(parameter.help()) > 25, parameter.name()
        assert parameter.help().endswith("."), parameter.name()
        advanced = bool(parameter.flags() & flag.FlagAdvanced)
        assert advanced == (parameter.name() in ADVANCED[name]), parameter.name()
        optional = bool(parameter.flags() & flag.FlagOptional)
        assert optional == (parameter.name() in OPTIONAL[name]), parameter.name()


@each
def test_a_number_is_shown_with_no_more_decimals_than_it_needs(provider, name):
    """QGIS shows six: "100.000000 percent"."""
    for parameter in provider.algorithm(name).parameterDefinitions():
        kind = QgsProcessingParameterNumber.Type.Double
        if parameter.type() == "number" and parameter.dataType() == kind:
            shown = parameter.metadata()["widget_wrapper"]["decimals"]
            assert shown <= 2, parameter.name()
            assert round(parameter.minimum(), shown) == parameter.minimum(), parameter.name()


@each
def test_an_algorithm_says_what_it_is(provider, name):
    algorithm = provider.algorithm(name)
    assert "EOSDA API Connect" in algorithm.shortHelpString()
    assert "request" in algorithm.shortHelpString()
    assert algorithm.displayName()
    assert algorithm.groupId() == "scenes"
    assert "satellite" in algorithm.tags()
    # The page is made when the zip is built; a checkout has none.
    assert algorithm.helpUrl() == ""
    assert algorithm.svgIconPath().endswith(".svg")
    assert algorithm.icon().pixmap(16).toImage() == algorithm.provider().icon().pixmap(16).toImage()
    assert type(algorithm.create()) is type(algorithm)
    assert algorithm.create() is not algorithm


@each
def test_an_algorithm_can_stand_in_a_model_or_a_script(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.canExecute()[0]
    flags = algorithm.flags()
    assert not flags & algorithm.Flag.FlagNoThreading
    assert not flags & algorithm.Flag.FlagHideFromModeler
    assert QgsProcessingModelAlgorithm("m", "g").canExecute()[0]


def test_loading_the_provider_touches_no_network_and_no_auth_database(qgis_processing, monkeypatch):
    def refuse(*arguments):
        raise AssertionError("the provider used the network or the auth database")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(QgsApplication, "authManager", refuse)
    monkeypatch.setattr("qgis.core.QgsNetworkAccessManager.instance", refuse)
    provider = EosdaProvider()
    provider.loadAlgorithms()
    algorithms = provider.algorithms()
    assert len(algorithms) == 7
    assert all(algorithm.create().parameterDefinitions() for algorithm in algorithms)


def test_the_datasets_offered_are_those_known():
    assert tuple(DATASETS) == DATASET_IDS


def test_loading_the_provider_loads_nothing_that_only_a_run_needs():
    """Each would take 5 to 50 ms of every start of a QGIS that has not loaded it itself."""
    program = (
        "import sys; sys.path.insert(0, 'tests'); import conftest\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "before = set(sys.modules)\n"
        "from eosda_imagery.processing_provider.provider import EosdaProvider\n"
        "provider = EosdaProvider()\n"
        "QgsApplication.processingRegistry().addProvider(provider)\n"
        "assert len(provider.algorithms()) == 7\n"
        "heavy = {'requests', 'urllib3', 'numpy', 'osgeo', 'sqlite3', 'logging', 'http.client'}\n"
        "heavy |= {'eosda_imagery.core.jobs.store', 'eosda_imagery.api.datasets'}\n"
        "print(sorted(heavy & (set(sys.modules) - before)))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert ended.stdout.strip().endswith("[]"), ended.stdout + ended.stderr


def test_the_choices_of_scenes_offered_are_those_known():
    algorithm = DownloadBatch().create()
    offered = algorithm.parameterDefinition(DownloadBatch.STRATEGY)
    assert [one.value for one in Strategy] == offered.options()
    assert Strategy(offered.defaultValue()) is Strategy.ALL


def test_the_indices_offered_are_those_of_the_table():
    assert tuple(INDICES) == INDEX_IDS
