"""HTTP as the client needs it: one table of errors, and the key for one host only."""

from __future__ import annotations

import email.message
import hashlib
import ipaddress
import re
import socket
import ssl
import threading
import time
import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse, IncompleteRead
from types import TracebackType
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Tuple, Type
from urllib.parse import SplitResult, urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from .bodies import json_of, words_of_body
from .errors import (
    BAD_REQUEST,
    AnswerError,
    CertificateError,
    ConnectionLostError,
    EosdaError,
    ExpiredLinkError,
    InsecureUrlError,
    InvalidRequestError,
    MissingKeyError,
    NetworkError,
    NoAnswerError,
    NotSentError,
    ProxyFailedError,
    StatusRow,
    StoppedError,
    TruncatedError,
    presentable,
    redact,
    status_row,
)
from .values import Json

KEY_HEADER = "x-api-key"
MAX_JSON = 16 * 1024 * 1024
MAX_RETRY_AFTER = 3600.0

_MAX_ERROR_BODY = 64 * 1024
_PIECE = 1 << 16
# Where a piece comes within so many seconds larger ones are read, with half of the work for a file;
# slow ones stay small, so that there is progress to be told.
_LARGEST_PIECE = 1 << 19
_QUICK_S = 0.02
# Bytes of a line between chunks: a length, or a header after the last one.
_LONGEST_LINE = 1 << 16
# Read at a time of a compressed body: a piece can grow a thousandfold, all of it in memory.
_COMPRESSED_PIECE = 1 << 13
_DEFAULT_PORTS = {"http": 80, "https": 443}
_KEY_ALPHABET = re.compile(r"[!-~]+")
_SECONDS = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")

# What requests, urllib3 and the sockets raise; an AttributeError is a connection closed while read.
_FAILURES = (OSError, ValueError, HTTPException, urllib3.exceptions.HTTPError, AttributeError)

_Has = Callable[..., bool]
# A storage knows nothing of the key: its "no" is about the signed link.
_LINK_STATUSES = frozenset((401, 403, 404, 410))
_EXPIRED_LINK: StatusRow = (ExpiredLinkError, "The link to the file has expired.")


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise InvalidRequestError("This is not a web address.")
    return parts


def _origin(url: str) -> Tuple[str, str, int]:
    parts = _split(url)
    return parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme]


