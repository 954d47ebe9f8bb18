"""What a raster file says of itself, read once for all who ask."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple, Union

from osgeo import gdal

from ...api.texts import translate
from .grid import Grid, grid_of
from .opening import RASTERS, datasets_let_go, gdal_calls, open_raster

# GDAL's names of types of whole numbers.
_WHOLE = re.compile(r"(Byte|UInt|Int)\d*")
# Files that are remembered: those that were brought and wait to be made something of.
_REMEMBERED = 256


@dataclass(frozen=True)
class Band:
    """What a file says of one of its bands; what it does not say is None."""

    number: int
    data_type: int
    block: Tuple[int, int]
    description: str
    nodata: Optional[float]
    scale: Optional[float]
    offset: Optional[float]
    unit: str
    role: int
    colors: Optional[gdal.ColorTable]
    metadata: Mapping[str, str]

    @property
    def is_alpha(self) -> bool:
        """Whether it tells which pixels are to be seen."""
        return bool(self.role == gdal.GCI_AlphaBand)

    @property
    def is_scaled(self) -> bool:
        """Whether its numbers become values by a scale or an offset."""
        return self.scale not in (None, 1.0) or self.offset not in (None, 0.0)


def same_values(one: Band, other: Band) -> bool:
    """Return whether a number in one band stands for the value for which it does in another."""
    first, second = ((band.scale or 1.0, band.offset or 0.0, band.unit) for band in (one, other))
    return first == second


def same_nodata(one: Band, other: Band) -> bool:
    """Return whether two bands declare the same nodata, if any."""
    # One that is no number is like itself.
    return repr(one.nodata) == repr(other.nodata)


@dataclass(frozen=True)
class Source:
    """A raster file as GDAL sees it; ``masked``: it has a mask that is no band.

    ``driver`` is GDAL's short name, ``layout`` what it calls the order in a file, "COG" say.
    """

    path: str
    grid: Grid
    bands: Tuple[Band, ...]
    masked: bool
    metadata: Mapping[str, str]
    driver: str
    layout: str

    @property
    def alpha(self) -> Optional[Band]:
        """Return the band that tells which pixels are to be seen, if there is one."""
        return next((band for band in self.bands if band.is_alpha), None)

    @property
    def hides(self) -> bool:
        """Whether it tells which pixels are to be seen, in one way or another."""
        return self.masked or self.alpha is not None


def read_source(name: Union[Path, str]) -> Source:
    """Read what a raster file says of itself.

    To find out where it lies takes PROJ a millisecond, and each file of a batch is asked by its
    step and by what is made of it: as long as it is the same file the answer is.

    :param name: a path, or a name in GDAL's memory
    :raises WrongContentError: it cannot be read
    """
    path = str(name)
    try:
        about = os.stat(path)  # noqa: PTH116 - a path made of it takes longer
    except OSError:
        return _read(path)
    return _remembered(path, (about.st_ino, about.st_size, about.st_mtime_ns))


@lru_cache(maxsize=_REMEMBERED)
def _remembered(path: str, state: Tuple[int, int, int]) -> Source:
    """Return what a file says.

    :param state: changes when the file does
    """
    return _read(path)


def _read(path: str) -> Source:
    words = translate("Core", "{name} cannot be read").format(name=Path(path).name)
    with datasets_let_go(), gdal_calls(words):
        dataset = open_raster(path, RASTERS)
        bands = tuple(_band(dataset, number + 1) for number in range(dataset.RasterCount))
        flags = dataset.GetRasterBand(1).GetMaskFlags() if bands else 0
        masked = bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA
        return Source(
            path,
            grid_of(dataset),
            bands,
            masked,
            _own_metadata(dataset),
            dataset.GetDriver().ShortName,
            dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") or "",
        )


def _band(dataset: gdal.Dataset, number: int) -> Band:
    band = dataset.GetRasterBand(number)
    colors = band.GetColorTable()
    return Band(
        number,
        band.DataType,
        tuple(band.GetBlockSize()),
        band.GetDescription(),
        _nodata(band),
        band.GetScale(),
        band.GetOffset(),
        band.GetUnitType() or "",
        band.GetColorInterpretation(),
        # It belongs to the file, which will be closed.
        colors.Clone() if colors is not None else None,
        _own_metadata(band),
    )


def _nodata(band: gdal.Band) -> Optional[float]:
    """Return the value declared as nodata, unless no pixel of the band can have it."""
    value: Optional[float] = band.GetNoDataValue()
    kind = _WHOLE.fullmatch(gdal.GetDataTypeName(band.DataType))
    signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    if value is None or kind is None or signed:
        return value
    numbers = 2 ** gdal.GetDataTypeSize(band.DataType)
    lowest = -numbers // 2 if kind.group(1) == "Int" else 0
    # No comparison is true of what is no number.
    can_be = lowest <= value < lowest + numbers and value == round(value)
    return value if can_be else None


def _own_metadata(of: Any) -> Dict[str, str]:
    """Return the metadata but for statistics, which are of other pixels than the mosaic's."""
    found = of.GetMetadata() or {}
    return {key: text for key, text in found.items() if not key.startswith("STATISTICS_")}
