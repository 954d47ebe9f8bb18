"""Any geometry in any CRS becomes an area of interest, or is refused with a reason."""

import json
import math
import random
from dataclasses import replace

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.model import area_of, make_aoi
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsGeometryCollection,
    QgsMultiPolygon,
    QgsMultiSurface,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

CONTEXT = QgsCoordinateTransformContext()
SQUARE = "POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50))"
SQUARE_Z = "POLYGON Z((30 50 1,30.1 50 1,30.1 50.1 1,30 50.1 1,30 50 1))"


def crs(name="EPSG:4326"):
    return QgsCoordinateReferenceSystem(name)


def aoi_of(wkt, name="EPSG:4326", **options):
    return make_aoi(QgsGeometry.fromWkt(wkt), crs(name), CONTEXT, label="Test", **options)


def refusal(wkt, name="EPSG:4326", **options):
    with pytest.raises(AoiError) as caught:
        aoi_of(wkt, name, **options)
    assert caught.value.message.endswith(".")
    assert str(caught.value) == caught.value.message
    return caught.value


def corners(aoi):
    rings = [ring for part in aoi.geometry.asGeometryCollection() for ring in part.asPolygon()]
    return {(p.x(), p.y()) for ring in rings for p in ring}


def test_a_plain_square_stays_as_it_is():
    aoi = aoi_of(SQUARE)
    assert corners(aoi) == {(30, 50), (30.1, 50), (30.1, 50.1), (30, 50.1)}
    assert (aoi.vertices, aoi.parts, aoi.notes, aoi.label) == (4, 1, (), "Test")
    assert aoi.bbox == QgsRectangle(30, 50, 30.1, 50.1)
    # 0.1° of latitude by 0.1° of longitude at 50.05° on WGS 84.
    assert aoi.area_km2 == pytest.approx(11.1245 * 7.1618, rel=1e-3)


def test_the_area_cannot_be_changed():
    with pytest.raises(AttributeError):
        aoi_of(SQUARE).label = "other"


def test_geojson_is_closed_rounded_and_wound_counter_clockwise():
    aoi = aoi_of("POLYGON((30 50,30 50.123456789,30.1 50.1,30.1 50,30 50))")
    geojson = json.loads(json.dumps(aoi.to_geojson()))
    assert geojson["type"] == "Polygon"
    (ring,) = geojson["coordinates"]
    assert ring[0] == ring[-1]
    assert [30, 50.1234568] in ring
    signed = sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:]))
    assert signed > 0


def test_holes_are_kept_and_wound_clockwise():
    aoi = aoi_of("POLYGON((0 0,1 0,1 1,0 1,0 0),(0.4 0.4,0.6 0.4,0.6 0.6,0.4 0.6,0.4 0.4))")
    _outer, hole = aoi.to_geojson()["coordinates"]
    assert sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(hole, hole[1:])) < 0
    assert aoi.vertices == 8
    whole = aoi_of("POLYGON((0 0,1 0,1 1,0 1,0 0))")
    assert aoi.area_km2 == pytest.approx(whole.area_km2 * 0.96, rel=1e-3)


def test_parts_become_a_multipolygon():
    aoi = aoi_of("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))")
    assert aoi.parts == 2
    assert aoi.to_geojson()["type"] == "MultiPolygon"
    assert len(aoi.to_geojson()["coordinates"]) == 2


def test_overlapping_parts_are_counted_once():
    aoi = aoi_of("MULTIPOLYGON(((0 0,2 0,2 1,0 1,0 0)),((1 0,3 0,3 1,1 1,1 0)))")
    assert aoi.parts == 1
    assert aoi.area_km2 == pytest.approx(
        aoi_of("POLYGON((0 0,3 0,3 1,0 1,0 0))").area_km2, rel=1e-4
    )


def test_a_bow_tie_is_repaired_and_said_so():
    aoi = aoi_of("POLYGON((0 0,1 1,1 0,0 1,0 0))")
    assert aoi.parts == 2
    assert aoi.geometry.isGeosValid()
    assert aoi.notes == ("The outline crossed or touched itself and was repaired.",)


