"""Who may import whom (docs/architecture.md, "Rooms"), and what shipped code never does.

The checker is run on small bad sources too: a check that cannot fail proves nothing.
"""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "eosda_imagery"
ROOMS = ("api", "core", "ui", "processing_provider")
DOORS = ("plugin.py", "__init__.py")

# Python 3.9 is the floor: QGIS 3.22 on Windows brings it.
STANDARD_LIBRARY = frozenset(sys.stdlib_module_names) - {"tomllib"}

# What each room may import from the others, and from outside beside the standard library.
# A name stands for itself and for all below it.
INSIDE = {
    "api": ("api",),
    "core": ("core", "api"),
    "ui": ("ui", "core", "api.models", "api.datasets", "api.indices", "api.errors", "api.texts"),
    "processing_provider": (
        "processing_provider",
        "core",
        "api.models",
        "api.datasets",
        "api.formulas",
        "api.indices",
        "api.errors",
        "api.texts",
    ),
    "plugin.py": ("ui", "core", "processing_provider"),
    "__init__.py": ("plugin",),
}
# The rooms inside the large ones, from the top floor down: a folder may import from those that it
# names, from itself and from what stands at the top of its room.
# What stands at the top of such a room imports no folder of it and is known to all of them, but in
# the rooms of JOINED the top joins the folders, which know of it only what they name.
# Folders that belong to the top: known to all of the room, and they know no other folder.
OF_THE_TOP = {"core": ("gdal", "settings")}
JOINED = ("ui", "ui/scenes", "ui/downloads", "core/aoi", "processing_provider")
FOLDERS = {
    "core": {
        "layers": ("stac", "orders", "raster", "catalog", "jobs", "storage", "aoi"),
        "stac": ("raster", "statistics", "jobs.model", "storage", "aoi"),
        "statistics": ("orders", "catalog", "jobs", "storage", "aoi"),
        "orders": ("catalog", "jobs", "storage", "aoi"),
        "catalog": ("storage", "aoi"),
        "raster": ("storage", "aoi", "jobs.model"),
        "jobs": ("storage",),
        "storage": (),
        "aoi": (),
    },
    "ui": dict.fromkeys(
        ("area", "scenes", "bands", "order", "downloads", "statistics", "options", "layers"),
        ("map", "widgets"),
    )
    | {"map": ("widgets",), "widgets": ()},
    "core/aoi": {"formats": ("geometry", "errors"), "geometry": ("errors",)},
    "core/layers": {"project": ()},
    "core/raster": {"indices": ()},
    "ui/scenes": {"list": ()},
    "ui/downloads": {"list": ()},
    "processing_provider": {
        "algorithms": (
            "runs",
            "failures",
            "main_thread",
            "requests",
            "waiting",
        ),
        "runs": ("failures", "requests", "waiting"),
    },
    "core/jobs": {"drivers": ("steps", "store"), "steps": ("store",), "store": ()},
}
# Wrong arrows that still stand; each goes with the piece that it belongs to.
NOT_YET = {}
OUTSIDE = {
    "api": (),
    "core": ("qgis.core", "qgis.PyQt.QtCore", "osgeo"),
    "ui": ("qgis.core", "qgis.gui", "qgis.PyQt"),
    # QtCore for texts, QtGui for the icons that a provider has to hand out.
    "processing_provider": ("qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"),
    "plugin.py": ("qgis.core", "qgis.gui", "qgis.PyQt"),
    "__init__.py": (),
}
# One file has a reason that its room has not.
OUTSIDE_OF_ONE_FILE = {
    # HTTP stands in one folder; of the library below requests, what it lets through.
    "api/transport/__init__.py": ("requests",),
    "api/transport/connections.py": ("requests", "urllib3.exceptions"),
    "api/transport/failures.py": ("requests", "urllib3.exceptions"),
    "api/transport/session.py": ("requests",),
    "api/transport/stream.py": ("requests",),
    # QGIS's proxy is asked for with a QNetworkProxyQuery.
    "core/connection.py": ("qgis.PyQt.QtNetwork",),
    # One drawing for the widget, for pictures and for pages, algorithms' included.
    "core/statistics/chart.py": ("qgis.PyQt.QtGui",),
    "core/statistics/export.py": ("qgis.PyQt.QtGui", "qgis.PyQt.QtSvg"),
    # QGIS's raster calculator stands beside qgis.core, in every QGIS.
    "core/raster/indices/calculator.py": ("qgis.analysis", "numpy"),
    # The colours of a ramp, which QGIS's renderers want as QColor.
    "core/layers/style.py": ("qgis.PyQt.QtGui",),
    # Bits and classes of a quality band; numpy comes with GDAL's Python.
    "core/raster/clouds.py": ("numpy",),
    # Pixels of two dates, where both have some.
    "core/raster/indices/change.py": ("numpy",),
}
# These live in QtWidgets for Qt 5 and in QtGui for Qt 6; qgis.PyQt.QtWidgets has them for both.
QTGUI_OF_QT6 = {"QtGui.QAction", "QtGui.QActionGroup", "QtGui.QShortcut"}
# GDAL's mode belongs to the whole process, other plugins included.
EXCEPTIONS_OF_GDAL = {"UseExceptions", "DontUseExceptions"}
SLEEPS = {"sleep", "msleep", "usleep"}
# What gives the project or the canvas, to whose signals other plugins connect.
WRAPPERS_OF_QGIS = ("QgsProject.instance()", "mapCanvas()", "get_canvas()", ".canvas()")
# What opens a file as whatever it pretends to be, and the one module that may.
OPENERS = {"Open", "OpenEx", "OpenShared", "OpenMultiDimensional", "BuildVRT"}
DOOR_OF_RASTERS = "core/gdal/opening.py"


