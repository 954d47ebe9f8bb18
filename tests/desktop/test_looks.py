"""What is in sight where the room is small: in each theme of QGIS, beside an open Toolbox."""

import pytest

from tests.desktop import job

WINDOW = "iface.mainWindow()"
TOOLBOX = f"{WINDOW}.findChild(QDockWidget, 'ProcessingToolbox')"
DAYS = 5
IN_SIGHT = (
    "(lambda view: sum(view.viewport().rect().contains(view.visualRect(view.model().index(n, 0)))"
    " for n in range(view.model().rowCount())))(widget('sceneView'))"
)


@pytest.mark.parametrize("theme", ["default", "Night Mapping", "Blend of Gray"])
def test_five_days_are_in_sight_beside_the_toolbox(start, sandbox, theme):
    with start(settings={"UI/UITheme": theme}) as desktop:
        spoken = desktop.ask("__import__('qgis').core.QgsApplication.instance().themeName()")
        assert spoken == theme, "QGIS wears it"
        desktop.ask(f"{TOOLBOX}.show()")
        desktop.wait(f"{TOOLBOX}.isVisible()", "the Toolbox is shown")
        job.find_scenes(desktop, sandbox)
        assert desktop.ask(IN_SIGHT) >= DAYS
