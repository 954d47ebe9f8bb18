"""Shows on the map where the scenes found and selected lie, and says what the lines mean."""

from __future__ import annotations

from enum import Enum
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAction

from ...core.aoi.coverage import footprint_geometry
from ...core.catalog.search import SceneHit
from ...core.translation import translate
from .outline_picture import HALO, Groups, MapOutlines, Stroke
from .view import GetCanvas, moved_to_map, show_extent, to_map

# Blue and dashed: the area of interest is drawn in warm colours with a whole line. Not filled: a
# tint over the map would change the colours of the scene one looks at.
SELECTED = Stroke(QColor(0, 116, 217, 230), Qt.PenStyle.DashLine, 2)
# Degrees. Straight edges of a footprint are bent in many projections.
_SEGMENT = 0.5
# What is shown, and filtered, as 100 %.
_WHOLE = 99.995
# Below the selected scenes and the area, above the map.
_BELOW = -1.0
# A little of the map around what is zoomed to.
_MARGIN = 1.1
# Pixels: as wide as menus show icons.
ICON_SIZE = QSize(16, 16)


class Share(Enum):
    """How much of the area a footprint covers."""

    WHOLE = "whole"
    MOST = "most"
    LITTLE = "little"


# Darker covers more; the pattern of the line says the same to who sees no colours.
STYLES: Mapping[Share, Stroke] = {
    Share.LITTLE: Stroke(QColor(176, 154, 214), Qt.PenStyle.DotLine),
    Share.MOST: Stroke(QColor(128, 98, 186), Qt.PenStyle.DashDotLine),
    Share.WHOLE: Stroke(QColor(74, 20, 134), Qt.PenStyle.SolidLine),
}


def share_of(hit: SceneHit) -> Share:
    """Return the class of a scene; one whose coverage is not known claims nothing."""
    percent = hit.aoi_coverage or 0.0
    if percent >= _WHOLE:
        return Share.WHOLE
    return Share.MOST if percent >= 50.0 else Share.LITTLE


def outlines(hits: Iterable[SceneHit]) -> Dict[str, QgsGeometry]:
    """Return the footprints that can be drawn in any CRS, by view id; for any thread."""
    found = ((hit.scene.view_id, outline(hit)) for hit in hits)
    return {view_id: shape for view_id, shape in found if shape is not None}


def outline(hit: SceneHit) -> Optional[QgsGeometry]:
    """Return the footprint of a scene so that it can be drawn in any CRS, in EPSG:4326."""
    shape = footprint_geometry(hit.scene.footprint)
    return None if shape is None else shape.densifyByDistance(_SEGMENT)


class SelectedFootprints(MapOutlines):
    """The footprints of all selected scenes, above those of all results.

    :param outline_of: gives the outline of a scene, in any thread
    """

    def __init__(
        self,
        get_canvas: GetCanvas,
        outline_of: Callable[[SceneHit], Optional[QgsGeometry]] = outline,
        parent: Optional[QObject] = None,
    ):
        super().__init__(get_canvas, 0.0, parent)
        self._outline_of = outline_of

    def show_hits(self, hits: Sequence[SceneHit]) -> None:
        """Show the footprints of these scenes in place of those before; a scene may have none."""
        if not any(hit.scene.footprint for hit in hits):
            self.clear()
            return

        def groups() -> Groups:
            shapes = map(self._outline_of, hits)
            return [(SELECTED, [shape for shape in shapes if shape is not None])]

        self.show(groups)


