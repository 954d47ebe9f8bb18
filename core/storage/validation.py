"""What may have been delivered: which kinds, how much of it for one order, and is it whole."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence, Tuple

from osgeo import gdal

from ...api.bodies import format_of
from ...api.datasets import DATASETS, band
from ...api.errors import DownloadError, WrongContentError
from ...api.texts import translate
from ..gdal.opening import DELIVERED, WRITTEN, checked, gdal_calls, open_raster

# A block is read whole: one of a whole Sentinel-2 tile takes half of this.
MAX_BLOCK_BYTES = 1 << 29
# However small an order is, so much is believed: a box around a sliver, metadata, overviews.
LEAST_PIXELS = 4_000_000
LEAST_BYTES = 64 << 20
# No sensor that the service has sees finer; for bands of which nothing is known.
FINEST_M = 0.3
# Bands that nobody ordered but that may come along: alpha, quality, the classes of clouds.
MORE_BANDS = 8
# A whole scene has about as many; what is bounded by pixels may have them all.
SCENE_BANDS = 20
METRES_PER_DEGREE = 111_320.0
# So many times the width and height of the order's box may those of the raster be.
_GENEROSITY = 1.5


@dataclass(frozen=True)
class Bounds:
    """What one order can bring at most, generously, and which of its files are wanted.

    ``bands`` and ``metadata`` are the names that were ordered; ``pixels`` those of one band.
    """

    bands: Tuple[str, ...] = ()
    metadata: Tuple[str, ...] = ()
    pixels: int = 1 << 31

    @property
    def max_rasters(self) -> int:
        """How many rasters one archive may hold."""
        return 2 * len(self.bands) + MORE_BANDS if self.bands else 1000

    @property
    def max_bands(self) -> int:
        """How many bands one raster may have."""
        return self.max_rasters + SCENE_BANDS

    @property
    def max_bytes(self) -> int:
        """How many bytes may come, and as many again be unpacked: four for each pixel."""
        return LEAST_BYTES + 4 * self.pixels * (max(1, len(self.bands)) + 2)


# What can be said of a raster of which no order is known.
ANY = Bounds()


def bounds_of(
    dataset_id: str,
    bands: Sequence[str],
    geometry: Mapping[str, Any],
    metadata: Sequence[str] = (),
) -> Bounds:
    """Return the bounds of an order.

    :param geometry: GeoJSON polygon in lon/lat
    """
    dataset = DATASETS.get(dataset_id)
    known = [band(dataset, name) for name in bands]
    metres = [one.resolution_m for one in known if one is not None and one.resolution_m]
    finest = min(metres) if len(metres) == len(bands) and metres else FINEST_M
    west, south, east, north = box_of(geometry)
    widest = 0.0 if south < 0 < north else min(abs(south), abs(north))
    width = (east - west) * METRES_PER_DEGREE * math.cos(math.radians(widest))
    height = (north - south) * METRES_PER_DEGREE
    # Turned or sheared by its CRS, each side may gain of the other.
    across = _GENEROSITY * (width + height / 2) / finest
    down = _GENEROSITY * (height + width / 2) / finest
    pixels = max(LEAST_PIXELS, math.ceil(across * down))
    return Bounds(tuple(bands), tuple(metadata), pixels)


def box_of(geometry: Mapping[str, Any]) -> Tuple[float, float, float, float]:
    """Return west, south, east and north of a GeoJSON polygon."""
    across, down = zip(*((x, y) for x, y, *_ in geometry["coordinates"][0]))
    return min(across), min(down), max(across), max(down)


def kind_of(path: Path) -> str:
    """Return ``tif``, ``jp2`` or ``zip`` by the first bytes, never by the name.

    :raises WrongContentError: it is none of these (``eosda-api.md`` 2.2)
    """
    with path.open("rb") as file:
        head = file.read(16)
    found = format_of(head)
    if found in ("tif", "jp2", "zip"):
        return found
    if not head:
        text = translate("Core", "The service delivered an empty file.")
    elif head.lstrip()[:1] in (b"<", b"{", b"["):
        text = translate("Core", "The service delivered a text or web page instead of a raster.")
    else:
        text = translate("Core", "The delivered file is no GeoTIFF, JPEG 2000 or zip.")
    raise WrongContentError(text)


def prove_raster(path: Path, drivers: Sequence[str] = DELIVERED, bounds: Bounds = ANY) -> None:
    """Open a raster and read a block of every band, at its end too, where a cut file breaks.

    :param drivers: short names of the GDAL drivers that may open it
    :raises WrongContentError: it cannot be read, or is far larger than what was ordered
    """
    dataset = open_raster(path, drivers, called=translate("Core", "The delivered raster"))
    count, pixels = dataset.RasterCount, dataset.RasterXSize * dataset.RasterYSize
    if pixels > bounds.pixels or count > bounds.max_bands:
        raise WrongContentError(
            translate(
                "Core",
                "The delivered raster says that it has {rasterxsize} × {rasterysize} pixels "
                "(bands: {count}), far more than were ordered.",
            ).format(rasterxsize=dataset.RasterXSize, rasterysize=dataset.RasterYSize, count=count)
        )
    with gdal_calls(translate("Core", "The delivered raster cannot be read")):
        if not count:
            raise RuntimeError("it has no bands")
        for number in range(1, count + 1):
            _read_corners(dataset.GetRasterBand(number))


def is_whole(path: Path) -> bool:
    """Return whether a raster of ours lies there; it gets its name when it is whole."""
    if not path.is_file():
        return False
    try:
        prove_raster(path, WRITTEN)
    except (DownloadError, OSError):
        return False
    return True


def refuse_gone(paths: Iterable[str]) -> None:
    """Raise a WrongContentError that names the first file which is no longer there."""
    gone = next((path for path in paths if not Path(path).exists()), None)
    if gone is not None:
        raise WrongContentError(translate("Core", "{name} is no longer there.").format(name=gone))


def _read_corners(band_: gdal.Band) -> None:
    width, height = band_.GetBlockSize()
    if width * height * gdal.GetDataTypeSize(band_.DataType) // 8 > MAX_BLOCK_BYTES:
        raise RuntimeError(f"its pixels come in blocks of {width} × {height}, too large to be read")
    width, height = min(width, band_.XSize), min(height, band_.YSize)
    # One and the same in a small raster.
    for x, y in {(0, 0), (band_.XSize - width, band_.YSize - height)}:
        checked(band_.ReadRaster(x, y, width, height))
