"""Lends the map to the plugin's tools and gives it back to the tool that had it."""

from __future__ import annotations

from typing import List, Optional

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction


class ToolSwitch(QObject):
    """Knows the plugin's map tools and the tool that was active before them."""

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
        tool.setAction(action)
        tool.canceled.connect(self.leave)
        action.triggered.connect(lambda on: self.use(tool) if on else self.leave())

    def current(self) -> Optional[QgsMapTool]:
        """Give the plugin's tool that has the map, or None."""
        tool = None if sip.isdeleted(self._canvas) else self._canvas.mapTool()
        return tool if tool in self._tools else None

    def use(self, tool: QgsMapTool) -> None:
        """Activate one of the plugin's tools."""
        if self.current() is None:
            self._previous = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        # Escape, Backspace and Enter are for the tool, not for the button.
        self._canvas.setFocus()

    def leave(self) -> None:
        """Give the map back to the tool that had it."""
        current = self.current()
        if current is None:
            return
        previous, self._previous = self._previous, None
        if previous is None or sip.isdeleted(previous):
            self._canvas.unsetMapTool(current)
        else:
            self._canvas.setMapTool(previous)

    def dispose(self) -> None:
        """Give the map back and take everything off it."""
        self.leave()
        if not sip.isdeleted(self._canvas):
            self._canvas.mapToolSet.disconnect(self._on_tool_set)
        for tool in self._tools:
            # The canvas owns the tools, and may have gone before.
            if not sip.isdeleted(tool):
                tool.dispose()
        # See AoiPanel.dispose().
        del self._canvas

    def _on_tool_set(self) -> None:
        self.switched.emit()
