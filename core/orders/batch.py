"""The plan of a batch: what is here already, what is to be ordered, and which download brings what.

Without Processing and without a request of its own, so that algorithms and the dock plan alike.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Callable, Collection, Dict, List, Optional, Sequence, Set, Tuple

from ...api.errors import EosdaError, StoppedError
from ...api.texts import translate
from ..aoi.errors import AoiError
from ..aoi.model import Aoi
from ..catalog.search import SceneHit
from ..jobs.model import Download, DownloadView, Job, JobState, new_id
from ..jobs.store import Store
from ..storage.validation import is_whole
from .estimate import REQUESTS_PER_ORDER
from .request import DownloadRequest, PlannedDownload, plan_download
from .reuse import ReusableDownload, ReuseState, find_stored, is_of_desktop, resume


class Status(str, Enum):
    """What became of one result, in the word that the index has."""

    PLANNED = "planned"
    READY = "ready"
    UNFINISHED = "unfinished"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    NO_SCENE = "no scene"
    BAD_AREA = "bad area"


@dataclass(eq=False)
class Item:
    """One result that is wanted, and what becomes of it: one line of the index.

    ``aoi`` and ``hit`` are None where the area or the scene is what is wrong; ``requests`` are
    those that it has taken, or will take if planned.
    """

    area_id: str
    aoi: Optional[Aoi] = None
    hit: Optional[SceneHit] = None
    status: Status = Status.PLANNED
    error: str = ""
    target: Optional[Path] = None
    download_id: str = ""
    requests: int = 0


@dataclass(frozen=True)
class BatchTerms:
    """What all downloads of a batch have in common, whatever they bring.

    ``folder`` is for the files as delivered, ``label`` is what the batch is called.
    """

    folder: Path
    base_url: str
    max_area_km2: float
    label: str

    def plan(self, item: Item, now: float) -> PlannedDownload:
        """Plan the orders of one result.

        :param now: seconds since the epoch
        :raises AoiError, EosdaError: it cannot be ordered
        """
        raise NotImplementedError

    def target(self, download: Download, content: str) -> Optional[Path]:
        """Return the file that a result becomes; None for none.

        :param content: names what the jobs bring
        """
        return None


@dataclass(frozen=True)
class Terms(BatchTerms):
    """How the bands of a batch are ordered.

    ``bands`` gives those to be ordered for the id of a dataset, or raises an ``EosdaError``, and
    ``clouds`` the one of them that is ordered for its clouds alone, "" for none;
    ``product`` names what is made of them if that is not the bands themselves, and ends the names
    of the results. ``results`` is the folder for one GeoTIFF a result.
    """

    bands: Callable[[str], Tuple[str, ...]]
    merge: bool
    results: Path
    product: str = ""
    preset: str = ""
    clouds: Callable[[str], str] = lambda dataset: ""

    def without_clouds(self) -> Terms:
        """Return the same without the band that tells of clouds."""

        def bands(dataset: str) -> Tuple[str, ...]:
            left_out = self.clouds(dataset)
            return tuple(name for name in self.bands(dataset) if name != left_out)

        return replace(self, bands=bands, clouds=lambda dataset: "")

    def plan(self, item: Item, now: float) -> PlannedDownload:
        """Plan the orders of one result; see ``plan_download``."""
        assert item.aoi is not None and item.hit is not None  # nosec B101 - it is still planned
        scene = item.hit.scene
        request = DownloadRequest(
            view_id=scene.view_id,
            dataset=scene.dataset,
            bands=self.bands(scene.dataset),
            aoi=item.aoi,
            folder=str(self.folder.absolute()),
            base_url=self.base_url,
            origin="processing",
            max_area_km2=self.max_area_km2,
            tiles=(item.hit,),
            merge=self.merge,
            area_id=item.area_id,
            preset=self.preset,
        )
        return plan_download(request, now)

    def target(self, download: Download, content: str) -> Optional[Path]:
        """Return the file that a result becomes; its name tells of its content."""
        words = filter(None, (download.name, self.product, content[:8]))
        return self.results / f"{'_'.join(words)}.tif"


class Batch:
    """The results that are wanted, and the downloads that bring them.

    Results of the same content, from areas that are there twice, share one download.
    """

    def __init__(self, items: Sequence[Item]):
        self.items = items
        # Items by the id of the download that brings them.
        self.downloads: Dict[str, List[Item]] = {}
        self._new: List[Tuple[Download, Sequence[Job]]] = []
        self._earlier: List[ReusableDownload] = []
        # Downloads of the same content that were there when a new one was planned, by its id.
        self._known: Dict[str, Collection[str]] = {}
        # Orders to be sent, by download.
        self._to_come: Dict[str, int] = {}
        # Ids of downloads that somebody else wanted before and still waits for.
        self.joined: Set[str] = set()

    def plan(
        self, store: Store, terms: BatchTerms, now: float, stopped: Callable[[], bool]
    ) -> None:
        """Find out for each result whether it is here, under way or to be ordered; sends nothing.

        :param now: seconds since the epoch
        :param stopped: asked before each result
        :raises StoppedError: ``stopped`` said so
        """
        known: Dict[str, str] = {}
        for item in self.items:
            if stopped():
                raise StoppedError(translate("Core", "The planning was stopped."))
            if item.status is Status.PLANNED:
                self._plan_item(item, store, terms, now, known)
        for earlier in self._earlier:
            if earlier.state is ReuseState.UNCONFIRMED:
                for item in self.missing(earlier.view.download.id):
                    item.status, item.error = judge(earlier.view)
        for download_id in self.unfinished():
            self.missing(download_id)[0].requests = REQUESTS_PER_ORDER * self._to_come[download_id]

    def _plan_item(
        self, item: Item, store: Store, terms: BatchTerms, now: float, known: Dict[str, str]
    ) -> None:
        """Plan one result.

        :param known: ids of the downloads planned so far, by their content
        """
        try:
            download, jobs = terms.plan(item, now)
        except (AoiError, EosdaError) as error:
            item.status, item.error = Status.FAILED, str(error)
            return
        content = _content_of(jobs)
        item.target = terms.target(download, content)
        # Its name tells of its content.
        if item.target is not None and is_whole(item.target):
            item.status = Status.READY
        if content not in known:
            there = {view.download.id for view in store.downloads.with_request(jobs[0].fingerprint)}
            self._known[download.id] = there
            found = find_stored(store, (download, jobs))
            if found.earlier is None and item.status is Status.READY:
                # Neither the store nor the files as delivered are needed any more.
                return
            if found.earlier is None:
                self._new.append((download, found.jobs))
            else:
                download = found.earlier.view.download
                self._earlier.append(found.earlier)
                if is_of_desktop(found.earlier):
                    self.joined.add(download.id)
            known[content] = download.id
            self._to_come[download.id] = found.orders
            self.downloads[download.id] = []
        item.download_id = known[content]
        self.downloads[item.download_id].append(item)

    @property
    def orders(self) -> int:
        """Orders that have still to be sent."""
        return sum(self.orders_of(download_id) for download_id in self.unfinished())

    def orders_of(self, download_id: str) -> int:
        """Return how many orders have still to be sent for a download."""
        return self._to_come.get(download_id, 0)

    def missing(self, download_id: str) -> List[Item]:
        """Return the results that are still waiting for a download."""
        return [item for item in self.downloads[download_id] if item.status is Status.PLANNED]

    def unfinished(self) -> List[str]:
        """Return the ids of the downloads that results are still waiting for."""
        return [download_id for download_id in self.downloads if self.missing(download_id)]

    def begin(self, store: Store, terms: BatchTerms) -> None:
        """Write down what is to be ordered, in one go, and resume what had stopped.

        What another process has written down since the plan was made is waited for instead.
        """
        batches = (earlier.view.download.batch for earlier in self._earlier)
        batch = next(filter(None, batches), None) or new_id()
        others = store.downloads.add_all(
            (
                (replace(download, batch=batch, batch_label=terms.label), jobs)
                for download, jobs in self._new
                if self.missing(download.id)
            ),
            self._known,
        )
        self.joined.update(others.values())
        for mine, other in others.items():
            items = self.downloads.pop(mine)
            self.downloads.setdefault(other, []).extend(items)
            for item in items:
                item.download_id = other
        wanted = (one for one in self._earlier if self.missing(one.view.download.id))
        resume(store, wanted, str(terms.folder))
        # What has been written down need not be kept in memory.
        self._new.clear()
        self._earlier.clear()
        self._known.clear()

    def give_up(self, download_id: str) -> List[Item]:
        """Forget a download, and return the results that were waiting for it."""
        missing = self.missing(download_id)
        del self.downloads[download_id]
        self._earlier = [one for one in self._earlier if one.view.download.id != download_id]
        return missing

    def take_over(self, other: Batch) -> None:
        """Let what another batch has planned bring the results that it was planned for."""
        for download_id, items in other.downloads.items():
            self.downloads.setdefault(download_id, []).extend(items)
        self._new += other._new
        self._earlier += other._earlier
        self._known.update(other._known)
        self._to_come.update(other._to_come)
        self.joined |= other.joined


def _content_of(jobs: Sequence[Job]) -> str:
    """Name what these jobs bring: the same text for the same area, scene and bands only."""
    text = ",".join(sorted(job.fingerprint for job in jobs))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def judge(view: DownloadView) -> Tuple[Status, str]:
    """Return what a download that is not worked on means for its results, and why."""
    if view.ready:
        return Status.READY, ""
    bad = [job for job in view.jobs if job.state is not JobState.READY]
    reasons = " ".join(dict.fromkeys(job.error_text for job in bad if job.error_text))
    if any(job.in_doubt for job in bad):
        return Status.UNCONFIRMED, reasons
    stopped = (job.held or job.state in (JobState.FAILED, JobState.EXPIRED) for job in bad)
    return (Status.FAILED if any(stopped) else Status.UNFINISHED), reasons