def is_loopback(url: str) -> bool:
    """Whether the URL points to this machine itself."""
    host = _split(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_password(url: Optional[str]) -> Optional[str]:
    return None if url is None else redact(url)


@dataclass(frozen=True, repr=False)
class ProxyRules:
    """Which proxy to use for what, as plain data.

    :param service: URL of the proxy for the service, or None for a direct connection
    :param other: URL of the proxy for every other host, such as the storage of the files
    :param exclude: beginnings of URLs that are reached directly
    :param environment: leave the choice to the environment variables; the rest is then not used
    """

    service: Optional[str] = None
    other: Optional[str] = None
    exclude: Tuple[str, ...] = ()
    environment: bool = False

    def for_url(self, url: str, base_url: str) -> Mapping[str, str]:
        """Return the proxies for one request, in the form that requests takes.

        :param url: where the request goes
        :param base_url: where the service is
        """
        if self.environment or any(start and url.startswith(start) for start in self.exclude):
            return {}
        to_service = _split(url).hostname == _split(base_url).hostname
        proxy = self.service if to_service else self.other
        return {"http": proxy, "https": proxy} if proxy else {}

    def __repr__(self) -> str:
        return (
            f"ProxyRules(service={_without_password(self.service)!r}, "
            f"other={_without_password(self.other)!r}, exclude={self.exclude!r}, "
            f"environment={self.environment!r})"
        )


@dataclass(frozen=True)
class NetworkOptions:
    """How to reach the service, as plain data that can go to any thread.

    :param base_url: https address of the service; http only on this machine
    :param key: the API key, or ""
    :param user_agent: what to call ourselves
    :param proxies: which proxy to use for what
    :param ca_bundle: path of a file of CA certificates, or None for those of requests
    :param connect_timeout: seconds to wait for a connection
    :param read_timeout: seconds to wait for the next bytes
    :raises InsecureUrlError: plain http to another machine
    :raises InvalidRequestError: the address has a user name or a query, or is none
    """

    base_url: str
    key: str = field(repr=False)
    user_agent: str
    proxies: ProxyRules = ProxyRules()
    ca_bundle: Optional[str] = None
    connect_timeout: float = 10.0
    read_timeout: float = 60.0

    def __post_init__(self) -> None:
        base_url = self.base_url.strip().rstrip("/")
        parts = _split(base_url)
        if parts.username is not None or parts.query or parts.fragment or "?" in base_url:
            raise InvalidRequestError(
                "The address of the service must not hold a user name or a query."
            )
        if parts.scheme == "http" and not is_loopback(base_url):
            raise InsecureUrlError("The address of the service must start with https://.")
        object.__setattr__(self, "base_url", base_url)
        object.__setattr__(self, "key", self.key.strip())

    @property
    def key_id(self) -> str:
        """A short name for the key from which the key cannot be told."""
        return hashlib.blake2b(self.key.encode("utf-8", "replace"), digest_size=8).hexdigest()


def parse_retry_after(value: Optional[str], now: Optional[datetime] = None) -> Optional[float]:
    """Return the seconds that a Retry-After header asks to wait, within 0 and an hour, or None.

    :param value: seconds or an HTTP date
    :param now: the present moment, with a time zone
    """
    stripped = (value or "").strip()
    if _SECONDS.fullmatch(stripped):
        seconds = float(stripped)
    else:
        try:
            moment = parsedate_to_datetime(stripped)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=timezone.utc)
            seconds = (moment - (now or datetime.now(timezone.utc))).total_seconds()
        except (TypeError, ValueError, IndexError, OverflowError):
            return None
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


