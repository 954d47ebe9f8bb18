"""What a body is, by its first bytes and its declared type (eosda-api.md 2.4, 6)."""

from __future__ import annotations

import re
from enum import Enum
from typing import Optional

from .errors import AnswerError, EosdaError
from .texts import translate
from .values import Json, parse_json, words

# What has to be seen of a body to tell its kind.
HEAD_SIZE = 512

# The formats of files by their first bytes; the last is that of a zip with nothing in it.
_SIGNATURES = (
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
    (b"II+\x00", "tif"),
    (b"MM\x00+", "tif"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)
_UTF8_MARK = b"\xef\xbb\xbf"
_XML_MESSAGE = re.compile(r"(?is)<message>([^<]{1,500})</message>")


class Body(Enum):
    """What a body turned out to be."""

    EMPTY = "empty"
    JSON = "json"
    PAGE = "page"
    TEXT = "text"
    FILE = "file"


def format_of(head: bytes) -> str:
    """Return the format of a file by its first bytes, as an ending of names; "" for any other.

    :param head: 16 bytes or more, if there are as many
    """
    return next((name for start, name in _SIGNATURES if head.startswith(start)), "")


def kind_of(head: bytes, content_type: str) -> Body:
    """Return what a body is; its bytes count more than its label.

    :param head: the first HEAD_SIZE bytes, or all if there are fewer
    :param content_type: the Content-Type header, or ""
    """
    if not head:
        return Body.EMPTY
    if format_of(head):
        return Body.FILE
    start = head.removeprefix(_UTF8_MARK).lstrip()
    if not start:
        return Body.EMPTY if len(head) < HEAD_SIZE else Body.TEXT
    # "<" opens HTML as well as the XML in which storages put their errors.
    if start[:1] == b"<":
        return Body.PAGE
    if start[:1] in (b"{", b"["):
        return Body.JSON
    return _kind_by_label(head, content_type.split(";", 1)[0].strip().lower())


def _kind_by_label(head: bytes, label: str) -> Body:
    if label in ("text/html", "application/xhtml+xml"):
        return Body.PAGE
    if label == "application/json" or label.endswith("+json"):
        return Body.JSON
    if label.startswith("text/") or (not label and _is_text(head)):
        return Body.TEXT
    return Body.FILE


def _is_text(head: bytes) -> bool:
    return all(byte >= 32 or byte in b"\t\r\n\f" for byte in head)


def json_of(body: bytes, content_type: str) -> Json:
    """Read a body that should be JSON.

    :param body: the whole body
    :param content_type: the Content-Type header, or ""
    :raises AnswerError: it is a web page, empty, or broken
    """
    kind = kind_of(body[:HEAD_SIZE], content_type)
    if kind is Body.PAGE:
        raise page_error(body)
    if kind is Body.EMPTY:
        raise AnswerError(translate("Api", "The service sent an empty answer."))
    return parse_json(body)


def page_error(body: bytes = b"", status: Optional[int] = None) -> AnswerError:
    """Return the error for a web page where data should be.

    :param body: the page or its beginning, of which the title is kept
    :param status: HTTP status
    """
    return AnswerError(
        translate(
            "Api",
            "The answer is a web page instead of data (the login page of a network or proxy?).",
        ),
        status=status,
        service_message=body.decode("utf-8", "replace") or None,
    )


def words_of_body(body: bytes, content_type: str) -> str:
    """Return the human words of an error body in any format, or "".

    :param body: the body or its beginning
    :param content_type: the Content-Type header, or ""
    """
    kind = kind_of(body[:HEAD_SIZE], content_type)
    if kind in (Body.EMPTY, Body.FILE):
        return ""
    plain = body.decode("utf-8", "replace")
    if kind is Body.PAGE:
        message = _XML_MESSAGE.search(plain)
        return message.group(1) if message else plain
    try:
        return words(parse_json(body))
    except EosdaError:
        return plain if kind is Body.TEXT else ""
