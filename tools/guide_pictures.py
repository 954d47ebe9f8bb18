"""Take the guide's pictures from those of the demo: `make guide-pictures` runs both."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "guide" / "images"
# What the guide shows of the demo's steps.
PICTURES = {
    "area.png": "3-area",
    "scenes.png": "4-scenes",
    "on-the-map.png": "6-on-the-map",
}
# Pixels: as wide as the window of the help; few colours keep the zip small.
WIDTH = 660
COLOURS = 128


def main() -> None:
    """Shrink each picture into its place."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, step in PICTURES.items():
        source = DEMO / f"{step}.png"
        if not source.is_file():
            sys.exit(f"{source} is not there: run make demo first.")
        size, colours = ("-resize", f"{WIDTH}x"), ("-colors", str(COLOURS), "-strip")
        subprocess.run(["convert", source, *size, *colours, IMAGES / name], check=True)


if __name__ == "__main__":
    main()
