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
import os
import re
import sys
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import urljoin, urlsplit

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
from eosda_imagery.api.errors import EosdaError  # noqa: E402
from eosda_imagery.api.models import BandOrder, CreatedTask, SearchPage, SearchQuery, TaskPhase  # noqa: E402
from eosda_imagery.api.transport import NetworkOptions, ProxyRules, Transport  # noqa: E402
from eosda_imagery.api.values import as_mapping, parse_json  # noqa: E402
from eosda_imagery.core.raster.indices.reflectance import BASELINE_04  # noqa: E402
from eosda_imagery.core.storage.delivery import accept  # noqa: E402
from eosda_imagery.core.storage.names import RASTER_SUFFIXES  # noqa: E402
from eosda_imagery.core.storage.partial_file import PartialFile, receive  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parent))

from live_rasters import TRIANGLE, Point, fitting, magic, points, raster_facts  # noqa: E402
from live_requests import Answer, Asker, SpentError, address, cell, life_of, pairs, read  # noqa: E402

# With the two of NDVI among them.
BANDS = ("B08", "B04", "B03")
ONE_BAND = ("B08",)
DATASET = "sentinel2l2a"
# Seconds before each question about a task; at once first, to see what a pending task says.
PAUSES = (0.0, 30.0, 60.0, 120.0, 300.0)
WORD_KEYS = ("status", "task_type", "state")
MAX_FILE = 200 * 2**20


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
        meta = as_mapping(as_mapping(data).get("meta"))
        self.facts["search: limit asked for, limit told"] = (
            f"{query.page_size}, {meta.get('limit')}"
        )
        self.facts["search: fields of a scene"] = (
            ", ".join(sorted(map(self.asker.safe, as_mapping(as_mapping(data)["results"][0]))))
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
        state = Client(self.asker.transport)._state_in_json(
            data, str(response.url), of_statistics=False
        )
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
            word = as_mapping(data).get(key)
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
            value = as_mapping(data).get("index_value")
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
            *(f"| {cell(name)} | {cell(value)} |" for name, value in self.facts.items()),
            f"| status words seen | {cell('; '.join(self.words) or 'none')} |",
            f"| headers about limits | {cell(pairs(limits) or 'none seen')} |",
        ]
        for name, facts in self.rasters:
            lines += [f"| raster of {name}: {n} | {cell(v)} |" for n, v in facts.items()]
        lines += ["", "## Answers in their order", ""]
        for number, answer in enumerate(self.asker.answers, start=1):
            lines += [
                f"{number}. {answer.what}: HTTP {answer.code} {answer.reason}",
                f"   - headers: {cell(pairs(answer.headers))}",
                f"   - body: {cell(answer.body)}",
                *([f"   - Location: {cell(answer.location)}"] if answer.location else []),
            ]
        lines += ["", "## Not answered", ""]
        lines += [f"- {cell(line)}" for line in self.trouble]
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
        asker = Asker(transport, min(most, MAX_REQUESTS), say)
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