class ResultFootprints(MapOutlines):
    """The footprints of all scenes in the list, in one style for each class of coverage."""

    def __init__(self, get_canvas: GetCanvas, parent: Optional[QObject] = None):
        super().__init__(get_canvas, _BELOW, parent)
        self._known: Mapping[str, QgsGeometry] = {}
        self._hits: Sequence[SceneHit] = ()
        self._wanted = True

    def learn(self, shapes: Mapping[str, QgsGeometry]) -> None:
        """Take outlines that were made in a worker thread, in place of those before."""
        self._known = shapes

    def outline_of(self, hit: SceneHit) -> Optional[QgsGeometry]:
        """Return the outline of a scene; for any thread."""
        return self._known.get(hit.scene.view_id) or outline(hit)

    def show_hits(self, hits: Iterable[SceneHit]) -> None:
        """Show the footprints of these scenes in place of those before."""
        self._hits = list(hits)
        self._show()

    def set_wanted(self, wanted: bool) -> None:
        """Show or hide them all."""
        self._wanted = wanted
        self._show()

    def at(self, point: QgsPointXY) -> List[SceneHit]:
        """Return the scenes drawn over a point of the map, those that cover the most first."""
        change = to_map(self._get_canvas())
        if self.is_disposed or not self._wanted or not change.isValid():
            return []
        try:
            place = change.transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return []
        found = []
        for hit in self._hits:
            shape = self.outline_of(hit)
            if shape is not None and shape.boundingBox().contains(place) and shape.contains(place):
                found.append(hit)
        return sorted(found, key=lambda hit: -(hit.aoi_coverage or 0.0))

    def zoom_to(self, hits: Iterable[SceneHit]) -> None:
        """Show the whole of some footprints on the map."""
        canvas = self._get_canvas()
        change = to_map(canvas)
        extent = QgsRectangle()
        for shape in filter(None, map(self.outline_of, hits)):
            moved = moved_to_map(shape, change)
            if moved is not None:
                extent.combineExtentWith(moved.boundingBox())
        if not extent.isEmpty():
            show_extent(canvas, extent, _MARGIN)

    def groups(self) -> Groups:
        """Sort the outlines by what their scenes cover; what covers more is drawn later."""
        groups: Dict[Share, List[QgsGeometry]] = {share: [] for share in STYLES}
        for hit in self._hits:
            shape = self.outline_of(hit)
            if shape is not None:
                groups[share_of(hit)].append(shape)
        return [(STYLES[share], shapes) for share, shapes in groups.items()]

    def _show(self) -> None:
        if self._wanted and any(hit.scene.footprint for hit in self._hits):
            self.show(self.groups)
        else:
            self.clear()


class SelectSceneTool(QgsMapTool):
    """Tells where the user clicks; with Ctrl, that the scene there is to be added."""

    clicked = pyqtSignal(QgsPointXY, bool)
    canceled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Select))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Emit ``clicked`` for a click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked.emit(self.toMapCoordinates(event.pos()), add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()


def legend_actions(parent: QObject) -> List[QAction]:
    """Return an entry of a menu for each kind of line; they say something and do nothing."""
    lines = (
        ("selectedLegendAction", SELECTED, translate("Footprints", "Chosen scene")),
        ("wholeLegendAction", STYLES[Share.WHOLE], translate("Footprints", "Covers all")),
        ("mostLegendAction", STYLES[Share.MOST], translate("Footprints", "Covers at least half")),
        ("littleLegendAction", STYLES[Share.LITTLE], translate("Footprints", "Covers less")),
    )
    return [
        QAction(_icon(stroke), text, parent, objectName=name, enabled=False)
        for name, stroke, text in lines
    ]


def _icon(stroke: Stroke) -> QIcon:
    picture = QPixmap(ICON_SIZE)
    picture.fill(HALO)
    painter = QPainter(picture)
    painter.setPen(QPen(stroke.colour, 2, stroke.pattern, Qt.PenCapStyle.FlatCap))
    painter.drawLine(0, ICON_SIZE.height() // 2, ICON_SIZE.width(), ICON_SIZE.height() // 2)
    painter.end()
    icon = QIcon(picture)
    # Not greyed: the colour is what it says.
    icon.addPixmap(picture, QIcon.Mode.Disabled)
    return icon
