"""``eosda:downloadbatch``: bands of many scenes for many areas, one raster each, and an index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsWkbTypes,
)

from ..base import RESULTS_FOLDER
from ..runs.outputs import index_fields, write_index
from ..scene_search import SceneSearchAlgorithm

if TYPE_CHECKING:
    from ...core.orders.batch import Item, Terms
    from ..requests import BatchRequest, Connection
    from ..runs.batch_run import SceneFinder

# A day: a thousand orders take two hours at the service's limit, and as long for their questions.
DEFAULT_TIMEOUT_MIN = 1440.0
DEFAULT_MAX_ORDERS = 2000
DEFAULT_MIN_COVERAGE = 90.0
_LONLAT = "EPSG:4326"


class DownloadBatch(SceneSearchAlgorithm):
    """Orders bands for many areas and dates, and says in an index what became of each."""

    SCENES = "SCENES"
    STRATEGY = "STRATEGY"
    DRY_RUN = "DRY_RUN"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    READY = "READY"
    FAILED = "FAILED"
    UNFINISHED = "UNFINISHED"
    ORDERS = "ORDERS"
    REQUESTS = "REQUESTS"

    def name(self) -> str:
        """Name the algorithm in scripts and models; never changed."""
        return "downloadbatch"

    def displayName(self) -> str:
        """Name the algorithm for people."""
        return self.tr("Download bands for many areas")

    def tags(self) -> Sequence[str]:
        """Return words under which it is found."""
        words = self.tr(
            "satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,"
            "sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Say in one line what it does."""
        return self.tr("Downloads bands for many areas and dates, one raster each, with an index.")

    def shortHelpString(self) -> str:
        """Say what it does, what it costs and what comes out."""
        return self.tr(
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
            " on the project's page."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self._add_areas()
        self._add_scenes()
        self.add_bands()
        self.add_index()
        self.add_mask_clouds()
        self.add_merge()
        self.add_cog()
        self.add(
            QgsProcessingParameterBoolean(
                self.DRY_RUN, self.tr("Dry run: plan and cost only"), defaultValue=False
            ),
            self.tr(
                "Order nothing: write the index with what is planned, and say what it would cost."
                " Without SCENES it searches, which takes a request or more of your plan."
            ),
        )
        self.add_time_limit(DEFAULT_TIMEOUT_MIN)
        self.add_max_orders(DEFAULT_MAX_ORDERS)
        self.add_key()
        self._add_where()

    def _add_areas(self) -> None:
        self.add_aoi(
            self.tr(
                "Polygons, in any CRS. Each feature is an area of its own; one over the area limit"
                " takes several orders, whose results are joined."
            )
        )
        self.add(
            QgsProcessingParameterField(
                self.AOI_ID,
                self.tr("Field that names the areas"),
                parentLayerParameterName=self.AOI,
                optional=True,
            ),
            self.tr(
                "Its value begins the name of each file and stands in the index. Empty: the"
                " feature's number. Areas of the same name are kept apart all the same."
            ),
        )

    def _add_scenes(self) -> None:
        from ...core.catalog.selection import Strategy

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

    def _add_where(self) -> None:
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
        for name, label in (
            (self.READY, self.tr("Results that are ready")),
            (self.FAILED, self.tr("Results that failed, areas without a result among them")),
            (self.UNFINISHED, self.tr("Results that will come when this is run again")),
            (self.ORDERS, self.tr("Orders sent by this run, or to be sent after a dry run")),
            (self.REQUESTS, self.tr("Requests that all results took or will take, and searches")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    # -- checks -----------------------------------------------------------------------------

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        searches = not parameters.get(self.SCENES)
        request = self.scene_request(parameters, context)
        # Scenes of a layer may be of any sensor: those that cannot make the index are told of.
        problem = self.problem_of_product(
            self.read_product(parameters, context), request.datasets if searches else ()
        )
        if searches:
            problem = problem or self.check_scene_request(request)
        return (
            problem
            or self.problem_of_aoi(parameters, context)
            or self.problem_of_aoi_id(parameters, context)
        )

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> BatchRequest:
        from ...core.catalog.selection import Strategy
        from ..requests import BatchRequest

        minutes = self.parameterAsDouble(parameters, self.TIMEOUT_MINUTES, context)
        return BatchRequest(
            scenes=self.scene_request(parameters, context),
            strategy=Strategy(self.parameterAsEnumString(parameters, self.STRATEGY, context)),
            product=self.read_product(parameters, context),
            merge=self.parameterAsBoolean(parameters, self.MERGE, context),
            time_limit_s=minutes * 60.0,
            max_orders=self.parameterAsInt(parameters, self.MAX_ORDERS, context),
            folder=Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)),
            dry_run=self.parameterAsBoolean(parameters, self.DRY_RUN, context),
        )

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        connection: Connection,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Plan, order, wait, write, and say what became of each result."""
        from ...core.errors import StoppedError
        from ...core.storage.partial_file import prepare_folder
        from ..batch_inputs import read_areas
        from ..runs.batch_report import (
            cancelled_at_the_end,
            counts_of,
            report_end,
            report_plan,
            time_limit_words,
        )
        from ..runs.batch_run import SceneFinder
        from ..runs.raster_run import RasterRun
        from ..runs.reporting import too_many_orders

        request = self._read(parameters, context)
        terms = self._terms(connection, request, parameters, context)
        # Before anything is paid for: results that cannot be written would be paid in vain.
        prepare_folder(terms.results)
        prepare_folder(terms.folder)
        fields = index_fields()
        sink, output = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon,
            QgsCoordinateReferenceSystem(_LONLAT),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        store = connection.open_store()
        try:
            areas = read_areas(
                self.aoi_source(parameters, context),
                self.parameterAsString(parameters, self.AOI_ID, context),
                context.transformContext(),
                feedback,
            )
            finder = SceneFinder(connection, store, feedback)
            items = self._results(areas, finder, request, parameters, context, feedback)
            run = RasterRun(connection, store, terms, request.product, feedback)
            batch = run.plan(items)
            orders = batch.orders
            report_plan(batch, len(areas), connection, feedback, dry_run=request.dry_run)
            if not request.dry_run:
                if orders > request.max_orders:
                    raise too_many_orders(orders, request.max_orders)
                if not run.carry_out(batch, request.time_limit_s):
                    feedback.pushWarning(time_limit_words(self.TIMEOUT_MINUTES))
            try:
                if not request.dry_run:
                    run.judge(batch)
                write_index(sink, output, items, feedback)
            except StoppedError:
                raise cancelled_at_the_end(request) from None
        finally:
            store.close()
        # On disk now: the index is what tells the reasons if nothing came.
        del sink
        report_end(items, output, context, request, feedback)
        ready, failed, waiting = counts_of(items)
        return {
            self.OUTPUT: output,
            self.OUTPUT_FOLDER: str(request.folder),
            self.READY: ready,
            self.FAILED: failed,
            self.UNFINISHED: waiting,
            self.ORDERS: orders if request.dry_run else run.orders_sent,
            self.REQUESTS: finder.requests + sum(item.requests for item in items),
        }

    def _terms(
        self,
        connection: Connection,
        request: BatchRequest,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> Terms:
        from ...core.orders.batch import Terms

        source = self.parameterAsSource(parameters, self.AOI, context)
        product = request.product
        return Terms(
            bands=product.bands,
            clouds=product.clouds,
            product=product.mark(connection.offset),
            preset=product.index_id,
            merge=request.merge,
            folder=connection.data_dir / RESULTS_FOLDER,
            results=request.folder.absolute(),
            base_url=connection.options.base_url,
            max_area_km2=connection.max_area_km2,
            label=source.sourceName() if source is not None else "",
        )

    def _results(
        self,
        areas: Sequence[Item],
        finder: SceneFinder,
        request: BatchRequest,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> List[Item]:
        """Return the results that are wanted, those of bad areas among them."""
        from ...core.catalog.search import date_range_note
        from ..batch_inputs import read_scenes
        from ..runs.batch_run import results_of
        from ..waiting import run_stoppable

        good = [area for area in areas if area.aoi is not None]
        bad = [area for area in areas if area.aoi is None]
        if not parameters.get(self.SCENES):
            note = date_range_note(request.scenes.date_from, request.scenes.date_to)
            if note:
                feedback.pushWarning(note)
            return finder.search(good, request.scenes, request.strategy) + bad
        source = self.parameterAsSource(parameters, self.SCENES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.SCENES))
        scenes = read_scenes(source, context.transformContext(), feedback)

        def match(area: Item) -> List[Item]:
            return results_of(area, scenes, request.scenes, request.strategy)

        found = run_stoppable(
            lambda stopped: [match(area) for area in good if not stopped()], feedback
        )
        return [item for results in found for item in results] + bad
