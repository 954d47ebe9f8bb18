"""What a click will cost, also in words: orders, requests and bytes, before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Tuple

from qgis.core import QgsDistanceArea, QgsGeometry, QgsRectangle

from ...api.datasets import DATASETS, band
from ..jobs.model import Download
from ..storage.validation import box_of
from ..translation import counted, translate

# One order and, with the plan in polling.py, about two status requests.
REQUESTS_PER_ORDER = 3
# Digital numbers are 16 bit (``eosda-api.md`` 5.2); resolution where none is known, in metres.
BYTES_PER_PIXEL = 2
UNKNOWN_RESOLUTION_M = 10.0


@dataclass(frozen=True)
class Cost:
    """Orders to be sent, requests that the quota will count, and bytes to be fetched."""

    orders: int
    requests: int
    size: float


def box_m2(orders: Iterable[Mapping[str, Any]]) -> float:
    """Return the area of the boxes around orders in square metres: what comes is cut to them.

    :param orders: GeoJSON polygons in lon/lat
    """
    meter = QgsDistanceArea()
    meter.setEllipsoid("EPSG:7030")
    boxes = (QgsGeometry.fromRect(QgsRectangle(*box_of(order))) for order in orders)
    return float(sum(map(meter.measureArea, boxes)))


def estimate(results: Iterable[Tuple[Download, float]], orders: int) -> Cost:
    """Estimate what downloading will cost.

    :param results: each with the box around its orders, in square metres
    :param orders: how many orders that takes
    """
    size = sum(
        box * sum(1.0 / _resolution_m(download.dataset, name) ** 2 for name in download.bands)
        for download, box in results
    )
    return Cost(orders, orders * REQUESTS_PER_ORDER, size * BYTES_PER_PIXEL)


def orders_text(count: int) -> str:
    """Say how many orders: "1 order", "12 orders"."""
    return counted(translate("Wording", "%Ln order(s)", None, count), count)


def about_requests_text(count: int) -> str:
    """Say about how many requests something takes."""
    return counted(translate("Wording", "about %Ln request(s)", None, count), count)


def _resolution_m(dataset: str, name: str) -> float:
    found = band(DATASETS.get(dataset), name)
    return (found and found.resolution_m) or UNKNOWN_RESOLUTION_M
