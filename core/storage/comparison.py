"""Is what came what was ordered: where it lies, how fine it is, and which bands it has?

By the files' headers alone, so that it costs next to nothing however large they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Tuple

from osgeo import ogr

from ...api.datasets import DATASETS, band
from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal.band_names import name_bands
from ..gdal.grid import Grid, degrees, reference, transform_to
from ..gdal.opening import gdal_calls
from ..gdal.source import read_source
from .names import RASTER_SUFFIXES
from .place import MISPLACED, REMEMBERED, share_covered, trouble_of
from .validation import METRES_PER_DEGREE

# A footprint is not exact, and a scene may end inside its order: less than this share is said.
_LEAST_SHARE = 0.5
# Pixels that are so many times as wide as the coarsest band ordered are said.
_COARSER = 2.5


@dataclass(frozen=True)
class Comparison:
    """What came of an order.

    ``files`` are those that lie where they were ordered, the metadata with them. ``refused`` is why
    there are none, and ``notes`` are what is not as it was ordered, in sentences.
    """

    files: Tuple[Path, ...]
    refused: str = ""
    notes: Tuple[str, ...] = ()


def compare(
    files: Sequence[Path], dataset: str, bands: Sequence[str], geometry: Mapping[str, Any]
) -> Comparison:
    """Compare proven files with the order that brought them.

    :param files: rasters and metadata
    :param dataset: id of the dataset
    :param bands: those that were ordered
    :param geometry: GeoJSON polygon in lon/lat
    :raises WrongContentError: a raster cannot be opened
    """
    rasters = {path: read_source(path) for path in files if path.suffix.lower() in RASTER_SUFFIXES}
    troubles = {path: trouble_of(raster.grid, geometry) for path, raster in rasters.items()}
    misplaced = {
        path: translate("Core", trouble[1])
        for path, trouble in troubles.items()
        if trouble is not None and trouble in MISPLACED
    }
    placed = [raster for path, raster in rasters.items() if path not in misplaced]
    if misplaced and not placed:
        return Comparison((), next(iter(misplaced.values())))
    came = set(chain(*name_bands(placed, dataset, bands)))
    lacking = [name for name in bands if name not in came]
    there = [raster.grid for raster in placed]
    notes = [
        *dict.fromkeys(translate("Core", trouble[1]) for trouble in troubles.values() if trouble),
        missing_bands(lacking) if lacking else "",
        _covering(there, geometry),
        _coarse(there, dataset, bands),
    ]
    kept = tuple(path for path in files if path not in misplaced)
    return Comparison(kept, "", tuple(filter(None, notes)))


def lies_as_ordered(path: Path, geometry: Mapping[str, Any]) -> bool:
    """Return whether a raster is not known to be somewhere else than where it was ordered.

    :param geometry: GeoJSON polygon in lon/lat
    :raises WrongContentError: it cannot be opened
    """
    return trouble_of(read_source(path).grid, geometry) not in MISPLACED


def missing_bands(names: Sequence[str]) -> str:
    """Return in a sentence which bands were ordered and did not come."""
    return translate("Core", "Ordered and not delivered: {names}.").format(names=", ".join(names))


def _covering(grids: Sequence[Grid], geometry: Mapping[str, Any]) -> str:
    """Return what is to be said if no raster covers enough of the order."""
    shares = [share_covered(grid, geometry) for grid in grids]
    known = [share for share in shares if share is not None]
    if not known or max(known) >= _LEAST_SHARE:
        return ""
    text = translate("Core", "What was delivered covers {percent} % of what was ordered.")
    return text.format(percent=max(1, round(max(known) * 100)))


def _coarse(grids: Sequence[Grid], dataset_id: str, bands: Sequence[str]) -> str:
    """Return what is to be said of pixels that are much wider than those of any band ordered."""
    known = [band(DATASETS.get(dataset_id), name) for name in bands]
    metres = [one.resolution_m for one in known if one is not None and one.resolution_m]
    if not metres or len(metres) < len(bands):
        return ""
    widths = [width for width in map(_pixel_in_metres, grids) if width is not None]
    if not widths or max(widths) <= _COARSER * max(metres):
        return ""
    text = translate("Core", "Its pixels are {metres} m wide; {ordered} m were ordered.")
    # Degrees and the scale of a projection make it 29.98 m.
    widest = round(max(widths), 1 - math.floor(math.log10(max(widths))))
    return text.format(metres=f"{widest:,.0f}", ordered=f"{max(metres):g}")


@lru_cache(maxsize=REMEMBERED)
def _pixel_in_metres(grid: Grid) -> Optional[float]:
    """Return the longer side of the pixel in the middle; None if nobody can tell."""
    if grid.control:
        return None
    column, row = grid.columns / 2, grid.rows / 2
    corners = [(column, row), (column + 1, row), (column, row + 1)]
    line = ogr.Geometry(ogr.wkbLineString)
    for corner in corners:
        line.AddPoint_2D(*grid.point(*corner))
    try:
        with gdal_calls(translate("Core", "The raster cannot be put on the map")):
            line.AssignSpatialReference(reference(grid.crs))
            transform_to(degrees(), line)
    except WrongContentError:
        return None
    (west, north), *others = line.GetPoints(2)
    width = math.cos(math.radians(north))
    sides = [math.hypot((x - west) * width, y - north) * METRES_PER_DEGREE for x, y in others]
    return max(sides) if all(map(math.isfinite, sides)) else None
