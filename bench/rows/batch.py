"""A batch of areas and dates against a bare loop."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from .. import data
from ..figures import Row, Series, Target, ratios
from ..processes import measure, server

SANDBOX = "sandbox"
# Of the service that costs nothing: seconds before an answer, on this machine and across a network.
LATENCIES_S = (0.0, 0.1)


def run(home: Path, quick: bool) -> Row:
    """Download all results by the loop and by the algorithm, in turn."""
    areas, scenes = (20, 3) if quick else (100, 6)
    row = Row(
        "batch",
        "Batch",
        f"`eosda:downloadbatch` for {areas} areas × {scenes} scenes, beside a loop of the three"
        " calls (order, question, file) in four threads with a `requests` session each, which"
        " keeps no record, proves nothing, asks at once and leaves its files in the system's"
        " cache. The target is for the sandbox of the tests without limits, whose tasks are done"
        " at once and which shares the two cores with its client; beside it a service that does"
        " nothing at all and makes every answer wait 0 s or 0.1 s.",
    )
    shares = _measure(row, home, SANDBOX, areas, scenes, 1 if quick else 3)
    row.targets.append(Target("sandbox: share of the loop's pace", "%", shares, at_least=90.0))
    for latency in LATENCIES_S:
        _measure(row, home, latency, areas, scenes, 1)
    return row


def _measure(row: Row, home: Path, which, areas: int, scenes: int, times: int) -> list[float]:
    """Measure with one service; gives the algorithm's pace in percent of the loop's."""
    told: dict[str, list[float]] = {"plugin": [], "bare": []}
    with _service(home, which) as url:
        for turn in range(times):
            for way in ("bare", "plugin"):
                folder = home / f"{way}-{which}-{turn}"
                taken = measure("batch", home, way, url, areas, scenes, folder)
                told[way].append(taken["seconds"])
    name = which if which == SANDBOX else f"answers after {which:g} s"
    shares = [100.0 * share for share in ratios(told["bare"], told["plugin"])]
    row.series.append(Series(f"{name}: this plugin", "s", told["plugin"]))
    row.series.append(Series(f"{name}: bare loop", "s", told["bare"]))
    row.series.append(Series(f"{name}: share of the loop's pace", "%", shares))
    row.ratios[f"{name}, time to the loop's"] = ratios(told["plugin"], told["bare"])
    return shares


@contextmanager
def _service(home: Path, which):
    child, arguments = SANDBOX, []
    if which != SANDBOX:
        child = "service"
        arguments = ["--folder", data.FOLDER, "--file", data.delivery().name, "--latency", which]
    with server(child, home, *arguments) as serving:
        yield serving["url"]
