"""Which of the scenes found are wanted for an area, and which areas share a search."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import groupby
from typing import Iterable, List, Sequence, Tuple

from qgis.core import QgsGeometry, QgsRectangle

from ..aoi.coverage import Coverage
from ..aoi.model import Aoi
from .passes import replacements
from .search import SceneHit, within_limits
from .selection import Strategy

# Areas within so many degrees share a search: about a tile of Sentinel-2, so that the scenes
# found are mostly wanted, and a season of them is one page of the service.
SEARCH_SPAN_DEGREES = 1.0


def hits_for(
    aoi: Aoi, scenes: Iterable[SceneHit], max_cloud: float, min_coverage: float
) -> List[SceneHit]:
    """Return the scenes that touch an area and are within the limits; what is not known is kept.

    :param scenes: with the shapes of their footprints
    :param max_cloud: percent of the whole scene
    :param min_coverage: percent of the area
    """
    coverage = Coverage(aoi)
    hits = []
    for one in scenes:
        percent = coverage.percent(one.shape)
        hit = replace(one, aoi_coverage=percent)
        if percent != 0.0 and within_limits(hit, max_cloud, min_coverage):
            hits.append(hit)
    return hits


def choose(hits: Sequence[SceneHit], strategy: Strategy) -> List[SceneHit]:
    """Choose among the scenes of one area, the newest first; equals are told apart by coverage.

    Of several processings of one acquisition only the latest counts: each would be paid.
    """
    replaced = replacements(hit.scene for hit in hits)
    latest = (hit for hit in hits if hit.scene.view_id not in replaced)
    ordered = sorted(latest, key=lambda hit: hit.scene.date, reverse=True)
    if strategy is Strategy.ALL or not ordered:
        return ordered
    if strategy is Strategy.CLEAREST:
        return [min(ordered, key=_cloudiness)]
    if strategy is Strategy.LATEST:
        newest = [hit for hit in ordered if hit.scene.date == ordered[0].scene.date]
        return [min(newest, key=lambda hit: (-_covered(hit), _cloudiness(hit)))]
    months = groupby(ordered, key=lambda hit: hit.scene.date[:7])
    return [min(month, key=_cloudiness) for _, month in months]


def _cloudiness(hit: SceneHit) -> Tuple[float, float]:
    """Sort the clearest first; a scene of which nothing is known comes last."""
    cloud = math.inf if hit.scene.cloud is None else hit.scene.cloud
    return cloud, -_covered(hit)


def _covered(hit: SceneHit) -> float:
    return 0.0 if hit.aoi_coverage is None else hit.aoi_coverage


def search_groups(areas: Iterable[Aoi]) -> List[List[Aoi]]:
    """Put areas together that lie close enough for one search."""
    groups: List[Tuple[QgsRectangle, List[Aoi]]] = []
    for area in sorted(areas, key=lambda one: (one.bbox.xMinimum(), one.bbox.yMinimum())):
        box = area.bbox
        for around, members in groups:
            both = QgsRectangle(around)
            both.combineExtentWith(box)
            if max(both.width(), both.height()) <= SEARCH_SPAN_DEGREES:
                around.combineExtentWith(box)
                members.append(area)
                break
        else:
            groups.append((box, [area]))
    return [members for _, members in groups]


def area_around(areas: Sequence[Aoi]) -> Aoi:
    """Return one area made of several, to search with."""
    if len(areas) == 1:
        return areas[0]
    parts = [part for area in areas for part in area.geometry.asGeometryCollection()]
    area_km2 = sum(area.area_km2 for area in areas)
    return areas[0].reshaped(QgsGeometry.collectGeometry(parts), area_km2)
