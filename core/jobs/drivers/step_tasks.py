"""The steps of the desktop under way: one short QgsTask each, which can be ended."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Dict, Iterable, Optional, Set, Tuple

from ...settings.values import Limits
from ...tasks import Work, start
from ...translation import translate
from ..scheduler import Step, StepKind
from ..steps.attempt import Ending
from ..steps.runner import JobRunner
from ..store import Store

if TYPE_CHECKING:
    from ....api.network import NetworkOptions

# Seconds between two reports of progress to the interface.
REPORT_S = 0.1


@dataclass(frozen=True)
class FileProgress:
    """How far a file has come: bytes so far, bytes in all (None if not known), bytes a second."""

    received: int
    total: Optional[int]
    rate: float


class StepTasks:
    """Starts steps, and knows which run. Main thread.

    ``links`` are the addresses of finished files by job id.

    :param on_progress: called in a worker with a job's id
    :param on_ended: called with the error of a step, None for none, when it has ended
    """

    def __init__(
        self,
        on_progress: Callable[[str, FileProgress], None],
        on_ended: Callable[[Step, Optional[Exception]], None],
    ):
        self.links: Dict[str, str] = {}
        self._on_progress = on_progress
        self._on_ended = on_ended
        # By the id of its job.
        self._running: Dict[str, Tuple[Work, Ending]] = {}

    @property
    def running(self) -> Set[str]:
        """The ids of the jobs that a step is at work on."""
        return set(self._running)

    def start(
        self,
        steps: Iterable[Step],
        store: Store,
        options: NetworkOptions,
        limits: Limits,
        owner: str,
    ) -> None:
        """Start steps on jobs that have none running.

        :param owner: this process's name in the store
        """
        runner = JobRunner(store, options, limits, owner, self.links, heeds_pause=True)
        for step in steps:
            if step.job_id not in self._running:
                self._start(runner, step)

    def _start(self, runner: JobRunner, step: Step) -> None:
        report, ending = _Reporter(step.job_id, self._on_progress), Ending(step)

        def function(task: Work) -> None:
            def progress(received: int, total: Optional[int]) -> None:
                report(received, total)
                if total:
                    task.setProgress(100.0 * received / total)

            runner.run(step, task.isCanceled, progress, ending.hold_transport)

        work = Work(
            translate("StepTasks", "EOSDA Imagery: one step of a download"),
            function,
            lambda _: self._end(step, None),
            lambda error: self._end(step, error),
        )
        self._running[step.job_id] = (work, ending)
        if step.kind is not StepKind.CREATE:
            # Whoever cancels an order, its answer is waited for: it is the proof of payment.
            work.on_cancel(ending.ask)
        start(work)

    def _end(self, step: Step, error: Optional[Exception]) -> None:
        self._running.pop(step.job_id, None)
        self._on_ended(step, error)

    def cancel(self, job_ids: Iterable[str]) -> None:
        """Cancel the steps of some jobs."""
        for job_id in job_ids:
            if job_id in self._running:
                self._running[job_id][0].cancel()

    def stop(self) -> None:
        """Cancel all; an order under way gets a few seconds, then its job is unconfirmed."""
        for work, ending in list(self._running.values()):
            work.cancel()
            ending.ask()


class _Reporter:
    """Passes progress on at a pace that the interface can follow."""

    def __init__(self, job_id: str, emit: Callable[[str, FileProgress], None]):
        self._job_id = job_id
        self._emit = emit
        self._begun = time.monotonic()
        self._next = 0.0

    def __call__(self, received: int, total: Optional[int]) -> None:
        now = time.monotonic()
        if now < self._next and received != total:
            return
        self._next = now + REPORT_S
        rate = received / max(now - self._begun, 1e-3)
        self._emit(self._job_id, FileProgress(received, total, rate))
