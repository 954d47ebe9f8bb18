"""The fault matrix as data: every step, every fault, and what becomes of the job.

``test_faults.py`` walks it over real sockets; ``docs/reliability.md`` is rendered from it:
``python -m tests.reliability.faults`` prints that part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional, Union

# -- the two axes ---------------------------------------------------------------------------------

SEARCH, CREATE, ASK = "search", "create", "ask"
DIRECT, LINKED = "fetch direct", "fetch after redirect"
UNPACK, OPEN, LOAD = "unpack", "open", "load"
STEPS = {
    SEARCH: "A search, in the dock or in an algorithm.",
    CREATE: "The order: one POST that costs.",
    ASK: "The question whether a task is done.",
    DIRECT: "The file as the answer to the question itself.",
    LINKED: "The file behind a redirect or an address in the answer, on a storage host.",
    UNPACK: "A delivered zip.",
    OPEN: "The proof: GDAL opens what came and reads blocks of every band.",
    LOAD: "The layer on the map, made from files that were whole once.",
}

CONNECTION = (
    "connection refused",
    "host name unknown",
    "reset before the answer",
    "reset in the middle of the body",
    "silence before the answer",
    "silence in the middle of the body",
    "body shorter than its Content-Length",
    "chunks that end too early",
)
STATUS = (
    "401",
    "402",
    "403",
    "404",
    "408",
    "422",
    "429",
    "429, Retry-After in seconds",
    "429, Retry-After as a date",
    "500",
    "502",
    "503",
    "503, Retry-After",
    "504",
)
BODY = ("HTML", "cut JSON", "JSON of the wrong shape", "wrong Content-Type")
REDIRECT = ("redirect loop", "redirect to another host", "redirect to plain http")
FILE = ("broken TIFF", "broken JPEG 2000", "broken zip", "half a file told as whole")
TASK = ("task failed with 200", "task gone", "task that never ends")
FAULTS = (*CONNECTION, *STATUS, *BODY, *REDIRECT, *FILE, *TASK)

_NO_REQUEST = "no request is made in this step"
_IN_THE_QUESTION = "the answer to the question itself: see ask"
_NO_FILE_YET = "no file comes in this step"
_NO_TASK_YET = "there is no task yet"
_PROVEN_BEFORE = "the job is not ready before the file is proven: see unpack and open"


def _all(faults: Iterable[str], reason: str) -> dict[str, str]:
    return dict.fromkeys(faults, reason)


# The cells of the matrix that cannot be, each with the reason.
IMPOSSIBLE: Mapping[str, Mapping[str, str]] = {
    SEARCH: {**_all(FILE, _NO_FILE_YET), **_all(TASK, _NO_TASK_YET)},
    CREATE: {**_all(FILE, _NO_FILE_YET), **_all(TASK[1:], _NO_TASK_YET)},
    ASK: {
        **_all(FILE, "what comes instead of the file: see the fetches, unpack and open"),
        REDIRECT[1]: "this is how a finished task answers: see fetch after redirect",
    },
    DIRECT: {
        **_all((*CONNECTION[:3], CONNECTION[4], *STATUS, *BODY[:3]), _IN_THE_QUESTION),
        **_all((*REDIRECT, *TASK), _IN_THE_QUESTION),
        **_all(FILE[:3], "see unpack and open"),
    },
    LINKED: {
        **_all(FILE[:3], "see unpack and open"),
        **_all(TASK, "the task has done its part"),
    },
    UNPACK: {
        **_all((*CONNECTION, *STATUS, *BODY, *REDIRECT, *TASK), _NO_REQUEST),
        **_all(FILE[:2], "see open"),
    },
    OPEN: {
        **_all((*CONNECTION, *STATUS, *BODY, *REDIRECT, *TASK), _NO_REQUEST),
        FILE[2]: "see unpack",
    },
    LOAD: {
        **_all((*CONNECTION, *STATUS, *BODY, *REDIRECT, *TASK), _NO_REQUEST),
        **_all(FILE, _PROVEN_BEFORE),
    },
}

# -- how a fault is made to happen ----------------------------------------------------------------


@dataclass(frozen=True)
class Inject:
    """Let the sandbox answer one kind of request with a fault of its own."""

    kind: str
    fault: Union[str, int]
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Address:
    """Let the service be at an address where nobody answers."""

    url: str


@dataclass(frozen=True)
class Link:
    """Let the service name an address of the file where nobody answers."""

    url: str


@dataclass(frozen=True)
class Setting:
    """Let the sandbox behave in a way of its own."""

    changes: Mapping[str, Any]


@dataclass(frozen=True)
class OnDisk:
    """Spoil the files of a ready job: "remove", "cut", "page"."""

    how: str


# Nobody listens here: port 9 of this machine, and a name that the rules of DNS reserve for nobody.
REFUSED = "http://127.0.0.1:9"
UNKNOWN = "https://eosda.invalid"

Means = Union[Inject, Address, Link, Setting, OnDisk]

# -- the rows -------------------------------------------------------------------------------------

# How a job ends while the fault lasts. GOES_ON: it never ends by itself.
GOES_ON, HELD, READY = "goes on", "held", "ready"
FAILED, UNCONFIRMED, EXPIRED = "failed", "unconfirmed", "expired"
# Pauses between two tries.
BACKOFF, ASKED, QUARTER = "backoff", "as asked", "15 s or more"


@dataclass(frozen=True)
class Row:
    """What becomes of a job when a fault lasts.

    :param tries: how often the step is done in all; None: without end; two numbers: from, to
    :param error: name of the error's class, and what the user reads (``reads``)
    :param orders: tasks at the service while the fault lasts, and after the user's word (``again``)
    :param questions: questions for the task until then; None if it hangs on chance
    :param disk: what lies in the output folder then
    """

    step: str
    fault: str
    means: Means
    ends: str
    error: str = ""
    reads: str = ""
    tries: Union[int, tuple[int, int], None] = 1
    pause: str = ""
    orders: int = 1
    again: int = 1
    questions: Optional[int] = 0
    disk: str = "nothing"
    note: str = ""

    @property
    def name(self) -> str:
        return f"{self.step}: {self.fault}"

    @property
    def heals(self) -> bool:
        """Whether it goes on by itself once the fault is over."""
        return self.tries is None or self.tries != 1


# How long the tests follow what has no end: longer than a service's own failures are believed.
LASTING = 10
# For faults that cost real seconds: this many tries, where one is believed.
LASTING_SILENCE = 2
SILENCE = (CONNECTION[4], CONNECTION[5])
ASKED_S = 7.0

_LOST = "The connection broke before the answer was complete."
_CUT = "The connection broke in the middle of the answer."
_SHORT = "The file ended before all of it had come."
_UNREACHABLE = "The server cannot be reached."
_NO_ANSWER = "No answer came in time."
_PAGE = "The answer is a web page instead of data (the login page of a network or proxy?)."
_NOT_JSON = "The service sent data that cannot be read."
_ODD = "The service sent an unexpected answer."
_TROUBLE = "The service is not available at the moment."
_TIMED_OUT = "The service gave up waiting for the request."
_BAD = "The service does not accept the request."
_MANY = "Too many requests in a short time."
_KEY = "The key was not accepted."
_USED_UP = "The requests of this key are used up, or it has no plan."
_DENIED = "Not allowed: the key is not active, or its plan lacks this."
_UNKNOWN_HERE = "The service does not know this."
_LINK = "The link to the file has expired."
_NO_LIST = "The service sent something else than a list of scenes."
_BARE = "The service pointed to an address that is not encrypted."

_AFTER = {"after": True}
_SECONDS = {"retry_after": ASKED_S}
_DATE = {"retry_after": ASKED_S, "retry_after_form": "date"}


def _search_rows() -> list[Row]:
    def row(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        return Row(SEARCH, fault, means, FAILED, error, reads, orders=0, again=0, **more)

    def at(fault: Union[str, int], **details: Any) -> Inject:
        return Inject("search", fault, details)

    return [
        row(CONNECTION[0], Address(REFUSED), "NotSentError", _UNREACHABLE),
        row(CONNECTION[1], Address(UNKNOWN), "NotSentError", _UNREACHABLE),
        row(CONNECTION[2], at("reset_before"), "ConnectionLostError", _LOST, tries=2),
        row(CONNECTION[3], at("reset_mid"), "ConnectionLostError", _LOST, tries=2),
        row(CONNECTION[4], at("stall_before"), "NoAnswerError", _NO_ANSWER),
        row(CONNECTION[5], at("stall"), "NoAnswerError", _NO_ANSWER),
        row(CONNECTION[6], at("short"), "ConnectionLostError", _CUT, tries=2),
        row(CONNECTION[7], at("short_chunked"), "ConnectionLostError", _LOST, tries=2),
        row("401", at(401), "AuthenticationError", _KEY),
        row("402", at(402), "QuotaExceededError", _USED_UP),
        row("403", at(403), "AccessDeniedError", _DENIED),
        row("404", at(404), "NotFoundError", _UNKNOWN_HERE),
        row("408", at(408), "UnavailableError", _TIMED_OUT, tries=2),
        row("422", at(422), "BadRequestError", _BAD),
        row(STATUS[6], at(429), "RateLimitedError", _MANY),
        row(STATUS[7], at(429, **_SECONDS), "RateLimitedError", _MANY),
        row(STATUS[8], at(429, **_DATE), "RateLimitedError", _MANY),
        row("500", at(500), "UnavailableError", _TROUBLE, tries=2),
        row("502", at(502), "UnavailableError", _TROUBLE, tries=2),
        row("503", at(503), "UnavailableError", _TROUBLE),
        row(STATUS[12], at(503, **_SECONDS), "UnavailableError", _TROUBLE),
        row("504", at(504), "UnavailableError", _TROUBLE, tries=2),
        row("HTML", at("html"), "AnswerError", _PAGE),
        row("cut JSON", at("cut_json"), "AnswerError", _NOT_JSON),
        row(BODY[2], at("wrong_shape"), "AnswerError", _NO_LIST),
        Row(SEARCH, BODY[3], at("wrong_type"), READY, orders=0, again=0),
        row(REDIRECT[0], at("redirect_loop"), "AnswerError", _ODD),
        row(REDIRECT[1], at("redirect_other_host"), "AnswerError", _ODD),
        row(REDIRECT[2], at("redirect_http"), "AnswerError", _ODD),
    ]


def _create_rows() -> list[Row]:
    def at(fault: Union[str, int], **details: Any) -> Inject:
        return Inject("create", fault, details)

    def doubt(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        """Sent, and no clear answer: never again without the user's word, who may pay twice."""
        more = {"orders": 1, "again": 2, **more}
        return Row(CREATE, fault, means, UNCONFIRMED, error, reads, **more)

    def safe(fault: str, means: Means, error: str, reads: str, pause: str) -> Row:
        """The service provably did not take it: sent again by itself."""
        return Row(CREATE, fault, means, GOES_ON, error, reads, None, pause, orders=0)

    def no(fault: str, means: Means, ends: str, error: str, reads: str) -> Row:
        # Where the same would be answered again Retry sends nothing.
        again = 0 if ends == FAILED and error != "TaskFailedError" else 1
        return Row(CREATE, fault, means, ends, error, reads, orders=0, again=again)

    return [
        safe(CONNECTION[0], Address(REFUSED), "NotSentError", _UNREACHABLE, BACKOFF),
        safe(CONNECTION[1], Address(UNKNOWN), "NotSentError", _UNREACHABLE, BACKOFF),
        doubt(CONNECTION[2], at("reset_before", **_AFTER), "ConnectionLostError", _LOST),
        doubt(CONNECTION[3], at("reset_mid"), "ConnectionLostError", _LOST),
        doubt(CONNECTION[4], at("stall_before", **_AFTER), "NoAnswerError", _NO_ANSWER),
        doubt(CONNECTION[5], at("stall"), "NoAnswerError", _NO_ANSWER),
        doubt(CONNECTION[6], at("short"), "ConnectionLostError", _CUT),
        doubt(CONNECTION[7], at("short_chunked"), "ConnectionLostError", _LOST),
        no("401", at(401), HELD, "AuthenticationError", _KEY),
        no("402", at(402), HELD, "QuotaExceededError", _USED_UP),
        no("403", at(403), HELD, "AccessDeniedError", _DENIED),
        no("404", at(404), FAILED, "NotFoundError", _UNKNOWN_HERE),
        doubt("408", at(408, **_AFTER), "UnavailableError", _TIMED_OUT),
        no("422", at(422), FAILED, "BadRequestError", _BAD),
        safe(STATUS[6], at(429), "RateLimitedError", _MANY, QUARTER),
        safe(STATUS[7], at(429, **_SECONDS), "RateLimitedError", _MANY, ASKED),
        safe(STATUS[8], at(429, **_DATE), "RateLimitedError", _MANY, ASKED),
        doubt("500", at(500, **_AFTER), "UnavailableError", _TROUBLE),
        doubt("502", at(502, **_AFTER), "UnavailableError", _TROUBLE),
        doubt("503", at(503, **_AFTER), "UnavailableError", _TROUBLE),
        safe(STATUS[12], at(503, **_SECONDS), "UnavailableError", _TROUBLE, ASKED),
        doubt("504", at(504, **_AFTER), "UnavailableError", _TROUBLE),
        doubt("HTML", at("html", **_AFTER), "AnswerError", _PAGE),
        doubt("cut JSON", at("cut_json"), "AnswerError", _NOT_JSON),
        doubt(
            BODY[2],
            at("wrong_shape", **_AFTER),
            "AnswerError",
            "The service did not say under which id it works.",
        ),
        Row(CREATE, BODY[3], at("wrong_type"), READY, questions=1, disk="the file"),
        doubt(REDIRECT[0], at("redirect_loop", **_AFTER), "AnswerError", _ODD),
        doubt(REDIRECT[1], at("redirect_other_host", **_AFTER), "AnswerError", _ODD),
        doubt(REDIRECT[2], at("redirect_http", **_AFTER), "AnswerError", _ODD),
        no(
            TASK[0],
            at("wrong_shape", json={"status": "error", "error_message": {"error": "no"}}),
            FAILED,
            "TaskFailedError",
            "The service refused the order.",
        ),
    ]


