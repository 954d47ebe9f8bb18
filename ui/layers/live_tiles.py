"""The live tiles of the project: mended, given the key, and loaded only where the user wants them.

A project may come from anywhere, and every tile is a request of the user's key. So layers of tiles
that were never asked for on this computer wait for a click, whose price is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, List, Optional, Set

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QLocale, QObject, QTimer

from ...api.errors import EosdaError
from ...core import log
from ...core.layers.project.preview_layers import (
    allow_tiles,
    allowed_tiles,
    live_layers,
    mend_live_source,
    tile_address,
)
from ...core.layers.properties import is_live
from ...core.translation import counted
from .tile_key import TileKey, tiles_belong_to

if TYPE_CHECKING:
    from ...core.connection import NetworkOptions
    from ..widgets.message_bar import MessageBar

# About what a map of a usual screen takes, each time it is moved.
REQUESTS_A_SCREEN = 20
# Milliseconds in which layers that are added one after the other are asked about in one sentence.
_LOOK_MS = 200


class LiveTiles(QObject):
    """Looks after the layers of live tiles in the project; ``key`` tells what they cost.

    :param options: gives the connection on the main thread; raises MissingKeyError without a key
    :param service_url: gives the address of the service, which needs no key
    :param show_options: opens the plugin's page in the options
    """

    def __init__(
        self,
        options: Callable[[], NetworkOptions],
        service_url: Callable[[], str],
        messages: MessageBar,
        show_options: Callable[[], None],
        parent: Optional[QObject] = None,
    ):
        super().__init__(parent)
        self._service_url = service_url
        self._messages = messages
        self._show_options = show_options
        # Layers that were asked about, and whether a failure has been told: once for each project.
        self._asked: Set[str] = set()
        self._told = False
        self._closed = False
        self.key = TileKey(options, self)
        self.key.failed.connect(self._on_failed)
        # A project is read layer by layer, and QGIS goes on with other things in between: they are
        # looked at when all are there.
        self._is_reading = False
        self._look_soon = QTimer(self, singleShot=True, interval=_LOOK_MS, timeout=self._look)
        project = QgsProject.instance()
        project.layerLoaded.connect(self._on_layer_read)
        project.layersAdded.connect(self._on_layers_added)
        project.cleared.connect(self._on_cleared)
        self._on_layers_added(list(project.mapLayers().values()))

    def close(self) -> None:
        """Load no tiles any more, also where the user is still asked about some."""
        self._closed = True
        self.key.remove()

    def refresh(self) -> None:
        """Load the tiles that are wanted, with the key as it is now."""
        self.key.remove()
        layers = self._wanted()
        if not layers:
            return
        try:
            self.key.install({tile_address(layer) for layer in layers})
        except EosdaError as error:
            self._messages.warning(
                self.tr("Live tiles cannot be shown: {0} {1}").format(error, error.advice),
                self.tr("Options…"),
                self._show_options,
            )
            return
        for layer in layers:
            layer.dataProvider().reloadData()
            layer.triggerRepaint()

    def _wanted(self) -> List[QgsMapLayer]:
        layers = self._layers()
        allowed = set(allowed_tiles(tile_address(layer) for layer in layers))
        return [layer for layer in layers if tile_address(layer) in allowed]

    def _layers(self) -> List[QgsMapLayer]:
        """Return the layers whose tiles are the service's."""
        if self._closed:
            return []
        url, layers = self._service_url(), live_layers(QgsProject.instance())
        return [one for one in layers if tiles_belong_to(url, tile_address(one))]

    def _look(self) -> None:
        """Ask about layers that nobody has asked for here."""
        if self._is_reading:
            self._look_soon.start()
            return
        wanted = {layer.id() for layer in self._wanted()}
        strange = [layer.id() for layer in self._layers() if layer.id() not in wanted]
        if self._asked.issuperset(strange):
            return
        self._asked.update(strange)
        requests = len(strange) * REQUESTS_A_SCREEN
        text = self.tr(
            "Layers of live tiles in this project that were not made here: {layers}. They stay"
            " empty until you load them. Each screen costs about %Ln request(s) of your key.",
            "",
            requests,
        )
        self._messages.warning(
            counted(text, requests).format(layers=QLocale().toString(len(strange))),
            self.tr("Load Tiles"),
            self._allow_asked,
        )

    def _allow_asked(self) -> None:
        """Load what was asked about, as far as it is still there."""
        asked = [layer for layer in self._layers() if layer.id() in self._asked]
        allow_tiles({tile_address(layer) for layer in asked})
        self.refresh()

    # -- slots ------------------------------------------------------------------------------

    def _on_layer_read(self, number: int, count: int) -> None:
        self._is_reading = number < count
        if not self._is_reading and self._look_soon.isActive():
            self.refresh()

    def _on_layers_added(self, layers: List[QgsMapLayer]) -> None:
        live = [layer for layer in layers if is_live(layer)]
        if not live:
            return
        for layer in live:
            mend_live_source(layer)
        # Before the map asks for a tile.
        if not self._is_reading and allowed_tiles(tile_address(layer) for layer in live):
            self.refresh()
        self._look_soon.start()

    def _on_cleared(self) -> None:
        self._look_soon.stop()
        self.key.remove()
        self._asked.clear()
        self._told = self._is_reading = False

    def _on_failed(self, reason: str) -> None:
        log.warning(f"Live tiles: {reason}")
        if not self._told:
            self._told = True
            self._messages.warning(
                self.tr("Live tiles cannot be loaded. {0}").format(reason),
                self.tr("Open log"),
                self._messages.show_log,
            )
