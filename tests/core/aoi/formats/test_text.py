"""Pasted text: GeoJSON, WKT and EWKT are read, anything else is refused with a reason."""

import json

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.formats.text import geojson_in, parse_text
from eosda_imagery.core.gil import GilRelease
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsPointXY

RING = [[30, 50], [31, 50], [31, 51], [30, 51], [30, 50]]
POLYGON = {"type": "Polygon", "coordinates": [RING]}
FEATURE = {"type": "Feature", "properties": None, "geometry": POLYGON}


def named(name):
    return {"type": "name", "properties": {"name": name}}


def read(text):
    geometry, crs = parse_text(text)
    return geometry, crs.authid()


def refusal(text):
    with pytest.raises(AoiError) as caught:
        parse_text(text)
    return caught.value.message


@pytest.mark.parametrize(
    "document",
    [
        POLYGON,
        {"type": "MultiPolygon", "coordinates": [[RING]]},
        {"type": "GeometryCollection", "geometries": [POLYGON]},
        FEATURE,
        {"type": "FeatureCollection", "features": [FEATURE]},
        {"type": "FeatureCollection", "features": [{**FEATURE, "geometry": None}, FEATURE]},
        {"type": "Polygon", "coordinates": [[[x, y, 7] for x, y in RING]]},
        {**POLYGON, "crs": None},
    ],
)
def test_geojson_in_every_form(document):
    geometry, authid = read(json.dumps(document))
    assert authid == "EPSG:4326"
    assert geometry.equals(QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in RING]]))


