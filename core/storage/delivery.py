"""From whole bytes to proven files with their final names, and statistics back from theirs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Callable, Mapping, Tuple

from ...api.errors import AnswerError, WrongContentError
from ...api.statistics import StatisticsAnswer, read_statistics
from ...api.texts import translate
from ...api.values import Json, parse_json
from .archive import Delivery, unpack
from .partial_file import (
    PartialFile,
    disk_calls,
    receive,
    replace_patiently,
    sync_folder,
)
from .validation import ANY, Bounds, kind_of, prove_raster

# Ten times a year of statistics of every sensor over one area; what is larger was not written here.
MAX_STATISTICS_BYTES = 16 << 20


def accept(partial: PartialFile, stopped: Callable[[], bool], bounds: Bounds = ANY) -> Delivery:
    """Prove what has come in and give it its final name.

    A TIFF or JPEG 2000 becomes ``<name>.tif`` or ``<name>.jp2``; a zip becomes the folder
    ``<name>`` with what was ordered of its files.

    :raises WrongContentError: it is not a readable raster, or a zip with one
    :raises ArchiveError: a zip that must not be unpacked
    :raises StorageError: the disk said no
    """
    with disk_calls(partial.folder):
        kind = kind_of(partial.path)
        if kind == "zip":
            return _accept_zip(partial, stopped, bounds)
        prove_raster(partial.path, bounds=bounds)
        return Delivery((_put_in_place(partial, f".{kind}"),))


def _put_in_place(partial: PartialFile, suffix: str) -> Path:
    """Give proven bytes their name; they are on the disk for good since they were received."""
    final = partial.folder / f"{partial.name}{suffix}"
    replace_patiently(partial.path, final)
    sync_folder(partial.folder)
    return final


def _accept_zip(partial: PartialFile, stopped: Callable[[], bool], bounds: Bounds) -> Delivery:
    shutil.rmtree(partial.unpacking, ignore_errors=True)
    try:
        unpacked = unpack(partial.path, partial.unpacking, bounds, stopped)
        final = partial.folder / partial.name
        if final.exists():
            # From an earlier run of this very job, or from the process that has taken it over: a
            # kill at any moment leaves one of the two whole.
            shutil.rmtree(partial.aside, ignore_errors=True)
            replace_patiently(final, partial.aside)
        replace_patiently(partial.unpacking, final)
        sync_folder(partial.folder)
    except BaseException:
        partial.discard_unpacked()
        raise
    partial.discard()
    moved = tuple(final / path.relative_to(partial.unpacking) for path in unpacked.files)
    return Delivery(moved, unpacked.left)


# -- statistics -----------------------------------------------------------------------------


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
    receive(partial, [json.dumps(kept).encode("ascii")], max_bytes=MAX_STATISTICS_BYTES)
    with disk_calls(partial.folder):
        _read(parse_json(partial.path.read_bytes()), indices)
        return _put_in_place(partial, ".json")


def read_kept(path: Path, indices: Tuple[str, ...]) -> StatisticsAnswer:
    """Return what a file that ``keep_statistics`` wrote says.

    :param indices: the names that were ordered
    :raises WrongContentError: it is none, or has been changed since
    :raises OSError: it cannot be read
    """
    with path.open("rb") as file:
        content = file.read(MAX_STATISTICS_BYTES + 1)
    if len(content) > MAX_STATISTICS_BYTES:
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
