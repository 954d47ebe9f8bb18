"""The season's statistics in the real QGIS desktop, by clicks: one order, the list, the chart."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

CHART = "widget('EosdaChartDock')"
VIEW = "widget('statisticsChart')"
SELECTED = "[h.scene.view_id for h in widget('sceneView').selected_hits()]"


def walk(desktop, sandbox, shot=job.no_shot):
    """Order the statistics of an area, open their chart and choose in it."""
    job.find_scenes(desktop, sandbox)
    desktop.wait("'1 order' in widget('statisticsButton').toolTip()", "the price is said")
    desktop.click("statisticsButton")
    desktop.wait("'Already here' in widget('statisticsButton').toolTip()", "they have come")
    shot("list-filled")
    desktop.click_on("widget('statisticsButton')", "the arrow", "arrow_of('statisticsButton')")
    shot("menu")
    job.choose_entry(desktop, "showChartAction")
    desktop.wait(f"{CHART}.isVisible() and len({VIEW}.lines) == 1", "the chart is shown")
    shot("chart")
    desktop.click("statisticsChart")
    desktop.key("Left")
    desktop.wait(f"len({VIEW}._chosen) == 1", "the last day, which is cloudy, has the ring")
    assert desktop.ask(SELECTED) == [], "the list hides it"
    desktop.key("Left", "Left")
    desktop.wait(f"len({SELECTED}) == 1", "the day is chosen in the list")
    chosen = desktop.ask(f"({SELECTED}[0], {VIEW}._chosen[0])")
    shot("day-chosen")
    desktop.click_row("sceneView", 1)
    desktop.wait(f"set({VIEW}._chosen) == set({SELECTED})", "the list chooses in the chart")
    shot("row-chosen")
    return chosen


def test_a_season_is_ordered_and_looked_at_by_clicks(start, sandbox):
    with start() as desktop:
        in_list, in_chart = walk(desktop, sandbox)
        assert in_list == in_chart
        assert sandbox.count("create") == 1
        assert_clean(desktop)
