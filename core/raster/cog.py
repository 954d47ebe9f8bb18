"""GeoTIFFs as cloud-optimised ones: the same pixels, laid out so that parts are read from afar."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from osgeo import gdal

from ...api.errors import StoppedError
from ...api.texts import translate
from ..gdal.opening import checked, flush_cache, open_raster
from ..storage.partial_file import check_room, replace_patiently
from ..storage.unfinished import unfinished_file
from ..storage.validation import prove_raster
from .writing import TILE_PX, gdal_writes

# GDAL has it since 3.1, of May 2020.
_DRIVER = "COG"
_OPTIONS = [
    "COMPRESS=DEFLATE",
    "PREDICTOR=YES",
    f"BLOCKSIZE={TILE_PX}",
    "BIGTIFF=IF_SAFER",
    # Classes and nodata have no averages, and each pixel of an overview is one of the raster.
    "OVERVIEW_RESAMPLING=NEAREST",
    "NUM_THREADS=2",
]


def can_optimise() -> bool:
    """Return whether the GDAL of this QGIS can write cloud-optimised GeoTIFFs."""
    return gdal.GetDriverByName(_DRIVER) is not None


def optimise(raster: Path, stopped: Callable[[], bool]) -> None:
    """Rewrite a GeoTIFF that is whole as a cloud-optimised one, which then has its name.

    Nothing may be changed in it afterwards: an edit in place is written at its end, and undoes the
    order that makes it what it is.

    :param stopped: asked whenever GDAL tells of its progress: of a large raster each few seconds
    :raises StorageError: it cannot be written
    :raises StoppedError: stopped; the raster is as it was
    """
    # The overviews are a third of the pixels, and wait in a file of their own.
    check_room(raster.parent, 2 * raster.stat().st_size)

    def go_on(*_: Any) -> int:
        return 0 if stopped() else 1

    with unfinished_file(raster) as unfinished:
        with gdal_writes():
            source = open_raster(raster, ("GTiff",))
            driver = checked(gdal.GetDriverByName(_DRIVER))
            try:
                made = checked(
                    driver.CreateCopy(str(unfinished), source, 0, _OPTIONS, callback=go_on)
                )
                flush_cache(made)
            except RuntimeError:
                if stopped():
                    raise StoppedError(translate("Core", "Stopped while joining.")) from None
                raise
            del made, source
        prove_raster(unfinished, ("GTiff",))
        replace_patiently(unfinished, raster)
