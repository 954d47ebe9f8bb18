"""The share of the area that a footprint covers."""

import threading
import time

import pytest
from eosda_imagery.core.aoi.coverage import Coverage, footprint_geometry
from eosda_imagery.core.aoi.model import make_aoi
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry


def aoi_of(wkt):
    return make_aoi(
        QgsGeometry.fromWkt(wkt),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        label="x",
    )


def footprint(*ring):
    return {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]}


def share(aoi, shape):
    return Coverage(aoi).percent(footprint_geometry(shape))


AOI = "POLYGON((30 50,31 50,31 51,30 51,30 50))"
WHOLE = footprint((29, 49), (32, 49), (32, 52), (29, 52))


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (WHOLE, 100),
        (footprint((30, 49), (30.5, 49), (30.5, 52), (30, 52)), 50),
        (footprint((40, 49), (41, 49), (41, 52)), 0),
        (footprint((31, 50), (32, 50), (32, 51), (31, 51)), 0),
        ({"type": "Feature", "geometry": WHOLE, "properties": {}}, 100),
        ({"type": "MultiPolygon", "coordinates": [WHOLE["coordinates"]]}, 100),
        ({**WHOLE, "crs": {"type": "name", "properties": {"name": "EPSG:4326"}}}, 100),
    ],
)
def test_share_of_a_square(shape, expected):
    assert share(aoi_of(AOI), shape) == pytest.approx(expected, abs=0.01)


def test_full_cover_is_exactly_a_hundred():
    assert share(aoi_of(AOI), WHOLE) == 100
    own = aoi_of(AOI)
    assert share(own, own.to_geojson()) == 100


def test_a_hole_in_the_footprint_is_not_covered():
    hole = [[30, 50], [30.5, 50], [30.5, 51], [30, 51], [30, 50]]
    shape = {"type": "Polygon", "coordinates": [WHOLE["coordinates"][0], hole]}
    assert share(aoi_of(AOI), shape) == pytest.approx(50, abs=0.01)


def test_a_hole_in_the_area_counts_for_nothing():
    aoi = aoi_of("POLYGON((0 0,3 0,3 1,0 1,0 0),(1 0.1,2 0.1,2 0.9,1 0.9,1 0.1))")
    shape = footprint((0, -1), (1, -1), (1, 2), (0, 2))
    assert share(aoi, shape) == pytest.approx(100 / 2.2, abs=0.02)


@pytest.mark.parametrize(
    "shape",
    [
        None,
        {},
        {"type": "Point", "coordinates": [30, 50]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": [[[30, 50], [31, 51], [30, 50]]]},
        {"type": "Polygon", "coordinates": "no"},
        {"type": "Polygon", "coordinates": [[[True, 50], [31, 50], [31, 51], [True, 50]]]},
        {"type": "Polygon", "coordinates": [[[500000, 5500000], [500100, 5500000], [5, 6]]]},
        {**WHOLE, "crs": {"type": "name", "properties": {"name": "EPSG:999999"}}},
        "Polygon",
    ],
)
def test_no_usable_footprint_is_none(shape):
    assert share(aoi_of(AOI), shape) is None


def test_a_broken_ring_is_repaired():
    bow_tie = footprint((30, 50), (31, 51), (31, 50), (30, 51))
    assert share(aoi_of(AOI), bow_tie) == pytest.approx(50, abs=0.5)


def test_an_open_ring_is_closed():
    shape = {"type": "Polygon", "coordinates": [WHOLE["coordinates"][0][:-1]]}
    assert share(aoi_of(AOI), shape) == 100


@pytest.mark.parametrize(
    "ring",
    [
        ((179, -19), (-179, -19), (-179, -16), (179, -16)),
        ((179, -19), (181, -19), (181, -16), (179, -16)),
        ((-181, -19), (-179, -19), (-179, -16), (-181, -16)),
    ],
)
def test_footprints_across_180(ring):
    aoi = aoi_of("POLYGON((178 -18,-178 -18,-178 -17,178 -17,178 -18))")
    assert share(aoi, footprint(*ring)) == pytest.approx(50, abs=0.01)


def test_a_footprint_across_180_does_not_cover_the_rest_of_the_world():
    shape = footprint((179, 40), (-179, 40), (-179, 60), (179, 60))
    assert share(aoi_of(AOI), shape) == 0


def test_five_hundred_scenes_take_no_noticeable_time():
    coverage = Coverage(aoi_of(AOI))
    begin = time.perf_counter()
    shares = [
        coverage.percent(footprint_geometry(shape))
        for shape in (
            footprint((29, 49), (30 + i / 500, 49), (30 + i / 500, 52), (29, 52))
            for i in range(500)
        )
    ]
    assert time.perf_counter() - begin < 2
    assert shares == sorted(shares)
    assert shares[250] == pytest.approx(50, abs=0.5)


def test_it_works_in_another_thread():
    aoi = aoi_of(AOI)
    shares = []
    thread = threading.Thread(target=lambda: shares.append(share(aoi, WHOLE)))
    thread.start()
    thread.join()
    assert shares == [100]
