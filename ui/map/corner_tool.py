"""The map tool that edits the corners of an area, as QGIS's vertex tool does."""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from .area_tool import AreaTool, is_drag
from .outline_picture import remove_item
from .shape import DRAWN
from .view import moved_to_map, to_map

# More are not worked by hand, and each step would take longer than a frame.
MOST_VERTICES = 900
_DELETE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
# Pixels across the mark of a corner.
_MARK = 7


class _Target(NamedTuple):
    """What is under the mouse: a corner, or the edge that ends at a corner; and where."""

    vertex: int
    is_edge: bool
    is_middle: bool
    at: QgsPointXY


class CornerTool(AreaTool):
    """Moves, adds and removes corners of polygons in EPSG:4326; each step can be undone.

    A corner is picked up by a click and put down by the next, or dragged. The geometry stays in
    degrees, so that corners that are not touched stay as they are.
    """

    # The geometry in EPSG:4326 after a step.
    edited = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._geometry = QgsGeometry()
        # The same in the map's CRS, its corners in the same order; null where it has no place.
        self._shown = QgsGeometry()
        self._before: List[QgsGeometry] = []
        # A step waits for what comes of it.
        self._stepping = False
        self._target: Optional[_Target] = None
        # The number of the corner that is moved, and whether it is a new one.
        self._moving: Optional[int] = None
        self._adding = False
        self._pressed_at: Optional[QPoint] = None
        self._marks = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self._marks.setIcon(QgsRubberBand.IconType.ICON_FULL_BOX)
        self._marks.setIconSize(_MARK)
        self._marks.setColor(DRAWN.colour)
        self._marks.setSecondaryStrokeColor(QColor(Qt.GlobalColor.black))
        self._mark = QgsVertexMarker(canvas)
        self._mark.setPenWidth(3)
        self._mark.setIconSize(2 * _MARK)
        self._mark.setColor(QColor(Qt.GlobalColor.red))
        self._mark.hide()
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))

    def activate(self) -> None:
        """Show the corners."""
        super().activate()
        self.canvas().destinationCrsChanged.connect(self._show_marks)
        self._show_marks()
        if self._geometry.isNull():
            return
        if self._geometry.constGet().nCoordinates() > MOST_VERTICES:
            self.hinted.emit(
                self.tr("The area has too many corners to edit here. Edit it as a layer of QGIS.")
            )
        elif self._shown.isNull():
            self.hinted.emit(self.tr("The area cannot be shown in the CRS of the map."))

    def deactivate(self) -> None:
        """Leave the map clean."""
        self.canvas().destinationCrsChanged.disconnect(self._show_marks)
        self._put_back()
        self._marks.reset(QgsWkbTypes.GeometryType.PointGeometry)
        super().deactivate()

    def dispose(self) -> None:
        """Take everything off the map for good."""
        super().dispose()
        for item in (self._marks, self._mark):
            remove_item(item)

    def show_geometry(self, geometry: Optional[QgsGeometry]) -> None:
        """Edit this from now on.

        :param geometry: polygons in EPSG:4326; None for nothing. What comes of a step goes on with
            what can be undone; anything else begins anew
        """
        self._geometry = QgsGeometry() if geometry is None else QgsGeometry(geometry)
        if not self._stepping:
            self._before = []
        self._stepping = False
        self._put_back()
        if self.isActive():
            self._show_marks()

    # Mouse and keys

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the corner follow, or mark what a click would take."""
        if self._moving is not None:
            place = self.snapped_place(event)
            self._band.setToGeometry(_with_corner(self._shown, self._moving, place, self._adding))
            self._mark.setCenter(place)
            return
        target = self._target = self._target_at(event.originalMapPoint())
        self._mark.setVisible(target is not None)
        if target is not None:
            icons = QgsVertexMarker.IconType
            self._mark.setIconType(icons.ICON_CROSS if target.is_edge else icons.ICON_BOX)
            self._mark.setCenter(target.at)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick up a corner, or a new one in the middle of an edge."""
        if event.button() != Qt.MouseButton.LeftButton or self._moving is not None:
            return
        target = self._target_at(event.originalMapPoint())
        if target is None or (target.is_edge and not target.is_middle):
            return
        self._moving, self._pressed_at = target.vertex, event.pos()
        self._adding = target.is_edge

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Put the corner down, unless this was the click that picked it up."""
        if self._moving is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self._put_back()
            return
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None or is_drag(pressed_at, event.pos()):
            self._put_down(self.snapped_place(event))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a corner where an edge is clicked twice."""
        target = self._target_at(event.originalMapPoint())
        if self._moving is None and target is not None and target.is_edge:
            self._moving, self._adding = target.vertex, True
            self._put_down(target.at)

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is for this tool: undo is, too."""
        return super().is_own_key(event) or event.matches(QKeySequence.StandardKey.Undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove a corner with Delete, undo with Ctrl+Z, put back or end with Escape."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._put_back()
            if self._before:
                self._step(self._before.pop(), undoing=True)
        elif event.key() in _DELETE_KEYS:
            self._remove()
        elif event.key() == Qt.Key.Key_Escape:
            if self._moving is None:
                self.canceled.emit()
            self._put_back()

    # Steps

    def _put_down(self, place: QgsPointXY) -> None:
        vertex, adding = self._moving, self._adding
        self._put_back()
        try:
            lonlat = to_map(self.canvas()).transform(place, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            self.hinted.emit(self.tr("The corner has no place on Earth there."))
            return
        self._step(_with_corner(self._geometry, vertex, lonlat, adding))

    def _remove(self) -> None:
        vertex, adding = self._moving, self._adding
        if vertex is None and self._target is not None and not self._target.is_edge:
            vertex = self._target.vertex
        self._put_back()
        if vertex is None or adding:
            return
        changed = QgsGeometry(self._geometry)
        changed.deleteVertex(vertex)
        if changed.isNull() or changed.isEmpty() or changed.area() <= 0:
            self.hinted.emit(self.tr("An area needs three corners or more."))
            return
        self._step(changed)

    def _step(self, changed: QgsGeometry, *, undoing: bool = False) -> None:
        before = QgsGeometry(self._geometry)
        self._stepping = True
        self.edited.emit(changed)
        # What was refused has not been shown.
        refused, self._stepping = self._stepping, False
        if not undoing and not refused:
            self._before.append(before)

    def _put_back(self) -> None:
        """Let go of the corner; it stays where it was."""
        self._moving = self._pressed_at = self._target = None
        self._adding = False
        self.hide_snapping()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._mark.hide()

    # What is under the mouse, and what is shown

    def _target_at(self, place: QgsPointXY) -> Optional[_Target]:
        if self._shown.isNull():
            return None
        near = self.searchRadiusMU(self.canvas())
        corner, vertex, _, _, square = self._shown.closestVertex(place)
        if 0 <= square <= near**2:
            return _Target(vertex, False, False, corner)
        square, on_edge, after, _ = self._shown.closestSegmentWithContext(place)
        if not 0 <= square <= near**2:
            return None
        ends = self._shown.vertexAt(after - 1), self._shown.vertexAt(after)
        middle = QgsPointXY((ends[0].x() + ends[1].x()) / 2, (ends[0].y() + ends[1].y()) / 2)
        is_middle = middle.sqrDist(place) <= (2 * near) ** 2
        return _Target(after, True, is_middle, middle if is_middle else on_edge)

    def _show_marks(self) -> None:
        self._put_back()
        self._shown = QgsGeometry()
        geometry = self._geometry
        if not geometry.isNull() and geometry.constGet().nCoordinates() <= MOST_VERTICES:
            moved = moved_to_map(geometry, to_map(self.canvas()))
            self._shown = QgsGeometry() if moved is None else moved
        corners = QgsGeometry.fromMultiPointXY([QgsPointXY(p) for p in self._shown.vertices()])
        self._marks.setToGeometry(corners)


def _with_corner(shape: QgsGeometry, vertex: int, place: QgsPointXY, is_new: bool) -> QgsGeometry:
    changed = QgsGeometry(shape)
    put = changed.insertVertex if is_new else changed.moveVertex
    put(place.x(), place.y(), vertex)
    return changed
