"""A day's pass: tiles together, what they cover together, earlier processings folded away."""

import itertools

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.aoi.coverage import Coverage
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.passes import passes_of, weighted
from eosda_imagery.core.catalog.search import with_coverage
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry


@pytest.fixture(scope="module")
def area():
    """One degree wide, from 24 to 25 E."""
    wkt = "POLYGON((24 49.4, 25 49.4, 25 49.6, 24 49.6, 24 49.4))"
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    return make_aoi(QgsGeometry.fromWkt(wkt), lonlat, QgsCoordinateTransformContext(), label="x")


def scene(view_id, west, east, **changes):
    ring = [[west, 49.0], [east, 49.0], [east, 50.0], [west, 50.0], [west, 49.0]]
    entry = {
        "view_id": view_id,
        "date": "2026-11-03",
        "timestamp": "2026-11-03T09:34:17Z",
        "satelliteName": "Sentinel-2B",
        "dataGeometry": {"type": "Polygon", "coordinates": [ring]},
        **changes,
    }
    return Scene.from_dict(entry, "sentinel2l2a")


def found(area, *scenes):
    return passes_of(with_coverage(scenes, area), Coverage(area))


def ids(one):
    return [hit.scene.view_id for hit in one]


KR, LR, MR = (f"S2L2A/35/U/{square}/2026/11/3/0" for square in ("KR", "LR", "MR"))


def test_tiles_of_a_pass_are_one_row_that_covers_what_they_cover_together(area):
    tiles = scene(KR, 23.5, 24.7, cloudCoverage=10), scene(LR, 24.4, 26, cloudCoverage=40)
    for order in itertools.permutations(tiles):
        (one,) = found(area, *order)
        assert ids(one.tiles) == [KR, LR] and one.spare == ()
        assert one.aoi_coverage == pytest.approx(100.0)
        # Seven and six tenths of the area.
        assert one.cloud == pytest.approx((7 * 10 + 6 * 40) / 13, abs=0.1)


def test_a_tile_that_adds_nothing_is_not_needed(area):
    (one,) = found(area, scene(LR, 24.4, 26), scene(KR, 23.5, 25.1), scene(MR, 30, 31))
    assert ids(one.tiles) == [KR]
    assert set(ids(one.spare)) == {LR, MR}
    assert one.aoi_coverage == 100.0


def test_cloud_is_weighted_by_what_of_the_area_each_covers():
    assert weighted([(0.0, 75.0), (100.0, 25.0)]) == 25.0
    assert weighted([(None, 75.0), (100.0, 25.0)]) == 100.0
    assert weighted([(10.0, None), (30.0, None)]) == 20.0
    assert weighted([(None, 1.0)]) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"satelliteName": "Sentinel-2A"},
        {"date": "2026-11-04", "timestamp": "2026-11-04T09:34:17Z"},
        {"timestamp": "2026-11-03T11:14:17Z"},
        {"productName": "S2B_MSIL2A_20261103T093417_N0512_R036_T35ULR"},
    ],
)
def test_another_satellite_day_hour_or_orbit_is_another_pass(area, changes):
    one = scene(KR, 23.5, 24.6, productName="S2B_MSIL2A_20261103T093417_N0512_R079_T35UKR")
    unchanged = {"productName": one.product} if "productName" not in changes else {}
    passes = found(area, one, scene(LR, 24.4, 26, **unchanged, **changes))
    assert [ids(each.tiles) for each in passes] == [[KR], [LR]]


def test_two_datasets_are_two_passes(area):
    other = Scene.from_dict(vars(scene("S2/35/U/LR/2026/11/3/0", 24, 25)), "sentinel2")
    assert len(found(area, scene(KR, 24, 25), other)) == 2


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (KR, KR[:-1] + "1"),
        (
            "L8/LC08_L1TP_193026_20261103_20261103_01_RT",
            "L8/LC08_L1TP_193026_20261103_20261123_01_T1",
        ),
    ],
)
def test_an_earlier_processing_is_folded_away(area, earlier, later):
    """Also where it calls its satellite and its product by another name."""
    old = scene(earlier, 23, 26, satelliteName="S2B", productName="x_R001_y")
    (one,) = found(area, old, scene(later, 23, 26))
    assert ids(one.tiles) == [later] and ids(one.older) == [earlier] and one.spare == ()
    assert [tile.view_id for tile in one.scenes] == [later]


def test_what_no_footprint_is_known_of_is_a_pass_of_its_own(area):
    passes = found(area, scene(KR, 23.5, 24.6), scene(LR, 24, 25, dataGeometry=None))
    assert [(ids(one.tiles), one.aoi_coverage) for one in passes][1] == ([LR], None)
    assert len(passes) == 2
