"""From what was drawn, chosen or pasted to an area: now where it is quick, or else in a task."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.aoi.errors import AoiError
from ...core.aoi.file import areas_of_file
from ...core.aoi.formats.text import parse_text
from ...core.aoi.layer import LayerAreas, areas_of_layer
from ...core.aoi.model import Aoi, make_aoi, with_added
from ...core.errors import StoppedError
from ...core.latest_task import LatestTask
from ...core.tasks import Work
from ...core.translation import translate
from .paste import LIVE_CHECK_CHARACTERS

# Measured: up to this size an area is made within a frame (16 ms).
LIGHT_VERTICES = 1000

Reading = Callable[[Callable[[], bool]], Any]
# An area, and the features it is made of.
Read = Tuple[Aoi, Optional[LayerAreas]]


class AreaReader(QObject):
    """Makes areas; a newer one ends the reading of the one before."""

    # An area, and the features it is made of (LayerAreas) or None.
    made = pyqtSignal(object, object)
    # Why there is no area (AoiError).
    refused = pyqtSignal(object)
    # Whether a task is reading has changed.
    running_changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)

    @property
    def running(self) -> bool:
        """Whether a task is making an area."""
        return self._task.running

    def cancel(self) -> None:
        """Stop a reading under way."""
        if self._task.running:
            self._task.cancel()
            self.running_changed.emit()

    def take(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        label: str,
        *,
        drawn: bool,
        to: Optional[Aoi] = None,
    ) -> bool:
        """Make an area of a geometry; return False if it was refused at once.

        :param geometry: polygons in the units of ``crs``
        :param drawn: each edge was seen on a map as it is meant
        :param to: the area that it is added to
        """
        context = QgsProject.instance().transformContext()
        # The task works on its own copy: geometries are shared until written to.
        own = QgsGeometry(geometry)

        def make() -> Aoi:
            aoi = make_aoi(own, crs, context, label=label, drawn=drawn)
            return aoi if to is None else with_added(to, aoi)

        vertices = 0 if to is None else to.vertices
        if not geometry.isNull():
            vertices += geometry.constGet().nCoordinates()
        if vertices <= LIGHT_VERTICES:
            return self._make(make)
        self._read(make)
        return True

    def read_layer(self, layer: QgsMapLayer, *, selected: bool) -> None:
        """Make an area of the features of a layer, in a task.

        :param selected: of those that are selected only
        """
        context = QgsProject.instance().transformContext()
        try:
            areas = areas_of_layer(layer, context, selected=selected)
        except AoiError as error:
            self.refused.emit(error)
            return
        self._start(lambda stopped: (areas.whole(stopped), areas))

    def read_selection(self, active: Optional[QgsMapLayer]) -> None:
        """Make an area of the features that are selected, in a task.

        :param active: the layer that is active in the layer panel, if any
        """
        try:
            layer = _layer_with_selection(active)
        except AoiError as error:
            self.refused.emit(error)
            return
        self.read_layer(layer, selected=True)

    def read_file(self, path: Path, layer_name: str = "") -> None:
        """Make an area of a GeoJSON, KML or GeoPackage file, in a task.

        :param layer_name: that of a layer in it; "" for all of it
        """
        context = QgsProject.instance().transformContext()

        def read(stopped: Callable[[], bool]) -> Read:
            areas = areas_of_file(path, context, layer_name)
            return areas.whole(stopped), areas

        self._start(read)

    def read_text(self, text: str, label: str) -> None:
        """Make an area of a pasted text."""
        context = QgsProject.instance().transformContext()

        def make() -> Aoi:
            return make_aoi(*parse_text(text), context, label=label)

        if len(text) <= LIVE_CHECK_CHARACTERS:
            self._make(make)
        else:
            self._read(make)

    def _make(self, make: Callable[[], Aoi]) -> bool:
        self.cancel()
        try:
            aoi = make()
        except AoiError as error:
            self.refused.emit(error)
            return False
        self.made.emit(aoi, None)
        return True

    def _read(self, make: Callable[[], Aoi]) -> None:
        self._start(lambda _stopped: (make(), None))

    def _start(self, reading: Callable[[Callable[[], bool]], Read]) -> None:
        start_reading(self._task, self.tr("Reading the area of interest"), reading, self._on_read)
        self.running_changed.emit()

    def _on_read(self, read: Optional[Read], error: Optional[AoiError]) -> None:
        self.running_changed.emit()
        if error is not None:
            self.refused.emit(error)
        elif read is not None:
            self.made.emit(*read)


def start_reading(
    task: LatestTask,
    description: str,
    reading: Reading,
    on_done: Callable[[Any, Optional[AoiError]], None],
) -> None:
    """Run one piece of work on an area away from the main thread.

    :param task: what runs it; one under way is cancelled
    :param description: for QGIS's list of tasks
    :param reading: called in a worker thread with a function that tells whether to stop
    :param on_done: called on the main thread with the result or the error, with neither if the user
        has stopped it, and not after a cancel
    """

    def function(work: Work) -> Tuple[Any, Optional[AoiError]]:
        # What is wrong with an area is for the user, not for the log.
        try:
            return reading(work.isCanceled), None
        except AoiError as error:
            return None, error

    def failed(error: Exception) -> None:
        on_done(None, None if isinstance(error, StoppedError) else _fault())

    task.start(description, function, lambda result: on_done(*result), failed)


def _fault() -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "The area could not be read because of a fault in the plugin. The log panel has the "
            "details.",
        )
    )


def _layer_with_selection(active: Optional[QgsMapLayer]) -> QgsVectorLayer:
    """Find the layer whose selected features are meant: the active one, or the only one.

    :raises AoiError: if nothing is selected, or in several layers
    """
    if isinstance(active, QgsVectorLayer) and active.selectedFeatureCount():
        return active
    chosen: List[QgsVectorLayer] = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount()
    ]
    if not chosen:
        raise AoiError(
            translate(
                "Aoi", "No feature is selected. Select one or more polygons on the map first."
            )
        )
    if len(chosen) > 1:
        names = ", ".join(sorted(f"“{layer.name()}”" for layer in chosen))
        raise AoiError(
            translate(
                "Aoi",
                "Features are selected in several layers: {layers}. Make one of these layers "
                "active in the layer panel.",
            ).format(layers=names)
        )
    return chosen[0]
