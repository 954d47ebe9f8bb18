"""Where a result lies: its own part of the area, cut where the map ends."""

import json

import pytest
from eosda_imagery.core.gdal.grid import Grid
from eosda_imagery.core.stac.footprint import box, footprint, rectangle

from tests.core.geotiffs import reference


def square(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def grid(west, north, pixel, columns, rows, code=4326):
    transform = (west, pixel, 0.0, north, 0.0, -pixel)
    return Grid(columns, rows, transform, reference(code).ExportToWkt() if code else "")


AREA = square(24.0, 49.9, 24.1, 50.0)


def test_an_area_that_is_covered_stays_as_it_is():
    assert footprint(grid(23.9, 50.1, 0.01, 40, 40), AREA) == AREA


def test_a_raster_of_one_part_has_its_part_of_the_area():
    found = footprint(grid(24.05, 50.1, 0.01, 40, 40), AREA)
    assert box([found]) == pytest.approx([24.05, 49.9, 24.1, 50.0])


def test_a_raster_that_lies_elsewhere_is_where_it_is():
    found = footprint(grid(30.0, 10.0, 0.1, 10, 10), AREA)
    assert box([found]) == pytest.approx([30.0, 9.0, 31.0, 10.0])


@pytest.mark.parametrize(
    "nowhere",
    [
        Grid(2, 2, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), ""),
        Grid(2, 2, (5.0, 1.0, 0.0, 5.0, 0.0, -1.0), 'LOCAL_CS["a site of its own"]'),
        Grid(2, 2, (5.0, 1.0, 0.0, 5.0, 0.0, -1.0), "no CRS at all"),
    ],
    ids=["no transform", "no way to degrees", "broken"],
)
def test_where_nobody_can_tell_the_area_is_what_is_known(nowhere):
    assert footprint(nowhere, AREA) == AREA
    assert footprint(nowhere) is None


@pytest.mark.parametrize("code", [32660, 32701], ids=["zone 60", "zone 1"])
def test_what_lies_across_the_antimeridian_is_cut_there(code):
    """Taveuni in Fiji, through which it runs, in the zones on both sides."""
    north_west = {32660: (810000, 1900000), 32701: (180000, 8150000)}[code]
    found = footprint(grid(*north_west, 100, 300, 200, code))
    assert found["type"] == "MultiPolygon"
    west, south, east, north = box([found])
    assert west > 179 > -179 > east
    assert north > south
    sides = {max(x for x, _ in rings[0]) > 0 for rings in found["coordinates"]}
    assert sides == {True, False}


def test_an_area_across_the_antimeridian_keeps_its_sides():
    area = {
        "type": "MultiPolygon",
        "coordinates": [
            square(179.9, 17.0, 180.0, 17.1)["coordinates"],
            square(-180.0, 17.0, -179.9, 17.1)["coordinates"],
        ],
    }
    assert box([area]) == pytest.approx([179.9, 17.0, -179.9, 17.1])
    # All of it, of a raster that reaches half-way up.
    found = footprint(grid(795000, 1886000, 100, 400, 400, 32660), area)
    assert box([found])[0] == pytest.approx(179.9, abs=1e-4)
    assert box([found])[2] == pytest.approx(-179.9, abs=1e-4)


def test_the_box_is_the_shorter_way_round():
    fiji = [square(177.0, -19.0, 178.0, -16.0), square(-179.0, -18.0, -178.0, -17.0)]
    assert box(fiji) == [177.0, -19.0, -178.0, -16.0]
    two = [square(-60.0, 1.0, -50.0, 2.0), square(30.0, 3.0, 40.0, 4.0)]
    assert box(two) == [-60.0, 1.0, 40.0, 4.0]


def test_of_several_areas_it_is_the_rectangle_around_them():
    assert rectangle([AREA]) == AREA
    assert rectangle([]) is None
    found = rectangle([AREA, square(25.0, 48.0, 25.1, 48.1)])
    assert json.loads(json.dumps(found)) == square(24.0, 48.0, 25.1, 50.0)
    over = rectangle([square(177.0, -19.0, 178.0, -16.0), square(-179.0, -18.0, -178.0, -17.0)])
    assert box([over]) == [177.0, -19.0, -178.0, -16.0]
    assert [rings[0][0][0] for rings in over["coordinates"]] == [177.0, -180.0]
