"""Which pixels a classification delivered with the scene calls cloud, shadow or cirrus."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple, Union

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QLocale

from ...api.indices import CLOUD_BANDS
from ...api.texts import translate
from ..errors import Stopped
from ..gdal.grid import create_raster, grid_of
from ..gdal.opening import RASTERS, checked, flush_cache, gdal_calls, open_raster
from .writing import NODATA, strips

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Classification:
    """How a classification band says cloud.

    :param empty: the value of pixels without data
    :param classes: values that are cloud, shadow or cirrus
    :param bits: bit masks with the value that they have where a pixel is cloud, shadow or cirrus
    """

    empty: int
    classes: tuple[int, ...] = ()
    bits: tuple[tuple[int, int], ...] = ()

    def is_cloudy(self, values: NDArray[Any]) -> NDArray[np.bool_]:
        """Return for each pixel whether it is cloud, shadow or cirrus."""
        cloudy: NDArray[np.bool_] = np.isin(values, self.classes)
        for mask, value in self.bits:
            cloudy |= (values & mask) == value
        return cloudy


# Sentinel-2: ESA's scene classes, 3 shadow, 8 and 9 cloud of medium and high probability, 10 thin
# cirrus (https://sentiwiki.copernicus.eu/web/s2-processing, "Scene Classification").
# Landsat, collection 1: bit 4 cloud; two bits each for the confidence, 3 is high, of shadow
# (bits 7 and 8) and cirrus (bits 11 and 12) (USGS LSDS-1656, quality band).
# Landsat, collection 2: bit 1 edge of a cloud, 2 cirrus, 3 cloud, 4 shadow (USGS
# LSDS-1619, table 6-3).
CLASSIFICATIONS: Mapping[str, Classification] = MappingProxyType(
    {
        "SCL": Classification(empty=0, classes=(3, 8, 9, 10)),
        "BQA": Classification(
            empty=1, bits=((1 << 4, 1 << 4), (3 << 7, 3 << 7), (3 << 11, 3 << 11))
        ),
        "QA_PIXEL": Classification(
            empty=1, bits=tuple((1 << bit, 1 << bit) for bit in (1, 2, 3, 4))
        ),
    }
)
CLEAR, CLOUDY = 1, 0
# Of collection 1 no value is higher, of collection 2 that of each pixel with data is: the service
# has one name for both.
_HIGHEST_BQA = (1 << 13) - 1


def write_cloud_mask(
    path: Union[Path, str],
    number: int,
    name: str,
    target: Union[Path, str],
    stopped: Stopped,
) -> Optional[float]:
    """Write where a classification is clear, 1, and where it is not, 0, on its own grid.

    :param path: the file with the classification
    :param number: its band there, from 1
    :param name: the band's name, one of ``CLASSIFICATIONS``
    :param target: a GeoTIFF to be made
    :return: the share of the pixels with data that is masked, 0 to 1; None if none has data
    :raises StoppedError: stopped
    :raises WrongContentError: it cannot be read or written
    """
    kind = CLASSIFICATIONS[name]
    source = open_raster(path, RASTERS)
    grid = grid_of(source)
    masked = with_data = 0
    with gdal_calls(
        translate("Core", "The clouds of {name} cannot be read").format(name=Path(path).name)
    ):
        band = checked(source.GetRasterBand(number))
        options = ["COMPRESS=DEFLATE", "TILED=YES"]
        made = create_raster("GTiff", target, grid, 1, gdal.GDT_Byte, options)
        out = made.GetRasterBand(1)
        for window in strips(grid, stopped):
            values = _whole_numbers(band, checked(band.ReadAsArray(*window)), kind.empty)
            cloudy = kind.is_cloudy(values) & (values != kind.empty)
            if name == "BQA":
                later = CLASSIFICATIONS["QA_PIXEL"].is_cloudy(values)
                cloudy = np.where(values > _HIGHEST_BQA, later, cloudy)
            masked += int(np.count_nonzero(cloudy))
            with_data += int(np.count_nonzero(values != kind.empty))
            out.WriteArray(np.where(cloudy, CLOUDY, CLEAR).astype(np.uint8), *window[:2])
        flush_cache(made)
    return masked / with_data if with_data else None


def _whole_numbers(band: gdal.Band, values: NDArray[Any], empty: int) -> NDArray[Any]:
    """Return classes as whole numbers: together with other bands they may come as floats.

    :param empty: taken for what is nodata or no number
    """
    nodata = band.GetNoDataValue()
    unknown = ~np.isfinite(values)
    if nodata is not None:
        unknown |= values == nodata
    return np.where(unknown, empty, np.rint(values)).astype(np.int64)


def why_not_masked(dataset: str, came: bool) -> str:
    """Return why clouds are not masked, as a sentence; "" if they can be.

    :param dataset: id of a dataset
    :param came: whether the band that tells of its clouds is here
    """
    if dataset not in CLOUD_BANDS:
        return translate(
            "Core", "The clouds are not masked: this sensor has no band that tells of them."
        )
    if not came:
        return translate(
            "Core", "The clouds are not masked: the service did not deliver {name}."
        ).format(name=CLOUD_BANDS[dataset])
    return ""


def masked_text(share: float) -> str:
    """Return how much was masked, as a sentence.

    :param share: 0 to 1
    """
    text = translate("Core", "Masked as cloud, shadow or cirrus: {share} %.")
    return text.format(share=QLocale().toString(share * 100.0, "f", 1))


def hide_clouds(
    raster: gdal.Dataset, clouds: Tuple[str, int], name: str, scratch: str, stopped: Stopped
) -> Optional[float]:
    """Write nodata where a classification, on a grid of its own, tells of clouds.

    A raster without a nodata value is given one: 0 for whole numbers, of which optical bands have
    none, else -9999. Classifications among its bands are left as they are.

    :param raster: open for writing
    :param clouds: a file and the number of its band with the classification
    :param name: the classification, one of ``CLASSIFICATIONS``
    :param scratch: a folder for files that are needed meanwhile
    :return: the share of the classification's pixels that is masked, 0 to 1; None if it has none
    :raises StoppedError: stopped
    :raises WrongContentError: it cannot be read or written
    """
    mask = f"{scratch}/clouds.tif"
    share = write_cloud_mask(*clouds, name, mask, stopped)
    with gdal_calls(translate("Core", "The clouds cannot be masked")):
        grid = grid_of(raster)
        placed = create_raster("MEM", "", grid, 1, gdal.GDT_Byte)
        placed.GetRasterBand(1).Fill(CLEAR)
        if gdal.ReprojectImage(open_raster(mask, RASTERS), placed):
            raise RuntimeError(gdal.GetLastErrorMsg())
        bands = [raster.GetRasterBand(number + 1) for number in range(raster.RasterCount)]
        bands = [band for band in bands if band.GetDescription() not in CLASSIFICATIONS]
        for band in bands:
            if band.GetNoDataValue() is None:
                is_float = band.DataType in (gdal.GDT_Float32, gdal.GDT_Float64)
                band.SetNoDataValue(NODATA if is_float else 0)
        for window in strips(grid, stopped):
            cloudy = checked(placed.GetRasterBand(1).ReadAsArray(*window)) == CLOUDY
            for band in bands if cloudy.any() else ():
                values = checked(band.ReadAsArray(*window))
                values[cloudy] = band.GetNoDataValue()
                band.WriteArray(values, *window[:2])
        flush_cache(raster)
        del bands, placed
    return share