def test_a_spike_is_cut_off():
    aoi = aoi_of("POLYGON((0 0,1 0,1 1,2 2,1 1,0 1,0 0))")
    assert corners(aoi) == {(0, 0), (1, 0), (1, 1), (0, 1)}
    assert QgsWkbTypes.geometryType(aoi.geometry.wkbType()) == (
        QgsWkbTypes.GeometryType.PolygonGeometry
    )


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON Z((30 50 1,30.1 50 2,30.1 50.1 3,30 50.1 4,30 50 1))",
        "POLYGON M((30 50 1,30.1 50 2,30.1 50.1 3,30 50.1 4,30 50 1))",
        "POLYGON ZM((30 50 1 1,30.1 50 2 1,30.1 50.1 3 1,30 50.1 4 1,30 50 1 1))",
        "POLYGON((30 50,30.1 50,30.1 50.1,30 50.1))",
        "POLYGON((30 50,30 50,30.1 50,30.1 50,30.1 50.1,30 50.1,30 50))",
        "MULTISURFACE(POLYGON((30 50,30.1 50,30.1 50.1,30 50.1,30 50)))",
    ],
)
def test_heights_open_rings_and_repeats_are_made_plain(wkt):
    aoi = aoi_of(wkt)
    assert aoi.geometry.wkbType() == QgsWkbTypes.Type.Polygon
    assert corners(aoi) == {(30, 50), (30.1, 50), (30.1, 50.1), (30, 50.1)}
    assert aoi.vertices == 4


def test_arcs_become_edges():
    aoi = aoi_of("CURVEPOLYGON(CIRCULARSTRING(0 0,0.01 0.01,0.02 0,0.01 -0.01,0 0))")
    assert not aoi.geometry.constGet().hasCurvedSegments()
    circle = math.pi * (0.01 * 111.32) * (0.01 * 110.574)
    assert aoi.area_km2 == pytest.approx(circle, rel=0.002)
    assert "Arcs were turned to short straight edges." in aoi.notes


def test_points_in_a_collection_are_left_out_and_said_so():
    aoi = aoi_of(f"GEOMETRYCOLLECTION(POINT(1 1),GEOMETRYCOLLECTION({SQUARE}))")
    assert aoi.parts == 1
    assert aoi.notes == ("Lines and points were left out.",)


def test_slivers_are_left_out_and_said_so():
    aoi = aoi_of(f"MULTIPOLYGON({SQUARE[7:]},((0 0,0.00001 0,0.00001 0.00001,0 0)))")
    assert aoi.parts == 1
    assert aoi.notes == ("Parts smaller than 100 m² were left out: 1.",)


def test_many_vertices_are_noted_not_simplified():
    ring = [(math.cos(t * math.tau / 6000), math.sin(t * math.tau / 6000)) for t in range(6000)]
    text = ",".join(f"{x} {y}" for x, y in [*ring, ring[0]])
    aoi = aoi_of(f"POLYGON(({text}))")
    assert aoi.vertices == 6000
    assert "6,000 vertices" in aoi.notes[0]


@pytest.mark.parametrize("wkt", ["", "POLYGON EMPTY", "MULTIPOLYGON EMPTY"])
def test_nothing_is_refused(wkt):
    assert "no geometry" in refusal(wkt).message


def among_empty(wkt, collection=QgsMultiPolygon):
    """Put a polygon between two that have no ring, which WKT of QGIS 3.22 cannot say."""
    several = collection()
    for one in ("POLYGON EMPTY", wkt, "POLYGON EMPTY"):
        part = QgsGeometry.fromWkt(one)
        several.addGeometry(part.constGet().clone())
    return QgsGeometry(several)


