"""Large areas, and what the working on all vertices at once must keep."""

import json
import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.geometry.lonlat import to_lonlat
from eosda_imagery.core.aoi.geometry.rings import at_seven_decimals
from eosda_imagery.core.aoi.model import area_of, make_aoi
from eosda_imagery.core.aoi.tiling import split_for_requests
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

ROOT = Path(__file__).resolve().parents[3]
CONTEXT = QgsCoordinateTransformContext()
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
UTM = QgsCoordinateReferenceSystem("EPSG:32635")


def vertices_of(geometry):
    return [(p.x(), p.y()) for part in geometry.asGeometryCollection() for p in part.vertices()]


@settings(max_examples=200, deadline=None)
@given(
    units=st.lists(st.integers(-900_000_000, 900_000_000), min_size=6, max_size=6, unique=True),
    beyond=st.sampled_from(["", "5", "49999999", "50000001", "4", "99"]),
)
def test_vertices_are_the_numbers_nearest_to_seven_decimals(units, beyond):
    numbers = [float(f"{unit // 10**7}.{unit % 10**7:07d}{beyond}") for unit in units]
    points = [QgsPointXY(*pair) for pair in zip(numbers[::2], numbers[1::2])]
    shape = at_seven_decimals(QgsGeometry.fromPolygonXY([[*points, points[0]]]))
    after = [number for vertex in vertices_of(shape)[:-1] for number in vertex]
    assert len(after) == len(numbers)
    for before, number in zip(numbers, after):
        assert number == round(number, 7)
        assert abs(number - before) <= 0.50001e-7


@pytest.mark.parametrize(
    ("wkt", "expected"),
    [
        (
            "POLYGON((30 50,30.01 50,30.01 50,30.01 50.01,30.00000000001 50.01,30 50.01,30 50))",
            "Polygon ((30 50, 30.01 50, 30.01 50.01, 30 50.01, 30 50))",
        ),
        (
            "POLYGON((30 50,30.01 50,30.01 50.01,30 50),"
            "(30.005 50.001,30.00500001 50.001,30.005 50.00100001,30.005 50.001))",
            "Polygon ((30 50, 30.01 50, 30.01 50.01, 30 50))",
        ),
        (
            "MULTIPOLYGON(((30 50,30.01 50,30.01 50.01,30 50)),"
            "((31 50,31.00000001 50,31 50.00000001,31 50)))",
            "Polygon ((30 50, 30.01 50, 30.01 50.01, 30 50))",
        ),
        ("POLYGON((31 50,31.00000001 50,31 50.00000001,31 50))", ""),
    ],
)
def test_what_collapses_when_rounded_goes(wkt, expected):
    assert at_seven_decimals(QgsGeometry.fromWkt(wkt)).asWkt(2 if not expected else 7) == expected


@pytest.mark.parametrize(
    ("wkt", "crs"),
    [
        ("POLYGON((30 50,30.01 50,30.01 50.01,30 50))", "EPSG:4326"),
        ("POLYGON((500000 5540000,500900 5540000,500900 5540800,500000 5540000))", "EPSG:32635"),
        ("POLYGON((2e6 6e6,2.001e6 6e6,2.001e6 6.001e6,2e6 6e6),(1 1,2 1,2 2,1 1))", "EPSG:3857"),
    ],
)
def test_all_at_once_gives_what_vertex_by_vertex_gives(monkeypatch, wkt, crs):
    shape, there = QgsGeometry.fromWkt(wkt), QgsCoordinateReferenceSystem(crs)
    at_once = to_lonlat(shape, there, CONTEXT)
    monkeypatch.setattr("eosda_imagery.core.aoi.geometry.lonlat.LONG_EDGE", 0.0)
    one_by_one = to_lonlat(shape, there, CONTEXT)
    assert at_once.geometry.asWkt() == one_by_one.geometry.asWkt()


def coast(vertices):
    turns = [math.tau * number / vertices for number in range(vertices)]
    reach = [0.05 + 0.004 * math.sin(37 * turn) for turn in turns]
    points = [
        QgsPointXY(24.0 + 1.5 * r * math.cos(turn), 49.8 + r * math.sin(turn))
        for r, turn in zip(reach, turns)
    ]
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])


