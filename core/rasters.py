"""Delivered files → rasters as the user thinks of them: which band is where, mosaics, stretch.

GDAL only, no layers: all of it runs in worker threads.
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal

from ..api.datasets import DATASETS, band
from ..api.errors import WrongContentError
from .files import PART_SUFFIX, RASTER_SUFFIXES
from .job import DownloadView

# Longest side in pixels of the copy that statistics are taken from.
SAMPLE_PX = 1024
# The stretch leaves out this share of the pixels at either end (QGIS's own default: 2 and 98 %).
CUT = (0.02, 0.98)
HISTOGRAM_BUCKETS = 4096


@dataclass(frozen=True)
class BandRaster:
    """A raster file whose bands are known by name; ``bands[0]`` is GDAL's band 1."""

    path: Path
    bands: Tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """Pixel size in units of the CRS, and the CRS as WKT: what two files must share to be one."""

    pixel: Tuple[float, float]
    crs: str


def rasters_of(view: DownloadView) -> List[BandRaster]:
    """Give the rasters of a ready download, the parts of a divided area joined.

    Joined parts are VRT files beside the delivered ones, with relative paths.

    :raises WrongContentError: parts that do not fit together
    """
    gdal.UseExceptions()
    parts = [_rasters_of_part(job.files, view) for job in view.jobs]
    if len(parts) == 1:
        return parts[0]
    groups: Dict[Tuple[Tuple[str, ...], Grid], List[BandRaster]] = {}
    for raster in (raster for part in parts for raster in part):
        groups.setdefault((raster.bands, grid_of(raster.path)), []).append(raster)
    crs_count = len({grid.crs for _, grid in groups})
    if crs_count > 1:
        raise WrongContentError("The parts of the area came in different CRSs.")
    return [
        _join(group, view, number if len(groups) > 1 else None)
        for number, group in enumerate(groups.values(), start=1)
    ]


def _rasters_of_part(paths: Sequence[str], view: DownloadView) -> List[BandRaster]:
    found = [Path(path) for path in paths if Path(path).suffix.lower() in RASTER_SUFFIXES]
    return [BandRaster(path, name_bands(path, view, alone=len(found) == 1)) for path in found]


def grid_of(path: Path) -> Grid:
    """Read the grid of a raster."""
    dataset = gdal.Open(str(path))
    transform = dataset.GetGeoTransform()
    return Grid((round(transform[1], 9), round(transform[5], 9)), dataset.GetProjection())


def name_bands(path: Path, view: DownloadView, alone: bool) -> Tuple[str, ...]:
    """Tell which band is which: by description, by file name, or by the order asked for.

    How the service names bands and files in a zip is not documented (``eosda-api.md`` 9.3), so
    each sign is tried, the surest first.

    :param alone: it is the only raster of its part
    """
    dataset = gdal.Open(str(path))
    count = dataset.RasterCount
    asked = view.download.bands
    described = [dataset.GetRasterBand(i + 1).GetDescription() for i in range(count)]
    if all(name in asked for name in described) and len(set(described)) == count:
        return tuple(described)
    in_name = [token for token in re.split(r"[^A-Za-z0-9]+", path.stem) if token in asked]
    if len(in_name) == count and len(set(in_name)) == count:
        return tuple(in_name)
    if alone and count == len(asked):
        return asked
    same_size = _asked_at_resolution(view, abs(dataset.GetGeoTransform()[1]))
    if len(same_size) == count:
        return same_size
    return tuple(f"{path.stem} {i + 1}" for i in range(count))


def _asked_at_resolution(view: DownloadView, metres: float) -> Tuple[str, ...]:
    dataset = DATASETS.get(view.download.dataset)
    if dataset is None:
        return ()
    known = ((name, band(dataset, name)) for name in view.download.bands)
    return tuple(
        name
        for name, found in known
        if found is not None and found.resolution_m and math.isclose(found.resolution_m, metres)
    )


