"""`make live-check`: ask the real service what its documentation leaves open, in 11 requests.

Needs a key in EOSDA_API_KEY. Searches once, asks for a task that does not exist, orders three bands
of a small triangle and, if requests are left, one band. Compares the NDVI made of them with the
service's own at three points, which says what setting of the offset fits. Writes
build/live-check/report.md, which holds neither the key nor a link: of addresses it tells host and
names of parameters.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import sys
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import parse_qsl, urljoin, urlsplit

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "eosda_imagery"
TARGET = ROOT / "build" / "live-check"
DEFAULT_URL = "https://api-connect.eos.com"
MAX_REQUESTS = 8
# Further ones, for the service's own NDVI at so many points.
MAX_POINTS = 3


def _register_package() -> None:
    """Make the checkout importable under the plugin's name, whatever its folder is called."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


_register_package()

from eosda_imagery.api.bodies import HEAD_SIZE, Body, kind_of  # noqa: E402
from eosda_imagery.api.client import KEY_CHECK_PATH, TASKS_PATH, Client  # noqa: E402
from eosda_imagery.api.errors import EosdaError, presentable  # noqa: E402
from eosda_imagery.api.models import BandOrder, CreatedTask, SearchPage, SearchQuery, TaskPhase  # noqa: E402
from eosda_imagery.api.transport import NetworkOptions, ProxyRules, Transport  # noqa: E402
from eosda_imagery.api.values import mapping, parse_json  # noqa: E402
from eosda_imagery.core.raster.reflectance import BASELINE_04  # noqa: E402
from eosda_imagery.core.storage.delivery import accept  # noqa: E402
from eosda_imagery.core.storage.names import RASTER_SUFFIXES  # noqa: E402
from eosda_imagery.core.storage.partial_file import PartialFile, receive  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parent))

from live_rasters import TRIANGLE, Point, fitting, magic, points, raster_facts  # noqa: E402

# With the two of NDVI among them.
BANDS = ("B08", "B04", "B03")
ONE_BAND = ("B08",)
DATASET = "sentinel2l2a"
# Seconds before each question about a task; at once first, to see what a pending task says.
PAUSES = (0.0, 30.0, 60.0, 120.0, 300.0)
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
WORD_KEYS = ("status", "task_type", "state")
MAX_FILE = 200 * 2**20


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
        self.most = min(most, MAX_REQUESTS)
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


# -- the check --------------------------------------------------------------------------------


