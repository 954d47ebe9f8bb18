"""The area panel: every way to an area, and every way it can go wrong."""

import gc
import json

import pytest
from eosda_imagery.ui.area.panel import AoiPanel
from eosda_imagery.ui.area.paste import PasteDialog
from eosda_imagery.ui.area.state_line import StateLine
from eosda_imagery.ui.widgets.elided import ElidedLabel
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolPan, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QToolButton,
)

from tests.waiting import wait_for

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
SQUARE = "POLYGON((1 1,1.1 1,1.1 1.1,1 1.1,1 1))"
BIG = "POLYGON((1 1,2 1,2 2,1 2,1 1))"


@pytest.fixture
def canvas(shown_canvas):
    return shown_canvas(0, 0, 4, 3)


class Watched:
    """A panel and what it has said."""

    def __init__(self, canvas):
        self.panel = AoiPanel(lambda: canvas)
        self.canvas = canvas
        self.areas, self.messages = [], []
        self.panel.aoi_changed.connect(self.areas.append)
        self.panel.message.connect(lambda *words: self.messages.append(words))
        self.panel.resize(340, 400)
        self.panel.show()
        QApplication.processEvents()

    def find(self, kind, name):
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name="aoiSummaryLabel"):
        return self.find(QLabel, name).text()

    def button(self, name):
        return self.find(QToolButton, name)

    def action(self, name):
        return self.find(QAction, name)

    def trigger(self, name):
        self.action(name).trigger()

    def error(self):
        """The sentence beside the warning."""
        line = self.panel.findChild(StateLine)
        if line.problem:
            assert self.text("aoiStateLabel") == line.problem
        return line.problem

    def notes(self):
        return "" if self.error() else self.text("aoiStateLabel")

    def set(self, wkt, crs=WGS84, label="Test"):
        self.panel.set_geometry(QgsGeometry.fromWkt(wkt), crs, label)

    def draw(self, *points):
        self.trigger("drawPolygonAction")
        for x, y in points:
            QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def end(self):
        QTest.keyClick(self.canvas, Qt.Key.Key_Return)


@pytest.fixture
def watched(canvas):
    result = Watched(canvas)
    yield result
    result.panel.dispose()
    result.panel.deleteLater()


