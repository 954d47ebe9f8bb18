"""Bytes that come in: where they are until they are proven, how they get to the disk for good."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Callable, Iterable, Iterator, Optional

from qgis.PyQt.QtCore import QLocale

from ...api.errors import StoppedError, StorageError, WrongContentError
from ...api.texts import translate
from ..errors import reason_of
from .names import ASIDE_SUFFIX, PART_SUFFIX, UNPACKING_SUFFIX, create_exclusively
from .unfinished import unfinished_file

COPY_BYTES = 1 << 20
# Bytes after which what has come in is brought to the disk in passing.
SYNC_EVERY = 4 << 20
# So much stays free for everybody else on the disk.
SPARE_BYTES = 64 << 20
_WAITS_S = (0.05, 0.1, 0.2, 0.3, 0.4)


@dataclass(frozen=True)
class PartialFile:
    """The two names of a file that is coming in: unproven, and whole.

    :param owner: the process whose unproven names these are. One that was stopped for longer than
        its lease lasts may wake up beside the one that took the job over: they must never write
        into one file
    """

    folder: Path
    name: str
    owner: str = ""

    @property
    def path(self) -> Path:
        """Where bytes are written until they are proven."""
        return self._unproven(PART_SUFFIX)

    @property
    def unpacking(self) -> Path:
        """Where a zip is unpacked until all of it is proven."""
        return self._unproven(UNPACKING_SUFFIX)

    @property
    def aside(self) -> Path:
        """Where an earlier folder of the same name is kept until the new one is in its place."""
        return self._unproven(ASIDE_SUFFIX)

    def _unproven(self, suffix: str) -> Path:
        return self.folder / f"{'.'.join(filter(None, (self.name, self.owner)))}{suffix}"

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


def prepare_folder(folder: Path) -> None:
    """Make the output folder and see that it can be written to.

    :raises StorageError: it cannot; the message names the folder
    """
    make_folder(folder)
    with disk_calls(folder), unfinished_file(folder / "eosda") as probe:
        os.close(create_exclusively(probe))


def make_folder(folder: Path) -> None:
    """Make the output folder if it is not there.

    :raises StorageError: it cannot be made
    """
    with disk_calls(folder):
        folder.mkdir(parents=True, exist_ok=True)


@contextlib.contextmanager
def disk_calls(path: Path) -> Iterator[None]:
    """Let the failures of a disk be errors of ours.

    :param path: what the error names
    :raises StorageError: the disk said no
    """
    try:
        yield
    except OSError as error:
        raise storage_error(path, error) from error


def storage_error(path: Path, error: OSError) -> StorageError:
    """Return the error for a failure of the disk: what, where, and the system's own reason."""
    return StorageError(
        translate("Core", "Cannot write to {path}: {reason}.").format(
            path=path, reason=reason_of(error)
        )
    )


def check_room(folder: Path, needed: int) -> None:
    """Raise an error if a disk has no room for so many bytes.

    :raises StorageError: it has not; the message has both numbers
    """
    with disk_calls(folder):
        total, _, free = shutil.disk_usage(folder)
    # What says that it has no size at all is no disk, or does not tell.
    if total and needed + SPARE_BYTES > free:
        raise StorageError(
            translate("Core", "Not enough room in {folder}: {needed} needed, {free} free.").format(
                folder=folder, needed=_megabytes(needed), free=_megabytes(free)
            )
        )


def _megabytes(count: int) -> str:
    return f"{QLocale().toString(count / 2**20, 'f', 0)} MB"


