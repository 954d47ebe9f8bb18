"""The one door by which rasters are opened, and GDAL's failures as errors of our own.

A file from outside may be a GeoTIFF to one reader and a VRT, which opens other files and
addresses, to the next. So a raster is opened only by the driver that GDAL chooses when nothing
restricts it, as QGIS will, and only if that is one of those expected; and no file beside it is
looked at. Nothing else in the plugin calls ``gdal.Open`` (``tests/test_architecture.py``).

``gdal.UseExceptions()`` switches the whole QGIS process, other plugins included, so it is never
called here; another plugin may have called it, or not. Where exceptions are off a failure is a
result of None, or only the state of the last error; ``checked`` and ``flush_cache`` raise what GDAL
itself would raise where they are on, and ``gdal_calls`` makes our error of either.

A band does not keep its dataset alive: name the dataset in a variable for as long as a band of it
is used, or the process ends.
"""

from __future__ import annotations

import re
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator, Optional, Sequence, Type, TypeVar, Union
from uuid import uuid4

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...api.errors import DownloadError, WrongContentError
from ...api.texts import translate
from ..errors import reason_of

Result = TypeVar("Result")

# What the service delivers. Which of those for JPEG 2000 there is depends on who built GDAL.
DELIVERED = ("GTiff", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID", "JPEG2000")
# What the plugin writes itself: mosaics, and the raster of an algorithm.
WRITTEN = ("GTiff", "VRT", "HFA")
RASTERS = (*DELIVERED, *WRITTEN)
PICTURES = ("PNG", "JPEG")

LONGEST_WORDS = 200
# Folders may have spaces in their names; a colon ends the name of a file in GDAL's messages.
_FOLDERS = re.compile(r"(?<![\w.:])(?:[A-Za-z]:)?[\\/](?:[^\\/:'\"`<>|\r\n]+[\\/])+")


@contextmanager
def gdal_calls(doing: str, failure: Type[DownloadError] = WrongContentError) -> Iterator[None]:
    """Run calls of GDAL without a word on stderr, their failures as our error.

    The error handler is this thread's own; other plugins and threads keep theirs.

    :param doing: what cannot be done if they fail, for the message
    :param failure: the error to make of it
    :raises DownloadError: of the kind asked for, with GDAL's own words
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    except RuntimeError as error:
        raise failure(f"{doing}: {short_words(error)}.") from error
    finally:
        gdal.PopErrorHandler()


@contextmanager
def datasets_let_go() -> Iterator[None]:
    """On an error, close the datasets that its traceback holds, so that files can be removed.

    Windows removes no file that is open, and GDAL learnt to close one by a call only in 3.8.
    """
    try:
        yield
    except BaseException as error:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        held: Optional[BaseException] = error
        while held is not None:
            traceback.clear_frames(held.__traceback__)
            held = held.__cause__
        gdal.PopErrorHandler()
        raise


def checked(result: Optional[Result]) -> Result:
    """Return what a call of GDAL returned, or raise as it does itself where exceptions are on.

    :raises RuntimeError: it is None; for use within ``gdal_calls``
    """
    if result is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return result


def flush_cache(written: Union[gdal.Dataset, gdal.Band]) -> None:
    """Write what is still in memory.

    :raises RuntimeError: it cannot be written; for use within ``gdal_calls``
    """
    gdal.ErrorReset()
    written.FlushCache()
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def open_raster(
    name: Union[Path, str],
    drivers: Sequence[str] = DELIVERED,
    *,
    called: str = "",
    update: bool = False,
) -> gdal.Dataset:
    """Open a raster; keep the dataset for as long as its bands are used.

    :param name: a path, or a name in GDAL's memory
    :param drivers: short names of the GDAL drivers that may open it
    :param called: what the error calls it; "" for its file name
    :param update: whether it is opened for writing
    :raises WrongContentError: it cannot be opened, or is of another kind
    """
    path = Path(name)
    # Else GDAL reads the names of the whole folder, thousands after a batch, and then the files
    # that belong to a raster by their names: overviews, masks, world files, all from anywhere.
    alone = [path.name]
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=called or path.name)):
        chosen = gdal.IdentifyDriverEx(str(name), gdal.OF_RASTER, sibling_files=alone)
        if chosen is None:
            raise RuntimeError("it is no raster" if path.exists() else "there is no such file")
        if chosen.ShortName not in drivers:
            raise RuntimeError(f"it is of an unexpected kind ({chosen.LongName})")
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR | (gdal.OF_UPDATE if update else 0)
        return checked(
            gdal.OpenEx(str(name), flags, allowed_drivers=[chosen.ShortName], sibling_files=alone)
        )


def open_vector(path: Path, drivers: Sequence[str], *, text: str = "") -> gdal.Dataset:
    """Open a vector file for reading; keep the dataset for as long as its layers are used.

    :param drivers: short names of the GDAL drivers that may open it
    :param text: GeoJSON that is read instead, "" for the file itself
    :raises WrongContentError: none of them can
    """
    with gdal_calls(translate("Core", "{name} cannot be read").format(name=path.name)):
        flags = gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR
        return checked(gdal.OpenEx(text or str(path), flags, allowed_drivers=list(drivers)))


def open_layer(path: Path, title: str) -> QgsRasterLayer:
    """Open a raster as a layer, without the style that may lie beside it.

    QGIS lets any driver open it: that of ``open_raster`` is the one that it takes.

    :raises WrongContentError: it cannot be opened
    """
    open_raster(path, RASTERS)
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), title, "gdal", options)
    if not layer.isValid():
        raise WrongContentError(
            translate("Core", "QGIS cannot open {name}.").format(name=path.name)
        )
    return layer


@contextmanager
def thread_option(name: str, value: str) -> Iterator[None]:
    """Set a configuration option of GDAL for what this thread does; other threads keep theirs."""
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


@contextmanager
def scratch_folder() -> Iterator[str]:
    """Return the name of a folder in GDAL's memory of our own; it is emptied afterwards."""
    folder = f"/vsimem/eosda-{uuid4().hex}"
    try:
        yield folder
    finally:
        with suppress(WrongContentError), gdal_calls("Memory cannot be freed"):
            # GDAL 3.6 says that it cannot remove a folder which no call has made, and empties it.
            gdal.RmdirRecursive(folder)


def short_words(error: BaseException) -> str:
    """Return the first line of an error's words, without the folders of this machine."""
    return _FOLDERS.sub("", reason_of(error))[:LONGEST_WORDS].rstrip(" .")
