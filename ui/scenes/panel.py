"""The search: sensors, dates and limits, and the list of scenes found."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple

from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import (
    QDate,
    QItemSelectionModel,
    QLocale,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...api.datasets import validate_view_id
from ...api.errors import (
    AccessDeniedError,
    AuthenticationError,
    NetworkError,
    QuotaExceededError,
    RateLimitedError,
)
from ...api.models import Scene, SearchQuery
from ...core.catalog.footprints import footprint_features, footprint_layer
from ...core.catalog.search import (
    MAX_SCENES,
    EosdaError,
    MissingKeyError,
    SceneHit,
    SearchResult,
    StoppedError,
    lies_within,
    search_scenes,
    search_shapes,
    with_coverage,
)
from ...core.catalog.thumbnails import ThumbnailCache
from ...core.gil import Breath
from ...core.latest_task import LatestTask
from ...core.settings import data_folder
from ..map.footprints import ResultFootprints, SelectedFootprints, SelectSceneTool, outlines
from ..map.tool_switch import ToolSwitch
from .form import SPACING, SearchForm
from .model import SceneModel, SceneOrder, SceneRow, prepare
from .thumbnails import ThumbnailLoader
from .view import ListState, SceneView, Way

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions
    from ...core.tasks import Work

# Footprints lie upon each other, and upon what they are of.
_KEPT_OPACITY = 0.3


@dataclass
class _Run:
    """One search under way."""

    aoi: Aoi
    shapes: Tuple[dict, ...]
    asked: int = 0
    # Made ready in the worker, so that the main thread has little to do.
    rows: List[SceneRow] = field(default_factory=list)
    outlines: Dict[str, QgsGeometry] = field(default_factory=dict)

    def on_transport(self, task: Work, transport: Any) -> None:
        """Make the search stoppable; in the worker thread."""
        task.on_cancel(transport.abort)

    def on_request(self) -> None:
        """Count a request; in the worker thread."""
        self.asked += 1

    def requests(self, error: Optional[Exception]) -> int:
        """Return how many requests the search has cost, at most."""
        return self.asked - int(self.asked > 0 and getattr(error, "not_taken", False))


class SearchPanel(QWidget):
    """Searches for scenes of an area and lets the user choose among them.

    :param get_aoi: gives the area as it stands, or None
    :param get_options: gives the connection; called on the main thread, raises MissingKeyError
        without a key and EosdaError for an address that cannot be used
    :param canvas: the map on which the chosen scenes are outlined
    """

    # The scenes chosen now (list of Scene).
    scenes_selected = pyqtSignal(list)
    # Requests that a search has cost.
    searched = pyqtSignal(int)
    # Requests that quick looks in the place of thumbnails have cost.
    looked = pyqtSignal(int)
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)
    needs_key = pyqtSignal()
    options_requested = pyqtSignal()
    # A search was sent.
    started = pyqtSignal()

    def __init__(
        self,
        get_aoi: Callable[[], Optional[Aoi]],
        get_options: Callable[[], NetworkOptions],
        canvas: QgsMapCanvas,
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._get_aoi = get_aoi
        self._get_options = get_options
        self._searching = LatestTask(self)
        self._measuring = LatestTask(self)
        self._keeping = LatestTask(self)
        self._searched_run: Optional[_Run] = None
        self._measured_aoi: Optional[Aoi] = None
        self._result: Optional[SearchResult] = None
        self._typed: Optional[Scene] = None
        self._stale = ""
        self._problem = ""
        self._failure: Optional[ListState] = None
        self._disposed = False
        self._canvas: Optional[QgsMapCanvas] = canvas
        self._found = ResultFootprints(canvas, self)
        self._footprints = SelectedFootprints(canvas, self._found.outline_of, self)
        self._switch = ToolSwitch(canvas, self)
        self._clicked: List[str] = []
        self._model = SceneModel(self)
        self._thumbnails = ThumbnailLoader(
            ThumbnailCache(data_folder() / "cache" / "thumbnails"), self._ids_in_sight, self
        )
        self._model.set_thumbnails(self._thumbnails)
        self._make_widgets()
        self._make_layout()
        self._connect()
        max_cloud, min_coverage = self.form.limits()
        self._model.set_max_cloud(max_cloud)
        self._model.set_min_coverage(min_coverage)
        self._zoom.setEnabled(False)
        self._show_found()

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        # In the order of the panel, which is the order of the tab key.
        self.form = SearchForm(self)
        self._button = QPushButton(self)
        self._button.setObjectName("searchButton")
        self._button.setDefault(True)
        self._count = QLabel(self)
        self._count.setObjectName("sceneCountLabel")
        self._pick = self._make_pick(self._canvas)
        self._text = QgsFilterLineEdit(self)
        self._text.setObjectName("sceneTextFilter")
        self._text.setShowSearchIcon(True)
        self._text.setPlaceholderText(self.tr("Filter"))
        self._text.setAccessibleName(self.tr("Filter the scenes by text"))
        self._text.setToolTip(
            self.tr("Part of the date, scene id, tile or satellite. This needs no new search.")
        )
        self._one_a_day = QCheckBox(self.tr("One a day"), self)
        self._one_a_day.setObjectName("oneADayCheck")
        self._one_a_day.setToolTip(
            self.tr(
                "Of scenes of the same tile and day, lists only the one processed last. This"
                " needs no new search."
            )
        )
        self._order = self._make_order()
        self._notes = QLabel(self)
        self._notes.setObjectName("searchNoteLabel")
        self._notes.setWordWrap(True)
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._retry = QPushButton(self.tr("Retry"), self)
        self._retry.setObjectName("searchRetryButton")
        self._view = self._make_view()
        self._make_actions(self._view)

    def _make_order(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("sceneSortCombo")
        box.setAccessibleName(self.tr("Order of the scenes"))
        # As wide as its longest item, but it gives way first where the dock is narrow.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(7)
        box.addItem(self.tr("Newest First"), SceneOrder.NEWEST.value)
        box.addItem(self.tr("Oldest First"), SceneOrder.OLDEST.value)
        box.addItem(self.tr("Least Cloud"), SceneOrder.CLOUD.value)
        box.addItem(self.tr("Best Coverage"), SceneOrder.COVERAGE.value)
        box.addItem(self.tr("Clearest Area"), SceneOrder.CLEAREST.value)
        return box

    def _make_recent(self) -> QToolButton:
        """Make the button of the searches of late; their menu is filled by who remembers them."""
        button = QToolButton(self)
        button.setObjectName("recentSearchesButton")
        button.setIcon(QgsApplication.getThemeIcon("/mIconHistory.svg"))
        button.setToolTip(self.tr("Recent searches: sensors, dates and limits of late"))
        button.setAccessibleName(self.tr("Recent searches"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.recent_menu = QMenu(button)
        self.recent_menu.setObjectName("recentSearchesMenu")
        button.setMenu(self.recent_menu)
        return button

    def _make_view(self) -> SceneView:
        view = SceneView(self._model, self)
        view.setAccessibleName(self.tr("Scenes found"))
        return view

    def _make_pick(self, canvas: QgsMapCanvas) -> QToolButton:
        tool = SelectSceneTool(canvas)
        tool.clicked.connect(self._on_map_clicked)
        icon = QgsApplication.getThemeIcon("/mActionSelectRectangle.svg")
        action = QAction(icon, self.tr("Select on Map"), self)
        action.setCheckable(True)
        action.setToolTip(
            self.tr(
                "Select on map: click a footprint to choose its scene, and again for the next one"
                " there; with Ctrl scenes are added. A whole line covers all of your area, dashes"
                " at least half, dots less."
            )
        )
        self._switch.add(tool, action)
        button = QToolButton(self)
        button.setObjectName("selectOnMapButton")
        button.setDefaultAction(action)
        button.setAccessibleName(self.tr("Select on map"))
        return button

    def _make_actions(self, view: SceneView) -> None:
        """Make the context menu of the list."""
        self._zoom = QAction(
            QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"),
            self.tr("Zoom to Footprint"),
            view,
        )
        self._zoom.setObjectName("zoomToFootprintAction")
        self._zoom.triggered.connect(self._zoom_to_selected)
        self._keep = QAction(
            QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"),
            self.tr("Keep Footprints as Layer"),
            view,
        )
        self._keep.setObjectName("keepAsLayerAction")
        self._keep.setToolTip(self.tr("Adds the footprints of the scenes listed to the project"))
        self._keep.triggered.connect(self._keep_as_layer)
        self._outlined = QAction(self.tr("Show Footprints on Map"), view)
        self._outlined.setObjectName("showFootprintsAction")
        self._outlined.setCheckable(True)
        self._outlined.setChecked(True)
        self._outlined.toggled.connect(self._found.set_wanted)
        self._look = QAction(view)
        self._look.setObjectName("quickLookThumbnailAction")
        self._look.triggered.connect(self._ask_quick_looks)
        self._offer_quick_looks()
        view.addActions((self._zoom, self._keep, self._outlined, self._look))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _make_layout(self) -> None:
        actions = QHBoxLayout()
        actions.addWidget(self._button)
        actions.addWidget(self._make_recent())
        actions.addWidget(self._count, 1)
        actions.addWidget(self._pick)
        narrowing = QHBoxLayout()
        narrowing.addWidget(self._text, 1)
        narrowing.addWidget(self._one_a_day)
        narrowing.addWidget(self._order)
        notes = QHBoxLayout()
        notes.addWidget(self._notes, 1)
        notes.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.form)
        column.addLayout(actions)
        column.addLayout(narrowing)
        column.addLayout(notes)
        column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_button)
        self._retry.clicked.connect(self.search)
        self.form.search_wanted.connect(self.search)
        self.form.view_id_given.connect(self._use_view_id)
        self.form.dates_changed.connect(self._on_dates)
        self.form.max_cloud_changed.connect(self._on_max_cloud)
        self.form.min_coverage_changed.connect(self._on_min_coverage)
        self._text.textChanged.connect(self._on_text)
        self._one_a_day.toggled.connect(self._on_one_a_day)
        self._order.currentIndexChanged.connect(self._on_order)
        self._view.selectionModel().selectionChanged.connect(self._on_selection)
        self._thumbnails.changed.connect(self._on_thumbnails)
        self._thumbnails.paid.connect(self.looked)
        self._thumbnails.refused.connect(self._on_look_refused)
        self._view.doubleClicked.connect(self._zoom_to_selected)

    def clear(self) -> None:
        """Forget what was found and chosen; the form stays."""
        for task in (self._searching, self._measuring, self._keeping):
            task.cancel()
        self._result = self._searched_run = self._measured_aoi = self._failure = None
        self._stale = self._problem = ""
        self._forget_typed()
        self._rearrange(lambda: self._model.set_rows([]))
        self.scenes_selected.emit([])

    def dispose(self) -> None:
        """Stop what runs and take the outlines off the map; the panel is of no use after it."""
        if self._disposed:
            return
        self._disposed = True
        for task in (self._searching, self._measuring, self._keeping):
            task.close()
        self._thumbnails.dispose()
        self._switch.dispose()
        self._found.dispose()
        self._footprints.dispose()
        self._canvas = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the footprints of all off the map when the panel goes; the chosen ones stay."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._disposed:
            self._found.set_wanted(False)
            self._switch.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring them back with the panel."""
        super().showEvent(event)
        if not event.spontaneous():
            self._found.set_wanted(self._outlined.isChecked())

    # -- what is chosen ---------------------------------------------------------------------

    def selected_scenes(self) -> List[Scene]:
        """Give the chosen scenes in the order of the list, or the one typed by hand."""
        if self._typed is not None:
            return [self._typed]
        return self._view.selected_scenes()

    def _selected_hits(self) -> List[SceneHit]:
        return [self._model.hit(row) for row in self._view.selected_rows()]

    def _on_selection(self) -> None:
        hits = self._selected_hits()
        if hits:
            self._forget_typed()
        self._footprints.show_hits(hits)
        self._offer_quick_looks()
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

    # -- thumbnails -------------------------------------------------------------------------

    def _without_thumbnail(self) -> List[Scene]:
        return [
            scene for scene in self._view.selected_scenes() if self._thumbnails.is_missing(scene)
        ]

    def _offer_quick_looks(self) -> None:
        """Say what pictures of the chosen scenes would cost, where the search brought none."""
        count = len(self._without_thumbnail())
        text = self.tr("Quick Look as Thumbnail (1 Request)")
        if count > 1:
            text = self.tr("Quick Looks as Thumbnails ({0} Requests)").format(count)
        self._look.setText(text)
        self._look.setEnabled(count > 0 and self._get_aoi() is not None)

    def _ask_quick_looks(self) -> None:
        aoi = self._get_aoi()
        if aoi is None:
            return
        try:
            options = self._get_options()
        except EosdaError as error:
            self.message.emit(_with_advice(error), Qgis.MessageLevel.Warning)
            return
        self._thumbnails.ask_quick_looks(self._without_thumbnail(), aoi, options)

    def _on_thumbnails(self) -> None:
        self._view.viewport().update()
        self._offer_quick_looks()

    def _on_look_refused(self, error: Exception) -> None:
        if isinstance(error, EosdaError) and not isinstance(error, StoppedError):
            text = self.tr("There is no quick look. {0}").format(_with_advice(error))
            self.message.emit(text, Qgis.MessageLevel.Warning)

    # -- the map ----------------------------------------------------------------------------

    def _on_map_clicked(self, point: QgsPointXY, add: bool) -> None:
        """Choose a scene under a click: the one that covers most, then the next, in a circle."""
        ids = [hit.scene.view_id for hit in self._found.at(point)]
        before, self._clicked = self._clicked, ids
        if not ids:
            note = self.tr("There is no footprint of a listed scene at this place.")
            self.message.emit(note, Qgis.MessageLevel.Info)
            return
        chosen = [scene.view_id for scene in self._view.selected_scenes()]
        if add:
            self._choose(next((id_ for id_ in ids if id_ not in chosen), ids[0]), add)
        elif ids == before and len(chosen) == 1 and chosen[0] in ids:
            self._choose(ids[(ids.index(chosen[0]) + 1) % len(ids)], add)
        else:
            self._choose(ids[0], add)

    def _choose(self, view_id: str, add: bool) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row in self._model.rows_of({view_id}):
            index = self._model.index(row)
            how = flags.Select if add else flags.ClearAndSelect
            self._view.selectionModel().setCurrentIndex(index, how)
            self._view.scrollTo(index)

    def _ids_in_sight(self) -> List[str]:
        """Give the view ids of the rows that can be seen, for their thumbnails."""
        if not self._view.isVisible() or not self._model.rowCount():
            return []
        area = self._view.viewport().rect()
        first = self._view.indexAt(area.topLeft()).row()
        last = self._view.indexAt(area.bottomLeft()).row()
        last = self._model.rowCount() - 1 if last < 0 else last
        return [self._model.hit(row).scene.view_id for row in range(max(0, first), last + 1)]

    def _zoom_to_selected(self) -> None:
        self._found.zoom_to(self._selected_hits())

    def _keep_as_layer(self) -> None:
        """Add what the list shows to the project; all else on the map leaves no trace in it."""
        hits = self._model.shown()
        days = sorted(hit.scene.date for hit in hits if hit.scene.date)
        name = self.tr("Scenes {0} – {1}").format(days[0], days[-1]) if days else self.tr("Scenes")
        self._keeping.start(
            self.tr("Keep footprints as layer"),
            lambda task: footprint_features(Breath(task.isCanceled).over(hits)),
            partial(self._add_kept, name),
            self._on_not_kept,
        )

    def _add_kept(self, name: str, features: List[QgsFeature]) -> None:
        layer = footprint_layer(name, features)
        layer.renderer().symbol().setOpacity(_KEPT_OPACITY)
        QgsProject.instance().addMapLayer(layer)

    def _on_not_kept(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            text = self.tr("The footprints could not be kept as a layer; the log panel says why.")
            self.message.emit(text, Qgis.MessageLevel.Warning)

    # -- searching --------------------------------------------------------------------------

    def _on_button(self) -> None:
        if not self._searching.running:
            self.search()
        else:
            self._searching.cancel()
            self._refuse(self.tr("The search was stopped."))

    def search(self) -> None:
        """Search for what the form says; a search under way is given up."""
        self._searching.cancel()
        self._problem, self._failure = "", None
        aoi = self._get_aoi()
        if aoi is None:
            self._refuse(self.tr("Draw or choose an area first."))
            return
        datasets = self.form.datasets()
        if not datasets:
            self._refuse(self.tr("Choose at least one sensor."))
            return
        run = _Run(aoi, search_shapes(aoi))
        first, last = self.form.dates()
        try:
            query = SearchQuery(
                datasets=datasets,
                shape=run.shapes[0],
                date_from=first,
                date_to=last,
            )
            # May ask for the master password, and meanwhile the plugin may be unloaded.
            options = self._get_options()
        except MissingKeyError as error:
            self._refuse(_with_advice(error))
            self.needs_key.emit()
            return
        except EosdaError as error:
            self._refuse(str(error))
            return
        if not self._disposed:
            self._start_run(run, query, options)

    def _refuse(self, reason: str) -> None:
        """Say why there is no search; nothing has failed, so there is nothing to repeat."""
        self._problem, self._failure = reason, None
        self._show_state()

    def _on_dates(self) -> None:
        self._forget_refusal()
        self._show_state()

    def _forget_refusal(self) -> None:
        """Take back what was wrong with the form as soon as the form is another."""
        if self._failure is None:
            self._problem = ""

    def _start_run(self, run: _Run, query: SearchQuery, options: NetworkOptions) -> None:
        def work(task: Work) -> SearchResult:
            result = search_scenes(
                options,
                query,
                run.aoi,
                max_scenes=MAX_SCENES,
                stopped=task.isCanceled,
                on_transport=partial(run.on_transport, task),
                on_request=run.on_request,
            )
            breath = Breath(task.isCanceled)
            run.outlines = outlines(breath.over(result.hits))
            run.rows = prepare(breath.over(result.hits))
            return result

        def count(error: Optional[Exception]) -> None:
            requests = run.requests(error)
            if requests:
                self.searched.emit(requests)

        self._thumbnails.set_options(options)
        self._searching.start(
            self.tr("Search for scenes"), work, partial(self._on_found, run), self._on_failed, count
        )
        self._show_state()
        self.started.emit()

    def _on_found(self, run: _Run, result: SearchResult) -> None:
        self._searched_run = run
        self._measured_aoi = run.aoi
        self._result = result
        self._stale = ""
        self._measuring.cancel()
        self._found.learn(run.outlines)
        self._rearrange(lambda: self._model.set_rows(run.rows))
        self.set_aoi(self._get_aoi())

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            # Not by our button, which forgets the task at once: by QGIS's own list of tasks.
            self._refuse(self.tr("The search was stopped."))
            return
        self._failure = self._state_of(error)
        if self._model.hits():
            kept = self.tr("The list still shows the search before it.")
            self._problem = f"{self._failure.words} {kept}"
            self.message.emit(self._problem, Qgis.MessageLevel.Warning)
        self._show_state()
        if isinstance(error, MissingKeyError):
            self.needs_key.emit()

    def _state_of(self, error: Exception) -> ListState:
        """Say what happened and what to do, with the button that does it."""
        again = Way("stateSearchButton", self.tr("Search Again"), self.search)
        options = Way("stateOptionsButton", self.tr("Options…"), self.options_requested.emit)
        if not isinstance(error, EosdaError):
            reason = self.tr("Something unforeseen happened; the log panel has the details.")
            return ListState(self.tr("The search failed."), reason, (again,))
        title, ways = self.tr("The search failed."), (again,)
        if isinstance(error, AuthenticationError):
            title, ways = self.tr("EOSDA does not accept the key."), (options, again)
        elif isinstance(error, AccessDeniedError):
            title, ways = self.tr("The key may not search."), (options, again)
        elif isinstance(error, QuotaExceededError):
            title = self.tr("The key has no requests left, or no plan.")
        elif isinstance(error, RateLimitedError):
            title = self.tr("Too many searches in a short time.")
        elif isinstance(error, NetworkError):
            title = self.tr("The search did not get through.")
        return ListState(title, _with_advice(error), ways)

    def _rearrange(self, change: Callable[[], None]) -> None:
        """Change what is listed, and bring the map and the words to it."""
        if self._view.keep_choice(change):
            self._on_selection()
        self._show_found()

    def _show_found(self) -> None:
        hits = self._model.shown()
        self._found.show_hits(hits)
        self._keep.setEnabled(bool(hits))
        self._show_state()

    # -- another area -----------------------------------------------------------------------

    def set_aoi(self, aoi: Optional[Aoi]) -> None:
        """Take up another area: measure the coverage anew, and say if the search is out of date.

        :param aoi: the area, or None if it was removed
        """
        if aoi is not None:
            self._forget_refusal()
        searched = self._searched_run
        if searched is None or aoi is self._measured_aoi:
            self._show_state()
            return
        self._measuring.cancel()
        self._measured_aoi = aoi
        if aoi is None:
            self._stale = self.tr("The area was removed: draw another, then search again.")
            self._show_state()
            return
        scenes = [hit.scene for hit in self._model.hits()]
        shapes = searched.shapes

        def measure(task: Work) -> Tuple[List[SceneRow], bool]:
            hits = with_coverage(scenes, aoi, task.isCanceled)
            return prepare(Breath(task.isCanceled).over(hits)), lies_within(aoi, shapes)

        self._measuring.start(
            self.tr("Measure how scenes cover an area"),
            measure,
            self._on_measured,
            lambda error: self._on_not_measured(),
        )

    def _on_measured(self, measured: Tuple[List[SceneRow], bool]) -> None:
        rows, inside = measured
        self._stale = "" if inside else self.tr("The area has changed: search again.")
        self._rearrange(lambda: self._model.set_rows(rows))

    def _on_not_measured(self) -> None:
        self._stale = self.tr("The area has changed: search again.")
        self._show_state()

    # -- filters and order ------------------------------------------------------------------

    def _on_max_cloud(self, percent: int) -> None:
        self._rearrange(lambda: self._model.set_max_cloud(percent))

    def _on_min_coverage(self, percent: int) -> None:
        self._rearrange(lambda: self._model.set_min_coverage(percent))

    def _on_text(self, text: str) -> None:
        self._rearrange(lambda: self._model.set_text(text))

    def _on_one_a_day(self, folded: bool) -> None:
        self._rearrange(lambda: self._model.set_one_a_day(folded))

    def _on_order(self) -> None:
        order = SceneOrder(self._order.currentData())
        self._view.keep_choice(lambda: self._model.set_order(order))
        self._view.scrollToTop()

    # -- saying how things are --------------------------------------------------------------

    def _show_state(self) -> None:
        running = self._searching.running
        self._button.setText(self.tr("Stop") if running else self.tr("Search"))
        icon = "/mActionStop.svg" if running else "/search.svg"
        self._button.setIcon(QgsApplication.getThemeIcon(icon))
        self._count.setText(self.tr("Searching…") if running else self._count_text())
        notes = [] if running else [self._problem, self._stale, *self._result_notes()]
        notes.append(self.form.date_note())
        text = " ".join(note for note in notes if note)
        self._notes.setText(text)
        self._notes.setVisible(bool(text))
        self._retry.setVisible(bool(self._problem and self._failure) and not running)
        # Until there is something to narrow, the list has this row's place.
        for part in (self._text, self._one_a_day, self._order):
            part.setVisible(self._result is not None)
        self._view.set_state(self._list_state(running))

    def _count_text(self) -> str:
        if self._result is None:
            return ""
        locale = QLocale()
        return self.tr("{0} of {1} scenes").format(
            locale.toString(self._model.rowCount()), locale.toString(len(self._result.hits))
        )

    def _result_notes(self) -> List[str]:
        notes: List[str] = []
        if self._result is None:
            return notes
        locale = QLocale()
        if self._result.truncated:
            notes.append(
                self.tr(
                    "EOSDA has {0} scenes; only the newest {1} are listed. Shorten the dates."
                ).format(
                    locale.toString(self._result.found), locale.toString(len(self._result.hits))
                )
            )
        if self._result.skipped:
            notes.append(
                self.tr("Scenes that could not be read and were left out: {0}.").format(
                    locale.toString(self._result.skipped)
                )
            )
        return notes

    def _list_state(self, running: bool) -> ListState:
        if running:
            return ListState(text=self.tr("Searching…"))
        if self._failure is not None:
            return self._failure
        if self._result is None:
            if self._get_aoi() is None:
                return ListState(text=self.tr("Draw an area, then search."))
            return ListState(text=self.tr("Search to list the scenes of your area."))
        if not self._result.hits:
            return self._nothing_found()
        return ListState() if self._model.rowCount() else self._all_hidden()

    def _nothing_found(self) -> ListState:
        start = self.form.earlier_start()
        label = self.tr("Search from {0}").format(start.toString(Qt.DateFormat.ISODate))
        return ListState(
            self.tr("No scenes were found."),
            self.tr("Choose a longer time or another sensor."),
            (Way("stateLongerButton", label, lambda: self._search_from(start)),),
        )

    def _search_from(self, day: QDate) -> None:
        self.form.set_start(day)
        self.search()

    def _all_hidden(self) -> ListState:
        """Say which limit to loosen when all scenes found are hidden."""
        if self._model.hidden_by_text():
            return ListState(
                self.tr("No scene found has this text."),
                self.tr("Clear the filter to see all."),
                (Way("stateClearButton", self.tr("Clear Filter"), self._text.clear),),
            )
        max_cloud, min_coverage = self.form.limits()
        cloud, coverage = self._model.hidden_by()
        if cloud and coverage:
            way_out, limits = self.tr("Raise the cloud limit or lower the coverage."), (100, 0)
        elif cloud:
            way_out, limits = self.tr("Raise the cloud limit."), (100, min_coverage)
        elif coverage:
            way_out, limits = self.tr("Lower the coverage."), (max_cloud, 0)
        else:
            way_out, limits = self.tr("Raise the cloud limit and lower the coverage."), (100, 0)
        return ListState(
            self.tr("Scenes found: {0}, all hidden by the limits.").format(
                QLocale().toString(len(self._model.hits()))
            ),
            way_out,
            (
                Way(
                    "stateLoosenButton",
                    self.tr("Show Them All"),
                    lambda: self.form.set_limits(*limits),
                ),
            ),
        )


def _with_advice(error: EosdaError) -> str:
    said = str(error)
    # The service's own words end as it likes.
    stop = "" if said.endswith((".", "!", "?", "…")) else "."
    return f"{said}{stop} {error.advice}"
