"""The scenes found, as a list model with its filter and its order."""

from __future__ import annotations

import math
import re
from enum import Enum, IntEnum
from operator import is_
from typing import (
    Any,
    Callable,
    Collection,
    Dict,
    FrozenSet,
    Iterable,
    List,
    NamedTuple,
    Optional,
    Tuple,
)

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QStringListModel,
    Qt,
)

from ...api.datasets import DATASETS
from ...api.models import Scene
from ...core.catalog.search import SceneHit
from .thumbnails import Gap, ThumbnailLoader

# Half of the last digit that anyone sees: 99.996 % is shown, and filtered, as 100 %.
_ROUNDING = 0.005


# Below the sensor a Sentinel-2 view id names tile, day and number: S2L2A/35/U/KR/2026/11/3/0.
_TILE_DAY = re.compile(r"(?P<day>.+/(?:\d{4}/\d{1,2}/\d{1,2}))/(?P<number>\d+)")
# A Landsat product names path and row, the day taken and the day processed.
_LANDSAT = re.compile(r"(?P<day>.+_\d{6}_\d{8})_(?P<number>\d{8})_.*")


class SceneRole(IntEnum):
    """What a row holds beside its text."""

    HIT = int(Qt.ItemDataRole.UserRole)
    DATE = HIT + 1
    CLOUD = HIT + 2
    COVERAGE = HIT + 3
    THUMBNAIL = HIT + 4


class SceneOrder(Enum):
    """Orders of the list; what is unknown comes last in each."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CLOUD = "cloud"
    COVERAGE = "coverage"
    CLEAREST = "clearest"


# -- words ----------------------------------------------------------------------------------


def date_text(scene: Scene) -> str:
    """Write the day of acquisition: "3 Nov 2026"."""
    day = QDate.fromString(scene.date, Qt.DateFormat.ISODate)
    if not day.isValid():
        return QCoreApplication.translate("SceneModel", "Date unknown")
    return QLocale().toString(day, "d MMM yyyy")


def sensor_text(scene: Scene) -> str:
    """Name the sensor; an id that is not in our table is shown as it is."""
    known = DATASETS.get(scene.dataset)
    return known.label if known else scene.dataset


def cloud_text(scene: Scene) -> str:
    """Write the share of the scene under cloud; nothing for sensors that have no such figure."""
    if scene.cloud is not None:
        return QCoreApplication.translate("SceneModel", "cloud {0} %").format(round(scene.cloud))
    known = DATASETS.get(scene.dataset)
    if known is not None and not known.has_cloud:
        return ""
    return QCoreApplication.translate("SceneModel", "cloud unknown")


def coverage_text(hit: SceneHit) -> str:
    """Write the share of the area that the scene covers, never rounded up to the whole."""
    if hit.aoi_coverage is None:
        return QCoreApplication.translate("SceneModel", "coverage unknown")
    return QCoreApplication.translate("SceneModel", "covers {0} %").format(
        int(hit.aoi_coverage + _ROUNDING)
    )


def sentence(hit: SceneHit) -> str:
    """Describe a row in one sentence: what a screen reader says and a search by key finds."""
    coverage = coverage_text(hit)
    if hit.aoi_coverage is not None:
        coverage = QCoreApplication.translate("SceneModel", "{0} of the area").format(coverage)
    parts = (date_text(hit.scene), sensor_text(hit.scene), cloud_text(hit.scene), coverage)
    return ", ".join(part for part in parts if part)


def details(hit: SceneHit) -> str:
    """List what the row has no room for, one line each, as plain text."""
    scene = hit.scene
    rows: List[Tuple[str, Optional[str]]] = [
        (QCoreApplication.translate("SceneModel", "Scene"), scene.scene_id),
        (QCoreApplication.translate("SceneModel", "View id"), scene.view_id),
        (QCoreApplication.translate("SceneModel", "Taken at"), scene.timestamp),
        (QCoreApplication.translate("SceneModel", "Satellite"), scene.satellite),
        (QCoreApplication.translate("SceneModel", "Product"), scene.product),
    ]
    if scene.data_coverage is not None:
        label = QCoreApplication.translate("SceneModel", "Scene with data")
        rows.append((label, f"{scene.data_coverage:.0f} %"))
    return "\n".join(f"{label}: {value}" for label, value in rows if value)


def tile_text(scene: Scene) -> str:
    """Name the tile as Sentinel-2's grid does, "35UKR"; nothing for other view ids."""
    parts = scene.view_id.split("/")
    return "".join(parts[1:4]) if len(parts) == 8 else ""


