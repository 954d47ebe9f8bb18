"""Bands of several files as one raster: a VRT that shows their pixels where they lie.

Nothing is resampled beyond the nearest pixel, and what the files say of their bands (nodata, scale,
offset, unit, colours, metadata) is what the mosaic says. Pixels without data in one part never
hide those of another.
"""

from __future__ import annotations

import functools
import itertools
import os
from contextlib import suppress
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Dict, Iterable, NamedTuple, Sequence, Tuple

from osgeo import gdal

from ..gdal.grid import Window, create_raster
from ..gdal.opening import flush_cache
from ..gdal.source import Band, Source, read_source
from .alignment import common_grid, window_on
from .mask import INSIDE

# A mask is 0 or this.
_OPAQUE = 255
_DOMAIN = "new_vrt_sources"


class Piece(NamedTuple):
    """A band of a file, of which a band of a mosaic is made."""

    source: Source
    band: Band


def data_type(bands: Iterable[Band]) -> int:
    """Return the smallest type that keeps every value."""
    return int(functools.reduce(gdal.DataTypeUnion, (band.data_type for band in bands)))


def build_mosaic(target: str, bands: Sequence[Tuple[str, Sequence[Piece]]]) -> gdal.Dataset:
    """Write a VRT of the finest grid of all its files; for use within ``gdal_calls``.

    It has a mask of its own where one of the files hides pixels by a mask or an alpha band.

    :param target: a path beside the files, or a name in GDAL's memory
    :param bands: the name of each, and what it is made of; later pieces lie over earlier ones
    :return: the VRT, to be closed by the caller
    :raises WrongContentError: the files have no grid in common
    """
    a_file: Dict[str, Piece] = {}
    for piece in itertools.chain(*(pieces for _, pieces in bands)):
        a_file.setdefault(piece.source.path, piece)
    grid = common_grid([piece.source.grid for piece in a_file.values()])
    windows = {path: window_on(grid, piece.source.grid) for path, piece in a_file.items()}
    made = create_raster("VRT", target, grid, 0, gdal.GDT_Byte)
    made.SetMetadata(dict(bands[0][1][0].source.metadata))
    for number, (name, pieces) in enumerate(bands, start=1):
        own = [piece.band for piece in pieces]
        made.AddBand(data_type(own))
        band = made.GetRasterBand(number)
        # Where the files declare several values as nodata, the first one's.
        nodata = next((one.nodata for one in own if one.nodata is not None), None)
        describe(band, replace(own[0], description=name, nodata=nodata))
        for order, piece in enumerate(pieces):
            _add(band, order, _source_of(piece, windows[piece.source.path], target))
    if any(piece.source.hides for piece in a_file.values()):
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = made.GetRasterBand(1).GetMaskBand()
        for order, (path, piece) in enumerate(a_file.items()):
            _add(mask, order, _mask_of(piece, windows[path], target))
    flush_cache(made)
    return made


def describe(band: gdal.Band, like: Band) -> None:
    """Let a band that is being written say of itself what another one does."""
    band.SetDescription(like.description)
    if like.nodata is not None:
        band.SetNoDataValue(like.nodata)
    if like.is_scaled:
        band.SetScale(1.0 if like.scale is None else like.scale)
        band.SetOffset(like.offset or 0.0)
    if like.unit:
        band.SetUnitType(like.unit)
    if like.colors is not None:
        band.SetColorTable(like.colors)
    if like.metadata:
        band.SetMetadata(dict(like.metadata))


def hide_outside(mosaic: gdal.Dataset, mask: str) -> None:
    """Let a mosaic show nodata, or 0 where it has none, where a mask on its grid is not "inside".

    :param mask: path of the mask, beside a mosaic that is a file
    """
    whole = 0, 0, mosaic.RasterXSize, mosaic.RasterYSize
    source = read_source(mask)
    piece = Piece(source, source.bands[0])
    bands = [mosaic.GetRasterBand(number + 1) for number in range(mosaic.RasterCount)]
    if bands[0].GetMaskFlags() & gdal.GMF_PER_DATASET:
        bands.append(bands[0].GetMaskBand())
    for band in bands:
        nodata = band.GetNoDataValue() or 0.0
        # Where it is "inside" the parts show through, elsewhere it paints nodata.
        paint = f"<ScaleOffset>{nodata!r}</ScaleOffset><ScaleRatio>0</ScaleRatio>"
        paint += f"<NODATA>{INSIDE}</NODATA>"
        number = len(band.GetMetadata("vrt_sources") or {})
        _add(band, number, _placed(piece, "1", whole, mosaic.GetDescription(), paint))
    flush_cache(mosaic)


def _source_of(piece: Piece, window: Window, target: str) -> str:
    if piece.source.hides:
        rules = "<UseMaskBand>true</UseMaskBand>"
    else:
        # JPEG 2000 cannot name its nodata. 0 is safe for all: where parts overlap they show the
        # same scene, so a pixel of one differs from the other's only where it is masked.
        nodata = 0.0 if piece.band.nodata is None else piece.band.nodata
        rules = f"<NODATA>{nodata!r}</NODATA>"
    return _placed(piece, str(piece.band.number), window, target, rules)


def _mask_of(piece: Piece, window: Window, target: str) -> str:
    opaque = f"<ScaleOffset>{_OPAQUE}</ScaleOffset><ScaleRatio>0</ScaleRatio>"
    # What one part does not show another may. A pixel is seen or it is not: some write 1 for seen,
    # which as alpha would be next to nothing.
    rules = f"{opaque}<NODATA>0</NODATA>"
    alpha = piece.source.alpha
    if piece.source.masked:
        band = f"mask,{piece.band.number}"
    elif alpha is not None:
        band = str(alpha.number)
    else:
        band = str(piece.band.number)
        rules = opaque
    return _placed(piece, band, window, target, rules)


def _placed(piece: Piece, band: str, window: Window, target: str, rules: str) -> str:
    grid, (across, down) = piece.source.grid, piece.band.block
    kind = "Byte" if band.startswith("mask") else gdal.GetDataTypeName(piece.band.data_type)
    return (
        f"<ComplexSource>{_file_name(piece.source.path, target)}<SourceBand>{band}</SourceBand>"
        # With these GDAL opens a file when its pixels are wanted: there may be hundreds.
        f'<SourceProperties RasterXSize="{grid.columns}" RasterYSize="{grid.rows}"'
        f' DataType="{kind}" BlockXSize="{across}" BlockYSize="{down}"/>'
        f"<SrcRect {_rect((0, 0, grid.columns, grid.rows))}/><DstRect {_rect(window)}/>"
        f"{rules}</ComplexSource>"
    )


def _file_name(path: str, target: str) -> str:
    """Name a file from a VRT: relative if it lies beside it or below, so that both may move."""
    if not target.startswith("/vsimem/"):
        # On another drive there is no relative path.
        with suppress(ValueError):
            relative = os.path.relpath(path, Path(target).parent)
            if not relative.startswith(".."):
                text = escape(Path(relative).as_posix(), quote=False)
                return f'<SourceFilename relativeToVRT="1">{text}</SourceFilename>'
    return f"<SourceFilename>{escape(path, quote=False)}</SourceFilename>"


def _rect(window: Window) -> str:
    left, top, width, height = window
    return f'xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"'


def _add(band: gdal.Band, number: int, source: str) -> None:
    if band.SetMetadataItem(f"source_{number}", source, _DOMAIN) != gdal.CE_None:
        raise RuntimeError(gdal.GetLastErrorMsg())
