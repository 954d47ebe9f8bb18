"""Cutting a scene to an order: which pixels, in which files, of which type (section 2.2)."""

from __future__ import annotations

import json
import math
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from .behaviour import Behaviour
from .errors import RefusalError
from .geometry import footprint_of
from .scenes import SceneFiles, reference

gdal.UseExceptions()

MEDIA_TYPES = {
    ".tif": "image/tiff",
    ".jp2": "image/jp2",
    ".zip": "application/zip",
    ".json": "application/json",
}
METADATA = {"tile": "tileInfo.json", "product": "metadata.xml"}


class NoDataError(Exception):
    """The scene does not reach the area: the task fails."""


@dataclass(frozen=True)
class Window:
    column: int
    row: int
    columns: int
    rows: int


def result_kind(scene: SceneFiles, params: Mapping[str, Any], behaviour: Behaviour) -> str:
    """jp2, tif or zip, by the four rules of the reference in their order."""
    bands, metadata = params["bands"], params.get("metadata") or []
    sizes = {scene.resolution(band) for band in bands}
    sentinel2 = scene.sensor == "S2" or (scene.sensor == "S2L2A" and behaviour.jp2_for_l2a)
    if len(bands) == 1 and sentinel2 and not (metadata and behaviour.metadata_beats_jp2):
        return "jp2"
    if len(bands) == 1 and not metadata:
        return "tif"
    if params.get("merge", True) and len(sizes) == 1 and not metadata:
        return "tif"
    return "zip"


def make_result(
    scene: SceneFiles, params: Mapping[str, Any], behaviour: Behaviour, folder: Path
) -> Path:
    """The file that an order yields, written into the folder."""
    kind = result_kind(scene, params, behaviour)
    area = scene_area(scene, params["geometry"])
    bands = params["bands"]
    if kind != "zip":
        target = folder / f"{scene.scene_id}_{'-'.join(bands)}.{kind}"
        return write_raster(scene, bands, area, target, behaviour.mask)
    groups = _groups(scene, bands, params.get("merge", True))
    parts = [
        write_raster(scene, group, area, folder / _part_name(scene, group), behaviour.mask)
        for group in groups
    ]
    target = folder / f"{scene.scene_id}_{'-'.join(bands)}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for part in parts:
            archive.write(part, part.name)
            part.unlink()
        for name in params.get("metadata") or []:
            archive.writestr(METADATA[name], _metadata(scene, name))
    return target


def _groups(scene: SceneFiles, bands: Sequence[str], merge: bool) -> list[list[str]]:
    if not merge:
        return [[band] for band in bands]
    by_size: dict[float, list[str]] = {}
    for band in bands:
        by_size.setdefault(scene.resolution(band), []).append(band)
    return list(by_size.values())


def _part_name(scene: SceneFiles, bands: Sequence[str]) -> str:
    return f"{scene.scene_id}_{'-'.join(bands)}_{scene.resolution(bands[0]):.0f}m.tif"


def _metadata(scene: SceneFiles, name: str) -> str:
    if name == "tile":
        return json.dumps({"path": scene.view_id, "timestamp": scene.timestamp}, indent=1)
    return f"<?xml version='1.0'?>\n<product><id>{scene.scene_id}</id></product>\n"


# --- pixels --------------------------------------------------------------------------------------


def scene_area(scene: SceneFiles, geometry: Mapping[str, Any]) -> ogr.Geometry:
    """The ordered polygon in the scene's own system."""
    area = footprint_of(geometry)
    area.Transform(osr.CoordinateTransformation(reference(4326), reference(scene.crs)))
    return area


def window_of(raster: gdal.Dataset, area: ogr.Geometry) -> Window:
    """The pixels whose centres lie in the box of the area, as far as the raster reaches."""
    west, east, south, north = area.GetEnvelope()
    left, width, _, top, _, height = raster.GetGeoTransform()
    first_column, last_column = _centres(west, east, left, width)
    first_row, last_row = _centres(north, south, top, height)
    column, row = max(first_column, 0), max(first_row, 0)
    columns = min(last_column, raster.RasterXSize - 1) - column + 1
    rows = min(last_row, raster.RasterYSize - 1) - row + 1
    if columns < 1 or rows < 1:
        raise NoDataError("The scene has no data in the requested area")
    return Window(column, row, columns, rows)


def _centres(start: float, end: float, origin: float, step: float) -> tuple[int, int]:
    """The first and last pixel with its centre in a range, or the one in the middle of it."""
    first = math.ceil((start - origin) / step - 0.5)
    last = math.floor((end - origin) / step - 0.5)
    if last < first:
        first = last = math.floor(((start + end) / 2 - origin) / step)
    return first, last


def write_raster(
    scene: SceneFiles, bands: Sequence[str], area: ogr.Geometry, target: Path, mask: bool
) -> Path:
    """One raster of bands of one resolution; the target's name says GeoTIFF or JPEG 2000."""
    first = gdal.Open(str(scene.path(bands[0])))
    window = window_of(first, area)
    layers = [_read(scene.path(band), window) for band in bands]
    kind = gdal.GDT_Byte if all(layer.dtype == np.uint8 for layer in layers) else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", window.columns, window.rows, len(bands), kind)
    left, width, _, top, _, height = first.GetGeoTransform()
    memory.SetGeoTransform(
        (left + window.column * width, width, 0, top + window.row * height, 0, height)
    )
    memory.SetSpatialRef(reference(scene.crs))
    hidden = outside(memory, area) if mask else None
    for number, (name, layer) in enumerate(zip(bands, layers), start=1):
        if hidden is not None:
            layer[hidden] = 0
        band = memory.GetRasterBand(number)
        band.SetNoDataValue(0)
        band.SetDescription(name)
        band.WriteArray(layer)
    _save(memory, target)
    return target


def _read(path: Path, window: Window) -> np.ndarray:
    raster = gdal.Open(str(path))
    return raster.ReadAsArray(window.column, window.row, window.columns, window.rows)


def outside(like: gdal.Dataset, area: ogr.Geometry) -> np.ndarray:
    """The pixels whose centres lie outside the polygon."""
    inside = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1)
    inside.SetGeoTransform(like.GetGeoTransform())
    inside.SetSpatialRef(like.GetSpatialRef())
    holder = ogr.GetDriverByName("Memory").CreateDataSource("area")
    layer = holder.CreateLayer("area", like.GetSpatialRef(), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(area)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(inside, [1], layer, burn_values=[1])
    return inside.ReadAsArray() == 0


def _save(memory: gdal.Dataset, target: Path) -> None:
    if target.suffix == ".jp2":
        name, options = "JP2OpenJPEG", ["QUALITY=100", "REVERSIBLE=YES"]
    else:
        name, options = "GTiff", ["COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=2", "TILED=YES"]
    driver = gdal.GetDriverByName(name)
    if driver is None:
        raise RefusalError(500, f"this GDAL cannot write {name}")
    driver.CreateCopy(str(target), memory, options=options)
    beside = target.with_name(target.name + ".aux.xml")
    if beside.exists():
        beside.unlink()
