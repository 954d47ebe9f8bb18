"""Read areas from a pasted text: GeoJSON, WKT, EWKT, coordinates, or features copied in QGIS."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, List, NoReturn, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes

from ....api.texts import translate
from ...gil import GilRelease
from ..errors import AoiError
from ..geometry.measure import wgs84
from .coordinates import from_coordinates
from .geojson import bad_position, crs_named, from_geojson, no_polygon
from .wkt import SRID, WktReader, begins_wkt, too_deep

MAX_CHARACTERS = 10_000_000
# What may begin each text of a sequence (RFC 8142).
RECORD_SEPARATOR = "\x1e"

_PYTHON_QUOTE = re.compile(r"[\[{\s]*'")
# What QGIS puts on the clipboard with Edit > Copy Features: a table whose first column is this.
_CLIPBOARD_HEADER = re.compile(r"wkt_geom(\t[^\n]*)?\r?\n", re.IGNORECASE)
_CORNERS = re.compile(r"\(\s*[-+.\d]")


def parse_text(text: str) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Read GeoJSON (geometry, Feature, FeatureCollection or one a line), WKT, EWKT or QGIS's table.

    A bounding box and a point with a radius are read too, see ``coordinates.from_coordinates``.
    Without a CRS of its own (``crs`` member, ``SRID=``) the text is taken as EPSG:4326,
    longitude first.

    :param text: at most 10 MB
    :returns: the geometry as written, and its CRS
    :raises AoiError: if the text is not understood; the message says what it was taken for
    """
    stripped = text.strip().lstrip("\ufeff" + RECORD_SEPARATOR).strip()
    if not stripped:
        raise AoiError(
            translate("Aoi", "There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.")
        )
    if len(stripped) > MAX_CHARACTERS:
        raise AoiError(
            translate(
                "Aoi",
                "The text is longer than 10 MB. Load it as a layer and choose the area there.",
            )
        )
    typed = from_coordinates(stripped)
    if typed is not None:
        return typed
    if stripped[0] in "{[":
        return from_geojson(geojson_in(stripped))
    header = _CLIPBOARD_HEADER.match(stripped)
    if header:
        return _from_clipboard(stripped, header.end()), wgs84()
    return _from_wkt(stripped)


# -- JSON ---------------------------------------------------------------------------------------


def geojson_in(text: str) -> Any:
    """Decode GeoJSON; a list of objects, or one a line, becomes a FeatureCollection.

    :raises AoiError: it is broken; the message names the place
    """
    try:
        document = _load(text)
    except json.JSONDecodeError as error:
        document = _features_by_line(text)
        if document is None:
            raise _broken_json(text, error) from None
    if isinstance(document, list):
        return _of_list(document)
    return document


def _load(text: str) -> Any:
    release = GilRelease(lambda: False)

    def read(kind: Callable[[str], float]) -> Callable[[str], float]:
        def number(digits: str) -> float:
            # Else the one call for all of it holds Python's lock throughout: 0.5 s for 7 MB.
            release.pause_if_due()
            return kind(digits)

        return number

    try:
        return json.loads(
            text, parse_float=read(float), parse_int=read(int), parse_constant=_refuse_constant
        )
    except RecursionError:
        raise too_deep() from None
    except (AoiError, json.JSONDecodeError):
        raise
    except ValueError:
        # Python refuses to read an integer of thousands of digits.
        raise bad_position("") from None


def _refuse_constant(name: str) -> NoReturn:
    raise bad_position(name)


def _features_by_line(text: str) -> Optional[Any]:
    """Read GeoJSON text sequences (RFC 8142), with or without their separators; None if it is none.

    :raises AoiError: a line holds what no coordinate can be
    """
    lines = [line.strip(RECORD_SEPARATOR + " \t\r") for line in text.split("\n")]
    lines = [line for line in lines if line]
    if len(lines) < 2:
        return None
    try:
        features = [_load(line) for line in lines]
    except json.JSONDecodeError:
        return None
    return {"type": "FeatureCollection", "features": features}


def _broken_json(text: str, error: json.JSONDecodeError) -> AoiError:
    if _PYTHON_QUOTE.match(text):
        return AoiError(
            translate(
                "Aoi",
                "The text is a Python dictionary: GeoJSON has double quotes. Write it with "
                "json.dumps() and paste that.",
            )
        )
    return AoiError(
        translate(
            "Aoi",
            "The text begins like GeoJSON but is broken in line {line}, column {column}. "
            "Correct it there, or copy it again, whole.",
        ).format(line=error.lineno, column=error.colno)
    )


def _of_list(document: List[Any]) -> Any:
    """Take a list of GeoJSON objects for a collection; of numbers, say how to write them."""
    if document and all(isinstance(item, dict) for item in document):
        return {"type": "FeatureCollection", "features": document}
    raise AoiError(
        translate(
            "Aoi",
            "The text is a list and no GeoJSON geometry. For coordinates alone paste "
            "{example} with the list in place of the dots.",
        ).format(example='{"type": "Polygon", "coordinates": …}')
    )


# -- WKT ----------------------------------------------------------------------------------------


def _from_wkt(text: str) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    srid = SRID.match(text)
    crs = crs_named(f"EPSG:{srid.group(1)}") if srid else wgs84()
    begin = srid.end() if srid else 0
    if not begins_wkt(text, begin):
        raise AoiError(
            translate(
                "Aoi",
                "The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. "
                "Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).",
            ).format(start=text[:30])
        )
    reader = WktReader(text, extended=srid is not None)
    reader.read(begin)
    if text[reader.at :].strip("; \n\t\r"):
        raise reader.refusal(
            translate(
                "Aoi", "the geometry ends before this place. Remove what follows, or add a bracket."
            )
        )
    return _polygons_of(reader), crs


def _polygons_of(reader: WktReader) -> QgsGeometry:
    if not reader.corners:
        raise no_polygon("WKT", [])
    geometry = reader.geometry()
    mixed = QgsWkbTypes.GeometryType.UnknownGeometry
    if geometry.type() not in (QgsWkbTypes.GeometryType.PolygonGeometry, mixed):
        raise no_polygon("WKT", [QgsWkbTypes.displayString(geometry.wkbType())])
    return geometry


def _from_clipboard(text: str, at: int) -> QgsGeometry:
    """Read the table of QGIS's clipboard: a geometry and its attributes in each row.

    An attribute may hold line breaks, and a feature may have no geometry.

    :param at: where the first row begins
    :raises AoiError: a row cannot be read whole
    """
    reader = WktReader(text)
    for line in text[at:].split("\n"):
        if begins_wkt(line):
            reader.read(at)
            if text[reader.at : reader.at + 1] not in ("", "\t", "\n", "\r"):
                raise reader.refusal(
                    translate("Aoi", "the geometry ends before this place. Copy it again.")
                )
        elif _CORNERS.search(line.partition("\t")[0]):
            raise reader.refusal(translate("Aoi", "the row begins with no geometry."), at)
        at += len(line) + 1
    return _polygons_of(reader)
