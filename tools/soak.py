"""`make soak`: the long versions of what `make test` tries for a moment, and a table of figures.

Kills a worker 120 times and the real QGIS 6 times, lets several processes share a folder several
times over, lets two keys live 15 times through a clock that is set, odd rows, endless answers and
hostile files, and gives every property 300 cases: some 20 minutes. All that can be more, or less.
The table is also in build/soak/report.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import secrets
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "soak"
RELIABILITY = "tests/reliability"
# Files of their own parts; all others there are run with as many cases as the profile says.
OWN_PARTS = ("test_kills.py", "test_processes.py", "test_shared.py", "test_troubles.py")
COLUMNS = ("kills", "jobs", "ready", "creations", "unconfirmed", "sent_again", "lost", "leaked")


@dataclass
class Part:
    """One run of pytest."""

    name: str
    arguments: list[str]
    variables: dict[str, str] = field(default_factory=dict)
    passed: int = 0
    failed: int = 0
    seconds: float = 0.0
    figures: dict[str, int] = field(default_factory=dict)
    met: dict[str, int] = field(default_factory=dict)


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def parts(given: argparse.Namespace) -> list[Part]:
    """What is to be run."""
    kills = f"{RELIABILITY}/test_kills.py"
    processes = f"{RELIABILITY}/test_processes.py"
    troubles = f"{RELIABILITY}/test_troubles.py"
    others = [f"--ignore={RELIABILITY}/{name}" for name in OWN_PARTS]
    return [
        Part(
            "kills of a worker",
            [kills, "-k", "headless"],
            {"EOSDA_KILLS": str(given.kills)},
        ),
        Part(
            "kills of QGIS",
            [kills, "-k", "desktop"],
            {"EOSDA_DESKTOP_KILLS": str(given.desktop_kills)},
        ),
        Part(
            "kills of a worker, downloads with parts in common",
            [f"{RELIABILITY}/test_shared.py"],
            {"EOSDA_SHARED_KILLS": str(max(1, given.kills // 4))},
        ),
        *(
            Part(f"several processes, round {number}", [processes])
            for number in range(1, given.rounds + 1)
        ),
        Part(
            "two keys, clocks, odd rows, endless answers, hostile files",
            [troubles],
            {"EOSDA_TROUBLES": str(given.troubles)},
        ),
        Part(
            "a batch of 100 areas and 6 dates, killed twice",
            ["tests/processing_provider/test_batch_kills.py"],
            {"EOSDA_BATCH": "100,6,2"},
        ),
        Part(
            "statistics of 500 fields within the service's limit",
            ["tests/processing_provider/test_areastatistics.py", "-k", "many_fields"],
            {"EOSDA_STATISTICS_FIELDS": "500"},
        ),
        Part(
            "faults, hostile answers, the key",
            [RELIABILITY, *others, "--timeout", "7200", "--numprocesses", "2"],
            {"HYPOTHESIS_PROFILE": "soak", "EOSDA_CASES": str(given.cases)},
        ),
    ]


def folder_name(part: Part) -> str:
    """Where the log of a part lies."""
    return part.name.replace(" ", "-").replace(",", "").replace("'", "")


def run(part: Part, seed: int) -> None:
    """Run a part, and read what it has to tell."""
    folder = TARGET / folder_name(part)
    folder.mkdir(parents=True)
    results = folder / "results.xml"
    environment = {
        **os.environ,
        **part.variables,
        "QT_QPA_PLATFORM": "offscreen",
        "EOSDA_SEED": str(seed),
        "EOSDA_FIGURES": str(folder),
    }
    begun = time.monotonic()
    with (folder / "log.txt").open("wb") as log:
        subprocess.run(
            [sys.executable, "-m", "pytest", *part.arguments, f"--junitxml={results}"],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            check=False,
        )
    part.seconds = time.monotonic() - begun
    _read_results(part, results)
    for path in sorted(folder.glob("*.json")):
        _add_figures(part, json.loads(path.read_text()))


def _read_results(part: Part, path: Path) -> None:
    if not path.exists():
        part.failed = 1
        return
    # Written by our own pytest a moment ago.
    suite = ElementTree.parse(path).getroot().find("testsuite")
    assert suite is not None
    part.failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    skipped = int(suite.get("skipped", 0))
    part.passed = int(suite.get("tests", 0)) - part.failed - skipped
    # What is skipped is not proven; no tests at all prove nothing.
    part.failed += skipped + (part.passed == 0)


def _add_figures(part: Part, told: dict[str, Any]) -> None:
    for name in COLUMNS:
        part.figures[name] = part.figures.get(name, 0) + told.get(name, 0)
    for state, count in told.get("met", {}).items():
        part.met[state] = part.met.get(state, 0) + count


def report(done: list[Part], seed: int) -> str:
    """The table, and what is needed to run it again."""
    lines = [
        "# make soak",
        "",
        f"{time.strftime('%Y-%m-%d %H:%M')}, commit {_commit()}, Python"
        f" {platform.python_version()}, EOSDA_SEED={seed}",
        "",
        "| part | tests passed | failed | "
        + " | ".join(c.replace("_", " ") for c in COLUMNS)
        + " | seconds |",
        "|---" * (len(COLUMNS) + 4) + "|",
    ]
    for part in done:
        figures = [str(part.figures.get(name, "")) for name in COLUMNS]
        cells = [part.name, str(part.passed), str(part.failed), *figures, f"{part.seconds:.0f}"]
        lines.append("| " + " | ".join(cells) + " |")
    totals = [str(sum(part.figures.get(name, 0) for part in done)) for name in COLUMNS]
    passed, failed = sum(part.passed for part in done), sum(part.failed for part in done)
    seconds = sum(part.seconds for part in done)
    lines.append(
        "| " + " | ".join(["all", str(passed), str(failed), *totals, f"{seconds:.0f}"]) + " |"
    )
    for part in done:
        if part.met:
            met = ", ".join(f"{state} {count}" for state, count in sorted(part.met.items()))
            lines += ["", f"Met by {part.name}: {met}."]
    return "\n".join(lines) + "\n"


def _commit() -> str:
    found = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() or "unknown"


def arguments() -> argparse.Namespace:
    """How much of it, and which."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=120, help="kills of a worker")
    parser.add_argument("--desktop-kills", type=int, default=6, help="kills of the real QGIS")
    parser.add_argument("--rounds", type=int, default=2, help="runs of several processes")
    parser.add_argument("--troubles", type=int, default=15, help="rounds of all troubles at once")
    parser.add_argument("--cases", type=int, default=300, help="cases of each property")
    parser.add_argument("--seed", type=int, help="to do again what was done before")
    parser.add_argument("--only", default="", help="parts whose name has this in it")
    return parser.parse_args()


def main() -> int:
    """Run everything, whatever fails, and say how it went."""
    given = arguments()
    seed = given.seed or secrets.randbelow(2**32 - 1) + 1
    say(f"EOSDA_SEED={seed}")
    TARGET.mkdir(parents=True, exist_ok=True)
    done = [part for part in parts(given) if given.only in part.name]
    for part in done:
        shutil.rmtree(TARGET / folder_name(part), ignore_errors=True)
    for part in done:
        say(f"  {part.name} …")
        run(part, seed)
        say(f"    {part.passed} passed, {part.failed} failed, {part.seconds:.0f} s")
    text = report(done, seed)
    (TARGET / "report.md").write_text(text, encoding="utf-8")
    say("\n" + text)
    short = sum(part.figures.get("kills", 0) for part in done) < given.kills and not given.only
    return 1 if short or any(part.failed for part in done) else 0


if __name__ == "__main__":
    sys.exit(main())
