"""Searches inside a run: cancelled at once, within the limits, and one for areas that lie close."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Event
from typing import Callable, Dict, List, Mapping, Optional, Sequence

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

from ...api.errors import AuthenticationError, MissingKeyError, QuotaExceededError, RateLimitedError
from ...api.models import SearchQuery
from ...api.texts import translate
from ...core.aoi.coverage import footprint_geometry
from ...core.aoi.model import Aoi
from ...core.catalog.matching import area_around, choose, hits_for, search_groups
from ...core.catalog.search import (
    SceneHit,
    SearchResult,
    search_scenes,
    search_shapes,
)
from ...core.catalog.selection import Strategy
from ...core.errors import EosdaError, StoppedError, raise_if_stopped
from ...core.jobs.scheduler import StepKind, quotas
from ...core.jobs.steps.failures import backoff
from ...core.jobs.store import Store
from ...core.orders.batch import Item, Status
from ..requests import Connection, SceneRequest
from ..waiting import LOOK_S, CancelCheck, run_stoppable

# Scenes that one search brings at most: ten pages, ten requests.
MAX_SCENES_A_SEARCH = 5000
# A search that the service or the network refuses is tried so often in all.
SEARCH_TRIES = 5
# The kind of request in the request log; the service limits searches as it does orders.
SEARCH_KIND = "search"
# After these no other search would fare better.
_FOR_ALL = (MissingKeyError, AuthenticationError, QuotaExceededError)


def search_cancellable(
    connection: Connection,
    query: SearchQuery,
    aoi: Optional[Aoi],
    max_scenes: int,
    feedback: QgsProcessingFeedback,
    on_request: Callable[[Callable[[], bool]], None] = lambda stopped: None,
) -> SearchResult:
    """Search in a thread of its own, so that cancelling need not wait for the service.

    :param on_request: called in that thread before each request, with what to ask whether to stop
    :raises QgsProcessingException: cancelled
    :raises EosdaError: what else can go wrong with the service
    """
    aborts: List[Callable[[], None]] = []

    def search(stopped: Callable[[], bool]) -> SearchResult:
        return search_scenes(
            connection.options,
            query,
            aoi,
            max_scenes=max_scenes,
            stopped=stopped,
            on_transport=lambda transport: aborts.append(transport.abort),
            on_request=lambda: on_request(stopped),
        )

    try:
        return run_stoppable(search, feedback)
    except StoppedError:
        for abort in aborts:
            abort()
        words = translate(
            "SceneSearchAlgorithm",
            "The search was cancelled. Nothing is lost; run it again when you like.",
        )
        raise QgsProcessingException(words) from None


class SceneFinder:
    """Finds the scenes of many areas, with one search where they lie close.

    :param feedback: is told of each search
    """

    def __init__(self, connection: Connection, store: Store, feedback: QgsProcessingFeedback):
        self._connection = connection
        self._store = store
        self._feedback = feedback
        self._nap = Event()
        self.requests = 0

    def search(
        self, areas: Sequence[Item], request: SceneRequest, strategy: Strategy
    ) -> List[Item]:
        """Return the results to be had for each area; an area without one has its reason.

        :raises EosdaError: the key or the quota, with which no search would fare better
        :raises QgsProcessingException: cancelled
        """
        of_area = {id(item.aoi): item for item in areas}
        groups = search_groups([item.aoi for item in areas if item.aoi is not None])
        self._feedback.pushInfo(
            translate(
                "Processing",
                "Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.",
            ).format(
                names=", ".join(request.datasets),
                date_from=request.date_from,
                date_to=request.date_to,
                areas=len(of_area),
                groups=len(groups),
            )
        )
        found: Dict[int, List[Item]] = {}
        for number, group in enumerate(groups):
            self._feedback.setProgress(100.0 * number / len(groups))
            members = [of_area[id(aoi)] for aoi in group]
            for item, results in zip(members, self._search_group(members, request, strategy)):
                found[id(item)] = results
        return [result for item in areas for result in found[id(item)]]

    def _search_group(
        self, areas: Sequence[Item], request: SceneRequest, strategy: Strategy
    ) -> List[List[Item]]:
        around = area_around([item.aoi for item in areas if item.aoi is not None])
        scenes: Dict[str, SceneHit] = {}
        try:
            for shape in search_shapes(around):
                scenes.update((hit.scene.view_id, hit) for hit in self._hits(request, shape))
        except _FOR_ALL:
            raise
        except EosdaError as error:
            return [[_without_result(area, Status.FAILED, str(error))] for area in areas]

        def match(stopped: Callable[[], bool]) -> List[List[Item]]:
            seen = [
                replace(hit, shape=footprint_geometry(hit.scene.footprint))
                for hit in scenes.values()
                if not stopped()
            ]
            return [results_of(area, seen, request, strategy) for area in areas if not stopped()]

        return run_stoppable(match, self._feedback)

    def _hits(self, request: SceneRequest, shape: Mapping[str, object]) -> Sequence[SceneHit]:
        """Search once, and again after what passes by itself."""
        for tries in range(SEARCH_TRIES):
            try:
                result = search_cancellable(
                    self._connection,
                    request.query(shape),
                    None,
                    MAX_SCENES_A_SEARCH,
                    self._feedback,
                    self._await_turn,
                )
                if result.truncated:
                    self._feedback.pushWarning(
                        translate(
                            "Processing",
                            "Of a search only the newest scenes were looked at: {count}. Shorten"
                            " the dates to look at the others.",
                        ).format(count=QLocale().toString(len(result.hits)))
                    )
                return result.hits
            except EosdaError as error:
                last = tries + 1 == SEARCH_TRIES
                if last or not (error.transient or isinstance(error, RateLimitedError)):
                    raise
                self._wait(error.retry_after or backoff(tries), CancelCheck(self._feedback))
        return ()

    def _wait(self, seconds: float, stopped: Callable[[], bool]) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._nap.wait(LOOK_S)
            raise_if_stopped(stopped)

    def _await_turn(self, stopped: Callable[[], bool]) -> None:
        """Wait until a search is within the limit, and count it; in the search's own thread."""
        key_id = self._connection.options.key_id
        quota = quotas(self._connection.limits)[StepKind.CREATE]
        while len(self._store.rate_limit.times(key_id, SEARCH_KIND, quota.window_s)) >= quota.count:
            self._wait(LOOK_S, stopped)
        self._store.rate_limit.enter(key_id, SEARCH_KIND)
        self.requests += 1


def results_of(
    area: Item, scenes: Sequence[SceneHit], request: SceneRequest, strategy: Strategy
) -> List[Item]:
    """Return the results that are wanted for one area, or one line that says why there is none."""
    if area.aoi is None:
        return [area]
    hits = hits_for(area.aoi, scenes, request.max_cloud, request.min_coverage)
    chosen = choose(hits, strategy)
    if not chosen:
        reason = translate(
            "Processing",
            "No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of "
            "the area.",
        ).format(max_cloud=f"{request.max_cloud:g}", min_coverage=f"{request.min_coverage:g}")
        return [_without_result(area, Status.NO_SCENE, reason)]
    return [Item(area.area_id, area.aoi, hit) for hit in chosen]


def _without_result(area: Item, status: Status, reason: str) -> Item:
    return Item(area.area_id, area.aoi, status=status, error=reason)
