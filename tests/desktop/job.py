"""The main job as a user does it: key, area, search, scene, bands, Download; for tests and demo."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

from tests.sandbox import Sandbox

from .harness import Desktop

# A free polygon over the fields of the sandbox's main tile: longitude, latitude.
CORNERS = (
    (24.0755, 49.8115),
    (24.0960, 49.8155),
    (24.1138, 49.8080),
    (24.1178, 49.7968),
    (24.1030, 49.7890),
    (24.0780, 49.7930),
)
# Four corners within it.
FIELD = ((24.085, 49.808), (24.110, 49.808), (24.110, 49.795), (24.085, 49.795))
VIEW = (24.055, 49.775, 24.14, 49.83)
# West, south, east, north of the polygon, with a margin that clicks at its corners need.
NEAR = (24.070, 49.785, 24.124, 49.820)
CRS = "EPSG:32635"
MAP = "iface.mapCanvas().viewport()"
Shot = Callable[[str], None]


def no_shot(name: str) -> None:
    """Take no picture."""


def set_scene(
    desktop: Desktop, crs: str = CRS, extent: tuple[float, float, float, float] = VIEW
) -> None:
    """Open a map of the place, in the project's own CRS.

    :param extent: west, south, east, north
    """
    desktop.ask(f"project.setCrs(__import__('qgis').core.QgsCoordinateReferenceSystem({crs!r}))")
    west, south, east, north = extent
    desktop.ask(
        "(lambda core: iface.mapCanvas().setExtent(core.QgsCoordinateTransform("
        "core.QgsCoordinateReferenceSystem('EPSG:4326'), project.crs(), project)"
        f".transformBoundingBox(core.QgsRectangle({west}, {south}, {east}, {north}))))"
        "(__import__('qgis').core)"
    )
    desktop.ask("iface.mapCanvas().refresh()")


def click_map(
    desktop: Desktop, corner: tuple[float, float], aside: int = 0, button: int = 1, count: int = 1
) -> None:
    """Click a place on the map.

    :param corner: longitude, latitude
    :param aside: pixels to the right and below
    """
    place = f"place_on_screen({corner[0]}, {corner[1]}, {aside})"
    desktop.click_on(MAP, "the map", place, button, count)


def drag_on_map(desktop: Desktop, corners: Sequence[tuple[float, float]]) -> None:
    """Drag the mouse over the map along places in lon/lat."""
    desktop.drag(MAP, "the map", [f"place_on_screen({x}, {y})" for x, y in corners])


def choose_tool(desktop: Desktop, name: str) -> None:
    """Choose a tool in the menu of the split button that draws."""
    desktop.click_on("widget('drawButton')", "the arrow", "arrow_of('drawButton')")
    choose_entry(desktop, name)
    desktop.wait(f"widget('drawButton').defaultAction().objectName() == {name!r}", "it is the face")


def choose_entry(desktop: Desktop, name: str) -> None:
    """Click an entry of an open menu by its object name."""
    desktop.click_on(f"menu_with({name!r})", name, f"entry_on_screen({name!r})")


def open_dock(desktop: Desktop) -> None:
    """Open the dock, if it has not come back by itself."""
    desktop.wait("plugin_has_come_up()", "the plugin has come up")
    if not desktop.ask("dock_is_shown()"):
        desktop.click_on("toolbar_button()", "the toolbar's button")
    desktop.wait("dock_is_shown()", "the dock is shown")


def give_key(desktop: Desktop, key: str) -> None:
    """Type the key and use it for this session."""
    desktop.click("keyEdit")
    type_key(desktop, key)


def type_key(desktop: Desktop, key: str) -> None:
    """Type the key into the field that has the focus and use it for this session."""
    desktop.type(key)
    desktop.click("sessionKeyButton")
    desktop.wait(
        "not any(w.isVisible() for w in QApplication.allWidgets() if w.objectName() == 'keyPanel')",
        "the key is taken",
    )


def draw_polygon(desktop: Desktop, corners: Sequence[tuple[float, float]] = CORNERS) -> None:
    desktop.click("drawButton")
    desktop.wait("widget('drawButton').isChecked()", "the tool is on")
    for corner in corners:
        click_map(desktop, corner)
    click_map(desktop, corners[-1], aside=9, button=3)
    desktop.wait("'²' in widget('aoiSummaryLabel').text()", "the area is measured")


def search(desktop: Desktop) -> None:
    desktop.click("searchButton")
    desktop.wait("widget('sceneView').model().rowCount() > 0", "scenes are found")


def find_scenes(desktop: Desktop, sandbox: Sandbox) -> None:
    """Go from an empty map to the list of scenes."""
    set_scene(desktop)
    open_dock(desktop)
    give_key(desktop, sandbox.key)
    draw_polygon(desktop)
    search(desktop)


def choose_scene(desktop: Desktop, row: int = 0) -> None:
    desktop.click_row("sceneView", row)
    desktop.wait("widget('sceneView').selectionModel().hasSelection()", "a scene is selected")
    desktop.wait("widget('downloadButton').isEnabled()", "Download can be pressed")


def tick_band(desktop: Desktop, band: str) -> None:
    """Tick one more band by a click on its box."""
    desktop.click("bandsButton")
    desktop.click_on("widget('bandView').viewport()", band, f"tick_on_screen('bandView', {band!r})")
    desktop.wait(f"{band!r} in widget('bandSummaryLabel').text()", f"{band} is chosen")
    desktop.key("Escape")


def choose_preset(desktop: Desktop, label: str) -> None:
    """Choose a preset in the open list of the box."""
    desktop.click("bandPresetCombo")
    combo = "widget('bandPresetCombo')"
    view = f"{combo}.view()"
    desktop.wait(f"{view}.isVisible()", "the list is open")
    row = desktop.ask(f"{combo}.findText({label!r})")
    place = (
        f"(lambda v: (lambda p: [p.x(), p.y()])(v.viewport().mapToGlobal("
        f"v.visualRect(v.model().index({row}, 0)).center())))({view})"
    )
    desktop.click_on(f"{view}.viewport()", label, place)
    desktop.wait(f"{combo}.currentText() == {label!r}", "it is chosen")


def select_layers(desktop: Desktop, names: Sequence[str]) -> None:
    """Select layers in QGIS's panel: a click, and Ctrl and a click."""
    tree = "iface.layerTreeView().viewport()"
    for number, name in enumerate(names):
        if number:
            desktop._xdotool("keydown", "ctrl")
        desktop.click_on(tree, name, f"layer_on_screen({name!r})")
        desktop._xdotool("keyup", "ctrl")
    desktop.wait(f"len(iface.layerTreeView().selectedLayers()) == {len(names)}", "all are selected")