@dataclass
class Check:
    """Works through the questions and keeps the answers.

    :param sleep: waits so many seconds; injected in tests
    """

    asker: Asker
    target: Path
    first: str
    last: str
    sleep: Callable[[float], None] = time.sleep
    facts: dict[str, str] = field(default_factory=dict)
    rasters: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    # Requests beside the others, for points.
    for_points: int = 0
    points: list[Point] = field(default_factory=list)
    product: str = ""

    def run(self) -> None:
        """Ask everything, in the order of what is worth most; what fails is told."""
        view_id = self._tried("search", self._search)
        self._tried("error body", self._unknown_task)
        if view_id:
            self._tried("three bands", lambda: self._order(view_id, BANDS, "three bands"))
            # One order and one question at least; a direct answer needs no more.
            if self.asker.left >= 2:
                self._tried("one band", lambda: self._order(view_id, ONE_BAND, "one band"))
        if self.asker.left:
            self._tried("key check", self._key_check)
        if view_id and self.points and self.for_points:
            self.asker.most += self.for_points
            self._tried("points", lambda: self._compare(view_id))

    def _tried(self, what: str, function: Callable[[], Any]) -> Any:
        try:
            return function()
        except SpentError as error:
            self.trouble.append(str(error))
        except (EosdaError, OSError, ValueError, LookupError, TypeError, RuntimeError) as error:
            # Whatever the service sent: the answers so far are worth their requests.
            kind = type(error).__name__
            self.trouble.append(f"{what}: {kind}: {self.asker.safe(str(error))}")
        return None

    def _json(self, what: str, method: str, path: str, payload: Any = None) -> tuple[Answer, Any]:
        """Ask for JSON, note the raw answer, then let the client's transport judge it."""
        response = self.asker.send(what, method, path, payload)
        try:
            body, kind = read(self.asker.transport, response)
            answer = self.asker.note(what, response, body, kind)
            if not 200 <= response.status_code < 300:
                raise EosdaError(f"HTTP {response.status_code}: {answer.body}")
            return answer, parse_json(body)
        finally:
            response.close()

    def _search(self) -> Optional[str]:
        query = SearchQuery((DATASET,), TRIANGLE, self.first, self.last, max_cloud=20.0)
        answer, data = self._json("search", "POST", query.path(), query.to_payload())
        page = SearchPage.from_dict(data, query, 1)
        self.facts["search: HTTP code"] = str(answer.code)
        meta = mapping(mapping(data).get("meta"))
        self.facts["search: limit asked for, limit told"] = (
            f"{query.page_size}, {meta.get('limit')}"
        )
        self.facts["search: fields of a scene"] = (
            ", ".join(sorted(map(self.asker.safe, mapping(mapping(data)["results"][0]))))
            if page.scenes
            else "none found"
        )
        for scene in page.scenes:
            self.facts["search: shape of a view id"] = re.sub(r"\d", "9", scene.view_id)
            self.product = scene.product or ""
            return scene.view_id
        self.trouble.append(f"search: no scene from {self.first} to {self.last} to go on with")
        return None

    def _unknown_task(self) -> None:
        """Ask for a task that is none: the cheapest way to see an error body."""
        nobody = "00000000-0000-4000-8000-000000000000"
        response = self.asker.send("a task that does not exist", "GET", f"{TASKS_PATH}/{nobody}")
        try:
            body, kind = read(self.asker.transport, response)
            answer = self.asker.note("unknown task", response, body, kind)
        finally:
            response.close()
        self.facts["unknown task: HTTP code"] = str(answer.code)
        self.facts["unknown task: body"] = answer.body

    def _order(self, view_id: str, bands: tuple[str, ...], name: str) -> None:
        order = BandOrder(view_id, bands, TRIANGLE, f"live-check-{name.replace(' ', '-')}")
        answer, data = self._json(f"order of {name}", "POST", TASKS_PATH, order.to_payload())
        self.facts[f"{name}: HTTP code of the order"] = str(answer.code)
        self.facts[f"{name}: answer to the order"] = answer.body
        task = CreatedTask.from_dict(data)
        self._note_words(data)
        for pause in PAUSES:
            # What a pending task says is known by then: the second order is asked for once.
            if pause or name == "one band":
                self.sleep(pause or PAUSES[1])
            if self._asked(task.task_id, name):
                return
        self.trouble.append(f"{name}: not finished after {len(PAUSES)} questions")

    def _asked(self, task_id: str, name: str) -> bool:
        """Ask once; tell whether there is nothing more to ask."""
        path = f"{TASKS_PATH}/{task_id}"
        response = self.asker.send(f"state of {name}", "GET", path)
        handed_on = False
        try:
            if 300 <= response.status_code < 400 and "location" in response.headers:
                answer = self.asker.note(f"state of {name}", response, b"", Body.EMPTY.value)
                target = urljoin(str(response.url), response.headers.get("Location", ""))
                self._note_finished(name, answer, "a redirect", target)
                self._fetch(name, target)
                return True
            stream = self.asker.transport.open(response)
            head = stream.peek(HEAD_SIZE)
            kind = kind_of(head, stream.content_type)
            if kind is Body.FILE:
                answer = self.asker.note(f"state of {name}", response, head, kind.value)
                self._note_finished(name, answer, "the file itself", "")
                handed_on = True
                self._keep(name, stream)
                return True
            body = b"" if kind is Body.EMPTY else b"".join(stream.chunks())
            answer = self.asker.note(f"state of {name}", response, body, kind.value)
            return self._judged(name, answer, body, response)
        finally:
            if not handed_on:
                response.close()

    def _judged(self, name: str, answer: Answer, body: bytes, response: Any) -> bool:
        """Let the client's own rules say what a body means."""
        if not 200 <= answer.code < 300:
            self.facts[f"{name}: HTTP code of an error"] = f"{answer.code}: {answer.body}"
            return True
        if not body.strip():
            self._note_pending(name, answer)
            return False
        data = parse_json(body)
        self._note_words(data)
        state = Client(self.asker.transport)._state_in_json(data, str(response.url))
        if state.phase is TaskPhase.PENDING:
            self._note_pending(name, answer)
            return False
        if state.phase is TaskPhase.FAILED:
            self.facts[f"{name}: a failed task says"] = f"HTTP {answer.code}, {answer.body}"
            return True
        assert state.url is not None
        names = [key for key, value in data.items() if isinstance(value, (str, list, dict))]
        self._note_finished(name, answer, "JSON with an address", state.url)
        self.facts[f"{name}: names beside the address"] = ", ".join(sorted(map(str, names)))
        self._fetch(name, state.url)
        return True

    def _note_words(self, data: Any) -> None:
        for key in WORD_KEYS:
            word = mapping(data).get(key)
            if isinstance(word, str):
                told = f"{key}: {self.asker.safe(word)[:60]}"
                if told not in self.words:
                    self.words.append(told)

    def _note_pending(self, name: str, answer: Answer) -> None:
        self.facts[f"{name}: a pending task says"] = f"HTTP {answer.code}, {answer.body}"

    def _note_finished(self, name: str, answer: Answer, form: str, target: str) -> None:
        self.facts[f"{name}: a finished task says"] = f"HTTP {answer.code}, {form}"
        if target:
            own = urlsplit(self.asker.transport.options.base_url)
            parts = urlsplit(target)
            same = (parts.scheme, parts.hostname, parts.port) == (
                own.scheme,
                own.hostname,
                own.port,
            )
            self.facts[f"{name}: where the file lies"] = (
                f"{address(target)}, {'the same' if same else 'another'} host"
            )
            self.facts[f"{name}: the link lives"] = life_of(target, time.time())
            self.facts[f"{name}: ending of the file's name"] = (
                Path(parts.path).suffix.lower() or "none"
            )

    def _fetch(self, name: str, target: str) -> None:
        if not self.asker.left:
            self.facts[f"{name}: file"] = "not fetched: no request was left"
            return
        response = self.asker.send(f"file of {name}", "GET", target)
        stream = self.asker.transport.open(response)
        answer = self.asker.note(
            f"file of {name}", response, stream.peek(HEAD_SIZE), Body.FILE.value
        )
        if answer.code != 200:
            response.close()
            self.facts[f"{name}: file"] = f"HTTP {answer.code}"
            return
        self._keep(name, stream)

    def _keep(self, name: str, stream: Any) -> None:
        """Bring the file in as the plugin does, and look at it."""
        with stream:
            self.facts[f"{name}: file by its first bytes"] = magic(stream.peek(16))
            self.facts[f"{name}: Content-Type"] = self.asker.safe(stream.content_type) or "none"
            self.facts[f"{name}: Content-Length told"] = (
                "yes" if stream.length is not None else "no"
            )
            part = PartialFile(self.target, name.replace(" ", "_"))
            try:
                receive(part, stream.chunks(), max_bytes=MAX_FILE)
                kept = accept(part, lambda: False).files
            except BaseException:
                part.discard()
                raise
        self.facts[f"{name}: files delivered"] = ", ".join(self.asker.safe(p.name) for p in kept)
        for path in kept:
            if path.suffix.lower() in RASTER_SUFFIXES:
                self.rasters.append((name, raster_facts(path)))
                self.points = self.points or points(path, MAX_POINTS)

    def _key_check(self) -> None:
        answer, _ = self._json("check of the key", "GET", KEY_CHECK_PATH)
        self.facts["check of the key: HTTP code"] = str(answer.code)

    def _compare(self, view_id: str) -> None:
        """Ask for the service's own NDVI where it was made here."""
        code, _, rest = view_id.partition("/")
        seen = []
        for point in self.points[: self.for_points]:
            place = f"{point.latitude:.6f}/{point.longitude:.6f}"
            path = f"/api/render/{code}/point/{rest}/NDVI/{place}?CALIBRATE=1"
            _, data = self._json("NDVI of a point", "GET", path)
            value = mapping(data).get("index_value")
            if isinstance(value, (int, float, str)) and value != "":
                seen.append((point, float(value)))
        pairs = (f"{value:.3f} against {point.as_delivered:.3f}" for point, value in seen)
        self.facts["NDVI of points: the service's against the one made here"] = "; ".join(pairs)
        if seen:
            baseline = re.search(r"_N(\d{4})_", self.product)
            late = int(baseline.group(1)) >= BASELINE_04 if baseline else None
            self.facts["NDVI: the setting of Sentinel-2's offset that fits"] = fitting(seen, late)

    # -- the report -----------------------------------------------------------------------------

    def report(self) -> str:
        """Answer the open questions of the reference (section 9), as far as they can be."""
        limits = {f"{a.what}: {n}": v for a in self.asker.answers for n, v in a.limits.items()}
        url = self.asker.transport.options.base_url
        lines = [
            "# make live-check",
            "",
            f"{date.today().isoformat()}, {address(url)}, requests made:"
            f" {self.asker.made} of at most {self.asker.most}.",
            "It holds no key and no link: of addresses only host and names of parameters.",
            "",
            "| question | answer |",
            "|---|---|",
            *(f"| {_cell(name)} | {_cell(value)} |" for name, value in self.facts.items()),
            f"| status words seen | {_cell('; '.join(self.words) or 'none')} |",
            f"| headers about limits | {_cell(_pairs(limits) or 'none seen')} |",
        ]
        for name, facts in self.rasters:
            lines += [f"| raster of {name}: {n} | {_cell(v)} |" for n, v in facts.items()]
        lines += ["", "## Answers in their order", ""]
        for number, answer in enumerate(self.asker.answers, start=1):
            lines += [
                f"{number}. {answer.what}: HTTP {answer.code} {answer.reason}",
                f"   - headers: {_cell(_pairs(answer.headers))}",
                f"   - body: {_cell(answer.body)}",
                *([f"   - Location: {_cell(answer.location)}"] if answer.location else []),
            ]
        lines += ["", "## Not answered", ""]
        lines += [f"- {_cell(line)}" for line in self.trouble]
        lines += [f"- {line}" for line in self._open_questions()]
        return "\n".join(lines) + "\n"

    def _open_questions(self) -> list[str]:
        """What so few requests cannot tell."""
        asked = [
            "names allowed in params.metadata (an order each)",
            "the split between 401, 402 and 403, and Retry-After of a 429 (not provoked)",
            "limits and cost of tiles; whether status requests count (see the EOSDA dashboard)",
            "MultiPolygon and ±180° in a search; ids of other datasets",
        ]
        if not any(name.startswith("one band: file") for name in self.facts):
            asked.insert(0, "whether one band of S2L2A is JPEG 2000 (no request was left)")
        return asked


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


