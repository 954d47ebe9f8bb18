"""Style the raster that Processing loads as the plugin styles its own layers."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, ClassVar, Dict

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..api.indices import Index
from ..api.texts import translate
from ..core.errors import EosdaError
from ..core.jobs.model import Download
from ..core.layers.build import LayerPlan, dress_layer, plan_layer
from ..core.layers.properties import INDEX_PROPERTY
from ..core.layers.style import show_ramp
from ..core.raster.bands import BandRaster
from ..core.raster.indices.derived import read_index
from .requests import Product
from .waiting import run_stoppable


def style_when_loaded(
    download: Download,
    product: Product,
    output: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Prepare the style of a raster that the desktop will load; statistics are read here.

    What was paid for is written by now, so that a style that cannot be had is no failure.

    :param product: what is in the raster
    :param output: the text that QGIS knows the raster by
    """
    index = product.index

    def plan_it(stopped: Callable[[], bool]) -> LayerPlan:
        if index is not None:
            return plan_layer(download, read_index(Path(output), index), index)
        return plan_layer(download, BandRaster(Path(output), product.asked))

    try:
        plan = run_stoppable(plan_it, feedback)
    except EosdaError as error:
        feedback.pushWarning(
            translate("Processing", "The layer is loaded without its style: {error}").format(
                error=error
            )
        )
        return
    details = context.layerToLoadOnCompletionDetails(output)
    details.setPostProcessor(LayerStyler.keep(download, plan))


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded raster its name, style, date and description; main thread."""

    # QGIS does not own a post-processor and the algorithm's instance is gone by the time it is
    # called, so something has to hold it: at most one for each path.
    _kept: ClassVar[Dict[str, LayerStyler]] = {}

    def __init__(self, download: Download, plan: LayerPlan):
        super().__init__()
        self._download = download
        self._plan = plan

    @classmethod
    def keep(cls, download: Download, plan: LayerPlan) -> LayerStyler:
        """Make one and hold it until it has been called."""
        dresser = cls(download, plan)
        cls._kept[str(plan.raster.path)] = dresser
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; one that cannot be styled stays as QGIS made it."""
        self._kept.pop(str(self._plan.raster.path), None)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            dress_layer(layer, self._download, self._plan)


def colour_when_loaded(index: Index, output: str, context: QgsProcessingContext) -> None:
    """Let the index that the desktop will load have its colours over its fixed range.

    :param output: the text that QGIS knows the raster by
    """
    details = context.layerToLoadOnCompletionDetails(output)
    details.setPostProcessor(IndexColours.keep(index, output))


class IndexColours(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded index its name and colours; main thread."""

    # As of LayerStyler.
    _kept: ClassVar[Dict[str, IndexColours]] = {}

    def __init__(self, index: Index, output: str):
        super().__init__()
        self._index = index
        self._output = output

    @classmethod
    def keep(cls, index: Index, output: str) -> IndexColours:
        """Make one and hold it until it has been called."""
        colours = cls(index, output)
        cls._kept[output] = colours
        return colours

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Colour the layer; one that cannot be opened stays as QGIS made it."""
        self._kept.pop(self._output, None)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            layer.setName(self._index.label)
            show_ramp(layer, self._index.ramp)
            layer.setCustomProperty(INDEX_PROPERTY, self._index.id)
            layer.triggerRepaint()
