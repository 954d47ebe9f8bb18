"""File names that every file system takes, and the endings of what is not whole yet."""

from __future__ import annotations

import itertools
import os
import re
import unicodedata
from pathlib import Path
from typing import Iterator, List, Set, Tuple
from uuid import uuid4

PART_SUFFIX = ".part"
UNPACKING_SUFFIX = ".unpacking"
ASIDE_SUFFIX = ".aside"
RASTER_SUFFIXES = (".tif", ".tiff", ".jp2")
# After the whole name of a result, for the STAC item that lies beside it.
ITEM_SUFFIX = ".stac.json"

# A Windows path ends at 259 characters: a folder of 80, two names of 56 with our endings, and a
# process's own mark while it is not whole.
LONGEST_STEM = 56
# Names of devices, which Windows opens instead of a file, whatever ending they have.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)")


def safe_name(text: str, longest: int = 120) -> str:
    """Return a file name that every file system takes, made of any text.

    ``QgsFileUtils.stringToSafeFilename`` lets through devices of Windows, controls, marks that
    turn the direction of writing, blanks and dots at the end, and any length.

    :param longest: bytes of UTF-8 kept; well under the 255 of most file systems
    """
    plain = unicodedata.normalize("NFC", text)
    plain = re.sub(r"[^\w.-]+", "_", plain, flags=re.UNICODE).strip("._-")
    while len(plain.encode("utf-8")) > longest:
        plain = plain[:-1]
    plain = plain.rstrip("._-")
    if _DEVICES.match(plain):
        plain = f"_{plain}"
    return plain or "scene"


def safe_stem(text: str) -> str:
    """Return a name without a dot and short enough for a file in a folder of a delivery.

    Without dots it cannot become the name of a file that GDAL looks for beside another one, such
    as ``B04.tif.aux.xml``. Of a long text the end is kept, where the band stands.
    """
    plain = safe_name(text, 10_000).replace(".", "_")
    while len(plain.encode("utf-8")) > LONGEST_STEM:
        plain = plain[1:]
    return safe_name(plain)


def numbered(name: str) -> Iterator[str]:
    """Yield a name, then the same with 2, 3 and so on at its end."""
    yield name
    for number in itertools.count(2):
        yield f"{name}_{number}"


def free_name(name: str, taken: Set[str]) -> str:
    """Return the first of a name's ``numbered`` that is not taken, and take it.

    :param taken: in small letters, since there are file systems that do not tell capitals apart
    """
    free = next(one for one in numbered(name) if one.casefold() not in taken)
    taken.add(free.casefold())
    return free


def unfinished_name(target: Path, mark: str = "") -> Path:
    """Return a name in the folder of a file, with its ending.

    :param mark: what makes it one's own; by itself one that nobody else can know
    """
    stem = safe_name(target.stem, LONGEST_STEM)
    return target.with_name(f"{stem}.{mark or uuid4().hex}{PART_SUFFIX}{target.suffix}")


def paths_named(folder: Path, start: str = "", ends: Tuple[str, ...] = ("",)) -> List[Path]:
    """Return what lies in a folder under names that begin so and end in one of some ways.

    All results of a batch lie in one folder: a path made of each name there would take its time.

    :raises OSError: the folder cannot be listed
    """
    names = os.listdir(folder)  # noqa: PTH208
    return [folder / name for name in names if name.startswith(start) and name.endswith(ends)]


def create_exclusively(path: Path) -> int:
    """Create a file that was not there, for writing, and return its descriptor.

    :raises FileExistsError: there is something of that name, a link included
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    # Text mode is Windows' own, links are followed elsewhere.
    flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(str(path), flags, 0o666)
