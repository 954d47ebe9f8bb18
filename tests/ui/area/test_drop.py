"""Files and layers dropped on the dock."""

import json

import pytest
from eosda_imagery.ui.area.panel import AoiPanel
from qgis.core import QgsFeature, QgsGeometry, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.waiting import wait_for

SQUARE = "POLYGON((1 1,1.1 1,1.1 1.1,1 1.1,1 1))"
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


class Window:
    """A widget with the panel and a field in it, on which things are dropped."""

    def __init__(self, canvas):
        self.widget = QWidget()
        self.panel = AoiPanel(lambda: canvas)
        self.label = QLabel("list", self.widget)
        layout = QVBoxLayout(self.widget)
        for one in (self.panel, self.label, QLineEdit(self.widget)):
            layout.addWidget(one)
        self.panel.drop.watch(self.widget)
        self.messages = []
        self.panel.message.connect(lambda text, _level: self.messages.append(text))

    def drop(self, mime):
        """Drag it over the widget and let it go; return whether it was taken."""
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # QGIS's panel of layers proposes to move, and then removes the layer there.
        entering = QDragEnterEvent(QPoint(5, 5), COPY | MOVE, mime, buttons, keys)
        entering.ignore()
        QApplication.sendEvent(self.widget, entering)
        if not entering.isAccepted():
            return False
        falling = QDropEvent(QPointF(5, 5), COPY | MOVE, mime, buttons, keys)
        falling.setDropAction(MOVE)
        QApplication.sendEvent(self.widget, falling)
        assert not falling.isAccepted() or falling.dropAction() == COPY
        return falling.isAccepted()


@pytest.fixture
def window(shown_canvas):
    made = Window(shown_canvas(0, 0, 4, 3))
    yield made
    made.panel.dispose()
    made.widget.deleteLater()


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def fields(tmp_path, name="fields.geojson"):
    path = tmp_path / name
    path.write_text(json.dumps(json.loads(QgsGeometry.fromWkt(SQUARE).asJson())))
    return path


def memory_layer(wkt=SQUARE):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Parcels", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


def of_qgis(*uris):
    return QgsMimeDataUtils.encodeUriList(list(uris))


def test_a_file_becomes_the_area(window, tmp_path):
    assert window.drop(files(fields(tmp_path)))
    wait_for(lambda: window.panel.aoi() is not None)
    assert window.panel.aoi().label == "fields"
    assert window.messages == []


def test_a_layer_of_the_layer_panel_becomes_the_area(window):
    layer = memory_layer()
    QgsProject.instance().addMapLayer(layer)
    assert window.drop(of_qgis(QgsMimeDataUtils.Uri(layer)))
    wait_for(lambda: window.panel.aoi() is not None)
    assert window.panel.aoi().label == "Layer “Parcels”"


def test_a_file_of_the_browser_panel_becomes_the_area(window, tmp_path):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey = "vector", "ogr"
    uri.uri = f"{fields(tmp_path)}|layername=fields"
    assert window.drop(of_qgis(uri))
    wait_for(lambda: window.panel.aoi() is not None)
    assert window.panel.aoi().label == "fields"


@pytest.mark.parametrize("name", ["roads.shp", "a.tif", "archive.zip"])
def test_what_is_no_such_file_is_said(window, tmp_path, name):
    assert window.drop(files(fields(tmp_path, name)))
    wait_for(lambda: window.messages)
    assert f"“{name}” is no GeoJSON, KML or GeoPackage file" in window.messages[0]
    assert window.panel.aoi() is None


def test_one_at_a_time(window, tmp_path):
    assert window.drop(files(fields(tmp_path), fields(tmp_path, "b.geojson")))
    assert "one file or layer at a time" in window.messages[0]


def test_a_layer_of_another_qgis_is_said(window):
    assert window.drop(of_qgis(QgsMimeDataUtils.Uri(memory_layer())))
    assert "not in this project" in window.messages[0]


def test_lines_are_said(window):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "Roads", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert window.drop(of_qgis(QgsMimeDataUtils.Uri(layer)))
    assert "“Roads” holds no polygons" in window.messages[0]


def test_texts_and_addresses_are_left_to_others(window):
    text = QMimeData()
    text.setText(SQUARE)
    address = QMimeData()
    address.setUrls([QUrl("https://example.com/fields.geojson")])
    assert not window.drop(text)
    assert not window.drop(address)
    assert window.messages == []


def test_a_drop_leaves_the_tool_and_a_second_one_counts(window, tmp_path):
    window.drop(files(fields(tmp_path, "first.geojson")))
    window.drop(files(fields(tmp_path, "second.geojson")))
    wait_for(lambda: window.panel.aoi() is not None)
    assert window.panel.aoi().label == "second"
