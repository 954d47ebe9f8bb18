"""Connections that outlive a step: questions may use them again, orders never, and nobody ends the
wrong one."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from eosda_imagery.api.errors import StoppedError
from eosda_imagery.api.transport import NetworkOptions
from eosda_imagery.core.jobs.scheduler import Step, StepKind
from eosda_imagery.core.jobs.steps import transports
from eosda_imagery.core.jobs.steps.attempt import Ending
from eosda_imagery.core.jobs.steps.transports import SpareTransports


@contextmanager
def counting_service():
    """Serve empty answers, and tell for each request the number of its connection."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self):
            super().setup()
            server.connections += 1
            self.number = server.connections

        def answer(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            seen.append((self.command, self.number, self.headers.get("Cookie")))
            self.send_response(303)
            self.send_header("Location", "/elsewhere")
            self.send_header("Set-Cookie", "taste=sweet")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = answer

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.connections = 0
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def service():
    with counting_service() as running:
        yield running


def request(spare, method):
    transport = spare.take()
    transport.release(transport.request(method, "/x", json={} if method == "POST" else None))
    spare.give_back(transport)
    return transport


@pytest.fixture
def spare(service):
    made = SpareTransports(NetworkOptions(service[0], "key", "tests"), 2)
    yield made
    made.close()


def test_questions_share_a_connection_and_an_order_has_a_new_one(service, spare):
    for method in ("GET", "GET", "POST", "GET", "POST", "POST"):
        request(spare, method)
    assert [number for _, number, _ in service[1]] == [1, 1, 2, 2, 3, 4]


def test_no_step_is_told_by_another_s_cookies(service, spare):
    for _ in range(2):
        request(spare, "GET")
    assert [cookie for _, _, cookie in service[1]] == [None, None]


def test_a_connection_that_a_server_may_have_closed_is_not_used_again(spare, service, monkeypatch):
    first = request(spare, "GET")
    monkeypatch.setattr(transports, "SPARE_S", 0.0)
    assert request(spare, "GET") is not first
    assert [number for _, number, _ in service[1]] == [1, 2]


def test_what_was_ended_is_not_kept(spare):
    ended = spare.take()
    ended.abort()
    spare.give_back(ended)
    assert request(spare, "GET") is not ended


def test_after_the_end_of_a_run_nothing_is_kept(spare):
    late = spare.take()
    early = request(spare, "GET")
    spare.close()
    spare.give_back(late)
    assert spare.take() not in (late, early)


def test_ending_a_step_ends_the_transport_that_it_has_and_no_other_step_s(spare):
    ending = Ending(Step("a", StepKind.STATUS))
    transport = spare.take()
    ending.hold_transport(transport)
    # It has let go, so that the next step may be an order over the same.
    ending.hold_transport(None)
    ending.ask()
    assert not transport.aborted
    ending.hold_transport(transport)
    assert transport.aborted, "a step that is ended before it has a transport ends as well"
    with pytest.raises(StoppedError):
        transport.request("GET", "/x")


def test_an_order_is_never_ended(spare):
    ending = Ending(Step("a", StepKind.CREATE))
    transport = spare.take()
    ending.hold_transport(transport)
    ending.ask()
    assert not transport.aborted
