"""A body that is read in pieces: bounded, unpacked as it comes, and whole or an error."""

from __future__ import annotations

import time
import zlib
from http.client import IncompleteRead
from typing import Iterator, Optional

import requests

from ..errors import AnswerError, ConnectionLostError, TruncatedError
from ..texts import translate
from .connections import Watch
from .failures import FAILURES, causes_of, network_error

# No file of the service is larger; what says so is not believed.
MAX_LENGTH = 1 << 40

_PIECE = 1 << 16
# Where a piece comes within so many seconds larger ones are read, with half of the work for a file;
# slow ones stay small, so that there is progress to be told.
_LARGEST_PIECE = 1 << 21
_QUICK_S = 0.02
# The header of packed data tells which of the two they are.
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class FileStream:
    """An open body, read in pieces.

    ``length`` is the number of bytes to come, or None if the server did not say; ``content_type``
    is what the header says.

    :param response: an answer whose body has not been touched
    :param watch: what ``Transport.abort`` ends
    """

    def __init__(self, response: requests.Response, watch: Watch) -> None:
        self._response = response
        self._watch = watch
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        self._encoding = "" if encoding == "identity" else encoding
        self._announced = content_length(response)
        # What is announced is the packed length, which is nothing to the reader.
        self.length = None if self._encoding else self._announced
        self.content_type: str = response.headers.get("Content-Type", "")
        self._ahead = b""
        # One generator for the peek and the rest: closing one half-way would close the connection.
        self._pieces = self._received()

    def __enter__(self) -> FileStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; what has not been read is lost."""
        self._response.close()

    def peek(self, size: int) -> bytes:
        """Return the first bytes without taking them away.

        :param size: how many at most; fewer come if the body is shorter
        :raises NetworkError: they did not arrive
        :raises TruncatedError: the body ended too early
        """
        while len(self._ahead) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._ahead += piece
        return self._ahead[:size]

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, however long it takes, if it does not come too slowly.

        :raises TruncatedError: fewer bytes came than were announced
        :raises NetworkError: the connection failed
        :raises StoppedError: the transport was aborted
        """
        self._watch.expect_file()
        yield from self._all()

    def whole(self, limit: int) -> bytes:
        """Return the whole body and close it; it has to come before the answer's deadline.

        :param limit: the most bytes that it can have
        :raises AnswerError: it has more
        :raises NetworkError: it did not arrive whole
        """
        body = bytearray()
        with self:
            if (self.length or 0) > limit:
                raise _too_large()
            try:
                for piece in self._all():
                    body += piece
                    if len(body) > limit:
                        raise _too_large()
            except TruncatedError:
                raise ConnectionLostError(
                    translate("Api", "The connection broke in the middle of the answer.")
                ) from None
        return bytes(body)

    def _all(self) -> Iterator[bytes]:
        ahead, self._ahead = self._ahead, b""
        if ahead:
            yield ahead
        yield from self._pieces

    def _received(self) -> Iterator[bytes]:
        if (self._announced or 0) > MAX_LENGTH:
            raise _too_large()
        pieces = self._sent()
        yield from _unpacked(pieces, self._encoding) if self._encoding else pieces

    def _sent(self) -> Iterator[bytes]:
        for piece in self._raw_pieces():
            self._watch.check()
            yield piece
        # After abort() the end of the body is only the end of the socket.
        self._watch.check()
        # urllib3 1.26 ends a short body without a word. tell() counts bytes before unpacking.
        if self._announced is not None and self._response.raw.tell() < self._announced:
            raise _truncated()

    def _raw_pieces(self) -> Iterator[bytes]:
        raw = self._response.raw
        try:
            if self._announced is None:
                yield from raw.stream(_PIECE, decode_content=False)
                return
            size, begun = _PIECE, time.monotonic()
            while piece := raw.read(size, decode_content=False):
                quick = time.monotonic() - begun < _QUICK_S
                size = min(_LARGEST_PIECE, 2 * size) if quick else _PIECE
                yield piece
                begun = time.monotonic()
        except FAILURES as error:
            self._watch.check()
            short = any(isinstance(cause, IncompleteRead) for cause in causes_of(error))
            if short and self._announced is not None:
                raise _truncated() from None
            raise network_error(error, sent=True) from None


def _unpacked(pieces: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Unpack gzip and deflate as it comes, in bounded pieces.

    urllib3 1.26 unpacks a piece whole, however large it becomes, and does not tell an end that was
    cut off from a real one.

    :raises AnswerError: it is not packed as the header says
    :raises TruncatedError: its end has not come; nothing at all is an empty body
    """
    # Packed twice it would grow a millionfold, and nobody asked for that.
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise _incomprehensible()
    unpacker, begun = zlib.decompressobj(_GZIP_OR_ZLIB), False
    for piece in pieces:
        while piece:
            if unpacker.eof:
                # Another member; what follows the last without being one is padding.
                if not piece.strip(b"\0"):
                    break
                unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
            try:
                grown = unpacker.decompress(piece, _LARGEST_PIECE)
            except zlib.error:
                if encoding != "deflate" or begun:
                    raise _incomprehensible() from None
                # Some servers send deflate without the header that it should have.
                encoding, unpacker = "", zlib.decompressobj(-zlib.MAX_WBITS)
                continue
            begun = True
            if grown:
                yield grown
            piece = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if begun and not unpacker.eof:
        raise _truncated()


def content_length(response: requests.Response) -> Optional[int]:
    """Return the length of a body as announced, or None."""
    value = response.headers.get("Content-Length", "").strip()
    if "chunked" in response.headers.get("Transfer-Encoding", "").lower():
        return None
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


def _too_large() -> AnswerError:
    return AnswerError(translate("Api", "The answer is far larger than it can be."))


def _incomprehensible() -> AnswerError:
    text = translate("Api", "The answer is compressed in a way that cannot be read.")
    return AnswerError(text)


def _truncated() -> TruncatedError:
    return TruncatedError(translate("Api", "The file ended before all of it had come."))
