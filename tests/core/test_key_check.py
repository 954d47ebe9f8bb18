"""What a check of the key says, against a server of this machine."""

import pytest
from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.core.errors import advice_of
from eosda_imagery.core.key_check import KeyCheck, check_address, check_key, prepare_check
from eosda_imagery.core.settings import SessionKey, Settings

KEY = "apk.0123456789abcdef"
PATH = "/api/render/colormap/ALL"


def _options(url, key=KEY):
    return NetworkOptions(
        base_url=url, key=key, user_agent="tests", proxies=ProxyRules(), read_timeout=5.0
    )


def _check(httpserver, status, body="{}"):
    httpserver.expect_request(PATH, method="GET").respond_with_data(
        body, status=status, content_type="application/json"
    )
    return check_key(_options(httpserver.url_for("")))


def test_an_accepted_key(httpserver):
    assert _check(httpserver, 200) == KeyCheck(True, requests=1)
    assert len(httpserver.log) == 1
    request = httpserver.log[0][0]
    assert request.headers["x-api-key"] == KEY
    assert KEY not in request.url


def test_a_key_that_is_not_accepted(httpserver):
    told = _check(httpserver, 401)
    assert told.ok is False
    assert told.kind == "AuthenticationError"
    assert told.message
    assert "Options" in advice_of(told.kind)
    assert told.requests == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(402, "QuotaExceededError"), (403, "AccessDeniedError"), (500, "UnavailableError")],
)
def test_any_other_no_leaves_it_open(httpserver, status, kind):
    told = _check(httpserver, status)
    assert told.ok is None
    assert told.kind == kind
    assert told.requests == 1


def test_a_login_page_is_no_proof(httpserver):
    told = _check(httpserver, 200, "<html><title>Hotel Wi-Fi</title></html>")
    assert told.ok is None
    assert told.kind == "AnswerError"


def test_no_connection_costs_no_request(httpserver):
    url = httpserver.url_for("")
    httpserver.stop()
    told = check_key(_options(url))
    assert told.ok is None
    assert told.kind == "NotSentError"
    assert told.requests == 0
    httpserver.start()


def test_the_key_is_in_no_word_of_the_answer(httpserver):
    told = _check(httpserver, 401, f'{{"error": "the key {KEY} is wrong"}}')
    assert KEY not in repr(told)


def test_a_blocked_read_can_be_ended(httpserver):
    httpserver.expect_request(PATH).respond_with_data("{}", content_type="application/json")
    held = []
    check_key(_options(httpserver.url_for("")), held.append)
    assert callable(held[0])
    assert held[-1] is None


@pytest.mark.parametrize(
    "url",
    ["https://api-connect.eos.com", "http://127.0.0.1:8080", "http://localhost", "http://[::1]"],
)
def test_addresses_that_are_safe(url):
    assert check_address(url) is None


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("http://example.org", "InsecureUrlError"),
        ("ftp://example.org", "InvalidRequestError"),
        ("example.org", "InvalidRequestError"),
        ("https://user:pw@example.org", "InvalidRequestError"),
        ("https://example.org/?api_key=1", "InvalidRequestError"),
        ("https://", "InvalidRequestError"),
    ],
)
def test_addresses_that_are_not(url, kind):
    assert check_address(url).kind == kind


def test_nothing_is_prepared_without_a_key():
    options, told = prepare_check(Settings(), "", "https://example.org", SessionKey())
    assert options is None
    assert told.ok is None
    assert told.requests == 0
    assert told.kind == "MissingKeyError"


def test_the_key_of_the_session_is_checked_at_the_address_given(monkeypatch, tmp_path):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path))
    session_key = SessionKey()
    session_key.set(KEY)
    options, _ = prepare_check(Settings(), "", "http://127.0.0.1:8080", session_key)
    assert (options.key, options.base_url) == (KEY, "http://127.0.0.1:8080")


def test_an_auth_config_that_is_gone_is_said_to_be(monkeypatch, tmp_path):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path))
    options, told = prepare_check(Settings(), "gone123", "https://example.org")
    assert options is None
    assert "gone123" in told.message
