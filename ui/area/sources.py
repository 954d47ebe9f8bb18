"""Where an area can come from beside the pen: layers and selections, read in a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Iterator, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.aoi.model import Aoi, AoiError, make_aoi, merge_geometries
from ...core.errors import StoppedError
from ...core.gil import Breath
from ...core.tasks import Work, start

Reading = Callable[[Callable[[], bool]], Any]
Done = Callable[[Any, Optional[AoiError]], None]


def start_reading(description: str, reading: Reading, on_done: Done) -> Work:
    """Run one piece of work on an area away from the main thread.

    :param description: for QGIS's list of tasks
    :param reading: called in a worker thread with a function that tells whether to stop
    :param on_done: called on the main thread with the result or the error, not after a cancel
    """

    def function(task: Work) -> Tuple[Any, Optional[AoiError]]:
        try:
            return reading(task.isCanceled), None
        except AoiError as error:
            return None, error

    def failed(error: Exception) -> None:
        if not isinstance(error, StoppedError):
            on_done(None, _fault())

    return start(Work(description, function, lambda result: on_done(*result), failed))


def _fault() -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The area could not be read because of a fault in the plugin. The log panel has the "
            "details.",
        )
    )


@dataclass(eq=False)
class FeatureAreas:
    """The features of a layer, each an area of its own; a snapshot that workers read.

    ``count`` is the number of features with a geometry, known once the layer has been read.
    """

    name: str
    source: QgsVectorLayerFeatureSource
    request: QgsFeatureRequest
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    name_field: int
    count: int = 0

    def read(self, stopped: Callable[[], bool]) -> Iterator[Tuple[str, Optional[Aoi], str]]:
        """Give name, area and, where it is none, the reason, feature by feature."""
        for feature in self.source.getFeatures(self.request):
            if stopped():
                return
            name = self._name_of(feature)
            try:
                area = make_aoi(feature.geometry(), self.crs, self.context, label=name)
            except AoiError as error:
                yield name, None, error.message
            else:
                yield name, area, ""

    def _name_of(self, feature: QgsFeature) -> str:
        value = feature.attribute(self.name_field) if self.name_field >= 0 else None
        text = "" if value is None else str(value).strip()
        return text if text and text != "NULL" else str(feature.id())


def layer_work(
    layer: Optional[QgsMapLayer], context: QgsCoordinateTransformContext, *, selected: bool
) -> Tuple[Reading, FeatureAreas]:
    """Take a snapshot of a layer on the main thread and give the work that reads it.

    :param layer: the layer that was chosen
    :param context: the project's choice of datum transformations
    :param selected: read the selected features only
    :return: the work that makes one area of all, and the features for one area each
    :raises AoiError: if it is clear without reading that the layer holds no area
    """
    if not isinstance(layer, QgsVectorLayer):
        raise AoiError(
            QCoreApplication.translate("Aoi", "This is no vector layer. Choose a polygon layer.")
        )
    _refuse_layer(layer)
    request = QgsFeatureRequest()
    label = QCoreApplication.translate("Aoi", "Layer “{layer}”").format(layer=layer.name())
    if selected:
        request.setFilterFids(layer.selectedFeatureIds())
        label = QCoreApplication.translate("Aoi", "Selection in “{layer}”").format(
            layer=layer.name()
        )
    field = layer.fields().lookupField(layer.displayField())
    request.setSubsetOfAttributes([field] if field >= 0 else [])
    features = FeatureAreas(
        layer.name(), QgsVectorLayerFeatureSource(layer), request, layer.crs(), context, field
    )

    def work(stopped: Callable[[], bool]) -> Optional[Aoi]:
        features.count = 0
        try:
            whole = merge_geometries(_geometries(features, stopped), features.crs)
        except AoiError:
            if features.count:
                raise
            raise _empty(features.name) from None
        if stopped():
            return None
        return make_aoi(whole, features.crs, context, label=label)

    return work, features


def _geometries(features: FeatureAreas, stopped: Callable[[], bool]) -> Iterator[QgsGeometry]:
    """Read the geometries one by one, and count them."""
    read = features.source.getFeatures(features.request)
    for feature in Breath(stopped).over(read):
        if feature.hasGeometry():
            features.count += 1
            yield feature.geometry()


def _refuse_layer(layer: QgsVectorLayer) -> None:
    name = layer.name()
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.",
            ).format(layer=name)
        )
    if not layer.crs().isValid():
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its "
                "properties.",
            ).format(layer=name)
        )


def _empty(name: str) -> AoiError:
    return AoiError(
        QCoreApplication.translate(
            "Aoi", "“{layer}” has no polygon in it. Choose another layer or draw the area."
        ).format(layer=name)
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
