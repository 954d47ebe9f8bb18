import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import pytest
from eosda_imagery.api import errors
from eosda_imagery.api.client import Client
from eosda_imagery.api.models import BandOrder, SearchQuery, TaskPhase
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug import Response

from .scripted_server import ScriptedServer, answer

TIFF = b"II*\x00" + b"pixels" * 200
TASK = "/api/gdw/api/task-1"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def query(square):
    return SearchQuery(("sentinel2",), square, "2021-06-01", "2021-06-30", page_size=2)


@pytest.fixture
def order(square):
    return BandOrder("S2/13/R/EL/2023/7/19/0", ("B04",), square, "ref")


@pytest.fixture
def state_of(httpserver, client):
    """Return the state that the client reads from one answer."""

    def read(body, status=200, content_type="application/json", headers=None):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        httpserver.expect_request(TASK, method="GET").respond_with_data(
            data, status=status, content_type=content_type, headers=headers
        )
        return client.task_state("task-1")

    return read


# --- search ----------------------------------------------------------------------------------


def _answer_pages(httpserver, pages, found):
    """Serve the scenes of each page by its number; a missing page is empty."""

    def handler(request):
        page = request.get_json()["page"]
        entries = [{"view_id": view_id} for view_id in pages.get(page, [])]
        meta = {"page": page, "limit": 2, "found": found}
        return Response(json.dumps({"results": entries, "meta": meta}), mimetype="application/json")

    httpserver.expect_request("/api/lms/search/v2/sentinel2", method="POST").respond_with_handler(
        handler
    )


def _ids(pages):
    return [[scene.view_id for scene in page.scenes] for page in pages]


def test_a_search_posts_the_query_and_reads_the_reply(httpserver, client, query, search_reply):
    httpserver.expect_request(
        "/api/lms/search/v2/sentinel2", method="POST", json=query.to_payload(1)
    ).respond_with_json(search_reply)
    page = client.search(query)
    assert [scene.cloud for scene in page.scenes] == [12.34, 0.0, 88.02]
    assert page.found == 3


def test_all_pages_are_read_once(httpserver, client, query):
    _answer_pages(httpserver, {1: ["S2/1", "S2/2"], 2: ["S2/3", "S2/4"], 3: ["S2/5"]}, 5)
    assert _ids(client.search_all(query)) == [["S2/1", "S2/2"], ["S2/3", "S2/4"], ["S2/5"]]
    assert len(httpserver.log) == 3


def test_a_scene_that_moved_to_the_next_page_comes_once(httpserver, client, query):
    _answer_pages(httpserver, {1: ["S2/1", "S2/2"], 2: ["S2/2", "S2/3"]}, 4)
    assert _ids(client.search_all(query)) == [["S2/1", "S2/2"], ["S2/3"]]


def test_a_server_that_ignores_the_page_is_not_asked_for_ever(httpserver, client, query):
    _answer_pages(httpserver, {n: ["S2/1", "S2/2"] for n in range(1, 99)}, 198)
    assert _ids(client.search_all(query)) == [["S2/1", "S2/2"]]
    assert len(httpserver.log) == 2


def test_an_empty_search_is_one_empty_page(httpserver, client, query):
    _answer_pages(httpserver, {}, 0)
    assert _ids(client.search_all(query)) == [[]]
    assert len(httpserver.log) == 1


def test_no_more_scenes_than_asked_for(httpserver, client, query):
    _answer_pages(httpserver, {1: ["S2/1", "S2/2"], 2: ["S2/3", "S2/4"], 3: ["S2/5"]}, 5)
    assert _ids(client.search_all(query, max_scenes=3)) == [["S2/1", "S2/2"], ["S2/3"]]
    assert len(httpserver.log) == 2


@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_a_page_that_failed_in_passing_is_asked_for_once_more(httpserver, client, query, status):
    path = "/api/lms/search/v2/sentinel2"
    httpserver.expect_ordered_request(path).respond_with_data(b"", status=status)
    _answer_pages(httpserver, {1: ["S2/1"]}, 1)
    assert _ids(client.search_all(query)) == [["S2/1"]]
    assert len(httpserver.log) == 2


