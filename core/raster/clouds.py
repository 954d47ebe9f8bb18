"""Which pixels a classification delivered with the scene calls cloud, shadow or cirrus."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, Mapping, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...api.errors import StoppedError
from ...api.texts import translate
from ..gdal import RASTERS, checked, flush_cache, gdal_calls, open_raster

# Rows read at a time: 256 of a whole Sentinel-2 tile are 1.4 MB.
_ROWS = 256


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
# The band of each dataset that tells of clouds.
CLOUD_BANDS: Mapping[str, str] = MappingProxyType(
    {"sentinel2l2a": "SCL", "landsat8": "BQA", "landsat9": "BQA"}
)
CLEAR, CLOUDY = 1, 0


def write_cloud_mask(
    path: Path, number: int, name: str, target: Path, stopped: Callable[[], bool]
) -> Optional[float]:
    """Write where a classification is clear, 1, and where it is not, 0, on its own grid.

    :param path: the file with the classification
    :param number: its band there, from 1
    :param name: the band's name, one of ``CLASSIFICATIONS``
    :param target: a GeoTIFF to be made
    :param stopped: asked again and again
    :return: the share of the pixels with data that is masked, 0 to 1; None if none has data
    :raises StoppedError: stopped
    :raises WrongContentError: it cannot be read or written
    """
    kind = CLASSIFICATIONS[name]
    source = open_raster(path, RASTERS)
    masked = with_data = 0
    with gdal_calls(
        translate("Core", "The clouds of {name} cannot be read").format(name=path.name)
    ):
        band = checked(source.GetRasterBand(number))
        made = checked(
            gdal.GetDriverByName("GTiff").Create(
                str(target),
                source.RasterXSize,
                source.RasterYSize,
                1,
                gdal.GDT_Byte,
                ["COMPRESS=DEFLATE", "TILED=YES"],
            )
        )
        made.SetGeoTransform(source.GetGeoTransform())
        made.SetProjection(source.GetProjection())
        out = made.GetRasterBand(1)
        for row in range(0, source.RasterYSize, _ROWS):
            if stopped():
                raise StoppedError(translate("Core", "Cancelled."))
            rows = min(_ROWS, source.RasterYSize - row)
            values = checked(band.ReadAsArray(0, row, source.RasterXSize, rows))
            cloudy = kind.is_cloudy(values) & (values != kind.empty)
            masked += int(np.count_nonzero(cloudy))
            with_data += int(np.count_nonzero(values != kind.empty))
            out.WriteArray(np.where(cloudy, CLOUDY, CLEAR).astype(np.uint8), 0, row)
        flush_cache(made)
    return masked / with_data if with_data else None