@pytest.mark.parametrize(
    ("name", "authid"),
    [
        ("EPSG:32635", "EPSG:32635"),
        ("urn:ogc:def:crs:EPSG::3857", "EPSG:3857"),
        ("urn:ogc:def:crs:EPSG:6.9:3857", "EPSG:3857"),
        ("http://www.opengis.net/def/crs/EPSG/0/25832", "EPSG:25832"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"),
        ("urn:ogc:def:crs:EPSG::4326", "EPSG:4326"),
    ],
)
def test_the_old_crs_member_is_honoured(name, authid):
    assert read(json.dumps({**POLYGON, "crs": named(name)}))[1] == authid


@pytest.mark.parametrize("member", ["EPSG:32635", {"type": "EPSG", "properties": {"code": 32635}}])
def test_a_crs_by_its_code_alone_is_honoured(member):
    assert read(json.dumps({**POLYGON, "crs": member}))[1] == "EPSG:32635"


@pytest.mark.parametrize(
    "member",
    [
        named("EPSG:999999"),
        named("/etc/passwd"),
        {"type": "link"},
        "site grid",
        5,
        {"type": "EPSG", "properties": {"code": "x"}},
    ],
)
def test_an_unknown_crs_is_refused(member):
    assert "CRS" in refusal(json.dumps({**POLYGON, "crs": member}))


@pytest.mark.parametrize(
    ("text", "authid"),
    [
        ("POLYGON((30 50,31 50,31 51,30 51,30 50))", "EPSG:4326"),
        (" \ufeff polygon (( 30 50, 31 50, 31 51, 30 51, 30 50 )) ;\n", "EPSG:4326"),
        ("MULTIPOLYGON(((30 50,31 50,31 51,30 51,30 50)))", "EPSG:4326"),
        ("PolygonZ((30 50 1,31 50 1,31 51 1,30 51 1,30 50 1))", "EPSG:4326"),
        ("POLYGON Z ((30 50 1,31 50 1,31 51 1,30 51 1,30 50 1))", "EPSG:4326"),
        ("SRID=4326;POLYGON((30 50,31 50,31 51,30 51,30 50))", "EPSG:4326"),
        ("srid = 32635 ; POLYGON((30 50,31 50,31 51,30 51,30 50))", "EPSG:32635"),
        ("POLYGON((3.0e1 50,31.0e0 50,31 5.1E+1,30 51,30 50))", "EPSG:4326"),
        ("GEOMETRYCOLLECTION(POLYGON((30 50,31 50,31 51,30 51,30 50)))", "EPSG:4326"),
    ],
)
def test_wkt_in_every_form(text, authid):
    geometry, found = read(text)
    assert found == authid
    assert geometry.boundingBox().toString(1) == "30.0,50.0 : 31.0,51.0"


def test_an_exponent_after_two_digits_is_read():
    geometry, _ = read("SRID=3857;POLYGON((19.5e5 5e6,20.2e5 5e6,20.2e5 5.1e6,19.5e5 5e6))")
    assert geometry.boundingBox().xMinimum() == 1950000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "no text"),
        ("  \n", "no text"),
        ("hello", "neither GeoJSON nor WKT"),
        ("30.5, 50.2", "no area. Write a radius"),
        ("<kml/>", "neither GeoJSON nor WKT"),
        ("{", "broken in line 1"),
        ('{"type": "Polygon", "coordinates": [[[30, 50], [31', "broken in line 1"),
        ("[1, 2]", "no area. Write a radius"),
        ("[1, 2, [3]]", "no GeoJSON"),
        ("{}", "no GeoJSON"),
        ('{"type": "Topology"}', "Topology"),
        ('{"type": "Polygon"}', "coordinates"),
        ('{"type": "FeatureCollection", "features": 3}', "features"),
        ('{"type": "FeatureCollection", "features": []}', "no geometry"),
        ('{"type": "Feature", "geometry": null}', "no geometry"),
        ('{"type": "Point", "coordinates": [1, 2]}', "Point"),
        ('{"type": "Polygon", "coordinates": [[["a", 1]]]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[true, 1]]]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[1]]]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [1]}', "no pair of numbers"),
        ('{"type": "MultiPolygon", "coordinates": [1]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[NaN, 1]]]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[1e999, 1]]]}', "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[1' + "0" * 400 + ", 1]]]}", "no pair of numbers"),
        ('{"type": "Polygon", "coordinates": [[[1' + "0" * 5000 + ", 1]]]}", "no pair of numbers"),
        ("POLYGON((0 0,1 0,1 1,0 0)", "cannot be read"),
        ("POLYGON((0 0,1 0,1 1,0 0)) and more", "cannot be read"),
        ("POLYGON((0 0,1 0,1 1,0 0)))", "cannot be read"),
        ("POLYGON((0 0,a b,1 1,0 0))", "cannot be read"),
        ("POLYGON((0 0,nan 0,1 1,0 0))", "cannot be read"),
        ("POLYGON EMPTY", "no geometry"),
        ("LINESTRING(0 0,1 1)", "LineString"),
        ("SRID=999999;POLYGON((0 0,1 0,1 1,0 0))", "EPSG:999999"),
        ("SRID=0;POLYGON((0 0,1 0,1 1,0 0))", "EPSG:0"),
    ],
)
def test_what_is_not_understood_is_said(text, expected):
    assert expected in refusal(text)


def test_too_long_a_text_is_refused():
    assert "10 MB" in refusal("x" * 10_000_001)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"type":"GeometryCollection","geometries":[' * 50 + "]}" * 50,
        '{"type":"Feature","geometry":' * 100_000,
        "GEOMETRYCOLLECTION(" * 100_000 + ")" * 100_000,
    ],
)
def test_deep_nesting_is_refused_not_followed(text):
    assert "nested too deeply" in refusal(text)


