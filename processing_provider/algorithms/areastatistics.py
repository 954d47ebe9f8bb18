"""``eosda:areastatistics``: the season of many areas as a table and a chart, without rasters."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, Qt

from ...api.texts import QT_TRANSLATE_NOOP, translate
from .batch import DEFAULT_MAX_ORDERS, DEFAULT_TIMEOUT_MIN, BatchAlgorithm
from .parameters import INDEX_IDS

if TYPE_CHECKING:
    from ...core.jobs.model import StatisticsParameters


class AreaStatistics(BatchAlgorithm):
    """Orders statistics of indices for each area, and writes a row for each scene."""

    NAME = "areastatistics"
    TITLE = QT_TRANSLATE_NOOP("AreaStatistics", "Statistics of areas over time")
    SUMMARY = QT_TRANSLATE_NOOP(
        "AreaStatistics",
        "Index values and cloud of every scene over your areas, as table and chart.",
    )
    HELP = QT_TRANSLATE_NOOP(
        "AreaStatistics",
        "Asks EOSDA API Connect for the statistics of up to three indices over every feature of"
        " a polygon layer, for every scene of a range of days, and writes a table with a row"
        " for each scene and index: area_id, date, view_id, dataset, index, cloud, average,"
        " median, min, max, std, p10, q1, q3, p90. No raster is downloaded.\n\n"
        "One order, about three requests of your plan, is for one polygon and up to a year:"
        " longer ranges and features of several polygons take one order each, and each polygon"
        " has rows of its own. A polygon over the area limit is left out, and the log says so:"
        " statistics of pieces cannot be put together. A search, one request for areas that lie"
        " close, comes first: areas that no scene of these days shows are not ordered.\n\n"
        "Nothing is paid twice: a run that was stopped, killed or out of time goes on when it"
        " is run again with the same parameters. For that write both days: without a last day"
        " it is today, and tomorrow that is another one.",
    )
    TAGS = QT_TRANSLATE_NOOP(
        "AreaStatistics",
        "satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,"
        "sentinel,sentinel-2,landsat,eosda,eos",
    )

    INDICES = "INDICES"
    OUTPUT_HTML = "OUTPUT_HTML"
    OUTPUT_INDEX = "OUTPUT_INDEX"

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self.add_areas(
            self.tr(
                "Polygons, in any CRS. Each feature is an area of its own, and each of its polygons"
                " is an order."
            ),
            self.tr("Field that names the areas"),
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
        self.add_bounds(DEFAULT_TIMEOUT_MIN, DEFAULT_MAX_ORDERS)
        self.add_key()
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
        self.add_counts(
            self.tr("Areas with values"),
            self.tr("Areas without, those without a scene among them"),
            self.tr("Areas whose values will come when this is run again"),
            self.tr("Orders sent by this run"),
            self.tr("Requests that all areas took or will take, and searches"),
        )

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
        from ...api.errors import EosdaError
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
            check_parameters(self._statistics(parameters, context))
        except EosdaError as error:
            return f"{self.INDICES}: {error.message}"
        return self.problem_of_areas(parameters, context)

    def _indices(self, parameters: Dict[str, Any]) -> List[str]:
        """Return the indices as they are written: a list, or one text with commas."""
        given = parameters.get(self.INDICES, ["ndvi"])
        names = given.split(",") if isinstance(given, str) else given or ()
        return [str(name).strip().lower() for name in names if str(name).strip()]

    def _statistics(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> StatisticsParameters:
        from ...core.jobs.model import StatisticsParameters

        scenes = self.scene_request(parameters, context)
        return StatisticsParameters(
            # The service knows them in capitals only.
            indices=tuple(name.upper() for name in self._indices(parameters)),
            sensors=scenes.datasets,
            date_start=scenes.date_from,
            date_end=scenes.date_to,
            max_cloud=scenes.max_cloud,
        )

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Plan, order, wait, write, and say what became of each area."""
        from ...api.errors import StoppedError
        from ...core.stac.beside import remove_item
        from ...core.statistics.request import STATISTICS_FOLDER, SeasonTerms
        from ...core.statistics.table import table_fields
        from ...core.storage.partial_file import prepare_folder
        from ..runs.batch_inputs import read_areas
        from ..runs.batch_report import report_plan
        from ..runs.outputs import prepare_target, table_file
        from ..runs.scene_finder import SceneFinder
        from ..runs.statistics_run import (
            StatisticsRun,
            report_areas,
            write_areas,
            write_page,
            write_table,
        )

        connection, areas_of = self.connection, self.areas_of(parameters, context)
        terms = SeasonTerms(
            parameters=self._statistics(parameters, context),
            folder=connection.data_dir / STATISTICS_FOLDER,
            base_url=connection.options.base_url,
            max_area_km2=connection.max_area_km2,
            label=areas_of.label,
        )
        title = terms.label or self.displayName()
        files = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.OUTPUT_HTML, self.OUTPUT_INDEX)
        }
        files = {name: path for name, path in files.items() if path}
        # Before anything is paid for: results that cannot be written would be paid in vain.
        prepare_folder(terms.folder)
        for path in files.values():
            prepare_target(Path(path))
        with closing(connection.open_store()) as store:
            areas = read_areas(areas_of, feedback)
            run = StatisticsRun(connection, store, terms, feedback)
            batch = run.plan(areas)
            finder = SceneFinder(connection, store, feedback)
            time_limit_s, max_orders = self.bounds_of(parameters, context)
            if batch.orders <= max_orders:
                run.leave_out_empty(batch, finder, self.scene_request(parameters, context))
            report_plan(batch, len(areas), connection, feedback)
            run.carry_out(batch, time_limit_s, max_orders)
            sink, output = self.sink(
                parameters, context, table_fields(), QgsWkbTypes.Type.NoGeometry
            )
            table = table_file(output)
            # It told of the table that was there before.
            remove_item(table)
            try:
                run.judge(batch)
                lines = list(run.lines(areas))
                write_table(sink, output, lines, feedback)
                if self.OUTPUT_INDEX in files:
                    write_areas(Path(files[self.OUTPUT_INDEX]), areas, run)
                if self.OUTPUT_HTML in files:
                    write_page(Path(files[self.OUTPUT_HTML]), lines, title, feedback)
            except StoppedError:
                raise QgsProcessingException(
                    translate(
                        "Processing",
                        "Cancelled before all was written. What has come is kept: run this again,"
                        " and nothing is paid again.",
                    )
                ) from None
        # QGIS closes the table by that: its item is made of what is on the disk.
        del sink
        run.describe(areas, table, title)
        report_areas(areas, feedback)
        counts = self.counts(areas, run.orders_sent, finder.requests)
        return {self.OUTPUT: output, **counts, **files}