def layers(desktop: Desktop) -> list[dict[str, Any]]:
    """The raster layers of the project, as plain data."""
    return desktop.ask(
        "[{'name': l.name(), 'source': l.source(), 'crs': l.crs().authid(), "
        "'bands': l.bandCount(), 'extent': [l.extent().xMinimum(), l.extent().yMinimum(), "
        "l.extent().xMaximum(), l.extent().yMaximum()]} "
        "for l in project.mapLayers().values() if hasattr(l, 'bandCount')]"
    )


def download(desktop: Desktop, count: int = 1) -> list[dict[str, Any]]:
    """Press Download and wait for the layers."""
    desktop.click("downloadButton")
    rasters = "[l for l in project.mapLayers().values() if hasattr(l, 'bandCount')]"
    desktop.wait(f"len({rasters}) >= {count}", "the raster is on the map")
    desktop.wait("not iface.mapCanvas().isDrawing()", "the map is drawn")
    return layers(desktop)


def add_fields(desktop: Desktop, folder: Path) -> None:
    """Add a layer of one's own: three fields, as outlines."""
    west, south, east, north = 24.080, 49.794, 24.112, 49.810
    width = (east - west) / 3
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Field {number + 1}"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [
                        [west + number * width, south],
                        [west + (number + 0.9) * width, south],
                        [west + (number + 0.9) * width, north],
                        [west + number * width, north],
                        [west + number * width, south],
                    ]
                ],
            },
        }
        for number in range(3)
    ]
    path = folder / "fields.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    desktop.ask(f"add_outlines({str(path)!r}, 'My fields')")


def main_job(
    desktop: Desktop, sandbox: Sandbox, shot: Shot = no_shot, fields: Optional[Path] = None
) -> list[dict[str, Any]]:
    """Do the whole job by mouse and keyboard; a picture after each step.

    :param fields: folder for a layer of one's own, which is then on the map before
    """
    if fields is not None:
        add_fields(desktop, fields)
    set_scene(desktop, extent=NEAR)
    shot("1-qgis")
    open_dock(desktop)
    shot("2-dock")
    give_key(desktop, sandbox.key)
    draw_polygon(desktop)
    shot("3-area")
    search(desktop)
    desktop.wait("pictures_are_there()", "each scene in sight has its picture")
    shot("4-scenes")
    choose_scene(desktop)
    shot("5-scene-and-bands")
    found = download(desktop)
    message = "(lambda item: item.text() if item else '')(iface.messageBar().currentItem())"
    desktop.wait(f"{message}.startswith('On the map: ')", "it is said")
    shot("6-on-the-map")
    return found


def install_zip(desktop: Desktop, archive: Path) -> str:
    """Let QGIS's own installer install the plugin; gives the file that it was loaded from."""
    desktop.ask(f"__import__('pyplugin_installer').instance().installFromZipFile({str(archive)!r})")
    return desktop.wait(
        "__import__('qgis').utils.plugins['eosda_imagery'].__class__.__module__ and "
        "__import__('eosda_imagery').__file__",
        "the plugin is loaded",
    )


def quickest_job(desktop: Desktop, sandbox: Sandbox) -> list[dict[str, Any]]:
    """Go from the icon in the toolbar to a picture of a field, by as few clicks as may be."""
    open_dock(desktop)
    focus = "QApplication.focusWidget()"
    desktop.wait(f"{focus} and {focus}.objectName() == 'keyEdit'", "the key can be typed at once")
    type_key(desktop, sandbox.key)
    draw_polygon(desktop, FIELD)
    search(desktop)
    choose_scene(desktop)
    return download(desktop)


def profile_settings(output: Path) -> dict[str, str]:
    """Settings that the user has made before."""
    return {"plugins/eosda_imagery\\output_folder": str(output)}