def _pairs(values: dict[str, str]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in values.items())


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("`", "'")


# -- the command ------------------------------------------------------------------------------


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def confirmed(url: str, most: int, yes: bool) -> bool:
    """Say what it will cost, and ask."""
    say(f"This asks {address(url)} at most {most} requests, which count against your plan:")
    say("  1 search, 1 question for a task that does not exist, up to 2 orders of 3 km²,")
    say("  questions about them and their files; 1 check of the key if a request is left;")
    say("  the service's own NDVI of up to 3 points.")
    if yes:
        return True
    if not sys.stdin.isatty():
        say("Nothing was asked. Without a terminal say --yes.")
        return False
    return input("Go on? [y/N] ").strip().lower() in ("y", "yes")


def arguments(words: Optional[list[str]]) -> argparse.Namespace:
    """What may be chosen; the key is none of it, since others can read a command line."""
    today = date.today()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--yes", action="store_true", help="do not ask before")
    parser.add_argument("--most", type=int, default=MAX_REQUESTS + MAX_POINTS, help="fewer than 11")
    parser.add_argument("--first", default=(today - timedelta(days=90)).isoformat())
    parser.add_argument("--last", default=today.isoformat())
    parser.add_argument("--target", type=Path, default=TARGET)
    return parser.parse_args(words)