def search_text(hit: SceneHit) -> str:
    """Give all that the text filter looks through, in lower case."""
    scene = hit.scene
    parts = (
        scene.date,
        date_text(scene),
        scene.scene_id,
        scene.view_id,
        tile_text(scene),
        scene.satellite,
        sensor_text(scene),
        scene.product,
    )
    return " ".join(part for part in parts if part).casefold()


def duplicates(hits: Iterable[SceneHit]) -> FrozenSet[str]:
    """Give the view ids of which a later processing of the same tile and day is there."""
    latest: Dict[str, Tuple[int, str, str]] = {}
    older = []
    for hit in hits:
        scene = hit.scene
        found = _TILE_DAY.fullmatch(scene.view_id) or _LANDSAT.fullmatch(scene.view_id)
        if found is None:
            continue
        made = (int(found["number"]), scene.product or "", scene.view_id)
        before = latest.get(found["day"])
        if before is None:
            latest[found["day"]] = made
            continue
        older.append(min(before, made)[2])
        latest[found["day"]] = max(before, made)
    return frozenset(older)


# -- the model ------------------------------------------------------------------------------


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
    older = duplicates(found)
    rows = []
    for hit in found:
        scene = hit.scene
        day = int(scene.date.replace("-", "") or 0)
        words = search_text(hit)
        rows.append(SceneRow(hit, day, sentence(hit), words, scene.view_id in older))
    return sorted(rows, key=lambda row: (row.day == 0, -row.day, row.hit.scene.view_id))


