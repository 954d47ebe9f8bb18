"""What was computed of rasters that lie here, as a STAC item: their days, their scenes, how."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

from ...api.indices import Index
from ..gdal.source import read_source
from .footprint import footprint
from .item import index_fields, iso, item_path, link, make_item, unknown_time
from .raster import fields_of

# Somebody else may have written an item: so many bytes, and letters of a word, are read of it.
_LARGEST = 1 << 20
_LONGEST = 200
_MOST_SCENES = 100
_TIMES = ("datetime", "start_datetime", "end_datetime")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z")
_WORDS = ("constellation", "platform", "eosda:dataset")


def derived_item_of(
    raster: Path,
    sources: Sequence[Path],
    *,
    index: Optional[Index] = None,
) -> Dict[str, Any]:
    """Return the STAC item of a raster that was computed of others. Worker thread.

    What is known of those is in the items beside them.

    :param index: the one that it holds; what else it is its metadata tell
    :raises WrongContentError: the raster cannot be read
    """
    said = read_source(raster)
    told = fields_of(said, "")
    known = [_properties_beside(source) for source in sources]
    made = datetime.now(timezone.utc)
    properties: Dict[str, Any] = {
        **_times(known, made),
        "title": raster.stem,
        "created": iso(made),
        **_common(known),
        **told.projection,
    }
    if index is not None:
        properties["eosda:index"] = index_fields(index, said.metadata)
    elif said.metadata.get("FORMULA"):
        properties["eosda:index"] = {"expression": said.metadata["FORMULA"]}
    item = make_item(raster, footprint(said.grid), properties, told.kind, told.bands)
    item["links"] = [
        link("derived_from", item_path(source).name, "application/geo+json")
        for source, found in zip(sources, known)
        # Of one that lies elsewhere the path would be one of this machine.
        if found and source.parent == raster.parent
    ]
    return item


def _properties_beside(source: Path) -> Dict[str, Any]:
    """Return what the item beside a raster says of its scene, as far as it is what it should be."""
    try:
        with item_path(source).open("rb") as file:
            item = json.loads(file.read(_LARGEST))
        properties = item["properties"]
        found = {name: properties.get(name) for name in (*_TIMES, *_WORDS)}
    except (OSError, ValueError, RecursionError, TypeError, KeyError, AttributeError):
        return {}
    told = {name: found[name] for name in _WORDS if _is_word(found[name])}
    for name in _TIMES:
        if isinstance(found[name], str) and _MOMENT.fullmatch(found[name]):
            told[name] = found[name]
    cloud = properties.get("eo:cloud_cover")
    if isinstance(cloud, (int, float)) and 0 <= cloud <= 100:
        told["eo:cloud_cover"] = cloud
    scenes = properties.get("eosda:view_ids")
    if isinstance(scenes, list) and len(scenes) <= _MOST_SCENES and all(map(_is_word, scenes)):
        told["eosda:view_ids"] = scenes
    return told


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST


def _times(known: Sequence[Mapping[str, Any]], made: datetime) -> Dict[str, Optional[str]]:
    begins = [one.get("start_datetime") or one.get("datetime") for one in known]
    ends = [one.get("end_datetime") or one.get("datetime") for one in known]
    if not known or None in begins or None in ends:
        return unknown_time(made)
    moments = {one.get("datetime") for one in known}
    moment = moments.pop() if len(moments) == 1 else None
    if moment is not None and {*begins, *ends} == {moment}:
        return {"datetime": moment}
    # All of one form and in UTC: they sort by time.
    return {
        "datetime": moment,
        "start_datetime": min(map(str, begins)),
        "end_datetime": max(map(str, ends)),
    }


def _common(known: Sequence[Mapping[str, Any]]) -> Dict[str, Any]:
    """Return what is so of all of them; the scenes are those of all."""
    if not known:
        return {}
    told = {
        name: known[0][name]
        for name in (*_WORDS, "eo:cloud_cover")
        if all(name in one and one[name] == known[0][name] for one in known)
    }
    scenes: List[str] = [view_id for one in known for view_id in one.get("eosda:view_ids", ())]
    if scenes:
        told["eosda:view_ids"] = list(dict.fromkeys(scenes))
    return told
