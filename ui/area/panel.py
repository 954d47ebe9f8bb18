"""The part of the dock where the area of interest is drawn, chosen and described."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.aoi.layer import LayerAreas, areas_of_layer
from ...core.aoi.model import Aoi, AoiError, make_aoi, parse_text
from ...core.aoi.sanity import is_sane
from ...core.latest_task import LatestTask
from ..map.aoi_band import AoiBand
from ..map.order_plan import ORDERS
from ..map.shape import MapShape
from ..map.tool_switch import ToolSwitch
from ..map.tools import DrawFreehandTool, DrawPolygonTool, DrawRectangleTool, PickPolygonTool
from ..widgets.texts import shape_text
from .order_count import OrderCount
from .paste import LIVE_CHECK_CHARACTERS, PasteDialog
from .rows import (
    ErrorRow,
    LayerRow,
    new_small_button,
    new_tool_action,
    new_tool_button,
    new_wrapped_label,
)
from .sources import Reading, layer_with_selection, start_reading

# Measured: up to these sizes an area is made within a frame (16 ms), or within a mouse move.
_LIGHT_VERTICES = 1000
_LIGHT_LIVE_VERTICES = 500


class AoiPanel(QWidget):
    """Buttons to draw or choose an area, what it comes to, and the area on the map."""

    aoi_changed = pyqtSignal(object)
    # Whether each feature is to be an area of its own has changed.
    features_changed = pyqtSignal()
    message = pyqtSignal(str, object)

    def __init__(
        self, canvas: QgsMapCanvas, project: QgsProject, parent: Optional[QWidget] = None
    ) -> None:
        """Build the panel.

        :param canvas: the map to draw on
        :param project: gives the datum transformations and the layers
        """
        super().__init__(parent)
        self.setObjectName("aoiPanel")
        self._canvas = canvas
        self._project = project
        self._aoi: Optional[Aoi] = None
        self._features: Optional[LayerAreas] = None
        self._reading = LatestTask(self)
        self._paste_dialog: Optional[PasteDialog] = None
        self._disposed = False
        self._band = AoiBand(canvas, self)
        self._orders = OrderCount(self)
        self._orders.counted.connect(self._describe)
        self._orders.refused.connect(self._complain)
        # While an area takes more than one order, or one around parts.
        self._plan = MapShape(canvas, ORDERS, self)
        self._orders.planned.connect(self._plan.show)
        self._switch = ToolSwitch(canvas, self)
        self._switch.switched.connect(self._on_switched)
        self._build()
        self._describe()

    # Public

    def aoi(self) -> Optional[Aoi]:
        """Give the area of interest, or None."""
        return self._aoi

    def features(self) -> Optional[LayerAreas]:
        """Give the features that are to be areas of their own; None for one area of all."""
        return self._features if self._each.isChecked() else None

    def set_geometry(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str
    ) -> None:
        """Make a geometry the area; what is wrong with it is shown in the panel.

        A geometry of many vertices is prepared in a task and becomes the area later.

        :param geometry: polygons
        :param crs: the CRS of ``geometry``
        :param label: what it is, for the user
        """
        self._take(geometry, crs, label, drawn=False)

    def clear(self) -> None:
        """Forget the area and what is wrong with it."""
        self._cancel_reading()
        self._error_row.say("")
        self._set_aoi(None)

    def zoom(self) -> None:
        """Show the area on the map."""
        if not self._band.zoom():
            self._complain(self.tr("The area cannot be shown in the CRS of the map."))

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the area and its orders on the map; hidden, no tool of ours is active."""
        if not on_map:
            self._switch.leave()
        self._band.set_on_map(on_map)
        self._plan.set_on_map(on_map)

    def set_area_limit(self, km2: float) -> None:
        """Set the largest area of one order, in square kilometres."""
        self._orders.max_area_km2 = km2
        self._count_orders()
        self._describe()

    def dispose(self) -> None:
        """Leave the map as it was; the panel is not used after this."""
        if self._disposed:
            return
        self._disposed = True
        self._cancel_reading()
        self._orders.cancel()
        if self._paste_dialog is not None:
            self._paste_dialog.reject()
        self._switch.dispose()
        self._band.dispose()
        self._plan.dispose()
        # When Python collects a cycle, PyQt drops the lambdas that are connected to any QObject in
        # it. The project and the canvas carry those of other plugins: they must not be in ours.
        del self._canvas, self._project

    # Widgets

    def _build(self) -> None:
        self._layer_row = LayerRow(self)
        self._layer_row.chosen.connect(lambda layer: self._read_layer(layer, selected=False))
        self._each = QCheckBox(self.tr("One result per feature"), self)
        self._each.setObjectName("aoiEachCheck")
        self._each.setToolTip(
            self.tr("Orders each feature for itself, with its own files, named after it")
        )
        self._each.toggled.connect(self._on_each_toggled)
        self._notes = new_wrapped_label("aoiNotesLabel", self.tr("What was changed"), self)
        self._error_row = ErrorRow(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._new_source_row())
        layout.addWidget(self._layer_row)
        layout.addLayout(self._new_summary_row())
        layout.addWidget(self._each)
        layout.addWidget(self._notes)
        layout.addWidget(self._error_row)

    def _new_source_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        heading = QLabel(self.tr("Area"), self)
        heading.setToolTip(self.tr("Area of interest: what the scenes are to cover"))
        row.addWidget(heading)
        for name, tool, icon, label, text, tip in (
            (
                "drawPolygonButton",
                DrawPolygonTool(self._canvas),
                "/mActionCapturePolygon.svg",
                self.tr("Drawn polygon"),
                self.tr("Draw Polygon"),
                self.tr(
                    "Draw polygon: click the corners, right click or Enter ends, Backspace takes "
                    "the last corner back"
                ),
            ),
            (
                "drawRectangleButton",
                DrawRectangleTool(self._canvas),
                "/mActionAddBasicRectangle.svg",
                self.tr("Drawn rectangle"),
                self.tr("Draw Rectangle"),
                self.tr("Draw rectangle: drag, or click two opposite corners"),
            ),
            (
                "drawFreehandButton",
                DrawFreehandTool(self._canvas),
                "/mActionStreamingDigitize.svg",
                self.tr("Drawn outline"),
                self.tr("Draw Freehand"),
                self.tr("Draw freehand: hold the left button and draw around the area"),
            ),
        ):
            tool.captured.connect(self._capture_handler(label))
            tool.changed.connect(self._live_handler(label))
            tool.hinted.connect(self._error_row.say)
            action = new_tool_action(icon, text, tip, self)
            self._switch.add(tool, action)
            row.addWidget(new_tool_button(name, action, self))
        row.addWidget(self._new_pick_button())
        row.addWidget(self._new_menu_button())
        row.addStretch()
        return row

    def _new_pick_button(self) -> QToolButton:
        tool = PickPolygonTool(self._canvas)
        tool.picked.connect(self._on_picked)
        tool.missed.connect(self._complain)
        tip = self.tr("Pick polygon: click a polygon that is on the map")
        action = new_tool_action("/mActionIdentify.svg", self.tr("Pick Polygon"), tip, self)
        self._switch.add(tool, action)
        return new_tool_button("pickPolygonButton", action, self)

    def _new_menu_button(self) -> QToolButton:
        menu = QMenu(self)
        for name, text, handler in (
            ("aoiFromLayerAction", self.tr("Polygon Layer"), self._on_layer_wanted),
            ("aoiFromSelectionAction", self.tr("Selected Features"), self._on_selection_wanted),
            ("aoiFromCanvasAction", self.tr("Map Extent"), self._on_canvas_wanted),
            ("aoiPasteAction", self.tr("Paste GeoJSON or WKT…"), self._on_paste_wanted),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(handler)
            menu.addAction(action)
        menu.addSeparator()
        # Filled by who remembers them.
        self.recent_menu = menu.addMenu(self.tr("Recent Areas"))
        self.recent_menu.setObjectName("aoiRecentMenu")
        menu.addSeparator()
        menu.addAction(self._new_shared_action(menu))
        button = QToolButton(self)
        button.setObjectName("aoiMenuButton")
        button.setText(self.tr("From…"))
        button.setToolTip(self.tr("Take the area from a layer, the map or a text"))
        button.setAccessibleName(self.tr("Area from"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _new_shared_action(self, menu: QMenu) -> QAction:
        self._shared = QAction(self.tr("Close Parts Share an Order"), menu)
        self._shared.setObjectName("aoiSharedAction")
        self._shared.setCheckable(True)
        self._shared.setChecked(True)
        self._shared.toggled.connect(lambda _on: self._set_aoi(self._aoi, self._features))
        return self._shared

    def _new_summary_row(self) -> QHBoxLayout:
        self._summary = new_wrapped_label("aoiSummaryLabel", self.tr("Area of interest"), self)
        self._zoom_button = new_small_button(
            "aoiZoomButton",
            "/mActionZoomToLayer.svg",
            self.tr("Zoom to area"),
            self.zoom,
            self,
        )
        self._clear_button = new_small_button(
            "aoiClearButton", "/mIconClearText.svg", self.tr("Clear area"), self.clear, self
        )
        row = QHBoxLayout()
        row.addWidget(self._summary, 1)
        row.addWidget(self._zoom_button)
        row.addWidget(self._clear_button)
        return row

    # Map tools

    def _on_switched(self) -> None:
        if self._switch.current() is not None:
            self._error_row.say("")
            self._layer_row.setVisible(False)
        self._describe()

    def _capture_handler(self, label: str) -> Callable[[QgsGeometry], None]:
        def take(geometry: QgsGeometry) -> None:
            crs = self._canvas.mapSettings().destinationCrs()
            # After a refusal the tool stays, to try again at once.
            if self._take(geometry, crs, label, drawn=True):
                self._switch.leave()

        return take

    def _live_handler(self, label: str) -> Callable[[QgsGeometry], None]:
        def describe(geometry: QgsGeometry) -> None:
            self._summary.setText(self._live_text(geometry, label))

        return describe

    def _live_text(self, geometry: QgsGeometry, label: str) -> str:
        vertices = 0 if geometry.isNull() else geometry.constGet().nCoordinates() - 1
        if not 3 <= vertices <= _LIGHT_LIVE_VERTICES:
            return self._tool_hint()
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            aoi = make_aoi(geometry, crs, self._project.transformContext(), label=label, drawn=True)
        except AoiError:
            # Said when the drawing ends: on the way there an area may be anything.
            return self._tool_hint()
        return f"{shape_text(aoi)}, {self._orders.estimate(aoi)}"

    def _tool_hint(self) -> str:
        tool = self._switch.current()
        if isinstance(tool, DrawPolygonTool):
            return self.tr("Click the corners. Right click or Enter ends, Escape cancels.")
        if isinstance(tool, DrawRectangleTool):
            return self.tr("Drag, or click two opposite corners. Escape cancels.")
        if isinstance(tool, DrawFreehandTool):
            return self.tr("Hold the left button and draw around the area. Escape cancels.")
        return self.tr("Click a polygon on the map. Escape cancels.")

    def _on_picked(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str
    ) -> None:
        if self._take(geometry, crs, label, drawn=False):
            self._switch.leave()

    # Other sources

    def _on_layer_wanted(self) -> None:
        self._switch.leave()
        self._error_row.say("")
        if not self._layer_row.offer():
            self._complain(self.tr("The project has no polygon layer. Add one, or draw the area."))

    def _on_selection_wanted(self) -> None:
        self._switch.leave()
        try:
            layer = layer_with_selection(self._project, self._canvas.currentLayer())
        except AoiError as error:
            self._complain(_sentence(error))
            return
        self._read_layer(layer, selected=True)

    def _read_layer(self, layer: QgsMapLayer, *, selected: bool) -> None:
        self._switch.leave()
        try:
            areas = areas_of_layer(layer, self._project.transformContext(), selected=selected)
        except AoiError as error:
            self._complain(_sentence(error))
            return
        self._read(areas.whole, areas)

    def _on_canvas_wanted(self) -> None:
        self._switch.leave()
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        # The visible polygon, because the extent is larger on a rotated map.
        corners = [QgsPointXY(corner) for corner in settings.visiblePolygon()]
        seen = QgsGeometry.fromPolygonXY([[*corners, *corners[:1]]])
        if crs.isGeographic() and is_sane(seen):
            # Zoomed out, the map shows nothing above and below the poles.
            seen = seen.intersection(QgsGeometry.fromRect(QgsRectangle(-540, -90, 540, 90)))
        self._take(seen, crs, self.tr("Map extent"), drawn=True)

    def _on_paste_wanted(self) -> None:
        self._switch.leave()
        dialog = PasteDialog(self._project.transformContext(), self)
        dialog.accepted.connect(self._on_pasted)
        dialog.finished.connect(self._on_paste_closed)
        self._paste_dialog = dialog
        dialog.open()

    def _on_pasted(self) -> None:
        text = self._paste_dialog.text()
        context = self._project.transformContext()
        label = self.tr("Pasted area")
        if len(text) <= LIVE_CHECK_CHARACTERS:
            self._make(lambda: make_aoi(*parse_text(text), context, label=label))
        else:
            self._read(lambda _stopped: make_aoi(*parse_text(text), context, label=label))

    def _on_paste_closed(self, _result: int) -> None:
        self._paste_dialog.deleteLater()
        self._paste_dialog = None

    # From a geometry to the area

    def _take(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str, *, drawn: bool
    ) -> bool:
        """Make a geometry the area, now or in a task; False if it was refused now."""
        context = self._project.transformContext()
        # The task works on its own copy: geometries are shared until written to.
        own = QgsGeometry(geometry)

        def make() -> Aoi:
            return make_aoi(own, crs, context, label=label, drawn=drawn)

        light = geometry.isNull() or geometry.constGet().nCoordinates() <= _LIGHT_VERTICES
        if light:
            return self._make(make)
        self._read(lambda _stopped: make())
        return True

    def _make(self, make: Callable[[], Aoi]) -> bool:
        self._cancel_reading()
        try:
            aoi = make()
        except AoiError as error:
            self._complain(_sentence(error))
            return False
        self._error_row.say("")
        self._set_aoi(aoi)
        return True

    def _read(self, work: Reading, features: Optional[LayerAreas] = None) -> None:
        """Let a task make the area; an older one is of no use any more.

        :param features: what the area is made of, if each of them may be one of its own
        """
        self._cancel_reading()
        self._error_row.say("")

        def on_read(aoi: Optional[Aoi], error: Optional[AoiError]) -> None:
            self._on_read(aoi, error, features)

        start_reading(
            self._reading,
            self.tr("Reading the area of interest"),
            work,
            on_read,
            lambda _error: self._describe(),
        )
        self._describe()

    def _on_read(
        self, aoi: Optional[Aoi], error: Optional[AoiError], features: Optional[LayerAreas]
    ) -> None:
        if error is not None:
            self._complain(_sentence(error))
            self._describe()
            return
        self._set_aoi(aoi, features)

    def _cancel_reading(self) -> None:
        if self._reading.running:
            self._reading.cancel()
            self._describe()

    def _set_aoi(self, aoi: Optional[Aoi], features: Optional[LayerAreas] = None) -> None:
        shared = self._shared.isChecked()
        if aoi is not None and aoi.shared != shared:
            aoi = replace(aoi, shared=shared)
        changed = aoi is not self._aoi
        self._aoi = aoi
        self._features = features if features is not None and features.count > 1 else None
        self._layer_row.setVisible(False)
        self._band.show_aoi(aoi)
        self._count_orders()
        self._describe()
        if changed:
            self.aoi_changed.emit(aoi)

    def _count_orders(self) -> None:
        # Those of features each for itself depend on the scenes: the cost line tells.
        self._orders.count(None if self.features() is not None else self._aoi)

    def _on_each_toggled(self) -> None:
        self._count_orders()
        self._describe()
        self.features_changed.emit()

    # What is shown

    def _describe(self) -> None:
        """Bring the texts and buttons to the present state."""
        if self._disposed:
            return
        self._summary.setText(self._summary_text())
        drawing = self._switch.current() is not None
        notes = "" if self._aoi is None or drawing else " ".join(self._aoi.notes)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._each.setVisible(self._features is not None)
        self._zoom_button.setEnabled(self._aoi is not None)
        self._clear_button.setEnabled(self._aoi is not None or self._reading.running)

    def _summary_text(self) -> str:
        if self._switch.current() is not None:
            return self._tool_hint()
        if self._reading.running:
            return self.tr("Reading the layer…")
        if self._aoi is None:
            return self.tr("None yet. Draw an area on the map, or take one with “From…”.")
        features = self.features()
        if features is not None:
            count = self.tr("{0} areas").format(QLocale().toString(features.count))
            return f"{shape_text(self._aoi)}, {count}"
        return f"{shape_text(self._aoi)}, {self._orders.text()}"

    def _complain(self, problem: str) -> None:
        """Show a sentence here and in the message bar."""
        self._error_row.say(problem)
        self.message.emit(problem, Qgis.MessageLevel.Warning)


def _sentence(error: AoiError) -> str:
    """Put the message and, where it helps to find it, the place in one text."""
    place: Optional[QgsPointXY] = error.place
    if place is None or abs(place.x()) > 180 or abs(place.y()) > 90:
        return error.message
    return f"{error.message} ({place.x():.5f}, {place.y():.5f})"
