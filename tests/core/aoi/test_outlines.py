"""Large areas, all vertices at once: the same as vertex by vertex, and never where it is not."""

import builtins
import json
import math
import sys

import pytest
from eosda_imagery.core.aoi import geometry, model
from eosda_imagery.core.aoi.model import (
    AoiError,
    make_aoi,
    merge_geometries,
    split_for_requests,
)
from eosda_imagery.core.aoi.outlines import read_outlines
from hypothesis import HealthCheck, assume, given, settings
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

CONTEXT = QgsCoordinateTransformContext()
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
UTM = QgsCoordinateReferenceSystem("EPSG:32635")
SQUARE = "POLYGON((30 50,30.01 50,30.01 50.01,30 50.01,30 50))"


def told(geometry, crs=WGS84, **options):
    """All that an area comes to, or why it is refused."""
    try:
        aoi = make_aoi(geometry, crs, CONTEXT, label="Test", **options)
    except AoiError as error:
        return str(error)
    orders = split_for_requests(aoi, max(200.0, aoi.area_km2 / 3))
    # Edges of some 2 km are divided by the one and not by the other.
    km2 = pytest.approx(aoi.area_km2, rel=1e-5)
    shape = aoi.geometry.asWkb().data()
    written = json.dumps([aoi.to_geojson(), orders])
    return shape, km2, aoi.vertices, aoi.parts, aoi.notes, written


@pytest.fixture
def all_at_once(monkeypatch):
    """Treat each area as a large one; gives whether it was taken all at once."""
    taken = []
    monkeypatch.setattr(geometry, "_FEW_VERTICES", 3)
    real = model._all_at_once

    def watched(*arguments):
        made = real(*arguments)
        taken.append(made is not None)
        return made

    monkeypatch.setattr(model, "_all_at_once", watched)
    return taken


def both(monkeypatch, shape, crs=WGS84, **options):
    monkeypatch.setattr(geometry, "_FEW_VERTICES", sys.maxsize)
    one_by_one = told(shape, crs, **options)
    monkeypatch.setattr(geometry, "_FEW_VERTICES", 3)
    assert told(shape, crs, **options) == one_by_one
    return one_by_one


def ring(x, y, size, radii):
    points = [
        (x + size * r * math.cos(i * math.tau / len(radii)),
         y + size * r * math.sin(i * math.tau / len(radii)))
        for i, r in enumerate(radii)
    ]  # fmt: skip
    return "(" + ",".join(f"{px!r} {py!r}" for px, py in [*points, points[0]]) + ")"


@st.composite
def areas(draw):
    """Stars, with holes or without, near each other or upon each other, or less than a pixel."""
    x, y = draw(st.floats(-179, 178)), draw(st.floats(-79, 79))
    polygons = []
    for number in range(draw(st.integers(1, 6))):
        radii = draw(st.lists(st.floats(0.3, 1), min_size=3, max_size=12))
        size = draw(st.sampled_from([0.00005, 0.002, 0.01, 0.04]))
        west = x + number * draw(st.sampled_from([0.0, 0.005, 0.09]))
        hole = f",{ring(west, y, size / 5, radii)}" if draw(st.booleans()) else ""
        polygons.append(f"({ring(west, y, size, radii)}{hole})")
    return f"MULTIPOLYGON({','.join(polygons)})"


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    wkt=areas(), crs=st.sampled_from(["EPSG:4326", "EPSG:3857", "EPSG:3395"]), drawn=st.booleans()
)
def test_all_at_once_gives_what_one_by_one_gives(monkeypatch, wkt, crs, drawn):
    shape, target = QgsGeometry.fromWkt(wkt), QgsCoordinateReferenceSystem(crs)
    assume(not shape.isNull())
    shape.transform(QgsCoordinateTransform(WGS84, target, CONTEXT))
    both(monkeypatch, shape, target, drawn=drawn)


@settings(max_examples=200, deadline=None)
@given(
    units=st.lists(st.integers(-900_000_000, 900_000_000), min_size=6, max_size=6, unique=True),
    beyond=st.sampled_from(["", "5", "49999999", "50000001", "4", "99"]),
)
def test_it_rounds_as_python_does(units, beyond):
    numbers = [float(f"{unit // 10**7}.{unit % 10**7:07d}{beyond}") for unit in units]
    points = [QgsPointXY(*pair) for pair in zip(numbers[::2], numbers[1::2])]
    outlines = read_outlines(QgsGeometry.fromPolygonXY([[*points, points[0]]]))
    rounded = outlines.rounded().points[:-1].tolist()
    assert rounded == [[round(p.x(), 7), round(p.y(), 7)] for p in points]


@pytest.mark.parametrize(
    "wkt",
    [
        SQUARE,
        "POLYGON((30 50,30.01 50,30.01 50,30.01 50.01,30.00000000001 50.01,30 50.01,30 50))",
        # A hole and a part that collapse when rounded.
        "POLYGON((30 50,30.01 50,30.01 50.01,30 50),"
        "(30.005 50.001,30.00500001 50.001,30.005 50.00100001,30.005 50.001))",
        "MULTIPOLYGON(((30 50,30.01 50,30.01 50.01,30 50)),((31 50,31.00000001 50,31 50,31 50)))",
        "POLYGON Z((30 50 1,30.01 50 2,30.01 50.01 3,30 50.01 4,30 50 1))",
        "MULTIPOLYGON ZM(((30 50 1 1,30.01 50 2 1,30.01 50.01 3 1,30 50 1 1)))",
        # In degrees an edge may be long; it gets bends in the order.
        "POLYGON((30 50,30.13 50,30.1 50.1,30 50.1,30 50))",
        "POLYGON((30 50,32 50.1,32 50.11,30 50.01,30 50))",
        "POLYGON((-180 -17,-179.9 -17,-179.9 -16.9,-180 -16.9,-180 -17))",
        "POLYGON((10 89.9,10.5 89.9,10.5 90,10 90,10 89.9))",
    ],
)
def test_what_is_ordinary_is_taken_all_at_once(monkeypatch, all_at_once, wkt):
    both(monkeypatch, QgsGeometry.fromWkt(wkt))
    assert all_at_once == [True]


