"""What a click will cost: orders, requests and bytes, before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Sequence

from qgis.core import QgsDistanceArea, QgsGeometry, QgsRectangle

from ...api.datasets import DATASETS, band

# One order and, with the plan of questions in scheduler.py, about two questions.
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
    return float(sum(meter.measureArea(QgsGeometry.fromRect(_box(order))) for order in orders))


def _box(order: Mapping[str, Any]) -> QgsRectangle:
    longitudes, latitudes = zip(*((x, y) for x, y, *_ in order["coordinates"][0]))
    return QgsRectangle(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


def estimate(boxes_m2: Iterable[float], orders: int, dataset: str, bands: Sequence[str]) -> Cost:
    """Estimate what downloading will cost.

    :param boxes_m2: the boxes around the orders of each result, in square metres
    :param orders: how many orders that takes
    """
    per_m2 = sum(1.0 / _resolution_m(dataset, name) ** 2 for name in bands)
    return Cost(orders, orders * REQUESTS_PER_ORDER, sum(boxes_m2) * per_m2 * BYTES_PER_PIXEL)


def _resolution_m(dataset: str, name: str) -> float:
    known = DATASETS.get(dataset)
    found = band(known, name) if known is not None else None
    if found is None or not found.resolution_m:
        return UNKNOWN_RESOLUTION_M
    return found.resolution_m