@pytest.mark.parametrize(("status", "requests"), [(502, 2), (503, 1), (429, 1), (400, 1)])
def test_a_page_is_never_asked_for_three_times(httpserver, client, query, status, requests):
    asked = []
    httpserver.expect_request("/api/lms/search/v2/sentinel2").respond_with_data(b"", status=status)
    with pytest.raises(errors.ServiceError) as caught:
        list(client.search_all(query, should_stop=lambda: asked.append(1) and False))
    assert caught.value.status == status
    assert len(httpserver.log) == len(asked) == requests


def test_a_search_stops_between_pages(httpserver, client, query):
    _answer_pages(httpserver, {1: ["S2/1", "S2/2"], 2: ["S2/3"]}, 3)
    answers = iter([False, True])
    pages = client.search_all(query, should_stop=lambda: next(answers))
    assert [scene.view_id for scene in next(pages).scenes] == ["S2/1", "S2/2"]
    with pytest.raises(errors.StoppedError):
        next(pages)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ({"error": "no such field"}, errors.BadRequestError),
        ({"status": "error", "message": "no such field"}, errors.BadRequestError),
        ({}, errors.AnswerError),
        ([], errors.AnswerError),
        ({"results": 5}, errors.AnswerError),
    ],
)
def test_a_search_that_is_answered_with_something_else(httpserver, client, query, reply, error):
    httpserver.expect_request("/api/lms/search/v2/sentinel2").respond_with_json(reply)
    with pytest.raises(error) as caught:
        client.search(query)
    assert (caught.value.service_message is None) is (error is errors.AnswerError)


# --- orders ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 202])
def test_an_order_gives_a_task(httpserver, client, order, status):
    reply = {"status": "created", "task_id": "t-1", "req_id": "r", "task_timeout": 345600}
    httpserver.expect_request(
        "/api/gdw/api", method="POST", json=order.to_payload()
    ).respond_with_json(reply, status=status)
    task = client.create_task(order)
    assert (task.task_id, task.timeout_s) == ("t-1", 345600.0)


def test_an_order_that_cannot_be_right_costs_nothing(httpserver, client, order):
    with pytest.raises(errors.InvalidRequestError) as caught:
        client.create_task(dataclasses.replace(order, bands=()))
    assert caught.value.not_taken
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ({"error": "cloudy"}, errors.BadRequestError),
        ({"errors": [{"error": "cloudy"}]}, errors.BadRequestError),
        ({"status": "failed", "message": "cloudy"}, errors.TaskFailedError),
        (
            {"task_id": "t", "task_type": "error", "error_message": {"error": "cloudy"}},
            errors.TaskFailedError,
        ),
    ],
)
def test_an_order_refused_with_a_friendly_status(httpserver, client, order, reply, error):
    httpserver.expect_request("/api/gdw/api").respond_with_json(reply)
    with pytest.raises(error) as caught:
        client.create_task(order)
    assert caught.value.service_message == "cloudy"
    assert not caught.value.transient


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b""), (200, b"{}"), (202, b'{"task_id": "a/b"}'), (200, b"<html></html>"), (200, b"[1]")]
    + [(302, b""), (200, b'{"task_id":')],
)
def test_an_order_whose_fate_is_unknown_may_have_been_taken(
    httpserver, client, order, status, body
):
    httpserver.expect_request("/api/gdw/api").respond_with_data(
        body, status=status, headers={"Location": "/elsewhere"}
    )
    with pytest.raises(errors.AnswerError) as caught:
        client.create_task(order)
    assert not caught.value.not_taken
    assert len(httpserver.log) == 1


