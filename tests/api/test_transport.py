import dataclasses
import gzip
import socket
import ssl
import threading
import time
from datetime import datetime, timezone

import pytest
from eosda_imagery.api import errors
from eosda_imagery.api.texts import use_translator
from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.api.transport.failures import parse_retry_after
from werkzeug import Response

from .scripted_server import ScriptedServer, answer, closed_port

NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=timezone.utc)
FILE = b"II*\x00" + bytes(range(256)) * 4000


def _hang(ready):
    """A part that takes the request and never answers."""

    def part(connection):
        connection.read_request()
        ready.set()
        connection.wait_for_the_end()

    return part


def _stall(ready, head, body):
    """A part that begins an answer and then falls silent."""

    def part(connection):
        answer(head, body)(connection)
        ready.set()
        connection.wait_for_the_end()

    return part


def _reset(connection):
    connection.read_request()
    connection.reset()


# --- options ---------------------------------------------------------------------------------


def test_the_base_address_is_normalised():
    options = NetworkOptions(" https://api-connect.eos.com/ ", " k \n", "ua")
    assert (options.base_url, options.key) == ("https://api-connect.eos.com", "k")


@pytest.mark.parametrize("url", ["http://api-connect.eos.com", "http://10.0.0.1:8080"])
def test_plain_http_to_another_machine_is_refused(url):
    with pytest.raises(errors.InsecureUrlError):
        NetworkOptions(url, "k", "ua")


