"""What narrows and orders the list of scenes, without a new search."""

from __future__ import annotations

from typing import Dict

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ..widgets.elided import ElidedButton
from .list.model import SceneOrder


class FilterBar(QgsFilterLineEdit):
    """A text that narrows the list."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("sceneTextFilter")
        self.setShowSearchIcon(True)
        self.setPlaceholderText(self.tr("Filter the list"))
        self.setAccessibleName(self.tr("Filter the scenes by text"))
        self.setToolTip(self.tr("Part of the date, scene id, tile or satellite"))


class SortButton(ElidedButton):
    """Says how the scenes are ordered, and lets the user choose another order."""

    # The order chosen (SceneOrder).
    order_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget):
        super().__init__(parent, "sceneSortButton")
        self.setAutoRaise(True)
        self.setIcon(QgsApplication.getThemeIcon("/sort.svg"))
        # The count beside it is to have the room.
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        menu = QMenu(self)
        self._actions: Dict[SceneOrder, QAction] = {}
        for order, text in (
            (SceneOrder.NEWEST, self.tr("Newest first")),
            (SceneOrder.OLDEST, self.tr("Oldest first")),
            (SceneOrder.CLOUD, self.tr("Least cloud")),
            (SceneOrder.COVERAGE, self.tr("Best coverage")),
            (SceneOrder.CLEAREST, self.tr("Clearest area")),
            (SceneOrder.INDEX, self.tr("Highest index")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, order=order: self.set_order(order))
            self._actions[order] = action
        self.setMenu(menu)
        self.set_order(SceneOrder.NEWEST)

    def set_order(self, order: SceneOrder) -> None:
        """Choose an order."""
        for one, action in self._actions.items():
            action.setChecked(one is order)
        text = self._actions[order].text()
        self.setText(text)
        said = self.tr("Scenes sorted by: {0}").format(text)
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.order_changed.emit(order)
