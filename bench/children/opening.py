"""The first opening of the dock, some seconds after QGIS has started: the longest stall."""

from __future__ import annotations

import importlib
import os
import time

from qgis.core import QgsCoordinateReferenceSystem, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow

from .load import Interface
from .start import Heartbeat, run_for, run_until, start_qgis, tell

# Seconds that pass until the user has found the button.
IDLE_S = 4.0


class Desk(Interface):
    """What the dock asks for besides."""

    def __init__(self) -> None:
        super().__init__()
        window = self.mainWindow()
        self._canvas = QgsMapCanvas(window)
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self._bar = QgsMessageBar(window)
        window.setCentralWidget(self._canvas)
        window.resize(1366, 768)
        window.show()

    def mainWindow(self) -> QMainWindow:
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def addTabifiedDockWidget(self, area: object, dock: QDockWidget, *_: object) -> None:
        self._window.addDockWidget(area, dock)


def main() -> None:
    application = start_qgis()
    # Widgets of QGIS that a window which is open has shown long ago.
    importlib.import_module("qgis.utils")
    # Closed, and not as the process before has left it.
    QgsSettings().remove("plugins/eosda_imagery")
    desk = Desk()
    plugin = importlib.import_module("eosda_imagery").classFactory(desk)
    plugin.initGui()
    heart = Heartbeat()
    run_for(0.5)
    heart.begin()
    run_for(IDLE_S)
    before = heart.end()
    action = desk.mainWindow().findChild(QAction, "EosdaImageryAction")
    heart.begin()
    begun = time.perf_counter()
    action.trigger()
    dock = "EosdaImageryDock"
    run_until(lambda: desk.mainWindow().findChild(QDockWidget, dock) is not None, "the dock")
    run_until(lambda: desk.mainWindow().findChild(QDockWidget, dock).isVisible(), "it is shown")
    shown = time.perf_counter() - begun
    run_for(1.0)
    stall = heart.end()
    tell(stall_s=stall, idle_s=before, shown_s=shown)
    os._exit(0 if application is not None else 1)


if __name__ == "__main__":
    main()
