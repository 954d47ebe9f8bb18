"""What to offer while the map shows nothing: what the project has elsewhere, or a background."""

from __future__ import annotations

from enum import Enum
from typing import Optional

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..map.view import GetCanvas

# QGIS makes this entry itself, among the XYZ tiles of its browser.
_ENTRY = "OpenStreetMap"
_ADDRESS = "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"
# Milliseconds after the last change of the map, so that nothing is reckoned while it is moved.
_CALM_MS = 300


class Offer(Enum):
    """What a map that shows nothing could show."""

    BACKGROUND = "background"
    FULL_EXTENT = "full extent"


class EmptyMap(QObject):
    """Watches whether the map shows anything, and fills it where the user wants that.

    :param get_canvas: gives the map
    """

    changed = pyqtSignal()

    def __init__(self, get_canvas: GetCanvas, parent: QObject):
        super().__init__(parent)
        self._get_canvas = get_canvas
        self._timer = QTimer(self, singleShot=True, interval=_CALM_MS, timeout=self._look)
        self.offer: Optional[Offer] = None
        canvas = get_canvas()
        canvas.layersChanged.connect(self._timer.start)
        canvas.extentsChanged.connect(self._timer.start)
        self._timer.start()

    def fill(self) -> None:
        """Show all of the project, or add the background map where there is nothing to show."""
        if self.offer is Offer.BACKGROUND:
            layer = QgsRasterLayer(_background_address(), _ENTRY, "wms")
            QgsProject.instance().addMapLayer(layer)
        else:
            self._get_canvas().zoomToFullExtent()
        self._look()

    def _look(self) -> None:
        before, self.offer = self.offer, self._offer_now()
        if self.offer is not before:
            self.changed.emit()

    def _offer_now(self) -> Optional[Offer]:
        canvas = self._get_canvas()
        if not canvas.layers():
            # Layers that are switched off are the user's to switch on.
            return None if QgsProject.instance().mapLayers() else Offer.BACKGROUND
        settings = canvas.mapSettings()
        full, seen = settings.fullExtent(), settings.visibleExtent()
        elsewhere = not full.isEmpty() and full.isFinite() and not full.intersects(seen)
        return Offer.FULL_EXTENT if elsewhere else None


def _background_address() -> str:
    """Return the source of QGIS's own entry, with what the user has changed in it."""
    tiles = QgsApplication.dataItemProviderRegistry().provider("XYZ Tiles")
    root = tiles.createDataItem("", None) if tiles is not None else None
    entries = root.createChildren() if root is not None else []
    found = [entry.uri() for entry in entries if entry.name() == _ENTRY]
    return str(found[0]) if found else _ADDRESS
