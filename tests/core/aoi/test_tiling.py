"""Requests cut from an area: each within the limit, together the area, common cuts exact."""

import json
import math
from dataclasses import replace

import pytest
from eosda_imagery.core.aoi.coverage import FOOTPRINT_MARGIN_M, footprint_geometry
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.aoi.tiling import LIMIT_SHARE, fewest_requests, split_for_requests
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

CONTEXT = QgsCoordinateTransformContext()


def aoi_of(wkt):
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    return make_aoi(QgsGeometry.fromWkt(wkt), crs, CONTEXT, label="Test")


def shape_of(geojson):
    assert geojson["type"] == "Polygon"
    return QgsGeometry.fromPolygonXY(
        [[QgsPointXY(*point) for point in ring] for ring in geojson["coordinates"]]
    )


def square_km(geometry):
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), CONTEXT)
    measure.setEllipsoid("EPSG:7030")
    # QGIS measures between geodesics; the edges of a request are straight in degrees.
    return measure.measureArea(geometry.densifyByDistance(0.1)) / 1e6


def transform_to(epsg):
    degrees, crs = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (4326, epsg))
    return QgsCoordinateTransform(degrees, crs, CONTEXT)


def signed(ring):
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:]))


def check(aoi, limit):
    requests = split_for_requests(replace(aoi, shared=False), limit)
    shapes = [shape_of(request) for request in requests]
    for request, shape in zip(requests, shapes):
        assert shape.isGeosValid()
        assert square_km(shape) <= limit * 0.99 * 1.0001
        outer, *holes = request["coordinates"]
        moved = [[(x - outer[0][0], y - outer[0][1]) for x, y in ring] for ring in (outer, *holes)]
        assert signed(moved[0]) > 0
        assert all(signed(hole) < 0 for hole in moved[1:])
        for ring in request["coordinates"]:
            assert ring[0] == ring[-1]
            assert all(number == round(number, 7) for point in ring for number in point)
    union = QgsGeometry.unaryUnion(shapes)
    # The outline moves by the rounding at most, and corners below 100 m² may be left out.
    allowed = aoi.geometry.length() * 1e-7 + len(requests) * 1e-7
    assert union.symDifference(aoi.geometry).area() <= allowed
    overlap = sum(shape.area() for shape in shapes) - union.area()
    assert abs(overlap) <= 1e-9
    return requests


@st.composite
def stars(draw):
    """A star-shaped polygon anywhere but the poles, perhaps with a hole."""
    x = draw(st.floats(-170, 170))
    y = draw(st.floats(-75, 75))
    size = draw(st.floats(0.02, 0.6))
    radii = draw(st.lists(st.floats(0.3, 1), min_size=3, max_size=24))
    hole = draw(st.booleans())

    def ring(scale):
        points = [
            (
                x + scale * size * r * math.cos(i * math.tau / len(radii)),
                y + scale * size * r * math.sin(i * math.tau / len(radii)),
            )
            for i, r in enumerate(radii)
        ]
        return ",".join(f"{px} {py}" for px, py in [*points, points[0]])

    inner = f",({ring(0.4)})" if hole else ""
    return f"POLYGON(({ring(1)}){inner})"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wkt=stars(), pieces=st.floats(0.6, 40))
def test_pieces_are_valid_fit_and_make_up_the_area(wkt, pieces):
    aoi = aoi_of(wkt)
    limit = aoi.area_km2 / pieces
    requests = check(aoi, limit)
    assert len(requests) >= math.ceil(pieces - 1e-6)


def test_an_area_within_the_limit_is_one_request_as_it_is():
    aoi = aoi_of("POLYGON((30 50,30.005 50,30.004 50.01,30 50.01,30 50))")
    assert split_for_requests(aoi, 200) == (aoi.to_geojson(),)


def test_long_edges_get_vertices_that_lie_on_them():
    aoi = aoi_of("POLYGON((30 50,30.13 50,30.1 50.1,30 50.1,30 50))")
    (request,) = split_for_requests(aoi, 200)
    shape = shape_of(request)
    assert shape.symDifference(aoi.geometry).area() < aoi.geometry.length() * 1e-7
    bent, whole = QgsGeometry(shape), aoi.geometry.densifyByDistance(0.0005)
    to_utm = transform_to(32636)
    bent.transform(to_utm)
    whole.transform(to_utm)
    # In metres: without them the edge of 9 km would run 2 m beside itself.
    assert bent.hausdorffDistance(whole) < 0.02


