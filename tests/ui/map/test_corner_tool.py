"""Editing the corners of an area on the map."""

import pytest
from eosda_imagery.ui.area.panel import AoiPanel
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
SQUARE = "POLYGON((1 1,2 1,2 2,1 2,1 1))"
HOLE = "POLYGON((1 1,2 1,2 2,1 2,1 1),(1.4 1.4,1.4 1.6,1.6 1.6,1.4 1.4))"
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Hand:
    """The mouse on the map, in map units."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.panel = AoiPanel(lambda: canvas)
        self.messages = []
        self.panel.message.connect(lambda text, _level: self.messages.append(text))

    def edit(self, wkt, label="Test"):
        self.panel.set_geometry(QgsGeometry.fromWkt(wkt), WGS84, label)
        self.action.trigger()

    @property
    def action(self):
        return self.panel.findChild(QAction, "aoiEditAction")

    def at(self, x, y):
        point = self.canvas.getCoordinateTransform().transform(x, y)
        return QPoint(round(point.x()), round(point.y()))

    def move(self, x, y, held=Qt.MouseButton.NoButton):
        # Sent, and not left to the pointer of a window system.
        viewport, place = self.canvas.viewport(), self.at(x, y)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(viewport.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    def click(self, x, y, button=LEFT):
        self.move(x, y)
        QTest.mouseClick(self.canvas.viewport(), button, pos=self.at(x, y))

    def drag(self, x, y, to_x, to_y):
        self.move(x, y)
        QTest.mousePress(self.canvas.viewport(), LEFT, pos=self.at(x, y))
        self.move(to_x, to_y, LEFT)
        QTest.mouseRelease(self.canvas.viewport(), LEFT, pos=self.at(to_x, to_y))

    def key(self, key, *modifiers):
        QTest.keyClick(self.canvas, key, *modifiers)

    def undo(self):
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def corners(self):
        aoi = self.panel.aoi()
        return {(round(p.x(), 1), round(p.y(), 1)) for p in aoi.geometry.vertices()}


@pytest.fixture
def hand(shown_canvas):
    made = Hand(shown_canvas(0, 0, 4, 3))
    yield made
    made.panel.dispose()
    made.panel.deleteLater()


def test_a_corner_is_clicked_and_put_down_by_the_next_click(hand):
    hand.edit(SQUARE, label="Field 7")
    untouched = {(1.0, 1.0), (1.0, 2.0), (2.0, 2.0)}
    hand.click(2, 1)
    assert hand.corners() == untouched | {(2.0, 1.0)}
    hand.click(3, 0.5)
    assert hand.corners() == untouched | {(3.0, 0.5)}
    assert hand.panel.aoi().label == "Field 7"
    # To the letter: nothing else went through the map's pixels.
    kept = [p for p in hand.panel.aoi().geometry.vertices() if p.x() < 2.5]
    assert {(p.x(), p.y()) for p in kept} == untouched


def test_the_first_corner_closes_the_ring_wherever_it_goes(hand):
    hand.edit(SQUARE)
    hand.drag(1, 1, 0.5, 0.5)
    assert hand.corners() == {(0.5, 0.5), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)}
    assert hand.panel.aoi().geometry.isGeosValid()


def test_the_right_button_and_escape_put_a_corner_back(hand):
    hand.edit(SQUARE)
    before = hand.panel.aoi()
    hand.click(2, 1)
    hand.click(3, 0.5, RIGHT)
    hand.click(2, 1)
    hand.key(Qt.Key.Key_Escape)
    hand.click(3, 0.5)
    assert hand.panel.aoi() is before
    assert hand.action.isChecked()
    hand.key(Qt.Key.Key_Escape)
    assert not hand.action.isChecked()


def test_the_middle_of_an_edge_and_a_double_click_add_corners(hand):
    hand.edit(SQUARE)
    hand.drag(1.5, 1, 1.5, 0.5)
    assert (1.5, 0.5) in hand.corners()
    assert hand.panel.aoi().vertices == 5
    hand.move(1, 1.2)
    QTest.mouseDClick(hand.canvas.viewport(), LEFT, pos=hand.at(1, 1.2))
    assert (1.0, 1.2) in hand.corners()
    assert hand.panel.aoi().vertices == 6


def test_delete_removes_the_corner_under_the_mouse_and_no_feature(hand):
    hand.edit("POLYGON((1 1,2 1,2.5 1.5,2 2,1 2,1 1))")
    hand.move(2.5, 1.5)
    hand.key(Qt.Key.Key_Delete)
    assert hand.corners() == {(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)}
    # Over no corner nothing happens.
    hand.move(3.5, 2.5)
    hand.key(Qt.Key.Key_Delete)
    assert hand.panel.aoi().vertices == 4


def test_of_a_hole_with_three_corners_nothing_is_left_and_an_area_needs_three(hand):
    hand.edit(HOLE)
    hand.move(1.6, 1.6)
    hand.key(Qt.Key.Key_Delete)
    assert hand.panel.aoi().geometry.constGet().numInteriorRings() == 0
    hand.panel.clear()
    hand.edit("POLYGON((1 1,2 1,2 2,1 1))")
    before = hand.panel.aoi()
    hand.move(2, 2)
    hand.key(Qt.Key.Key_Delete)
    assert hand.panel.aoi() is before
    assert "three corners" in hand.messages[-1]


def test_every_step_can_be_undone(hand):
    hand.edit(SQUARE)
    first = hand.corners()
    hand.drag(2, 1, 3, 0.5)
    second = hand.corners()
    hand.drag(1.5, 2, 1.5, 2.5)
    hand.undo()
    assert hand.corners() == second
    hand.undo()
    hand.undo()
    assert hand.corners() == first


def test_another_area_has_nothing_to_undo(hand):
    hand.edit(SQUARE)
    hand.drag(2, 1, 3, 0.5)
    hand.panel.set_geometry(QgsGeometry.fromWkt(SQUARE), WGS84, "Other")
    other = hand.panel.aoi()
    hand.undo()
    assert hand.panel.aoi() is other


def test_a_corner_snaps_as_the_project_says(hand, snap_to):
    snap_to(hand.canvas, "POLYGON((3.004 0.504,3.5 0.5,3.5 1,3.004 0.504))")
    hand.edit(SQUARE)
    hand.drag(2, 1, 3.05, 0.47)
    found = {(p.x(), p.y()) for p in hand.panel.aoi().geometry.vertices()}
    assert found == {(1, 1), (3.004, 0.504), (2, 2), (1, 2)}


def test_a_step_that_is_refused_leaves_the_area_and_what_can_be_undone(hand, snap_to):
    hand.edit("POLYGON((1 1,2 1,2 2,1 1))")
    before = hand.panel.aoi()
    # All three on one line.
    snap_to(hand.canvas, "POLYGON((3 1,3.5 0.5,3.5 1,3 1))")
    hand.drag(2, 2, 3, 1)
    assert hand.panel.aoi() is before
    assert "no area" in hand.messages[-1]
    hand.undo()
    assert hand.panel.aoi() is before


def test_the_corners_are_found_where_the_map_shows_them(hand):
    hand.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    hand.edit(SQUARE)
    hand.panel.zoom()
    hand.drag(222639, 111325, 333958, 55660)
    assert (3.0, 0.5) in hand.corners()
    hand.canvas.setDestinationCrs(WGS84)
    hand.panel.zoom()
    hand.drag(3, 0.5, 2, 1)
    assert hand.corners() == {(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)}


def test_an_area_of_too_many_corners_is_said(hand):
    round_one = QgsGeometry.fromWkt("POINT(2 1.5)").buffer(1, 250)
    hand.panel.set_geometry(round_one, WGS84, "Round")
    while hand.panel.aoi() is None:
        QTest.qWait(10)
    hand.action.trigger()
    assert "too many corners" in hand.messages[-1]
    before = hand.panel.aoi()
    hand.drag(3, 1.5, 3.5, 1.5)
    assert hand.panel.aoi() is before


def test_the_map_is_given_back_clean(hand):
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    hand.edit(SQUARE)
    hand.click(2, 1)
    items = len(hand.canvas.scene().items())
    hand.action.trigger()
    assert hand.canvas.mapTool() is pan
    hand.panel.dispose()
    assert len(hand.canvas.scene().items()) < items
