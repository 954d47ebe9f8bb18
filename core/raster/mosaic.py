"""Bands of several files as one raster: a VRT that shows their pixels where they lie.

Nothing is resampled beyond the nearest pixel, and what the files say of their bands (nodata, scale,
offset, unit, colours, metadata) is what the mosaic says. Pixels without data in one part never
hide those of another.
"""

from __future__ import annotations

import functools
import os
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Optional, Sequence, Tuple

from osgeo import gdal

from ..gdal import RASTERS, checked, flush_cache, open_raster
from ..grid import Grid, Window, apply_grid, grid_of
from .mask import INSIDE

# A mask is 0 or this.
_OPAQUE = 255
_DOMAIN = "new_vrt_sources"


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
    """A raster file as GDAL sees it; ``masked``: it has a mask that is no band."""

    path: str
    grid: Grid
    bands: Tuple[Band, ...]
    masked: bool
    metadata: Mapping[str, str]

    @property
    def alpha(self) -> Optional[Band]:
        """Return the band that tells which pixels are to be seen, if there is one."""
        return next((band for band in self.bands if band.is_alpha), None)


@dataclass(frozen=True)
class Piece:
    """A band of a file, and the pixels of the mosaic that it fills."""

    source: Source
    band: Band
    window: Window


def read_source(path: str) -> Source:
    """Read what a raster file says of itself.

    :raises WrongContentError: it cannot be read
    """
    dataset = open_raster(path, RASTERS)
    bands = tuple(_band(dataset, number + 1) for number in range(dataset.RasterCount))
    flags = dataset.GetRasterBand(1).GetMaskFlags() if bands else 0
    masked = bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA
    return Source(str(path), grid_of(dataset), bands, masked, _own_metadata(dataset))


def _band(dataset: gdal.Dataset, number: int) -> Band:
    band = dataset.GetRasterBand(number)
    colors = band.GetColorTable()
    return Band(
        number,
        band.DataType,
        tuple(band.GetBlockSize()),
        band.GetDescription(),
        band.GetNoDataValue(),
        band.GetScale(),
        band.GetOffset(),
        band.GetUnitType() or "",
        band.GetColorInterpretation(),
        # It belongs to the file, which will be closed.
        colors.Clone() if colors is not None else None,
        _own_metadata(band),
    )


def _own_metadata(of: Any) -> Dict[str, str]:
    """Return the metadata but for statistics, which are of other pixels than the mosaic's."""
    found = of.GetMetadata() or {}
    return {key: text for key, text in found.items() if not key.startswith("STATISTICS_")}


def data_type(pieces: Sequence[Piece]) -> int:
    """Return the smallest type that keeps every value."""
    return int(functools.reduce(gdal.DataTypeUnion, (piece.band.data_type for piece in pieces)))


def nodata_of(pieces: Sequence[Piece]) -> Optional[float]:
    """Return the nodata value that the files declare, the first one's if they differ."""
    declared = (piece.band.nodata for piece in pieces)
    return next((value for value in declared if value is not None), None)


def build_mosaic(
    target: str, grid: Grid, bands: Sequence[Tuple[str, Sequence[Piece]]], *, masked: bool
) -> gdal.Dataset:
    """Write a VRT; for use within ``gdal_calls``.

    :param target: a path beside the files, or a name in GDAL's memory
    :param bands: the name of each, and what it is made of; later pieces lie over earlier ones
    :param masked: whether it is to have a mask of its own, from the masks and alpha of the files
    :return: the VRT, to be closed by the caller
    """
    made = checked(gdal.GetDriverByName("VRT").Create(target, grid.columns, grid.rows, 0))
    apply_grid(grid, made)
    made.SetMetadata(dict(bands[0][1][0].source.metadata))
    for number, (name, pieces) in enumerate(bands, start=1):
        made.AddBand(data_type(pieces))
        band = made.GetRasterBand(number)
        describe(band, pieces[0].band, name, nodata_of(pieces))
        for order, piece in enumerate(pieces):
            _add(band, order, _source_of(piece, target))
    if masked:
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = made.GetRasterBand(1).GetMaskBand()
        for order, piece in enumerate(_one_a_file(bands)):
            _add(mask, order, _mask_of(piece, target))
    flush_cache(made)
    return made