def test_parts_become_one_request_each():
    aoi = aoi_of("MULTIPOLYGON(((0 0,.1 0,.1 .1,0 0)),((5 5,5.1 5,5.1 5.1,5 5)))")
    assert len(check(aoi, 200)) == 2


@pytest.mark.parametrize("limit", [7000, 4000, 1000, 200, 50])
def test_a_rectangle_takes_hardly_more_than_the_fewest(limit):
    aoi = aoi_of("POLYGON((30 50,31 50,31 51,30 51,30 50))")
    count = len(check(aoi, limit))
    assert fewest_requests(aoi, limit) <= count <= fewest_requests(aoi, limit) * 1.01 + 1


def test_pieces_are_compact_and_alike():
    aoi = aoi_of("POLYGON((30 50,31 50,31 51,30 51,30 50))")
    shapes = [shape_of(request) for request in split_for_requests(aoi, 200)]
    areas = [square_km(shape) for shape in shapes]
    assert min(areas) > 0.97 * max(areas)
    for shape in shapes:
        box = shape.boundingBox()
        width = box.width() * math.cos(math.radians(box.center().y()))
        assert 1 / 3 < width / box.height() < 3


def test_neighbours_have_the_same_vertices_along_their_cut():
    aoi = aoi_of(
        "POLYGON((20 60,22 60.1,21.8 61,20.1 61.2,20 60),(21 60.4,21.2 60.4,21 60.6,21 60.4))"
    )
    requests = check(aoi, 200)
    edges = {}
    for request in requests:
        for ring in request["coordinates"]:
            for a, b in zip(ring, ring[1:]):
                edges.setdefault(frozenset((tuple(a), tuple(b))), []).append((tuple(a), tuple(b)))
    inner = [found for found in edges.values() if len(found) == 2]
    assert len(inner) > len(requests)
    # Two pieces walk a common edge in opposite directions, and what is walked once is outline.
    assert all(first == second[::-1] for first, second in inner)
    boundary = QgsGeometry(aoi.geometry.constGet().boundary())
    for found in edges.values():
        if len(found) == 1:
            (ax, ay), (bx, by) = found[0]
            middle = QgsGeometry.fromPointXY(QgsPointXY((ax + bx) / 2, (ay + by) / 2))
            assert middle.distance(boundary) < 2e-7


def test_no_pixel_is_lost_or_doubled_in_another_projection():
    aoi = aoi_of("POLYGON((20 60,20.6 60,20.6 60.4,20 60.4,20 60))")
    to_utm = transform_to(32634)
    shapes = [shape_of(request) for request in split_for_requests(aoi, 50)]
    assert len(shapes) > 10
    for shape in shapes:
        shape.transform(to_utm)
    union = QgsGeometry.unaryUnion(shapes)
    # Straight edges between common vertices leave no gap to fall into, in square metres.
    assert abs(sum(shape.area() for shape in shapes) - union.area()) < 0.1
    holes = [ring for part in union.asGeometryCollection() for ring in part.asPolygon()[1:]]
    assert holes == []


def test_a_comb_whose_teeth_fall_apart_is_covered():
    teeth = ",".join(
        f"{x / 10} 0,{x / 10} 0.9,{x / 10 + 0.05} 0.9,{x / 10 + 0.05} 0" for x in range(10)
    )
    check(aoi_of(f"POLYGON((0 -0.1,{teeth},1 0,1 -0.1,0 -0.1))"), 500)


def test_an_area_across_180_is_cut_on_each_side():
    aoi = aoi_of("POLYGON((179 -18,-179 -18,-179 -17,179 -17,179 -18))")
    requests = check(aoi, 2000)
    sides = {max(x for x, _ in r["coordinates"][0]) > 0 for r in requests}
    assert sides == {True, False}


def test_too_many_requests_are_refused_with_numbers():
    aoi = aoi_of("POLYGON((0 0,20 0,20 20,0 20,0 0))")
    with pytest.raises(AoiError) as caught:
        split_for_requests(aoi, 200)
    assert "500" in caught.value.message
    assert "200 km²" in caught.value.message
    assert f"{fewest_requests(aoi, 200):,} orders" in caught.value.message


