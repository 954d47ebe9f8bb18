"""From the first byte to a whole, proven file: names, ``.part``, proof, unpacking, rename."""

from __future__ import annotations

import contextlib
import lzma
import os
import re
import shutil
import stat
import threading
import unicodedata
import zipfile
import zlib
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Callable, Iterable, Iterator, List, Optional, Sequence, Tuple

from osgeo import gdal

from ...api.errors import ArchiveError, StoppedError, StorageError, WrongContentError
from ..gdal import DELIVERED, checked, gdal_calls, open_raster, short_words

PART_SUFFIX = ".part"
UNPACKING_SUFFIX = ".unpacking"
ASIDE_SUFFIX = ".aside"
RASTER_SUFFIXES = (".tif", ".tiff", ".jp2")
# A zip may hold at most this many files, and grow to at most this many bytes in all.
MAX_MEMBERS = 2000
MAX_UNPACKED_BYTES = 64 * 2**30
# Deflate cannot do better than about 1:1030; nodata-filled rasters come close to it.
MAX_RATIO = 1100
COPY_BYTES = 1 << 20
# Bytes after which what has come in is brought to the disk in passing.
SYNC_EVERY = 16 << 20

_SIGNATURES = (
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
    (b"II+\x00", "tif"),
    (b"MM\x00+", "tif"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"PK\x03\x04", "zip"),
)


@dataclass(frozen=True)
class Part:
    """The two names of a file that is coming in: unproven, and whole."""

    folder: Path
    name: str

    @property
    def path(self) -> Path:
        """Where bytes are written until they are proven."""
        return self.folder / f"{self.name}{PART_SUFFIX}"

    @property
    def unpacking(self) -> Path:
        """Where a zip is unpacked until all of it is proven."""
        return self.folder / f"{self.name}{UNPACKING_SUFFIX}"

    @property
    def aside(self) -> Path:
        """Where an earlier folder of the same name is kept until the new one is in its place."""
        return self.folder / f"{self.name}{ASIDE_SUFFIX}"

    def discard(self) -> None:
        """Remove whatever is unproven, as far as the disk lets us; what was whole goes back."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        self.discard_unpacked()

    def discard_unpacked(self) -> None:
        """Remove what was unpacked; a folder that was set aside for it goes back to its place."""
        shutil.rmtree(self.unpacking, ignore_errors=True)
        if not (self.folder / self.name).exists():
            with contextlib.suppress(OSError):
                self.aside.rename(self.folder / self.name)
        shutil.rmtree(self.aside, ignore_errors=True)


def safe_name(text: str, longest: int = 120) -> str:
    """Make a file name that every file system takes, from any text.

    :param longest: characters kept; well under the 255 bytes of most file systems
    """
    plain = unicodedata.normalize("NFC", text)
    plain = re.sub(r"[^\w.-]+", "_", plain, flags=re.UNICODE).strip("._-")
    while len(plain.encode("utf-8")) > longest:
        plain = plain[:-1]
    return plain or "scene"


def prepare_folder(folder: Path) -> None:
    """Make the output folder and see that it can be written to.

    :raises StorageError: it cannot; the message names the folder
    """
    make_folder(folder)
    try:
        probe = folder / f".eosda-{os.getpid()}-{threading.get_ident()}{PART_SUFFIX}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise storage_error(folder, error) from error


def make_folder(folder: Path) -> None:
    """Make the output folder if it is not there.

    :raises StorageError: it cannot be made
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(folder, error) from error


def storage_error(path: Path, error: OSError) -> StorageError:
    """Word a failure of the disk: what, where, and the system's own reason."""
    reason = error.strerror or type(error).__name__
    return StorageError(f"Cannot write to {path}: {reason}.")


