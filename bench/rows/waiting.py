"""What 200 jobs cost that wait at the service."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target
from ..processes import measure, server

JOBS = 200


def run(home: Path, quick: bool) -> Row:
    """Watch a QGIS with the engine and the jobs, and one with the engine alone."""
    seconds = 12 if quick else 62
    with server("service", home, "--pending") as service:
        url = service["url"]
        told = measure("waiting", home, "watch", url, JOBS, seconds, home / "watch")
        idle = measure("waiting", home, "watch", url, 0, seconds / 3, home / "idle")
        memory = [
            measure("waiting", home, "memory", url, JOBS, 0, home / f"memory{turn}")["bytes"]
            for turn in range(1 if quick else 3)
        ]
    late = [1000.0 * one for one in told["late"]]
    held = [float(one) for one in told["held"]]
    idle_late = [1000.0 * one for one in idle["late"]]
    return Row(
        "waiting",
        "Waiting",
        f"{JOBS} jobs whose tasks are at the service and not finished, all due, with the limit of"
        f" 10 questions a minute, for {seconds} s. Every 0.5 s an unrelated QgsTask is started;"
        " every 0.1 s the threads in use of the pool are counted (the unrelated tasks among them)."
        " The processor time holds both, and is given without any job too.",
        [
            Series("unrelated task starts after", "ms", late),
            Series("the same with one job", "ms", idle_late),
            Series("pool threads held", "", held),
            Series("processor", "%", [100.0 * told["cpu"]]),
            Series("processor with one job", "%", [100.0 * idle["cpu"]]),
            Series("Python memory a job", "kB", [one / 1000.0 for one in memory]),
        ],
        [
            Target("pool threads held", "", held, at_most=0.0),
            Target("unrelated task starts after, at worst", "ms", [max(late)], at_most=50.0),
            Target("processor", "%", [100.0 * told["cpu"]], at_most=1.0),
            Target("memory a job", "kB", [one / 1000.0 for one in memory], at_most=2.0),
        ],
        {"memory a job, to 2 kB": [one / 2000.0 for one in memory]},
    )
