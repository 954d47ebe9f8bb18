"""The scenes of the list on the map: outlined, picked by a click, zoomed to, kept as a layer."""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Sequence

from qgis.core import Qgis, QgsFeature, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QToolButton, QWidget

from ...api.errors import StoppedError
from ...api.models import Scene
from ...core.catalog.footprints import footprint_features, footprint_layer
from ...core.catalog.search import SceneHit
from ...core.gil import GilRelease
from ...core.latest_task import LatestTask
from ..map.footprints import ResultFootprints, SelectedFootprints, SelectSceneTool
from ..map.tool_switch import ToolSwitch
from ..map.view import GetCanvas

# Footprints lie upon each other, and upon what they are of.
_KEPT_OPACITY = 0.3


class ScenesOnMap(QToolButton):
    """The button that picks scenes on the map, and what the map shows of the list.

    :param get_canvas: gives the map
    :param selected: gives the scenes that are selected in the list

    ``found`` are the outlines of the scenes listed, ``chosen`` those of the scenes selected.
    """

    # A scene to select (its view id), and whether to keep those that are selected.
    picked = pyqtSignal(str, bool)
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)

    def __init__(
        self, get_canvas: GetCanvas, selected: Callable[[], Sequence[Scene]], parent: QWidget
    ):
        super().__init__(parent)
        self._get_selected = selected
        self.found = ResultFootprints(get_canvas, self)
        self.chosen = SelectedFootprints(get_canvas, self.found.outline_of, self)
        self._switch = ToolSwitch(get_canvas(), self)
        self._keeping = LatestTask(self)
        # View ids under the last click.
        self._clicked: List[str] = []
        self.setObjectName("selectOnMapButton")
        self.setAccessibleName(self.tr("Select on map"))
        self.setDefaultAction(self._make_action(get_canvas()))

    def _make_action(self, canvas: QgsMapCanvas) -> QAction:
        tool = SelectSceneTool(canvas)
        tool.clicked.connect(self._on_clicked)
        tip = self.tr(
            "Select on map: click a footprint to choose its scene, and again for the next one"
            " there; with Ctrl scenes are added. A whole line covers all of your area, dashes"
            " at least half, dots less."
        )
        text = self.tr("Select on map")
        icon = "/mActionSelectRectangle.svg"
        return self._switch.add(tool, "selectOnMapAction", icon, text, tip)

    def leave(self) -> None:
        """Return the map to the tool that had it."""
        self._switch.leave()

    def dispose(self) -> None:
        """Take everything off the map; the button is of no use after it."""
        self._keeping.close()
        self._switch.dispose()
        self.found.dispose()
        self.chosen.dispose()

    # -- picking ----------------------------------------------------------------------------

    def _on_clicked(self, point: QgsPointXY, add: bool) -> None:
        """Pick a scene under a click: the one that covers most, then the next, in a circle."""
        ids = [hit.scene.view_id for hit in self.found.at(point)]
        before, self._clicked = self._clicked, ids
        if not ids:
            note = self.tr("There is no footprint of a listed scene at this place.")
            self.message.emit(note, Qgis.MessageLevel.Info)
            return
        chosen = [scene.view_id for scene in self._get_selected()]
        again = not add and ids == before and chosen and all(id_ in ids for id_ in chosen)
        if again:
            # Those after the one chosen come next; of a pass all tiles here are chosen.
            last = max(map(ids.index, chosen))
            ids = [*ids[last + 1 :], *ids[: last + 1]]
        others = [id_ for id_ in ids if id_ not in chosen] if add or again else []
        self.picked.emit([*others, *ids][0], add)

    # -- as a layer -------------------------------------------------------------------------

    def keep_as_layer(self, hits: Sequence[SceneHit]) -> None:
        """Add scenes to the project; all else on the map leaves no trace in it."""
        days = sorted(hit.scene.date for hit in hits if hit.scene.date)
        name = self.tr("Scenes {0} – {1}").format(days[0], days[-1]) if days else self.tr("Scenes")
        self._keeping.start(
            self.tr("Keep footprints as layer"),
            lambda task: footprint_features(GilRelease(task.isCanceled).over(hits)),
            partial(self._add_kept, name),
            self._on_not_kept,
        )

    def give_up(self) -> None:
        """Add nothing of what is on its way: its project has been closed."""
        self._keeping.cancel()

    def _add_kept(self, name: str, features: List[QgsFeature]) -> None:
        layer = footprint_layer(name, features)
        layer.renderer().symbol().setOpacity(_KEPT_OPACITY)
        QgsProject.instance().addMapLayer(layer)

    def _on_not_kept(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            text = self.tr("The footprints could not be kept as a layer; the log panel says why.")
            self.message.emit(text, Qgis.MessageLevel.Warning)
