"""Two processings of one acquisition are one picture, and are paid once."""

import itertools

import pytest
from eosda_imagery.api.errors import InvalidRequestError
from eosda_imagery.api.models import BandOrder, Scene
from eosda_imagery.core.aoi.coverage import footprint_geometry
from eosda_imagery.core.catalog.matching import choose
from eosda_imagery.core.catalog.passes import replacements, same_acquisition, utc_moment
from eosda_imagery.core.catalog.search import SceneHit
from eosda_imagery.core.catalog.selection import Strategy


def square(west, east):
    ring = [[west, 0], [east, 0], [east, 1], [west, 1], [west, 0]]
    return {"type": "Polygon", "coordinates": [ring]}


def scene(view_id, timestamp=None, footprint=None, **changes):
    entry = {"view_id": view_id, "date": "2017-08-05", "timestamp": timestamp, **changes}
    return Scene.from_dict({**entry, "dataGeometry": footprint}, "any")


@pytest.mark.parametrize(
    ("view_ids", "older"),
    [
        (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/KR/2026/11/3/1"], [0]),
        (["S2L2A/35/U/KR/2026/11/3/10", "S2L2A/35/U/KR/2026/11/3/9"], [1]),
        (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/LR/2026/11/3/1"], []),
        (["S2L2A/35/U/KR/2026/11/3/0", "S2L2A/35/U/KR/2026/11/5/1"], []),
        (["S2L2A/35/U/KR/2026/11/3/0", "S2/35/U/KR/2026/11/3/1"], []),
        (
            [
                "L8/LC08_L1TP_041036_20171202_20171207_01_T1",
                "L8/LC08_L1TP_041036_20171202_20200902_02_T1",
                "L8/LC08_L1TP_041037_20171202_20171207_01_T1",
            ],
            [0],
        ),
        # In real time first, then in a tier, on one day or later; also at another level.
        (
            [
                "L8/LC08_L1TP_193026_20170805_20170805_01_RT",
                "L8/LC08_L1TP_193026_20170805_20180523_01_T1",
            ],
            [0],
        ),
        (
            [
                "L8/LC08_L1TP_193026_20170805_20170805_01_T1",
                "L8/LC08_L1GT_193026_20170805_20170805_01_RT",
            ],
            [1],
        ),
        (["L8/LC80110312016028LGN00", "L8/LC80110312016028LGN02"], [0]),
        (["L8/LC80110312016028LGN00", "L8/LC80110312016044LGN02"], []),
        (["L8/LC80110312016028LGN00", "S1/anything", "S1/anything/else"], []),
    ],
)
def test_the_later_processing_of_an_acquisition_is_kept(view_ids, older):
    for order in itertools.permutations(view_ids):
        assert set(replacements(map(scene, order))) == {view_ids[number] for number in older}


S2 = "S2L2A/35/U/KR/2026/11/3"


def test_two_parts_of_a_tile_are_two_acquisitions():
    """A pass can be cut within a tile: the numbers then stand for its two parts."""
    parts = [scene(f"{S2}/0", None, square(0, 1)), scene(f"{S2}/1", None, square(0.9, 2))]
    assert replacements(parts) == {}
    again = scene(f"{S2}/2", None, square(0, 1.01))
    assert set(replacements([*parts, again])) == {f"{S2}/0"}


def test_two_passes_of_a_day_are_two_acquisitions():
    early = scene(f"{S2}/0", "2026-11-03T09:34:17Z")
    late = scene(f"{S2}/1", "2026-11-03T11:14:17Z")
    assert not same_acquisition(early, late)
    assert same_acquisition(early, scene(f"{S2}/1", "2026-11-03T09:34:20.5Z"))
    assert same_acquisition(early, scene(f"{S2}/1"))


@pytest.mark.parametrize("strategy", list(Strategy))
@pytest.mark.parametrize("turned", [False, True])
def test_no_strategy_takes_both_and_each_takes_the_later(strategy, turned):
    """Even where the earlier one is said to have less cloud."""
    hits = [
        SceneHit(scene("L8/LC08_L1TP_193026_20170805_20170805_01_RT", cloudCoverage=3.0), 100.0),
        SceneHit(scene("L8/LC08_L1TP_193026_20170805_20180523_01_T1", cloudCoverage=3.1), 100.0),
    ]
    assert choose(hits[::-1] if turned else hits, strategy) == [hits[1]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-11-03T09:34:17.180Z", "2026-11-03T09:34:17.180Z"),
        ("2026-11-03T09:34:17", "2026-11-03T09:34:17.000Z"),
        ("2026-11-03T09:34:17+02:00", "2026-11-03T07:34:17.000Z"),
        ("", None),
        (None, None),
        ("yesterday", None),
    ],
)
def test_a_moment_without_a_zone_is_utc(written, read):
    moment = utc_moment(written)
    found = None if moment is None else moment.toString("yyyy-MM-ddTHH:mm:ss.zzzZ")
    assert found == read


@pytest.mark.parametrize(
    ("west", "east", "boxes"),
    [
        (179, 181, [(-180, -179), (179, 180)]),
        (-181, -179, [(-180, -179), (179, 180)]),
        (181, 183, [(-179, -177)]),
        (539, 540, [(179, 180)]),
        (170, 171, [(170, 171)]),
    ],
)
@pytest.mark.parametrize("member", ["dataGeometry", "tileGeometry"])
def test_footprints_beyond_180_degrees_count(west, east, boxes, member):
    """As Landsat's are written there; also after a record of the scene was read again."""
    entry = {"view_id": "L8/x/1", "date": "2026-11-03", member: square(west, east)}
    found = Scene.from_dict(entry, "landsat8")
    for one in (found, Scene.from_record(found.to_dict())):
        shape = footprint_geometry(one.footprint)
        parts = shape.asGeometryCollection() if shape.isMultipart() else [shape]
        spans = [(p.boundingBox().xMinimum(), p.boundingBox().xMaximum()) for p in parts]
        assert sorted(spans) == boxes


def test_what_is_ordered_never_reaches_beyond_180_degrees():
    with pytest.raises(InvalidRequestError):
        BandOrder("L8/x/1", ("B4",), square(179, 181), "r").validate()
