"""The area of interest on the map."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPen

from ..core.aoi import Aoi
from .map_tools import AREA_FILL, AREA_LINE, AREA_RIM, AREA_WIDTH, new_area_band, remove_band
from .outline_picture import Frame, Groups, MapOutlines, Stroke, new_painter, new_picture

# Measured: up to so many vertices a rubber band is painted within a frame (16 ms), and that is done
# each time that anything above it moves. A hundred thousand take half a second.
_LIGHT_VERTICES = 1000
# What is drawn beyond the rim of the map, so that the rim shows no line, in pixels.
_BEYOND = 10
_STROKE = Stroke(AREA_LINE, Qt.PenStyle.SolidLine, AREA_WIDTH)


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
        self._picture = LargeArea(canvas, 0.0, self)
        canvas.destinationCrsChanged.connect(self._draw_band)

    def show_aoi(self, aoi: Optional[Aoi]) -> None:
        """Show an area instead of the one before; None shows nothing."""
        self._aoi = aoi
        self._draw_band()
        self._picture.clear()
        if aoi is not None and not _is_light(aoi):
            self._picture.show(lambda: [(_STROKE, [aoi.geometry])])

    def picture(self) -> Optional[QImage]:
        """Give the picture of a large area, once it has been drawn."""
        return self._picture.image()

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
            self._canvas.destinationCrsChanged.disconnect(self._draw_band)
        self._picture.dispose()
        remove_band(self._canvas, self._band)
        # See AoiPanel.dispose().
        del self._canvas, self._project

    def _draw_band(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._aoi is None or not _is_light(self._aoi):
            return
        shape = on_map(self._aoi.geometry, to_map(self._canvas, self._project))
        if not shape.isNull():
            self._band.setToGeometry(shape)


def _is_light(aoi: Aoi) -> bool:
    return aoi.vertices <= _LIGHT_VERTICES


class LargeArea(MapOutlines):
    """An area of many vertices, drawn beside the main thread in the looks of the rubber band."""

    def draw(self, groups: Groups, frame: Frame, stopped: Callable[[], bool]) -> Optional[QImage]:
        """Draw what of the area lies on the map; Python's lock is free meanwhile."""
        ((stroke, (area,)),) = groups
        seen = QgsRectangle(frame.extent)
        seen.grow(_BEYOND * frame.unit)
        image, shape = new_picture(frame), on_map(area, frame.change).clipped(seen)
        if image is None or stopped():
            return None
        painter = new_painter(image, frame)
        for colour, width, fill in (
            (AREA_RIM, stroke.width + 2, QColor(Qt.GlobalColor.transparent)),
            (stroke.colour, stroke.width, AREA_FILL),
        ):
            pen = QPen(colour, width * frame.ratio)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(fill)
            if not shape.isNull():
                shape.constGet().draw(painter)
        painter.end()
        image.setDevicePixelRatio(frame.ratio)
        return image


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
