"""Proof and load: what lies between the file at the service and the picture on the canvas."""

from __future__ import annotations

import shutil
from pathlib import Path

from .. import data
from ..figures import Row, Series
from ..processes import BUILD, measure, server


def run(home: Path, quick: bool) -> Row:
    """Bring one whole Sentinel-2 tile of four bands to the canvas, both ways in turn."""
    side, times = (2745, 2) if quick else (10980, 3)
    name = f"scene-{side}.tif"
    path = data.scene(name, side)
    told: dict[str, list] = {"plugin": [], "bare": []}
    with server("service", home, "--folder", data.FOLDER, "--file", name) as service:
        for turn in range(times):
            for way, all_of in told.items():
                folder = BUILD / "out" / f"{way}-{turn}"
                all_of.append(measure("proof", home, way, service["url"], name, folder))
                shutil.rmtree(folder, ignore_errors=True)
    row = Row(
        "proof",
        "Proof and load",
        f"{side}² pixels, four bands, a tiled and deflated GeoTIFF of"
        f" {path.stat().st_size / data.MEGABYTE:.0f} MB. From the engine's wake-up for a task that"
        " is finished at the service (question, fetch, proof, statistics of all of the scene,"
        " styled layer) to the drawn canvas; beside it curl, a `QgsRasterLayer` as it comes, and"
        " the drawn canvas. Longest stall: how late a 10 ms timer was at worst until the layer was"
        " in the project. What QGIS's canvas takes of the main thread to draw is told beside it.",
    )
    for way, word in (("plugin", "this plugin"), ("bare", "curl and a bare layer")):
        for key, what in (
            ("fetched", "file on disk"),
            ("added", "layer added"),
            ("drawn", "drawn"),
        ):
            row.series.append(Series(f"{word}: {what}", "s", [one[key] for one in told[way]]))
        pauses = [1000.0 * one["drawing_s"] for one in told[way]]
        row.series.append(Series(f"{word}: longest stall while QGIS draws", "ms", pauses))
    row.compare_drawn(
        told["plugin"],
        told["bare"],
        "over curl and a bare layer, drawn",
        "drawn, to a bare layer",
        # What QGIS's own cumulative cut may take for a whole tile, in a worker.
        later_s=5.0,
    )
    return row