def write_part(part: Part, chunks: Iterable[bytes], on_bytes: Callable[[int], None]) -> None:
    """Stream a body to ``.part`` and put it on the disk for good.

    :param on_bytes: called with the number of bytes so far; may raise to stop
    :raises StorageError: the folder is missing, read-only or full
    """
    received, sync_at = 0, SYNC_EVERY
    begun: Optional[Future[None]] = None
    try:
        # Unbuffered: the pieces are large already. The thread is made when there is work for it.
        with part.path.open("wb", buffering=0) as out, ThreadPoolExecutor(1) as beside:
            for chunk in chunks:
                view = memoryview(chunk)
                while view:
                    view = view[out.write(view) :]
                received += len(chunk)
                on_bytes(received)
                if received >= sync_at and (begun is None or begun.done()):
                    # While more comes in, the disk takes what is here: less is left for the end.
                    _raise_for(begun)
                    begun, sync_at = beside.submit(os.fsync, out.fileno()), received + SYNC_EVERY
            # The system tells of a failure once, perhaps not to the last call.
            _raise_for(begun)
            os.fsync(out.fileno())
    except OSError as error:
        raise storage_error(part.folder, error) from error


def _raise_for(begun: Optional[Future[None]]) -> None:
    if begun is not None:
        begun.result()


def kind_of(path: Path) -> str:
    """Tell ``tif``, ``jp2`` or ``zip`` by the first bytes, never by the name.

    :raises WrongContentError: it is none of these (``eosda-api.md`` 2.2)
    """
    with path.open("rb") as file:
        head = file.read(16)
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if not head:
        raise WrongContentError("The service delivered an empty file.")
    if head.lstrip()[:1] in (b"<", b"{", b"["):
        raise WrongContentError("The service delivered a text or web page instead of a raster.")
    raise WrongContentError("The delivered file is no GeoTIFF, JPEG 2000 or zip.")


def prove_raster(path: Path, drivers: Sequence[str] = DELIVERED) -> None:
    """Open a raster and read a block of every band, at its end too, where a cut file breaks.

    :param drivers: short names of the GDAL drivers that may open it
    :raises WrongContentError: it cannot be read
    """
    dataset = open_raster(path, drivers, called="The delivered raster")
    with gdal_calls("The delivered raster cannot be read"):
        if not dataset.RasterCount:
            raise RuntimeError("it has no bands")
        for number in range(1, dataset.RasterCount + 1):
            _read_corners(dataset.GetRasterBand(number))


def _read_corners(band: gdal.Band) -> None:
    width, height = band.GetBlockSize()
    width, height = min(width, band.XSize), min(height, band.YSize)
    # One and the same in a small raster.
    for x, y in {(0, 0), (band.XSize - width, band.YSize - height)}:
        checked(band.ReadRaster(x, y, width, height))


def accept(part: Part, stopped: Callable[[], bool]) -> Tuple[Path, ...]:
    """Prove what has come in and give it its final name.

    A TIFF or JPEG 2000 becomes ``<name>.tif`` or ``<name>.jp2``; a zip becomes the folder
    ``<name>`` with its files.

    :return: the visible files, rasters first
    :raises WrongContentError: it is not a readable raster, or a zip with one
    :raises ArchiveError: a zip that must not be unpacked
    :raises StorageError: the disk said no
    """
    kind = kind_of(part.path)
    try:
        if kind == "zip":
            return _accept_zip(part, stopped)
        prove_raster(part.path)
        final = part.folder / f"{part.name}.{kind}"
        part.path.replace(final)
        _sync_folder(part.folder)
        return (final,)
    except OSError as error:
        raise storage_error(part.folder, error) from error


def _accept_zip(part: Part, stopped: Callable[[], bool]) -> Tuple[Path, ...]:
    shutil.rmtree(part.unpacking, ignore_errors=True)
    try:
        members = unpack(part.path, part.unpacking, stopped)
        rasters = [m for m in members if m.suffix.lower() in RASTER_SUFFIXES]
        if not rasters:
            raise WrongContentError("The delivered zip holds no raster.")
        for raster in rasters:
            if kind_of(raster) not in ("tif", "jp2"):
                raise WrongContentError(f"{raster.name} in the delivered zip is no raster.")
            prove_raster(raster)
        final = part.folder / part.name
        if final.exists():
            # From an earlier run of this very job, or from the process that has taken it over: a
            # kill at any moment leaves one of the two whole.
            shutil.rmtree(part.aside, ignore_errors=True)
            final.rename(part.aside)
        part.unpacking.rename(final)
        _sync_folder(part.folder)
    except BaseException:
        part.discard_unpacked()
        raise
    part.discard()
    others = [m for m in members if m not in rasters]
    return tuple(final / m.relative_to(part.unpacking) for m in rasters + others)