def _starts_with(name, prefixes):
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def _imported(node, folder):
    """The full names that an import brings in; names inside the package begin with a dot."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if node.level == 0:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    above = folder[: len(folder) - (node.level - 1)]
    base = ".".join([*above, *(node.module.split(".") if node.module else [])])
    return [f".{base}.{alias.name}" if base else f".{alias.name}" for alias in node.names]


def _import_problem(name, room, file):
    """Why this room may not import this name, or None."""
    if name.startswith("."):
        return None if _starts_with(name[1:], INSIDE[room]) else f"{room} may not use {name[1:]}"
    if name.split(".")[0] == PACKAGE:
        return f"{name}: imports inside the package are relative"
    if name.split(".")[0] in ("PyQt5", "PyQt6"):
        return f"{name}: Qt comes from qgis.PyQt"
    if _starts_with(name, ("qgis.utils.iface",)):
        return "iface enters at plugin.py and is handed on"
    if name.startswith("qgis.PyQt.QtGui.") and name.removeprefix("qgis.PyQt.") in QTGUI_OF_QT6:
        return f"{name}: import it from qgis.PyQt.QtWidgets"
    if name.split(".")[0] in STANDARD_LIBRARY:
        return None
    if _starts_with(name, OUTSIDE[room]) or _starts_with(name, OUTSIDE_OF_ONE_FILE.get(file, ())):
        return None
    return f"{room} may not import {name}"


def _habit_problem(node, file):
    """What shipped code never does: keep the canvas, sleep, print, switch GDAL's mode, and such."""
    if _keeps_what_others_connect_to(node):
        return "ask for the project and the canvas where they are needed: docs/architecture.md"
    if _names_exceptions_of_gdal(node):
        return "UseExceptions: it is for the whole QGIS process; see core/gdal/opening.py"
    if file != DOOR_OF_RASTERS and _opens_a_raster(node):
        return "rasters are opened by open_raster of core/gdal/opening.py, and by nothing else"
    if isinstance(node, ast.ImportFrom) and node.module == "time":
        if any(alias.name == "sleep" for alias in node.names):
            return "time.sleep: wait on an event, or let the event loop wait"
    elif isinstance(node, ast.Call):
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr in SLEEPS:
            return f"{called.attr}: wait on an event, or let the event loop wait"
        if isinstance(called, ast.Name) and called.id == "print":
            return "print: use core/log.py, which redacts"
        if any(word.arg == "verify" and _is_false(word.value) for word in node.keywords):
            return "verify=False: certificates are always checked"
    elif isinstance(node, ast.Assign) and _is_false(node.value):
        if any(isinstance(to, ast.Attribute) and to.attr == "verify" for to in node.targets):
            return "verify = False: certificates are always checked"
    elif isinstance(node, ast.Attribute) and ast.unparse(node) in QTGUI_OF_QT6:
        return f"{ast.unparse(node)}: take it from qgis.PyQt.QtWidgets"
    return None


