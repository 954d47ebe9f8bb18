"""Each name of Qt and QGIS in shipped code is one of this Qt, of this QGIS, and of QGIS 4.

``make test-qt6`` runs this with Qt 6, the other tiers with the QGIS that they have. Attributes of
imported classes are looked at (``Qt.AlignmentFlag.AlignLeft``, ``QgsGeometry.fromWkt``), under any
name that a module gives them; what methods an object has is left to the tests that call them, but
for those in a list that newer versions warn of.
"""

import ast
import importlib
import sys
from dataclasses import dataclass
from functools import cache

import pytest

from tests.qt6.qgis4 import names_of_qgis4
from tests.test_architecture import ROOT, shipped_sources

# What newer versions warn of, or have not, and what is there instead.
REFUSED_NAMES = {
    "qgis.core.QgsMapLayerType": "QgsMapLayer.LayerType, which 3.22 has as well",
    "qgis.PyQt.QtCore.Qt.TimeSpec": "QTimeZone.utc(), toUTC(): deprecated since Qt 6.9",
    "qgis.PyQt.QtCore.QVariant.Type": "QMetaType.Type: gone with Qt 6",
    "qgis.PyQt.QtCore.QRegExp": "QRegularExpression: gone with Qt 6",
}
# And what has to be asked for with hasattr(), where an older version needs it.
REFUSED_ATTRIBUTES = {
    "setMinimal": "setNull",  # of a rectangle; 3.34
    "grayBand": "inputBand",  # of a renderer; 3.38
    "setAttribution": "setAttribution",  # of a layer; of its serverProperties() since 3.38
    "setTimeSpec": None,  # of a QDateTime: setTimeZone; Qt 6.9
    "toTimeSpec": None,
    "exec_": None,  # exec; gone with PyQt 6
    "print_": None,
    "toTime_t": None,  # toSecsSinceEpoch; gone with Qt 6
}


@dataclass(frozen=True)
class Use:
    """A dotted name from ``qgis``, or an attribute of something else, and where it stands."""

    name: str
    line: int
    # What the functions around it ask for with hasattr().
    asked: frozenset


class _Finder(ast.NodeVisitor):
    def __init__(self, tree):
        self.uses = []
        self._asked = [frozenset()]
        self._names = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                if node.module.split(".")[0] == "qgis":
                    for alias in node.names:
                        name = f"{node.module}.{alias.name}"
                        self._names[alias.asname or alias.name] = name
                        self.uses.append(Use(name, node.lineno, frozenset()))
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname and alias.name.split(".")[0] == "qgis":
                        self._names[alias.asname] = alias.name
        # Names given to a name: Flag = QItemSelectionModel.SelectionFlag
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = self._dotted(node.value)
                if name:
                    self._names.setdefault(node.targets[0].id, name)
        self.visit(tree)

    def _dotted(self, node):
        """The full name that an expression is, or None."""
        if isinstance(node, ast.Name):
            return self._names.get(node.id, "qgis" if node.id == "qgis" else None)
        if isinstance(node, ast.Attribute):
            before = self._dotted(node.value)
            return before and f"{before}.{node.attr}"
        return None

    def visit_Attribute(self, node):
        name = self._dotted(node)
        self.uses.append(Use(name or f".{node.attr}", node.lineno, self._asked[-1]))
        if not name:
            self.generic_visit(node)

    def visit_FunctionDef(self, node):
        asked = {
            call.args[1].value
            for call in ast.walk(node)
            if isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id == "hasattr"
            and isinstance(call.args[1], ast.Constant)
        }
        self._asked.append(self._asked[-1] | asked)
        self.generic_visit(node)
        self._asked.pop()


@cache
def uses_in(source):
    """Return what a source uses of ``qgis``, and the attributes of all else."""
    return _Finder(ast.parse(source)).uses