class _Watch:
    """What is going on in one transport, so that another thread can end it.

    It also knows whether any byte of a request has left this machine: urllib3 calls a connection
    that breaks behind a proxy "cannot connect to proxy", which says nothing about that.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._stopped = threading.Event()
        self.sent = False

    def add(self, sock: Optional[socket.socket]) -> None:
        if sock is None:
            return
        with self._lock:
            self._sockets.add(sock)
        # abort() may have come between the start of the connection and this line.
        if self.is_stopped:
            _shut(sock)

    def stop(self) -> None:
        self._stopped.set()
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            _shut(sock)

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def check(self) -> None:
        if self.is_stopped:
            error = StoppedError("Stopped.")
            error.not_taken = not self.sent
            raise error


def _shut(sock: socket.socket) -> None:
    try:
        # Not SSLSocket.shutdown: that one would make a reader in another thread take the rest of
        # the encrypted bytes for data.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        # Already closed: then nobody waits for it.
        return


class _BoundedFile:
    """What comes over the line, never a piece or a line of unbounded length.

    urllib3 hands lengths of chunks on as they were sent: a negative one would read all there is in
    one go, and 1.26 reads the line of a length, and those after the last chunk, to any length.
    """

    def __init__(self, file: Any) -> None:
        self._file = file

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def read(self, size: int = -1) -> Any:
        if size < 0:
            raise HTTPException("a length below zero")
        return self._file.read(size)

    def readline(self, limit: int = -1) -> Any:
        return self._file.readline(_LONGEST_LINE if limit < 0 else limit)


class _BoundedResponse(HTTPResponse):
    """An answer whose framing cannot fill the memory."""

    fp: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fp = _BoundedFile(self.fp)


def _watched_pool(pool_class: Any, watch: _Watch) -> Any:
    """Return a connection pool class whose connections report to the watch."""
    if getattr(pool_class, "is_watched", False):
        return pool_class

    class Connection(pool_class.ConnectionCls):  # type: ignore[misc]
        response_class = _BoundedResponse
        _is_opening = False

        def _new_conn(self) -> Any:
            # Before the TLS handshake, which can block as well.
            sock = super()._new_conn()
            watch.add(sock)
            return sock

        def connect(self) -> None:
            self._is_opening = True
            try:
                super().connect()
            finally:
                self._is_opening = False
            watch.add(self.sock)

        def send(self, data: Any) -> None:
            if self.sock is None and self.auto_open:
                self.connect()
            # What is sent while connecting is the CONNECT for the proxy, not the request.
            if not self._is_opening:
                watch.sent = True
            super().send(data)

    class Pool(pool_class):  # type: ignore[misc]
        ConnectionCls = Connection
        is_watched = True

    return Pool


class _Adapter(HTTPAdapter):
    """An adapter without retries whose sockets can be reached from another thread."""

    def __init__(self, watch: _Watch) -> None:
        self._watch = watch
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._watch_pools(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._watch_pools(manager)
        return manager

    def _watch_pools(self, manager: Any) -> None:
        manager.pool_classes_by_scheme = {
            scheme: _watched_pool(pool_class, self._watch)
            for scheme, pool_class in manager.pool_classes_by_scheme.items()
        }


class _Session(requests.Session):
    """A session that leaves redirects alone.

    Even with ``allow_redirects=False`` requests reads the whole body of a redirect and takes its
    target apart, and fails in its own way if that is no address.
    """

    def __init__(self) -> None:
        super().__init__()
        self._environment: Dict[Tuple[Any, ...], Mapping[str, Any]] = {}

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None

    def merge_environment_settings(
        self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any
    ) -> Any:
        """Ask the environment about each server once: it is long, and read as a whole each time."""
        if not self.trust_env:
            return super().merge_environment_settings(url, proxies, stream, verify, cert)
        asked = (_origin(url), verify, *sorted(proxies.items()))
        if asked not in self._environment:
            self._environment[asked] = super().merge_environment_settings(
                url, proxies, stream, verify, cert
            )
        return {**self._environment[asked], "stream": stream}


def _no_auth(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep requests from looking for a password in ~/.netrc."""
    return prepared