SHAPES = {
    "diamond": "POLYGON((30 50,30.5 50.3,30 50.6,29.5 50.3,30 50))",
    "long and thin": "POLYGON((30 50,32 50.5,32 50.51,30 50.01,30 50))",
    "angle": "POLYGON((30 50,31 50,31 50.2,30.3 50.2,30.3 51,30 51,30 50))",
    "frame": "POLYGON((30 50,31 50,31 51,30 51,30 50),"
    "(30.1 50.1,30.1 50.9,30.9 50.9,30.9 50.1,30.1 50.1))",
    "comb": "POLYGON((0 -0.1,{},1 0,1 -0.1,0 -0.1))".format(
        ",".join(
            f"{x / 10} 0,{x / 10} 0.9,{x / 10 + 0.05} 0.9,{x / 10 + 0.05} 0" for x in range(10)
        )
    ),
}


@pytest.mark.parametrize("wkt", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("fewest", [2, 3, 5, 8, 13, 29])
def test_simple_shapes_take_the_fewest_orders_there_can_be(wkt, fewest):
    aoi = aoi_of(wkt)
    limit = aoi.area_km2 / LIMIT_SHARE / (fewest - 0.01)
    assert len(check(aoi, limit)) == fewest


# -- parts that share an order ---------------------------------------------------------------


def fields_at(places, width=0.002, height=0.0012):
    """Small fields, each at a place in degrees."""
    rings = (
        f"(({x} {y},{x + width} {y + height / 5},{x + width * 0.9} {y + height},"
        f"{x} {y + height},{x} {y}))"
        for x, y in places
    )
    return aoi_of(f"MULTIPOLYGON({','.join(rings)})")


def test_five_hundred_fields_of_a_village_are_one_order():
    aoi = fields_at([(24 + x / 300, 49.8 + y / 600) for x in range(25) for y in range(20)])
    assert aoi.parts == 500
    (request,) = split_for_requests(aoi, 200)
    assert shape_of(request).contains(aoi.geometry)
    assert len(split_for_requests(replace(aoi, shared=False), 200)) == 500


def test_villages_far_apart_have_an_order_each():
    villages = ((24.0, 49.8), (24.6, 49.8), (24.0, 50.3))
    places = [(w + x / 300, s + y / 600) for w, s in villages for x in range(5) for y in range(5)]
    requests = split_for_requests(fields_at(places), 200)
    boxes = [shape_of(request).boundingBox() for request in requests]
    assert len(boxes) == 3
    assert not any(a.intersects(b) for a, b in zip(boxes, boxes[1:]))


def test_a_part_on_its_own_is_ordered_as_it_is():
    aoi = fields_at([(24.0, 49.8), (24.004, 49.8), (26.0, 49.8)])
    requests = split_for_requests(aoi, 200)
    alone = max(requests, key=lambda request: request["coordinates"][0][0][0])
    assert len(requests) == 2
    assert shape_of(alone).equals(aoi.geometry.asGeometryCollection()[2])


def test_an_island_beside_a_large_part_needs_no_order_of_its_own():
    # Two pieces of 105 km², and an island beside the eastern one.
    aoi = aoi_of(
        "MULTIPOLYGON(((30 50,30.2 50,30.2 50.132,30 50.132,30 50)),"
        "((30.205 50.05,30.21 50.05,30.21 50.06,30.205 50.06,30.205 50.05)))"
    )
    assert 205 < aoi.area_km2 < 215
    assert len(split_for_requests(aoi, 200)) == 2


def test_parts_on_both_sides_of_180_do_not_share():
    aoi = fields_at([(179.99, -17.0), (-179.995, -17.0)])
    assert len(split_for_requests(aoi, 200)) == 2


def test_a_shared_order_ends_at_180():
    (request,) = split_for_requests(fields_at([(179.99, -17.0), (179.998, -17.0)]), 200)
    assert max(x for x, _ in request["coordinates"][0]) == 180


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    places=st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=2, max_size=30, unique=True
    ),
    latitude=st.sampled_from([-64.0, 0.0, 49.8]),
    limit=st.sampled_from([2.0, 20.0, 200.0]),
)
def test_shared_orders_cover_all_parts_within_the_limit(places, latitude, limit):
    aoi = fields_at([(24 + x / 100, latitude + y / 150) for x, y in places])
    requests = split_for_requests(aoi, limit)
    shapes = [shape_of(request) for request in requests]
    assert len(shapes) <= aoi.parts
    assert all(shape.isGeosValid() for shape in shapes)
    assert all(square_km(shape) <= limit * 0.99 * 1.0001 for shape in shapes)
    assert QgsGeometry.unaryUnion(shapes).contains(aoi.geometry)


