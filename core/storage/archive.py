"""Zips: what was ordered is unpacked, under names of ours; the rest stays inside and is named."""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QLocale

from ...api.errors import ArchiveError, StoppedError, WrongContentError
from ...api.texts import translate
from ..gdal import short_words
from .names import PART_SUFFIX, RASTER_SUFFIXES, create_exclusively, safe_stem
from .partial_file import COPY_BYTES, check_room
from .validation import Bounds, kind_of, prove_raster

# Of a zip with more entries than this not even the names are looked at.
MAX_MEMBERS = 2000
# Deflate cannot do better than about 1:1030; nodata-filled rasters come close to it.
MAX_RATIO = 1100
# What metadata may be. They come into a folder of their own, where no raster is to be led astray
# by a file with a name like its own.
METADATA_SUFFIXES = (".xml", ".json", ".txt", ".csv")
METADATA_FOLDER = "metadata"
_ENCRYPTED = 0x1


@dataclass(frozen=True)
class Unpacked:
    """Paths of the rasters and of the metadata, and what was left in the zip, each with why."""

    rasters: Tuple[Path, ...]
    metadata: Tuple[Path, ...]
    left: Tuple[str, ...]


@dataclass(frozen=True)
class _Member:
    """A file in a zip: where it lay, what the service called it, and the ending of its name."""

    info: zipfile.ZipInfo
    parts: Tuple[str, ...]
    stem: str
    suffix: str


def unpack(archive: Path, folder: Path, bounds: Bounds, stopped: Callable[[], bool]) -> Unpacked:
    """Unpack the rasters, and the metadata if any was ordered, into a new folder; prove them.

    :raises ArchiveError: it is damaged, or grows or holds far more than was ordered
    :raises WrongContentError: it holds no raster that can be read
    :raises StoppedError: stopped half-way
    """
    try:
        with zipfile.ZipFile(archive) as source:
            return _unpack(source, folder, bounds, stopped)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        NotImplementedError,
        EOFError,
        ValueError,
        RuntimeError,
        zlib.error,
        lzma.LZMAError,
    ) as error:
        raise ArchiveError(
            translate("Core", "The delivered zip is damaged: {error}.").format(
                error=short_words(error)
            )
        ) from error


def _unpack(
    source: zipfile.ZipFile, folder: Path, bounds: Bounds, stopped: Callable[[], bool]
) -> Unpacked:
    rasters, metadata, left = _sorted_out(source, bounds)
    wanted = [member.info for member in rasters + metadata]
    _check_sizes(wanted, bounds)
    check_room(folder.parent, sum(info.file_size for info in wanted))
    folder.mkdir()
    proven: List[Path] = []
    names = _names(rasters)
    for member in rasters:
        unproven = folder / f"{names[member.info]}{PART_SUFFIX}"
        _extract(source, member.info, unproven, stopped)
        try:
            proven.append(_proven(unproven, bounds))
        except WrongContentError as error:
            left.append(f"{_shown(member.info)} ({error.message.rstrip('.')})")
            unproven.unlink()
    if not proven:
        raise WrongContentError(
            translate("Core", "The delivered zip holds no raster that can be read: {left}.").format(
                left=_of_all(left)
            )
            if left
            else translate("Core", "The delivered zip holds no raster that can be read.")
        )
    beside = [
        _extract(source, member.info, folder / METADATA_FOLDER / name, stopped)
        for member, name in zip(metadata, _names(metadata).values())
    ]
    return Unpacked(tuple(proven), tuple(beside), tuple(left))


def _of_all(left: Sequence[str]) -> str:
    return ", ".join([*left[:3], *(["…"] if left[3:] else [])])


