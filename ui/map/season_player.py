"""Plays dated layers with QGIS's own temporal controller: one frame a date, from the first."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsMapLayer, QgsProject, QgsUnitTypes
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtWidgets import QDockWidget

from ...core.layers.properties import CHANGE_PROPERTY, PROPERTY

# Dates a second: long enough to see what has changed.
FRAMES_PER_SECOND = 1.0
# Object name of the panel of QGIS that pauses, goes back and on.
CONTROLLER_DOCK = "Temporal Controller"
# Steps of unlike length: a season has days without a scene.
_STEP_UNIT = QgsUnitTypes.TemporalUnit.TemporalIrregularStep


def play_dates(iface: QgisInterface, layers: Sequence[QgsMapLayer]) -> None:
    """Play layers of the open project, date by date; nothing happens with less than two dates.

    Of their days nothing else of ours stays visible: it would lie over them on its day.
    The project keeps range and step, so that QGIS's own button plays the same after it was
    saved and opened.
    """
    frames = frames_of(layers)
    if len(frames) < 2:
        return
    _show_only(layers, frames)
    controller = iface.mapCanvas().temporalController()
    whole = QgsDateTimeRange(frames[0].begin(), frames[-1].end())
    settings = QgsProject.instance().timeSettings()
    settings.setTemporalRange(whole)
    settings.setTimeStepUnit(_STEP_UNIT)
    settings.setTimeStep(1.0)
    settings.setFramesPerSecond(FRAMES_PER_SECOND)
    settings.setIsTemporalRangeCumulative(False)
    controller.pause()
    # The first: QGIS 3.36 and later.
    newer = hasattr(Qgis, "TemporalNavigationMode")
    modes = Qgis.TemporalNavigationMode if newer else controller.NavigationMode
    controller.setNavigationMode(modes.Animated)
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(1.0, _STEP_UNIT))
    # Last: QGIS's panel sets the frames of all layers whenever one is added.
    controller.setAvailableTemporalRanges(frames)
    controller.setFramesPerSecond(FRAMES_PER_SECOND)
    controller.setTemporalRangeCumulative(False)
    controller.rewindToStart()
    panel = iface.mainWindow().findChild(QDockWidget, CONTROLLER_DOCK)
    if panel is not None:
        panel.show()
    controller.playForward()


def _show_only(layers: Sequence[QgsMapLayer], frames: Sequence[QgsDateTimeRange]) -> None:
    """Show layers in the tree, and hide what else of ours is shown in their frames."""
    played = {layer.id() for layer in layers}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        if node.layerId() in played:
            node.setItemVisibilityCheckedParentRecursive(True)
        elif layer is not None and _is_of_ours(layer) and _is_in(layer, frames):
            node.setItemVisibilityChecked(False)


def _is_of_ours(layer: QgsMapLayer) -> bool:
    return bool(layer.customProperty(PROPERTY) or layer.customProperty(CHANGE_PROPERTY))


def _is_in(layer: QgsMapLayer, frames: Sequence[QgsDateTimeRange]) -> bool:
    shown = _range_of(layer)
    return shown is not None and any(frame.overlaps(shown) for frame in frames)


def _range_of(layer: QgsMapLayer) -> Optional[QgsDateTimeRange]:
    """Return when a layer is shown; None for always."""
    temporal = layer.temporalProperties()
    return temporal.fixedTemporalRange() if temporal is not None and temporal.isActive() else None


def frames_of(layers: Sequence[QgsMapLayer]) -> List[QgsDateTimeRange]:
    """Return the times at which layers are shown, one for each day in UTC, the earliest first."""
    days: Dict[str, Tuple[QDateTime, QDateTime]] = {}
    for layer in layers:
        shown = _range_of(layer)
        if shown is None:
            continue
        day = shown.begin().toUTC().toString("yyyy-MM-dd")
        begin, end = days.get(day, (shown.begin(), shown.end()))
        days[day] = (min(begin, shown.begin()), max(end, shown.end()))
    return [QgsDateTimeRange(*days[day]) for day in sorted(days)]