def add_layer(*wkts, kind="Polygon?crs=EPSG:4326", name="Fields"):
    layer = QgsVectorLayer(kind, name, "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def own_bands(canvas):
    return [
        item
        for item in canvas.scene().items()
        if isinstance(item, QgsRubberBand) and item.size() > 0
    ]


def test_at_first_there_is_nothing_but_advice(watched):
    assert watched.panel.aoi() is None
    assert "No area yet" in watched.text()
    assert "Draw an area" in watched.text("aoiStateLabel")
    assert not watched.button("aoiZoomButton").isEnabled()
    assert not watched.button("aoiClearButton").isEnabled()
    assert watched.error() == ""


def test_all_controls_have_names_and_the_keyboard(watched):
    for name in ("drawButton", "aoiMenuButton", "aoiZoomButton", "aoiEditButton", "aoiClearButton"):
        button = watched.button(name)
        assert button.accessibleName() or button.text()
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for name in ("drawPolygonAction", "drawRectangleAction", "drawFreehandAction", "aoiEditAction"):
        assert watched.action(name).isCheckable()
        assert not watched.action(name).icon().isNull()


def test_the_split_button_keeps_the_tool_that_was_used_last(watched):
    button = watched.button("drawButton")
    assert button.defaultAction() is watched.action("drawPolygonAction")
    assert [action.objectName() for action in button.menu().actions()] == [
        "drawPolygonAction",
        "drawRectangleAction",
        "drawFreehandAction",
        "pickPolygonAction",
    ]
    watched.trigger("drawRectangleAction")
    QTest.keyClick(watched.canvas, Qt.Key.Key_Escape)
    assert not watched.action("drawRectangleAction").isChecked()
    button.click()
    assert watched.action("drawRectangleAction").isChecked()


LONG_NAME = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825_aoi_reprojected_final"


@pytest.mark.parametrize("name", ["Field 7", LONG_NAME, LONG_NAME.replace("_", " ")])
@pytest.mark.parametrize("width", [300, 420, 600])
def test_it_fits_a_dock_of_any_width(watched, name, width):
    watched.set(SQUARE, label=name)
    watched.panel.set_geometry(QgsGeometry(), WGS84, "x")
    watched.panel.resize(width, 100)
    QApplication.processEvents()
    assert watched.panel.minimumSizeHint().width() <= 300
    clear = watched.button("aoiClearButton")
    assert clear.mapTo(watched.panel, clear.rect().topRight()).x() < width
    line = watched.panel.findChild(ElidedLabel, "aoiSummaryLabel")
    # The name is cut, and what it comes to is not.
    assert line.shown().endswith(("123 km²", "order"))
    assert line.fontMetrics().horizontalAdvance(line.shown()) <= line.width()
    assert name in line.toolTip()


def test_nothing_moves_when_something_is_wrong(watched):
    watched.set(SQUARE)
    places = [button.geometry() for button in watched.panel.findChildren(QToolButton)]
    height = watched.panel.sizeHint().height()
    watched.set("")
    QApplication.processEvents()
    assert watched.error()
    assert watched.panel.sizeHint().height() == height
    assert [button.geometry() for button in watched.panel.findChildren(QToolButton)] == places


def test_a_geometry_becomes_the_area(watched):
    watched.set(SQUARE, label="Drawn polygon")
    assert watched.panel.aoi() is watched.areas[-1]
    assert watched.text() == "Drawn polygon, 123 km², 4 vertices, 1 order"
    assert watched.button("aoiClearButton").isEnabled()
    assert len(own_bands(watched.canvas)) == 1


def test_the_order_limit_can_change(watched):
    watched.set(SQUARE)
    watched.panel.set_area_limit(50)
    assert watched.text().endswith("3 orders")
    watched.panel.set_area_limit(200)
    assert watched.text().endswith("1 order")


def test_many_orders_are_counted_in_a_task(watched):
    watched.set(BIG)
    assert watched.text().endswith("at least 63 orders")
    wait_for(lambda: "at least" not in watched.text())
    assert watched.text().endswith(("62 orders", "63 orders"))


def test_too_many_orders_are_said(watched):
    watched.set("POLYGON((0 0,20 0,20 20,0 20,0 0))")
    wait_for(lambda: watched.error() != "")
    assert "at most 500" in watched.error()
    assert watched.text().endswith("too large to order")
    assert watched.panel.aoi() is not None


def test_repairs_are_said(watched):
    watched.set("POLYGON((1 1,1.1 1.1,1.1 1,1 1.1,1 1))")
    assert "repaired" in watched.text("aoiStateLabel")
    watched.panel.clear()
    assert "repaired" not in watched.text("aoiStateLabel")


def test_clear_forgets_the_area(watched):
    watched.set(SQUARE)
    watched.button("aoiClearButton").click()
    assert watched.panel.aoi() is None
    assert watched.areas[-1] is None
    assert own_bands(watched.canvas) == []


def test_clearing_nothing_tells_nobody(watched):
    watched.panel.clear()
    assert watched.areas == []


@pytest.mark.parametrize(
    ("wkt", "crs", "expected"),
    [
        ("", WGS84, "no geometry"),
        ("LINESTRING(0 0,1 1)", WGS84, "no area"),
        (SQUARE, QgsCoordinateReferenceSystem(), "no CRS"),
        ("POLYGON((0 0,1 1,2 2,0 0))", WGS84, "no area"),
    ],
)
def test_what_is_no_area_is_said_and_the_old_one_kept(watched, wkt, crs, expected):
    watched.set(SQUARE)
    before = watched.panel.aoi()
    watched.set(wkt, crs)
    assert expected in watched.error()
    assert watched.messages == [(watched.error(), Qgis.MessageLevel.Warning)]
    assert watched.panel.aoi() is before
    watched.set(SQUARE)
    assert watched.error() == ""


def test_the_place_of_a_problem_is_said(watched):
    watched.set("POLYGON((30 50,30.00008 50,30.00008 50.00008,30 50.00008,30 50))")
    assert watched.error().endswith("(30.00004, 50.00004)")


def test_drawing_a_polygon_gives_the_map_back(watched):
    pan = QgsMapToolPan(watched.canvas)
    watched.canvas.setMapTool(pan)
    watched.draw((100, 100), (110, 100), (110, 110))
    assert watched.action("drawPolygonAction").isChecked()
    assert "1 order" in watched.text()
    watched.end()
    assert watched.canvas.mapTool() is pan
    assert not watched.action("drawPolygonAction").isChecked()
    assert watched.panel.aoi().vertices == 3
    assert watched.panel.aoi().label == "Drawn polygon"
    assert watched.text().startswith("Drawn polygon, ")


def test_a_button_pressed_again_gives_the_map_back(watched):
    pan = QgsMapToolPan(watched.canvas)
    watched.canvas.setMapTool(pan)
    watched.trigger("drawRectangleAction")
    assert "Drag" in watched.text("aoiStateLabel")
    watched.trigger("drawFreehandAction")
    assert not watched.action("drawRectangleAction").isChecked()
    assert "Hold the left button" in watched.text("aoiStateLabel")
    watched.trigger("drawFreehandAction")
    assert watched.canvas.mapTool() is pan
    assert "No area yet" in watched.text()


def test_escape_gives_the_map_back_and_keeps_the_area(watched):
    watched.set(SQUARE)
    summary = watched.text()
    watched.draw((100, 100), (110, 100))
    assert watched.text() != summary
    QTest.keyClick(watched.canvas, Qt.Key.Key_Escape)
    assert watched.text() == summary
    assert isinstance(watched.canvas.mapTool(), QgsMapToolPan)
    assert not watched.action("drawPolygonAction").isChecked()


def test_another_tool_from_elsewhere_is_left_alone(watched):
    watched.trigger("drawPolygonAction")
    pan = QgsMapToolPan(watched.canvas)
    watched.canvas.setMapTool(pan)
    assert not watched.action("drawPolygonAction").isChecked()
    watched.set(SQUARE)
    watched.panel.dispose()
    assert watched.canvas.mapTool() is pan


def test_a_refused_drawing_keeps_the_tool(watched):
    watched.draw((100, 100), (200, 100))
    watched.end()
    assert "three corners" in watched.error()
    assert watched.action("drawPolygonAction").isChecked()
    QTest.mouseClick(watched.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    watched.end()
    assert "no area" in watched.error()
    assert watched.action("drawPolygonAction").isChecked()


def test_a_picked_polygon_becomes_the_area(watched):
    layer = add_layer(SQUARE)
    watched.canvas.setLayers([layer])
    watched.trigger("pickPolygonAction")
    viewport = watched.canvas.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert "no polygon at this place" in watched.error()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(105, 195))
    assert watched.panel.aoi().label == "Polygon of “Fields”"
    assert watched.error() == ""
    assert not watched.action("pickPolygonAction").isChecked()
    watched.canvas.setLayers([])


def layer_menu(watched):
    menu = watched.find(QMenu, "aoiLayerMenu")
    menu.aboutToShow.emit()
    return menu.actions()


def use_layer(watched, row=0):
    layer_menu(watched)[row].trigger()


def test_a_layer_becomes_the_area(watched):
    add_layer(SQUARE, "POLYGON((1.1 1,1.2 1,1.2 1.1,1.1 1.1,1.1 1))", name="Neighbours")
    use_layer(watched)
    assert watched.text() == "Reading the area…"
    wait_for(lambda: watched.panel.aoi() is not None)
    assert watched.panel.aoi().label == "Layer “Neighbours”"
    assert watched.panel.aoi().parts == 1


def test_layers_of_any_name_are_offered_in_the_order_of_the_alphabet(watched):
    for name in ("fields & woods", "Area", LONG_NAME):
        add_layer(SQUARE, name=name)
    names = [action.text() for action in layer_menu(watched)]
    assert names[:2] == ["Area", "fields && woods"]
    assert names[2].startswith("S2A_MSIL2A")
    assert "…" in names[2]
    assert names[2].endswith("final")


def test_edits_that_are_not_saved_count(watched):
    layer = add_layer(SQUARE)
    layer.startEditing()
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((3 3,3.1 3,3.1 3.1,3 3))"))
    layer.addFeature(feature)
    use_layer(watched)
    wait_for(lambda: watched.panel.aoi() is not None)
    assert watched.panel.aoi().parts == 2
    layer.rollBack()


def test_a_newer_choice_cancels_the_older(watched):
    add_layer(*[f"POLYGON(({x} 1,{x + 1} 1,{x + 1} 2,{x} 1))" for x in range(100)])
    use_layer(watched)
    watched.set(SQUARE, label="Newer")
    ended = []
    probe = add_layer("POLYGON((3 3,3.1 3,3.1 3.1,3 3))", name="Z last")
    assert watched.panel.aoi().label == "Newer"
    assert probe.isValid()
    # A later task ends after the cancelled one: then nothing more can come of that.
    watched.panel.aoi_changed.connect(ended.append)
    use_layer(watched, 1)
    wait_for(lambda: ended)
    assert [area.label for area in watched.areas] == ["Newer", "Layer “Z last”"]


@pytest.mark.parametrize(
    ("wkts", "kind", "expected"),
    [
        ([], "Polygon?crs=EPSG:4326", "has no polygon in it"),
        ([SQUARE], "Polygon", "no CRS"),
        (["POLYGON((500000 0,500100 0,500100 9,500000 0))"], "Polygon?crs=EPSG:4326", "metres"),
    ],
)
def test_a_layer_without_an_area_is_said(watched, wkts, kind, expected):
    layer = add_layer(*wkts, kind=kind)
    if kind == "Polygon":
        layer.setCrs(QgsCoordinateReferenceSystem())
    use_layer(watched)
    wait_for(lambda: watched.error() != "")
    assert expected in watched.error()
    assert watched.panel.aoi() is None
    assert "No area yet" in watched.text()


def test_no_polygon_layer_in_the_project_is_said(watched):
    add_layer("LINESTRING(0 0,1 1)", kind="LineString?crs=EPSG:4326")
    (only,) = layer_menu(watched)
    assert "no polygon layer" in only.text()
    assert not only.isEnabled()


def test_selected_features_become_the_area(watched):
    layer = add_layer(SQUARE, "POLYGON((3 3,3.1 3,3.1 3.1,3 3))")
    first = next(layer.getFeatures())
    layer.selectByIds([first.id()])
    watched.trigger("aoiFromSelectionAction")
    wait_for(lambda: watched.panel.aoi() is not None)
    assert watched.panel.aoi().label == "Selection in “Fields”"
    assert watched.panel.aoi().bbox == QgsRectangle(1, 1, 1.1, 1.1)


def test_no_selection_is_said(watched):
    add_layer(SQUARE)
    watched.trigger("aoiFromSelectionAction")
    assert "No feature is selected" in watched.error()


def test_selected_lines_are_said(watched):
    add_layer("LINESTRING(0 0,1 1)", kind="LineString?crs=EPSG:4326", name="Roads").selectAll()
    watched.trigger("aoiFromSelectionAction")
    assert "“Roads” holds no polygons" in watched.error()


def test_a_selection_in_two_layers_needs_an_active_one(watched):
    add_layer(SQUARE, name="A").selectAll()
    other = add_layer("POLYGON((3 3,3.1 3,3.1 3.1,3 3))", name="B")
    other.selectAll()
    watched.trigger("aoiFromSelectionAction")
    assert "“A”, “B”" in watched.error()
    watched.canvas.setCurrentLayer(other)
    watched.trigger("aoiFromSelectionAction")
    wait_for(lambda: watched.panel.aoi() is not None)
    assert watched.panel.aoi().label == "Selection in “B”"
    watched.canvas.setCurrentLayer(None)


def test_the_map_extent_becomes_the_area(watched):
    watched.trigger("aoiFromCanvasAction")
    found, seen = watched.panel.aoi().bbox, watched.canvas.extent()
    assert found.xMinimum() == pytest.approx(seen.xMinimum(), abs=1e-6)
    assert found.yMaximum() == pytest.approx(seen.yMaximum(), abs=1e-6)
    assert watched.panel.aoi().label == "Map extent"


def test_a_map_larger_than_the_world_is_cut_at_the_poles(watched):
    watched.canvas.setExtent(QgsRectangle(-160, -120, 160, 120))
    watched.trigger("aoiFromCanvasAction")
    assert watched.panel.aoi().bbox.height() == 180
    assert watched.panel.aoi().bbox.width() >= 320


def test_a_map_without_crs_is_said(watched):
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    watched.trigger("aoiFromCanvasAction")
    assert "no CRS" in watched.error()


def paste(watched, text):
    watched.trigger("aoiPasteAction")
    dialog = watched.find(PasteDialog, "aoiPasteDialog")
    dialog.findChild(QPlainTextEdit, "aoiPasteEdit").setPlainText(text)
    dialog.check()
    return dialog, dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def test_pasted_text_is_judged_at_once_and_becomes_the_area(watched):
    dialog, ok = paste(watched, "POLYGON((1 1,1.1")
    assert not ok.isEnabled()
    assert "cannot be read" in dialog.findChild(QLabel, "aoiPasteStatus").text()
    dialog.findChild(QPlainTextEdit, "aoiPasteEdit").setPlainText(SQUARE)
    dialog.check()
    assert "4 vertices" in dialog.findChild(QLabel, "aoiPasteStatus").text()
    ok.click()
    assert watched.panel.aoi().label == "Pasted area"
    QCoreApplication.sendPostedEvents(None, 0)
    watched.panel.dispose()


def test_the_judgement_comes_by_itself(watched):
    watched.trigger("aoiPasteAction")
    dialog = watched.find(PasteDialog, "aoiPasteDialog")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.findChild(QPlainTextEdit, "aoiPasteEdit").setPlainText(SQUARE)
    wait_for(ok.isEnabled)
    dialog.reject()
    assert watched.panel.aoi() is None


@pytest.mark.parametrize("good", [True, False])
def test_a_long_text_is_read_in_a_task(watched, good):
    ring = [(1 + i / 5000, 1) for i in range(4000)] + [(2, 2), (1, 1)]
    text = "POLYGON((" + ",".join(f"{x:.12f} {y:.12f}" for x, y in ring) + ("))" if good else ")")
    dialog, ok = paste(watched, text)
    assert "long text" in dialog.findChild(QLabel, "aoiPasteStatus").text()
    ok.click()
    assert watched.panel.aoi() is None
    wait_for(lambda: watched.panel.aoi() is not None or watched.error())
    assert (watched.panel.aoi() is not None) == good
    assert ("cannot be read" in watched.error()) == (not good)


def test_a_heavy_geometry_is_prepared_in_a_task(watched):
    ring = [QgsPointXY(1 + i / 5000, 1) for i in range(4000)] + [QgsPointXY(2, 2)]
    watched.panel.set_geometry(QgsGeometry.fromPolygonXY([ring]), WGS84, "Heavy")
    assert watched.panel.aoi() is None
    assert watched.text() == "Reading the area…"
    assert watched.button("aoiClearButton").isEnabled()
    wait_for(lambda: watched.panel.aoi() is not None)
    assert watched.panel.aoi().label == "Heavy"


def test_layers_that_may_hold_polygons_are_offered(watched, tmp_path):
    """QGIS's own filter leaves out layers of several kinds of geometry, as KML's."""
    geometry = {
        "type": "GeometryCollection",
        "geometries": [
            {"type": "Polygon", "coordinates": [[[1, 1], [1.1, 1], [1.1, 1.1], [1, 1]]]},
            {"type": "Point", "coordinates": [1, 1]},
        ],
    }
    path = tmp_path / "mixed.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "mixed", "ogr"))
    add_layer("POINT(1 1)", kind="Point?crs=EPSG:4326", name="points")
    add_layer("", kind="NoGeometry", name="table")
    assert [action.text() for action in layer_menu(watched)] == ["mixed"]
    use_layer(watched)
    wait_for(lambda: watched.panel.aoi() is not None)
    assert "left out" in watched.text("aoiStateLabel")


def test_a_fault_in_a_task_is_said_not_raised(watched, monkeypatch):
    def fault(*_arguments, **_options):
        raise RuntimeError("unforeseen")

    add_layer(SQUARE)
    monkeypatch.setattr("eosda_imagery.core.aoi.layer.area_of", fault)
    use_layer(watched)
    wait_for(lambda: watched.error() != "")
    assert "fault in the plugin" in watched.error()


def test_the_area_stays_in_place_when_the_map_changes_its_crs(watched):
    watched.set(SQUARE)
    (band,) = own_bands(watched.canvas)
    assert band.asGeometry().boundingBox().xMinimum() == pytest.approx(1)
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    (band,) = own_bands(watched.canvas)
    assert band.asGeometry().boundingBox().xMinimum() == pytest.approx(111319.49, abs=0.1)
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    assert own_bands(watched.canvas) == []


def test_zoom_shows_the_whole_area(watched):
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    watched.set(SQUARE)
    watched.button("aoiZoomButton").click()
    assert watched.canvas.extent().contains(QgsRectangle(111320, 111326, 122451, 122459))
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    watched.button("aoiZoomButton").click()
    assert "cannot be shown" in watched.error()


def test_dispose_leaves_nothing_behind(watched):
    pan = QgsMapToolPan(watched.canvas)
    watched.canvas.setMapTool(pan)
    watched.set(SQUARE)
    add_layer(SQUARE)
    watched.trigger("aoiPasteAction")
    use_layer(watched)
    watched.trigger("drawPolygonAction")
    before = list(watched.areas)
    watched.panel.dispose()
    watched.panel.dispose()
    assert watched.canvas.mapTool() is pan
    assert [i for i in watched.canvas.scene().items() if isinstance(i, QgsRubberBand)] == []
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    QCoreApplication.processEvents()
    assert watched.areas == before


def test_dispose_after_the_canvas_is_gone(qgis_new_project):
    canvas = QgsMapCanvas()
    panel = AoiPanel(lambda: canvas)
    sip.delete(canvas)
    panel.dispose()
    assert panel.aoi() is None


def test_the_panel_does_not_drag_the_project_into_its_end(qgis_new_project):
    """PyQt drops lambdas connected to a QObject that Python finds in a cycle to collect."""
    heard = []
    gc.collect()

    def hear(_layers):
        heard.append(True)

    QgsProject.instance().layersAdded.connect(hear)

    def come_and_go():
        canvas = QgsMapCanvas()
        panel = AoiPanel(lambda: canvas)
        panel.dispose()

    come_and_go()
    gc.collect()
    add_layer(SQUARE)
    # Left on the project it would be dropped by a cycle of some later test, and then called.
    QgsProject.instance().layersAdded.disconnect(hear)
    assert heard == [True]


def add_second(watched, modifier=Qt.KeyboardModifier.ShiftModifier):
    watched.trigger("drawRectangleAction")
    viewport = watched.canvas.viewport()
    for x, y in ((300, 100), (310, 110)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, QPoint(x, y))


def test_with_shift_a_second_polygon_is_added(watched):
    watched.set(SQUARE, label="Field 7")
    first = watched.panel.aoi()
    add_second(watched)
    assert watched.panel.aoi().parts == 2
    assert watched.panel.aoi().label == "Field 7"
    assert watched.panel.aoi().geometry.contains(first.geometry)
    add_second(watched, Qt.KeyboardModifier.NoModifier)
    assert watched.panel.aoi().parts == 1
    assert watched.panel.aoi().label == "Drawn rectangle"


def test_with_shift_and_no_area_yet_it_is_the_first(watched):
    add_second(watched)
    assert watched.panel.aoi().label == "Drawn rectangle"


@pytest.mark.parametrize("tool", ["drawPolygonAction", "drawFreehandAction", "pickPolygonAction"])
def test_shift_adds_with_every_tool(watched, tool):
    shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    layer = add_layer("POLYGON((3 1,3.2 1,3.2 1.2,3 1))")
    watched.canvas.setLayers([layer])
    watched.set(SQUARE)
    watched.trigger(tool)
    viewport = watched.canvas.viewport()
    if tool == "pickPolygonAction":
        QTest.mouseClick(viewport, left, shift, QPoint(315, 195))
    elif tool == "drawPolygonAction":
        for x, y in ((300, 100), (310, 100), (310, 110)):
            QTest.mouseClick(viewport, left, pos=QPoint(x, y))
        QTest.keyClick(watched.canvas, Qt.Key.Key_Return, shift)
    else:
        QTest.mousePress(viewport, left, shift, QPoint(300, 100))
        for x, y in ((320, 100), (320, 120), (300, 120)):
            place = QPoint(x, y)
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(place),
                QPointF(viewport.mapToGlobal(place)),
                Qt.MouseButton.NoButton,
                left,
                shift,
            )
            QApplication.sendEvent(viewport, event)
        QTest.mouseRelease(viewport, left, shift, QPoint(300, 120))
    assert watched.error() == ""
    assert watched.panel.aoi().parts == 2
    assert watched.panel.aoi().label == "Test"
    assert isinstance(watched.canvas.mapTool(), QgsMapToolPan)
    watched.canvas.setLayers([])


