"""Large areas of interest."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target
from ..processes import measure

SHOWN = {
    "area": "area_s",
    "area and orders": "seconds",
    "layer chosen to orders told": "told_s",
    "layer chosen to area on the map": "shown_s",
}
STALLS = {
    "in the task": "stall_s",
    "layer chosen to area on the map": "panel_stall_s",
    "zoomed to": "zoom_stall_s",
}
# Seconds in a worker: what QGIS's own calls may take in place of code of ours.
LARGE = {"vertices": ("polygon of 100,000 vertices", 0.3), "polygons": ("10,000 polygons", 1.0)}


def run(home: Path, quick: bool) -> Row:
    """Turn both into requests, in a worker and in the panel."""
    told = [measure("aoi", home) for _ in range(2 if quick else 7)]
    row = Row(
        "aoi",
        "Area of interest",
        "A polygon of 100,000 vertices (some 150 km²), and a layer of 10,000 fields that do not"
        " touch: made valid, measured and turned into the polygons of the orders, in a QgsTask."
        " Then the same as a layer, chosen in the panel of the dock, until the panel tells the"
        " orders and the map shows the area, and zoomed to. A new process each time, in which a"
        " small area has come before, and numpy is loaded, as QGIS's own plugins do.",
    )
    for key, (name, limit) in LARGE.items():
        all_of = [one[key] for one in told]
        for what, figure in SHOWN.items():
            row.series.append(Series(f"{name}: {what}", "s", [one[figure] for one in all_of]))
        seconds = [one["seconds"] for one in all_of]
        row.targets.append(Target(f"{name}: area and orders", "s", seconds, at_most=limit))
        for what, figure in STALLS.items():
            stalls = [1000.0 * one[figure] for one in all_of]
            row.targets.append(Target(f"{name}: longest stall, {what}", "ms", stalls, 16.0))
        row.notes.append(f"{name}: {all_of[0]['parts']:,} parts, {all_of[0]['requests']:,} orders.")
    return row
