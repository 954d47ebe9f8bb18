"""Downloads and jobs as plain data: what is stored, leased, resumed and shown."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import asdict, dataclass
from enum import Enum
from itertools import product
from typing import Any, FrozenSet, Iterable, Mapping, Optional, Sequence, Tuple, Union

from ...api.errors import InvalidRequestError
from ...api.indices import Index, index_of
from ...api.models import BandOrder, Scene
from ...api.statistics import TASK_TYPE, StatisticsOrder
from ...api.texts import translate


class JobState(str, Enum):
    """Where a job stands; see docs/architecture.md, "The engine"."""

    QUEUED = "queued"
    SUBMITTING = "submitting"
    WAITING = "waiting"
    FETCHING = "fetching"
    CHECKING = "checking"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNCONFIRMED = "unconfirmed"


# Something is still to be done for these without the user's word.
ACTIVE_STATES: FrozenSet[JobState] = frozenset(
    {
        JobState.QUEUED,
        JobState.SUBMITTING,
        JobState.WAITING,
        JobState.FETCHING,
        JobState.CHECKING,
    }
)


# What the service, or we, would say again to the same order: a scene that is not known stays so.
FINAL_ERRORS = ("BadRequestError", "InvalidRequestError", "NotFoundError")
# What is said of the account, or of what it may do, and not of the job.
REFUSED_KEY_ERRORS = ("AuthenticationError", "QuotaExceededError", "AccessDeniedError")
ACCOUNT_ERRORS = ("MissingKeyError", *REFUSED_KEY_ERRORS)
# What ends a task at the service: it is ordered anew, never asked for again.
LOST_TASK_ERRORS = ("TaskFailedError", "NotFoundError")


class JobKind(str, Enum):
    """What a job orders; the service's name of the type of task."""

    BANDS = "lbe"
    STATISTICS = TASK_TYPE


class Sharing(str, Enum):
    """Whether a job takes the task that another download has ordered for the same content.

    ``OWN``: never, it is ordered in any case. ``SHARED``: yes, and where such an order is in doubt
    it waits for the user. ``AGREED``: likewise, but the user has said to send what is in doubt.
    """

    OWN = "own"
    SHARED = "shared"
    AGREED = "agreed"


@dataclass(frozen=True)
class StatisticsParameters:
    """Indices of all scenes of a range of days.

    Days are YYYY-MM-DD, both included; ``max_cloud`` is in percent over the area;
    ``masking_level`` as in ``StatisticsOrder``.
    """

    indices: Tuple[str, ...]
    sensors: Tuple[str, ...]
    date_start: str
    date_end: str
    max_cloud: float = 100.0
    masking_level: Optional[int] = None


@dataclass(frozen=True)
class Download:
    """What the user asked for in one go: one scene or pass, or its statistics, of one area.

    ``aoi`` is a GeoJSON geometry in lon/lat, ``created`` is in seconds since the epoch,
    ``project`` names the project the layers belong to, ``folder`` is where the files go.
    ``batch`` is shared by all downloads that were ordered together, "" for one on its own;
    ``area_id`` names the area where a batch has several. Of a pass ``scene`` is the tile that
    covers most of the area, ``others`` are the further ones, and ``view_ids`` are those of the
    jobs, part by part; it is empty where all are of ``view_id``.
    Of ``statistics`` there is no scene, and there are no bands.
    """

    id: str
    view_id: str
    dataset: str
    bands: Tuple[str, ...]
    aoi: Mapping[str, Any]
    folder: str
    name: str
    base_url: str
    created: float
    merge: bool = True
    metadata: Tuple[str, ...] = ()
    callback_url: Optional[str] = None
    preset: str = ""
    aoi_label: str = ""
    area_km2: float = 0.0
    scene: Optional[Scene] = None
    project: str = ""
    origin: str = "desktop"
    batch: str = ""
    batch_label: str = ""
    area_id: str = ""
    others: Tuple[Scene, ...] = ()
    view_ids: Tuple[str, ...] = ()
    # What lies outside the area is hidden on the map, also of one order for just the area.
    clip: bool = False
    statistics: Optional[StatisticsParameters] = None

    def view_id_of(self, part: int) -> str:
        """Return the view id that a job orders.

        :param part: its number
        :raises InvalidRequestError: the download has no such part
        """
        if not self.view_ids:
            return self.view_id
        if part >= len(self.view_ids):
            raise InvalidRequestError(
                translate("Core", "It is not known which scene this part is of.")
            )
        return self.view_ids[part]

    @property
    def index(self) -> Optional[Index]:
        """The index that its bands were ordered for, if they make it."""
        return index_of(self.preset, self.dataset, self.bands)

    @property
    def service(self) -> str:
        """What of the service makes it, by which its turn-around times are remembered."""
        return self.dataset if self.statistics is None else TASK_TYPE


