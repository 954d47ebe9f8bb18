"""A quick look: one picture of a scene over an area's box, for one request, as a GeoTIFF.

The service draws in EPSG:3857 unless told otherwise (eosda-api.md 4.1, ``crs``), so that is where
the picture is placed; the box itself is asked for in degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable, List, Optional, Sequence, Tuple

from osgeo import gdal

from ...api.datasets import DATASETS, Preset, band, dataset_for_view_id
from ...api.errors import InvalidRequestError, WrongContentError
from ...api.texts import translate
from ..errors import raise_if_stopped
from ..gdal.opening import PICTURES, checked, flush_cache, gdal_calls, open_raster, scratch_folder
from ..storage.disk_cache import DiskCache
from ..storage.partial_file import PartialFile, prepare_folder, receive
from ..storage.unfinished import unfinished_file

if TYPE_CHECKING:
    from ...api.network import NetworkOptions
    from ..aoi.model import Aoi
    from ..tasks import Work

FOLDER = ("cache", "previews")
MAX_PIXELS = 1024
# A PNG of so many pixels with four channels is smaller, whatever it shows.
MAX_BYTES = 8 * 1024 * 1024
# Pictures kept on disk; the oldest go first.
KEPT = 100
DEFAULT_RESOLUTION_M = 10.0
MAX_ZOOM = 18
TILE = 256

_EARTH_RADIUS_M = 6378137.0
_MAX_LATITUDE = 85.05
# Indices (first - second) / (first + second), which the service draws of its raw values alike.
_DIFFERENCES = frozenset(("ndvi", "ndre", "ndmi", "ndwi", "nbr"))


@dataclass(frozen=True)
class Composite:
    """One way to see a scene: ``label`` for people, ``expression`` for the service."""

    label: str
    expression: str
    bands: Tuple[str, ...]


@dataclass(frozen=True)
class QuickLook:
    """One picture to ask for: of which scene, of what, of which box and how large."""

    view_id: str
    composite: Composite
    box: Tuple[float, float, float, float]
    size: Tuple[int, int]
    zoom: int

    @property
    def content(self) -> str:
        """All that decides what the picture shows."""
        return repr((self.view_id, self.composite.expression, self.box, self.size, self.zoom))


def composites(dataset_id: str, view_id: str, chosen: Sequence[str] = ()) -> List[Composite]:
    """Return the ways to see a scene: its dataset's presets and indices, then the chosen bands."""
    found = map(_composite_of, _presets(dataset_id, view_id))
    known = {composite.expression: composite for composite in found if composite is not None}
    bands = _shown(chosen)
    if bands and ",".join(bands) not in known:
        known[",".join(bands)] = Composite(" ".join(bands), ",".join(bands), bands)
    return list(known.values())


def composite_for(
    dataset_id: str, view_id: str, preset: str, chosen: Sequence[str]
) -> Optional[Composite]:
    """Return the way to see a scene that comes nearest to what is chosen; None if there is none.

    :param preset: the id of the preset chosen, "" for bands of one's own
    :param chosen: the bands chosen
    """
    named = [one for one in _presets(dataset_id, view_id) if one.id == preset]
    offered = composites(dataset_id, view_id, chosen)
    nearest = [*map(_composite_of, named), *(one for one in offered if one.bands == _shown(chosen))]
    return next(filter(None, [*nearest, *offered]), None)


def _presets(dataset_id: str, view_id: str) -> Sequence[Preset]:
    dataset = DATASETS.get(dataset_id) or dataset_for_view_id(view_id)
    return dataset.presets if dataset is not None else ()


def _shown(chosen: Sequence[str]) -> Tuple[str, ...]:
    """Return the bands that a picture shows: red, green and blue, or one."""
    return tuple(chosen[:3] if len(chosen) >= 3 else chosen[:1])


def _composite_of(preset: Preset) -> Optional[Composite]:
    label, bands = translate("Api", preset.label), preset.bands
    if preset.kind != "index":
        return Composite(label, ",".join(bands), bands) if len(bands) in (1, 3) else None
    if preset.id not in _DIFFERENCES:
        return None
    first, second = bands
    return Composite(label, f"({first}-{second})/({first}+{second})", bands)


