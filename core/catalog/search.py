"""Search: the scenes that touch an area, and how much of it each of them covers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale

from ...api.errors import StoppedError
from ...api.models import Scene, SearchQuery
from ...api.texts import translate
from ..aoi.coverage import Coverage, footprint_geometry
from ..aoi.geometry.rings import count_vertices, geojson_polygon, polygons_in, rings_in
from ..aoi.model import Aoi
from ..gil import GilRelease

if TYPE_CHECKING:
    from ...api.network import NetworkOptions
    from ...api.transport import Transport

# One page of the service: a search for so many costs one request.
MAX_SCENES = 500
# The service states no limit; every vertex is compared with every scene, so a few do.
MAX_SEARCH_VERTICES = 500
# What EOSDA recommends "for stability" (eosda-api.md 1.4).
LONG_RANGE_DAYS = 365

_TOLERANCE_DEGREES = 1e-6
# A coverage of 89.999 percent is shown as 90.
_ROUNDING = 0.005


@dataclass(frozen=True)
class SceneHit:
    """A scene and the share of the area that it covers, in percent, or None if unknown.

    ``shape`` is its footprint as a valid geometry in EPSG:4326; None if it has not been read.
    """

    scene: Scene
    aoi_coverage: Optional[float] = None
    shape: Optional[QgsGeometry] = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class SearchResult:
    """What a search brought.

    ``found`` is what the service says it has; ``requests`` is what it cost; ``skipped`` entries
    could not be read; ``truncated`` means that there are more scenes than were wanted.
    """

    hits: Tuple[SceneHit, ...]
    found: int
    requests: int
    skipped: int = 0
    truncated: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether no scene of what was asked for is missing."""
        return not self.truncated and not self.skipped


def search_scenes(
    options: NetworkOptions,
    query: SearchQuery,
    aoi: Optional[Aoi] = None,
    *,
    max_scenes: int = MAX_SCENES,
    stopped: Callable[[], bool] = lambda: False,
    on_transport: Callable[[Transport], None] = lambda transport: None,
    on_request: Callable[[], None] = lambda: None,
) -> SearchResult:
    """Search, page after page, in the calling thread.

    :param options: how to reach the service
    :param query: what to search for; its shape counts only if there is no area
    :param aoi: the area that scenes are to cover, or None to search as the query says
    :param max_scenes: end after so many scenes, the newest first if the query sorts that way
    :param stopped: asked before every request
    :param on_transport: gets the transport, whose ``abort`` ends the search from another thread
    :param on_request: called in this thread before each request
    :raises StoppedError: ``stopped`` said so, or the transport was aborted
    :raises EosdaError: what else can go wrong with the service
    """
    # Importing requests takes longer than all of the rest: only for who really searches.
    from ...api.client import Client
    from ...api.transport import Transport

    shapes = search_shapes(aoi) if aoi is not None else (query.shape,)
    with Transport(options) as transport:
        on_transport(transport)
        client = Client(transport)
        sides = [
            _search_side(client, replace(query, shape=shape), max_scenes, stopped, on_request)
            for shape in shapes
        ]
    whole = put_together(sides)
    scenes = [hit.scene for hit in whole.hits]
    if len(sides) > 1:
        scenes.sort(key=lambda scene: scene.date, reverse=query.sort == "desc")
    return replace(
        whole,
        hits=with_coverage(scenes[:max_scenes], aoi, stopped),
        truncated=whole.truncated or len(scenes) > max_scenes,
    )


def _search_side(
    client: Any,
    query: SearchQuery,
    max_scenes: int,
    stopped: Callable[[], bool],
    on_request: Callable[[], None],
) -> SearchResult:
    """Run one search to its end, or to as many scenes as are wanted."""
    scenes: List[Scene] = []
    requests = skipped = found = 0
    has_next = False

    def stop_or_count() -> bool:
        # Client.search_all asks before every request, and only then.
        nonlocal requests
        if stopped():
            return True
        requests += 1
        on_request()
        return False

    for page in client.search_all(query, max_scenes=max_scenes, should_stop=stop_or_count):
        scenes += page.scenes
        skipped += page.skipped
        found, has_next = page.found, page.has_next
        # A page with unusable entries is as good as full: another would cost a request.
        if page.page * page.limit >= max_scenes:
            break
    cut = len(scenes) >= max_scenes and len(scenes) + skipped < found
    return SearchResult(tuple(map(SceneHit, scenes)), found, requests, skipped, has_next or cut)


