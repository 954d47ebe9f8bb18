"""What this tier leaves out, and what it does not: tests of its own plugin."""

import subprocess
import sys

from tests.qt6.floor import missing
from tests.qt6.plugin import ROOT

IMPORTS = (
    "from qgis.core import QgsGeometry, QgsRectangle, QgsTask\nfrom qgis.gui import QgsMapTool\n"
)
PASSES = """
from qgis.PyQt.QtWidgets import QAction

def area(geometry: QgsGeometry) -> float:
    return geometry.area()

def test_it():
    assert not isinstance(QAction(), QgsGeometry) and QgsTask.Flag.CanCancel
"""
NEEDS_QGIS = [
    "def test_it():\n    assert QgsGeometry.fromWkt('POINT(1 2)')",
    "def test_it():\n    assert QgsRectangle(0, 0, 1, 1).width() == 1",
    "def test_it():\n    assert QgsRectangle() == QgsRectangle()",
    "class Tool(QgsMapTool):\n    pass\n\ndef test_it():\n    Tool(None)",
    "def test_it(qgis_new_project):\n    pass",
    "def test_it():\n    from osgeo import gdal\n    gdal.Open('x')",
    # Caught on the way, it stays one of these.
    "import pytest\n\ndef test_it():\n    with pytest.raises(BaseException):\n"
    "        QgsGeometry.fromWkt('')\n    assert False",
    # Made at import, and nothing asked of it there.
    "BOX = QgsRectangle(0, 0, 1, 1)\n\ndef test_it():\n    assert BOX.width() == 1",
]
NEEDS_QGIS_AT_IMPORT = "WIDTH = QgsRectangle(0, 0, 1, 1).width()\n\ndef test_it():\n    pass"
FAILS = [
    "def test_it():\n    assert False",
    "from qgis.PyQt.QtWidgets import QAction\n\ndef test_it():\n    action = QAction()\n"
    "    action.triggered.connect(lambda: 1 / 0)\n    action.trigger()",
    "import threading\n\ndef test_it():\n    thread = threading.Thread(target=lambda: 1 / 0)\n"
    "    thread.start()\n    thread.join()",
    "from qgis.PyQt.QtCore import Qt\n\ndef test_it():\n    assert Qt.AlignLeft",
]


def _summary(tmp_path, *sources):
    """The last line of pytest about tests on Qt 6, each in a file of its own."""
    for number, source in enumerate(sources):
        (tmp_path / f"test_{number}.py").write_text(IMPORTS + source, encoding="utf-8")
    settings = tmp_path / "pytest.ini"
    settings.write_text("[pytest]\n", encoding="utf-8")
    run = [sys.executable, "-m", "pytest", "-p", "tests.qt6.plugin", "-c", str(settings)]
    run += ["--import-mode=importlib", str(tmp_path)]
    output = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    return output.stdout.splitlines()[-1].strip("= ").partition(" in ")[0]


def test_what_needs_no_qgis_has_to_pass(tmp_path):
    assert _summary(tmp_path, PASSES) == "1 passed"


def test_what_needs_qgis_is_left_out(tmp_path):
    assert _summary(tmp_path, *NEEDS_QGIS) == f"{len(NEEDS_QGIS)} deselected"


def test_a_file_that_needs_qgis_at_import_is_left_out(tmp_path):
    assert _summary(tmp_path, NEEDS_QGIS_AT_IMPORT) == "no tests ran"


def test_what_fails_on_qt_6_fails(tmp_path):
    # What leaves a slot is told when the test has ended.
    told = f"{len(FAILS) - 1} failed, 1 passed"
    summary = _summary(tmp_path, *FAILS)
    assert summary.startswith(told) and summary.endswith("1 error")


def test_a_file_that_lost_more_than_a_quarter_is_missed():
    floor = {"tests/ui/test_a.py": 20, "tests/ui/test_b.py": 3}
    assert missing(floor, {"tests/ui/test_a.py": 15, "tests/ui/test_b.py": 3}) == []
    assert len(missing(floor, {"tests/ui/test_a.py": 14, "tests/ui/test_b.py": 3})) == 1
    assert len(missing(floor, {"tests/ui/test_a.py": 20})) == 1