class SceneModel(QStringListModel):
    """The scenes of a search that pass the limits, a row each.

    Scenes whose figure is not known stay: hiding what nobody measured would hide it for good.
    Sorted and filtered here: Qt would call us for every row, or comparison. It is a list of
    (empty) strings for Qt because it asks for the number of rows with every index it makes:
    thousands of times for one layout, and in Python each takes a microsecond.
    """

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._newest_first: List[SceneRow] = []
        self._all: List[SceneRow] = []
        self._rows: List[SceneRow] = []
        self._order = SceneOrder.NEWEST
        self._max_cloud = 100.0
        self._min_coverage = 0.0
        self._text = ""
        self._one_a_day = False
        self._thumbnails: Optional[ThumbnailLoader] = None

    # -- what is shown ----------------------------------------------------------------------

    def set_thumbnails(self, loader: Optional[ThumbnailLoader]) -> None:
        """Take the pictures from here; without it there are none."""
        self._thumbnails = loader

    def set_hits(self, hits: Iterable[SceneHit]) -> None:
        """Show other scenes."""
        self.set_rows(prepare(hits))

    def set_rows(self, rows: List[SceneRow]) -> None:
        """Show other scenes.

        :param rows: what ``prepare`` gave, in a worker thread if there are many
        """
        self._newest_first = rows
        self.set_order(self._order)

    def set_order(self, order: SceneOrder) -> None:
        """Sort anew; what is alike in an order comes the newest first."""
        self._order = order
        self._all = sorted(self._newest_first, key=_KEYS[order])
        self._choose()

    def set_max_cloud(self, percent: float) -> None:
        """Hide scenes with more cloud than this."""
        self._max_cloud = percent
        self._choose()

    def set_min_coverage(self, percent: float) -> None:
        """Hide scenes that cover less of the area than this."""
        self._min_coverage = percent
        self._choose()

    def set_text(self, text: str) -> None:
        """Hide scenes that have this nowhere in date, ids, tile or satellite."""
        self._text = " ".join(text.casefold().split())
        self._choose()

    def set_one_a_day(self, folded: bool) -> None:
        """Hide what was processed again later, of the same tile and day."""
        self._one_a_day = folded
        self._choose()

    def _choose(self) -> None:
        """List what passes the limits; the views begin anew, unless nothing changes."""
        rows = list(filter(self._shows, self._all))
        if len(rows) == len(self._rows) and all(map(is_, rows, self._rows)):
            return
        self._rows = rows
        self.setStringList([""] * len(rows))

    # -- what can be asked ------------------------------------------------------------------

    def hits(self) -> List[SceneHit]:
        """Give all scenes, hidden ones too, in the order of the list."""
        return [row.hit for row in self._all]

    def shown(self) -> List[SceneHit]:
        """Give the scenes listed."""
        return [row.hit for row in self._rows]

    def hit(self, row: int) -> SceneHit:
        """Give the scene of a row."""
        return self._rows[row].hit

    def rows_of(self, view_ids: Collection[str]) -> List[int]:
        """Tell where scenes are listed; those that are not have no row."""
        if not view_ids:
            return []
        return [n for n, row in enumerate(self._rows) if row.hit.scene.view_id in view_ids]

    def hidden_by(self) -> Tuple[bool, bool]:
        """Tell whether loosening the cloud limit alone, or the coverage alone, would show more."""
        hidden = [row for row in self._all if self._is_meant(row) and not self._shows(row)]
        return any(map(self._covers, hidden)), any(map(self._clear, hidden))

    def hidden_by_text(self) -> bool:
        """Tell whether no scene at all has the text."""
        return bool(self._text) and not any(self._text in row.words for row in self._all)

    def _is_meant(self, row: SceneRow) -> bool:
        return not (self._one_a_day and row.is_older) and self._text in row.words

    def _clear(self, row: SceneRow) -> bool:
        cloud = row.hit.scene.cloud
        return cloud is None or cloud <= self._max_cloud

    def _covers(self, row: SceneRow) -> bool:
        share = row.hit.aoi_coverage
        return share is None or share + _ROUNDING >= self._min_coverage

    def _shows(self, row: SceneRow) -> bool:
        return self._clear(row) and self._covers(row) and self._is_meant(row)

    # -- for the views ----------------------------------------------------------------------

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let rows be selected, and nothing else: they are no texts to edit."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Give the text of a row, the hit itself or one of its figures."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if int(role) == int(SceneRole.THUMBNAIL):
            return self._thumbnail(row.hit)
        if int(role) == int(Qt.ItemDataRole.ToolTipRole):
            return "\n".join(filter(None, (details(row.hit), self._gap_text(row.hit))))
        read = _READERS.get(int(role))
        return None if read is None else read(row)

    def _thumbnail(self, hit: SceneHit) -> Any:
        return Gap.NONE if self._thumbnails is None else self._thumbnails.get(hit.scene)

    def _gap_text(self, hit: SceneHit) -> str:
        if self._thumbnails is None:
            return ""
        found = self._thumbnails.get(hit.scene)
        if found is Gap.NONE:
            return QCoreApplication.translate("SceneModel", "No thumbnail is offered.")
        if found is Gap.FAILED:
            return QCoreApplication.translate("SceneModel", "The thumbnail could not be loaded.")
        return ""


_READERS: Dict[int, Callable[[SceneRow], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda row: row.sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda row: row.sentence,
    int(SceneRole.HIT): lambda row: row.hit,
    int(SceneRole.DATE): lambda row: row.hit.scene.date,
    int(SceneRole.CLOUD): lambda row: row.hit.scene.cloud,
    int(SceneRole.COVERAGE): lambda row: row.hit.aoi_coverage,
}


def _clear_share(row: SceneRow) -> Optional[float]:
    """Give the share of the area that is likely to be seen, in percent.

    Where in a scene its clouds are nobody says before the order: they are taken to be everywhere.
    """
    cover, cloud = row.hit.aoi_coverage, row.hit.scene.cloud
    return None if cover is None or cloud is None else cover * (100.0 - cloud) / 100.0


def _most_first(share: Optional[float]) -> float:
    return math.inf if share is None else -share


# From rows that come the newest first. One number a row: tuples take three times as long.
_KEYS: Dict[SceneOrder, Callable[[SceneRow], float]] = {
    SceneOrder.NEWEST: lambda row: 0.0,
    SceneOrder.OLDEST: lambda row: row.day or math.inf,
    SceneOrder.CLOUD: lambda row: math.inf if row.hit.scene.cloud is None else row.hit.scene.cloud,
    SceneOrder.COVERAGE: lambda row: _most_first(row.hit.aoi_coverage),
    SceneOrder.CLEAREST: lambda row: _most_first(_clear_share(row)),
}
