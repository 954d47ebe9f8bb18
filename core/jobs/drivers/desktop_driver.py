"""The desktop's driver: a QTimer on the main thread, one short QgsTask a step.

Waiting is the event loop's part: no task sleeps, and no more tasks run at once than leave QGIS a
thread of its pool (measured: sleeping tasks starve map rendering and every other plugin).
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple, TypeVar

from qgis.PyQt.QtCore import QObject, QThread, QTimer, pyqtSignal

from ....api.errors import EosdaError, StoppedError
from ....api.network import normalised
from ....api.texts import translate
from ... import log
from ...settings.values import Limits
from ..clock import steady_time
from ..model import ACCOUNT_ERRORS, Download, DownloadView, Job
from ..process_lock import ProcessLock
from ..queue_state import QueueState
from ..scheduler import Step
from ..store import Store
from .announcements import Announcements
from .clearing import clear_up
from .snapshot import Snapshot, take_snapshot
from .step_tasks import StepTasks
from .store_tasks import StoreTasks

if TYPE_CHECKING:
    from ....api.network import NetworkOptions

Answer = TypeVar("Answer")

# Seconds after which a timer set long before is set anew: clocks change, laptops sleep.
LONGEST_NAP_S = 30.0
# Seconds between two looks while another process works on some of the jobs: it may die.
OTHERS_NAP_S = 5.0
# Seconds to leave the store alone after it failed (a full disk, a removed folder).
TROUBLE_NAP_S = 30.0
# At most this many steps at a time, and always one pool thread fewer than QGIS has.
STEPS_AT_ONCE = 3


class DesktopDriver(QObject):
    """Owns the jobs of this QGIS and keeps them going.

    :param folder: the data folder with the job store
    :param options: returns the connection, on the main thread; raises MissingKeyError without a key
    :param limits: returns the limits as set
    :param base_url: returns the service address as set
    :param keep_finished_s: returns how long finished downloads stay in the list; None for ever
    :param counts_in_all: returns whether requests of earlier months count as used
    """

    # Downloads of the list as they stand now (list of DownloadView), and ids of those gone from it.
    views_changed = pyqtSignal(list, list)
    # What holds for all of them (QueueState).
    queue_changed = pyqtSignal(object)
    # Job id, FileProgress.
    progressed = pyqtSignal(str, object)
    # A download whose every part is proven on disk, still to be placed (DownloadView).
    download_ready = pyqtSignal(object)
    # A job came to a bad end or is held (DownloadView, Job).
    job_troubled = pyqtSignal(object, object)
    # The store itself is in trouble (a sentence).
    store_troubled = pyqtSignal(str)
    # Requests used with the key in use, this month or in all; None as long as no key has been read.
    usage_changed = pyqtSignal(object)

    def __init__(
        self,
        folder: Path,
        options: Callable[[], NetworkOptions],
        limits: Callable[[], Limits],
        base_url: Callable[[], str],
        parent: Optional[QObject] = None,
        *,
        keep_finished_s: Callable[[], Optional[float]] = lambda: None,
        counts_in_all: Callable[[], bool] = lambda: False,
    ):
        super().__init__(parent)
        self._keep_finished_s = keep_finished_s
        self._counts_in_all = counts_in_all
        self._options_source = options
        self._limits = limits
        self._base_url = base_url
        self._options: Optional[NetworkOptions] = None
        # The key that was read last, which may have been removed since.
        self._key_id = ""
        self._held_at_start = False
        self._keyless = False
        self._tasks = StoreTasks(folder, self._on_store_error)
        self._steps = StepTasks(self.progressed.emit, self._on_step_ended)
        self._trouble = ""
        self._looking = False
        self._look_again = False
        self._closed = False
        self._views: Dict[str, DownloadView] = {}
        self._seq = 0
        self._queue = QueueState()
        self._announcements = Announcements(self.download_ready.emit, self.job_troubled.emit)
        self._unreadable = 0
        self._timer = QTimer(self, singleShot=True, timeout=self._look)

    @property
    def _store(self) -> Optional[Store]:
        return self._tasks.store

    # -- life -------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the store in a worker and go on with what was left undone."""
        keep_s, base_url = self._keep_finished_s(), self._base_url()

        def prepare(store: Store, lock: ProcessLock) -> bool:
            store.leases.recover(lock.has_ended)
            if keep_s is not None:
                store.downloads.clear_finished(steady_time() - keep_s)
            return store.jobs.has_held(base_url)

        self._tasks.open(prepare, self._on_opened)

    def _on_opened(self, store: Store, has_held: bool) -> None:
        self._held_at_start = has_held
        self._seq = 0
        self._take_over([], list(self._views))
        if store.moved_aside is not None:
            self.store_troubled.emit(
                self.tr(
                    "The list of downloads was damaged. It is kept as {0}, and a new one has been"
                    " begun. Files that were downloaded are still in their folders."
                ).format(store.moved_aside)
            )
        elif store.lost_changes:
            self.store_troubled.emit(
                self.tr(
                    "The list of downloads was damaged, and its latest changes may be missing."
                    " Please compare it with what you have ordered."
                )
            )
        if self._options is not None:
            self._use_account(self._options)
        elif has_held:
            with suppress(EosdaError):
                self.options()
        self.wake()
        clear_up(self._tasks, self._keep_finished_s)

    def close(self) -> None:
        """Stop all steps; jobs stay in the store and go on at the next start."""
        self._closed = True
        self._timer.stop()
        self._steps.stop()
        self._tasks.stop()
        self._close_store()

    def _close_store(self) -> None:
        """Say that we are gone, once we are: an order may still be under way when we close."""
        if not self._steps.running:
            self._tasks.close()

    # -- what the user may do ---------------------------------------------------------------

    def add_all(self, planned: Sequence[Tuple[Download, Sequence[Job]]]) -> None:
        """Write downloads that were ordered together to the store and start them."""
        # They belong to the account in use; without one, to the first that the service takes.
        with suppress(EosdaError):
            self.options()
        self._change(lambda store: store.downloads.add_all(planned))

    def cancel(self, download_ids: Sequence[str]) -> None:
        """Stop downloads; what has been paid for can be resumed with retry."""

        def done(_: object) -> None:
            views = [self._views[i] for i in download_ids if i in self._views]
            self._steps.cancel(job.id for view in views for job in view.jobs)

        self._change(lambda store: store.jobs.cancel(download_ids), done)

    def retry(self, download_ids: Sequence[str]) -> None:
        """Go on with downloads that failed, were cancelled, or wait for the user."""
        self._announcements.forget(download_ids)
        self._change(lambda store: store.jobs.retry(download_ids))

    def forget(self, download_ids: Sequence[str]) -> None:
        """Take downloads out of the list; files stay."""
        self._change(lambda store: store.downloads.forget(download_ids))

    def set_paused(self, paused: bool) -> None:
        """Begin nothing new, or go on; what is under way comes to its end.

        It holds for every QGIS on this data folder and is kept on disk. Algorithms go on: who runs
        one waits for it.
        """
        self._change(lambda store: store.leases.set_paused(paused))

    def mark_placed(self, download_id: str) -> None:
        """Note that the layers of a download are in the project."""
        self._change(lambda store: store.downloads.mark_placed(download_id))

    def connection_changed(self) -> None:
        """Use a changed key, address, proxy or limit; jobs that waited for it go on."""
        former = self._key_id
        self._options, self._keyless = None, False
        self._announcements.forget_troubles()
        with suppress(EosdaError):
            self.options()
        if self._store is None or self._options is None:
            # Without a key all stays as it is, for the next to take over.
            self.wake()
            return
        kinds = [*ACCOUNT_ERRORS, "CertificateError", "ProxyFailedError"]

        def change(store: Store) -> None:
            if former:
                store.jobs.change_key(former)
            store.jobs.release_held(kinds)

        self._change(change)

    def look_up(
        self, read: Callable[[Store], Answer], on_answer: Callable[[Optional[Answer]], None]
    ) -> None:
        """Read something from the store in a worker; answers on the main thread.

        :param on_answer: gets None while there is no store; not called if the store fails
        """
        if self._store is None:
            on_answer(None)
        else:
            self._tasks.read(translate("Core", "Look into the downloads"), read, on_answer)

    def count_request(self, kind: str, count: int = 1) -> None:
        """Enter requests that are no steps (searches, previews, tiles) in the request log."""
        options = self._options
        if options is not None and count > 0:
            self._change(lambda store: store.rate_limit.enter(options.key_id, kind, count))

    def options(self) -> NetworkOptions:
        """Return the connection, resolved once until it changes. Main thread only.

        :raises MissingKeyError: no key is set
        """
        if self._options is None:
            self._options = self._options_source()
            self._key_id = self._options.key_id
            self._use_account(self._options)
        return self._options

    def _use_account(self, options: NetworkOptions) -> None:
        """Work for the account of a key that has been read."""
        if self._store is None:
            return
        self._store.use_account(options.key_id)
        if self._held_at_start:
            # The user may have mended the folder or the key since.
            self._held_at_start = False
            self._change(lambda store: store.jobs.release_held())

    def views(self) -> List[DownloadView]:
        """Return the downloads as last read, newest first, without their areas."""
        return sorted(
            self._views.values(), key=lambda view: (-view.download.created, view.download.id)
        )

    def read(
        self, download_ids: Sequence[str], on_read: Callable[[List[DownloadView]], None]
    ) -> None:
        """Read downloads whole, with their areas; answers on the main thread."""
        if self._store is not None:
            self._tasks.read(
                translate("Core", "Read downloads"),
                lambda store: [
                    view for view in map(store.downloads.get, download_ids) if view is not None
                ],
                on_read,
            )

    def queue(self) -> QueueState:
        """Return what held for all downloads when last read."""
        return self._queue

    def _change(
        self, change: Callable[[Store], Any], then: Callable[[Any], None] = lambda result: None
    ) -> None:
        def done(result: Any) -> None:
            then(result)
            self.wake()

        self._tasks.change(change, done)

    def _on_store_error(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            # By the user in the list of tasks, or by QGIS, which then was not closed after all.
            self._timer.start(0 if self._store is not None else int(TROUBLE_NAP_S * 1000))
            return
        log.warning(f"The list of downloads cannot be used just now: {error}")
        # A list that cannot be opened is tried again and again; the user reads it once.
        if self._store is not None or str(error) != self._trouble:
            self.store_troubled.emit(
                self.tr("The list of downloads cannot be used just now: {0}").format(error)
            )
        self._trouble = str(error)
        self._timer.start(int(TROUBLE_NAP_S * 1000))

    # -- planning ---------------------------------------------------------------------------

    def wake(self) -> None:
        """Look at the store soon."""
        if self._store is not None and not self._closed:
            self._timer.start(0)

    def _look(self) -> None:
        """Read the store and plan, in a worker; a look wanted meanwhile follows it."""
        if self._looking:
            self._look_again = True
            return
        lock = self._tasks.lock
        if self._closed:
            return
        if lock is None:
            # It could not be opened, for a disk or another process that may be done by now.
            self.open()
            return
        self._looking = True
        # All of it is read here, on the main thread.
        take = partial(
            take_snapshot,
            lock=lock,
            settings=QueueState(
                limits=self._limits(),
                base_url=normalised(self._base_url()),
                key_id=self._options.key_id if self._options is not None else "",
                keyless=self._keyless,
            ),
            in_all=self._counts_in_all(),
            seq=self._seq,
            slots=self._slots(),
            linked=list(self._steps.links),
            busy=self._steps.running,
        )
        self._tasks.read(
            translate("Core", "Plan the downloads"), take, self._on_snapshot, self._on_look_ended
        )

    def _slots(self) -> int:
        return max(1, min(STEPS_AT_ONCE, QThread.idealThreadCount() - 1))

    def _on_look_ended(self) -> None:
        self._looking = False

    def _on_snapshot(self, found: Snapshot) -> None:
        self._seq = found.changes.seq
        self._take_over(found.changes.shown, found.changes.gone)
        if found.queue != self._queue:
            self._queue = found.queue
            self.queue_changed.emit(found.queue)
        self.usage_changed.emit(found.used)
        self._report_unreadable(found.unreadable)
        if found.plan.steps and self._options is not None:
            store, lock = self._tasks.store, self._tasks.lock
            assert store is not None and lock is not None  # nosec B101 - they were planned in it
            self._steps.start(found.plan.steps, store, self._options, self._limits(), lock.id)
        elif found.plan.steps and not self._keyless:
            # Planned for whoever it may be; once the key is known it is planned anew.
            self._read_key()
        if self._look_again or found.changes.more:
            self._look_again = False
            self.wake()
        elif found.queue.paused:
            # Another QGIS may let the downloads go on.
            self._timer.start(int(LONGEST_NAP_S * 1000))
        elif found.plan.wake_at is not None:
            longest = OTHERS_NAP_S if found.others else LONGEST_NAP_S
            nap = min(longest, max(0.0, found.plan.wake_at - steady_time()))
            self._timer.start(int(nap * 1000) + 1)

    def _report_unreadable(self, count: int) -> None:
        if count > self._unreadable:
            self.store_troubled.emit(
                self.tr(
                    "%n download(s) of the list cannot be read and are left out. The log tells"
                    " which.",
                    "",
                    count,
                )
            )
        self._unreadable = count

    def _take_over(self, changed: List[DownloadView], gone: List[str]) -> None:
        known_to_go = [download_id for download_id in gone if download_id in self._views]
        for download_id in known_to_go:
            del self._views[download_id]
        self._views.update((view.download.id, view) for view in changed)
        if changed or known_to_go:
            self.views_changed.emit(changed, known_to_go)

    # -- steps ------------------------------------------------------------------------------

    def _read_key(self) -> None:
        try:
            self.options()
            self._look_again = True
        except EosdaError as error:
            # Asked for again when the connection has changed.
            self._keyless = True
            held = (self._base_url(), error.kind, str(error))
            self._change(lambda store: store.jobs.hold_active(*held), self._report_held)

    def _report_held(self, _: object) -> None:
        self.store_troubled.emit(
            self.tr(
                "Downloads wait for an API key. Enter it in Settings > Options > EOSDA Imagery."
            )
        )

    def _on_step_ended(self, step: Step, error: Optional[Exception]) -> None:
        if self._closed:
            self._close_store()
            return
        if error is not None and not isinstance(error, StoppedError):
            self._on_store_error(error)
            return

        def view_of(store: Store) -> Optional[DownloadView]:
            job = store.jobs.get(step.job_id)
            return store.downloads.get(job.download_id) if job is not None else None

        self._tasks.read(translate("Core", "Read the job"), view_of, self._on_job_read)

    def _on_job_read(self, view: Optional[DownloadView]) -> None:
        if view is not None:
            self._announcements.report(view)
        self.wake()
