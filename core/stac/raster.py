"""What a raster says of itself, in the fields of STAC and of its extensions proj, eo and raster."""

from __future__ import annotations

import math
from contextlib import suppress
from itertools import zip_longest
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Union

from osgeo import gdal, osr

from ...api.datasets import DATASETS, band
from ..gdal.grid import Grid, reference
from ..gdal.source import Source

_TIFF = "image/tiff; application=geotiff"
_TYPES = {"GTiff": _TIFF, "JP2OpenJPEG": "image/jp2", "HFA": "application/x-erdas-hfa"}
# Kinds of pixels that STAC names otherwise than GDAL, in small letters, does.
_KINDS = {"byte": "uint8"}


class RasterFields(NamedTuple):
    """What a raster says of itself.

    ``kind`` is its media type, "" where it has none, ``projection`` the fields of the extension
    proj.
    """

    kind: str
    projection: Mapping[str, Any]
    bands: Sequence[Mapping[str, Any]]


def fields_of(
    said: Source, dataset_id: str, ordered: Sequence[str] = (), names: Sequence[str] = ()
) -> RasterFields:
    """Return what a raster says of itself in the fields of STAC.

    :param dataset_id: of the dataset that its bands are of; "" if not known
    :param ordered: names of the bands that were ordered, for a raster that has as many
    :param names: those of its own bands; what the raster says if not given
    """
    grid, crs = said.grid, _reference(said.grid.crs)
    if not names and len(said.bands) == len(ordered):
        names = [one.description or name for one, name in zip(said.bands, ordered)]
    bands = _bands(said, dataset_id, names, _resolution(grid, crs))
    is_cog = said.layout == "COG"
    kind = f"{_TIFF}; profile=cloud-optimized" if is_cog else _TYPES.get(said.driver, "")
    return RasterFields(kind, _projection(grid, crs), bands)


def _reference(crs: str) -> Optional[osr.SpatialReference]:
    """Return a CRS, given as WKT, with its code where it has one; None if it cannot be read."""
    with suppress(RuntimeError):
        found = reference(crs)
        with suppress(RuntimeError):
            found.AutoIdentifyEPSG()
        return found
    return None


def _projection(grid: Grid, crs: Optional[osr.SpatialReference]) -> Dict[str, Any]:
    told: Dict[str, Any] = {"proj:code": None, "proj:shape": [grid.rows, grid.columns]}
    if crs is not None and crs.GetAuthorityCode(None):
        told["proj:code"] = f"{crs.GetAuthorityName(None)}:{crs.GetAuthorityCode(None)}"
    elif crs is not None:
        told["proj:wkt2"] = crs.ExportToWkt(["FORMAT=WKT2_2019"])
    if grid.placed and not grid.control:
        x, width, turn, y, lean, height = grid.transform
        told["proj:transform"] = [width, turn, x, lean, height, y]
    return told


def _bands(
    said: Source, dataset_id: str, names: Sequence[str], resolution: Optional[float]
) -> List[Dict[str, Any]]:
    known = DATASETS.get(dataset_id)
    found = []
    for one, name in zip_longest(said.bands, names[: len(said.bands)]):
        name = one.description if name is None else name
        kind = gdal.GetDataTypeName(one.data_type).lower()
        told: Dict[str, Any] = {
            "name": name or str(one.number),
            "data_type": _KINDS.get(kind, kind),
        }
        if resolution is not None:
            told["raster:spatial_resolution"] = resolution
        entry = band(known, name)
        if entry is not None:
            told["description"] = entry.label
        if entry is not None and entry.wavelength_nm is not None:
            told["eo:center_wavelength"] = entry.wavelength_nm / 1000.0  # micrometres
        if one.nodata is not None:
            told["nodata"] = _number(one.nodata)
        if one.scale not in (None, 1.0):
            told["raster:scale"] = one.scale
        if one.offset not in (None, 0.0):
            told["raster:offset"] = one.offset
        found.append(told)
    return found


def _number(value: float) -> Union[float, str]:
    """Return a number as STAC has it: JSON knows neither NaN nor infinity."""
    return value if math.isfinite(value) else str(value)


def _resolution(grid: Grid, crs: Optional[osr.SpatialReference]) -> Optional[float]:
    """Return the width of a pixel in metres, which STAC wants; None where it is in degrees."""
    if crs is None or not crs.IsProjected() or not grid.placed or grid.control:
        return None
    return float(grid.pixel[0] * crs.GetLinearUnits())
