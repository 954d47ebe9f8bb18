"""The plugin's life in the real QGIS: switched off, reloaded, QGIS closed in mid-download."""

import time
from contextlib import closing

import pytest
from eosda_imagery.core.jobs.model import JobState
from eosda_imagery.core.jobs.store import Store

from tests.desktop import job
from tests.desktop.harness import wait_until

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
    desktop.click("downloadsDrawerButton")
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
    sandbox.inject("file", "stall")
    order(desktop)
    # An order that is still being prepared would go with its project.
    fetching(desktop, sandbox)
    desktop.ask("iface.newProject() and 1")
    sandbox.release()
    desktop.wait(tif(start), "the file is here")
    desktop.wait(
        "'Ready, for another project: add to map' in widget('jobView').model().index(0, 0).data()",
        "it waits to be added",
    )
    assert desktop.ask("len(project.mapLayers())") == 0
    desktop.click_row("jobView", 0)
    desktop.key("Return")
    desktop.wait("len(project.mapLayers()) == 1", "it is added on request")
    assert_clean(desktop)


# -- a service that sends a byte a second ---------------------------------------------------

# Seconds in which QGIS has to be gone, whatever a service does.
QUITS_WITHIN_S = 10.0


def stored(start):
    """Read the one job, as it is on the disk."""
    with closing(Store(start.data)) as store:
        (view,) = store.downloads.shown()
        return view.jobs[0]


def row_says(desktop, words):
    desktop.wait(
        "widget('jobView').model().rowCount()"
        f" and {words!r} in widget('jobView').model().index(0, 0).data()",
        f"the list says: {words}",
    )


@pytest.mark.parametrize("kind", ["create", "status", "file"])
def test_qgis_quits_while_an_answer_comes_by_a_byte_a_second(desktop, start, sandbox, kind):
    """An order is in doubt then, as long as the user leaves it so; anything else goes on."""
    sandbox.inject(kind, "drip", 1, rate=1)
    order(desktop)
    wait_until(lambda: sandbox.count(kind) == 1, "the answer has begun")
    begun = time.monotonic()
    assert desktop.leave() == 0
    assert time.monotonic() - begun < QUITS_WITHIN_S
    assert_clean(desktop)
    job_left = stored(start)
    assert job_left.owner is None
    in_doubt = kind == "create"
    assert job_left.in_doubt is in_doubt
    assert (job_left.task_id is None) is in_doubt
    with desktop:
        job.open_dock(desktop)
        if in_doubt:
            desktop.click("downloadsDrawerButton")
            row_says(desktop, "Not confirmed")
        else:
            desktop.wait(tif(start), "it goes on by itself")
    assert stored(start).state is (JobState.UNCONFIRMED if in_doubt else JobState.READY)
    assert sandbox.count("create") == 1


@pytest.mark.parametrize("kind", ["search", "thumbnail"])
def test_so_it_does_while_scenes_are_looked_for(desktop, sandbox, kind):
    sandbox.inject(kind, "drip", None, rate=1)
    job.set_scene(desktop)
    job.open_dock(desktop)
    job.draw_polygon(desktop)
    desktop.click("searchButton")
    wait_until(lambda: sandbox.count(kind) > 0, "the answer has begun")
    begun = time.monotonic()
    assert desktop.leave() == 0
    assert time.monotonic() - begun < QUITS_WITHIN_S
    assert_clean(desktop)
