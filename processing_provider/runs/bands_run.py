"""One download of ``eosda:downloadbands`` on its way from request to files."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Sequence, Tuple

from qgis.core import QgsProcessingFeedback

from ...api.datasets import DATASETS, Dataset, dataset_id_of
from ...api.texts import translate
from ...core.errors import StoppedError
from ...core.jobs.drivers.inline_driver import InlineDriver
from ...core.jobs.model import Download, DownloadView, Job
from ...core.jobs.process_lock import ProcessLock
from ...core.orders.request import DownloadRequest, plan_download
from ...core.orders.reuse import (
    ReuseState,
    find_or_add,
    find_stored,
    is_of_desktop,
    is_refused_for,
    orders_to_come,
    orders_to_send,
    resume,
)
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

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi
    from ..requests import BandsRequest, Connection


class BandsRun:
    """Orders a download, or goes on with an earlier one, and waits for its files."""

    def __init__(self, connection: Connection, feedback: QgsProcessingFeedback):
        self._connection = connection
        self._feedback = feedback
        self._store = connection.open_store()
        # Given back when its last user ends: an order under way may outlive a cancelled run.
        self._owner = ProcessLock(connection.data_dir)

    def bring_in(self, wanted: BandsRequest, aoi: Aoi, folder: Path) -> DownloadView:
        """Return the download, or an identical earlier one, with every file on disk.

        If the service does not have the band that tells of clouds, the rest is ordered without it.

        :param folder: where the files go as they are delivered
        :raises QgsProcessingException: it cannot be had; says why and what is kept
        """
        dataset = dataset_id_of(wanted.view_id)
        bands = wanted.product.bands(dataset)
        self._warn_of_unknown_bands(DATASETS.get(dataset), bands)
        view = self._bring_in(wanted, bands, dataset, aoi, folder)
        clouds = wanted.product.clouds(dataset)
        if clouds and is_refused_for(view, clouds):
            self._feedback.pushWarning(without_clouds(clouds))
            bands = tuple(name for name in bands if name != clouds)
            view = self._bring_in(wanted, bands, dataset, aoi, folder)
        if not view.ready:
            raise bad_ending(view)
        return view

    def _bring_in(
        self, wanted: BandsRequest, bands: Sequence[str], dataset: str, aoi: Aoi, folder: Path
    ) -> DownloadView:
        """Return the download of some bands when no more is to be done for it."""
        request = DownloadRequest(
            view_id=wanted.view_id,
            dataset=dataset,
            bands=tuple(bands),
            aoi=aoi,
            folder=str(folder.absolute()),
            base_url=self._connection.options.base_url,
            merge=wanted.merge,
            metadata=wanted.metadata,
            callback_url=wanted.callback_url,
            preset=wanted.product.index_id,
            origin="processing",
            max_area_km2=self._connection.max_area_km2,
        )
        download, jobs = plan_download(request, time.time())
        self._store.leases.recover(self._owner.has_ended)
        self._refuse_too_many(download, jobs, wanted)
        earlier = None
        if wanted.reuse:
            earlier = find_or_add(self._store, download, jobs)
        else:
            self._store.downloads.add(download, jobs)
        if earlier is None:
            # Parts of it may be here or under way.
            view = self._store.downloads.get(download.id) or DownloadView(download, tuple(jobs))
            orders = orders_to_send(self._store, view.jobs)
            self._say_cost(orders, view.ready, translate("Processing", "This sends {cost}."))
            return self._finish(download.id, wanted.time_limit_s)
        if earlier.state is ReuseState.UNCONFIRMED:
            raise unconfirmed_failure(earlier.view)
        clouds = wanted.product.clouds(dataset)
        if clouds in bands and is_refused_for(earlier.view, clouds):
            # Told before, perhaps by a task that was paid for: not to be heard once more.
            return earlier.view
        goes_on = translate(
            "Processing", "This goes on with an identical earlier request and sends {cost}."
        )
        is_ready = earlier.state is ReuseState.READY
        self._say_cost(orders_to_come(earlier.view), is_ready, goes_on)
        resume(self._store, [earlier], download.folder)
        if is_ready:
            return earlier.view
        return self._finish(
            earlier.view.download.id, wanted.time_limit_s, calls_off=not is_of_desktop(earlier)
        )

    def _say_cost(self, orders: int, is_ready: bool, sends: str) -> None:
        """Say what a download will send.

        :param sends: what is said if it does, of its ``cost``
        """
        if is_ready:
            sends = translate(
                "Processing",
                "An identical request is on disk already: nothing is sent, nothing is paid.",
            )
        elif not orders:
            sends = translate(
                "Processing",
                "This goes on with an identical earlier request: no order is sent or paid.",
            )
        self._feedback.pushInfo(sends.format(cost=cost_in_words(orders)))

    def _refuse_too_many(
        self, download: Download, jobs: Tuple[Job, ...], wanted: BandsRequest
    ) -> None:
        if len(jobs) <= wanted.max_orders:
            return
        to_come = len(jobs)
        if wanted.reuse:
            to_come = find_stored(self._store, (download, jobs)).orders
        if to_come > wanted.max_orders:
            raise too_many_orders(to_come, wanted.max_orders)

    def _warn_of_unknown_bands(self, dataset: Optional[Dataset], bands: Sequence[str]) -> None:
        known = [entry.name for entry in dataset.bands] if dataset is not None else []
        unknown = [name for name in bands if name not in known]
        if dataset is not None and unknown:
            self._feedback.pushWarning(
                translate(
                    "Processing",
                    "{label} is not known to have {names}; the service decides. Known bands:"
                    " {known}.",
                ).format(label=dataset.label, names=", ".join(unknown), known=", ".join(known))
            )

    def close(self) -> None:
        """Let go of the store in this thread."""
        self._store.close()

    def _finish(
        self, download_id: str, time_limit_s: float, *, calls_off: bool = True
    ) -> DownloadView:
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
            return driver.run([download_id], time_limit_s)[0]
        except BaseException as error:
            # The desktop shares the store: it must not spend what this run no longer wants.
            if calls_off:
                self._store.jobs.cancel_unsent([download_id])
            if not isinstance(error, StoppedError):
                raise
            raise stopped_failure(error, *kept_of(self._store.downloads.get(download_id))) from None
