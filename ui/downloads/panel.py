"""The list of downloads: what each is doing, and what can be done with it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Callable, List, Optional, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelectionRange,
    QLocale,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QDesktopServices,
    QFontDatabase,
    QHideEvent,
    QKeySequence,
    QPalette,
    QShowEvent,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.jobs.model import DownloadView, JobState
from ..widgets import wording
from ..widgets.wording import Action, OverallState
from .delegate import JobDelegate, action_icon
from .model import JobModel, is_finished, possible_actions

if TYPE_CHECKING:
    from ...core.jobs.desktop_driver import Engine
    from ...core.jobs.time_left import Outlook

TICK_MS = 1000

# Keys on the list; with the menu key and Shift+F10 for the menu, nothing needs the mouse.
_SHORTCUTS = {
    Action.ADD: "Return",
    Action.RETRY: "Ctrl+R",
    Action.DETAILS: "Alt+Return",
    Action.REMOVE: QKeySequence.StandardKey.Delete,
}
# Sensible for several rows at once; the others speak of the current row.
_FOR_MANY = frozenset({Action.ADD, Action.RETRY, Action.CANCEL, Action.REMOVE})


class DownloadsPanel(QWidget):
    """Shows the engine's downloads and passes on what the user wants done with them.

    :param engine: gives the downloads and carries out what is wanted
    :param confirm: asks a question that is answered with yes or no; injected in tests
    :param open_folder: shows a folder to the user; injected in tests
    :param clock: seconds since the epoch
    """

    # A ready download to be put on the map (DownloadView).
    add_to_map_requested = pyqtSignal(object)
    # Downloads that are not over yet.
    count_changed = pyqtSignal(int)
    options_requested = pyqtSignal()

    def __init__(
        self,
        engine: Engine,
        parent: Optional[QWidget] = None,
        *,
        confirm: Optional[Callable[[str], bool]] = None,
        open_folder: Optional[Callable[[str], None]] = None,
        clock: Callable[[], float] = time.time,
    ):
        super().__init__(parent)
        self._engine = engine
        self._confirm = confirm or self._ask
        self._open_folder = open_folder or _open_folder
        self._clock = clock
        self._count = 0
        self._paused = False
        self.model = JobModel(self, clock)
        self.view = self._make_view()
        self._actions = {action: self._make_action(action) for action in Action}
        self._bulk = self._make_bulk_actions()
        self._empty = self._make_empty_label()
        self.paused_bar, self.paused_label = self._make_paused_bar()
        self.usage_label = QLabel(self)
        self.usage_label.setObjectName("usageLabel")
        self.usage_label.setWordWrap(True)
        self.all_button = self._make_all_button()
        self._make_layout()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        engine.views_changed.connect(self.take_over)
        engine.outlook_changed.connect(self.set_outlook)
        engine.progressed.connect(self.model.set_progress)
        self.set_outlook(engine.outlook())
        self.take_over(engine.views(), [])

    # -- building ---------------------------------------------------------------------------

    def _make_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setObjectName("jobView")
        view.setAccessibleName(self.tr("Downloads"))
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(view.fontMetrics().height())
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAlternatingRowColors(True)
        # The buttons of a row are painted; the delegate sees the mouse only if it is tracked.
        view.setMouseTracking(True)
        delegate = JobDelegate(view)
        delegate.action_triggered.connect(self._on_row_button)
        view.setItemDelegate(delegate)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().selectionChanged.connect(self._update_actions)
        view.selectionModel().currentChanged.connect(self._update_actions)
        return view

    def _make_action(self, action: Action) -> QAction:
        made = QAction(action_icon(action), wording.action_text(action), self)
        made.setObjectName(f"{action.value}JobAction")
        made.setEnabled(False)
        if action in _SHORTCUTS:
            made.setShortcut(QKeySequence(_SHORTCUTS[action]))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda checked=False: self.perform(action))
        self.view.addAction(made)
        return made

    def _make_empty_label(self) -> QLabel:
        viewport = self.view.viewport()
        label = QLabel(self.tr("No downloads yet. Choose a scene and press Download."), viewport)
        label.setObjectName("emptyLabel")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setForegroundRole(QPalette.ColorRole.Text)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(viewport)
        layout.addWidget(label)
        return label

    def _make_bulk_actions(self) -> List[QAction]:
        """Make what is done with all downloads at once; the tool tips say what that means."""
        wanted: Tuple[Tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "pauseAllAction",
                self.tr("Pause all"),
                self.tr("Begins nothing new until you resume; what is under way comes to its end"),
                lambda: self._engine.set_paused(True),
            ),
            (
                "resumeAllAction",
                self.tr("Resume"),
                self.tr("Goes on with all downloads"),
                lambda: self._engine.set_paused(False),
            ),
            (
                "retryFailedAction",
                self.tr("Retry failed"),
                self.tr("Tries again what failed; asks before an order may be charged twice"),
                self._retry_failed,
            ),
            (
                "clearFinishedAction",
                self.tr("Clear finished"),
                self.tr("Takes what is ready or cancelled out of the list; the files stay"),
                self._clear_finished,
            ),
        )
        made = []
        for name, text, tip, slot in wanted:
            action = QAction(text, self)
            action.setObjectName(name)
            action.setToolTip(tip)
            action.triggered.connect(lambda checked=False, slot=slot: slot())
            made.append(action)
        return made

    def _make_paused_bar(self) -> Tuple[QWidget, QLabel]:
        bar = QWidget(self)
        bar.setObjectName("pausedBar")
        label = QLabel(bar)
        label.setObjectName("pausedLabel")
        label.setWordWrap(True)
        resume = QPushButton(self.tr("Resume"), bar)
        resume.setObjectName("resumeButton")
        resume.clicked.connect(lambda: self._engine.set_paused(False))
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(resume)
        return bar, label

    def _make_all_button(self) -> QPushButton:
        button = QPushButton(self.tr("All downloads"), self)
        button.setObjectName("allDownloadsButton")
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(self._bulk)
        menu.aboutToShow.connect(self._update_bulk)
        button.setMenu(menu)
        return button

    def _make_layout(self) -> None:
        bottom = QHBoxLayout()
        bottom.addWidget(self.usage_label, 1)
        bottom.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.paused_bar)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)

    # -- what comes in ----------------------------------------------------------------------

    def take_over(self, changed: Sequence[DownloadView], gone: Sequence[str]) -> None:
        """Show what changed.

        :param changed: downloads that are new or stand otherwise
        :param gone: ids of downloads that are no longer in the list
        """
        self.model.update(changed, gone)
        self.view.setRootIsDecorated(self.model.has_batches())
        self._empty.setVisible(not self.model.rowCount())
        self.all_button.setEnabled(self.model.rowCount() > 0)
        count = self.model.active_count()
        if count != self._count:
            self._count = count
            self.count_changed.emit(count)
            self._show_paused()
        self._update_actions()
        self._update_timer()

    def set_outlook(self, outlook: Outlook) -> None:
        """Show what holds for all downloads: whether they are paused, whose turn is when."""
        self._paused = outlook.paused
        self.model.set_outlook(outlook)
        self.view.viewport().update()
        self._show_paused()
        self._update_timer()

    def _show_paused(self) -> None:
        self.paused_bar.setVisible(self._paused)
        if self._count == 1:
            text = self.tr("Paused: 1 download waits, and so do new ones.")
        elif self._count:
            text = self.tr("Paused: {0} downloads wait, and so do new ones.")
        else:
            text = self.tr("Paused: new downloads wait.")
        self.paused_label.setText(text.format(QLocale().toString(self._count)))

    def set_usage(self, used: int, budget: int) -> None:
        """Show how many requests are used.

        :param used: this month, with the key in use
        :param budget: that the plan allows; 0 if it is not known
        """
        locale = QLocale()
        if budget > 0:
            text = self.tr("{0} of {1} requests used this month").format(
                locale.toString(used), locale.toString(budget)
            )
        else:
            text = self.tr("{0} requests used this month").format(locale.toString(used))
        self.usage_label.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Count seconds again."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _update_timer(self) -> None:
        if not (self.isVisible() and self.model.waiting()):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        self.model.tick(self._clock(), self._rows_in_sight())
        self._update_timer()

    def _rows_in_sight(self) -> List[QModelIndex]:
        area = self.view.viewport().rect()
        index = self.view.indexAt(area.topLeft())
        found = []
        while index.isValid() and self.view.visualRect(index).top() <= area.bottom():
            found.append(index)
            index = self.view.indexBelow(index)
        return found

    # -- what can be done -------------------------------------------------------------------

    def selected(self) -> List[DownloadView]:
        """Give the selected downloads, those of selected batches too, the current one first."""
        views = {
            view.download.id: view
            for part in self._selected_parts()
            for view in self.model.views_in(part)
        }
        return list(views.values())

    def _selected_parts(self) -> List[QItemSelectionRange]:
        """Give the selected rows in runs, from the top; before them the current row."""
        selection = self.view.selectionModel()
        parts = sorted(selection.selection(), key=lambda part: (part.parent(), part.top()))
        current = self.view.currentIndex()
        if selection.isSelected(current):
            parts.insert(0, QItemSelectionRange(current))
        return parts

    def perform(self, action: Action, views: Optional[Sequence[DownloadView]] = None) -> None:
        """Do something with downloads, as far as it can be done with each.

        :param views: None for the selected ones
        """
        chosen = self.selected() if views is None else list(views)
        chosen = [view for view in chosen if action in possible_actions(view)]
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
            # Of many, what is on the map already would only be there twice.
            missing = [view.download.id for view in chosen if not view.placed]
            self._engine.read(missing or ids, self._add_to_map)
        elif action is Action.FOLDER:
            self._open_folder(chosen[0].download.folder)
        elif action is Action.OPTIONS:
            self.options_requested.emit()
        else:
            self._show_details(chosen[0])

    def _add_to_map(self, views: Sequence[DownloadView]) -> None:
        for view in views:
            self.add_to_map_requested.emit(view)

    def _retry(self, views: Sequence[DownloadView]) -> None:
        """Try again; ask first about orders that may already have been charged."""
        in_doubt = [view for view in views if _is_in_doubt(view)]
        if len(in_doubt) == 1:
            question = self.tr("This order may already have been charged. Send it again?")
        else:
            question = self.tr("{0} orders may already have been charged. Send them again?")
        wanted = list(views)
        if in_doubt and not self._confirm(question.format(QLocale().toString(len(in_doubt)))):
            wanted = [view for view in views if not _is_in_doubt(view)]
        if wanted:
            self._engine.retry([view.download.id for view in wanted])

    def _retry_failed(self) -> None:
        failed = [view for view in self.model.views() if _needs_retry(view)]
        if failed:
            self._retry(failed)

    def _ask(self, question: str) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("EOSDA Imagery"),
            question,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes

    def _clear_finished(self) -> None:
        ids = [view.download.id for view in self.model.views() if is_finished(view)]
        if ids:
            self._engine.forget(ids)

    def _show_details(self, view: DownloadView) -> None:
        dialog = DetailsDialog(view, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_row_button(self, action: str, index: QModelIndex) -> None:
        self.perform(Action(action), self.model.views_at(index))

    def _update_actions(self, *_: object) -> None:
        parts = self._selected_parts()
        first = self.model.possible_at(parts[0].topLeft()) if parts else ()
        with_any = {action for part in parts for action in self.model.possible_in(part)}
        for action, made in self._actions.items():
            made.setEnabled(action in (with_any if action in _FOR_MANY else first))

    def _update_bulk(self) -> None:
        """See what can be done with all downloads; looked at only when the menu opens."""
        views = self.model.views()
        pause, resume, retry, clear = self._bulk
        pause.setVisible(not self._paused)
        pause.setEnabled(self._count > 0)
        resume.setVisible(self._paused)
        retry.setEnabled(any(map(_needs_retry, views)))
        clear.setEnabled(any(map(is_finished, views)))

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
        for action, made in self._actions.items():
            # Removing stands apart: it is the only thing that cannot be taken back.
            if action is Action.REMOVE and not menu.isEmpty():
                menu.addSeparator()
            if made.isEnabled():
                menu.addAction(made)
        if not menu.isEmpty():
            menu.addSeparator()
        self._update_bulk()
        below = menu.addMenu(self.all_button.text())
        below.addActions(self._bulk)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew when the font or the theme changes their height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.view.scheduleDelayedItemsLayout()


class DetailsDialog(QDialog):
    """All that is known of a download, as text that can be copied."""

    def __init__(self, view: DownloadView, parent: Optional[QWidget] = None):
        from ...core.jobs.diagnostics import details_text

        super().__init__(parent)
        self.setObjectName("jobDetailsDialog")
        self.setWindowTitle(self.tr("Details of {0}").format(wording.title_text(view.download)))
        self.text_edit = QPlainTextEdit(details_text(view), self)
        self.text_edit.setObjectName("detailsEdit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setAccessibleName(self.tr("Details"))
        self.text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetailsButton")
        copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        copy.setToolTip(self.tr("Copies the text, which never holds your key"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text_edit)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.lineSpacing() * 24)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text_edit.toPlainText())


def _is_in_doubt(view: DownloadView) -> bool:
    return any(job.state is JobState.UNCONFIRMED for job in view.jobs)


def _needs_retry(view: DownloadView) -> bool:
    return wording.overall_state(view) is OverallState.TROUBLE


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
