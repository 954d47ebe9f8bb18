"""Files of texts: what GDAL passes over is read, or refused with its place."""

import json

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.written import MOST_BYTES, look_through
from osgeo import ogr

from tests.core.aoi.test_file import CONTEXT, areas_of_file, feature, polygon, whole

pytestmark = pytest.mark.usefixtures("qgis_app")
FIELDS = (feature(polygon(30, 50), name="Grün"), feature(polygon(31, 50), name="поле"))


def collection(*features, **more):
    return {"type": "FeatureCollection", "features": list(features), **more}


def put(tmp_path, content, name="fields.geojson"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def lines(separator):
    return separator.join(["", *map(json.dumps, FIELDS)]).lstrip("\n")


FORMS = {
    "one document": json.dumps(collection(*FIELDS)),
    "indented": json.dumps(collection(*FIELDS), indent=1),
    "letters as they are": json.dumps(collection(*FIELDS), ensure_ascii=False),
    "with a mark of its encoding": json.dumps(collection(*FIELDS)).encode("utf-8-sig"),
    "UTF-16": json.dumps(collection(*FIELDS), ensure_ascii=False).encode("utf-16"),
    "a list": json.dumps(FIELDS),
    "a feature a line": lines("\n"),
    "a sequence": lines("\n\x1e"),
}


@pytest.mark.parametrize("form", FORMS)
def test_geojson_is_read_in_every_form_in_which_it_can_be_pasted(tmp_path, form):
    path = put(tmp_path, FORMS[form])
    assert whole(path).parts == 2
    named = [(name, one.parts) for name, one, _ in areas_of_file(path, CONTEXT).each(lambda: False)]
    assert named == [("Grün", 1), ("поле", 1)]


def test_a_name_in_another_encoding_is_a_name_that_can_be_written(tmp_path):
    text = json.dumps(collection(*FIELDS[:1]), ensure_ascii=False)
    path = put(tmp_path, text.encode("latin-1"))
    ((name, _, _),) = areas_of_file(path, CONTEXT).each(lambda: False)
    assert name.encode() == "Gr\ufffdn".encode()


SQUARE_M = [[[500000, 5500000], [501000, 5500000], [501000, 5501000], [500000, 5501000],
             [500000, 5500000]]]  # fmt: skip
UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32636"}}
IN_METRES = {"type": "Polygon", "coordinates": SQUARE_M}


@pytest.mark.parametrize(
    "document",
    [
        collection(feature(IN_METRES), crs=UTM),
        collection({**feature(IN_METRES), "crs": UTM}),
        collection(feature({**IN_METRES, "crs": UTM})),
        {**IN_METRES, "crs": UTM},
        {**IN_METRES, "crs": "EPSG:32636"},
        {**IN_METRES, "crs": {"type": "EPSG", "properties": {"code": 32636}}},
    ],
)
def test_a_crs_is_heard_wherever_it_stands_in_a_file(tmp_path, document):
    area = whole(put(tmp_path, json.dumps(document)))
    assert area.area_km2 == pytest.approx(1, rel=2e-3)
    assert area.bbox.xMinimum() == pytest.approx(33)


def broken(ring):
    return collection(*FIELDS, feature({"type": "Polygon", "coordinates": [ring]}))


REFUSED = {
    "a CRS that nobody knows": (
        collection(*FIELDS, crs={"type": "name", "properties": {"name": "site grid"}}),
        "a CRS that QGIS does not know: “site grid”",
    ),
    "no corner": (broken([[30, 50], None, [31, 51], [30, 50]]), "no pair of numbers: None"),
    "half a corner": (broken([[30, 50], [31], [31, 51], [30, 50]]), r"no pair of numbers: \[31\]"),
    "a word": (broken([[30, 50], ["x", 50], [31, 51], [30, 50]]), "no pair of numbers: .'x', 50."),
    "no number": (broken([[30, 50], [float("nan"), 50], [31, 51]]), "no pair of numbers: NaN"),
    "a circle": (collection(*FIELDS, feature({"type": "Circle"})), "its type is “Circle”"),
    "of Esri": ({"geometryType": "esriGeometryPolygon", "features": []}, "JSON but no GeoJSON"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_gdal_would_leave_out_or_take_for_degrees_is_refused(tmp_path, what):
    document, says = REFUSED[what]
    with pytest.raises(AoiError, match=f"^fields.geojson cannot be read: .*{says}"):
        whole(put(tmp_path, json.dumps(document)))


def test_a_file_that_is_broken_is_refused_with_the_place(tmp_path):
    text = json.dumps(collection(*FIELDS), indent=1).replace('"features": [', '"features" [')
    with pytest.raises(AoiError, match="broken in line 3, column 13"):
        whole(put(tmp_path, text))


def placemark(*corners):
    return (
        "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>\n"
        + "\n".join(corners)
        + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
    )


def kml(*places):
    body = "".join(places)
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{body}</Document></kml>'


WHOLE = ("30,50,1", "31,50,1", "31,51,1", "30,50,1")


@pytest.mark.parametrize(
    "corner",
    ["x,50,1", "31", "31,50,", "31, 50", "31 ,50", "31;50", "31,,1", "31 50", "3l,50", "31,5O,0"],
)
def test_a_broken_corner_of_a_kml_file_is_refused_with_the_place(tmp_path, corner):
    path = put(tmp_path, kml(placemark(*WHOLE), placemark("30,50", corner, "31,51")), "fields.kml")
    with pytest.raises(AoiError, match=r"in line 7, column 1: .* is no corner of 2 numbers"):
        whole(path)


@pytest.mark.parametrize(
    "corners",
    [
        WHOLE,
        ("30,50 31,50 31,51 30,50",),
        ("30.0,50.0,0", "31,50", "  +31.,51e0", "30,50"),
        ("30,50,nan", "31,50,NaN", "31,51,-1e3", "30,50,0"),
    ],
)
def test_corners_of_a_kml_file_are_read_however_they_are_written(tmp_path, corners):
    comment = "<!-- <coordinates>none\n yet</coordinates> -->"
    area = whole(put(tmp_path, kml(comment, placemark(*corners)), "fields.kml"))
    assert (area.parts, area.vertices) == (1, 3)


def test_what_a_feature_without_a_name_is_called_is_its_number(tmp_path):
    path = put(tmp_path, kml(placemark(*WHOLE)), "fields.kml")
    ((name, _, _),) = areas_of_file(path, CONTEXT).each(lambda: False)
    # The two drivers for KML begin with another one each.
    assert name in ("0", "1")


def test_a_large_file_is_left_to_gdal(tmp_path):
    text = json.dumps(collection(*FIELDS, crs={"type": "name", "properties": {"name": "x"}}))
    path = put(tmp_path, text + " " * (MOST_BYTES + 1 - len(text)))
    assert look_through(path) == (None, "")
    assert whole(path).parts == 2


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        (ogr.wkbTIN, "TIN Z(((30 50 1,31 50 1,31 51 1,30 50 1)))"),
        (ogr.wkbPolyhedralSurface, "POLYHEDRALSURFACE Z(((30 50 1,31 50 1,31 51 1,30 50 1)))"),
        (ogr.wkbTriangle, "TRIANGLE((30 50,31 50,31 51,30 50))"),
        (ogr.wkbSurface, "POLYGON((30 50,31 50,31 51,30 50))"),
        (ogr.wkbUnknown, "TIN Z(((30 50 1,31 50 1,31 51 1,30 50 1)))"),
    ],
)
def test_patches_are_polygons(tmp_path, kind, wkt):
    from tests.core.geotiffs import reference

    path = tmp_path / "a.gpkg"
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = made.CreateLayer("a", reference(), kind)
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    layer.CreateFeature(row)
    row = layer = made = None
    area = whole(path)
    assert (area.parts, area.vertices, area.notes) == (1, 3, ())
