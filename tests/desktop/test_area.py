"""Each way to give an area, by mouse and keyboard, in the real QGIS desktop."""

import json

import pytest

from tests.desktop import job
from tests.desktop.job import CORNERS, MAP, choose_entry, choose_tool, click_map, drag_on_map

POLYGONS = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": name},
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [[w, s], [w + 0.02, s], [w + 0.02, s + 0.01], [w, s + 0.01], [w, s]]
                ],
            },
        }
        for name, w, s in (("one", 24.08, 49.80), ("two", 24.105, 49.79))
    ],
}


@pytest.fixture
def desktop(start):
    with start() as running:
        job.set_scene(running)
        job.open_dock(running)
        yield running
        assert "Traceback" not in running.log()


def summary(desktop):
    return desktop.ask("widget('aoiSummaryLabel').text()")


def measured(desktop, label):
    desktop.wait(f"widget('aoiSummaryLabel').text().startswith({label!r})", f"{label} is taken")
    desktop.wait("'km²' in widget('aoiSummaryLabel').text()", "the area is measured")
    return summary(desktop)


def add_layer(desktop, tmp_path):
    path = tmp_path / "fields.geojson"
    path.write_text(json.dumps(POLYGONS))
    desktop.ask(f"iface.addVectorLayer({str(path)!r}, 'Fields', 'ogr').name()")
    job.set_scene(desktop)
    desktop.wait("not iface.mapCanvas().isDrawing()", "the map is drawn")


def test_backspace_takes_a_corner_back_and_a_double_click_ends(desktop):
    desktop.click("drawButton")
    for corner in CORNERS[:4]:
        click_map(desktop, corner)
    desktop.wait(
        "'4 vertices' in widget('aoiSummaryLabel').text() or "
        "'5 vertices' in widget('aoiSummaryLabel').text()",
        "it is measured while drawn",
    )
    desktop.key("BackSpace")
    click_map(desktop, CORNERS[4], count=2)
    assert "4 vertices" in measured(desktop, "Drawn polygon")


def test_escape_gives_up_and_leaves_no_area(desktop):
    desktop.click("drawButton")
    for corner in CORNERS[:3]:
        click_map(desktop, corner)
    desktop.key("Escape")
    desktop.wait("'No area yet' in widget('aoiSummaryLabel').text()", "there is no area")
    assert not desktop.ask("widget('downloadButton').isEnabled()")


def test_a_rectangle_and_a_freehand_line_are_dragged(desktop):
    choose_tool(desktop, "drawRectangleAction")
    drag_on_map(desktop, [(24.08, 49.81), (24.095, 49.80), (24.11, 49.79)])
    assert "4 vertices" in measured(desktop, "Drawn rectangle")
    choose_tool(desktop, "drawFreehandAction")
    drag_on_map(desktop, [*CORNERS, CORNERS[0]])
    text = measured(desktop, "Freehand area")
    assert "1 order" in text


def test_a_polygon_on_the_map_is_picked_by_a_click(desktop, tmp_path):
    add_layer(desktop, tmp_path)
    choose_tool(desktop, "pickPolygonAction")
    click_map(desktop, (24.09, 49.805))
    desktop.wait("'1.6' in widget('aoiSummaryLabel').text()", "the clicked polygon is taken")
    assert summary(desktop).startswith("one, ")
    assert "4 vertices" in summary(desktop)


def test_two_fields_of_a_layer_share_an_order_or_take_one_each(desktop, tmp_path):
    add_layer(desktop, tmp_path)
    desktop.click("aoiMenuButton")
    choose_entry(desktop, "aoiLayerMenu")
    choose_entry(desktop, "aoiLayerEntry")
    desktop.wait("'2 parts, 1 order' in widget('aoiSummaryLabel').text()", "they share an order")
    desktop.click("aoiMenuButton")
    choose_entry(desktop, "aoiSharedAction")
    desktop.wait("'2 parts, 2 orders' in widget('aoiSummaryLabel').text()", "each has its own")


def test_pasted_text_is_an_area(desktop):
    desktop.ask(
        "QTimer.singleShot(0, iface.mainWindow().findChild(QAction, 'aoiPasteAction').trigger)"
    )
    desktop.click("aoiPasteEdit")
    desktop.type("POLYGON((24.08 49.80,24.10 49.80,24.10 49.81,24.08 49.80))")
    desktop.wait("'km²' in widget('aoiPasteStatus').text()", "the text is understood")
    desktop.key("Tab", "Return")
    measured(desktop, "Pasted area")


def test_corners_are_moved_added_and_removed_and_undone(desktop):
    west, south, east, north = 24.08, 49.79, 24.11, 49.81
    choose_tool(desktop, "drawRectangleAction")
    drag_on_map(desktop, [(west, north), (24.1, 49.8), (east, south)])
    first = measured(desktop, "Drawn rectangle")
    desktop.click("aoiEditButton")
    desktop.wait("widget('aoiEditButton').isChecked()", "the tool is on")
    # Clicked, and clicked again elsewhere: as in QGIS's own vertex tool.
    click_map(desktop, (east, south))
    click_map(desktop, (24.12, 49.785))
    desktop.wait(f"widget('aoiSummaryLabel').text() != {first!r}", "the corner is elsewhere")
    assert "4 vertices" in summary(desktop)
    # The cross in the middle of an edge adds one, by dragging.
    drag_on_map(desktop, [(west, 49.8), (24.075, 49.8), (24.07, 49.8)])
    desktop.wait("'5 vertices' in widget('aoiSummaryLabel').text()", "a corner is added")
    desktop.point_at(MAP, "the corner", "place_on_screen(24.07, 49.8)")
    desktop.key("Delete")
    desktop.wait("'4 vertices' in widget('aoiSummaryLabel').text()", "the corner is gone")
    desktop.key("ctrl+z")
    desktop.wait("'5 vertices' in widget('aoiSummaryLabel').text()", "it is there again")
    desktop.key("ctrl+z", "ctrl+z")
    desktop.wait(f"widget('aoiSummaryLabel').text() == {first!r}", "all is as it was drawn")
    desktop.key("Escape")
    desktop.wait("not widget('aoiEditButton').isChecked()", "the tool is off")


def test_a_layer_that_is_dragged_from_the_layer_panel_is_the_area(desktop, tmp_path):
    add_layer(desktop, tmp_path)
    tree = "iface.layerTreeView().viewport()"
    desktop.point_at(tree, "the layer", "layer_on_screen('Fields')")
    desktop.drag(
        tree,
        "the layer",
        ["layer_on_screen('Fields')", *(f"over_dock({share})" for share in (0.2, 0.6, 0.8, 0.8))],
    )
    assert "2 parts" in measured(desktop, "Layer “Fields”")
    # It was not moved away from there.
    assert desktop.ask("layer_on_screen('Fields')")