@pytest.mark.parametrize("url", ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"])
def test_plain_http_to_this_machine_is_fine(url):
    assert NetworkOptions(url, "k", "ua").base_url == url


@pytest.mark.parametrize(
    "url",
    ["", "api-connect.eos.com", "ftp://x", "https://", "https://u:p@x", "https://x?a=b"]
    + ["https://x/#y", "https://x:99999", "https://["],
)
def test_what_is_no_base_address_is_refused(url):
    with pytest.raises(errors.InvalidRequestError):
        NetworkOptions(url, "k", "ua")


def test_nothing_shows_the_key_or_the_password_of_a_proxy():
    proxies = ProxyRules("http://me:hunter2@proxy:3128", "http://me:hunter2@other:1")
    shown = repr(NetworkOptions("https://x", "the-key", "ua", proxies))
    assert "the-key" not in shown
    assert "hunter2" not in shown


def test_a_key_has_a_short_name_that_does_not_tell_it():
    options = NetworkOptions("https://x", "the-key", "ua")
    assert len(options.key_id) == 16
    assert "the-key" not in options.key_id
    assert options.key_id == dataclasses.replace(options, base_url="https://y").key_id
    assert options.key_id != dataclasses.replace(options, key="other").key_id


# --- proxies ---------------------------------------------------------------------------------

BASE = "https://api.example.org"


@pytest.mark.parametrize(
    ("rules", "url", "proxy"),
    [
        (ProxyRules(), BASE + "/x", None),
        (ProxyRules("http://p:1"), BASE + "/x", "http://p:1"),
        (ProxyRules("http://p:1"), "https://storage.example.org/x", None),
        (ProxyRules("http://p:1", "http://q:1"), "https://storage.example.org/x", "http://q:1"),
        (ProxyRules("http://p:1", exclude=("", BASE)), BASE + "/x", None),
        (ProxyRules("http://p:1", exclude=("https://other",)), BASE + "/x", "http://p:1"),
        (ProxyRules("http://p:1", environment=True), BASE + "/x", None),
    ],
)
def test_the_rules_choose_the_proxy(rules, url, proxy):
    expected = {"http": proxy, "https": proxy} if proxy else {}
    assert rules.for_url(url, BASE) == expected


@pytest.mark.parametrize(("environment", "error"), [(False, None), (True, errors.ProxyFailedError)])
def test_the_environment_counts_only_when_asked_for(
    monkeypatch, make_transport, httpserver, base_url, environment, error
):
    monkeypatch.setenv("http_proxy", closed_port())
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    httpserver.expect_request("/x").respond_with_json({})
    transport = make_transport(base_url, proxies=ProxyRules(environment=environment))
    if error is None:
        assert transport.request("GET", "/x").status_code == 200
    else:
        with pytest.raises(error):
            transport.request("GET", "/x")


def test_a_password_in_netrc_is_never_sent(
    monkeypatch, tmp_path, make_transport, httpserver, base_url
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password hunter2\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("no_proxy", "*")
    httpserver.expect_request("/x").respond_with_json({})
    for environment in (False, True):
        proxies = ProxyRules(environment=environment)
        make_transport(base_url, proxies=proxies).request("GET", "/x")
    assert len(httpserver.log) == 2
    assert all("Authorization" not in request.headers for request, _ in httpserver.log)


def test_a_request_goes_through_the_proxy(make_transport):
    with ScriptedServer(answer("HTTP/1.1 200 OK\nContent-Length: 2", b"{}")) as proxy:
        transport = make_transport("http://127.0.0.1:9", proxies=ProxyRules(proxy.url))
        assert transport.read_json(transport.request("GET", "/x")) == {}
    assert proxy.requests[0].startswith("GET http://127.0.0.1:9/x HTTP/1.1")


def test_a_proxy_that_is_not_there_has_taken_nothing(make_transport):
    transport = make_transport("http://127.0.0.1:9", proxies=ProxyRules(closed_port()))
    with pytest.raises(errors.ProxyFailedError) as caught:
        transport.request("POST", "/x", json={})
    assert caught.value.not_taken


def test_a_proxy_that_wants_a_password_says_so(make_transport):
    refusal = answer("HTTP/1.1 407 Proxy Authentication Required\nContent-Length: 0")
    with ScriptedServer(refusal) as proxy:
        transport = make_transport("http://127.0.0.1:9", proxies=ProxyRules(proxy.url))
        response = transport.request("GET", "/x")
        with pytest.raises(errors.ProxyFailedError) as caught:
            transport.raise_for_status(response)
    assert caught.value.status == 407


def test_a_tunnel_that_is_refused_has_taken_nothing(make_transport):
    refusal = answer("HTTP/1.1 407 Proxy Authentication Required\nContent-Length: 0")
    with ScriptedServer(refusal) as proxy:
        transport = make_transport("https://127.0.0.1:9", proxies=ProxyRules(proxy.url))
        with pytest.raises(errors.ProxyFailedError):
            transport.request("POST", "/x", json={"order": 1})
    assert proxy.requests[0].startswith("CONNECT 127.0.0.1:9")
    assert "test-key-of-nobody" not in proxy.requests[0]


def test_a_break_behind_a_proxy_may_have_been_taken(make_transport):
    # urllib3 1.26 calls this "Cannot connect to proxy".
    with ScriptedServer(_reset) as proxy:
        transport = make_transport("http://127.0.0.1:9", proxies=ProxyRules(proxy.url))
        with pytest.raises(errors.ConnectionLostError) as caught:
            transport.request("POST", "/x", json={})
    assert not caught.value.not_taken


@pytest.mark.parametrize("proxy", ["socks5h://127.0.0.1:9", "ftp://127.0.0.1:9"])
def test_a_proxy_of_an_unsupported_kind_is_named(make_transport, proxy):
    transport = make_transport("http://127.0.0.1:9", proxies=ProxyRules(proxy))
    with pytest.raises(errors.ProxyFailedError) as caught:
        transport.request("GET", "/x")
    assert ("SOCKS" in str(caught.value)) is proxy.startswith("socks")


# --- failures of the network -----------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_refused_connection_has_sent_nothing(make_transport, method):
    with pytest.raises(errors.NotSentError) as caught:
        make_transport(closed_port()).request(method, "/x?secret=hunter2")
    assert caught.value.not_taken
    assert "hunter2" not in str(caught.value)
    # "from None": a traceback in a log must not print the URL and headers of the cause.
    assert caught.value.__suppress_context__


def test_an_unknown_host_has_sent_nothing(monkeypatch, make_transport):
    def unknown(*_args, **_kwargs):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    with pytest.raises(errors.NotSentError):
        make_transport("https://nowhere.invalid").request("GET", "/x")


def test_a_connection_that_takes_too_long_has_sent_nothing(monkeypatch, make_transport):
    def too_slow(*_args, **_kwargs):
        raise TimeoutError("timed out")

    monkeypatch.setattr("urllib3.util.connection.create_connection", too_slow)
    with pytest.raises(errors.NotSentError):
        make_transport("https://127.0.0.1:9").request("POST", "/x", json={})


def test_no_answer_in_time(make_transport):
    ready = threading.Event()
    with ScriptedServer(_hang(ready)) as server:
        with pytest.raises(errors.NoAnswerError) as caught:
            make_transport(server.url, read_timeout=0.1).request("POST", "/x", json={})
        assert ready.is_set()
    assert not caught.value.not_taken


@pytest.mark.parametrize("part", [_reset, lambda connection: connection.read_request()])
def test_a_connection_lost_after_sending_may_have_been_taken(make_transport, part):
    with ScriptedServer(part) as server, pytest.raises(errors.ConnectionLostError) as caught:
        make_transport(server.url).request("POST", "/x", json={})
    assert not caught.value.not_taken
    assert caught.value.transient


@pytest.mark.parametrize(
    "head",
    ["no http at all", "HTTP/1.1 200 OK\nContent-Length: 1, 2"],
)
def test_an_answer_that_is_no_http(make_transport, head):
    expected = (errors.ConnectionLostError, errors.AnswerError)
    with ScriptedServer(answer(head)) as server, pytest.raises(expected) as caught:
        make_transport(server.url).request("GET", "/x")
    assert not caught.value.not_taken


def test_a_post_never_uses_a_connection_that_was_left_idle(make_transport):
    def one_answer(connection):
        answer("HTTP/1.1 200 OK\nContent-Length: 2", b"{}")(connection)

    with ScriptedServer(one_answer, one_answer) as server:
        transport = make_transport(server.url)
        for method in ("GET", "POST"):
            assert transport.read_json(transport.request(method, "/x")) == {}
    assert len(server.requests) == 2


# --- TLS -------------------------------------------------------------------------------------


def _server_context(self_signed):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*map(str, self_signed))
    return context


def test_a_certificate_that_nobody_signed_is_refused(make_transport, self_signed):
    part = answer("HTTP/1.1 200 OK\nContent-Length: 2", b"{}")
    server = ScriptedServer(part, tls=_server_context(self_signed))
    with server, pytest.raises(errors.CertificateError) as caught:
        make_transport(server.url).request("POST", "/x", json={})
    assert caught.value.not_taken
    assert not caught.value.transient
    assert server.requests == []


def test_a_bundle_of_certificates_makes_it_trusted(make_transport, self_signed):
    part = answer("HTTP/1.1 200 OK\nContent-Length: 2", b"{}")
    with ScriptedServer(part, tls=_server_context(self_signed)) as server:
        transport = make_transport(server.url, ca_bundle=str(self_signed[0]))
        assert transport.read_json(transport.request("GET", "/x")) == {}


def test_a_break_inside_tls_may_have_been_taken(make_transport, self_signed):
    with ScriptedServer(_reset, tls=_server_context(self_signed)) as server:
        transport = make_transport(server.url, ca_bundle=str(self_signed[0]))
        with pytest.raises(errors.ConnectionLostError) as caught:
            transport.request("POST", "/x", json={})
    assert not caught.value.not_taken


def test_a_bundle_that_is_not_there_is_named(make_transport, tmp_path):
    transport = make_transport("https://127.0.0.1:9", ca_bundle=str(tmp_path / "none.pem"))
    with pytest.raises(errors.CertificateError):
        transport.request("GET", "/x")


# --- what is sent ----------------------------------------------------------------------------


def test_the_key_goes_into_the_header_only(make_transport, httpserver, base_url, key):
    httpserver.expect_request("/x").respond_with_json({})
    make_transport(base_url).request("POST", "/x", json={"a": 1})
    request, _ = httpserver.log[0]
    assert request.headers["x-api-key"] == key
    assert key not in request.url
    assert request.headers["User-Agent"] == "tests"
    assert request.get_json() == {"a": 1}


def test_the_key_goes_to_no_other_host_or_port(make_transport, httpserver, base_url):
    httpserver.expect_request("/x").respond_with_json({})
    with ScriptedServer(answer("HTTP/1.1 200 OK\nContent-Length: 2", b"{}")) as other:
        transport = make_transport(base_url)
        transport.request("GET", other.url + "/x")
        transport.request("GET", base_url.replace("localhost", "127.0.0.1") + "/x")
    assert "x-api-key" not in other.requests[0].lower()


@pytest.mark.parametrize("key", ["", "with space", "line\nbreak", "schlüssel"])
def test_a_key_that_is_none_is_refused_before_sending(make_transport, httpserver, base_url, key):
    with pytest.raises(errors.MissingKeyError) as caught:
        make_transport(base_url, key=key).request("GET", "/x")
    assert not key or key not in str(caught.value)
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("http://example.org/x", errors.InsecureUrlError),
        ("https://u:p@example.org/x", errors.InvalidRequestError),
        ("//example.org/x", errors.InvalidRequestError),
        ("file:///etc/passwd", errors.InvalidRequestError),
        ("x", errors.InvalidRequestError),
    ],
)
def test_an_address_that_may_not_be_asked_for(make_transport, url, error):
    with pytest.raises(error):
        make_transport("http://127.0.0.1:9").request("GET", url)