@pytest.mark.parametrize("crs", [WGS84, UTM])
def test_a_long_outline_is_measured_on_the_ellipsoid(crs):
    shape = coast(5_000)
    measure = QgsDistanceArea()
    measure.setSourceCrs(WGS84, CONTEXT)
    measure.setEllipsoid("EPSG:7030")
    wanted = measure.measureArea(shape) / 1e6
    shape.transform(QgsCoordinateTransform(WGS84, crs, CONTEXT))
    aoi = make_aoi(shape, crs, CONTEXT, label="Test")
    assert aoi.vertices == 5_000
    assert aoi.area_km2 == pytest.approx(wanted, rel=1e-7)
    assert split_for_requests(aoi, 200.0) == (aoi.to_geojson(),)


def test_thousands_of_fields_are_one_order_around_them():
    places = ((24 + 0.0016 * (n % 50), 49.8 + 0.0011 * (n // 50)) for n in range(2_000))
    fields = [QgsGeometry.fromRect(QgsRectangle(x, y, x + 0.0014, y + 0.0009)) for x, y in places]
    aoi = area_of(fields, WGS84, CONTEXT, label="Test")
    assert (aoi.parts, aoi.vertices) == (2_000, 8_000)
    (order,) = split_for_requests(aoi, 200.0)
    hull = QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in order["coordinates"][0]]])
    assert hull.contains(aoi.geometry)


def test_neighbours_with_heights_are_joined():
    shapes = [
        QgsGeometry.fromWkt("POLYGON Z((0 0 1,1 0 1,1 1 1,0 1 1,0 0 1))"),
        QgsGeometry.fromWkt("MULTIPOLYGON Z(((1 0 2,2 0 2,2 1 2,1 1 2,1 0 2)))"),
        QgsGeometry.fromWkt("MULTIPOLYGON(((5 0,6 0,6 1,5 0)))"),
    ]
    aoi = area_of(shapes, WGS84, CONTEXT, label="Test")
    assert aoi.parts == 2
    assert aoi.area_km2 == pytest.approx(2.5 * 12_308, rel=1e-3)


def test_thousands_of_parts_that_share_no_order_are_refused_at_once():
    parts = ",".join(f"(({x} 0,{x + 0.01} 0,{x} 0.01,{x} 0))" for x in range(-170, 170))
    more = ",".join(f"(({x} 5,{x + 0.01} 5,{x} 5.01,{x} 5))" for x in range(-170, 170))
    aoi = make_aoi(QgsGeometry.fromWkt(f"MULTIPOLYGON({parts},{more})"), WGS84, CONTEXT, label="x")
    with pytest.raises(AoiError, match="680 orders"):
        split_for_requests(replace(aoi, shared=False), 200.0)


def test_areas_are_right_in_threads_that_come_and_go():
    """QGIS leaves coordinates as they are in some threads that come up after others have ended.

    In a process of its own: one in which the main thread has converted before may do right.
    """
    done = subprocess.run(
        [sys.executable, "-c", COME_AND_GO],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    areas = json.loads(done.stdout.splitlines()[-1])
    assert len(areas) == 100
    assert areas == [pytest.approx(1.6273, rel=1e-3)] * 100


COME_AND_GO = f"""
import json, os, sys, threading
sys.path.insert(0, {str(ROOT)!r})
import tests.conftest
from qgis.core import (
    QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry
)
application = QgsApplication([], False)
application.initQgis()
from eosda_imagery.core.aoi.model import make_aoi

areas = []
def work():
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    shape = QgsGeometry.fromWkt("POLYGON((24 49,24.02 49,24.02 49.01,24 49.01,24 49))")
    shape = shape.intersection(shape)
    aoi = make_aoi(shape, crs, QgsCoordinateTransformContext(), label="x")
    areas.append(aoi.area_km2)

for _ in range(100):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print(json.dumps(areas), flush=True)
os._exit(0)
"""
