"""A forward proxy and a TLS front on loopback, small enough to read and real enough to matter."""

from __future__ import annotations

import base64
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Optional
from urllib.parse import urlsplit

_PIECE = 1 << 16


@dataclass(frozen=True)
class Passed:
    """What a client asked of the proxy."""

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    # The status the proxy itself gave, or 0 when it passed the request on.
    refused: int = 0


class _Listener:
    """A threaded server of raw sockets."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._closed.set()
        # Not close(): a thread in accept() would keep the socket alive.
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve_quietly, args=(client,), daemon=True).start()

    def _serve_quietly(self, client: socket.socket) -> None:
        # Clients hang up, and handshakes fail on purpose: the tests look at what was logged.
        with suppress(OSError, ValueError), client:
            self.serve(client)

    def serve(self, client: socket.socket) -> None:
        raise NotImplementedError

    def pump(self, one: socket.socket, other: socket.socket) -> None:
        """Carry bytes both ways until either side is done."""
        while not self._closed.is_set():
            ready = [s for s in (one, other) if isinstance(s, ssl.SSLSocket) and s.pending()]
            ready = ready or select.select([one, other], [], [], 0.2)[0]
            for near in ready:
                data = near.recv(_PIECE)
                if not data:
                    return
                (other if near is one else one).sendall(data)


class ForwardProxy(_Listener):
    """An HTTP proxy: absolute URLs and CONNECT, with or without a Basic password.

    :param login: "user:password" that it asks for, or None
    :param page: with a page it passes nothing on and answers everything with that page
    """

    def __init__(self, login: Optional[str] = None, page: Optional[bytes] = None) -> None:
        super().__init__()
        self._login = login
        self._page = page
        self._lock = threading.Lock()
        self._log: list[Passed] = []

    @property
    def log(self) -> list[Passed]:
        with self._lock:
            return list(self._log)

    def serve(self, client: socket.socket) -> None:
        head, rest = _read_head(client)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, version = first.split(" ", 2)
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        refused = 0
        if self._login is not None and headers.get("proxy-authorization") != self._expected():
            refused = 407
        elif self._page is not None:
            refused = 200
        with self._lock:
            self._log.append(Passed(method, target, headers, refused))
        if refused == 407:
            client.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="proxy"\r\n'
                b"Content-Length: 0\r\nConnection: close\r\n\r\n"
            )
        elif refused:
            client.sendall(self._page)
        elif method == "CONNECT":
            host, _, port = target.rpartition(":")
            with socket.create_connection((host, int(port)), 10) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self.pump(client, server)
        else:
            parts = urlsplit(target)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            kept = [
                line
                for line in lines
                if line.partition(":")[0].lower() not in ("proxy-authorization", "connection")
            ]
            # One request a connection: the next may be for another host.
            sent = "\r\n".join([f"{method} {path} {version}", *kept, "Connection: close", "", ""])
            with socket.create_connection((parts.hostname, parts.port or 80), 10) as server:
                server.sendall(sent.encode("latin-1") + rest)
                self.pump(client, server)

    def _expected(self) -> str:
        return "Basic " + base64.b64encode((self._login or "").encode()).decode()


class TlsFront(_Listener):
    """Takes TLS and passes what is inside on to a plain server.

    :param target: http address of the plain server
    """

    def __init__(self, target: str, certificate: str, key: str) -> None:
        super().__init__()
        parts = urlsplit(target)
        self._target = (parts.hostname, parts.port)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        self.url = f"https://127.0.0.1:{self.port}"

    def serve(self, client: socket.socket) -> None:
        with (
            self._context.wrap_socket(client, server_side=True) as inside,
            socket.create_connection(self._target, 10) as server,
        ):
            self.pump(inside, server)


def _read_head(client: socket.socket) -> tuple[bytes, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = client.recv(_PIECE)
        if not piece:
            raise ConnectionError("no request came")
        data += piece
    head, _, rest = data.partition(b"\r\n\r\n")
    return head, rest


@contextmanager
def closed_port() -> Iterator[int]:
    """A port of this machine on which nobody listens, kept from others meanwhile."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
