"""From the zip to a picture of one's own field, by clicks in the real desktop."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.desktop import job
from tests.desktop.harness import Desktop, Screen, missing_programs
from tests.sandbox import Sandbox

from ..figures import Row, Series, Target
from ..processes import ROOT, BenchError, environment

# Seconds that the service takes to prepare an order.
DELAY_S = 5.0
# Not of the checkout: the plugin is to come from the zip, as a user's does.
OURS = ("PYTHONPATH", "PYTHONPYCACHEPREFIX", "QGIS_PLUGINPATH")


def run(home: Path, quick: bool) -> Row:
    """Do it in a new profile each time."""
    missing = missing_programs()
    if missing:
        raise BenchError(f"missing: {', '.join(missing)}")
    subprocess.run([sys.executable, str(ROOT / "tools" / "package.py")], check=True)
    installing: list[float] = []
    to_raster: list[float] = []
    clicks: list[float] = []
    with Screen() as screen:
        for turn in range(1 if quick else 5):
            with Sandbox(delay=DELAY_S) as sandbox:
                installed, shown, clicked = _once(home / str(turn), screen, sandbox)
            installing.append(installed)
            to_raster.append(shown)
            clicks.append(float(clicked))
    return Row(
        "first_raster",
        "From the zip to the first raster",
        "The packed zip in a new profile of the real QGIS on a virtual screen, by a mouse that"
        " knows where to click and does not think: installed by QGIS's own installer; then icon,"
        " key, four corners of a field, Search, a day, Download, until the raster is drawn. The"
        f" service takes {DELAY_S:.0f} s to prepare an order.",
        [
            Series("installing the zip", "s", installing),
            Series("icon to raster", "s", to_raster),
            Series("clicks from the icon to the raster", "", clicks),
        ],
        [
            Target("icon to raster", "s", to_raster, at_most=60.0),
            Target("clicks from the icon to the raster", "", clicks, at_most=12.0),
        ],
    )


def _once(home: Path, screen: Screen, sandbox: Sandbox) -> tuple[float, float, int]:
    """Return the seconds to install, those from the icon to the raster, and the clicks of that."""
    variables = {
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "EOSDA_API_URL": sandbox.url,
        "EOSDA_DATA_DIR": str(home / "data"),
    }
    wanted = environment(home, **variables)
    settings = job.profile_settings(home / "out")
    with Desktop(
        {name: value for name, value in wanted.items() if name not in OURS},
        home / "qgis",
        plugin=None,
        settings=settings,
    ) as desktop:
        job.set_scene(desktop)
        begun = time.perf_counter()
        job.install_zip(desktop, ROOT / "dist" / "eosda_imagery.zip")
        installed = time.perf_counter()
        job.quickest_job(desktop, sandbox)
        shown = time.perf_counter()
        return installed - begun, shown - installed, desktop.clicks
