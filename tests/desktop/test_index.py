"""An index of two days, their change and their play in the real QGIS desktop, by clicks."""

import numpy as np
from osgeo import gdal

from tests.desktop import job
from tests.desktop.test_downloads import press
from tests.desktop.test_main_job import assert_clean
from tests.desktop.test_season import MESSAGE

INDICES = "[l for l in project.mapLayers().values() if l.customProperty('eosda_imagery/index')]"
CHANGES = "[l for l in project.mapLayers().values() if l.customProperty('eosda_imagery/change')]"
CONTROLLER = "iface.mapCanvas().temporalController()"


def begin(desktop, sandbox):
    """Go as far as the scenes, and choose NDVI."""
    job.find_scenes(desktop, sandbox)
    job.choose_scene(desktop)
    job.choose_preset(desktop, "NDVI")


def walk(desktop, sandbox, shot=job.no_shot):
    """Bring two days as an index, show their change, and play the two; gives the layers' names."""
    begin(desktop, sandbox)
    shot("preset")
    job.download(desktop)
    desktop.wait(f"{MESSAGE}.startswith('On the map: ')", "it is said")
    shot("first-day")
    job.choose_scene(desktop, 1)
    job.download(desktop, count=2)
    desktop.wait(f"len({INDICES}) == 2", "the second day is an index, too")
    names = desktop.ask(f"sorted(l.name() for l in {INDICES})")
    job.select_layers(desktop, names)
    desktop.click_on(
        "iface.layerTreeView().viewport()", "menu", f"layer_on_screen({names[-1]!r})", 3
    )
    job.choose_entry(desktop, "EOSDA Imagery")
    job.choose_entry(desktop, "eosdaChangeAction")
    desktop.wait(f"len({CHANGES}) == 1", "the change is on the map")
    desktop.wait("not iface.mapCanvas().isDrawing()", "it is drawn")
    desktop.wait(f"{CHANGES}[0] == iface.mapCanvas().layers()[0]", "nothing lies over it")
    shot("change")
    change = desktop.ask(f"{CHANGES}[0].name()")
    desktop.click("downloadsDrawerButton")
    desktop.click_row("jobView", 0)
    desktop._xdotool("keydown", "shift")
    desktop.click_row("jobView", 1)
    desktop._xdotool("keyup", "shift")
    press(desktop, "playJobAction")
    desktop.wait(f"{CONTROLLER}.totalFrameCount() == 2", "two dates are played")
    shot("play")
    return names, change


SEEN = (
    "[[l.name() for l in iface.mapCanvas().layers() if l.temporalProperties()"
    f".isVisibleInTemporalRange({CONTROLLER}.dateTimeRangeForFrameNumber(n))] for n in range(2)]"
)
RANGES = "[(l.renderer().classificationMin(), l.renderer().classificationMax()) for l in {0}]"


def test_an_index_of_two_days_its_change_and_its_play_are_clicks_away(start, sandbox, monkeypatch):
    # A day here is another one than in UTC for most of the time.
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    with start() as desktop:
        days, change = walk(desktop, sandbox)
        assert days == [f"Drawn polygon · {day} Nov 2026 NDVI" for day in (3, 8)]
        assert change == "Drawn polygon · NDVI change 3 Nov → 8 Nov 2026"
        assert desktop.ask(SEEN) == [[day] for day in days]
        assert desktop.ask(RANGES.format(INDICES)) == [[-0.1, 0.9], [-0.1, 0.9]]
        assert desktop.ask(RANGES.format(CHANGES)) == [[-0.5, 0.5]]
        sources = desktop.ask(f"[l.source() for l in {INDICES}] + [l.source() for l in {CHANGES}]")
        one, other, of_both = (gdal.Open(path).ReadAsArray() for path in sources)
        np.testing.assert_allclose(np.abs(of_both), np.abs(one - other), atol=1e-6)
        assert_clean(desktop)
    assert sandbox.count("create") == 2
