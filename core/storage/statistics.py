"""From the document of a finished task of statistics to a proven file, and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Mapping, Tuple

from ...api.errors import AnswerError, WrongContentError
from ...api.statistics import StatisticsAnswer, read_statistics
from ...api.texts import translate
from ...api.values import Json, parse_json
from .partial_file import PartialFile, put_in_place, receive, storage_error

SUFFIX = ".json"
# Ten times a year of every sensor over one area; what is larger was not written here.
MAX_BYTES = 16 << 20


def keep_statistics(
    partial: PartialFile, document: Mapping[str, Json], indices: Tuple[str, ...]
) -> Path:
    """Write what a task says of its scenes, prove it and give it its final name.

    :param indices: the names that were ordered
    :raises WrongContentError: they are no statistics of these indices
    :raises StorageError: the disk said no
    """
    _read(document, indices)
    kept = {"result": document.get("result"), "errors": document.get("errors")}
    receive(partial, [json.dumps(kept).encode("ascii")], max_bytes=MAX_BYTES)
    try:
        _read(parse_json(partial.path.read_bytes()), indices)
        final = partial.folder / f"{partial.name}{SUFFIX}"
        put_in_place(partial.path, final)
    except OSError as error:
        raise storage_error(partial.folder, error) from error
    return final


def read_kept(path: Path, indices: Tuple[str, ...]) -> StatisticsAnswer:
    """Return what a file that ``keep_statistics`` wrote says.

    :param indices: the names that were ordered
    :raises WrongContentError: it is none, or has been changed since
    :raises OSError: it cannot be read
    """
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise WrongContentError(
            translate("Core", "{path} is far too large for statistics.").format(path=path)
        )
    try:
        return _read(parse_json(content), indices)
    except AnswerError as error:
        raise WrongContentError(
            translate("Core", "{path} holds no statistics.").format(path=path)
        ) from error


def _read(document: Json, indices: Tuple[str, ...]) -> StatisticsAnswer:
    try:
        answer = read_statistics(document, indices)
    except AnswerError as error:
        raise WrongContentError(error.message) from error
    if answer.unread and not answer.scenes:
        raise WrongContentError(
            translate("Core", "None of the statistics that the service sent can be read.")
        )
    return answer
