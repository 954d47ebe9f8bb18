"""How an area is divided into orders, as outlines on the map."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from .aoi_band import on_map, to_map
from .map_tools import remove_band

# Outlines of more vertices are simplified, to this many steps across the whole.
_LIGHT_VERTICES = 4000
_STEPS = 4000


class OrderPlan(QObject):
    """Shows the outlines of the orders while an area takes more than one, or one around parts."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject) -> None:
        """Start with nothing shown.

        :param canvas: the map
        :param project: gives the datum transformations
        """
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._outlines: Optional[QgsGeometry] = None
        self._band = _new_band(canvas)
        canvas.destinationCrsChanged.connect(self._draw)

    def show_outlines(self, outlines: Optional[QgsGeometry]) -> None:
        """Show the outlines of orders instead of those before.

        :param outlines: polygons in EPSG:4326; None shows nothing
        """
        self._outlines = outlines
        self._draw()

    def dispose(self) -> None:
        """Take the outlines off the map for good."""
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._draw)
        remove_band(self._canvas, self._band)
        # See AoiPanel.dispose().
        del self._canvas, self._project

    def _draw(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._outlines is None:
            return
        shown = on_map(self._outlines, to_map(self._canvas, self._project))
        if not shown.isNull():
            self._band.setToGeometry(shown)


def outlines_of(requests: Sequence[Mapping[str, Any]]) -> QgsGeometry:
    """Give the outlines of orders for the map, light enough to be drawn in a moment.

    :param requests: GeoJSON polygons in longitude and latitude
    """
    shapes = [
        QgsGeometry.fromPolygonXY(
            [[QgsPointXY(x, y) for x, y in ring] for ring in request["coordinates"]]
        )
        for request in requests
    ]
    outlines = QgsGeometry.collectGeometry(shapes)
    if outlines.constGet().nCoordinates() <= _LIGHT_VERTICES:
        return outlines
    box = outlines.boundingBox()
    return outlines.simplify(max(box.width(), box.height()) / _STEPS)


def _new_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Make a band of dashes: white on dark, so that it is seen on any imagery and on the area."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setWidth(2)
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setStrokeColor(QColor(255, 255, 255))
    band.setSecondaryStrokeColor(QColor(30, 30, 30, 200))
    band.setFillColor(QColor(0, 0, 0, 0))
    return band
