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

from ...api.indices import Index
from ...api.texts import translate
from ...core.errors import EosdaError
from ...core.jobs.model import Download
from ...core.layers.build import LayerPlan, dress_layer, plan_layer
from ...core.layers.properties import INDEX_PROPERTY
from ...core.layers.style import show_ramp
from ...core.raster.bands import BandRaster
from ...core.raster.indices.derived import read_index
from ..requests import Product
from ..waiting import run_stoppable


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
    LayerStyler.keep(output, context, lambda layer: dress_layer(layer, download, plan))


def colour_when_loaded(index: Index, output: str, context: QgsProcessingContext) -> None:
    """Let the index that the desktop will load have its name, and colours over its fixed range.

    :param output: the text that QGIS knows the raster by
    """

    def colour(layer: QgsRasterLayer) -> None:
        layer.setName(index.label)
        show_ramp(layer, index.ramp)
        layer.setCustomProperty(INDEX_PROPERTY, index.id)
        layer.triggerRepaint()

    LayerStyler.keep(output, context, colour)


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded raster what it is to have; main thread."""

    # QGIS does not own a post-processor and the algorithm's instance is gone by the time it is
    # called, so something has to hold it: at most one for each path.
    _kept: ClassVar[Dict[str, LayerStyler]] = {}

    def __init__(self, output: str, style: Callable[[QgsRasterLayer], None]):
        super().__init__()
        self._output = output
        self._style = style

    @classmethod
    def keep(
        cls, output: str, context: QgsProcessingContext, style: Callable[[QgsRasterLayer], None]
    ) -> None:
        """Make one, to be called when the raster is loaded, and hold it until then."""
        cls._kept[output] = cls(output, style)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(cls._kept[output])

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; one that cannot be opened stays as QGIS made it."""
        self._kept.pop(self._output, None)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            self._style(layer)
