"""What scenes are of each other: processings of one acquisition, or tiles of one pass."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDateTime, Qt

from ...api.models import Scene
from ..aoi.coverage import Coverage, footprint_geometry
from .search import SceneHit

# Two parts of one tile are not two processings of it: those lie upon each other nearly wholly.
_SAME_PLACE = 0.5
# Seconds between the times that two processings give for one acquisition, at most.
_SAME_MOMENT_S = 120
# .../year/month/day/number: a later number is a later processing (eosda-api.md 3.3).
_TILE_DAY = re.compile(r"(?P<taken>.+/\d{4}/\d{1,2}/\d{1,2})/(?P<number>\d+)")
# Sensor and level, path and row, the day taken, the day processed, collection and tier: USGS,
# Landsat product identifiers. A real-time product is replaced by one of tier 1 or 2.
_LANDSAT = re.compile(
    r"(?P<code>.+/)(?P<sensor>L[A-Z]\d\d)_(?P<level>L\w+)_(?P<place>\d{6})_(?P<day>\d{8})"
    r"_(?P<made>\d{8})_(?P<collection>\d\d)_(?P<tier>\w+)"
)
_TIERS = ("RT", "T2", "T1")
# Sensor, path, row, year, day of the year, ground station, and the number of the processing.
_OLD_LANDSAT = re.compile(r"(?P<taken>.+/L[A-Z]\d\d{6}\d{7})(?P<station>[A-Z]{3})(?P<number>\d\d)")

# ..._R064_...: the relative orbit in the name of a Sentinel-2 product (ESA).
_ORBIT = re.compile(r"_R(\d{3})_")
# Seconds from one tile of a pass to the next, at most; the next orbit comes after 90 minutes.
_SAME_PASS_S = 900
# Percent of the area that a further tile has to add.
_WORTH_A_TILE = 0.01

_ZONE = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")


def utc_moment(timestamp: Optional[str]) -> Optional[QDateTime]:
    """Return a moment in UTC, or None if it is none; without a zone it is UTC already.

    :param timestamp: ISO 8601
    """
    if not timestamp:
        return None
    text = timestamp if _ZONE.search(timestamp) else f"{timestamp}Z"
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
    return moment.toUTC() if moment.isValid() else None


class _Version(NamedTuple):
    """One processing of an acquisition: which one it is of, and what is greater for a later one."""

    taken: str
    made: Tuple[str, int, str]


def replacements(scenes: Iterable[Scene]) -> Dict[str, Scene]:
    """Return the later processing of each scene that has one among the others, by view id.

    The same acquisition is listed again when it has been reprocessed, and Landsat's first in real
    time: to order both is to pay twice for one picture.
    """
    groups: Dict[str, List[Tuple[_Version, Scene]]] = {}
    for scene in scenes:
        version = _version(scene)
        if version is not None:
            groups.setdefault(version.taken, []).append((version, scene))
    older: Dict[str, Scene] = {}
    for members in groups.values():
        members.sort(key=lambda one: one[0].made, reverse=True)
        kept: List[Scene] = []
        for _, scene in members:
            newer = next((one for one in kept if same_acquisition(scene, one)), None)
            if newer is not None:
                older[scene.view_id] = newer
            else:
                kept.append(scene)
    return older


def same_acquisition(one: Scene, other: Scene) -> bool:
    """Return whether two scenes are processings of one acquisition.

    What is not known of a scene speaks neither for nor against it.
    """
    mine, theirs = _version(one), _version(other)
    if mine is None or theirs is None or mine.taken != theirs.taken:
        return False
    first, second = utc_moment(one.timestamp), utc_moment(other.timestamp)
    if first is not None and second is not None and abs(first.secsTo(second)) > _SAME_MOMENT_S:
        return False
    shapes = footprint_geometry(one.footprint), footprint_geometry(other.footprint)
    if shapes[0] is None or shapes[1] is None:
        return True
    smaller = min(shapes[0].area(), shapes[1].area())
    return shapes[0].intersection(shapes[1]).area() >= _SAME_PLACE * smaller


def _version(scene: Scene) -> Optional[_Version]:
    """Return which acquisition a scene is of, as its view id tells; None if it does not."""
    landsat = _LANDSAT.fullmatch(scene.view_id)
    if landsat is not None:
        taken = "".join(landsat[part] for part in ("code", "sensor", "place", "day"))
        tier = _TIERS.index(landsat["tier"]) if landsat["tier"] in _TIERS else 0
        return _Version(taken, (landsat["made"], tier, landsat["collection"]))
    found = _TILE_DAY.fullmatch(scene.view_id) or _OLD_LANDSAT.fullmatch(scene.view_id)
    if found is None:
        return None
    return _Version(found["taken"], ("", int(found["number"]), scene.product or ""))


# -- passes ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pass:
    """The scenes of one dataset, satellite, orbit and day.

    ``tiles`` are those that it takes to cover what the pass covers of the area, the one that covers
    most first; ``spare`` are tiles that add nothing, ``older`` are earlier processings.
    ``aoi_coverage`` and ``cloud`` are percent, of the area and of the tiles, None if unknown.
    """

    tiles: Tuple[SceneHit, ...]
    spare: Tuple[SceneHit, ...] = ()
    older: Tuple[SceneHit, ...] = ()
    aoi_coverage: Optional[float] = None
    cloud: Optional[float] = None

    @property
    def hits(self) -> Tuple[SceneHit, ...]:
        """All scenes of it, those first that are needed."""
        return (*self.tiles, *self.spare, *self.older)

    @property
    def scenes(self) -> Tuple[Scene, ...]:
        """What is ordered of it."""
        return tuple(hit.scene for hit in self.tiles)


def passes_of(hits: Iterable[SceneHit], coverage: Optional[Coverage] = None) -> List[Pass]:
    """Put scenes together to passes, in the order in which the first of each comes.

    A scene whose footprint is not known is a pass of its own: nobody can tell what it adds.

    :param coverage: measures the area that the coverage of the hits is of; None leaves the coverage
        of several tiles together unknown
    """
    found = list(hits)
    replaced = replacements(hit.scene for hit in found)
    return [_pass_of(group, replaced, coverage) for group in _by_pass(found, replaced)]


def weighted(values: Iterable[Tuple[Optional[float], Optional[float]]]) -> Optional[float]:
    """Return the mean of values by weight, of those that are known; None if none is.

    :param values: each with its weight, None for a weight that is not known
    """
    known = [(value, weight) for value, weight in values if value is not None]
    weights = [0.0 if weight is None else weight for _, weight in known]
    if not known:
        return None
    if not any(weights):
        weights = [1.0] * len(known)
    return sum(value * weight for (value, _), weight in zip(known, weights)) / sum(weights)


def _by_pass(hits: Sequence[SceneHit], replaced: Mapping[str, Scene]) -> List[List[SceneHit]]:
    groups: Dict[Tuple[str, ...], List[SceneHit]] = {}
    for hit in hits:
        # An earlier processing goes with the one that replaces it, whatever it says of itself.
        key = _pass_key(replaced.get(hit.scene.view_id, hit.scene))
        groups.setdefault(key, []).append(hit)
    return [part for group in groups.values() for part in _by_moment(group)]


def _pass_key(scene: Scene) -> Tuple[str, ...]:
    if scene.footprint is None or not scene.date:
        return ("", scene.view_id)
    return scene.dataset, scene.satellite or "", scene.date, _orbit(scene)


def _orbit(scene: Scene) -> str:
    landsat = _LANDSAT.fullmatch(scene.view_id)
    if landsat is not None:
        return landsat["place"][:3]
    orbit = _ORBIT.search(scene.product or "") or _ORBIT.search(scene.scene_id)
    return orbit[1] if orbit is not None else ""


def _by_moment(hits: List[SceneHit]) -> List[List[SceneHit]]:
    """Part the scenes of a day where an orbit lies between them."""
    if len(hits) == 1:
        return [hits]
    moments = [(utc_moment(hit.scene.timestamp), hit) for hit in hits]
    timed = [(moment.toMSecsSinceEpoch(), hit) for moment, hit in moments if moment is not None]
    groups: List[List[SceneHit]] = [[]]
    before = math.inf
    for ms, hit in sorted(timed, key=lambda one: one[0]):
        if ms - before > 1000 * _SAME_PASS_S:
            groups.append([])
        groups[-1].append(hit)
        before = ms
    groups[0].extend(hit for moment, hit in moments if moment is None)
    return groups


def _pass_of(
    hits: Sequence[SceneHit], replaced: Mapping[str, Scene], coverage: Optional[Coverage]
) -> Pass:
    latest = [hit for hit in hits if hit.scene.view_id not in replaced]
    latest.sort(key=lambda hit: (-(hit.aoi_coverage or 0.0), hit.scene.view_id))
    tiles, covered = latest, latest[0].aoi_coverage
    if covered is not None and len(latest) > 1:
        tiles, covered = _tiles_needed(latest, coverage)
    needed = set(map(id, tiles))
    spare = tuple(hit for hit in latest if id(hit) not in needed)
    older = tuple(hit for hit in hits if hit.scene.view_id in replaced)
    cloud = weighted((hit.scene.cloud, hit.aoi_coverage) for hit in tiles)
    return Pass(tuple(tiles), spare, older, covered, cloud)


def _tiles_needed(
    hits: Sequence[SceneHit], coverage: Optional[Coverage]
) -> Tuple[List[SceneHit], Optional[float]]:
    """Return the tiles that add to what the ones before cover, and what they cover together.

    :param hits: the one that covers most comes first
    """
    covered = hits[0].aoi_coverage or 0.0
    touching = [hit for hit in hits if hit.aoi_coverage]
    if len(touching) < 2 or covered >= 100.0 - _WORTH_A_TILE:
        return list(hits[:1]), covered
    if coverage is None:
        return touching, None
    tiles = touching[:1]
    union = footprint_geometry(touching[0].scene.footprint)
    for hit in touching[1:]:
        shape = footprint_geometry(hit.scene.footprint)
        if union is None or shape is None or covered >= 100.0 - _WORTH_A_TILE:
            break
        both = QgsGeometry.unaryUnion([union, shape])
        share = coverage.percent(both)
        if share is not None and share - covered > _WORTH_A_TILE:
            tiles.append(hit)
            union, covered = both, share
    return tiles, covered
