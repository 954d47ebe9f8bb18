"""Statistics of a season: what the flow asks of the main thread."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target
from ..processes import BenchError, measure, server


def run(home: Path, quick: bool) -> Row:
    """Order a year of three indices as the dock does, until the chart is drawn."""
    told = []
    with server("sandbox", home) as service:
        for turn in range(2 if quick else 7):
            told.append(measure("season", home, service["url"], home / f"data-{turn}"))
            if told[-1]["scenes"] < 10 or told[-1]["lines"] != 3:
                raise BenchError(f"only {told[-1]['scenes']} scenes, {told[-1]['lines']} lines")
    stall = [1000.0 * one["stall_s"] for one in told]
    row = Row(
        "season",
        "Statistics of a season",
        "A year of three indices over one area: planned, looked up, ordered of the tests' service,"
        " fetched, read, handed to the list and drawn as a chart. Longest frame: how late a 10 ms"
        " timer was at worst. The second order of a process, with all imports done.",
    )
    row.series.append(Series("click to figures", "s", [one["seconds"] for one in told]))
    row.series.append(Series("main thread", "ms", [1000.0 * one["busy_s"] for one in told]))
    row.targets.append(Target("longest frame", "ms", stall, at_most=16.0))
    return row
