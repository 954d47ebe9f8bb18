"""Live tiles by clicks, in an empty project: they are on the map, and the key is in no layer."""

from tests.desktop import job
from tests.desktop.harness import wait_until

# The entry of the preview's menu that holds the live tiles.
LIVE = (
    "[one for one in widget('lookButton').menu().actions()"
    " if one.menu() and one.menu().objectName() == 'liveTilesMenu'][0]"
)
COLOURS = (
    "(lambda image: len({image.pixel(x, y) for x in range(0, image.width(), 9)"
    " for y in range(0, image.height(), 9)}))(iface.mapCanvas().grab().toImage())"
)


def click_in_menu(desktop, menu, action, what):
    middle = f"{menu}.mapToGlobal({menu}.actionGeometry({action}).center())"
    desktop.click_on(menu, what, f"(lambda at: [at.x(), at.y()])({middle})")


def test_live_tiles_come_with_the_first_layer_of_a_project(start, sandbox):
    with start() as desktop:
        job.find_scenes(desktop, sandbox)
        job.choose_scene(desktop)
        desktop.click_on("widget('lookButton')", "the arrow", "arrow_of('lookButton')")
        desktop.wait("widget('lookButton').menu().isVisible()", "the menu")
        click_in_menu(desktop, "widget('lookButton').menu()", LIVE, "live tiles")
        desktop.wait(f"{LIVE}.menu().isVisible()", "the menu of live tiles")
        click_in_menu(desktop, f"{LIVE}.menu()", f"{LIVE}.menu().actions()[0]", "true colour")
        desktop.wait("len(project.mapLayers()) == 1", "the layer")
        wait_until(lambda: tiles(sandbox) > 2, "tiles come")
        desktop.wait(f"not iface.mapCanvas().isDrawing() and {COLOURS} > 50", "they are drawn")
        (source,) = desktop.ask("[layer.source() for layer in project.mapLayers().values()]")
        assert sandbox.key not in source
        assert "Traceback" not in desktop.log()


def tiles(sandbox):
    """How many tiles the service has given to the key."""
    return sum(
        entry.kind == "render" and entry.status == 200 and entry.has_key_header
        for entry in sandbox.log
    )
