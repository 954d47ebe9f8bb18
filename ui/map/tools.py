"""Map tools to draw an area of interest or to pick a polygon that is on the map."""

from __future__ import annotations

import math
from typing import Any, List, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QInputEvent, QKeyEvent

from ...core.aoi.layer import crs_of_layer, may_hold_polygons
from .area_tool import AreaTool, is_drag
from .view import moved_to_map

_ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
# Pixels between two vertices of a freehand outline.
_FREEHAND_STEP = 4
# Of the name of an area, in characters.
LONGEST_NAME = 80


class _ReleaseSwallower(QObject):
    """Keeps the release that ends a double click from the map, where it would be one more corner.

    If the area is complete with the second press, the tool that was active before takes over:
    QGIS's pan tool would take the release for a click and move the map.
    """

    def __init__(self, viewport: QObject) -> None:
        super().__init__(viewport)
        viewport.installEventFilter(self)

    def eventFilter(self, viewport: QObject, event: QEvent) -> bool:
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released or event.type() == QEvent.Type.MouseButtonPress:
            viewport.removeEventFilter(self)
            self.deleteLater()
        return released


class _SketchTool(AreaTool):
    """What the drawing tools share: vertices, and the outline through them."""

    # A polygon in the map's CRS, and whether it is to be added to the area.
    captured = pyqtSignal(QgsGeometry, bool)
    changed = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._points: List[QgsPointXY] = []
        # That of the points: the map's when they were set.
        self._crs = QgsCoordinateReferenceSystem()
        # Whether Shift was held with one of the clicks.
        self._adds = False
        # Where on the map a button went down, or the last vertex of an outline is, in pixels.
        self._from: Optional[QPoint] = None
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CapturePoint))

    def activate(self) -> None:
        """Start with nothing drawn."""
        super().activate()
        self._start_anew()
        self._crs = self.canvas().mapSettings().destinationCrs()
        self.canvas().destinationCrsChanged.connect(self._on_crs_changed)

    def deactivate(self) -> None:
        """Forget what is drawn and leave the map clean."""
        self.canvas().destinationCrsChanged.disconnect(self._on_crs_changed)
        self._start_anew()
        super().deactivate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._start_anew()
            self.canceled.emit()

    def _place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Return where the mouse is on the map, snapped."""
        self._note_shift(event)
        return self.snapped_place(event)

    def _note_shift(self, event: QgsMapMouseEvent) -> None:
        if event.type() != QEvent.Type.MouseMove and _shift_is_held(event):
            self._adds = True

    def _on_crs_changed(self) -> None:
        """Take what is drawn to the map's new CRS, or begin anew if it has no place there."""
        before, self._crs = self._crs, self.canvas().mapSettings().destinationCrs()
        if not self._points:
            return
        change = QgsCoordinateTransform(before, self._crs, QgsProject.instance())
        moved = moved_to_map(QgsGeometry.fromMultiPointXY(self._points), change)
        if moved is None:
            self._start_anew()
            self.hinted.emit(
                self.tr("What was drawn has no place in the map's new CRS. Draw it anew.")
            )
            return
        self._points = moved.asMultiPoint()
        self._show(self._points)

    def _start_anew(self) -> None:
        self._points = []
        self._adds = False
        self._from = None
        self.hide_snapping()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def _show(self, points: List[QgsPointXY]) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for i, point in enumerate(points):
            # Drawing anew for each point would be drawing n times.
            self._band.addPoint(point, i == len(points) - 1)
        self.changed.emit(_polygon(points))

    def _finish(self, points: List[QgsPointXY]) -> None:
        geometry, adds = _polygon(points), self._adds
        self._start_anew()
        self.captured.emit(geometry, adds)


def _shift_is_held(event: QInputEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _polygon(points: List[QgsPointXY]) -> QgsGeometry:
    """Close points to a polygon; null below three."""
    if len(points) < 3:
        return QgsGeometry()
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])


