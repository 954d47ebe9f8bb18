"""Two QGIS with one profile, by clicks: each sees the other's downloads, and none orders twice."""

from tests.desktop import job
from tests.desktop.harness import Screen
from tests.desktop.test_downloads import STATE
from tests.desktop.test_main_job import assert_clean


def choose(desktop, sandbox):
    """Go as far as the price of the first scene, over the same area in each."""
    job.find_scenes(desktop, sandbox)
    job.choose_scene(desktop)


def test_two_qgis_see_each_others_downloads_and_order_nothing_twice(start, sandbox):
    sandbox.configure(delay=4)
    with Screen() as beside, start() as first, start(on=beside) as second:
        choose(first, sandbox)
        choose(second, sandbox)
        assert "1 order" in second.ask("widget('costLabel').text()")
        first.click("downloadButton")
        first.wait("len(project.mapLayers()) >= 1", "the raster is on the first one's map")
        # What the second has said before is out of date: the click finds what is here.
        second.click("downloadButton")
        second.wait("len(project.mapLayers()) >= 1", "the same files are on the second one's map")
        assert [one["source"] for one in job.layers(first)] == [
            one["source"] for one in job.layers(second)
        ]
        assert sandbox.count("create") == 1
        # And the other way round, another day.
        for desktop in (first, second):
            job.choose_scene(desktop, 1)
        second.click("downloadButton")
        second.wait("len(project.mapLayers()) >= 2", "the second has another day")
        first.click("downloadsDrawerButton")
        first.wait("widget('jobView').model().rowCount() == 2", "the first lists it, too")
        first.wait(f"'Ready' in {STATE}", "it is ready there")
        first.wait("widget('downloadButton').text() == 'Add &to map'", "it is offered there")
        first.click("downloadButton")
        first.wait("len(project.mapLayers()) >= 2", "it is on the first one's map")
        assert sandbox.count("create") == 2
        for desktop in (first, second):
            assert_clean(desktop)