def _sorted_out(
    source: zipfile.ZipFile, bounds: Bounds
) -> Tuple[List[_Member], List[_Member], List[str]]:
    infos = source.infolist()
    if len(infos) > MAX_MEMBERS:
        raise ArchiveError(
            translate(
                "Core", "The delivered zip holds more files than can be right: {infos}."
            ).format(infos=QLocale().toString(len(infos)))
        )
    rasters: List[_Member] = []
    metadata: List[_Member] = []
    left: List[str] = []
    for info in infos:
        if info.filename.endswith("/"):
            continue
        member = _member(info)
        reason = _why_not(member)
        if reason:
            left.append(f"{_shown(info)} ({reason})")
        elif member.suffix in RASTER_SUFFIXES:
            rasters.append(member)
        elif bounds.metadata and member.suffix in METADATA_SUFFIXES:
            metadata.append(member)
        else:
            left.append(translate("Core", "{info} (not ordered)").format(info=_shown(info)))
    if len(rasters) > bounds.max_rasters:
        raise ArchiveError(
            translate(
                "Core", "The delivered zip holds far more rasters than were ordered: {rasters}."
            ).format(rasters=QLocale().toString(len(rasters)))
        )
    return rasters, metadata[: bounds.max_rasters], left


def _member(info: zipfile.ZipInfo) -> _Member:
    parts = [part for part in info.filename.replace("\\", "/").split("/") if part.strip(". ")]
    name = parts[-1].rstrip(". ") if parts else ""
    stem, dot, ending = name.rpartition(".")
    suffix = f".{ending.lower()}" if dot else ""
    return _Member(info, tuple(parts), stem if dot else name, suffix)


def _why_not(member: _Member) -> str:
    mode = member.info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "a link"
    if not member.stem or member.parts[0] == "__MACOSX" or member.parts[-1].startswith("."):
        return translate("Core", "a hidden file")
    if member.info.flag_bits & _ENCRYPTED:
        return "encrypted"
    if not member.info.file_size:
        return "empty"
    return ""


def _shown(info: zipfile.ZipInfo) -> str:
    """Return what the service called a member, fit to be shown."""
    name = info.filename.replace("\\", "/").rstrip("/").rpartition("/")[2][-80:]
    return "".join(letter if letter.isprintable() else "?" for letter in name) or "?"


def _check_sizes(infos: Sequence[zipfile.ZipInfo], bounds: Bounds) -> None:
    if sum(info.file_size for info in infos) > bounds.max_bytes:
        raise ArchiveError(
            translate(
                "Core",
                "The delivered zip would unpack to more than {value} MB, far more than was "
                "ordered.",
            ).format(value=QLocale().toString(bounds.max_bytes / 2**20, "f", 0))
        )
    for info in infos:
        if info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise ArchiveError(
                translate(
                    "Core", "{info} in the delivered zip would unpack to an absurd size."
                ).format(info=_shown(info))
            )


def _names(members: Sequence[_Member]) -> Dict[zipfile.ZipInfo, str]:
    """Return a name for each: that of the file, or with its folders where files share theirs.

    Rasters get their ending later, by what they turn out to be.
    """
    shared = Counter(member.stem.casefold() for member in members)
    alone = all(count == 1 for count in shared.values())
    taken: Set[str] = set()
    found: Dict[zipfile.ZipInfo, str] = {}
    for member in members:
        whole = member.stem if alone else "_".join((*member.parts[:-1], member.stem))
        stem = name = safe_stem(whole)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name.casefold())
        found[member.info] = name if member.suffix in RASTER_SUFFIXES else name + member.suffix
    return found


def _proven(unproven: Path, bounds: Bounds) -> Path:
    kind = kind_of(unproven)
    if kind == "zip":
        raise WrongContentError(translate("Core", "It is no raster."))
    prove_raster(unproven, bounds=bounds)
    final = unproven.with_name(f"{unproven.name[: -len(PART_SUFFIX)]}.{kind}")
    unproven.rename(final)
    return final


def _extract(
    source: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, stopped: Callable[[], bool]
) -> Path:
    """Write one member; a member longer than it says is refused, whatever its header claims."""
    target.parent.mkdir(exist_ok=True)
    written = 0
    with source.open(info) as inside, os.fdopen(create_exclusively(target), "wb") as out:
        while True:
            if stopped():
                raise StoppedError(translate("Core", "Stopped while unpacking."))
            piece = inside.read(COPY_BYTES)
            if not piece:
                break
            written += len(piece)
            if written > info.file_size:
                raise ArchiveError(
                    translate("Core", "{info} in the delivered zip is longer than it says.").format(
                        info=_shown(info)
                    )
                )
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    return target