def test_many_small_parts_are_refused_too():
    parts = ",".join(
        f"(({x} {y},{x + 0.01} {y},{x} {y + 0.01},{x} {y}))" for x in range(26) for y in range(20)
    )
    with pytest.raises(AoiError, match="520 orders"):
        split_for_requests(aoi_of(f"MULTIPOLYGON({parts})"), 200)


@pytest.mark.parametrize("limit", [0, -1, math.nan, 0.00001])
def test_a_limit_of_nothing_is_a_mistake(limit):
    aoi = aoi_of("POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50))")
    with pytest.raises(ValueError, match="km²"):
        split_for_requests(aoi, limit)


# -- what is sent -----------------------------------------------------------------------------


@st.composite
def holes_on_long_edges(draw):
    """A box of long edges, and a hole that touches the lower one, anywhere but the poles."""
    x, y = draw(st.floats(-170, 170)), draw(st.floats(-75, 75))
    width, height = draw(st.floats(0.05, 2)), draw(st.floats(0.05, 1))
    slope, along = draw(st.floats(-0.3, 0.3)), draw(st.floats(0.3, 0.6))
    px, py = x + width * along, y + slope * along
    right, top = x + width, max(y, y + slope) + height
    hole = (
        f"{px} {py},{px + width / 10} {py + height / 3},{px - width / 10} {py + height / 3},"
        f"{px} {py}"
    )
    return f"POLYGON(({x} {y},{right} {y + slope},{right} {top},{x} {top},{x} {y}),({hole}))"


TOUCHING = (
    "POLYGON((0 0,0.140625 0.12690292913448364,0.140625 1.1269029291344836,"
    "0 1.1269029291344836,0 0),"
    "(0.042187499999999996 0.03807087874034509,0.056249999999999994 0.3714042120736784,"
    "0.028124999999999997 0.3714042120736784,0.042187499999999996 0.03807087874034509))"
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wkt=holes_on_long_edges(), pieces=st.sampled_from([0.5, 0.995, 2.5, 7.0]))
# GEOS's repair filled these holes.
@example(wkt=TOUCHING, pieces=0.5)
@example(wkt=TOUCHING, pieces=0.995)
@example(wkt=TOUCHING, pieces=7.0)
def test_what_is_sent_is_valid_after_the_last_rounding(wkt, pieces):
    """The vertices that bend a long edge were added after the last look: 4 % were invalid."""
    aoi = replace(aoi_of(wkt), shared=False)
    limit = aoi.area_km2 / pieces
    shapes = [shape_of(request) for request in split_for_requests(aoi, limit)]
    assert all(shape.isGeosValid() for shape in shapes)
    assert all(square_km(shape) <= limit * 0.99 * 1.0001 for shape in shapes)
    covered = QgsGeometry.unaryUnion(shapes)
    assert covered.symDifference(aoi.geometry).area() <= aoi.geometry.length() * 2e-7


@pytest.mark.parametrize("share", [0.991, 0.999, 1.0])
def test_an_area_just_under_the_limit_is_cut(share):
    aoi = aoi_of("POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50))")
    assert fewest_requests(aoi, aoi.area_km2 / share) == 2
    assert len(check(aoi, aoi.area_km2 / share)) == 2
    assert len(check(aoi, aoi.area_km2 / 0.98)) == 1


# -- only where the scene has data ------------------------------------------------------------

WIDE = "POLYGON((30 50,31 50,31 51,30 51,30 50))"


def footprint(wkt):
    return footprint_geometry(json.loads(QgsGeometry.fromWkt(wkt).asJson()))


