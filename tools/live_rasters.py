"""What `make live-check` reads of delivered rasters, and the NDVI that is made here of them.

Imported by tools/live_check.py, which makes the checkout importable first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np
from eosda_imagery.core.gdal.opening import gdal_calls, open_raster
from eosda_imagery.core.raster.indices.reflectance import BASELINE_04_OFFSET
from osgeo import gdal, ogr, osr

# Half of its box lies outside of it, so that a mask shows. Fields near Lviv, 3 km².
TRIANGLE = {
    "type": "Polygon",
    "coordinates": [[[24.08, 49.795], [24.11, 49.795], [24.08, 49.82], [24.08, 49.795]]],
}
# Values of the index that differ by less are the same: the service may take another pixel's share.
SAME = 0.02


def magic(head: bytes) -> str:
    """Name a file by its first bytes."""
    for start, name in (
        (b"II*\0", "GeoTIFF"),
        (b"MM\0*", "GeoTIFF"),
        (b"II+\0", "BigTIFF"),
        (b"MM\0+", "BigTIFF"),
        (b"PK", "zip"),
        (b"\0\0\0\x0cjP  ", "JPEG 2000"),
        (b"\xff\x4f\xff\x51", "JPEG 2000 codestream"),
    ):
        if head.startswith(start):
            return name
    return f"unknown, begins with {head[:4].hex()}"


def raster_facts(path: Path) -> dict[str, str]:
    """Read of a raster what the documentation leaves open."""
    with gdal_calls("The raster cannot be looked at"):
        raster = open_raster(path)
        reference = raster.GetSpatialRef()
        bands = [raster.GetRasterBand(n + 1) for n in range(raster.RasterCount)]
        code = reference.GetAuthorityCode(None) if reference is not None else None
        transform = raster.GetGeoTransform()
        return {
            "driver": raster.GetDriver().ShortName,
            "size": f"{raster.RasterXSize} × {raster.RasterYSize}, {raster.RasterCount} bands",
            "CRS": f"EPSG:{code}" if code else "none or without a code",
            "pixel": f"{transform[1]:g} × {abs(transform[5]):g}",
            "data type": ", ".join(sorted({gdal.GetDataTypeName(b.DataType) for b in bands})),
            "nodata": ", ".join(sorted({str(b.GetNoDataValue()) for b in bands})),
            "band descriptions": ", ".join(b.GetDescription() or "none" for b in bands),
            "pixels outside the polygon": outside(raster, TRIANGLE),
        }


def _area_mask(raster: Any, polygon: dict[str, Any]) -> Any:
    """Return 1 for each pixel that a polygon touches, else 0."""
    shape = ogr.CreateGeometryFromJson(json.dumps(polygon))
    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    target = raster.GetSpatialRef().Clone()
    for reference in (lonlat, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape.Transform(osr.CoordinateTransformation(lonlat, target))
    mask = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1)
    mask.SetGeoTransform(raster.GetGeoTransform())
    mask.SetProjection(raster.GetProjection())
    holder = ogr.GetDriverByName("Memory").CreateDataSource("area")
    layer = holder.CreateLayer("area", target, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    # All touched: a pixel on the edge is neither inside nor outside.
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    return mask.ReadAsArray()


def outside(raster: Any, polygon: dict[str, Any]) -> str:
    """Tell whether a raster is cut to the polygon or to its box."""
    if raster.GetSpatialRef() is None:
        return "cannot be told without a CRS"
    far = _area_mask(raster, polygon) == 0
    if not far.any():
        return "there are none"
    filled = 0
    for number in range(raster.RasterCount):
        band = raster.GetRasterBand(number + 1)
        nodata = band.GetNoDataValue()
        filled = max(filled, int((band.ReadAsArray()[far] != (nodata or 0)).sum()))
    share = 100.0 * filled / int(far.sum())
    words = "masked" if share < 1 else "filled: the box is delivered"
    return f"{words} ({share:.0f} % of {int(far.sum())} hold data)"


# -- an index -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Point:
    """A pixel inside the area, with its NDVI as delivered and with the offset taken off."""

    longitude: float
    latitude: float
    as_delivered: float
    without_offset: float


def points(path: Path, count: int) -> list[Point]:
    """Choose pixels of low, middle and high NDVI in the area; none without bands B08 and B04."""
    with gdal_calls("The raster cannot be looked at"):
        raster = open_raster(path)
        names = [raster.GetRasterBand(n + 1).GetDescription() for n in range(raster.RasterCount)]
        if not {"B08", "B04"} <= set(names) or raster.GetSpatialRef() is None:
            return []
        nir, red = (
            raster.GetRasterBand(names.index(name) + 1).ReadAsArray().astype(float)
            for name in ("B08", "B04")
        )
        inside = (nir > 0) & (red > 0) & (_area_mask(raster, TRIANGLE) == 1)
        rows, columns = np.nonzero(inside)
        if not rows.size:
            return []
        values = ((nir - red) / (nir + red))[inside]
        order = np.argsort(values)
        shares = [(number + 0.5) / count for number in range(count)]
        return [
            _point(raster, nir, red, rows[at], columns[at])
            for at in (order[int(share * order.size)] for share in shares)
        ]


def _point(raster: Any, nir: Any, red: Any, row: int, column: int) -> Point:
    west, width, _, north, _, height = raster.GetGeoTransform()
    place = osr.SpatialReference()
    place.ImportFromEPSG(4326)
    source = raster.GetSpatialRef().Clone()
    for reference in (place, source):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y = west + (column + 0.5) * width, north + (row + 0.5) * height
    longitude, latitude, _ = osr.CoordinateTransformation(source, place).TransformPoint(x, y)
    found = []
    for offset in (0.0, BASELINE_04_OFFSET):
        a, b = nir[row, column] + offset, red[row, column] + offset
        found.append(float((a - b) / (a + b)) if a + b else float("nan"))
    return Point(longitude, latitude, *found)


def fitting(seen: Sequence[tuple[Point, float]], baseline: Optional[bool]) -> str:
    """Name the setting with which the index made here is the service's.

    :param seen: points with the service's own values
    :param baseline: whether the scene is of processing baseline 04.00 or later; None if unknown
    """
    delivered = max(abs(point.as_delivered - value) for point, value in seen)
    without = max(abs(point.without_offset - value) for point, value in seen)
    told = f"largest difference {delivered:.3f} as delivered, {without:.3f} with 1000 taken off"
    fits = [delivered <= SAME, without <= SAME]
    if all(fits):
        return f"cannot be told: both fit; {told}"
    if fits[0]:
        return f"as delivered; {told}"
    if fits[1]:
        return f"{'by baseline' if baseline else 'always'}; {told}"
    return f"none; {told}"
