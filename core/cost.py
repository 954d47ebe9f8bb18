"""What a click will cost: orders, requests and bytes, before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from qgis.core import QgsDistanceArea, QgsGeometry

from ..api.datasets import DATASETS, band
from .aoi import Aoi

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


def estimate(aoi: Aoi, orders: int, dataset: str, bands: Sequence[str], scenes: int) -> Cost:
    """Estimate what downloading will cost.

    :param orders: how many orders that takes
    :param scenes: how many scenes are wanted
    """
    meter = QgsDistanceArea()
    meter.setEllipsoid("EPSG:7030")
    box_m2 = meter.measureArea(QgsGeometry.fromRect(aoi.bbox))
    pixels = sum(box_m2 / _resolution_m(dataset, name) ** 2 for name in bands)
    return Cost(orders, orders * REQUESTS_PER_ORDER, pixels * BYTES_PER_PIXEL * scenes)


def _resolution_m(dataset: str, name: str) -> float:
    known = DATASETS.get(dataset)
    found = band(known, name) if known is not None else None
    if found is None or not found.resolution_m:
        return UNKNOWN_RESOLUTION_M
    return found.resolution_m