def put_together(sides: List[SearchResult]) -> SearchResult:
    """Return what searches on both sides of ±180° brought, each scene once."""
    hits = [hit for side in sides for hit in side.hits]
    once = {hit.scene.view_id: hit for hit in hits}
    return SearchResult(
        hits=tuple(once.values()),
        found=sum(side.found for side in sides) - (len(hits) - len(once)),
        requests=sum(side.requests for side in sides),
        skipped=sum(side.skipped for side in sides),
        truncated=any(side.truncated for side in sides),
    )


def with_coverage(
    scenes: Iterable[Scene], aoi: Optional[Aoi], stopped: Callable[[], bool] = lambda: False
) -> Tuple[SceneHit, ...]:
    """Measure how much of an area each scene covers.

    :param aoi: the area, or None to leave the coverage unknown
    :param stopped: asked before every scene
    :raises StoppedError: ``stopped`` said so
    """
    if aoi is None:
        return tuple(SceneHit(scene) for scene in scenes)
    coverage = Coverage(aoi)
    release = GilRelease(stopped)
    hits = []
    for scene in scenes:
        if release.pause_if_due():
            raise StoppedError(translate("Core", "The search was stopped."))
        hits.append(SceneHit(scene, coverage.percent(footprint_geometry(scene.footprint))))
    return tuple(hits)


def within_limits(hit: SceneHit, max_cloud: float, min_coverage: float) -> bool:
    """Return whether a scene is wanted; what is not known of it is no reason against it.

    :param max_cloud: percent of the whole scene
    :param min_coverage: percent of the area
    """
    # In a search over several datasets the service does not look at clouds (eosda-api.md 3.1).
    clear = hit.scene.cloud is None or hit.scene.cloud <= max_cloud
    return clear and (hit.aoi_coverage is None or hit.aoi_coverage + _ROUNDING >= min_coverage)


def search_shapes(aoi: Aoi) -> Tuple[Dict[str, Any], ...]:
    """Return the polygons to search with, one a request: a GeoJSON Polygon for each side of ±180°.

    The service takes one polygon only. Several parts, or an outline of very many vertices, are
    replaced by what encloses them: that may find scenes beside the area, never fewer, and the
    coverage is measured with the exact area anyhow.
    """
    return tuple(_enclosing_polygon(side) for side in _sides(polygons_in(aoi.geometry)))


def _sides(parts: List[QgsGeometry]) -> List[List[QgsGeometry]]:
    """Part an area in two if it is narrower across ±180° than across the prime meridian."""
    west = [part for part in parts if part.boundingBox().center().x() < 0]
    east = [part for part in parts if part.boundingBox().center().x() >= 0]
    if not west or not east:
        return [parts]
    left, right = (QgsGeometry.collectGeometry(side).boundingBox() for side in (west, east))
    plain = max(left.xMaximum(), right.xMaximum()) - min(left.xMinimum(), right.xMinimum())
    across = left.xMaximum() + 360.0 - right.xMinimum()
    return [east, west] if across < plain else [parts]


def _enclosing_polygon(parts: List[QgsGeometry]) -> Dict[str, Any]:
    shape = parts[0]
    if len(parts) > 1 or count_vertices(shape) > MAX_SEARCH_VERTICES:
        shape = QgsGeometry.collectGeometry(parts).convexHull()
        # The hull of a circle drawn with care is a circle: then the box, which has four corners.
        if count_vertices(shape) > MAX_SEARCH_VERTICES:
            shape = QgsGeometry.fromRect(shape.boundingBox())
    return geojson_polygon(rings_in(shape))


def lies_within(aoi: Aoi, shapes: Iterable[Mapping[str, Any]]) -> bool:
    """Return whether an area lies within what was searched, so that no scene of it is missing.

    :param shapes: what ``search_shapes`` gave for the area searched then
    """
    searched = [geometry for geometry in map(footprint_geometry, shapes) if geometry is not None]
    around = QgsGeometry.collectGeometry(searched).buffer(_TOLERANCE_DEGREES, 1)
    return bool(around.contains(aoi.geometry))


def unread_note(count: int) -> str:
    """Say how many scenes of an answer could not be read, "" if all could."""
    if not count:
        return ""
    text = translate("SearchPanel", "Scenes that could not be read and were left out: {0}.")
    return text.format(QLocale().toString(count))


def date_range_note(date_from: str, date_to: str) -> str:
    """Say a sentence if the range is longer than EOSDA recommends, else nothing.

    :param date_from: first day, YYYY-MM-DD
    :param date_to: last day, YYYY-MM-DD
    """
    days = (date.fromisoformat(date_to) - date.fromisoformat(date_from)).days
    if days <= LONG_RANGE_DAYS:
        return ""
    return translate(
        "Search", "EOSDA recommends at most a year: a longer search may be slow or fail."
    )
