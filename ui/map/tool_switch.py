"""Lends the map to the plugin's tools and gives it back to the tool that had it."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ..widgets.plain_text import tool_tip
from .area_tool import AreaTool


class ToolSwitch(QObject):
    """Knows some map tools of the plugin and the tool that was active before any of the plugin's.

    Several of these share a map, one for each panel: a tool knows its switch, so that the tool to
    come back to is never one of another panel, which would begin anew.
    """

    switched = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        # What to do with each of them, in words.
        self._hints: Dict[QgsMapTool, str] = {}
        self._previous: Optional[QgsMapTool] = None
        canvas.mapToolSet.connect(self.switched)

    def add(
        self, tool: QgsMapTool, name: str, icon: str, text: str, tip: str, hint: str = ""
    ) -> QAction:
        """Return an action that activates a tool; it is unchecked when the tool goes.

        :param name: of the action as an object
        :param icon: one of QGIS's own, by its path in a theme
        :param hint: what to do with the tool
        """
        action = QAction(
            QgsApplication.getThemeIcon(icon),
            text,
            self,
            objectName=name,
            checkable=True,
            # As rich text Qt breaks it into lines.
            toolTip=tool_tip([tip]),
        )
        self._hints[tool] = hint
        tool.tool_switch = self
        tool.setAction(action)
        tool.canceled.connect(self.leave)
        action.triggered.connect(lambda on: self.use(tool) if on else self.leave())
        return action

    def hint(self) -> str:
        """Return what to do with the tool that is active; empty if none is."""
        return self._hints.get(self.current(), "")

    def current(self) -> Optional[QgsMapTool]:
        """Return the tool of this switch that has the map, or None."""
        # The canvas owns the tools, and may have gone before.
        here = (tool for tool in self._hints if not sip.isdeleted(tool))
        return next((tool for tool in here if tool.isActive()), None)

    def use(self, tool: QgsMapTool) -> None:
        """Activate one of the tools."""
        canvas = tool.canvas()
        before = canvas.mapTool()
        owner = getattr(before, "tool_switch", None)
        if owner is None:
            self._previous = before
        elif owner is not self:
            self._previous, owner._previous = owner._previous, None
        canvas.setMapTool(tool)
        # Escape, Backspace and Enter are for the tool, not for the button.
        canvas.setFocus()

    def leave(self) -> None:
        """Return the map to the tool that had it, or to QGIS's own for panning."""
        tool = self.current()
        if tool is None:
            return
        canvas = tool.canvas()
        previous, self._previous = self._previous, None
        if previous is None or sip.isdeleted(previous):
            # A map without a tool does not even pan.
            previous = canvas.findChild(QgsMapToolPan) or QgsMapToolPan(canvas)
            # It is to outlive us: QGIS 3.22 leaves it to Python.
            sip.transferto(previous, canvas)
        canvas.setMapTool(previous)

    def dispose(self) -> None:
        """Return the map and take everything off it."""
        self.leave()
        for tool in self._hints:
            # The canvas would keep them.
            if not sip.isdeleted(tool):
                if isinstance(tool, AreaTool):
                    tool.dispose()
                tool.tool_switch = None
                tool.deleteLater()
        self._hints = {}
