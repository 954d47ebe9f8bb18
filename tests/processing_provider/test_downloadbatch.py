"""``eosda:downloadbatch``: a raster for each area and scene, and an index that says what became."""

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

from .conftest import CLEAR, box, polygon_layer
from .test_downloadbands import assert_scene_pixels

RGB = ["B04", "B03", "B02"]
# Scenes of the main tile with the whole of it, the clearest first.
DATES = [CLEAR, "S2L2A/35/U/KR/2026/10/4/0", "S2L2A/35/U/KR/2026/8/30/0"]


def field(number):
    """One of many small fields in the main tile."""
    return box(24.08 + 0.004 * (number % 10), 49.77 + 0.004 * (number // 10), 0.003, 0.002)


def fields(*names, extra=()):
    """A layer of fields with a name each; geometries as WKT can be added."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string(50)", "fields", "memory")
    shapes = [polygon_layer(field(number)) for number in range(len(names))]
    geometries = [next(shape.getFeatures()).geometry() for shape in shapes]
    geometries += [QgsGeometry.fromWkt(wkt) for _, wkt in extra]
    for name, geometry in zip([*names, *(name for name, _ in extra)], geometries):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", name)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def scenes(*view_ids):
    """A table without geometry."""
    layer = QgsVectorLayer("None?field=view_id:string(200)", "scenes", "memory")
    for view_id in view_ids:
        feature = QgsFeature(layer.fields())
        feature.setAttribute("view_id", view_id)
        assert layer.dataProvider().addFeature(feature)
    return layer


def rows_of(results):
    names = [one.name() for one in results["OUTPUT"].fields()]
    return [dict(zip(names, feature.attributes())) for feature in results["OUTPUT"].getFeatures()]


@pytest.fixture
def batch(run, tmp_path):
    """Run a batch; gives the results and the lines of the index."""

    def start(areas, feedback=None, **changes):
        parameters = {
            "AOI": areas,
            "AOI_ID": "name",
            "BANDS": "B04,B03,B02",
            "OUTPUT_FOLDER": str(tmp_path / "rasters"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            **changes,
        }
        # The context owns the index.
        start.context = QgsProcessingContext()
        results = run("downloadbatch", parameters, feedback, start.context)
        return results, rows_of(results)

    return start


def test_each_area_and_scene_becomes_a_raster(batch, sandbox, tmp_path, feedback):
    results, rows = batch(fields("north", "south"), feedback, SCENES=scenes(*DATES))
    assert [row["status"] for row in rows] == ["ready"] * 6
    assert sandbox.count("create") == results["READY"] == results["ORDERS"] == 6
    assert results["FAILED"] == results["UNFINISHED"] == 0
    assert {(row["area_id"], row["view_id"]) for row in rows} == {
        (name, view_id) for name in ("north", "south") for view_id in DATES
    }
    for row in rows:
        date = row["date"].toString("yyyy-MM-dd")
        name = Path(row["path"]).name
        assert name.startswith(f"{row['area_id']}_{date}_S2L2A_35UKR_B04-B03-B02_")
        assert_scene_pixels(sandbox, row["path"], RGB, row["view_id"])
    there = {str(path) for path in (tmp_path / "rasters").iterdir()}
    assert there == {row["path"] for row in rows}
    asked = sandbox.count("create") + sandbox.count("status")
    assert sum(row["requests"] for row in rows) == results["REQUESTS"] == asked
    assert "This sends 6 orders (about 18 requests), which takes 0 min or more" in feedback.said
    assert "6 results: 6 ready." in feedback.infos