def _keeps_what_others_connect_to(node):
    """Whether an attribute is to hold the project or the canvas ("Traps that were measured")."""
    if not isinstance(node, (ast.Assign, ast.AnnAssign)) or node.value is None:
        return False
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    value = ast.unparse(node.value)
    return any(isinstance(to, ast.Attribute) for to in targets) and (
        value in ("canvas", "project") or value.endswith(WRAPPERS_OF_QGIS)
    )


def _names_exceptions_of_gdal(node):
    if isinstance(node, ast.ImportFrom):
        return any(alias.name in EXCEPTIONS_OF_GDAL for alias in node.names)
    return isinstance(node, ast.Attribute) and node.attr in EXCEPTIONS_OF_GDAL


def _opens_a_raster(node):
    if isinstance(node, ast.ImportFrom) and node.module in ("osgeo.gdal", "osgeo.ogr"):
        return any(alias.name in OPENERS for alias in node.names)
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QgsRasterLayer"):
        # Tiles come from an address; all else is a file to one driver or another.
        return not any(isinstance(arg, ast.Constant) and arg.value == "wms" for arg in node.args)
    return (
        isinstance(node, ast.Attribute)
        and node.attr in OPENERS
        and ast.unparse(node.value) in ("gdal", "ogr", "osgeo.gdal", "osgeo.ogr")
    )


def _is_false(node):
    return isinstance(node, ast.Constant) and node.value is False


def _floor_problems(name, parts, root):
    """Why this file may not use this module of the same large room, for each room around it.

    :param name: as imported, with a leading dot
    :param parts: path of the importing file
    """
    target = name[1:].split(".")
    # The last part may be a name inside a module.
    while target and not (root.joinpath(*target).is_dir() or _file_of(root, target).exists()):
        target.pop()
    for depth in range(1, len(parts)):
        if "/".join(parts[:depth]) in FOLDERS and list(parts[:depth]) == target[:depth]:
            yield _floor_problem(target, parts, root, depth)


def _floor_problem(target, parts, root, depth):
    """Why this file may not use this module of the same room, or None.

    :param target: path of the module
    :param parts: path of the importing file
    :param depth: how many of their parts are the room's
    """
    room = "/".join(parts[:depth])
    inside = ".".join(target[depth:])
    is_folder = len(target) > depth and root.joinpath(*target[: depth + 1]).is_dir()
    there = target[depth] if is_folder else ""
    here = parts[depth] if len(parts) > depth + 1 else ""
    here, there = ("" if one in OF_THE_TOP.get(room, ()) else one for one in (here, there))
    if here == there or ("/".join(parts), ".".join(target)) in NOT_YET:
        return None
    if not here:
        return None if room in JOINED else f"the top of {room} may not use {inside}"
    if not there and room not in JOINED:
        return None
    allowed = FOLDERS[room].get(here, ())
    return None if _starts_with(inside, allowed) else f"{room}/{here} may not use {inside}"


def _file_of(root, dotted):
    return root.joinpath(*dotted[:-1], f"{dotted[-1]}.py")