def test_a_remote_service_cannot_point_to_this_machine(make_transport):
    with pytest.raises(errors.InsecureUrlError):
        make_transport("https://api.example.org").absolute("http://127.0.0.1:8080/x")


def test_json_that_cannot_be_sent_is_refused(make_transport):
    with pytest.raises(errors.InvalidRequestError):
        make_transport("http://127.0.0.1:9").request("POST", "/x", json={"a": float("nan")})


# --- statuses --------------------------------------------------------------------------------

STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.QuotaExceededError,
    403: errors.AccessDeniedError,
    404: errors.NotFoundError,
    405: errors.BadRequestError,
    407: errors.ProxyFailedError,
    408: errors.UnavailableError,
    409: errors.BadRequestError,
    410: errors.NotFoundError,
    413: errors.BadRequestError,
    422: errors.BadRequestError,
    429: errors.RateLimitedError,
    500: errors.UnavailableError,
    502: errors.UnavailableError,
    503: errors.UnavailableError,
    504: errors.UnavailableError,
    599: errors.UnavailableError,
    300: errors.AnswerError,
    304: errors.AnswerError,
}


@pytest.mark.parametrize(("status", "error"), STATUSES.items())
def test_every_status_has_its_error(make_transport, httpserver, base_url, status, error):
    httpserver.expect_request("/x").respond_with_json({"error": "for this reason"}, status=status)
    transport = make_transport(base_url)
    with pytest.raises(error) as caught:
        transport.raise_for_status(transport.request("GET", "/x"))
    assert type(caught.value) is error
    assert caught.value.status == status
    # A 304 has no body.
    assert caught.value.service_message == (None if status == 304 else "for this reason")


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_what_is_fine_raises_nothing(make_transport, httpserver, base_url, status):
    httpserver.expect_request("/x").respond_with_data(b"", status=status)
    transport = make_transport(base_url)
    response = transport.request("GET", "/x")
    transport.raise_for_status(response)
    assert response.status_code == status


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_no_of_the_storage_is_about_the_link(make_transport, status):
    head = f"HTTP/1.1 {status} No\nContent-Length: 0"
    with ScriptedServer(answer(head)) as storage:
        transport = make_transport("http://127.0.0.1:9")
        with pytest.raises(errors.ExpiredLinkError) as caught:
            transport.raise_for_status(transport.request("GET", storage.url + "/a.tif"))
    assert "key" not in str(caught.value)
    assert caught.value.transient


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (
            400,
            b"<Error><Message>Token has expired.</Message></Error>",
            "ExpiredLinkError",
        ),
        (400, b"<Error><Message>Bad</Message></Error>", "BadRequestError"),
        (402, b"", "BadRequestError"),
        (503, b"", "UnavailableError"),
    ],
)
def test_other_answers_of_the_storage(make_transport, request, status, body, error):
    use_translator(lambda context, text: f"⟦{text}")
    request.addfinalizer(use_translator)
    head = f"HTTP/1.1 {status} No\nContent-Length: {len(body)}"
    with ScriptedServer(answer(head, body)) as storage:
        transport = make_transport("http://127.0.0.1:9")
        with pytest.raises(errors.ServiceError) as caught:
            transport.raise_for_status(transport.request("GET", storage.url + "/a.tif"))
    assert caught.value.kind == error
    assert caught.value.message.startswith("⟦"), "in the language of the user"