@dataclass(frozen=True)
class Job:
    """One task at the service: the unit that is leased, resumed and paid for.

    Times are seconds since the epoch; ``asked`` is that of the last request that came too soon.
    ``held`` means that it goes on only after the user has acted (a key, a folder); ``files`` are
    absolute paths, whole and proven. Those of a ready job lie where they were ordered, and its
    ``error_text`` says what else is not as it was ordered. ``key_id`` is the account that it
    belongs to (a digest of the key), "" for nobody's yet. ``statistics`` are those of a job of that
    kind, at most a year.
    """

    id: str
    download_id: str
    part: int
    geometry: Mapping[str, Any]
    fingerprint: str
    created: float
    state: JobState = JobState.QUEUED
    due: float = 0.0
    held: bool = False
    task_id: Optional[str] = None
    submitted: Optional[float] = None
    expires: Optional[float] = None
    asks: int = 0
    asked: Optional[float] = None
    attempts: int = 0
    error_kind: str = ""
    error_text: str = ""
    files: Tuple[str, ...] = ()
    finished: Optional[float] = None
    owner: Optional[str] = None
    lease_until: float = 0.0
    key_id: str = ""
    kind: JobKind = JobKind.BANDS
    statistics: Optional[StatisticsParameters] = None
    sharing: Sharing = Sharing.OWN

    @property
    def active(self) -> bool:
        """Whether the engine still has something to do for it."""
        return self.state in ACTIVE_STATES

    @property
    def is_final(self) -> bool:
        """Whether its order was refused in a way that no retry can change.

        Once there is a task it is paid for, and worth to be asked for again.
        """
        refused = self.state is JobState.FAILED and self.task_id is None
        return refused and self.error_kind in FINAL_ERRORS

    @property
    def has_lost_task(self) -> bool:
        """Whether its task brings nothing any more: it is ordered anew, never asked for again."""
        failed = self.state is JobState.FAILED and self.error_kind in LOST_TASK_ERRORS
        return failed or self.state is JobState.EXPIRED

    @property
    def in_doubt(self) -> bool:
        """Whether it may have been charged although no task is known; cancelling changes nothing.

        Only the user's own Retry sends such an order again.
        """
        return self.task_id is None and (
            self.state is JobState.UNCONFIRMED
            or (self.state is JobState.CANCELLED and self.error_kind == "UnconfirmedError")
        )


@dataclass(frozen=True)
class DownloadView:
    """A download with its jobs, as read from the store in one go.

    ``placed``: its layers have been added to a project.
    """

    download: Download
    jobs: Tuple[Job, ...] = ()
    placed: bool = False

    @property
    def ready(self) -> bool:
        """Whether every part is a proven file on disk."""
        return bool(self.jobs) and all(job.state is JobState.READY for job in self.jobs)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has come, since the scene has no data in the area."""
        return self.ready and not self.files

    @property
    def has_areas(self) -> bool:
        """Whether its areas are there: finished downloads lose them after the set time."""
        return bool(self.download.aoi) and all(job.geometry for job in self.jobs)

    @property
    def active(self) -> bool:
        """Whether the engine still works on a part of it."""
        return any(job.active for job in self.jobs)

    @property
    def files(self) -> Tuple[str, ...]:
        """Every delivered file that may be used, part by part."""
        return tuple(path for job in self.jobs if job.state is JobState.READY for path in job.files)


@dataclass(frozen=True)
class Candidate:
    """What the scheduler needs to know of a job that has a step to come."""

    id: str
    state: JobState
    due: float
    created: float
    owner: Optional[str]
    lease_until: float


@dataclass(frozen=True)
class Quota:
    """How many requests of one kind a key may make in a sliding window.

    ``count`` requests in ``window_s`` seconds (``eosda-api.md`` 1.4: 10 a minute).
    """

    kind: str
    count: int
    window_s: float = 60.0

    def free_at(self, times: Sequence[float], paused_until: float) -> float:
        """Return when there is room, in seconds since the epoch.

        :param times: of the requests within the window, oldest first
        :param paused_until: before then the service wants none
        """
        if len(times) < self.count:
            return paused_until
        return max(paused_until, times[-self.count] + self.window_s)


def new_id() -> str:
    """Return an id that no other job has; it is also the caller's ``reference``."""
    return uuid.uuid4().hex


def fingerprint(
    download: Download,
    geometry: Mapping[str, Any],
    part: int = 0,
    days: Optional[StatisticsParameters] = None,
) -> str:
    """Name the content of a request: two requests with one fingerprint give the same.

    :param geometry: the GeoJSON polygon of the part
    :param part: its number
    :param days: what statistics are of; None for bands
    """
    content: Tuple[Any, ...]
    if days is not None:
        parameters = asdict(days)
        parameters.update((name, sorted(parameters[name])) for name in ("indices", "sensors"))
        content = (download.base_url, TASK_TYPE, parameters, geometry)
    else:
        content = (
            download.base_url,
            download.view_id_of(part),
            list(download.bands),
            geometry,
            download.merge,
            sorted(download.metadata),
        )
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:32]


def make_jobs(
    download: Download,
    polygons: Iterable[Mapping[str, Any]],
    ranges: Iterable[Optional[StatisticsParameters]] = (None,),
) -> Tuple[Job, ...]:
    """Make one queued job for each polygon of the area, and of statistics for each range of days.

    :param polygons: GeoJSON polygons in lon/lat, as from ``aoi.split_for_requests``
    :param ranges: of statistics, each of at most a year; None for bands
    """
    return tuple(
        Job(
            id=new_id(),
            download_id=download.id,
            part=part,
            geometry=polygon,
            fingerprint=fingerprint(download, polygon, part, days),
            created=download.created,
            due=download.created,
            kind=JobKind.BANDS if days is None else JobKind.STATISTICS,
            statistics=days,
        )
        for part, (polygon, days) in enumerate(product(polygons, ranges))
    )


def order_of(download: Download, job: Job) -> Union[BandOrder, StatisticsOrder]:
    """Return the request that a job sends (``eosda-api.md`` 2.2, 2.10)."""
    if job.statistics is not None:
        return StatisticsOrder(
            geometry=job.geometry,
            reference=job.id,
            **vars(job.statistics),
        )
    return BandOrder(
        view_id=download.view_id_of(job.part),
        bands=download.bands,
        geometry=job.geometry,
        reference=job.id,
        merge=download.merge,
        metadata=download.metadata,
        callback_url=download.callback_url,
    )
