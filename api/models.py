"""What goes to the service and what comes back, as frozen dataclasses.

Reading is tolerant: outside JSON may hold anything at any place, and only what cannot be used at
all is refused. Writing is strict: nothing is sent that the service could not accept.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import urlsplit

from .datasets import DATASETS, dataset_id_of, date_of_view_id, validate_view_id
from .errors import AnswerError, InvalidRequestError
from .texts import translate
from .values import (
    Json,
    as_count,
    as_day,
    as_footprint,
    as_mapping,
    as_number,
    as_text,
    as_timestamp,
    polygon_to_send,
)

if TYPE_CHECKING:
    from .transport import FileStream

SEARCH_PATH = "/api/lms/search/v2"
MAX_PAGE_SIZE = 500

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FILE_NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")
_REFERENCE = re.compile(r"[A-Za-z0-9_.:-]{1,200}")
_MAX_URL = 4000


def validate_task_id(value: Json) -> str:
    """Return a task id that can stand in a path; a number is tolerated.

    :raises InvalidRequestError: it is neither text nor number, or of an unsafe alphabet
    """
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**40:
        value = str(value)
    if not isinstance(value, str) or not _FILE_NAME.fullmatch(value) or not value.strip("."):
        raise InvalidRequestError(translate("Api", "This is not the id of a task."))
    return value


@dataclass(frozen=True)
class Scene:
    """One acquisition found by a search, addressed by its opaque ``view_id``.

    ``date`` is YYYY-MM-DD, or "" if nothing tells it; ``cloud`` and ``data_coverage`` are percent
    of the whole scene; ``footprint`` is GeoJSON in lon/lat; ``sun_elevation`` is in degrees.
    """

    view_id: str
    scene_id: str
    dataset: str
    date: str
    timestamp: Optional[str] = None
    cloud: Optional[float] = None
    data_coverage: Optional[float] = None
    footprint: Optional[Mapping[str, Any]] = field(default=None, hash=False)
    thumbnail: Optional[str] = None
    satellite: Optional[str] = None
    product: Optional[str] = None
    sun_elevation: Optional[float] = None

    @classmethod
    def from_dict(cls, data: Json, dataset: str = "") -> Scene:
        """Read one entry of a search reply (eosda-api.md 3.3, 3.4).

        :param data: the entry; everything but ``view_id`` may be absent or of a wrong type
        :param dataset: the dataset that was asked for, or "" to tell it from the view id
        :raises AnswerError: there is no usable ``view_id``
        """
        entry = as_mapping(data)
        try:
            view_id = validate_view_id(entry.get("view_id"))
        except InvalidRequestError:
            raise AnswerError(
                translate("Api", "A scene without a usable view id was found.")
            ) from None
        moment = _first(as_timestamp, entry, "timestamp", "sceneStartTime", "BeginningDateTime")
        footprint = _first(as_footprint, entry, "dataGeometry", "tileGeometry")
        return cls(
            view_id=view_id,
            scene_id=_first(as_text, entry, "sceneID", "scene_id") or view_id,
            dataset=dataset or dataset_id_of(view_id),
            date=as_day(entry.get("date")) or as_day(moment) or date_of_view_id(view_id) or "",
            timestamp=moment,
            cloud=as_number(entry.get("cloudCoverage"), 0, 100),
            data_coverage=as_number(entry.get("dataCoveragePercentage"), 0, 100),
            footprint=footprint,
            thumbnail=web_address(entry.get("thumbnail")),
            satellite=_first(as_text, entry, "satelliteName", "missionId"),
            product=_first(as_text, entry, "productName", "productID"),
            sun_elevation=as_number(entry.get("sunElevation"), -90, 90),
        )

    def to_dict(self) -> Dict[str, Any]:
        """Return a record that can be stored as JSON and read by ``from_record``."""
        return asdict(self)

    @classmethod
    def from_record(cls, record: Json) -> Scene:
        """Read what ``to_dict`` gave.

        :raises InvalidRequestError: the record is not one of a scene
        """
        source = as_mapping(record)
        view_id = validate_view_id(source.get("view_id"))
        return cls(
            view_id=view_id,
            scene_id=as_text(source.get("scene_id")) or view_id,
            dataset=as_text(source.get("dataset")) or dataset_id_of(view_id),
            date=as_day(source.get("date")) or "",
            timestamp=as_timestamp(source.get("timestamp")),
            cloud=as_number(source.get("cloud"), 0, 100),
            data_coverage=as_number(source.get("data_coverage"), 0, 100),
            footprint=as_footprint(source.get("footprint")),
            thumbnail=web_address(source.get("thumbnail")),
            satellite=as_text(source.get("satellite")),
            product=as_text(source.get("product")),
            sun_elevation=as_number(source.get("sun_elevation"), -90, 90),
        )


def web_address(value: Json, longest: int = _MAX_URL) -> Optional[str]:
    """Return the value if it is an absolute http(s) URL without spaces, else None.

    :param longest: characters
    """
    address = as_text(value, longest)
    if address is None or re.search(r"\s", address):
        return None
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return address if usable else None


def _first(read: Any, entry: Mapping[str, Json], *names: str) -> Any:
    """Return the first of the fields that can be read."""
    found = (read(entry.get(name)) for name in names)
    return next((value for value in found if value is not None), None)


@dataclass(frozen=True)
class SearchQuery:
    """What to search for (eosda-api.md 3.1).

    ``date_from`` and ``date_to`` are YYYY-MM-DD, both included; ``max_cloud`` is percent of the
    whole scene; ``sort`` is "asc" or "desc" by date. Raises InvalidRequestError if it cannot be
    right.
    """

    datasets: Tuple[str, ...]
    shape: Mapping[str, Any] = field(hash=False)
    date_from: str
    date_to: str
    max_cloud: Optional[float] = None
    page_size: int = MAX_PAGE_SIZE
    sort: str = "desc"

    def __post_init__(self) -> None:
        _check_names(self.datasets, translate("Api", "Choose at least one dataset."))
        polygon_to_send(self.shape)
        for value in (self.date_from, self.date_to):
            if value is None or as_day(value) != value:
                raise InvalidRequestError(translate("Api", "A date must look like 2026-11-22."))
        if self.date_from > self.date_to:
            raise InvalidRequestError(translate("Api", "The first date is after the last."))
        if self.max_cloud is not None and as_number(self.max_cloud, 0, 100) is None:
            raise InvalidRequestError(
                translate("Api", "The cloud limit must be between 0 and 100 percent.")
            )
        if isinstance(self.page_size, bool) or self.page_size not in range(1, MAX_PAGE_SIZE + 1):
            raise InvalidRequestError(
                translate("Api", "A page holds 1 to {most} scenes.").format(most=MAX_PAGE_SIZE)
            )
        if self.sort not in ("asc", "desc"):
            raise InvalidRequestError(translate("Api", "The sorting must be asc or desc."))

    def path(self) -> str:
        """Return the path to post to (eosda-api.md 3)."""
        return f"{SEARCH_PATH}/{self.datasets[0]}" if len(self.datasets) == 1 else SEARCH_PATH

    def to_payload(self, page: int = 1) -> Dict[str, Any]:
        """Return the body of the request.

        :param page: number of the page, from 1
        :raises InvalidRequestError: there is no such page
        """
        if page < 1:
            raise InvalidRequestError(translate("Api", "Pages are counted from 1."))
        search: Dict[str, Any] = {
            "date": {"from": self.date_from, "to": self.date_to},
            "shape": polygon_to_send(self.shape),
        }
        if self._filters_cloud():
            search["cloudCoverage"] = {"from": 0, "to": self.max_cloud}
        if len(self.datasets) > 1:
            search["satellites"] = list(self.datasets)
        order = {"date": self.sort}
        return {"search": search, "sort": order, "limit": self.page_size, "page": page}

    def _filters_cloud(self) -> bool:
        if self.max_cloud is None or self.max_cloud >= 100:
            return False
        # In a search over several datasets the service ignores a field that one lacks (3.1).
        known = DATASETS.get(self.datasets[0]) if len(self.datasets) == 1 else None
        return known is None or known.has_cloud


@dataclass(frozen=True)
class SearchPage:
    """One page of a search; ``skipped`` entries were there but unusable."""

    scenes: Tuple[Scene, ...]
    page: int
    limit: int
    found: int
    skipped: int = 0

    @property
    def has_next(self) -> bool:
        """Whether there is more (eosda-api.md 3.2: the reply itself does not say)."""
        empty = not self.scenes and not self.skipped
        return not empty and self.page * self.limit < self.found

    @classmethod
    def from_dict(cls, data: Json, query: SearchQuery, page: int) -> SearchPage:
        """Read a search reply (eosda-api.md 3.2).

        :param data: the reply
        :param query: what was asked
        :param page: the page that was asked for; what the reply says of it is not trusted
        :raises AnswerError: it is no search reply
        """
        reply = as_mapping(data)
        results = reply.get("results")
        if results is None and isinstance(reply.get("meta"), Mapping):
            results = []
        if not isinstance(results, list):
            raise AnswerError(
                translate("Api", "The service sent something else than a list of scenes.")
            )
        meta = as_mapping(reply.get("meta"))
        # A server that caps the page size says so here, and the next page starts from its own.
        limit = as_count(meta.get("limit"), 1) or query.page_size
        dataset = query.datasets[0] if len(query.datasets) == 1 else ""
        scenes: List[Scene] = []
        for entry in results:
            # One bad entry must not hide the good ones; the page counts it.
            with suppress(AnswerError):
                scenes.append(Scene.from_dict(entry, dataset))
        found = as_count(meta.get("found"))
        seen = (page - 1) * limit + len(results)
        return cls(
            scenes=tuple(scenes),
            page=page,
            limit=limit,
            found=seen if found is None else found,
            skipped=len(results) - len(scenes),
        )


@dataclass(frozen=True)
class BandOrder:
    """One order: bands of one scene, cut to one polygon (task type ``lbe``, eosda-api.md 2.2).

    ``geometry`` is a GeoJSON Polygon in lon/lat; ``reference`` is an id of the caller's own;
    ``merge`` asks for one file per resolution; ``metadata`` names extra files to deliver.
    """

    view_id: str
    bands: Tuple[str, ...]
    geometry: Mapping[str, Any] = field(hash=False)
    reference: str
    merge: bool = True
    metadata: Tuple[str, ...] = ()
    callback_url: Optional[str] = None

    def validate(self) -> None:
        """Check everything that can be checked before it costs a request.

        :raises InvalidRequestError: with the reason
        """
        validate_view_id(self.view_id)
        _check_names(self.bands, translate("Api", "Choose at least one band."))
        polygon_to_send(self.geometry)
        if not isinstance(self.reference, str) or not _REFERENCE.fullmatch(self.reference):
            raise InvalidRequestError(
                translate("Api", "The reference may hold letters, digits and _ - . : only.")
            )
        if not isinstance(self.merge, bool):
            raise InvalidRequestError(translate("Api", "Merging is either on or off."))
        if isinstance(self.metadata, str) or not all(
            isinstance(name, str) and _FILE_NAME.fullmatch(name) for name in self.metadata
        ):
            raise InvalidRequestError(translate("Api", "The name of a metadata file is not valid."))
        if self.callback_url and web_address(self.callback_url) != self.callback_url:
            raise InvalidRequestError(translate("Api", "The callback must be a web address."))

    def to_payload(self) -> Dict[str, Any]:
        """Return the body of the request.

        :raises InvalidRequestError: the order cannot be right
        """
        self.validate()
        params: Dict[str, Any] = {
            "view_id": self.view_id,
            "bands": list(self.bands),
            "geometry": polygon_to_send(self.geometry),
            "merge": self.merge,
            "reference": self.reference,
        }
        if self.metadata:
            params["metadata"] = list(self.metadata)
        payload: Dict[str, Any] = {"type": "lbe", "params": params}
        if self.callback_url:
            payload["callback_url"] = self.callback_url
        return payload


def _check_names(names: Json, none: str) -> None:
    if isinstance(names, str) or not isinstance(names, (tuple, list)) or not names:
        raise InvalidRequestError(none)
    for name in names:
        if not (isinstance(name, str) and _NAME.fullmatch(name)):
            raise InvalidRequestError(
                translate("Api", "The name “{name}” is not valid.").format(name=name)
            )
        if names.count(name) > 1:
            raise InvalidRequestError(
                translate("Api", "“{name}” is named twice.").format(name=name)
            )


@dataclass(frozen=True)
class CreatedTask:
    """The answer to an order; ``timeout_s`` is the service's ``task_timeout``, taken as seconds."""

    task_id: str
    timeout_s: Optional[float] = None

    @classmethod
    def from_dict(cls, data: Json) -> CreatedTask:
        """Read the answer (eosda-api.md 2.2).

        :raises AnswerError: there is no usable task id in it
        """
        answer = as_mapping(data)
        try:
            task_id = validate_task_id(answer.get("task_id"))
        except InvalidRequestError:
            raise AnswerError(
                translate("Api", "The service did not say under which id it works.")
            ) from None
        return cls(task_id, as_number(answer.get("task_timeout"), 0))


class TaskPhase(str, Enum):
    """How far a task is."""

    PENDING = "pending"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True)
class TaskState:
    """What a status request told.

    ``message`` says why a task failed; ``url`` is the absolute address of the file; ``stream`` is
    the open file if it came in the answer itself, and is to be closed; ``document`` is what a task
    of statistics says; ``retry_after`` is in seconds. A finished task has one of ``url``,
    ``stream`` and ``document``.
    """

    phase: TaskPhase
    message: Optional[str] = None
    # A signed link is as good as a key: it stays out of logs that print the state.
    url: Optional[str] = field(default=None, repr=False)
    stream: Optional[FileStream] = field(default=None, repr=False, compare=False)
    document: Optional[Mapping[str, Json]] = field(default=None, repr=False, compare=False)
    retry_after: Optional[float] = None
