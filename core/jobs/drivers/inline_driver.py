"""The algorithm's driver: the same steps, worked off here and now, with cancel within 0.2 s."""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING, Callable, Deque, Dict, List, Optional, Sequence, Tuple

from ....api.errors import StoppedError
from ....api.texts import translate
from ...errors import TimeLimitError
from ...settings.values import Limits
from ..clock import steady_time
from ..model import DownloadView
from ..process_lock import ProcessLock
from ..scheduler import Step
from ..steps.attempt import Ending
from ..steps.runner import JobRunner
from ..steps.transports import SpareTransports
from ..store import Store, Watch
from .planning import STEPS_AHEAD, plan_steps

if TYPE_CHECKING:
    from ....api.network import NetworkOptions

# Seconds between two looks at the cancel button.
LOOK_S = 0.1
# Network steps at a time; they wait on sockets, not on the processor.
STEPS_AT_ONCE = 4
# For how many seconds the choice of the next steps stands.
PLAN_HOLDS_S = 1.0
# Seconds between two looks for processes that died while they held a lease.
RECOVER_S = 5.0
# Another process may change the store: look again at least this often, in seconds.
LONGEST_NAP_S = 5.0


class InlineDriver:
    """Works off downloads of one store until none has a step to come.

    :param stopped: asked every 0.1 s
    :param on_views: called with the downloads after every change
    :param clock: seconds since the epoch
    """

    def __init__(
        self,
        store: Store,
        lock: ProcessLock,
        options: NetworkOptions,
        limits: Limits,
        *,
        stopped: Callable[[], bool],
        on_views: Callable[[Sequence[DownloadView]], None] = lambda views: None,
        on_progress: Callable[[str, int, Optional[int]], None] = lambda job, done, total: None,
        clock: Callable[[], float] = steady_time,
    ):
        self._store = store
        self._lock = lock
        self._options = options
        self._limits = limits
        self._stopped = stopped
        self._on_views = on_views
        self._on_progress = on_progress
        self._clock = clock
        self._links: Dict[str, str] = {}
        self._spare = SpareTransports(options, STEPS_AT_ONCE)
        # By the step's own thread: its job, and how to end it.
        self._running: Dict[Future[None], Tuple[str, Ending]] = {}
        # Those of them that have come to their end.
        self._done: SimpleQueue[Future[None]] = SimpleQueue()
        # What is reported to the caller ends with its run, though a step may take some time to end.
        self._reporting = Lock()
        self._ended = True
        store.use_account(options.key_id)
        # What carries out a plan, its steps that are not begun, until when it holds, and when the
        # next is due.
        self._runner = self._new_runner()
        self._ahead: Deque[Step] = deque()
        self._plan_again_at = 0.0
        self._wake_at: Optional[float] = None
        self._recover_at = 0.0

    def run(self, download_ids: Sequence[str], time_limit_s: float) -> List[DownloadView]:
        """Work until every job of these downloads has come to an end.

        :return: the downloads as they are then; some may have failed
        :raises StoppedError: cancelled; the jobs stay in the store and go on when run again
        :raises TimeLimitError: the time is over; likewise
        """
        self.work_off(download_ids, time_limit_s, lambda: self._on_views(self._views(download_ids)))
        return self._views(download_ids)

    def work_off(
        self, download_ids: Sequence[str], time_limit_s: float, on_change: Callable[[], None]
    ) -> None:
        """Do what ``run`` does without reading the downloads, of which there may be thousands.

        :param on_change: called in this thread after steps have ended
        :raises StoppedError: as ``run``
        :raises TimeLimitError: as ``run``
        """
        # Of no clock that can be set.
        deadline = time.monotonic() + time_limit_s
        self._ahead.clear()
        self._plan_again_at = self._recover_at = 0.0
        self._ended = False
        pool = ThreadPoolExecutor(STEPS_AT_ONCE, thread_name_prefix="eosda")
        try:
            with self._store.jobs.watch(download_ids) as watched:
                while True:
                    self._check(deadline)
                    if not self._ahead or time.monotonic() >= self._plan_again_at:
                        self._plan(watched)
                    if not self._ahead and not self._running and self._wake_at is None:
                        return
                    while self._ahead and len(self._running) < STEPS_AT_ONCE:
                        self._start(pool, self._ahead.popleft())
                    self._wait(deadline)
                    on_change()
        finally:
            with self._reporting:
                self._ended = True
            for _, ending in self._running.values():
                ending.ask()
            self._spare.close()
            pool.shutdown(wait=False)

    def _views(self, download_ids: Sequence[str]) -> List[DownloadView]:
        views = (self._store.downloads.get(download_id) for download_id in download_ids)
        return [view for view in views if view is not None]

    def _check(self, deadline: float) -> None:
        if self._stopped():
            raise StoppedError(
                translate(
                    "Core", "Cancelled. Orders already sent are kept and go on when run again."
                )
            )
        if time.monotonic() >= deadline:
            raise TimeLimitError(
                translate("Core", "The time limit is over. What has been ordered is kept.")
            )

    def _plan(self, watched: Watch) -> None:
        """Choose the next steps, some more than can run at once: each plan reads the store."""
        now, tick = self._clock(), time.monotonic()
        busy = {job_id for job_id, _ in self._running.values()}
        if tick >= self._recover_at:
            self._recover_at = tick + RECOVER_S
            self._store.leases.recover(self._lock.has_ended, running=busy)
        made, _ = plan_steps(
            self._store,
            self._lock.id,
            (self._options.base_url, self._options.key_id),
            self._limits,
            now,
            slots=STEPS_AHEAD,
            linked=set(self._links),
            busy=busy,
            watched=watched,
        )
        self._runner, self._ahead = self._new_runner(), deque(made.steps)
        self._wake_at = made.wake_at
        # Also if something falls due before: in a batch it does at every moment.
        self._plan_again_at = tick + PLAN_HOLDS_S

    def _new_runner(self) -> JobRunner:
        return JobRunner(
            self._store,
            self._options,
            self._limits,
            self._lock.id,
            self._links,
            self._clock,
            spare=self._spare,
        )

    def _start(self, pool: ThreadPoolExecutor, step: Step) -> None:
        ending, job_id = Ending(step), step.job_id
        future = pool.submit(
            self._runner.run,
            step,
            ending.asked_for.is_set,
            lambda done, total: self._report_progress(job_id, done, total),
            ending.hold_transport,
        )
        self._running[future] = (job_id, ending)
        future.add_done_callback(self._done.put)

    def _report_progress(self, job_id: str, done: int, total: Optional[int]) -> None:
        with self._reporting:
            if not self._ended:
                self._on_progress(job_id, done, total)

    def _wait(self, deadline: float) -> None:
        """Wait until a step ends or the next is due, looking at the cancel button meanwhile.

        An unforeseen error of a step ends the run.
        """
        nap_s = LONGEST_NAP_S
        if self._ahead:
            nap_s = self._plan_again_at - time.monotonic()
        elif self._wake_at is not None:
            nap_s = min(nap_s, self._wake_at - self._clock())
        until = min(deadline, time.monotonic() + nap_s)
        while not self._stopped():
            left_s = until - time.monotonic()
            with suppress(Empty):
                ended = self._done.get(timeout=max(0.0, min(LOOK_S, left_s)))
                del self._running[ended]
                ended.result()
                return
            if left_s <= 0:
                return
