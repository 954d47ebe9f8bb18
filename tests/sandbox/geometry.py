"""Polygons of the service: what it accepts, and how large they are."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from osgeo import ogr, osr

from .errors import RefusalError
from .scenes import reference


def polygon_of(value: Any, name: str) -> ogr.Geometry:
    """The OGR geometry of a GeoJSON polygon in longitude and latitude, or a refusal in words."""
    if not isinstance(value, Mapping):
        raise RefusalError(400, f"{name} must be a GeoJSON geometry")
    if value.get("type") != "Polygon":
        raise RefusalError(400, f"{name} must be a Polygon, got {value.get('type')!r}")
    rings = value.get("coordinates")
    if not isinstance(rings, list) or not rings:
        raise RefusalError(400, f"{name} has no coordinates")
    for ring in rings:
        _check_ring(ring, name)
    plain = {"type": "Polygon", "coordinates": rings}
    polygon = ogr.CreateGeometryFromJson(json.dumps(plain))
    polygon.FlattenTo2D()
    if not polygon.IsValid():
        raise RefusalError(400, f"{name} is not a valid polygon: it crosses itself")
    return polygon


def _check_ring(ring: Any, name: str) -> None:
    if not isinstance(ring, list) or len(ring) < 4:
        raise RefusalError(400, f"{name} has a ring of fewer than four points")
    for point in ring:
        if not isinstance(point, list) or len(point) not in (2, 3):
            raise RefusalError(400, f"{name} has a point that is not [longitude, latitude]")
        if not all(_is_number(part) for part in point):
            raise RefusalError(400, f"{name} has a coordinate that is not a number")
        if not -180 <= point[0] <= 180 or not -90 <= point[1] <= 90:
            raise RefusalError(400, f"{name} is outside longitude and latitude: {point[:2]}")
    if ring[0] != ring[-1]:
        raise RefusalError(400, f"{name} has a ring that is not closed")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def area_km2(polygon: ogr.Geometry) -> float:
    """The true area: measured in an equal-area projection around the polygon."""
    middle = polygon.Centroid()
    local = reference(f"+proj=laea +lat_0={middle.GetY()} +lon_0={middle.GetX()} +datum=WGS84")
    flat = polygon.Clone()
    flat.Transform(osr.CoordinateTransformation(reference(4326), local))
    return float(flat.Area()) / 1e6


def footprint_of(geojson: Mapping[str, Any]) -> ogr.Geometry:
    return ogr.CreateGeometryFromJson(json.dumps(dict(geojson)))
