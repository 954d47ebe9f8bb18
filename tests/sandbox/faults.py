"""Answers that go wrong on purpose.

A fault is a function from an exchange to a response. It may call `exchange.answer()` to let the
service do its real work and then spoil what comes of it, or never call it and so pretend that the
request did not get through. To add one, write the function and decorate it with its name.
"""

from __future__ import annotations

import io
import json
import os
import random
import socket
import struct
import threading
import time
import uuid
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Callable, Optional, Union
from urllib.parse import urlsplit

from flask import Response, g, request
from osgeo import gdal

from .errors import error_body, json_response
from .journal import KINDS


@dataclass
class Exchange:
    """One request that is to go wrong."""

    kind: str
    answer: Callable[[], Response]
    details: Mapping[str, Any]
    file_url: str
    # Waits until the sandbox releases what it holds; False when it stops instead.
    hold: Callable[[], bool]
    stopping: threading.Event

    def detail(self, name: str, default: Any) -> Any:
        return self.details.get(name, default)


Fault = Callable[[Exchange], Response]
FAULTS: dict[str, Fault] = {}


def fault(name: str) -> Callable[[Fault], Fault]:
    def register(function: Fault) -> Fault:
        FAULTS[name] = function
        return function

    return register


class Faults:
    """What is to go wrong next, by kind of request."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._due: dict[str, list[list[Any]]] = {kind: [] for kind in KINDS}

    def inject(
        self, kind: str, name: Union[str, int], times: Optional[int] = 1, **details: Any
    ) -> None:
        """Let the next calls of a kind go wrong: a number is a status, times=None is for ever."""
        if kind not in self._due:
            raise ValueError(f"no such kind of request: {kind!r}; there are {', '.join(KINDS)}")
        if isinstance(name, int) or name.isdigit():
            name, details = "status", {**details, "status": int(name)}
        if name not in FAULTS:
            raise ValueError(f"no such fault: {name!r}; there are {', '.join(sorted(FAULTS))}")
        with self._lock:
            self._due[kind].append([name, times, details])

    def take(self, kind: str) -> Optional[tuple[Fault, dict[str, Any]]]:
        with self._lock:
            if not self._due[kind]:
                return None
            entry = self._due[kind][0]
            if entry[1] is not None:
                entry[1] -= 1
                if entry[1] <= 0:
                    self._due[kind].pop(0)
            return FAULTS[entry[0]], entry[2]

    def clear(self) -> None:
        with self._lock:
            for due in self._due.values():
                due.clear()


def play(fault_: Fault, exchange: Exchange) -> Response:
    """Carry a fault out. With the detail after=True the service does its work all the same."""
    if exchange.detail("after", False):
        done = exchange.answer()
        exchange.answer = lambda: done
    return fault_(exchange)


# --- answers of another sort ---------------------------------------------------------------------


@fault("status")
def _status(exchange: Exchange) -> Response:
    status = exchange.detail("status", 500)
    words = exchange.detail("words", f"injected status {status}")
    form = exchange.detail("body", "json")
    body, content_type = error_body("error" if form == "json" else form, words)
    answer = Response(body, status=status, content_type=content_type)
    wait = exchange.detail("retry_after", None)
    if wait is not None:
        as_date = exchange.detail("retry_after_form", "seconds") == "date"
        text = formatdate(time.time() + float(wait), usegmt=True) if as_date else str(wait)
        answer.headers["Retry-After"] = text
    return answer


@fault("html")
def _html(exchange: Exchange) -> Response:
    """A page of a captive portal, with the status of success."""
    page = "<!DOCTYPE html><html><body><h1>Sign in to the network</h1></body></html>"
    return Response(page, content_type="text/html; charset=utf-8")


@fault("cut_json")
def _cut_json(exchange: Exchange) -> Response:
    body = exchange.answer().get_data()
    return Response(body[: max(len(body) // 2, 1)], content_type="application/json")


@fault("wrong_shape")
def _wrong_shape(exchange: Exchange) -> Response:
    return json_response(exchange.detail("json", ["not", "what", "was", "expected"]))


@fault("wrong_type")
def _wrong_type(exchange: Exchange) -> Response:
    answer = exchange.answer()
    answer.headers["Content-Type"] = exchange.detail("content_type", "text/html")
    return answer


@fault("empty")
def _empty(exchange: Exchange) -> Response:
    return Response(b"", content_type=exchange.detail("content_type", "application/json"))


# --- connections ---------------------------------------------------------------------------------


def reset(connection: socket.socket) -> None:
    """Send a TCP reset now.

    Closing the descriptor with no linger does that, but the server still holds it: so another
    descriptor, whose far end is closed, takes its number in the same step.
    """
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    near, far = socket.socketpair()
    os.dup2(near.fileno(), connection.fileno())
    near.close()
    far.close()


class ResetResponse(Response):
    """No response at all."""

    def __call__(self, environ: Any, start_response: Any) -> Any:
        reset(environ["werkzeug.socket"])
        raise ConnectionResetError("reset on purpose")


@fault("reset_before")
def _reset_before(exchange: Exchange) -> Response:
    return ResetResponse()


def _body_of(exchange: Exchange) -> tuple[Response, bytes]:
    answer = exchange.answer()
    return answer, answer.get_data() or b" " * 1024


def _streamed(answer: Response, parts: Iterator[bytes], length: Optional[int]) -> Response:
    """The same answer with another body; without a length it goes out in chunks."""
    spoiled = Response(parts, status=answer.status_code)
    spoiled.headers.update(answer.headers)
    spoiled.headers.pop("Content-Length", None)
    if length is not None:
        spoiled.headers["Content-Length"] = str(length)
    return spoiled


def _first(exchange: Exchange, body: bytes) -> bytes:
    return body[: int(len(body) * exchange.detail("part", 0.5))]


@fault("reset_mid")
def _reset_mid(exchange: Exchange) -> Response:
    answer, body = _body_of(exchange)
    connection = request.environ["werkzeug.socket"]

    def parts() -> Iterator[bytes]:
        yield _first(exchange, body)
        reset(connection)
        raise ConnectionResetError("reset on purpose")

    return _streamed(answer, parts(), len(body))


@fault("short")
def _short(exchange: Exchange) -> Response:
    """Fewer bytes than Content-Length promises, and a clean end."""
    answer, body = _body_of(exchange)
    return _streamed(answer, iter([_first(exchange, body)]), len(body))


@fault("short_chunked")
def _short_chunked(exchange: Exchange) -> Response:
    """Chunks that end without the last one."""
    answer, body = _body_of(exchange)

    def parts() -> Iterator[bytes]:
        yield _first(exchange, body)
        raise ConnectionAbortedError("cut on purpose")

    return _streamed(answer, parts(), None)


@fault("stall")
def _stall(exchange: Exchange) -> Response:
    """Silence in the middle of the body, until released."""
    answer, body = _body_of(exchange)

    def parts() -> Iterator[bytes]:
        first = _first(exchange, body)
        yield first
        if not exchange.hold():
            raise ConnectionAbortedError("the sandbox stops")
        yield body[len(first) :]

    return _streamed(answer, parts(), len(body))


@fault("stall_before")
def _stall_before(exchange: Exchange) -> Response:
    """Silence before the first byte, until released."""
    exchange.hold()
    return exchange.answer()


@fault("drip")
def _drip(exchange: Exchange) -> Response:
    """A slow line: `rate` bytes a second, one of them at least."""
    answer, body = _body_of(exchange)
    rate = exchange.detail("rate", 200_000)
    step = max(int(rate / 20), 1)

    def parts() -> Iterator[bytes]:
        for start in range(0, len(body), step):
            yield body[start : start + step]
            exchange.stopping.wait(step / rate)

    return _streamed(answer, parts(), len(body))


@fault("never_ends")
def _never_ends(exchange: Exchange) -> Response:
    is_file = exchange.kind == "file"
    start = b"II*\0\x08\0\0\0" if is_file else b'{"results": ['

    def parts() -> Iterator[bytes]:
        yield start
        while not exchange.stopping.wait(0.002):
            yield (b"\0" if is_file else b" ") * 65536

    return Response(parts(), content_type="image/tiff" if is_file else "application/json")


# --- redirects -----------------------------------------------------------------------------------


def _redirect(exchange: Exchange, location: str) -> Response:
    target = exchange.detail("location", location)
    return Response(b"", status=exchange.detail("status", 303), headers={"Location": target})


@fault("redirect_loop")
def _redirect_loop(exchange: Exchange) -> Response:
    return _redirect(exchange, f"{exchange.file_url}/loop/1")


@fault("redirect_other_host")
def _redirect_other_host(exchange: Exchange) -> Response:
    """The same path at the file host under another host name."""
    port = urlsplit(exchange.file_url).port
    return _redirect(exchange, f"http://localhost:{port}{request.full_path.rstrip('?')}")


@fault("redirect_http")
def _redirect_http(exchange: Exchange) -> Response:
    """Plain http to another machine: the name is reserved and never resolves."""
    return _redirect(exchange, "http://files.example.invalid/results/file.tif")


# --- files ---------------------------------------------------------------------------------------

_GARBAGE = random.Random(7).randbytes(4000)


def _file(body: bytes, content_type: str) -> Response:
    return Response(body, content_type=content_type)


@fault("broken_tif")
def _broken_tif(exchange: Exchange) -> Response:
    return _file(b"II*\0\x08\0\0\0" + _GARBAGE, "image/tiff")


@fault("broken_jp2")
def _broken_jp2(exchange: Exchange) -> Response:
    return _file(b"\0\0\0\x0cjP  \r\n\x87\n" + _GARBAGE, "image/jp2")


@fault("broken_zip")
def _broken_zip(exchange: Exchange) -> Response:
    return _file(b"PK\x03\x04" + _GARBAGE, "application/zip")


@fault("not_image")
def _not_image(exchange: Exchange) -> Response:
    return _file(b"The file you asked for is not an image.\n" * 8, "text/plain")


@fault("cut_file")
def _cut_file(exchange: Exchange) -> Response:
    """The first half of the true file, told as if it were the whole."""
    answer, body = _body_of(exchange)
    return _file(_first(exchange, body), answer.headers["Content-Type"])


@fault("other_content")
def _other_content(exchange: Exchange) -> Response:
    """The true GeoTIFF, so many units further east or with some of its bands only: whole, wrong."""
    name, changed = (f"/vsimem/{uuid.uuid4().hex}.tif" for _ in range(2))
    gdal.FileFromMemBuffer(name, _body_of(exchange)[1])
    source = gdal.Open(name)
    west, width, _, north, _, height = source.GetGeoTransform()
    west += float(exchange.detail("east", 0.0))
    corners = [
        west, north, west + width * source.RasterXSize, north + height * source.RasterYSize
    ]  # fmt: skip
    bands = exchange.detail("bands", list(range(1, source.RasterCount + 1)))
    del source
    gdal.Translate(changed, name, outputBounds=corners, bandList=bands).FlushCache()
    file = gdal.VSIFOpenL(changed, "rb")
    body = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(changed).size, file))
    gdal.VSIFCloseL(file)
    for one in (name, changed):
        gdal.Unlink(one)
    return _file(body, "image/tiff")


def _zip(entries: list[tuple[zipfile.ZipInfo, bytes]]) -> Response:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return _file(held.getvalue(), "application/zip")


@fault("zip_traversal")
def _zip_traversal(exchange: Exchange) -> Response:
    name = exchange.detail("name", "../../escaped.tif")
    return _zip([(zipfile.ZipInfo(name), b"II*\0\x08\0\0\0" + _GARBAGE)])


@fault("zip_link")
def _zip_link(exchange: Exchange) -> Response:
    """An entry that is a symbolic link, and a file to be written through it."""
    link = zipfile.ZipInfo("data")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    inside = zipfile.ZipInfo("data/passwd.tif")
    return _zip([(link, exchange.detail("target", "/etc").encode()), (inside, _GARBAGE)])


@fault("zip_bomb")
def _zip_bomb(exchange: Exchange) -> Response:
    """A small archive that unpacks to `size_mb` of zeros."""
    held = io.BytesIO()
    zeros = b"\0" * 1_048_576
    bomb = zipfile.ZipInfo("zeros_10m.tif")
    bomb.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(held, "w") as archive, archive.open(bomb, "w", force_zip64=True) as entry:
        for _ in range(exchange.detail("size_mb", 256)):
            entry.write(zeros)
    return _file(held.getvalue(), "application/zip")


@fault("zip_empty")
def _zip_empty(exchange: Exchange) -> Response:
    return _zip([])


# --- tasks ---------------------------------------------------------------------------------------


@fault("task_fails")
def _task_fails(exchange: Exchange) -> Response:
    """For `create`: the order is taken, and its task will fail."""
    g.task_error = exchange.detail("words", "Scene processing failed")
    return exchange.answer()


@fault("task_gone")
def _task_gone(exchange: Exchange) -> Response:
    """For `status`: the service has forgotten the task from now on."""
    g.forget_task = True
    return exchange.answer()


def as_json(value: Any) -> Any:
    """A body as the journal keeps it: parsed where it is JSON."""
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError:
        return value.decode("utf-8", "replace")