# --- states ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \r\n",
        {"status": "created", "task_id": "task-1"},
        {"status": "started"},
        {"status": "Pending"},
        {"task_type": "PROCESSING"},
        {"status": "queued", "errors": []},
        {"status": "in progress", "url": "https://example.org/status"},
        {"status": "In_Progress", "url": "https://example.org/status"},
        {"status": "something new"},
        {"status": 7},
        {"status": "success", "task_type": "processing"},
        {"task_type": "lbe", "error": None},
        {"url": "not an address"},
        {},
    ],
)
@pytest.mark.parametrize("status", [200, 202])
def test_every_form_of_still_working(state_of, body, status):
    state = state_of(body, status)
    assert (state.phase, state.url, state.stream) == (TaskPhase.PENDING, None, None)


def test_no_content_is_still_working(state_of):
    assert state_of(b"", 204).phase is TaskPhase.PENDING


@pytest.mark.parametrize("body", [b"", {"status": "created"}])
def test_the_service_may_say_when_to_ask_again(state_of, body):
    assert state_of(body, 202, headers={"Retry-After": "30"}).retry_after == 30.0


URL = "https://storage.example.org/a.tif?sig=1"


@pytest.mark.parametrize(
    "body",
    [
        {"task_type": "finished", "url": URL},
        {"status": "Finished", "result": URL},
        {"status": "DONE", "result": [URL]},
        {"status": "success", "result": [{"scene": 1}, {"url": URL}]},
        {"status": "completed", "result": {"download_url": URL}},
        {"status": "ready", "result_url": URL},
        {"status": "created", "task_type": "finished", "url": URL},
        {"status": "finished", "url": URL, "errors": ["one scene was skipped"]},
        {"result_url": URL},
        {"status": "something new", "url": URL},
        {"task_type": "lbe", "download_url": URL},
    ],
)
def test_every_form_of_finished_in_json(state_of, body):
    state = state_of(body)
    assert (state.phase, state.url, state.stream) == (TaskPhase.FINISHED, URL, None)


def test_an_address_in_json_may_be_relative(state_of, base_url):
    state = state_of({"status": "finished", "url": "/files/a.tif"})
    assert state.url == base_url + "/files/a.tif"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", [URL, "/files/a.tif"])
def test_a_redirect_is_finished_and_is_not_followed(
    httpserver, state_of, base_url, status, location
):
    state = state_of(b"", status, headers={"Location": location})
    expected = location if location == URL else base_url + location
    assert (state.phase, state.url) == (TaskPhase.FINISHED, expected)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("location", "error"),
    [
        (None, errors.AnswerError),
        ("", errors.AnswerError),
        (TASK, errors.AnswerError),
        (TASK + "#again", errors.AnswerError),
        ("http://storage.example.org/a.tif", errors.InsecureUrlError),
        ("ftp://storage.example.org/a.tif", errors.AnswerError),
        ("https://u:p@storage.example.org/a.tif", errors.AnswerError),
    ],
)
def test_a_redirect_that_leads_nowhere_good(state_of, location, error):
    with pytest.raises(error):
        state_of(b"", 303, headers=None if location is None else {"Location": location})


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (TIFF, "image/tiff"),
        (TIFF, "application/json"),
        (TIFF, "text/html"),
        (b"MM\x00*" + TIFF, ""),
        (b"II+\x00" + TIFF, "application/octet-stream"),
        (b"PK\x03\x04" + TIFF, "application/zip"),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n" + TIFF, "image/jp2"),
        (b"\xff\x4f\xff\x51" + TIFF, ""),
        (b"unknown" + TIFF, "application/octet-stream"),
        (b"\x00\x01\x02", ""),
    ],
)
def test_a_file_in_the_answer_itself_is_finished(state_of, body, content_type):
    state = state_of(body, content_type=content_type)
    assert (state.phase, state.url) == (TaskPhase.FINISHED, None)
    with state.stream as stream:
        assert b"".join(stream.chunks()) == body
    assert stream.length == len(body)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"task_type": "error", "error_message": {"error": "no data"}}, "no data"),
        ({"task_type": "Error", "error_message": "no data"}, "no data"),
        ({"task_type": "error", "error_message": {"code": 7}}, '{"code": 7}'),
        ({"task_type": "error", "status": "finished", "error": "no data"}, "no data"),
        ({"status": "failed"}, '{"status": "failed"}'),
        ({"status": "ERROR", "message": "no data"}, "no data"),
        ({"status": "canceled", "reason": "no data"}, "no data"),
        ({"status": "expired", "error": "no data"}, "no data"),
        ({"status": False, "error": "no data"}, "no data"),
        ({"errors": [{"error": "no data"}]}, "no data"),
        ({"status": "finished", "errors": ["no data"], "result": []}, "no data"),
        ({"status": "something new", "error": "no data"}, "no data"),
    ],
)
def test_every_form_of_failed(state_of, body, message):
    state = state_of(body)
    assert (state.phase, state.message, state.url) == (TaskPhase.FAILED, message, None)


