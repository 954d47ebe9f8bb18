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
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..core.aoi import Aoi
from ..core.tasks import Work, start
from .map_tools import new_area_band, remove_band

# Measured: up to so many vertices an area is brought to the map's CRS within a frame (16 ms).
_LIGHT_VERTICES = 20_000


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
        self._work: Optional[Work] = None
        self._band = new_area_band(canvas)
        canvas.destinationCrsChanged.connect(self._draw)

    def show_aoi(self, aoi: Optional[Aoi]) -> None:
        """Show an area instead of the one before; None shows nothing."""
        self._aoi = aoi
        self._draw()

    def zoom(self) -> bool:
        """Zoom the map to the area; False if the area has no place in the map's CRS."""
        if self._aoi is None:
            return False
        box = on_map(
            QgsGeometry.fromRect(self._aoi.bbox), to_map(self._canvas, self._project)
        ).boundingBox()
        if box.isEmpty():
            return False
        box.scale(1.2)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        return True

    def dispose(self) -> None:
        """Take the area off the map for good."""
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._stop()
        remove_band(self._canvas, self._band)
        # See AoiPanel.dispose().
        del self._canvas, self._project

    def _draw(self) -> None:
        self._stop()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._aoi is None:
            return
        geometry, transform = self._aoi.geometry, to_map(self._canvas, self._project)
        if self._aoi.vertices <= _LIGHT_VERTICES:
            self._show(on_map(geometry, transform))
            return

        def show(shape: QgsGeometry) -> None:
            # An answer for an area that has been replaced meanwhile counts for nothing.
            if work is self._work:
                self._show(shape)

        work = Work(
            QCoreApplication.translate("Aoi", "Showing the area of interest"),
            lambda _task: on_map(geometry, transform),
            show,
            lambda _error: None,
        )
        self._work = start(work)

    def _show(self, geometry: QgsGeometry) -> None:
        if not geometry.isNull():
            self._band.setToGeometry(geometry)

    def _stop(self) -> None:
        work, self._work = self._work, None
        if work is not None and not sip.isdeleted(work):
            work.cancel()


def to_map(canvas: QgsMapCanvas, project: QgsProject) -> QgsCoordinateTransform:
    """Give the way from longitude and latitude to the CRS of the map."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(degrees, crs, project.transformContext())


def on_map(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """Give an area in the CRS of the map; null if it has no place there."""
    if not transform.destinationCrs().isValid():
        return QgsGeometry()
    shape = QgsGeometry(geometry)
    try:
        shape.transform(transform)
    except QgsCsException:
        return QgsGeometry()
    return shape if shape.boundingBox().isFinite() else QgsGeometry()
