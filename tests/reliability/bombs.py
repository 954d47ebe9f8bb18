"""Small things that grow large, and what they cost in memory.

`python -m tests.reliability.bombs FOLDER` bursts each in a process of its own, with the address
space limited, so that what is not bounded ends that process and not the machine.
"""

from __future__ import annotations

import json
import os
import resource
import socket
import struct
import sys
import threading
import zipfile
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Callable, Union

from tests import conftest as _registers_the_package  # noqa: F401  isort: skip

from eosda_imagery.api.client import Client
from eosda_imagery.api.models import SearchQuery
from eosda_imagery.api.transport import NetworkOptions, Transport
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.storage.delivery import accept
from eosda_imagery.core.storage.partial_file import PartialFile, receive
from eosda_imagery.core.storage.validation import bounds_of

from tests.core.geotiffs import one_block

MB = 1 << 20
ROOM_MB = 1024
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
# What one field in one band can bring.
FIELD = {"type": "Polygon", "coordinates": [[[24, 49], [24.01, 49], [24.01, 49.01], [24, 49]]]}
ORDERED = bounds_of("sentinel2l2a", ("B04",), FIELD)
QUERY = SearchQuery(("sentinel2l2a",), SQUARE, "2026-10-01", "2026-11-30")

Bomb = Callable[[Path], Any]
BOMBS: dict[str, tuple[tuple[str, ...], Bomb]] = {}


def bomb(*allowed: str) -> Callable[[Bomb], Bomb]:
    """Note a bomb and the kinds of errors that may come of it."""

    def note(function: Bomb) -> Bomb:
        BOMBS[function.__name__] = allowed, function
        return function

    return note


def measure(name: str, folder: Path) -> dict[str, Any]:
    """Burst one and tell what came of it; nothing else may happen in this process afterwards."""
    allowed, function = BOMBS[name]
    before = _peak_mb()
    room = _address_space() + ROOM_MB * MB
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    try:
        function(folder)
        kind = "nothing"
    except Exception as error:
        kind = type(error).__name__
    return {"kind": kind, "allowed": allowed, "grown_mb": round(_peak_mb() - before, 1)}


