"""Reading values out of JSON whose shape nobody promised."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from datetime import date, timedelta
from typing import Any, Dict, List, Mapping, Optional

from .errors import AnswerError, InvalidRequestError
from .texts import translate

Json = Any
MAX_TEXT = 500

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MINUTE = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SECOND = r":(?:[0-5][0-9]|60)(?:\.[0-9]+)?"
_ISO_TIME = re.compile(
    rf"({_DAY.pattern})[T ]({_MINUTE}(?:{_SECOND})?)(Z|[+-][0-9][0-9]:?[0-9][0-9])?"
)
# The form of the Landsat catalogues: year, day of the year, time in UTC.
_LANDSAT_TIME = re.compile(rf"([0-9]{{4}}):([0-9]{{3}}):({_MINUTE}{_SECOND})")
_WORD_KEYS = ("error", "error_message", "message", "detail", "errors", "reason", "msg")


def parse_json(body: bytes) -> Json:
    """Read a JSON document of any shape.

    :param body: UTF-8, with or without a byte order mark
    :raises AnswerError: it is not JSON, or JSON no honest server sends
    """
    try:
        return json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise AnswerError(translate("Api", "The service sent data that cannot be read.")) from None


def as_mapping(value: Json) -> Mapping[str, Json]:
    """Return the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def as_text(value: Json, limit: int = MAX_TEXT) -> Optional[str]:
    """Return the value as one clean line, or None if it is no text or too long for one.

    :param limit: characters
    """
    if not isinstance(value, str) or len(value) > limit:
        return None
    # Lone surrogates are legal in JSON, and no file, database or label can hold them.
    return "".join(c for c in value if unicodedata.category(c)[0] != "C").strip() or None


def as_number(value: Json, low: float = -math.inf, high: float = math.inf) -> Optional[float]:
    """Return the value as a finite number within the bounds, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        result = float(value)
    except OverflowError:
        return None
    return result if math.isfinite(result) and low <= result <= high else None


def as_count(value: Json, low: int = 0) -> Optional[int]:
    """Return the value as a whole number, or None."""
    result = as_number(value, low, 1e12)
    return int(result) if result is not None and result == int(result) else None


def as_day(value: Json) -> Optional[str]:
    """Return the day with which the value begins as YYYY-MM-DD, or None."""
    match = _DAY.match(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date.fromisoformat(match.group()).isoformat()
    except ValueError:
        return None


def day_of_year(year: int, ordinal: int) -> Optional[str]:
    """Return the n-th day of a year as YYYY-MM-DD, or None if there is none."""
    if not (1 <= year <= 9998 and 1 <= ordinal <= 366):
        return None
    result = date(year, 1, 1) + timedelta(days=ordinal - 1)
    return result.isoformat() if result.year == year else None


def as_timestamp(value: Json) -> Optional[str]:
    """Return the moment as ISO 8601, or None; Landsat's year:day:time is understood."""
    if not isinstance(value, str):
        return None
    landsat = _LANDSAT_TIME.fullmatch(value)
    if landsat:
        day_, time = day_of_year(int(landsat.group(1)), int(landsat.group(2))), landsat.group(3)
        zone = "Z"
    else:
        iso = _ISO_TIME.fullmatch(value)
        if iso is None:
            return None
        day_, time, zone = as_day(iso.group(1)), iso.group(2), iso.group(3) or ""
    return None if day_ is None else f"{day_}T{time}{zone}"


def words(value: Json, depth: int = 4) -> str:
    """Return the human words inside an error body of unknown schema (eosda-api.md 2.5, 2.6).

    :param depth: how many levels down to look
    """
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    if isinstance(value, list):
        return "; ".join(filter(None, (words(entry, depth - 1) for entry in value[:3])))
    if not isinstance(value, Mapping):
        return ""
    found = [words(value[key], depth - 1) for key in _WORD_KEYS if key in value]
    return ": ".join(dict.fromkeys(filter(None, found))) or _whole(value)


def _whole(value: Mapping[str, Json]) -> str:
    try:
        return json.dumps(value, ensure_ascii=False) if value else ""
    except (TypeError, ValueError, RecursionError):
        return ""


def as_footprint(value: Json) -> Optional[Dict[str, Json]]:
    """Return a clean copy of a scene's GeoJSON Polygon or MultiPolygon in lon/lat, or None.

    The copy holds type and two-dimensional coordinates only; a legacy ``crs`` member is dropped.
    Open rings are closed, and longitudes may run on beyond ±180°, as those of Landsat do there.
    """
    source = as_mapping(value)
    kind, coordinates = source.get("type"), source.get("coordinates")
    cleaned: Json = None
    if kind == "Polygon":
        cleaned = _rings(coordinates, is_footprint=True)
    elif kind == "MultiPolygon" and isinstance(coordinates, (list, tuple)):
        parts = [_rings(part, is_footprint=True) for part in coordinates]
        cleaned = parts if parts and None not in parts else None
    return None if cleaned is None else {"type": kind, "coordinates": cleaned}


def polygon_to_send(value: Json) -> Dict[str, Json]:
    """Return a clean copy of a GeoJSON Polygon in lon/lat.

    :raises InvalidRequestError: it is none
    """
    source = as_mapping(value)
    rings = _rings(source.get("coordinates")) if source.get("type") == "Polygon" else None
    if rings is None:
        raise InvalidRequestError(
            translate("Api", "The area must be one closed polygon in longitude and latitude.")
        )
    return {"type": "Polygon", "coordinates": rings}


def _is_list(value: Json) -> bool:
    return isinstance(value, (list, tuple))


def _rings(value: Json, is_footprint: bool = False) -> Optional[List[Json]]:
    if not _is_list(value) or not value:
        return None
    rings = [_ring(ring, is_footprint) for ring in value]
    return None if None in rings else rings


def _ring(value: Json, is_footprint: bool) -> Optional[List[Json]]:
    if not _is_list(value):
        return None
    positions = [_position(position, 540.0 if is_footprint else 180.0) for position in value]
    if not positions or None in positions:
        return None
    if is_footprint and positions[0] != positions[-1]:
        positions.append(list(positions[0] or ()))
    closed = len(positions) >= 4 and positions[0] == positions[-1]
    return positions if closed else None


def _position(value: Json, farthest: float) -> Optional[List[float]]:
    if not _is_list(value) or not 2 <= len(value) <= 4:
        return None
    lon, lat = as_number(value[0], -farthest, farthest), as_number(value[1], -90, 90)
    return None if lon is None or lat is None else [lon, lat]