@settings(max_examples=200, deadline=None)
@given(st.text() | st.text('POLYGON((0 1,.eE-){}[]":;SRID=', max_size=60))
def test_garbage_never_raises_anything_else(text):
    try:
        geometry, crs = parse_text(text)
    except AoiError as error:
        assert error.message
    else:
        assert not geometry.isEmpty()
        assert crs.isValid()


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "coordinates", "features", "geometry", "geometries", "crs"]),
            inner | st.sampled_from(["Polygon", "MultiPolygon", "Feature", "FeatureCollection"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(json_values)
def test_json_of_any_shape_never_raises_anything_else(value):
    try:
        parse_text(json.dumps(value))
    except AoiError as error:
        assert error.message


# -- the CRS, wherever it stands ---------------------------------------------------------------

DUTCH = {"type": "name", "properties": {"name": "EPSG:28992"}}
METRES = {
    "type": "Polygon",
    "coordinates": [[[100, 50], [120, 50], [120, 70], [100, 70], [100, 50]]],
}
IN_DUTCH = {**METRES, "crs": DUTCH}
UNPLACED = {"type": "Feature", "properties": {}, "geometry": METRES}


@pytest.mark.parametrize(
    "document",
    [
        IN_DUTCH,
        {**UNPLACED, "geometry": IN_DUTCH},
        {**UNPLACED, "crs": DUTCH},
        {"type": "FeatureCollection", "features": [{**UNPLACED, "geometry": IN_DUTCH}]},
        {"type": "FeatureCollection", "features": [{**UNPLACED, "crs": DUTCH}] * 2},
        {"type": "FeatureCollection", "features": [UNPLACED], "crs": DUTCH},
        {"type": "GeometryCollection", "geometries": [IN_DUTCH]},
        # The nearest one holds.
        {
            "type": "FeatureCollection",
            "features": [{**UNPLACED, "geometry": IN_DUTCH}],
            "crs": {"type": "name", "properties": {"name": "EPSG:4326"}},
        },
        {"type": "FeatureCollection", "features": [{**UNPLACED, "crs": None}], "crs": DUTCH},
    ],
)
def test_a_crs_is_heard_wherever_it_stands(document):
    _geometry, crs = parse_text(json.dumps(document))
    assert crs.authid() == "EPSG:28992"


def test_several_crs_in_one_text_are_refused():
    document = {"type": "FeatureCollection", "features": [UNPLACED, {**UNPLACED, "crs": DUTCH}]}
    assert "EPSG:28992, EPSG:4326" in refusal(json.dumps(document))


def test_one_crs_by_two_names_is_one():
    urn = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    document = {"type": "FeatureCollection", "features": [{**UNPLACED, "crs": urn}], "crs": DUTCH}
    document["features"].append(UNPLACED)
    assert parse_text(json.dumps(document))[1].authid() == "EPSG:28992"


# -- nearly GeoJSON ----------------------------------------------------------------------------


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\n\x1e", "\n\n"])
def test_a_feature_a_line_is_a_collection(separator):
    text = separator.join(json.dumps(UNPLACED) for _ in range(3))
    geometry, _crs = parse_text(text)
    assert geometry.constGet().numGeometries() == 3


def test_a_list_of_features_is_a_collection():
    assert parse_text(json.dumps([UNPLACED, UNPLACED]))[0].constGet().numGeometries() == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[30, 50], [31, 50], [31, 51]]", '"coordinates"'),
        ("{'type': 'Polygon', 'coordinates': []}", "json.dumps"),
        ('[{"type": "Polygon"}, 3]', "list"),
        ('{"rings": [[[30, 50], [31, 50], [31, 51]]]}', "does not say what type"),
        ('{"type":"Feature","geometry":null}\n{"type":"Feature","geometry":null}', "no geometry"),
        ('{"type":"Feature","geometry":null}\n{"type":"Fea', "broken in line 2"),
    ],
)
def test_what_is_nearly_geojson_gets_advice_that_helps(text, expected):
    assert expected in refusal(text)
    assert "None" not in refusal(text)


@pytest.mark.parametrize("corner", [[30, 50], [30.5, 50.5]])
def test_others_go_on_while_a_long_text_is_decoded(monkeypatch, corner):
    """One call that holds Python's lock would stop QGIS for half a second."""
    pauses = []
    monkeypatch.setattr(GilRelease, "pause", lambda self: pauses.append(True))
    document = {"type": "MultiPoint", "coordinates": [corner] * 50_000}
    assert geojson_in(json.dumps(document)) == document
    assert pauses
