"""A batch of areas and dates against a bare loop."""

from __future__ import annotations

from pathlib import Path

from .. import data
from ..figures import Row, Series, Target
from ..processes import measure, server

# Seconds before an answer: a service on this machine, and one across a network.
LATENCIES_S = (0.0, 0.1)


def run(home: Path, quick: bool) -> Row:
    """Download all results by the algorithm and by the loop, in turn."""
    areas, scenes = (20, 3) if quick else (100, 6)
    row = Row(
        "batch",
        "Batch",
        f"`eosda:downloadbatch` for {areas} areas × {scenes} scenes without limits, beside a loop"
        " of the three calls (order, question, file) in four threads with a `requests` session"
        " each, which keeps no record, proves nothing and asks at once. The service makes every"
        " answer wait 0 s or 0.1 s.",
    )
    data.scene("scene-256.tif", 256)
    for latency in LATENCIES_S:
        arguments = ["--folder", data.FOLDER, "--file", "scene-256.tif", "--latency", latency]
        told: dict[str, float] = {}
        with server("service", home, *arguments) as service:
            for way in ("bare", "plugin"):
                folder = home / f"{way}-{latency}"
                told[way] = measure("batch", home, way, service["url"], areas, scenes, folder)[
                    "seconds"
                ]
        name = f"answers after {latency:g} s"
        row.series.append(Series(f"{name}: this plugin", "s", [told["plugin"]]))
        row.series.append(Series(f"{name}: bare loop", "s", [told["bare"]]))
        share = 100.0 * told["bare"] / told["plugin"]
        row.targets.append(Target(f"{name}: share of the loop's pace", "%", [share], at_least=90.0))
        row.ratios[f"{name}, time to the loop's"] = [told["plugin"] / told["bare"]]
    return row
