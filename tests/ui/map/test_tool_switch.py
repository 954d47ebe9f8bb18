"""The map is lent to tools and given back, whichever panel's tools come between."""

import pytest
from eosda_imagery.ui.map.footprints import SelectSceneTool
from eosda_imagery.ui.map.tool_switch import ToolSwitch
from eosda_imagery.ui.map.tools import DrawPolygonTool, DrawRectangleTool
from qgis.gui import QgsMapTool, QgsMapToolPan, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject


@pytest.fixture
def canvas(shown_canvas):
    return shown_canvas(0, 0, 40, 30)


class Panel:
    """A switch with tools, as a panel has it."""

    def __init__(self, canvas, *kinds):
        self.owner = QObject()
        self.switch = ToolSwitch(canvas, self.owner)
        self.actions, self.tools = [], []
        for kind in kinds:
            tool = kind(canvas)
            self.actions.append(self.switch.add(tool, "toolAction", "", "Tool", "Does it."))
            self.tools.append(tool)


def test_two_panels_come_back_to_the_tool_that_was_there_before_both(canvas):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    area, scenes = Panel(canvas, DrawPolygonTool), Panel(canvas, SelectSceneTool)
    for _ in range(2):
        area.actions[0].trigger()
        scenes.actions[0].trigger()
        assert canvas.mapTool() is scenes.tools[0]
        assert not area.actions[0].isChecked()
        scenes.switch.leave()
        assert canvas.mapTool() is pan
    scenes.actions[0].trigger()
    area.actions[0].trigger()
    area.actions[0].trigger()
    assert canvas.mapTool() is pan
    # The panel whose tool has lost the map has nothing to give back.
    scenes.switch.leave()
    assert canvas.mapTool() is pan
    area.switch.dispose()
    scenes.switch.dispose()


@pytest.mark.parametrize("how", ["none before", "deleted meanwhile"])
def test_the_map_is_never_left_without_a_tool(canvas, how):
    if how == "deleted meanwhile":
        other = QgsMapToolPan(canvas)
        canvas.setMapTool(other)
    panel = Panel(canvas, DrawRectangleTool)
    panel.actions[0].trigger()
    if how == "deleted meanwhile":
        sip.delete(other)
    panel.switch.leave()
    assert isinstance(canvas.mapTool(), QgsMapToolPan)
    first = canvas.mapTool()
    panel.actions[0].trigger()
    panel.switch.dispose()
    assert canvas.mapTool() is first


def test_tools_go_with_their_switch(canvas):
    """A plugin that is loaded anew five times left 25 tools on the canvas."""
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    before = len(canvas.findChildren(QgsMapTool)), len(canvas.scene().items())
    for _ in range(3):
        panel = Panel(canvas, DrawPolygonTool, DrawRectangleTool, SelectSceneTool)
        panel.actions[0].trigger()
        panel.switch.dispose()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert all(map(sip.isdeleted, panel.tools))
    assert (len(canvas.findChildren(QgsMapTool)), len(canvas.scene().items())) == before
    assert not [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert canvas.mapTool() is pan
