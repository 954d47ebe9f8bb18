"""Read areas from text: GeoJSON, WKT and EWKT."""

from __future__ import annotations

import json
import math
import re
from typing import Any, List, Mapping, NoReturn, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from .errors import AoiError
from .geometry import wgs84

MAX_CHARACTERS = 10_000_000
_MAX_DEPTH = 20

_SRID = re.compile(r"SRID\s*=\s*(\d{1,9})\s*;\s*", re.IGNORECASE)
# Patterns that see a pasted text are written so that no text makes them slow: there is one way
# only to match each character.
_WKT_START = re.compile(r"[A-Za-z]+\s*(?:(?:Z|M|ZM)\s*)?(?:\(|EMPTY)", re.IGNORECASE)
# QGIS 3.22 reads "1.5e6" but not "19.5e6".
_EXPONENT = re.compile(r"(?<![\d.])(?:\d+(?:\.\d*)?|\.\d+)[eE][-+]?\d+")
# No coordinate in any CRS is as large; written out, such a number would be hundreds of digits.
_LARGEST_NUMBER = 1e15
_LONGEST_CRS_NAME = 200
_CRS_CODE = re.compile(r"(EPSG|ESRI)\b.*?(\d+)$", re.IGNORECASE)


def parse_text(text: str) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Read GeoJSON (geometry, Feature or FeatureCollection), WKT or EWKT.

    Without a CRS of its own (``crs`` member, ``SRID=``) the text is taken as EPSG:4326,
    longitude first.

    :param text: at most 10 MB
    :returns: the geometry as written, and its CRS
    :raises AoiError: if the text is not understood; the message says what it was taken for
    """
    stripped = text.strip().lstrip("\ufeff").strip()
    if not stripped:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi", "There is no text. Paste a polygon as GeoJSON or WKT."
            )
        )
    if len(stripped) > MAX_CHARACTERS:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The text is longer than 10 MB. Load it as a layer and choose the area there.",
            )
        )
    if stripped[0] in "{[":
        return from_geojson(_parse_json(stripped))
    return _from_wkt(stripped)


def from_geojson(document: Any) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Build the polygons of a decoded GeoJSON document, all in one geometry.

    :param document: a geometry, Feature or FeatureCollection
    :raises AoiError: if it holds no polygon or a broken one
    """
    reader = _GeoJsonReader()
    reader.read(document, 0)
    if not reader.polygons:
        raise _no_polygon("GeoJSON", reader.others)
    geometry = (
        QgsGeometry.fromPolygonXY(reader.polygons[0])
        if len(reader.polygons) == 1
        else QgsGeometry.fromMultiPolygonXY(reader.polygons)
    )
    return geometry, _crs_of(document)


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise _too_deep() from None
    except json.JSONDecodeError as error:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The text begins like GeoJSON but is broken in line {line}, column {column}. "
                "Copy it again, whole.",
            ).format(line=error.lineno, column=error.colno)
        ) from None
    except AoiError:
        raise
    except ValueError:
        # Python refuses to read an integer of thousands of digits.
        raise _bad_position("") from None


def _refuse_constant(name: str) -> NoReturn:
    raise _bad_position(name)


def _too_deep() -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.",
        )
    )


def _bad_position(what: str) -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The GeoJSON has a position that is no pair of numbers: {what}. Correct it and "
            "try again.",
        ).format(what=what[:60] or "…")
    )


def _no_polygon(form: str, others: List[str]) -> AoiError:
    if not others:
        return AoiError(
            QCoreApplication.translate(
                "Aoi", "The text was read as {form}, but there is no geometry in it."
            ).format(form=form)
        )
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The text was read as {form}, but it holds no polygon, only: {types}. Lines and "
            "points have no area.",
        ).format(form=form, types=", ".join(sorted(set(others))))
    )


