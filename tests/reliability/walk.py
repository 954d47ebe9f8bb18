"""A driver in time of its own: real steps over real sockets, and no second is waited for."""

import time
from dataclasses import dataclass, replace

from eosda_imagery.core.jobs.process_lock import ProcessLock
from eosda_imagery.core.jobs.scheduler import RequestLog, StepKind, plan
from eosda_imagery.core.jobs.steps.runner import JobRunner
from eosda_imagery.core.jobs.store import Store

from tests.core.conftest import Bench


class PlainBench(Bench):
    """A bench without a history of turn-around times, which only real time needs."""

    def __post_init__(self):
        self.store = Store(self.folder / "data")
        self.owner = ProcessLock(self.folder / "data")


@dataclass(frozen=True)
class Done:
    """A step that has been carried out: when, which, and the error that the job had after it."""

    at: float
    kind: StepKind
    error: str


class Walk:
    """Works the store of a bench off, one step after the other, as a driver would.

    ``address`` may be changed to let the service be elsewhere; ``read_timeout`` as well.
    """

    def __init__(self, bench):
        self._bench = bench
        self.now = time.time()
        self.store = Store(bench.folder / "data", lambda: self.now)
        self.links = {}
        self.done = []
        self.address = bench.sandbox.url
        self.read_timeout = 20.0
        self.on_progress = lambda received, total: None

    def job(self, download):
        (job,) = self.store.downloads.get(download.id).jobs
        return job

    def failures(self):
        return [done for done in self.done if done.error]

    def waits(self):
        """Seconds from each failure to the step that followed it."""
        return [later.at - done.at for done, later in zip(self.done, self.done[1:]) if done.error]

    def go(self, until=lambda: False, most=400):
        """Work until nothing is left to do, or until the condition holds.

        :return: whether it stopped for the condition
        """
        for _ in range(most):
            if until():
                return True
            todo = self._plan()
            if todo.steps:
                self._carry_out(todo.steps[0])
            elif todo.wake_at is None:
                return False
            else:
                self.now = max(self.now, todo.wake_at)
        raise AssertionError(f"still at work after {most} steps")

    def _plan(self):
        self.store.leases.recover(self._bench.owner.has_ended)
        key_id, limits = self._bench.options.key_id, self._bench.limits
        logs = [
            RequestLog(
                tuple(self.store.rate_limit.times(key_id, kind.value, limits.window_s)),
                self.store.rate_limit.paused_until(key_id, kind.value),
            )
            for kind in (StepKind.CREATE, StepKind.STATUS)
        ]
        return plan(
            self.store.jobs.urgent(self._bench.sandbox.url, 10_000),
            self.now,
            limits,
            free_slots=1,
            creates=logs[0],
            statuses=logs[1],
            linked=set(self.links),
        )

    def _carry_out(self, step):
        options = replace(
            self._bench.options, base_url=self.address, read_timeout=self.read_timeout
        )
        steps = JobRunner(
            self.store,
            options,
            self._bench.limits,
            self._bench.owner.id,
            self.links,
            lambda: self.now,
        )
        begun = self.now
        steps.run(step, lambda: False, lambda *report: self.on_progress(*report))
        self.done.append(Done(begun, step.kind, self.store.jobs.get(step.job_id).error_kind))
