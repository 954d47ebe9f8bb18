"""What a result of a download is, as a STAC item: place, time, bands, how it was ordered."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timezone
from itertools import chain
from pathlib import Path
from typing import Any, Dict, Iterable, Mapping, Optional, Sequence, Tuple
from urllib.parse import urlsplit

from ...api.datasets import DATASETS
from ...api.indices import Index
from ..gdal.source import Source, read_source
from ..jobs.model import Download, StatisticsParameters
from ..storage.names import ITEM_SUFFIX
from ..storage.partial_file import disk_calls, write_whole
from .footprint import Geometry, box, footprint, rectangle
from .raster import fields_of

VERSION = "1.1.0"
_HOME = "https://stac-extensions.github.io"
# By the prefix of their fields.
_EXTENSIONS = {
    "proj": f"{_HOME}/projection/v2.0.0/schema.json",
    "eo": f"{_HOME}/eo/v2.0.0/schema.json",
    "raster": f"{_HOME}/raster/v2.0.0/schema.json",
}
_TABLES = {
    ".csv": "text/csv",
    ".gpkg": "application/geopackage+sqlite3",
    ".geojson": "application/geo+json",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
# Of no scene is there an earlier one: the day on which Landsat 1 was launched.
_EARLIEST = "1972-07-23T00:00:00Z"


def item_path(result: Path) -> Path:
    """Return where the item of a result lies."""
    return result.with_name(result.name + ITEM_SUFFIX)


def item_of(
    download: Download,
    raster: Path,
    *,
    bands: Sequence[str] = (),
    index: Optional[Index] = None,
    said: Optional[Source] = None,
) -> Dict[str, Any]:
    """Return the STAC item of a raster, to lie beside it. Worker thread.

    The key is in none of it, nor is the address of a file at the service.

    :param bands: names of its bands; what the raster or the order says if not given
    :param index: the one that it holds
    :param said: what it says of itself, where that is known; else it is opened
    :raises WrongContentError: the raster cannot be read
    """
    said = said or read_source(raster)
    told = fields_of(said, download.dataset, download.bands, bands)
    properties = {**_properties(download), **told.projection}
    if index is not None:
        properties["eosda:index"] = index_fields(index, said.metadata)
    place = footprint(said.grid, download.aoi)
    return make_item(raster, place, properties, told.kind, told.bands)


def table_item_of(download: Download, table: Path) -> Dict[str, Any]:
    """Return the STAC item of a table of statistics of one download, to lie beside it."""
    days = download.statistics
    assert days is not None  # nosec B101 - only downloads of statistics come here
    properties = {**_properties(download), **_range_of(days)}
    return make_item(table, dict(download.aoi), properties)


def tables_item_of(
    days: StatisticsParameters,
    areas: Iterable[Mapping[str, Any]],
    table: Path,
    title: str,
    base_url: str,
) -> Dict[str, Any]:
    """Return the STAC item of one table of statistics of many areas, to lie beside it.

    :param areas: GeoJSON geometries in lon/lat; of several the item has the rectangle around them
    :param title: what the areas are called together
    """
    found = list(areas)
    properties = {
        **_range_of(days),
        "title": title,
        "created": iso(datetime.now(timezone.utc)),
        "eosda:request": {
            "service": urlsplit(base_url).hostname,
            "area": title,
            "areas": len(found),
            **asdict(days),
        },
    }
    return make_item(table, rectangle(found), properties)


def index_fields(index: Index, metadata: Mapping[str, str]) -> Dict[str, str]:
    """Return which index a raster holds and how it was made.

    :param metadata: of the raster, which names the bands and what was applied to them
    """
    told = {"id": index.id, "formula": index.formula, "source": index.source}
    for name, item in (("expression", "FORMULA"), ("scale_and_offset", "SCALE_AND_OFFSET")):
        if metadata.get(item):
            told[name] = metadata[item]
    return told


def make_item(
    result: Path,
    geometry: Optional[Geometry],
    properties: Mapping[str, Any],
    kind: str = "",
    bands: Sequence[Mapping[str, Any]] = (),
) -> Dict[str, Any]:
    """Return the item of a file, to lie beside it; it names the extensions of which it has fields.

    :param geometry: GeoJSON in lon/lat; None if the place is not known
    :param kind: the file's media type, "" for that of a table
    :param bands: those of a raster, in the fields of STAC
    """
    used = {field.partition(":")[0] for field in (*properties, *chain(*bands))}
    kind = kind or _TABLES.get(result.suffix.lower(), "")
    # Both end the path of an address. Whatever else is in a name, readers take it as it stands.
    name = result.name.replace("#", "%23").replace("?", "%3F")
    asset: Dict[str, Any] = {"href": f"./{name}", "title": result.name, "roles": ["data"]}
    if bands:
        asset["bands"] = list(bands)
    if kind:
        asset["type"] = kind
    item: Dict[str, Any] = {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": [url for prefix, url in _EXTENSIONS.items() if prefix in used],
        "id": result.stem,
        "geometry": geometry,
        "properties": dict(properties),
        "links": [],
        "assets": {"data": asset},
    }
    if geometry is not None:
        item["bbox"] = box([geometry])
    return item


def link(rel: str, name: str, kind: str = "application/json") -> Dict[str, Any]:
    """Return a link to a file beside the one that it stands in.

    :param kind: its media type
    """
    return {"rel": rel, "href": f"./{name}", "type": kind}


def write_item(item: Mapping[str, Any], target: Path) -> None:
    """Write an item, a catalogue or the like: the name is there only when the file is whole.

    :raises StorageError: it cannot be written
    """
    text = json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False)
    with disk_calls(target):
        write_whole(target, text.encode())


def _properties(download: Download) -> Dict[str, Any]:
    scene = download.scene
    known = DATASETS.get(download.dataset)
    made = datetime.fromtimestamp(download.created, timezone.utc)
    properties: Dict[str, Any] = {
        **_times(download, made),
        "title": " ".join(word for word in (download.area_id, download.name) if word),
        "created": iso(made),
        "eosda:dataset": download.dataset,
        "eosda:request": _request(download),
    }
    if download.view_id:
        ids = [download.view_id, *(one.view_id for one in download.others)]
        properties["eosda:view_ids"] = ids
    if known is not None:
        properties["constellation"] = known.label
    if scene is not None and scene.satellite:
        properties["platform"] = scene.satellite
    if scene is not None and scene.cloud is not None and 0 <= scene.cloud <= 100:
        properties["eo:cloud_cover"] = scene.cloud
    return properties


def _request(download: Download) -> Dict[str, Any]:
    request: Dict[str, Any] = {
        "service": urlsplit(download.base_url).hostname,
        "area": download.aoi_label,
    }
    if download.statistics is not None:
        return {**request, **asdict(download.statistics)}
    return {
        **request,
        "bands": list(download.bands),
        "merge": download.merge,
        "metadata": list(download.metadata),
    }


# -- when -----------------------------------------------------------------------------------


def _times(download: Download, made: datetime) -> Dict[str, Optional[str]]:
    """Return the moment of the scene; its day where only that is known, the years where nothing."""
    scene = download.scene
    if scene is not None and scene.timestamp:
        try:
            moment = datetime.fromisoformat(scene.timestamp.replace("Z", "+00:00"))
        except ValueError:
            pass
        else:
            known = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
            return {"datetime": iso(known)}
    if scene is not None and scene.date:
        first, last = day(scene.date)
        return {"datetime": first, "start_datetime": first, "end_datetime": last}
    return unknown_time(made)


def unknown_time(made: datetime) -> Dict[str, Optional[str]]:
    """Return the time of a scene of which none is known: it was there before its result.

    STAC wants a moment or both ends, and a moment of which nobody knows would not be true.

    :param made: when the result was ordered or made
    """
    return {"datetime": None, "start_datetime": _EARLIEST, "end_datetime": iso(made)}


def _range_of(days: StatisticsParameters) -> Dict[str, Optional[str]]:
    return {
        # Of a range of days STAC wants no moment, but both ends.
        "datetime": None,
        "start_datetime": day(days.date_start)[0],
        "end_datetime": day(days.date_end)[1],
    }


def day(date: str) -> Tuple[str, str]:
    """Return the first and the last second of a day, given as YYYY-MM-DD."""
    return f"{date}T00:00:00Z", f"{date}T23:59:59Z"


def iso(moment: datetime) -> str:
    """Return a moment as STAC writes it, in UTC and whole seconds."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
