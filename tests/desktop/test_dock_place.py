"""Where the dock stands: in a tab with the Toolbox, and next time where the user has put it."""

from . import job

WINDOW = "iface.mainWindow()"
DOCK = f"{WINDOW}.findChild(QDockWidget, 'EosdaImageryDock')"
TOOLBOX = f"{WINDOW}.findChild(QDockWidget, 'ProcessingToolbox')"


def test_it_is_a_tab_beside_the_toolbox_and_comes_back_where_it_was_left(start):
    with start() as desktop:
        desktop.ask(f"{TOOLBOX}.show()")
        desktop.wait(f"{TOOLBOX}.isVisible()", "the Toolbox is shown")
        job.open_dock(desktop)
        tabs = f"[d.objectName() for d in {WINDOW}.tabifiedDockWidgets({DOCK})]"
        assert "ProcessingToolbox" in desktop.ask(tabs)
        # In front of it, with its lower edge in the window.
        assert desktop.ask(f"not {DOCK}.visibleRegion().isEmpty()")
        bottom = f"{DOCK}.mapTo({WINDOW}, {DOCK}.rect().bottomLeft()).y()"
        assert desktop.ask(bottom) <= desktop.ask(f"{WINDOW}.height()")
        desktop.ask(f"{WINDOW}.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, {DOCK}) or 1")
        desktop.ask(f"{DOCK}.show() or 1")
        assert desktop.leave() == 0
    with start() as desktop:
        desktop.wait("dock_is_shown()", "it has come back by itself")
        area = f"int({WINDOW}.dockWidgetArea({DOCK}))"
        assert desktop.ask(area) == desktop.ask("int(Qt.DockWidgetArea.LeftDockWidgetArea)")
        desktop.ask(f"{DOCK}.close()")
        assert desktop.leave() == 0
    with start() as desktop:
        desktop.wait("toolbar_button().isVisible()", "QGIS has come up")
        assert not desktop.ask("dock_is_shown()")
        job.open_dock(desktop)
        assert desktop.ask(area) == desktop.ask("int(Qt.DockWidgetArea.LeftDockWidgetArea)")
