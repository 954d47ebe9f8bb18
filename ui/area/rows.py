"""The small widgets that the area panel is made of."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from ...core.aoi.layer import POLYGONAL
from ..widgets.plain_text import PlainLabel


def new_tool_action(icon: str, text: str, tip: str, parent: QWidget) -> QAction:
    """Make a checkable action for a map tool, with an icon of QGIS's theme."""
    action = QAction(QgsApplication.getThemeIcon(icon), text, parent)
    action.setCheckable(True)
    action.setToolTip(tip)
    return action


def new_tool_button(name: str, action: QAction, parent: QWidget) -> QToolButton:
    """Make the button of a map tool."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setAccessibleName(action.text())
    button.setAccessibleDescription(action.toolTip())
    return button


def new_small_button(
    name: str, icon: str, text: str, handler: Callable[[], object], parent: QWidget
) -> QToolButton:
    """Make a button that shows only an icon of QGIS's theme."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.clicked.connect(lambda _checked: handler())
    return button


def new_wrapped_label(name: str, accessible_name: str, parent: QWidget) -> QLabel:
    """Make a label for sentences."""
    label = PlainLabel(parent, name)
    label.setAccessibleName(accessible_name)
    return label


class LayerRow(QWidget):
    """Chooses a polygon layer; hidden until it is wanted."""

    chosen = pyqtSignal(QgsMapLayer)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._combo = QgsMapLayerComboBox(self)
        self._combo.setObjectName("aoiLayerCombo")
        self._combo.setAccessibleName(self.tr("Polygon layer"))
        # The filter for polygons leaves out layers of several kinds of geometry (KML).
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        # A long layer name must not make the dock wider.
        self._combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        use = QPushButton(self.tr("Use Layer"), self)
        use.setObjectName("aoiUseLayerButton")
        use.setAccessibleName(self.tr("Use layer as area"))
        use.clicked.connect(self._on_use)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 1)
        layout.addWidget(use)
        self.setVisible(False)

    def offer(self) -> bool:
        """Show the row; False, and no row, if the project has no polygon layer."""
        layers = QgsProject.instance().mapLayers().values()
        vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        others = [layer for layer in vectors if layer.geometryType() not in POLYGONAL]
        self._combo.setExceptedLayerList(others)
        if self._combo.count() == 0:
            return False
        self.setVisible(True)
        self._combo.setFocus()
        return True

    def _on_use(self) -> None:
        layer = self._combo.currentLayer()
        if layer is not None:
            self.chosen.emit(layer)


class ErrorRow(QWidget):
    """Shows a sentence about what is wrong; hidden when nothing is."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        icon = QLabel(self)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self._label = new_wrapped_label("aoiErrorLabel", self.tr("Problem with the area"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(icon)
        layout.addWidget(self._label, 1)
        self.say("")

    def say(self, problem: str) -> None:
        """Show a sentence; an empty one hides the row."""
        self._label.setText(problem)
        self._label.setVisible(bool(problem))
        self.setVisible(bool(problem))
