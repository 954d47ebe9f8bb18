"""``eosda:downloadbatch``: bands of many scenes for many areas, one raster each, and an index."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
)

from ...api.texts import QT_TRANSLATE_NOOP, translate
from .base import RESULTS_FOLDER
from .batch import DEFAULT_MAX_ORDERS, DEFAULT_TIMEOUT_MIN, BatchAlgorithm

if TYPE_CHECKING:
    from ...core.orders.batch import Item
    from ..runs.scene_finder import SceneFinder

DEFAULT_MIN_COVERAGE = 90.0


class DownloadBatch(BatchAlgorithm):
    """Orders bands for many areas and dates, and says in an index what became of each."""

    NAME = "downloadbatch"
    TITLE = QT_TRANSLATE_NOOP("DownloadBatch", "Download bands for many areas")
    SUMMARY = QT_TRANSLATE_NOOP(
        "DownloadBatch", "Downloads bands for many areas and dates, one raster each, with an index."
    )
    HELP = QT_TRANSLATE_NOOP(
        "DownloadBatch",
        "Orders bands from EOSDA API Connect for every feature of a polygon layer, of the"
        " scenes in a layer or found by a search, waits within the service's limits until they"
        " are made, and writes one GeoTIFF for each area and scene.\n\n"
        "The index is a polygon layer with a line for each result: area_id, view_id, date,"
        " cloud, coverage, status, path, error, requests. The status is ready, failed,"
        " unconfirmed (sent without an answer: it may have been charged, and only you can"
        " order it again), unfinished (the time was over: run this again), no scene, bad area,"
        " or planned in a dry run. A feature that cannot be used does not stop the others; the"
        " run fails only if nothing came at all.\n\n"
        "An order takes about three requests of your plan; a search takes one for every 500"
        " scenes, and areas close together share one. Try a dry run first: it orders nothing"
        " and says what all would cost. It does search if no scenes are given, and those"
        " searches count.\n\n"
        "Nothing is paid twice: a run that was stopped, killed or out of time goes on when it"
        " is run again with the same parameters. How to run it unattended: docs/unattended.md"
        " on the project's page.",
    )
    TAGS = QT_TRANSLATE_NOOP(
        "DownloadBatch",
        "satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,"
        "sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster",
    )

    SCENES = "SCENES"
    STRATEGY = "STRATEGY"
    DRY_RUN = "DRY_RUN"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        from ...core.catalog.selection import Strategy

        self.add_areas(
            self.tr(
                "Polygons, in any CRS. Each feature is an area of its own; one over the area limit"
                " takes several orders, whose results are joined."
            ),
            self.tr("Field that names the areas"),
            self.tr(
                "Its value begins the name of each file and stands in the index. Empty: the"
                " feature's number. Areas of the same name are kept apart all the same."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SCENES,
                self.tr("Scenes"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            self.tr(
                "Layer or table with a field view_id, such as the result of “Search scenes” (a CSV"
                " needs a second column). Fields cloud and date are used if they are there. A scene"
                " with a footprint is taken for the areas that it touches, one without for all."
                " Empty: a search with the dataset and the dates below."
            ),
        )
        self.add_datasets()
        self.add_dates()
        self.add_limits(DEFAULT_MIN_COVERAGE)
        self.add(
            QgsProcessingParameterEnum(
                self.STRATEGY,
                self.tr("Scenes for each area"),
                options=[strategy.value for strategy in Strategy],
                usesStaticStrings=True,
                defaultValue=Strategy.ALL.value,
            ),
            self.tr(
                "Of the scenes within the limits “all”, the one with the least cloud "
                "(“clearest”), the newest (“latest”), or the one with the least cloud in each "
                "calendar month (“clearest per month”)."
            ),
        )
        self.add_product()
        self.add(
            QgsProcessingParameterBoolean(
                self.DRY_RUN, self.tr("Dry run: plan and cost only"), defaultValue=False
            ),
            self.tr(
                "Order nothing: write the index with what is planned, and say what it would cost."
                " Without SCENES it searches, which takes a request or more of your plan."
            ),
        )
        self.add_bounds(DEFAULT_TIMEOUT_MIN, DEFAULT_MAX_ORDERS)
        self.add_key()
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER, self.tr("Folder for the rasters")
            ),
            self.tr(
                "Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that"
                " lies there already is not ordered again."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Index of results"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("Polygon layer in EPSG:4326 with a line for each result: what became of it."),
        )
        self.add_counts(
            self.tr("Results that are ready"),
            self.tr("Results that failed, areas without a result among them"),
            self.tr("Results that will come when this is run again"),
            self.tr("Orders sent by this run, or to be sent after a dry run"),
            self.tr("Requests that all results took or will take, and searches"),
        )

    # -- checks -----------------------------------------------------------------------------

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        searches = not parameters.get(self.SCENES)
        request = self.scene_request(parameters, context)
        # Scenes of a layer may be of any sensor: those that cannot make the index are told of.
        datasets = request.datasets if searches else ()
        problem = self.problem_of_product(parameters, context, datasets)
        if searches:
            problem = problem or self.check_scene_request(request)
        return problem or self.problem_of_areas(parameters, context)

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Plan, order, wait, write, and say what became of each result."""
        from ...api.errors import StoppedError
        from ...core.orders.batch import Terms
        from ...core.storage.partial_file import prepare_folder
        from ...core.storage.unfinished import writing_in
        from ..runs.batch_inputs import read_areas
        from ..runs.batch_report import index_fields, report_end, report_plan, write_index
        from ..runs.raster_run import RasterRun
        from ..runs.scene_finder import SceneFinder

        connection, product = self.connection, self.read_product(parameters, context)
        dry_run = self.parameterAsBoolean(parameters, self.DRY_RUN, context)
        areas_of = self.areas_of(parameters, context)
        results = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        terms = Terms(
            bands=product.bands,
            clouds=product.clouds,
            product=product.mark(connection.offset),
            preset=product.index_id,
            merge=self.parameterAsBoolean(parameters, self.MERGE, context),
            folder=connection.data_dir / RESULTS_FOLDER,
            results=results.absolute(),
            base_url=connection.options.base_url,
            max_area_km2=connection.max_area_km2,
            label=areas_of.label,
        )
        # Before anything is paid for: results that cannot be written would be paid in vain.
        prepare_folder(terms.results)
        prepare_folder(terms.folder)
        sink, output = self.sink(parameters, context, index_fields())
        with closing(connection.open_store()) as store:
            areas = read_areas(areas_of, feedback)
            finder = SceneFinder(connection, store, feedback)
            items = self._results(areas, finder, parameters, context, feedback)
            run = RasterRun(connection, store, terms, product, feedback)
            batch = run.plan(items)
            orders = batch.orders
            report_plan(batch, len(areas), connection, feedback, dry_run=dry_run)
            if not dry_run:
                with writing_in(terms.results):
                    run.carry_out(batch, *self.bounds_of(parameters, context))
            try:
                if not dry_run:
                    run.judge(batch)
                write_index(sink, output, items, feedback)
            except StoppedError:
                if dry_run:
                    raise
                raise QgsProcessingException(
                    translate(
                        "Processing",
                        "Cancelled before the index was written. The rasters are kept: run this"
                        " again for the index, and nothing is paid again.",
                    )
                ) from None
        # On disk now: the index is what tells the reasons if nothing came.
        del sink
        report_end(items, output, context, dry_run, feedback)
        return {
            self.OUTPUT: output,
            self.OUTPUT_FOLDER: str(results),
            **self.counts(items, orders if dry_run else run.orders_sent, finder.requests),
        }

    def _results(
        self,
        areas: Sequence[Item],
        finder: SceneFinder,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> List[Item]:
        """Return the results that are wanted, those of bad areas among them."""
        from ...core.catalog.search import date_range_note
        from ...core.catalog.selection import Strategy
        from ..runs.batch_inputs import read_scenes

        request = self.scene_request(parameters, context)
        strategy = Strategy(self.parameterAsEnumString(parameters, self.STRATEGY, context))
        good = [area for area in areas if area.aoi is not None]
        bad = [area for area in areas if area.aoi is None]
        if not parameters.get(self.SCENES):
            note = date_range_note(request.date_from, request.date_to)
            if note:
                feedback.pushWarning(note)
            return finder.search(good, request, strategy) + bad
        source = self.parameterAsSource(parameters, self.SCENES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.SCENES))
        scenes = read_scenes(source, context.transformContext(), feedback)
        found = finder.match(scenes, good, request, strategy)
        return [item for results in found for item in results] + bad
