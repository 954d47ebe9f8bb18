"""``eosda:searchscenes``: the scenes over an area, as a layer of footprints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Sequence

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QLocale

from ...api.texts import QT_TRANSLATE_NOOP
from ...core.translation import counted, translate
from .scene_search import SceneSearchAlgorithm

if TYPE_CHECKING:
    from ...core.catalog.search import SceneHit, SearchResult
    from ..requests import SceneRequest

DEFAULT_MAX_SCENES = 100


class SearchScenes(SceneSearchAlgorithm):
    """Finds the scenes over an area."""

    NAME = "searchscenes"
    TITLE = QT_TRANSLATE_NOOP("SearchScenes", "Search scenes")
    SUMMARY = QT_TRANSLATE_NOOP(
        "SearchScenes", "Finds the satellite scenes over an area, with cloud and coverage."
    )
    HELP = QT_TRANSLATE_NOOP(
        "SearchScenes",
        "Searches EOSDA API Connect for the satellite scenes that touch the area of interest"
        " and makes a layer of their footprints, the newest first.\n\n"
        "Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the"
        " cloud cover of the whole scene and the share of the scene that holds data; and the"
        " share of your area that its footprint covers, all in percent. A scene whose"
        " footprint is not known has no geometry. For models there are two outputs with the"
        " view_id of one scene: CLEAREST and LATEST.\n\n"
        "A search takes one request of your plan for every 500 scenes that the service has.",
    )
    TAGS = QT_TRANSLATE_NOOP(
        "SearchScenes",
        "satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,"
        "modis,naip,cbers,eosda,eos",
    )

    MAX_SCENES = "MAX_SCENES"
    COUNT = "COUNT"
    CLEAREST = "CLEAREST"
    LATEST = "LATEST"

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters; the dates are the last three months as of now."""
        self.add_aoi(
            self.tr("Polygons, in any CRS. All features together are the area to be covered.")
        )
        self.add_datasets()
        self.add_dates()
        self.add_limits(min_coverage=0.0)
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
        self.add_key()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("Polygon layer in EPSG:4326 with the footprint of each scene."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, self.tr("Number of scenes")))
        # For models, in which a download wants one scene and not a layer.
        for name, label in (
            (self.CLEAREST, self.tr("View id of the scene with the least cloud")),
            (self.LATEST, self.tr("View id of the latest scene")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        return self.check_scene_request(self.scene_request(parameters, context))

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Search, choose and write."""
        from ...core.catalog.matching import choose
        from ...core.catalog.search import MAX_SCENES, date_range_note, search_shapes, within_limits
        from ...core.catalog.selection import Strategy
        from ..runs.scene_finder import search_cancellable

        connection, request = self.connection, self.scene_request(parameters, context)
        max_scenes = self.parameterAsInt(parameters, self.MAX_SCENES, context)
        aoi = self.read_aoi(parameters, context, feedback)
        note = date_range_note(request.date_from, request.date_to)
        if note:
            feedback.pushWarning(note)
        feedback.pushInfo(
            translate("Processing", "Searching {names}, {date_from} to {date_to}.").format(
                names=", ".join(request.datasets),
                date_from=request.date_from,
                date_to=request.date_to,
            )
        )
        # A page costs the same however much of it is wanted, and limits may leave little of it.
        result = search_cancellable(
            connection,
            request.query(search_shapes(aoi)[0]),
            aoi,
            max(max_scenes, MAX_SCENES),
            feedback,
        )
        hits = [h for h in result.hits if within_limits(h, request.max_cloud, request.min_coverage)]
        _report(result, hits, request, max_scenes, feedback)
        hits = hits[:max_scenes]
        output = self._write(hits, parameters, context)
        return {
            self.OUTPUT: output,
            self.COUNT: len(hits),
            self.CLEAREST: _view_id_of(choose(hits, Strategy.CLEAREST)),
            self.LATEST: _view_id_of(choose(hits, Strategy.LATEST)),
        }

    def _write(
        self, hits: Sequence[SceneHit], parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ...core.catalog.footprints import footprint_feature, footprint_fields

        fields = footprint_fields()
        sink, output = self.sink(parameters, context, fields)
        for hit in hits:
            feature = footprint_feature(hit, fields)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    translate(
                        "SearchScenes",
                        "The scene {view_id} cannot be written to {output}: {reason}",
                    ).format(view_id=hit.scene.view_id, output=output, reason=sink.lastError())
                )
        return output


def _view_id_of(hits: Sequence[SceneHit]) -> str:
    return hits[0].scene.view_id if hits else ""


# -- what is told ---------------------------------------------------------------------------


def _report(
    result: SearchResult,
    hits: Sequence[SceneHit],
    request: SceneRequest,
    max_scenes: int,
    feedback: QgsProcessingFeedback,
) -> None:
    requests = counted(
        translate("SearchScenes", "%Ln request(s)", None, result.requests), result.requests
    )
    text = translate(
        "SearchScenes",
        "The service has %Ln scene(s); within the limits: {count} ({requests}).",
        None,
        result.found,
    )
    locale = QLocale()
    within = locale.toString(len(hits))
    feedback.pushInfo(counted(text, result.found).format(count=within, requests=requests))
    if result.skipped:
        feedback.pushWarning(
            translate(
                "SearchScenes", "Entries that could not be read were left out: {count}."
            ).format(count=locale.toString(result.skipped))
        )
    unknown = sum(hit.aoi_coverage is None for hit in hits)
    if unknown and request.min_coverage > 0:
        feedback.pushWarning(
            translate(
                "SearchScenes",
                "Scenes without a footprint, which may cover less than was asked for: {count}.",
            ).format(count=locale.toString(unknown))
        )
    if len(hits) > max_scenes:
        feedback.pushWarning(
            translate(
                "SearchScenes",
                "Only the newest {most} of these {count} are kept. Raise {parameter} or shorten"
                " the dates to get the others.",
            ).format(
                most=locale.toString(max_scenes),
                count=locale.toString(len(hits)),
                parameter=SearchScenes.MAX_SCENES,
            )
        )
    elif result.truncated:
        looked_at = len(result.hits)
        text = translate(
            "SearchScenes",
            "Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the"
            " dates to look at the others.",
            None,
            looked_at,
        )
        feedback.pushWarning(counted(text, looked_at).format(parameter=SearchScenes.MAX_SCENES))
    if not hits:
        feedback.pushWarning(
            translate("SearchScenes", "No scenes found. {advice}").format(
                advice=_what_to_widen(result, request)
            )
        )


def _what_to_widen(result: SearchResult, request: SceneRequest) -> str:
    """Name the limits that hide scenes, or else what the search itself can widen."""
    if result.hits:
        hidden = len(result.hits)
        text = translate(
            "SearchScenes",
            "%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower"
            " {coverage} ({min_coverage}).",
            None,
            hidden,
        )
        return counted(text, hidden).format(
            cloud=SearchScenes.MAX_CLOUD,
            max_cloud=f"{request.max_cloud:g}",
            coverage=SearchScenes.MIN_AOI_COVERAGE,
            min_coverage=f"{request.min_coverage:g}",
        )
    text = translate(
        "SearchScenes",
        "Widen the dates ({first} to {last}), choose other datasets, or check that the area is"
        " where you mean it to be.",
    )
    if request.max_cloud < 100:
        text = translate(
            "SearchScenes",
            "Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other"
            " datasets, or check that the area is where you mean it to be.",
        )
    return text.format(
        first=request.date_from,
        last=request.date_to,
        cloud=SearchScenes.MAX_CLOUD,
        max_cloud=f"{request.max_cloud:g}",
    )
