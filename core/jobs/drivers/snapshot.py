"""The store at one moment: what has changed in the list, and which steps to begin now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Collection, Optional

from ..clock import steady_time
from ..polling import typical_time, usual_times
from ..process_lock import ProcessLock
from ..queue_state import QueueState
from ..scheduler import Plan
from ..store import Changes, Store
from .planning import plan_steps

# Downloads that a snapshot has at most: a few milliseconds of the main thread, and few
# enough times that the view lays all its rows out anew.
PIECE = 500


@dataclass(frozen=True)
class Snapshot:
    """What the store held at one moment, and what is planned by it.

    ``used`` are requests of the key in use, None without a key. ``others``: another process has a
    lease of some of the jobs; ``unreadable`` is how many downloads are left out.
    """

    plan: Plan
    changes: Changes
    queue: QueueState
    used: Optional[int]
    others: bool
    unreadable: int


def take_snapshot(
    store: Store,
    lock: ProcessLock,
    settings: QueueState,
    *,
    in_all: bool,
    seq: int,
    slots: int,
    linked: Collection[str],
    busy: Collection[str],
) -> Snapshot:
    """Read the store and plan. Worker thread.

    :param lock: this process's name in the store
    :param settings: service, account and limits in use
    :param in_all: whether requests of earlier months count as used
    :param seq: where the snapshot before ended
    """
    store.leases.recover(lock.has_ended, lock.id, busy)
    paused, key_id = store.leases.is_paused(), settings.key_id
    plan, candidates = plan_steps(
        store,
        lock.id,
        (settings.base_url, key_id),
        settings.limits,
        steady_time(),
        slots=slots,
        linked=linked,
        busy=busy,
        paused=paused,
    )
    history = store.history.all()
    count = store.rate_limit.used_in_all if in_all else store.rate_limit.used_this_month
    return Snapshot(
        plan,
        store.downloads.changes_since(seq, PIECE),
        replace(
            settings,
            paused=paused,
            next_order=plan.next_order,
            next_status=plan.next_status,
            typical={dataset: typical_time(times) for dataset, times in history.items()},
            usual={dataset: usual_times(times) for dataset, times in history.items()},
        ),
        count(key_id) if key_id else None,
        any(one.owner not in (None, lock.id) for one in candidates),
        len(store.downloads.unreadable),
    )
