"""A key that is mistyped, and one that is refused in the middle of the work, mended by clicks."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

TIP = "toolbar_button().toolTip()"
PROBLEM = "widget('keyProblemLabel').text()"
GONE = "not any(w.isVisible() for w in QApplication.allWidgets() if w.objectName() == 'keyPanel')"


def give(desktop, key):
    """Type a key over what stands in the field."""
    desktop.click("keyEdit")
    desktop.key("ctrl+a")
    desktop.type(key)
    desktop.click("sessionKeyButton")


def test_a_refused_key_is_no_dead_end(start, sandbox):
    keys = sandbox._world.keys
    with start() as desktop:
        job.set_scene(desktop)
        job.open_dock(desktop)
        give(desktop, "apk.mistyped")
        desktop.wait(f"'not accepted' in {PROBLEM}", "it is said")
        assert desktop.ask("widget('keyEdit').text()") == "apk.mistyped"
        give(desktop, sandbox.key)
        desktop.wait(GONE, "the key is taken")
        job.draw_polygon(desktop)
        job.search(desktop)
        job.choose_scene(desktop)
        keys[0] = "apk.the-next-one"
        desktop.click("downloadButton")
        desktop.wait(f"'not accepted' in {PROBLEM}", "the field is back with the reason")
        desktop.wait(f"{TIP}.endswith('1 download needs you.')", "the icon says that it waits")
        give(desktop, keys[0])
        desktop.wait(GONE, "the key is taken")
        desktop.wait("len(project.mapLayers()) >= 1", "the order has gone on by itself")
        desktop.wait(f"'needs you' not in {TIP}", "the icon is as it was")
        assert_clean(desktop)
