"""The drawing tools, driven by mouse and keys on a real canvas."""

import pytest
from eosda_imagery.ui.map.tools import (
    DrawFreehandTool,
    DrawPolygonTool,
    DrawRectangleTool,
    PickPolygonTool,
)
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(shown_canvas):
    widget = shown_canvas(0, 0, 40, 30)
    yield widget
    widget.unsetMapTool(widget.mapTool())


def mouse(canvas, kind, x, y, button=LEFT, held=Qt.MouseButton.NoButton):
    viewport = canvas.viewport()
    place = QPointF(x, y)
    event = QMouseEvent(
        kind,
        place,
        QPointF(viewport.mapToGlobal(QPoint(x, y))),
        button,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def press(canvas, x, y, button=LEFT):
    mouse(canvas, QEvent.Type.MouseButtonPress, x, y, button, button)


def release(canvas, x, y, button=LEFT):
    mouse(canvas, QEvent.Type.MouseButtonRelease, x, y, button)


def move(canvas, x, y, held=Qt.MouseButton.NoButton):
    mouse(canvas, QEvent.Type.MouseMove, x, y, Qt.MouseButton.NoButton, held)


def click(canvas, x, y, button=LEFT):
    press(canvas, x, y, button)
    release(canvas, x, y, button)


def double_click(canvas, x, y):
    click(canvas, x, y)
    mouse(canvas, QEvent.Type.MouseButtonDblClick, x, y, LEFT, LEFT)
    release(canvas, x, y)


class Watch:
    """Keeps what a tool has said."""

    def __init__(self, tool):
        self.captured, self.changed, self.canceled, self.hints = [], [], [], []
        tool.captured.connect(self.captured.append)
        tool.changed.connect(self.changed.append)
        tool.canceled.connect(lambda: self.canceled.append(True))
        tool.hinted.connect(self.hints.append)


def use(canvas, kind):
    tool = kind(canvas)
    canvas.setMapTool(tool)
    return tool, Watch(tool)


def corners(geometry):
    """The corners in pixels of the canvas of 400 by 300, whose pixel is a tenth of a degree."""
    return [(round(p.x() * 10), round(300 - p.y() * 10)) for p in geometry.asPolygon()[0][:-1]]


def near(found, expected):
    assert len(found) == len(expected)
    for (fx, fy), (ex, ey) in zip(found, expected):
        assert abs(fx - ex) <= 2
        assert abs(fy - ey) <= 2
    return True


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


TRIANGLE = [(100, 100), (200, 100), (200, 200)]


@pytest.mark.parametrize("how", ["right", "enter", "keypad"])
def test_a_polygon_is_drawn_and_ended(canvas, how):
    tool, watch = use(canvas, DrawPolygonTool)
    for point in TRIANGLE:
        click(canvas, *point)
    if how == "right":
        click(canvas, 300, 250, RIGHT)
    else:
        QTest.keyClick(canvas, Qt.Key.Key_Return if how == "enter" else Qt.Key.Key_Enter)
    assert len(watch.captured) == 1
    assert near(corners(watch.captured[0]), TRIANGLE)
    assert tool.isActive()


def test_a_double_click_ends_without_a_further_vertex(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    for point in TRIANGLE[:2]:
        click(canvas, *point)
    double_click(canvas, *TRIANGLE[2])
    assert near(corners(watch.captured[0]), TRIANGLE)
    assert len(watch.captured) == 1
    # The tool starts anew: nothing of the double click is left.
    click(canvas, 50, 50, RIGHT)
    assert watch.hints


def test_the_release_of_a_double_click_does_not_reach_the_next_tool(canvas):
    pan = QgsMapToolPan(canvas)
    tool, _watch = use(canvas, DrawPolygonTool)
    tool.captured.connect(lambda _geometry: canvas.setMapTool(pan))
    center = canvas.center()
    for point in TRIANGLE[:2]:
        click(canvas, *point)
    double_click(canvas, *TRIANGLE[2])
    assert canvas.mapTool() is pan
    assert canvas.center() == center
    click(canvas, 300, 50)
    assert canvas.center() != center


def test_a_double_click_too_early_hints_and_goes_on(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    double_click(canvas, *TRIANGLE[0])
    assert watch.captured == []
    assert "three corners" in watch.hints[0]
    for point in TRIANGLE[1:]:
        click(canvas, *point)
    click(canvas, 0, 0, RIGHT)
    assert near(corners(watch.captured[0]), TRIANGLE)


def test_the_moving_edge_is_part_of_the_preview(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    move(canvas, 20, 20)
    click(canvas, *TRIANGLE[0])
    click(canvas, *TRIANGLE[1])
    # Two corners enclose nothing yet.
    assert watch.changed[-1].isNull()
    move(canvas, *TRIANGLE[2])
    assert near(corners(watch.changed[-1]), TRIANGLE)
    (band,) = bands(canvas)
    assert near(corners(band.asGeometry().asGeometryCollection()[0]), TRIANGLE)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_vertex_can_be_taken_back(canvas, key):
    _tool, watch = use(canvas, DrawPolygonTool)
    for point in [*TRIANGLE, (50, 250)]:
        click(canvas, *point)
    QTest.keyClick(canvas, key)
    click(canvas, 0, 0, RIGHT)
    assert near(corners(watch.captured[0]), TRIANGLE)


def test_taking_back_more_than_there_is_does_no_harm(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    click(canvas, *TRIANGLE[0])
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    for point in TRIANGLE:
        click(canvas, *point)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert near(corners(watch.captured[0]), TRIANGLE)


@pytest.mark.parametrize("kind", [DrawPolygonTool, DrawRectangleTool, DrawFreehandTool])
def test_escape_cancels_and_clears_the_map(canvas, kind):
    tool, watch = use(canvas, kind)
    press(canvas, 100, 100)
    move(canvas, 200, 150, LEFT)
    move(canvas, 250, 250, LEFT)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert watch.canceled == [True]
    assert watch.captured == []
    assert all(band.size() == 0 for band in bands(canvas))
    tool.dispose()
    assert bands(canvas) == []


def test_our_keys_go_before_shortcuts_only_while_drawing(canvas):
    tool, _watch = use(canvas, DrawPolygonTool)

    def override():
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        QApplication.sendEvent(canvas, event)
        return event.isAccepted()

    assert override()
    canvas.unsetMapTool(tool)
    assert not override()


def test_leaving_the_tool_leaves_nothing_on_the_map(canvas):
    tool, watch = use(canvas, DrawPolygonTool)
    for point in TRIANGLE:
        click(canvas, *point)
    canvas.unsetMapTool(tool)
    assert all(band.size() == 0 for band in bands(canvas))
    canvas.setMapTool(tool)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert watch.captured == []


RECTANGLE = [(100, 100), (300, 100), (300, 200), (100, 200)]


def test_a_rectangle_is_dragged(canvas):
    _tool, watch = use(canvas, DrawRectangleTool)
    press(canvas, 100, 100)
    move(canvas, 200, 150, LEFT)
    move(canvas, 300, 200, LEFT)
    release(canvas, 300, 200)
    assert near(corners(watch.captured[0]), RECTANGLE)
    assert near(corners(watch.changed[-1]), RECTANGLE)


def test_a_rectangle_is_clicked(canvas):
    _tool, watch = use(canvas, DrawRectangleTool)
    click(canvas, 100, 100)
    assert watch.captured == []
    move(canvas, 300, 200)
    assert near(corners(watch.changed[-1]), RECTANGLE)
    click(canvas, 300, 200)
    assert near(corners(watch.captured[0]), RECTANGLE)
    click(canvas, 10, 10)
    assert len(watch.captured) == 1


def test_a_flat_rectangle_is_refused_with_a_hint(canvas):
    _tool, watch = use(canvas, DrawRectangleTool)
    click(canvas, 100, 100)
    click(canvas, 300, 100)
    assert watch.captured == []
    assert "no width or height" in watch.hints[0]
    click(canvas, 300, 200)
    assert near(corners(watch.captured[0]), RECTANGLE)


def test_freehand_follows_the_held_button(canvas):
    _tool, watch = use(canvas, DrawFreehandTool)
    move(canvas, 20, 20)
    press(canvas, 100, 100)
    for x in range(101, 201):
        move(canvas, x, 100, LEFT)
    move(canvas, 200, 200, LEFT)
    release(canvas, 200, 200)
    found = corners(watch.captured[0])
    assert 15 < len(found) < 40
    assert near([found[0], found[-1]], [(100, 100), (200, 200)])
    move(canvas, 300, 20)
    assert near(corners(watch.changed[-1])[-1:], [(200, 200)])


def test_a_mere_click_is_no_outline(canvas):
    _tool, watch = use(canvas, DrawFreehandTool)
    click(canvas, 100, 100)
    assert watch.captured == []
    assert "Hold the left button" in watch.hints[0]


@pytest.fixture
def fields(canvas, qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "Fields", "memory")
    outer, inner = QgsFeature(), QgsFeature()
    outer.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 2.2e6, 2.2e6)))
    inner.setGeometry(QgsGeometry.fromRect(QgsRectangle(1e6, 1e6, 1.5e6, 1.5e6)))
    layer.dataProvider().addFeatures([outer, inner])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    canvas.setLayers([layer])
    yield layer
    canvas.setLayers([])


class PickWatch:
    """Keeps what the picking tool has said."""

    def __init__(self, tool):
        self.picked, self.missed, self.canceled = [], [], []
        tool.picked.connect(lambda *found: self.picked.append(found))
        tool.missed.connect(self.missed.append)
        tool.canceled.connect(lambda: self.canceled.append(True))


def pick(canvas):
    tool = PickPolygonTool(canvas)
    canvas.setMapTool(tool)
    return tool, PickWatch(tool)


def test_the_innermost_polygon_under_the_cursor_is_picked(canvas, fields):
    _tool, watch = pick(canvas)
    click(canvas, 110, 190)
    geometry, crs, label, adds = watch.picked[0]
    assert geometry.boundingBox() == QgsRectangle(1e6, 1e6, 1.5e6, 1.5e6)
    assert crs.authid() == "EPSG:3857"
    assert label == "Polygon of “Fields”"
    assert not adds
    click(canvas, 30, 270)
    assert watch.picked[1][0].boundingBox() == QgsRectangle(0, 0, 2.2e6, 2.2e6)


def test_beside_every_polygon_is_said(canvas, fields):
    _tool, watch = pick(canvas)
    click(canvas, 350, 50)
    assert watch.picked == []
    assert "no polygon at this place" in watch.missed[0]


def test_without_a_polygon_layer_that_is_said(canvas):
    canvas.setLayers([QgsVectorLayer("LineString?crs=EPSG:4326", "Roads", "memory")])
    _tool, watch = pick(canvas)
    click(canvas, 350, 50)
    assert "No polygon layer" in watch.missed[0]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert watch.canceled == [True]
    canvas.setLayers([])


def test_the_right_button_picks_nothing(canvas, fields):
    _tool, watch = pick(canvas)
    click(canvas, 110, 190, RIGHT)
    assert watch.picked == watch.missed == []


# -- as QGIS's own tools -----------------------------------------------------------------------

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
SITE_GRID = QgsCoordinateReferenceSystem.fromWkt(
    'ENGCRS["site",EDATUM["s"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
    'LENGTHUNIT["metre",1]]'
)


def in_degrees(geometry, crs):
    moved = QgsGeometry(geometry)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    moved.transform(QgsCoordinateTransform(crs, degrees, QgsProject.instance()))
    return moved


def test_corners_keep_their_place_when_the_map_changes_its_crs(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    for point in TRIANGLE:
        click(canvas, *point)
    canvas.setDestinationCrs(MERCATOR)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert near(corners(in_degrees(watch.captured[0], MERCATOR)), TRIANGLE)


def test_a_rectangle_keeps_its_first_corner_when_the_map_changes_its_crs(canvas):
    _tool, watch = use(canvas, DrawRectangleTool)
    click(canvas, 100, 100)
    canvas.setDestinationCrs(MERCATOR)
    click(canvas, 300, 200)
    drawn = in_degrees(watch.captured[0], MERCATOR)
    assert any(abs(x - 100) <= 2 and abs(y - 100) <= 2 for x, y in corners(drawn))


def test_what_has_no_place_in_the_new_crs_is_drawn_anew_and_said(canvas):
    _tool, watch = use(canvas, DrawPolygonTool)
    for point in TRIANGLE:
        click(canvas, *point)
    canvas.setDestinationCrs(SITE_GRID)
    assert "Draw it anew" in watch.hints[-1]
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert watch.captured == []


@pytest.fixture
def snapping(canvas, snap_to):
    """Snapping to corners at 10, 20 and 30 degrees."""
    return snap_to(canvas, "POLYGON((10 20,20 20,20 10,10 20))")


@pytest.mark.parametrize("kind", [DrawPolygonTool, DrawRectangleTool])
def test_corners_snap_as_the_project_says(canvas, snapping, kind):
    _tool, watch = use(canvas, kind)
    # Some pixels beside the corners of the field.
    places = [(104, 96), (205, 97), (196, 204)]
    if kind is DrawRectangleTool:
        places = [places[0], places[2]]
    for place in places:
        move(canvas, *place)
        click(canvas, *place)
    if kind is DrawPolygonTool:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    found = {(p.x(), p.y()) for p in watch.captured[0].asPolygon()[0]}
    assert {(10, 20), (20, 10)} <= found


def test_without_snapping_corners_are_where_the_mouse_is(canvas, snapping):
    config = snapping.config()
    config.setEnabled(False)
    snapping.setConfig(config)
    _tool, watch = use(canvas, DrawRectangleTool)
    click(canvas, 104, 96)
    click(canvas, 196, 204)
    assert (10, 20) not in {(p.x(), p.y()) for p in watch.captured[0].asPolygon()[0]}
