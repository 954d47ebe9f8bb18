"""Downloads onto the map of the open project, each once; what is there already is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QLocale, QObject, QTimer, pyqtSignal

from ..core.jobs.model import DownloadView, JobState
from ..core.layers.batch_contrast import BatchContrast
from ..core.layers.project.on_map import layers_of, mark_as_showing, marks_of, shown_marks
from ..core.layers.project.placement import LayerPlacer
from ..core.layers.properties import NOTES_PROPERTY
from ..core.translation import counted
from .map.season_player import frames_of, play_dates
from .map.view import show_extent
from .widgets.message_bar import MessageBar
from .widgets.texts import title_text

# What is done with layers that are on the map.
LayersWanted = Callable[[List[QgsMapLayer]], None]
# Milliseconds in which what comes onto the map is said in one message.
REPORT_TOGETHER_MS = 700
# Names in one message; the others are counted.
_MOST_NAMES = 3
# So many times the layers is what the map shows when it is brought there.
_ROOM = 1.05


class ToMap(QObject):
    """Hands downloads to those who make layers of them, and says what has come.

    :param batch: gives the downloads that were ordered together, by the id of the batch
    """

    # A download is on the map as a whole (its id).
    placed = pyqtSignal(str)
    # What marks the layers of the open project (frozenset of str).
    on_map_changed = pyqtSignal(object)

    def __init__(
        self,
        iface: QgisInterface,
        placer: LayerPlacer,
        messages: MessageBar,
        batch: Callable[[str], Sequence[DownloadView]],
        parent: QObject,
    ):
        super().__init__(parent)
        self._iface = iface
        self._placer = placer
        self._messages = messages
        self._batch = batch
        # By id: what is being made into layers.
        self._under_way: Dict[str, DownloadView] = {}
        self._come: List[DownloadView] = []
        # What is to be done with which downloads when the last of them has come.
        self._wanted_then: Optional[Tuple[Sequence[DownloadView], LayersWanted]] = None
        self._contrast = BatchContrast(self)
        self._report_timer = QTimer(
            self, singleShot=True, interval=REPORT_TOGETHER_MS, timeout=self._report
        )
        self._on_map_timer = QTimer(self, singleShot=True, interval=0, timeout=self._emit_on_map)
        placer.delivered.connect(self._on_delivered)
        placer.failed.connect(self._on_failed)
        project = QgsProject.instance()
        project.cleared.connect(self._on_cleared)
        project.layersAdded.connect(self._on_map_timer.start)
        project.layersRemoved.connect(self._on_map_timer.start)

    def show(self, views: Sequence[DownloadView]) -> None:
        """Put downloads on the map, as far as they are here; show those that are there.

        :param views: ready downloads, or some that have stopped with parts on disk
        """
        empty = [view for view in views if view.is_empty]
        if empty:
            # A footprint is not exact: what was ordered has come, and it is nothing.
            text = self.tr("The scene has no data in this area: {0}.").format(self._names(empty))
            self._messages.show(text, Qgis.MessageLevel.Info)
        views = [view for view in views if view not in empty]
        if views and not self._add_missing(views):
            self._show_layers(layers_of(views))
            text = self.tr("Already on the map: {0}.").format(self._names(views))
            self._messages.show(text, Qgis.MessageLevel.Info, self._buttons(views)[1:])

    def play(self, views: Sequence[DownloadView]) -> None:
        """Put downloads on the map that are not there, and play all of them date by date.

        :param views: ready downloads
        """
        self.bring(views, partial(play_dates, self._iface))

    def bring(self, views: Sequence[DownloadView], then: LayersWanted) -> None:
        """Put downloads on the map that are not there, and do something when all of them are.

        :param views: ready downloads
        :param then: gets their layers; a later wish takes its place
        """
        if self._add_missing([view for view in views if view.ready and not view.is_empty]):
            self._wanted_then = views, then
        else:
            then(layers_of(views))

    def _add_missing(self, views: Sequence[DownloadView]) -> bool:
        """Add what is not on the map yet, and return whether there is any."""
        there = shown_marks()
        missing = [view for view in views if there.isdisjoint(marks_of(view))]
        for view in missing:
            if view.download.id not in self._under_way:
                self._under_way[view.download.id] = view
                self._placer.deliver(_as_far_as_here(view))
        return bool(missing)

    # -- layers -----------------------------------------------------------------------------

    def _on_delivered(self, shown: DownloadView, layers: List[QgsRasterLayer]) -> None:
        view = self._under_way.pop(shown.download.id, shown)
        for layer in layers:
            mark_as_showing(layer, view)
            if not view.ready:
                parts = len(view.jobs)
                text = counted(self.tr("{name} ({ready} of %Ln part(s))", "", parts), parts)
                ready = QLocale().toString(len(shown.jobs))
                layer.setName(text.format(name=layer.name(), ready=ready))
        self._on_map_timer.start()
        if view.ready:
            self.placed.emit(view.download.id)
        self._come.append(view)
        if not any(other.active for other in self._siblings(view)):
            # The last of what was ordered together speaks for all.
            self._report_timer.start()

    def _on_failed(self, shown: DownloadView, reason: str) -> None:
        view = self._under_way.pop(shown.download.id, shown)
        self._wanted_then = None
        self._messages.warning(
            self.tr("{0} is downloaded but cannot be shown: {1}").format(
                title_text(view.download), reason
            )
        )

    def _on_cleared(self) -> None:
        self._under_way.clear()
        self._come.clear()
        self._wanted_then = None
        self._contrast.stop()
        self._report_timer.stop()
        self._on_map_timer.start()

    def _emit_on_map(self) -> None:
        self.on_map_changed.emit(shown_marks())

    def _show_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Select layers in the tree, make them visible, and bring the map there."""
        project, canvas = QgsProject.instance(), self._iface.mapCanvas()
        extent = QgsRectangle()
        for layer in layers:
            node = project.layerTreeRoot().findLayer(layer.id())
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
            crs = canvas.mapSettings().destinationCrs()
            way = QgsCoordinateTransform(layer.crs(), crs, project)
            extent.combineExtentWith(way.transformBoundingBox(layer.extent()))
        self._iface.setActiveLayer(layers[0])
        show_extent(canvas, extent, _ROOM)

    # -- words ------------------------------------------------------------------------------

    def _report(self) -> None:
        if self._under_way:
            # More is on its way: the last speaks for all.
            self._report_timer.start()
            return
        come, self._come = self._come, []
        for batch in {view.download.batch for view in come} - {""}:
            self._contrast.share(layers_of(self._batch(batch)))
        if come:
            text = self.tr("On the map: {0}.").format(self._names(come))
            self._messages.success(" ".join([text, *_notes_of(come)]), self._buttons(come))
        wanted, self._wanted_then = self._wanted_then, None
        if wanted is not None:
            views, then = wanted
            then(layers_of(views))

    def _buttons(self, views: Sequence[DownloadView]) -> List[Tuple[str, Callable[[], None]]]:
        """Return what can be done with downloads on the map: go there, and play several dates."""

        def zoom() -> None:
            layers = layers_of(views)
            if layers:
                self._show_layers(layers)

        buttons = [(self.tr("Zoom"), zoom)]
        if len(frames_of(layers_of(views))) > 1:
            buttons.append((self.tr("Play"), lambda: play_dates(self._iface, layers_of(views))))
        return buttons

    def _siblings(self, view: DownloadView) -> Sequence[DownloadView]:
        return self._batch(view.download.batch) if view.download.batch else ()

    def _names(self, views: Sequence[DownloadView]) -> str:
        """Name what was ordered together by its label if all of it is among the downloads."""
        ids = {view.download.id for view in views}
        names = []
        for view in views:
            batch = {other.download.id for other in self._siblings(view)}
            whole = len(batch) > 1 and batch <= ids
            names.append(view.download.batch_label if whole else title_text(view.download))
        names = list(dict.fromkeys(names))
        if len(names) <= _MOST_NAMES:
            return "; ".join(names)
        return self.tr("{0} and {1} more").format(
            "; ".join(names[:_MOST_NAMES]), QLocale().toString(len(names) - _MOST_NAMES)
        )


def _notes_of(views: Sequence[DownloadView]) -> List[str]:
    """Return what is to be said of the layers of one download; of several each tells in its own."""
    notes = (layer.customProperty(NOTES_PROPERTY) for layer in layers_of(views))
    return list(dict.fromkeys(filter(None, notes))) if len(views) == 1 else []


def _as_far_as_here(view: DownloadView) -> DownloadView:
    """Return a download of the parts that are on disk; its files have another name."""
    ready = tuple(job for job in view.jobs if job.state is JobState.READY)
    if len(ready) == len(view.jobs):
        return view
    name = f"{view.download.name}_{len(ready)}of{len(view.jobs)}"
    return DownloadView(replace(view.download, name=name), ready, view.placed)
