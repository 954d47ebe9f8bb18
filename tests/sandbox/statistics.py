"""Statistics of indices over an area, scene by scene: tasks of type `mt_stats` (section 2.10)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import numpy as np
from osgeo import gdal

from .behaviour import Behaviour
from .crop import NoDataError, Window, outside, scene_area, window_of
from .errors import RefusalError
from .geometry import area_km2, footprint_of, polygon_of
from .scenes import SceneFiles

TASK_TIMEOUT = 172800
MAX_DAYS = 365
MAX_INDICES = 3
_REQUIRED = ("bm_type", "date_start", "date_end", "geometry", "reference")
_OPTIONAL = (
    *("sensors", "limit", "max_cloud_cover_in_aoi", "exclude_cover_pixels"),
    *("cloud_masking_level", "aoi_cover_share_min"),
)
# Bands of each sensor: near infrared, red, green, red edge, short-wave infrared 1 and 2.
_S2 = {"N": "B08", "R": "B04", "G": "B03", "E": "B05", "S": "B11", "T": "B12"}
_BANDS = {
    "S2L2A": _S2,
    "S2": _S2,
    "L8": {"N": "B5", "R": "B4", "G": "B3", "S": "B6", "T": "B7"},
}
_ALIASES = {"sentinel2": "S2", "sentinel2l2a": "S2L2A", "landsat8": "L8"}
# As the agencies publish them; written again here, so that the client's table can disagree.
_INDICES = {
    "NDVI": ("NR", lambda b: (b["N"] - b["R"]) / (b["N"] + b["R"])),
    "NDRE": ("NE", lambda b: (b["N"] - b["E"]) / (b["N"] + b["E"])),
    "NDMI": ("NS", lambda b: (b["N"] - b["S"]) / (b["N"] + b["S"])),
    "NDWI": ("GN", lambda b: (b["G"] - b["N"]) / (b["G"] + b["N"])),
    "NBR": ("NT", lambda b: (b["N"] - b["T"]) / (b["N"] + b["T"])),
    "GCI": ("NG", lambda b: b["N"] / b["G"] - 1),
    "SAVI": ("NR", lambda b: 1.5 * (b["N"] - b["R"]) / (b["N"] + b["R"] + 5000)),
}
# Classes that each level leaves out (section 2.10 and 11).
_MASKED = {0: (), 1: (9,), 2: (8, 9), 3: (3, 7, 8, 9, 10), 4: (8, 9, 10)}
_CLOUD = (8, 9, 10)


def checked_statistics(params: Any, behaviour: Behaviour) -> dict[str, Any]:
    """The params of a valid `mt_stats` task, or a refusal in words."""
    if not isinstance(params, Mapping):
        raise RefusalError(400, "params is required")
    unknown = sorted(set(params) - {*_REQUIRED, *_OPTIONAL})
    if unknown:
        raise RefusalError(400, f"unknown parameter: {', '.join(unknown)}")
    for name in _REQUIRED:
        if name not in params:
            raise RefusalError(400, f"params.{name} is required")
    kinds = params["bm_type"] if isinstance(params["bm_type"], list) else [params["bm_type"]]
    if not 1 <= len(kinds) <= MAX_INDICES:
        raise RefusalError(400, f"params.bm_type takes one to {MAX_INDICES} indices")
    for kind in kinds:
        if kind not in _INDICES:
            raise RefusalError(400, f"unknown bm_type: {kind!r}")
    begin, end = _day(params["date_start"]), _day(params["date_end"])
    if begin > end:
        raise RefusalError(400, "date_start is after date_end")
    if (end - begin).days > MAX_DAYS:
        raise RefusalError(400, f"the range is over {MAX_DAYS} days")
    sensors = params.get("sensors", [])
    if not isinstance(sensors, list) or not all(one in _ALIASES for one in sensors):
        raise RefusalError(400, f"unknown sensors: {sensors!r}")
    polygon = polygon_of(params["geometry"], "params.geometry")
    area = area_km2(polygon)
    if area > behaviour.max_area_km2:
        limit = f"{behaviour.max_area_km2:g} km²"
        raise RefusalError(400, f"the area of {area:.1f} km² exceeds the limit of {limit}")
    if params.get("cloud_masking_level", 0) not in _MASKED:
        raise RefusalError(400, "cloud_masking_level must be 0 to 4")
    return {**params, "bm_type": kinds}


def _day(value: Any) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise RefusalError(400, f"not a date: {value!r}") from None


def statistics(
    params: Mapping[str, Any], scenes: Mapping[str, SceneFiles], behaviour: Behaviour
) -> dict[str, Any]:
    """What a finished task says: a result for each scene, and the errors of those left out."""
    begin, end = params["date_start"], params["date_end"]
    codes = [_ALIASES[one] for one in params.get("sensors", list(_ALIASES))]
    area = footprint_of(params["geometry"])
    result, errors = [], []
    for scene in sorted(scenes.values(), key=lambda one: one.date, reverse=True):
        wanted = scene.sensor in codes and begin <= scene.date <= end
        if not wanted or not footprint_of(scene.footprint).Intersects(area):
            continue
        entry, error = _scene_statistics(scene, params)
        if behaviour.broken_statistics and scene.view_id in behaviour.broken_statistics:
            entry, error = None, "internal error"
        if error:
            errors.append({"scene_id": scene.scene_id, "view_id": scene.view_id, "error": error})
        else:
            result.append(entry)
    limit = params.get("limit")
    return {"errors": errors, "result": result[:limit] if limit else result}


def _scene_statistics(scene: SceneFiles, params: Mapping[str, Any]) -> tuple[Any, str]:
    try:
        return _entry(scene, params)
    except NoDataError as no_data:
        return None, str(no_data)


def _entry(scene: SceneFiles, params: Mapping[str, Any]) -> tuple[Any, str]:
    bands = _BANDS[scene.sensor]
    kinds = params["bm_type"]
    for kind in kinds:
        missing = [name for name in _INDICES[kind][0] if name not in bands]
        if missing:
            return None, f"{kind} cannot be made of {scene.sensor}"
    classes = _classes(scene, params["geometry"])
    cloud = _cloud(scene, classes)
    if cloud > params.get("max_cloud_cover_in_aoi", 100):
        return None, f"cloud cover {cloud:.2f} is over the limit"
    level = params.get("cloud_masking_level", 0)
    indexes = {}
    for kind in kinds:
        values = _values(scene, kind, params["geometry"], classes, _MASKED[level])
        if values.size == 0:
            return None, "no pixels with data in the area"
        indexes[kind] = _figures(values)
    entry = {
        "scene_id": scene.scene_id,
        "view_id": scene.view_id,
        "date": scene.date,
        "cloud": round(cloud, 2),
        "indexes": indexes,
    }
    return entry, ""


def _cut(scene: SceneFiles, band: str, geometry: Mapping[str, Any]) -> tuple[np.ndarray, Any]:
    """Pixels of the area's box, and which of them have their centre outside of the area."""
    raster = gdal.Open(str(scene.path(band)))
    area = scene_area(scene, geometry)
    window: Window = window_of(raster, area)
    pixels = raster.ReadAsArray(window.column, window.row, window.columns, window.rows)
    west, width, _, north, _, height = raster.GetGeoTransform()
    like = gdal.GetDriverByName("MEM").Create("", window.columns, window.rows, 1)
    like.SetGeoTransform(
        (west + window.column * width, width, 0, north + window.row * height, 0, height)
    )
    like.SetSpatialRef(raster.GetSpatialRef())
    return pixels, outside(like, area)


