"""How many orders an area of interest takes."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.aoi.errors import AoiError
from ...core.aoi.geometry.rings import polygon_of
from ...core.aoi.model import Aoi
from ...core.aoi.tiling import fewest_requests, split_for_requests
from ...core.latest_task import LatestTask
from ...core.orders.estimate import orders_text
from ...core.translation import counted, translate
from .reader import start_reading

# What an area comes to: the number of orders, and their outlines.
Plan = Tuple[int, QgsGeometry]


class OrderCount(QObject):
    """Plans the orders for an area: how many, and where; in a task, unless one is enough."""

    counted = pyqtSignal()
    refused = pyqtSignal(str)
    # The outlines of the orders (QgsGeometry), or None.
    planned = pyqtSignal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.max_area_km2 = 200.0
        # How many orders the area takes, as far as that is known, in words.
        self.text = ""
        self._task = LatestTask(self)

    def count(self, aoi: Optional[Aoi]) -> None:
        """Count anew for an area; ``refused`` says if it takes more than can be made."""
        self.cancel()
        self.text = "" if aoi is None else self.estimate(aoi)
        self.planned.emit(None)
        if aoi is None or self._fits_one(aoi):
            return
        limit = self.max_area_km2

        def plan(_stopped: object) -> Plan:
            requests = split_for_requests(aoi, limit)
            return len(requests), outlines_of(requests)

        description = translate("Aoi", "Counting the orders for the area of interest")
        start_reading(self._task, description, plan, self._on_planned)

    def estimate(self, aoi: Aoi) -> str:
        """Return how many orders an area takes, without cutting it, in words."""
        if self._fits_one(aoi):
            return orders_text(1)
        # Nothing is measured here: that takes longer than a frame for 100,000 vertices.
        least = fewest_requests(aoi, self.max_area_km2)
        text = translate("Aoi", "at least %Ln order(s)", None, least)
        return counted(text, least)

    def _fits_one(self, aoi: Aoi) -> bool:
        return aoi.parts == 1 and fewest_requests(aoi, self.max_area_km2) == 1

    def cancel(self) -> None:
        """Stop a count under way."""
        self._task.cancel()

    def _on_planned(self, plan: Optional[Plan], error: Optional[AoiError]) -> None:
        outlines = None
        if plan is not None:
            orders, outlines = plan
            self.text = orders_text(orders)
        elif error is not None:
            self.text = translate("Aoi", "too large to order")
            self.refused.emit(error.message)
        self.planned.emit(outlines)
        self.counted.emit()


def outlines_of(requests: Sequence[Mapping[str, Any]]) -> QgsGeometry:
    """Return the outlines of orders for the map.

    :param requests: GeoJSON polygons in longitude and latitude
    """
    return QgsGeometry.collectGeometry([polygon_of(one["coordinates"]) for one in requests])
