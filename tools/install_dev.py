"""Link this checkout into a QGIS profile, so that QGIS runs the code as it stands here."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "eosda_imagery"


def profiles_folder(qgis: str) -> Path:
    """Where this system keeps the profiles of QGIS3 or QGIS4."""
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ["APPDATA"])
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "QGIS" / qgis / "profiles"


def link(plugins: Path) -> Path:
    """Link the checkout as the plugin; anything there that is no link stays as it is."""
    target = plugins / PACKAGE
    if target.exists() and not target.is_symlink():
        raise SystemExit(f"{target} is there and is no link: move it away first.")
    plugins.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    target.symlink_to(ROOT, target_is_directory=True)
    return target


def main() -> None:
    """Read the options and make the link."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qgis", default="QGIS3", choices=("QGIS3", "QGIS4"))
    parser.add_argument("--profile", default="default")
    options = parser.parse_args()
    target = link(profiles_folder(options.qgis) / options.profile / "python" / "plugins")
    try:
        translations.compile_all()
    except translations.TranslationError as error:
        print(f"The plugin will speak English: {error}")
    print(f"Linked {target}")
    print("In QGIS, tick it under Plugins > Manage and Install Plugins > Installed.")


if __name__ == "__main__":
    main()
