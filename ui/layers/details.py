"""What a layer was made of, in words that can be copied."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...api.datasets import DATASETS
from ...core.aoi.errors import AoiError
from ...core.layers.record import RequestRecord
from ..widgets.texts import shape_text


class SceneDetailsDialog(QDialog):
    """Shows a layer's record; it may stay open beside the map."""

    def __init__(self, record: RequestRecord, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("sceneDetailsDialog")
        self.setWindowTitle(self.tr("Scene Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QPlainTextEdit(details_text(record), self)
        self._text.setObjectName("sceneDetailsText")
        self._text.setAccessibleName(self.tr("Details of the scene"))
        self._text.setReadOnly(True)
        letters = self._text.fontMetrics()
        self._text.setMinimumWidth(letters.averageCharWidth() * 50)
        self._text.setMinimumHeight(letters.lineSpacing() * 12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetailsButton")
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text.toPlainText())


def details_text(record: RequestRecord) -> str:
    """Say scene, time, bands and area, a line each."""
    translate = QCoreApplication.translate
    dataset = DATASETS.get(record.dataset)
    scene = record.scene
    lines: List[str] = [translate("SceneDetails", "Scene: {0}").format(record.view_id)]
    lines.append(
        translate("SceneDetails", "Sensor: {0}").format(
            dataset.label if dataset else record.dataset
        )
    )
    if scene is not None:
        lines.append(
            translate("SceneDetails", "Acquired: {0}").format(scene.timestamp or scene.date)
        )
        if scene.satellite:
            lines.append(translate("SceneDetails", "Satellite: {0}").format(scene.satellite))
        if scene.cloud is not None:
            cloud = QLocale().toString(float(scene.cloud), "f", 1)
            lines.append(
                translate("SceneDetails", "Clouds over the whole scene: {0} %").format(cloud)
            )
    lines.append(translate("SceneDetails", "Bands: {0}").format(", ".join(record.bands)))
    if record.metadata:
        lines.append(
            translate("SceneDetails", "Metadata files: {0}").format(", ".join(record.metadata))
        )
    try:
        aoi = record.area("")
    except AoiError as error:
        lines.append(translate("SceneDetails", "Area: {0}").format(error))
        return "\n".join(lines)
    box = aoi.bbox
    lines.append(translate("SceneDetails", "Area: {0}").format(shape_text(aoi)))
    lines.append(
        translate("SceneDetails", "Longitude {0} to {1}, latitude {2} to {3}").format(
            *(f"{n:.5f}" for n in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
        )
    )
    return "\n".join(lines)