class Transport:
    """One session with the service, for one thread; only ``abort`` may be called from another.

    :param options: how to reach the service
    """

    def __init__(self, options: NetworkOptions) -> None:
        self.options = options
        self._own = _origin(options.base_url)
        self._watch = _Watch()
        self._adapter = _Adapter(self._watch)
        session = _Session()
        session.trust_env = options.proxies.environment
        session.auth = _no_auth
        session.headers.clear()
        session.headers["User-Agent"] = options.user_agent.encode("ascii", "ignore").decode()
        session.mount("https://", self._adapter)
        session.mount("http://", self._adapter)
        self._session = session

    def __enter__(self) -> Transport:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def abort(self) -> None:
        """End the request under way, and every later one, with StoppedError.

        May be called from any thread. A blocked read returns at once; only a TCP connection that is
        still being opened is waited for, at most ``connect_timeout``.
        """
        self._watch.stop()

    def forget_cookies(self) -> None:
        """Forget what servers have asked to be told again."""
        self._session.cookies.clear()

    def release(self, response: requests.Response) -> None:
        """Be done with an answer; an empty one leaves its connection to the next request."""
        if _content_length(response) == 0:
            # Nothing is waited for, but until it is read the connection counts as in use.
            with suppress(EosdaError):
                self.open(response).peek(1)
        response.close()

    @property
    def aborted(self) -> bool:
        """Whether ``abort`` has been called."""
        return self._watch.is_stopped

    def is_own(self, url: str) -> bool:
        """Whether the URL is on the service's own host: same scheme, host and port."""
        return _origin(url) == self._own

    def absolute(self, path_or_url: str) -> str:
        """Return the absolute URL, if it may be asked for.

        :param path_or_url: a path of the service that begins with "/", or an absolute URL
        :raises InsecureUrlError: plain http, except between parts of this machine
        :raises InvalidRequestError: it is no web address, or holds a user name
        """
        if path_or_url.startswith("/") and not path_or_url.startswith("//"):
            return self.options.base_url + path_or_url
        parts = _split(path_or_url)
        if parts.username is not None:
            raise InvalidRequestError("A web address with a user name in it is not asked for.")
        if parts.scheme == "http" and not (
            is_loopback(path_or_url) and is_loopback(self.options.base_url)
        ):
            raise InsecureUrlError("The service pointed to an address that is not encrypted.")
        return path_or_url

    def request(
        self, method: str, path_or_url: str, *, json: Json = None, stream: bool = False
    ) -> requests.Response:
        """Send one request and return the answer with its body unread; redirects are not followed.

        :param method: "GET" or "POST"
        :param path_or_url: a path of the service that begins with "/", or an absolute URL
        :param json: what to send as JSON, or None
        :param stream: the answer may be a file: ask for it uncompressed, so that lengths compare
        :raises RefusedError: nothing was sent
        :raises NetworkError: no answer came
        :raises StoppedError: abort() was called
        """
        url = self.absolute(path_or_url)
        headers = {"Accept": "*/*", "Accept-Encoding": "identity" if stream else "gzip, deflate"}
        if self.is_own(url):
            headers[KEY_HEADER] = self._checked_key()
        if method != "GET":
            # A pooled connection may be dead without a sign; the failure would then look like an
            # order of which nobody knows whether it was taken.
            self._adapter.close()  # type: ignore[no-untyped-call]
        self._watch.sent = False
        self._watch.check()
        try:
            response = self._session.request(
                method,
                url,
                json=json,
                headers=headers,
                proxies=dict(self.options.proxies.for_url(url, self.options.base_url)),
                timeout=(self.options.connect_timeout, self.options.read_timeout),
                # Not in the session: there REQUESTS_CA_BUNDLE would go before it.
                verify=self.options.ca_bundle or True,
                allow_redirects=False,
                stream=True,
            )
        except _FAILURES as error:
            # requests' own errors are OSErrors. Their texts hold URLs and headers: none is kept.
            self._watch.check()
            raise _network_error(error, self._watch.sent) from None
        self._watch.check()
        return response

    def _checked_key(self) -> str:
        if not self.options.key:
            raise MissingKeyError("No key is set.")
        if not _KEY_ALPHABET.fullmatch(self.options.key):
            raise MissingKeyError("The key holds characters that no key has.")
        return self.options.key

    def open(self, response: requests.Response) -> FileStream:
        """Return the body of an answer as a stream that ``abort`` can end."""
        return FileStream(response, self._watch)

    def read_json(self, response: requests.Response) -> Json:
        """Read the body of an answer as JSON and close it.

        :raises AnswerError: it is a web page, empty, broken, or larger than MAX_JSON
        :raises NetworkError: it did not arrive whole
        """
        return self.json_of(self.open(response))

    def json_of(self, stream: FileStream) -> Json:
        """Read a stream as JSON and close it; the errors are those of ``read_json``."""
        with stream:
            return json_of(_whole(stream, MAX_JSON), stream.content_type)

    def raise_for_status(self, response: requests.Response) -> None:
        """Raise the error that belongs to the status of an answer, if it is none of 2xx.

        :raises ServiceError: the service, or the storage, says no
        :raises ProxyFailedError: 407
        :raises AnswerError: a status that makes no sense, such as a redirect
        """
        status = response.status_code
        if 200 <= status < 300:
            return
        said = self._words(response)
        error, message = self._status_row(status, str(response.url), said)
        raise error(
            message,
            status=status,
            retry_after=self.retry_after(response),
            service_message=said,
        )

    def _status_row(self, status: int, url: str, said: str) -> StatusRow:
        if status >= 400 and not self.is_own(url):
            # S3 answers 400 when the credentials inside the link have run out.
            if status in _LINK_STATUSES or (status == 400 and "expired" in said.lower()):
                return _EXPIRED_LINK
            if status == 402:
                return BAD_REQUEST
        return status_row(status)

    def _words(self, response: requests.Response) -> str:
        content_type = response.headers.get("Content-Type", "")
        try:
            with self.open(response) as stream:
                body = stream.peek(_MAX_ERROR_BODY)
        except StoppedError:
            raise
        except EosdaError:
            # The status is what counts, even if its words did not arrive.
            return ""
        return self.presentable(words_of_body(body, content_type))

    def retry_after(self, response: requests.Response) -> Optional[float]:
        """Return the seconds that the answer asks to wait, or None."""
        return parse_retry_after(response.headers.get("Retry-After"))

    def presentable(self, said: str) -> str:
        """Return words of the service as one short line without the key."""
        return presentable(said, self.options.key)


