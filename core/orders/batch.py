"""The plan of a batch: which scenes for which areas, what is here already, what is to be ordered.

Without Processing and without a request of its own, so that algorithms and the dock plan alike.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Callable, Collection, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsGeometry, QgsRectangle

from ...api.errors import DownloadError, EosdaError, StoppedError
from ...api.models import Scene
from ..aoi.coverage import Coverage
from ..aoi.model import Aoi, AoiError
from ..catalog.passes import older_versions
from ..catalog.search import SceneHit, within_limits
from ..catalog.selection import Strategy
from ..gdal import WRITTEN
from ..jobs.model import ACTIVE_STATES, Download, DownloadView, Job, JobState, new_id
from ..jobs.store import Store
from ..settings import Limits
from ..storage.validation import prove_raster
from .estimate import REQUESTS_PER_ORDER
from .request import (
    Earlier,
    Standing,
    find_earlier,
    is_in_doubt,
    orders_to_come,
    plan_download,
    take_up,
)

# Areas within so many degrees share a search: about a tile of Sentinel-2, so that the scenes
# found are mostly wanted, and a season of them is one page of the service.
SEARCH_SPAN_DEGREES = 1.0
# The pace of a run is told from so many results on.
PACE_FROM = 10


class Status(str, Enum):
    """What became of one result, in the word that the index has."""

    PLANNED = "planned"
    READY = "ready"
    UNFINISHED = "unfinished"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    NO_SCENE = "no scene"
    BAD_AREA = "bad area"


@dataclass(frozen=True)
class SeenScene:
    """A scene with its footprint as a valid geometry in EPSG:4326, None if it is not known."""

    scene: Scene
    shape: Optional[QgsGeometry] = None


@dataclass(eq=False)
class Item:
    """One result that is wanted, and what becomes of it: one line of the index.

    ``aoi`` and ``hit`` are None where the area or the scene is what is wrong; ``footprint`` is
    where the scene has data, in EPSG:4326, None if that is not known; ``requests`` are those that
    it has taken, or will take if planned.
    """

    area_id: str
    aoi: Optional[Aoi] = None
    hit: Optional[SceneHit] = None
    footprint: Optional[QgsGeometry] = None
    status: Status = Status.PLANNED
    error: str = ""
    target: Optional[Path] = None
    download_id: str = ""
    requests: int = 0


@dataclass(frozen=True)
class Terms:
    """What all downloads of a batch have in common.

    ``folder`` is for the files as delivered, ``results`` for one GeoTIFF a result.
    """

    bands: Tuple[str, ...]
    merge: bool
    folder: Path
    results: Path
    base_url: str
    max_area_km2: float
    origin: str
    label: str = ""


# -- scenes for areas -----------------------------------------------------------------------


def hits_for(
    aoi: Aoi, scenes: Iterable[SeenScene], max_cloud: float, min_coverage: float
) -> List[SceneHit]:
    """Give the scenes that touch an area and are within the limits; what is not known is kept.

    :param max_cloud: percent of the whole scene
    :param min_coverage: percent of the area
    """
    coverage = Coverage(aoi)
    hits = []
    for seen in scenes:
        percent = None if seen.shape is None else coverage.percent_of(seen.shape)
        hit = SceneHit(seen.scene, percent)
        if percent != 0.0 and within_limits(hit, max_cloud, min_coverage):
            hits.append(hit)
    return hits


def choose(hits: Sequence[SceneHit], strategy: Strategy) -> List[SceneHit]:
    """Choose among the scenes of one area, the newest first; equals are told apart by coverage.

    Of several processings of one acquisition only the latest counts: each would be paid.
    """
    older = older_versions(hit.scene for hit in hits)
    latest = (hit for hit in hits if hit.scene.view_id not in older)
    ordered = sorted(latest, key=lambda hit: hit.scene.date, reverse=True)
    if strategy is Strategy.ALL or not ordered:
        return ordered
    if strategy is Strategy.CLEAREST:
        return [min(ordered, key=_cloudiness)]
    if strategy is Strategy.LATEST:
        newest = [hit for hit in ordered if hit.scene.date == ordered[0].scene.date]
        return [min(newest, key=lambda hit: (-_covered(hit), _cloudiness(hit)))]
    months: Dict[str, List[SceneHit]] = {}
    for hit in ordered:
        months.setdefault(hit.scene.date[:7], []).append(hit)
    return [min(month, key=_cloudiness) for month in months.values()]


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
    """Give one area made of several, to search with."""
    if len(areas) == 1:
        return areas[0]
    parts = [part for area in areas for part in area.geometry.asGeometryCollection()]
    return Aoi(
        geometry=QgsGeometry.collectGeometry(parts),
        label="",
        area_km2=sum(area.area_km2 for area in areas),
        vertices=sum(area.vertices for area in areas),
        parts=len(parts),
    )


# -- orders for results ---------------------------------------------------------------------


class Batch:
    """The results that are wanted, and the downloads that bring them.

    Results of the same content, from areas that are there twice, share one download.
    """

    def __init__(self, items: Sequence[Item]):
        self.items = items
        # Items by the id of the download that brings them.
        self.downloads: Dict[str, List[Item]] = {}
        self._new: List[Tuple[Download, Sequence[Job]]] = []
        self._earlier: List[Earlier] = []
        # Downloads of the same content that were there when a new one was planned, by its id.
        self._known: Dict[str, Collection[str]] = {}
        # Orders to be sent, by download.
        self._to_come: Dict[str, int] = {}

    def plan(self, store: Store, terms: Terms, now: float, stopped: Callable[[], bool]) -> None:
        """Find out for each result whether it is here, under way or to be ordered; sends nothing.

        :param now: seconds since the epoch
        :param stopped: asked before each result
        :raises StoppedError: ``stopped`` said so
        """
        known: Dict[str, str] = {}
        for item in self.items:
            if stopped():
                raise StoppedError("The planning was stopped.")
            if item.status is Status.PLANNED:
                self._plan_item(item, store, terms, now, known)
        for earlier in self._earlier:
            if earlier.standing is Standing.UNCONFIRMED:
                self._leave_to_the_user(earlier.view)
        for download_id in self.unfinished():
            self.missing(download_id)[0].requests = REQUESTS_PER_ORDER * self._to_come[download_id]

    def _plan_item(
        self, item: Item, store: Store, terms: Terms, now: float, known: Dict[str, str]
    ) -> None:
        """Plan one result.

        :param known: ids of the downloads planned so far, by their content
        """
        try:
            download, jobs = _plan_download(item, terms, now)
        except (AoiError, EosdaError) as error:
            item.status, item.error = Status.FAILED, str(error)
            return
        content = _content_of(jobs)
        item.target = terms.results / f"{download.name}_{content[:8]}.tif"
        if _is_whole(item.target):
            item.status = Status.READY
        if content not in known:
            there = {view.download.id for view in store.downloads.with_request(jobs[0].fingerprint)}
            self._known[download.id] = there
            earlier = find_earlier(store, jobs)
            if earlier is None and item.status is Status.READY:
                # Neither the store nor the files as delivered are needed any more.
                return
            known[content] = self._take_in(download, jobs, earlier)
        item.download_id = known[content]
        self.downloads[item.download_id].append(item)

    def _take_in(self, download: Download, jobs: Sequence[Job], earlier: Optional[Earlier]) -> str:
        """Note a new download, or that of an earlier run, and give its id."""
        download_id = download.id
        if earlier is None:
            self._new.append((download, jobs))
            self._to_come[download_id] = len(jobs)
        else:
            download_id = earlier.view.download.id
            self._earlier.append(earlier)
            self._to_come[download_id] = orders_to_come(earlier.view)
        self.downloads[download_id] = []
        return download_id

    def _leave_to_the_user(self, view: DownloadView) -> None:
        for item in self.missing(view.download.id):
            item.status, item.error = judge(view)

    @property
    def orders(self) -> int:
        """Orders that have still to be sent."""
        return sum(self._to_come.get(download_id, 0) for download_id in self.unfinished())

    def missing(self, download_id: str) -> List[Item]:
        """Give the results that are still waiting for a download."""
        return [item for item in self.downloads[download_id] if item.status is Status.PLANNED]

    def unfinished(self) -> List[str]:
        """Give the ids of the downloads that results are still waiting for."""
        return [download_id for download_id in self.downloads if self.missing(download_id)]

    def begin(self, store: Store, terms: Terms) -> None:
        """Write down what is to be ordered, in one go, and take up what had stopped.

        What another process has written down since the plan was made is waited for instead.
        """
        batches = (earlier.view.download.batch for earlier in self._earlier)
        batch = next(filter(None, batches), None) or new_id()
        others = store.downloads.add_all(
            (
                (replace(download, batch=batch, batch_label=terms.label), jobs)
                for download, jobs in self._new
            ),
            self._known,
        )
        for mine, other in others.items():
            items = self.downloads.pop(mine)
            self.downloads.setdefault(other, []).extend(items)
            for item in items:
                item.download_id = other
        wanted = (one for one in self._earlier if self.missing(one.view.download.id))
        take_up(store, wanted, str(terms.folder))
        # What has been written down need not be kept in memory.
        self._new.clear()
        self._earlier.clear()
        self._known.clear()


def _plan_download(item: Item, terms: Terms, now: float) -> Tuple[Download, Tuple[Job, ...]]:
    assert item.aoi is not None and item.hit is not None  # nosec B101 - it is still planned
    scene = item.hit.scene
    return plan_download(
        view_id=scene.view_id,
        dataset=scene.dataset,
        bands=terms.bands,
        aoi=item.aoi,
        folder=str(terms.folder.absolute()),
        base_url=terms.base_url,
        origin=terms.origin,
        max_area_km2=terms.max_area_km2,
        now=now,
        scene=scene,
        within=item.footprint,
        merge=terms.merge,
        area_id=item.area_id,
    )


def _content_of(jobs: Sequence[Job]) -> str:
    """Name what these jobs bring: the same text for the same area, scene and bands only."""
    text = ",".join(sorted(job.fingerprint for job in jobs))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _is_whole(path: Optional[Path]) -> bool:
    """Whether a result lies there; its name tells of its content, and is given when it is whole."""
    if path is None or not path.is_file():
        return False
    try:
        prove_raster(path, WRITTEN)
    except (DownloadError, OSError):
        return False
    return True


# -- how far it is --------------------------------------------------------------------------


def judge(view: DownloadView) -> Tuple[Status, str]:
    """Tell what a download that is not worked on means for its results, and why."""
    if view.ready:
        return Status.READY, ""
    bad = [job for job in view.jobs if job.state is not JobState.READY]
    reasons = " ".join(dict.fromkeys(job.error_text for job in bad if job.error_text))
    if any(map(is_in_doubt, bad)):
        return Status.UNCONFIRMED, reasons
    stopped = (job.held or job.state in (JobState.FAILED, JobState.EXPIRED) for job in bad)
    return (Status.FAILED if any(stopped) else Status.UNFINISHED), reasons


def requests_of(view: DownloadView) -> int:
    """Count the requests that a download has taken: orders, and questions that were answered."""
    return sum(
        (job.submitted is not None) + job.asks + (job.state is JobState.READY) for job in view.jobs
    )


def progress_of(batch: Batch, standings: Mapping[str, Sequence[Tuple[JobState, bool]]]) -> Progress:
    """Tell how far a batch is.

    :param standings: what ``Store.standings`` says of the downloads that are worked on
    """
    ready = sum(item.status is Status.READY for item in batch.items)
    failed = sum(item.status not in (Status.READY, Status.PLANNED) for item in batch.items)
    unsent = 0
    for download_id, jobs in standings.items():
        unsent += sum(state is JobState.QUEUED and not held for state, held in jobs)
        if not any(state in ACTIVE_STATES and not held for state, held in jobs):
            done = all(state is JobState.READY for state, _ in jobs)
            failed += 0 if done else len(batch.missing(download_id))
    return Progress(len(batch.items), ready, failed, unsent)


def summary(items: Iterable[Item]) -> str:
    """Say how many results are how: "37 ready, 3 failed, 1 bad area"."""
    counts = Counter(item.status for item in items)
    return ", ".join(f"{counts[status]} {status.value}" for status in Status if counts[status])


@dataclass(frozen=True)
class Progress:
    """How far a batch is: results by what became of them, and orders that are still to be sent."""

    total: int
    ready: int
    failed: int
    unsent: int

    @property
    def left(self) -> int:
        """Results that may still come."""
        return self.total - self.ready - self.failed

    def minutes_left(self, limits: Limits, ready_before: int, elapsed_s: float) -> int:
        """Estimate the time to the end in whole minutes.

        Sending takes at least as long as the limit says; questions and the service itself may
        take longer, which shows once some results have come.

        :param ready_before: results that were ready when the run began
        :param elapsed_s: seconds since then
        """
        by_limit = self.unsent * limits.window_s / limits.creates
        come = self.ready - ready_before
        by_pace = self.left * elapsed_s / come if come >= PACE_FROM else 0.0
        return math.ceil(max(by_limit, by_pace) / 60.0)
