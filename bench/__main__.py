"""Measure every row, print the tables, compare with reference.json.

It ends with an error only if something could not be measured: a target that is missed, or a ratio
that got worse, is a finding. BENCH_QUICK=1 makes it short; BENCH_ONLY names rows, with commas.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from .processes import BUILD, PLUGINS, ROOT, prepare

ROWS = (
    *("load", "opening", "fetch", "proof", "index", "season", "waiting", "poll_plan"),
    *("scenes", "aoi", "batch", "qgis_process", "first_raster"),
)
REFERENCE = ROOT / "bench" / "reference.json"


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--store", action="store_true", help="write reference.json and docs/performance.md"
    )
    given = parser.parse_args()
    quick = os.environ.get("BENCH_QUICK", "") not in ("", "0")
    wanted = [name for name in os.environ.get("BENCH_ONLY", "").split(",") if name] or ROWS
    prepare()
    sys.path[:0] = [str(PLUGINS)]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows, broken = _measure(wanted, quick)
    from . import figures, report

    stored = json.loads(REFERENCE.read_text()) if REFERENCE.exists() else {}
    changes = figures.compare(rows, stored)
    text = report.write(BUILD, rows, changes, broken, quick)
    if changes:
        print(report.changes_text(changes))
    for what in broken:
        print(f"Not measured: {what}", file=sys.stderr)
    print("Report: build/bench/report.md, report.json")
    if given.store and not broken:
        kept = {**stored, **figures.to_store(rows)}
        REFERENCE.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")
        if not quick and wanted is ROWS:
            report.quote(text, rows, ROOT / "docs")
    return 1 if broken else 0


def _measure(wanted, quick):
    """Measure row by row, each printed as it is there; a row that fails leaves the others alone."""
    from . import report

    rows, broken = [], []
    for name in wanted:
        home = Path(tempfile.mkdtemp(prefix="bench-"))
        begun = time.monotonic()
        try:
            row = importlib.import_module(f".rows.{name}", __package__).run(home, quick)
        except Exception as error:
            broken.append(f"{name}: {type(error).__name__}: {error}")
            continue
        finally:
            shutil.rmtree(home, ignore_errors=True)
        rows.append(row)
        print(report.row_text(row), flush=True)
        print(f"({time.monotonic() - begun:.0f} s)\n", file=sys.stderr, flush=True)
    return rows, broken


if __name__ == "__main__":
    raise SystemExit(main())