@pytest.mark.parametrize(
    ("wkt", "crs", "drawn"),
    [
        ("POLYGON((0 0,1 1,1 0,0 1,0 0))", "EPSG:4326", False),
        ("MULTIPOLYGON(((0 0,2 0,2 1,0 0)),((1 0,3 0,3 1,1 0)))", "EPSG:4326", False),
        ("POLYGON((179 -18,-179 -18,-179 -17,179 -17,179 -18))", "EPSG:4326", False),
        ("POLYGON((179 -18,181 -18,181 -17,179 -17,179 -18))", "EPSG:4326", False),
        ("POLYGON((-170 0,170 0,170 1,-170 1,-170 0))", "EPSG:4326", True),
        ("POLYGON((3e5 66e5,7e5 66e5,7e5 67e5,3e5 66e5))", "EPSG:32635", False),
        ("POLYGON((5e9 0,6e9 0,6e9 1e9,5e9 0))", "EPSG:32635", False),
        ("POLYGON((0 80,1 80,1 90.5,0 80))", "EPSG:4326", False),
        ("POLYGON((0 0,0 0,0 0,0 0))", "EPSG:4326", False),
        ("POLYGON((30 50,30.00005 50,30.00005 50.00005,30 50))", "EPSG:4326", False),
        ("CURVEPOLYGON(CIRCULARSTRING(0 0,0.01 0.01,0.02 0,0.01 -0.01,0 0))", "EPSG:4326", False),
        (f"GEOMETRYCOLLECTION(MULTIPOINT((1 1),(2 2)),{SQUARE})", "EPSG:4326", False),
    ],
)  # fmt: skip
def test_what_needs_a_closer_look_gets_it(monkeypatch, all_at_once, wkt, crs, drawn):
    shape, target = QgsGeometry.fromWkt(wkt), QgsCoordinateReferenceSystem(crs)
    both(monkeypatch, shape, target, drawn=drawn)
    assert all_at_once == [False]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_no_number_is_refused_all_at_once_too(monkeypatch, value):
    points = [QgsPointXY(0, 0), QgsPointXY(1, value), QgsPointXY(1, 1), QgsPointXY(0, 0)]
    assert "no number" in both(monkeypatch, QgsGeometry.fromPolygonXY([points]))


def test_an_open_ring_is_no_ring():
    shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in ((0, 0), (1, 0), (1, 1), (0, 1))]])
    outlines = read_outlines(shape)
    assert outlines is None or outlines.is_ordinary(180.0)
    assert read_outlines(QgsGeometry.fromWkt("POLYGON((0 0,1 1,0 0))")) is None
    assert read_outlines(QgsGeometry.fromWkt("MULTIPOLYGON EMPTY")) is None


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


def test_without_numpy_large_areas_are_the_same(monkeypatch):
    shape = coast(1_500)
    with_numpy = told(shape)
    real = builtins.__import__

    def no_numpy(name, *arguments, **options):
        if name == "numpy":
            raise ImportError(name)
        return real(name, *arguments, **options)

    monkeypatch.delitem(sys.modules, "eosda_imagery.core.aoi.outlines")
    monkeypatch.delattr(sys.modules["eosda_imagery.core.aoi"], "outlines")
    monkeypatch.setattr(builtins, "__import__", no_numpy)
    assert geometry.outline_tools() is None
    assert told(shape) == with_numpy


def test_thousands_of_fields_are_one_order_around_them():
    places = ((24 + 0.0016 * (n % 50), 49.8 + 0.0011 * (n // 50)) for n in range(2_000))
    fields = [QgsGeometry.fromRect(QgsRectangle(x, y, x + 0.0014, y + 0.0009)) for x, y in places]
    aoi = make_aoi(merge_geometries(fields, WGS84), WGS84, CONTEXT, label="Test")
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
    aoi = make_aoi(merge_geometries(shapes, WGS84), WGS84, CONTEXT, label="Test")
    assert aoi.parts == 2
    assert aoi.area_km2 == pytest.approx(2.5 * 12_308, rel=1e-3)


def test_thousands_of_parts_that_share_no_order_are_refused_at_once():
    from dataclasses import replace

    parts = ",".join(f"(({x} 0,{x + 0.01} 0,{x} 0.01,{x} 0))" for x in range(-170, 170))
    more = ",".join(f"(({x} 5,{x + 0.01} 5,{x} 5.01,{x} 5))" for x in range(-170, 170))
    aoi = make_aoi(QgsGeometry.fromWkt(f"MULTIPOLYGON({parts},{more})"), WGS84, CONTEXT, label="x")
    with pytest.raises(AoiError, match="680 orders"):
        split_for_requests(replace(aoi, shared=False), 200.0)
