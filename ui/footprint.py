"""Shows on the map where the selected scenes lie."""

from __future__ import annotations

from typing import Iterable, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ..core.search import SceneHit, footprint_geometry

# Blue and dashed: the area of interest is drawn in warm colours with a whole line.
LINE = QColor(0, 116, 217, 230)
HALO = QColor(255, 255, 255, 120)
FILL = QColor(0, 116, 217, 22)
# Degrees. Straight edges of a footprint are bent in many projections.
_SEGMENT = 0.5


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
        found = (footprint_geometry(hit.scene.footprint) for hit in hits)
        self._shapes = [shape.densifyByDistance(_SEGMENT) for shape in found if shape is not None]
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
        change = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance().transformContext(),
        )
        for shape in self._shapes:
            moved = QgsGeometry(shape)
            try:
                moved.transform(change)
            except QgsCsException:
                # The map's CRS does not reach there, so the scene cannot be seen on it either.
                continue
            self.band.addGeometry(moved, None, False)
        self.band.setVisible(bool(self._shapes))
        self.band.updatePosition()
        self.band.update()
