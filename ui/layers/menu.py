"""EOSDA Imagery in the context menu of the plugin's own layers.

It is there as long as the plugin is on, so it imports what it needs when it is used.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Callable, List, Optional, Protocol

from qgis.core import QgsLayerTree, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu

from ...core.layers.properties import INDEX_PROPERTY, PROPERTY, is_live
from ...core.translation import TITLE, translate

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...core.layers.record import RequestRecord
    from ..widgets.message_bar import MessageBar
    from .layer_tasks import ChangeBetweenDates, SameContrast


class LayerActions(Protocol):
    """What can be done with layers and their records; the desktop does it."""

    changes: ChangeBetweenDates

    def download_again(self, record: RequestRecord) -> None:
        """Bring the files of a record once more."""

    def choose_like(self, record: RequestRecord) -> None:
        """Search other dates for the area and bands of a record."""


class LayerMenu(QObject):
    """Adds the actions to each layer that holds a record, and takes all of it back.

    :param iface: the desktop
    :param desktop: gives the parts of the plugin, built at their first use
    """

    def __init__(self, iface: QgisInterface, desktop: Callable[[], LayerActions]):
        super().__init__()
        self._iface = iface
        self._desktop = desktop
        self._actions: List[QAction] = []
        contrast = self.tr("Same Contrast for All of the Group")
        for name, text, slot in (
            ("eosdaAgainAction", self.tr("Download Again"), self._again),
            ("eosdaOtherDatesAction", self.tr("Same Area with Other Dates…"), self._other_dates),
            ("eosdaContrastAction", contrast, self._contrast_of_all),
            ("eosdaChangeAction", self.tr("Change between Two Dates"), self._change),
            ("eosdaDetailsAction", self.tr("Show Scene Details"), self._details),
            ("eosdaCommandAction", self.tr("Copy as qgis_process Command"), self._command),
        ):
            action = QAction(text, self, objectName=name, triggered=slot)
            iface.addCustomActionForLayerType(
                action, TITLE, QgsMapLayer.LayerType.RasterLayer, False
            )
            self._actions.append(action)
        tree = iface.layerTreeView()
        # Before QGIS 3.32 the menu of a group cannot be added to; that of its layers can.
        self._tree = tree if hasattr(tree, "contextMenuAboutToShow") else None
        if self._tree is not None:
            self._tree.contextMenuAboutToShow.connect(self._on_tree_menu)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers_added)
        self._on_layers_added(list(project.mapLayers().values()))

    def close(self) -> None:
        """Take the actions out of the menus."""
        QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)
        if self._tree is not None:
            self._tree.contextMenuAboutToShow.disconnect(self._on_tree_menu)
        self.deleteLater()

    # -- which layers -----------------------------------------------------------------------

    def _on_layers_added(self, layers: List[QgsMapLayer]) -> None:
        for layer in layers:
            if layer.customProperty(PROPERTY):
                self._offer(layer)
            elif isinstance(layer, QgsRasterLayer):
                # The algorithms write the record into a layer that is in the project already.
                layer.customPropertyChanged.connect(self._on_property)
        if any(is_live(layer) for layer in layers):
            # It gives the tiles their key.
            self._desktop()

    def _on_property(self, name: str) -> None:
        layer = self.sender()
        if name == PROPERTY and isinstance(layer, QgsMapLayer):
            self._offer(layer)

    def _offer(self, layer: QgsMapLayer) -> None:
        for action in self._actions:
            if action.objectName() != "eosdaChangeAction" or layer.customProperty(INDEX_PROPERTY):
                self._iface.addCustomActionForLayer(action, layer)

    def _record(self) -> Optional[RequestRecord]:
        """Read the record of the layer whose menu is open."""
        from ...core.layers.record import read_record

        layer = self._iface.activeLayer()
        record = read_record(layer.customProperty(PROPERTY)) if layer is not None else None
        if record is None:
            self._messages.warning(self.tr("This layer does not say what it was made of."))
        return record

    @cached_property
    def _messages(self) -> MessageBar:
        from ..widgets.message_bar import MessageBar

        return MessageBar(self._iface, self)

    # -- what can be done -------------------------------------------------------------------

    def _again(self) -> None:
        record = self._record()
        if record is not None:
            self._desktop().download_again(record)

    def _other_dates(self) -> None:
        record = self._record()
        if record is not None:
            self._desktop().choose_like(record)

    def _contrast_of_all(self) -> None:
        from .layer_tasks import group_of

        layer = self._iface.activeLayer()
        root = QgsProject.instance().layerTreeRoot()
        group = group_of(root.findLayer(layer.id())) if layer is not None else None
        if group is not None:
            self._contrast.start(group)

    @cached_property
    def _contrast(self) -> SameContrast:
        from .layer_tasks import SameContrast

        return SameContrast(self._messages, self)

    def _change(self) -> None:
        """Show the change between the two index layers that are selected in the tree."""
        self._desktop().changes.start(self._iface.layerTreeView().selectedLayers())

    def _on_tree_menu(self, menu: QMenu) -> None:
        """Offer the same in the menu of a group that was ordered together."""
        from ...core.layers.project.tree import BATCH_PROPERTY

        node = self._tree.currentNode()
        if QgsLayerTree.isGroup(node) and node.customProperty(BATCH_PROPERTY):
            action = menu.addAction(self.tr("Same Contrast for All of the Group"))
            action.setObjectName("eosdaContrastGroupAction")
            action.triggered.connect(lambda: self._contrast.start(node))

    def _details(self) -> None:
        from ..widgets.dialogs import DetailsDialog
        from .details import details_text

        record = self._record()
        if record is not None:
            title = translate("SceneDetailsDialog", "Scene Details")
            DetailsDialog(title, details_text(record), self._iface.mainWindow()).show()

    def _command(self) -> None:
        from ...api.errors import EosdaError
        from ...core.layers.record import qgis_process_commands, write_area
        from ...core.settings import data_folder

        record = self._record()
        if record is None:
            return
        try:
            area = write_area(record, data_folder())
        except EosdaError as error:
            self._messages.warning(str(error))
            return
        command = qgis_process_commands(record, area, windows=os.name == "nt")
        QApplication.clipboard().setText(command)
        self._messages.success(
            self.tr(
                "The command is copied. It takes the key from the options or from EOSDA_API_KEY,"
                " and writes to the folder it is run in."
            )
        )
