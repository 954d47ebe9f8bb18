"""The range of values that a style shows: a cumulative cut over a sample of the area's pixels.

To unpack a raster is what takes long, and it is done block by block. So a large raster without
overviews is not read whole: a number of blocks will do that are spread evenly over the area.

GDAL only, no layers: all of it runs in worker threads, in either mode of GDAL (``gdal_calls.py``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal, ogr

from ...api.errors import WrongContentError
from ..gdal import RASTERS, checked, datasets_let_go, gdal_calls, open_raster
from ..gil import json_text
from ..storage.names import RASTER_SUFFIXES
from . import mask as area_mask

# An even sample has no longer side than this; one of blocks about half as many rows and columns,
# since neighbours are too much alike to tell more.
SAMPLE_PX = 1024
# The stretch leaves out this share of the pixels at either end (QGIS's own default: 2 and 98 %).
CUT = (0.02, 0.98)
HISTOGRAM_BUCKETS = 4096
# Rows of the raster that are in memory at a time while an even sample is taken, if blocks allow it.
STRIP_ROWS = 256
# Of a large raster this many blocks with data are read. On real scenes the limits are then 2 % of
# the range from those of all pixels, 9 % at worst (measured); twice the blocks would halve that.
BLOCKS = 128
# And up to this many times as many where they hold but little of the area.
MOST_TIMES = 4
# Smaller blocks are taken several together. A raster of no more than BLOCKS of these is read whole.
BLOCK_PX = 256 * 256
# Pixels read before the raster is opened anew, which frees GDAL's cache of it.
CACHED_PX = 3_000_000
# The first two powers of the inverse of the plastic number: multiples of them, without their whole
# part, fill a plane evenly, however many are taken (the R2 sequence of Martin Roberts).
_EVENLY = (0.7548776662466927, 0.5698402909980532)
_INSIDE, _OUTLINE = 1, 2
_ALL_BITS = 255


def stretch(
    path: Path, numbers: Sequence[int], aoi: Mapping[str, Any]
) -> List[Optional[Tuple[float, float]]]:
    """Give the range of values to show for each band: a cumulative cut over the AOI's pixels.

    :param numbers: GDAL band numbers
    :param aoi: GeoJSON geometry in lon/lat
    :return: (low, high) for each band, None for a band without data in the AOI
    :raises WrongContentError: the raster cannot be read, or the AOI has no place in its CRS
    """
    found: List[Optional[Tuple[float, float]]] = [None] * len(numbers)
    with datasets_let_go():
        for sample in _samples(path, numbers, aoi):
            for position, limits in enumerate(found):
                if limits is None:
                    found[position] = _cut(sample.GetRasterBand(position + 1))
            if None not in found:
                break
    return found


def _samples(path: Path, numbers: Sequence[int], aoi: Mapping[str, Any]) -> Iterator[gdal.Dataset]:
    """Make small copies of some bands in memory, nodata outside the AOI.

    The first is spread over all of the AOI. Others come only for a band without data in it.
    """
    raster = open_raster(path, RASTERS)
    stored = _stored(raster)
    scale = max(raster.RasterXSize, raster.RasterYSize) / SAMPLE_PX
    few = sum(_pixels_read(part, scale) for part in stored) <= BLOCKS * BLOCK_PX
    if few or not raster.GetProjection():
        yield _sample_evenly(path, numbers, aoi)
        return
    with gdal_calls(f"{path.name} cannot be cut to the area"):
        area = _Area(raster, aoi)
        blocks = _spread([block for part in stored for block in _blocks(raster, part, area)])
    wanted = min(BLOCKS, len(blocks))
    pieces = _pieces(path, numbers, area, blocks, wanted)
    sample = _take(pieces, wanted)
    while sample:
        yield _put_together(raster, numbers, sample)
        sample = _take(pieces, wanted)


# -- the whole raster, evenly ---------------------------------------------------------------


def _sample_evenly(path: Path, numbers: Sequence[int], aoi: Mapping[str, Any]) -> gdal.Dataset:
    """Make a small copy of all of a raster in memory, nodata outside the AOI."""
    shrunk = _shrink(path, numbers)
    nodata = shrunk.GetRasterBand(1).GetNoDataValue()
    collection = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": aoi}],
    }
    with gdal_calls(f"{path.name} cannot be cut to the area"):
        return checked(
            gdal.Warp(
                "",
                shrunk,
                format="MEM",
                width=shrunk.RasterXSize,
                height=shrunk.RasterYSize,
                resampleAlg="nearest",
                cutlineDSName=json_text(collection),
                dstNodata=0 if nodata is None else nodata,
            )
        )


def _shrink(path: Path, numbers: Sequence[int]) -> gdal.Dataset:
    """Copy some bands by nearest neighbour, no side longer than ``SAMPLE_PX``."""
    source = open_raster(path, RASTERS)
    columns, rows = source.RasterXSize, source.RasterYSize
    scale = max(1.0, max(columns, rows) / SAMPLE_PX)
    width, height = max(1, int(columns / scale)), max(1, int(rows / scale))
    first = source.GetRasterBand(numbers[0])
    with gdal_calls(f"{path.name} cannot be read"):
        kind = (len(numbers), first.DataType)
        shrunk = _over(source, (0, 0, columns, rows), (width, height), *kind)
        if first.GetNoDataValue() is not None:
            for position in range(1, len(numbers) + 1):
                shrunk.GetRasterBand(position).SetNoDataValue(first.GetNoDataValue())
        for begin, end in _strips(height, rows / height, first.GetBlockSize()[1]):
            _shrink_strip(path, shrunk, numbers, begin, end)
    return shrunk


def _over(
    raster: gdal.Dataset,
    window: Tuple[int, int, int, int],
    size: Tuple[int, int],
    bands: int = 1,
    kind: int = gdal.GDT_Byte,
) -> gdal.Dataset:
    """Make a raster in memory that covers a part of another one.

    :param window: left, top, width and height in pixels of the other one; may reach beyond it
    :param size: pixels across and down
    """
    left, top, width, height = window
    west, x, a, north, b, y = raster.GetGeoTransform()
    across, down = width / size[0], height / size[1]
    made = checked(gdal.GetDriverByName("MEM").Create("", *size, bands, kind))
    made.SetProjection(raster.GetProjection())
    corner = west + left * x + top * a, north + left * b + top * y
    made.SetGeoTransform((corner[0], x * across, a * down, corner[1], b * across, y * down))
    return made


def _strips(rows: int, scale: float, block_rows: int) -> Iterator[Tuple[int, int]]:
    """Divide the rows of the sample where blocks of the raster end: each block is read once.

    :param rows: of the sample
    :param scale: rows of the raster for one of the sample
    """
    step = block_rows * math.ceil(STRIP_ROWS / block_rows)
    begin = 0
    for number in range(1, math.ceil(rows * scale / step) + 1):
        # Nearest neighbour takes the middle of each row of the sample.
        end = min(rows, math.ceil(number * step / scale - 0.5))
        if end > begin:
            yield begin, end
        begin = max(begin, end)
    if begin < rows:
        yield begin, rows


def _shrink_strip(
    path: Path, shrunk: gdal.Dataset, numbers: Sequence[int], begin: int, end: int
) -> None:
    """Fill some rows of the sample.

    The raster is opened for them alone: GDAL's cache, which may take a share of the whole memory,
    gives back the blocks of a raster, and of what a VRT stands for, when it is closed.
    """
    source = open_raster(path, RASTERS)
    scale = source.RasterYSize / shrunk.RasterYSize
    kind = shrunk.GetRasterBand(1).DataType
    size = (shrunk.RasterXSize, end - begin)
    pixels = source.ReadRaster(
        0, begin * scale, source.RasterXSize, (end - begin) * scale, *size, kind, list(numbers)
    )
    shrunk.WriteRaster(0, begin, *size, checked(pixels), *size, kind)


# -- some blocks of it ----------------------------------------------------------------------


@dataclass(frozen=True)
class _Block:
    """A block, or some together: its window in pixels of the raster (left, top, width, height).

    ``place``: column and row, in blocks. ``cut``: the outline of the AOI runs through it.
    """

    window: Tuple[int, int, int, int]
    place: Tuple[float, float]
    cut: bool


@dataclass(frozen=True)
class _Piece:
    """The pixels of a block, thinned out, band after band; how many of one band are in the AOI."""

    columns: int
    rows: int
    pixels: bytes
    inside: int


def _stored(raster: gdal.Dataset) -> List[gdal.Dataset]:
    """Open the files in which the pixels are: the parts of a mosaic, or the raster alone."""
    if raster.GetDriver().ShortName != "VRT":
        return [raster]
    names = [name for name in raster.GetFileList() or () if not area_mask.is_mask(name)]
    parts = [name for name in names if Path(name).suffix.lower() in RASTER_SUFFIXES]
    return [open_raster(name) for name in parts] or [raster]


def _pixels_read(stored: gdal.Dataset, scale: float) -> int:
    """Count the pixels of a band that GDAL reads to shrink it: all, or those of an overview.

    :param scale: pixels of the raster, along either axis, for one that is wanted
    """
    band = stored.GetRasterBand(1)
    copies = [band.GetOverview(number) for number in range(band.GetOverviewCount())]
    # GDAL takes an overview that is a fifth too coarse as well.
    fine = [copy for copy in copies if copy is not None and copy.XSize * 1.2 * scale > band.XSize]
    return min(copy.XSize * copy.YSize for copy in [band, *fine])


class _Area:
    """The area on a raster: the blocks that it touches, and the pixels with their centre in it."""

    def __init__(self, raster: gdal.Dataset, aoi: Mapping[str, Any]):
        self._raster = raster
        self._holder = ogr.GetDriverByName("Memory").CreateDataSource("")
        area = area_mask.in_crs_of(raster, aoi)
        # Part by part, so that those far from a block cost it nothing.
        parts = [area.GetGeometryRef(number) for number in range(area.GetGeometryCount())]
        self._parts = self._layer(area.GetSpatialReference(), parts)
        outlines = [ogr.ForceToMultiLineString(part) for part in parts]
        self._outlines = self._layer(area.GetSpatialReference(), outlines)

    def _layer(self, crs: Any, shapes: Sequence[ogr.Geometry]) -> ogr.Layer:
        layer = self._holder.CreateLayer("", crs, ogr.wkbUnknown)
        for shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
        return layer

    def touched(self, window: Tuple[int, int, int, int], columns: int, rows: int) -> bytes:
        """Tell of each cell of a grid, row by row, whether it is outside (0), inside or cut."""
        grid = _over(self._raster, window, (columns, rows))
        _burn(grid, self._parts, _INSIDE, ["ALL_TOUCHED=TRUE"])
        _burn(grid, self._outlines, _OUTLINE, ["ALL_TOUCHED=TRUE"])
        return bytes(checked(grid.ReadRaster(0, 0, columns, rows)))

    def inside(
        self, window: Tuple[int, int, int, int], columns: int, rows: int, bytes_each: int
    ) -> bytes:
        """Give all bits of the pixels inside, and none of the others.

        :param bytes_each: of a pixel
        """
        mask = _over(self._raster, window, (columns, rows))
        west, x, a, north, b, y = mask.GetGeoTransform()
        corners = [
            (west + i * x + j * a, north + i * b + j * y) for i in (0, columns) for j in (0, rows)
        ]
        across, down = zip(*corners)
        self._parts.SetSpatialFilterRect(min(across), min(down), max(across), max(down))
        _burn(mask, self._parts, _ALL_BITS, [])
        self._parts.SetSpatialFilter(None)
        # Read wider, a pixel of one byte is repeated.
        return bytes(checked(mask.ReadRaster(0, 0, columns, rows, columns * bytes_each, rows)))


def _burn(raster: gdal.Dataset, layer: ogr.Layer, value: int, options: List[str]) -> None:
    if gdal.RasterizeLayer(raster, [1], layer, burn_values=[value], options=options):
        raise RuntimeError(gdal.GetLastErrorMsg())


def _blocks(raster: gdal.Dataset, stored: gdal.Dataset, area: _Area) -> Iterator[_Block]:
    """Find the blocks of a file that the area touches."""
    left, top = _offset(raster, stored)
    width, height = stored.GetRasterBand(1).GetBlockSize()
    width = min(width, stored.RasterXSize)
    height = min(height * math.ceil(BLOCK_PX / (width * height)), stored.RasterYSize)
    columns = math.ceil(stored.RasterXSize / width)
    rows = math.ceil(stored.RasterYSize / height)
    grid = area.touched((left, top, columns * width, rows * height), columns, rows)
    for number, state in enumerate(grid):
        if state:
            x, y = number % columns * width, number // columns * height
            size = min(width, stored.RasterXSize - x), min(height, stored.RasterYSize - y)
            x, y = left + x, top + y
            yield _Block((x, y, *size), (x / width, y / height), state == _OUTLINE)


def _offset(raster: gdal.Dataset, stored: gdal.Dataset) -> Tuple[int, int]:
    """Give the column and the row at which a part of a mosaic begins."""
    west, x, _, north, _, y = raster.GetGeoTransform()
    here = stored.GetGeoTransform()
    return round((here[0] - west) / x), round((here[3] - north) / y)


def _spread(blocks: Sequence[_Block]) -> List[_Block]:
    """Sort blocks so that the first ones, however many, are spread evenly over all of them."""

    def rank(block: _Block) -> Tuple[float, Tuple[int, int, int, int]]:
        column, row = block.place
        return (column * _EVENLY[0] + row * _EVENLY[1]) % 1.0, block.window

    return sorted(blocks, key=rank)


def _pieces(
    path: Path, numbers: Sequence[int], area: _Area, blocks: Sequence[_Block], wanted: int
) -> Iterator[_Piece]:
    """Read blocks, one after the other; those without data in the area are left out.

    :param wanted: how many of them make a sample
    """
    largest = max((block.window[2] * block.window[3] for block in blocks), default=1)
    scale = max(1.0, math.sqrt(wanted * largest) / (SAMPLE_PX / 2))
    blank = _nodata_pixel(open_raster(path, RASTERS), numbers)
    at_once = max(1, CACHED_PX // largest)
    for begin in range(0, len(blocks), at_once):
        source = open_raster(path, RASTERS)
        for block in blocks[begin : begin + at_once]:
            with gdal_calls(f"{path.name} cannot be read"):
                piece = _read(source, numbers, area, block, scale, blank)
            if piece is not None:
                yield piece


def _read(
    source: gdal.Dataset,
    numbers: Sequence[int],
    area: _Area,
    block: _Block,
    scale: float,
    blank: bytes,
) -> Optional[_Piece]:
    """Read a block, thinned out and nodata outside the area; None if there is no data in it.

    :param scale: pixels of the raster, along either axis, for one that is taken
    :param blank: the bytes of a pixel of nodata
    """
    columns, rows = (max(1, int(length / scale)) for length in block.window[2:])
    kind = source.GetRasterBand(numbers[0]).DataType
    pixels = source.ReadRaster(*block.window, columns, rows, kind, list(numbers))
    pixels = bytes(checked(pixels))
    nodata = blank * (columns * rows * len(numbers))
    inside = columns * rows
    if block.cut:
        mask = area.inside(block.window, columns, rows, len(blank))
        inside = mask.count(_ALL_BITS) // len(blank)
        pixels = _choose(mask * len(numbers), pixels, nodata)
    return None if pixels == nodata else _Piece(columns, rows, pixels, inside)


def _nodata_pixel(source: gdal.Dataset, numbers: Sequence[int]) -> bytes:
    """Give the bytes of a pixel of nodata."""
    band = source.GetRasterBand(numbers[0])
    pixel = checked(gdal.GetDriverByName("MEM").Create("", 1, 1, 1, band.DataType))
    pixel.GetRasterBand(1).Fill(band.GetNoDataValue() or 0)
    return bytes(checked(pixel.ReadRaster(0, 0, 1, 1)))


def _choose(mask: bytes, here: bytes, elsewhere: bytes) -> bytes:
    """Take one of two where the bits of a mask are set, and the other one elsewhere."""
    bits, these, others = (int.from_bytes(part, "little") for part in (mask, here, elsewhere))
    return (others ^ ((others ^ these) & bits)).to_bytes(len(mask), "little")


def _take(pieces: Iterator[_Piece], wanted: int) -> List[_Piece]:
    """Take as many pieces as are wanted, and more where the AOI is but a thin line in each."""
    taken: List[_Piece] = []
    inside = 0
    for piece in pieces:
        taken.append(piece)
        inside += piece.inside
        enough = inside >= SAMPLE_PX**2 // 64 or len(taken) >= MOST_TIMES * wanted
        if enough and len(taken) >= wanted:
            break
    return taken


def _put_together(
    raster: gdal.Dataset, numbers: Sequence[int], pieces: Sequence[_Piece]
) -> gdal.Dataset:
    """Make one raster of pieces, one below the other; nodata beside the narrower ones."""
    first = raster.GetRasterBand(numbers[0])
    width, height = max(piece.columns for piece in pieces), sum(piece.rows for piece in pieces)
    with gdal_calls("The sample cannot be put together"):
        sample = checked(
            gdal.GetDriverByName("MEM").Create("", width, height, len(numbers), first.DataType)
        )
        for position in range(1, len(numbers) + 1):
            band = sample.GetRasterBand(position)
            band.SetNoDataValue(first.GetNoDataValue() or 0)
            band.Fill(first.GetNoDataValue() or 0)
        top = 0
        for piece in pieces:
            size = (piece.columns, piece.rows)
            sample.WriteRaster(0, top, *size, piece.pixels, *size, first.DataType)
            top += piece.rows
        return sample


# -- the cut --------------------------------------------------------------------------------


def _cut(sample: gdal.Band) -> Optional[Tuple[float, float]]:
    limits = _limits(sample)
    if limits is None:
        return None
    low, high = limits
    if high <= low:
        return low, low + 1.0
    step = (high - low) / HISTOGRAM_BUCKETS
    with gdal_calls("The values cannot be counted"):
        # Half a step beyond either end, so that the extremes fall into a bucket.
        counts = checked(
            sample.GetHistogram(
                low - step / 2,
                high + step / 2,
                HISTOGRAM_BUCKETS,
                include_out_of_range=0,
                approx_ok=0,
            )
        )
    begin = _quantile(counts, CUT[0]) * step + low
    end = _quantile(counts, CUT[1]) * step + low
    return (begin, end) if end > begin else (low, high)


def _limits(sample: gdal.Band) -> Optional[Tuple[float, float]]:
    """Give the least and the greatest value; None for a band without a pixel of data.

    GDAL calls that a failure, but without exceptions it still gives two numbers.
    """
    try:
        with gdal_calls("There is no data"):
            low, high = checked(sample.ComputeRasterMinMax(False))
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                return None
    except WrongContentError:
        return None
    return (low, high) if math.isfinite(low) and math.isfinite(high) else None


def _quantile(counts: Sequence[int], share: float) -> int:
    wanted = share * sum(counts)
    running = 0
    for bucket, count in enumerate(counts):
        running += count
        if running >= wanted:
            return bucket
    return len(counts) - 1
