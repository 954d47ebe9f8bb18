"""Delivered files → rasters as the user thinks of them: which band is where, mosaics.

GDAL only, no layers: all of it runs in worker threads, in either mode of GDAL (``gdal_calls.py``).
"""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import (
    Callable,
    Dict,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Tuple,
    Union,
)

from osgeo import gdal

from ...api.datasets import DATASETS, band
from ...api.errors import StoppedError, StorageError, WrongContentError
from ..gdal import (
    RASTERS,
    WRITTEN,
    checked,
    datasets_let_go,
    flush_cache,
    gdal_calls,
    open_raster,
    scratch_folder,
)
from ..jobs.model import DownloadView
from ..storage.names import RASTER_SUFFIXES, unfinished_name
from ..storage.partial_file import copy_bytes, put_in_place, storage_error
from . import mask as area_mask

# Side of the tiles of a joined GeoTIFF; one tile of every band is written at a time.
TILE_PX = 256
# Beyond this GDAL puts the pixels of an .img into a second file (.ige).
LARGEST_IMG_BYTES = 2 * 10**9
CREATION_OPTIONS = {
    # Without the photometric interpretation four bands of bytes would become RGB and alpha.
    "GTiff": [
        "COMPRESS=DEFLATE",
        "TILED=YES",
        f"BLOCKXSIZE={TILE_PX}",
        f"BLOCKYSIZE={TILE_PX}",
        "BIGTIFF=IF_SAFER",
        "PHOTOMETRIC=MINISBLACK",
    ]
}


@dataclass(frozen=True)
class BandRaster:
    """A raster file whose bands are known by name; ``bands[0]`` is GDAL's band 1.

    ``mark``: the CRS, where one download came in several.
    """

    path: Path
    bands: Tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True)
class Grid:
    """Pixel size in units of the CRS, and the CRS as WKT: what two files must share to be one."""

    pixel: Tuple[float, float]
    crs: str


def rasters_of(view: DownloadView) -> List[BandRaster]:
    """Give the rasters of a ready download, the parts of a divided area joined.

    Joined parts are VRT files beside the delivered ones, with relative paths. Parts in several
    CRSs become a raster each: to warp one of them would change its pixels.

    :raises WrongContentError: files that cannot be read, or parts that do not fit together
    :raises StorageError: the VRT cannot be written
    """
    groups = _groups(view)
    masked = area_mask.is_needed(view)
    rasters = [
        group[0]
        if len(group) == 1 and not masked
        else _join_beside(group, view, number if groups[1:] else None)
        for number, group in enumerate(groups, start=1)
    ]
    names = [_crs_name(raster.path) for raster in rasters] if len(view.jobs) > 1 else []
    if len(set(names)) < 2:
        return rasters
    return [replace(raster, mark=name) for raster, name in zip(rasters, names)]


def _groups(view: DownloadView) -> List[List[BandRaster]]:
    """Put together what is one raster: the same bands on the same grid."""
    # A part in which the scene has no data has no files.
    parts = [_rasters_of_part(job.files, view) for job in view.jobs if job.files]
    if not parts:
        raise WrongContentError("The scene has no data in the area.")
    if len(parts) == 1:
        return [[raster] for raster in parts[0]]
    groups: Dict[Tuple[Tuple[str, ...], Grid], List[BandRaster]] = {}
    for raster in (raster for part in parts for raster in part):
        groups.setdefault((raster.bands, grid_of(raster.path)), []).append(raster)
    return list(groups.values())


def _crs_name(name: Union[Path, str]) -> str:
    """Name the CRS of a raster: "EPSG:32635", or in words where it has no number."""
    crs = open_raster(name, RASTERS).GetSpatialRef()
    if crs is None:
        return "no CRS"
    number = crs.GetAuthorityCode(None)
    return f"{crs.GetAuthorityName(None)}:{number}" if number else crs.GetName()


def _rasters_of_part(paths: Sequence[str], view: DownloadView) -> List[BandRaster]:
    found = [Path(path) for path in paths if Path(path).suffix.lower() in RASTER_SUFFIXES]
    return [BandRaster(path, name_bands(path, view, alone=len(found) == 1)) for path in found]


