"""Load one plugin as QGIS does, or import requests: seconds, and what came in with it."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import time

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

from .start import start_qgis, tell

# What a start of QGIS need not pay for.
HEAVY = ("requests", "osgeo", "sqlite3", "eosda_imagery.ui.desktop", "eosda_imagery.ui.dock")


class Interface:
    """As much of QgisInterface as a plugin asks for at its start.

    It has the toolbar of the plugins, an icon in another and a menu already, as QGIS has by then:
    the first of each brings in Qt's style and its reader of SVG, which no plugin has to pay for.
    """

    def __init__(self) -> None:
        self._window, self._menu, self._tree = QMainWindow(), QMenu(), QgsLayerTreeView()
        self.factories: list[object] = []
        icon = QgsApplication.getThemeIcon("mActionAddRasterLayer.svg")
        action = QAction(icon, "Add Raster Layer…", self._window)
        self._window.addToolBar("Layers").addAction(action)
        self._plugins = self._window.addToolBar("Plugins")
        self._menu.addAction(action)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def addToolBar(self, name: str) -> QToolBar:
        return self._window.addToolBar(name)

    def addToolBarIcon(self, action: QAction) -> None:
        self._plugins.addAction(action)

    def registerMainWindowAction(self, action: QAction, shortcut: str) -> bool:
        return True

    def addPluginToRasterMenu(self, name: str, action: object) -> None:
        self._menu.addAction(action)

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._tree

    def pluginHelpMenu(self) -> QMenu:
        return self._menu

    def registerOptionsWidgetFactory(self, factory: object) -> None:
        self.factories.append(factory)

    def addCustomActionForLayerType(self, *arguments: object) -> None:
        self._menu.addAction(arguments[0])

    def _take_back(self, *_: object) -> None:
        """Stand for what the plugin notes at its start, and would call as it is switched off."""
        raise NotImplementedError

    removeToolBarIcon = removePluginRasterMenu = removeCustomActionForLayerType = _take_back
    unregisterMainWindowAction = unregisterOptionsWidgetFactory = _take_back


def main(what: str) -> None:
    """Measure in a QGIS that has just started."""
    application = start_qgis()
    # It is there before any plugin is.
    importlib.import_module("qgis.utils")
    # QGIS writes down at each start what it speaks.
    QgsSettings().setValue("locale/userLocale", "en_US")

    interface, before = Interface(), set(sys.modules)
    application.processEvents()
    # What was made before is not to be looked through at the cost of one of them.
    gc.collect()
    begun = time.perf_counter()
    if what == "requests":
        importlib.import_module(what)
    else:
        plugin = importlib.import_module(what).classFactory(interface)
        plugin.initGui()
    loaded = time.perf_counter() - begun
    came = sorted(set(sys.modules) - before)
    heavy = sorted({h for h in HEAVY for name in came if name == h or name.startswith(h + ".")})
    begun = time.perf_counter()
    # What the plugin has put off until QGIS is up.
    application.processEvents()
    afterwards = time.perf_counter() - begun
    tell(seconds=loaded, afterwards=afterwards, heavy=heavy, modules=len(came))
    sys.stdout.flush()
    # Without the long way down: nothing is to be saved.
    del interface
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1])