def describe(band: gdal.Band, like: Band, name: str, nodata: Optional[float]) -> None:
    """Let a band that is being written say what another one says of itself."""
    if name:
        band.SetDescription(name)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if like.scale is not None:
        band.SetScale(like.scale)
    if like.offset is not None:
        band.SetOffset(like.offset)
    if like.unit:
        band.SetUnitType(like.unit)
    if like.colors is not None:
        band.SetColorTable(like.colors)
    if like.is_alpha:
        band.SetColorInterpretation(gdal.GCI_AlphaBand)
    if like.metadata:
        band.SetMetadata(dict(like.metadata))


def hide_outside(mosaic: gdal.Dataset, mask: str) -> None:
    """Let a mosaic show nodata, or 0 where it has none, where a mask on its grid is not "inside".

    :param mask: path of the mask, beside a mosaic that is a file
    """
    whole = 0, 0, mosaic.RasterXSize, mosaic.RasterYSize
    bands = [mosaic.GetRasterBand(number + 1) for number in range(mosaic.RasterCount)]
    if bands[0].GetMaskFlags() & gdal.GMF_PER_DATASET and not any(
        band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands
    ):
        bands.append(bands[0].GetMaskBand())
    for band in bands:
        nodata = band.GetNoDataValue() or 0.0
        # Where it is "inside" the parts show through, elsewhere it paints nodata.
        paint = f"<ScaleOffset>{nodata!r}</ScaleOffset><ScaleRatio>0</ScaleRatio>"
        paint += f"<NODATA>{INSIDE}</NODATA>"
        name = _file_name(mask, mosaic.GetDescription())
        number = len(band.GetMetadata("vrt_sources") or {})
        _add(band, number, _xml(name, "1", "", whole, whole, paint))
    flush_cache(mosaic)


def _one_a_file(bands: Sequence[Tuple[str, Sequence[Piece]]]) -> Iterator[Piece]:
    seen = set()
    for _, pieces in bands:
        for piece in pieces:
            if piece.source.path not in seen:
                seen.add(piece.source.path)
                yield piece


def _source_of(piece: Piece, target: str) -> str:
    source, nodata = piece.source, piece.band.nodata
    rules = ""
    if piece.band.is_alpha:
        # What one part does not show another may.
        rules = "<NODATA>0</NODATA>"
    elif source.masked or source.alpha is not None:
        rules = "<UseMaskBand>true</UseMaskBand>"
    else:
        # JPEG 2000 cannot name its nodata. 0 is safe for all: where parts overlap they show the
        # same scene, so a pixel of one differs from the other's only where it is masked.
        rules = f"<NODATA>{nodata if nodata is not None else 0.0!r}</NODATA>"
    return _placed(piece, str(piece.band.number), target, rules)


def _mask_of(piece: Piece, target: str) -> str:
    if piece.source.masked:
        return _placed(piece, f"mask,{piece.band.number}", target, "<NODATA>0</NODATA>")
    alpha = piece.source.alpha
    if alpha is not None:
        return _placed(piece, str(alpha.number), target, "<NODATA>0</NODATA>")
    all_of_it = f"<ScaleOffset>{_OPAQUE}</ScaleOffset><ScaleRatio>0</ScaleRatio>"
    return _placed(piece, str(piece.band.number), target, all_of_it)


def _placed(piece: Piece, band: str, target: str, rules: str) -> str:
    grid, (across, down) = piece.source.grid, piece.band.block
    kind = "Byte" if band.startswith("mask") else gdal.GetDataTypeName(piece.band.data_type)
    # With these GDAL opens a file when its pixels are wanted: there may be hundreds.
    known = (
        f'<SourceProperties RasterXSize="{grid.columns}" RasterYSize="{grid.rows}"'
        f' DataType="{kind}" BlockXSize="{across}" BlockYSize="{down}"/>'
    )
    inside = 0, 0, grid.columns, grid.rows
    return _xml(_file_name(piece.source.path, target), band, known, inside, piece.window, rules)


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


def _xml(name: str, band: str, known: str, inside: Window, there: Window, rules: str) -> str:
    return (
        f"<ComplexSource>{name}<SourceBand>{band}</SourceBand>{known}"
        f"<SrcRect {_rect(inside)}/><DstRect {_rect(there)}/>{rules}</ComplexSource>"
    )


def _rect(window: Window) -> str:
    left, top, width, height = window
    return f'xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"'


def _add(band: gdal.Band, number: int, source: str) -> None:
    if band.SetMetadataItem(f"source_{number}", source, _DOMAIN) != gdal.CE_None:
        raise RuntimeError(gdal.GetLastErrorMsg())
