"""Areas typed as coordinates."""

import math

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.model import make_aoi
from qgis.core import QgsCoordinateTransformContext, QgsRectangle

KYIV = (30.5, 50.4)


def area(text):
    return make_aoi(*parse_text(text), QgsCoordinateTransformContext(), label="typed")


@pytest.mark.parametrize(
    "text",
    [
        "30.5,50.4,30.7,50.5",
        "30.5, 50.4, 30.7, 50.5",
        " 30.5 50.4 30.7 50.5 ",
        "[30.5, 50.4, 30.7, 50.5]",
        "(30.5, 50.4, 30.7, 50.5)",
        "30.5;50.4;30.7;50.5",
        "30,5; 50,4; 30,7; 50,5",
        # As QGIS's layer properties have it, and the extents of its Processing.
        "30.5,50.4 : 30.7,50.5",
        "30.5,30.7,50.4,50.5 [EPSG:4326]",
    ],
)
def test_a_bounding_box(qgis_app, text):
    assert area(text).bbox == QgsRectangle(30.5, 50.4, 30.7, 50.5)


def test_a_bounding_box_in_metres_names_its_crs(qgis_app):
    box = area("500000,510000,5500000,5510000 [EPSG:32635]")
    assert box.area_km2 == pytest.approx(100, rel=2e-3)
    assert box.bbox.xMinimum() == pytest.approx(27.0, abs=1e-6)


def test_a_bounding_box_across_the_180_meridian_is_cut_there(qgis_app):
    box = area("179.5,-10,-179.5,-9")
    assert box.parts == 2
    assert box.area_km2 == pytest.approx(area("0,-10,1,-9").area_km2, rel=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "30.5, 50.4, 2 km",
        "30.5 50.4 2km",
        "30.5,50.4,2000 m",
        "(30.5, 50.4), 2 km",
        "30,5; 50,4; 2 km",
        "50.4 N 30.5 E, 2 km",
        "50.4N, 30.5E, 2 km",
        "30.5e 50.4n 2KM",
        "N 50.4 E 30.5, 2 km",
        "N50.4, E30.5; 2 km",
        "50°24' N 30°30' E, 2 km",
        "50°24′00″N, 30°30′00″E, 2 km",
        "N 50° 24' 0\" E 30° 30' 0\" 2 km",
    ],
)
def test_a_point_with_a_radius(qgis_app, text):
    circle = area(text)
    centre = circle.bbox.center()
    assert (centre.x(), centre.y()) == pytest.approx(KYIV, abs=1e-4)
    assert circle.area_km2 == pytest.approx(math.pi * 4, rel=2e-3)


def test_south_and_west_are_below_nothing(qgis_app):
    centre = area("33°52' S, 70°40' W, 500 m").bbox.center()
    assert (centre.x(), centre.y()) == pytest.approx((-70.6666667, -33.8666667), abs=1e-4)
    centre = area("-70.6666667, -33.8666667, 500 m").bbox.center()
    assert (centre.x(), centre.y()) == pytest.approx((-70.6666667, -33.8666667), abs=1e-4)


def test_a_circle_on_the_180_meridian_is_cut_there(qgis_app):
    circle = area("180, -17, 5 km")
    assert circle.parts == 2
    assert circle.area_km2 == pytest.approx(math.pi * 25, rel=2e-3)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("30.5, 50.4", "no area. Write a radius"),
        ("50.4 N 30.5 E", "no area. Write a radius"),
        ("30.5, 50.4, 2", "cannot be read"),
        ("30.5, 50.4, 2 miles", "cannot be read"),
        ("30.5, 50.4, 0 km", "more than nothing"),
        ("30.5, 50.4, -2 km", "more than nothing"),
        ("30.5, 50.4, 1001 km", "at most 1000 km"),
        ("30.5, 91, 2 km", "outside the world"),
        ("181 E 50 N 2 km", "outside the world"),
        ("50.4 N 30.5 N 2 km", "cannot be read"),
        ("50°60' N 30° E, 2 km", "cannot be read"),
        ("0, 90, 5 km", "around a pole"),
        ("30.7,50.4,30.5,50.5", "no width or height"),
        ("30.5,50.5,30.7,50.4", "no width or height"),
        ("30.5,50.4,30.5,50.5", "no width or height"),
        ("30.5,50.4,30.7", "cannot be read"),
        ("30.5,50.4,30.7,50.5,1", "cannot be read"),
        ("30.5,30.7,50.4,50.5 [EPSG:999999]", "does not know"),
        ("500000,5500000,510000,5510000", "metres"),
        ("50.4,130.5,50.5,130.7", "swapped"),
        ("1e400,2,3,4", "cannot be read"),
        ("0,0," + "9" * 150 + ",4", "beyond any map"),
    ],
)
def test_what_is_no_area_is_refused_in_words(qgis_app, text, says):
    with pytest.raises(AoiError, match=says):
        area(text)


@pytest.mark.parametrize("character", ["1", " ", "1,", "°", "N", "[", "1 ", ".1"])
def test_no_text_is_slow(qgis_app, character):
    import time

    begun = time.perf_counter()
    for length in (100, 199, 100_000):
        with pytest.raises(AoiError):
            area("1" + (character * length)[:length])
    assert time.perf_counter() - begun < 1