def test_a_failure_that_repeats_the_key_does_not_make_us_repeat_it(state_of, key):
    state = state_of({"status": "failed", "error": f"key {key} and {URL}"})
    assert state.message == "key *** and https://storage.example.org/…"


@pytest.mark.parametrize(
    ("body", "content_type", "says"),
    [
        ({"status": "finished"}, "application/json", "names no file"),
        ({"status": "done", "result": [1, {}, "x"]}, "application/json", "names no file"),
        ([], "application/json", "something else"),
        (b'"finished"', "application/json", "something else"),
        (b"null", "application/json", "something else"),
        (b"5", "text/plain", "something else"),
        (b"working", "text/plain", "cannot be read"),
        (b"working", "", "cannot be read"),
        (b'{"status":', "application/json", "cannot be read"),
        (b"<!doctype html><title>Log in</title>", "image/tiff", "Log in"),
        (b"Log in", "text/html", "login page of a network"),
        (b"<?xml version='1.0'?><Error/>", "application/xml", "web page"),
    ],
)
def test_an_answer_that_is_no_state(state_of, body, content_type, says):
    with pytest.raises(errors.AnswerError) as caught:
        state_of(body, content_type=content_type)
    assert says in str(caught.value)
    assert caught.value.transient


@pytest.mark.parametrize("location", ["https://[", "https://x:99999/", "https:///a", "//"])
def test_a_redirect_to_no_address_at_all(make_transport, location):
    head = f"HTTP/1.1 303 See Other\nLocation: {location}\nContent-Length: 0"
    with ScriptedServer(answer(head)) as server, pytest.raises(errors.AnswerError):
        Client(make_transport(server.url)).task_state("task-1")


def test_an_address_that_others_can_read_is_refused(state_of):
    with pytest.raises(errors.InsecureUrlError):
        state_of({"status": "finished", "url": "http://storage.example.org/a.tif"})


@pytest.mark.parametrize("status", [401, 402, 403, 404, 429, 500])
def test_a_status_that_says_no_is_no_state(state_of, status):
    with pytest.raises(errors.ServiceError) as caught:
        state_of({"status": "finished", "url": URL}, status)
    assert caught.value.status == status


def test_an_answer_that_was_cut_off_is_not_still_working(make_transport):
    part = answer("HTTP/1.1 200 OK\nContent-Length: 40")
    with ScriptedServer(part) as server, pytest.raises(errors.AnswerError, match="incomplete"):
        Client(make_transport(server.url)).task_state("task-1")


@pytest.mark.parametrize("task_id", ["", "..", "a/b", "a?b", "a b", "x" * 201])
def test_a_task_id_that_would_change_the_path_is_refused(httpserver, client, task_id):
    with pytest.raises(errors.InvalidRequestError):
        client.task_state(task_id)
    assert httpserver.log == []


