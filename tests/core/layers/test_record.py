"""A layer's record: read on any computer, trusted in nothing, and turned to a command."""

import json
import shlex

import pytest
from eosda_imagery.core.layers.record import (
    as_command,
    qgis_process_words,
    read_record,
    write_area,
)

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[24.0, 49.8], [24.1, 49.8], [24.1, 49.9], [24.0, 49.8]]],
}
RECORD = {
    "view_id": "S2L2A/35/U/LR/2026/11/3/0",
    "dataset": "sentinel2l2a",
    "bands": ["B04", "B03"],
    "merge": False,
    "metadata": ["MTD.xml"],
    "preset": "",
    "aoi": SQUARE,
    "scene": None,
}


def test_a_record_is_read_with_its_area():
    record = read_record(json.dumps(RECORD))
    assert (record.view_id, record.bands) == (RECORD["view_id"], ("B04", "B03"))
    assert record.merge is False
    assert record.area("x").vertices == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"view_id": "../../etc"},
        {"view_id": None},
        {"bands": ["B04; rm -rf /"]},
        {"bands": ['B04" & calc']},
        {"metadata": ["$(x)"]},
        {"dataset": "a b"},
        {"aoi": 3},
        {"scene": {"view_id": "no"}},
    ],
)
def test_a_record_that_is_not_sound_is_none(changes):
    assert read_record(json.dumps({**RECORD, **changes})) is None


@pytest.mark.parametrize("text", [None, "", "{}", "[]", "3", "no", 7])
def test_what_is_no_record_is_none(text):
    assert read_record(text) is None


def test_the_command_says_all_that_was_asked_for(tmp_path):
    record = read_record(json.dumps(RECORD))
    area = write_area(record, tmp_path / "with space")
    assert json.loads(area.read_text()) == SQUARE
    words = qgis_process_words(record, area)
    assert words[4:] == [
        f"AOI={area}",
        f"VIEW_ID={RECORD['view_id']}",
        "BANDS=B04,B03",
        "MERGE=false",
        "METADATA=MTD.xml",
        "OUTPUT=2026-11-03_S2L2A_35ULR_B04-B03.tif",
    ]
    assert shlex.split(as_command(words, windows=False)) == words
    assert f'"AOI={area}"' in as_command(words, windows=True)
