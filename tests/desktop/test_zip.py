"""The built zip, installed by QGIS's own plugin installer into a new profile, and used."""

import subprocess
import sys
from pathlib import Path

from tests.desktop import job

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_zip_installs_and_does_the_main_job(start, sandbox):
    subprocess.run([sys.executable, str(ROOT / "tools" / "package.py")], check=True)
    archive = ROOT / "dist" / "eosda_imagery.zip"
    with start(plugin=None) as desktop:
        assert desktop.ask("'eosda_imagery' in __import__('qgis').utils.plugins") is False
        where = job.install_zip(desktop, archive)
        assert Path(where).is_relative_to(start.folder / "qgis" / "profiles")
        (layer,) = job.main_job(desktop, sandbox)
        assert layer["bands"] == 3
        assert "Traceback" not in desktop.log()