@pytest.mark.parametrize("drawn", [True, False])
@pytest.mark.parametrize("name", ["EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize("of", [QgsMultiPolygon, QgsMultiSurface, QgsGeometryCollection])
@pytest.mark.parametrize("wkt", [SQUARE, SQUARE_Z])
def test_empty_polygons_among_others_are_left_out(wkt, of, name, drawn):
    shape = among_empty(wkt, of)
    to = QgsCoordinateTransform(crs(), crs(name), CONTEXT)
    alone = QgsGeometry.fromWkt(SQUARE)
    for geometry in (shape, alone):
        assert geometry.transform(to) == Qgis.GeometryOperationResult.Success
    aoi, expected = (
        make_aoi(one, crs(name), CONTEXT, label="Test", drawn=drawn) for one in (shape, alone)
    )
    assert corners(aoi) == corners(expected)
    assert len(corners(aoi)) == 4


def test_empty_polygons_around_one_without_area_are_refused():
    for wkt in ("POLYGON((0 0))", "POLYGON((0 0,1 1,0 0))"):
        with pytest.raises(AoiError):
            make_aoi(among_empty(wkt), crs(), CONTEXT, label="Test")


@pytest.mark.parametrize(
    "wkt", ["POINT(1 1)", "LINESTRING(0 0,1 1)", "MULTIPOINT((1 1))", "COMPOUNDCURVE((0 0,1 1))"]
)
def test_lines_and_points_are_refused(wkt):
    assert "no area" in refusal(wkt).message


def test_a_layer_without_crs_is_refused():
    assert "no CRS" in refusal(SQUARE, "").message


def test_a_line_shaped_polygon_is_refused():
    assert "no area" in refusal("POLYGON((0 0,1 1,2 2,0 0))").message


def test_less_than_a_pixel_is_refused_with_its_place():
    error = refusal("POLYGON((30 50,30.00005 50,30.00005 50.00005,30 50.00005,30 50))")
    assert "100 m²" in error.message
    assert error.place.x() == pytest.approx(30.000025)
    assert error.place.y() == pytest.approx(50.000025)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_no_numbers_are_refused(value):
    points = [QgsPointXY(0, 0), QgsPointXY(1, value), QgsPointXY(1, 1), QgsPointXY(0, 0)]
    with pytest.raises(AoiError, match="no number"):
        make_aoi(QgsGeometry.fromPolygonXY([points]), crs(), CONTEXT, label="x")


def test_metres_taken_for_degrees_are_refused_with_their_place():
    error = refusal("POLYGON((500000 5500000,500100 5500000,500100 5500100,500000 5500000))")
    assert "metres" in error.message
    assert error.place == QgsPointXY(500000, 5500000)


@pytest.mark.parametrize(
    ("wkt", "expected"),
    [
        ("POLYGON((48.85 102.35,48.86 102.35,48.86 102.36,48.85 102.35))", "are swapped"),
        ("POLYGON((-37.8 144.9,-37.7 144.9,-37.7 145,-37.8 144.9))", "are swapped"),
        ("POLYGON((200 91,201 91,201 92,200 91))", "latitude ends at 90"),
        ("POLYGON((500000 5500000,500100 5500000,500100 5500100,500000 5500000))", "metres"),
    ],
)
def test_the_advice_for_what_leaves_the_world_fits(wkt, expected):
    assert expected in refusal(wkt).message


@pytest.mark.parametrize("latitude", [90.5, -91])
def test_beyond_the_poles_is_refused(latitude):
    error = refusal(f"POLYGON((0 80,1 80,1 {latitude},0 80))")
    assert error.place == QgsPointXY(1, latitude)


def test_a_crs_without_a_code_has_a_name_where_it_cannot_place_a_vertex():
    crs = QgsCoordinateReferenceSystem.fromProj("+proj=geos +h=35785831 +lon_0=0")
    shape = QgsGeometry.fromRect(QgsRectangle(9e6, 9e6, 9.1e6, 9.1e6))
    with pytest.raises(AoiError, match=r"has no place on Earth in Custom CRS: "):
        make_aoi(shape, crs, QgsCoordinateTransformContext(), label="x")


def test_what_the_projection_cannot_place_is_refused():
    error = refusal("POLYGON((5e9 0,6e9 0,6e9 1e9,5e9 0))", "EPSG:32635")
    assert "EPSG:32635" in error.message


@pytest.mark.parametrize("name", ["EPSG:3857", "EPSG:32635", "EPSG:3035", "EPSG:4258"])
def test_a_projected_square_comes_back_to_its_place(name):
    geometry = QgsGeometry.fromWkt(SQUARE)
    geometry.transform(QgsCoordinateTransform(crs(), crs(name), CONTEXT))
    aoi = make_aoi(geometry, crs(name), CONTEXT, label="x")
    difference = aoi.geometry.symDifference(QgsGeometry.fromWkt(SQUARE)).area()
    assert difference < 1e-5 * 0.01


def test_axis_order_of_the_authority_does_not_swap_coordinates(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "latlon", "memory")
    assert layer.crs().hasAxisInverted()
    aoi = make_aoi(QgsGeometry.fromWkt(SQUARE), layer.crs(), CONTEXT, label="x")
    assert aoi.bbox == QgsRectangle(30, 50, 30.1, 50.1)


def test_a_web_mercator_rectangle_gets_no_further_vertices():
    aoi = aoi_of("POLYGON((2e6 5e6,3e6 5e6,3e6 6e6,2e6 6e6,2e6 5e6))", "EPSG:3857")
    assert aoi.vertices == 4


def test_a_long_utm_edge_runs_where_the_user_sees_it():
    corners_utm = "300000 6600000,700000 6600000,700000 6700000,300000 6700000,300000 6600000"
    aoi = aoi_of(f"POLYGON(({corners_utm}))", "EPSG:32635")
    back = QgsGeometry(aoi.geometry)
    back.transform(QgsCoordinateTransform(crs(), crs("EPSG:32635"), CONTEXT))
    seen = QgsGeometry.fromWkt(f"POLYGON(({corners_utm}))")
    assert aoi.vertices > 4
    # Every vertex is on the outline, and no edge bulges by more than a pixel.
    assert back.hausdorffDistanceDensify(seen, 0.05) < 10


def test_a_small_utm_square_gets_no_further_vertices():
    ring = "500000 5540000,510000 5540000,510000 5550000,500000 5550000,500000 5540000"
    assert aoi_of(f"POLYGON(({ring}))", "EPSG:32635").vertices == 4


CROSSING = {(179, -18), (180, -18), (180, -17), (179, -17), (-180, -18), (-179, -18), (-179, -17)}


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON((179 -18,-179 -18,-179 -17,179 -17,179 -18))",
        "POLYGON((179 -18,181 -18,181 -17,179 -17,179 -18))",
        "POLYGON((-181 -18,-179 -18,-179 -17,-181 -17,-181 -18))",
        "POLYGON((539 -18,540 -18,540 -17,539 -17,539 -18),(0 0,0 0,0 0,0 0))",
    ],
)
def test_an_area_across_180_is_cut_there(wkt):
    aoi = aoi_of(wkt)
    assert corners(aoi) <= CROSSING | {(-180, -17)}
    if aoi.parts == 2:
        assert "The area was cut at the 180° meridian." in aoi.notes
    width = sum(part.boundingBox().width() for part in aoi.geometry.asGeometryCollection())
    assert width == pytest.approx(aoi.parts)
    assert aoi.geometry.isGeosValid()


