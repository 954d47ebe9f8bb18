"""Many outlines on the map: drawn beside the main thread, and shown as one picture.

As rubber bands they would be drawn anew, by the main thread, each time that anything above them
moves: a tenth of a second for 500 footprints, a second for 5,000.
"""

from __future__ import annotations

import math
from contextlib import suppress
from threading import Event, Thread
from typing import Callable, Iterator, NamedTuple, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from qgis.PyQt.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ...core import log
from ...core.gil import GilRelease
from .view import GetCanvas, moved_to_map, to_map

# Below each line, so that it is seen on any map, and its gaps too.
HALO = QColor(255, 255, 255, 120)
NO_FILL = QColor(0, 0, 0, 0)
# Outlines drawn by one call. Python's lock is held meanwhile: for a millisecond or two.
_PIECE = 10


class Stroke(NamedTuple):
    """How outlines are drawn; the width is in pixels."""

    colour: QColor
    pattern: Qt.PenStyle
    width: int = 1
    fill: QColor = NO_FILL


# What is drawn in turn, in EPSG:4326.
Groups = Sequence[Tuple[Stroke, Sequence[QgsGeometry]]]
# Draws a frame, asking meanwhile whether to stop; None if nothing comes of it.
Draw = Callable[["Frame", Callable[[], bool]], Optional[QImage]]


class Frame(NamedTuple):
    """The part of the map that is drawn, upright even where the map is turned.

    ``extent`` is in the map's CRS, ``unit`` the map units of a pixel, ``ratio`` the dots of a
    pixel; ``change`` leads from EPSG:4326 to the map's CRS.
    """

    extent: QgsRectangle
    unit: float
    ratio: float
    change: QgsCoordinateTransform


def frame_of(canvas: QgsMapCanvas) -> Optional[Frame]:
    """Return what a map shows now; None if it shows nothing yet."""
    settings = canvas.mapSettings()
    extent, unit = settings.visibleExtent(), settings.mapUnitsPerPixel()
    if extent.isEmpty() or not extent.isFinite() or not unit > 0:
        return None
    return Frame(extent, unit, settings.devicePixelRatio(), to_map(canvas))


def draw(groups: Groups, frame: Frame, stopped: Callable[[], bool]) -> Optional[QImage]:
    """Draw outlines on nothing; for any thread.

    :param stopped: asked between pieces; if it says so, nothing comes of it
    """

    def paint(painter: QPainter) -> None:
        for stroke, shapes in groups:
            pens = _pens(stroke, frame.ratio)
            for path in _paths(_each_once(shapes), frame.change):
                if stopped():
                    return
                for pen in pens:
                    painter.setPen(pen)
                    painter.drawPath(path)

    image = painted(frame, paint)
    return None if stopped() else image


def painted(frame: Frame, paint: Callable[[QPainter], None]) -> Optional[QImage]:
    """Paint on nothing in coordinates of the map; return None if there is no memory for it.

    Without smoothing, like QGIS's own: a line of one dot would fade to two.
    """
    extent, dots = frame.extent, frame.ratio / frame.unit
    width, height = (math.ceil(length * dots) for length in (extent.width(), extent.height()))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return None
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setWorldTransform(
        QTransform(dots, 0.0, 0.0, -dots, -extent.xMinimum() * dots, extent.yMaximum() * dots)
    )
    paint(painter)
    painter.end()
    image.setDevicePixelRatio(frame.ratio)
    return image


def cosmetic_pen(colour: QColor, width: float, pattern: Qt.PenStyle) -> QPen:
    """Return a pen whose width is in dots, whatever the coordinates are."""
    pen = QPen(colour, width, pattern)
    pen.setCosmetic(True)
    return pen


def _pens(stroke: Stroke, ratio: float) -> Tuple[QPen, QPen]:
    width = stroke.width * ratio
    return (
        cosmetic_pen(HALO, width, Qt.PenStyle.SolidLine),
        cosmetic_pen(stroke.colour, width, stroke.pattern),
    )


def _each_once(shapes: Sequence[QgsGeometry]) -> Sequence[QgsGeometry]:
    """Leave out repetitions: the scenes of a tile have one outline, whose dashes would fill up."""
    return list({bytes(shape.asWkb()): shape for shape in shapes}.values())


def _paths(shapes: Sequence[QgsGeometry], change: QgsCoordinateTransform) -> Iterator[QPainterPath]:
    for first in range(0, len(shapes), _PIECE):
        piece = shapes[first : first + _PIECE]
        path = _path(piece, change)
        # What the CRS does not reach cannot be seen on the map either; the others can.
        paths = [path] if path is not None else [_path([shape], change) for shape in piece]
        yield from (path for path in paths if path is not None)


def _path(shapes: Sequence[QgsGeometry], change: QgsCoordinateTransform) -> Optional[QPainterPath]:
    moved = moved_to_map(QgsGeometry.collectGeometry(list(shapes)), change)
    return None if moved is None else moved.constGet().asQPainterPath()


def remove_item(item: QGraphicsItem) -> None:
    """Take an item off the map for good; harmless if the map has gone already."""
    if not sip.isdeleted(item) and item.scene() is not None:
        item.scene().removeItem(item)


