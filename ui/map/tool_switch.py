"""Lends the map to the plugin's tools and gives it back to the tool that had it."""

from __future__ import annotations

from typing import List, Optional

from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction


class ToolSwitch(QObject):
    """Knows some map tools of the plugin and the tool that was active before any of the plugin's.

    Several of these share a map, one for each panel: a tool knows its switch, so that the tool to
    come back to is never one of another panel, which would begin anew.
    """

    switched = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        """Start without tools.

        :param canvas: the map whose tool is switched
        """
        super().__init__(parent)
        self._canvas = canvas
        self._tools: List[QgsMapTool] = []
        self._previous: Optional[QgsMapTool] = None
        canvas.mapToolSet.connect(self._on_tool_set)

    def add(self, tool: QgsMapTool, action: QAction) -> None:
        """Let a checkable action activate a tool; it is unchecked when the tool goes."""
        self._tools.append(tool)
        tool.tool_switch = self
        tool.setAction(action)
        tool.canceled.connect(self.leave)
        action.triggered.connect(lambda on: self.use(tool) if on else self.leave())

    def current(self) -> Optional[QgsMapTool]:
        """Return the tool of this switch that has the map, or None."""
        tool = None if sip.isdeleted(self._canvas) else self._canvas.mapTool()
        return tool if tool in self._tools else None

    def use(self, tool: QgsMapTool) -> None:
        """Activate one of the tools."""
        before = self._canvas.mapTool()
        owner = getattr(before, "tool_switch", None)
        if owner is None:
            self._previous = before
        elif owner is not self:
            self._previous, owner._previous = owner._previous, None
        self._canvas.setMapTool(tool)
        # Escape, Backspace and Enter are for the tool, not for the button.
        self._canvas.setFocus()

    def leave(self) -> None:
        """Return the map to the tool that had it, or to QGIS's own for panning."""
        if self.current() is None:
            return
        previous, self._previous = self._previous, None
        if previous is None or sip.isdeleted(previous):
            # A map without a tool does not even pan.
            previous = self._canvas.findChild(QgsMapToolPan) or QgsMapToolPan(self._canvas)
            # It is to outlive us: QGIS 3.22 leaves it to Python.
            sip.transferto(previous, self._canvas)
        self._canvas.setMapTool(previous)

    def dispose(self) -> None:
        """Return the map and take everything off it."""
        self.leave()
        if not sip.isdeleted(self._canvas):
            self._canvas.mapToolSet.disconnect(self._on_tool_set)
        for tool in self._tools:
            # The canvas owns the tools, and may have gone before; if not, it would keep them.
            if not sip.isdeleted(tool):
                tool.dispose()
                tool.tool_switch = None
                tool.deleteLater()
        self._tools = []
        # See AoiPanel.dispose().
        del self._canvas

    def _on_tool_set(self) -> None:
        self.switched.emit()
