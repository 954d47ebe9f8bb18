"""From an area and a range of days to orders of statistics that can be stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale

from ...api.datasets import DATASETS
from ...api.errors import InvalidRequestError
from ...api.indices import INDICES, Index, bands_of
from ...api.statistics import MAX_DAYS, MAX_INDICES
from ...api.texts import translate
from ..aoi.errors import AoiError
from ..aoi.geometry.measure import Meter
from ..aoi.geometry.rings import polygons_in
from ..aoi.model import Aoi
from ..aoi.tiling import split_for_requests
from ..jobs.model import Download, StatisticsParameters, make_jobs, new_id, order_of
from ..orders.batch import BatchTerms, Item
from ..orders.request import LONGEST_NAME, LONGEST_PLACE, PlannedDownload
from ..orders.selection import ReadAreas
from ..storage.names import safe_name

# Where statistics are kept, below the data folder.
STATISTICS_FOLDER = "statistics"
# Indices by the names that the service knows them by: of these both sides have the formula.
KNOWN_INDICES: Mapping[str, Index] = MappingProxyType(
    {index.alias: index for index in INDICES.values() if index.alias}
)


@dataclass(frozen=True)
class SeasonTerms(BatchTerms):
    """How statistics are ordered.

    ``parameters`` are of the whole range of days; ``project`` and ``origin`` as in ``Download``.
    """

    parameters: StatisticsParameters
    project: str = ""
    origin: str = "processing"

    def plan(self, item: Item, now: float) -> PlannedDownload:
        """Plan the orders of one area; see ``plan_statistics``."""
        assert item.aoi is not None  # nosec B101 - it is still planned
        return plan_statistics(item.aoi, self, now, item.area_id)


def area_of_each(
    features: ReadAreas, whole: Aoi, stopped: Callable[[], bool]
) -> Tuple[Aoi, Tuple[str, ...]]:
    """Return an area of the polygons of each feature, none joined, and what each is called. Worker.

    Features that give no area are left out.

    :param whole: the area that all of them make
    :raises AoiError: no feature gives an area, or not all could be read
    :raises StoppedError: ``stopped`` said so
    """
    polygons: List[QgsGeometry] = []
    names: List[str] = []
    for name, area, _ in features(stopped):
        own = polygons_in(area.geometry) if area is not None else []
        polygons += own
        names += [name] if len(own) == 1 else [f"{name} ({n})" for n in range(1, len(own) + 1)]
    if not polygons:
        raise AoiError(translate("Selection", "There is no feature to order."))
    geometry = QgsGeometry.collectGeometry(polygons)
    area_km2 = sum(map(Meter().m2, polygons)) / 1e6
    return whole.reshaped(geometry, area_km2), tuple(names)


def plan_statistics(aoi: Aoi, terms: SeasonTerms, now: float, area_id: str = "") -> PlannedDownload:
    """Make a download and its jobs: one for each polygon of the area and each year.

    :param now: seconds since the epoch
    :param area_id: names the area among those of its batch, and its files
    :raises InvalidRequestError: the service could not accept an order
    :raises AoiError: a polygon is over the area limit
    """
    days = terms.parameters
    check_parameters(days)
    place = safe_name(area_id or aoi.label, LONGEST_PLACE)
    name = "_".join((place, "-".join(days.indices), days.date_start, days.date_end))
    download = Download(
        id=new_id(),
        view_id="",
        dataset=days.sensors[0],
        bands=(),
        aoi=aoi.to_geojson(),
        folder=str(terms.folder.absolute()),
        name=safe_name(name, LONGEST_NAME),
        base_url=terms.base_url.strip().rstrip("/"),
        created=now,
        aoi_label=aoi.label,
        area_km2=aoi.area_km2,
        project=terms.project,
        origin=terms.origin,
        area_id=area_id,
        statistics=days,
    )
    jobs = make_jobs(download, _polygons(aoi, terms.max_area_km2), by_year(days))
    for job in jobs:
        order_of(download, job).validate()
    return download, jobs


def check_parameters(parameters: StatisticsParameters) -> None:
    """Refuse what no order can bring.

    :raises InvalidRequestError: with the reason
    """
    if not 1 <= len(parameters.indices) <= MAX_INDICES:
        raise InvalidRequestError(
            translate("StatisticsRequest", "Choose one to {0} indices.").format(MAX_INDICES)
        )
    if date.fromisoformat(parameters.date_start) > date.fromisoformat(parameters.date_end):
        raise InvalidRequestError(
            translate("StatisticsRequest", "The first day is after the last one.")
        )
    for name in parameters.indices:
        if name not in KNOWN_INDICES:
            raise InvalidRequestError(
                translate(
                    "StatisticsRequest", "The service has no statistics of {0}. There are: {1}."
                ).format(name, ", ".join(KNOWN_INDICES))
            )
        for sensor in parameters.sensors:
            if sensor not in DATASETS:
                raise InvalidRequestError(
                    translate("StatisticsRequest", "There is no sensor {0}.").format(sensor)
                )
            bands_of(KNOWN_INDICES[name], sensor)


def by_year(parameters: StatisticsParameters) -> Iterator[StatisticsParameters]:
    """Yield the same for ranges of days that one order may have, first to last."""
    begin, end = (date.fromisoformat(day) for day in (parameters.date_start, parameters.date_end))
    while begin <= end:
        last = min(end, begin + timedelta(days=MAX_DAYS))
        yield replace(parameters, date_start=begin.isoformat(), date_end=last.isoformat())
        begin = last + timedelta(days=1)


def _polygons(aoi: Aoi, max_area_km2: float) -> Sequence[Dict[str, Any]]:
    """Return one GeoJSON polygon for each polygon of an area: figures cannot be put together."""
    found: List[Dict[str, Any]] = []
    for polygon in polygons_in(aoi.geometry):
        part = aoi
        if aoi.parts > 1:
            part = aoi.reshaped(polygon, Meter().m2(polygon) / 1e6)
        orders = split_for_requests(part, max_area_km2)
        if len(orders) > 1:
            locale = QLocale()
            raise AoiError(
                translate(
                    "StatisticsRequest",
                    "A polygon of {0} km² is over the limit of {1} km² for one order."
                    " Statistics of pieces cannot be put together: choose smaller polygons.",
                ).format(
                    locale.toString(float(part.area_km2), "f", 1),
                    locale.toString(float(max_area_km2), "g", 6),
                )
            )
        found.extend(orders)
    return found
