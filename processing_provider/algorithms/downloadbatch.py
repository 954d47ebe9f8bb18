"""``eosda:downloadbatch``: bands of many scenes for many areas, one raster each, and an index."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
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
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..base import (
    BANDS_HINT,
    RESULTS_FOLDER,
    aoi_words,
    problem_of_order,
    split_names,
)
from ..outputs import index_feature, index_fields
from ..scene_search import SceneSearchAlgorithm

if TYPE_CHECKING:
    from ...api.models import Scene
    from ...core.catalog.matching import SeenScene
    from ...core.orders.batch import Batch, Item, Terms
    from ..batch_run import BatchRun, SceneFinder
    from ..requests import BatchWish, Connection

# A day: a thousand orders take two hours at the service's limit, and as long for their questions.
DEFAULT_TIMEOUT_MIN = 1440.0
DEFAULT_MAX_ORDERS = 2000
DEFAULT_MIN_COVERAGE = 90.0
# So many reasons are named when nothing has come; the index has them all.
REASONS_TOLD = 3
# Of so many areas it is told how they were repaired.
NOTES_TOLD = 10
_LONLAT = "EPSG:4326"


class DownloadBatch(SceneSearchAlgorithm):
    """Orders bands for many areas and dates, and says in an index what became of each."""

    AOI_ID = "AOI_ID"
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
        """Give words under which it is found."""
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
        self.add_merge()
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
                "Of the scenes within the limits: all of them, the one with the least cloud, the"
                " latest one, or the one with the least cloud in each calendar month."
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
                self.OUTPUT, self.tr("Index"), QgsProcessing.SourceType.TypeVectorPolygon
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
        bands = split_names(self.parameterAsString(parameters, self.BANDS, context))
        problem = problem_of_order({"bands": bands})
        if problem:
            return f"{self.BANDS}: {problem} {BANDS_HINT}"
        if not parameters.get(self.SCENES):
            problem = self.check_scene_wish(self.scene_wish(parameters, context))
        return (
            problem
            or self.problem_of_aoi(parameters, context)
            or self._problem_of_aoi_id(parameters, context)
        )

    def _problem_of_aoi_id(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        name = self.parameterAsString(parameters, self.AOI_ID, context)
        source = self.parameterAsSource(parameters, self.AOI, context)
        if not name or source is None or source.fields().lookupField(name) >= 0:
            return ""
        return self.tr(
            "{parameter}: the layer has no field “{name}”. Its fields are: {fields}."
        ).format(parameter=self.AOI_ID, name=name, fields=", ".join(source.fields().names()) or "–")

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> BatchWish:
        from ...core.catalog.selection import Strategy
        from ..requests import BatchWish

        minutes = self.parameterAsDouble(parameters, self.TIMEOUT_MINUTES, context)
        return BatchWish(
            scenes=self.scene_wish(parameters, context),
            strategy=Strategy(self.parameterAsEnumString(parameters, self.STRATEGY, context)),
            bands=split_names(self.parameterAsString(parameters, self.BANDS, context)),
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
        from ...core.jobs.store import Store
        from ...core.orders.batch import Status
        from ...core.storage.partial_file import prepare_folder
        from ..batch_run import BatchRun, SceneFinder
        from ..reporting import too_many_orders

        wish = self._read(parameters, context)
        terms = self._terms(connection, wish, parameters, context)
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
        store = Store(connection.data_dir)
        try:
            areas = self._read_areas(parameters, context, feedback)
            finder = SceneFinder(connection, store, feedback)
            items = self._results(areas, finder, wish, parameters, context, feedback)
            run = BatchRun(connection, store, terms, feedback)
            batch = run.plan(items)
            orders = batch.orders
            _tell_plan(batch, len(areas), connection, wish, feedback)
            if not wish.dry_run:
                if orders > wish.max_orders:
                    raise too_many_orders(orders, wish.max_orders)
                self._carry_out(run, batch, wish, feedback)
            try:
                if not wish.dry_run:
                    run.judge(batch)
                _write_index(sink, output, items, feedback)
            except StoppedError:
                raise _cancelled_at_the_end(wish) from None
        finally:
            store.close()
        # On disk now: the index is what tells the reasons if nothing came.
        del sink
        _tell_end(items, output, context, wish, feedback)
        ready = sum(item.status is Status.READY for item in items)
        waiting = sum(item.status in (Status.UNFINISHED, Status.PLANNED) for item in items)
        return {
            self.OUTPUT: output,
            self.OUTPUT_FOLDER: str(wish.folder),
            self.READY: ready,
            self.FAILED: len(items) - ready - waiting,
            self.UNFINISHED: waiting,
            self.ORDERS: orders if wish.dry_run else run.orders_sent,
            self.REQUESTS: finder.requests + sum(item.requests for item in items),
        }

    def _terms(
        self,
        connection: Connection,
        wish: BatchWish,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> Terms:
        from ...core.orders.batch import Terms

        source = self.parameterAsSource(parameters, self.AOI, context)
        return Terms(
            bands=wish.bands,
            merge=wish.merge,
            folder=connection.data_dir / RESULTS_FOLDER,
            results=wish.folder.absolute(),
            base_url=connection.options.base_url,
            max_area_km2=connection.max_area_km2,
            origin="processing",
            label=source.sourceName() if source is not None else "",
        )

    def _results(
        self,
        areas: Sequence[Item],
        finder: SceneFinder,
        wish: BatchWish,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> List[Item]:
        """Give the results that are wanted, those of bad areas among them."""
        from ...core.catalog.search import date_range_note
        from ..batch_run import results_of
        from ..waiting import run_stoppable

        good = [area for area in areas if area.aoi is not None]
        bad = [area for area in areas if area.aoi is None]
        if not parameters.get(self.SCENES):
            note = date_range_note(wish.scenes.date_from, wish.scenes.date_to)
            if note:
                feedback.pushWarning(note)
            return finder.search(good, wish.scenes, wish.strategy) + bad
        scenes = self._read_scenes(parameters, context, feedback)

        def match(area: Item) -> List[Item]:
            return results_of(area, scenes, wish.scenes, wish.strategy)

        found = run_stoppable(
            lambda stopped: [match(area) for area in good if not stopped()], feedback
        )
        return [item for results in found for item in results] + bad

    def _carry_out(
        self, run: BatchRun, batch: Batch, wish: BatchWish, feedback: QgsProcessingFeedback
    ) -> None:
        if not run.carry_out(batch, wish.time_limit_s):
            feedback.pushWarning(
                "The time limit is over: no more is ordered, and what has been ordered is kept."
                f" Run this again to go on. {self.TIMEOUT_MINUTES} sets the limit."
            )

    # -- what is read -----------------------------------------------------------------------

    def _read_areas(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> List[Item]:
        """Make an area of each feature; one that cannot be used keeps the reason.

        :raises QgsProcessingException: there is no feature at all
        :raises AoiError: the features could not all be read
        :raises StoppedError: cancelled
        """
        from ...core.aoi.model import AoiError, make_aoi
        from ...core.orders.batch import Item, Status
        from ..waiting import CancelCheck

        source, crs, reading = self.aoi_source(parameters, context)
        name = self.parameterAsString(parameters, self.AOI_ID, context)
        # As QGIS finds fields: capitals or not.
        field = source.fields().lookupField(name) if name else -1
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([field] if field >= 0 else [])
        areas: List[Item] = []
        notes: List[str] = []
        # Whatever can be repaired is repaired by make_aoi, so QGIS need not stop at it.
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        features = source.getFeatures(request, skip)
        for feature in reading.of(features, CancelCheck(feedback)):
            item = Item(_area_id(feature, field))
            areas.append(item)
            try:
                item.aoi = make_aoi(
                    feature.geometry(),
                    crs,
                    context.transformContext(),
                    label=item.area_id,
                )
                notes.extend(f"Area {item.area_id}: {note}" for note in item.aoi.notes)
            except AoiError as error:
                item.status, item.error = Status.BAD_AREA, aoi_words(error)
        if not areas:
            raise QgsProcessingException(f"{self.AOI}: the layer has no features.")
        for note in notes[:NOTES_TOLD]:
            feedback.pushInfo(note)
        if len(notes) > NOTES_TOLD:
            feedback.pushInfo(f"More areas were repaired: {len(notes) - NOTES_TOLD}.")
        return areas

    def _read_scenes(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> List[SeenScene]:
        """Read the scenes given, each once; one that cannot be right is left out with a warning.

        :raises QgsProcessingException: there is none, or no field view_id
        """
        from ...core.catalog.matching import SeenScene
        from ...core.errors import EosdaError
        from ..waiting import CancelCheck

        source = self.parameterAsSource(parameters, self.SCENES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.SCENES))
        if source.fields().lookupField("view_id") < 0:
            raise QgsProcessingException(
                f"{self.SCENES}: there is no field view_id. Take the result of “Search scenes”, or"
                " a table with that field."
            )
        request = QgsFeatureRequest()
        request.setDestinationCrs(QgsCoordinateReferenceSystem(_LONLAT), context.transformContext())
        scenes: Dict[str, Scene] = {}
        # A scene may stand there several times: in the index of a batch, once for each area.
        shapes: Dict[str, List[Optional[QgsGeometry]]] = {}
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in CancelCheck(feedback).over(source.getFeatures(request, skip)):
            if not _says_something(_value(feature, "view_id")):
                continue
            try:
                scene = _scene_of(feature)
            except EosdaError as error:
                feedback.pushWarning(f"{self.SCENES}: feature {feature.id()} is left out: {error}")
                continue
            scenes.setdefault(scene.view_id, scene)
            shapes.setdefault(scene.view_id, []).append(_shape_of(feature))
        if not scenes:
            raise QgsProcessingException(f"{self.SCENES}: there is no scene in it.")
        return [SeenScene(scene, _united(shapes[view_id])) for view_id, scene in scenes.items()]


def _area_id(feature: QgsFeature, field: int) -> str:
    """Name an area by its field, or by the feature's number where that says nothing.

    :param field: its place among the fields, -1 for none
    """
    value = feature.attribute(field) if field >= 0 else None
    return str(value).strip() if _says_something(value) else str(feature.id())


def _says_something(value: Any) -> bool:
    # Null comes as None, or as a QVariant that calls itself NULL.
    return value is not None and str(value).strip() not in ("", "NULL")


def _value(feature: QgsFeature, name: str) -> Any:
    """Return what a field holds, by its name in capitals or not; None if there is no such field."""
    field = feature.fields().lookupField(name)
    return feature.attribute(field) if field >= 0 else None


def _scene_of(feature: QgsFeature) -> Scene:
    """Read a scene from a feature.

    :raises InvalidRequestError: its view id cannot be right
    """
    from dataclasses import replace

    from ...api.datasets import date_of_view_id
    from ...api.models import Scene

    record = {name: _value(feature, name) for name in ("view_id", "date", "cloud")}
    record = {name: value for name, value in record.items() if _says_something(value)}
    if isinstance(record.get("date"), QDateTime):
        record["date"] = record["date"].date()
    if isinstance(record.get("date"), QDate):
        record["date"] = record["date"].toString(Qt.DateFormat.ISODate)
    if isinstance(record.get("cloud"), str):
        # All that a CSV holds is text.
        with suppress(ValueError):
            record["cloud"] = float(record["cloud"])
    scene = Scene.from_record(record)
    return replace(scene, date=scene.date or date_of_view_id(scene.view_id) or "")


def _shape_of(feature: QgsFeature) -> Optional[QgsGeometry]:
    from ...core.aoi.sanity import is_sane

    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty() or not is_sane(geometry):
        return None
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _united(shapes: Sequence[Optional[QgsGeometry]]) -> Optional[QgsGeometry]:
    """Unite what is known of a scene's place; None if it is not known in one case."""
    known = [shape for shape in shapes if shape is not None]
    if len(known) < len(shapes):
        return None
    return known[0] if len(known) == 1 else QgsGeometry.unaryUnion(known)


