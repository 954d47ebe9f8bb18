"""The range of values that a style shows: QGIS's cumulative cut over the box of the area.

Worker threads only: the first look at a whole Sentinel-2 tile takes a second or more.
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
)

from ...api.datasets import DATASETS
from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal.grid import Window, grid_of
from ..gdal.opening import RASTERS, checked, flush_cache, gdal_calls, open_raster, scratch_folder
from .mask import in_crs
from .writing import nothing_beside

MinMax = Optional[Tuple[float, float]]

# The shares of the pixels between which the range lies: QGIS's own default.
CUT = (0.02, 0.98)
# Pixels that are looked at, as QGIS does by default.
SAMPLE = 250_000
# Sentinel-2's scene classification; its class 0 says of itself that it is no data.
CLASSES = "SCL"
_FLOATS = (Qgis.DataType.Float32, Qgis.DataType.Float64)
# What digital numbers come in; 8 bits may be a picture, in which 0 is black.
_DIGITAL = (
    Qgis.DataType.UInt16,
    Qgis.DataType.Int16,
    Qgis.DataType.UInt32,
    Qgis.DataType.Int32,
)
_GREATEST = 3.4028234663852886e38


def limits(
    path: Path, numbers: Sequence[int], names: Sequence[str], dataset: str, aoi: Mapping[str, Any]
) -> List[MinMax]:
    """Return the range of values to show for each band, in the values that QGIS draws.

    :param numbers: GDAL band numbers
    :param names: of the same bands
    :param aoi: GeoJSON geometry in lon/lat
    :return: (low, high) for each band, None for a band without data
    :raises WrongContentError: the raster cannot be read
    """
    raster = open_raster(path, RASTERS)
    # Else statistics would be left beside the file.
    with scratch_folder() as scratch, nothing_beside():
        sample = f"{scratch}/sample.tif"
        with gdal_calls(translate("Core", "{name} cannot be read").format(name=path.name)):
            _write_sample(raster, numbers, _window(raster, aoi), sample)
        return _limits_of(sample, names, dataset)


def _write_sample(
    raster: gdal.Dataset, numbers: Sequence[int], window: Window, target: str
) -> None:
    """Write a small copy of some pixels of some bands, by nearest neighbour.

    QGIS would read all of a large raster twice for each band. Line by line, with all bands
    together, each block is unpacked once, and GDAL's cache need not hold more than a row of them.
    """
    _, _, width, height = window
    shrink = max(1.0, math.sqrt(width * height / SAMPLE))
    small = gdal.Translate(
        target,
        raster,
        format="GTiff",
        bandList=list(numbers),
        srcWin=list(window),
        width=max(1, round(width / shrink)),
        height=max(1, round(height / shrink)),
        resampleAlg="nearest",
        creationOptions=["INTERLEAVE=PIXEL"],
    )
    flush_cache(checked(small))


def _window(raster: gdal.Dataset, aoi: Mapping[str, Any]) -> Window:
    """Return the pixels in the box of the area; all of them if they are apart."""
    grid = grid_of(raster)
    whole = 0, 0, grid.columns, grid.rows
    try:
        with gdal_calls(translate("Core", "The area cannot be put on the raster")):
            around = grid.around(in_crs(grid.crs, aoi).GetEnvelope())
    except WrongContentError:
        around = None
    if around is None:
        return whole
    left, top = max(0, around[0]), max(0, around[1])
    width = min(around[0] + around[2], grid.columns) - left
    height = min(around[1] + around[3], grid.rows) - top
    return (left, top, width, height) if width > 0 and height > 0 else whole


def _limits_of(sample: str, names: Sequence[str], dataset: str) -> List[MinMax]:
    """Return the limits of all bands of a small raster in GDAL's memory."""
    provider = QgsProviderRegistry.instance().createProvider("gdal", sample)
    if not isinstance(provider, QgsRasterDataProvider) or not provider.isValid():
        raise WrongContentError(translate("Core", "QGIS cannot open the raster."))
    hide_nodata(provider, names, dataset)
    with gdal_calls(translate("Core", "The values cannot be counted")):
        return [_limits(provider, number) for number in range(1, len(names) + 1)]


def hide_nodata(provider: QgsRasterDataProvider, names: Sequence[str], dataset: str) -> None:
    """Make transparent what is no value: the infinite, and 0 where the file names no nodata.

    Optical digital numbers start at 1; eight bits hold them for the older Landsats.

    :param names: of its bands
    """
    for number, name in enumerate(names, start=1):
        kind = provider.sourceDataType(number)
        hidden = []
        if kind in _FLOATS:
            # One infinite pixel would undo the contrast of all.
            hidden += [QgsRasterRange(_GREATEST, math.inf), QgsRasterRange(-math.inf, -_GREATEST)]
        scale, offset = provider.bandScale(number), provider.bandOffset(number)
        # QGIS calls floats what it has scaled: only digital numbers have a scale.
        is_scaled = (scale, offset) != (1.0, 0.0) and bool(scale) and math.isfinite(scale)
        digital = is_scaled or kind in _DIGITAL
        digital = digital or (kind == Qgis.DataType.Byte and dataset.startswith("landsat"))
        known = dataset in DATASETS and (name == CLASSES or digital)
        if known and not provider.sourceHasNoDataValue(number):
            # It is the scaled value that is compared, which has a rounding in it.
            near = abs(scale) / 2 if is_scaled else 0.0
            zero = offset if is_scaled else 0.0
            hidden.append(QgsRasterRange(zero - near, zero + near))
        if hidden:
            provider.setUserNoDataValue(number, hidden)


def _limits(provider: QgsRasterDataProvider, number: int) -> MinMax:
    low, high = provider.cumulativeCut(number, *CUT, provider.extent(), SAMPLE)
    if not math.isfinite(low) or not math.isfinite(high):
        # One value everywhere, or none.
        found = provider.bandStatistics(number)
        low, high = found.minimumValue, found.maximumValue
    if high < low:
        return None
    return (low, high) if high > low else (low, low + 1.0)
