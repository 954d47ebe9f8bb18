"""What a layer was made of, in words."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QLocale

from ...api.datasets import label_of
from ...core.aoi.errors import AoiError
from ...core.layers.record import RequestRecord
from ...core.translation import translate
from ..widgets.texts import shape_text


def details_text(record: RequestRecord) -> str:
    """Say scene, time, bands and area, a line each."""
    scene = record.scene
    lines: List[str] = [
        translate("SceneDetails", "Scene: {0}").format(record.view_id),
        translate("SceneDetails", "Sensor: {0}").format(label_of(record.dataset)),
    ]
    if scene is not None:
        day = scene.timestamp or scene.date
        lines.append(translate("SceneDetails", "Acquired: {0}").format(day))
        if scene.satellite:
            lines.append(translate("SceneDetails", "Satellite: {0}").format(scene.satellite))
        if scene.cloud is not None:
            text = translate("SceneDetails", "Clouds over the whole scene: {0} %")
            lines.append(text.format(QLocale().toString(float(scene.cloud), "f", 1)))
    lines.append(translate("SceneDetails", "Bands: {0}").format(", ".join(record.bands)))
    if record.metadata:
        files = ", ".join(record.metadata)
        lines.append(translate("SceneDetails", "Metadata files: {0}").format(files))
    try:
        aoi = record.area("")
    except AoiError as error:
        lines.append(translate("SceneDetails", "Area: {0}").format(error))
        return "\n".join(lines)
    box = aoi.bbox
    lines.append(translate("SceneDetails", "Area: {0}").format(shape_text(aoi)))
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    text = translate("SceneDetails", "Longitude {0} to {1}, latitude {2} to {3}")
    lines.append(text.format(*(f"{degrees:.5f}" for degrees in sides)))
    return "\n".join(lines)
