"""Two QGIS on one data folder: what one orders the other shows, without being asked."""

import pytest
from eosda_imagery.api.errors import MissingKeyError
from eosda_imagery.core.jobs.drivers.desktop_driver import DesktopDriver
from eosda_imagery.core.settings import data_folder
from eosda_imagery.core.settings.values import Limits
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from tests.waiting import wait_for


def no_key():
    raise MissingKeyError("none")


@pytest.fixture
def other(window):
    """The engine of another window."""
    made = DesktopDriver(data_folder(), no_key, Limits, lambda: "https://api-connect.eos.com")
    made.open()
    wait_for(lambda: made._store is not None, "its store is open")
    yield made
    made.close()


@pytest.mark.parametrize("turned_to", [True, False], ids=["turned to", "left in sight"])
def test_what_another_window_orders_is_seen(window, load, other, make_view, turned_to, monkeypatch):
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    desktop = load()._open_desktop()
    wait_for(lambda: desktop._engine._store is not None, "the store is open")
    view = make_view("cancelled")
    other.add_all([(view.download, view.jobs)])
    wait_for(other.views, "it is ordered")
    if turned_to:
        active = Qt.ApplicationState.ApplicationActive
        QApplication.instance().applicationStateChanged.emit(active)
    else:
        desktop._others.setInterval(10)
    wait_for(desktop._engine.views, "it is seen")
    assert [one.download.id for one in desktop._engine.views()] == [view.download.id]
