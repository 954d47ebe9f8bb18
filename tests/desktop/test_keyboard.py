"""From the shortcut to the downloaded layer without the mouse, in the order of the screen."""

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

# Within the sandbox's main tile: the map's extent is the area.
FIELDS = (24.080, 49.795, 24.105, 49.808)
FOCUS = "QApplication.focusWidget().objectName()"
# Stops of the tab key from one end of the dock to the other, and some.
MOST_STOPS = 40


# Not all have a name, and no two have one place.
PLACE = (
    "[[w.objectName(), type(w).__name__, *centre(w)] for w in [QApplication.focusWidget()] if w]"
)


def tab_to(desktop, name):
    """Press Tab until a widget has the focus; gives the names of the stops on the way."""
    stops = [desktop.ask(PLACE)]
    while not (stops[-1] and stops[-1][0][0] == name):
        assert len(stops) < MOST_STOPS, f"{name} is not reached: {stops}"
        desktop.key("Tab")
        desktop.wait(f"{PLACE} != {stops[-1]!r}", f"Tab leads on from {stops[-1]}")
        stops.append(desktop.ask(PLACE))
    return [stop[0][0] for stop in stops[:-1] if stop]


def choose_in_menu(desktop, name):
    """Open the menu of the button that has the focus, and go down to an action."""
    desktop.key("space")
    menu = "QApplication.activePopupWidget()"
    desktop.wait(f"{menu} is not None", "the menu is open")
    # By name and by text: the entries of QGIS's submenus have no names.
    active = f"[(a.objectName(), a.text()) for a in [{menu}.activeAction()] if a]"
    for _ in range(MOST_STOPS):
        before = desktop.ask(active)
        if before and before[0][0] == name:
            break
        desktop.key("Down")
        desktop.wait(f"[list(one) for one in {active}] != {before!r}", "Down")
    desktop.key("Return")
    desktop.wait(f"{menu} is None", "the menu has closed")


def test_from_the_shortcut_to_the_layer_with_keys_only(start, sandbox):
    with start() as desktop:
        job.set_scene(desktop, extent=FIELDS)
        action = "iface.mainWindow().findChild(QAction, 'EosdaImageryAction')"
        manager = "__import__('qgis').gui.QgsGui.shortcutsManager()"
        assert desktop.ask(f"{manager}.setKeySequence({action}, 'Ctrl+Alt+E')"), "it can be set"
        desktop.key("ctrl+alt+e")
        desktop.wait("dock_is_shown()", "the dock is shown")
        desktop.wait(f"{FOCUS} == 'keyEdit'", "the key can be typed at once")
        desktop.type(sandbox.key)
        tab_to(desktop, "sessionKeyButton")
        desktop.key("space")
        desktop.wait(
            "not any(w.isVisible() for w in QApplication.allWidgets()"
            " if w.objectName() == 'keyPanel')",
            "the key is taken",
        )
        tab_to(desktop, "aoiMenuButton")
        choose_in_menu(desktop, "aoiFromCanvasAction")
        desktop.wait("'km²' in widget('aoiSummaryLabel').text()", "the area is measured")
        # As on the screen, from the top down.
        on_the_way = tab_to(desktop, "searchButton")
        assert on_the_way[-1] == "searchSummaryButton", on_the_way
        desktop.key("space")
        desktop.wait("widget('sceneView').model().rowCount() > 0", "scenes are found")
        tab_to(desktop, "sceneView")
        desktop.key("space")
        desktop.wait("widget('sceneView').selectionModel().hasSelection()", "a scene is chosen")
        desktop.wait("widget('downloadButton').isEnabled()", "Download can be pressed")
        on_the_way = tab_to(desktop, "downloadButton")
        assert on_the_way.index("bandPresetCombo") < on_the_way.index("bandsButton")
        desktop.key("space")
        desktop.wait("len(project.mapLayers()) >= 1", "the raster is on the map")
        # The focus has stayed with Download, and the drawer is below it.
        on_the_way = tab_to(desktop, "downloadsDrawerButton")
        assert on_the_way[0] == "downloadButton", on_the_way
        desktop.key("space")
        desktop.wait("widget('downloadsDrawerButton').isChecked()", "the drawer is open")
        assert_clean(desktop)
    assert sandbox.count("create") == 1
