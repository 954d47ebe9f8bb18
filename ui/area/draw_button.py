"""The split button that draws: its face is the tool that was used last, its menu has them all."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ..map.tool_switch import ToolSwitch
from ..map.tools import (
    DrawFreehandTool,
    DrawPolygonTool,
    DrawRectangleTool,
    PickPolygonTool,
)


class DrawButton(QToolButton):
    """Activates the tools that draw an area or pick one on the map."""

    # Polygons that are drawn or picked, their CRS, what they are, whether they add to the area, and
    # whether each edge was seen on the map as it is meant.
    captured = pyqtSignal(QgsGeometry, QgsCoordinateReferenceSystem, str, bool, bool)
    # A drawing goes on; no geometry as long as it has less than three corners.
    changed = pyqtSignal(QgsGeometry, str)
    # A sentence about what is missing or wrong.
    hinted = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, switch: ToolSwitch, parent: QWidget):
        super().__init__(
            parent,
            objectName="drawButton",
            popupMode=QToolButton.ToolButtonPopupMode.MenuButtonPopup,
            autoRaise=True,
        )
        self._switch = switch
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._add_drawing_tools(canvas)
        self._add_picking_tool(canvas)
        self._face(self._menu.actions()[0])

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon of the tool alone, or its name beside it."""
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
        )

    def text_width(self) -> int:
        """Return how much narrower the button can be, in pixels."""
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return 0
        # As QToolButton reckons it.
        metrics = self.fontMetrics()
        return 4 + metrics.horizontalAdvance(self.text()) + 2 * metrics.horizontalAdvance(" ")

    def _add_drawing_tools(self, canvas: QgsMapCanvas) -> None:
        for name, tool, icon, label, text, tip, hint in (
            (
                "drawPolygonAction",
                DrawPolygonTool(canvas),
                "/mActionCapturePolygon.svg",
                self.tr("Drawn polygon"),
                self.tr("Draw polygon"),
                self.tr(
                    "Draw polygon: click the corners, right click or Enter ends, Backspace takes "
                    "the last corner back. With Shift it is added to the area."
                ),
                self.tr("Click the corners. Right click or Enter ends, Escape cancels."),
            ),
            (
                "drawRectangleAction",
                DrawRectangleTool(canvas),
                "/mActionAddBasicRectangle.svg",
                self.tr("Drawn rectangle"),
                self.tr("Draw rectangle"),
                self.tr(
                    "Draw rectangle: drag, or click two opposite corners. With Shift it is added "
                    "to the area."
                ),
                self.tr("Drag, or click two opposite corners. Escape cancels."),
            ),
            (
                "drawFreehandAction",
                DrawFreehandTool(canvas),
                "/mActionStreamingDigitize.svg",
                self.tr("Freehand area"),
                self.tr("Draw freehand"),
                self.tr(
                    "Draw freehand: hold the left button and draw around the area. With Shift it "
                    "is added to the area."
                ),
                self.tr("Hold the left button and draw around the area. Escape cancels."),
            ),
        ):
            tool.captured.connect(partial(self._on_captured, tool, label))
            tool.changed.connect(lambda shape, label=label: self.changed.emit(shape, label))
            tool.hinted.connect(self.hinted)
            self._add(name, tool, icon, text, tip, hint)

    def _add_picking_tool(self, canvas: QgsMapCanvas) -> None:
        tool = PickPolygonTool(canvas)
        tool.picked.connect(lambda *picked: self.captured.emit(*picked, False))
        tool.missed.connect(self.hinted)
        self._add(
            "pickPolygonAction",
            tool,
            "/mActionIdentify.svg",
            self.tr("Pick polygon"),
            self.tr(
                "Pick polygon: click a polygon that is on the map. With Shift it is added to the "
                "area."
            ),
            self.tr("Click a polygon on the map. Escape cancels."),
        )

    def _add(self, name: str, tool: QgsMapTool, icon: str, text: str, tip: str, hint: str) -> None:
        action = self._switch.add(tool, name, icon, text, tip, hint)
        action.setStatusTip(tip)
        action.triggered.connect(lambda: self._face(action))
        self._menu.addAction(action)

    def _face(self, action: QAction) -> None:
        self.setDefaultAction(action)
        self.setAccessibleName(action.text())
        self.setAccessibleDescription(action.statusTip())

    def _on_captured(self, tool: QgsMapTool, label: str, geometry: QgsGeometry, adds: bool) -> None:
        crs = tool.canvas().mapSettings().destinationCrs()
        self.captured.emit(geometry, crs, label, adds, True)
