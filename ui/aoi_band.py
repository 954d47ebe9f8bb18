"""The area of interest on the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..core.aoi import Aoi
from .map_tools import new_area_band, remove_band


class AoiBand(QObject):
    """Shows an area on the map, also after the CRS of the map has changed."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject) -> None:
        """Start with nothing shown.

        :param canvas: the map
        :param project: gives the datum transformations
        """
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._aoi: Optional[Aoi] = None
        self._band = new_area_band(canvas)
        canvas.destinationCrsChanged.connect(self._draw)

    def show_aoi(self, aoi: Optional[Aoi]) -> None:
        """Show an area instead of the one before; None shows nothing."""
        self._aoi = aoi
        self._draw()

    def zoom(self) -> bool:
        """Zoom the map to the area; False if the area has no place in the map's CRS."""
        geometry = self._on_map()
        if geometry.isNull():
            return False
        box = geometry.boundingBox()
        box.scale(1.2)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        return True

    def dispose(self) -> None:
        """Take the area off the map for good."""
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._draw)
        remove_band(self._canvas, self._band)
        # See AoiPanel.dispose().
        del self._canvas, self._project

    def _draw(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        geometry = self._on_map()
        if not geometry.isNull():
            self._band.setToGeometry(geometry)

    def _on_map(self) -> QgsGeometry:
        """Give the area in the CRS of the map; null if there is none or it has no place there."""
        crs = self._canvas.mapSettings().destinationCrs()
        if self._aoi is None or not crs.isValid():
            return QgsGeometry()
        geometry = QgsGeometry(self._aoi.geometry)
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(wgs84, crs, self._project.transformContext())
        try:
            geometry.transform(transform)
        except QgsCsException:
            return QgsGeometry()
        return geometry if geometry.boundingBox().isFinite() else QgsGeometry()
