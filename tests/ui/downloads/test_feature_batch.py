"""One result per feature of a layer, from the dock."""

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction

from tests.waiting import wait_for

from ..test_dock import choose, dock, found, give_key  # noqa: F401 - a fixture

SHARE = 0.3


@pytest.fixture
def fields(sandbox):
    """A layer of three fields within the sample area."""
    ring = sandbox.sample_aoi()["coordinates"][0]
    box = QgsGeometry.fromWkt(
        "POLYGON((" + ",".join(f"{x} {y}" for x, y in ring) + "))"
    ).boundingBox()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "fields", "memory")
    made = []
    for number, name in enumerate(("north", "middle", "south")):
        x = box.xMinimum() + box.width() * SHARE
        y = box.yMinimum() + box.height() * (0.3 + 0.15 * (2 - number))
        made.append((name, f"POLYGON(({x} {y},{x + 0.005} {y},{x + 0.005} {y + 0.002},{x} {y}))"))
    for name, wkt in made:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature["name"] = name
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def use(dock, layer):  # noqa: F811
    # The project may remember the area of another test.
    dock.aoi_panel.clear()
    dock.aoi_panel._reader.read_layer(layer, selected=False)
    wait_for(lambda: dock.aoi_panel.aoi() is not None, "the layer is read")
    return dock.aoi_panel.findChild(QAction, "aoiEachAction")


def test_each_feature_becomes_a_download_of_its_own(dock, sandbox, fields):  # noqa: F811
    give_key(dock, sandbox)
    each = use(dock, fields)
    assert each.isEnabled()
    choose(found(dock), 0, 1)
    each.setChecked(True)
    cost = dock.order_bar.cost_label
    wait_for(
        lambda: "order" in cost.text() and "Counting" not in cost.text(), "the orders are counted"
    )
    assert cost.text().startswith("6 results · 6 orders")
    dock.order_bar.download_button.click()
    wait_for(lambda: len(dock.engine.views()) == 6, "they are ordered")
    wait_for(lambda: all(view.ready for view in dock.engine.views()), "they are ready", 60)
    views = dock.engine.views()
    assert {view.download.area_id for view in views} == {"north", "middle", "south"}
    assert len({view.download.batch for view in views}) == 1
    assert views[0].download.batch_label == "Layer “fields”: 6 results"
    assert sandbox.count("create") == 6
    orders = [entry.body["params"] for entry in sandbox.log if entry.kind == "create"]
    assert len({json.dumps(order["geometry"]) for order in orders}) == 3


def test_unchecked_or_drawn_all_is_one_area(dock, sandbox, fields):  # noqa: F811
    each = use(dock, fields)
    each.setChecked(True)
    assert dock.aoi_panel.features().count == 3
    each.setChecked(False)
    assert dock.aoi_panel.features() is None
    each.setChecked(True)
    dock.aoi_panel.set_geometry(
        QgsGeometry.fromWkt("POLYGON((24 49,24.1 49,24.1 49.1,24 49))"), fields.crs(), "drawn"
    )
    assert dock.aoi_panel.features() is None
    assert not each.isEnabled()