# -- what is told ---------------------------------------------------------------------------


def _write_index(
    sink: QgsFeatureSink,
    output: str,
    items: Sequence[Item],
    feedback: QgsProcessingFeedback,
) -> None:
    from ..waiting import CancelCheck

    fields = index_fields()
    for item in CancelCheck(feedback).over(items):
        if not sink.addFeature(index_feature(item, fields), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                f"The index {output} cannot be written: {sink.lastError()}\nThe rasters are"
                " kept: run this again with another OUTPUT, and nothing is paid again."
            )


def _cancelled_at_the_end(wish: BatchWish) -> QgsProcessingException:
    if wish.dry_run:
        return QgsProcessingException("Cancelled. Nothing was ordered.")
    return QgsProcessingException(
        "Cancelled before the index was written. The rasters are kept: run this again for the"
        " index, and nothing is paid again."
    )


def _tell_plan(
    batch: Batch,
    areas: int,
    connection: Connection,
    wish: BatchWish,
    feedback: QgsProcessingFeedback,
) -> None:
    from ...core.orders.progress import summary
    from ..reporting import cost_in_words

    orders = batch.orders
    feedback.pushInfo(f"Areas: {areas}, results: {len(batch.items)} ({summary(batch.items)}).")
    limits = connection.limits
    minutes = orders * limits.window_s / limits.creates / 60.0
    verb = "It would send" if wish.dry_run else "This sends"
    feedback.pushInfo(
        f"{verb} {cost_in_words(orders)}, which takes {minutes:.0f} min or more at"
        f" {limits.creates} orders a minute."
        if orders
        else "No order is sent: nothing is paid."
    )