STATE_KEYS = ["status", "task_type", "state", "url", "result", "result_url"]
STATE_KEYS += ["error", "errors", "error_message"]
STATE_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(["finished", "error", "created", URL, "/a", "http://[", "//x", "http://b/c"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(STATE_KEYS), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    STATE_VALUES | st.dictionaries(st.sampled_from(STATE_KEYS), STATE_VALUES, max_size=5),
    st.booleans(),
)
def test_no_json_gets_anything_but_a_state_or_an_error(client, data, of_statistics):
    allowed = (errors.AnswerError, errors.InsecureUrlError)
    try:
        state = client._state_in_json(data, "http://127.0.0.1/api", of_statistics=of_statistics)
    except allowed:
        return
    found = (state.url, state.document if of_statistics else None)
    assert (found != (None, None)) is (state.phase is TaskPhase.FINISHED)
    assert bool(state.message) is (state.phase is TaskPhase.FAILED)


# --- files -----------------------------------------------------------------------------------


def test_a_file_is_fetched_without_the_key_from_another_host(client):
    part = answer(f"HTTP/1.1 200 OK\nContent-Type: image/tiff\nContent-Length: {len(TIFF)}", TIFF)
    with ScriptedServer(part) as storage:
        stream = client.open_result(storage.url + "/a.tif?sig=1")
        assert b"".join(stream.chunks()) == TIFF
    assert storage.requests[0].startswith("GET /a.tif?sig=1 HTTP/1.1")
    assert "x-api-key" not in storage.requests[0].lower()


def test_the_key_goes_to_the_own_host_only_on_the_way(httpserver, client, base_url, key):
    file = answer(f"HTTP/1.1 200 OK\nContent-Length: {len(TIFF)}", TIFF)
    with ScriptedServer(file) as storage:
        httpserver.expect_request("/files/1").respond_with_data(
            b"", status=302, headers={"Location": "/files/2"}
        )
        httpserver.expect_request("/files/2").respond_with_data(
            b"", status=303, headers={"Location": storage.url + "/a.tif"}
        )
        with client.open_result(base_url + "/files/1") as stream:
            assert b"".join(stream.chunks()) == TIFF
    assert [request.headers["x-api-key"] for request, _ in httpserver.log] == [key, key]
    assert key not in storage.requests[0]


@pytest.mark.parametrize(
    "locations",
    [
        {1: "/files/1"},
        {1: "/files/2", 2: "/files/1"},
        {n: f"/files/{n + 1}" for n in range(1, 20)},
    ],
    ids=["itself", "circle", "endless"],
)
def test_redirects_end(httpserver, client, base_url, locations):
    for number, location in locations.items():
        httpserver.expect_request(f"/files/{number}").respond_with_data(
            b"", status=302, headers={"Location": location}
        )
    with pytest.raises(errors.AnswerError, match="circles"):
        client.open_result(base_url + "/files/1")
    assert len(httpserver.log) <= 6


def test_five_redirects_are_followed(httpserver, client, base_url):
    for number in range(5):
        httpserver.expect_request(f"/files/{number}").respond_with_data(
            b"", status=302, headers={"Location": f"/files/{number + 1}"}
        )
    httpserver.expect_request("/files/5").respond_with_data(TIFF, content_type="image/tiff")
    with client.open_result(base_url + "/files/0") as stream:
        assert stream.length == len(TIFF)


def test_a_redirect_out_of_encryption_is_refused(httpserver, client, base_url):
    httpserver.expect_request("/files/1").respond_with_data(
        b"", status=302, headers={"Location": "http://storage.example.org/a.tif"}
    )
    with pytest.raises(errors.InsecureUrlError):
        client.open_result(base_url + "/files/1")


@pytest.mark.parametrize(
    ("body", "content_type", "error", "says"),
    [
        (b"<html><title>Log in</title>", "image/tiff", errors.AnswerError, "Log in"),
        (b'{"error": "too late"}', "image/tiff", errors.AnswerError, "too late"),
        (b'{"error":', "application/json", errors.AnswerError, "cannot be read"),
        (b"", "image/tiff", errors.TruncatedError, "empty"),
    ],
)
def test_what_is_no_file(httpserver, client, base_url, body, content_type, error, says):
    httpserver.expect_request("/a.tif").respond_with_data(body, content_type=content_type)
    with pytest.raises(error) as caught:
        client.open_result(base_url + "/a.tif")
    assert says in str(caught.value)


def test_an_expired_link_is_not_about_the_key(client):
    body = b"<Error><Message>Request has expired</Message></Error>"
    head = f"HTTP/1.1 403 Forbidden\nContent-Length: {len(body)}"
    part = answer(head, body)
    with ScriptedServer(part) as storage, pytest.raises(errors.ExpiredLinkError) as caught:
        client.open_result(storage.url + "/a.tif?sig=1")
    assert caught.value.service_message == "Request has expired"
    assert caught.value.transient


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_link_of_the_service_s_own_host_can_expire_as_well(httpserver, client, base_url, status):
    httpserver.expect_request("/a.tif").respond_with_data(b"too late", status=status)
    with pytest.raises(errors.ExpiredLinkError) as caught:
        client.open_result(base_url + "/a.tif")
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("status", "error"), [(401, errors.AuthenticationError), (402, errors.QuotaExceededError)]
)
def test_what_the_service_says_of_the_key_counts_for_files_too(
    httpserver, client, base_url, status, error
):
    httpserver.expect_request("/a.tif").respond_with_data(b"", status=status)
    with pytest.raises(error):
        client.open_result(base_url + "/a.tif")


