"""Long computing that lets others have Python's lock."""

from eosda_imagery.core import gil
from eosda_imagery.core.gil import Breath


def test_it_goes_through_all_that_there_is():
    assert list(Breath(lambda: False).over(range(1000))) == list(range(1000))


def test_it_ends_when_the_work_is_to_stop():
    seen = []
    for number in Breath(lambda: len(seen) == 3).over(range(1000)):
        seen.append(number)
    assert seen == [0, 1, 2]


def test_it_rests_when_it_has_worked_long_enough_and_not_before(monkeypatch):
    rests = []
    monkeypatch.setattr(Breath, "rest", lambda self: rests.append(True))
    monkeypatch.setattr(gil, "_WORK", 3600.0)
    list(Breath(lambda: False).over(range(100)))
    assert rests == []
    monkeypatch.setattr(gil, "_WORK", 0.0)
    list(Breath(lambda: False).over(range(100)))
    assert len(rests) == 100
