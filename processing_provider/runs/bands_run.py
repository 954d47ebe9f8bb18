"""One download of ``eosda:downloadbands`` on its way from request to files."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...api.datasets import DATASETS
from ...api.errors import StorageError
from ...api.texts import translate
from ...core.errors import StoppedError
from ...core.jobs.drivers.inline_driver import InlineDriver
from ...core.jobs.model import DownloadView
from ...core.jobs.process_lock import ProcessLock
from ...core.jobs.store import Store
from ...core.orders.request import DownloadRequest, PlannedDownload, plan_download
from ...core.orders.reuse import (
    Found,
    ReuseState,
    find_or_add,
    find_stored,
    is_of_desktop,
    is_refused_for,
    nothing_stored,
    resume,
)
from ...core.raster.writing import Written
from ..requests import Connection, Product
from ..waiting import WRITER_ENDS_S, run_stoppable
from .outputs import copy_delivered, write_product
from .reporting import (
    Reporter,
    bad_ending,
    cost_in_words,
    kept_of,
    stopped_failure,
    too_many_orders,
    unconfirmed_failure,
    without_clouds,
)

OUTPUT = "OUTPUT"


class BandsRun:
    """Orders a download, or goes on with an earlier one, waits for its files and writes a raster.

    :param reuse: whether an identical earlier download is used
    :param max_orders: more are not sent
    """

    def __init__(
        self,
        connection: Connection,
        store: Store,
        feedback: QgsProcessingFeedback,
        *,
        reuse: bool,
        time_limit_s: float,
        max_orders: int,
    ):
        self._connection = connection
        self._store = store
        self._feedback = feedback
        self._reuse = reuse
        self._time_limit_s = time_limit_s
        self._max_orders = max_orders
        # Given back when its last user ends: an order under way may outlive a cancelled run.
        self._owner = ProcessLock(connection.data_dir)

    def bring_in(self, request: DownloadRequest, clouds: str) -> DownloadView:
        """Return the download, or an identical earlier one, with every file on disk.

        If the service does not have the band that tells of clouds, the rest is ordered without it.

        :param clouds: the band that is ordered for its clouds alone, "" for none
        :raises QgsProcessingException: it cannot be had; says why and what is kept
        """
        self._warn_of_unknown_bands(request)
        view = self._bring_in(request, clouds)
        if clouds and is_refused_for(view, clouds):
            self._feedback.pushWarning(without_clouds(clouds))
            bands = tuple(name for name in request.bands if name != clouds)
            view = self._bring_in(replace(request, bands=bands), clouds)
        if not view.ready:
            raise bad_ending(view)
        return view

    def write(
        self,
        view: DownloadView,
        product: Product,
        target: Path,
        driver: str,
        copies: Optional[Path],
    ) -> None:
        """Write what is wanted of a download, and say how.

        :param driver: short name of the GDAL driver of the target
        :param copies: the folder for copies of the delivered files, None for none
        :raises QgsProcessingException: it cannot be written, or was cancelled; says what is kept
        """

        def write(stopped: Callable[[], bool]) -> Written:
            if copies is not None:
                copy_delivered(view.files, Path(view.download.folder), copies, stopped)
            return write_product(view, product, target, driver, self._connection.offset, stopped)

        try:
            written = run_stoppable(write, self._feedback, WRITER_ENDS_S)
        except StoppedError as error:
            raise stopped_failure(error, *kept_of(view)) from None
        except StorageError as error:
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "{target} cannot be written: {error}\nThe delivered files are kept in"
                    " {folder}: run this again with another {parameter}, and nothing is paid"
                    " again.",
                ).format(target=target, error=error, folder=view.download.folder, parameter=OUTPUT)
            ) from None
        for note in written.notes:
            self._feedback.pushInfo(note)
        for warning in written.warnings:
            self._feedback.pushWarning(warning)

    def _bring_in(self, request: DownloadRequest, clouds: str) -> DownloadView:
        """Return the download of some bands when no more is to be done for it."""
        planned = plan_download(request, time.time())
        self._store.leases.recover(self._owner.has_ended)
        self._refuse_too_many(planned)
        if self._reuse:
            found = find_or_add(self._store, planned)
        else:
            found = nothing_stored(planned)
            self._store.downloads.add(*planned)
        if found.earlier is None:
            # Parts of it may be here or under way.
            self._say_cost(found, translate("Processing", "This sends {cost}."))
            return self._finish(found.download.id)
        if found.state is ReuseState.UNCONFIRMED:
            raise unconfirmed_failure(found.view)
        if clouds in request.bands and is_refused_for(found.view, clouds):
            # Told before, perhaps by a task that was paid for: not to be heard once more.
            return found.view
        goes_on = translate(
            "Processing", "This goes on with an identical earlier request and sends {cost}."
        )
        self._say_cost(found, goes_on)
        resume(self._store, [found.earlier], found.download.folder)
        if found.state is ReuseState.READY:
            return found.view
        return self._finish(found.view.download.id, calls_off=not is_of_desktop(found.earlier))

    def _say_cost(self, found: Found, sends: str) -> None:
        """Say what a download will send.

        :param sends: what is said if it does, of its ``cost``
        """
        if found.state is ReuseState.READY:
            sends = translate(
                "Processing",
                "An identical request is on disk already: nothing is sent, nothing is paid.",
            )
        elif not found.orders:
            sends = translate(
                "Processing",
                "This goes on with an identical earlier request: no order is sent or paid.",
            )
        self._feedback.pushInfo(sends.format(cost=cost_in_words(found.orders)))

    def _refuse_too_many(self, planned: PlannedDownload) -> None:
        to_come = len(planned[1])
        if self._reuse and to_come > self._max_orders:
            to_come = find_stored(self._store, planned).orders
        if to_come > self._max_orders:
            raise too_many_orders(to_come, self._max_orders)

    def _warn_of_unknown_bands(self, request: DownloadRequest) -> None:
        dataset = DATASETS.get(request.dataset)
        known = [entry.name for entry in dataset.bands] if dataset is not None else []
        unknown = [name for name in request.bands if name not in known]
        if dataset is not None and unknown:
            self._feedback.pushWarning(
                translate(
                    "Processing",
                    "{label} is not known to have {names}; the service decides. Known bands:"
                    " {known}.",
                ).format(label=dataset.label, names=", ".join(unknown), known=", ".join(known))
            )

    def _finish(self, download_id: str, *, calls_off: bool = True) -> DownloadView:
        """Wait for a download.

        :param calls_off: what is not sent is not to be sent once nobody waits here any more
        """
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
        try:
            return driver.run([download_id], self._time_limit_s)[0]
        except BaseException as error:
            # The desktop shares the store: it must not spend what this run no longer wants.
            if calls_off:
                self._store.jobs.cancel_unsent([download_id])
            if not isinstance(error, StoppedError):
                raise
            raise stopped_failure(error, *kept_of(self._store.downloads.get(download_id))) from None
