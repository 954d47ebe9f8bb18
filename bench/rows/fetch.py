"""A file over loopback to the disk, by the engine and by what a plugin would otherwise use."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from .. import data
from ..figures import Row, Series, Target, ratios
from ..processes import BUILD, BenchError, measure, server

WAYS = {
    "this plugin": "engine",
    "curl": "curl",
    "QgsFileDownloader": "qgis",
    "requests .content": "requests",
}


def run(home: Path, quick: bool) -> Row:
    """Fetch files of two sizes by every way, in turn."""
    sizes = {"50 MB": (50 * data.MEGABYTE, 3 if quick else 7)}
    sizes["200 MB" if quick else "1 GiB"] = (200 * data.MEGABYTE if quick else 2**30, 3)
    row = Row(
        "fetch",
        "Fetch to disk",
        "GeoTIFFs over loopback from a server that sends them by `sendfile`. The plugin: its"
        " engine with a job whose file is ready, from the wake-up to the proven file under its"
        " name, put on the disk (fsync). The others leave the file in the system's cache; “on"
        " disk” adds an fsync to their time. A new process each time.",
    )
    data.plain("small.tif", data.MEGABYTE)
    out = BUILD / "out"
    out.mkdir(parents=True, exist_ok=True)
    try:
        with server("service", home, "--folder", data.FOLDER) as service:
            for word, (size, times) in sizes.items():
                name = f"plain-{size}.tif"
                data.plain(name, size)
                _measure(row, home, service["url"], word, name, out, times)
    finally:
        subprocess.run(["rm", "-rf", str(out)], check=True)
    return row


def _measure(row, home, url, word, name, out, times):
    told: dict[str, list] = {way: [] for way in WAYS}
    for _ in range(times):
        for way, child in WAYS.items():
            if child == "curl":
                told[way].append(_curl(f"{url}/file/{name}", out / name))
            else:
                told[way].append(measure("fetch", home, child, url, name, out))
    for way, all_of in told.items():
        row.series.append(Series(f"{word}, {way}", "s", [one["seconds"] for one in all_of]))
        if way != "this plugin":
            synced = [one["synced"] for one in all_of]
            row.series.append(Series(f"{word}, {way}, on disk", "s", synced))
    for way, all_of in told.items():
        if way != "curl":
            memory = [one["memory"] / data.MEGABYTE for one in all_of]
            row.series.append(Series(f"{word}, {way}: extra memory", "MB", memory))
    ours = told["this plugin"]
    seconds = [one["seconds"] for one in ours]
    for state, kind in (("as they leave it", "seconds"), ("on disk", "synced")):
        rival = [
            min(one[kind], other[kind])
            for one, other in zip(told["curl"], told["QgsFileDownloader"])
        ]
        against = ratios(seconds, rival)
        row.targets.append(
            Target(
                f"{word}: to the faster of curl and QgsFileDownloader, {state}", "×", against, 1.1
            )
        )
        row.ratios[f"{word}, to the faster rival {state}"] = against
    memory = [one["memory"] / data.MEGABYTE for one in ours]
    row.targets.append(Target(f"{word}: extra memory", "MB", memory, 8.0))
    stalls = [1000.0 * one["stall_s"] for one in ours]
    row.targets.append(Target(f"{word}: longest stall of the main thread", "ms", stalls, 16.0))


def _curl(url: str, target: Path) -> dict[str, float]:
    begun = time.perf_counter()
    ended = subprocess.run(["curl", "-s", "-S", "-f", "-o", str(target), url], capture_output=True)
    seconds = time.perf_counter() - begun
    if ended.returncode:
        raise BenchError(f"curl: {ended.stderr.decode().strip()}")
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    synced = time.perf_counter() - begun
    target.unlink()
    return {"seconds": seconds, "synced": synced, "memory": 0}
