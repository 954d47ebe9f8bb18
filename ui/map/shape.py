"""A shape on the map: a rubber band, or a picture if painting it again and again takes too long."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .outline_picture import (
    NO_FILL,
    Frame,
    MapOutlines,
    Stroke,
    cosmetic_pen,
    painted,
    remove_item,
)
from .view import GetCanvas, moved_to_map, show_extent, to_map

# Measured: up to so many vertices a rubber band is painted within a frame (16 ms), and that is done
# each time that anything above it moves. A hundred thousand take half a second.
_LIGHT_VERTICES = 1000
# What is drawn beyond the rim of the map, so that the rim shows no line, in pixels.
_BEYOND = 10
# The rim is wider than the line by so many pixels, as that of a rubber band.
_RIM = 2
# So many times the shape is what the map shows when it is brought there.
_ROOM = 1.2

# Behind lines, so that they are seen on any imagery.
DARK = QColor(30, 30, 30, 200)
# Yellow between dark lines, so seen on any imagery.
DRAWN = Stroke(QColor(255, 200, 0), Qt.PenStyle.SolidLine, 2, QColor(255, 200, 0, 40))
# An outline only: a tint over the map would change the colours of the scene one looks at.
AREA = DRAWN._replace(fill=NO_FILL)
# Dashes, white on dark, so that they are seen on any imagery and on the area.
ORDERS = Stroke(QColor(255, 255, 255), Qt.PenStyle.DashLine, 2)


def new_band(canvas: QgsMapCanvas, style: Stroke) -> QgsRubberBand:
    """Make a rubber band for polygons."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setWidth(style.width)
    band.setLineStyle(style.pattern)
    band.setStrokeColor(style.colour)
    band.setSecondaryStrokeColor(DARK)
    band.setFillColor(style.fill)
    return band


class MapShape(QObject):
    """Shows polygons on the map, also after the CRS of the map has changed."""

    def __init__(self, get_canvas: GetCanvas, style: Stroke, parent: QObject) -> None:
        super().__init__(parent)
        self._get_canvas = get_canvas
        self._style = style
        self._shape: Optional[QgsGeometry] = None
        self._on_map = True
        self._band = new_band(get_canvas(), style)
        self._picture = MapOutlines(get_canvas, 0.0, self)
        get_canvas().destinationCrsChanged.connect(self._draw_band)

    def show(self, shape: Optional[QgsGeometry]) -> None:
        """Show a shape instead of the one before; one of many vertices comes in a moment.

        :param shape: polygons in EPSG:4326; None shows nothing
        """
        self._shape = shape
        self._draw_band()
        self._picture.clear()
        if shape is not None and not _is_light(shape):
            style = self._style
            self._picture.show_drawn(
                lambda frame, stopped: _draw_as_band(shape, style, frame, stopped)
            )

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the shape, and those to come."""
        self._on_map = on_map
        self._band.setVisible(on_map)
        self._picture.set_on_map(on_map)

    def zoom(self) -> bool:
        """Bring the map to the shape; False if that has no place in the map's CRS."""
        if self._shape is None:
            return False
        box = QgsGeometry.fromRect(self._shape.boundingBox())
        moved = moved_to_map(box, to_map(self._get_canvas()))
        if moved is None:
            return False
        show_extent(self._get_canvas(), moved.boundingBox(), _ROOM)
        return True

    def dispose(self) -> None:
        """Take the shape off the map for good."""
        self._shape = None
        self._picture.dispose()
        remove_item(self._band)

    def _draw_band(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._shape is None or not _is_light(self._shape):
            return
        shown = moved_to_map(self._shape, to_map(self._get_canvas()))
        if shown is not None:
            self._band.setToGeometry(shown)
            self._band.setVisible(self._on_map)


def _draw_as_band(
    whole: QgsGeometry, style: Stroke, frame: Frame, stopped: Callable[[], bool]
) -> Optional[QImage]:
    """Draw what of a shape lies on the map in the looks of a rubber band.

    Python's lock is free meanwhile; for any thread.
    """
    moved = moved_to_map(whole, frame.change)
    if stopped():
        return None
    seen = QgsRectangle(frame.extent)
    seen.grow(_BEYOND * frame.unit)
    shape = QgsGeometry() if moved is None else moved.clipped(seen)

    def paint(painter: QPainter) -> None:
        if shape.isNull():
            return
        for colour, pattern, width, fill in (
            (DARK, Qt.PenStyle.SolidLine, style.width + _RIM, NO_FILL),
            (style.colour, style.pattern, style.width, style.fill),
        ):
            painter.setPen(cosmetic_pen(colour, width * frame.ratio, pattern))
            painter.setBrush(fill)
            shape.constGet().draw(painter)

    return painted(frame, paint)


def _is_light(shape: QgsGeometry) -> bool:
    return bool(shape.constGet().nCoordinates() <= _LIGHT_VERTICES)
