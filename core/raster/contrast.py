"""The range of values that a style shows: QGIS's cumulative cut over the box of the area.

Worker threads only: the first look at a whole Sentinel-2 tile takes some seconds.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterRange,
    QgsRectangle,
)

from ...api.datasets import DATASETS
from ...api.errors import WrongContentError
from ..gdal import RASTERS, gdal_calls, open_raster, thread_option
from .grid import grid_of
from .mask import in_crs

Limits = Optional[Tuple[float, float]]

# The shares of the pixels between which the range lies: QGIS's own default.
CUT = (0.02, 0.98)
# Pixels that are looked at, as QGIS does by default.
SAMPLE = 250_000
# Sentinel-2's scene classification; its class 0 says of itself that it is no data.
CLASSES = "SCL"
_FLOATS = (Qgis.DataType.Float32, Qgis.DataType.Float64)
_GREATEST = 3.4028234663852886e38


def limits(
    path: Path, numbers: Sequence[int], names: Sequence[str], dataset: str, aoi: Mapping[str, Any]
) -> List[Limits]:
    """Return the range of values to show for each band, in the values that QGIS draws.

    :param numbers: GDAL band numbers
    :param names: of the same bands
    :param aoi: GeoJSON geometry in lon/lat
    :return: (low, high) for each band, None for a band without data
    :raises WrongContentError: the raster cannot be read
    """
    raster = open_raster(path, RASTERS)
    # Else statistics are left beside the file.
    with thread_option("GDAL_PAM_ENABLED", "NO"), gdal_calls(f"{path.name} cannot be read"):
        provider = QgsProviderRegistry.instance().createProvider("gdal", str(path))
        if not isinstance(provider, QgsRasterDataProvider) or not provider.isValid():
            raise WrongContentError(f"QGIS cannot open {path.name}.")
        hide_nodata(provider, numbers, names, dataset)
        extent = _extent(raster, provider, aoi)
        return [_limits(provider, number, extent) for number in numbers]


def hide_nodata(
    provider: QgsRasterDataProvider, numbers: Sequence[int], names: Sequence[str], dataset: str
) -> None:
    """Make transparent what is no value: the infinite, and 0 where the file names no nodata.

    Optical digital numbers start at 1; eight bits hold them for the older Landsats.

    :param numbers: GDAL band numbers
    :param names: of the same bands
    """
    for number, name in zip(numbers, names):
        kind = provider.sourceDataType(number)
        hidden = []
        if kind in _FLOATS:
            # One infinite pixel would undo the contrast of all.
            hidden += [QgsRasterRange(_GREATEST, math.inf), QgsRasterRange(-math.inf, -_GREATEST)]
        digital = kind == Qgis.DataType.UInt16 or (
            kind == Qgis.DataType.Byte and dataset.startswith("landsat")
        )
        known = dataset in DATASETS and (name == CLASSES or digital)
        if known and not provider.sourceHasNoDataValue(number):
            hidden.append(QgsRasterRange(0, 0))
        if hidden:
            provider.setUserNoDataValue(number, hidden)


def _extent(
    raster: gdal.Dataset, provider: QgsRasterDataProvider, aoi: Mapping[str, Any]
) -> QgsRectangle:
    """Return the box of the area as far as the raster reaches; all of it if they are apart."""
    whole = provider.extent()
    try:
        with gdal_calls("The area cannot be put on the raster"):
            west, east, south, north = in_crs(grid_of(raster).crs, aoi).GetEnvelope()
    except WrongContentError:
        return whole
    box = whole.intersect(QgsRectangle(west, south, east, north))
    return whole if box.isEmpty() else box


def _limits(provider: QgsRasterDataProvider, number: int, extent: QgsRectangle) -> Limits:
    low, high = provider.cumulativeCut(number, *CUT, extent, SAMPLE)
    if not math.isfinite(low) or not math.isfinite(high):
        # One value everywhere, or none.
        found = provider.bandStatistics(number, extent=extent, sampleSize=SAMPLE)
        low, high = found.minimumValue, found.maximumValue
    if high < low:
        return None
    return (low, high) if high > low else (low, low + 1.0)