# --- the key ---------------------------------------------------------------------------------


def test_a_key_is_checked_with_the_cheapest_call(httpserver, client, key):
    httpserver.expect_request(
        "/api/render/colormap/ALL", query_string="INCLUDE_TYPE=false"
    ).respond_with_json({"colormap_list": ["Accent"]})
    assert client.check_key() is None
    assert httpserver.log[0][0].headers["x-api-key"] == key


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, b"", errors.AuthenticationError),
        (402, b"", errors.QuotaExceededError),
        (403, b"", errors.AccessDeniedError),
        (200, b'{"error": "bad key"}', errors.BadRequestError),
        (200, b"<html>", errors.AnswerError),
    ],
)
def test_a_key_that_is_not_accepted(httpserver, client, status, body, error):
    httpserver.expect_request("/api/render/colormap/ALL").respond_with_data(body, status=status)
    with pytest.raises(error):
        client.check_key()


def test_all_but_the_transport_can_be_imported_without_requests():
    code = """
import importlib.util, sys
sys.modules["requests"] = None
spec = importlib.util.spec_from_file_location("p", sys.argv[1] + "/__init__.py",
    submodule_search_locations=[sys.argv[1]])
sys.modules["p"] = importlib.util.module_from_spec(spec)
import p.api.client, p.api.datasets, p.api.errors, p.api.models
print("imported")
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("imported", "")


# --- quick look ------------------------------------------------------------------------------

PICTURE = b"\x89PNG\r\n\x1a\n" + b"pixels" * 200
LOOK = ("S2/13/R/EL/2023/7/19/0", "B04,B03,B02", (24.0, 49.5, 24.25, 49.75), (600, 400), 12)
LOOK_PATH = (
    "/api/render/S2/13/R/EL/2023/7/19/0/B04,B03,B02/12"
    "/24.0000000;24.2500000;4326/49.5000000;49.7500000;4326"
)


def test_a_quick_look_is_one_picture_of_a_box(httpserver, client):
    httpserver.expect_request(
        LOOK_PATH, method="GET", query_string="TILE_SIZE=600,400"
    ).respond_with_data(PICTURE, content_type="image/png")
    with client.quick_look(*LOOK) as stream:
        assert b"".join(stream.chunks()) == PICTURE
    (sent, _) = httpserver.log[0]
    assert sent.headers["x-api-key"]


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, b"{}", errors.AccessDeniedError),
        (404, b"{}", errors.NotFoundError),
        (200, b"<html>Sign in</html>", errors.AnswerError),
        (200, b'{"error": "no"}', errors.AnswerError),
        (200, TIFF, errors.AnswerError),
        (302, b"", errors.AnswerError),
    ],
)
def test_a_quick_look_that_is_no_picture(httpserver, client, status, body, kind):
    httpserver.expect_request(LOOK_PATH).respond_with_data(body, status=status)
    with pytest.raises(kind) as raised:
        client.quick_look(*LOOK)
    assert not isinstance(raised.value, errors.ExpiredLinkError)
    assert len(httpserver.log) == 1
