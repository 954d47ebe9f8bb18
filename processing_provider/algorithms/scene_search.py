"""What the algorithms that search have in common: their parameters, and the search itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QDate, Qt

from ...core.translation import translate
from .base import EosdaAlgorithm

if TYPE_CHECKING:
    from ..requests import SceneRequest

# The ids of api/datasets.py. Written out, since that module takes long to import and a start of
# QGIS needs nothing else of it; a test compares the two.
DATASET_IDS = (
    *("sentinel2l2a", "sentinel2", "landsat8", "landsat9", "landsat7", "landsat5tm"),
    *("landsat5mss", "landsat4tm", "landsat4mss", "modis", "naip", "sentinel1", "cbers4"),
)
DEFAULT_DATASET = "sentinel2l2a"
DEFAULT_MONTHS = 3


class SceneSearchAlgorithm(EosdaAlgorithm):
    """An algorithm that searches scenes by dataset, date, cloud and coverage."""

    DATASET = "DATASET"
    START_DATE = "START_DATE"
    END_DATE = "END_DATE"
    MAX_CLOUD = "MAX_CLOUD"
    MIN_AOI_COVERAGE = "MIN_AOI_COVERAGE"

    def add_datasets(self) -> None:
        """Add the datasets to search."""
        parameter = QgsProcessingParameterEnum(
            self.DATASET,
            translate("SceneSearchAlgorithm", "Datasets"),
            options=list(DATASET_IDS),
            allowMultiple=True,
            usesStaticStrings=True,
            defaultValue=[DEFAULT_DATASET],
        )
        help_text = translate(
            "SceneSearchAlgorithm",
            "Satellites to search, one or several, by the names that the service uses:"
            " sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.",
        )
        self.add(parameter, help_text)

    def add_dates(self) -> None:
        """Add the days of acquisition; by default the last three months as of now.

        Optional, since a model cannot know what day it is.
        """
        today = QDate.currentDate()
        self._add_day(
            self.START_DATE,
            translate("SceneSearchAlgorithm", "First day"),
            today.addMonths(-DEFAULT_MONTHS),
            translate(
                "SceneSearchAlgorithm",
                "First day of acquisition, included. Empty: three months before the last day.",
            ),
        )
        self._add_day(
            self.END_DATE,
            translate("SceneSearchAlgorithm", "Last day"),
            today,
            translate("SceneSearchAlgorithm", "Last day of acquisition, included. Empty: today."),
        )

    def _add_day(self, name: str, label: str, default: QDate, help_text: str) -> None:
        kind = QgsProcessingParameterDateTime.Type.Date
        day = default.toString(Qt.DateFormat.ISODate)
        self.add(QgsProcessingParameterDateTime(name, label, kind, day, True), help_text)

    def add_limits(self, min_coverage: float) -> None:
        """Add the limits of cloud and coverage.

        :param min_coverage: the default in percent
        """
        self._add_percent(
            self.MAX_CLOUD,
            translate("SceneSearchAlgorithm", "Cloud at most (percent)"),
            100.0,
            translate(
                "SceneSearchAlgorithm",
                "Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as"
                " radar, are kept.",
            ),
        )
        self._add_percent(
            self.MIN_AOI_COVERAGE,
            translate("SceneSearchAlgorithm", "Covers at least (percent of the area)"),
            min_coverage,
            translate(
                "SceneSearchAlgorithm",
                "Share of the area of interest that the footprint covers. Scenes whose footprint"
                " is not known are kept.",
            ),
        )

    def _add_percent(self, name: str, label: str, default: float, help_text: str) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(
            name, label, kind, default, minValue=0.0, maxValue=100.0
        )
        parameter.setMetadata({"widget_wrapper": {"decimals": 1}})
        self.add(parameter, help_text)

    def scene_request(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> SceneRequest:
        """Read which scenes are wanted."""
        from ..requests import SceneRequest

        last = self._day(parameters, self.END_DATE, context) or QDate.currentDate()
        first = self._day(parameters, self.START_DATE, context) or last.addMonths(-DEFAULT_MONTHS)
        return SceneRequest(
            datasets=tuple(self.parameterAsEnumStrings(parameters, self.DATASET, context)),
            date_from=first.toString(Qt.DateFormat.ISODate),
            date_to=last.toString(Qt.DateFormat.ISODate),
            max_cloud=self.parameterAsDouble(parameters, self.MAX_CLOUD, context),
            min_coverage=self.parameterAsDouble(parameters, self.MIN_AOI_COVERAGE, context),
        )

    def _day(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[QDate]:
        """Return the day that a parameter names, None if it is left empty."""
        value = parameters.get(name)
        if value is None or value == NULL or value == "":
            return None
        return self.parameterAsDateTime(parameters, name, context).date()

    def check_scene_request(self, request: SceneRequest) -> str:
        """Say what cannot be right, or nothing."""
        if not request.datasets:
            return translate(
                "SceneSearchAlgorithm", "{parameter}: choose at least one dataset."
            ).format(parameter=self.DATASET)
        for name, day in ((self.START_DATE, request.date_from), (self.END_DATE, request.date_to)):
            if not day:
                return translate(
                    "SceneSearchAlgorithm", "{parameter}: write a date like 2026-11-22."
                ).format(parameter=name)
        if request.date_from > request.date_to:
            return translate(
                "SceneSearchAlgorithm",
                "{start}: the first day, {first}, is after the last, {last} ({end}).",
            ).format(
                start=self.START_DATE,
                first=request.date_from,
                last=request.date_to,
                end=self.END_DATE,
            )
        return ""