def test_the_far_copy_of_the_world_is_the_same_place():
    assert aoi_of("POLYGON((390 50,390.1 50,390.1 50.1,390 50.1,390 50))").bbox.xMinimum() == 30


def test_a_hole_is_cut_at_180_with_its_polygon():
    aoi = aoi_of(
        "POLYGON((178 -18,-178 -18,-178 -16,178 -16,178 -18),"
        "(-179.5 -17.5,-179 -17.5,-179 -17,-179.5 -17,-179.5 -17.5))"
    )
    whole = aoi_of("POLYGON((178 -18,-178 -18,-178 -16,178 -16,178 -18))")
    assert aoi.parts == whole.parts == 2
    assert not aoi.geometry.contains(QgsPointXY(-179.25, -17.25))
    assert aoi.area_km2 < whole.area_km2


def test_features_on_both_sides_of_180_that_overlap_there_are_joined():
    aoi = aoi_of(
        "MULTIPOLYGON(((179 0,181 0,181 1,179 1,179 0)),((-180 0,-178 0,-178 1,-180 1,-180 0)))"
    )
    assert aoi.parts == 2
    assert aoi.area_km2 == pytest.approx(
        aoi_of("POLYGON((177 0,180 0,180 1,177 1,177 0))").area_km2, rel=1e-3
    )


@pytest.mark.parametrize(
    ("wkt", "name"),
    [
        ("POLYGON((3e6 -2e6,3.5e6 -2e6,3.5e6 -1.9e6,3e6 -1.9e6,3e6 -2e6))", "EPSG:3832"),
        (
            "POLYGON((19900000 -2000000,20200000 -2000000,20200000 -1900000,19900000 -1900000,"
            "19900000 -2000000))",
            "EPSG:3857",
        ),
    ],
)
def test_projections_across_180_are_cut_there(wkt, name):
    aoi = aoi_of(wkt, name)
    assert aoi.parts == 2
    assert "The area was cut at the 180° meridian." in aoi.notes
    west, east = sorted(
        (part.boundingBox() for part in aoi.geometry.asGeometryCollection()),
        key=lambda box: box.xMinimum(),
    )
    assert west.xMinimum() == -180
    assert east.xMaximum() == 180
    assert west.width() + east.width() < 5


def test_a_world_map_is_not_taken_for_a_crossing():
    edge = 20037508.342789244
    ring = f"-{edge} -5e6,{edge} -5e6,{edge} 5e6,-{edge} 5e6,-{edge} -5e6"
    aoi = aoi_of(f"POLYGON(({ring}))", "EPSG:3857")
    assert aoi.parts == 1
    assert aoi.bbox.width() == pytest.approx(360)
    assert aoi.area_km2 == pytest.approx(510e6 * math.sin(math.radians(40.916)), rel=0.01)
    assert aoi_of("POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))").area_km2 == pytest.approx(
        510.07e6, rel=1e-3
    )