def _circle_among(modules):
    """A chain of modules that import one another in a ring, or an empty list.

    :param modules: for each module the modules that it imports
    """
    done, path = set(), []

    def walk(module):
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        path.append(module)
        for other in sorted(modules.get(module, ())):
            ring = walk(other)
            if ring:
                return ring
        done.add(path.pop())
        return []

    for module in sorted(modules):
        ring = walk(module)
        if ring:
            return ring
    return []


def _imports_at_load(tree):
    """The imports that run when the module is loaded: not those in functions or for types only."""
    todo = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.Try) or (
            isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.unparse(node.test)
        ):
            todo += [*node.body, *node.orelse, *getattr(node, "finalbody", [])]


def _module_graph(root):
    graph = {}
    for path in shipped_sources(root):
        parts = path.relative_to(root).parts
        here = ".".join([*parts[:-1], parts[-1].removesuffix(".py")])
        graph[here] = set()
        for node in _imports_at_load(ast.parse(path.read_text(encoding="utf-8"))):
            for name in _imported(node, list(parts[:-1])):
                target = name[1:].split(".") if name.startswith(".") else []
                while target and not _file_of(root, target).exists():
                    target.pop()
                if target:
                    graph[here].add(".".join(target))
    return graph


def shipped_sources(root):
    """The Python files that users get."""
    rooms = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    return [root / door for door in DOORS if (root / door).exists()] + rooms


