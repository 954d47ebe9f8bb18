"""The STAC item beside each result, written as soon as the result is.

A result is one without its item, too: what goes wrong here is said, and nothing is lost by it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Mapping, Optional, Sequence

from qgis.core import QgsProcessingUtils

from ...api.errors import DownloadError
from ...api.indices import Index
from ...api.texts import translate
from .. import log
from ..errors import reason_of
from ..jobs.model import Download, StatisticsParameters
from .derived import derived_item_of
from .item import item_of, item_path, tables_item_of, write_item


def describe_raster(
    download: Download,
    raster: Path,
    *,
    bands: Sequence[str] = (),
    index: Optional[Index] = None,
) -> str:
    """Write the item of a raster of a download beside it. Worker thread.

    :param bands: names of its bands; what the raster or the order says if not given
    :param index: the one that it holds
    :return: why there is none, as a sentence; "" if there is one, or need not be
    """
    return _write(raster, lambda: item_of(download, raster, bands=bands, index=index))


def describe_derived(
    raster: Path, sources: Sequence[Path], *, index: Optional[Index] = None
) -> str:
    """Write the item of a raster that was computed of others beside it. Worker thread.

    :param index: the one that it holds
    :return: as of ``describe_raster``
    """
    return _write(raster, lambda: derived_item_of(raster, sources, index=index))


def describe_table(
    days: StatisticsParameters,
    areas: Iterable[Mapping[str, Any]],
    table: Path,
    title: str,
    base_url: str,
) -> str:
    """Write the item of a table of statistics beside it. Worker thread.

    :param areas: GeoJSON geometries in lon/lat
    :param title: what the areas are called together
    :return: as of ``describe_raster``
    """
    now = datetime.now(timezone.utc)
    return _write(table, lambda: tables_item_of(days, areas, table, title, base_url, now))


def remove_item(result: Path) -> None:
    """Remove the item of a result that is about to be written over."""
    with suppress(OSError):
        item_path(result).unlink()


def _write(result: Path, make: Callable[[], Dict[str, Any]]) -> str:
    if _is_temporary(result):
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


def _is_temporary(result: Path) -> bool:
    """Return whether QGIS removes a result when it ends: nobody carries that anywhere."""
    return Path(QgsProcessingUtils.tempFolder()).resolve() in result.resolve().parents


def _is_there(item: Mapping[str, Any], path: Path) -> bool:
    """Return whether just this item lies there: then it is left alone."""
    try:
        there = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return bool(there == json.loads(json.dumps(item)))
