"""The search: its summary, the form that pops up, and the list of scenes found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable, Collection, List, Mapping, Optional, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...api.datasets import validate_view_id
from ...api.errors import AuthenticationError, EosdaError, MissingKeyError, StoppedError
from ...api.models import Scene
from ...core.catalog.thumbnails import thumbnail_cache
from ...core.settings import data_folder
from ..map.footprints import legend_actions
from ..map.view import GetCanvas
from ..widgets.controls import lay_out
from ..widgets.texts import date_text
from .count_button import CountButton
from .date_range import DateRange, iso
from .filter_bar import SortButton
from .form import SPACING
from .list.empty_state import EmptyState, EmptyStateAction, failed_state
from .list.model import SceneModel, SceneOrder
from .list.thumbnails import ThumbnailLoader
from .list.view import SceneView
from .quick_look_action import QuickLookAction
from .scenes_on_map import ScenesOnMap
from .search import FoundScenes, SceneSearch
from .summary_button import SummaryButton

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions
    from ...core.statistics.season import SceneFigures


class SearchPanel(QWidget):
    """Searches for scenes of an area and lets the user choose among them.

    :param get_aoi: gives the area as it stands, or None
    :param get_options: gives the connection; called on the main thread, raises MissingKeyError
        without a key and EosdaError for an address that cannot be used
    :param get_canvas: gives the map on which the chosen scenes are outlined
    """

    # The scenes chosen now (list of Scene).
    scenes_selected = pyqtSignal(list)
    # Requests that a search has cost.
    searched = pyqtSignal(int)
    # Requests that quick looks in the place of thumbnails have cost.
    looked = pyqtSignal(int)
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)
    # The area is to be looked at as the chosen scenes show it.
    look_wanted = pyqtSignal()
    # What is to be said in the dock until it is taken back by an empty text; and its level.
    notice = pyqtSignal(str, object)
    # Why the key will not do.
    needs_key = pyqtSignal(str)
    options_requested = pyqtSignal()
    # A search was sent.
    started = pyqtSignal()
    # What ``asked`` says is another thing.
    asked_changed = pyqtSignal()
    # Scenes are to be listed whatever their index.
    any_index_wanted = pyqtSignal()

    def __init__(
        self,
        get_aoi: Callable[[], Optional[Aoi]],
        get_options: Callable[[], NetworkOptions],
        get_canvas: GetCanvas,
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._get_aoi = get_aoi
        self._get_options = get_options
        self._typed: Optional[Scene] = None
        # What was wrong with the last wish, and how the list tells that it failed.
        self._problem = ""
        self._failure: Optional[EmptyState] = None
        self._disposed = False
        self._search = SceneSearch(self)
        self._thumbnails = ThumbnailLoader(
            thumbnail_cache(data_folder()),
            lambda: self._view.scenes_in_sight(),
            self,
        )
        self._model = SceneModel(self, self._thumbnails)
        self._make_widgets(get_canvas)
        self._make_actions()
        self._make_layout()
        self._connect()
        self._zoom.setEnabled(False)
        self._on_limits()

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self, get_canvas: GetCanvas) -> None:
        # In the order of the panel, which is the order of the tab key.
        self._summary = SummaryButton(self)
        self.form = self._summary.form
        self.recent_menu = self._summary.recent_menu
        self._filters = self._summary.filters
        self._button = QPushButton(self)
        self._button.setObjectName("searchButton")
        self._button.setToolTip(self.tr("Asks EOSDA for the scenes over the area; costs a request"))
        self._button.setDefault(True)
        self._count = CountButton(self._model, self._filters, self.form, self)
        self._sort = SortButton(self)
        self._on_map = ScenesOnMap(get_canvas, lambda: self._view.selected_scenes(), self)
        self._view = SceneView(self._model, self)
        self._view.setAccessibleName(self.tr("Scenes found"))

    def _make_actions(self) -> None:
        """Make the context menu of the list."""
        self._add_action()
        self._zoom = self._add_action(
            "zoomToFootprintAction", self.tr("Zoom to footprint"), "/mActionZoomToSelected.svg"
        )
        self._keep = self._add_action(
            "keepAsLayerAction", self.tr("Keep footprints as layer"), "/mActionAddOgrLayer.svg"
        )
        self._keep.setToolTip(self.tr("Adds the footprints of the scenes listed to the project"))
        self._add_action()
        self._outlined = self._add_action("showFootprintsAction", self.tr("Show footprints on map"))
        self._outlined.setCheckable(True)
        self._outlined.setChecked(True)
        for line in legend_actions(self._view):
            self._view.addAction(line)
            self._outlined.toggled.connect(line.setVisible)
        self._add_action()
        self._look = QuickLookAction(self._view, self._thumbnails, self._get_aoi, self._get_options)
        self._look.message.connect(self.message)
        self._view.addAction(self._look)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _add_action(self, name: str = "", text: str = "", icon: str = "") -> QAction:
        """Add an action to the menu; without a text a line between two groups."""
        action = QAction(text, self._view)
        action.setObjectName(name)
        action.setSeparator(not text)
        if icon:
            action.setIcon(QgsApplication.getThemeIcon(icon))
        self._view.addAction(action)
        return action

    def _make_layout(self) -> None:
        row = (self._button, self._count, None, self._sort, self._on_map)
        self._row = lay_out(QHBoxLayout(), *row, spacing=SPACING)
        lay_out(QVBoxLayout(self), self._summary, self._row, (self._view, 1), spacing=2)

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_button)
        self._summary.search_wanted.connect(self.search)
        self.form.view_id_given.connect(self._use_view_id)
        self.form.dates_changed.connect(self._on_dates)
        model = self._model
        self.form.limits_changed.connect(self._on_limits)
        self._filters.textChanged.connect(partial(self._rearrange, model.set_text))
        self._count.any_index_wanted.connect(self.any_index_wanted)
        self._sort.order_changed.connect(self._on_order)
        self._view.selectionModel().selectionChanged.connect(self._on_selection)
        self._view.look_wanted.connect(self.look_wanted)
        self._zoom.triggered.connect(lambda: self._on_map.found.zoom_to(self._view.selected_hits()))
        self._keep.triggered.connect(lambda: self._on_map.keep_as_layer(model.shown()))
        self._outlined.toggled.connect(self._show_outlines)
        self._on_map.picked.connect(self._view.select_scene)
        self._on_map.message.connect(self.message)
        self._thumbnails.changed.connect(self._view.viewport().update)
        self._thumbnails.paid.connect(self.looked)
        self._search.found.connect(self._on_found)
        self._search.failed.connect(self._on_failed)
        self._search.measured.connect(partial(self._rearrange, model.set_rows))
        self._search.stale_changed.connect(self._show_state)
        self._search.paid.connect(self.searched)

    def add_to_row(self, widget: QWidget) -> None:
        """Put what concerns the whole list at the end of the row above it, for the tab key too."""
        last = self._row.itemAt(self._row.count() - 1).widget()
        self._row.addWidget(widget)
        self.setTabOrder(last, widget)

    def clear(self) -> None:
        """Forget what was found and chosen; the form stays."""
        self._search.clear()
        self._on_map.give_up()
        self._problem, self._failure = "", None
        self._forget_typed()
        self._rearrange(self._model.set_rows, [])
        self.scenes_selected.emit([])
        self.asked_changed.emit()

    def dispose(self) -> None:
        """Stop what runs and take the outlines off the map; the panel is of no use after it."""
        if self._disposed:
            return
        self._disposed = True
        self._search.close()
        self._thumbnails.dispose()
        self._on_map.dispose()

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the footprints on the map, also of the selected scenes."""
        self._on_map.found.set_on_map(on_map)
        self._on_map.chosen.set_on_map(on_map)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the footprints of all off the map when the panel goes; the chosen ones stay."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._disposed:
            self._show_outlines()
            self._on_map.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring them back with the panel."""
        super().showEvent(event)
        if not event.spontaneous():
            self._show_outlines()

    def _show_outlines(self, *_: object) -> None:
        """Outline all that is listed, while the list is seen and as long as it is wanted."""
        self._on_map.found.set_wanted(self._outlined.isChecked() and self.isVisible())

    # -- what is chosen ---------------------------------------------------------------------

    def selected_scenes(self) -> List[Scene]:
        """Return the chosen scenes in the order of the list, or the one typed by hand."""
        if self._typed is not None:
            return [self._typed]
        return self._view.selected_scenes()

    def _on_selection(self) -> None:
        hits = self._view.selected_hits()
        if hits:
            self._forget_typed()
        self._on_map.chosen.show_hits(hits)
        self._look.refresh()
        self._zoom.setEnabled(any(hit.scene.footprint for hit in hits))
        self.scenes_selected.emit(self.selected_scenes())

    def _use_view_id(self, text: str) -> None:
        """Take a scene that the user knows by its id."""
        try:
            view_id = validate_view_id(text)
        except EosdaError as error:
            self.form.say_of_view_id(str(error))
            return
        scene = Scene.from_dict({"view_id": view_id})
        self._view.selectionModel().clearSelection()
        self._typed = scene
        self.form.say_of_view_id(self.tr("This scene is chosen."))
        self.scenes_selected.emit([scene])

    def _forget_typed(self) -> None:
        self._typed = None
        self.form.say_of_view_id("")

    # -- searching --------------------------------------------------------------------------

    def _on_button(self) -> None:
        if self._search.running:
            self._search.stop()
            self._refuse(self.tr("The search was stopped."))
        else:
            self.search()

    def take_focus(self) -> None:
        """Put the focus on Search; as a focus proxy the tab key would skip what is before it."""
        self._button.setFocus()

    def search(self) -> None:
        """Search for what the form says; a search under way is given up."""
        self._search.stop()
        self._problem, self._failure = "", None
        aoi, datasets = self._get_aoi(), self.form.datasets()
        if aoi is None:
            self._refuse(self.tr("Draw or choose an area first."))
            return
        if not datasets:
            self._refuse(self.tr("Choose at least one sensor."))
            return
        try:
            query = self._search.query(aoi, datasets, self.form.dates())
            # May ask for the master password, and meanwhile the plugin may be unloaded.
            options = self._get_options()
        except MissingKeyError as error:
            # Said where the key is entered, and not here as well.
            self._refuse("")
            self.needs_key.emit(error.with_advice)
            return
        except EosdaError as error:
            self._refuse(str(error))
            return
        if self._disposed or self._get_aoi() is not aoi:
            return
        self._thumbnails.options = options
        self._search.start(query, aoi, options)
        self._show_state()
        self.started.emit()

    def _refuse(self, reason: str) -> None:
        """Say why there is no search; nothing has failed, so there is nothing to repeat."""
        self._problem, self._failure = reason, None
        self._show_state()

    def _on_dates(self) -> None:
        self._forget_refusal()
        self._show_state()
        self.asked_changed.emit()

    def _forget_refusal(self) -> None:
        """Take back what was wrong with the form as soon as the form is another."""
        if self._failure is None:
            self._problem = ""

    def _on_found(self, found: FoundScenes) -> None:
        self._on_map.found.learn(found.outlines)
        self._rearrange(self._model.set_rows, found.rows)
        self.set_aoi(self._get_aoi())
        self.asked_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            # Not by our button, which forgets the task at once: by QGIS's own list of tasks.
            self._refuse(self.tr("The search was stopped."))
            return
        self._failure = failed_state(error, self.search, self.options_requested.emit)
        if self._model.hits():
            kept = self.tr("The list still shows the previous search.")
            self._problem = f"{self._failure.words} {kept}"
        self._show_state()
        if isinstance(error, (MissingKeyError, AuthenticationError)):
            self.needs_key.emit(error.with_advice)

    def set_aoi(self, aoi: Optional[Aoi]) -> None:
        """Take up another area: measure the coverage anew, and say if the search is out of date.

        :param aoi: the area, or None if it was removed
        """
        if aoi is not None:
            self._forget_refusal()
            self.form.south = aoi.geometry.boundingBox().center().y() < 0
        self._thumbnails.set_area(aoi.geometry if aoi is not None else None)
        self._search.set_aoi(aoi, self._model.hits())
        self._show_state()

    # -- what is listed ---------------------------------------------------------------------

    def set_statistics(self, statistics: Mapping[str, SceneFigures], index: str) -> None:
        """Show the cloud over the area and the value of an index, by view id."""
        self._rearrange(self._model.set_statistics, statistics, index)

    def asked(self) -> Tuple[Tuple[str, ...], Tuple[str, str]]:
        """Return the sensors and days that the list is of; before a search those of the form."""
        return self._search.asked() or (self.form.datasets(), self.form.dates())

    def lack(self) -> str:
        """Say why there are no scenes of the area to order anything of, "" if there may be."""
        return self._search.lack(self._model.hits())

    def set_index_range(self, low: Optional[float], high: Optional[float]) -> None:
        """List scenes whose index lies between two values; None for no limit."""
        self._rearrange(self._model.set_index_range, low, high)

    def choose_scene(self, view_id: str) -> None:
        """Choose the pass of a scene; where it is hidden nothing is, and what hides it is shown."""
        index = self._model.index_of(view_id)
        if index.isValid():
            self._view.select_scene(self._model.hits_at(index)[0].scene.view_id, False)
        else:
            self._view.clearSelection()
            self._count.point_out()

    def set_states(self, on_map: Collection[str], downloaded: Collection[str]) -> None:
        """Say of the scenes with these view ids that they are on the map, or on disk."""
        self._model.set_states(on_map, downloaded)

    def _rearrange(self, change: Callable[..., None], *values: object) -> None:
        """Change what is listed, and bring the map and the words to it."""
        if self._view.keep_choice(partial(change, *values)):
            self._on_selection()
        self._show_found()

    def _on_limits(self) -> None:
        self._rearrange(self._model.set_limits, *self.form.limits())

    def _on_order(self, order: SceneOrder) -> None:
        self._view.keep_choice(partial(self._model.set_order, order))
        self._view.scrollToTop()

    def _show_found(self) -> None:
        hits = self._model.shown()
        self._on_map.found.show_hits(hits)
        self._keep.setEnabled(bool(hits))
        self._show_state()

    # -- saying how things are --------------------------------------------------------------

    def _show_state(self) -> None:
        running = self._search.running
        self._button.setText(self.tr("Stop") if running else self.tr("Se&arch"))
        # The key that begins a search ends it: no other letter of "Stop" is free.
        self._button.setShortcut(QKeySequence.mnemonic(self.tr("Se&arch")))
        icon = "/mActionStop.svg" if running else "/search.svg"
        self._button.setIcon(QgsApplication.getThemeIcon(icon))
        self._count.show_state(running, self._search.result is not None)
        notes = [self.form.date_note()]
        if not running:
            notes = [self._problem, self._search.stale, *self._search.notes(), *notes]
        failed = bool(self._problem or self._search.stale)
        level = Qgis.MessageLevel.Warning if failed else Qgis.MessageLevel.Info
        self.notice.emit(" ".join(note for note in notes if note), level)
        self._view.set_state(self._list_state(running))

    def _list_state(self, running: bool) -> EmptyState:
        result = self._search.result
        if running:
            return EmptyState(text=self.tr("Searching…"))
        if self._failure is not None:
            return self._failure
        if result is None:
            if self._get_aoi() is None:
                return EmptyState(text=self.tr("Draw an area, then search."))
            return EmptyState(text=self.tr("Search to list the scenes of your area."))
        if not result.hits:
            return self._nothing_found()
        if self._model.rowCount():
            return EmptyState()
        return self._count.all_hidden()

    def _nothing_found(self) -> EmptyState:
        """Offer a longer time where nothing was found."""
        longer = self.form.longer()
        text = self.tr("Search from {0}").format(date_text(iso(longer.first)))
        go = EmptyStateAction("stateLongerButton", text, partial(self._search_in, longer))
        advice = self.tr("Choose a longer time or another sensor.")
        return EmptyState(self.tr("No scenes were found."), advice, (go,))

    def _search_in(self, dates: DateRange) -> None:
        self.form.set_range(dates)
        self.search()
