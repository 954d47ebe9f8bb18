"""In a language of brackets no algorithm, and no model, shows a word outside of them."""

import re

import pytest
from eosda_imagery.processing_provider.provider import EosdaProvider

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
