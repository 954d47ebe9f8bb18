"""The STAC item beside each result, written as soon as the result is.

A result is one without its item, too: what goes wrong here is said, and nothing is lost by it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Dict, Mapping

from qgis.core import QgsProcessingUtils

from ...api.errors import DownloadError
from ...api.texts import translate
from .. import log
from ..errors import reason_of
from .item import item_path, write_item


def describe_result(result: Path, make: Callable[[], Dict[str, Any]]) -> str:
    """Write the item of a result beside it. Worker thread.

    :param make: makes the item
    :return: why there is none, as a sentence; "" if there is one, or need not be
    """
    if _is_within(result.parent, QgsProcessingUtils.tempFolder()):
        # QGIS removes it when it ends: nobody carries that anywhere.
        return ""
    try:
        item, path = make(), item_path(result)
        if not _is_there(item, path):
            write_item(item, path)
    except Exception as error:
        # What was paid for is written: whatever is wrong with its description does not undo that.
        if not isinstance(error, DownloadError):
            log.exception("STAC item", error)
        return translate(
            "Core", "{name} is written, but not the STAC item beside it: {error}."
        ).format(name=result.name, error=reason_of(error))
    return ""


def remove_item(result: Path) -> None:
    """Remove the item of a result that is about to be written over."""
    with suppress(OSError):
        item_path(result).unlink()


@lru_cache(maxsize=8)
def _is_within(folder: Path, other: str) -> bool:
    """Return whether a folder is another one or lies below it; once for all results there."""
    above = Path(other).resolve()
    return above in (folder.resolve(), *folder.resolve().parents)


def _is_there(item: Mapping[str, Any], path: Path) -> bool:
    """Return whether just this item lies there: then it is left alone."""
    try:
        there = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return bool(there == json.loads(json.dumps(item)))