class _GeoJsonReader:
    """Collects the polygons of a GeoJSON document and the names of what is none."""

    _OTHERS = ("Point", "MultiPoint", "LineString", "MultiLineString")

    def __init__(self) -> None:
        self.polygons: List[List[List[QgsPointXY]]] = []
        self.others: List[str] = []

    def read(self, item: Any, depth: int) -> None:
        """Walk a GeoJSON object.

        :param depth: how many objects it is inside of
        """
        if depth > _MAX_DEPTH:
            raise _too_deep()
        kind = item.get("type") if isinstance(item, Mapping) else None
        if kind == "FeatureCollection":
            for feature in self._members(item, "features"):
                self.read(feature, depth + 1)
        elif kind == "GeometryCollection":
            for geometry in self._members(item, "geometries"):
                self.read(geometry, depth + 1)
        elif kind == "Feature":
            if item.get("geometry") is not None:
                self.read(item["geometry"], depth + 1)
        elif kind == "Polygon":
            self._add(self._members(item, "coordinates"))
        elif kind == "MultiPolygon":
            for polygon in self._members(item, "coordinates"):
                self._add(polygon)
        elif kind in self._OTHERS:
            self.others.append(str(kind))
        else:
            raise AoiError(
                QCoreApplication.translate(
                    "Aoi",
                    "The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, "
                    "MultiPolygon, Feature or FeatureCollection.",
                ).format(kind=str(kind)[:60])
            )

    @staticmethod
    def _members(item: Mapping[str, Any], key: str) -> List[Any]:
        members = item.get(key)
        if not isinstance(members, (list, tuple)):
            raise AoiError(
                QCoreApplication.translate(
                    "Aoi",
                    "The GeoJSON {kind} has no list “{key}”. Copy it again, whole.",
                ).format(kind=item["type"], key=key)
            )
        return list(members)

    def _add(self, rings: Any) -> None:
        if not isinstance(rings, (list, tuple)):
            raise _bad_position(str(rings))
        polygon = [self._ring(ring) for ring in rings]
        if polygon:
            self.polygons.append(polygon)

    def _ring(self, ring: Any) -> List[QgsPointXY]:
        if not isinstance(ring, (list, tuple)):
            raise _bad_position(str(ring))
        return [self._position(position) for position in ring]

    @staticmethod
    def _position(position: Any) -> QgsPointXY:
        if not isinstance(position, (list, tuple)) or len(position) < 2:
            raise _bad_position(str(position))
        x, y = position[0], position[1]
        # bool is an int for Python, but not a coordinate.
        if type(x) not in (int, float) or type(y) not in (int, float):
            raise _bad_position(str(position))
        try:
            point = QgsPointXY(float(x), float(y))
        except OverflowError:
            raise _bad_position(str(position)) from None
        if not (math.isfinite(point.x()) and math.isfinite(point.y())):
            raise _bad_position(str(position))
        return point


def _crs_of(document: Mapping[str, Any]) -> QgsCoordinateReferenceSystem:
    """Read the ``crs`` member of GeoJSON before RFC 7946; without one it is EPSG:4326."""
    member = document.get("crs")
    if member is None:
        return wgs84()
    properties = member.get("properties") if isinstance(member, Mapping) else None
    name = properties.get("name") if isinstance(properties, Mapping) else None
    name = name.strip() if isinstance(name, str) else ""
    if name.upper().endswith("CRS84"):
        return wgs84()
    code = _CRS_CODE.search(name) if len(name) <= _LONGEST_CRS_NAME else None
    if code:
        return _crs_from(f"{code.group(1).upper()}:{code.group(2)}")
    raise _unknown_crs(name or json.dumps(member, default=str))


def _crs_from(name: str) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem(name)
    if not crs.isValid():
        raise _unknown_crs(name)
    return crs


def _unknown_crs(name: str) -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, "
            "or give longitude and latitude.",
        ).format(name=name[:60])
    )


def _from_wkt(text: str) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    srid = _SRID.match(text)
    crs = _crs_from(f"EPSG:{srid.group(1)}") if srid else wgs84()
    wkt = text[srid.end() :] if srid else text
    wkt = wkt.rstrip("; \n\t\r")
    if not _WKT_START.match(wkt):
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The text is neither GeoJSON nor WKT: it begins with “{start}”. Paste a polygon, "
                "for example POLYGON((30 50, 31 50, 31 51, 30 50)).",
            ).format(start=text[:30])
        )
    _refuse_unbalanced(wkt)
    geometry = QgsGeometry.fromWkt(_EXPONENT.sub(_written_out, wkt))
    if geometry.isNull():
        raise _broken_wkt(wkt)
    if geometry.isEmpty():
        raise _no_polygon("WKT", [])
    kind = geometry.type()
    mixed = QgsWkbTypes.GeometryType.UnknownGeometry
    if kind not in (QgsWkbTypes.GeometryType.PolygonGeometry, mixed):
        raise _no_polygon("WKT", [QgsWkbTypes.displayString(geometry.wkbType())])
    return geometry, crs


def _written_out(number: re.Match[str]) -> str:
    """Write a number with an exponent as plain digits."""
    value = float(number.group())
    return f"{value:.15f}" if value < _LARGEST_NUMBER else number.group()


def _refuse_unbalanced(wkt: str) -> None:
    """Refuse what QGIS would read in part: text after the last bracket, or brackets left open."""
    depth = 0
    for bracket in re.finditer(r"[()]", wkt):
        depth += 1 if bracket.group() == "(" else -1
        if depth > _MAX_DEPTH:
            raise _too_deep()
        if depth < 0 or (depth == 0 and bracket.end() != len(wkt)):
            raise _broken_wkt(wkt)
    if depth:
        raise _broken_wkt(wkt)


def _broken_wkt(wkt: str) -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The text begins like WKT ({start}) but cannot be read as such. Check the brackets "
            "and that every corner is two numbers.",
        ).format(start=wkt[:30])
    )
