"""Layers are read whole, or refused; what was repaired or left out of them is said."""

import json
from dataclasses import replace

import pytest
from eosda_imagery.core.aoi.errors import AoiError
from eosda_imagery.core.aoi.layer import areas_of_layer
from eosda_imagery.core.errors import StoppedError
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

CONTEXT = QgsCoordinateTransformContext()
DRIVERS = {
    "fields.shp": "ESRI Shapefile",
    "fields.gpkg": "GPKG",
    "fields.geojson": "GeoJSON",
    "fields.fgb": "FlatGeobuf",
    "fields.gml": "GML",
}
COUNT = 400


def write(path, drivers=DRIVERS):
    place = osr.SpatialReference()
    place.ImportFromEPSG(4326)
    place.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(drivers[path.name]).CreateDataSource(str(path))
    layer = source.CreateLayer("fields", place, ogr.wkbPolygon)
    for number in range(COUNT):
        x, y = 30 + number % 20 * 0.02, 50 + number // 20 * 0.02
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(x, y)))
        layer.CreateFeature(feature)
        feature = None
    layer = source = None


def square(x, y, size=0.01):
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def memory(*wkts, kind="Polygon", crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "fields", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(wkt if isinstance(wkt, QgsGeometry) else QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def whole(layer, **options):
    return areas_of_layer(layer, CONTEXT, selected=False, **options).whole(lambda: False)


@pytest.mark.parametrize("name", DRIVERS)
def test_a_whole_file_is_an_area_of_all_its_features(qgis_new_project, tmp_path, name):
    write(tmp_path / name)
    aoi = whole(QgsVectorLayer(str(tmp_path / name), "fields", "ogr"))
    assert (aoi.parts, aoi.notes) == (COUNT, ())


@pytest.mark.parametrize("name", DRIVERS)
def test_a_file_cut_short_is_refused(qgis_new_project, tmp_path, name):
    """A copy that broke off: QGIS gives the first half of the features, and tells of no error."""
    path = tmp_path / name
    write(path)
    opened = QgsVectorLayer(str(path), "fields", "ogr")
    assert opened.featureCount() == COUNT
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    for layer in (opened, QgsVectorLayer(str(path), "fields", "ogr")):
        with pytest.raises(AoiError, match="“fields”.*(could be read|read whole|cannot be read)"):
            whole(layer)


@pytest.mark.parametrize("name", DRIVERS)
def test_a_file_that_has_gone_is_not_empty(qgis_new_project, tmp_path, name):
    write(tmp_path / name)
    layer = QgsVectorLayer(str(tmp_path / name), "fields", "ogr")
    assert layer.featureCount() == COUNT
    (tmp_path / name).unlink()
    with pytest.raises(AoiError, match="Only 0 of 400 features of “fields” could be read"):
        whole(layer)


def test_a_database_that_breaks_before_it_has_counted_is_not_empty(qgis_new_project, tmp_path):
    path = tmp_path / "fields.sqlite"
    write(path, {path.name: "SQLite"})
    layer = QgsVectorLayer(str(path), "fields", "ogr")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(AoiError, match="No polygon could be read .* or its source is gone"):
        whole(layer)


# QGIS calls GDAL in C, where nothing is raised.
@pytest.mark.parametrize("gdal_mode", [False], indirect=True)
def test_what_breaks_off_before_its_first_feature_is_not_empty(qgis_new_project, gdal_mode):
    def broken():
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "disk gone")
        gdal.PopErrorHandler()
        yield from ()

    areas = replace(areas_of_layer(memory(), CONTEXT, selected=False), features=broken)
    with pytest.raises(AoiError, match="could not be read whole: disk gone"):
        areas.whole(lambda: False)


def test_one_area_each_notices_it_too(qgis_new_project, tmp_path):
    path = tmp_path / "fields.fgb"
    write(path)
    layer = QgsVectorLayer(str(path), "fields", "ogr")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    each = areas_of_layer(layer, CONTEXT, selected=False).each(lambda: False)
    with pytest.raises(AoiError, match="could be read"):
        list(each)


def test_a_source_that_only_estimates_is_read_and_the_difference_said(qgis_new_project):
    areas = areas_of_layer(memory(square(30, 50)), CONTEXT, selected=False)
    areas.announced, areas.counted = 60, False
    assert areas.whole(lambda: False).notes == (
        "“fields” announced 60 features, of which 1 could be read.",
    )


def test_of_a_query_whose_source_is_gone_nobody_says_that_it_is_empty(qgis_new_project):
    fields = memory(square(30, 50), square(31, 50))
    QgsProject.instance().addMapLayer(fields)
    query = QgsVectorLayer("?query=select * from fields", "a query", "virtual")
    assert whole(query).parts == 2
    QgsProject.instance().removeMapLayer(fields.id())
    with pytest.raises(AoiError, match="Only 0 of 2 features of “a query” could be read"):
        whole(query)


def test_of_a_source_that_counts_nothing_nobody_knows_that_it_is_empty(qgis_new_project):
    areas = areas_of_layer(memory(), CONTEXT, selected=False)
    with pytest.raises(AoiError, match="has no polygon in it"):
        areas.whole(lambda: False)
    areas.announced, areas.counted = -1, False
    with pytest.raises(AoiError, match="it has none, or its source is gone"):
        areas.whole(lambda: False)


def test_edits_count(qgis_new_project):
    layer = memory(square(30, 50), square(31, 50))
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    added = QgsFeature()
    added.setGeometry(QgsGeometry.fromWkt(square(33, 50)))
    layer.addFeature(added)
    assert whole(layer).parts == 2
    layer.setSubsetString("")
    layer.selectAll()
    assert areas_of_layer(layer, CONTEXT, selected=True).whole(lambda: False).parts == 2


BOW_TIE = "POLYGON((30 50,30.1 50.1,30.1 50,30 50.1,30 50))"
HOLE_OUTSIDE = "POLYGON((30 50,30.1 50,30.1 50.1,30 50),(31 50,31.1 50,31.1 50.1,31 50))"


@pytest.mark.parametrize(
    ("wkts", "said"),
    [
        ([BOW_TIE], "repaired"),
        ([square(35, 50), BOW_TIE, square(36, 50)], "repaired"),
        ([square(35, 50), HOLE_OUTSIDE], "repaired"),
        ([square(35, 50), "POLYGON((30 50,31 51,32 52,30 50))"], "on one line were left out: 1"),
        ([square(35, 50), ""], "without a geometry were left out: 1"),
        ([square(35, 50), square(36, 50, 0.00001)], "smaller than 100 m² were left out: 1"),
    ],
)
def test_what_was_repaired_or_left_out_of_a_layer_is_said(qgis_new_project, wkts, said):
    aoi = whole(memory(*wkts))
    assert said in " ".join(aoi.notes)
    assert aoi.geometry.isGeosValid()


def test_a_layer_of_collections_gives_its_polygons(qgis_new_project, tmp_path):
    """As KML's MultiGeometry: a polygon with its label's point."""
    polygon = {"type": "Polygon", "coordinates": [[[30, 50], [30.1, 50], [30.1, 50.1], [30, 50]]]}
    both = [polygon, {"type": "Point", "coordinates": [30, 50]}]
    collection = {"type": "GeometryCollection", "geometries": both}
    feature = {"type": "Feature", "properties": {}, "geometry": collection}
    path = tmp_path / "both.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature, feature]}))
    aoi = whole(QgsVectorLayer(str(path), "both", "ogr"))
    assert aoi.vertices == 3
    assert "Lines and points were left out." in aoi.notes


@pytest.mark.parametrize("kind", ["Point", "LineString", "NoGeometry"])
def test_a_layer_that_can_hold_no_polygon_is_refused_unread(qgis_new_project, kind):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "others", "memory")
    with pytest.raises(AoiError, match="“others” holds no polygons"):
        areas_of_layer(layer, CONTEXT, selected=False)


