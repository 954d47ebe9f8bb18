"""A socket server that does exactly what a test says, for what no HTTP library would do."""

import contextlib
import socket
import ssl
import struct
import threading


class ScriptedServer:
    """Accept connections one after the other and give each to the next part of the script.

    Every part is called with a Connection; after it the connection is closed.
    """

    def __init__(self, *script, tls=None):
        self._script = script
        self._tls = tls
        self.requests = []
        self.failures = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        # close() alone does not wake a thread in accept().
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()

    def _run(self):
        for part in self._script:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with contextlib.closing(sock):
                sock.settimeout(10)
                self._serve(sock, part)

    def _serve(self, sock, part):
        try:
            if self._tls is None:
                part(Connection(sock, self))
                return
            with self._tls.wrap_socket(sock, server_side=True) as secured:
                part(Connection(secured, self))
        except (OSError, ssl.SSLError) as error:
            self.failures.append(error)


class Connection:
    """One accepted connection."""

    def __init__(self, sock, server):
        self._sock = sock
        self._server = server

    def read_request(self):
        """Read the head and the body of one request; return all of it as text."""
        received = b""
        while b"\r\n\r\n" not in received:
            piece = self._sock.recv(65536)
            if not piece:
                break
            received += piece
        head, _, body = received.partition(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                while len(body) < int(line.split(b":")[1]):
                    body += self._sock.recv(65536)
        whole = (head + b"\r\n\r\n" + body).decode("latin-1")
        self._server.requests.append(whole)
        return whole

    def send(self, data):
        self._sock.sendall(data)

    def wait_for_the_end(self):
        """Block until the client has gone."""
        with contextlib.suppress(OSError):
            while self._sock.recv(65536):
                pass

    def reset(self):
        """Close with RST instead of FIN."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()


def answer(head, body=b""):
    """Return a part that reads one request and answers with these bytes.

    It says that it hangs up then, or the next request may still go that way.
    """
    if "connection:" not in head.lower():
        head += "\nConnection: close"

    def part(connection):
        connection.read_request()
        connection.send(head.encode("latin-1").replace(b"\n", b"\r\n") + b"\r\n\r\n" + body)

    return part


def closed_port():
    """Return the URL of a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"