def _classes(scene: SceneFiles, geometry: Mapping[str, Any]) -> Any:
    return _cut(scene, "SCL", geometry) if "SCL" in scene.bands else None


def _cloud(scene: SceneFiles, classes: Any) -> float:
    """Cloud over the area in percent; the whole scene's where it has no classes."""
    if classes is None:
        return scene.cloud
    inside = classes[0][~classes[1] & (classes[0] != 0)]
    return float(np.isin(inside, _CLOUD).mean() * 100) if inside.size else scene.cloud


def _values(
    scene: SceneFiles, kind: str, geometry: Mapping[str, Any], classes: Any, masked: tuple[int, ...]
) -> np.ndarray:
    names, formula = _INDICES[kind]
    cut = {name: _cut(scene, _BANDS[scene.sensor][name], geometry) for name in names}
    rows, columns = min((one[0].shape for one in cut.values()), key=lambda shape: shape[0])
    bands = {name: _at(pixels, rows, columns).astype(float) for name, (pixels, _) in cut.items()}
    left_out = np.any([_at(one[1], rows, columns) for one in cut.values()], axis=0)
    left_out |= np.any([band == 0 for band in bands.values()], axis=0)
    if classes is not None and masked:
        left_out |= np.isin(_at(classes[0], rows, columns), masked)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = formula(bands)
    return values[~left_out & np.isfinite(values)]


def _at(pixels: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The nearest pixels on a grid of so many rows and columns over the same box."""
    at_rows = ((np.arange(rows) + 0.5) * pixels.shape[0] / rows).astype(int)
    at_columns = ((np.arange(columns) + 0.5) * pixels.shape[1] / columns).astype(int)
    return pixels[np.ix_(at_rows, at_columns)]


def _figures(values: np.ndarray) -> dict[str, float]:
    p10, q1, median, q3, p90 = np.percentile(values, (10, 25, 50, 75, 90))
    figures = {
        "average": values.mean(),
        "median": median,
        "min": values.min(),
        "max": values.max(),
        "std": values.std(),
        "variance": values.var(),
        "q1": q1,
        "q3": q3,
        "p10": p10,
        "p90": p90,
    }
    return {name: round(float(value), 6) for name, value in figures.items()}
