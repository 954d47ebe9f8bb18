"""What scenes are of each other: the day they were taken, and whether two are one acquisition."""

from __future__ import annotations

import re
from typing import Dict, FrozenSet, Iterable, List, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QDateTime, Qt

from ...api.models import Scene
from ..aoi.coverage import footprint_geometry

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


def older_versions(scenes: Iterable[Scene]) -> FrozenSet[str]:
    """Return the view ids of scenes of which a later processing is among the others.

    The same acquisition is listed again when it has been reprocessed, and Landsat's first in real
    time: to order both is to pay twice for one picture.
    """
    groups: Dict[str, List[Tuple[_Version, Scene]]] = {}
    for scene in scenes:
        version = _version(scene)
        if version is not None:
            groups.setdefault(version.taken, []).append((version, scene))
    older = set()
    for members in groups.values():
        members.sort(key=lambda one: one[0].made, reverse=True)
        kept: List[Scene] = []
        for _, scene in members:
            if any(same_acquisition(scene, newer) for newer in kept):
                older.add(scene.view_id)
            else:
                kept.append(scene)
    return frozenset(older)


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