def test_a_service_that_repeats_the_key_does_not_make_us_repeat_it(
    make_transport, httpserver, base_url, key
):
    httpserver.expect_request("/x").respond_with_json({"error": f"bad key {key}"}, status=401)
    transport = make_transport(base_url)
    with pytest.raises(errors.AuthenticationError) as caught:
        transport.raise_for_status(transport.request("GET", "/x"))
    assert caught.value.service_message == "bad key ***"


def test_a_status_counts_even_if_its_words_do_not_arrive(make_transport):
    cut = answer("HTTP/1.1 402 No\nContent-Length: 100", b'{"err')
    with ScriptedServer(cut) as server:
        transport = make_transport(server.url)
        with pytest.raises(errors.QuotaExceededError) as caught:
            transport.raise_for_status(transport.request("GET", "/x"))
    assert caught.value.service_message is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 17 ", 17.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("99999999999999999999", 3600.0),
        ("Sun, 22 Nov 2026 12:01:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2026 12:01:00", 60.0),
        ("Mon, 22 Nov 2027 12:01:00 GMT", 3600.0),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("Sun, 99 Nov 2026 12:01:00 GMT", None),
    ],
)
def test_every_form_of_retry_after(value, seconds):
    assert parse_retry_after(value, NOW) == seconds


