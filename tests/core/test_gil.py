"""Long computing that lets others have Python's lock."""

import json

import pytest
from eosda_imagery.core import gil
from eosda_imagery.core.gil import GilRelease, json_text


def test_it_goes_through_all_that_there_is():
    assert list(GilRelease(lambda: False).over(range(1000))) == list(range(1000))


def test_it_ends_when_the_work_is_to_stop():
    seen = []
    for number in GilRelease(lambda: len(seen) == 3).over(range(1000)):
        seen.append(number)
    assert seen == [0, 1, 2]


def test_it_pauses_when_it_has_worked_long_enough_and_not_before(monkeypatch):
    pauses = []
    monkeypatch.setattr(GilRelease, "pause", lambda self: pauses.append(True))
    monkeypatch.setattr(gil, "_WORK_S", 3600.0)
    list(GilRelease(lambda: False).over(range(100)))
    assert pauses == []
    monkeypatch.setattr(gil, "_WORK_S", 0.0)
    list(GilRelease(lambda: False).over(range(100)))
    assert len(pauses) == 100


@pytest.mark.parametrize("count", [0, 5, 70, 5000])
def test_json_is_the_same_in_one_go_and_in_pieces(count, monkeypatch):
    ring = [[24.0 + number / 7, 49.0] for number in range(count)]
    area = {"type": "Polygon", "coordinates": [ring], "name": "Ż", "holes": None}
    pieces = []
    monkeypatch.setattr(GilRelease, "pause_if_due", lambda self: pieces.append(True))
    assert json_text(area) == json.dumps(area)
    assert bool(pieces) == (count > 60)
