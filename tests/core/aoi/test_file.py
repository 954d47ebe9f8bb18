"""Areas out of dropped files."""

import json
import sqlite3

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.file import areas_of_file
from eosda_imagery.core.errors import StoppedError
from osgeo import ogr, osr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsRectangle

CONTEXT = QgsCoordinateTransformContext()


def ring(west, south, size=0.1):
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(geometry, **properties):
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def polygon(west, south):
    return {"type": "Polygon", "coordinates": [ring(west, south)]}


def whole(path, layer=""):
    return areas_of_file(path, CONTEXT, layer).whole(lambda: False)


@pytest.fixture
def geojson(tmp_path):
    def write(*features, name="fields.geojson", **more):
        path = tmp_path / name
        path.write_text(
            json.dumps({"type": "FeatureCollection", "features": list(features), **more})
        )
        return path

    return write


@pytest.fixture
def geopackage(tmp_path):
    def write(epsg=4326, **layers):
        path = tmp_path / "farm.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        for name, wkts in layers.items():
            kind = ogr.wkbPoint if wkts and wkts[0].startswith("POINT") else ogr.wkbPolygon
            layer = dataset.CreateLayer(name, reference, kind)
            for wkt in wkts:
                row = ogr.Feature(layer.GetLayerDefn())
                row.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
                layer.CreateFeature(row)
        del dataset
        return path

    return write


SQUARE = "POLYGON((1 1,1.1 1,1.1 1.1,1 1.1,1 1))"


def test_geojson(qgis_app, geojson):
    path = geojson(feature(polygon(1, 1), name="one"), feature(polygon(3, 3), name="two"))
    area = whole(path)
    assert (area.label, area.parts) == ("fields", 2)
    assert area.bbox == QgsRectangle(1, 1, 3.1, 3.1)
    each = list(areas_of_file(path, CONTEXT).each(lambda: False))
    assert [(name, one.parts) for name, one, _ in each] == [("one", 1), ("two", 1)]


def test_a_geopackage_in_another_crs_and_of_several_tables(qgis_app, geopackage):
    metres = "POLYGON((500000 0,510000 0,510000 10000,500000 10000,500000 0))"
    path = geopackage(32635, fields=[metres], wells=["POINT(500000 0)"])
    assert whole(path).area_km2 == pytest.approx(100, rel=2e-3)
    assert whole(path).bbox.xMinimum() == pytest.approx(27)


def test_of_several_layers_of_polygons_none_is_guessed(qgis_app, geopackage):
    path = geopackage(fields=[SQUARE], country=["POLYGON((0 0,9 0,9 9,0 0))"])
    with pytest.raises(AoiError, match="several layers of polygons: “fields”, “country”"):
        whole(path)
    assert whole(path, "fields").bbox == QgsRectangle(1, 1, 1.1, 1.1)


def test_kml_with_folders(qgis_app, tmp_path):
    path = tmp_path / "village.KML"
    place = (
        "<Folder><name>{0}</name><Placemark><name>field {0}</name><MultiGeometry><Polygon>"
        "<outerBoundaryIs><LinearRing><coordinates>{0},1,0 {0}.1,1,0 {0}.1,1.1,0 {0},1,0"
        "</coordinates></LinearRing></outerBoundaryIs></Polygon><Point><coordinates>1,1,0"
        "</coordinates></Point></MultiGeometry></Placemark></Folder>"
    )
    body = "".join(place.format(number) for number in (1, 3))
    path.write_text(
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{body}</Document></kml>'
    )
    area = whole(path)
    assert area.parts == 2
    assert "left out" in area.notes[0]
    names = [name for name, _, _ in areas_of_file(path, CONTEXT).each(lambda: False)]
    assert names == ["field 1", "field 3"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("roads.shp", "x", "no GeoJSON, KML or GeoPackage"),
        ("roads", "x", "no GeoJSON, KML or GeoPackage"),
        ("empty.geojson", "", "cannot be read"),
        ("text.geojson", "hello", "cannot be read"),
        ("table.gpkg", "hello", "cannot be read"),
        ("page.kml", "<html></html>", "cannot be read"),
        # What another driver would open, and what opens other files.
        (
            "vrt.geojson",
            "<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource>"
            "</OGRVRTLayer></OGRVRTDataSource>",
            "cannot be read",
        ),
        ("points.geojson", '{"type":"Point","coordinates":[1,1]}', "no polygon in it"),
        ("none.geojson", '{"type":"FeatureCollection","features":[]}', "no polygon in it"),
        (
            "far.geojson",
            '{"type":"Polygon","coordinates":[[[1e300,1],[2e300,1],[2e300,2],[1e300,1]]]}',
            "beyond any map",
        ),
    ],
)
def test_what_is_no_area_is_refused_in_words(qgis_app, tmp_path, name, content, says):
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(AoiError, match=says) as caught:
        whole(path)
    assert str(tmp_path) not in caught.value.message


def test_folders_and_files_that_are_gone_are_refused(qgis_app, tmp_path):
    folder = tmp_path / "folder.gpkg"
    folder.mkdir()
    for path in (folder, tmp_path / "gone.geojson"):
        with pytest.raises(AoiError) as caught:
            whole(path)
        assert str(tmp_path) not in caught.value.message


def test_a_huge_file_is_not_read(qgis_app, tmp_path):
    path = tmp_path / "huge.geojson"
    with path.open("wb") as file:
        file.truncate(200_000_001)
    with pytest.raises(AoiError, match="larger than 200 MB"):
        whole(path)


def test_a_geopackage_whose_features_are_gone_is_not_read_in_part(qgis_app, geopackage):
    path = geopackage(fields=[SQUARE] * 4)
    with sqlite3.connect(path) as damaged:
        damaged.execute("DROP TRIGGER trigger_delete_feature_count_fields")
        damaged.execute("DELETE FROM fields WHERE fid > 2")
    with pytest.raises(AoiError, match="Only 2 of 4 features"):
        whole(path)


def test_reading_a_file_can_be_stopped(qgis_app, geojson):
    path = geojson(*(feature(polygon(number, 1)) for number in range(100)))
    with pytest.raises(StoppedError):
        areas_of_file(path, CONTEXT).whole(lambda: True)


def kml(tmp_path, count):
    path = tmp_path / "fields.kml"
    places = "".join(
        "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        + " ".join(f"{x},{y}" for x, y in ring(number / 5, 1))
        + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
        for number in range(count)
    )
    path.write_text(
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{places}</Document></kml>'
    )
    return path


@pytest.mark.parametrize("kind", ["geojson", "gpkg", "kml"])
@pytest.mark.parametrize("damage", ["half", "most", "zeros"])
def test_a_damaged_file_is_refused_and_never_read_in_part(
    qgis_app, tmp_path, geojson, geopackage, kind, damage
):
    count = 400
    squares = [QgsGeometry.fromRect(QgsRectangle(i / 5, 1, i / 5 + 0.1, 1.1)) for i in range(count)]
    path = {
        "geojson": lambda: geojson(*(feature(polygon(i / 5, 1)) for i in range(count))),
        "gpkg": lambda: geopackage(fields=[square.asWkt() for square in squares]),
        "kml": lambda: kml(tmp_path, count),
    }[kind]()
    assert whole(path).parts == count
    data = path.read_bytes()
    middle = len(data) // 2
    path.write_bytes(
        {
            "half": data[:middle],
            "most": data[: len(data) * 9 // 10],
            "zeros": data[:middle] + bytes(4096) + data[middle + 4096 :],
        }[damage]
    )
    with pytest.raises(AoiError):
        whole(path)