NOWHERE = {
    "site grid": 'ENGCRS["site",EDATUM["s"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
    'LENGTHUNIT["metre",1]]',
    "local": 'LOCAL_CS["drawing",UNIT["metre",1]]',
    "Moon": "IAU_2015:30100",
    "Mars": "IAU_2015:49900",
    "Mars by Esri": "ESRI:104905",
    "heights": 'VERT_CS["heights",VERT_DATUM["d",2005],UNIT["metre",1]]',
    "geocentric": "EPSG:4978",
    "geocentric by its definition": 'GEOCCS["WGS 84",DATUM["WGS_1984",'
    'SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["metre",1]]',
}


@pytest.mark.parametrize("definition", NOWHERE.values(), ids=NOWHERE)
def test_a_crs_without_a_way_to_degrees_is_refused(qgis_new_project, definition):
    crs = QgsCoordinateReferenceSystem(definition)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromWkt(definition)
    assert crs.isValid()
    layer = memory(square(10, 20, 0.1))
    layer.setCrs(crs)
    with pytest.raises(AoiError, match="QGIS cannot transform the CRS"):
        whole(layer)


def test_reading_stops_when_it_is_told(qgis_new_project):
    layer = memory(*(square(30 + number / 50, 50) for number in range(100)))
    asked = []

    def stopped():
        asked.append(True)
        return len(asked) > 10

    with pytest.raises(StoppedError):
        areas_of_layer(layer, CONTEXT, selected=False).whole(stopped)
    assert len(asked) < 15
