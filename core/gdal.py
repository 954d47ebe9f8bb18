"""GDAL's failures as errors of our own, in whichever mode the process is.

``gdal.UseExceptions()`` switches the whole QGIS process, other plugins included, so it is never
called here; another plugin may have called it, or not. Where exceptions are off a failure is a
result of None, or only the state of the last error; ``sure`` and ``flush`` raise what GDAL itself
would raise where they are on, and ``gdal_calls`` makes our error of either.

A band does not keep its dataset alive: name the dataset in a variable for as long as a band of it
is used, or the process ends.
"""

from __future__ import annotations

import contextlib
import re
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Optional, Type, TypeVar, Union
from uuid import uuid4

from osgeo import gdal

from ..api.errors import DownloadError, WrongContentError

Result = TypeVar("Result")

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


def sure(result: Optional[Result]) -> Result:
    """Give what GDAL gave, or raise as it does itself where exceptions are on.

    :raises RuntimeError: it is None; for use within ``gdal_calls``
    """
    if result is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return result


def flush(written: Union[gdal.Dataset, gdal.Band]) -> None:
    """Write what is still in memory.

    :raises RuntimeError: it cannot be written; for use within ``gdal_calls``
    """
    gdal.ErrorReset()
    written.FlushCache()
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def open_raster(name: Union[Path, str]) -> gdal.Dataset:
    """Open a raster for reading; keep the dataset for as long as its bands are used.

    :param name: a path, or a name in GDAL's memory
    :raises WrongContentError: it cannot be opened
    """
    with gdal_calls(f"{Path(name).name} cannot be read"):
        return sure(gdal.OpenEx(str(name), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR))


@contextmanager
def scratch_folder() -> Iterator[str]:
    """Give the name of a folder in GDAL's memory that nobody else uses, and empty it afterwards."""
    folder = f"/vsimem/eosda-{uuid4().hex}"
    try:
        yield folder
    finally:
        with contextlib.suppress(WrongContentError), gdal_calls("Memory cannot be freed"):
            for name in gdal.ReadDir(folder) or ():
                gdal.Unlink(f"{folder}/{name}")
            gdal.Rmdir(folder)


def short_words(error: BaseException) -> str:
    """Give the first line of an error's words, without the folders of this machine."""
    lines = _FOLDERS.sub("", str(error)).strip().splitlines()
    return lines[0][:LONGEST_WORDS].rstrip(". ") if lines else "unknown reason"
