"""What the plugin adds to the start of QGIS."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target, ratios
from ..processes import measure

CONTESTANTS = {
    "this plugin": "eosda_imagery",
    "empty plugin": "eosda_bench_empty",
    "import requests": "requests",
}


def run(home: Path, quick: bool) -> Row:
    """Measure each in a new process, in turn."""
    times: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
    afterwards: list[float] = []
    heavy: list[str] = []
    # The first round compiles, and is not counted.
    for turn in range(4 if quick else 16):
        for name, module in CONTESTANTS.items():
            told = measure("load", home, module)
            if turn:
                times[name].append(1000.0 * told["seconds"])
            if module == "eosda_imagery":
                heavy = told["heavy"]
                if turn:
                    afterwards.append(1000.0 * told["afterwards"])
    ours, empty = times["this plugin"], times["empty plugin"]
    over = [one - other for one, other in zip(ours, empty)]
    brought = ", ".join(heavy) or "nothing"
    return Row(
        "load",
        "Plugin load",
        "Import, `classFactory` and `initGui` in an offscreen QGIS, a new process each.",
        [
            *(Series(name, "ms", values) for name, values in times.items()),
            Series("this plugin, in the first turn of the event loop", "ms", afterwards),
        ],
        [
            Target("over the empty plugin", "ms", over, at_most=12.0),
            Target("heavy modules that came in", "", [float(len(heavy))], at_most=0.0),
        ],
        {"to import requests": ratios(ours, times["import requests"])},
        [f"Of requests, GDAL, sqlite3 and the dock a start brings in: {brought}."],
    )