def _whole(stream: FileStream, limit: int) -> bytes:
    body = bytearray()
    try:
        for piece in stream.chunks():
            body += piece
            if len(body) > limit:
                raise AnswerError("The answer is far larger than it can be.")
    except TruncatedError:
        raise ConnectionLostError("The connection broke in the middle of the answer.") from None
    return bytes(body)


class FileStream:
    """An open body, read in pieces.

    ``length`` is the number of bytes to come, or None if the server did not say; ``content_type``
    and ``file_name`` are what the headers say, the latter without any folder.

    :param response: an answer whose body has not been touched
    :param watch: what ``Transport.abort`` ends; a stream made without it cannot be ended
    """

    def __init__(self, response: requests.Response, watch: Optional[_Watch] = None) -> None:
        self._response = response
        self._watch = watch or _Watch()
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        self._is_encoded = encoding not in ("", "identity")
        # Compressed twice it would grow a millionfold, and nobody asked for that.
        self._is_nested = "," in encoding
        self._announced = _content_length(response)
        # What is announced is the encoded length, which is nothing to the reader.
        self.length = None if self._is_encoded else self._announced
        self.content_type: str = response.headers.get("Content-Type", "")
        self.file_name = _file_name(response.headers.get("Content-Disposition", ""))
        self._ahead = b""
        # One generator for the peek and the rest: closing one half-way would close the connection.
        self._pieces = self._received()

    def __enter__(self) -> FileStream:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
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

    def chunks(self, size: int = 1 << 19) -> Iterator[bytes]:
        """Yield the body as it arrives.

        :param size: the most bytes that a piece may have
        :raises TruncatedError: fewer bytes came than were announced
        :raises NetworkError: the connection failed
        :raises StoppedError: the transport was aborted
        """
        ahead, self._ahead = self._ahead, b""
        yield from _split_up(ahead, size)
        for piece in self._pieces:
            yield from _split_up(piece, size)

    def _received(self) -> Iterator[bytes]:
        if self._is_nested:
            raise AnswerError("The answer is compressed in a way that cannot be read.")
        pieces = self._raw_pieces()
        while True:
            piece = self._next(pieces)
            # After abort() the end of the body is only the end of the socket.
            self._watch.check()
            if piece is None:
                break
            if piece:
                yield piece
        # urllib3 1.26 ends a short body without a word. tell() counts bytes before decoding.
        if self._announced is not None and self._response.raw.tell() < self._announced:
            raise _truncated()

    def _raw_pieces(self) -> Iterator[bytes]:
        raw = self._response.raw
        if self._is_encoded:
            yield from raw.stream(_COMPRESSED_PIECE, decode_content=True)
            return
        if self._announced is None:
            yield from raw.stream(_PIECE, decode_content=False)
            return
        size, piece = _PIECE, b"first"
        while piece:
            begun = time.monotonic()
            piece = raw.read(size, decode_content=False)
            quick = time.monotonic() - begun < _QUICK_S
            size = min(_LARGEST_PIECE, 2 * size) if quick else _PIECE
            yield piece

    def _next(self, pieces: Iterator[bytes]) -> Optional[bytes]:
        try:
            return next(pieces, None)
        except _FAILURES as error:
            self._watch.check()
            short = any(isinstance(cause, IncompleteRead) for cause in _causes(error))
            if short and self._announced is not None:
                raise _truncated() from None
            raise _network_error(error, sent=True) from None


