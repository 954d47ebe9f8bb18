"""The passes found, each opening to its scenes, as a tree model with its filter and its order."""

from __future__ import annotations

import math
from enum import Enum, IntEnum
from typing import (
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
    figures_of_pass,
    figures_of_scene,
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


class SceneRole(IntEnum):
    """What a row holds beside its text."""

    # The scene (SceneHit); of a pass the one that covers most.
    HIT = int(Qt.ItemDataRole.UserRole)
    THUMBNAIL = HIT + 1
    # What is drawn: four texts (RowLines).
    LINES = HIT + 2


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
        self._index_range: Tuple[Optional[float], Optional[float]] = (None, None)
        self._text = ""
        # By view id.
        self._statistics: Mapping[str, Figures] = {}
        # By the identity of the row.
        self._figures: Dict[int, Figures] = {}
        self._on_map: Collection[str] = ()
        self._downloaded: Collection[str] = ()

    # -- what is shown ----------------------------------------------------------------------

    def set_rows(self, rows: List[PassRow]) -> None:
        """Show other passes.

        :param rows: what ``prepare`` has made, in a worker thread if there are many
        """
        self._newest_first = rows
        self._take_figures()

    def set_statistics(self, statistics: Mapping[str, Figures]) -> None:
        """Take the cloud over the area and the value of an index, by view id."""
        self._statistics = statistics
        self._take_figures()
        self._tell_changed()

    def _take_figures(self) -> None:
        """Work out the figures of all passes once: sorting and filtering ask for them again."""
        self._figures = {
            id(row): figures_of_pass(row.found, self._statistics) for row in self._newest_first
        }
        self.set_order(self._order)

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

    def set_max_cloud(self, percent: float) -> None:
        """Hide passes with more cloud than this: over the area where that is known."""
        self._max_cloud = percent
        self._filter()

    def set_min_coverage(self, percent: float) -> None:
        """Hide passes that cover less of the area than this."""
        self._min_coverage = percent
        self._filter()

    def set_index_range(self, low: Optional[float], high: Optional[float]) -> None:
        """Hide passes whose index value lies outside of this; None for no limit."""
        self._index_range = low, high
        self._filter()

    def index_range(self) -> Tuple[Optional[float], Optional[float]]:
        """Return the limits of the index; None for no limit."""
        return self._index_range

    def index_label(self) -> str:
        """Return the index whose values are known, or nothing."""
        return next((one.index for one in self._statistics.values() if one.index), "")

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
        if self.is_inside(index):
            return (self._scene_at(index),)
        return self._rows[index.row()].found.tiles

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
        return self._figures[id(row)]

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
            not is_within(here.value, self._index_range),
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
        """Return the text of a row, its lines, its scene or its picture."""
        if not index.isValid() or not self.hasIndex(index.row(), 0, index.parent()):
            return None
        role = int(role)
        hit = self.hits_at(index)[0]
        if role == int(SceneRole.HIT):
            return hit
        if role == int(SceneRole.THUMBNAIL):
            return self._thumbnail(hit)
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return self._sentence(index)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return tool_tip([*self._details(index), self._placeholder_text(hit)])
        return self._lines(index) if role == int(SceneRole.LINES) else None

    def _scene_at(self, index: QModelIndex) -> SceneHit:
        return self._rows[index.internalId() - 1].scenes[index.row()]

    def _lines(self, index: QModelIndex) -> RowLines:
        if self.is_inside(index):
            hit = self._scene_at(index)
            return scene_lines(self._pass_of(index), hit, figures_of_scene(hit, self._statistics))
        row = self._rows[index.row()]
        return pass_lines(row.found, self.figures(row), self._state_of(row.found.tiles))

    def _sentence(self, index: QModelIndex) -> str:
        lines = self._lines(index)
        if self.is_inside(index):
            return scene_sentence(self._scene_at(index), lines)
        return pass_sentence(self._pass_of(index), lines)

    def _details(self, index: QModelIndex) -> List[str]:
        if self.is_inside(index):
            return scene_details(self._scene_at(index))
        return pass_details(self._pass_of(index))

    def _pass_of(self, index: QModelIndex) -> Pass:
        return self._rows[index.internalId() - 1 if self.is_inside(index) else index.row()].found

    def _state_of(self, tiles: Collection[SceneHit]) -> Tuple[bool, bool]:
        """Return whether all tiles are on the map, and whether all are on disk."""
        ids = [hit.scene.view_id for hit in tiles]
        return all(i in self._on_map for i in ids), all(i in self._downloaded for i in ids)

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
