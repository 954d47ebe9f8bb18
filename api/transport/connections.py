"""Connections that another thread can end, that end by themselves, and whose framing is bounded.

A server can keep a reader busy for ever without ever being silent: a byte a second, headers or
interim answers without end. So each answer has a deadline, and each file a smallest rate.
"""

from __future__ import annotations

import io
import selectors
import socket
import threading
import time
import weakref
from concurrent.futures import Future, wait
from http.client import HTTPException, HTTPResponse, parse_headers
from typing import Any, Callable, List, Optional, TypeVar

from requests.adapters import HTTPAdapter
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from ..errors import StoppedError
from ..texts import translate
from .failures import TooSlowError

Result = TypeVar("Result")

# Bytes a second that a file must bring on average over so many seconds of waiting for it.
SLOWEST_RATE = 1000
RATE_WINDOW_S = 30.0

# Bytes of a line between chunks: a length, or a header after the last one.
_LONGEST_LINE = 1 << 16
# Lines without any data between them: headers after the last chunk.
_MOST_LINES = 200
# 100 Continue, 102 Processing, 103 Early Hints: so many come before an answer at most.
_MOST_INTERIM = 20
# Seconds after which a connection that is being opened is looked at again.
_LOOK_S = 0.1


class Watch:
    """What is going on in one transport, so that another thread can end it.

    It also knows whether any byte of a request has left this machine: urllib3 calls a connection
    that breaks behind a proxy "cannot connect to proxy", which says nothing about that.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        # Set by ``stop``, for good.
        self.is_stopped = False
        self.sent = False
        # Path and query to ask for, to the letter; "" for those that urllib3 makes.
        self.target = ""
        self._deadline: Optional[float] = None
        self._waited = 0.0
        self._received = 0

    # -- from any thread --------------------------------------------------------------------

    def stop(self) -> None:
        """End what is going on, and all that follows."""
        self.is_stopped = True
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            _shut(sock)

    # -- from the thread that asks ----------------------------------------------------------

    def begin(self, target: str, seconds: float) -> None:
        """Begin a request.

        :param target: path and query as they are to be sent
        :param seconds: in which its answer has to come
        """
        self.sent = False
        self.target = target
        self._deadline = time.monotonic() + seconds

    def expect_file(self) -> None:
        """Let what comes take as long as it needs, if it comes at the smallest rate."""
        self._deadline = None
        self._waited, self._received = 0.0, 0

    def add(self, sock: socket.socket) -> None:
        """Let a socket be shut when it is time to stop."""
        with self._lock:
            self._sockets.add(sock)
        # stop() may have come between the start of the connection and this line.
        if self.is_stopped:
            _shut(sock)

    def check(self) -> None:
        """Raise StoppedError if it has been stopped."""
        if self.is_stopped:
            error = StoppedError(translate("Api", "Stopped."))
            error.not_taken = not self.sent
            raise error

    def receive(self, sock: socket.socket, read: Callable[[], Optional[int]]) -> Optional[int]:
        """Return how many bytes a read from a socket brought.

        :raises TooSlowError: the answer has taken too long, or the file comes too slowly
        """
        begun = time.monotonic()
        if self._deadline is None:
            count = read()
            self._keep_pace(time.monotonic() - begun, count or 0)
            return count
        left = self._deadline - begun
        if left <= 0:
            raise TooSlowError("the whole of the answer")
        timeout = sock.gettimeout()
        sock.settimeout(left if timeout is None else min(timeout, left))
        try:
            return read()
        finally:
            sock.settimeout(timeout)

    def _keep_pace(self, waited: float, received: int) -> None:
        """Raise TooSlowError at the end of a window in which too little came."""
        self._waited += waited
        self._received += received
        if self._waited < RATE_WINDOW_S:
            return
        if self._received < SLOWEST_RATE * self._waited:
            raise TooSlowError("the file")
        self._waited, self._received = 0.0, 0


def _shut(sock: socket.socket) -> None:
    try:
        # Not SSLSocket.shutdown: that one would make a reader in another thread take the rest of
        # the encrypted bytes for data.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        # Already closed: then nobody waits for it.
        return


# -- opening --------------------------------------------------------------------------------


def _opened(host: str, port: int, seconds: float, watch: Watch, options: Any) -> socket.socket:
    """Return a connected socket; ``watch.stop`` ends the look-up of the name and the wait.

    :raises OSError: it cannot be had
    """
    end = time.monotonic() + seconds
    failure: OSError = OSError("no address")
    addresses = _addresses(host, port, seconds, watch)
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        # Each has its share of the time: often the first is of IPv6, which leads nowhere at some.
        now = time.monotonic()
        share = max(0.0, end - now) / (len(addresses) - number)
        sock = socket.socket(family, kind, protocol)
        try:
            for option in options or ():
                sock.setsockopt(*option)
            _connect(sock, address, now + share, watch)
            sock.settimeout(seconds)
            return sock
        except OSError as error:
            sock.close()
            failure = error
            if watch.is_stopped:
                break
        except BaseException:
            sock.close()
            raise
    raise failure


def _addresses(host: str, port: int, seconds: float, watch: Watch) -> List[Any]:
    def look_up(flags: int = 0) -> List[Any]:
        try:
            return socket.getaddrinfo(host.strip("[]"), port, 0, socket.SOCK_STREAM, 0, flags)
        except (OSError, UnicodeError):
            # No address is the answer.
            return []

    # Of what is an address already nothing is looked up, so that nothing can hang.
    return look_up(socket.AI_NUMERICHOST) or _beside(look_up, seconds, watch)


def _beside(function: Callable[[], Result], seconds: float, watch: Watch) -> Result:
    """Return what a function returns, in a thread of its own: nothing can end one that hangs.

    :raises socket.timeout: it does, or the watch was stopped
    """
    outcome: Future[Result] = Future()

    def run() -> None:
        try:
            outcome.set_result(function())
        except Exception as error:
            # Whatever it is, it is raised where it is waited for.
            outcome.set_exception(error)

    threading.Thread(target=run, daemon=True, name="EOSDA: open a connection").start()
    end = time.monotonic() + seconds
    while not wait((outcome,), _LOOK_S).done:
        if watch.is_stopped or time.monotonic() > end:
            # A connection that comes about now is nobody's.
            outcome.add_done_callback(_close)
            raise socket.timeout("what leads to a connection")
    return outcome.result()


def _close(outcome: Future[Any]) -> None:
    if outcome.exception() is None and isinstance(outcome.result(), socket.socket):
        outcome.result().close()


def _connect(sock: socket.socket, address: Any, end: float, watch: Watch) -> None:
    sock.setblocking(False)
    try:
        sock.connect(address)
    except (BlockingIOError, InterruptedError):
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE)
            while not selector.select(_LOOK_S):
                watch.check()
                if time.monotonic() > end:
                    raise socket.timeout("the connection") from None
        failed = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if failed:
            raise OSError(failed, "the connection failed") from None


# -- reading --------------------------------------------------------------------------------


class _TimedReader(io.RawIOBase):
    """What comes from a socket, under the watch's deadline or rate."""

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        super().__init__()
        self._sock = sock
        self._file = sock.makefile("rb", buffering=0)
        self._watch = watch

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        file: Any = self._file
        return self._watch.receive(self._sock, lambda: file.readinto(buffer))

    def close(self) -> None:
        self._file.close()
        super().close()


