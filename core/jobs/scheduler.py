"""Which step is due next, and when to look again: plain Python, no Qt, no clock of its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import AbstractSet, Dict, Iterable, List, Optional, Tuple

from ..settings.values import Limits
from .model import Candidate, JobState, Quota
from .polling import MIN_WAIT_S


class StepKind(str, Enum):
    """What a step does: send an order, ask for the state of a task, or fetch a known file."""

    CREATE = "create"
    STATUS = "status"
    FETCH = "fetch"


def quotas(limits: Limits) -> Dict[StepKind, Quota]:
    """Return the quotas that steps count against; those of other kinds make no request."""
    window_s = limits.window_s + limits.margin_s
    counts = {StepKind.CREATE: limits.creates, StepKind.STATUS: limits.statuses}
    return {kind: Quota(kind.value, count, window_s) for kind, count in counts.items()}


@dataclass(frozen=True)
class Step:
    """One short piece of work on one job."""

    job_id: str
    kind: StepKind


@dataclass(frozen=True)
class RequestLog:
    """A key's requests of one kind of late, and the time until which the service wants none."""

    times: Tuple[float, ...] = ()
    paused_until: float = 0.0


@dataclass(frozen=True)
class Plan:
    """The steps to start now, most urgent first, and when to plan again (epoch seconds).

    ``next_order`` and ``next_status`` are when the limits have room again, these steps started.
    """

    steps: Tuple[Step, ...]
    wake_at: Optional[float]
    next_order: float = 0.0
    next_status: float = 0.0


def plan(
    jobs: Iterable[Candidate],
    now: float,
    limits: Limits,
    *,
    free_slots: int,
    creates: RequestLog,
    statuses: RequestLog,
    linked: AbstractSet[str] = frozenset(),
    busy: AbstractSet[str] = frozenset(),
    alone: bool = False,
    at_work: bool = False,
) -> Plan:
    """Choose the steps to start now.

    Files come first (the service has done its part), then status requests, then new orders; within
    a kind, what has been due longest.

    :param jobs: every job that has a step to come
    :param now: seconds since the epoch
    :param free_slots: how many steps may be started now
    :param creates: orders sent of late with the key in use
    :param statuses: status requests made of late with the key in use
    :param linked: ids of jobs whose file address is known, so that fetching asks nothing
    :param busy: ids of jobs that have a step running in this process
    :param alone: whether the key is not known to be good, so that one request goes alone
    :param at_work: whether a request with this key is under way that has to be waited for
    """
    limited = quotas(limits)
    logs = {StepKind.CREATE: creates, StepKind.STATUS: statuses}
    # The requests that count, with those that are started now.
    times = {
        kind: sorted(at for at in logs[kind].times if at > now - quota.window_s)
        for kind, quota in limited.items()
    }

    def next_at(kind: StepKind) -> float:
        return limited[kind].free_at(times[kind], logs[kind].paused_until)

    steps: List[Step] = []
    wakes: List[float] = []
    asks = False
    for job, kind in sorted(((job, _step_kind(job, linked)) for job in jobs), key=_urgency):
        if job.id in busy:
            continue
        taken = job.owner is not None and job.lease_until > now
        if taken or job.state is JobState.SUBMITTING:
            # An order without a living step is in doubt: Leases.recover says so when it lapses.
            wakes.append(max(job.lease_until, now + MIN_WAIT_S))
        elif job.due > now:
            wakes.append(job.due)
        elif len(steps) >= free_slots:
            # A step that ends brings the next plan; no need to wake up for it.
            continue
        elif kind not in limited:
            steps.append(Step(job.id, kind))
        elif alone and (busy or at_work or asks):
            wakes.append(now + MIN_WAIT_S)
        elif next_at(kind) <= now:
            times[kind].append(now)
            steps.append(Step(job.id, kind))
            asks = True
        else:
            wakes.append(next_at(kind))
    return Plan(
        tuple(steps),
        min(wakes, default=None),
        next_at(StepKind.CREATE),
        next_at(StepKind.STATUS),
    )


def _step_kind(job: Candidate, linked: AbstractSet[str]) -> StepKind:
    """Return which step a job needs next."""
    if job.state is JobState.QUEUED:
        return StepKind.CREATE
    return StepKind.FETCH if job.id in linked else StepKind.STATUS


def _urgency(step: Tuple[Candidate, StepKind]) -> Tuple[int, float, float, str]:
    job, kind = step
    first = (StepKind.FETCH, StepKind.STATUS, StepKind.CREATE)
    return first.index(kind), job.due, job.created, job.id
