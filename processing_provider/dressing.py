"""Dress the raster that Processing loads as the plugin dresses its own layers."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Dict

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..core.errors import EosdaError
from ..core.job import Download
from ..core.layers import PROPERTY, LayerPlan, layer_title, make_layer, shown_bands
from ..core.rasters import BandRaster, stretch


def dress_when_loaded(download: Download, path: Path, context: QgsProcessingContext) -> None:
    """Prepare the dress of a raster that the desktop will load; statistics are read here."""
    bands = download.bands
    shown = shown_bands(bands, bands)
    plan = LayerPlan(
        raster=BandRaster(path, bands),
        title=layer_title(download, bands),
        shown=shown,
        ranges=tuple(stretch(path, shown, download.aoi)),
    )
    details = context.layerToLoadOnCompletionDetails(str(path))
    details.setPostProcessor(Dresser.keep(download, plan))


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded raster its name, style, date and description; main thread."""

    # QGIS does not own a post-processor and the algorithm's instance is gone by the time it is
    # called, so something has to hold it: at most one for each path.
    _kept: ClassVar[Dict[str, Dresser]] = {}

    def __init__(self, download: Download, plan: LayerPlan):
        super().__init__()
        self._download = download
        self._plan = plan

    @classmethod
    def keep(cls, download: Download, plan: LayerPlan) -> Dresser:
        """Make one and hold it until it has been called."""
        dresser = cls(download, plan)
        cls._kept[str(plan.raster.path)] = dresser
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Dress the layer; one that cannot be dressed stays as QGIS made it."""
        self._kept.pop(str(self._plan.raster.path), None)
        if not isinstance(layer, QgsRasterLayer):
            return
        try:
            model = make_layer(self._download, self._plan)
        except EosdaError as error:
            feedback.pushWarning(f"The layer is loaded without its style: {error}")
            return
        _copy_dress(model, layer)


def _copy_dress(model: QgsRasterLayer, layer: QgsRasterLayer) -> None:
    layer.setName(model.name())
    for number in range(1, layer.bandCount() + 1):
        ranges = model.dataProvider().userNoDataValues(number)
        layer.dataProvider().setUserNoDataValue(number, ranges)
    layer.setRenderer(model.renderer().clone())
    layer.setMetadata(model.metadata())
    layer.setAttribution(model.attribution())
    layer.setCustomProperty(PROPERTY, model.customProperty(PROPERTY))
    source, target = model.temporalProperties(), layer.temporalProperties()
    target.setMode(source.mode())
    target.setFixedTemporalRange(source.fixedTemporalRange())
    target.setIsActive(source.isActive())
    layer.triggerRepaint()
