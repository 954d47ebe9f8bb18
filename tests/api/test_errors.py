import pickle

import pytest
from eosda_imagery.api import errors
from eosda_imagery.api.errors import ERRORS, presentable, redact, status_row

TRANSIENT = {
    "NetworkError NotSentError NoAnswerError ConnectionLostError ProxyFailedError",
    "ExpiredLinkError RateLimitedError UnavailableError AnswerError TruncatedError",
}
NOT_TAKEN = {
    "RefusedError InvalidRequestError InsecureUrlError MissingKeyError",
    "NotSentError ProxyFailedError CertificateError RateLimitedError",
}


def _names(groups):
    return {name for group in groups for name in group.split()}


@pytest.mark.parametrize("kind", sorted(ERRORS))
def test_every_error_says_what_to_do_and_whether_to_repeat(kind):
    error = ERRORS[kind]("Something happened.")
    assert error.kind == kind
    assert error.advice.endswith(".") and error.advice[0].isupper()
    assert error.transient is (kind in _names(TRANSIENT))
    assert error.not_taken is (kind in _names(NOT_TAKEN))


@pytest.mark.parametrize("kind", sorted(ERRORS))
def test_an_error_survives_a_pickle(kind):
    error = ERRORS[kind]("Gone.", status=503, retry_after=7.5, service_message="busy")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert vars(copy) == vars(error)
    assert str(copy) == "Gone. The service says: busy."


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, "AnswerError"),
        (401, "AuthenticationError"),
        (402, "QuotaExceededError"),
        (418, "BadRequestError"),
        (429, "RateLimitedError"),
        (599, "UnavailableError"),
    ],
)
def test_every_status_is_an_error_of_the_tree(status, kind):
    error, sentence = status_row(status)
    assert error.__name__ == kind
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("status", "retry_after", "not_taken"),
    [(503, 5.0, True), (503, None, False), (500, 5.0, False), (408, 5.0, False)],
)
def test_only_come_back_later_proves_that_nothing_was_done(status, retry_after, not_taken):
    error = errors.UnavailableError("x", status=status, retry_after=retry_after)
    assert error.not_taken is not_taken


SECRETS = [
    "apk." + "0a" * 32,
    "https://user:hunter2@example.org/x",  # pragma: allowlist secret
    "https://bucket.example.org/a.tif?X-Amz-Signature=hunter2&X-Amz-Date=1",
    "Max retries exceeded with url: /api/gdw/api/1?api_key=hunter2 (Caused by x)",
    "api_key=hunter2",  # pragma: allowlist secret
    "{'x-api-key': 'hunter2', 'Accept': '*/*'}",
    '{"api_key": "hunter2"}',  # pragma: allowlist secret
    "Authorization: Bearer hunter2",
    "s3://bucket/a.tif?Signature=hunter2",
    "http://example.org/page#token=hunter2",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_secrets_are_taken_out_of_every_text(secret):
    for shown in (
        redact(f"before {secret} after"),
        presentable(f"before {secret} after"),
        str(errors.EosdaError(f"before {secret} after", service_message=secret)),
    ):
        assert "hunter2" not in shown
        assert "0a0a" not in shown
        assert "before" in shown or "says" in shown


def test_the_key_itself_is_taken_out_whatever_it_looks_like():
    assert redact("key plain-words refused", key="plain-words") == "key *** refused"


def test_what_is_not_secret_stays():
    plain = "Band B99 is not in https://example.org/docs, is it? See page 4."
    assert redact(plain, key="other") == plain


def test_words_of_the_service_become_one_short_line():
    shown = presentable("a\x00b\x1b[31m\r\n\tc\u202e d " + "x" * 9000)
    assert shown.startswith("ab[31m c d xxx")
    assert len(shown) == errors.MAX_SERVICE_MESSAGE
    assert shown.endswith("…")


def test_a_key_split_by_a_control_character_is_found():
    assert "0a0a" not in presentable("apk.\x00" + "0a" * 8)


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<!DOCTYPE html><html><head><title> Log in </title></head>", 'a web page "Log in"'),
        ("\n <HTML><body>hello</body>", "a web page"),
        ("<html><title>apk." + "0a" * 9 + "</title>", 'a web page "***"'),
    ],
)
def test_of_a_web_page_only_the_title_stays(page, shown):
    assert presentable(page) == shown
