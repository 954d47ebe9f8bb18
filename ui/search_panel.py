"""The search: sensors, dates and limits, and the list of scenes found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import (
    QDate,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QRect,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..api.datasets import DATASETS, validate_view_id
from ..api.models import Scene, SearchQuery
from ..core.footprints import footprint_layer
from ..core.search import (
    MAX_SCENES,
    EosdaError,
    MissingKeyError,
    SceneHit,
    SearchResult,
    StoppedError,
    date_range_note,
    lies_within,
    search_scenes,
    search_shapes,
    with_coverage,
)
from ..core.settings import data_folder
from ..core.tasks import Work, start
from ..core.thumbnails import ThumbnailCache
from .footprint import FootprintItem, ResultFootprints, SelectSceneTool, outlines
from .scene_delegate import SceneDelegate, row_height
from .scene_model import SceneFilterModel, SceneModel, SceneOrder
from .thumbnails import ThumbnailLoader
from .tool_switch import ToolSwitch

if TYPE_CHECKING:
    from ..core.aoi import Aoi
    from ..core.connection import NetworkOptions

DEFAULT_DATASET = "sentinel2l2a"
DEFAULT_MAX_CLOUD = 30
DEFAULT_MIN_COVERAGE = 90
DEFAULT_MONTHS = 3
# Pixels: what the dock leaves for a panel when it is as narrow as it is meant to work.
NARROW = 320
_SPACING = 4
_DATE_FORMAT = "yyyy-MM-dd"
# Footprints lie upon each other, and upon what they are of.
_KEPT_OPACITY = 0.3


@dataclass
class _Run:
    """One search under way."""

    aoi: Aoi
    shapes: Tuple[dict, ...]
    work: Optional[Work] = None
    asked: int = 0
    outlines: Optional[Dict[str, QgsGeometry]] = None

    def on_transport(self, task: Work, transport: Any) -> None:
        """Make the search stoppable; in the worker thread."""
        task.on_cancel(transport.abort)

    def on_request(self) -> None:
        """Count a request; in the worker thread."""
        self.asked += 1

    def requests(self, error: Optional[Exception]) -> int:
        """Tell how many requests a search that ended badly has cost, at most."""
        return self.asked - int(self.asked > 0 and getattr(error, "not_taken", False))


class SceneView(QListView):
    """A list of scenes that says what to do when it is empty."""

    # In a scroll area a column with wrapped labels gets the height that its parts would like, so
    # the list asks for little and takes, by its stretch, whatever is left.
    ROWS = 3

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._placeholder = ""

    def placeholder(self) -> str:
        """Give the text of the empty list."""
        return self._placeholder

    def set_placeholder(self, text: str) -> None:
        """Say something in the empty list."""
        self._placeholder = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for a few rows of scenes."""
        return QSize(super().sizeHint().width(), self._height_of(self.ROWS))

    def minimumSizeHint(self) -> QSize:
        """Never show fewer."""
        return QSize(super().minimumSizeHint().width(), self._height_of(self.ROWS))

    def _height_of(self, rows: int) -> int:
        return rows * row_height(self.font()) + 2 * self.frameWidth()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the text where there are none."""
        super().paintEvent(event)
        model = self.model()
        if not self._placeholder or (model is not None and model.rowCount()):
            return
        painter = QPainter(self.viewport())
        margin = self.fontMetrics().height()
        area: QRect = self.viewport().rect().adjusted(margin, margin // 2, -margin, -margin // 2)
        colour = self.palette().color(self.foregroundRole())
        colour.setAlphaF(0.72)
        painter.setPen(colour)
        painter.drawText(
            area,
            int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap),
            self._placeholder,
        )


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
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)
    needs_key = pyqtSignal()

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
        self._run: Optional[_Run] = None
        # Also those given up: without a reference Python may collect a task before it has ended.
        self._runs: List[_Run] = []
        self._measuring: Optional[Work] = None
        self._searched_run: Optional[_Run] = None
        self._measured_aoi: Optional[Aoi] = None
        self._result: Optional[SearchResult] = None
        self._typed: Optional[Scene] = None
        self._stale = ""
        self._problem = ""
        self._can_retry = False
        self._disposed = False
        self._canvas: Optional[QgsMapCanvas] = canvas
        self._found = ResultFootprints(canvas, self)
        self._footprints = FootprintItem(canvas, self)
        self._switch = ToolSwitch(canvas, self)
        self._clicked: List[str] = []
        self._model = SceneModel(self)
        self._shown = SceneFilterModel(self._model, self)
        self._thumbnails = ThumbnailLoader(
            ThumbnailCache(data_folder() / "cache" / "thumbnails"), self._ids_in_sight, self
        )
        self._model.set_thumbnails(self._thumbnails)
        self._make_widgets()
        self._make_layout()
        self._connect()
        self._shown.set_max_cloud(self._max_cloud.value())
        self._shown.set_min_coverage(self._min_coverage.value())
        self._zoom.setEnabled(False)
        self._show_found()

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self._datasets = self._make_datasets()
        today = QDate.currentDate()
        self._start = self._make_date("startDateEdit", today.addMonths(-DEFAULT_MONTHS))
        self._start.setAccessibleName(self.tr("First day"))
        self._end = self._make_date("endDateEdit", today)
        self._end.setAccessibleName(self.tr("Last day"))
        self._max_cloud = self._make_percent("maxCloudSpin", DEFAULT_MAX_CLOUD)
        self._max_cloud.setPrefix("≤ ")
        self._max_cloud.setAccessibleName(self.tr("Cloud at most"))
        self._max_cloud.setToolTip(
            self.tr("Clouds over the whole scene. Changing this needs no new search.")
        )
        self._min_coverage = self._make_percent("minCoverageSpin", DEFAULT_MIN_COVERAGE)
        self._min_coverage.setPrefix("≥ ")
        self._min_coverage.setAccessibleName(self.tr("Covers at least"))
        self._min_coverage.setToolTip(
            self.tr("Share of your area that the scene covers. Changing this needs no new search.")
        )
        # In the order of the form, which is the order of the tab key.
        self._more = self._make_more()
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

    def _make_datasets(self) -> QgsCheckableComboBox:
        box = QgsCheckableComboBox(self)
        box.setObjectName("datasetCombo")
        box.setDefaultText(self.tr("Choose a sensor"))
        box.setAccessibleName(self.tr("Sensor"))
        for row, dataset in enumerate(DATASETS.values()):
            label = dataset.label
            if not dataset.confirmed:
                label = self.tr("{0} (unconfirmed)").format(label)
            default = dataset.id == DEFAULT_DATASET
            state = Qt.CheckState.Checked if default else Qt.CheckState.Unchecked
            box.addItemWithCheckState(label, state, dataset.id)
            box.setItemData(row, dataset.note, Qt.ItemDataRole.ToolTipRole)
        # The longest label must not decide the width of the dock.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _make_date(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setObjectName(name)
        edit.setDisplayFormat(_DATE_FORMAT)
        edit.setCalendarPopup(True)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return edit

    def _make_percent(self, name: str, value: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setRange(0, 100)
        spin.setSingleStep(5)
        spin.setSuffix(self.tr(" %"))
        spin.setValue(value)
        spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return spin

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
        return box

    def _make_view(self) -> SceneView:
        view = SceneView(self)
        view.setObjectName("sceneView")
        view.setAccessibleName(self.tr("Scenes found"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setUniformItemSizes(True)
        view.setAlternatingRowColors(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setItemDelegate(SceneDelegate(view))
        view.setModel(self._shown)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
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
        view.addActions((self._zoom, self._keep, self._outlined))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _make_more(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(self.tr("Other Dataset or View Id"), self)
        box.setObjectName("searchMoreGroup")
        # Our settings have one place only, which is not QGIS's list of open boxes.
        box.setSaveCollapsedState(False)
        self._other = QgsFilterLineEdit(box)
        self._other.setObjectName("otherDatasetEdit")
        self._other.setToolTip(
            self.tr("The id of a dataset that is not in the list, as EOSDA spells it")
        )
        self._view_id = QgsFilterLineEdit(box)
        self._view_id.setObjectName("viewIdEdit")
        self._view_id.setPlaceholderText("S2L2A/35/U/KR/2026/11/3/0")
        self._view_id.setToolTip(self.tr("Takes a scene that you know, without a search"))
        self._use = QPushButton(self.tr("Use"), box)
        self._use.setObjectName("useViewIdButton")
        self._view_id_note = QLabel(box)
        self._view_id_note.setObjectName("viewIdNoteLabel")
        self._view_id_note.setWordWrap(True)
        self._view_id_note.setTextFormat(Qt.TextFormat.PlainText)
        self._view_id_note.hide()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(_label(self.tr("Other dataset id"), self._other), 0, 0)
        grid.addWidget(self._other, 0, 1, 1, 2)
        grid.addWidget(_label(self.tr("View id"), self._view_id), 1, 0)
        grid.addWidget(self._view_id, 1, 1)
        grid.addWidget(self._use, 1, 2)
        grid.addWidget(self._view_id_note, 2, 0, 1, 3)
        box.setCollapsed(True)
        return box

    def _make_layout(self) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(_SPACING)
        form.addWidget(_label(self.tr("Sensor"), self._datasets), 0, 0)
        form.addWidget(self._datasets, 0, 1)
        form.addWidget(_label(self.tr("Dates"), self._start), 1, 0)
        dates = QHBoxLayout()
        dates.addWidget(self._start, 1)
        dates.addWidget(QLabel("–", self))
        dates.addWidget(self._end, 1)
        form.addLayout(dates, 1, 1)
        form.setColumnStretch(1, 1)
        actions = QHBoxLayout()
        actions.addWidget(self._button)
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
        column.setSpacing(_SPACING)
        column.addLayout(form)
        column.addLayout(self._make_limits())
        column.addWidget(self._more)
        column.addLayout(actions)
        column.addLayout(narrowing)
        column.addLayout(notes)
        column.addWidget(self._view, 1)

    def _make_limits(self) -> QGridLayout:
        """Lay the two limits out beside each other, or one a row where a large font needs it."""
        cloud = _label(self.tr("Cloud"), self._max_cloud)
        coverage = _label(self.tr("Covers"), self._min_coverage)
        parts = (cloud, self._max_cloud, coverage, self._min_coverage)
        gaps = 3 * self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)
        beside = sum(part.sizeHint().width() for part in parts) + gaps <= NARROW
        grid = QGridLayout()
        grid.setVerticalSpacing(_SPACING)
        for number, part in enumerate(parts):
            row, column = (0, number) if beside else divmod(number, 2)
            grid.addWidget(part, row, column)
            grid.setColumnStretch(column, column % 2)
        return grid

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_button)
        self._retry.clicked.connect(self.search)
        self._other.returnPressed.connect(self.search)
        self._use.clicked.connect(self._use_view_id)
        self._view_id.returnPressed.connect(self._use_view_id)
        self._view_id.textChanged.connect(self._view_id_note.hide)
        self._start.dateChanged.connect(self._on_dates)
        self._end.dateChanged.connect(self._on_dates)
        self._max_cloud.valueChanged.connect(self._on_max_cloud)
        self._min_coverage.valueChanged.connect(self._on_min_coverage)
        self._text.textChanged.connect(self._on_text)
        self._one_a_day.toggled.connect(self._on_one_a_day)
        self._order.currentIndexChanged.connect(self._on_order)
        self._view.selectionModel().selectionChanged.connect(self._on_selection)
        self._thumbnails.changed.connect(self._view.viewport().update)
        self._view.doubleClicked.connect(self._zoom_to_selected)

    def dispose(self) -> None:
        """Stop what runs and take the outlines off the map; the panel is of no use after it."""
        if self._disposed:
            return
        self._disposed = True
        self._stop()
        self._stop_measuring()
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
        return [hit.scene for hit in self._selected_hits()]

    def _selected_hits(self) -> List[SceneHit]:
        indexes = self._view.selectionModel().selectedIndexes()
        return [self._shown.hit_at(index) for index in sorted(indexes, key=lambda i: i.row())]

    def _on_selection(self) -> None:
        hits = self._selected_hits()
        if hits:
            self._forget_typed()
        self._footprints.show(hits)
        self._zoom.setEnabled(any(hit.scene.footprint for hit in hits))
        self.scenes_selected.emit(self.selected_scenes())

    def _use_view_id(self) -> None:
        """Take a scene that the user knows by its id."""
        try:
            view_id = validate_view_id(self._view_id.text().strip())
        except EosdaError as error:
            self._show_view_id_note(str(error))
            return
        scene = Scene.from_dict({"view_id": view_id})
        self._view.selectionModel().clearSelection()
        self._typed = scene
        self._show_view_id_note(self.tr("This scene is chosen."))
        self.scenes_selected.emit([scene])

    def _show_view_id_note(self, text: str) -> None:
        self._view_id_note.setText(text)
        self._view_id_note.show()

    def _forget_typed(self) -> None:
        self._typed = None
        self._view_id_note.hide()

    # -- the map ----------------------------------------------------------------------------

    def _shown_hits(self) -> List[SceneHit]:
        rows = range(self._shown.rowCount())
        return [self._shown.hit_at(self._shown.index(row, 0)) for row in rows]

    def _on_map_clicked(self, point: QgsPointXY, add: bool) -> None:
        """Choose a scene under a click: the one that covers most, then the next, in a circle."""
        ids = [hit.scene.view_id for hit in self._found.at(point)]
        before, self._clicked = self._clicked, ids
        if not ids:
            note = self.tr("There is no footprint of a listed scene at this place.")
            self.message.emit(note, Qgis.MessageLevel.Info)
            return
        chosen = [hit.scene.view_id for hit in self._selected_hits()]
        if add:
            self._choose(next((id_ for id_ in ids if id_ not in chosen), ids[0]), add)
        elif ids == before and len(chosen) == 1 and chosen[0] in ids:
            self._choose(ids[(ids.index(chosen[0]) + 1) % len(ids)], add)
        else:
            self._choose(ids[0], add)

    def _choose(self, view_id: str, add: bool) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if self._shown.hit_at(index).scene.view_id == view_id:
                how = flags.Select if add else flags.ClearAndSelect
                self._view.selectionModel().setCurrentIndex(index, how)
                self._view.scrollTo(index)

    def _ids_in_sight(self) -> List[str]:
        """Give the view ids of the rows that can be seen, for their thumbnails."""
        if not self._view.isVisible() or not self._shown.rowCount():
            return []
        area = self._view.viewport().rect()
        first = self._view.indexAt(area.topLeft()).row()
        last = self._view.indexAt(area.bottomLeft()).row()
        last = self._shown.rowCount() - 1 if last < 0 else last
        rows = range(max(0, first), last + 1)
        return [self._shown.hit_at(self._shown.index(row, 0)).scene.view_id for row in rows]

    def _zoom_to_selected(self) -> None:
        self._found.zoom_to(self._selected_hits())

    def _keep_as_layer(self) -> None:
        """Add what the list shows to the project; all else on the map leaves no trace in it."""
        hits = self._shown_hits()
        days = sorted(hit.scene.date for hit in hits if hit.scene.date)
        name = self.tr("Scenes {0} – {1}").format(days[0], days[-1]) if days else self.tr("Scenes")
        layer = footprint_layer(name, hits)
        layer.renderer().symbol().setOpacity(_KEPT_OPACITY)
        QgsProject.instance().addMapLayer(layer)

    # -- searching --------------------------------------------------------------------------

    def _on_button(self) -> None:
        if self._run is None:
            self.search()
        else:
            self._stop()
            self._refuse(self.tr("The search was stopped."))

    def search(self) -> None:
        """Search for what the form says; a search under way is given up."""
        self._stop()
        self._set_problem("")
        aoi = self._get_aoi()
        if aoi is None:
            self._refuse(self.tr("Draw or choose an area first."))
            return
        datasets = self._chosen_datasets()
        if not datasets:
            self._refuse(self.tr("Choose at least one sensor."))
            return
        run = _Run(aoi, search_shapes(aoi))
        try:
            query = SearchQuery(
                datasets=datasets,
                shape=run.shapes[0],
                date_from=self._start.date().toString(_DATE_FORMAT),
                date_to=self._end.date().toString(_DATE_FORMAT),
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
            self._stop()
            self._start_run(run, query, options)

    def _set_problem(self, problem: str, can_retry: bool = False) -> None:
        self._problem = problem
        self._can_retry = can_retry

    def _refuse(self, reason: str) -> None:
        """Say why there is no search; nothing has failed, so there is nothing to repeat."""
        self._set_problem(reason)
        self._show_state()

    def _on_dates(self) -> None:
        self._forget_refusal()
        self._show_state()

    def _forget_refusal(self) -> None:
        """Take back what was wrong with the form as soon as the form is another."""
        if not self._can_retry:
            self._set_problem("")

    def _chosen_datasets(self) -> Tuple[str, ...]:
        ids = [str(id_) for id_ in self._datasets.checkedItemsData()]
        other = self._other.text().strip()
        return tuple(dict.fromkeys([*ids, other] if other else ids))

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
            run.outlines = outlines(result.hits)
            return result

        run.work = Work(
            self.tr("Search for scenes"),
            work,
            partial(self._on_found, run),
            partial(self._on_failed, run),
        )
        self._run = run
        self._runs.append(run)
        self._thumbnails.set_options(options)
        self._show_state()
        start(run.work)

    def _stop(self) -> None:
        run, self._run = self._run, None
        if run is not None and run.work is not None:
            run.work.cancel()

    def _on_found(self, run: _Run, result: SearchResult) -> None:
        self._runs.remove(run)
        if self._disposed:
            return
        self.searched.emit(result.requests)
        if run is not self._run:
            return
        self._run = None
        self._searched_run = run
        self._measured_aoi = run.aoi
        self._result = result
        self._stale = ""
        self._stop_measuring()
        self._found.learn(run.outlines or {})
        self._set_hits(result.hits)
        self.set_aoi(self._get_aoi())

    def _on_failed(self, run: _Run, error: Exception) -> None:
        self._runs.remove(run)
        if self._disposed:
            return
        requests = run.requests(error)
        if requests:
            self.searched.emit(requests)
        if run is not self._run:
            return
        self._run = None
        if isinstance(error, StoppedError):
            # Not by our button, which forgets the run at once: by QGIS's own list of tasks.
            self._refuse(self.tr("The search was stopped."))
            return
        if isinstance(error, EosdaError):
            reason = _with_advice(error)
        else:
            reason = self.tr("Something unforeseen happened; the log panel has the details.")
        problem = self.tr("The search failed. {0}").format(reason)
        if self._model.hits():
            kept = self.tr("The list still shows the search before it.")
            problem = f"{problem} {kept}"
        self._set_problem(problem, can_retry=True)
        self._show_state()
        if isinstance(error, MissingKeyError):
            self.needs_key.emit()
        else:
            self.message.emit(self._problem, Qgis.MessageLevel.Warning)

    def _set_hits(self, hits: Sequence[SceneHit]) -> None:
        """Show these scenes; those that were selected and are still there stay selected."""
        chosen = {hit.scene.view_id for hit in self._selected_hits()}
        selection = self._view.selectionModel()
        blocked = selection.blockSignals(True)
        self._model.set_hits(hits)
        selection.clear()
        selection.blockSignals(blocked)
        again = QItemSelection()
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if self._shown.hit_at(index).scene.view_id in chosen:
                again.select(index, index)
        selection.select(again, QItemSelectionModel.SelectionFlag.Select)
        if chosen and not self._selected_hits():
            self._on_selection()
        self._view.viewport().update()
        self._show_found()

    def _show_found(self) -> None:
        """Bring the map and the words to what the list shows."""
        hits = self._shown_hits()
        self._found.show(hits)
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
        self._stop_measuring()
        self._measured_aoi = aoi
        if aoi is None:
            self._stale = self.tr("The area was removed: draw another, then search again.")
            self._show_state()
            return
        scenes = [hit.scene for hit in self._model.hits()]
        shapes = searched.shapes

        def measure(task: Work) -> Tuple[Tuple[SceneHit, ...], bool]:
            return with_coverage(scenes, aoi, task.isCanceled), lies_within(aoi, shapes)

        work = Work(
            self.tr("Measure how scenes cover an area"),
            measure,
            lambda measured: self._on_measured(work, *measured),
            lambda error: self._on_not_measured(work),
        )
        self._measuring = work
        start(work)

    def _stop_measuring(self) -> None:
        work, self._measuring = self._measuring, None
        if work is not None:
            work.cancel()

    def _on_measured(self, work: Work, hits: Tuple[SceneHit, ...], inside: bool) -> None:
        if work is not self._measuring:
            return
        self._measuring = None
        self._stale = "" if inside else self.tr("The area has changed: search again.")
        self._model.set_hits(hits)
        self._show_found()

    def _on_not_measured(self, work: Work) -> None:
        if work is self._measuring:
            self._measuring = None
            self._stale = self.tr("The area has changed: search again.")
            self._show_state()

    # -- filters and order ------------------------------------------------------------------

    def _on_max_cloud(self, percent: int) -> None:
        self._shown.set_max_cloud(percent)
        self._show_found()

    def _on_min_coverage(self, percent: int) -> None:
        self._shown.set_min_coverage(percent)
        self._show_found()

    def _on_text(self, text: str) -> None:
        self._shown.set_text(text)
        self._show_found()

    def _on_one_a_day(self, folded: bool) -> None:
        self._shown.set_one_a_day(folded)
        self._show_found()

    def _on_order(self) -> None:
        self._shown.set_order(SceneOrder(self._order.currentData()))
        self._view.scrollToTop()

    # -- saying how things are --------------------------------------------------------------

    def _show_state(self) -> None:
        running = self._run is not None
        self._button.setText(self.tr("Stop") if running else self.tr("Search"))
        icon = "/mActionStop.svg" if running else "/search.svg"
        self._button.setIcon(QgsApplication.getThemeIcon(icon))
        self._count.setText(self.tr("Searching…") if running else self._count_text())
        notes = [] if running else [self._problem, self._stale, *self._result_notes()]
        notes.append(self._date_note())
        text = " ".join(note for note in notes if note)
        self._notes.setText(text)
        self._notes.setVisible(bool(text))
        self._retry.setVisible(self._can_retry and not running)
        # Until there is something to narrow, the list has this row's place.
        for part in (self._text, self._one_a_day, self._order):
            part.setVisible(self._result is not None)
        self._view.set_placeholder(self._placeholder(running))

    def _date_note(self) -> str:
        first, last = self._start.date(), self._end.date()
        return date_range_note(first.toString(_DATE_FORMAT), last.toString(_DATE_FORMAT))

    def _count_text(self) -> str:
        if self._result is None:
            return ""
        locale = QLocale()
        return self.tr("{0} of {1} scenes").format(
            locale.toString(self._shown.rowCount()), locale.toString(len(self._result.hits))
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

    def _placeholder(self, running: bool) -> str:
        if running:
            return self.tr("Searching…")
        if self._problem and self._result is None:
            return ""
        if self._result is None:
            if self._get_aoi() is None:
                return self.tr("Draw an area, then search.")
            return self.tr("Search to list the scenes of your area.")
        if not self._result.hits:
            return self.tr("No scenes were found. Choose a longer time or another sensor.")
        return self._filter_text()

    def _filter_text(self) -> str:
        """Say which limit to loosen when all scenes found are hidden."""
        if self._shown.hidden_by_text():
            return self.tr("No scene found has this text. Clear the filter to see all.")
        cloud, coverage = self._shown.hidden_by()
        if cloud and coverage:
            way_out = self.tr("raise the cloud limit or lower the coverage.")
        elif cloud:
            way_out = self.tr("raise the cloud limit.")
        elif coverage:
            way_out = self.tr("lower the coverage.")
        else:
            way_out = self.tr("raise the cloud limit and lower the coverage.")
        return self.tr("Scenes found: {0}, all hidden by the limits: {1}").format(
            QLocale().toString(len(self._model.hits())), way_out
        )


def _with_advice(error: EosdaError) -> str:
    said = str(error)
    # The service's own words end as it likes.
    stop = "" if said.endswith((".", "!", "?", "…")) else "."
    return f"{said}{stop} {error.advice}"


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text, buddy.parentWidget())
    label.setBuddy(buddy)
    return label
