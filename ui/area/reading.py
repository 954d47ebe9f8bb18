"""Where an area can come from beside the pen: layers and selections, read in a task."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...core.aoi.errors import AoiError
from ...core.errors import StoppedError
from ...core.latest_task import LatestTask
from ...core.tasks import Work

Reading = Callable[[Callable[[], bool]], Any]
Done = Callable[[Any, Optional[AoiError]], None]


def start_reading(
    task: LatestTask,
    description: str,
    reading: Reading,
    on_done: Done,
    on_ended: Callable[[Optional[Exception]], None] = lambda _error: None,
) -> None:
    """Run one piece of work on an area away from the main thread.

    :param task: what runs it; one under way is cancelled
    :param description: for QGIS's list of tasks
    :param reading: called in a worker thread with a function that tells whether to stop
    :param on_done: called on the main thread with the result or the error, not after a cancel
    :param on_ended: called before it, and after a cancel too
    """

    def function(work: Work) -> Tuple[Any, Optional[AoiError]]:
        # What is wrong with an area is for the user, not for the log.
        try:
            return reading(work.isCanceled), None
        except AoiError as error:
            return None, error

    def failed(error: Exception) -> None:
        if not isinstance(error, StoppedError):
            on_done(None, _fault())

    task.start(description, function, lambda result: on_done(*result), failed, on_ended)


def _fault() -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The area could not be read because of a fault in the plugin. The log panel has the "
            "details.",
        )
    )


def layer_with_selection(project: QgsProject, active: Optional[QgsMapLayer]) -> QgsVectorLayer:
    """Find the layer whose selected features are meant: the active one, or the only one.

    :param project: where to look
    :param active: the layer that is active in the layer panel, if any
    :raises AoiError: if nothing is selected, or in several layers
    """
    if isinstance(active, QgsVectorLayer) and active.selectedFeatureCount():
        return active
    chosen: List[QgsVectorLayer] = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount()
    ]
    if not chosen:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi", "No feature is selected. Select one or more polygons on the map first."
            )
        )
    if len(chosen) > 1:
        names = ", ".join(sorted(f"“{layer.name()}”" for layer in chosen))
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "Features are selected in several layers: {layers}. Make one of these layers "
                "active in the layer panel.",
            ).format(layers=names)
        )
    return chosen[0]