def _join(group: Sequence[BandRaster], view: DownloadView, number: Optional[int]) -> BandRaster:
    """Join parts on one grid into a VRT; nodata of one part never hides data of another."""
    if len(group) == 1:
        return group[0]
    first = group[0].path
    mark = "" if number is None else f"_{number}"
    folder = Path(view.download.folder)
    target = folder / f"{view.download.name}{mark}_{view.download.id[:8]}.vrt"
    unfinished = target.with_name(f"{target.stem}{PART_SUFFIX}.vrt")
    # JPEG 2000 cannot name its nodata. 0 is safe for all: where parts overlap they show the same
    # scene, so a pixel of one differs from the other's only where it is masked.
    sample = gdal.Open(str(first))
    nodata = sample.GetRasterBand(1).GetNoDataValue() or 0
    mosaic = gdal.BuildVRT(
        str(unfinished),
        [str(raster.path) for raster in group],
        srcNodata=nodata,
        VRTNodata=nodata,
    )
    if mosaic is None:
        raise WrongContentError(f"The parts beside {first.name} cannot be joined.")
    _describe(mosaic, group[0].bands)
    mosaic.FlushCache()
    del mosaic
    unfinished.replace(target)
    return BandRaster(target, group[0].bands)


def _describe(dataset: gdal.Dataset, bands: Sequence[str]) -> None:
    for number, name in enumerate(bands, start=1):
        if dataset.GetRasterBand(number).GetDescription() != name:
            dataset.GetRasterBand(number).SetDescription(name)


# -- one raster, for the algorithm ----------------------------------------------------------


@dataclass(frozen=True)
class Combined:
    """What ``combine`` made: the pixel size in units of the CRS, and the bands put on it."""

    pixel: float
    resampled: Tuple[str, ...]


def combine(view: DownloadView, target: Path, driver: str) -> Combined:
    """Write one raster with the bands in the order asked for.

    Values and grid stay as delivered; bands of different resolution are put on the finest grid by
    nearest neighbour.

    :param driver: short name of the GDAL driver of the target
    :raises WrongContentError: a band that was asked for is not in what was delivered
    """
    rasters = rasters_of(view)
    asked = view.download.bands
    places = _places(rasters, asked)
    pixels = {name: grid_of(place[0]).pixel[0] for name, place in places.items()}
    finest = min(pixels.values())
    coarser = tuple(name for name in asked if not math.isclose(pixels[name], finest))
    unfinished = target.with_name(f"{target.stem}{PART_SUFFIX}{target.suffix}")
    try:
        if len(rasters) == 1 and rasters[0].bands == asked and _is_geotiff(rasters[0].path, driver):
            shutil.copyfile(rasters[0].path, unfinished)
            copy = gdal.Open(str(unfinished), gdal.GA_Update)
            _describe(copy, asked)
            del copy
        else:
            on_finest = next(places[name][0] for name in asked if name not in coarser)
            _translate(places, asked, unfinished, driver, _bounds(on_finest))
        _flush_to_disk(unfinished)
        # Statistics that QGIS kept of a raster that was here before would style this one.
        target.with_name(f"{target.name}.aux.xml").unlink(missing_ok=True)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return Combined(finest, coarser)


def _places(rasters: Sequence[BandRaster], asked: Sequence[str]) -> Dict[str, Tuple[Path, int]]:
    places = {
        name: (raster.path, number)
        for raster in rasters
        for number, name in enumerate(raster.bands, start=1)
    }
    missing = [name for name in asked if name not in places]
    if missing:
        raise WrongContentError(
            f"The delivered files do not say which band is {', '.join(missing)}."
            " They are kept as delivered."
        )
    return {name: places[name] for name in asked}