def test_a_rate_limit_says_how_long_to_wait(make_transport, httpserver, base_url):
    httpserver.expect_request("/x").respond_with_data(
        b"", status=429, headers={"Retry-After": "20"}
    )
    transport = make_transport(base_url)
    with pytest.raises(errors.RateLimitedError) as caught:
        transport.raise_for_status(transport.request("GET", "/x"))
    assert caught.value.retry_after == 20.0


# --- JSON bodies -----------------------------------------------------------------------------


def test_compressed_json_is_read(make_transport, httpserver, base_url):
    body = gzip.compress(b'\xef\xbb\xbf{"a": [1, 2]}')
    httpserver.expect_request("/x").respond_with_data(body, headers={"Content-Encoding": "gzip"})
    transport = make_transport(base_url)
    assert transport.read_json(transport.request("GET", "/x")) == {"a": [1, 2]}


@pytest.mark.parametrize(
    ("body", "content_type", "says"),
    [
        (b"<!DOCTYPE html><title>Hotel</title>", "application/json", "login page of a network"),
        (b"Please log in", "text/html; charset=utf-8", "login page of a network"),
        (b'{"a": ', "application/json", "cannot be read"),
        (b"", "application/json", "empty"),
        (b"working on it", "text/plain", "cannot be read"),
    ],
)
def test_a_body_that_is_no_json(make_transport, httpserver, base_url, body, content_type, says):
    httpserver.expect_request("/x").respond_with_data(body, content_type=content_type)
    transport = make_transport(base_url)
    with pytest.raises(errors.AnswerError, match=says):
        transport.read_json(transport.request("GET", "/x"))


