"""A key that EOSDA refuses while its orders are under way: the field is back, and all goes on."""

import json

import pytest
from eosda_imagery.core.aoi.formats.text import parse_text
from eosda_imagery.core.connection import store_key
from eosda_imagery.core.settings import Settings
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel

from tests.waiting import wait_for


@pytest.fixture
def desktop(window, load, sandbox, auth_manager, monkeypatch, tmp_path):
    """A desktop with a saved key, an area, and a scene that is chosen."""
    monkeypatch.setenv("EOSDA_API_URL", sandbox.url)
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    QgsProject.instance().clear()
    Settings().output_folder = str(tmp_path / "out")
    Settings().auth_config = store_key(sandbox.key)
    made = load()._open_desktop()
    window.mainWindow().show()
    made.show_dock(True)
    panel = made._dock.aoi_panel
    geometry, crs = parse_text(json.dumps(sandbox.sample_aoi()))
    panel.set_geometry(geometry, crs, "Test area")
    wait_for(lambda: panel.aoi() is not None, "the area is taken")
    search = made._dock.search_panel
    search.search()
    view = search.findChild(object, "sceneView")
    wait_for(lambda: view.model().rowCount() > 0, "scenes are found")
    select = QItemSelectionModel.SelectionFlag.Select
    view.selectionModel().select(view.model().index(0, 0), select)
    yield made
    QgsProject.instance().clear()


@pytest.fixture
def revoked(sandbox):
    """Take the key out of the service, and let it in again at the end."""
    keys = sandbox._world.keys
    key = keys[0]

    def revoke():
        keys[0] = "apk.another"

    yield revoke
    keys[0] = key


def test_orders_that_are_refused_bring_the_field_back_with_the_key_and_the_reason(
    desktop, sandbox, revoked
):
    dock = desktop._dock
    assert not dock.key_panel.isVisibleTo(dock)
    button = dock.order_bar.download_button
    wait_for(button.isEnabled, "Download can be pressed")
    refused = sandbox.key
    revoked()
    button.click()
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "the key is asked for")
    panel = dock.key_panel
    assert panel.key_edit.text() == refused
    assert "not accepted" in panel.problem_label.text()
    assert panel.forget_button.isVisibleTo(dock)
    assert sandbox.count("create") == 1, "it has been tried once"
    action = desktop._action
    wait_for(lambda: action.toolTip().endswith("1 download needs you."), "the icon says so")
    panel.key_edit.setText(sandbox.key)
    panel.save_button.click()
    wait_for(lambda: not panel.isVisibleTo(dock), "the other key is taken")
    wait_for(lambda: dock.downloads_panel.model.summary().ready == 1, "the order has gone on")
    wait_for(lambda: "need" not in action.toolTip(), "nothing needs the user")
    wait_for(lambda: QgsProject.instance().mapLayers(), "it has come onto the map as any other")


def test_a_key_that_is_refused_in_place_of_a_refused_one_is_said_too(desktop, sandbox, revoked):
    dock, settings = desktop._dock, Settings()
    wait_for(dock.order_bar.download_button.isEnabled, "Download can be pressed")
    revoked()
    dock.order_bar.download_button.click()
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "the key is asked for")
    # Entered where it could not be checked.
    settings.auth_config = store_key("apk.wrong-too")
    desktop.connection_changed()
    assert not dock.key_panel.isVisibleTo(dock)
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "it is asked for again")
    assert dock.key_panel.key_edit.text() == "apk.wrong-too"


def test_a_refusal_that_nobody_saw_is_shown_when_the_dock_is_opened(
    desktop, sandbox, revoked, load
):
    revoked()
    wait_for(desktop._dock.order_bar.download_button.isEnabled, "Download can be pressed")
    desktop._dock.order_bar.download_button.click()
    wait_for(lambda: desktop._refusal, "it is refused")
    Settings().dock_open = False
    desktop._dock.close()
    again = load()
    wait_for(lambda: again._desktop is not None and again._desktop._refusal, "it is refused again")
    assert again._desktop._dock is None
    again._desktop.show_dock(True)
    dock = again._desktop._dock
    assert dock.key_panel.isVisibleTo(dock)
    assert "not accepted" in dock.key_panel.problem_label.text()
    dock.key_panel.forget_button.click()
    assert Settings().auth_config == ""
    assert dock.key_panel.isVisibleTo(dock), "another one is asked for"
    assert dock.key_panel.key_edit.text() == ""


def test_a_search_that_is_refused_does_so_with_a_saved_key_too(desktop, sandbox, revoked):
    refused = sandbox.key
    revoked()
    dock = desktop._dock
    dock.search_panel.search()
    wait_for(lambda: dock.key_panel.isVisibleTo(dock), "the key is asked for")
    assert dock.key_panel.key_edit.text() == refused
    dock.key_panel.cancel_button.click()
    assert not dock.key_panel.isVisibleTo(dock)
    assert dock.key_panel.key_edit.text() == ""