class _Picture(QgsMapCanvasItem):
    """Shows a picture of a part of the map where that part is now."""

    def __init__(self, get_canvas: GetCanvas):
        super().__init__(get_canvas())
        self._get_canvas = get_canvas
        self._image: Optional[QImage] = None
        self._frame: Optional[Frame] = None
        self._wanted = True

    def set_wanted(self, wanted: bool) -> None:
        """Show or hide what is there, and what is to come."""
        self._wanted = wanted
        self.setVisible(wanted and self._image is not None)

    def take(self, image: Optional[QImage], frame: Optional[Frame]) -> None:
        """Show another picture, or none."""
        self._image, self._frame = image, frame
        self.setVisible(self._wanted and image is not None)
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:
        """Move, grow and turn with the map until there is a picture of its new extent."""
        if self._frame is None:
            return
        extent = self._frame.extent
        self.setRect(extent)
        self.setPos(self.toCanvasCoordinates(QgsPointXY(extent.xMinimum(), extent.yMaximum())))
        self.setRotation(self._get_canvas().rotation())

    def paint(
        self,
        painter: QPainter,
        option: Optional[QStyleOptionGraphicsItem] = None,
        widget: Optional[QWidget] = None,
    ) -> None:
        """Paint it, dot by dot if the scale is still the same."""
        if self._image is None or self._frame is None:
            return
        extent, unit = self._frame.extent, self._get_canvas().mapUnitsPerPixel()
        if math.isclose(unit, self._frame.unit, rel_tol=1e-6):
            painter.drawImage(QPointF(0.0, 0.0), self._image)
        else:
            place = QRectF(0.0, 0.0, extent.width() / unit, extent.height() / unit)
            painter.drawImage(place, self._image)


class _Drawing(Thread):
    """One picture being drawn.

    Not by QGIS's task manager, which shows each task to the user, and whose threads may all be
    waiting for the network.
    """

    def __init__(self, frame: Frame, draw: Draw, on_end: Callable[[_Drawing], None]):
        super().__init__(name="EOSDA outlines", daemon=True)
        self.frame = frame
        self.stop = Event()
        self.image: Optional[QImage] = None
        self.error: Optional[Exception] = None
        self._draw = draw
        self._on_end = on_end

    def run(self) -> None:
        """Draw."""
        release = GilRelease(self.stop.is_set)
        # Who starts a thread waits until it has begun.
        release.pause()
        try:
            self.image = self._draw(self.frame, release.pause_if_due)
        except Exception as error:
            self.error = error
        # The plugin may have gone meanwhile.
        with suppress(RuntimeError):
            self._on_end(self)


class MapOutlines(QObject):
    """Keeps a picture of outlines on a map, whatever it shows.

    :param z_value: what lies above what on the map
    """

    _ended = pyqtSignal(object)

    def __init__(self, get_canvas: GetCanvas, z_value: float, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._get_canvas = get_canvas
        self._picture = _Picture(get_canvas)
        self._picture.setZValue(z_value)
        self._picture.hide()
        self._draw: Optional[Draw] = None
        self._drawing: Optional[_Drawing] = None
        self._ended.connect(self._on_ended)
        canvas = get_canvas()
        canvas.extentsChanged.connect(self._redraw)
        canvas.rotationChanged.connect(self._redraw)
        canvas.destinationCrsChanged.connect(self._on_crs)

    def show(self, groups: Callable[[], Groups]) -> None:
        """Show these outlines in place of those before, as soon as they have been drawn.

        :param groups: gives them, each time that they are drawn; called in another thread
        """
        self.show_drawn(lambda frame, stopped: draw(groups(), frame, stopped))

    def show_drawn(self, draw: Draw) -> None:
        """Show what a function draws in place of what was there before.

        :param draw: called in another thread, each time that the map shows something else
        """
        self._draw = draw
        self._redraw()

    def clear(self) -> None:
        """Show nothing, at once."""
        self._draw = None
        self._stop()
        self._picture.take(None, None)

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide them all, whatever they are."""
        self._picture.set_wanted(on_map)

    @property
    def is_disposed(self) -> bool:
        """Whether the picture is off the map for good."""
        return self._picture.scene() is None

    def dispose(self) -> None:
        """Take the picture off the map for good."""
        drawing = self._drawing
        self._draw = None
        self._stop()
        if drawing is not None:
            drawing.join()
        remove_item(self._picture)

    def _on_crs(self) -> None:
        # In the other CRS the old picture would lie anywhere.
        self._picture.take(None, None)
        self._redraw()

    def _redraw(self) -> None:
        if self._draw is None or self.is_disposed:
            return
        if self._drawing is None:
            self._start(self._draw)
        else:
            # It is drawn anew when this one has ended.
            self._drawing.stop.set()

    def _stop(self) -> None:
        drawing, self._drawing = self._drawing, None
        if drawing is not None:
            drawing.stop.set()

    def _start(self, draw: Draw) -> None:
        frame = frame_of(self._get_canvas())
        if frame is None:
            self._picture.take(None, None)
            return
        # Looked up at the end: a signal that was looked up before does not hear of our deletion.
        self._drawing = _Drawing(frame, draw, lambda drawing: self._ended.emit(drawing))
        self._drawing.start()

    def _on_ended(self, drawing: _Drawing) -> None:
        if drawing is not self._drawing:
            return
        self._drawing = None
        if drawing.error is not None:
            log.exception(self.tr("Draw footprints"), drawing.error)
        if drawing.stop.is_set():
            self._redraw()
        else:
            self._picture.take(drawing.image, drawing.frame)
