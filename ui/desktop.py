"""What the plugin is made of in the desktop: engine, delivery, message bar and dock."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, List, Optional, Sequence, Set, Tuple

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QMessageBox

from ..core.aoi.model import AoiError
from ..core.connection import network_options
from ..core.jobs.desktop_driver import DesktopDriver
from ..core.jobs.model import Download, DownloadView, Job
from ..core.latest_task import LatestTask
from ..core.layers.placement import Delivery, ProjectMark
from ..core.layers.record import Record
from ..core.orders.estimate import REQUESTS_PER_ORDER
from ..core.orders.request import Earlier, Standing, plan_download
from ..core.settings import SessionKey, Settings, data_folder
from .layers.live_tiles import LiveTiles
from .widgets.advice import advice_text
from .widgets.message_bar import TITLE, MessageBar
from .widgets.texts import title_text

if TYPE_CHECKING:
    from ..core.orders.choice import Planned
    from ..core.tasks import Work
    from .dock import EosdaImageryDock


# Pixels: one column of text and controls that cuts nothing, also on a screen of 1366 × 768.
DOCK_WIDTH = 360
# Milliseconds in which what comes onto the map is told in one message.
PLACED_MS = 700


class Desktop(QObject):
    """Owns the parts and the wires between them.

    :param iface: the desktop
    :param action: the checkable action that shows and hides the dock
    :param session_key: a key for this session only
    """

    def __init__(self, iface: QgisInterface, action: QAction, session_key: SessionKey):
        super().__init__()
        self._iface = iface
        self._action = action
        self._settings = Settings()
        self._session_key = session_key
        self._messages = MessageBar(iface, self)
        self._mark = ProjectMark(QgsProject.instance(), self)
        self._delivery = Delivery(QgsProject.instance(), self)
        self._dock: Optional[EosdaImageryDock] = None
        self._planning = LatestTask(self)
        # Counts the times it was asked: an answer to an earlier question is of no use any more.
        self._asked = 0
        # What came onto the map since the last word about it, and troubles told, by batch.
        self._placed: List[str] = []
        self._told: Set[Tuple[str, str]] = set()
        self._placed_timer = QTimer(self)
        self._placed_timer.setSingleShot(True)
        self._placed_timer.timeout.connect(self._tell_placed)
        self._question: Optional[QMessageBox] = None
        self._engine = DesktopDriver(
            data_folder(),
            lambda: network_options(self._settings, session_key=self._session_key),
            lambda: self._settings.limits,
            lambda: self._settings.service_url,
            self,
            keep_finished_s=self._keep_finished_s,
        )
        self._engine.download_ready.connect(self._on_ready)
        self._engine.job_troubled.connect(self._on_trouble)
        self._engine.store_troubled.connect(self._messages.warning)
        self._delivery.delivered.connect(self._on_delivered)
        self._delivery.failed.connect(self._on_delivery_failed)
        self._engine.open()
        self._live_tiles = LiveTiles(
            QgsProject.instance(),
            self._engine.options,
            lambda: self._settings.service_url,
            self._messages,
            self._show_options,
            self,
        )
        self._live_tiles.counted.connect(lambda count: self.count_requests("tile", count))

    def show_dock(self, shown: bool) -> None:
        """Show or hide the dock, built at its first showing."""
        if self._dock is None and shown:
            self._dock = self._make_dock()
        if self._dock is not None:
            self._dock.setUserVisible(shown)

    def connection_changed(self) -> None:
        """Take up changed options."""
        self._engine.connection_changed()
        self._live_tiles.refresh()
        if self._dock is not None:
            self._dock.connection_changed()

    def count_requests(self, kind: str, requests: int) -> None:
        """Enter requests that are no steps of a download in the ledger."""
        self._engine.count_request(kind, requests)

    # -- from a layer's own record ----------------------------------------------------------

    def choose_like(self, record: Record) -> None:
        """Fill the dock with a record's area and bands, to search other dates."""
        self.show_dock(True)
        assert self._dock is not None  # nosec B101 - it is shown
        try:
            self._dock.choose_like(record)
        except AoiError as error:
            self._messages.warning(str(error))

    def download_again(self, record: Record) -> None:
        """Bring a record's files: from the disk if they are here, else ordered once more."""
        settings, project = self._settings, self._mark.current()
        try:
            aoi = record.area(self.tr("Area of a layer"))
        except AoiError as error:
            self._messages.warning(str(error))
            return
        folder, url, limit = settings.output_folder, settings.service_url, settings.max_area_km2

        def plan(task: Work) -> Planned:
            return plan_download(
                view_id=record.view_id,
                dataset=record.dataset,
                bands=record.bands,
                aoi=aoi,
                folder=folder,
                base_url=url,
                origin="desktop",
                max_area_km2=limit,
                now=time.time(),
                scene=record.scene,
                merge=record.merge,
                metadata=record.metadata,
                preset=record.preset,
                project=project,
            )

        self._asked += 1
        self._planning.start(
            self.tr("Prepare the orders"),
            plan,
            partial(self._look_for_same, self._asked),
            lambda error: self._messages.warning(str(error)),
        )

    def _look_for_same(self, asked: int, planned: Planned) -> None:
        self._engine.find_earlier(
            [planned[1]], lambda found: self._on_planned(asked, planned, found[0])
        )

    def _on_planned(self, asked: int, planned: Planned, earlier: Optional[Earlier]) -> None:
        if asked != self._asked:
            return
        if earlier is not None and earlier.standing is Standing.READY:
            self._deliver([earlier.view])
            return
        download, jobs = planned
        box = QMessageBox(self._iface.mainWindow())
        box.setObjectName("downloadAgainQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Download Again"))
        box.setText(
            self.tr("{0}: order it again? Orders: {1}, about {2} requests.").format(
                title_text(download), len(jobs), len(jobs) * REQUESTS_PER_ORDER
            )
        )
        order = box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        order.setObjectName("downloadAgainButton")
        box.addButton(QMessageBox.StandardButton.Cancel)
        order.clicked.connect(lambda: self._order_again(download, jobs))
        self._question = box
        box.open()

    def _order_again(self, download: Download, jobs: Sequence[Job]) -> None:
        self._engine.add_all([(download, jobs)])
        self.show_dock(True)
        assert self._dock is not None  # nosec B101 - it is shown
        self._dock.tabs.setCurrentWidget(self._dock.downloads_panel)

    def _keep_finished_s(self) -> Optional[float]:
        days = self._settings.keep_finished_days
        return days * 86400.0 if days else None

    def _deliver(self, views: Sequence[DownloadView]) -> None:
        for view in views:
            self._delivery.deliver(view)

    # -- the end ----------------------------------------------------------------------------

    def close(self) -> None:
        """Stop the engine and take the dock out of the window."""
        self._planning.close()
        self._asked += 1
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
        self._placed_timer.stop()
        self._live_tiles.close()
        self._engine.close()
        self._delivery.close()
        self._mark.close()
        if self._dock is not None:
            self._dock.dispose()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        self.deleteLater()

    def _make_dock(self) -> EosdaImageryDock:
        from .dock import EosdaImageryDock

        dock = EosdaImageryDock(
            self._iface.mapCanvas(),
            QgsProject.instance(),
            self._engine,
            self._settings,
            self._session_key,
            self._mark.current,
            self._iface.mainWindow(),
        )
        dock.add_to_map_requested.connect(self._deliver)
        dock.options_requested.connect(self._show_options)
        dock.message.connect(self._messages.show)
        dock.key_panel.key_set.connect(self._live_tiles.refresh)
        # Before the dock is added: QGIS then finds its place of last time by its object name.
        dock.setToggleVisibilityAction(self._action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        if dock.width() < DOCK_WIDTH:
            window = self._iface.mainWindow()
            window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
        return dock

    # -- slots ------------------------------------------------------------------------------

    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), TITLE)

    def _on_ready(self, view: DownloadView) -> None:
        belongs_here = self._mark.matches(view.download.project)
        if belongs_here and not view.placed and view.download.origin == "desktop":
            self._delivery.deliver(view)

    def _on_delivered(self, view: DownloadView, layers: List[QgsRasterLayer]) -> None:
        self._engine.mark_placed(view.download.id)
        if view.download.batch and self._more_to_come(view):
            return
        self._placed.append(view.download.batch_label or title_text(view.download))
        self._placed_timer.start(PLACED_MS)

    def _more_to_come(self, view: DownloadView) -> bool:
        """Whether more of what was ordered together is on its way: the last speaks for all."""
        return any(
            other.active and other.download.batch == view.download.batch
            for other in self._engine.views()
            if other.download.id != view.download.id
        )

    def _tell_placed(self) -> None:
        names = list(dict.fromkeys(self._placed))
        self._placed.clear()
        self._messages.success(self.tr("On the map: {0}.").format("; ".join(names)))

    def _on_delivery_failed(self, view: DownloadView, reason: str) -> None:
        self._messages.warning(
            self.tr("{0} is downloaded but cannot be shown: {1}").format(
                title_text(view.download), reason
            )
        )

    def _on_trouble(self, view: DownloadView, job: Job) -> None:
        download = view.download
        if download.batch:
            # Six hundred with one trouble are one message; the list tells of each.
            if (download.batch, job.error_kind) in self._told:
                return
            self._told.add((download.batch, job.error_kind))
        title = download.batch_label or title_text(download)
        text = f"{title}: {job.error_text} {advice_text(job.error_kind)}"
        if job.held:
            self._messages.warning(text, self.tr("Options…"), self._show_options)
        else:
            self._messages.warning(text, self.tr("Open Log"), self._messages.show_log)
