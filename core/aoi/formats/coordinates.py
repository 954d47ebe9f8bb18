"""Areas typed as coordinates: a bounding box, or a point with a radius."""

from __future__ import annotations

import math
import re
from typing import List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ....api.texts import translate
from ..errors import AoiError
from ..geometry.measure import wgs84
from .geojson import crs_named

# Characters. What is longer is no coordinates, and no pattern below is slow up to here.
_LONGEST = 200
# Kilometres. A circle of more is too large to order, and near a hemisphere it is none on a map.
_LARGEST_RADIUS = 1000.0
# Corners of a circle: its area is 0.13 % less than the true one.
_CORNERS = 72

_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)"
_BETWEEN = r"(?:\s*[,;:]\s*|\s+)"
_BOX = re.compile(
    rf"[\[(]?\s*({_NUMBER}){_BETWEEN}({_NUMBER}){_BETWEEN}({_NUMBER}){_BETWEEN}({_NUMBER})"
    r"\s*[\])]?\s*(?:\[\s*([A-Za-z]+:\d+)\s*\])?"
)
# Degrees, minutes and seconds.
_ANGLE = (
    rf"""({_NUMBER})\s*(?:[°º]\s*(?:(\d+(?:\.\d*)?)\s*['′’]\s*(?:(\d+(?:\.\d*)?)\s*["″”])?)?)?"""
)
_RADIUS = rf"(?:{_BETWEEN}({_NUMBER})\s*(km|m))?"
_PLAIN = re.compile(rf"[\[(]?\s*{_ANGLE}{_BETWEEN}{_ANGLE}\s*[\])]?{_RADIUS}", re.IGNORECASE)
_LETTERS_BEHIND = re.compile(
    rf"{_ANGLE}\s*([NSEW]){_BETWEEN}?{_ANGLE}\s*([NSEW]){_RADIUS}", re.IGNORECASE
)
_LETTERS_BEFORE = re.compile(
    rf"([NSEW])\s*{_ANGLE}{_BETWEEN}([NSEW])\s*{_ANGLE}{_RADIUS}", re.IGNORECASE
)
_LOOKS_LIKE_NUMBERS = re.compile(r"[-+.\d\[(]|[NSEW]\s*[-+.\d]", re.IGNORECASE)


def from_coordinates(text: str) -> Optional[Tuple[QgsGeometry, QgsCoordinateReferenceSystem]]:
    """Read a bounding box or a point with a radius; None if a text is nothing like that.

    A box is west, south, east, north in degrees. With a CRS in brackets behind it, it is written as
    QGIS does: xmin, xmax, ymin, ymax [EPSG:32635]. A point is longitude, latitude, unless letters
    say which is which: 50.45 N 30.52 E, 2 km. Where semicolons divide, commas may be decimal.

    :raises AoiError: the text is like it, but cannot be an area
    """
    text = text.strip()
    if len(text) > _LONGEST or not _LOOKS_LIKE_NUMBERS.match(text):
        return None
    if ";" in text and "." not in text:
        text = text.replace(",", ".")
    box = _BOX.fullmatch(text)
    if box:
        return _box([float(number) for number in box.groups()[:4]], box.group(5))
    point = _point_in(text)
    if point is not None:
        return _circle(*point), wgs84()
    if text[0] not in "[(":
        raise _unreadable()
    # A list of other things, for whoever reads JSON.
    return None


def _box(
    numbers: List[float], crs_name: Optional[str]
) -> Tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    if crs_name:
        crs = crs_named(crs_name.upper())
        west, east, south, north = numbers
    else:
        crs = wgs84()
        west, south, east, north = numbers
    if crs.isGeographic() and west > east and east + 360 - west < 180:
        # Across the 180° meridian, as RFC 7946 has it.
        east += 360
    if west >= east or south >= north:
        raise AoiError(
            translate(
                "Aoi",
                "The bounding box has no width or height. Write west, south, east, north, for "
                "example 30.5, 50.4, 30.7, 50.5.",
            )
        )
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north)), crs


def _point_in(text: str) -> Optional[Tuple[QgsPointXY, Optional[float]]]:
    """Return a point in degrees and its radius in metres, as far as there is one."""
    plain = _PLAIN.fullmatch(text)
    if plain:
        longitude, latitude = _degrees(*plain.groups()[:3]), _degrees(*plain.groups()[3:6])
        return QgsPointXY(longitude, latitude), _metres(*plain.groups()[6:])
    behind, before = _LETTERS_BEHIND.fullmatch(text), _LETTERS_BEFORE.fullmatch(text)
    if behind:
        a, b, c, first, d, e, f, second, radius, unit = behind.groups()
    elif before:
        first, a, b, c, second, d, e, f, radius, unit = before.groups()
    else:
        return None
    found = {
        "NS" if letter.upper() in "NS" else "EW": _degrees(*angle)
        * (-1 if letter.upper() in "SW" else 1)
        for letter, angle in ((first, (a, b, c)), (second, (d, e, f)))
    }
    if len(found) < 2:
        raise _unreadable()
    return QgsPointXY(found["EW"], found["NS"]), _metres(radius, unit)


def _degrees(degrees: str, minutes: Optional[str], seconds: Optional[str]) -> float:
    parts = float(minutes or 0), float(seconds or 0)
    if max(parts) >= 60:
        raise _unreadable()
    value = abs(float(degrees)) + parts[0] / 60 + parts[1] / 3600
    return math.copysign(value, -1 if degrees.startswith("-") else 1)


def _metres(radius: Optional[str], unit: Optional[str]) -> Optional[float]:
    if radius is None or unit is None:
        return None
    return float(radius) * (1000 if unit.lower() == "km" else 1)


def _circle(centre: QgsPointXY, radius: Optional[float]) -> QgsGeometry:
    """Return a circle on the ellipsoid.

    :param centre: in degrees
    :param radius: metres
    """
    if radius is None:
        raise AoiError(
            translate(
                "Aoi",
                "A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.",
            )
        )
    if abs(centre.y()) > 90 or abs(centre.x()) > 180:
        raise AoiError(
            translate(
                "Aoi",
                "The point lies outside the world: longitude {x}, latitude {y}. Longitude comes "
                "first, unless letters say which is which (50.4 N 30.5 E).",
            ).format(x=f"{centre.x():g}", y=f"{centre.y():g}")
        )
    if not 0 < radius <= _LARGEST_RADIUS * 1000:
        raise AoiError(
            translate("Aoi", "The radius is to be more than nothing and at most {most} km.").format(
                most=f"{_LARGEST_RADIUS:g}"
            )
        )
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    ring = []
    for corner in range(_CORNERS):
        # Counter-clockwise.
        azimuth = -2 * math.pi * corner / _CORNERS
        point = measure.computeSpheroidProject(centre, radius, azimuth)
        # Beside the centre, and not on the other side of the map.
        turns = round((centre.x() - point.x()) / 360)
        ring.append(QgsPointXY(point.x() + 360 * turns, point.y()))
    return QgsGeometry.fromPolygonXY([[*ring, ring[0]]])


def _unreadable() -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "The coordinates cannot be read. Write a bounding box as west, south, east, north, or "
            "a point with a radius, for example 30.5, 50.4, 2 km.",
        )
    )
