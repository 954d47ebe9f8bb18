"""The next steps of one account, chosen from what the store knows: the same for both drivers."""

from __future__ import annotations

from typing import Collection, List, Optional, Tuple

from ...settings.values import Limits
from ..model import Candidate, Quota
from ..scheduler import Plan, RequestLog, StepKind, plan, quotas
from ..store import Store, Watch
from ..store.account import is_accepted

# The most steps that a plan chooses at once, with those that run.
STEPS_AHEAD = 16


def plan_steps(
    store: Store,
    owner: str,
    account: Tuple[str, str],
    limits: Limits,
    now: float,
    *,
    slots: int,
    linked: Collection[str],
    busy: Collection[str],
    paused: bool = False,
    watched: Optional[Watch] = None,
) -> Tuple[Plan, List[Candidate]]:
    """Return what to begin now, and the jobs from which it was chosen.

    :param owner: this process's name in the store
    :param account: the address of the service, and the ``key_id`` of the key in use
    :param now: seconds since the epoch
    :param slots: how many steps there may be at once, with those that run
    :param linked: ids of jobs whose file address is known
    :param busy: ids of jobs that have a step running in this process
    :param paused: whether nothing is to be begun
    :param watched: only the jobs of these downloads
    """
    base_url, key_id = account
    alone = not is_accepted(key_id)
    candidates = store.jobs.urgent(base_url, slots, linked, watched=watched)
    made = plan(
        candidates,
        now,
        limits,
        free_slots=0 if paused else max(0, slots - len(busy)),
        creates=_request_log(store, key_id, quotas(limits)[StepKind.CREATE]),
        statuses=_request_log(store, key_id, quotas(limits)[StepKind.STATUS]),
        linked=frozenset(linked),
        busy=frozenset(busy),
        alone=alone,
        at_work=alone and store.leases.is_at_work(key_id, owner),
    )
    return made, candidates


def _request_log(store: Store, key_id: str, quota: Quota) -> RequestLog:
    """Read what the scheduler needs to know of a key's requests of one kind."""
    # With room for all steps that a plan may choose, the times say nothing.
    fewest = quota.count - STEPS_AHEAD
    return RequestLog(
        tuple(store.rate_limit.times(key_id, quota.kind, quota.window_s, fewest)),
        store.rate_limit.paused_until(key_id, quota.kind),
    )
