"""A shape on the map: a rubber band, or a picture if painting it again and again takes too long."""

from __future__ import annotations

from typing import Callable, NamedTuple, Optional

from qgis.core import (
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPen

from .outline_picture import (
    Frame,
    Groups,
    MapOutlines,
    Stroke,
    moved_to_map,
    new_painter,
    new_picture,
    to_map,
)

# Measured: up to so many vertices a rubber band is painted within a frame (16 ms), and that is done
# each time that anything above it moves. A hundred thousand take half a second.
_LIGHT_VERTICES = 1000
# What is drawn beyond the rim of the map, so that the rim shows no line, in pixels.
_BEYOND = 10
# The rim is wider than the line by so many pixels, as that of a rubber band.
_RIM = 2

# Behind lines, so that they are seen on any imagery.
DARK = QColor(30, 30, 30, 200)


class OutlineStyle(NamedTuple):
    """How a shape is drawn; the width is in pixels."""

    line: QColor
    fill: QColor
    pattern: Qt.PenStyle = Qt.PenStyle.SolidLine
    width: int = 2


def new_band(canvas: QgsMapCanvas, style: OutlineStyle) -> QgsRubberBand:
    """Make a rubber band for polygons."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setWidth(style.width)
    band.setLineStyle(style.pattern)
    band.setStrokeColor(style.line)
    band.setSecondaryStrokeColor(DARK)
    band.setFillColor(style.fill)
    return band


def remove_band(canvas: QgsMapCanvas, band: QgsRubberBand) -> None:
    """Take a rubber band off the map for good; harmless if the canvas is gone already."""
    if not sip.isdeleted(canvas) and not sip.isdeleted(band):
        canvas.scene().removeItem(band)


class MapShape(QObject):
    """Shows polygons on the map, also after the CRS of the map has changed."""

    def __init__(
        self, canvas: QgsMapCanvas, style: OutlineStyle, parent: Optional[QObject]
    ) -> None:
        """Start with nothing shown.

        :param canvas: the map
        """
        super().__init__(parent)
        self._canvas = canvas
        self._stroke = Stroke(style.line, style.pattern, style.width)
        self._shape: Optional[QgsGeometry] = None
        self._on_map = True
        self._band = new_band(canvas, style)
        self._picture = _ShapePicture(canvas, style.fill, self)
        canvas.destinationCrsChanged.connect(self._draw_band)

    def show(self, shape: Optional[QgsGeometry]) -> None:
        """Show a shape instead of the one before; one of many vertices comes in a moment.

        :param shape: polygons in EPSG:4326; None shows nothing
        """
        self._shape = shape
        self._draw_band()
        self._picture.clear()
        if shape is not None and not _is_light(shape):
            self._picture.show(lambda: [(self._stroke, [shape])])

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the shape, and those to come."""
        self._on_map = on_map
        self._band.setVisible(on_map)
        self._picture.set_on_map(on_map)

    def dispose(self) -> None:
        """Take the shape off the map for good."""
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._draw_band)
        self._picture.dispose()
        remove_band(self._canvas, self._band)
        # See AoiPanel.dispose().
        del self._canvas

    def _draw_band(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._shape is None or not _is_light(self._shape):
            return
        shown = moved_to_map(self._shape, to_map(self._canvas))
        if shown is not None:
            self._band.setToGeometry(shown)
            self._band.setVisible(self._on_map)


class _ShapePicture(MapOutlines):
    """Polygons of many vertices, drawn beside the main thread in the looks of a rubber band."""

    def __init__(self, canvas: QgsMapCanvas, fill: QColor, parent: QObject) -> None:
        super().__init__(canvas, 0.0, parent)
        self._fill = fill

    def draw(self, groups: Groups, frame: Frame, stopped: Callable[[], bool]) -> Optional[QImage]:
        """Draw what of the shape lies on the map; Python's lock is free meanwhile."""
        ((stroke, (whole,)),) = groups
        seen = QgsRectangle(frame.extent)
        seen.grow(_BEYOND * frame.unit)
        image, moved = new_picture(frame), moved_to_map(whole, frame.change)
        if image is None or stopped():
            return None
        shape = QgsGeometry() if moved is None else moved.clipped(seen)
        painter = new_painter(image, frame)
        for colour, pattern, width, fill in (
            (DARK, Qt.PenStyle.SolidLine, stroke.width + _RIM, QColor(Qt.GlobalColor.transparent)),
            (stroke.colour, stroke.pattern, stroke.width, self._fill),
        ):
            pen = QPen(colour, width * frame.ratio, pattern)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(fill)
            if not shape.isNull():
                shape.constGet().draw(painter)
        painter.end()
        image.setDevicePixelRatio(frame.ratio)
        return image


def _is_light(shape: QgsGeometry) -> bool:
    return bool(shape.constGet().nCoordinates() <= _LIGHT_VERTICES)
