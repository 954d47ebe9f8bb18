"""The report: tables in Markdown, the same as JSON, pictures as SVG."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .figures import Change, Row, Spread, Target
from .processes import ROOT

FIGURES_BEGIN = "<!-- figures, by make bench STORE=1 -->"
FIGURES_END = "<!-- end of figures -->"


def machine() -> dict[str, str]:
    """Name what was measured on; no host name, no path."""
    from osgeo import gdal
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QT_VERSION_STR

    processor = next(
        line.partition(":")[2].strip()
        for line in [*Path("/proc/cpuinfo").read_text().splitlines(), "model name: unknown"]
        if line.startswith("model name")
    )
    kilobytes = int(Path("/proc/meminfo").read_text().split()[1])
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True
    ).stdout.strip()
    return {
        "processor": f"{processor}, {len(os.sched_getaffinity(0))} cores",
        "memory": f"{kilobytes / 2**20:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "QGIS": Qgis.version(),
        "Qt": QT_VERSION_STR,
        "GDAL": gdal.__version__,
        "Python": platform.python_version(),
        "commit": commit,
    }


def number(value: float) -> str:
    """Write a figure with three digits that count."""
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    if abs(value) >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if abs(value) >= 0.1 else f"{value:.3g}"


def row_text(row: Row) -> str:
    """Write one row: what was measured, the contestants, the promises."""
    lines = [f"### {row.title}", "", row.method, ""]
    if row.series:
        lines += ["| what | median | quartiles | times |", "|---|---|---|---|"]
        for series in row.series:
            spread = Spread.of(series.values)
            lines.append(
                f"| {series.name} | {number(spread.median)} {series.unit} |"
                f" {number(spread.low)} – {number(spread.high)} | {spread.count} |"
            )
        lines.append("")
    if row.targets:
        lines += ["| target | promised | measured | |", "|---|---|---|---|"]
        lines += [_target_line(target) for target in row.targets]
        lines.append("")
    lines += [f"- {note}" for note in row.notes]
    lines += [f"![{name}]({name}.svg)" for name in row.pictures]
    return "\n".join(lines).rstrip() + "\n"


def _target_line(target: Target) -> str:
    if target.at_most is not None:
        promised = f"≤ {number(target.at_most)} {target.unit}"
    else:
        promised = f"≥ {number(target.at_least or 0.0)} {target.unit}"
    spread = Spread.of(target.values)
    measured = f"{number(spread.median)} {target.unit}"
    if spread.count > 1:
        measured += f" ({number(spread.low)} – {number(spread.high)})"
    word = "reached" if target.reached else "**missed**"
    return f"| {target.name} | {promised} | {measured} | {word} |"


def changes_text(changes: Sequence[Change]) -> str:
    """Write what has changed since reference.json was stored."""
    lines = ["### Since reference.json", "", "| ratio | stored | now | |", "|---|---|---|---|"]
    for change in changes:
        word = f"**{change.word}**" if change.word == "worse" else change.word
        lines.append(
            f"| {change.name} | {number(change.stored)} | {number(change.now.median)}"
            f" ({number(change.now.low)} – {number(change.now.high)}) | {word} |"
        )
    return "\n".join(lines) + "\n"


def write(
    folder: Path, rows: Sequence[Row], changes: Sequence[Change], broken: Sequence[str], quick: bool
) -> str:
    """Write report.md, report.json and the pictures; gives the text of report.md."""
    about = machine()
    lines = ["# `make bench`", ""]
    if quick:
        lines += ["A quick run: few repetitions, small sizes. Not for quoting.", ""]
    lines += [f"{name}: {value}  " for name, value in about.items()] + [""]
    lines += [row_text(row) for row in rows]
    if changes:
        lines.append(changes_text(changes))
    lines += [f"Not measured: {what}\n" for what in broken]
    text = "\n".join(lines)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(text)
    for row in rows:
        for name, picture in row.pictures.items():
            (folder / f"{name}.svg").write_text(picture)
    record = _as_json(about, rows, changes, broken)
    (folder / "report.json").write_text(json.dumps(record, indent=1))
    return text


def quote(text: str, rows: Sequence[Row], docs: Path) -> None:
    """Put the figures into docs/performance.md, between its two marks, and the pictures beside."""
    page = docs / "performance.md"
    above, _, rest = page.read_text().partition(FIGURES_BEGIN)
    _, _, below = rest.partition(FIGURES_END)
    figures = text.partition("\n")[2].partition("### Since reference.json")[0].strip()
    for row in rows:
        for name, picture in row.pictures.items():
            (docs / "images" / f"{name}.svg").write_text(picture)
            figures = figures.replace(f"({name}.svg)", f"(images/{name}.svg)")
    page.write_text(f"{above}{FIGURES_BEGIN}\n\n{figures}\n\n{FIGURES_END}{below}")


def _as_json(
    about: dict[str, str], rows: Sequence[Row], changes: Sequence[Change], broken: Sequence[str]
) -> dict[str, Any]:
    plain = []
    for row in rows:
        record = asdict(row)
        record["pictures"] = sorted(row.pictures)
        for entry in (*record["series"], *record["targets"]):
            entry["spread"] = asdict(Spread.of(entry["values"]))
        for entry, target in zip(record["targets"], row.targets):
            entry["reached"] = target.reached
        plain.append(record)
    return {
        "machine": about,
        "rows": plain,
        "changes": [asdict(change) for change in changes],
        "broken": list(broken),
    }