def _ask_rows() -> list[Row]:
    def at(fault: Union[str, int], **details: Any) -> Inject:
        return Inject("status", fault, details)

    def waits(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        """The network's doing, or the service wants peace: it goes on until it is over."""
        more = {"pause": BACKOFF, "questions": LASTING, **more}
        return Row(ASK, fault, means, GOES_ON, error, reads, None, **more)

    def fails(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        """The service's own doing: believed after eight times."""
        more = {"pause": BACKOFF, **more}
        return Row(ASK, fault, means, FAILED, error, reads, 8, questions=8, **more)

    def no(fault: str, means: Means, ends: str, error: str, reads: str, **more: Any) -> Row:
        return Row(ASK, fault, means, ends, error, reads, **{"questions": 1, **more})

    silent = {"questions": LASTING_SILENCE}
    return [
        waits(CONNECTION[0], Address(REFUSED), "NotSentError", _UNREACHABLE, questions=0),
        waits(CONNECTION[1], Address(UNKNOWN), "NotSentError", _UNREACHABLE, questions=0),
        waits(CONNECTION[2], at("reset_before"), "ConnectionLostError", _LOST),
        waits(CONNECTION[3], at("reset_mid"), "ConnectionLostError", _LOST),
        waits(CONNECTION[4], at("stall_before"), "NoAnswerError", _NO_ANSWER, **silent),
        waits(CONNECTION[5], at("stall"), "NoAnswerError", _NO_ANSWER, **silent),
        fails(
            CONNECTION[6], at("short"), "AnswerError", "The answer of the service is incomplete."
        ),
        waits(CONNECTION[7], at("short_chunked"), "ConnectionLostError", _LOST),
        no("401", at(401), HELD, "AuthenticationError", _KEY),
        no("402", at(402), HELD, "QuotaExceededError", _USED_UP),
        no("403", at(403), HELD, "AccessDeniedError", _DENIED),
        no(
            "404",
            at(404),
            EXPIRED,
            "TaskExpiredError",
            "The service no longer knows this task.",
            tries=(5, 6),
            pause=BACKOFF,
            questions=None,
            again=2,
            note="right after the order it is not believed for 60 s",
        ),
        fails("408", at(408), "UnavailableError", _TIMED_OUT),
        no("422", at(422), FAILED, "BadRequestError", _BAD),
        waits(STATUS[6], at(429), "RateLimitedError", _MANY, pause=QUARTER),
        waits(STATUS[7], at(429, **_SECONDS), "RateLimitedError", _MANY, pause=ASKED),
        waits(STATUS[8], at(429, **_DATE), "RateLimitedError", _MANY, pause=ASKED),
        fails("500", at(500), "UnavailableError", _TROUBLE),
        fails("502", at(502), "UnavailableError", _TROUBLE),
        fails("503", at(503), "UnavailableError", _TROUBLE),
        fails(STATUS[12], at(503, **_SECONDS), "UnavailableError", _TROUBLE, pause=ASKED),
        fails("504", at(504), "UnavailableError", _TROUBLE),
        fails("HTML", at("html"), "AnswerError", _PAGE),
        fails("cut JSON", at("cut_json"), "AnswerError", _NOT_JSON),
        fails(
            BODY[2],
            at("wrong_shape"),
            "AnswerError",
            "The service sent something else than the state of a task.",
        ),
        Row(ASK, BODY[3], at("wrong_type"), READY, questions=1, disk="the file"),
        fails(
            REDIRECT[0],
            at("redirect_loop", location="#again"),
            "AnswerError",
            "The service redirects in circles.",
        ),
        no(REDIRECT[2], at("redirect_http"), FAILED, "InsecureUrlError", _BARE),
        no(
            TASK[0],
            Setting({"fail_tasks": "Scene processing failed"}),
            FAILED,
            "TaskFailedError",
            "Scene processing failed.",
            again=2,
        ),
        no(
            TASK[1],
            at(404, words="Task not found"),
            EXPIRED,
            "TaskExpiredError",
            "The service no longer knows this task.",
            tries=2,
            pause=BACKOFF,
            questions=2,
            again=2,
            note="an hour after the order; believed when it is said twice in a row",
        ),
        no(
            TASK[2],
            Setting({"polls_needed": 1_000_000}),
            EXPIRED,
            "TaskExpiredError",
            "The service did not finish in time.",
            questions=None,
            again=2,
            note="after the life that the service gave it: 4 days",
        ),
    ]


def _direct_rows() -> list[Row]:
    def at(fault: str, **details: Any) -> Inject:
        return Inject("file", fault, details)

    def row(fault: str, means: Means, ends: str, error: str, reads: str, **more: Any) -> Row:
        more = {"pause": BACKOFF, **more}
        return Row(DIRECT, fault, means, ends, error, reads, **more)

    lost = {"tries": None, "questions": LASTING}
    return [
        row(CONNECTION[3], at("reset_mid"), GOES_ON, "ConnectionLostError", _LOST, **lost),
        row(
            CONNECTION[5],
            at("stall"),
            GOES_ON,
            "NoAnswerError",
            _NO_ANSWER,
            tries=None,
            questions=LASTING_SILENCE,
        ),
        row(CONNECTION[6], at("short"), FAILED, "TruncatedError", _SHORT, tries=8, questions=8),
        row(CONNECTION[7], at("short_chunked"), GOES_ON, "ConnectionLostError", _LOST, **lost),
        Row(DIRECT, BODY[3], at("wrong_type"), READY, questions=1, disk="the file"),
        row(
            FILE[3],
            at("cut_file"),
            FAILED,
            "WrongContentError",
            "The delivered raster cannot be read: …",
            tries=4,
            questions=4,
        ),
    ]


def _linked_rows() -> list[Row]:
    def at(fault: Union[str, int], **details: Any) -> Inject:
        return Inject("file", fault, details)

    def waits(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        """The same link until it has failed eight times; then the service is asked for another."""
        more = {"pause": BACKOFF, "questions": 2, **more}
        return Row(LINKED, fault, means, GOES_ON, error, reads, None, **more)

    def fails(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        more = {"pause": BACKOFF, "tries": 8, "questions": 1, **more}
        return Row(LINKED, fault, means, FAILED, error, reads, **more)

    def no_file(fault: str, means: Means, error: str, reads: str, **more: Any) -> Row:
        """Something else than the file: each further try asks for a fresh link, so fewer."""
        return fails(fault, means, error, reads, **{"tries": 4, "questions": 4, **more})

    return [
        waits(CONNECTION[0], Link(f"{REFUSED}/a.tif"), "NotSentError", _UNREACHABLE),
        waits(CONNECTION[1], Link(f"{UNKNOWN}/a.tif"), "NotSentError", _UNREACHABLE),
        waits(CONNECTION[2], at("reset_before"), "ConnectionLostError", _LOST),
        waits(CONNECTION[3], at("reset_mid"), "ConnectionLostError", _LOST),
        waits(CONNECTION[4], at("stall_before"), "NoAnswerError", _NO_ANSWER),
        waits(CONNECTION[5], at("stall"), "NoAnswerError", _NO_ANSWER),
        fails(CONNECTION[6], at("short"), "TruncatedError", _SHORT),
        waits(CONNECTION[7], at("short_chunked"), "ConnectionLostError", _LOST),
        no_file("401", at(401), "ExpiredLinkError", _LINK),
        fails("402", at(402), "BadRequestError", _BAD, tries=1, pause=""),
        no_file("403", at(403), "ExpiredLinkError", _LINK),
        no_file("404", at(404), "ExpiredLinkError", _LINK),
        fails("408", at(408), "UnavailableError", _TIMED_OUT),
        fails("422", at(422), "BadRequestError", _BAD, tries=1, pause=""),
        fails(STATUS[6], at(429), "RateLimitedError", _MANY),
        fails(STATUS[7], at(429, **_SECONDS), "RateLimitedError", _MANY, pause=ASKED),
        fails(STATUS[8], at(429, **_DATE), "RateLimitedError", _MANY, pause=ASKED),
        fails("500", at(500), "UnavailableError", _TROUBLE),
        fails("502", at(502), "UnavailableError", _TROUBLE),
        fails("503", at(503), "UnavailableError", _TROUBLE),
        fails(STATUS[12], at(503, **_SECONDS), "UnavailableError", _TROUBLE, pause=ASKED),
        fails("504", at(504), "UnavailableError", _TROUBLE),
        no_file("HTML", at("html"), "AnswerError", _PAGE),
        no_file("cut JSON", at(200, body="text", words='{"url": "htt'), "AnswerError", _NOT_JSON),
        no_file(BODY[2], at("wrong_shape"), "AnswerError", "The answer is a message, not a file."),
        Row(LINKED, BODY[3], at("wrong_type"), READY, questions=1, disk="the file"),
        no_file("text", at("not_image"), "AnswerError", _NOT_JSON),
        fails("nothing", at("empty"), "TruncatedError", "The file is empty."),
        no_file(
            REDIRECT[0],
            Inject("status", "redirect_loop"),
            "AnswerError",
            "The link to the file leads in circles.",
        ),
        Row(
            LINKED,
            REDIRECT[1],
            at("redirect_other_host"),
            READY,
            questions=1,
            disk="the file",
            note="followed; the key goes to the service's own host only",
        ),
        fails(REDIRECT[2], at("redirect_http"), "InsecureUrlError", _BARE, tries=1, pause=""),
        no_file(
            FILE[3],
            at("cut_file"),
            "WrongContentError",
            "The delivered raster cannot be read: …",
            questions=1,
        ),
    ]


def _content_rows() -> list[Row]:
    def row(step: str, fault: str, name: str, error: str, reads: str, **details: Any) -> Row:
        means = Inject("file", name, details)
        return Row(step, fault, means, FAILED, error, reads, 4, BACKOFF, questions=1)

    nothing = "The delivered zip holds no raster that can be read: …."
    unreadable = "The delivered raster cannot be read: …"
    return [
        row(UNPACK, FILE[2], "broken_zip", "ArchiveError", "The delivered zip is damaged: …"),
        row(UNPACK, FILE[3], "cut_file", "ArchiveError", "The delivered zip is damaged: …"),
        row(UNPACK, "zip that writes outside", "zip_traversal", "WrongContentError", nothing),
        row(UNPACK, "zip with a link", "zip_link", "WrongContentError", nothing),
        row(UNPACK, "zip bomb", "zip_bomb", "WrongContentError", nothing, size_mb=4),
        row(
            UNPACK,
            "zip of far more than was ordered",
            "zip_bomb",
            "ArchiveError",
            "The delivered zip would unpack to more than …, far more than was ordered.",
            size_mb=512,
        ),
        row(OPEN, FILE[0], "broken_tif", "WrongContentError", unreadable),
        row(OPEN, FILE[1], "broken_jp2", "WrongContentError", unreadable),
        row(OPEN, FILE[3], "cut_file", "WrongContentError", unreadable),
    ]


def _load_rows() -> list[Row]:
    def row(fault: str, how: str, reads: str, disk: str) -> Row:
        error = "WrongContentError"
        return Row(LOAD, fault, OnDisk(how), READY, error, reads, questions=1, disk=disk)

    unreadable = "… cannot be read: …"

    return [
        row("file removed since", "remove", "… is no longer there.", "nothing"),
        row("file cut since", "cut", unreadable, "what is left of it"),
        row("file replaced by a page since", "page", unreadable, "what is left of it"),
    ]


ROWS: tuple[Row, ...] = (
    *_search_rows(),
    *_create_rows(),
    *_ask_rows(),
    *_direct_rows(),
    *_linked_rows(),
    *_content_rows(),
    *_load_rows(),
)

# -- the page -------------------------------------------------------------------------------------

_COUNTS = {1: "once", 2: "twice"}


def _tried(row: Row) -> str:
    if row.tries is None:
        return "until it is over"
    if isinstance(row.tries, tuple):
        return f"{row.tries[0]} or {row.tries[1]} times"
    return _COUNTS.get(row.tries, f"{row.tries} times")


def _questions(row: Row) -> str:
    if row.questions is None:
        return "as many as tries" if row.pause else "ever fewer"
    if row.tries is not None or not row.questions:
        return str(row.questions)
    return "1 in 8 tries" if row.step == LINKED else "1 a try"


def _orders(row: Row) -> str:
    if row.ends == READY:
        return str(row.orders)
    return f"{row.orders}, then {row.again}"


def _ends(row: Row) -> str:
    return f"{row.ends} ({row.note})" if row.note else row.ends


def _reads(row: Row) -> str:
    return f"{row.reads} `{row.error}`" if row.error else "nothing: it makes no difference"


_COLUMNS = {
    "fault": lambda row: row.fault,
    "tried in all": _tried,
    "pause": lambda row: row.pause or "–",
    "what is read": _reads,
    "the job": _ends,
    "orders": _orders,
    "questions": _questions,
    "on disk": lambda row: row.disk,
}
_SEARCH_COLUMNS = ("fault", "tried in all", "what is read")


def _table(columns: Iterable[str], rows: Iterable[Row]) -> list[str]:
    names = list(columns)
    lines = [" | ".join(names), " | ".join("---" for _ in names)]
    lines += [" | ".join(_COLUMNS[name](row) for name in names) for row in rows]
    return [f"| {line} |" for line in lines]


def _left_out(step: str) -> str:
    faults_by_reason: dict[str, list[str]] = {}
    for fault in FAULTS:
        if fault in IMPOSSIBLE[step]:
            faults_by_reason.setdefault(IMPOSSIBLE[step][fault], []).append(fault)
    groups = {CONNECTION: "connections", STATUS: "statuses", REDIRECT: "redirects", TASK: "tasks"}
    said = []
    for reason, faults in faults_by_reason.items():
        for group, name in groups.items():
            if set(group) <= set(faults):
                at = faults.index(group[0])
                faults = [fault for fault in faults if fault not in group]
                faults.insert(at, f"all {name}")
        said.append(f"{', '.join(faults)} ({reason})")
    return f"Not possible: {'; '.join(said)}." if said else ""


def render() -> str:
    """Give the part of docs/reliability.md that is this table."""
    lines: list[str] = []
    for step, what in STEPS.items():
        rows = [row for row in ROWS if row.step == step]
        lines += [f"### {step.capitalize()}", "", what, ""]
        lines += _table(_SEARCH_COLUMNS if step == SEARCH else _COLUMNS, rows)
        lines += ["", *([_left_out(step), ""] if _left_out(step) else [])]
    return "\n".join(lines).rstrip()


if __name__ == "__main__":
    print(render())
