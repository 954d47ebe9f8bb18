"""What lies outside the area becomes nodata where several orders, or one around it, brought it in.

One order is shown as the service delivers it, which may be the box around its polygon. Of several
orders the user is to get the area and nothing else: then the result is the same however the area
was divided. The delivered files stay as they are. A mask, painted over them in the VRT, hides what
is not the user's.

A pixel belongs to the area if its centre does, as in QGIS's own clipping. Of a part that is so
narrow that it holds no centre, those belong that it touches: it has been paid for.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping

from osgeo import gdal, ogr

from ...api.texts import translate
from ..aoi.geometry.bends import with_bends
from ..aoi.geometry.rings import Rings, oriented
from ..gdal.grid import Grid, create_raster, degrees, reference, transform_to
from ..gdal.opening import checked, flush_cache, gdal_calls
from ..gil import json_text
from ..jobs.model import DownloadView

MASK_SUFFIX = "_area.tif"
INSIDE = 1
# Pixels of the box around a narrow part that is looked at by itself.
_LARGEST_LOOK = 1_000_000
_OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]


def is_needed(view: DownloadView) -> bool:
    """Return whether what the orders bring beside the area is to be hidden.

    One for just the area is shown as it is delivered, unless the user wants it clipped.
    """
    if view.download.clip or len(view.jobs) != 1 or view.download.aoi["type"] != "Polygon":
        return True
    ((ordered,), (area,)) = _polygons(view.jobs[0].geometry), _polygons(view.download.aoi)
    return ordered not in (area, oriented(with_bends(area)))


def write_mask(target: str, grid: Grid, aoi: Mapping[str, Any]) -> bool:
    """Write a raster on a grid, which tells the pixels in the area.

    :param target: a path, or a name in GDAL's memory
    :param aoi: GeoJSON geometry in lon/lat
    :return: whether any pixel lies outside; there is no file if none does
    :raises WrongContentError: the area has no place in the grid's CRS
    """
    with gdal_calls(translate("Core", "The area cannot be put on the raster")):
        area = in_crs(grid.crs, aoi)
        mask = create_raster("GTiff", target, grid, 1, gdal.GDT_Byte, _OPTIONS)
        _burn(area, mask)
        for part in _without_centres(area, grid):
            _burn(part, mask, "ALL_TOUCHED=TRUE")
        band = mask.GetRasterBand(1)
        outside = bool(checked(band.ComputeRasterMinMax(False))[0] != INSIDE)
        flush_cache(mask)
        del band, mask
        if not outside:
            gdal.Unlink(target)
    return outside


def _burn(area: ogr.Geometry, mask: gdal.Dataset, *options: str) -> None:
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("", area.GetSpatialReference(), ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(area)
    layer.CreateFeature(feature)
    burnt = gdal.RasterizeLayer(mask, [1], layer, burn_values=[INSIDE], options=list(options))
    if burnt != gdal.CE_None:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _without_centres(area: ogr.Geometry, grid: Grid) -> Iterator[ogr.Geometry]:
    """Yield the polygons that hold no pixel's centre, of those narrower than a pixel."""
    for part in (area.GetGeometryRef(number) for number in range(area.GetGeometryCount())):
        is_narrow = 2 * part.Area() < part.Boundary().Length() * max(grid.pixel)
        around = grid.around(part.GetEnvelope()) if is_narrow else None
        # What is so long holds one, unless it runs between them all the way.
        if around is None or around[2] * around[3] > _LARGEST_LOOK:
            continue
        look = create_raster("MEM", "", grid.window(*around), 1, gdal.GDT_Byte)
        _burn(part, look)
        if INSIDE not in look.ReadRaster():
            yield part


def in_crs(crs: str, aoi: Mapping[str, Any]) -> ogr.Geometry:
    """Return an area as a multipolygon in a CRS, with vertices where its edges bend.

    :param crs: WKT
    :param aoi: GeoJSON geometry in lon/lat
    :raises RuntimeError: it has no place there; for use within ``gdal_calls``
    """
    coordinates = [oriented(with_bends(rings)) for rings in _polygons(aoi)]
    shape: Dict[str, Any] = {"type": "MultiPolygon", "coordinates": coordinates}
    area = checked(ogr.CreateGeometryFromJson(json_text(shape)))
    area.AssignSpatialReference(degrees())
    transform_to(reference(crs), area)
    return area


def _polygons(aoi: Mapping[str, Any]) -> List[Rings]:
    """Return the rings of a GeoJSON geometry, of tuples whether it has been stored or not."""
    several = aoi["type"] == "MultiPolygon"
    polygons = aoi["coordinates"] if several else [aoi["coordinates"]]
    return [[[(x, y) for x, y, *_ in ring] for ring in rings] for rings in polygons]
