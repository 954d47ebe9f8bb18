"""The button “From…”: every way to an area that is not drawn."""

from __future__ import annotations

from functools import partial
from typing import List

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...core.aoi.layer import POLYGONAL
from ..widgets.elided_button import ElidedButton

# The width of a layer's name in the menu, in characters.
_LONGEST_NAME = 40


class SourceButton(ElidedButton):
    """Offers layers, selections, extents, texts and earlier areas, and how an area is ordered."""

    layer_chosen = pyqtSignal(QgsMapLayer)
    selection_wanted = pyqtSignal()
    map_extent_wanted = pyqtSignal()
    project_extent_wanted = pyqtSignal()
    paste_wanted = pyqtSignal()
    name_wanted = pyqtSignal()

    def __init__(self, parent: QWidget):
        super().__init__(parent, "aoiMenuButton")
        self.setText(self.tr("From…"))
        self.setToolTip(self.tr("Take the area from a layer, the map or a text"))
        self.setAccessibleName(self.tr("Area from"))
        self.setAutoRaise(True)
        menu = QMenu(self)
        self.setMenu(menu)
        self._layers = menu.addMenu(self.tr("Polygon layer"))
        self._layers.setObjectName("aoiLayerMenu")
        self._layers.aboutToShow.connect(self._fill_layers)
        for name, text, signal in (
            ("aoiFromSelectionAction", self.tr("Selected features"), self.selection_wanted),
            ("aoiFromCanvasAction", self.tr("Map extent"), self.map_extent_wanted),
            ("aoiFromProjectAction", self.tr("Project extent"), self.project_extent_wanted),
            ("aoiPasteAction", self.tr("Paste a text or coordinates…"), self.paste_wanted),
        ):
            self._add(menu, name, text).triggered.connect(signal)
        menu.addSeparator()
        # Filled by who remembers them.
        self.recent_menu = menu.addMenu(self.tr("Recent areas"))
        self.recent_menu.setObjectName("aoiRecentMenu")
        self.name_action = self._add(menu, "aoiNameAction", self.tr("Name this area…"))
        self.name_action.triggered.connect(self.name_wanted)
        menu.addSeparator()
        # These two say how an area is ordered: the dock shows them where it is ordered, too.
        self.each_action = self._add(
            menu, "aoiEachAction", self.tr("Separate raster for each polygon")
        )
        self.each_action.setCheckable(True)
        self.each_action.setToolTip(
            self.tr("Orders each feature for itself, with its own files, named after it")
        )
        self.shared_action = self._add(
            menu, "aoiSharedAction", self.tr("Combine nearby parts into one order")
        )
        self.shared_action.setCheckable(True)
        self.shared_action.setChecked(True)

    @staticmethod
    def _add(menu: QMenu, name: str, text: str) -> QAction:
        action = QAction(text, menu)
        action.setObjectName(name)
        menu.addAction(action)
        return action

    def _fill_layers(self) -> None:
        self._layers.clear()
        layers = _polygon_layers()
        for layer in layers:
            action = self._layers.addAction(self._name_of(layer))
            action.setObjectName("aoiLayerEntry")
            action.triggered.connect(partial(self._choose, layer.id()))
        if not layers:
            self._layers.addAction(self.tr("The project has no polygon layer")).setEnabled(False)

    def _name_of(self, layer: QgsVectorLayer) -> str:
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _LONGEST_NAME
        name = metrics.elidedText(layer.name(), Qt.TextElideMode.ElideMiddle, room)
        # An ampersand would be taken for the mark of a shortcut.
        return str(name).replace("&", "&&")

    def _choose(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self.layer_chosen.emit(layer)


def _polygon_layers() -> List[QgsVectorLayer]:
    """Return the layers that may hold polygons, by name.

    QGIS's own filter for polygons leaves out layers of several kinds of geometry (KML).
    """
    layers = QgsProject.instance().mapLayers().values()
    found = [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() in POLYGONAL
    ]
    return sorted(found, key=lambda layer: layer.name().casefold())