def problems_in(root):
    """Everything in the shipped code under root that the architecture does not allow."""
    problems = []
    for path in shipped_sources(root):
        parts = path.relative_to(root).parts
        file = "/".join(parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            found = [_habit_problem(node, file)]
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                names = _imported(node, list(parts[:-1]))
                found += [_import_problem(name, parts[0], file) for name in names]
                found += [
                    problem
                    for name in names
                    if name[0] == "."
                    for problem in _floor_problems(name, parts, root)
                ]
            problems += [f"{file}:{node.lineno}: {problem}" for problem in found if problem]
    return problems


def test_the_shipped_code_keeps_to_the_architecture():
    assert problems_in(ROOT) == []


def test_no_module_imports_itself_by_way_of_others():
    assert _circle_among(_module_graph(ROOT)) == []


def test_what_is_forgiven_is_still_there():
    """An entry whose arrow has gone goes too."""
    for file, module in NOT_YET:
        path = ROOT / file
        names = [
            name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in _imported(node, list(path.relative_to(ROOT).parts[:-1]))
        ]
        assert any(_starts_with(name[1:], (module,)) for name in names), (file, module)


def test_nothing_but_folders_and_shared_modules_is_in_a_large_room():
    for room, folders in FOLDERS.items():
        found = {path.parent.name for path in (ROOT / room).glob("*/*.py")}
        assert found <= {*folders, *OF_THE_TOP.get(room, ())}, room


@pytest.mark.parametrize("place", [*ROOMS, *DOORS])
def test_the_walk_sees_every_room(place):
    assert any(path.relative_to(ROOT).parts[0] == place for path in shipped_sources(ROOT))


def _problems_of(tmp_path, file, source):
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return problems_in(tmp_path)


BAD_IMPORTS = [
    ("api/client.py", "from qgis.core import QgsSettings"),
    ("api/client.py", "from ..core import settings"),
    ("api/client.py", "from .. import core"),
    ("api/client.py", "import numpy"),
    ("api/client.py", "import urllib3"),
    ("api/client.py", "import requests"),
    ("api/client.py", "import tomllib"),
    ("api/transport/session.py", "from urllib3 import PoolManager"),
    ("core/jobs/drivers/desktop_driver.py", "from ....ui import dock"),
    ("core/jobs/drivers/desktop_driver.py", "from ....ui.dock import Dock"),
    ("core/jobs/drivers/desktop_driver.py", "from ....processing_provider import provider"),
    ("core/jobs/drivers/desktop_driver.py", "from .... import plugin"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis.gui import QgsMapCanvas"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis.PyQt.QtWidgets import QWidget"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis.PyQt.QtNetwork import QNetworkProxyQuery"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis.PyQt.QtXml import QDomDocument"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis.PyQt import QtGui"),
    ("core/jobs/drivers/desktop_driver.py", "from qgis import gui"),
    ("core/jobs/drivers/desktop_driver.py", "import qgis.gui"),
    ("core/jobs/drivers/desktop_driver.py", "import requests"),
    ("core/raster/stack.py", "import numpy as np"),
    ("core/deep/inner.py", "from ...ui import dock"),
    ("ui/dock.py", "import requests"),
    ("ui/dock.py", "from osgeo import gdal"),
    ("ui/dock.py", "from ..api import transport"),
    ("ui/dock.py", "from ..api.client import Client"),
    ("ui/dock.py", "from ..processing_provider import provider"),
    ("ui/dock.py", "from qgis.utils import iface"),
    ("ui/dock.py", "from PyQt5.QtWidgets import QAction"),
    ("ui/dock.py", "import PyQt6"),
    ("ui/dock.py", "from qgis.PyQt.QtGui import QAction"),
    ("ui/dock.py", "def late():\n    from qgis.utils import iface"),
    ("processing_provider/provider.py", "from ..ui import dock"),
    ("processing_provider/provider.py", "from ..api.client import Client"),
    ("processing_provider/provider.py", "from qgis.gui import QgsMapCanvas"),
    ("processing_provider/provider.py", "from qgis import processing"),
    ("plugin.py", "from .api.client import Client"),
    ("plugin.py", "import requests"),
    ("__init__.py", "from .ui import dock"),
    ("__init__.py", "from qgis.core import Qgis"),
    ("ui/dock.py", "from eosda_imagery.core import engine"),
]

BAD_FLOORS = [
    ("core/storage/archive.py", "from ..jobs import store"),
    ("core/raster/stack.py", "from ..jobs.store import Store"),
    ("core/aoi/model.py", "from ..catalog import search"),
    ("core/aoi/geometry/union.py", "from ..formats import wkt"),
    ("core/aoi/formats/text.py", "from ..model import Aoi"),
    ("core/log.py", "from .jobs import model"),
    ("core/gdal/grid.py", "from ..storage.names import safe_name"),
    ("ui/area/panel.py", "from ..scenes import panel"),
    ("ui/map/tools.py", "from ..area.panel import AoiPanel"),
    ("ui/map/tools.py", "from ..dock import EosdaImageryDock"),
    ("core/layers/build.py", "from .project.tree import plugin_group"),
    ("ui/scenes/list/model.py", "from ..panel import SearchPanel"),
    ("processing_provider/runs/bands_run.py", "from ..provider import EosdaProvider"),
    ("core/jobs/store/leases.py", "from ..steps.runner import JobRunner"),
    ("core/jobs/steps/runner.py", "from ..drivers import desktop_driver"),
    ("core/jobs/scheduler.py", "from .store import Store"),
]

BAD_HABITS = [
    ("core/jobs/drivers/inline_driver.py", "import time\ntime.sleep(0.2)"),
    ("core/jobs/drivers/inline_driver.py", "from time import sleep"),
    (
        "core/jobs/drivers/desktop_driver.py",
        "from qgis.PyQt.QtCore import QThread\nQThread.msleep(200)",
    ),
    ("core/jobs/drivers/desktop_driver.py", "print('here')"),
    (
        "api/transport/failures.py",
        "import requests\nrequests.get('https://a', timeout=1, verify=False)",
    ),
    (
        "api/transport/failures.py",
        "import requests\nsession = requests.Session()\nsession.verify = False",
    ),
    ("ui/dock.py", "from qgis.PyQt import QtGui\naction = QtGui.QAction()"),
    ("ui/dock.py", "def keep(self, canvas):\n    self._canvas = canvas"),
    ("ui/dock.py", "def keep(self, iface):\n    self._map: object = iface.mapCanvas()"),
    (
        "core/layers/build.py",
        "from qgis.core import QgsProject\ndef keep(self):\n    self.at = QgsProject.instance()",
    ),
    ("core/raster/stack.py", "from osgeo import gdal\ngdal.UseExceptions()"),
    ("core/raster/stack.py", "from osgeo import osr\nosr.DontUseExceptions()"),
    ("core/raster/stack.py", "from osgeo.gdal import UseExceptions"),
    ("core/raster/stack.py", "from osgeo import gdal\nraster = gdal.Open('a.tif')"),
    ("core/raster/stack.py", "from osgeo import gdal\nopen_it = gdal.OpenEx"),
    ("core/layers/build.py", "from osgeo import ogr\nogr.OpenShared('a.shp')"),
    ("core/storage/archive.py", "from osgeo.gdal import OpenEx"),
    ("core/raster/mosaic.py", "from osgeo import gdal\ngdal.BuildVRT('a.vrt', ['a.tif'])"),
    (
        "core/layers/build.py",
        "from qgis.core import QgsRasterLayer\nQgsRasterLayer('a.tif', 'a', 'gdal')",
    ),
]

GOOD = [
    (
        "api/transport/failures.py",
        "import json\nimport requests\nfrom urllib3.exceptions import HTTPError",
    ),
    ("api/client.py", "from . import models\nfrom .errors import EosdaError"),
    ("core/connection.py", "from qgis.PyQt.QtNetwork import QNetworkProxyQuery"),
    (
        "core/jobs/drivers/desktop_driver.py",
        "from ..api.client import Client\nfrom .job import Job\nimport sqlite3",
    ),
    ("core/raster/stack.py", "from osgeo import gdal\nfrom qgis.core import QgsRasterLayer"),
    ("core/jobs/drivers/inline_driver.py", "import threading\nthreading.Event().wait(0.2)"),
    ("ui/dock.py", "from qgis.PyQt.QtWidgets import QAction\nfrom ..api.models import Scene"),
    ("ui/dock.py", "from ..api import datasets, models\nfrom ..core import engine"),
    ("ui/dock.py", "def ask(self, iface):\n    canvas = iface.mapCanvas()"),
    (
        "processing_provider/provider.py",
        "from qgis.PyQt.QtGui import QIcon\nfrom ..core import aoi",
    ),
    ("plugin.py", "from .ui.dock import Dock\nfrom .processing_provider.provider import Provider"),
    ("__init__.py", "def classFactory(iface):\n    from .plugin import EosdaImageryPlugin"),
]


@pytest.mark.parametrize(("file", "source"), BAD_IMPORTS)
def test_a_wrong_arrow_is_found(tmp_path, file, source):
    assert len(_problems_of(tmp_path, file, source)) == 1


@pytest.mark.parametrize(("file", "source"), BAD_FLOORS)
def test_an_arrow_that_runs_up_is_found(tmp_path, file, source):
    room = file.split("/", maxsplit=1)[0]
    for large, folders in FOLDERS.items():
        for folder in folders if large.split("/")[0] == room else ():
            (tmp_path / large / folder).mkdir(parents=True, exist_ok=True)
    for module in (
        "jobs/model",
        "jobs/steps/runner",
        "catalog/search",
        "scenes/panel",
        "area/panel",
        "aoi/model",
        "layers/project/tree",
        "provider",
    ):
        if (tmp_path / room / module).parent.is_dir():
            (tmp_path / room / f"{module}.py").touch()
    (tmp_path / room / "dock.py").touch()
    assert len(_problems_of(tmp_path, file, source)) == 1


def test_a_circle_is_found():
    assert _circle_among({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert _circle_among({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize(("file", "source"), BAD_HABITS)
def test_a_bad_habit_is_found(tmp_path, file, source):
    assert len(_problems_of(tmp_path, file, source)) == 1


@pytest.mark.parametrize(("file", "source"), GOOD)
def test_good_code_passes(tmp_path, file, source):
    assert _problems_of(tmp_path, file, source) == []