def main(words: Optional[list[str]] = None, sleep: Callable[[float], None] = time.sleep) -> int:
    """Run the check; the exit code says whether an order was followed to its file."""
    given = arguments(words)
    key = os.environ.get("EOSDA_API_KEY", "").strip()
    if not key:
        say("Set EOSDA_API_KEY to your key: read -rs EOSDA_API_KEY && export EOSDA_API_KEY")
        return 2
    url = os.environ.get("EOSDA_API_URL", "").strip() or DEFAULT_URL
    try:
        options = NetworkOptions(url, key, "EOSDA-Imagery/live-check", ProxyRules(environment=True))
    except EosdaError as error:
        say(f"{error} {error.advice}")
        return 2
    most = max(1, min(given.most, MAX_REQUESTS + MAX_POINTS))
    if not confirmed(options.base_url, most, given.yes):
        return 1
    given.target.mkdir(parents=True, exist_ok=True)
    with Transport(options) as transport:
        asker = Asker(transport, most, say)
        check = Check(asker, given.target, given.first, given.last, sleep)
        check.for_points = most - asker.most
        try:
            check.run()
        finally:
            report = given.target / "report.md"
            report.write_text(check.report(), encoding="utf-8")
            say(f"  {check.asker.made} requests made; the report is {report}")
    for line in check.trouble:
        say(f"  {line}")
    return 0 if check.rasters else 1


if __name__ == "__main__":
    sys.exit(main())
