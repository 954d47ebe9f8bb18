"""The list of downloads: what each is doing, and what can be done with it."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Callable, Iterable, List, Optional, Sequence

from qgis.PyQt.QtCore import (
    QItemSelectionRange,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QDesktopServices, QHideEvent, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.jobs.diagnostics import details_text
from ...core.jobs.model import DownloadView
from ...core.translation import counted, translate
from ..widgets.controls import lay_out
from ..widgets.dialogs import DetailsDialog
from ..widgets.elided import ElidedButton
from ..widgets.plain_text import PlainLabel
from ..widgets.question import Question
from ..widgets.quiet_time import QuietTime
from ..widgets.texts import cost_text, title_text
from .list.actions import (
    Action,
    adding_text,
    can_be_compared,
    can_be_played,
    can_be_retried,
    is_finished,
    mending_action,
    needs_retry,
    needs_user,
    orders_of_retry,
    possible_actions,
)
from .list.delegate import JobDelegate
from .list.model import JobModel
from .list.rows import Entry
from .list.states import state_text
from .list.summary import headline_text
from .status_bar import StatusBar
from .toolbar import ActionBar, AllDownloadsMenu

if TYPE_CHECKING:
    from ...core.jobs.drivers.desktop_driver import DesktopDriver
    from ...core.jobs.queue_state import QueueState

TICK_MS = 1000
# Pixels between the rows.
_SPACING = 2

# Sensible for several rows at once; the others speak of the current row.
_FOR_MANY = frozenset({Action.ADD, Action.RETRY, Action.CANCEL, Action.EXPORT, Action.REMOVE})


class DownloadsPanel(QWidget):
    """Shows the engine's downloads and passes on what the user wants done with them.

    :param engine: gives the downloads and carries out what is wanted
    :param clock: seconds since the epoch; injected in tests
    :param quiet: the moment in which clicks do nothing; injected in tests
    """

    # Downloads to be put on the map, whole or as far as they are here (list of DownloadView).
    add_to_map_requested = pyqtSignal(list)
    # Downloads of several dates to be played on the map (list of DownloadView).
    play_requested = pyqtSignal(list)
    # Two results of an index, to be subtracted from each other (list of DownloadView).
    change_requested = pyqtSignal(list)
    # Ready downloads to be copied for somebody else (list of DownloadView).
    export_requested = pyqtSignal(list)
    # What is going on in a few words, and whether the user is needed.
    headline_changed = pyqtSignal(str, bool)
    options_requested = pyqtSignal()

    def __init__(
        self,
        engine: DesktopDriver,
        parent: Optional[QWidget] = None,
        *,
        clock: Callable[[], float] = time.time,
        quiet: Optional[QuietTime] = None,
    ):
        super().__init__(parent)
        self._engine = engine
        self._quiet = quiet or QuietTime()
        self._question = Question(self, "retryQuestion", "retryAnywayButton")
        # What is going on in a few words, "" for nothing, and if the user is needed.
        self.headline = ("", False)
        self.model = JobModel(self, clock)
        self.view = self._make_view()
        self.toolbar = ActionBar(self.view, self, self._quiet)
        self.toolbar.wanted.connect(self.perform)
        self._all_button = ElidedButton(self, "allDownloadsButton")
        self._all = self._make_all_menu()
        self._empty = self._make_empty_label()
        self._status = StatusBar(self, self._quiet)
        self._status.resume_wanted.connect(lambda: self._engine.set_paused(False))
        self._status.mending_wanted.connect(self._mend)
        self._make_layout()
        self._timer = QTimer(self, interval=TICK_MS, timeout=self._tick)
        engine.views_changed.connect(self.take_over)
        engine.queue_changed.connect(self.set_queue)
        engine.progressed.connect(self.model.set_progress)
        self.model.context.queue = engine.queue()
        self.take_over(engine.views(), [])

    # -- building ---------------------------------------------------------------------------

    def _make_view(self) -> QTreeView:
        view = QTreeView(
            self,
            objectName="jobView",
            accessibleName=self.tr("Downloads"),
            headerHidden=True,
            uniformRowHeights=True,
            indentation=self.fontMetrics().height(),
            selectionMode=QAbstractItemView.SelectionMode.ExtendedSelection,
            editTriggers=QAbstractItemView.EditTrigger.NoEditTriggers,
            verticalScrollMode=QAbstractItemView.ScrollMode.ScrollPerPixel,
            horizontalScrollBarPolicy=Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            alternatingRowColors=True,
            contextMenuPolicy=Qt.ContextMenuPolicy.CustomContextMenu,
            customContextMenuRequested=self._show_menu,
        )
        view.setModel(self.model)
        view.setItemDelegate(JobDelegate(view))
        view.selectionModel().selectionChanged.connect(self._update_actions)
        view.selectionModel().currentChanged.connect(self._update_actions)
        return view

    def _make_empty_label(self) -> QLabel:
        viewport = self.view.viewport()
        label = PlainLabel(viewport, "emptyLabel")
        label.setText(self.tr("No downloads yet. Choose a scene and press Download."))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setForegroundRole(QPalette.ColorRole.Text)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(viewport)
        layout.addWidget(label)
        return label

    def _make_all_menu(self) -> AllDownloadsMenu:
        menu = AllDownloadsMenu(self)
        menu.aboutToShow.connect(self._update_all)
        menu.pause.triggered.connect(lambda: self._engine.set_paused(True))
        menu.resume.triggered.connect(lambda: self._engine.set_paused(False))
        menu.retry.triggered.connect(self._retry_failed)
        menu.clear.triggered.connect(self._clear_finished)
        self._all_button.setText(menu.title())
        self._all_button.setToolTip(self.tr("Pause, resume, retry or clear the whole list"))
        self._all_button.setAutoRaise(True)
        self._all_button.setMenu(menu)
        return menu

    def _make_layout(self) -> None:
        # All of its buttons are seen in a narrow dock, too.
        self.toolbar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = lay_out(QHBoxLayout(), self.toolbar, None, self._all_button, spacing=0)
        # The status below the list: no row moves when it comes and goes.
        lay_out(QVBoxLayout(self), top, (self.view, 1), self._status, spacing=_SPACING)

    # -- what comes in ----------------------------------------------------------------------

    def take_over(self, changed: Sequence[DownloadView], gone: Sequence[str]) -> None:
        """Show what changed.

        :param changed: downloads that are new or stand otherwise
        :param gone: ids of downloads that are no longer in the list
        """
        chosen = {view.download.id for view in self.selected()}
        if not chosen.isdisjoint(self.model.update(changed, gone)):
            self._quiet.begin()
        self.view.setRootIsDecorated(self.model.has_batches())
        self._empty.setVisible(not self.model.rowCount())
        self._all_button.setEnabled(self.model.rowCount() > 0)
        self._show_status()
        self._update_actions()
        self._update_timer()

    def set_queue(self, queue: QueueState) -> None:
        """Show what holds for all downloads: whether they are paused, whose turn is when."""
        self.model.context.queue = queue
        self.view.viewport().update()
        self._show_status()
        self._update_timer()

    def set_on_map(self, marks: Iterable[str]) -> None:
        """Show which downloads are on the map, by what marks the layers of the open project."""
        self.model.context.on_map = frozenset(marks)
        self.view.viewport().update()
        self._update_actions()

    def set_project(self, names: Iterable[str]) -> None:
        """Show which downloads were ordered for another project.

        :param names: of the open project, as downloads name theirs
        """
        self.model.context.project = frozenset(names)
        self.view.viewport().update()

    def _show_status(self) -> None:
        summary, queue = self.model.summary(), self.model.context.queue
        headline = (headline_text(summary, queue.paused), summary.need_user > 0)
        if headline != self.headline:
            self.headline = headline
            self.headline_changed.emit(*headline)
        needing = (view for view in self.model.views() if needs_user(view, queue.keyless))
        first = next(needing, None) if summary.need_user else None
        if queue.paused:
            self._status.say(self._paused_text(summary.active))
        elif first is not None:
            mending = Action.OPTIONS if queue.keyless else mending_action(first)
            self._status.say(state_text(first, self.model.context), mending)
        else:
            self._status.say("")

    def _paused_text(self, count: int) -> str:
        if not count:
            return self.tr("Paused: new downloads wait.")
        text = self.tr("Paused: %Ln download(s) (waits|wait), and so do new ones.", "", count)
        return counted(text, count)

    def showEvent(self, event: QShowEvent) -> None:
        """Count seconds again."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _update_timer(self) -> None:
        if not (self.isVisible() and self.model.counts_down()):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        self.view.viewport().update()
        self._update_timer()

    # -- what is chosen ---------------------------------------------------------------------

    def selected(self) -> List[DownloadView]:
        """Return the selected downloads, those of selected batches too, the current one first."""
        rows = (row for entry in self._selected_entries() for row in entry.rows)
        return list({row.view.download.id: row.view for row in rows}.values())

    def _selected_entries(self) -> List[Entry]:
        """Return the selected rows from the top; before them the current row."""
        selection, current = self.view.selectionModel(), self.view.currentIndex()
        parts = sorted(selection.selection(), key=lambda part: (part.parent(), part.top()))
        if selection.isSelected(current):
            parts.insert(0, QItemSelectionRange(current))
        return [entry for part in parts for entry in self.model.entries_in(part)]

    def _update_actions(self, *_: object) -> None:
        entries, views = self._selected_entries(), self.selected()
        possible = frozenset().union(*{entry.actions for entry in entries}) & _FOR_MANY
        if entries:
            possible |= entries[0].actions - _FOR_MANY
        if len(views) > 1 and can_be_played(views):
            possible |= {Action.PLAY}
        if can_be_compared(views):
            possible |= {Action.CHANGE}
        self.toolbar.show_possible(possible, adding_text(views, self.model.context.on_map))

    def _update_all(self) -> None:
        """See what can be done with all downloads; looked at only when the menu opens."""
        self._all.show_possible(self.model.views(), self.model.context.queue.paused)

    # -- what is done -----------------------------------------------------------------------

    def perform(self, action: Action) -> None:
        """Do something with the selected downloads, as far as it can be done with each."""
        if action in (Action.PLAY, Action.CHANGE):
            ready = [view.download.id for view in self.selected() if view.ready]
            wanted = self.play_requested if action is Action.PLAY else self.change_requested
            self._engine.read(ready, wanted.emit)
            return
        chosen = [view for view in self.selected() if action in possible_actions(view)]
        if not chosen:
            return
        ids = [view.download.id for view in chosen]
        if action is Action.CANCEL:
            self._engine.cancel(ids)
        elif action is Action.RETRY:
            self._retry(chosen)
        elif action is Action.REMOVE:
            self._engine.forget(ids)
        elif action is Action.ADD:
            whole = [view.download.id for view in chosen if view.ready]
            self._engine.read(whole or ids, self.add_to_map_requested.emit)
        elif action is Action.EXPORT:
            self._engine.read(ids, self.export_requested.emit)
        elif action is Action.FOLDER:
            show_folder(chosen[0].download.folder)
        elif action is Action.OPTIONS:
            self.options_requested.emit()
        else:
            self._show_details(chosen[0])

    def _mend(self, mending: Action) -> None:
        """Do what mends the downloads that need the user."""
        if mending is Action.OPTIONS:
            self.options_requested.emit()
            return
        views = filter(needs_user, self.model.views())
        self._retry([view for view in views if mending_action(view) is mending])

    def _retry(self, views: Sequence[DownloadView], agreed: int = 0) -> None:
        """Try again; what sends an order is asked first, with its price.

        :param agreed: orders that the user has agreed to
        """
        orders, ids = sum(map(orders_of_retry, views)), [view.download.id for view in views]
        if orders <= agreed:
            self._engine.retry(ids)
            return
        self._question.ask(
            self.tr("Retry"),
            self._retry_question(views, orders),
            self.tr("Order again"),
            partial(self._retry_agreed, ids, orders),
        )

    def _retry_agreed(self, ids: Sequence[str], agreed: int) -> None:
        """Retry what can be retried by now; the question may have been open for long."""
        views = [view for view in self.model.views() if view.download.id in ids]
        self._retry([view for view in views if can_be_retried(view)], agreed)

    def _retry_question(self, views: Sequence[DownloadView], orders: int) -> str:
        if any(job.in_doubt for view in views for job in view.jobs):
            text = self.tr(
                "Retry orders again: {cost}. What was not confirmed may already have been charged,"
                " and would be charged again."
            )
        else:
            text = self.tr("Retry orders again: {cost}.")
        return text.format(cost=cost_text(orders))

    def _retry_failed(self) -> None:
        failed = [view for view in self.model.views() if needs_retry(view)]
        if failed:
            self._retry(failed)

    def _clear_finished(self) -> None:
        ids = [view.download.id for view in self.model.views() if is_finished(view)]
        if ids:
            self._engine.forget(ids)

    def _show_details(self, view: DownloadView) -> None:
        title = translate("DetailsDialog", "Details of {0}")
        title = title.format(title_text(view.download))
        DetailsDialog(title, details_text(view), self).open()

    def _show_menu(self, position: QPoint) -> None:
        """Open the menu; from the keyboard it belongs to the current row."""
        menu = self.make_menu()
        index = self.view.indexAt(position)
        if not index.isValid():
            position = self.view.visualRect(self.view.currentIndex()).center()
        menu.exec(self.view.viewport().mapToGlobal(position))

    def make_menu(self) -> QMenu:
        """Make the menu of what can be done with the selected downloads."""
        self._update_actions()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.toolbar.add_to_menu(menu)
        if not menu.isEmpty():
            menu.addSeparator()
        self._update_all()
        menu.addMenu(self._all)
        return menu


def show_folder(folder: str) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
