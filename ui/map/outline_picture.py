"""Many outlines on the map: drawn beside the main thread, and shown as one picture.

As rubber bands they would be drawn anew, by the main thread, each time that anything above them
moves: a tenth of a second for 500 footprints, a second for 5,000.
"""

from __future__ import annotations

import math
from contextlib import suppress
from threading import Event, Thread
from typing import Callable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...core import log
from ...core.aoi.geometry.measure import wgs84
from ...core.aoi.geometry.sanity import is_sane
from ...core.gil import GilRelease

# Below each line, so that it is seen on any map, and its gaps too.
HALO = QColor(255, 255, 255, 120)
# Outlines drawn by one call. Python's lock is held meanwhile: for a millisecond or two.
_PIECE = 10


class Stroke(NamedTuple):
    """How outlines are drawn; the width is in pixels."""

    colour: QColor
    pattern: Qt.PenStyle
    width: int = 1


# What is drawn in turn, in EPSG:4326.
Groups = Sequence[Tuple[Stroke, Sequence[QgsGeometry]]]


class Frame(NamedTuple):
    """The part of the map that is drawn, upright even where the map is turned.

    ``extent`` is in the map's CRS, ``unit`` the map units of a pixel, ``ratio`` the dots of a
    pixel; ``change`` leads from EPSG:4326 to the map's CRS.
    """

    extent: QgsRectangle
    unit: float
    ratio: float
    change: QgsCoordinateTransform


