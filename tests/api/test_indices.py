"""The table of indices and the reading of formulas."""

import math
import re

import pytest
from eosda_imagery.api.datasets import DATASETS, band
from eosda_imagery.api.formulas import FormulaError, read_formula
from eosda_imagery.api.indices import (
    COMMON_NAMES,
    INDICES,
    MissingBandsError,
    bands_of,
    formula_of,
)
from hypothesis import given
from hypothesis import strategies as st

# Reflectances of one healthy field: what the published formulas give for them, worked by hand.
FIELD = {
    "blue": 0.03,
    "green": 0.06,
    "red": 0.04,
    "rededge1": 0.10,
    "nir": 0.46,
    "swir1": 0.20,
    "swir2": 0.10,
}
WORKED = {
    "ndvi": 0.42 / 0.50,
    "ndre": 0.36 / 0.56,
    "ndmi": 0.26 / 0.66,
    "ndwi": -0.40 / 0.52,
    "evi": 2.5 * 0.42 / (0.46 + 0.24 - 0.225 + 1),
    "savi": 1.5 * 0.42 / 1.0,
    "msavi": (1.92 - math.sqrt(1.92**2 - 8 * 0.42)) / 2,
    "gci": 0.46 / 0.06 - 1,
    "nbr": 0.36 / 0.56,
}


def value_of(formula, bands):
    written = formula.written({name: repr(value) for name, value in bands.items()})
    return eval(written, {"__builtins__": {}, "sqrt": math.sqrt})


@pytest.mark.parametrize("name", INDICES)
def test_each_formula_gives_what_was_published(name):
    assert value_of(read_formula(INDICES[name].formula), FIELD) == pytest.approx(WORKED[name])


@pytest.mark.parametrize("index", INDICES.values(), ids=lambda index: index.id)
def test_each_row_of_the_table_is_whole(index):
    assert index.low < index.high
    values = [value for value, _ in index.ramp]
    assert values == sorted(values)
    assert (values[0], values[-1]) == (index.low, pytest.approx(index.high))
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for _, colour in index.ramp)
    assert re.search(r"\b(19|20)\d\d\b", index.source)


@pytest.mark.parametrize("index", INDICES.values(), ids=lambda index: index.id)
def test_what_is_called_a_ratio_does_not_change_with_the_scale(index):
    formula = read_formula(index.formula)
    scaled = {name: value * 10_000 for name, value in FIELD.items()}
    same = value_of(formula, scaled) == pytest.approx(value_of(formula, FIELD))
    assert same == index.is_ratio


def test_common_names_are_bands_of_their_dataset():
    for dataset, names in COMMON_NAMES.items():
        for common, name in names.items():
            there = band(DATASETS[dataset], name)
            assert there is not None, (dataset, name)
            label = there.label.lower()
            expected = {"nir": "near infrared", "swir1": "swir 1", "swir2": "swir 2"}.get(
                common, common.replace("rededge", "red edge ")
            )
            assert expected in label, (dataset, common, label)


def test_an_index_in_the_names_of_a_sensor():
    formula = formula_of(INDICES["ndvi"], "landsat8")
    assert formula.names == ("B5", "B4")
    assert bands_of(INDICES["ndre"], "sentinel2l2a") == {"nir": "B08", "rededge1": "B05"}


@pytest.mark.parametrize(
    ("dataset", "named"), [("landsat8", "red edge"), ("sentinel1", "infrared")]
)
def test_the_missing_bands_are_named(dataset, named):
    with pytest.raises(MissingBandsError, match=named):
        formula_of(INDICES["ndre"], dataset)


@pytest.mark.parametrize(
    ("text", "place", "column"),
    [
        ("B08 - B99", "B99", 7),
        ("(B08 - B04", None, None),
        ("B08 ** 2", "B08 ** 2", 1),
        ("B08 + min(B04)", "min(B04)", 7),
        ("B08 + sqrt(B04, 2)", "sqrt(B04, 2)", 7),
        ("B08 if B04 else 1", "B08 if B04 else 1", 1),
        ("B08 + 'x'", "'x'", 7),
        ("B08 + B04.real", "B04.real", 7),
        ("B08 + True", "True", 7),
        ("é + B08", "é", 1),
        ("B08 + __import__('os')", "__import__('os')", 7),
        ("1 + 2", "1 + 2", 1),
        ("", None, None),
        ("B08 -", None, None),
        ("2NIR", None, None),
        # Places are those of what was written, blanks and breaks of lines included.
        ("  B08  -\n B99", "B99", 9),
        ("B08   B04", "B04", 7),
        # Python reads none of what comes after it.
        ("B08 # - B04\n - 1", "# - B04  -", 5),
        ("B08 * 1e999", "1e999", 7),
        ("B08 * 1" + 400 * "0", "1" + 400 * "0", 7),
        (" \t\n", "", 1),
        ("B08\0", None, None),
        ("+".join(["B08"] * 300), None, None),
        ("+".join(["B08"] * 90_000), None, None),
        (5000 * "-" + "B08", None, None),
        (250 * "sqrt(" + "B08" + 250 * ")", None, None),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(text, place, column):
    with pytest.raises(FormulaError) as caught:
        read_formula(text, frozenset({"B08", "B04"}))
    if place is not None:
        assert (caught.value.place, caught.value.column) == (place, column)
    assert caught.value.column >= 1
    assert caught.value.message.endswith(".")
    assert "B08" in caught.value.advice


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        formula = read_formula(text, frozenset({"B08", "B04"}))
    except FormulaError:
        return
    assert set(formula.names) <= {"B08", "B04"}


def test_line_breaks_and_signs():
    formula = read_formula("-B08\n + (B04\n * 2)")
    assert value_of(formula, {"B08": 3.0, "B04": 2.0}) == 1.0
