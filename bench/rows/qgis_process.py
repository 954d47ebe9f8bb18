"""What a run of an algorithm costs beside QGIS itself."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

from .. import data
from ..figures import Row, Series, Target, ratios
from ..processes import BenchError, environment, server

# Debian's wrapper of that name fails.
DEBIANS = Path("/usr/bin/qgis_process.bin")
PROGRAM = str(DEBIANS) if DEBIANS.exists() else "qgis_process"
VIEW_ID = "S2L2A/35/U/KR/2026/11/3/0"
AREA = {
    "type": "Polygon",
    "coordinates": [[[24.062, 49.762], [24.088, 49.762], [24.088, 49.778], [24.062, 49.762]]],
}


def run(home: Path, quick: bool) -> Row:
    """Run both in turn, each in a profile with that plugin alone."""
    homes = {"eosda_imagery": home / "ours", "eosda_bench_empty": home / "empty"}
    for plugin, folder in homes.items():
        _call(["plugins", "enable", plugin], environment(folder))
    area = home / "area.geojson"
    area.write_text(json.dumps(AREA))
    totals: list[float] = []
    waits: list[float] = []
    nothing: list[float] = []
    journal = home / "journal"
    arguments = ["--folder", data.FOLDER, "--file", data.delivery().name, "--journal", journal]
    with server("service", home, *arguments) as service:
        for turn in range(3 if quick else 11):
            _know_the_service(home / f"data{turn}")
            variables = {
                "EOSDA_API_KEY": "bench",
                "EOSDA_API_URL": service["url"],
                "EOSDA_DATA_DIR": str(home / f"data{turn}"),
            }
            words = [f"AOI={area}", f"VIEW_ID={VIEW_ID}", "BANDS=B04,B03,B02,B08"]
            words.append(f"OUTPUT={home / f'out{turn}.tif'}")
            journal.write_text("")
            ours = _call(
                ["run", "eosda:downloadbands", "--", *words],
                environment(homes["eosda_imagery"], **variables),
            )
            noted = dict(line.split() for line in journal.read_text().splitlines())
            other = _call(
                ["run", "eosdabenchempty:nothing"], environment(homes["eosda_bench_empty"])
            )
            # The first round compiles, and is not counted.
            if turn:
                totals.append(ours)
                waits.append(float(noted["status"]) - float(noted["create"]))
                nothing.append(other)
    worked = [total - wait for total, wait in zip(totals, waits)]
    return Row(
        "qgis_process",
        "Start of a `qgis_process` run",
        "`eosda:downloadbands` from the shell to its raster, against an algorithm of an empty"
        " plugin that does nothing; a profile each. The service answers at once; the"
        " plugin still leaves a task one second before it spends a request on a question, which is"
        " waiting and not work.",
        [
            Series("eosda:downloadbands", "s", totals),
            Series("of it between order and question", "s", waits),
            Series("eosda:downloadbands without that wait", "s", worked),
            Series("nothing, empty plugin", "s", nothing),
        ],
        [
            Target(
                "over nothing, without that wait",
                "s",
                [one - other for one, other in zip(worked, nothing)],
                at_most=0.3,
            )
        ],
        {"without that wait, to nothing": ratios(worked, nothing)},
    )


def _call(words: list[str], variables: dict[str, str]) -> float:
    begun = time.perf_counter()
    ended = subprocess.run([PROGRAM, *words], env=variables, capture_output=True, text=True)
    seconds = time.perf_counter() - begun
    if ended.returncode:
        raise BenchError(f"qgis_process {words[1]}: {(ended.stdout + ended.stderr)[-1500:]}")
    return seconds


def _know_the_service(folder: Path) -> None:
    """Let the store know the service as quick: the first question then comes after a second."""
    from eosda_imagery.core.jobs.store import Store

    store = Store(folder)
    for _ in range(30):
        store.history.note("sentinel2l2a", 0.1)
    store.close()
