"""How a raster is shown: which bands, between which limits, and what is transparent."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from ...api.datasets import DATASETS

# The lowest and the highest value shown of a band; None where a band has no data.
Limits = Optional[Tuple[float, float]]

# Sentinel-2's scene classification: the classes and colours of ESA's algorithm, as lines of value,
# red, green, blue, alpha and name, which QGIS reads by itself (a comma would end a field).
CLASSES = "SCL"
CLASS_TABLE = """\
0 0 0 0 255 No data
1 255 0 0 255 Saturated or defective
2 47 47 47 255 Dark area or topographic shadow
3 100 50 0 255 Cloud shadow
4 0 160 0 255 Vegetation
5 255 230 90 255 Not vegetated
6 0 0 255 255 Water
7 128 128 128 255 Unclassified
8 192 192 192 255 Cloud medium probability
9 255 255 255 255 Cloud high probability
10 100 200 255 255 Thin cirrus
11 255 150 255 255 Snow or ice
"""
# Pixels that QGIS looks at for limits, and the share that it leaves out at either end.
_SAMPLE_PX = 250_000
_CUT = (0.02, 0.98)


def bands_shown(bands: Sequence[str], asked: Sequence[str]) -> Tuple[int, ...]:
    """Return the GDAL band numbers to show: red, green and blue in the order asked, or one.

    The presets name their bands in that order, so the first three asked for are the composite.
    """
    composite = [name for name in asked if name in bands][:3]
    if len(composite) < 3:
        composite = composite[:1] or [bands[0]]
    return tuple(bands.index(name) + 1 for name in composite)


def hide_nodata(layer: QgsRasterLayer, dataset: str, bands: Sequence[str]) -> None:
    """Make 0 transparent where the file names no nodata.

    Optical digital numbers start at 1, and the class 0 says of itself that it is no data.
    """
    provider = layer.dataProvider()
    if provider.sourceHasNoDataValue(1) or dataset not in DATASETS:
        return
    for number, name in enumerate(bands, start=1):
        if name == CLASSES or provider.sourceDataType(number) == Qgis.DataType.UInt16:
            provider.setUserNoDataValue(number, [QgsRasterRange(0, 0)])


def show_classes(layer: QgsRasterLayer, number: int) -> None:
    """Show a band in the colours of the scene classification."""
    classes = QgsPalettedRasterRenderer.classDataFromString(CLASS_TABLE)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), number, classes))


def show_bands(layer: QgsRasterLayer, numbers: Sequence[int], limits: Sequence[Limits]) -> None:
    """Show one band in grey or three as a composite, between limits.

    :param numbers: GDAL band numbers
    :param limits: of each of them
    """
    provider = layer.dataProvider()
    if len(numbers) == 3:
        renderer: QgsRasterRenderer = QgsMultiBandColorRenderer(provider, *numbers)
    else:
        renderer = QgsSingleBandGrayRenderer(provider, numbers[0])
    layer.setRenderer(renderer)
    set_limits(layer, [pair if pair is not None else (0.0, 1.0) for pair in limits])


def renderer_bands(renderer: Optional[QgsRasterRenderer]) -> Tuple[int, ...]:
    """Return the bands that a renderer of ours shows; none for any other."""
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        # QGIS 3.38 and later have the first.
        newer = hasattr(renderer, "inputBand")
        return (renderer.inputBand() if newer else renderer.grayBand(),)
    return ()


def set_limits(layer: QgsRasterLayer, limits: Sequence[Limits]) -> None:
    """Show the bands between these limits and change nothing else of the style.

    :param limits: of each band that ``renderer_bands`` returns; None leaves one as it is
    """
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        setters = (
            renderer.setRedContrastEnhancement,
            renderer.setGreenContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        )
    else:
        setters = (renderer.setContrastEnhancement,)
    for number, pair, setter in zip(renderer_bands(renderer), limits, setters):
        if pair is not None:
            setter(_enhancement(layer.dataProvider(), number, pair))
    layer.setRenderer(renderer)


def _enhancement(
    provider: QgsRasterDataProvider, number: int, limits: Tuple[float, float]
) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(provider.dataType(number))
    enhancement.setMinimumValue(limits[0])
    enhancement.setMaximumValue(limits[1])
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return enhancement


def limits_of_all(layer: QgsRasterLayer, numbers: Sequence[int]) -> Tuple[Limits, ...]:
    """Return limits from a sample of all of a raster, wherever the area may lie. Worker thread."""
    provider = layer.dataProvider()
    found = (
        provider.cumulativeCut(number, *_CUT, layer.extent(), _SAMPLE_PX) for number in numbers
    )
    return tuple((low, high) if low <= high else None for low, high in found)
