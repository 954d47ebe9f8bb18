"""What the tools that draw and edit areas share: their keys, and the project's snapping."""

from __future__ import annotations

from qgis.core import QgsPointLocator, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsSnapIndicator
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from .outline_picture import remove_item
from .shape import DRAWN, new_band

_OWN_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
)


class AreaTool(QgsMapTool):
    """A map tool that gets its keys before the canvas, snaps, and draws with a rubber band."""

    canceled = pyqtSignal()
    hinted = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._snap_indicator = QgsSnapIndicator(canvas)
        self._band = new_band(canvas, DRAWN)

    def activate(self) -> None:
        """Begin to hear the keys."""
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        """Leave the keys to others."""
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def dispose(self) -> None:
        """Take everything off the map for good."""
        remove_item(self._band)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of this tool before the canvas and before a shortcut.

        The Delete key would delete the selected features of a layer that is edited, and the
        canvas passes no key on while a button is held.
        """
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not self.is_own_key(event):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
        return True

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is for this tool and not for QGIS."""
        return event.key() in _OWN_KEYS

    def snapped_place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Return where the mouse is on the map, snapped as the project's snapping says."""
        event.snapPoint()
        self._snap_indicator.setMatch(event.mapPointMatch())
        return event.mapPoint()

    def hide_snapping(self) -> None:
        """Show no more what was snapped to."""
        self._snap_indicator.setMatch(QgsPointLocator.Match())


def is_drag(pressed_at: QPoint, released_at: QPoint) -> bool:
    """Return whether the mouse went further than it shakes in a click."""
    return (released_at - pressed_at).manhattanLength() >= QApplication.startDragDistance()