def _is_there(name):
    """Whether a dotted name is one of this Qt and this QGIS."""
    parts = name.split(".")
    depth = 3 if parts[1:2] == ["PyQt"] else 2
    found = importlib.import_module(".".join(parts[:depth]))
    for part in parts[depth:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return False
    return True


def not_here(source):
    """Return what a source uses that this Qt or this QGIS has not."""
    # The stub of make test-qt6 has Qt, and of QGIS what its tests need.
    there = "qgis.PyQt." if "tests.qt6.plugin" in sys.modules else "qgis."
    used = [use for use in uses_in(source) if use.name.startswith(there)]
    return [
        f"{use.line}: there is no {use.name}"
        for use in used
        if use.name.rpartition(".")[2] not in use.asked and not _is_there(use.name)
    ]


def not_in_qgis_4(source):
    """Return what a source uses of QGIS that is not in the list of what QGIS 4 has."""
    problems = []
    for use in uses_in(source):
        module, _, name = use.name.removeprefix("qgis.").partition(".")
        if use.name.startswith("qgis.") and module in ("core", "gui") and name:
            known = names_of_qgis4(module)
            if name not in known and not any(other.startswith(f"{name}.") for other in known):
                problems.append(f"{use.line}: {name} is not in tests/qt6/qgis4.txt: look it up")
    return problems


def refused(source):
    """Return what a source uses that newer versions warn of, without asking for what they have."""
    problems = []
    for use in uses_in(source):
        for name, instead in REFUSED_NAMES.items():
            if use.name == name or use.name.startswith(f"{name}."):
                problems.append(f"{use.line}: {name}; use {instead}")
        attribute = use.name.rpartition(".")[2]
        if attribute in REFUSED_ATTRIBUTES and REFUSED_ATTRIBUTES[attribute] not in use.asked:
            problems.append(f"{use.line}: {attribute}, see REFUSED_ATTRIBUTES")
    return problems


def _in_shipped_code(check):
    return [
        f"{path.relative_to(ROOT)}:{problem}"
        for path in shipped_sources(ROOT)
        for problem in check(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("check", [not_here, not_in_qgis_4, refused])
def test_shipped_code_uses_what_there_is(check):
    assert _in_shipped_code(check) == []


BAD = [
    (not_here, "from qgis.PyQt.QtCore import QNothing"),
    (not_here, "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignNowhere"),
    (not_here, "from qgis.PyQt import QtWidgets as w\ndef f():\n    return w.QStyle.StateFlag.No"),
    (not_here, "from qgis.PyQt.QtCore import Qt\nflag = Qt.AlignmentFlag\nx = flag.AlignNo"),
    (not_in_qgis_4, "from qgis.core import QgsNothing"),
    (not_in_qgis_4, "from qgis.core import Qgis\nx = [Qgis.MessageLevel.Loud]"),
    (not_in_qgis_4, "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.PolygonGeometry"),
    (not_in_qgis_4, "from qgis.gui import QgsMapCanvas\nx = QgsMapCanvas.nothing()"),
    (refused, "from qgis.core import QgsMapLayerType"),
    (refused, "from qgis.PyQt.QtCore import Qt\nx = Qt.TimeSpec.UTC"),
    (refused, "def f(moment):\n    moment.setTimeSpec(1)"),
    (refused, "def f(box):\n    box.setMinimal()"),
    (refused, "def f(box):\n    if hasattr(box, 'setMaximal'):\n        box.setMinimal()"),
    (refused, "def f(renderer):\n    return renderer.contrast().renderer().grayBand()"),
    (refused, "def f(dialog):\n    dialog.exec_()"),
]
GOOD = [
    (not_here, "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft"),
    (not_here, "from qgis.PyQt.QtWidgets import QAction, QStyle\nx = QStyle.StateFlag.State_On"),
    (not_in_qgis_4, "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.GeometryType"),
    (not_in_qgis_4, "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft"),
    (
        refused,
        "def f(box):\n    if hasattr(box, 'setNull'):\n        box.setNull()\n"
        "    else:\n        box.setMinimal()",
    ),
    (
        refused,
        "def f(layer):\n    place = layer.serverProperties()\n"
        "    place = place if hasattr(place, 'setAttribution') else layer\n"
        "    place.setAttribution('')",
    ),
]


@pytest.mark.parametrize(("check", "source"), BAD)
def test_what_is_not_there_is_found(check, source):
    assert len(check(source)) == 1


@pytest.mark.parametrize(("check", "source"), GOOD)
def test_what_is_there_passes(check, source):
    assert check(source) == []
