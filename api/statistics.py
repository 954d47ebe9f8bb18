"""Statistics of indices over an area (task type ``mt_stats``, eosda-api.md 2.10)."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from types import MappingProxyType
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .datasets import validate_view_id
from .errors import AnswerError, InvalidRequestError, presentable
from .texts import translate
from .values import Json, as_day, as_mapping, as_number, as_text, polygon_to_send, words

TASK_TYPE = "mt_stats"
MAX_INDICES = 3
# Days between the first and the last one (eosda-api.md 11: at most 365 days).
MAX_DAYS = 365
# Far over what a year of every sensor can have; more is no honest answer.
MAX_SCENES = 5_000
MASKING_LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True)
class StatisticsOrder:
    """One order: indices of every scene of a range over one polygon.

    :param geometry: a GeoJSON Polygon in lon/lat
    :param date_start, date_end: YYYY-MM-DD, at most a year apart
    :param indices: one to three names that the service knows, in capitals
    :param sensors: ids of datasets
    :param reference: an id of the caller's own
    :param max_cloud: percent over the area; scenes with more are left out
    :param masking_level: which classes of Sentinel-2 L2A are left out (eosda-api.md 2.10), or None
    """

    geometry: Mapping[str, Any] = field(hash=False)
    date_start: str
    date_end: str
    indices: Tuple[str, ...]
    sensors: Tuple[str, ...]
    reference: str
    max_cloud: float = 100.0
    masking_level: Optional[int] = None

    def validate(self) -> None:
        """Check everything that can be checked before it costs a request.

        :raises InvalidRequestError: with the reason
        """
        if not 1 <= len(self.indices) <= MAX_INDICES:
            raise InvalidRequestError(
                translate("Api", "Choose one to {most} indices.").format(most=MAX_INDICES)
            )
        if len(set(self.indices)) != len(self.indices):
            raise InvalidRequestError(translate("Api", "An index is named twice."))
        if not all(name.isalnum() and name.isascii() for name in (*self.indices, *self.sensors)):
            raise InvalidRequestError(
                translate("Api", "The name of an index or a sensor is not valid.")
            )
        if not self.sensors:
            raise InvalidRequestError(translate("Api", "Choose at least one sensor."))
        if as_day(self.date_start) != self.date_start or as_day(self.date_end) != self.date_end:
            raise InvalidRequestError(translate("Api", "A date must be written as 2026-08-31."))
        between = date.fromisoformat(self.date_end) - date.fromisoformat(self.date_start)
        if between.days < 0:
            raise InvalidRequestError(translate("Api", "The first day is after the last one."))
        if between.days > MAX_DAYS:
            raise InvalidRequestError(
                translate("Api", "The range is over {most} days.").format(most=MAX_DAYS)
            )
        if as_number(self.max_cloud, 0, 100) is None:
            raise InvalidRequestError(
                translate("Api", "The cloud limit is a percentage from 0 to 100.")
            )
        if self.masking_level is not None and self.masking_level not in MASKING_LEVELS:
            raise InvalidRequestError(translate("Api", "The level of cloud masking is 1 to 4."))
        polygon_to_send(self.geometry)

    def to_payload(self) -> Dict[str, Any]:
        """Return the body of the request.

        :raises InvalidRequestError: the order cannot be right
        """
        self.validate()
        params: Dict[str, Any] = {
            "bm_type": list(self.indices),
            "date_start": self.date_start,
            "date_end": self.date_end,
            "geometry": polygon_to_send(self.geometry),
            "sensors": list(self.sensors),
            "reference": self.reference,
            # The service's own default may be 0, which leaves out nearly everything.
            "max_cloud_cover_in_aoi": self.max_cloud,
        }
        if self.masking_level is not None:
            params["exclude_cover_pixels"] = True
            params["cloud_masking_level"] = self.masking_level
        return {"type": TASK_TYPE, "params": params}


@dataclass(frozen=True)
class Figures:
    """What is told of one index over the area; None for what is not."""

    average: Optional[float] = None
    median: Optional[float] = None
    min: Optional[float] = None
    max: Optional[float] = None
    std: Optional[float] = None
    p10: Optional[float] = None
    q1: Optional[float] = None
    q3: Optional[float] = None
    p90: Optional[float] = None


@dataclass(frozen=True)
class SceneStatistics:
    """One scene of the answer.

    :param cloud: percent over the area, or None
    :param indices: the figures of each index by its name
    """

    view_id: str
    date: str
    cloud: Optional[float]
    indices: Mapping[str, Figures] = field(hash=False)


@dataclass(frozen=True)
class StatisticsAnswer:
    """What a finished task says.

    :param errors: of scenes that were left out, in the service's words
    :param unread: entries that could not be read
    """

    scenes: Tuple[SceneStatistics, ...]
    errors: Tuple[str, ...] = ()
    unread: int = 0


def has_statistics(document: Json) -> bool:
    """Return whether a document has a list of scenes, or says that there are none.

    What names addresses only is none: the statistics are to be fetched from there.
    """
    entries = as_mapping(document).get("result")
    return isinstance(entries, list) and all(
        isinstance(entry, Mapping) and "url" not in entry for entry in entries[:1]
    )


def read_statistics(document: Json, indices: Tuple[str, ...]) -> StatisticsAnswer:
    """Return the scenes of a finished task's document; what cannot be read is counted.

    :param indices: the names that were asked for
    :raises AnswerError: it is no answer of statistics, or far too long for one
    """
    entries = as_mapping(document).get("result")
    if not isinstance(entries, list) or len(entries) > MAX_SCENES:
        raise AnswerError(translate("Api", "The service sent statistics that cannot be read."))
    read = [_scene(as_mapping(entry), indices) for entry in entries]
    scenes = tuple(scene for scene in read if scene is not None)
    return StatisticsAnswer(scenes, _errors(document), len(read) - len(scenes))


def _errors(document: Json) -> Tuple[str, ...]:
    told = as_mapping(document).get("errors")
    entries: List[Json] = told[:MAX_SCENES] if isinstance(told, list) else [told]
    return tuple(filter(None, (presentable(words(entry)) for entry in entries)))


def _scene(entry: Mapping[str, Json], indices: Tuple[str, ...]) -> Optional[SceneStatistics]:
    view_id, when = as_text(entry.get("view_id")), as_day(entry.get("date"))
    if view_id is None or when is None:
        return None
    try:
        validate_view_id(view_id)
    except InvalidRequestError:
        return None
    told = as_mapping(entry.get("indexes"))
    # Of a single index the figures once stood in the entry itself (eosda-api.md 2.10).
    sources = {name: as_mapping(told.get(name)) for name in indices}
    if not told and len(indices) == 1:
        sources = {indices[0]: entry}
    figures = {name: _figures(source) for name, source in sources.items()}
    known = {name: one for name, one in figures.items() if one is not None}
    cloud = as_number(entry.get("cloud"), 0, 100)
    if not known and cloud is None:
        return None
    return SceneStatistics(view_id, when, cloud, MappingProxyType(known))


def _figures(source: Mapping[str, Json]) -> Optional[Figures]:
    values = {figure.name: as_number(source.get(figure.name)) for figure in fields(Figures)}
    return Figures(**values) if any(value is not None for value in values.values()) else None
