"""In a language of brackets no algorithm, and no model, shows a word outside of them."""

import re

import pytest
from eosda_imagery.processing_provider.provider import EosdaProvider
from qgis.core import QgsProcessingContext

from tests.pseudo import pseudo_language, words_outside

# An index as it is written, with its source as it is cited.
_FORMULA = re.compile(r"^\w+ = .*$", re.MULTILINE)
# Values of parameters, which scripts write.
_VALUES = ("view_id", "x-api-key")


@pytest.fixture
def algorithms(qgis_processing):
    with pseudo_language():
        provider = EosdaProvider()
        provider.refreshAlgorithms()
        yield {one.name(): one.create() for one in provider.algorithms()}


def _texts(algorithm):
    yield "name", algorithm.displayName()
    yield "group", algorithm.group()
    yield "in short", algorithm.shortDescription()
    yield "help", _FORMULA.sub("", algorithm.shortHelpString())
    yield "tags", ",".join(algorithm.tags())
    for parameter in algorithm.parameterDefinitions():
        yield parameter.name(), parameter.description()
        yield parameter.name(), parameter.help()
    for output in algorithm.outputDefinitions():
        yield output.name(), output.description()


def test_every_algorithm_and_model_is_translated(algorithms):
    assert len(algorithms) >= 6
    left = [
        f"{name} {where}: {words_outside(text, _VALUES)}"
        for name, algorithm in algorithms.items()
        for where, text in _texts(algorithm)
        if words_outside(text, _VALUES)
    ]
    assert "\n".join(left) == ""


@pytest.mark.parametrize(
    ("algorithm", "wrong"),
    [
        ("downloadbands", {"VIEW_ID": " "}),
        ("downloadbands", {"VIEW_ID": "no view id"}),
        ("downloadbands", {"BANDS": "B04,,B03"}),
        ("downloadbands", {"BANDS": "B04,B04"}),
        ("downloadbands", {"METADATA": "a/b"}),
        ("downloadbands", {"CALLBACK_URL": "ftp://example.org"}),
        ("downloadbands", {"INDEX": "ndre", "VIEW_ID": "L8/LC80110312016028LGN00"}),
        ("downloadbatch", {"BANDS": "B04 B03"}),
        ("searchscenes", {"START_DATE": "2026-11-05", "END_DATE": "2026-11-01"}),
        ("areastatistics", {"INDICES": "ndvi,ndre,ndmi,evi"}),
    ],
)
def test_what_is_wrong_with_parameters_is_said_in_the_language(algorithms, algorithm, wrong):
    context = QgsProcessingContext()
    given = {"VIEW_ID": "S2L2A/35/U/KR/2026/11/3/0", "DATASET": "sentinel2l2a", **wrong}
    reason = algorithms[algorithm].problem_of(given, context)
    assert reason
    # What was written stands there as it was.
    assert words_outside(reason, (*given, *_VALUES)) == []
