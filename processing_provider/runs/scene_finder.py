"""Searches inside a run: cancelled at once, within the limits, and one for areas that lie close."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Event
from typing import Callable, Dict, Iterator, List, Optional, Sequence

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

from ...api.errors import RateLimitedError
from ...api.models import SearchQuery
from ...api.texts import translate
from ...core.aoi.coverage import footprint_geometry
from ...core.aoi.model import Aoi
from ...core.catalog.matching import area_around, choose, hits_for, search_groups
from ...core.catalog.search import (
    MAX_SCENES,
    SceneHit,
    SearchResult,
    put_together,
    search_scenes,
    search_shapes,
    unread_note,
)
from ...core.catalog.selection import Strategy
from ...core.errors import EosdaError, StoppedError, raise_if_stopped
from ...core.jobs.model import ACCOUNT_ERRORS
from ...core.jobs.scheduler import StepKind, quotas
from ...core.jobs.steps.failures import backoff
from ...core.jobs.store import Store
from ...core.orders.batch import Item, Status
from ..requests import Connection, SceneRequest
from ..waiting import LOOK_S, CancelCheck, run_stoppable

# Scenes that one search brings at most: ten pages, ten requests.
MAX_SCENES_A_SEARCH = 5000
# A search that the service or the network refuses is tried so often in all; one that only spares
# orders is not worth waiting for a minute.
SEARCH_TRIES = 5
SPARING_TRIES = 2
# The kind of request in the request log; the service limits searches as it does orders.
SEARCH_KIND = "search"


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
        :raises QgsProcessingException, StoppedError: cancelled
        """
        found: Dict[int, List[Item]] = {}
        for members in self._groups(areas, request):
            results = self._search_group(members, request, strategy)
            found.update((id(item), own) for item, own in zip(members, results))
        return [result for item in areas for result in found[id(item)]]

    def match(
        self,
        hits: Sequence[SceneHit],
        areas: Sequence[Item],
        request: SceneRequest,
        strategy: Strategy,
    ) -> List[List[Item]]:
        """Return the results to be had of scenes, area by area.

        :param hits: with the shapes of their footprints, or as a search brings them
        :raises StoppedError: cancelled
        """

        def match(stopped: Callable[[], bool]) -> List[List[Item]]:
            seen = [
                replace(hit, shape=footprint_geometry(hit.scene.footprint))
                if hit.shape is None
                else hit
                for hit in hits
                if not stopped()
            ]
            return [results_of(area, seen, request, strategy) for area in areas if not stopped()]

        return run_stoppable(match, self._feedback)

    def empty_areas(self, areas: Sequence[Item], request: SceneRequest) -> List[Item]:
        """Return the areas that no scene shows, after a request for those that lie close.

        An area of which that is not known for sure is none of them: where a search fails, brings
        what cannot be read, or has more scenes than a page.

        :raises EosdaError: the key or the quota, with which no search would fare better
        :raises QgsProcessingException, StoppedError: cancelled
        """
        empty: List[Item] = []
        for members in self._groups(areas, request):
            try:
                found = self._look_around(members, request, MAX_SCENES, SPARING_TRIES)
            except EosdaError as error:
                if _ends_all(error):
                    raise
                continue
            if found.is_whole:
                results = self.match(found.hits, members, request, Strategy.LATEST)
                empty += [
                    item for item, own in zip(members, results) if own[0].status is Status.NO_SCENE
                ]
        return empty

    def _groups(self, areas: Sequence[Item], request: SceneRequest) -> Iterator[List[Item]]:
        """Yield the areas that share a search, and say how far that is."""
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
        for number, group in enumerate(groups):
            self._feedback.setProgress(100.0 * number / len(groups))
            yield [of_area[id(aoi)] for aoi in group]

    def _search_group(
        self, areas: Sequence[Item], request: SceneRequest, strategy: Strategy
    ) -> List[List[Item]]:
        try:
            found = self._look_around(areas, request, MAX_SCENES_A_SEARCH, SEARCH_TRIES)
        except EosdaError as error:
            if _ends_all(error):
                raise
            return [[_without_result(area, Status.FAILED, str(error))] for area in areas]
        if found.truncated:
            self._feedback.pushWarning(
                translate(
                    "Processing",
                    "Of a search only the newest scenes were looked at: {count}. Shorten"
                    " the dates to look at the others.",
                ).format(count=QLocale().toString(len(found.hits)))
            )
        if found.skipped:
            self._feedback.pushWarning(unread_note(found.skipped))
        return self.match(found.hits, areas, request, strategy)

    def _look_around(
        self, areas: Sequence[Item], request: SceneRequest, max_scenes: int, tries: int
    ) -> SearchResult:
        """Search around areas, on both sides of ±180° where they lie there.

        :param tries: of each search, if it fails in a way that passes by itself

        :raises EosdaError: it failed, also when it was tried again
        """
        around = area_around([item.aoi for item in areas if item.aoi is not None])
        queries = [request.query(shape) for shape in search_shapes(around)]
        return put_together([self._try(query, max_scenes, tries) for query in queries])

    def _try(self, query: SearchQuery, max_scenes: int, tries: int) -> SearchResult:
        """Search once, and again after what passes by itself."""
        tried = 0
        while True:
            try:
                return search_cancellable(
                    self._connection, query, None, max_scenes, self._feedback, self._await_turn
                )
            except EosdaError as error:
                tried += 1
                passes = error.transient or isinstance(error, RateLimitedError)
                if not passes or tried >= tries:
                    raise
                self._wait(error.retry_after or backoff(tried - 1), CancelCheck(self._feedback))

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


def _ends_all(error: EosdaError) -> bool:
    """Return whether no other search would fare better, or be wanted."""
    return isinstance(error, StoppedError) or error.kind in ACCOUNT_ERRORS


def results_of(
    area: Item, scenes: Sequence[SceneHit], request: SceneRequest, strategy: Strategy
) -> List[Item]:
    """Return the results that are wanted for an area, or one line that says why there is none."""
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
