"""A batch on its way: orders sent, results written, each failure kept to itself."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Callable, Dict, List, Sequence, Set, Tuple

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...api.texts import translate
from ...core.errors import EosdaError, StoppedError, TimeLimitError, raise_if_stopped
from ...core.jobs.clock import steady_time
from ...core.jobs.drivers.inline_driver import InlineDriver
from ...core.jobs.model import DownloadView, JobState
from ...core.jobs.process_lock import ProcessLock
from ...core.jobs.store import Store
from ...core.orders.batch import Batch, BatchTerms, Item, Status, judge
from ...core.orders.progress import progress_of, requests_of
from ..requests import Connection
from ..waiting import LOOK_S, WRITER_ENDS_S, CancelCheck, run_stoppable
from .reporting import TIME_LIMIT, BatchReporter, stopped_failure, too_many_orders

# Seconds between two looks at how the downloads stand.
STAND_S = 1.0


class BatchRun:
    """The orders of a batch, and its results as they come in; subclasses say what those are.

    :param feedback: is told how far it is, in the run's own thread
    """

    def __init__(
        self,
        connection: Connection,
        store: Store,
        terms: BatchTerms,
        feedback: QgsProcessingFeedback,
    ):
        self._connection = connection
        self._store = store
        self._terms = terms
        self._feedback = feedback
        # Given back when its last user ends: an order under way may outlive a cancelled run.
        self._owner = ProcessLock(connection.data_dir)
        self._waiting: Set[str] = set()
        self._look_at = 0.0
        # Orders that this run has sent, known when it is over.
        self.orders_sent = 0
        # Requests for what was refused, by the download that was ordered instead.
        self._in_vain: Dict[str, int] = {}
        # What downloads took that nothing is done for any more: requests, and orders of this run.
        self._taken: Dict[str, Tuple[int, int]] = {}
        self._begun = steady_time()
        self._stop = Event()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="eosda-writer")
        self._writing: List[Future[None]] = []

    def plan(self, items: Sequence[Item]) -> Batch:
        """Find out what is here already and what is to be ordered; sends nothing.

        :raises StoppedError: cancelled
        """
        batch = Batch(items)
        self._store.leases.recover(self._owner.has_ended)
        run_stoppable(
            lambda stopped: batch.plan(self._store, self._terms, time.time(), stopped),
            self._feedback,
        )
        return batch

    def carry_out(self, batch: Batch, time_limit_s: float, max_orders: int) -> None:
        """Order and write all that is missing; what became of each stands in its item.

        :raises QgsProcessingException: it takes more orders, or was cancelled; says what is kept
        """
        if batch.orders > max_orders:
            raise too_many_orders(batch.orders, max_orders)
        try:
            self.begin(batch)
        except StoppedError as error:
            raise stopped_failure(error, 0, 0, 0) from None
        ids = batch.unfinished()
        self._waiting = set(ids)
        ready_before = sum(item.status is Status.READY for item in batch.items)
        reporter = BatchReporter(self._feedback, self._connection.limits, ready_before)
        ends, in_time = time.monotonic() + time_limit_s, True
        try:
            while in_time and ids:
                limit_s = ends - time.monotonic()
                in_time = self._work_off(batch, ids, limit_s, lambda: self._look(batch, reporter))
                ids = self.order_instead(batch) if in_time else []
            self._look_at = 0.0
            self._look(batch, reporter)
            self._finish_writing(lambda: self._look(batch, reporter))
        except StoppedError as error:
            raise self._cancelled(error, ids) from None
        finally:
            self._stop.set()
            self._writer.shutdown(wait=False)
        if not in_time:
            self._feedback.pushWarning(
                translate(
                    "Processing",
                    "The time limit is over: no more is ordered, and what has been ordered is kept."
                    " Run this again to go on. {parameter} sets the limit.",
                ).format(parameter=TIME_LIMIT)
            )

    def begin(self, batch: Batch) -> None:
        """Write down what is to come, which takes seconds if it is thousands.

        :raises StoppedError: cancelled; nothing of it is sent
        """
        planned = batch.unfinished()

        def write_down(stopped: Callable[[], bool]) -> None:
            batch.begin(self._store, self._terms)
            if stopped():
                self._call_off(batch, planned)

        try:
            run_stoppable(write_down, self._feedback)
        except StoppedError:
            # It may have asked for the last time before it could be told.
            self._call_off(batch, planned)
            raise

    def _call_off(self, batch: Batch, ids: Sequence[str]) -> None:
        """Send no more of these orders: the desktop shares the store, and would.

        Of thousands it takes longer than somebody who cancels should wait.
        """
        pool = ThreadPoolExecutor(1, thread_name_prefix="eosda")
        pool.submit(self._store.jobs.cancel_unsent, _own(batch, ids))
        pool.shutdown(wait=False)

    def order_instead(self, batch: Batch) -> List[str]:
        """Order something else for what can never come, and return the ids of the downloads."""
        return []

    def _work_off(
        self, batch: Batch, ids: Sequence[str], limit_s: float, look: Callable[[], None]
    ) -> bool:
        """Let the driver run, and let nothing be sent when it has not come to its end."""
        driver = InlineDriver(
            self._store,
            self._owner,
            self._connection.options,
            self._connection.limits,
            stopped=CancelCheck(self._feedback),
        )
        look()
        try:
            driver.work_off(ids, limit_s, look)
        except TimeLimitError:
            self._store.jobs.cancel_unsent(_own(batch, ids))
            return False
        except BaseException:
            self._call_off(batch, ids)
            raise
        return True

    def _look(self, batch: Batch, reporter: BatchReporter) -> None:
        """Hand what has come in to the writer, and tell how far it all is; once a second."""
        if time.monotonic() < self._look_at:
            return
        self._look_at = time.monotonic() + STAND_S
        states = self._store.jobs.states_of(self._waiting)
        for download_id, jobs in states.items():
            if all(state is JobState.READY for state, _ in jobs):
                self._waiting.discard(download_id)
                missing = batch.missing(download_id)
                self._writing.append(self._writer.submit(self._write, download_id, missing))
        reporter.report(progress_of(batch, {i: states[i] for i in self._waiting}))

    def _finish_writing(self, look: Callable[[], None]) -> None:
        is_cancelled = CancelCheck(self._feedback)
        while wait(self._writing, timeout=LOOK_S).not_done:
            raise_if_stopped(is_cancelled)
            look()
        for future in self._writing:
            # A mistake of ours; what can be expected to fail stands in the items.
            future.result()
        self.tell()

    def _cancelled(self, error: StoppedError, ids: Sequence[str]) -> QgsProcessingException:
        self._stop.set()
        wait(self._writing, timeout=WRITER_ENDS_S)
        states = [state for jobs in self._store.jobs.states_of(ids).values() for state, _ in jobs]
        sent = sum(s not in (JobState.QUEUED, JobState.CANCELLED) for s in states)
        return stopped_failure(error, len(states), sent, states.count(JobState.READY))

    def _write(self, download_id: str, items: Sequence[Item]) -> None:
        """Write the results of one download; in the writer's thread."""
        view = None if self._stop.is_set() else self._store.downloads.get(download_id)
        if view is None:
            return
        self._taken[download_id] = self._taken_by(view)
        for item in items:
            try:
                self.write(view, item)
            except StoppedError:
                return
            except (EosdaError, OSError) as error:
                item.status = Status.FAILED
                item.error = translate(
                    "Processing", "{error} The delivered files are kept in {folder}."
                ).format(error=error, folder=view.download.folder)

    def write(self, view: DownloadView, item: Item) -> None:
        """Make of a ready download what is wanted, and say so in the item; in the writer's thread.

        :raises EosdaError, OSError: it cannot be made
        """
        raise NotImplementedError

    def tell(self) -> None:
        """Say what is worth saying of all that has been written; in the run's own thread."""

    def judge(self, batch: Batch) -> None:
        """Say of each result what became of it, and what it took."""

        def read(stopped: Callable[[], bool]) -> None:
            for download_id, items in batch.downloads.items():
                missing = batch.missing(download_id)
                if missing or download_id not in self._taken:
                    view = None if stopped() else self._store.downloads.get(download_id)
                    if view is None:
                        continue
                    self._taken[download_id] = self._taken_by(view)
                    for item in missing:
                        self._judge(view, item)
                requests, orders = self._taken[download_id]
                for item in items:
                    item.requests = 0
                items[0].requests = requests + self._in_vain.get(download_id, 0)
                self.orders_sent += orders

        run_stoppable(read, self._feedback)

    def _judge(self, view: DownloadView, item: Item) -> None:
        item.status, item.error = judge(view)
        if view.files and item.status is not Status.READY:
            kept = translate("Processing", "What came is kept in {folder}.")
            kept = kept.format(folder=view.download.folder)
            item.error = f"{item.error} {kept}".strip()

    def _taken_by(self, view: DownloadView) -> Tuple[int, int]:
        """Count the requests of a download, and its orders that this run has sent."""
        times = (job.submitted or 0.0 for job in view.jobs)
        return requests_of(view), sum(at >= self._begun for at in times)


def _own(batch: Batch, ids: Sequence[str]) -> List[str]:
    """Leave out what others wait for."""
    return [one for one in ids if one not in batch.joined]
