"""The scenes found, as a list model, and the filter and order over it."""

from __future__ import annotations

import re
from enum import Enum, IntEnum
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Optional, Tuple

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from ..api.datasets import DATASETS
from ..api.models import Scene
from ..core.search import SceneHit
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


# -- models ---------------------------------------------------------------------------------


class SceneModel(QAbstractListModel):
    """The hits of a search, a row each, sorted here: Qt would call us for every comparison."""

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._hits: List[SceneHit] = []
        self._order = SceneOrder.NEWEST
        self._duplicates: FrozenSet[str] = frozenset()
        self._texts: Dict[str, str] = {}
        self._thumbnails: Optional[ThumbnailLoader] = None

    def set_thumbnails(self, loader: Optional[ThumbnailLoader]) -> None:
        """Take the pictures from here; without it there are none."""
        self._thumbnails = loader

    def set_hits(self, hits: Iterable[SceneHit]) -> None:
        """Show other scenes; if they are the same with other figures, the selection stays."""
        new = self._sorted(hits)
        self._duplicates = duplicates(new)
        self._texts = {}
        if _view_ids(new) == _view_ids(self._hits):
            self._rearrange(new)
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._hits = new
        self.endResetModel()

    def set_order(self, order: SceneOrder) -> None:
        """Sort anew; the selection stays."""
        self._order = order
        self._rearrange(self._sorted(self._hits))

    def hits(self) -> Tuple[SceneHit, ...]:
        """Give all hits, in the order of the rows."""
        return tuple(self._hits)

    def hit(self, row: int) -> SceneHit:
        """Give the hit of a row."""
        return self._hits[row]

    def is_duplicate(self, hit: SceneHit) -> bool:
        """Tell whether there is a later processing of the same tile and day."""
        return hit.scene.view_id in self._duplicates

    def text(self, hit: SceneHit) -> str:
        """Give what the text filter looks through, made once a scene."""
        known = self._texts.get(hit.scene.view_id)
        if known is None:
            known = self._texts[hit.scene.view_id] = search_text(hit)
        return known

    def _sorted(self, hits: Iterable[SceneHit]) -> List[SceneHit]:
        return sorted(hits, key=lambda hit: _sort_key(hit, self._order))

    def _rearrange(self, new: List[SceneHit]) -> None:
        """Put the same scenes into other rows, and tell the views where each one went."""
        self.layoutAboutToBeChanged.emit()
        rows = {hit.scene.view_id: row for row, hit in enumerate(new)}
        before = self.persistentIndexList()
        after = [self.index(rows[self._hits[index.row()].scene.view_id]) for index in before]
        self._hits = new
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Count the hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Give the text of a row, the hit itself or one of its figures."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if int(role) == int(SceneRole.THUMBNAIL):
            return self._thumbnail(hit)
        if int(role) == int(Qt.ItemDataRole.ToolTipRole):
            return "\n".join(filter(None, (details(hit), self._gap_text(hit))))
        read = _READERS.get(int(role))
        return None if read is None else read(hit)

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


_READERS: Dict[int, Callable[[SceneHit], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): sentence,
    int(SceneRole.HIT): lambda hit: hit,
    int(SceneRole.DATE): lambda hit: hit.scene.date,
    int(SceneRole.CLOUD): lambda hit: hit.scene.cloud,
    int(SceneRole.COVERAGE): lambda hit: hit.aoi_coverage,
}


def _view_ids(hits: List[SceneHit]) -> List[str]:
    return sorted(hit.scene.view_id for hit in hits)


def _sort_key(hit: SceneHit, order: SceneOrder) -> Tuple[Any, ...]:
    # Days as numbers, so that the newest can come first and the unknown last in every order.
    number = int(hit.scene.date.replace("-", "") or 0)
    unknown = number == 0
    newest = (unknown, -number, hit.scene.view_id)
    if order is SceneOrder.OLDEST:
        return (unknown, number, hit.scene.view_id)
    if order is SceneOrder.CLOUD:
        return (hit.scene.cloud is None, hit.scene.cloud or 0.0, *newest)
    if order is SceneOrder.COVERAGE:
        return (hit.aoi_coverage is None, -(hit.aoi_coverage or 0.0), *newest)
    if order is SceneOrder.CLEAREST:
        return (hit.aoi_coverage is None or hit.scene.cloud is None, -_clear_share(hit), *newest)
    return newest


def _clear_share(hit: SceneHit) -> float:
    """Give the share of the area that is likely to be seen, in percent.

    Where in a scene its clouds are nobody says before the order: they are taken to be everywhere.
    """
    return (hit.aoi_coverage or 0.0) * (100.0 - (hit.scene.cloud or 0.0)) / 100.0


class SceneFilterModel(QSortFilterProxyModel):
    """Hides scenes with too much cloud, too little coverage or other words, and older doubles.

    Scenes whose figure is not known stay: hiding what nobody measured would hide it for good.

    :param source: the scenes
    """

    def __init__(self, source: SceneModel, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._scenes = source
        self._max_cloud = 100.0
        self._min_coverage = 0.0
        self._text = ""
        self._one_a_day = False
        self.setDynamicSortFilter(True)
        self.setSourceModel(source)

    def set_max_cloud(self, percent: float) -> None:
        """Hide scenes with more cloud than this."""
        self._max_cloud = percent
        self.invalidateFilter()

    def set_min_coverage(self, percent: float) -> None:
        """Hide scenes that cover less of the area than this."""
        self._min_coverage = percent
        self.invalidateFilter()

    def set_text(self, text: str) -> None:
        """Hide scenes that have this nowhere in date, ids, tile or satellite."""
        self._text = " ".join(text.casefold().split())
        self.invalidateFilter()

    def set_one_a_day(self, folded: bool) -> None:
        """Hide what was processed again later, of the same tile and day."""
        self._one_a_day = folded
        self.invalidateFilter()

    def set_order(self, order: SceneOrder) -> None:
        """Sort anew."""
        self._scenes.set_order(order)

    def hit_at(self, index: QModelIndex) -> SceneHit:
        """Give the hit of an index of this model."""
        return self._scenes.hit(self.mapToSource(index).row())

    def hidden_by(self) -> Tuple[bool, bool]:
        """Tell whether loosening the cloud limit alone, or the coverage alone, would show more."""
        hidden = [hit for hit in self._scenes.hits() if self._is_meant(hit)]
        hidden = [hit for hit in hidden if not self._shows(hit)]
        return any(map(self._covers, hidden)), any(map(self._clear, hidden))

    def hidden_by_text(self) -> bool:
        """Tell whether no scene at all has the text."""
        return bool(self._text) and not any(map(self._has_text, self._scenes.hits()))

    def _has_text(self, hit: SceneHit) -> bool:
        return not self._text or self._text in self._scenes.text(hit)

    def _is_meant(self, hit: SceneHit) -> bool:
        folded = self._one_a_day and self._scenes.is_duplicate(hit)
        return not folded and self._has_text(hit)

    def _clear(self, hit: SceneHit) -> bool:
        return hit.scene.cloud is None or hit.scene.cloud <= self._max_cloud

    def _covers(self, hit: SceneHit) -> bool:
        return hit.aoi_coverage is None or hit.aoi_coverage + _ROUNDING >= self._min_coverage

    def _shows(self, hit: SceneHit) -> bool:
        return self._clear(hit) and self._covers(hit) and self._is_meant(hit)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Tell whether a scene passes all limits."""
        return self._shows(self._scenes.hit(row))
