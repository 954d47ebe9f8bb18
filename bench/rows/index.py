"""An index: how much later than its bands it is on the map, and how far from numpy's."""

from __future__ import annotations

import shutil
from pathlib import Path

from .. import data
from ..figures import Row, Series, Target
from ..processes import BUILD, measure

# Pixels of 10 m a side: 200 km², the largest area of one order.
SIDE = 1414


def run(home: Path, quick: bool) -> Row:
    """Bring the bands of 200 km² to the canvas, as they are and as NDVI in turn."""
    path = data.scene(f"index-{SIDE}.tif", SIDE)
    told: dict[str, list] = {"bands": [], "index": []}
    for turn in range(2 if quick else 5):
        for way, all_of in told.items():
            folder = BUILD / "out" / f"{way}-{turn}"
            all_of.append(measure("index", home, way, path, folder))
            shutil.rmtree(folder, ignore_errors=True)
    row = Row(
        "index",
        "An index of 200 km²",
        f"{SIDE}² pixels of four bands, a tiled and deflated GeoTIFF on disk. From there to the"
        " drawn canvas: as bands, and as NDVI, which is computed, written, coloured and drawn."
        " Longest stall: how late a 10 ms timer was at worst until the layer was in the project."
        " What QGIS's canvas takes of the main thread to begin to draw is told beside it.",
    )
    for way, word in (("bands", "bands"), ("index", "NDVI")):
        row.series.append(Series(f"{word}: drawn", "s", [one["drawn"] for one in told[way]]))
    for way, word in (("bands", "bands"), ("index", "NDVI")):
        pauses = [1000.0 * one["drawing_s"] for one in told[way]]
        row.series.append(Series(f"{word}: QGIS begins to draw", "ms", pauses))
    row.compare_drawn(
        told["index"],
        told["bands"],
        "NDVI after its bands",
        "drawn, to its bands",
        stall_ms=16.0,
    )
    off = [1e6 * one["difference"] for one in told["index"]]
    row.targets.append(Target("largest difference to numpy", "millionths", off, at_most=1.0))
    return row