def _bounds(path: Path) -> Tuple[float, float, float, float]:
    """Give west, south, east, north in the raster's CRS."""
    dataset = gdal.Open(str(path))
    west, width, _, north, _, height = dataset.GetGeoTransform()
    east, south = west + width * dataset.RasterXSize, north + height * dataset.RasterYSize
    return west, south, east, north


def _is_geotiff(path: Path, driver: str) -> bool:
    return driver == "GTiff" and path.suffix.lower() in (".tif", ".tiff")


def _translate(
    places: Mapping[str, Tuple[Path, int]],
    asked: Sequence[str],
    target: Path,
    driver: str,
    bounds: Tuple[float, float, float, float],
) -> None:
    """Stack single bands on one grid: that of the finest band, edges included."""
    folder = f"/vsimem/eosda-{os.getpid()}-{id(places)}"
    singles: List[str] = []
    stacked = f"{folder}/stack.vrt"
    try:
        for order, name in enumerate(asked):
            path, number = places[name]
            single = f"{folder}/{order}.vrt"
            gdal.Translate(single, str(path), format="VRT", bandList=[number])
            singles.append(single)
        stack = gdal.BuildVRT(
            stacked,
            singles,
            separate=True,
            outputBounds=bounds,
            resolution="highest",
            resampleAlg="nearest",
        )
        _describe(stack, asked)
        options = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"] if driver == "GTiff" else []
        gdal.Translate(str(target), stack, format=driver, creationOptions=options)
        del stack
    finally:
        for name in [*singles, stacked]:
            if gdal.VSIStatL(name) is not None:
                gdal.Unlink(name)


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


# -- statistics for the style ---------------------------------------------------------------


def stretch(
    path: Path, numbers: Sequence[int], aoi: Mapping[str, Any]
) -> List[Optional[Tuple[float, float]]]:
    """Give the range of values to show for each band: a cumulative cut over the AOI's pixels.

    :param numbers: GDAL band numbers
    :param aoi: GeoJSON geometry in lon/lat
    :return: (low, high) for each band, None for a band without data in the AOI
    """
    gdal.UseExceptions()
    sample = _sample(path, aoi)
    return [_cut(sample.GetRasterBand(number)) for number in numbers]


def _sample(path: Path, aoi: Mapping[str, Any]) -> gdal.Dataset:
    """Make a small copy of the raster in memory, nodata outside the AOI."""
    source = gdal.Open(str(path))
    scale = max(1.0, max(source.RasterXSize, source.RasterYSize) / SAMPLE_PX)
    nodata = source.GetRasterBand(1).GetNoDataValue()
    collection = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": aoi}],
    }
    return gdal.Warp(
        "",
        source,
        format="MEM",
        width=max(1, int(source.RasterXSize / scale)),
        height=max(1, int(source.RasterYSize / scale)),
        resampleAlg="nearest",
        cutlineDSName=json.dumps(collection),
        dstNodata=0 if nodata is None else nodata,
    )


def _cut(sample: gdal.Band) -> Optional[Tuple[float, float]]:
    try:
        low, high = sample.ComputeRasterMinMax(False)
    except RuntimeError:
        # No pixel with data.
        return None
    if not (math.isfinite(low) and math.isfinite(high)):
        return None
    if high <= low:
        return low, low + 1.0
    step = (high - low) / HISTOGRAM_BUCKETS
    # Half a step beyond either end, so that the extremes fall into a bucket.
    counts = sample.GetHistogram(
        low - step / 2, high + step / 2, HISTOGRAM_BUCKETS, include_out_of_range=0, approx_ok=0
    )
    begin = _quantile(counts, CUT[0]) * step + low
    end = _quantile(counts, CUT[1]) * step + low
    return (begin, end) if end > begin else (low, high)


def _quantile(counts: Sequence[int], share: float) -> int:
    wanted = share * sum(counts)
    running = 0
    for bucket, count in enumerate(counts):
        running += count
        if running >= wanted:
            return bucket
    return len(counts) - 1
