"""What narrows and orders the list of scenes, without a new search."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from .model import SceneOrder


class FilterBar(QWidget):
    """A text and the order."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.text = QgsFilterLineEdit(self)
        self.text.setObjectName("sceneTextFilter")
        self.text.setShowSearchIcon(True)
        self.text.setPlaceholderText(self.tr("Filter"))
        self.text.setAccessibleName(self.tr("Filter the scenes by text"))
        self.text.setToolTip(
            self.tr("Part of the date, scene id, tile or satellite. This needs no new search.")
        )
        self.order = self._make_order()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.order)

    def _make_order(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("sceneSortCombo")
        box.setAccessibleName(self.tr("Order of the scenes"))
        # As wide as its longest item, but it gives way first where the dock is narrow.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(7)
        box.addItem(self.tr("Newest first"), SceneOrder.NEWEST.value)
        box.addItem(self.tr("Oldest first"), SceneOrder.OLDEST.value)
        box.addItem(self.tr("Least cloud"), SceneOrder.CLOUD.value)
        box.addItem(self.tr("Best coverage"), SceneOrder.COVERAGE.value)
        box.addItem(self.tr("Clearest area"), SceneOrder.CLEAREST.value)
        box.addItem(self.tr("Highest index"), SceneOrder.INDEX.value)
        return box

    def scene_order(self) -> SceneOrder:
        """Return the order that is chosen."""
        return SceneOrder(self.order.currentData())
