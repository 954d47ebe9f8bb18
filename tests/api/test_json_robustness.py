"""No JSON, however odd, gets anything but the errors of the tree out of the readers."""

import json

import pytest
from eosda_imagery.api.bodies import Body, json_of, kind_of, words_of_body
from eosda_imagery.api.errors import AnswerError, EosdaError, InvalidRequestError, presentable
from eosda_imagery.api.models import CreatedTask, Scene, SearchPage, SearchQuery
from eosda_imagery.api.values import parse_json, words
from hypothesis import given
from hypothesis import strategies as st

NAMES = ["view_id", "sceneID", "date", "timestamp", "cloudCoverage", "dataGeometry", "type"]
NAMES += ["coordinates", "thumbnail", "results", "meta", "found", "limit", "footprint"]
NAMES += ["task_id", "req_id", "task_timeout", "error", "message", "detail", "errors"]
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["Polygon", "MultiPolygon", "S2/1/2", "2020-01-01", 10**400])
)
documents = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(), inner, max_size=6)
    ),
    max_leaves=30,
)
QUERY = SearchQuery(
    ("sentinel2",),
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    "2021-06-01",
    "2021-06-30",
)


@given(documents, documents)
def test_a_scene_is_read_or_refused(document, geometry):
    entries = [document]
    if isinstance(document, dict):
        entries.append({**document, "view_id": "S2/1/2", "dataGeometry": geometry})
    for entry in entries:
        try:
            scene = Scene.from_dict(entry)
        except AnswerError:
            assert entry is document
            continue
        json.dumps(scene.to_dict(), allow_nan=False).encode("utf-8")
        assert Scene.from_record(scene.to_dict()) == scene


@given(documents)
def test_a_record_is_read_or_refused(document):
    try:
        scene = Scene.from_record(document)
    except InvalidRequestError:
        return
    assert scene.view_id == document["view_id"]


@given(documents, documents)
def test_a_page_is_read_or_refused(results, meta):
    for data in (results, {"results": [results], "meta": meta}, {"results": results}):
        try:
            page = SearchPage.from_dict(data, QUERY, 1)
        except AnswerError:
            continue
        assert page.limit >= 1
        assert page.found >= 0


@given(documents)
def test_a_created_task_is_read_or_refused(document):
    for data in (document, {"task_id": document, "task_timeout": document}):
        try:
            task = CreatedTask.from_dict(data)
        except AnswerError:
            continue
        assert 0 < len(task.task_id) <= 200


@given(documents)
def test_words_are_always_a_short_text(document):
    line = presentable(words(document), "key")
    assert len(line) <= 500
    assert line.isprintable()


@given(st.binary(max_size=600), st.text(max_size=40))
def test_any_bytes_are_of_one_kind(body, label):
    kind = kind_of(body, label)
    assert isinstance(kind, Body)
    assert isinstance(words_of_body(body, label), str)
    try:
        json_of(body, label)
    except EosdaError as error:
        assert isinstance(error, AnswerError)


@pytest.mark.parametrize(
    "body",
    [b"[" * 200000, b'{"a":' * 200000, b"1" * 5000, b"\xff\xfe{}", b"{", b"{}x"],
    ids=["deep list", "deep object", "huge number", "utf-16", "cut", "more"],
)
def test_json_that_no_honest_server_sends_is_an_answer_error(body):
    with pytest.raises(AnswerError):
        assert isinstance(parse_json(body), (int, float)) and parse_json(body) == 0


def test_a_byte_order_mark_is_no_harm():
    assert json_of(b'\xef\xbb\xbf{"a": 1}', "application/json") == {"a": 1}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"error": "Bad Request", "message": "no such band"}, "Bad Request: no such band"),
        ({"error_message": {"error": "cloudy"}}, "cloudy"),
        ({"detail": [{"loc": ["x"], "msg": "too long"}]}, "too long"),
        ({"errors": ["one", {"error": "two"}, 3, "four"]}, "one; two"),
        ({"code": 7}, '{"code": 7}'),
        ({"error": None}, '{"error": null}'),
        ([], ""),
        (5, ""),
    ],
)
def test_the_words_are_found_in_any_schema(body, said):
    assert words(body) == said


@pytest.mark.parametrize(
    ("body", "label", "said"),
    [
        (b'{"error": "no"}', "application/json", "no"),
        (b"plain words", "text/plain", "plain words"),
        (b"<Error><Code>x</Code><Message>Request has expired</Message></Error>", "", "Request has"),
        (b"{broken", "application/json", ""),
        (b"", "text/plain", ""),
        (b"II*\x00abc", "image/tiff", ""),
    ],
)
def test_the_words_are_found_in_any_format(body, label, said):
    assert words_of_body(body, label).startswith(said)
    assert bool(words_of_body(body, label)) is bool(said)