def _truncated() -> TruncatedError:
    return TruncatedError("The file ended before all of it had come.")


def _split_up(piece: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(piece), size):
        yield piece[start : start + size]


def _content_length(response: requests.Response) -> Optional[int]:
    value = response.headers.get("Content-Length", "").strip()
    if "chunked" in response.headers.get("Transfer-Encoding", "").lower():
        return None
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


def _file_name(disposition: str) -> Optional[str]:
    message = email.message.Message()
    try:
        message["Content-Disposition"] = disposition
        name = message.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        return None
    # The server's folders are none of ours, in either spelling, and Windows forbids the rest.
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    base = re.sub(r'[\x00-\x1f\x7f<>:"|?*]', "", base).strip(" .")
    return base[-120:] or None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and everything it was made of: requests and urllib3 wrap several times."""
    waiting, seen = [error], set()
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = (
            *current.args,
            getattr(current, "reason", None),
            getattr(current, "original_error", None),
            current.__cause__,
            current.__context__,
        )
        waiting.extend(entry for entry in inner if isinstance(entry, BaseException))


def _network_error(error: BaseException, sent: bool) -> EosdaError:
    """Map an error of requests, urllib3 or the sockets onto the tree.

    :param error: what was raised; its text is not used, since it may hold secrets
    :param sent: whether any byte of the request had left
    """
    causes = tuple(_causes(error))

    def has(*kinds: Type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    return _error_after_sending(has) if sent else _error_before_sending(error, has, causes)


def _error_before_sending(
    error: BaseException, has: _Has, causes: Tuple[BaseException, ...]
) -> EosdaError:
    if any("SOCKS" in str(cause) for cause in causes if isinstance(cause, ValueError)):
        return ProxyFailedError("A SOCKS proxy needs the Python package PySocks, which is missing.")
    # The text of http.client, the only place where the proxy's answer to CONNECT is told.
    if any("Tunnel connection failed: 407" in str(cause) for cause in causes):
        refused, message = status_row(407)
        return refused(message, status=407)
    if has(
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidProxyURL,
        urllib3.exceptions.ProxySchemeUnknown,
    ):
        return ProxyFailedError("The proxy cannot be reached, or refused the connection.")
    # An end in the middle of the handshake is the network's doing, not the certificate's.
    ended = has(ssl.SSLEOFError, ssl.SSLZeroReturnError)
    if has(ssl.SSLError, urllib3.exceptions.SSLError, requests.exceptions.SSLError) and not ended:
        return CertificateError("The server could not prove who it is.")
    if has(requests.exceptions.ConnectionError, requests.exceptions.Timeout):
        return NotSentError("The server cannot be reached.")
    if isinstance(error, (ValueError, requests.exceptions.InvalidJSONError)):
        return InvalidRequestError("This cannot be asked for: the address or the content is wrong.")
    if isinstance(error, OSError) and not isinstance(error, requests.RequestException):
        # requests checks the file of CA certificates itself, and raises a plain OSError.
        return CertificateError("The file of CA certificates cannot be used.")
    return NotSentError("The request could not be sent.")


def _error_after_sending(has: _Has) -> EosdaError:
    if has(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, socket.timeout):
        return NoAnswerError("No answer came in time.")
    if has(requests.exceptions.InvalidHeader, urllib3.exceptions.InvalidHeader):
        return AnswerError("The answer has headers that make no sense.")
    if has(urllib3.exceptions.DecodeError):
        return AnswerError("The answer is compressed in a way that cannot be read.")
    if has(
        requests.exceptions.ConnectionError,
        urllib3.exceptions.ProtocolError,
        urllib3.exceptions.SSLError,
        OSError,
    ):
        return ConnectionLostError("The connection broke before the answer was complete.")
    return NetworkError("The connection failed.")