def to_map(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    """Return the way from EPSG:4326 to the CRS of a map."""
    return QgsCoordinateTransform(
        wgs84(),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance().transformContext(),
    )


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
    image = new_picture(frame)
    if image is None:
        return None
    painter = new_painter(image, frame)
    for stroke, shapes in groups:
        pens = _pens(stroke, frame.ratio)
        for path in _paths(_each_once(shapes), frame.change):
            if stopped():
                break
            for pen in pens:
                painter.setPen(pen)
                painter.drawPath(path)
    painter.end()
    image.setDevicePixelRatio(frame.ratio)
    return None if stopped() else image


def new_picture(frame: Frame) -> Optional[QImage]:
    """Make a picture with nothing on it; None if there is no memory for it."""
    width, height = (
        math.ceil(length * frame.ratio / frame.unit)
        for length in (frame.extent.width(), frame.extent.height())
    )
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return None
    image.fill(Qt.GlobalColor.transparent)
    return image


def new_painter(image: QImage, frame: Frame) -> QPainter:
    """Begin to paint on a picture in coordinates of the map.

    Without smoothing, like QGIS's own: a line of one dot would fade to two.
    """
    painter = QPainter(image)
    dots = frame.ratio / frame.unit
    corner = frame.extent.xMinimum(), frame.extent.yMaximum()
    painter.setWorldTransform(
        QTransform(dots, 0.0, 0.0, -dots, -corner[0] * dots, corner[1] * dots)
    )
    return painter


def _pens(stroke: Stroke, ratio: float) -> Tuple[QPen, QPen]:
    pens = (
        QPen(HALO, stroke.width * ratio),
        QPen(stroke.colour, stroke.width * ratio, stroke.pattern),
    )
    for pen in pens:
        pen.setCosmetic(True)
    return pens


def _each_once(shapes: Sequence[QgsGeometry]) -> List[QgsGeometry]:
    """Leave out repetitions: the scenes of a tile have one outline, whose dashes would fill up."""
    seen: Set[bytes] = set()
    once = []
    for shape in shapes:
        mark = bytes(shape.asWkb())
        if mark not in seen:
            seen.add(mark)
            once.append(shape)
    return once


def _paths(shapes: Sequence[QgsGeometry], change: QgsCoordinateTransform) -> Iterator[QPainterPath]:
    """Take outlines to the map's CRS, piece by piece."""
    for first in range(0, len(shapes), _PIECE):
        piece = shapes[first : first + _PIECE]
        path = _path(piece, change)
        if path is not None:
            yield path
            continue
        # What the CRS does not reach cannot be seen on the map either; the others can.
        for shape in piece:
            path = _path([shape], change)
            if path is not None:
                yield path


def _path(shapes: Sequence[QgsGeometry], change: QgsCoordinateTransform) -> Optional[QPainterPath]:
    moved = moved_to_map(QgsGeometry.collectGeometry(list(shapes)), change)
    return None if moved is None else moved.constGet().asQPainterPath()


def moved_to_map(shape: QgsGeometry, change: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """Take a shape to the map's CRS; None where that CRS does not reach, or has no place on Earth.

    A transformation that is not valid would leave degrees as they are (site grids, other planets).
    """
    if not change.isValid():
        return None
    moved = QgsGeometry(shape)
    try:
        moved.transform(change)
    except QgsCsException:
        return None
    return moved if is_sane(moved) else None


class _Picture(QgsMapCanvasItem):
    """Shows a picture of a part of the map where that part is now."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
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
        self.setRotation(self._canvas.rotation())

    def paint(
        self,
        painter: QPainter,
        option: Optional[QStyleOptionGraphicsItem] = None,
        widget: Optional[QWidget] = None,
    ) -> None:
        """Paint it, dot by dot if the scale is still the same."""
        if self._image is None or self._frame is None:
            return
        extent, unit = self._frame.extent, self._canvas.mapUnitsPerPixel()
        if math.isclose(unit, self._frame.unit, rel_tol=1e-6):
            painter.drawImage(QPointF(0.0, 0.0), self._image)
        else:
            place = QRectF(0.0, 0.0, extent.width() / unit, extent.height() / unit)
            painter.drawImage(place, self._image)


class _Drawing:
    """One picture being drawn."""

    def __init__(self, frame: Frame):
        self.frame = frame
        self.stop = Event()
        self.image: Optional[QImage] = None
        self.error: Optional[Exception] = None
        self.thread: Optional[Thread] = None


class MapOutlines(QObject):
    """Keeps a picture of outlines on a map, whatever it shows.

    :param canvas: the map
    :param z_value: what lies above what on the map
    """

    # The map shows what it was last asked to show.
    drawn = pyqtSignal()
    _ended = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, z_value: float, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._canvas: Optional[QgsMapCanvas] = canvas
        self._picture = _Picture(canvas)
        self._picture.setZValue(z_value)
        self._picture.hide()
        self._groups: Optional[Callable[[], Groups]] = None
        self._drawing: Optional[_Drawing] = None
        self._again = False
        self._ended.connect(self._on_ended)
        canvas.extentsChanged.connect(self._redraw)
        canvas.rotationChanged.connect(self._redraw)
        canvas.destinationCrsChanged.connect(self._on_crs)

    def show(self, groups: Callable[[], Groups]) -> None:
        """Show these outlines in place of those before, as soon as they have been drawn.

        :param groups: gives them, each time that they are drawn; called in another thread
        """
        self._groups = groups
        self._redraw()

    def draw(self, groups: Groups, frame: Frame, stopped: Callable[[], bool]) -> Optional[QImage]:
        """Draw them; called in another thread."""
        return draw(groups, frame, stopped)

    def clear(self) -> None:
        """Show nothing, at once."""
        self._groups = None
        self._stop()
        self._picture.take(None, None)

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide them all, whatever they are."""
        self._picture.set_wanted(on_map)

    def dispose(self) -> None:
        """Take the picture off the map for good."""
        if self._canvas is None:
            return
        drawing = self._drawing
        self._groups = None
        self._stop()
        if drawing is not None and drawing.thread is not None:
            drawing.thread.join()
        if sip.isdeleted(self._canvas):
            self._canvas = None
            return
        self._canvas.extentsChanged.disconnect(self._redraw)
        self._canvas.rotationChanged.disconnect(self._redraw)
        self._canvas.destinationCrsChanged.disconnect(self._on_crs)
        self._canvas.scene().removeItem(self._picture)
        self._canvas = None

    def _on_crs(self) -> None:
        # In the other CRS the old picture would lie anywhere.
        self._picture.take(None, None)
        self._redraw()

    def _redraw(self) -> None:
        if self._canvas is None or self._groups is None:
            return
        if self._drawing is None:
            self._start(self._canvas, self._groups)
        else:
            self._drawing.stop.set()
            self._again = True

    def _stop(self) -> None:
        drawing, self._drawing = self._drawing, None
        self._again = False
        if drawing is not None:
            drawing.stop.set()

    def _start(self, canvas: QgsMapCanvas, groups: Callable[[], Groups]) -> None:
        frame = frame_of(canvas)
        if frame is None:
            self._picture.take(None, None)
            return
        drawing = _Drawing(frame)

        def work() -> None:
            release = GilRelease(drawing.stop.is_set)
            # Who starts a thread waits until it has begun.
            release.pause()
            try:
                drawing.image = self.draw(groups(), frame, release.pause_if_due)
            except Exception as error:
                drawing.error = error
            # The plugin may have gone meanwhile.
            with suppress(RuntimeError):
                self._ended.emit(drawing)

        # Not by QGIS's task manager, which shows each task to the user, and whose threads may all
        # be waiting for the network.
        drawing.thread = Thread(target=work, name="EOSDA outlines", daemon=True)
        self._drawing = drawing
        drawing.thread.start()

    def _on_ended(self, drawing: _Drawing) -> None:
        if drawing is not self._drawing:
            return
        self._drawing = None
        if drawing.error is not None:
            log.exception(self.tr("Draw footprints"), drawing.error)
        if self._again:
            self._again = False
            self._redraw()
            return
        self._picture.take(drawing.image, drawing.frame)
        self.drawn.emit()