def _tell_end(
    items: Sequence[Item],
    output: str,
    context: QgsProcessingContext,
    wish: BatchWish,
    feedback: QgsProcessingFeedback,
) -> None:
    """Sum it all up.

    :raises QgsProcessingException: nothing came, and the index is where it can still be read
    """
    from ...core.orders.batch import Status
    from ...core.orders.progress import summary
    from ..reporting import unconfirmed_advice

    text = f"{len(items)} results: {summary(items)}."
    feedback.setProgress(100.0)
    if any(item.status is Status.UNCONFIRMED for item in items):
        feedback.pushWarning(unconfirmed_advice())
    if wish.dry_run:
        feedback.pushInfo(f"Dry run, nothing was ordered. {text}")
        return
    if any(item.status is Status.READY for item in items):
        feedback.pushInfo(text)
        return
    reasons = list(dict.fromkeys(item.error for item in items if item.error))[:REASONS_TOLD]
    if context.temporaryLayerStore().mapLayer(output) is not None:
        # After a failure QGIS drops what it holds in memory, and the reasons with it.
        feedback.reportError("\n".join([f"Nothing came. {text}", *reasons]))
        return
    raise QgsProcessingException(
        "\n".join([f"Nothing came. {text}", *reasons, f"Each has its reason in {output}."])
    )
