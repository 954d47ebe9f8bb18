"""The list of scenes and their footprints."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target
from ..processes import BenchError, measure, server

# The list is made for so many scenes; more have to work.
SIZED_FOR = 1000


def run(home: Path, quick: bool) -> Row:
    """Search for 500 scenes as a user does, and for 5,000."""
    row = Row(
        "scenes",
        "Result list",
        "The real search panel finds scenes over an area, from the click on Search to the filled"
        " list with the footprints drawn on the canvas, which shows all of them; parse, coverage,"
        " rows and footprints are made beside the main thread. Main thread: its processor time for"
        " all of it. Longest frame: how late a 10 ms timer was at worst, until list and map were"
        " painted. The second search of a process, with all imports done.",
    )
    for count in (500, 5000):
        told = []
        with server("service", home, "--scenes", count) as service:
            for _ in range(2 if quick else 5):
                told.append(measure("scenes", home, service["url"], count))
                if told[-1]["rows"] < count // 2 or not told[-1]["drawn"]:
                    raise BenchError(f"only {told[-1]['rows']} rows of {count}, or none drawn")
        name = f"{count:,} scenes"
        busy = [1000.0 * one["busy_s"] for one in told]
        frame = [1000.0 * one["stall_s"] for one in told]
        row.series.append(Series(f"{name}: click to shown", "s", [one["seconds"] for one in told]))
        row.series.append(Series(f"{name}: main thread", "ms", busy))
        row.series.append(Series(f"{name}: longest frame", "ms", frame))
        if count <= SIZED_FOR:
            row.targets.append(Target(f"{name}: longest frame", "ms", frame, at_most=16.0))
        if count == 500:
            row.targets.append(Target(f"{name}: main thread", "ms", busy, at_most=50.0))
    return row
