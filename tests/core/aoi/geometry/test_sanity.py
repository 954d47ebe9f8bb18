"""Coordinates that no map has are refused before GEOS sees them, whichever way they come."""

import json
import math
import struct

import pytest
from eosda_imagery.core.aoi.coverage import footprint_geometry
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.aoi.geometry.sanity import LARGEST_COORDINATE, is_sane
from eosda_imagery.core.aoi.model import area_of, make_aoi
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

CONTEXT = QgsCoordinateTransformContext()
INSANE = [4e307, -4e307, 1e155, 2e12, math.nan, math.inf, -math.inf]


FORMS = {
    "polygon": "POLYGON((30 50,30.1 50,30.1 50.1,30 50))",
    "with heights": "POLYGON Z((30 50 1,30.1 50 1,30.1 50.1 1,30 50 1))",
    "hole": "POLYGON((29 49,32 49,32 52,29 49),(31 49.5,31.1 49.5,31.1 49.6,31 49.5))",
    "part": "MULTIPOLYGON(((29 49,32 49,32 52,29 49)),((40 49.5,41 49.5,41 49.6,40 49.5)))",
    "arcs": "CURVEPOLYGON(CIRCULARSTRING(0 0,0.1 0.1,0.2 0,0.1 -0.1,0 0))",
}


def moved(form, x, y):
    """A geometry whose last corner but one, of hole or part where it has any, is anywhere."""
    shape = QgsGeometry.fromWkt(form)
    assert shape.moveVertex(x, y, shape.constGet().nCoordinates() - 2)
    return shape


def within_collections(shape):
    wkb = struct.pack("<BII", 1, 7, 1) + shape.asWkb().data()
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BII", 1, 7, 2) + wkb + wkb)
    return geometry


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("value", INSANE)
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32635"])
def test_one_corner_beyond_any_map_is_refused(form, value, crs):
    there = QgsCoordinateReferenceSystem(crs)
    for shape in (moved(form, value, 50.1), moved(form, 30.1, value)):
        assert not is_sane(shape)
        assert not is_sane(within_collections(shape))
        with pytest.raises(AoiError, match="no number|beyond any map"):
            make_aoi(shape, there, CONTEXT, label="x")
        square = QgsGeometry.fromWkt("POLYGON((31 50,31.1 50,31.1 50.1,31 50.1,31 50))")
        with pytest.raises(AoiError, match="no number|beyond any map"):
            area_of([square, shape, square], there, CONTEXT, label="x")
        with pytest.raises(AoiError, match="no number|beyond any map"):
            make_aoi(within_collections(shape), there, CONTEXT, label="x")


@pytest.mark.parametrize("value", INSANE)
def test_such_a_corner_in_a_text_is_refused(value):
    geojson = {"type": "Polygon", "coordinates": [[[30, 50], [30.1, 50], [value, 50.1], [30, 50]]]}
    for text in (json.dumps(geojson), f"POLYGON((30 50,30.1 50,{value!r} 50.1,30 50))"):
        with pytest.raises(AoiError):
            make_aoi(*parse_text(text), CONTEXT, label="x")


@pytest.mark.parametrize("value", INSANE)
def test_such_a_footprint_is_none(value):
    ring = [[30, 50], [30.1, 50], [value, 50.1], [30, 50]]
    assert footprint_geometry({"type": "Polygon", "coordinates": [ring]}) is None
    assert footprint_geometry({"type": "MultiPolygon", "coordinates": [[ring]]}) is None


def test_the_refusal_names_the_vertex():
    shape = moved(FORMS["polygon"], 4e307, 50.1)
    with pytest.raises(AoiError, match=r"at 4e\+307, 50\.1"):
        make_aoi(shape, QgsCoordinateReferenceSystem("EPSG:4326"), CONTEXT, label="x")


def test_what_a_map_can_have_is_sane():
    assert is_sane(QgsGeometry())
    assert is_sane(QgsGeometry.fromWkt("POLYGON EMPTY"))
    assert is_sane(QgsGeometry.fromWkt("POLYGON Z((0 0 1,1 0 2,1 1 3,0 0 1))"))
    assert is_sane(moved(FORMS["polygon"], LARGEST_COORDINATE, -LARGEST_COORDINATE))
