"""Large areas of interest."""

from __future__ import annotations

from pathlib import Path

from ..figures import Row, Series, Target
from ..processes import measure

LARGE = {"vertices": ("polygon of 100,000 vertices", 0.1), "polygons": ("10,000 polygons", 1.0)}


def run(home: Path, quick: bool) -> Row:
    """Turn both into requests, in a worker."""
    told = [measure("aoi", home) for _ in range(2 if quick else 7)]
    row = Row(
        "aoi",
        "Area of interest",
        "A polygon of 100,000 vertices (some 150 km²), and a layer of 10,000 fields that do not"
        " touch: made valid, measured and turned into the polygons of the orders, in a QgsTask.",
    )
    for key, (name, limit) in LARGE.items():
        all_of = [one[key] for one in told]
        stalls = [1000.0 * one["stall_s"] for one in all_of]
        if "refused" in all_of[0]:
            row.notes.append(f"{name}: refused. {all_of[0]['refused']}")
        else:
            seconds = [one["seconds"] for one in all_of]
            row.series.append(Series(f"{name}: area", "s", [one["area_s"] for one in all_of]))
            row.series.append(Series(f"{name}: area and orders", "s", seconds))
            row.targets.append(Target(f"{name}: area and orders", "s", seconds, at_most=limit))
            row.notes.append(
                f"{name}: {all_of[0]['parts']:,} parts, {all_of[0]['requests']:,} orders."
            )
        row.targets.append(Target(f"{name}: longest stall of the main thread", "ms", stalls, 16.0))
    return row