def unpack(archive: Path, folder: Path, stopped: Callable[[], bool]) -> List[Path]:
    """Unpack a zip into a new folder, refusing whatever could do harm.

    :raises ArchiveError: absolute paths, ``..``, links, names used twice, encryption, absurd
        sizes, or a damaged archive
    """
    try:
        with zipfile.ZipFile(archive) as source:
            members = list(_checked_members(source))
            _check_room(folder.parent, sum(info.file_size for info, _ in members))
            return [_extract(source, info, folder / path, stopped) for info, path in members]
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
        raise ArchiveError(f"The delivered zip is damaged: {short_words(error)}.") from error


def _checked_members(
    source: zipfile.ZipFile,
) -> Iterator[Tuple[zipfile.ZipInfo, PurePosixPath]]:
    infos = source.infolist()
    if len(infos) > MAX_MEMBERS:
        raise ArchiveError(f"The delivered zip holds {len(infos)} files; that cannot be right.")
    if sum(info.file_size for info in infos) > MAX_UNPACKED_BYTES:
        raise ArchiveError("The delivered zip would unpack to more than 64 GB.")
    seen = set()
    for info in infos:
        path = _checked_path(info)
        if info.is_dir():
            continue
        folded = str(path).casefold()
        if folded in seen:
            raise ArchiveError(f"The delivered zip names {path.name} twice.")
        seen.add(folded)
        if info.flag_bits & 0x1:
            raise ArchiveError("The delivered zip is encrypted.")
        if info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise ArchiveError(f"{path.name} in the delivered zip would grow absurdly.")
        yield info, path


def _checked_path(info: zipfile.ZipInfo) -> PurePosixPath:
    name = info.filename.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or ":" in name or "\x00" in name or not path.parts:
        raise ArchiveError("The delivered zip wants to write outside its folder.")
    if any(len(piece.encode("utf-8")) > 200 for piece in path.parts):
        raise ArchiveError("The delivered zip holds a file name that is too long.")
    mode = info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise ArchiveError("The delivered zip holds a link.")
    return path


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise StorageError(
            f"Not enough room in {folder}: {needed / 2**20:.0f} MB needed, {free / 2**20:.0f} MB"
            " free."
        )


def _extract(
    source: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, stopped: Callable[[], bool]
) -> Path:
    """Write one member; a member longer than it says is refused, whatever its header claims."""
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with source.open(info) as inside, target.open("wb") as out:
        while True:
            if stopped():
                raise StoppedError("Stopped while unpacking.")
            piece = inside.read(COPY_BYTES)
            if not piece:
                break
            written += len(piece)
            if written > info.file_size:
                raise ArchiveError(f"{target.name} in the delivered zip is longer than it says.")
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    return target


def copy_bytes(path: Path, target: Path, stopped: Callable[[], bool]) -> None:
    """Copy a file's bytes; what is to last is put on the disk by ``put_in_place``.

    :raises StoppedError: stopped half-way; what is there stays for the caller to remove
    """
    with path.open("rb") as inside, target.open("wb") as out:
        while True:
            if stopped():
                raise StoppedError("Stopped while copying.")
            piece = inside.read(COPY_BYTES)
            if not piece:
                break
            out.write(piece)


def put_in_place(unfinished: Path, target: Path) -> None:
    """Put a whole file on the disk for good and give it its final name in the same folder."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Put a rename on the disk for good; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(str(folder), os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
