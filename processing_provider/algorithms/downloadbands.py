"""``eosda:downloadbands``: bands of one scene, cut to an area, as one raster."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..base import (
    BANDS_HINT,
    RESULTS_FOLDER,
    EosdaAlgorithm,
    problem_of_order,
    split_names,
)
from ..outputs import SUFFIXES, copy_delivered, prepare_target, raster_driver

if TYPE_CHECKING:
    from ...api.datasets import Dataset
    from ...core.jobs.model import Download, DownloadView, Job
    from ...core.orders.reuse import ReusableDownload
    from ...core.raster.stack import Combined
    from ..requests import BandsRequest, Connection

DEFAULT_TIMEOUT_MIN = 60.0
DEFAULT_MAX_ORDERS = 50


class DownloadBands(EosdaAlgorithm):
    """Orders bands of a scene and brings them in as one raster."""

    VIEW_ID = "VIEW_ID"
    METADATA = "METADATA"
    CALLBACK_URL = "CALLBACK_URL"
    REUSE = "REUSE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"

    def name(self) -> str:
        """Name the algorithm in scripts and models; never changed."""
        return "downloadbands"

    def displayName(self) -> str:
        """Name the algorithm for people."""
        return self.tr("Download bands")

    def tags(self) -> Sequence[str]:
        """Return words under which it is found."""
        words = self.tr(
            "satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,"
            "naip,cbers,eosda,eos,raster"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Say in one line what it does."""
        return self.tr("Downloads bands of one satellite scene, cropped to an area.")

    def shortHelpString(self) -> str:
        """Say what it does, what it costs and what comes out."""
        return self.tr(
            "Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of"
            " interest, waits until they are made and writes them to one raster: the bands in the"
            " order asked for, with their names. Pixel values and the grid are those of the scene;"
            " bands of different resolution are put on the finest grid by nearest neighbour.\n\n"
            "The scene is named by its view id, as found by “Search scenes”. All features of the"
            " area together are the area. The service takes one polygon an order: an area in"
            " several parts, or over the limit in the options, takes several orders, whose results"
            " are joined.\n\n"
            "An order takes about three requests of your plan. Nothing is paid twice: what has"
            " been asked for before is used again, and a run that was cancelled or ran out of time"
            " goes on when it is run again with the same parameters."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self.add_aoi(
            self.tr(
                "Polygons, in any CRS. All features together are the area. What is over the area"
                " limit is cut into several orders, and parts that lie close together share one;"
                " the raster shows the area and not what lies between."
            )
        )
        self._add_what()
        self._add_how()
        self.add_key()
        self._add_where()

    def _add_what(self) -> None:
        self.add(
            QgsProcessingParameterString(self.VIEW_ID, self.tr("View id of the scene")),
            self.tr(
                "What names the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is"
                " the field view_id of “Search scenes”."
            ),
        )
        self.add_bands()

    def _add_how(self) -> None:
        self.add_merge()
        self.add(
            QgsProcessingParameterString(
                self.METADATA, self.tr("Metadata files"), defaultValue="", optional=True
            ),
            self.tr(
                "Names of metadata files to deliver beside the bands, separated by commas. They"
                " are found in the folder of the delivered files."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CALLBACK_URL, self.tr("Callback address"), defaultValue="", optional=True
            ),
            self.tr(
                "Web address that the service tells when the order is finished. It is not needed"
                " for the download itself."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.REUSE, self.tr("Use an identical earlier request"), defaultValue=True
            ),
            self.tr(
                "If exactly this was asked for before, use its files or go on with it instead of"
                " paying again. Without it a new order is sent in any case."
            ),
        )
        self.add_time_limit(DEFAULT_TIMEOUT_MIN)
        self.add_max_orders(DEFAULT_MAX_ORDERS)

    def _add_where(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Downloaded bands")),
            self.tr("The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img)."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER,
                self.tr("Folder for the files as delivered"),
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "Where the files go exactly as the service delivers them. Empty: a folder of the"
                " QGIS profile, where they are kept for use again."
            ),
        )

    # -- checks -----------------------------------------------------------------------------

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        text = {
            name: self.parameterAsString(parameters, name, context)
            for name in (self.VIEW_ID, self.BANDS, self.METADATA, self.CALLBACK_URL)
        }
        if not text[self.VIEW_ID].strip():
            return f"{self.VIEW_ID}: {_NO_SCENE}"
        checks = (
            (self.VIEW_ID, {"view_id": text[self.VIEW_ID].strip()}, _VIEW_ID_HINT),
            (self.BANDS, {"bands": split_names(text[self.BANDS])}, BANDS_HINT),
            (self.METADATA, {"metadata": split_names(text[self.METADATA])}, _METADATA_HINT),
            (self.CALLBACK_URL, {"callback_url": text[self.CALLBACK_URL].strip()}, _CALLBACK_HINT),
        )
        for name, fields, hint in checks:
            problem = problem_of_order(fields)
            if problem:
                return f"{name}: {problem} {hint}"
        return self.problem_of_aoi(parameters, context)

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> BandsRequest:
        from ..requests import BandsRequest

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        driver = None if output.startswith("/vsi") else raster_driver(output)
        if driver is None:
            raise QgsProcessingException(
                f"{self.OUTPUT}: {output} cannot be written without changing pixel values or"
                f" losing the names of the bands.\nChoose a file on disk: {', '.join(SUFFIXES)}."
            )
        folder = text(self.OUTPUT_FOLDER)
        minutes = self.parameterAsDouble(parameters, self.TIMEOUT_MINUTES, context)
        return BandsRequest(
            view_id=text(self.VIEW_ID),
            bands=split_names(text(self.BANDS)),
            merge=self.parameterAsBoolean(parameters, self.MERGE, context),
            metadata=split_names(text(self.METADATA)),
            callback_url=text(self.CALLBACK_URL) or None,
            reuse=self.parameterAsBoolean(parameters, self.REUSE, context),
            time_limit_s=minutes * 60.0,
            max_orders=self.parameterAsInt(parameters, self.MAX_ORDERS, context),
            output=output,
            target=Path(output),
            driver=driver,
            folder=Path(folder) if folder else None,
        )

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        connection: Connection,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Order, wait, bring in and join."""
        from ...api.datasets import dataset_for_view_id, sensor_code
        from ...core.orders.request import DownloadRequest, plan_download
        from ...core.storage.partial_file import prepare_folder
        from ..layer_style import style_when_loaded

        wanted = self._read(parameters, context)
        folder = wanted.folder or connection.data_dir / RESULTS_FOLDER
        # Before anything is paid for: a result that cannot be written would be paid in vain.
        prepare_target(wanted.target)
        prepare_folder(folder)
        aoi = self.read_aoi(parameters, context, feedback)
        dataset = dataset_for_view_id(wanted.view_id)
        _warn_of_unknown_bands(dataset, wanted.bands, feedback)
        request = DownloadRequest(
            view_id=wanted.view_id,
            dataset=dataset.id if dataset is not None else sensor_code(wanted.view_id),
            bands=wanted.bands,
            aoi=aoi,
            folder=str(folder.absolute()),
            base_url=connection.options.base_url,
            merge=wanted.merge,
            metadata=wanted.metadata,
            callback_url=wanted.callback_url,
            origin="processing",
            max_area_km2=connection.max_area_km2,
        )
        download, jobs = plan_download(request, time.time())
        run = _Run(connection, feedback)
        try:
            view = run.bring_in(download, jobs, wanted)
        finally:
            run.close()
        self._write(view, wanted, feedback)
        # By the very text that QGIS has: a path may write it in another way.
        if context.willLoadLayerOnCompletion(wanted.output):
            style_when_loaded(view.download, wanted.output, context, feedback)
        feedback.setProgress(100.0)
        results = {self.OUTPUT: wanted.output}
        if wanted.folder is not None:
            results[self.OUTPUT_FOLDER] = str(wanted.folder)
        return results

    def _write(
        self, view: DownloadView, wanted: BandsRequest, feedback: QgsProcessingFeedback
    ) -> None:
        """Write the results from the files that have come in."""
        from threading import Event

        from ...api.errors import StorageError
        from ...core.errors import StoppedError
        from ...core.raster.stack import combine
        from ..reporting import kept_of, stopped_failure
        from ..waiting import WRITER_ENDS_S, run_stoppable

        ended = Event()

        def write(stopped: Callable[[], bool]) -> Combined:
            try:
                if wanted.folder is not None:
                    source = Path(view.download.folder)
                    copy_delivered(view.files, source, wanted.folder, stopped)
                return combine(view, wanted.target, wanted.driver, stopped)
            finally:
                ended.set()

        try:
            combined = run_stoppable(write, feedback)
        except StoppedError as error:
            ended.wait(WRITER_ENDS_S)
            raise stopped_failure(error, *kept_of(view)) from None
        except StorageError as error:
            raise QgsProcessingException(
                f"{wanted.target} cannot be written: {error}\nThe delivered files are kept in"
                f" {view.download.folder}: run this again with another {self.OUTPUT}, and nothing"
                " is paid again."
            ) from None
        if not wanted.target.is_file():
            raise QgsProcessingException(f"{wanted.target} was not written. The files are kept.")
        if combined.resampled:
            feedback.pushInfo(
                f"Bands of coarser resolution or on other grids, {', '.join(combined.resampled)},"
                f" were put on the finest grid ({combined.pixel:g} units of the CRS a pixel) by"
                " nearest neighbour; their values are unchanged."
            )
        for note in combined.notes:
            feedback.pushWarning(note)


class _Run:
    """One download on its way from request to files."""

    def __init__(self, connection: Connection, feedback: QgsProcessingFeedback):
        from ...core.jobs.process_lock import ProcessLock
        from ...core.jobs.store import Store

        self._connection = connection
        self._feedback = feedback
        self._store = Store(connection.data_dir)
        self._store.use_account(connection.options.key_id)
        # Given back when its last user ends: an order under way may outlive a cancelled run.
        self._owner = ProcessLock(connection.data_dir)

    def bring_in(
        self, download: Download, jobs: Sequence[Job], wanted: BandsRequest
    ) -> DownloadView:
        """Return the download, or an identical earlier one, with every file on disk.

        :raises QgsProcessingException: it cannot be had; says why and what is kept
        """
        from ...core.orders.reuse import ReuseState, find_or_add
        from ..reporting import cost_in_words, unconfirmed_failure

        self._store.leases.recover(self._owner.has_ended)
        self._refuse_too_many(jobs, wanted)
        earlier = None
        if wanted.reuse:
            earlier = find_or_add(self._store, download, jobs)
        else:
            self._store.downloads.add(download, jobs)
        if earlier is None:
            self._feedback.pushInfo(f"This sends {cost_in_words(len(jobs))}.")
            return self._finish(download.id, wanted.time_limit_s)
        if earlier.state is ReuseState.UNCONFIRMED:
            raise unconfirmed_failure(earlier.view)
        self._go_on_with(earlier, download.folder)
        if earlier.state is ReuseState.READY:
            return earlier.view
        return self._finish(earlier.view.download.id, wanted.time_limit_s)

    def _refuse_too_many(self, jobs: Sequence[Job], wanted: BandsRequest) -> None:
        from ...core.orders.reuse import find_reusable, orders_to_come
        from ..reporting import too_many_orders

        if len(jobs) <= wanted.max_orders:
            return
        earlier = find_reusable(self._store, jobs) if wanted.reuse else None
        to_come = len(jobs) if earlier is None else orders_to_come(earlier.view)
        if to_come > wanted.max_orders:
            raise too_many_orders(to_come, wanted.max_orders)

    def close(self) -> None:
        """Let go of the store in this thread."""
        self._store.close()

    def _go_on_with(self, earlier: ReusableDownload, folder: str) -> None:
        from ...core.orders.reuse import ReuseState, orders_to_come, resume
        from ..reporting import cost_in_words

        to_come = orders_to_come(earlier.view)
        if earlier.state is ReuseState.READY:
            text = "An identical request is on disk already: nothing is sent, nothing is paid."
        elif to_come:
            cost = cost_in_words(to_come)
            text = f"This goes on with an identical earlier request and sends {cost}."
        else:
            text = "This goes on with an identical earlier request: no order is sent or paid."
        self._feedback.pushInfo(text)
        resume(self._store, [earlier], folder)

    def _finish(self, download_id: str, time_limit_s: float) -> DownloadView:
        from ...core.errors import StoppedError
        from ...core.jobs.drivers.inline_driver import InlineDriver
        from ..reporting import Reporter, bad_ending, kept_of, stopped_failure

        reporter = Reporter(self._feedback)
        driver = InlineDriver(
            self._store,
            self._owner,
            self._connection.options,
            self._connection.limits,
            stopped=reporter.stopped,
            on_views=reporter.report,
            on_progress=reporter.note_bytes,
        )
        ended = False
        try:
            view = driver.run([download_id], time_limit_s)[0]
            ended = True
        except StoppedError as error:
            self._store.jobs.cancel_unsent([download_id])
            raise stopped_failure(error, *kept_of(self._store.downloads.get(download_id))) from None
        finally:
            if not ended:
                # The desktop shares the store: it must not spend what this run no longer wants.
                self._store.jobs.cancel_unsent([download_id])
        if not view.ready:
            raise bad_ending(view)
        return view


def _warn_of_unknown_bands(
    dataset: Optional[Dataset], bands: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    from ...api.datasets import band

    unknown = [name for name in bands if dataset is not None and band(dataset, name) is None]
    if dataset is not None and unknown:
        known = ", ".join(entry.name for entry in dataset.bands)
        feedback.pushWarning(
            f"{dataset.label} is not known to have {', '.join(unknown)}; the service decides."
            f" Known bands: {known}."
        )


_NO_SCENE = (
    "There is no scene to download. A search that finds none gives an empty view id: widen its"
    " dates and limits, or write the view id of a scene."
)
_VIEW_ID_HINT = (
    "It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”."
)
_METADATA_HINT = "Write names of files without folders, separated by commas, or leave it empty."
_CALLBACK_HINT = "It starts with https:// and has no spaces; leave it empty if you have none."