def test_an_edge_seen_on_the_map_is_not_taken_for_a_crossing():
    wide = "POLYGON((-170 0,170 0,170 1,-170 1,-170 0))"
    assert aoi_of(wide).parts == 2
    drawn = aoi_of(wide, drawn=True)
    assert drawn.parts == 1
    assert drawn.bbox == QgsRectangle(-170, 0, 170, 1)


def test_more_than_the_world_is_refused():
    assert "once around" in refusal("POLYGON((-200 0,200 0,200 1,-200 1,-200 0))").message


def test_around_a_pole_is_refused_with_the_pole():
    ring = "-1e6 -1e6,1e6 -1e6,1e6 1e6,-1e6 1e6,-1e6 -1e6"
    error = refusal(f"POLYGON(({ring}))", "EPSG:3031")
    assert error.place == QgsPointXY(0, -90)


def test_beside_a_pole_is_fine():
    aoi = aoi_of("POLYGON((1e5 1e5,2e5 1e5,2e5 2e5,1e5 2e5,1e5 1e5))", "EPSG:3031")
    assert aoi.area_km2 == pytest.approx(1e4, rel=0.07)
    assert aoi.bbox.yMaximum() < -87


def test_what_rounding_would_break_stays_valid():
    # Two spikes that touch only after rounding to 7 decimals.
    aoi = aoi_of("POLYGON((0 0,1 0,1 1,0.5 0.00000004,0 1,0 0))")
    assert aoi.geometry.isGeosValid()
    numbers = [c for p in corners(aoi) for c in p]
    assert all(number == round(number, 7) for number in numbers)


def test_merged_neighbours_are_one_part():
    shapes = [
        QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))"),
        QgsGeometry(),
        QgsGeometry.fromWkt("POINT(1 1)"),
        QgsGeometry.fromWkt("MULTIPOLYGON(((1 0,2 0,2 1,1 1,1 0)))"),
        QgsGeometry.fromWkt("POLYGON((5 0,6 1,6 0,5 1,5 0))"),
    ]
    aoi = area_of(shapes, crs(), CONTEXT, label="x")
    assert aoi.parts == 3
    assert aoi.geometry.isGeosValid()
    assert aoi.notes == (
        "Features without a geometry were left out: 1.",
        "Lines and points were left out.",
        "The outline crossed or touched itself and was repaired.",
    )


def test_merged_polygons_across_180_keep_their_meaning():
    shapes = [
        QgsGeometry.fromWkt("POLYGON((179 0,-179 0,-179 1,179 1,179 0))"),
        QgsGeometry.fromWkt("POLYGON((10 0,11 0,11 1,10 1,10 0))"),
    ]
    aoi = area_of(shapes, crs(), CONTEXT, label="x")
    assert aoi.parts == 3
    assert aoi.area_km2 == pytest.approx(3 * 12308, rel=1e-3)


@pytest.mark.parametrize("shapes", [[], [QgsGeometry()]])
def test_merging_nothing_is_refused(shapes):
    with pytest.raises(AoiError, match="no geometry"):
        area_of(shapes, crs(), CONTEXT, label="x")


def test_merging_lines_is_refused():
    with pytest.raises(AoiError, match="no area"):
        area_of([QgsGeometry.fromWkt("LINESTRING(0 0,1 1)")], crs(), CONTEXT, label="x")


def polygon_through(points):
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])


@pytest.mark.parametrize("corners", [300, 3_000])
def test_a_scribble_that_would_take_minutes_to_repair_is_refused(corners):
    """300 corners anywhere take GEOS 40 s, and as many more as memory lasts."""
    chance = random.Random(1)
    points = [QgsPointXY(chance.random(), chance.random()) for _ in range(corners)]
    with pytest.raises(AoiError, match="crosses itself in too many places"):
        make_aoi(polygon_through(points), crs(), CONTEXT, label="Test")


def test_a_long_outline_with_a_few_crossings_is_repaired():
    ring = [
        QgsPointXY(math.cos(turn / 250) * (1 + turn / 5_000), math.sin(turn / 250))
        for turn in range(3_150)
    ]
    aoi = make_aoi(polygon_through(ring), crs(), CONTEXT, label="Test")
    assert aoi.geometry.isGeosValid()
    assert aoi.area_km2 > 10_000


def test_corners_are_counted_once_and_again_for_another_shape():
    """The worker that makes an area counts them, not the main thread that shows a copy of it."""
    aoi = aoi_of(SQUARE)
    assert replace(aoi, label="Field").vertices == 4
    corner = QgsGeometry.fromWkt("POLYGON((30 50,30.1 50,30.1 50.1,30 50))")
    assert aoi.reshaped(corner, 1.0).vertices == 3
