"""What the plugin is made of in the desktop: engine, delivery, message bar and dock."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Set, Tuple

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication

from ..core.aoi.errors import AoiError
from ..core.connection import network_options
from ..core.jobs.drivers.desktop_driver import DesktopDriver
from ..core.jobs.model import DownloadView, Job
from ..core.jobs.queue_state import QueueState
from ..core.layers.project.on_map import shown_marks
from ..core.layers.project.placement import LayerPlacer
from ..core.layers.project.project_identity import ProjectIdentity
from ..core.layers.record import RequestRecord
from ..core.settings import SessionKey, Settings, data_folder
from ..core.translation import TITLE
from .downloads.badge import Badge
from .downloads.list.states import reason_text
from .layers.live_tiles import LiveTiles
from .order.again import DownloadAgain
from .to_map import ToMap
from .widgets.message_bar import MessageBar
from .widgets.texts import title_text

if TYPE_CHECKING:
    from ..api.models import Scene
    from ..core.statistics.series import Series
    from .dock import EosdaImageryDock
    from .layers.layer_tasks import ChangeBetweenDates
    from .statistics.dock import EosdaChartDock


# Pixels: one column of text and controls that cuts nothing, also on a screen of 1366 × 768.
DOCK_WIDTH = 360
# Troubles that another key mends.
KEY_ERRORS = frozenset({"MissingKeyError", "AuthenticationError"})
# Milliseconds between two looks at what other QGIS windows on the data folder have ordered.
OTHERS_MS = 30_000
# Object name of QGIS's Processing Toolbox: the dock is a tab beside it.
TOOLBOX = "ProcessingToolbox"


class Desktop(QObject):
    """Owns the parts and the wires between them.

    :param action: the checkable one that shows and hides the dock
    """

    def __init__(self, iface: QgisInterface, action: QAction, session_key: SessionKey):
        super().__init__()
        self._iface = iface
        self._action = action
        self._settings = Settings()
        self._session_key = session_key
        self._messages = MessageBar(iface, self)
        self._mark = ProjectIdentity(self)
        self._placer = LayerPlacer(self)
        self._dock: Optional[EosdaImageryDock] = None
        self._chart: Optional[EosdaChartDock] = None
        # The lines of the chart and its title.
        self._season: Tuple[List[Series], str] = ([], "")
        # Troubles told, by batch.
        self._told: Set[Tuple[str, str]] = set()
        # Why the key in use will not do; empty as long as nothing is known against it.
        self._refusal = ""
        self._engine = DesktopDriver(
            data_folder(),
            lambda: network_options(self._settings, session_key=self._session_key),
            lambda: self._settings.limits,
            lambda: self._settings.service_url,
            self,
            keep_finished_s=lambda: self._settings.keep_finished_s,
            counts_in_all=lambda: self._settings.budget.is_in_all,
        )
        self._engine.download_ready.connect(self._on_ready)
        self._engine.job_troubled.connect(self._on_trouble)
        self._engine.queue_changed.connect(self._on_queue)
        self._engine.store_troubled.connect(self._messages.warning)
        # Another QGIS on the data folder may have ordered: most often the one just left.
        self._others = QTimer(self, interval=OTHERS_MS, timeout=self._engine.wake)
        self._others.start()
        QApplication.instance().applicationStateChanged.connect(self._on_application_state)
        self._badge = Badge(action, self._engine, self)
        self._to_map = ToMap(iface, self._placer, self._messages, self._batch, self)
        self._to_map.placed.connect(self._engine.mark_placed)
        self._again = DownloadAgain(self._engine, self._parameters, iface.mainWindow())
        self._again.ready.connect(self._to_map.show)
        self._again.ordered.connect(self._show_downloads)
        self._again.refused.connect(self._messages.warning)
        QgsProject.instance().cleared.connect(self._again.give_up)
        self._engine.open()
        self._live_tiles = LiveTiles(
            self._engine.options,
            lambda: self._settings.service_url,
            self._messages,
            self._show_options,
            self,
        )
        self._live_tiles.key.refused.connect(self._refuse_key)
        self._live_tiles.key.counted.connect(partial(self._engine.count_request, "tile"))

    def show_dock(self, shown: bool) -> None:
        """Show or hide the dock, built at its first showing."""
        if self._dock is None and shown:
            self._dock = self._make_dock()
        if self._dock is not None:
            self._dock.setUserVisible(shown)
            self._settings.dock_open = shown
            if shown:
                self._dock.take_focus()

    def connection_changed(self) -> None:
        """Take up changed options."""
        self._refusal = ""
        self._engine.connection_changed()
        self._live_tiles.refresh()
        if self._dock is not None:
            self._dock.connection_changed()

    def count_requests(self, kind: str, requests: int) -> None:
        """Enter requests that are no steps of a download in the request log."""
        self._engine.count_request(kind, requests)

    # -- from a layer's own record ----------------------------------------------------------

    def choose_like(self, record: RequestRecord) -> None:
        """Fill the dock with a record's area and bands, to search other dates."""
        dock = self._shown_dock()
        try:
            dock.choose_like(record)
        except AoiError as error:
            self._messages.warning(str(error))

    def download_again(self, record: RequestRecord) -> None:
        """Bring a record's files: from the disk if they are here, else ordered once more."""
        self._again.bring(record)

    @cached_property
    def changes(self) -> ChangeBetweenDates:
        """What shows the change between two index layers; imported when it is used."""
        from .layers.layer_tasks import ChangeBetweenDates

        return ChangeBetweenDates(self._messages, self)

    def _parameters(self) -> Dict[str, Any]:
        return {
            "folder": self._settings.output_folder,
            "base_url": self._settings.service_url,
            "max_area_km2": self._settings.max_area_km2,
            "project": self._mark.current(),
        }

    def _show_downloads(self) -> None:
        self._shown_dock().drawer.set_open(True)

    def _shown_dock(self) -> EosdaImageryDock:
        self.show_dock(True)
        return self._dock

    # -- the end ----------------------------------------------------------------------------

    def close(self) -> None:
        """Stop the engine and take the dock out of the window."""
        self._again.give_up()
        self._again.deleteLater()
        self._others.stop()
        self._badge.close()
        self._live_tiles.close()
        self._engine.close()
        self._placer.close()
        self._mark.close()
        if self._dock is not None:
            self._dock.dispose()
        for dock in filter(None, (self._chart, self._dock)):
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self._chart = self._dock = None
        self.deleteLater()

    def _make_dock(self) -> EosdaImageryDock:
        from .dock import EosdaImageryDock
        from .downloads.export import Exporter

        dock = EosdaImageryDock(
            self._iface.mapCanvas,
            self._engine,
            self._settings,
            self._session_key,
            self._mark.current,
            self._iface.mainWindow(),
        )
        for part in (dock.order_bar, dock.downloads_panel):
            part.add_to_map_requested.connect(self._to_map.show)
        for part in (dock.header, dock.search_panel, dock.downloads_panel):
            part.options_requested.connect(self._show_options)
        for part in (dock.aoi_panel, dock.search_panel, dock.order_bar):
            part.message.connect(self._messages.show)
        dock.key_panel.notice.connect(
            lambda text: self._messages.show(text, Qgis.MessageLevel.Info)
        )
        dock.downloads_panel.play_requested.connect(self._to_map.play)
        dock.downloads_panel.change_requested.connect(self._show_change)
        exporter = Exporter(self._messages, dock.downloads_panel)
        dock.downloads_panel.export_requested.connect(exporter.start)
        for part in (dock.downloads_panel, dock.scene_states, dock.order_bar):
            self._to_map.on_map_changed.connect(part.set_on_map)
            part.set_on_map(shown_marks())
        self._mark.changed.connect(lambda: dock.downloads_panel.set_project(self._mark.names()))
        dock.downloads_panel.set_project(self._mark.names())
        dock.season_button.chart_wanted.connect(self._show_chart)
        dock.season.lines_changed.connect(self._on_season)
        dock.search_panel.scenes_selected.connect(self._on_scenes_selected)
        for part in (dock.key_panel, dock.key_button):
            part.key_changed.connect(self._on_key_changed)
        dock.setToggleVisibilityAction(self._action)
        dock.openedStateChanged.connect(self._note_open)
        self._place(dock)
        if self._refusal:
            dock.key_panel.ask(self._refusal, take_focus=False)
        return dock

    def _show_change(self, views: List[DownloadView]) -> None:
        """Subtract the earlier of two index results from the later, on the map."""
        self._to_map.bring(views, self.changes.start)

    # -- the chart --------------------------------------------------------------------------

    def _show_chart(self) -> None:
        """Open the season's chart below the map, or where it was the last time."""
        if self._chart is None:
            from .statistics.dock import EosdaChartDock

            window = self._iface.mainWindow()
            self._chart = EosdaChartDock(self._messages.warning, window)
            self._chart.scene_chosen.connect(self._on_chart_scene)
            if not window.restoreDockWidget(self._chart):
                self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._chart)
        self._chart.show_lines(*self._season)
        self._chart.setUserVisible(True)

    def _on_season(self, lines: List[Series], title: str) -> None:
        self._season = lines, title
        if self._chart is not None:
            self._chart.show_lines(lines, title)

    def _on_chart_scene(self, view_id: str) -> None:
        self._dock.search_panel.choose_scene(view_id)
        # Where the list hides it, it is chosen in the chart alone.
        self._chart.view.choose([view_id])

    def _on_scenes_selected(self, scenes: List[Scene]) -> None:
        if self._chart is not None:
            self._chart.view.choose([scene.view_id for scene in scenes])

    def _place(self, dock: EosdaImageryDock) -> None:
        """Put the dock where it was last time, else in a tab with what stands at the right."""
        window = self._iface.mainWindow()
        if window.restoreDockWidget(dock):
            return
        area = Qt.DockWidgetArea.RightDockWidgetArea
        self._iface.addTabifiedDockWidget(area, dock, [TOOLBOX], True)
        if dock.width() < DOCK_WIDTH:
            window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    # -- slots ------------------------------------------------------------------------------

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._engine.wake()

    def _note_open(self, is_open: bool) -> None:
        self._settings.dock_open = is_open

    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), TITLE)

    def _on_ready(self, view: DownloadView) -> None:
        belongs_here = view.download.project in self._mark.names()
        is_layer = view.download.statistics is None
        if is_layer and belongs_here and not view.placed and view.download.origin == "desktop":
            self._to_map.show([view])

    def _batch(self, batch: str) -> List[DownloadView]:
        return [view for view in self._engine.views() if view.download.batch == batch]

    def _on_key_changed(self) -> None:
        self._refusal = ""
        self._live_tiles.refresh()

    def _on_queue(self, queue: QueueState) -> None:
        if queue.keyless:
            # The saved key cannot be read: the downloads that wait for it know why.
            held = (job for view in self._engine.views() for job in view.jobs if job.held)
            reasons = (reason_text(job) for job in held if job.error_kind == "MissingKeyError")
            self._refuse_key(next(reasons, ""))

    def _refuse_key(self, reason: str) -> None:
        """Bring the field for the key back with the reason; the focus stays where it is."""
        self._refusal = reason
        if reason and self._dock is not None:
            self._dock.key_panel.ask(reason, take_focus=False)

    def _on_trouble(self, view: DownloadView, job: Job) -> None:
        if _is_about_key(job) and not self._engine.queue().is_of_other_key(job):
            self._refuse_key(reason_text(job))
        download = view.download
        if download.batch:
            # Six hundred with one trouble are one message; the list tells of each.
            if (download.batch, job.error_kind) in self._told:
                return
            self._told.add((download.batch, job.error_kind))
        title = download.batch_label or title_text(download)
        text = f"{title}: {reason_text(job)}"
        if _is_about_key(job):
            ask = partial(self._ask_for_key, reason_text(job))
            self._messages.warning(text, self.tr("Enter key…"), ask)
        elif job.held:
            self._messages.warning(text, self.tr("Options…"), self._show_options)
        else:
            self._messages.warning(text, self.tr("Open log"), self._messages.show_log)

    def _ask_for_key(self, reason: str, *_: object) -> None:
        self._shown_dock().key_panel.ask(reason)


def _is_about_key(job: Job) -> bool:
    return job.held and job.error_kind in KEY_ERRORS
