"""Answers that never end, in every place where one can go on for ever, and links to the letter.

Real sockets: what a server may do, no library would.
"""

import gzip
import itertools
import socket
import threading
import time
import zlib

import pytest
from eosda_imagery.api import errors
from eosda_imagery.api.client import Client
from eosda_imagery.api.transport import ProxyRules, connections
from urllib3 import HTTPConnectionPool, PoolManager
from urllib3.connection import HTTPConnection

from .scripted_server import ScriptedServer, answer

OK = "HTTP/1.1 200 OK\n"
TIFF = b"II*\x00"


def drip(head, pieces, begun=None, pause=0.05):
    """A part that sends a head and then piece after piece, until the client has gone."""

    def part(connection):
        connection.read_request()
        connection.send(head.encode("latin-1").replace(b"\n", b"\r\n"))
        stopped = threading.Event()
        for number, piece in enumerate(pieces):
            connection.send(piece)
            if begun is not None and number == 3:
                begun.set()
            stopped.wait(pause)

    return part


def for_ever(piece):
    return itertools.repeat(piece)


# Where an answer of JSON can go on for ever: (head, pieces, seconds between them).
ENDLESS = {
    "one letter of the head after the other": ("HTTP/1.1 200 O", for_ever(b"K"), 0.05),
    "100 Continue": ("", for_ever(b"HTTP/1.1 100 Continue\r\n\r\n"), 0.001),
    "100 Continue, slowly": ("", for_ever(b"HTTP/1.1 100 Continue\r\n\r\n"), 0.2),
    "103 Early Hints": ("", for_ever(b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"), 0.001),
    "headers": (OK, (b"X-%d: a\r\n" % n for n in itertools.count()), 0.05),
    "a body of known length": (OK + "Content-Length: 999999\n\n", for_ever(b" "), 0.05),
    "a body without a length": (OK + "\n", for_ever(b" "), 0.05),
    "chunks": (OK + "Transfer-Encoding: chunked\n\n", for_ever(b"1\r\n \r\n"), 0.05),
    "the length of a chunk": (OK + "Transfer-Encoding: chunked\n\n", for_ever(b"0"), 0.05),
    "trailers": (
        OK + "Transfer-Encoding: chunked\n\n2\n{}\n0\n",
        (b"X-%d: a\r\n" % n for n in itertools.count()),
        0.05,
    ),
    "trailers at full speed": (
        OK + "Transfer-Encoding: chunked\n\n2\n{}\n0\n",
        for_ever(b"X: a\r\n"),
        0.0,
    ),
}


def read_json(transport):
    return transport.read_json(transport.request("GET", "/x"))


@pytest.mark.parametrize("kind", sorted(ENDLESS))
def test_every_answer_ends_however_busy_it_keeps_the_reader(make_transport, kind):
    head, pieces, pause = ENDLESS[kind]
    with ScriptedServer(drip(head, pieces, pause=pause)) as server:
        transport = make_transport(server.url, answer_timeout=1.0)
        begun = time.monotonic()
        with pytest.raises((errors.NetworkError, errors.AnswerError)) as caught:
            read_json(transport)
        assert time.monotonic() - begun < 2.5
    # Whatever was asked for may have been done.
    assert not caught.value.not_taken


@pytest.mark.parametrize("kind", sorted(kind for kind in ENDLESS if ENDLESS[kind][2] >= 0.05))
def test_abort_ends_whatever_never_ends(make_transport, kind):
    head, _, pause = ENDLESS[kind]
    piece = {"headers": b"X: ", "trailers": b"X: "}.get(kind, next(iter(ENDLESS[kind][1])))
    begun = threading.Event()
    with ScriptedServer(drip(head, for_ever(piece), begun, pause)) as server:
        transport = make_transport(server.url)
        ended = []

        def ask():
            with pytest.raises(errors.StoppedError):
                read_json(transport)
            ended.append(time.monotonic())

        thread = threading.Thread(target=ask)
        thread.start()
        assert begun.wait(10)
        aborted = time.monotonic()
        transport.abort()
        thread.join(10)
        assert ended
        assert ended[0] - aborted < 0.5


def test_an_order_is_bounded_like_every_answer(make_transport, square):
    from eosda_imagery.api.models import BandOrder

    head, pieces, pause = ENDLESS["a body without a length"]
    with ScriptedServer(drip(head, pieces, pause=pause)) as server:
        client = Client(make_transport(server.url, answer_timeout=0.5))
        with pytest.raises(errors.NoAnswerError) as caught:
            client.create_task(BandOrder("S2/1", ("B04",), square, "r"))
    assert not caught.value.not_taken


def test_a_file_may_take_long_but_not_for_ever(monkeypatch, make_transport):
    monkeypatch.setattr(connections, "RATE_WINDOW_S", 0.5)
    head = OK + "Content-Length: 999999\n\n"
    quick = [TIFF + bytes(5000)] * 40
    with ScriptedServer(drip(head, [*quick, *[b"."] * 1000])) as server:
        transport = make_transport(server.url, answer_timeout=0.5)
        stream = transport.open(transport.request("GET", "/x", stream=True))
        begun, received = time.monotonic(), 0
        with pytest.raises(errors.NoAnswerError, match="slowly"):
            for piece in stream.chunks():
                received += len(piece)
        # Past the deadline of an answer that is no file, as long as enough came.
        assert time.monotonic() - begun > 1.0
        assert received >= 131072
        stream.close()


def test_who_writes_slowly_is_not_taken_for_a_slow_sender(monkeypatch, make_transport):
    monkeypatch.setattr(connections, "RATE_WINDOW_S", 0.2)
    body = TIFF + bytes(300_000)
    with ScriptedServer(answer(f"{OK}Content-Length: {len(body)}", body)) as server:
        transport = make_transport(server.url)
        stream = transport.open(transport.request("GET", "/x", stream=True))
        got, slow = 0, threading.Event()
        for piece in stream.chunks():
            got += len(piece)
            slow.wait(0.3)
        assert got == len(body)


# -- what is opened -------------------------------------------------------------------------


def unanswering():
    """A listener whose queue is full: a connection to it is neither taken nor refused."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(8):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(listener.getsockname())
        waiting.append(one)
    return listener, waiting


def test_a_connection_that_is_being_opened_can_be_ended(make_transport):
    listener, waiting = unanswering()
    try:
        transport = make_transport(f"http://127.0.0.1:{listener.getsockname()[1]}")
        threading.Timer(0.3, transport.abort).start()
        begun = time.monotonic()
        with pytest.raises(errors.StoppedError) as caught:
            transport.request("GET", "/x")
        assert time.monotonic() - begun < 1.0
        assert caught.value.not_taken
    finally:
        for one in (listener, *waiting):
            one.close()


def test_a_connection_that_does_not_come_about_has_its_time(make_transport):
    listener, waiting = unanswering()
    try:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(errors.NotSentError):
            make_transport(url, connect_timeout=0.3).request("POST", "/x", json={})
    finally:
        for one in (listener, *waiting):
            one.close()


def test_the_look_up_of_a_name_can_be_ended(monkeypatch, make_transport):
    hangs = threading.Event()

    def look_up(*arguments):
        if arguments[-1] != socket.AI_NUMERICHOST:
            hangs.wait(20)
        raise OSError("nobody")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    transport = make_transport("http://localhost:9")
    threading.Timer(0.2, transport.abort).start()
    begun = time.monotonic()
    with pytest.raises(errors.StoppedError):
        transport.request("GET", "/x")
    assert time.monotonic() - begun < 1.0
    hangs.set()


@pytest.mark.parametrize(("host", "beside"), [("127.0.0.1", 0), ("[::1]", 0), ("localhost", 1)])
def test_only_a_name_is_looked_up_in_a_thread_of_its_own(monkeypatch, make_transport, host, beside):
    threads, start = [], threading.Thread.start
    monkeypatch.setattr(
        threading.Thread, "start", lambda self: threads.append(self.name) or start(self)
    )
    with pytest.raises(errors.NotSentError):
        make_transport(f"http://{host}:9").request("GET", "/x")
    assert threads.count("EOSDA: open a connection") == beside


def test_what_a_socks_proxy_takes_its_time_for_can_be_ended(monkeypatch, make_transport):
    """PySocks looks up names and reads the proxy's answers itself, each letter in its own time."""
    hangs, begun = threading.Event(), threading.Event()

    class Connection(HTTPConnection):
        _socks_options = {}

        def _new_conn(self):
            begun.set()
            hangs.wait(20)
            raise OSError("nobody")

    class Pool(HTTPConnectionPool):
        ConnectionCls = Connection

    def manager(_proxy_url, num_pools, block, **_login):
        made = PoolManager(num_pools, block=block)
        made.pool_classes_by_scheme = {"http": Pool, "https": Pool}
        return made

    monkeypatch.setattr("requests.adapters.SOCKSProxyManager", manager)
    rules = ProxyRules("socks5h://127.0.0.1:9", "socks5h://127.0.0.1:9")
    transport = make_transport("http://127.0.0.1:8", proxies=rules)
    threading.Timer(0.2, transport.abort).start()
    since = time.monotonic()
    with pytest.raises(errors.StoppedError) as caught:
        transport.request("POST", "/x", json={})
    assert (begun.is_set(), caught.value.not_taken) == (True, True)
    assert time.monotonic() - since < 1.0
    with pytest.raises(errors.NotSentError):
        make_transport("http://127.0.0.1:8", proxies=rules, connect_timeout=0.3).request(
            "GET", "/x"
        )
    assert time.monotonic() - since < 3.0
    hangs.set()


def test_an_address_that_leads_nowhere_leaves_time_for_the_next(monkeypatch, make_transport):
    """As those of IPv6 do in many networks: they come first."""
    listener, waiting = unanswering()
    with ScriptedServer(answer(f"{OK}Content-Length: 2", b"{}")) as server:
        ports = (listener.getsockname()[1], server.port)
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: found)
        begun = time.monotonic()
        transport = make_transport("http://localhost:9", connect_timeout=3.0)
        assert read_json(transport) == {}
        # Half of the time; all of it would have left none for a connection that takes a moment.
        assert time.monotonic() - begun < 2.5
    for one in (listener, *waiting):
        one.close()


# -- before and after the answer ------------------------------------------------------------


@pytest.mark.parametrize("interim", ["100 Continue", "102 Processing", "103 Early Hints"])
def test_what_comes_before_an_answer_is_skipped(make_transport, interim):
    head = f"HTTP/1.1 {interim}\nLink: </a>; rel=preload\n\n" * 3 + OK + "Content-Length: 2"
    with ScriptedServer(answer(head, b"{}")) as server:
        assert read_json(make_transport(server.url)) == {}


@pytest.mark.parametrize("secure", [False, True])
def test_the_next_answer_on_a_connection_is_read_right(
    make_transport, httpserver, base_url, secure
):
    httpserver.expect_request("/x").respond_with_json({"a": "b" * 5000})
    transport = make_transport(base_url)
    for _ in range(3):
        assert read_json(transport)["a"] == "b" * 5000


# -- packed ---------------------------------------------------------------------------------

TEXT = b'{"a": "' + bytes(range(65, 91)) * 1000 + b'"}'


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "gzip in two members": ("gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
    "gzip and padding": ("gzip", gzip.compress(TEXT) + bytes(20)),
    "zlib": ("deflate", zlib.compress(TEXT)),
    "deflate without its header": ("deflate", raw_deflate(TEXT)),
}


@pytest.mark.parametrize("kind", sorted(PACKED))
@pytest.mark.parametrize("framing", ["length", "chunks", "end"])
def test_packed_answers_are_read_whole_or_not_at_all(make_transport, kind, framing):
    encoding, body = PACKED[kind]
    whole, cut = (
        answer(*framed(encoding, part, framing)) for part in (body, body[: len(body) // 2])
    )
    with ScriptedServer(whole, cut) as server:
        assert read_json(make_transport(server.url))["a"].startswith("ABC")
        with pytest.raises(errors.ConnectionLostError):
            read_json(make_transport(server.url))


def framed(encoding, body, framing):
    head = f"{OK}Content-Encoding: {encoding}"
    if framing == "length":
        return f"{head}\nContent-Length: {len(body)}", body
    if framing == "chunks":
        return f"{head}\nTransfer-Encoding: chunked", b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    return head, body


def test_a_bomb_is_given_up_while_it_comes(make_transport):
    import tracemalloc

    bomb = gzip.compress(bytes(300_000_000))
    with ScriptedServer(answer(*framed("gzip", bomb, "length"))) as server:
        transport = make_transport(server.url)
        tracemalloc.start()
        with pytest.raises(errors.AnswerError, match="larger"):
            read_json(transport)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 60_000_000


@pytest.mark.parametrize("length", [9 * 10**15, 10**18 - 1])
def test_an_absurd_length_is_refused_before_a_byte_is_written(make_transport, length):
    with ScriptedServer(answer(f"{OK}Content-Length: {length}", TIFF)) as server:
        stream = make_transport(server.url)
        stream = stream.open(stream.request("GET", "/x", stream=True))
        with pytest.raises(errors.AnswerError, match="larger"):
            next(stream.chunks())


# -- links ----------------------------------------------------------------------------------

LINKS = [
    "/f.tif?u=http%3A%2F%2Fh%2F%7Eme&sig=abc",
    "/a%2fb/%41~!$&'()*+,;=:@/f.tif?sig=%2B%2f==&x",
    "/f.tif?",
    "/f.tif?a=b?c=d&&=",
    "/a//b/../c/./f.tif?x=%",
    '/f.tif?{x}|[y]^`"<>\\',
    "/%E2%82%AC?x=%e2%82%ac",
    f"/f.tif?token={'x' * 9000}",
    "/f.tif;a=b//%2e%2e/%00?%zz",
]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("form", ["absolute", "path", "json"])
def test_a_signed_link_is_asked_for_to_the_letter(make_transport, link, form):
    with ScriptedServer(answer(f"{OK}Content-Length: 4", TIFF)) as storage:
        target = link if form == "path" else storage.url + link
        if form == "json":
            body = (
                b'{"status": "finished", "url": "%s"}'
                % target.replace("\\", "\\\\").replace('"', '\\"').encode()
            )
            told = answer(f"{OK}Content-Length: {len(body)}", body)
        else:
            told = answer(f"HTTP/1.1 302 Found\nContent-Length: 0\nLocation: {target}")
        with ScriptedServer(told, answer(f"{OK}Content-Length: 4", TIFF)) as service:
            client = Client(make_transport(service.url))
            url = client.task_state("1").url
            with client.open_result(url) as stream:
                assert b"".join(stream.chunks()) == TIFF
            asked = (service.requests[1:] if form == "path" else storage.requests)[0]
        assert asked.split("\r\n")[0] == f"GET {link} HTTP/1.1"


def test_through_a_proxy_too(make_transport):
    with ScriptedServer(answer(f"{OK}Content-Length: 4", TIFF)) as proxy:
        rules = ProxyRules(proxy.url, proxy.url)
        transport = make_transport("http://127.0.0.1:9", proxies=rules)
        transport.request("GET", f"http://127.0.0.1:8{LINKS[1]}", stream=True)
        (asked,) = proxy.requests
    assert asked.split("\r\n")[0] == f"GET http://127.0.0.1:8{LINKS[1]} HTTP/1.1"


def test_what_no_line_can_hold_is_quoted(make_transport):
    with ScriptedServer(answer(f"{OK}Content-Length: 4", TIFF)) as server:
        make_transport(server.url).request("GET", server.url + "/ä b?c=ö#d", stream=True)
        (asked,) = server.requests
    assert asked.split("\r\n")[0] == "GET /%C3%A4%20b?c=%C3%B6 HTTP/1.1"


# -- proxies of each host -------------------------------------------------------------------


def test_exceptions_of_the_system_count_for_each_host(monkeypatch):
    monkeypatch.setenv("no_proxy", "storage.lan, .inner.example, 10.1.2.3")
    rules = ProxyRules("http://p:1", "http://p:1", system=True)
    base = "https://api.example"
    through = {"http": "http://p:1", "https": "http://p:1"}
    assert rules.for_url(base + "/x", base) == through
    assert rules.for_url("https://other.lan/f", base) == through
    for host in ("storage.lan", "a.inner.example", "10.1.2.3"):
        assert rules.for_url(f"https://{host}/f.tif", base) == {}
    # One that was entered in QGIS has exceptions of QGIS's own.
    assert ProxyRules("http://p:1", "http://p:1").for_url("https://storage.lan/f", base) == through


@pytest.mark.parametrize(
    ("exception", "excepted", "other"),
    [
        ("storage.lan:9000", "storage.lan:9000", "storage.lan"),
        ("storage.lan:443", "storage.lan", "storage.lan:9000"),
        ("*.inner.example", "a.inner.example", "inner.example.org"),
        ("*.inner.example", "a.b.inner.example:8443", "notinner.example"),
        ("10.1.0.0/16", "10.1.2.3", "10.2.2.3"),
        ("10.1.2.3/8", "10.9.9.9:9000", "11.1.2.3"),
        ("fd00::/8", "[fd00::7]", "[fe80::7]"),
        ("[fd00::7]", "[fd00::7]:9000", "[fd00::8]"),
        ("Storage.LAN", "storage.lan", "a.lan"),
        ("*", "anything.example", None),
        (" , ,", None, "anything.example"),
    ],
)
def test_exceptions_are_known_in_every_form_that_others_know(
    monkeypatch, exception, excepted, other
):
    monkeypatch.setenv("no_proxy", exception)
    rules = ProxyRules("http://p:1", "http://p:1", system=True)
    base = "https://api.example"
    if excepted is not None:
        assert rules.for_url(f"https://{excepted}/f.tif", base) == {}
    if other is not None:
        assert rules.for_url(f"https://{other}/f.tif", base)["https"] == "http://p:1"
