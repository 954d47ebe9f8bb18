"""The button “From…”: every way to an area that is not drawn."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...core.aoi.geometry.sanity import is_sane
from ...core.aoi.layer import may_hold_polygons
from ...core.translation import translate
from ..map.view import GetCanvas
from ..widgets.controls import fill_menu
from ..widgets.elided import ElidedButton
from .paste import PasteDialog
from .reader import AreaReader

# The width of a layer's name in the menu, in characters.
_LONGEST_NAME = 40

Extent = Tuple[QgsGeometry, QgsCoordinateReferenceSystem]


class SourceButton(ElidedButton):
    """Offers layers, selections, extents, texts and earlier areas, and how an area is ordered."""

    # Another source than the one before is about to be used.
    used = pyqtSignal()

    def __init__(self, reader: AreaReader, get_canvas: GetCanvas, parent: QWidget):
        super().__init__(parent, "aoiMenuButton")
        self._reader = reader
        self._get_canvas = get_canvas
        self.setText(self.tr("From…"))
        self.setToolTip(self.tr("Take the area from a layer, the map or a text"))
        self.setAccessibleName(self.tr("Area from"))
        self.setAutoRaise(True)
        menu = QMenu(self)
        self.setMenu(menu)
        self._layers = menu.addMenu(self.tr("Polygon layer"))
        self._layers.setObjectName("aoiLayerMenu")
        self._layers.aboutToShow.connect(self._fill_layers)
        for name, text, slot in (
            ("aoiFromSelectionAction", self.tr("Selected features"), self._take_selection),
            ("aoiFromCanvasAction", self.tr("Map extent"), self._take_map_extent),
            ("aoiFromProjectAction", self.tr("Project extent"), self._take_project_extent),
            ("aoiPasteAction", self.tr("Paste a text or coordinates…"), self._paste),
        ):
            _add(menu, name, text, triggered=slot)
        menu.addSeparator()
        # Filled by who remembers them.
        self.recent_menu = menu.addMenu(self.tr("Recent areas"))
        self.recent_menu.setObjectName("aoiRecentMenu")
        self.name_action = _add(menu, "aoiNameAction", self.tr("Name this area…"))
        menu.addSeparator()
        # These two say how an area is ordered: the dock shows them where it is ordered, too.
        self.each_action = _add(
            menu,
            "aoiEachAction",
            self.tr("Separate raster for each polygon"),
            checkable=True,
            toolTip=self.tr("Orders each feature for itself, with its own files, named after it"),
        )
        self.shared_action = _add(
            menu,
            "aoiSharedAction",
            self.tr("Combine nearby parts into one order"),
            checkable=True,
            checked=True,
        )

    def _fill_layers(self) -> None:
        layers = filter(may_hold_polygons, QgsProject.instance().mapLayers().values())
        entries = [
            (self._name_of(layer), partial(self._choose, layer.id()))
            for layer in sorted(layers, key=lambda layer: layer.name().casefold())
        ]
        for action in fill_menu(self._layers, entries, self.tr("The project has no polygon layer")):
            action.setObjectName("aoiLayerEntry")

    def _name_of(self, layer: QgsMapLayer) -> str:
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _LONGEST_NAME
        return str(metrics.elidedText(layer.name(), Qt.TextElideMode.ElideMiddle, room))

    def _choose(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self.take_layer(layer)

    def take_layer(self, layer: QgsMapLayer) -> None:
        """Make the area of all polygons of a layer."""
        self.used.emit()
        self._reader.read_layer(layer, selected=False)

    def take_file(self, path: str, layer_name: str) -> None:
        """Make the area of a file.

        :param layer_name: that of a layer in it; "" for all of it
        """
        self.used.emit()
        self._reader.read_file(Path(path), layer_name)

    def _take_selection(self) -> None:
        self.used.emit()
        self._reader.read_selection(self._get_canvas().currentLayer())

    def _take_map_extent(self) -> None:
        self.used.emit()
        label = translate("AoiPanel", "Map extent")
        self._reader.take(*_map_extent(self._get_canvas()), label, drawn=True)

    def _take_project_extent(self) -> None:
        self.used.emit()
        label = translate("AoiPanel", "Project extent")
        self._reader.take(*_project_extent(), label, drawn=True)

    def _paste(self) -> None:
        self.used.emit()
        dialog = PasteDialog(QgsProject.instance().transformContext(), self)
        dialog.accepted.connect(lambda: self._take_text(dialog.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_text(self, text: str) -> None:
        # While the window was open the area may have come from elsewhere.
        self.used.emit()
        self._reader.read_text(text, translate("AoiPanel", "Pasted area"))


def _add(menu: QMenu, name: str, text: str, **properties: Any) -> QAction:
    action = QAction(text, menu, objectName=name, **properties)
    menu.addAction(action)
    return action


def _map_extent(canvas: QgsMapCanvas) -> Extent:
    settings = canvas.mapSettings()
    crs = settings.destinationCrs()
    # The visible polygon, because the extent is larger on a rotated map.
    corners = [QgsPointXY(corner) for corner in settings.visiblePolygon()]
    return _on_earth(QgsGeometry.fromPolygonXY([[*corners, *corners[:1]]]), crs), crs


def _project_extent() -> Extent:
    """Return the full extent of the project, as “Zoom Full” shows it, and its CRS.

    Without layers, and without an extent in its properties, it is no geometry.
    """
    full = QgsProject.instance().viewSettings().fullExtent()
    crs = full.crs() if full.crs().isValid() else QgsProject.instance().crs()
    if full.isEmpty() or not full.isFinite():
        return QgsGeometry(), crs
    return _on_earth(QgsGeometry.fromRect(QgsRectangle(full)), crs), crs


def _on_earth(seen: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    if crs.isGeographic() and is_sane(seen):
        # Zoomed out, the map shows nothing above and below the poles.
        return seen.intersection(QgsGeometry.fromRect(QgsRectangle(-540, -90, 540, 90)))
    return seen
