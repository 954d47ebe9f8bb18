"""``eosda:areastatistics``: the season of many areas as a table and a chart, without rasters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, Qt

from ...api.texts import translate
from ..parameters import INDEX_IDS
from ..scene_search import SceneSearchAlgorithm

if TYPE_CHECKING:
    from ...core.orders.batch import Batch, Item
    from ...core.statistics.request import SeasonTerms
    from ..requests import Connection, SeasonRequest
    from ..runs.statistics_run import StatisticsRun

DEFAULT_TIMEOUT_MIN = 1440.0
DEFAULT_MAX_ORDERS = 2000


class AreaStatistics(SceneSearchAlgorithm):
    """Orders statistics of indices for each area, and writes a row for each scene."""

    INDICES = "INDICES"
    OUTPUT_HTML = "OUTPUT_HTML"
    OUTPUT_INDEX = "OUTPUT_INDEX"
    READY = "READY"
    FAILED = "FAILED"
    UNFINISHED = "UNFINISHED"
    ORDERS = "ORDERS"
    REQUESTS = "REQUESTS"

    def name(self) -> str:
        """Name the algorithm in scripts and models; never changed."""
        return "areastatistics"

    def displayName(self) -> str:
        """Name the algorithm for people."""
        return self.tr("Statistics of areas over time")

    def tags(self) -> Sequence[str]:
        """Return words under which it is found."""
        words = self.tr(
            "satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,"
            "sentinel,sentinel-2,landsat,eosda,eos"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Say in one line what it does."""
        return self.tr("Index values and cloud of every scene over your areas, as table and chart.")

    def shortHelpString(self) -> str:
        """Say what it does, what it costs and what comes out."""
        return self.tr(
            "Asks EOSDA API Connect for the statistics of up to three indices over every feature of"
            " a polygon layer, for every scene of a range of days, and writes a table with a row"
            " for each scene and index: area_id, date, view_id, dataset, index, cloud, average,"
            " median, min, max, std, p10, q1, q3, p90. No raster is downloaded.\n\n"
            "One order, about three requests of your plan, is for one polygon and up to a year:"
            " longer ranges and features of several polygons take one order each, and each polygon"
            " has rows of its own. A polygon over the area limit is left out, and the log says so:"
            " statistics of pieces cannot be put together.\n\n"
            "Nothing is paid twice: a run that was stopped, killed or out of time goes on when it"
            " is run again with the same parameters. For that write both days: without a last day"
            " it is today, and tomorrow that is another one."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self.add_aoi(
            self.tr(
                "Polygons, in any CRS. Each feature is an area of its own, and each of its polygons"
                " is an order."
            )
        )
        self.add(
            QgsProcessingParameterField(
                self.AOI_ID,
                self.tr("Field that names the areas"),
                parentLayerParameterName=self.AOI,
                optional=True,
            ),
            self.tr("Its value stands in the table as area_id. Empty: the feature's number."),
        )
        self.add_datasets()
        self.add_dates()
        self.add(
            QgsProcessingParameterEnum(
                self.INDICES,
                self.tr("Indices, up to three"),
                options=list(INDEX_IDS),
                allowMultiple=True,
                usesStaticStrings=True,
                defaultValue=["ndvi"],
            ),
            self.tr("Which indices to ask for: three of them cost as much as one."),
        )
        self._add_percent(
            self.MAX_CLOUD,
            self.tr("Cloud over the area at most (percent)"),
            100.0,
            self.tr(
                "Scenes with more cloud over the area itself are left out. Cloud in a scene "
                "lowers its values: see the field cloud."
            ),
        )
        self.add_time_limit(DEFAULT_TIMEOUT_MIN)
        self.add_max_orders(DEFAULT_MAX_ORDERS)
        self.add_key()
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Table"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr("A row for each area, scene and index."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_HTML,
                self.tr("Chart"),
                self.tr("HTML files (*.html)"),
                optional=True,
            ),
            self.tr("A page with the chart and its figures; it needs nothing from the internet."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_INDEX,
                self.tr("What became of each area"),
                self.tr("CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "A line for each area: area_id, status, scenes, error, requests. The status is"
                " ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may"
                " have been charged, and only you can order it again) or unfinished (run this"
                " again)."
            ),
            advanced=True,
        )
        for name, label in (
            (self.READY, self.tr("Areas with values")),
            (self.FAILED, self.tr("Areas without, those without a scene among them")),
            (self.UNFINISHED, self.tr("Areas whose values will come when this is run again")),
            (self.ORDERS, self.tr("Orders sent by this run")),
            (self.REQUESTS, self.tr("Requests that all areas took or will take")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    # -- checks -----------------------------------------------------------------------------

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Refuse what cannot be right; indices may be written in capitals, too."""
        checked = dict(parameters)
        names = self._indices(parameters)
        if not names or not set(names) <= set(INDEX_IDS):
            # In words of our own: those of QGIS do not say which there are.
            return False, self.problem_of(parameters, context)
        checked[self.INDICES] = names
        return super().checkParameterValues(checked, context)

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        from ...core.errors import EosdaError
        from ...core.statistics.request import check_parameters

        scenes = self.scene_request(parameters, context)
        problem = self.check_scene_request(scenes)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        if not problem and scenes.date_from > today:
            problem = self.tr("{parameter}: no scene can be there before {day}.").format(
                parameter=self.START_DATE, day=scenes.date_from
            )
        if problem:
            return problem
        try:
            check_parameters(self._read(parameters, context).parameters)
        except EosdaError as error:
            return f"{self.INDICES}: {error.message}"
        return self.problem_of_aoi(parameters, context) or self.problem_of_aoi_id(
            parameters, context
        )

    def _indices(self, parameters: Dict[str, Any]) -> List[str]:
        """Return the indices as they are written: a list, or one text with commas."""
        given = parameters.get(self.INDICES, ["ndvi"])
        names = given.split(",") if isinstance(given, str) else given or ()
        return [str(name).strip().lower() for name in names if str(name).strip()]

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> SeasonRequest:
        from ...core.jobs.model import StatisticsParameters
        from ..requests import SeasonRequest

        scenes = self.scene_request(parameters, context)
        minutes = self.parameterAsDouble(parameters, self.TIMEOUT_MINUTES, context)
        page = self.parameterAsFileOutput(parameters, self.OUTPUT_HTML, context)
        index = self.parameterAsFileOutput(parameters, self.OUTPUT_INDEX, context)
        return SeasonRequest(
            parameters=StatisticsParameters(
                # The service knows them in capitals only.
                indices=tuple(name.upper() for name in self._indices(parameters)),
                sensors=scenes.datasets,
                date_start=scenes.date_from,
                date_end=scenes.date_to,
                max_cloud=scenes.max_cloud,
            ),
            time_limit_s=minutes * 60.0,
            max_orders=self.parameterAsInt(parameters, self.MAX_ORDERS, context),
            page=Path(page) if page else None,
            index=Path(index) if index else None,
        )

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        connection: Connection,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Plan, order, wait, write, and say what became of each area."""
        from ...core.storage.partial_file import prepare_folder
        from ..batch_inputs import read_areas
        from ..runs.batch_report import counts_of, report_plan, time_limit_words
        from ..runs.outputs import prepare_target
        from ..runs.reporting import too_many_orders
        from ..runs.statistics_run import StatisticsRun, report_areas

        request = self._read(parameters, context)
        terms = self._terms(connection, request, parameters, context)
        # Before anything is paid for: results that cannot be written would be paid in vain.
        prepare_folder(terms.folder)
        for target in filter(None, (request.page, request.index)):
            prepare_target(target)
        store = connection.open_store()
        try:
            areas = read_areas(
                self.aoi_source(parameters, context),
                self.parameterAsString(parameters, self.AOI_ID, context),
                context.transformContext(),
                feedback,
            )
            run = StatisticsRun(connection, store, terms, feedback)
            batch = run.plan(areas)
            report_plan(batch, len(areas), connection, feedback)
            if batch.orders > request.max_orders:
                raise too_many_orders(batch.orders, request.max_orders)
            if not run.carry_out(batch, request.time_limit_s):
                feedback.pushWarning(time_limit_words(self.TIMEOUT_MINUTES))
            output = self._write(run, batch, areas, request, parameters, context, feedback)
        finally:
            store.close()
        # QGIS has closed the table by now.
        self._describe(output, areas, request, terms, feedback)
        report_areas(areas, feedback)
        ready, failed, waiting = counts_of(areas)
        results = {
            self.OUTPUT: output,
            self.READY: ready,
            self.FAILED: failed,
            self.UNFINISHED: waiting,
            self.ORDERS: run.orders_sent,
            self.REQUESTS: sum(item.requests for item in areas),
        }
        if request.page is not None:
            results[self.OUTPUT_HTML] = str(request.page)
        if request.index is not None:
            results[self.OUTPUT_INDEX] = str(request.index)
        return results

    def _terms(
        self,
        connection: Connection,
        request: SeasonRequest,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> SeasonTerms:
        from ...core.statistics.request import STATISTICS_FOLDER, SeasonTerms

        source = self.parameterAsSource(parameters, self.AOI, context)
        return SeasonTerms(
            parameters=request.parameters,
            folder=connection.data_dir / STATISTICS_FOLDER,
            base_url=connection.options.base_url,
            max_area_km2=connection.max_area_km2,
            label=source.sourceName() if source is not None else "",
        )

    def _write(
        self,
        run: StatisticsRun,
        batch: Batch,
        areas: Sequence[Item],
        request: SeasonRequest,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write what has come, and return what QGIS knows the table by."""
        from ...core.errors import StoppedError
        from ...core.stac.beside import remove_item
        from ...core.statistics.table import table_fields
        from ..runs.outputs import table_file
        from ..runs.statistics_run import write_areas, write_page, write_table

        sink, output = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            table_fields(),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        # It told of the table that was there before.
        remove_item(table_file(output))
        try:
            run.judge(batch)
            lines = list(run.lines(areas))
            write_table(sink, output, lines, feedback)
            if request.index is not None:
                write_areas(request.index, areas, run)
            if request.page is not None:
                source = self.parameterAsSource(parameters, self.AOI, context)
                title = source.sourceName() if source is not None else self.displayName()
                write_page(request.page, lines, title, feedback)
        except StoppedError:
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "Cancelled before all was written. What has come is kept: run this again, and "
                    "nothing is paid again.",
                )
            ) from None
        return output

    def _describe(
        self,
        output: str,
        areas: Sequence[Item],
        request: SeasonRequest,
        terms: SeasonTerms,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Write the item of a table that is a file, as far as it can be."""
        from ...core.stac.beside import describe_table
        from ..runs.outputs import table_file

        table = table_file(output)
        if not table.is_file():
            return
        shapes = [area.aoi.to_geojson() for area in areas if area.aoi is not None]
        title = terms.label or self.displayName()
        why_not = describe_table(request.parameters, shapes, table, title, terms.base_url)
        if why_not:
            feedback.pushWarning(why_not)
