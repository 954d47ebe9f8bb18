"""Which part of a thumbnail shows the area; where nobody can tell, the whole of it."""

import pytest
from eosda_imagery.api.models import Scene
from eosda_imagery.core.catalog.crop import window_of_area
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

# The tile 35UKR: 109.8 km, in EPSG:32635.
LEFT, TOP, SIDE = 199980.0, 5600040.0, 109800.0


def lonlat(points):
    utm, degrees = (QgsCoordinateReferenceSystem(f"EPSG:{n}") for n in (32635, 4326))
    shape = QgsGeometry.fromPolygonXY(
        [[QgsGeometry.fromWkt(f"POINT({x} {y})").asPoint() for x, y in points]]
    )
    shape.transform(QgsCoordinateTransform(utm, degrees, QgsCoordinateTransformContext()))
    return shape


def box(left, top, width, height):
    right, bottom = left + width, top - height
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]


def scene(points, view_id="S2L2A/35/U/KR/2026/11/3/0"):
    ring = [[p.x(), p.y()] for p in lonlat(points).asPolygon()[0]]
    entry = {"view_id": view_id, "dataGeometry": {"type": "Polygon", "coordinates": [ring]}}
    return Scene.from_dict(entry)


TILE = box(LEFT, TOP, SIDE, SIDE)
# 343 dots of 320 m: a square of 20 km, 30 km east and 60 km south of the corner.
FIELD = lonlat(box(LEFT + 30_000, TOP - 60_000, 20_000, 20_000))


def test_the_area_with_half_of_it_around_is_cut_out():
    left, top, width, height = window_of_area(scene(TILE), FIELD, 343, 343)
    per_dot = SIDE / 343
    assert width == height == pytest.approx(2 * 20_000 / per_dot, abs=2)
    assert left == pytest.approx(20_000 / per_dot, abs=2)
    assert top == pytest.approx(50_000 / per_dot, abs=2)


def test_a_field_at_the_corner_is_shown_with_what_lies_around_it():
    corner = lonlat(box(LEFT + 100, TOP - 100, 500, 500))
    assert window_of_area(scene(TILE), corner, 343, 343) == (0, 0, 32, 32)


SWATH = [(LEFT, TOP), (LEFT + 60_000, TOP), (LEFT + 30_000, TOP - SIDE), (LEFT, TOP - SIDE)]
LANDSAT = [
    (LEFT + 40_000, TOP),
    (LEFT + 220_000, TOP - 40_000),
    (LEFT + 180_000, TOP - 220_000),
    (LEFT, TOP - 180_000),
    (LEFT + 40_000, TOP),
]


@pytest.mark.parametrize(
    ("found", "area", "size"),
    [
        # The edge of a swath: the picture shows the tile, of which only a part is known.
        (scene([*SWATH, SWATH[0]]), FIELD, (343, 343)),
        # A picture of another shape shows something else.
        (scene(TILE), FIELD, (500, 343)),
        (scene(TILE), lonlat(box(LEFT - 50_000, TOP, 10_000, 10_000)), (343, 343)),
        # Most of the tile.
        (scene(TILE), lonlat(box(LEFT + 10_000, TOP, 70_000, 70_000)), (343, 343)),
        (Scene.from_dict({"view_id": "S2L2A/35/U/KR/2026/11/3/0"}), FIELD, (343, 343)),
    ],
    ids=["swath", "shape", "beside", "most", "no footprint"],
)
def test_where_nobody_can_tell_the_whole_picture_is_shown(found, area, size):
    assert window_of_area(found, area, *size) is None


def test_landsat_s_picture_is_the_box_around_its_slanted_scene():
    found = scene(LANDSAT, "L8/LC08_L1TP_185025_20261103_20261123_01_T1")
    window = window_of_area(found, FIELD, 1000, 1000)
    assert window is not None and abs(window[0] - 20_000 / 220) < 3


def test_around_180_degrees_and_the_poles_nothing_breaks():
    area = QgsGeometry.fromRect(QgsRectangle(179.2, 60, 179.4, 60.2))
    ring = [[178, 59], [182, 59], [182, 61], [178, 61], [178, 59]]
    entry = {
        "view_id": "S2L2A/1/V/AA/2026/11/3/0",
        "dataGeometry": {"type": "Polygon", "coordinates": [ring]},
    }
    assert window_of_area(Scene.from_dict(entry), area, 343, 343) is None
