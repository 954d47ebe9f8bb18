"""GeoJSON as polygons: a geometry, Feature or FeatureCollection, with its CRS."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from math import isfinite
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ....api.texts import translate
from ..errors import AoiError
from ..geometry.measure import wgs84
from .wkt import too_deep

_MAX_DEPTH = 20
_LONGEST_CRS_NAME = 200
# There is one way only to match each character, so that no text makes it slow.
_CRS_CODE = re.compile(r"(EPSG|ESRI)\b.*?(\d+)$", re.IGNORECASE)
_OTHERS = ("Point", "MultiPoint", "LineString", "MultiLineString")


def from_geojson(document: Any) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Build the polygons of a decoded GeoJSON document, all in one geometry.

    :param document: a geometry, Feature or FeatureCollection
    :raises AoiError: if it holds no polygon or a broken one
    """
    reader = _Reader(document)
    if not reader.polygons:
        raise no_polygon("GeoJSON", reader.others)
    geometry = QgsGeometry.fromMultiPolygonXY(reader.polygons)
    if len(reader.polygons) == 1:
        geometry.convertToSingleType()
    return geometry, reader.crs()


def crs_in(document: Any) -> Optional[QgsCoordinateReferenceSystem]:
    """Look through all of a decoded GeoJSON document; return its CRS, None if it has no polygon.

    :raises AoiError: something in it cannot be read, or its polygons are in several CRS
    """
    reader = _Reader(document)
    return reader.crs() if reader.polygons else None


def no_polygon(form: str, others: List[str]) -> AoiError:
    """Return the error for a text that could be read but holds no polygon.

    :param others: the kinds of geometry that it holds instead
    """
    if not others:
        return AoiError(
            translate("Aoi", "The text was read as {form}, but there is no geometry in it.").format(
                form=form
            )
        )
    return AoiError(
        translate(
            "Aoi",
            "The text was read as {form}, but it holds no polygon, only: {types}. Lines and "
            "points have no area.",
        ).format(form=form, types=", ".join(sorted(set(others))))
    )


def bad_position(what: str) -> AoiError:
    """Return the error for a position that is no pair of numbers."""
    return AoiError(
        translate(
            "Aoi",
            "The GeoJSON has a position that is no pair of numbers: {what}. Correct it and "
            "try again.",
        ).format(what=what[:60] or "…")
    )


def crs_named(name: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS of an authority's code.

    :raises AoiError: QGIS does not know it
    """
    crs = QgsCoordinateReferenceSystem(name)
    if not crs.isValid():
        raise _unknown_crs(name)
    return crs


class _Reader:
    """The polygons of a GeoJSON document, and the names of what is none."""

    def __init__(self, document: Any) -> None:
        self.polygons: List[List[List[QgsPointXY]]] = []
        self.others: List[str] = []
        # The ``crs`` members that hold for polygons, by their text; None where there is none.
        self._members: Dict[str, Any] = {}
        self._read(document, 0, None)

    def _read(self, item: Any, depth: int, crs: Any) -> None:
        """Walk a GeoJSON object.

        :param depth: how many objects it is inside of
        :param crs: the ``crs`` member of the nearest object around it that has one
        """
        if depth > _MAX_DEPTH:
            raise too_deep()
        if not isinstance(item, Mapping):
            raise _no_geojson(None)
        kind = item.get("type")
        if item.get("crs") is not None:
            crs = item["crs"]
        if kind == "FeatureCollection":
            for feature in _list_in(item, "features"):
                self._read(feature, depth + 1, crs)
        elif kind == "GeometryCollection":
            for geometry in _list_in(item, "geometries"):
                self._read(geometry, depth + 1, crs)
        elif kind == "Feature":
            if item.get("geometry") is not None:
                self._read(item["geometry"], depth + 1, crs)
        elif kind == "Polygon":
            self._add(_list_in(item, "coordinates"), crs)
        elif kind == "MultiPolygon":
            for polygon in _list_in(item, "coordinates"):
                self._add(polygon, crs)
        elif kind in _OTHERS:
            self.others.append(str(kind))
        else:
            raise _no_geojson(kind)

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS of all polygons; without a ``crs`` member it is EPSG:4326.

        Until RFC 7946 any GeoJSON object could have one, and PostGIS still writes it into the
        geometry.

        :raises AoiError: QGIS does not know it, or there are several
        """
        found = [_crs_of(member) for member in self._members.values()]
        if any(crs != found[0] for crs in found):
            raise AoiError(
                translate(
                    "Aoi",
                    "The polygons in the text are in several CRS: {names}. Paste those of one CRS "
                    "at a time.",
                ).format(names=", ".join(sorted({crs.authid() for crs in found})))
            )
        return found[0]

    def _add(self, rings: Any, crs: Any) -> None:
        polygon = [[_point(position) for position in _listed(ring)] for ring in _listed(rings)]
        if polygon:
            self.polygons.append(polygon)
            key = "" if crs is None else json.dumps(crs, sort_keys=True, default=str)
            self._members.setdefault(key, crs)


def _list_in(item: Mapping[str, Any], key: str) -> List[Any]:
    members = item.get(key)
    if not isinstance(members, (list, tuple)):
        raise AoiError(
            translate(
                "Aoi", "The GeoJSON {kind} has no list “{key}”. Copy it again, whole."
            ).format(kind=item["type"], key=key)
        )
    return list(members)


def _listed(item: Any) -> Sequence[Any]:
    if not isinstance(item, (list, tuple)):
        raise bad_position(str(item))
    return item


def _point(position: Any) -> QgsPointXY:
    numbers = _listed(position)[:2]
    # bool is an int for Python, but not a coordinate; an int may be too large for a float.
    with suppress(OverflowError):
        if len(numbers) == 2 and all(type(n) in (int, float) and isfinite(n) for n in numbers):
            return QgsPointXY(*map(float, numbers))
    raise bad_position(str(position))


def _crs_of(member: Any) -> QgsCoordinateReferenceSystem:
    if member is None:
        return wgs84()
    properties = member.get("properties") if isinstance(member, Mapping) else None
    name = properties.get("name") if isinstance(properties, Mapping) else member
    if isinstance(properties, Mapping) and member.get("type") == "EPSG":
        # As in the draft of 2006.
        name = f"EPSG:{properties.get('code')}"
    name = name.strip() if isinstance(name, str) else ""
    if name.upper().endswith("CRS84"):
        return wgs84()
    code = _CRS_CODE.search(name) if len(name) <= _LONGEST_CRS_NAME else None
    if code:
        return crs_named(f"{code.group(1).upper()}:{code.group(2)}")
    raise _unknown_crs(name or json.dumps(member, default=str))


def _unknown_crs(name: str) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, "
            "or give longitude and latitude.",
        ).format(name=name[:60])
    )


def _no_geojson(kind: Optional[object]) -> AoiError:
    if kind is None:
        return AoiError(
            translate(
                "Aoi",
                "The text is JSON but no GeoJSON: it does not say what type of geometry it is. "
                "Paste a Polygon, MultiPolygon, Feature or FeatureCollection.",
            )
        )
    return AoiError(
        translate(
            "Aoi",
            "The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, "
            "MultiPolygon, Feature or FeatureCollection.",
        ).format(kind=str(kind)[:60])
    )
