"""How a raster is shown: which bands, between which limits, and what is transparent."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from ...api.indices import Ramp
from ...api.texts import QT_TRANSLATE_NOOP, translate
from ..gdal.band_names import ALPHA
from ..raster.contrast import MinMax

# Sentinel-2's scene classification: value, colour (red, green, blue) and name of ESA's algorithm.
CLASSES: Tuple[Tuple[int, str, str], ...] = (
    (0, "0 0 0", QT_TRANSLATE_NOOP("Classes", "No data")),
    (1, "255 0 0", QT_TRANSLATE_NOOP("Classes", "Saturated or defective")),
    (2, "47 47 47", QT_TRANSLATE_NOOP("Classes", "Dark area or topographic shadow")),
    (3, "100 50 0", QT_TRANSLATE_NOOP("Classes", "Cloud shadow")),
    (4, "0 160 0", QT_TRANSLATE_NOOP("Classes", "Vegetation")),
    (5, "255 230 90", QT_TRANSLATE_NOOP("Classes", "Not vegetated")),
    (6, "0 0 255", QT_TRANSLATE_NOOP("Classes", "Water")),
    (7, "128 128 128", QT_TRANSLATE_NOOP("Classes", "Unclassified")),
    (8, "192 192 192", QT_TRANSLATE_NOOP("Classes", "Cloud medium probability")),
    (9, "255 255 255", QT_TRANSLATE_NOOP("Classes", "Cloud high probability")),
    (10, "100 200 255", QT_TRANSLATE_NOOP("Classes", "Thin cirrus")),
    (11, "255 150 255", QT_TRANSLATE_NOOP("Classes", "Snow or ice")),
)


Pair = Tuple[float, float]
# The number of a band that is shown, its contrast if it has one, and what sets it.
_Channel = Tuple[int, Any, Callable[[QgsContrastEnhancement], None]]


def bands_shown(bands: Sequence[str], asked: Sequence[str]) -> Tuple[int, ...]:
    """Return the GDAL band numbers to show: red, green and blue in the order asked, or one.

    The presets name their bands in that order, so the first three asked for are the composite.
    """
    composite = [name for name in asked if name in bands][:3]
    if len(composite) < 3:
        composite = composite[:1] or [next((name for name in bands if name != ALPHA), bands[0])]
    return tuple(bands.index(name) + 1 for name in composite)


def show_classes(layer: QgsRasterLayer, number: int) -> None:
    """Show a band in the colours of the scene classification."""
    # Lines that QGIS reads by itself: it makes its colours, which belong to QtGui.
    lines = [
        f"{value} {colour} 255 {translate('Classes', name)}" for value, colour, name in CLASSES
    ]
    classes = QgsPalettedRasterRenderer.classDataFromString("\n".join(lines))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), number, classes))


def show_ramp(layer: QgsRasterLayer, ramp: Ramp) -> None:
    """Show the first band in colours that stand at fixed values, evenly in between.

    :param ramp: values in rising order, each with its colour
    """
    low, high = ramp[0][0], ramp[-1][0]
    stops = [
        QgsGradientStop((value - low) / (high - low), QColor(colour))
        for value, colour in ramp[1:-1]
    ]
    # It is what QGIS's own style dialog offers to edit.
    gradient = QgsGradientColorRamp(QColor(ramp[0][1]), QColor(ramp[-1][1]), False, stops)
    # Interpolated unless told otherwise.
    function = QgsColorRampShader(low, high, gradient)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                value, QColor(colour), QLocale().toString(float(value), "f", 2)
            )
            for value, colour in ramp
        ]
    )
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def show_bands(layer: QgsRasterLayer, numbers: Sequence[int], limits: Sequence[MinMax]) -> None:
    """Show one band in grey or three as a composite, between limits.

    :param numbers: GDAL band numbers
    :param limits: of each of them
    """
    provider = layer.dataProvider()
    if len(numbers) == 3:
        renderer: QgsRasterRenderer = QgsMultiBandColorRenderer(provider, *numbers)
    else:
        renderer = QgsSingleBandGrayRenderer(provider, numbers[0])
    renderer.setAlphaBand(_alpha_band(provider))
    layer.setRenderer(renderer)
    set_limits(layer, [pair if pair is not None else (0.0, 1.0) for pair in limits])


def _alpha_band(provider: QgsRasterDataProvider) -> int:
    """Return the band that tells what is to be seen; QGIS has one for a mask, too. -1 for none."""
    numbers = range(1, provider.bandCount() + 1)
    # The name is not translated, and the same in all versions; the enumeration has moved.
    found = (number for number in numbers if provider.colorInterpretationName(number) == "Alpha")
    return next(found, -1)


def _channels(renderer: Optional[QgsRasterRenderer]) -> List[_Channel]:
    if isinstance(renderer, QgsMultiBandColorRenderer):
        rgb = renderer
        return [
            (rgb.redBand(), rgb.redContrastEnhancement(), rgb.setRedContrastEnhancement),
            (rgb.greenBand(), rgb.greenContrastEnhancement(), rgb.setGreenContrastEnhancement),
            (rgb.blueBand(), rgb.blueContrastEnhancement(), rgb.setBlueContrastEnhancement),
        ]
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        # QGIS 3.38 and later have the first.
        newer = hasattr(renderer, "inputBand")
        number = renderer.inputBand() if newer else renderer.grayBand()
        return [(number, renderer.contrastEnhancement(), renderer.setContrastEnhancement)]
    return []


def renderer_bands(renderer: Optional[QgsRasterRenderer]) -> Tuple[int, ...]:
    """Return the bands that a renderer of ours shows; none for any other."""
    return tuple(number for number, _, _ in _channels(renderer))


def renderer_limits(renderer: Optional[QgsRasterRenderer]) -> List[Pair]:
    """Return the limits of these bands; none where one of them has no contrast."""
    contrasts = [contrast for _, contrast, _ in _channels(renderer)]
    known = None not in contrasts
    return [(one.minimumValue(), one.maximumValue()) for one in contrasts] if known else []


def set_limits(layer: QgsRasterLayer, limits: Sequence[MinMax]) -> None:
    """Show the bands between these limits and change nothing else of the style.

    :param limits: of each band that ``renderer_bands`` returns; None leaves one as it is
    """
    renderer, provider = layer.renderer().clone(), layer.dataProvider()
    for (number, _, set_contrast), pair in zip(_channels(renderer), limits):
        if pair is None:
            continue
        contrast = QgsContrastEnhancement(provider.dataType(number))
        contrast.setMinimumValue(pair[0])
        contrast.setMaximumValue(pair[1])
        contrast.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
        )
        set_contrast(contrast)
    layer.setRenderer(renderer)


def show_between(layer: QgsRasterLayer, limits: Sequence[MinMax]) -> None:
    """Set the limits of a layer that is on the map. Main thread.

    :param limits: as of ``set_limits``
    """
    set_limits(layer, limits)
    layer.emitStyleChanged()
    layer.triggerRepaint()
