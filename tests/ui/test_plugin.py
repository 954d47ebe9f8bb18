"""The plugin's life: what it adds it takes away, and it costs nothing before its first use."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from eosda_imagery.plugin import EosdaImageryPlugin
from eosda_imagery.ui.downloads import export
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from tests.waiting import wait_for

ROOT = Path(__file__).resolve().parent.parent.parent
# All of the plugin that a start of QGIS needs: a module takes a fifth of a millisecond and more.
NEEDED_AT_START = {
    *("api", "api.texts"),
    *("core", "core.catalog", "core.catalog.selection"),
    *("core.layers", "core.layers.properties"),
    *("core.settings", "core.translation"),
    *("plugin", "processing_provider", "processing_provider.algorithms"),
    *(
        f"processing_provider.algorithms.{name}"
        for name in (
            *("areastatistics", "base", "batch", "downloadbands", "downloadbatch"),
            *("indexraster", "parameters", "scene_search", "searchscenes"),
        )
    ),
    *("processing_provider.provider", "processing_provider.sample_model"),
    *("ui", "ui.layers", "ui.layers.menu", "ui.options", "ui.options.factory"),
}
# Of Python's, if QGIS has not loaded them itself; to make the class of a dataclass takes 1 ms.
NOT_NEEDED_AT_START = {"dataclasses", "hashlib", "html", "ipaddress", "unicodedata"}


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


@pytest.mark.needs_qgis
def test_a_start_of_qgis_imports_what_it_needs_and_no_more(tmp_path):
    script = textwrap.dedent(
        f"""
        import sys
        sys.path[:0] = [{str(ROOT / "tests")!r}, {str(ROOT)!r}]
        import conftest
        from bench.children.load import Interface
        from bench.children.start import start_qgis
        from qgis.PyQt.QtCore import QCoreApplication
        application, window = start_qgis(), Interface()
        before = set(sys.modules)
        import eosda_imagery
        plugin = eosda_imagery.classFactory(window)
        plugin.initGui()
        QCoreApplication.processEvents()
        print("came", *(set(sys.modules) - before))
        sys.stdout.flush()
        import os
        os._exit(0)
        """
    )
    variables = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    variables["EOSDA_DATA_DIR"] = str(tmp_path / "data")
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    (line,) = [line for line in run.stdout.splitlines() if line.startswith("came ")]
    came = set(line.split()[1:])
    ours = {name.partition(".")[2] for name in came if name.startswith("eosda_imagery.")}
    assert ours == NEEDED_AT_START
    assert not came & NOT_NEEDED_AT_START


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


def test_what_the_parts_of_the_dock_say_stands_in_qgis_s_message_bar(window, load):
    desktop = load()._open_desktop()
    desktop.show_dock(True)
    dock = desktop._dock
    for number, part in enumerate((dock.aoi_panel, dock.search_panel, dock.order_bar)):
        part.message.emit(f"Sentence {number}.", Qgis.MessageLevel.Warning)
        assert window.bar.currentItem().text() == f"Sentence {number}."
    dock.key_panel.notice.emit("The key is kept.")
    assert window.bar.currentItem().text() == "The key is kept."
