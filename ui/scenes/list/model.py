"""The passes found, each opening to its scenes, as a tree model with its filter and its order."""

from __future__ import annotations

import math
from enum import Enum, IntEnum
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Collection,
    Dict,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Tuple,
)

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ....core.aoi.coverage import Coverage
from ....core.catalog.passes import Pass, passes_of
from ....core.catalog.search import SceneHit
from ...widgets.plain_text import tool_tip
from .row_texts import (
    ROUNDING,
    Figures,
    RowLines,
    figures_of,
    is_within,
    pass_details,
    pass_lines,
    pass_sentence,
    scene_details,
    scene_lines,
    scene_sentence,
    search_text,
)
from .thumbnails import Placeholder, ThumbnailLoader

if TYPE_CHECKING:
    from ....core.statistics.season import SceneFigures


class SceneRole(IntEnum):
    """What a row holds beside its text."""

    THUMBNAIL = int(Qt.ItemDataRole.UserRole)
    # What is drawn (RowLines).
    LINES = THUMBNAIL + 1


class SceneOrder(Enum):
    """Orders of the list; what is unknown comes last in each."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CLOUD = "cloud"
    COVERAGE = "coverage"
    CLEAREST = "clearest"
    INDEX = "index"


class PassRow(NamedTuple):
    """A pass as the list needs it.

    ``day`` is a number that grows with the days, 0 if the day is not known; ``words`` is what the
    text filter looks through; ``scenes`` is what the row opens to, none if it is only one.
    """

    found: Pass
    day: int
    words: str
    scenes: Tuple[SceneHit, ...]

    @property
    def hit(self) -> SceneHit:
        """The scene that covers most."""
        return self.found.tiles[0]


class HiddenCounts(NamedTuple):
    """How many passes are hidden by one limit alone."""

    cloud: int
    coverage: int
    index: int
    text: int


def prepare(hits: Iterable[SceneHit], coverage: Optional[Coverage] = None) -> List[PassRow]:
    """Return the rows of a list, the newest first; for any thread.

    :param coverage: measures the area that the coverage of the scenes is of
    """
    rows = []
    for found in passes_of(hits, coverage):
        day = int(found.tiles[0].scene.date.replace("-", "") or 0)
        words = " ".join(map(search_text, found.hits))
        rows.append(PassRow(found, day, words, found.hits if len(found.hits) > 1 else ()))
    return sorted(rows, key=lambda row: (row.day == 0, -row.day, row.hit.scene.view_id))


class SceneModel(QAbstractItemModel):
    """The passes of a search that are within the limits, a row each.

    Passes whose figure is not known stay: hiding what nobody measured would hide it for good.

    :param thumbnails: gives the pictures; without it there are none
    """

    def __init__(
        self, parent: Optional[QObject] = None, thumbnails: Optional[ThumbnailLoader] = None
    ):
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._newest_first: List[PassRow] = []
        self._all: List[PassRow] = []
        self._rows: List[PassRow] = []
        # Row of the list by the view ids of its scenes.
        self._row_of: Dict[str, int] = {}
        self._order = SceneOrder.NEWEST
        self._max_cloud = 100.0
        self._min_coverage = 0.0
        # The lowest and the highest value that is listed; None for no limit.
        self.index_range: Tuple[Optional[float], Optional[float]] = (None, None)
        # What the values are of.
        self.index_label = ""
        self._text = ""
        # By view id.
        self._statistics: Mapping[str, SceneFigures] = {}
        self._on_map: Collection[str] = ()
        self._downloaded: Collection[str] = ()

    # -- what is shown ----------------------------------------------------------------------

    def set_rows(self, rows: List[PassRow]) -> None:
        """Show other passes.

        :param rows: what ``prepare`` has made, in a worker thread if there are many
        """
        self._newest_first = rows
        self.set_order(self._order)

    def set_statistics(self, statistics: Mapping[str, SceneFigures], index: str) -> None:
        """Take the cloud over the area and the value of an index, by view id."""
        self._statistics, self.index_label = statistics, index
        self.set_order(self._order)
        self._tell_changed()

    def set_states(self, on_map: Collection[str], downloaded: Collection[str]) -> None:
        """Take the view ids of the scenes that are on the map, and of those that are on disk."""
        if (on_map, downloaded) != (self._on_map, self._downloaded):
            self._on_map, self._downloaded = on_map, downloaded
            self._tell_changed()

    def set_order(self, order: SceneOrder) -> None:
        """Sort anew; what is alike in an order comes the newest first."""
        self._order = order
        self._all = sorted(self._newest_first, key=lambda row: _KEYS[order](row, self.figures(row)))
        self._filter()

    def set_limits(self, max_cloud: float, min_coverage: float) -> None:
        """Hide passes with more cloud, or that cover less of the area.

        :param max_cloud: percent, over the area where that is known
        :param min_coverage: percent
        """
        self._max_cloud, self._min_coverage = max_cloud, min_coverage
        self._filter()

    def set_index_range(self, low: Optional[float], high: Optional[float]) -> None:
        """Hide passes whose index value lies outside of this; None for no limit."""
        self.index_range = low, high
        self._filter()

    def set_text(self, text: str) -> None:
        """Hide passes that have this nowhere in date, ids, tiles or satellite."""
        self._text = " ".join(text.casefold().split())
        self._filter()

    def _filter(self) -> None:
        """List what is within the limits; the views begin anew, unless nothing changes."""
        rows = [row for row in self._all if not any(self._reasons(row))]
        if list(map(id, rows)) == list(map(id, self._rows)):
            return
        self.beginResetModel()
        self._rows = rows
        self._row_of = {
            hit.scene.view_id: number for number, row in enumerate(rows) for hit in row.found.hits
        }
        self.endResetModel()

    def _tell_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # -- what can be asked ------------------------------------------------------------------

    def rows(self) -> List[PassRow]:
        """Return the passes listed."""
        return list(self._rows)

    def found(self) -> int:
        """Count all passes, hidden ones too."""
        return len(self._all)

    def hits(self) -> List[SceneHit]:
        """Return all scenes, hidden ones too, in the order of the list."""
        return [hit for row in self._all for hit in row.found.hits]

    def shown(self) -> List[SceneHit]:
        """Return the tiles of the passes listed."""
        return [hit for row in self._rows for hit in row.found.tiles]

    def hits_at(self, index: QModelIndex) -> Tuple[SceneHit, ...]:
        """Return what is chosen with a row: the tiles of a pass, or one scene."""
        row = self._row_at(index)
        return (row.scenes[index.row()],) if self.is_inside(index) else row.found.tiles

    @staticmethod
    def is_inside(index: QModelIndex) -> bool:
        """Return whether a place is one of the scenes that a pass opens to."""
        return bool(index.internalId())

    def index_of(self, view_id: str, inside: bool = False) -> QModelIndex:
        """Return where a scene is listed; an invalid index if it is not.

        :param inside: among the scenes that a row opens to, if it does
        """
        number = self._row_of.get(view_id)
        if number is None:
            return QModelIndex()
        parent = self.index(number)
        if not inside:
            return parent
        ids = [hit.scene.view_id for hit in self._rows[number].scenes]
        return self.index(ids.index(view_id), 0, parent) if ids else parent

    def figures(self, row: PassRow) -> Figures:
        """Return what is known of a pass over the area."""
        tiles, cloud = row.found.tiles, row.found.cloud
        return figures_of(tiles, self._statistics, self.index_label, cloud)

    def hidden_counts(self) -> HiddenCounts:
        """Count what each limit hides that no other does."""
        alone = [found for found in map(self._reasons, self._all) if sum(found) == 1]
        return HiddenCounts(*([sum(column) for column in zip(*alone)] or [0, 0, 0, 0]))

    def hidden_by_text(self) -> bool:
        """Return whether no scene at all has the text."""
        return bool(self._text) and not any(self._text in row.words for row in self._all)

    def _reasons(self, row: PassRow) -> Tuple[bool, bool, bool, bool]:
        """Return what hides a pass: cloud, coverage, index, text."""
        here, share = self.figures(row), row.found.aoi_coverage
        return (
            here.cloud is not None and here.cloud > self._max_cloud,
            share is not None and share + ROUNDING < self._min_coverage,
            not is_within(here.value, self.index_range),
            self._text not in row.words,
        )

    # -- for the views ----------------------------------------------------------------------

    # Top rows have the internal id 0, the scenes of row n have n + 1.

    def index(
        self,
        row: int,
        column: int = 0,
        parent: QModelIndex = QModelIndex(),  # noqa: B008 - Qt's default
    ) -> QModelIndex:
        """Return the index of a pass, or of a scene of one."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Optional[QModelIndex] = None) -> Any:
        """Return the pass that a scene is of; without an index the parent object, as in Qt."""
        if index is None:
            return super().parent()
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many passes are listed, or how many scenes one opens to."""
        if not parent.isValid():
            return len(self._rows)
        is_pass = not parent.internalId() and parent.row() < len(self._rows)
        return len(self._rows[parent.row()].scenes) if is_pass else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return 1."""
        return 1

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the text of a row, its lines or its picture."""
        if not index.isValid() or not self.hasIndex(index.row(), 0, index.parent()):
            return None
        hit, row = self.hits_at(index)[0], self._row_at(index)
        inside = self.is_inside(index)
        if role == SceneRole.THUMBNAIL:
            return self._thumbnail(hit)
        if role == SceneRole.LINES:
            return self._lines(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            lines = self._lines(index)
            return scene_sentence(hit, lines) if inside else pass_sentence(row.found, lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            details = scene_details(hit) if inside else pass_details(row.found)
            return tool_tip([*details, self._placeholder_text(hit)])
        return None

    def _row_at(self, index: QModelIndex) -> PassRow:
        return self._rows[index.internalId() - 1 if self.is_inside(index) else index.row()]

    def _lines(self, index: QModelIndex) -> RowLines:
        row = self._row_at(index)
        if not self.is_inside(index):
            return pass_lines(row.found, self.figures(row), self._state_text(row.found))
        (hit,) = self.hits_at(index)
        here = figures_of((hit,), self._statistics, self.index_label, hit.scene.cloud)
        return scene_lines(row.found, hit, here)

    def _state_text(self, found: Pass) -> str:
        """Say that all tiles of a pass are on the map, or on disk."""
        ids = {hit.scene.view_id for hit in found.tiles}
        if ids.issubset(self._on_map):
            return self.tr("on the map")
        return self.tr("downloaded") if ids.issubset(self._downloaded) else ""

    def _thumbnail(self, hit: SceneHit) -> Any:
        return self._thumbnails.get(hit.scene) if self._thumbnails else Placeholder.NONE

    def _placeholder_text(self, hit: SceneHit) -> str:
        found = self._thumbnail(hit) if self._thumbnails is not None else None
        if found is Placeholder.NONE:
            return self.tr("No thumbnail is offered.")
        if found is Placeholder.FAILED:
            return self.tr("The thumbnail could not be loaded.")
        return ""


def _clear_share(row: PassRow, here: Figures) -> Optional[float]:
    """Return the share of the area that is likely to be seen, in percent.

    Where nobody has said how much cloud is over the area, it is taken to be as in the scene.
    """
    cover = row.found.aoi_coverage
    return None if cover is None or here.cloud is None else cover * (100.0 - here.cloud) / 100.0


def _least_first(value: Optional[float]) -> float:
    return math.inf if value is None else value


def _most_first(value: Optional[float]) -> float:
    return math.inf if value is None else -value


# From rows that come the newest first.
_KEYS: Dict[SceneOrder, Callable[[PassRow, Figures], float]] = {
    SceneOrder.NEWEST: lambda row, here: 0.0,
    SceneOrder.OLDEST: lambda row, here: row.day or math.inf,
    SceneOrder.CLOUD: lambda row, here: _least_first(here.cloud),
    SceneOrder.COVERAGE: lambda row, here: _most_first(row.found.aoi_coverage),
    SceneOrder.CLEAREST: lambda row, here: _most_first(_clear_share(row, here)),
    SceneOrder.INDEX: lambda row, here: _most_first(here.value),
}