def grid_of(name: Union[Path, str]) -> Grid:
    """Read the grid of a raster.

    :raises WrongContentError: it cannot be read
    """
    dataset = open_raster(name)
    return Grid(_pixel_of(dataset), dataset.GetProjection())


def _pixel_of(dataset: gdal.Dataset) -> Tuple[float, float]:
    transform = dataset.GetGeoTransform()
    return round(transform[1], 9), round(transform[5], 9)


def name_bands(path: Path, view: DownloadView, alone: bool) -> Tuple[str, ...]:
    """Tell which band is which: by description, by file name, or by the order asked for.

    How the service names bands and files in a zip is not documented (``eosda-api.md`` 9.3), so
    each sign is tried, the surest first.

    :param alone: it is the only raster of its part
    :raises WrongContentError: it cannot be read
    """
    dataset = open_raster(path)
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


def _join_beside(
    group: Sequence[BandRaster], view: DownloadView, number: Optional[int]
) -> BandRaster:
    """Join parts into a VRT file that is there whole or not at all."""
    mark = "" if number is None else f"_{number}"
    folder = Path(view.download.folder)
    target = folder / f"{view.download.name}{mark}_{view.download.id[:8]}.vrt"
    # In the same folder, so that its relative paths stay right; by a name of its own, since
    # another window may be joining the same.
    unfinished = unfinished_name(target)
    mask, unfinished_mask = (
        path.with_name(f"{path.stem}{area_mask.MASK_SUFFIX}") for path in (target, unfinished)
    )
    try:
        with datasets_let_go():
            nodata = _build_mosaic(str(unfinished), group)
            text = unfinished.read_text(encoding="utf-8")
            if _mask_is_made(str(unfinished_mask), str(unfinished), view):
                put_in_place(unfinished_mask, mask)
                text = area_mask.with_mask(text, str(mask), nodata)
                unfinished.write_text(text, encoding="utf-8")
        put_in_place(unfinished, target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        for left in (unfinished, unfinished_mask):
            with suppress(OSError):
                left.unlink()
    return BandRaster(target, group[0].bands)


def _mask_is_made(mask: str, mosaic: str, view: DownloadView) -> bool:
    """Write the mask of a mosaic, if there is anything to hide."""
    if not area_mask.is_needed(view):
        return False
    like = open_raster(mosaic, WRITTEN)
    return area_mask.write_mask(mask, like, view.download.aoi)


def _build_mosaic(target: str, group: Sequence[BandRaster]) -> float:
    """Join parts on one grid; nodata of one part never hides data of another.

    :return: the nodata value
    """
    first = open_raster(group[0].path)
    with gdal_calls(f"The parts beside {group[0].path.name} cannot be joined"):
        # JPEG 2000 cannot name its nodata. 0 is safe for all: where parts overlap they show the
        # same scene, so a pixel of one differs from the other's only where it is masked.
        nodata = first.GetRasterBand(1).GetNoDataValue() or 0
        names = [str(raster.path) for raster in group]
        mosaic = checked(gdal.BuildVRT(target, names, srcNodata=nodata, VRTNodata=nodata))
        # GDAL leaves out what does not fit, with no more than a warning.
        taken = mosaic.GetMetadata("xml:VRT")[0].count("<SourceFilename")
        if taken != len(group) * len(group[0].bands):
            raise RuntimeError("they differ in their bands or their CRS")
        _describe(mosaic, group[0].bands)
        flush_cache(mosaic)
        del mosaic
    return float(nodata)


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


@dataclass(frozen=True)
class _Source:
    """What GDAL opens for some bands: a delivered file, or parts joined in memory."""

    name: str
    bands: Tuple[str, ...]


def combine(
    view: DownloadView, target: Path, driver: str, stopped: Callable[[], bool] = lambda: False
) -> Combined:
    """Write one raster with the bands in the order asked for, and nothing beside it.

    Values and grid stay as delivered; bands of different resolution are put on the finest grid by
    nearest neighbour.

    :param driver: short name of the GDAL driver of the target
    :param stopped: asked all the time; nothing is left of the target once it is true
    :raises WrongContentError: a band that was asked for is not in what was delivered
    :raises StorageError: the target cannot be written
    :raises StoppedError: stopped
    """
    unfinished = unfinished_name(target)
    try:
        with datasets_let_go(), scratch_folder() as scratch:
            groups = _groups(view)
            if len(groups) > 1:
                _refuse_several_crss(groups)
            sources = [
                _source(group, f"{scratch}/joined{number}.vrt", view)
                for number, group in enumerate(groups)
            ]
            combined = _write_bands(sources, view.download.bands, unfinished, driver, stopped)
        # Statistics that QGIS kept of a raster that was here before would style this one.
        target.with_name(f"{target.name}.aux.xml").unlink(missing_ok=True)
        put_in_place(unfinished, target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return combined


def _write_bands(
    sources: Sequence[_Source],
    asked: Sequence[str],
    target: Path,
    driver: str,
    stopped: Callable[[], bool],
) -> Combined:
    places = _places(sources, asked)
    # Each source is opened once, however many of the bands it holds.
    used = {source for source, _ in places.values()}
    widths = {source: _pixel_of(open_raster(source, RASTERS))[0] for source in used}
    pixels = {name: widths[source] for name, (source, _) in places.items()}
    finest = min(pixels.values())
    coarser = tuple(name for name in asked if not math.isclose(pixels[name], finest))
    if len(sources) == 1 and sources[0].bands == asked and _is_tiff(sources[0], driver):
        _copy(Path(sources[0].name), target, asked, stopped)
    else:
        on_finest = next(places[name][0] for name in asked if name not in coarser)
        with scratch_folder() as scratch:
            stack = _stack(places, asked, scratch, _bounds(on_finest))
            _write(stack, target, driver, stopped)
            del stack
    return Combined(finest, coarser)


def _refuse_several_crss(groups: Sequence[Sequence[BandRaster]]) -> None:
    names = sorted({_crs_name(group[0].path) for group in groups})
    if len(names) > 1:
        raise WrongContentError(
            f"The parts of the area came in different CRSs, {' and '.join(names)}, which one raster"
            " cannot hold with its pixels untouched. The files are kept as delivered: warp those of"
            " one CRS to the other with GDAL's “Warp (reproject)”, or run this for the area on"
            " either side of the border of the zones."
        )


def _source(group: Sequence[BandRaster], name: str, view: DownloadView) -> _Source:
    """Join parts in memory: the folder of the delivered files is to hold nothing else."""
    if len(group) == 1 and not area_mask.is_needed(view):
        return _Source(str(group[0].path), group[0].bands)
    nodata = _build_mosaic(name, group)
    mask = name.replace(".vrt", area_mask.MASK_SUFFIX)
    if _mask_is_made(mask, name, view):
        mosaic = open_raster(name, WRITTEN)
        text = area_mask.with_mask(mosaic.GetMetadata("xml:VRT")[0], mask, nodata)
        del mosaic
        gdal.FileFromMemBuffer(name, text.encode("utf-8"))
    return _Source(name, group[0].bands)


def _places(sources: Sequence[_Source], asked: Sequence[str]) -> Dict[str, Tuple[str, int]]:
    places = {
        name: (source.name, number)
        for source in sources
        for number, name in enumerate(source.bands, start=1)
    }
    missing = [name for name in asked if name not in places]
    if missing:
        raise WrongContentError(
            f"The delivered files do not say which band is {', '.join(missing)}."
            " They are kept as delivered."
        )
    return {name: places[name] for name in asked}


def _bounds(name: str) -> Tuple[float, float, float, float]:
    """Give west, south, east, north in the raster's CRS."""
    dataset = open_raster(name, RASTERS)
    west, width, _, north, _, height = dataset.GetGeoTransform()
    east, south = west + width * dataset.RasterXSize, north + height * dataset.RasterYSize
    return west, south, east, north


def _is_tiff(source: _Source, driver: str) -> bool:
    return driver == "GTiff" and source.name.lower().endswith((".tif", ".tiff"))


def _copy(source: Path, target: Path, bands: Sequence[str], stopped: Callable[[], bool]) -> None:
    copy_bytes(source, target, stopped)
    with gdal_calls("The raster cannot be written", StorageError):
        copy = open_raster(target, ("GTiff",), update=True)
        _describe(copy, bands)
        flush_cache(copy)
        del copy


def _stack(
    places: Mapping[str, Tuple[str, int]],
    asked: Sequence[str],
    scratch: str,
    bounds: Tuple[float, float, float, float],
) -> gdal.Dataset:
    """Put single bands on one grid, in memory: that of the finest band, edges included."""
    singles: List[str] = []
    for order, name in enumerate(asked):
        source, number = places[name]
        delivered = open_raster(source, RASTERS)
        singles.append(f"{scratch}/{order}.vrt")
        with gdal_calls(f"Band {name} cannot be read"):
            flush_cache(
                checked(gdal.Translate(singles[-1], delivered, format="VRT", bandList=[number]))
            )
    with gdal_calls("The bands cannot be joined"):
        stack = checked(
            gdal.BuildVRT(
                f"{scratch}/stack.vrt",
                singles,
                separate=True,
                outputBounds=bounds,
                resolution="highest",
                resampleAlg="nearest",
            )
        )
        if stack.RasterCount != len(asked):
            raise RuntimeError("they are not in one CRS")
        _describe(stack, asked)
        return stack


def _write(stack: gdal.Dataset, target: Path, driver: str, stopped: Callable[[], bool]) -> None:
    """Write a raster tile by tile.

    GDAL's own copying hears a callback, but then still writes what it holds in its cache, of which
    it may have a share of the whole memory: 22 s for a Sentinel-2 tile (measured).
    """
    with gdal_calls("The raster cannot be written", StorageError):
        made = _create(stack, target, driver)
        numbers = range(1, stack.RasterCount + 1)
        for window in _tiles(stack):
            for number in numbers:
                if stopped():
                    raise StoppedError("Stopped while joining.")
                _write_tile(stack, made, number, window)
            for number in numbers:
                flush_cache(made.GetRasterBand(number))
        flush_cache(made)
        del made


def _create(stack: gdal.Dataset, target: Path, driver: str) -> gdal.Dataset:
    bands = [stack.GetRasterBand(number) for number in range(1, stack.RasterCount + 1)]
    kind = _common_type({one.DataType for one in bands})
    columns, rows = stack.RasterXSize, stack.RasterYSize
    size = columns * rows * len(bands) * gdal.GetDataTypeSize(kind) // 8
    if driver == "HFA" and size > LARGEST_IMG_BYTES:
        raise StorageError("An .img of this size would be two files. Choose a .tif instead.")
    options = CREATION_OPTIONS.get(driver, [])
    made = checked(
        gdal.GetDriverByName(driver).Create(str(target), columns, rows, len(bands), kind, options)
    )
    made.SetProjection(stack.GetProjection())
    made.SetGeoTransform(stack.GetGeoTransform())
    # Backwards, so that the first band's nodata counts where a format keeps one for all.
    for number in range(len(bands), 0, -1):
        nodata = bands[number - 1].GetNoDataValue()
        if nodata is not None:
            made.GetRasterBand(number).SetNoDataValue(nodata)
    _describe(made, [one.GetDescription() for one in bands])
    return made


def _common_type(types: Set[int]) -> int:
    """Choose the smallest type, of those that satellites need, that keeps every value."""
    if len(types) == 1:
        return next(iter(types))
    for choice, held in (
        (gdal.GDT_UInt16, {gdal.GDT_Byte, gdal.GDT_UInt16}),
        (gdal.GDT_Int16, {gdal.GDT_Byte, gdal.GDT_Int16}),
        (gdal.GDT_Int32, {gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_Int32}),
    ):
        if types <= held:
            return choice
    return gdal.GDT_Float64


def _tiles(raster: gdal.Dataset) -> Iterator[Tuple[int, int, int, int]]:
    for top in range(0, raster.RasterYSize, TILE_PX):
        for left in range(0, raster.RasterXSize, TILE_PX):
            width = min(TILE_PX, raster.RasterXSize - left)
            yield left, top, width, min(TILE_PX, raster.RasterYSize - top)


def _write_tile(
    source: gdal.Dataset, target: gdal.Dataset, number: int, window: Tuple[int, int, int, int]
) -> None:
    out = target.GetRasterBand(number)
    with gdal_calls("A delivered raster cannot be read"):
        pixels = checked(source.GetRasterBand(number).ReadRaster(*window, buf_type=out.DataType))
    gdal.ErrorReset()
    out.WriteRaster(*window, pixels, buf_type=out.DataType)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())
