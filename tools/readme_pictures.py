"""`make readme-pictures`: the README's picture and strip, from those of the demo."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"
# The whole job for who has a minute: area, days, one of them chosen, the map.
STRIP = ("3-area", "4-scenes", "5-scene-and-bands", "6-on-the-map")
# Pixels: two by two they are as wide as a page of the repository.
WIDTH, GAP = 640, 4
FEW_COLOURS = ("-dither", "None", "-colors", "128", "-strip")


def main() -> None:
    """Put the strip together, and shrink both pictures."""
    tiles = ("-tile", "2x", "-geometry", f"{WIDTH}x+{GAP}+{GAP}")
    strip = DEMO / "strip.png"
    subprocess.run(["montage", *map(picture, STRIP), *tiles, strip], check=True)
    for name, source in (("strip.png", strip), ("main.png", picture(STRIP[-1]))):
        # A palette, for what was put together has 16 bits a colour.
        target = f"PNG8:{IMAGES / name}"
        subprocess.run(["convert", source, *FEW_COLOURS, target], check=True)


def picture(step: str) -> Path:
    """Return the demo's picture of a step."""
    found = DEMO / f"{step}.png"
    if not found.is_file():
        sys.exit(f"{found} is not there: run make demo first.")
    return found


if __name__ == "__main__":
    main()