def test_an_area_can_be_named(watched):
    assert not watched.action("aoiNameAction").isEnabled()
    watched.set(SQUARE, label="Drawn polygon")
    watched.trigger("aoiNameAction")
    dialog = watched.find(QInputDialog, "aoiNameDialog")
    assert dialog.textValue() == "Drawn polygon"
    dialog.setTextValue("  North & <b>field</b> ")
    dialog.accept()
    assert watched.panel.aoi().label == "North & <b>field</b>"
    assert watched.areas[-1] is watched.panel.aoi()
    assert watched.text().startswith("North & <b>field</b>, 123 km²")


def test_the_project_s_extent_becomes_the_area(watched):
    watched.trigger("aoiFromProjectAction")
    assert "no geometry" in watched.error()
    add_layer(SQUARE)
    add_layer("POLYGON((3 2,3.1 2,3.1 2.1,3 2))")
    QgsProject.instance().setCrs(WGS84)
    watched.trigger("aoiFromProjectAction")
    assert watched.panel.aoi().bbox == QgsRectangle(1, 1, 3.1, 2.1)
    assert watched.panel.aoi().label == "Project extent"


def test_panels_that_come_and_go_leave_no_tool_and_no_mark_on_the_map(canvas):
    def what_is_there():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(canvas.scene().items()), len(canvas.findChildren(QgsMapTool))

    def come_and_go():
        panel = AoiPanel(lambda: canvas)
        panel.set_geometry(QgsGeometry.fromWkt(SQUARE), WGS84, "Test")
        for name in ("drawPolygonAction", "drawFreehandAction", "aoiEditAction"):
            panel.findChild(QAction, name).trigger()
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(105, 195))
        panel.dispose()
        panel.deleteLater()

    come_and_go()
    before = what_is_there()
    for _ in range(3):
        come_and_go()
    assert what_is_there() == before
