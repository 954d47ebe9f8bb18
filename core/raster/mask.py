"""What lies outside the area becomes nodata where several orders, or one around it, brought it in.

One order is shown as the service delivers it, which may be the box around its polygon. Of several
orders the user is to get the area and nothing else: then the result is the same however the area
was divided. The delivered files stay as they are. A mask, painted over them in the VRT, hides what
is not the user's.

A pixel belongs to the area if its centre does, as in QGIS's own clipping.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Dict, List, Mapping

from osgeo import gdal, ogr, osr

from ..aoi.geometry import Rings, oriented, with_bends
from ..gdal import checked, flush_cache, gdal_calls
from ..gil import json_text
from ..jobs.model import DownloadView

MASK_SUFFIX = "_area.tif"
_INSIDE = 1
_OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
# Above all parts; where the mask is "inside" the parts show through, elsewhere it paints nodata.
_SOURCE = """\
    <ComplexSource>
      <SourceFilename relativeToVRT="1">{name}</SourceFilename>
      <SourceBand>1</SourceBand>
      <ScaleOffset>{nodata!r}</ScaleOffset>
      <ScaleRatio>0</ScaleRatio>
      <NODATA>1</NODATA>
    </ComplexSource>
"""
_BAND_ENDS = "  </VRTRasterBand>"


def is_needed(view: DownloadView) -> bool:
    """Tell whether the orders may bring in more than the area: all but one order for just that."""
    if len(view.jobs) != 1 or view.download.aoi["type"] != "Polygon":
        return True
    ordered = view.jobs[0].geometry["coordinates"]
    (area,) = _polygons(view.download.aoi)
    return ordered not in (view.download.aoi["coordinates"], _polygon(area))


def is_mask(name: str) -> bool:
    """Tell by its name whether a source of a mosaic is its mask."""
    return name.endswith(MASK_SUFFIX)


def write_mask(target: str, like: gdal.Dataset, aoi: Mapping[str, Any]) -> bool:
    """Write a raster on the grid of another one, which tells the pixels in the area.

    :param aoi: GeoJSON geometry in lon/lat
    :return: whether any pixel lies outside; there is no file if none does
    :raises WrongContentError: the area has no place in the raster's CRS
    """
    with gdal_calls("The area cannot be put on the raster"):
        area = in_crs_of(like, aoi)
        options = (target, like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Byte, _OPTIONS)
        mask = checked(gdal.GetDriverByName("GTiff").Create(*options))
        mask.SetProjection(like.GetProjection())
        mask.SetGeoTransform(like.GetGeoTransform())
        holder = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = holder.CreateLayer("", area.GetSpatialReference(), ogr.wkbMultiPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(area)
        layer.CreateFeature(feature)
        if gdal.RasterizeLayer(mask, [1], layer, burn_values=[_INSIDE]) != gdal.CE_None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        band = mask.GetRasterBand(1)
        outside = checked(band.ComputeRasterMinMax(False))[0] != _INSIDE
        flush_cache(mask)
        del band, mask
        if not outside:
            gdal.Unlink(target)
    return outside


def with_mask(vrt: str, mask: str, nodata: float) -> str:
    """Give the text of a VRT that hides what a mask in the same folder says.

    :param vrt: the text of a VRT without it
    """
    source = _SOURCE.format(name=escape(Path(mask).name, quote=False), nodata=float(nodata))
    return vrt.replace(_BAND_ENDS, source + _BAND_ENDS)


def in_crs_of(raster: gdal.Dataset, aoi: Mapping[str, Any]) -> ogr.Geometry:
    """Give an area as a multipolygon in the CRS of a raster, with vertices where its edges bend.

    :param aoi: GeoJSON geometry in lon/lat
    :raises RuntimeError: it has no place there; for use within ``gdal_calls``
    """
    coordinates = [_polygon(rings) for rings in _polygons(aoi)]
    shape: Dict[str, Any] = {"type": "MultiPolygon", "coordinates": coordinates}
    area = checked(ogr.CreateGeometryFromJson(json_text(shape)))
    degrees, crs = osr.SpatialReference(), osr.SpatialReference()
    if degrees.ImportFromEPSG(4326) or crs.ImportFromWkt(raster.GetProjection()):
        raise RuntimeError("its CRS is not known")
    for reference in (degrees, crs):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    area.AssignSpatialReference(degrees)
    if area.TransformTo(crs):
        raise RuntimeError(gdal.GetLastErrorMsg())
    return area


def _polygons(aoi: Mapping[str, Any]) -> List[Rings]:
    several = aoi["type"] == "MultiPolygon"
    polygons = aoi["coordinates"] if several else [aoi["coordinates"]]
    return [[[(x, y) for x, y, *_ in ring] for ring in rings] for rings in polygons]


def _polygon(rings: Rings) -> List[List[List[float]]]:
    return [[list(point) for point in ring] for ring in oriented(with_bends(rings))]
