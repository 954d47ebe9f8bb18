"""What to offer while the map shows nothing: what the project has elsewhere, or a background."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.translation import translate
from ..map.view import GetCanvas

# QGIS makes this entry itself, among the XYZ tiles of its browser.
_ENTRY = "OpenStreetMap"
_ADDRESS = "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"
# Milliseconds after the last change of the map, so that nothing is reckoned while it is moved.
_CALM_MS = 300


class EmptyMap(QObject):
    """Watches whether the map shows anything, and fills it where the user wants that."""

    # What is offered, and more about it; empty for nothing.
    offered = pyqtSignal(str, str)
    # The map has been filled.
    filled = pyqtSignal()

    def __init__(self, get_canvas: GetCanvas, parent: QObject):
        super().__init__(parent)
        self._get_canvas = get_canvas
        self._timer = QTimer(self, singleShot=True, interval=_CALM_MS, timeout=self._look)
        canvas = get_canvas()
        canvas.layersChanged.connect(self._timer.start)
        canvas.extentsChanged.connect(self._timer.start)
        self._timer.start()

    def fill(self) -> None:
        """Show all of the project, or add the background map where there is nothing to show."""
        canvas = self._get_canvas()
        if canvas.layers():
            canvas.zoomToFullExtent()
        else:
            address = _background_address()
            QgsProject.instance().addMapLayer(QgsRasterLayer(address, _ENTRY, "wms"))
        self._look()
        self.filled.emit()

    def _look(self) -> None:
        text, tip = "", ""
        canvas = self._get_canvas()
        settings = canvas.mapSettings()
        full, seen = settings.fullExtent(), settings.visibleExtent()
        if canvas.layers():
            if not full.isEmpty() and full.isFinite() and not full.intersects(seen):
                text = translate("AoiPanel", "Show all layers")
                tip = translate(
                    "AoiPanel", "The map shows none of its layers here: zoom to all of them"
                )
        # Layers that are switched off are the user's to switch on.
        elif not QgsProject.instance().mapLayers():
            text = translate("AoiPanel", "Background map")
            tip = translate(
                "AoiPanel", "The map is empty: add OpenStreetMap, from tile.openstreetmap.org"
            )
        self.offered.emit(text, tip)


def _background_address() -> str:
    """Return the source of QGIS's own entry, with what the user has changed in it."""
    tiles = QgsApplication.dataItemProviderRegistry().provider("XYZ Tiles")
    root = tiles.createDataItem("", None) if tiles is not None else None
    entries = root.createChildren() if root is not None else []
    found = [entry.uri() for entry in entries if entry.name() == _ENTRY]
    return str(found[0]) if found else _ADDRESS