def test_a_body_without_end_is_given_up(monkeypatch, make_transport, httpserver, base_url):
    monkeypatch.setattr("eosda_imagery.api.transport.session.MAX_JSON", 1000)
    httpserver.expect_request("/x").respond_with_data(b"[" + b"1," * 1000 + b"1]")
    transport = make_transport(base_url)
    with pytest.raises(errors.AnswerError, match="larger"):
        transport.read_json(transport.request("GET", "/x"))


@pytest.mark.parametrize("body", [b"", b'{"a": 1}'])
def test_json_that_was_cut_off_is_a_lost_connection(make_transport, body):
    with ScriptedServer(answer("HTTP/1.1 200 OK\nContent-Length: 100", body)) as server:
        transport = make_transport(server.url)
        with pytest.raises(errors.ConnectionLostError):
            transport.read_json(transport.request("GET", "/x"))


def test_broken_compression_is_an_answer_error(make_transport, httpserver, base_url):
    httpserver.expect_request("/x").respond_with_data(
        b"not gzip", headers={"Content-Encoding": "gzip"}
    )
    transport = make_transport(base_url)
    with pytest.raises(errors.AnswerError):
        transport.read_json(transport.request("GET", "/x"))


# --- files -----------------------------------------------------------------------------------


@pytest.fixture
def open_stream(make_transport):
    def open_(url):
        transport = make_transport(url)
        return transport.open(transport.request("GET", "/x", stream=True))

    return open_


def test_a_file_comes_in_pieces_and_whole(httpserver, base_url, open_stream):
    httpserver.expect_request("/x").respond_with_data(
        FILE, headers={"Content-Disposition": 'attachment; filename="scene.tif"'}
    )
    with open_stream(base_url) as stream:
        assert stream.peek(4) == b"II*\x00"
        pieces = list(stream.chunks())
    assert b"".join(pieces) == FILE
    assert len(pieces) > 1 and max(map(len, pieces)) < len(FILE)
    assert stream.length == len(FILE)
    assert httpserver.log[0][0].headers["Accept-Encoding"] == "identity"


def test_a_chunked_file_keeps_its_first_bytes(httpserver, base_url, open_stream):
    def chunked(_request):
        return Response(iter([FILE[:100], FILE[100:90000], FILE[90000:]]), direct_passthrough=True)

    httpserver.expect_request("/x").respond_with_handler(chunked)
    with open_stream(base_url) as stream:
        assert stream.peek(2) == b"II"
        assert b"".join(stream.chunks()) == FILE
    assert stream.length is None


def test_a_file_that_was_compressed_all_the_same_is_read(httpserver, base_url, open_stream):
    httpserver.expect_request("/x").respond_with_data(
        gzip.compress(FILE), headers={"Content-Encoding": "gzip"}
    )
    with open_stream(base_url) as stream:
        assert stream.length is None
        assert b"".join(stream.chunks()) == FILE


@pytest.mark.parametrize("sent", [0, 4, 70000])
def test_a_short_file_is_noticed(open_stream, sent):
    head = f"HTTP/1.1 200 OK\nContent-Length: {len(FILE)}"
    received = []
    with ScriptedServer(answer(head, FILE[:sent])) as server:
        stream = open_stream(server.url)
        with pytest.raises(errors.TruncatedError) as caught:
            received.extend(stream.chunks())
    assert b"".join(received) == FILE[:sent]
    assert caught.value.transient


