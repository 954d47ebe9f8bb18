"""The plugin's life: what it adds it takes away, and it costs nothing before its first use."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from eosda_imagery.plugin import EosdaImageryPlugin
from eosda_imagery.ui.downloads import export
from qgis.core import QgsApplication
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from tests.waiting import wait_for

ROOT = Path(__file__).resolve().parent.parent.parent


class Window:
    """What pytest-qgis's interface lacks and the plugin needs of the desktop."""

    def __init__(self, iface):
        self._iface = iface
        self.menu, self.help, self.icons, self.factories = QMenu(), QMenu(), [], []
        self.shortcuts = {}
        self.layer_actions, self.offered, self.tabbed = [], [], []
        self.tree = QgsLayerTreeView()

    def __getattr__(self, name):
        return getattr(self._iface, name)

    def addPluginToRasterMenu(self, name, action):
        self.menu.addAction(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.removeAction(action)

    def layerTreeView(self):
        return self.tree

    def pluginHelpMenu(self):
        return self.help

    def addTabifiedDockWidget(self, area, dock, beside, raise_tab):
        self.tabbed.append((dock.objectName(), list(beside)))
        self.mainWindow().addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.mainWindow().removeDockWidget(dock)

    def addToolBarIcon(self, action):
        self.icons.append(action)

    def removeToolBarIcon(self, action):
        self.icons.remove(action)

    def registerMainWindowAction(self, action, shortcut):
        self.shortcuts[action.text()] = shortcut
        return True

    def unregisterMainWindowAction(self, action):
        del self.shortcuts[action.text()]
        return True

    def addCustomActionForLayerType(self, action, menu, type, allLayers):
        self.layer_actions.append(action)

    def addCustomActionForLayer(self, action, layer):
        self.offered.append((action.objectName(), layer.id()))

    def removeCustomActionForLayerType(self, action):
        self.layer_actions.remove(action)
        return True

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)


@pytest.fixture
def window(qgis_iface, tmp_path, monkeypatch, clean_settings):
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "data"))
    return Window(qgis_iface)


def providers():
    return [p.id() for p in QgsApplication.processingRegistry().providers()]


def test_all_that_is_added_is_taken_away(window):
    plugin = EosdaImageryPlugin(window)
    plugin.initGui()
    entries = ["Search Imagery", "Options…", "Help"]
    assert [action.text() for action in window.menu.actions()] == entries
    assert [action.text() for action in window.icons] == ["Search Imagery"]
    assert window.shortcuts == {"Search Imagery": ""}, "the key is the user's to choose"
    assert len(window.help.actions()) == 1
    assert len(window.factories) == 1
    assert len(window.layer_actions) == 6
    assert providers().count("eosda") == 1
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.menu.actions() == []
    assert window.help.actions() == []
    assert window.icons == []
    assert window.shortcuts == {}
    assert window.factories == []
    assert window.layer_actions == []
    assert "eosda" not in providers()


def test_it_can_be_switched_off_and_on_again(window):
    for _ in range(3):
        plugin = EosdaImageryPlugin(window)
        plugin.initGui()
        plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "eosda" not in providers()


def test_it_lives_without_a_window_as_in_qgis_process():
    plugin = EosdaImageryPlugin(None)
    plugin.initProcessing()
    assert "eosda" in providers()
    plugin.unload()
    assert "eosda" not in providers()


def test_nothing_is_written_before_the_first_use(window, tmp_path):
    plugin = EosdaImageryPlugin(window)
    plugin.initGui()
    QCoreApplication.processEvents()
    plugin.unload()
    assert not (tmp_path / "data").exists()


def test_the_first_click_shows_the_dock_without_waiting_for_what_is_imported(window, load):
    plugin = load()
    (action,) = window.icons
    action.trigger()
    assert plugin._desktop is None, "the click does not wait for what is imported"
    wait_for(lambda: plugin._desktop is not None and plugin._desktop._dock is not None, "the dock")
    wait_for(lambda: not plugin._desktop._dock.isHidden(), "it is shown")


def test_a_second_click_while_it_imports_takes_the_first_one_back(window, load):
    plugin = load()
    (action,) = window.icons
    action.trigger()
    action.trigger()
    wait_for(lambda: plugin._desktop is not None, "all is imported")
    assert plugin._desktop._dock is None


def test_unloaded_while_it_imports_it_shows_nothing(window, load):
    plugin = load()
    window.icons[0].trigger()
    plugin.unload()
    QCoreApplication.processEvents()
    assert plugin._desktop is None
    assert window.tabbed == []


@pytest.mark.needs_qgis
def test_loading_does_not_bring_requests():
    script = textwrap.dedent(
        f"""
        import sys
        sys.path.insert(0, {str(ROOT / "tests")!r})
        import conftest
        from qgis.core import QgsApplication
        app = QgsApplication([], False)
        import eosda_imagery
        plugin = eosda_imagery.classFactory(None)
        plugin.initProcessing()
        print("requests" in sys.modules, any("eosda" in p.id() for p in
              QgsApplication.processingRegistry().providers()))
        """
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout.split() == ["False", "True"]


@pytest.fixture
def load(window, monkeypatch):
    """Load the plugin into a main window that has never seen its dock; unload what is loaded."""
    main_window, loaded = QMainWindow(), []
    monkeypatch.setattr(window, "mainWindow", lambda: main_window, raising=False)

    def unload():
        while loaded:
            loaded.pop().unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def make():
        unload()
        loaded.append(EosdaImageryPlugin(window))
        loaded[0].initGui()
        return loaded[0]

    yield make
    unload()
    main_window.deleteLater()


def test_the_dock_is_a_tab_beside_the_toolbox_and_comes_back_if_it_was_open(window, load):
    plugin = load()
    QCoreApplication.processEvents()
    assert window.tabbed == []
    plugin._open_desktop().show_dock(True)
    assert window.tabbed == [("EosdaImageryDock", ["ProcessingToolbox"])]
    again = load()
    wait_for(lambda: again._desktop is not None and again._desktop._dock is not None, "it is there")
    # Closed by its own button it stays closed.
    again._desktop._dock.close()
    third = load()
    wait_for(lambda: third._desktop is not None, "its store is looked at")
    QCoreApplication.processEvents()
    assert third._desktop._dock is None


def test_export_in_the_downloads_asks_for_a_folder(window, load, make_view, monkeypatch):
    asked = []

    def ask(parent, title):
        asked.append((parent, title))
        return ""

    monkeypatch.setattr(export.QFileDialog, "getExistingDirectory", ask)
    desktop = load()._open_desktop()
    desktop.show_dock(True)
    panel = desktop._dock.downloads_panel
    panel.export_requested.emit([make_view("ready", files=("/data/out/a.tif",))])
    assert asked == [(panel, "Export to a new folder in")]
