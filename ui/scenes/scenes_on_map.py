"""The scenes of the list on the map: outlined, picked by a click, zoomed to, kept as a layer."""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Mapping, Sequence

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QToolButton, QWidget

from ...api.errors import StoppedError
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
    :param selected: gives the view ids that are selected in the list
    """

    # A scene to select (its view id), and whether to keep those that are selected.
    picked = pyqtSignal(str, bool)
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)

    def __init__(
        self, get_canvas: GetCanvas, selected: Callable[[], Sequence[str]], parent: QWidget
    ):
        super().__init__(parent)
        self._get_selected = selected
        self._found = ResultFootprints(get_canvas, self)
        self._chosen = SelectedFootprints(get_canvas, self._found.outline_of, self)
        self._switch = ToolSwitch(get_canvas(), self)
        self._keeping = LatestTask(self)
        self._wanted = True
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

    def dispose(self) -> None:
        """Take everything off the map; the button is of no use after it."""
        self._keeping.close()
        self._switch.dispose()
        self._found.dispose()
        self._chosen.dispose()

    # -- what is shown ----------------------------------------------------------------------

    def learn(self, outlines: Mapping[str, QgsGeometry]) -> None:
        """Take the outlines of the scenes found, by view id."""
        self._found.learn(outlines)

    def show_found(self, hits: Sequence[SceneHit]) -> None:
        """Outline the scenes that are listed."""
        self._found.show_hits(hits)

    def show_selected(self, hits: Sequence[SceneHit]) -> None:
        """Outline the scenes that are selected."""
        self._chosen.show_hits(hits)

    def set_wanted(self, wanted: bool) -> None:
        """Show the outlines of all that is listed, or only of what is selected."""
        self._wanted = wanted
        self._found.set_wanted(wanted)

    def leave(self) -> None:
        """Take the outlines of all off the map while the list is not seen; the chosen stay."""
        self._found.set_wanted(False)
        self._switch.leave()

    def come_back(self) -> None:
        """Bring them back with the list."""
        self._found.set_wanted(self._wanted)

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide all outlines, with the dock."""
        self._found.set_on_map(on_map)
        self._chosen.set_on_map(on_map)

    def zoom_to(self, hits: Sequence[SceneHit]) -> None:
        """Bring the map to scenes."""
        self._found.zoom_to(hits)

    # -- picking ----------------------------------------------------------------------------

    def _on_clicked(self, point: QgsPointXY, add: bool) -> None:
        """Pick a scene under a click: the one that covers most, then the next, in a circle."""
        ids = [hit.scene.view_id for hit in self._found.at(point)]
        before, self._clicked = self._clicked, ids
        if not ids:
            note = self.tr("There is no footprint of a listed scene at this place.")
            self.message.emit(note, Qgis.MessageLevel.Info)
            return
        chosen = list(self._get_selected())
        if not add and ids == before and chosen and all(id_ in ids for id_ in chosen):
            # Those after the one chosen come next; of a pass all tiles here are chosen.
            last = max(map(ids.index, chosen))
            ids = [*ids[last + 1 :], *ids[: last + 1]]
            self.picked.emit(next((id_ for id_ in ids if id_ not in chosen), ids[0]), False)
        elif add:
            self.picked.emit(next((id_ for id_ in ids if id_ not in chosen), ids[0]), True)
        else:
            self.picked.emit(ids[0], False)

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