class _BoundedFile(io.BufferedReader):
    """What comes over the line, never a piece or a line of unbounded length, nor lines for ever.

    urllib3 hands lengths of chunks on as they were sent: a negative one would read all there is in
    one go, and 1.26 reads the line of a length, and those after the last chunk, to any length.
    """

    _lines = 0

    def read(self, size: Optional[int] = -1) -> bytes:
        if size is None or size < 0:
            raise HTTPException("a length below zero")
        self._lines = 0
        return super().read(size)

    def readline(self, limit: Optional[int] = -1) -> bytes:
        self._lines += 1
        if self._lines > _MOST_LINES:
            raise HTTPException("lines without end")
        return super().readline(_LONGEST_LINE if limit is None or limit < 0 else limit)


def _response_class(watch: Watch) -> Any:
    class Response(HTTPResponse):
        """An answer whose framing can fill neither the memory nor the time."""

        def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
            super().__init__(sock, *args, **kwargs)
            unbounded = self.fp
            self.fp = _BoundedFile(_TimedReader(sock, watch))
            unbounded.close()

        def _read_status(self) -> Any:
            """Skip what comes before the answer; http.client knows 100 Continue only."""
            for _ in range(_MOST_INTERIM):
                # The types of http.client leave it out.
                status = super()._read_status()  # type: ignore[misc]
                if not 100 <= status[1] < 200 or status[1] == 101:
                    return status
                parse_headers(self.fp)
            raise HTTPException("interim answers without end")

    return Response


def _watched_pool(pool_class: Any, watch: Watch) -> Any:
    """Return a connection pool class whose connections report to the watch."""
    if getattr(pool_class, "is_watched", False):
        return pool_class

    class Connection(pool_class.ConnectionCls):
        response_class = _response_class(watch)
        _is_opening = False

        def _new_conn(self) -> Any:
            sock = self._open_by_socks() if hasattr(self, "_socks_options") else self._open()
            # Before the TLS handshake, which can block as well.
            watch.add(sock)
            return sock

        @property
        def _seconds(self) -> float:
            return self.timeout if isinstance(self.timeout, (int, float)) else 60.0

        def _open_by_socks(self) -> Any:
            """Open a connection through a proxy that may look up names, and answer, for ever."""
            try:
                return _beside(super()._new_conn, self._seconds, watch)
            except socket.timeout as error:
                raise ConnectTimeoutError(self, "No connection in time.") from error

        def _open(self) -> socket.socket:
            options = getattr(self, "socket_options", ())
            try:
                return _opened(self._dns_host, self.port, self._seconds, watch, options)
            except socket.timeout as error:
                raise ConnectTimeoutError(self, "No connection in time.") from error
            except OSError as error:
                raise NewConnectionError(self, "No connection.") from error

        def connect(self) -> None:
            self._is_opening = True
            try:
                super().connect()
            finally:
                self._is_opening = False
            watch.add(self.sock)

        def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
            """Ask for the target to the letter: requests and urllib3 write links anew."""
            if watch.target:
                # A proxy gets the whole of an address.
                start = "" if url.startswith("/") else "/".join(url.split("/", 3)[:3])
                url = start + watch.target
            return super().putrequest(method, url, *args, **kwargs)

        def send(self, data: Any) -> None:
            if self.sock is None and self.auto_open:
                self.connect()
            # What is sent while connecting is the CONNECT for the proxy, not the request.
            if not self._is_opening:
                watch.sent = True
            super().send(data)

    class Pool(pool_class):
        ConnectionCls = Connection
        is_watched = True

    return Pool


class Adapter(HTTPAdapter):
    """An adapter without retries whose sockets can be reached from another thread."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections."""
        super().init_poolmanager(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._watch_pools(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Make the pools of connections through a proxy."""
        manager = super().proxy_manager_for(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._watch_pools(manager)
        return manager

    def _watch_pools(self, manager: Any) -> None:
        manager.pool_classes_by_scheme = {
            scheme: _watched_pool(pool_class, self._watch)
            for scheme, pool_class in manager.pool_classes_by_scheme.items()
        }
