"""Rows of the store as plain data, and plain data as rows."""

from __future__ import annotations

import json
import sqlite3
import sys
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any, Mapping, Optional, Tuple

from ....api.datasets import validate_view_id
from ....api.errors import EosdaError
from ....api.models import Scene
from ..model import (
    ACTIVE_STATES,
    Candidate,
    Download,
    Job,
    JobKind,
    JobState,
    Sharing,
    StatisticsParameters,
)

JOB_COLUMNS = ", ".join(one.name for one in fields(Job))
JOB_MARKS = ", ".join("?" for _ in fields(Job))
# Without their areas.
BARE_JOB_COLUMNS = JOB_COLUMNS.replace("geometry", "'{}' AS geometry")
ACTIVE = ", ".join(f"'{state.value}'" for state in sorted(ACTIVE_STATES))

# What Python says of a value that is none of ours, however it came into the file.
_ODD = (TypeError, ValueError, KeyError, AttributeError, OverflowError, RecursionError, EosdaError)
# Seconds since the epoch, from the years 68 to 9892: calendars take them, and nothing is beyond.
_FIRST_TIME, _LAST_TIME = -6e10, 2.5e11
_TEXTS = [one.name for one in fields(Download) if one.type == "str"]
_JOB_TEXTS = [one.name for one in fields(Job) if one.type in ("str", "Optional[str]")]
_JOB_TIMES = [one.name for one in fields(Job) if one.type in ("float", "Optional[float]")]


class RecordError(ValueError):
    """A row that nothing can be done with: half a record, or one of another program."""


def in_record(field: str) -> str:
    """Return the SQL for a field of a download's record; NULL where that is no JSON."""
    return f"CASE WHEN json_valid(record) THEN json_extract(record, '$.{field}') END"


def as_column(value: Any) -> Any:
    """Return a field of a job as SQLite keeps it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, StatisticsParameters):
        return json.dumps(vars(value))
    if isinstance(value, (tuple, list, dict)):
        return json.dumps(value)
    return value


def job_values(job: Job) -> Tuple[Any, ...]:
    """Return a job's row, in the order of ``JOB_COLUMNS``."""
    return tuple(map(as_column, vars(job).values()))


def load_candidate(row: sqlite3.Row) -> Candidate:
    """Read what the scheduler needs to know of a job.

    :raises RecordError: it cannot be read
    """
    try:
        return Candidate(
            id=str(row["id"]),
            state=JobState(row["state"]),
            due=_time(row["due"]),
            created=_time(row["created"]),
            owner=row["owner"],
            lease_until=_time(row["lease_until"]),
        )
    except _ODD as error:
        raise RecordError(f"job {row['id']}: {error}") from error


def load_job(row: sqlite3.Row) -> Job:
    """Read a job.

    :raises RecordError: it cannot be read
    """
    record = dict(row)
    try:
        for name in _JOB_TEXTS:
            if record[name] is not None:
                _text(record[name])
        for name in _JOB_TIMES:
            record[name] = None if record[name] is None else _time(record[name])
        record.update(
            geometry=dict(json.loads(row["geometry"])),
            files=_texts(json.loads(row["files"])),
            state=JobState(row["state"]),
            held=bool(row["held"]),
            part=int(row["part"]),
            asks=int(row["asks"]),
            attempts=int(row["attempts"]),
            kind=JobKind(row["kind"]),
            sharing=Sharing(row["sharing"]),
            statistics=_parameters(json.loads(row["statistics"])) if row["statistics"] else None,
        )
        job = Job(**record)
        if (job.kind is JobKind.STATISTICS) is (job.statistics is None):
            raise ValueError("what it orders is not known")
        return job
    except _ODD as error:
        raise RecordError(f"job {row['id']}: {error}") from error


def dump_download(download: Download) -> str:
    """Return a download's record as JSON."""
    record = dict(vars(download))
    if download.scene is not None:
        record["scene"] = download.scene.to_dict()
    record["others"] = [scene.to_dict() for scene in download.others]
    if download.statistics is not None:
        record["statistics"] = vars(download.statistics)
    return json.dumps(record)


def load_download(download_id: str, text: str) -> Download:
    """Read a download from its record.

    :param download_id: the row's own
    :raises RecordError: it cannot be read
    """
    try:
        record = {**json.loads(text)}
        for name in ("bands", "metadata"):
            record[name] = _texts(record[name])
        record.update((name, _text(record[name])) for name in _TEXTS if name in record)
        if record.get("statistics") is not None:
            record["statistics"] = _parameters(record["statistics"])
        else:
            validate_view_id(record["view_id"])
        if record.get("scene") is not None:
            record["scene"] = Scene.from_record(record["scene"])
        record["others"] = tuple(map(Scene.from_record, record.get("others", ())))
        record["clip"] = bool(record.get("clip"))
        record["view_ids"] = tuple(map(validate_view_id, record.get("view_ids", ())))
        if record["id"] != download_id:
            raise ValueError("the record of another")
        if not isinstance(record["aoi"], dict):
            raise TypeError("no area")
        record["created"] = _time(record.get("created", 0.0))
        record["area_km2"] = float(record.get("area_km2", 0.0))
        if not isinstance(record.get("merge", True), bool):
            raise TypeError("neither yes nor no")
        # A newer version on the same data folder may have written more than is known here.
        known = {one.name for one in fields(Download)}
        return Download(**{name: value for name, value in record.items() if name in known})
    except _ODD as error:
        raise RecordError(f"download: {error}") from error


def _time(value: Any) -> float:
    """Return seconds since the epoch, as a number that every calendar takes."""
    seconds = float(value)
    if not _FIRST_TIME < seconds < _LAST_TIME:
        raise ValueError("a time that is none")
    return seconds


def _text(value: Any) -> str:
    """Return a text that can be shown, and stand in a path; one for all downloads that have it."""
    if not isinstance(value, str):
        raise TypeError("no text")
    if "\0" in value:
        raise ValueError("a text that ends nowhere")
    value.encode()
    return sys.intern(value)


def _texts(values: Any) -> Tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError("no list of texts")
    return tuple(map(_text, values))


def _parameters(record: Mapping[str, Any]) -> StatisticsParameters:
    """Read what statistics are of; an order checks the rest before it is sent.

    :raises TypeError, ValueError, KeyError: it cannot be read
    """
    level: Optional[int] = record["masking_level"]
    return StatisticsParameters(
        indices=_texts(record["indices"]),
        sensors=_texts(record["sensors"]),
        date_start=date.fromisoformat(record["date_start"]).isoformat(),
        date_end=date.fromisoformat(record["date_end"]).isoformat(),
        max_cloud=float(record["max_cloud"]),
        masking_level=None if level is None else int(level),
    )