def receive(
    partial: PartialFile,
    chunks: Iterable[bytes],
    on_bytes: Callable[[int], None] = lambda received: None,
    *,
    max_bytes: int,
    length: Optional[int] = None,
) -> None:
    """Stream a body to the partial file and put it on the disk for good.

    :param on_bytes: called with the number of bytes so far; may raise to stop
    :param max_bytes: the most that it can be
    :param length: the bytes announced, if they were
    :raises WrongContentError: it is, or is announced to be, larger than it can be
    :raises StorageError: the folder is missing, read-only or full
    """
    _check_size(length or 0, max_bytes)
    check_room(partial.folder, length or 0)
    received, look_at = 0, SYNC_EVERY
    begun: Future[None] = Future()
    begun.set_result(None)
    with disk_calls(partial.folder):
        # Unbuffered: the pieces are large already. The thread is made when there is work for it.
        with contextlib.suppress(FileNotFoundError):
            partial.path.unlink()
        descriptor = create_exclusively(partial.path)
        with os.fdopen(descriptor, "wb", buffering=0) as out, ThreadPoolExecutor(1) as beside:
            for chunk in chunks:
                received += len(chunk)
                _check_size(received, max_bytes)
                _write_all(out, chunk)
                on_bytes(received)
                if received < look_at:
                    continue
                look_at = received + SYNC_EVERY
                check_room(partial.folder, 0)
                if begun.done():
                    # While more comes in, the disk takes what is here: less is left for the end.
                    begun.result()
                    begun = beside.submit(os.fsync, out.fileno())
            # The system tells of a failure once, perhaps not to the last call.
            begun.result()
            os.fsync(out.fileno())


def _write_all(out: IO[bytes], piece: bytes) -> None:
    """Write all of a piece to a file without a buffer, which takes as much as it likes at once."""
    view = memoryview(piece)
    while view:
        view = view[out.write(view) :]


def _check_size(received: int, max_bytes: int) -> None:
    if received > max_bytes:
        raise WrongContentError(
            translate(
                "Core", "The service sends more than {max_bytes}, far more than was ordered."
            ).format(max_bytes=_megabytes(max_bytes))
        )


def copy_bytes(path: Path, target: Path, stopped: Callable[[], bool]) -> None:
    """Copy a file's bytes to a new one, and put them on the disk for good.

    :raises StoppedError: stopped half-way; what is there stays for the caller to remove
    """
    with path.open("rb") as inside:
        copy_stream(inside, target, stopped, translate("Core", "Stopped while copying."))


def copy_stream(
    inside: IO[bytes], target: Path, stopped: Callable[[], bool], when_stopped: str
) -> None:
    """Copy what can be read to a new file, as ``copy_bytes`` does.

    :param when_stopped: what the error says
    """
    copied, sync_at = 0, SYNC_EVERY
    with os.fdopen(create_exclusively(target), "wb", buffering=0) as out:
        while not stopped():
            piece = inside.read(COPY_BYTES)
            if not piece or copied >= sync_at:
                # In passing as well: nothing ends the wait for gigabytes on their way to a slow
                # disk, and QGIS would not quit meanwhile.
                os.fsync(out.fileno())
                sync_at = copied + SYNC_EVERY
            if not piece:
                return
            _write_all(out, piece)
            copied += len(piece)
    raise StoppedError(when_stopped)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, in the place of one of its name.

    :raises OSError: it cannot be written
    """
    with unfinished_file(target) as unfinished:
        with os.fdopen(create_exclusively(unfinished), "wb") as out:
            out.write(content)
        put_in_place(unfinished, target)


def put_in_place(unfinished: Path, target: Path) -> None:
    """Put a whole file on the disk for good and give it its final name in the same folder."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    replace_patiently(unfinished, target)
    sync_folder(target.parent)


def put_if_changed(unfinished: Path, target: Path) -> None:
    """Put a file in place, unless the same bytes are there: somebody may have them open."""
    if target.is_file() and filecmp.cmp(unfinished, target, shallow=False):
        unfinished.unlink()
    else:
        put_in_place(unfinished, target)


def replace_patiently(path: Path, target: Path) -> None:
    """Rename a file or a folder, over another file if there is one.

    Windows refuses that for as long as somebody, a virus scanner say, looks at either. A worker
    thread tries for a second; the main thread waits for nothing.
    """
    waits = iter(() if threading.current_thread() is threading.main_thread() else _WAITS_S)
    while True:
        try:
            path.replace(target)
            return
        except PermissionError:
            wait = next(waits, None)
            if wait is None:
                raise
            threading.Event().wait(wait)


def sync_folder(folder: Path) -> None:
    """Put a rename on the disk for good; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(str(folder), os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