def plan_quick_look(aoi: Aoi, dataset_id: str, view_id: str, composite: Composite) -> QuickLook:
    """Choose the box, about as many pixels as the scene has in it, and the zoom level for them.

    :raises InvalidRequestError: the box reaches where a web map ends, or around the Earth
    """
    bbox = aoi.bbox
    box = (bbox.xMinimum(), bbox.yMinimum(), bbox.xMaximum(), bbox.yMaximum())
    west, south, east, north = box
    if east - west > 180:
        raise InvalidRequestError(
            translate("Core", "There is no quick look of an area that crosses 180°.")
        )
    if max(abs(south), abs(north)) > _MAX_LATITUDE:
        raise InvalidRequestError(
            translate("Core", "There is no quick look of an area so near to a pole.")
        )
    left, bottom, right, top = mercator(box)
    shrink = math.cos(math.radians((south + north) / 2))
    dataset = DATASETS.get(dataset_id) or dataset_for_view_id(view_id)
    entries = (band(dataset, name) for name in composite.bands)
    sizes = [entry.resolution_m for entry in entries if entry is not None and entry.resolution_m]
    pixel = min(sizes, default=DEFAULT_RESOLUTION_M) / shrink
    pixel = max(pixel, (right - left) / MAX_PIXELS, (top - bottom) / MAX_PIXELS)
    size = (_pixels(right - left, pixel), _pixels(top - bottom, pixel))
    world = 2 * math.pi * _EARTH_RADIUS_M
    zoom = round(math.log2(world / (TILE * pixel)))
    return QuickLook(view_id, composite, box, size, min(max(zoom, 0), MAX_ZOOM))


def _pixels(length: float, pixel: float) -> int:
    return min(max(math.ceil(length / pixel - 1e-6), 1), MAX_PIXELS)


def mercator(box: Tuple[float, float, float, float]) -> Tuple[float, float, float, float]:
    """Return a box of degrees in EPSG:3857, in metres: left, bottom, right, top.

    By its own formulas (EPSG guidance note 7-2, 3.2.1.2), since this is called in worker threads,
    where QGIS 3.22 may leave coordinates as they are and say nothing.
    """
    west, south, east, north = map(math.radians, box)
    bottom, top = (_EARTH_RADIUS_M * math.asinh(math.tan(one)) for one in (south, north))
    return _EARTH_RADIUS_M * west, bottom, _EARTH_RADIUS_M * east, top


def fetch_quick_look(
    options: NetworkOptions,
    wanted: QuickLook,
    data_folder: Path,
    task: Optional[Work] = None,
    on_request: Callable[[], None] = lambda: None,
) -> Path:
    """Return the GeoTIFF of a picture: from the disk, else from the service. Worker thread.

    :param data_folder: where the cache lies
    :param task: in which it is done; cancelled it ends the request
    :param on_request: called before a request is made
    :raises EosdaError: it cannot be had
    """
    folder = data_folder.joinpath(*FOLDER)
    cache = DiskCache(folder, None, KEPT)
    target = cache.path(wanted.content, ".tif")
    if cache.has(target):
        return target
    # Importing requests takes longer than all of the rest: only for who really asks.
    from ...api.client import Client
    from ...api.transport import Transport

    prepare_folder(folder)
    picture = PartialFile(folder, f"{target.stem}-{id(wanted)}")
    try:
        with Transport(options) as transport:
            if task is not None:
                task.on_cancel(transport.abort)
                raise_if_stopped(task.isCanceled)
            on_request()
            with Client(transport).quick_look(
                wanted.view_id, wanted.composite.expression, wanted.box, wanted.size, wanted.zoom
            ) as stream:
                receive(picture, stream.chunks(), max_bytes=MAX_BYTES, length=stream.length)
        place(picture.path, target, wanted)
    finally:
        picture.discard()
    cache.prune()
    return target


def place(picture: Path, target: Path, wanted: QuickLook) -> None:
    """Write a picture as a GeoTIFF that lies where its box does.

    :raises WrongContentError: it is no picture, or not of the size asked for
    """
    left, bottom, right, top = mercator(wanted.box)
    with unfinished_file(target) as unproven:
        with gdal_calls(translate("Core", "The picture cannot be read")):
            source = open_raster(picture, PICTURES, called=translate("Core", "The picture"))
            if (source.RasterXSize, source.RasterYSize) != wanted.size:
                raise WrongContentError(
                    translate("Core", "The picture does not have the size that was asked for.")
                )
            written = checked(
                gdal.Translate(
                    str(unproven),
                    source,
                    format="GTiff",
                    creationOptions=["COMPRESS=DEFLATE"],
                    outputBounds=[left, top, right, bottom],
                    outputSRS="EPSG:3857",
                )
            )
            flush_cache(written)
            del written, source
        unproven.replace(target)


def small_png(picture: Path, side: int) -> bytes:
    """Return a picture from the cache as a small PNG. Worker thread.

    :param side: pixels of its longer side, at most
    :raises WrongContentError: it cannot be read
    """
    with scratch_folder() as folder, gdal_calls(translate("Core", "The picture cannot be read")):
        target = f"{folder}/small.png"
        source = open_raster(picture)
        shrink = min(1.0, side / max(source.RasterXSize, source.RasterYSize))
        written = checked(
            gdal.Translate(
                target,
                source,
                format="PNG",
                width=max(1, round(source.RasterXSize * shrink)),
                height=max(1, round(source.RasterYSize * shrink)),
            )
        )
        flush_cache(written)
        del written
        file = checked(gdal.VSIFOpenL(target, "rb"))
        try:
            return bytes(gdal.VSIFReadL(1, MAX_BYTES, file))
        finally:
            gdal.VSIFCloseL(file)
