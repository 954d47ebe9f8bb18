"""How many orders an area of interest takes."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, pyqtSignal

from ..core.aoi import Aoi, AoiError, split_for_requests
from ..core.aoi_split import fewest_requests
from .aoi_sources import AoiTask

# Measured: up to these sizes the area is cut within a frame (16 ms).
_LIGHT_ORDERS = 20
_LIGHT_VERTICES = 2000


class OrderCount(QObject):
    """Counts the orders for an area, at once where that is quick and in a task otherwise."""

    counted = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.max_area_km2 = 200.0
        self._aoi: Optional[Aoi] = None
        self._orders: Optional[int] = None
        self._too_many = False
        self._task: Optional[AoiTask] = None

    def count(self, aoi: Optional[Aoi]) -> None:
        """Count anew for an area; ``refused`` says if it takes more than can be made."""
        self.cancel()
        self._aoi, self._orders, self._too_many = aoi, None, False
        if aoi is None:
            return
        limit = self.max_area_km2
        fewest = fewest_requests(aoi, limit)
        if fewest == aoi.parts:
            self._orders = fewest
        elif fewest <= _LIGHT_ORDERS and aoi.vertices <= _LIGHT_VERTICES:
            self._orders = len(split_for_requests(aoi, limit))
        else:
            self._task = AoiTask(
                QCoreApplication.translate("Aoi", "Counting the orders for the area of interest"),
                lambda _stopped: len(split_for_requests(aoi, limit)),
                self._on_counted,
            )
            QgsApplication.taskManager().addTask(self._task)

    def text(self) -> str:
        """Say how many orders the area takes, as far as that is known."""
        if self._too_many:
            return QCoreApplication.translate("Aoi", "too large to order")
        if self._orders is None:
            return self.estimate(self._aoi) if self._aoi is not None else ""
        return _orders_text(self._orders)

    def estimate(self, aoi: Aoi) -> str:
        """Say how many orders an area takes without cutting it."""
        fewest = fewest_requests(aoi, self.max_area_km2)
        if fewest == aoi.parts:
            return _orders_text(fewest)
        return QCoreApplication.translate("Aoi", "at least {count} orders").format(
            count=QLocale().toString(fewest)
        )

    def cancel(self) -> None:
        """Stop a count under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_counted(self, orders: Optional[int], error: Optional[AoiError]) -> None:
        self._task = None
        self._orders = orders
        self._too_many = error is not None
        if error is not None:
            self.refused.emit(error.message)
        self.counted.emit()


def _orders_text(orders: int) -> str:
    if orders == 1:
        return QCoreApplication.translate("Aoi", "1 order")
    return QCoreApplication.translate("Aoi", "{count} orders").format(
        count=QLocale().toString(orders)
    )
