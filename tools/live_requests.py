"""The requests of `make live-check`: counted, noted, and told of without key or link.

Imported by tools/live_check.py, which makes the checkout importable first.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Callable
from urllib.parse import parse_qsl, urljoin, urlsplit

from eosda_imagery.api.bodies import HEAD_SIZE, Body, kind_of
from eosda_imagery.api.errors import EosdaError, presentable
from eosda_imagery.api.transport import Transport
from eosda_imagery.api.values import parse_json
from live_rasters import magic

# Headers whose values say something about the service; of all others only the names are told.
TELLING_HEADERS = (
    "content-type",
    "content-encoding",
    "transfer-encoding",
    "content-length",
    "retry-after",
    "cache-control",
    "accept-ranges",
    "allow",
)
LIMIT_HEADER = re.compile(r"(?i)rate-?limit|quota|retry-after")


class SpentError(Exception):
    """No request is left."""


@dataclass
class Answer:
    """What came of one request, without anything secret."""

    what: str
    code: int
    reason: str
    headers: dict[str, str]
    body: str
    kind: str
    location: str = ""
    limits: dict[str, str] = field(default_factory=dict)


class Asker:
    """Makes requests through the client's own transport, and no more than allowed.

    :param transport: how to reach the service
    :param most: after so many requests nothing is sent any more
    """

    def __init__(self, transport: Transport, most: int, say: Callable[[str], None]) -> None:
        self.transport = transport
        self.most = most
        self.made = 0
        self.answers: list[Answer] = []
        self._say = say

    @property
    def left(self) -> int:
        """Requests that may still be made."""
        return self.most - self.made

    def send(self, what: str, method: str, target: str, payload: Any = None) -> Any:
        """Send one request; the body of the answer is still to be read.

        :raises SpentError: it would be one too many
        """
        if self.left <= 0:
            raise SpentError(f"All {self.most} requests are made; not asked: {what}.")
        self.made += 1
        self._say(f"  request {self.made} of at most {self.most}: {what}")
        return self.transport.request(method, target, json=payload, stream=method == "GET")

    def safe(self, text: str) -> str:
        """Make one line of a text from outside that holds no key and no link."""
        hidden = re.sub(r"\bhttps?://[^\s\"'<>]+", lambda found: address(found.group()), text)
        return presentable(hidden, self.transport.options.key)

    def note(self, what: str, response: Any, body: bytes, kind: str) -> Answer:
        """Write down what an answer was like."""
        headers = {name.lower(): value for name, value in response.headers.items()}
        answer = Answer(
            what,
            response.status_code,
            self.safe(str(response.reason or "")),
            {
                name: self.safe(value) if name in TELLING_HEADERS else "…"
                for name, value in sorted(headers.items())
            },
            self.described(body, kind),
            kind,
            self.safe(address(urljoin(str(response.url), headers["location"])))
            if "location" in headers
            else "",
            {
                name: self.safe(value)
                for name, value in headers.items()
                if LIMIT_HEADER.search(name)
            },
        )
        self.answers.append(answer)
        return answer

    def described(self, body: bytes, kind: str) -> str:
        """Tell what a body holds: names, and values of words only."""
        if kind == Body.EMPTY.value:
            return "empty"
        if kind == Body.FILE.value:
            return f"a file, {magic(body)}"
        if kind != Body.JSON.value:
            return self.safe(body.decode("utf-8", "replace"))
        try:
            return self.shape_of(parse_json(body))
        except EosdaError:
            return "JSON that cannot be read"

    def shape_of(self, value: Any, depth: int = 3) -> str:
        """Describe JSON by names and types; short words as they are, addresses by their host."""
        if isinstance(value, dict):
            if not depth:
                return "{…}"
            inside = (
                f"{self.safe(str(k))}: {self.shape_of(v, depth - 1)}" for k, v in value.items()
            )
            return "{" + ", ".join(list(inside)[:20]) + "}"
        if isinstance(value, list):
            return f"[{len(value)} × {self.shape_of(value[0], depth - 1) if value else 'nothing'}]"
        if isinstance(value, str):
            # A relative address is one as well.
            base = self.transport.options.base_url
            told = address(urljoin(base, value)) if value.startswith("/") else value
            return f'"{self.safe(told)[:120]}"'
        return json.dumps(value)


# -- addresses and files ----------------------------------------------------------------------


def address(url: str) -> str:
    """Tell of an address scheme, host and the names of its parameters."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "something that is no address"
    names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    host = f"{parts.scheme}://{parts.hostname or ''}{port}"
    return f"{host} with the parameters {', '.join(sorted(names))}" if names else host


def life_of(url: str, now: float) -> str:
    """Tell for how long a signed link says it lives, in minutes, by the usual parameters."""
    values = {name.lower(): value for name, value in parse_qsl(urlsplit(url).query)}
    if values.get("x-amz-expires", "").isdigit():
        return f"{int(values['x-amz-expires']) / 60:.0f} minutes"
    until = values.get("expires", "")
    if until.isdigit() and len(until) < 12:
        return f"{max(0.0, int(until) - now) / 60:.0f} minutes"
    return "not told"


def read(transport: Transport, response: Any) -> tuple[bytes, str]:
    """Read an answer that is no file, and tell its kind."""
    stream = transport.open(response)
    head = stream.peek(HEAD_SIZE)
    kind = kind_of(head, stream.content_type)
    if kind is Body.FILE:
        return head, kind.value
    body = bytearray()
    for piece in stream.chunks():
        body += piece
        if len(body) > 16 * 2**20:
            raise EosdaError("The answer is far larger than it can be.")
    return bytes(body), kind.value


def pairs(values: dict[str, str]) -> str:
    """Return names and values in one line."""
    return ", ".join(f"{name}: {value}" for name, value in values.items())


def cell(text: str) -> str:
    """Return a text that fits a cell of a table in Markdown."""
    return text.replace("|", "\\|").replace("\n", " ").replace("`", "'")
