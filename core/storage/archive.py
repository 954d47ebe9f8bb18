"""Zips: what was ordered is unpacked, under names of ours; the rest stays inside and is named."""

from __future__ import annotations

import lzma
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Callable, List, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QLocale

from ...api.errors import ArchiveError, WrongContentError
from ...api.texts import translate
from ..gdal.band_names import band_in
from ..gdal.opening import short_words
from .names import PART_SUFFIX, RASTER_SUFFIXES, free_name, safe_stem
from .partial_file import check_room, copy_stream
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
# What a zip raises that is damaged or packed in a way that nobody here can read.
_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    EOFError,
    ValueError,
    RuntimeError,
    zlib.error,
    lzma.LZMAError,
)


@dataclass(frozen=True)
class Delivery:
    """The files that came, rasters first, and what was left in a zip, each with the reason."""

    files: Tuple[Path, ...]
    left: Tuple[str, ...] = ()


def unpack(archive: Path, folder: Path, bounds: Bounds, stopped: Callable[[], bool]) -> Delivery:
    """Unpack the rasters, and the metadata if any was ordered, into a new folder; prove them.

    :raises ArchiveError: it is damaged, or grows or holds far more than was ordered
    :raises WrongContentError: it holds no raster that can be read
    :raises StoppedError: stopped half-way
    """
    try:
        with zipfile.ZipFile(archive) as source:
            return _unpack(source, folder, bounds, stopped)
    except _DAMAGE as error:
        raise ArchiveError(
            translate("Core", "The delivered zip is damaged: {error}.").format(
                error=short_words(error)
            )
        ) from error


def _unpack(
    source: zipfile.ZipFile, folder: Path, bounds: Bounds, stopped: Callable[[], bool]
) -> Delivery:
    rasters, metadata, left = _sorted_out(source.infolist(), bounds)
    wanted = rasters + metadata
    _check_sizes(wanted, bounds)
    check_room(folder.parent, sum(info.file_size for info in wanted))
    folder.mkdir()
    files: List[Path] = []
    for info, name in zip(rasters, _names(rasters)):
        unproven = folder / f"{name}{PART_SUFFIX}"
        try:
            _extract(source, info, unproven, stopped)
            files.append(_proven(unproven, name, bounds))
        except (WrongContentError, *_DAMAGE) as error:
            if not isinstance(error, WrongContentError) and _is_ordered(info, bounds):
                # It may come whole when it is fetched again.
                raise
            left.append(f"{_shown(info)} ({short_words(error)})")
            unproven.unlink(missing_ok=True)
    if not files:
        raise WrongContentError(
            translate("Core", "The delivered zip holds no raster that can be read: {left}.").format(
                left=", ".join([*left[:3], *(["…"] if left[3:] else [])])
            )
            if left
            else translate("Core", "The delivered zip holds no raster that can be read.")
        )
    for info, name in zip(metadata, _names(metadata)):
        target = folder / METADATA_FOLDER / f"{name}{_suffix(info)}"
        try:
            files.append(_extract(source, info, target, stopped))
        except _DAMAGE as error:
            left.append(f"{_shown(info)} ({short_words(error)})")
            target.unlink(missing_ok=True)
    return Delivery(tuple(files), tuple(left))


def _sorted_out(
    infos: Sequence[zipfile.ZipInfo], bounds: Bounds
) -> Tuple[List[zipfile.ZipInfo], List[zipfile.ZipInfo], List[str]]:
    if len(infos) > MAX_MEMBERS:
        raise ArchiveError(
            translate(
                "Core", "The delivered zip holds more files than can be right: {infos}."
            ).format(infos=QLocale().toString(len(infos)))
        )
    rasters: List[zipfile.ZipInfo] = []
    metadata: List[zipfile.ZipInfo] = []
    left: List[str] = []
    for info in infos:
        if info.filename.endswith("/"):
            continue
        reason = _why_not(info)
        if reason:
            left.append(f"{_shown(info)} ({reason})")
        elif _suffix(info) in RASTER_SUFFIXES:
            rasters.append(info)
        elif bounds.metadata and _suffix(info) in METADATA_SUFFIXES:
            metadata.append(info)
        else:
            left.append(_not_ordered(info))
    ordered = rasters
    if len(rasters) > bounds.max_rasters:
        # All of a scene may have come instead of some of its bands.
        ordered = [info for info in rasters if _is_ordered(info, bounds)]
        left += [_not_ordered(info) for info in rasters if info not in ordered]
    if len(ordered) > bounds.max_rasters or (rasters and not ordered):
        raise ArchiveError(
            translate(
                "Core", "The delivered zip holds far more rasters than were ordered: {rasters}."
            ).format(rasters=QLocale().toString(len(rasters)))
        )
    return ordered, metadata[: bounds.max_rasters], left


def _not_ordered(info: zipfile.ZipInfo) -> str:
    return translate("Core", "{info} (not ordered)").format(info=_shown(info))


def _path(info: zipfile.ZipInfo) -> PurePosixPath:
    """Return where a file lay in a zip; ways out of it are left out."""
    parts = (part.rstrip(". ") for part in info.filename.replace("\\", "/").split("/"))
    return PurePosixPath(*filter(None, parts))


def _suffix(info: zipfile.ZipInfo) -> str:
    return _path(info).suffix.lower()


def _is_ordered(info: zipfile.ZipInfo, bounds: Bounds) -> bool:
    """Return whether a file may hold what was ordered, by its name."""
    return not bounds.bands or bool(
        band_in(_path(info).stem, {name.casefold(): name for name in bounds.bands})
    )


def _why_not(info: zipfile.ZipInfo) -> str:
    mode, path = info.external_attr >> 16, _path(info)
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "a link"
    if not path.parts or any(one == "__MACOSX" or one.startswith(".") for one in path.parts):
        return translate("Core", "a hidden file")
    if info.flag_bits & _ENCRYPTED:
        return "encrypted"
    if not info.file_size:
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


def _names(infos: Sequence[zipfile.ZipInfo]) -> List[str]:
    """Return a name for each, without ending: its own, or with folders where files share theirs."""
    paths = list(map(_path, infos))
    alone = len({path.stem.casefold() for path in paths}) == len(paths)
    taken: Set[str] = set()
    return [
        free_name(safe_stem(path.stem if alone else "_".join((*path.parts[:-1], path.stem))), taken)
        for path in paths
    ]


def _proven(unproven: Path, name: str, bounds: Bounds) -> Path:
    kind = kind_of(unproven)
    if kind == "zip":
        raise WrongContentError(translate("Core", "It is no raster."))
    prove_raster(unproven, bounds=bounds)
    return unproven.rename(unproven.with_name(f"{name}.{kind}"))


def _extract(
    source: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, stopped: Callable[[], bool]
) -> Path:
    target.parent.mkdir(exist_ok=True)
    # No longer than it says: what comes after that is not read, and its checksum fails.
    with source.open(info) as inside:
        copy_stream(inside, target, stopped, translate("Core", "Stopped while unpacking."))
    return target
