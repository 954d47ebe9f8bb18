"""Shows on the map where the scenes found, and the selected among them, lie."""

from __future__ import annotations

from enum import Enum
from typing import Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..core.search import SceneHit, footprint_geometry

# Blue and dashed: the area of interest is drawn in warm colours with a whole line.
LINE = QColor(0, 116, 217, 230)
HALO = QColor(255, 255, 255, 120)
# Not filled: a tint over the map would change the colours of the scene one looks at.
FILL = QColor(0, 0, 0, 0)
# Degrees. Straight edges of a footprint are bent in many projections.
_SEGMENT = 0.5
# What is shown, and filtered, as 100 %.
_WHOLE = 99.995
# Below the selected scenes and the area, above the map.
_BELOW = -1.0
# A little of the map around what is zoomed to.
_MARGIN = 1.1


class Share(Enum):
    """How much of the area a footprint covers."""

    WHOLE = "whole"
    MOST = "most"
    LITTLE = "little"


# Darker covers more; the pattern of the line says the same to who sees no colours.
STYLES: Mapping[Share, Tuple[QColor, Qt.PenStyle]] = {
    Share.LITTLE: (QColor(176, 154, 214), Qt.PenStyle.DotLine),
    Share.MOST: (QColor(128, 98, 186), Qt.PenStyle.DashDotLine),
    Share.WHOLE: (QColor(74, 20, 134), Qt.PenStyle.SolidLine),
}


def share_of(hit: SceneHit) -> Share:
    """Tell the class of a scene; one whose coverage is not known claims nothing."""
    percent = hit.aoi_coverage or 0.0
    if percent >= _WHOLE:
        return Share.WHOLE
    return Share.MOST if percent >= 50.0 else Share.LITTLE


def outlines(hits: Iterable[SceneHit]) -> Dict[str, QgsGeometry]:
    """Give the footprints that can be drawn in any CRS, by view id; for any thread."""
    found = ((hit.scene.view_id, _outline(hit)) for hit in hits)
    return {view_id: shape for view_id, shape in found if shape is not None}


def _outline(hit: SceneHit) -> Optional[QgsGeometry]:
    shape = footprint_geometry(hit.scene.footprint)
    return None if shape is None else shape.densifyByDistance(_SEGMENT)


def _moved(shape: QgsGeometry, change: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """Take a shape to the map's CRS, or None where that CRS does not reach."""
    moved = QgsGeometry(shape)
    try:
        moved.transform(change)
    except QgsCsException:
        # What cannot be reached cannot be seen on the map either.
        return None
    return moved if moved.boundingBox().isFinite() else None


def _to_map(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance().transformContext(),
    )


class FootprintItem(QObject):
    """One rubber band for the footprints of all selected scenes, in whatever CRS the map has.

    :param canvas: the map
    """

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._canvas: Optional[QgsMapCanvas] = canvas
        self._shapes: List[QgsGeometry] = []
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(LINE)
        self.band.setSecondaryStrokeColor(HALO)
        self.band.setFillColor(FILL)
        self.band.setWidth(2)
        self.band.setLineStyle(Qt.PenStyle.DashLine)
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, hits: Iterable[SceneHit]) -> None:
        """Show the footprints of these scenes in place of those before; a scene may have none."""
        self._shapes = [shape for shape in map(_outline, hits) if shape is not None]
        self._draw()

    def clear(self) -> None:
        """Show nothing."""
        self._shapes = []
        self._draw()

    def dispose(self) -> None:
        """Take the band off the map for good."""
        if self._canvas is None:
            return
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.scene().removeItem(self.band)
        self._canvas = None

    def _draw(self) -> None:
        if self._canvas is None:
            return
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        change = _to_map(self._canvas)
        for shape in self._shapes:
            moved = _moved(shape, change)
            if moved is not None:
                self.band.addGeometry(moved, None, False)
        self.band.setVisible(bool(self._shapes))
        self.band.updatePosition()
        self.band.update()


