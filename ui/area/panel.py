"""The part of the dock where the area of interest is drawn, chosen and described."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QVBoxLayout, QWidget

from ...core.aoi.errors import AoiError
from ...core.aoi.geometry.measure import wgs84
from ...core.aoi.layer import LayerAreas
from ...core.aoi.model import Aoi, make_aoi
from ...core.translation import counted, translate
from ..map.corner_tool import CornerTool
from ..map.shape import AREA, ORDERS, MapShape
from ..map.tool_switch import ToolSwitch
from ..map.view import GetCanvas
from ..widgets.controls import icon_button, lay_out
from ..widgets.elided import ElidedLabel
from ..widgets.texts import area_text, shape_text
from .draw_button import DrawButton
from .drop import AreaDrop
from .empty_map import EmptyMap
from .order_count import OrderCount
from .paste import ask_for_name
from .reader import AreaReader
from .source_button import SourceButton
from .state_line import StateLine

# Measured: up to this size an area is made within a mouse move.
_LIGHT_LIVE_VERTICES = 500
# Pixels: in a dock that is narrower the tool's icon alone leaves room for the area.
_NARROW = 420


class AoiPanel(QWidget):
    """Buttons to draw or choose an area, what it comes to, and the area on the map."""

    aoi_changed = pyqtSignal(object)
    # The user has made an area (Aoi); and the one that it is a change of, or None.
    taken = pyqtSignal(object, object)
    # Whether each feature is to be an area of its own has changed.
    features_changed = pyqtSignal()
    message = pyqtSignal(str, object)

    def __init__(self, get_canvas: GetCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("aoiPanel")
        self._get_canvas = get_canvas
        self._aoi: Optional[Aoi] = None
        self._features: Optional[LayerAreas] = None
        # Of the area that is being made: whether the user makes it, and by changing which.
        self._is_users = False
        self._former: Optional[Aoi] = None
        self._shape = MapShape(get_canvas, AREA, self)
        # While an area takes more than one order, or one around parts.
        self._plan = MapShape(get_canvas, ORDERS, self)
        self._orders = OrderCount(self)
        self._reader = AreaReader(self)
        self._switch = ToolSwitch(get_canvas(), self)
        self._empty_map = EmptyMap(get_canvas, self)
        self._build()
        self._connect()
        self._describe()

    # Public

    def aoi(self) -> Optional[Aoi]:
        """Return the area of interest, or None."""
        return self._aoi

    def features(self) -> Optional[LayerAreas]:
        """Return the features that are to be areas of their own; None for one area of all."""
        return self._features if self.sources.each_action.isChecked() else None

    def set_geometry(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        label: str,
        *,
        by_user: bool = False,
    ) -> None:
        """Make a geometry the area; what is wrong with it is shown in the panel.

        A geometry of many vertices is prepared in a task and becomes the area later.

        :param geometry: polygons
        :param crs: the CRS of ``geometry``
        :param label: what it is, for the user
        :param by_user: the user has chosen it; what a project brings along is not
        """
        self._expect(by_user=by_user)
        self._reader.take(geometry, crs, label, drawn=False)

    def clear(self) -> None:
        """Forget the area and what is wrong with it."""
        self._reader.cancel()
        self.state_line.complain("")
        self._set_aoi(None)

    def zoom(self) -> None:
        """Show the area on the map."""
        if not self._shape.zoom():
            self._complain(self.tr("The area cannot be shown in the CRS of the map."))

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the area and its orders on the map; hidden, no tool of ours is active."""
        if not on_map:
            self._switch.leave()
        self._shape.set_on_map(on_map)
        self._plan.set_on_map(on_map)

    def set_area_limit(self, km2: float) -> None:
        """Set the largest area of one order, in square kilometres."""
        self._orders.max_area_km2 = km2
        self._count_orders()
        self._describe()

    def dispose(self) -> None:
        """Leave the map as it was; the panel is not used after this."""
        self._reader.cancel()
        self._orders.cancel()
        self._switch.dispose()
        self._shape.dispose()
        self._plan.dispose()

    def minimumSizeHint(self) -> QSize:
        """Return the size without the name of the tool, which goes where there is no room."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._draw.text_width(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the name of the tool where there is room for it."""
        super().resizeEvent(event)
        self._draw.set_narrow(self.width() < _NARROW)

    # Building

    def _build(self) -> None:
        self._draw = DrawButton(self._get_canvas(), self._switch, self)
        self.sources = SourceButton(self._reader, self._get_canvas, self)
        self._corners = CornerTool(self._get_canvas())
        self.drop = AreaDrop(self)
        self._summary = ElidedLabel(self, "aoiSummaryLabel")
        self._summary.setAccessibleName(translate("AreaLine", "Area of interest"))
        zoom, clear = translate("AreaLine", "Zoom to area"), translate("AreaLine", "Clear area")
        self._zoom = icon_button(self, "aoiZoomButton", "/mActionZoomToLayer.svg", zoom)
        self._edit_action = self._new_edit_action()
        edit = icon_button(self, "aoiEditButton", "", self._edit_action.text())
        edit.setDefaultAction(self._edit_action)
        self._clear = icon_button(self, "aoiClearButton", "/mIconClearText.svg", clear)
        self.state_line = StateLine(self)
        self.setFocusProxy(self._draw)
        end = lay_out(QHBoxLayout(), (self._summary, 1), self._zoom, edit, self._clear, spacing=0)
        row = lay_out(QHBoxLayout(), self._draw, self.sources, (end, 1), spacing=2)
        lay_out(QVBoxLayout(self), row, self.state_line, spacing=0)

    def _new_edit_action(self) -> QAction:
        tip = self.tr(
            "Edit corners: click a corner and then its new place, or drag it. The cross in the "
            "middle of an edge and a double click on an edge add one, Delete removes one, "
            "Ctrl+Z undoes."
        )
        return self._switch.add(
            self._corners,
            "aoiEditAction",
            "/mActionVertexTool.svg",
            self.tr("Edit corners"),
            tip,
            translate(
                "CornerTool",
                "Click or drag a corner. A cross or a double click adds one, Delete removes it, "
                "Escape ends.",
            ),
        )

    def _connect(self) -> None:
        self._orders.counted.connect(self._describe)
        self._orders.refused.connect(self._complain)
        self._orders.planned.connect(self._plan.show)
        self._reader.made.connect(self._on_made)
        self._reader.refused.connect(self._on_refused)
        self._reader.running_changed.connect(self._describe)
        self._switch.switched.connect(self._on_switched)
        self._draw.captured.connect(self._on_captured)
        self._draw.changed.connect(self._on_drawing_changed)
        self._draw.hinted.connect(self._complain)
        self._corners.edited.connect(self._on_edited)
        self._corners.hinted.connect(self._complain)
        self._zoom.clicked.connect(self.zoom)
        self._clear.clicked.connect(self.clear)
        sources = self.sources
        sources.used.connect(self._begin)
        sources.name_action.triggered.connect(self._on_name_wanted)
        self._empty_map.offered.connect(self.state_line.offer)
        self._empty_map.filled.connect(self._on_map_filled)
        self.state_line.offer_taken.connect(self._empty_map.fill)
        self.drop.file_dropped.connect(sources.take_file)
        self.drop.layer_dropped.connect(sources.take_layer)
        self.drop.refused.connect(self._complain)
        sources.each_action.toggled.connect(self._on_each_toggled)
        sources.shared_action.toggled.connect(lambda _on: self._set_aoi(self._aoi, self._features))

    # Map tools

    def _on_switched(self) -> None:
        if self._switch.current() is not None:
            self.state_line.complain("")
        self._describe()

    def _on_captured(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        label: str,
        adds: bool,
        drawn: bool,
    ) -> None:
        to = self._aoi if adds else None
        self._expect(former=to)
        # After a refusal the tool stays, to try again at once.
        if self._reader.take(geometry, crs, label, drawn=drawn, to=to):
            self._switch.leave()

    def _on_drawing_changed(self, geometry: QgsGeometry, label: str) -> None:
        vertices = 0 if geometry.isNull() else geometry.constGet().nCoordinates() - 1
        if not 3 <= vertices <= _LIGHT_LIVE_VERTICES:
            self._summary.say("")
            return
        crs = self._get_canvas().mapSettings().destinationCrs()
        context = QgsProject.instance().transformContext()
        try:
            aoi = make_aoi(geometry, crs, context, label=label, drawn=True)
        except AoiError:
            # Said when the drawing ends: on the way there an area may be anything.
            self._summary.say("")
            return
        self._say_area(aoi, self._orders.estimate(aoi))

    def _on_edited(self, geometry: QgsGeometry) -> None:
        label = "" if self._aoi is None else self._aoi.label
        self._expect(former=self._aoi)
        self._reader.take(geometry, wgs84(), label, drawn=True)

    # Other sources

    def _on_map_filled(self) -> None:
        if self._aoi is not None:
            self.zoom()

    def _on_name_wanted(self) -> None:
        ask_for_name(self, "" if self._aoi is None else self._aoi.label, self._rename)

    def _rename(self, name: str) -> None:
        former = self._aoi
        if former is not None:
            self._set_aoi(replace(former, label=name), self._features)
            self.taken.emit(self._aoi, former)

    def _begin(self) -> None:
        """Let go of the map and of an old complaint before another source is used."""
        self._switch.leave()
        self.state_line.complain("")
        self._expect()

    def _expect(self, *, by_user: bool = True, former: Optional[Aoi] = None) -> None:
        """Note whose the area is that is made next; the reader makes the newest only."""
        self._is_users, self._former = by_user, former

    # The area

    def _on_made(self, aoi: Aoi, features: Optional[LayerAreas]) -> None:
        self.state_line.complain("")
        self._set_aoi(aoi, features)
        if self._is_users:
            self.taken.emit(self._aoi, self._former)

    def _on_refused(self, error: AoiError) -> None:
        self._complain(_sentence(error))
        self._describe()

    def _set_aoi(self, aoi: Optional[Aoi], features: Optional[LayerAreas] = None) -> None:
        shared = self.sources.shared_action.isChecked()
        if aoi is not None and aoi.shared != shared:
            aoi = replace(aoi, shared=shared)
        changed = aoi is not self._aoi
        self._aoi = aoi
        self._features = features if features is not None and features.count > 1 else None
        geometry = None if aoi is None else aoi.geometry
        self._shape.show(geometry)
        self._corners.show_geometry(geometry)
        if aoi is None and self._switch.current() is self._corners:
            self._switch.leave()
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
        self._describe_area()
        has_area, reading = self._aoi is not None, self._reader.running
        if self._switch.current() is not None:
            self.state_line.say(self._switch.hint())
        elif not has_area and not reading:
            self.state_line.say(self.tr("Draw an area on the map, or take one with “From…”."))
        else:
            self.state_line.say(" ".join(self._aoi.notes) if has_area else "")
        self.sources.each_action.setEnabled(self._features is not None)
        for part in (self.sources.name_action, self._zoom, self._edit_action):
            part.setEnabled(has_area)
        # What is being read can be called off.
        self._clear.setEnabled(has_area or reading)

    def _describe_area(self) -> None:
        if self._reader.running:
            self._summary.say(self.tr("Reading the area…"))
        elif self._aoi is None:
            self._summary.say(self.tr("No area yet"))
        elif self.features() is not None:
            count = self.features().count
            self._say_area(self._aoi, counted(self.tr("%Ln polygon(s)", "", count), count))
        else:
            self._say_area(self._aoi, self._orders.text)

    def _say_area(self, aoi: Aoi, orders: str) -> None:
        tail = f", {area_text(aoi.area_km2)}"
        more = shape_text(aoi)[len(aoi.label + tail) :]
        self._summary.say(aoi.label, tail, f"{more}, {orders}" if orders else more)

    def _complain(self, problem: str) -> None:
        """Show a sentence here, and where there is no room for it in the message bar."""
        if not self.state_line.complain(problem):
            self.message.emit(problem, Qgis.MessageLevel.Warning)


def _sentence(error: AoiError) -> str:
    """Put the message and, where it helps to find it, the place in one text."""
    place: Optional[QgsPointXY] = error.place
    if place is None or abs(place.x()) > 180 or abs(place.y()) > 90:
        return error.message
    return f"{error.message} ({place.x():.5f}, {place.y():.5f})"
