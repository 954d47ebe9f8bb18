"""``eosda:searchscenes``: the scenes over an area, as a layer of footprints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, Qt

from ..api.datasets import DATASETS
from ..api.models import SearchQuery
from ..core.aoi import Aoi
from ..core.errors import StoppedError
from ..core.footprints import footprint_feature, footprint_fields
from ..core.search import (
    MAX_SCENES,
    SceneHit,
    SearchResult,
    date_range_note,
    search_scenes,
    search_shapes,
)
from .base import Connection, EosdaAlgorithm, run_cancellable

DEFAULT_DATASET = "sentinel2l2a"
DEFAULT_MONTHS = 3
DEFAULT_MAX_SCENES = 100
# A coverage of 89.999 percent is shown as 90.
ROUNDING = 0.005


@dataclass(frozen=True)
class Wish:
    """The parameters of a run, read; dates as YYYY-MM-DD, limits in percent."""

    datasets: Tuple[str, ...]
    date_from: str
    date_to: str
    max_cloud: float
    min_coverage: float
    max_scenes: int


class SearchScenes(EosdaAlgorithm):
    """Finds the scenes over an area."""

    DATASET = "DATASET"
    START_DATE = "START_DATE"
    END_DATE = "END_DATE"
    MAX_CLOUD = "MAX_CLOUD"
    MIN_AOI_COVERAGE = "MIN_AOI_COVERAGE"
    MAX_SCENES = "MAX_SCENES"
    COUNT = "COUNT"

    def name(self) -> str:
        """Name the algorithm in scripts and models; never changed."""
        return "searchscenes"

    def displayName(self) -> str:
        """Name the algorithm for people."""
        return self.tr("Search scenes")

    def tags(self) -> Sequence[str]:
        """Give words under which it is found."""
        words = self.tr(
            "satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,"
            "modis,naip,cbers,eosda,eos"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Say in one line what it does."""
        return self.tr("Finds the satellite scenes over an area, with cloud and coverage.")

    def shortHelpString(self) -> str:
        """Say what it does, what it costs and what comes out."""
        return self.tr(
            "Searches EOSDA API Connect for the satellite scenes that touch the area of interest"
            " and makes a layer of their footprints, the newest first.\n\n"
            "Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the"
            " cloud cover of the whole scene and the share of the scene that holds data; and the"
            " share of your area that its footprint covers, all in percent. A scene whose"
            " footprint is not known has no geometry.\n\n"
            "A search takes one request of your plan for every 500 scenes that the service has."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters; the dates are the last three months as of now."""
        self.add_aoi(
            self.tr("Polygons, in any CRS. All features together are the area to be covered.")
        )
        datasets = QgsProcessingParameterEnum(
            self.DATASET,
            self.tr("Datasets"),
            options=list(DATASETS),
            allowMultiple=True,
            usesStaticStrings=True,
            defaultValue=[DEFAULT_DATASET],
        )
        self.add(
            datasets,
            self.tr(
                "Satellites to search, one or several, by the names that the service uses:"
                " sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C."
            ),
        )
        self._add_dates()
        self._add_limits()
        self.add_key()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("Polygon layer in EPSG:4326 with the footprint of each scene."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, self.tr("Number of scenes")))

    def _add_dates(self) -> None:
        today = QDate.currentDate()
        iso = Qt.DateFormat.ISODate
        kind = QgsProcessingParameterDateTime.Type.Date
        first, last = today.addMonths(-DEFAULT_MONTHS).toString(iso), today.toString(iso)
        self.add(
            QgsProcessingParameterDateTime(self.START_DATE, self.tr("First day"), kind, first),
            self.tr("First day of acquisition, included. By default three months ago."),
        )
        self.add(
            QgsProcessingParameterDateTime(self.END_DATE, self.tr("Last day"), kind, last),
            self.tr("Last day of acquisition, included. By default today."),
        )

    def _add_limits(self) -> None:
        percent = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_CLOUD,
                self.tr("Cloud at most (percent)"),
                percent,
                100.0,
                minValue=0.0,
                maxValue=100.0,
            ),
            self.tr(
                "Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as"
                " radar, are kept."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MIN_AOI_COVERAGE,
                self.tr("Covers at least (percent of the area)"),
                percent,
                0.0,
                minValue=0.0,
                maxValue=100.0,
            ),
            self.tr(
                "Share of the area of interest that the footprint covers. Scenes whose footprint"
                " is not known are kept."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_SCENES,
                self.tr("Scenes at most"),
                QgsProcessingParameterNumber.Type.Integer,
                DEFAULT_MAX_SCENES,
                minValue=1,
            ),
            self.tr("The newest are kept. Up to 500 cost one request."),
        )

    # -- checks -----------------------------------------------------------------------------

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Refuse what cannot be right before anything is read or sent."""
        acceptable, reason = super().checkParameterValues(parameters, context)
        if not acceptable:
            return acceptable, reason
        wish = self._read(parameters, context)
        if not wish.datasets:
            return False, f"{self.DATASET}: choose at least one dataset."
        for name, day in ((self.START_DATE, wish.date_from), (self.END_DATE, wish.date_to)):
            if not day:
                return False, f"{name}: write a date like 2026-11-22."
        if wish.date_from > wish.date_to:
            return False, (
                f"{self.START_DATE}: the first day, {wish.date_from}, is after the last,"
                f" {wish.date_to} ({self.END_DATE})."
            )
        return True, ""

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Wish:
        def day(name: str) -> str:
            moment = self.parameterAsDateTime(parameters, name, context)
            return moment.date().toString(Qt.DateFormat.ISODate)

        return Wish(
            datasets=tuple(self.parameterAsEnumStrings(parameters, self.DATASET, context)),
            date_from=day(self.START_DATE),
            date_to=day(self.END_DATE),
            max_cloud=self.parameterAsDouble(parameters, self.MAX_CLOUD, context),
            min_coverage=self.parameterAsDouble(parameters, self.MIN_AOI_COVERAGE, context),
            max_scenes=self.parameterAsInt(parameters, self.MAX_SCENES, context),
        )

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        connection: Connection,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Search, choose and write."""
        wish = self._read(parameters, context)
        aoi = self.read_aoi(parameters, context, feedback)
        note = date_range_note(wish.date_from, wish.date_to)
        if note:
            feedback.pushWarning(note)
        result = _search(connection, wish, aoi, feedback)
        hits = [hit for hit in result.hits if _is_wanted(hit, wish)]
        _report(result, hits, wish, feedback)
        hits = hits[: wish.max_scenes]
        output = self._write(hits, parameters, context)
        return {self.OUTPUT: output, self.COUNT: len(hits)}

    def _write(
        self, hits: Sequence[SceneHit], parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> str:
        fields = footprint_fields()
        sink, output = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon,
            QgsCoordinateReferenceSystem("EPSG:4326"),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for hit in hits:
            feature = footprint_feature(hit, fields)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    f"The scene {hit.scene.view_id} cannot be written to {output}:"
                    f" {sink.lastError()}"
                )
        return output


def _search(
    connection: Connection, wish: Wish, aoi: Aoi, feedback: QgsProcessingFeedback
) -> SearchResult:
    """Search in a thread of its own, so that cancelling need not wait for the service."""
    query = SearchQuery(
        datasets=wish.datasets,
        shape=search_shapes(aoi)[0],
        date_from=wish.date_from,
        date_to=wish.date_to,
        max_cloud=wish.max_cloud,
    )
    aborts: List[Callable[[], None]] = []

    def search() -> SearchResult:
        # A page costs the same however much of it is wanted, and limits may leave little of it.
        return search_scenes(
            connection.options,
            query,
            aoi,
            max_scenes=max(wish.max_scenes, MAX_SCENES),
            stopped=feedback.isCanceled,
            on_transport=lambda transport: aborts.append(transport.abort),
        )

    feedback.pushInfo(f"Searching {', '.join(wish.datasets)}, {wish.date_from} to {wish.date_to}.")
    try:
        return run_cancellable(search, feedback)
    except StoppedError:
        for abort in aborts:
            abort()
        words = "The search was cancelled. Nothing is lost; run it again when you like."
        raise QgsProcessingException(words) from None


def _is_wanted(hit: SceneHit, wish: Wish) -> bool:
    # In a search over several datasets the service does not look at clouds (eosda-api.md 3.1).
    clear = hit.scene.cloud is None or hit.scene.cloud <= wish.max_cloud
    coverage = hit.aoi_coverage
    return clear and (coverage is None or coverage + ROUNDING >= wish.min_coverage)


# -- what is told ---------------------------------------------------------------------------


def _report(
    result: SearchResult, hits: Sequence[SceneHit], wish: Wish, feedback: QgsProcessingFeedback
) -> None:
    requests = "1 request" if result.requests == 1 else f"{result.requests} requests"
    feedback.pushInfo(
        f"The service has {result.found} scenes; {len(hits)} are within the limits ({requests})."
    )
    if result.skipped:
        feedback.pushWarning(f"Entries that could not be read were left out: {result.skipped}.")
    if len(hits) > wish.max_scenes:
        feedback.pushWarning(
            f"Only the newest {wish.max_scenes} of these {len(hits)} are kept. Raise"
            f" {SearchScenes.MAX_SCENES} or shorten the dates to get the others."
        )
    elif result.truncated:
        feedback.pushWarning(
            f"Only the newest {len(result.hits)} scenes were looked at. Raise"
            f" {SearchScenes.MAX_SCENES} or shorten the dates to look at the others."
        )
    if not hits:
        feedback.pushWarning(f"No scenes found. {_what_to_widen(result, wish)}")


def _what_to_widen(result: SearchResult, wish: Wish) -> str:
    """Name the limits that hide scenes, or else what the search itself can widen."""
    if result.hits:
        hidden = len(result.hits)
        scenes = "1 scene is" if hidden == 1 else f"{hidden} scenes are"
        return (
            f"{scenes} hidden by the limits: raise {SearchScenes.MAX_CLOUD}"
            f" ({wish.max_cloud:g}) or lower {SearchScenes.MIN_AOI_COVERAGE}"
            f" ({wish.min_coverage:g})."
        )
    advice = f"Widen the dates ({wish.date_from} to {wish.date_to})"
    if wish.max_cloud < 100:
        advice += f", raise {SearchScenes.MAX_CLOUD} ({wish.max_cloud:g})"
    return f"{advice}, choose other datasets, or check that the area is where you mean it to be."
