"""The scenes found, as a list model with its filter and its order."""

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
    NamedTuple,
    Optional,
    Tuple,
)

from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from ...core.catalog.passes import older_versions
from ...core.catalog.search import SceneHit
from ..widgets.plain_text import tool_tip
from .texts import ROUNDING, details, search_text, sentence
from .thumbnails import Placeholder, ThumbnailLoader


class SceneRole(IntEnum):
    """What a row holds beside its text."""

    HIT = int(Qt.ItemDataRole.UserRole)
    THUMBNAIL = HIT + 1


class SceneOrder(Enum):
    """Orders of the list; what is unknown comes last in each."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CLOUD = "cloud"
    COVERAGE = "coverage"
    CLEAREST = "clearest"


class SceneRow(NamedTuple):
    """A scene as the list needs it.

    ``day`` is a number that grows with the days, 0 if the day is not known; ``words`` is what the
    text filter looks through; ``is_older`` says that a later processing of the same tile and day
    is there.
    """

    hit: SceneHit
    day: int
    sentence: str
    words: str
    is_older: bool


def prepare(hits: Iterable[SceneHit]) -> List[SceneRow]:
    """Make the rows of a list, the newest first; for any thread."""
    found = list(hits)
    older = older_versions(hit.scene for hit in found)
    rows = []
    for hit in found:
        scene = hit.scene
        day = int(scene.date.replace("-", "") or 0)
        words = search_text(hit)
        rows.append(SceneRow(hit, day, sentence(hit), words, scene.view_id in older))
    return sorted(rows, key=lambda row: (row.day == 0, -row.day, row.hit.scene.view_id))


class SceneModel(QAbstractListModel):
    """The scenes of a search that pass the limits, a row each.

    Scenes whose figure is not known stay: hiding what nobody measured would hide it for good.

    :param thumbnails: gives the pictures; without it there are none
    """

    def __init__(
        self, parent: Optional[QObject] = None, thumbnails: Optional[ThumbnailLoader] = None
    ):
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._newest_first: List[SceneRow] = []
        self._all: List[SceneRow] = []
        self._rows: List[SceneRow] = []
        self._order = SceneOrder.NEWEST
        self._max_cloud = 100.0
        self._min_coverage = 0.0
        self._text = ""
        self._one_a_day = False

    # -- what is shown ----------------------------------------------------------------------

    def set_rows(self, rows: List[SceneRow]) -> None:
        """Show other scenes.

        :param rows: what ``prepare`` has made, in a worker thread if there are many
        """
        self._newest_first = rows
        self.set_order(self._order)

    def set_order(self, order: SceneOrder) -> None:
        """Sort anew; what is alike in an order comes the newest first."""
        self._order = order
        self._all = sorted(self._newest_first, key=_KEYS[order])
        self._filter()

    def set_max_cloud(self, percent: float) -> None:
        """Hide scenes with more cloud than this."""
        self._max_cloud = percent
        self._filter()

    def set_min_coverage(self, percent: float) -> None:
        """Hide scenes that cover less of the area than this."""
        self._min_coverage = percent
        self._filter()

    def set_text(self, text: str) -> None:
        """Hide scenes that have this nowhere in date, ids, tile or satellite."""
        self._text = " ".join(text.casefold().split())
        self._filter()

    def set_one_a_day(self, folded: bool) -> None:
        """Hide what was processed again later, of the same tile and day."""
        self._one_a_day = folded
        self._filter()

    def _filter(self) -> None:
        """List what passes the limits; the views begin anew, unless nothing changes."""
        rows = [row for row in self._all if self._shows(row)]
        if list(map(id, rows)) == list(map(id, self._rows)):
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    # -- what can be asked ------------------------------------------------------------------

    def hits(self) -> List[SceneHit]:
        """Return all scenes, hidden ones too, in the order of the list."""
        return [row.hit for row in self._all]

    def shown(self) -> List[SceneHit]:
        """Return the scenes listed."""
        return [row.hit for row in self._rows]

    def hit(self, row: int) -> SceneHit:
        """Return the scene of a row."""
        return self._rows[row].hit

    def rows_of(self, view_ids: Collection[str]) -> List[int]:
        """Return where scenes are listed; those that are not have no row."""
        return [n for n, row in enumerate(self._rows) if row.hit.scene.view_id in view_ids]

    def hidden_by(self) -> Tuple[bool, bool]:
        """Return whether loosening the cloud limit alone, or the coverage alone, shows more."""
        hidden = [row for row in self._all if self._is_meant(row) and not self._shows(row)]
        return any(map(self._covers, hidden)), any(map(self._clear, hidden))

    def hidden_by_text(self) -> bool:
        """Return whether no scene at all has the text."""
        return bool(self._text) and not any(self._text in row.words for row in self._all)

    def _is_meant(self, row: SceneRow) -> bool:
        return not (self._one_a_day and row.is_older) and self._text in row.words

    def _clear(self, row: SceneRow) -> bool:
        cloud = row.hit.scene.cloud
        return cloud is None or cloud <= self._max_cloud

    def _covers(self, row: SceneRow) -> bool:
        share = row.hit.aoi_coverage
        return share is None or share + ROUNDING >= self._min_coverage

    def _shows(self, row: SceneRow) -> bool:
        return self._clear(row) and self._covers(row) and self._is_meant(row)

    # -- for the views ----------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many scenes are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the text of a row, the scene itself or its picture."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, role = self._rows[index.row()], int(role)
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return row.sentence
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return tool_tip([*details(row.hit), self._placeholder_text(row.hit)])
        if role == int(SceneRole.HIT):
            return row.hit
        return self._thumbnail(row.hit) if role == int(SceneRole.THUMBNAIL) else None

    def _thumbnail(self, hit: SceneHit) -> Any:
        if self._thumbnails is None:
            return Placeholder.NONE
        return self._thumbnails.get(hit.scene)

    def _placeholder_text(self, hit: SceneHit) -> str:
        found = self._thumbnail(hit) if self._thumbnails is not None else None
        if found is Placeholder.NONE:
            return QCoreApplication.translate("SceneModel", "No thumbnail is offered.")
        if found is Placeholder.FAILED:
            return QCoreApplication.translate("SceneModel", "The thumbnail could not be loaded.")
        return ""


def _clear_share(row: SceneRow) -> Optional[float]:
    """Return the share of the area that is likely to be seen, in percent.

    Where in a scene its clouds are nobody says before the order: they are taken to be everywhere.
    """
    cover, cloud = row.hit.aoi_coverage, row.hit.scene.cloud
    return None if cover is None or cloud is None else cover * (100.0 - cloud) / 100.0


def _most_first(share: Optional[float]) -> float:
    return math.inf if share is None else -share


# From rows that come the newest first.
_KEYS: Dict[SceneOrder, Callable[[SceneRow], float]] = {
    SceneOrder.NEWEST: lambda row: 0.0,
    SceneOrder.OLDEST: lambda row: row.day or math.inf,
    SceneOrder.CLOUD: lambda row: math.inf if row.hit.scene.cloud is None else row.hit.scene.cloud,
    SceneOrder.COVERAGE: lambda row: _most_first(row.hit.aoi_coverage),
    SceneOrder.CLEAREST: lambda row: _most_first(_clear_share(row)),
}
