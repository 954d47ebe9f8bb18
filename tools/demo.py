"""`make demo`: the main job in the real QGIS desktop, by real clicks, against the sandbox.

On a machine with a screen it is done there, before your eyes, and QGIS stays open with the result,
the key in place. Where there is no screen, or with --virtual, it happens on a virtual one. Either
way build/demo holds a picture of each step and the GeoTIFF.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.desktop import job  # noqa: E402
from tests.desktop.harness import Desktop, DesktopError, Screen, missing_programs  # noqa: E402
from tests.desktop.watched import WatchedDesktop  # noqa: E402
from tests.sandbox import Sandbox  # noqa: E402

TARGET = ROOT / "build" / "demo"
REAL_SCENES = ROOT.parent / "shared" / "scenes"


def has_screen() -> bool:
    """Return whether windows would be seen."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def on_virtual_screen(sandbox: Sandbox) -> int:
    """Do the job where nobody looks."""
    with Screen() as screen, Desktop(environment(screen.environment(), sandbox), *places()) as qgis:
        do_the_job(qgis, sandbox)
    return 0


def on_this_screen(sandbox: Sandbox) -> int:
    """Do the job before the user's eyes, and wait until they close QGIS."""
    with WatchedDesktop(environment(dict(os.environ), sandbox), *places()) as qgis:
        try:
            do_the_job(qgis, sandbox)
        except DesktopError as error:
            if qgis.is_running:
                raise
            say(f"  QGIS was closed before the job was done. {error.args[0].splitlines()[0]}")
            return 1
        say("  QGIS stays open, with the result on the map and the key of the sandbox in use.")
        say("  Close it to end the demo.")
        return qgis.wait_for_the_user()


def do_the_job(qgis: Desktop, sandbox: Sandbox) -> None:
    """Go from an empty map to the raster; leave pictures and the GeoTIFF."""

    def shot(name: str) -> None:
        say(f"  {qgis.screenshot(TARGET / f'{name}.png').relative_to(ROOT)}")

    for layer in job.main_job(qgis, sandbox, shot, fields=TARGET):
        say(
            f"  {Path(layer['source']).relative_to(ROOT)}: {layer['name']}, {layer['crs']},"
            f" {layer['bands']} bands"
        )


def environment(base: dict[str, str], sandbox: Sandbox) -> dict[str, str]:
    """Point the plugin at the sandbox, and away from the user's own data."""
    return {
        **base,
        "EOSDA_API_URL": sandbox.url,
        "EOSDA_DATA_DIR": str(TARGET / "data"),
        "LANGUAGE": "en",
    }


def places() -> tuple[Path, Path, dict[str, str]]:
    """Return the profile's folder, the plugin and the settings of QGIS."""
    return TARGET / "qgis", ROOT, job.profile_settings(TARGET)


def main() -> int:
    """Run the demo; the exit code says whether the raster is on the map."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--virtual", action="store_true", help="use a virtual screen in any case")
    virtual = parser.parse_args().virtual or not has_screen()
    missing = missing_programs(virtual)
    if missing:
        say(f"Missing: {', '.join(missing)}. On Debian `make setup` installs them.")
        return 1
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    with ExitStack() as stack:
        scenes = REAL_SCENES if REAL_SCENES.is_dir() else None
        sandbox = stack.enter_context(Sandbox(delay=1.0, scenes_dir=scenes))
        say(f"A stand-in of the service runs at {sandbox.url}")
        return on_virtual_screen(sandbox) if virtual else on_this_screen(sandbox)


if __name__ == "__main__":
    sys.exit(main())
