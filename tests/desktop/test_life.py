"""The plugin's life in the real QGIS: switched off, reloaded, QGIS closed in mid-download."""

import pytest

from tests.desktop import job

UTILS = "__import__('qgis').utils"
OUR_TROUBLE = ("Traceback", "RuntimeError", "QThread: Destroyed", "eosda_imagery")


@pytest.fixture
def desktop(start, sandbox):
    running = start()
    # The key outlives a reload, as one in the authentication database does.
    running._environment["EOSDA_API_KEY"] = sandbox.key
    with running:
        yield running


def order(desktop):
    job.set_scene(desktop)
    job.open_dock(desktop)
    job.draw_polygon(desktop)
    job.search(desktop)
    job.choose_scene(desktop)
    desktop.click("downloadButton")


def assert_clean(desktop):
    log = desktop.log()
    assert [word for word in OUR_TROUBLE if word in log] == [], log[-3000:]


def fetching(desktop, sandbox):
    """Wait until the file is on its way, where it stalls."""
    desktop.wait(
        "widget('jobView').model().rowCount()"
        " and 'ownloading' in widget('jobView').model().index(0, 0).data()",
        "it is fetched",
    )
    assert sandbox.count("file") == 1


def tif(start):
    return f"bool(__import__('glob').glob({str(start.output)!r} + '/*.tif'))"


def test_switched_off_in_mid_fetch_and_on_again_it_goes_on(desktop, start, sandbox):
    sandbox.inject("file", "stall")
    order(desktop)
    fetching(desktop, sandbox)
    assert desktop.ask(f"{UTILS}.unloadPlugin('eosda_imagery')")
    assert desktop.ask("iface.mainWindow().findChild(QAction, 'EosdaImageryAction') is None")
    assert desktop.ask(
        f"{UTILS}.loadPlugin('eosda_imagery') and {UTILS}.startPlugin('eosda_imagery')"
    )
    desktop.wait(tif(start), "the download goes on by itself")
    assert sandbox.count("create") == 1
    assert_clean(desktop)


def test_reloading_many_times_leaves_nothing_behind(desktop, start, sandbox):
    job.open_dock(desktop)
    before = desktop.ask("len(iface.mapCanvas().scene().items())")
    for _ in range(3):
        desktop.ask(f"{UTILS}.reloadPlugin('eosda_imagery')")
        job.open_dock(desktop)
    assert desktop.ask("len(iface.mapCanvas().scene().items())") == before
    docks = "[d for d in QApplication.allWidgets() if d.objectName() == 'EosdaImageryDock']"
    desktop.wait(f"len({docks}) == 1", "one dock is left")
    assert_clean(desktop)


def test_closed_in_mid_fetch_there_is_no_word_and_no_half_file(desktop, start, sandbox):
    sandbox.inject("file", "stall")
    order(desktop)
    fetching(desktop, sandbox)
    assert desktop.leave() == 0
    assert_clean(desktop)
    assert not list(start.output.glob("*.tif"))


def test_another_project_opened_meanwhile_gets_no_layer(desktop, start, sandbox):
    order(desktop)
    desktop.ask("iface.newProject() and 1")
    desktop.wait(tif(start), "the file is here")
    desktop.wait(
        "'Ready: add to map' in widget('jobView').model().index(0, 0).data()",
        "it waits to be added",
    )
    assert desktop.ask("len(project.mapLayers())") == 0
    desktop.click_row("jobView", 0)
    desktop.key("Return")
    desktop.wait("len(project.mapLayers()) == 1", "it is added on request")
    assert_clean(desktop)