def test_a_compressed_file_that_is_short_is_noticed(open_stream):
    packed = gzip.compress(FILE)
    head = f"HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: {len(packed)}"
    with ScriptedServer(answer(head, packed[:-9])) as server:
        stream = open_stream(server.url)
        with pytest.raises(errors.TruncatedError):
            list(stream.chunks())


def test_a_chunked_file_that_breaks_off_is_a_lost_connection(open_stream):
    head = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked"
    with ScriptedServer(answer(head, b"4\r\nII*\x00\r\nff\r\nabc")) as server:
        stream = open_stream(server.url)
        with pytest.raises(errors.ConnectionLostError):
            list(stream.chunks())


@pytest.mark.parametrize("length", [b"-1", b"-8000000000000001", b"1" * 100_000, b""])
def test_a_chunk_of_no_sound_length_is_a_lost_connection(open_stream, length):
    head = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked"
    with ScriptedServer(answer(head, length + b"\r\nabc")) as server:
        stream = open_stream(server.url)
        with pytest.raises(errors.ConnectionLostError):
            list(stream.chunks())


def test_a_file_that_stalls_is_given_up(make_transport):
    ready = threading.Event()
    part = _stall(ready, f"HTTP/1.1 200 OK\nContent-Length: {len(FILE)}", FILE[:10])
    with ScriptedServer(part) as server:
        transport = make_transport(server.url, read_timeout=0.1)
        stream = transport.open(transport.request("GET", "/x", stream=True))
        with pytest.raises(errors.NoAnswerError):
            list(stream.chunks())


# --- abort -----------------------------------------------------------------------------------


def _time_to_stop(transport, ready, blocked):
    """Start what blocks, abort it from here, and return (error, seconds after abort)."""
    ended = []

    def run():
        try:
            blocked()
        except errors.EosdaError as error:
            ended.append((error, time.monotonic()))

    thread = threading.Thread(target=run)
    thread.start()
    assert ready.wait(10)
    start = time.monotonic()
    transport.abort()
    thread.join(timeout=10)
    error, end = ended[0]
    return error, end - start


@pytest.mark.parametrize("secure", [False, True])
def test_waiting_for_an_answer_can_be_ended_at_once(make_transport, self_signed, secure):
    ready = threading.Event()
    tls = _server_context(self_signed) if secure else None
    with ScriptedServer(_hang(ready), tls=tls) as server:
        transport = make_transport(
            server.url, read_timeout=60, ca_bundle=str(self_signed[0]) if secure else None
        )
        error, seconds = _time_to_stop(transport, ready, lambda: transport.request("GET", "/x"))
    assert type(error) is errors.StoppedError
    assert not error.not_taken
    assert seconds < 0.2


@pytest.mark.parametrize("secure", [False, True])
def test_reading_a_stalled_file_can_be_ended_at_once(make_transport, self_signed, secure):
    ready = threading.Event()
    part = _stall(ready, f"HTTP/1.1 200 OK\nContent-Length: {len(FILE)}", FILE[:70000])
    tls = _server_context(self_signed) if secure else None
    with ScriptedServer(part, tls=tls) as server:
        transport = make_transport(
            server.url, read_timeout=60, ca_bundle=str(self_signed[0]) if secure else None
        )
        stream = transport.open(transport.request("GET", "/x", stream=True))
        received = bytearray()
        reading = threading.Event()

        def read():
            for piece in stream.chunks():
                received.extend(piece)
                reading.set()

        error, seconds = _time_to_stop(transport, reading, read)
        stream.close()
    assert type(error) is errors.StoppedError
    assert seconds < 0.2
    assert FILE.startswith(bytes(received))


def test_after_abort_nothing_is_sent(make_transport, httpserver, base_url):
    transport = make_transport(base_url)
    transport.abort()
    with pytest.raises(errors.StoppedError) as caught:
        transport.request("POST", "/x", json={})
    assert caught.value.not_taken
    assert httpserver.log == []
