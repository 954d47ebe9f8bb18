"""A season in the real QGIS desktop, by mouse and keyboard: many scenes, one click, one group."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

COST = "widget('costLabel').text()"
MESSAGE = "(lambda item: item.text() if item else '')(iface.messageBar().currentItem())"
GROUP = (
    "[(g.name(), [c.customProperty('eosda_imagery/moment')[:10] for c in g.children()]) for g in"
    " project.layerTreeRoot().findGroups(True) if g.customProperty('eosda_imagery/batch')]"
)


def choose_three(desktop):
    """Choose three scenes: a click, and two with Ctrl held down."""
    for row in range(3):
        if row:
            desktop._xdotool("keydown", "ctrl")
        desktop.click_row("sceneView", row)
        desktop._xdotool("keyup", "ctrl")
    desktop.wait(
        "len(widget('sceneView').selectionModel().selectedIndexes()) == 3", "three are chosen"
    )
    desktop.wait("widget('downloadButton').isEnabled()", "Download can be pressed")


def visible_on(desktop, day):
    """The layers that the temporal controller shows in the frame of a day."""
    return desktop.ask(
        "(lambda c, q: sorted("
        "l.temporalProperties().fixedTemporalRange().begin().toString('yyyy-MM-dd')"
        " for l in project.mapLayers().values()"
        " if l.temporalProperties().isVisibleInTemporalRange(c.QgsDateTimeRange("
        f"q.QDateTime.fromString('{day}T00:00:00Z', q.Qt.ISODate),"
        f" q.QDateTime.fromString('{day}T00:00:00Z', q.Qt.ISODate).addDays(1), True, False))))"
        "(__import__('qgis').core, __import__('qgis').PyQt.QtCore)"
    )


def walk(desktop, sandbox, shot=job.no_shot):
    """Go the whole way twice; gives the days of the group and what each day's frame shows."""
    job.find_scenes(desktop, sandbox)
    choose_three(desktop)
    said = desktop.ask(COST)
    shot("three-chosen")
    job.download(desktop, count=3)
    desktop.wait(f"{MESSAGE} == 'On the map: Drawn polygon: 3 dates.'", "one word of all three")
    ((name, days),) = desktop.ask(GROUP)
    shot("season")
    orders = sandbox.count("create")
    desktop.wait("widget('downloadButton').text() == 'Show o&n map'", "it is offered")
    offered = desktop.ask(COST)
    shot("already-here")
    before = len([entry for entry in sandbox.log if entry.kind != "thumbnail"])
    desktop.click("downloadButton")
    desktop.wait(f"{MESSAGE}.startswith('Already on the map: 8 Nov 2026')", "it is said")
    after = len([entry for entry in sandbox.log if entry.kind != "thumbnail"])
    return said, name, days, orders, offered, after - before


def test_three_scenes_land_as_a_season_that_plays_and_are_not_paid_twice(start, sandbox):
    with start() as desktop:
        said, name, days, orders, offered, sent = walk(desktop, sandbox)
        assert said.startswith("3 days · 3 orders · about 9 requests")
        assert name == "Drawn polygon: 3 dates"
        assert len(set(days)) == 3
        assert days == sorted(days, reverse=True)
        for day in days:
            # Once: the second click has added nothing that was there.
            assert visible_on(desktop, day) == [day]
        assert orders == 3
        assert offered == "Already here: nothing to pay."
        assert sent == 0
        assert_clean(desktop)
    assert sandbox.count("create") == 3
