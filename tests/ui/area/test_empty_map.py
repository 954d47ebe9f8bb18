"""What is offered while the map shows nothing."""

import pytest
from eosda_imagery.ui.area.panel import AoiPanel
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QToolButton

from tests.waiting import wait_for

OURS = ("qgis/connections-xyz/OpenStreetMap", "connections/xyz/items/OpenStreetMap")


@pytest.fixture
def canvas(shown_canvas):
    return shown_canvas(0, 0, 4, 3)


@pytest.fixture
def panel(canvas):
    made = AoiPanel(lambda: canvas)
    made.resize(340, 80)
    made.show()
    yield made
    made.dispose()
    made.deleteLater()


def offer(panel):
    """The text of what is offered; empty for nothing."""
    button = panel.findChild(QToolButton, "aoiOfferButton")
    assert button.isHidden() == (not button.text())
    return button.text()


def field_at(x, y):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Field", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def layers():
    return list(QgsProject.instance().mapLayers().values())


def test_an_empty_project_is_offered_a_background_map(panel):
    wait_for(lambda: offer(panel) == "Background map")
    assert layers() == []
    panel.findChild(QToolButton, "aoiOfferButton").click()
    (layer,) = layers()
    assert (layer.name(), layer.providerType()) == ("OpenStreetMap", "wms")
    assert "tile.openstreetmap.org" in layer.source()
    assert layer.isValid()
    assert offer(panel) == ""


def test_the_background_map_is_qgis_s_own_entry(panel):
    for group in OURS:
        QgsSettings().setValue(f"{group}/url", "http://127.0.0.1:9/{z}/{x}/{y}.png")
    try:
        wait_for(lambda: offer(panel) == "Background map")
        panel.findChild(QToolButton, "aoiOfferButton").click()
    finally:
        for group in OURS:
            QgsSettings().remove(group)
    (layer,) = layers()
    assert "127.0.0.1" in layer.source()


def test_layers_elsewhere_are_offered_and_shown(panel, canvas):
    canvas.setLayers([field_at(50, 40)])
    wait_for(lambda: offer(panel) == "Show all layers")
    height = panel.sizeHint().height()
    panel.findChild(QToolButton, "aoiOfferButton").click()
    wait_for(lambda: offer(panel) == "")
    assert panel.sizeHint().height() == height
    assert canvas.extent().intersects(QgsRectangle(50, 40, 51, 41))
    canvas.setExtent(QgsRectangle(0, 0, 4, 3))
    wait_for(lambda: offer(panel) == "Show all layers")
    canvas.setLayers([])


def test_with_something_on_the_map_nothing_is_offered(panel, canvas):
    wait_for(lambda: offer(panel) == "Background map")
    canvas.setLayers([field_at(1, 1)])
    wait_for(lambda: offer(panel) == "")
    canvas.setLayers([])


def test_layers_that_are_switched_off_are_the_user_s(panel, canvas):
    wait_for(lambda: offer(panel) == "Background map")
    field_at(1, 1)
    canvas.setExtent(QgsRectangle(0, 0, 2, 2))
    wait_for(lambda: offer(panel) == "")


def test_an_area_is_shown_on_the_background_map(panel, canvas):
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    panel.set_geometry(QgsGeometry.fromRect(QgsRectangle(50, 40, 50.1, 40.1)), lonlat, "Field 7")
    wait_for(lambda: offer(panel) == "Background map")
    panel.findChild(QToolButton, "aoiOfferButton").click()
    assert canvas.extent().contains(panel.aoi().bbox)