class DrawPolygonTool(_SketchTool):
    """Draws a polygon click by click; right click, double click or Enter ends it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._cursor: Optional[QgsPointXY] = None

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a vertex, or end with the right button."""
        if event.button() == Qt.MouseButton.RightButton:
            self._note_shift(event)
            self._end()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._add(self._place(event))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the moving edge follow."""
        self._cursor = self._place(event)
        self._preview()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """End at the vertex that the first click of the two has set."""
        self._note_shift(event)
        if event.button() == Qt.MouseButton.LeftButton:
            _ReleaseSwallower(self.canvas().viewport())
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter, take a vertex back with Backspace or Delete, cancel with Escape."""
        if event.key() in _UNDO_KEYS:
            self._points = self._points[:-1]
            self._preview()
        elif event.key() in _ENDING_KEYS:
            self._adds = self._adds or _shift_is_held(event)
            self._end()
        else:
            super().keyPressEvent(event)

    def _start_anew(self) -> None:
        super()._start_anew()
        self._cursor = None

    def _on_crs_changed(self) -> None:
        # Where the mouse is now is not known before it moves.
        self._cursor = None
        super()._on_crs_changed()

    def _add(self, point: QgsPointXY) -> None:
        if not self._points or self._points[-1] != point:
            self._points.append(point)
        self._cursor = point
        self._preview()

    def _preview(self) -> None:
        points = self._points
        if points and self._cursor not in (None, points[-1]):
            points = [*points, self._cursor]
        self._show(points)

    def _end(self) -> None:
        """Hand the polygon over, or say what is missing."""
        if len(self._points) < 3:
            self.hinted.emit(self.tr("An area needs three corners or more: click on the map."))
        else:
            self._finish(self._points)


class DrawRectangleTool(_SketchTool):
    """Draws a rectangle in the map's CRS, by dragging or by clicking two opposite corners."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._clicked_once = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Set the first corner."""
        if event.button() != Qt.MouseButton.LeftButton or self._clicked_once:
            return
        self._from = event.pos()
        self._points = [self._place(event)]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the opposite corner follow."""
        corner = self._place(event)
        if self._points:
            self._show(_rectangle(self._points[0], corner))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set the opposite corner, unless this was the first click of two."""
        if event.button() != Qt.MouseButton.LeftButton or not self._points:
            return
        if not self._clicked_once and not is_drag(self._from, event.pos()):
            self._clicked_once = True
            return
        first, second = self._points[0], self._place(event)
        if first.x() == second.x() or first.y() == second.y():
            self.hinted.emit(self.tr("The rectangle has no width or height: click another corner."))
            return
        self._finish(_rectangle(first, second))

    def _start_anew(self) -> None:
        super()._start_anew()
        self._clicked_once = False


def _rectangle(a: QgsPointXY, b: QgsPointXY) -> List[QgsPointXY]:
    return [a, QgsPointXY(b.x(), a.y()), b, QgsPointXY(a.x(), b.y())]


class DrawFreehandTool(_SketchTool):
    """Draws an outline while the left button is held."""

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Start the outline."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._note_shift(event)
            self._points = [event.mapPoint()]
            self._from = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Go on, with a vertex every few pixels: more would not show and only slow things down."""
        if self._from is None:
            return
        moved = event.pos() - self._from
        if math.hypot(moved.x(), moved.y()) >= _FREEHAND_STEP:
            self._points.append(event.mapPoint())
            self._from = event.pos()
            self._show(self._points)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Close the outline."""
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            return
        if len(self._points) < 3:
            self._start_anew()
            self.hinted.emit(self.tr("Hold the left button and draw around the area."))
            return
        self._finish(self._points)


class PickPolygonTool(QgsMapToolIdentify):
    """Takes the polygon under the cursor from a visible vector layer."""

    # Polygons, their CRS, what they are, and whether they are to be added to the area.
    picked = pyqtSignal(QgsGeometry, QgsCoordinateReferenceSystem, str, bool)
    missed = pyqtSignal(str)
    canceled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))

    def flags(self) -> Any:
        """Return those of a plain tool: the others that identify leave Shift to the map's zoom."""
        return super(QgsMapToolIdentify, self).flags()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Look for a polygon in the layers from the top down."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        layers = list(filter(may_hold_polygons, self.canvas().layers()))
        if not layers:
            self.missed.emit(self.tr("No polygon layer is visible. Show one, or draw the area."))
            return
        found = self.identify(
            event.pos().x(),
            event.pos().y(),
            layers,
            QgsMapToolIdentify.IdentifyMode.TopDownStopAtFirst,
        )
        found = [result for result in found if not result.mFeature.geometry().isNull()]
        if not found:
            self.missed.emit(self.tr("There is no polygon at this place. Click on one."))
            return
        # Of nested polygons the innermost is the one that was aimed at.
        result = min(found, key=lambda item: item.mFeature.geometry().area())
        layer = result.mLayer
        label = _name_of(result.mFeature, layer) or self.tr("Polygon of “{layer}”").format(
            layer=layer.name()
        )
        self.picked.emit(
            result.mFeature.geometry(), crs_of_layer(layer), label, _shift_is_held(event)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()


def _name_of(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    """Return what the layer's display field says of a feature, where that is a name."""
    field = layer.fields().lookupField(layer.displayField())
    value = feature.attribute(field) if field >= 0 else None
    # A number or a code of a database names nothing for people.
    return value.strip()[:LONGEST_NAME] if isinstance(value, str) else ""
