"""Files of texts, looked through before GDAL reads them: it passes over what it cannot read.

In GeoJSON it hears no CRS but that of the whole (and none that it does not know), and of a polygon
with a broken corner it makes a feature without geometry; in KML it takes a word for 0.
"""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import QgsCoordinateReferenceSystem

from ..gil import json_text
from .formats.geojson import crs_in
from .formats.text import RECORD_SEPARATOR, geojson_in
from .formats.wkt import no_corner, place_in

# What is larger GDAL reads alone: a look at each corner of more takes long.
MOST_BYTES = 10_000_000

_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
# After a comma that ends a corner GDAL takes the next one's first number for a height, and with
# blanks around commas one of its two drivers makes other corners.
_CORNER = re.compile(rf"{_NUMBER},{_NUMBER}(?:,(?:{_NUMBER}|nan))?(?=\s|$)", re.IGNORECASE)
_COORDINATES = re.compile(r"<(?:\w+:)?coordinates>([^<]*)<")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_WORD = re.compile(r"\S{1,60}")


class Written(NamedTuple):
    """What a text says: its CRS, and GeoJSON for GDAL where the file itself is not plain GeoJSON.

    ``crs`` is None where it is as GDAL says.
    """

    crs: Optional[QgsCoordinateReferenceSystem] = None
    text: str = ""


def look_through(path: Path) -> Written:
    """Look through a GeoJSON or KML file.

    :raises AoiError: something in it cannot be read; the message names the place
    :raises OSError: the file cannot be read
    """
    if path.stat().st_size > MOST_BYTES:
        return Written()
    if path.suffix.lower() == ".kml":
        _refuse_broken_corners(path.read_bytes().decode("latin-1"))
        return Written()
    return _json(path.read_bytes())


def _json(content: bytes) -> Written:
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    # Names in another encoding are no reason to refuse an area.
    text = content.decode("utf-16" if is_wide else "utf-8-sig", "replace").strip()
    if text.lstrip(RECORD_SEPARATOR)[:1] not in ("{", "["):
        return Written()
    document = geojson_in(text.lstrip(RECORD_SEPARATOR))
    crs = crs_in(document)
    plain = text.startswith("{") and not is_wide and "\ufffd" not in text
    return Written(crs, "" if plain and not _is_of_lines(text) else json_text(document))


def _is_of_lines(text: str) -> bool:
    first, _, others = text.partition("\n")
    try:
        return bool(others) and json.loads(first) is not None
    except ValueError:
        return False


def _refuse_broken_corners(text: str) -> None:
    """Raise an AoiError for the first text between two corners of a KML file that is none."""
    # Of the same length, so that places stay what they are.
    text = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    for element in _COORDINATES.finditer(text):
        at, end = element.span(1)
        while True:
            word = _WORD.search(text, at, end)
            if word is None:
                break
            corner = _CORNER.match(text, word.start(), end)
            if corner is None:
                raise place_in(text, word.start(), no_corner(word.group(), 2))
            at = corner.end()