def test_only_what_the_scene_covers_is_cut_into_orders():
    aoi = aoi_of(WIDE)
    data = footprint("POLYGON((29 49,30.2 49,30.4 52,29 52,29 49))")
    shapes = [shape_of(request) for request in split_for_requests(aoi, 200, data)]
    whole = split_for_requests(aoi, 200)
    assert len(shapes) < len(whole) / 3 + 2
    assert all(shape.intersects(data) for shape in shapes)
    union = QgsGeometry.unaryUnion(shapes)
    wanted = aoi.geometry.intersection(data)
    assert wanted.difference(union).area() < 1e-6
    # In degrees: 500 m, stretched by the latitude.
    assert union.difference(data.buffer(FOOTPRINT_MARGIN_M / 60_000, 8)).area() < 1e-6


def test_an_area_within_the_footprint_is_ordered_as_it_is():
    aoi = aoi_of("POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50))")
    data = footprint("POLYGON((29 49,32 49,32 52,29 52,29 49))")
    assert split_for_requests(aoi, 200, data) == split_for_requests(aoi, 200)
    assert split_for_requests(aoi, 200, None) == split_for_requests(aoi, 200)
    # The footprint ends within the margin: what it says of the rim is not that exact.
    close = footprint("POLYGON((29 49,30.098 49,30.098 52,29 52,29 49))")
    assert split_for_requests(aoi, 200, close) == split_for_requests(aoi, 200)


def test_parts_outside_the_footprint_are_not_ordered():
    aoi = fields_at([(24.0, 49.8), (24.3, 49.8), (26.0, 49.8)])
    data = footprint("POLYGON((23 49,24.1 49,24.1 50,23 50,23 49))")
    (request,) = split_for_requests(aoi, 200, data)
    assert shape_of(request).equals(aoi.geometry.asGeometryCollection()[0])


def test_a_part_in_the_margin_only_is_not_ordered():
    aoi = fields_at([(24.0, 49.8), (24.302, 49.8)])
    data = footprint("POLYGON((23 49,24.3 49,24.3 50,23 50,23 49))")
    (request,) = split_for_requests(aoi, 200, data)
    assert shape_of(request).boundingBox().xMaximum() < 24.1


def test_no_data_in_the_area_is_said():
    aoi = aoi_of(WIDE)
    with pytest.raises(AoiError, match="no data in the area"):
        split_for_requests(aoi, 200, footprint("POLYGON((40 49,41 49,41 52,40 52,40 49))"))


def test_an_area_and_a_footprint_across_180():
    aoi = aoi_of("POLYGON((179 -18,-179 -18,-179 -17,179 -17,179 -18))")
    data = footprint("POLYGON((179.5 -19,180.5 -19,180.5 -16,179.5 -16,179.5 -19))")
    shapes = [shape_of(request) for request in split_for_requests(aoi, 2000, data)]
    covered = QgsGeometry.unaryUnion(shapes)
    assert {shape.boundingBox().xMinimum() > 0 for shape in shapes} == {True, False}
    assert covered.area() == pytest.approx(1.0, abs=0.03)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wkt=stars(), east=st.floats(-0.6, 0.6), limit=st.sampled_from([20.0, 200.0, 5000.0]))
def test_orders_within_any_footprint_lose_nothing_that_it_covers(wkt, east, limit):
    aoi = aoi_of(wkt)
    box, half = aoi.bbox, aoi.bbox.width()
    west = box.center().x() + east * half
    data = footprint(
        f"POLYGON(({west} {box.yMinimum() - 1},{west + 2} {box.yMinimum() - 1},"
        f"{west + 2.1} {box.yMaximum() + 1},{west + 0.1} {box.yMaximum() + 1},"
        f"{west} {box.yMinimum() - 1}))"
    )
    wanted = aoi.geometry.intersection(data)
    try:
        shapes = [shape_of(request) for request in split_for_requests(aoi, limit, data)]
    except AoiError:
        assert wanted.area() < 1e-7 or fewest_requests(aoi, limit) > 400
        return
    assert all(shape.isGeosValid() and shape.intersects(data) for shape in shapes)
    assert wanted.difference(QgsGeometry.unaryUnion(shapes)).area() < 1e-6


def test_more_orders_than_qt_can_count_are_refused_in_words():
    aoi = aoi_of("POLYGON((0 0, 0 60, 60 0, 0 0))")
    with pytest.raises(AoiError, match="takes at least"):
        split_for_requests(aoi, 0.0001)