def measure_apart(name: str, folder: Path) -> dict[str, Any]:
    """Burst one in a child of this process."""
    folder.mkdir()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with os.fdopen(writing, "w") as pipe:
            json.dump(measure(name, folder), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return json.loads(said) if said else {"kind": f"ended with {status}", "allowed": []}


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _address_space() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


# --- answers ---------------------------------------------------------------------------------


class _Server:
    """Sends one answer, as long as somebody listens."""

    def __init__(self, head: str, body: Iterator[bytes]) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._head = head
        self._body = body
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        client, _ = self._socket.accept()
        with client:
            try:
                client.recv(1 << 16)
                client.sendall(self._head.replace("\n", "\r\n").encode() + b"\r\n\r\n")
                for piece in self._body:
                    client.sendall(piece)
                client.shutdown(socket.SHUT_WR)
                # Until the client hangs up: closing with something unread would be a reset.
                while client.recv(1 << 16):
                    pass
            except OSError:
                # The client has had enough: that is the point.
                return


def _client(head: str, body: Union[bytes, Iterator[bytes]]) -> Client:
    pieces = iter([body]) if isinstance(body, bytes) else body
    server = _Server(head, pieces)
    return Client(Transport(NetworkOptions(server.url, "k", "tests", read_timeout=30.0)))


def _gzip(start: bytes, filling: bytes, megabytes: int) -> bytes:
    """A gzip of some bytes and then so many megabytes of one byte, made in no time."""
    packer = zlib.compressobj(9, wbits=-15)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush a block stands alone, so it can be repeated as it is.
    block = packer.compress(filling * MB) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + first + block * megabytes + packer.flush()


def _for_ever(piece: bytes) -> Iterator[bytes]:
    while True:
        yield piece


OK = "HTTP/1.1 200 OK\nContent-Type: application/json"


@bomb("AnswerError")
def json_gzip(folder: Path) -> None:
    _client(f"{OK}\nContent-Encoding: gzip", _gzip(b"", b" ", 2000)).search(QUERY)


@bomb("AnswerError")
def json_gzip_twice(folder: Path) -> None:
    twice = zlib.compress(_gzip(b"", b" ", 4000), 9, wbits=31)
    _client(f"{OK}\nContent-Encoding: gzip, gzip", twice).search(QUERY)


@bomb("AnswerError")
def json_endless(folder: Path) -> None:
    _client(OK, _for_ever(b'{"a":1},' * 8192)).search(QUERY)


@bomb("AnswerError")
def json_deep(folder: Path) -> None:
    body = b"[" * (15 * MB)
    _client(OK, body).search(QUERY)


@bomb("UnavailableError")
def error_body_endless(folder: Path) -> None:
    head = "HTTP/1.1 500 No\nContent-Type: text/html\nContent-Encoding: gzip"
    _client(head, _gzip(b"<html>", b" ", 2000)).search(QUERY)


@bomb("WrongContentError")
def file_gzip(folder: Path) -> None:
    """A file that nobody asked to be compressed: written in pieces, never held, not to its end."""
    head = "HTTP/1.1 200 OK\nContent-Type: image/tiff\nContent-Encoding: gzip"
    client = _client(head, _gzip(b"II*\0\x08\0\0\0", b"\0", 5000))
    stream = client.open_result(client._transport.options.base_url + "/results/a")
    part = PartialFile(folder, "scene")
    try:
        receive(part, stream.chunks(), max_bytes=ORDERED.max_bytes)
    finally:
        assert part.path.stat().st_size <= ORDERED.max_bytes


CHUNKED = "HTTP/1.1 200 OK\nContent-Type: image/tiff\nTransfer-Encoding: chunked"


@bomb("ConnectionLostError")
def chunk_of_less_than_nothing(folder: Path) -> None:
    """A length below zero means "all there is" to those who read."""
    client = _client(CHUNKED, chain([b"-1\r\nII*\0"], _for_ever(b"\0" * 65536)))
    client.open_result(client._transport.options.base_url + "/results/a")


@bomb("ConnectionLostError", "nothing")
def chunk_length_endless(folder: Path) -> None:
    """Cut, it is still a number: urllib3 1.26 takes it, later ones do not."""
    client = _client(CHUNKED, _for_ever(b"1" * 65536))
    client.open_result(client._transport.options.base_url + "/results/a")


# --- archives --------------------------------------------------------------------------------


def _zip(folder: Path, method: int, megabytes: int, claimed: int = 0) -> PartialFile:
    part = PartialFile(folder, "scene")
    info = zipfile.ZipInfo("B04.tif")
    info.compress_type = method
    with zipfile.ZipFile(part.path, "w") as archive, archive.open(info, "w") as entry:
        for _ in range(megabytes):
            entry.write(b"\0" * MB)
    if claimed:
        data = bytearray(part.path.read_bytes())
        struct.pack_into("<L", data, data.find(b"PK\x01\x02") + 24, claimed)
        part.path.write_bytes(data)
    return part


@bomb("ArchiveError", "WrongContentError")
def zip_deflate(folder: Path) -> None:
    accept(_zip(folder, zipfile.ZIP_DEFLATED, 60), lambda: False)


@bomb("ArchiveError", "WrongContentError")
def zip_deflate_that_lies(folder: Path) -> None:
    accept(_zip(folder, zipfile.ZIP_DEFLATED, 100, claimed=1000), lambda: False)


@bomb("ArchiveError")
def zip_many_members(folder: Path) -> None:
    part = PartialFile(folder, "scene")
    with zipfile.ZipFile(part.path, "w") as archive:
        for number in range(5_000):
            archive.writestr(f"{number}.tif", b"")
    accept(part, lambda: False)


@bomb("ArchiveError")
def zip_of_more_than_was_ordered(folder: Path) -> None:
    accept(_zip(folder, zipfile.ZIP_DEFLATED, 300), lambda: False, ORDERED)


@bomb("ArchiveError")
def zip_of_more_rasters_than_were_ordered(folder: Path) -> None:
    part = PartialFile(folder, "scene")
    with zipfile.ZipFile(part.path, "w") as archive:
        for number in range(1_999):
            archive.writestr(f"{number}.tif", b"II*\0")
    accept(part, lambda: False, ORDERED)


# --- rasters ---------------------------------------------------------------------------------


@bomb("WrongContentError")
def tif_of_one_block(folder: Path) -> None:
    """A kilobyte whose one block would be 3 GB: nobody ordered so much."""
    part = PartialFile(folder, "scene")
    part.path.write_bytes(one_block(39_984))
    accept(part, lambda: False, ORDERED)


@bomb("WrongContentError")
def tif_of_one_block_of_an_order_not_known(folder: Path) -> None:
    part = PartialFile(folder, "scene")
    part.path.write_bytes(one_block(39_984))
    accept(part, lambda: False)


# --- pasted texts ----------------------------------------------------------------------------


# Whether QGIS reads such numbers is its own affair; make_aoi refuses them.
@bomb("AoiError", "nothing")
def wkt_exponents(folder: Path) -> None:
    """Ten megabytes that would be half a gigabyte, were the numbers written out."""
    parse_text("POLYGON((" + "9e300 9e300," * 800_000 + "9e300 9e300))")


@bomb("AoiError")
def wkt_deep(folder: Path) -> None:
    parse_text("GEOMETRYCOLLECTION(" * 500_000 + ")" * 500_000)


@bomb("AoiError")
def geojson_deep(folder: Path) -> None:
    parse_text('{"type":"Polygon","coordinates":' + "[" * 9_000_000)


@bomb("AoiError")
def geojson_huge_numbers(folder: Path) -> None:
    parse_text('{"type":"Polygon","coordinates":[[[' + "9" * 9_000_000 + ",1]]]}")


if __name__ == "__main__":
    print(json.dumps({name: measure_apart(name, Path(sys.argv[1], name)) for name in BOMBS}))