class ResultFootprints(QObject):
    """The footprints of all scenes of the list: one rubber band for each class of coverage.

    :param canvas: the map
    """

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._canvas: Optional[QgsMapCanvas] = canvas
        self._known: Dict[str, QgsGeometry] = {}
        self._hits: List[SceneHit] = []
        self._drawn: Dict[str, QgsGeometry] = {}
        self._wanted = True
        self.bands = {share: self._new_band(canvas, share) for share in STYLES}
        canvas.destinationCrsChanged.connect(self._draw)

    @staticmethod
    def _new_band(canvas: QgsMapCanvas, share: Share) -> QgsRubberBand:
        colour, pattern = STYLES[share]
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(HALO)
        # Hundreds of footprints lie upon each other: filled they would hide the map.
        band.setBrushStyle(Qt.BrushStyle.NoBrush)
        band.setLineStyle(pattern)
        band.setZValue(_BELOW)
        return band

    def learn(self, shapes: Mapping[str, QgsGeometry]) -> None:
        """Take outlines that were made in a worker thread, in place of those before."""
        self._known = dict(shapes)

    def show(self, hits: Iterable[SceneHit]) -> None:
        """Show the footprints of these scenes in place of those before."""
        self._hits = list(hits)
        new = [hit for hit in self._hits if hit.scene.view_id not in self._known]
        self._known.update(outlines(new))
        self._draw()

    def set_wanted(self, wanted: bool) -> None:
        """Show or hide them all."""
        self._wanted = wanted
        self._draw()

    def at(self, point: QgsPointXY) -> List[SceneHit]:
        """Give the scenes drawn over a point of the map, those that cover the most first."""
        found = []
        for hit in self._hits:
            shape = self._drawn.get(hit.scene.view_id)
            if shape is not None and shape.boundingBox().contains(point) and shape.contains(point):
                found.append(hit)
        return sorted(found, key=lambda hit: -(hit.aoi_coverage or 0.0))

    def zoom_to(self, hits: Iterable[SceneHit]) -> None:
        """Show the whole of some footprints on the map."""
        if self._canvas is None:
            return
        change = _to_map(self._canvas)
        extent = QgsRectangle()
        extent.setMinimal()
        for shape in outlines(hits).values():
            moved = _moved(shape, change)
            if moved is not None:
                extent.combineExtentWith(moved.boundingBox())
        if not extent.isEmpty():
            extent.scale(_MARGIN)
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def dispose(self) -> None:
        """Take the bands off the map for good."""
        if self._canvas is None:
            return
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in self.bands.values():
            self._canvas.scene().removeItem(band)
        self._canvas = None

    def _draw(self) -> None:
        if self._canvas is None:
            return
        self._drawn = {}
        kind = QgsWkbTypes.GeometryType.PolygonGeometry
        for band in self.bands.values():
            band.reset(kind)
        change = _to_map(self._canvas)
        seen = set()
        for hit in self._hits if self._wanted else ():
            shape = self._known.get(hit.scene.view_id)
            moved = None if shape is None else _moved(shape, change)
            if moved is None:
                continue
            self._drawn[hit.scene.view_id] = moved
            # The scenes of one tile have one outline: drawn again its dashes would fill up.
            mark = (share_of(hit), bytes(moved.asWkb()))
            if mark not in seen:
                seen.add(mark)
                self.bands[mark[0]].addGeometry(moved, None, False)
        for band in self.bands.values():
            band.setVisible(band.numberOfVertices() > 0)
            band.updatePosition()
            band.update()


class SelectSceneTool(QgsMapTool):
    """Tells where the user clicks; with Ctrl, that the scene there is to be added."""

    clicked = pyqtSignal(QgsPointXY, bool)
    canceled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Select))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell of a click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked.emit(self.toMapCoordinates(event.pos()), add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()

    def dispose(self) -> None:
        """Nothing of this tool is on the map; there so that all tools end alike."""
