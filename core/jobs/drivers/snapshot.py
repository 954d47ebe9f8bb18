"""The store at one moment: what has changed in the list, and which steps to begin now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Collection, Optional

from ....api.network import normalised
from ...settings.values import Limits
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
    *,
    base_url: str,
    key_id: str,
    keyless: bool,
    limits: Limits,
    in_all: bool,
    seq: int,
    slots: int,
    linked: Collection[str],
    busy: Collection[str],
) -> Snapshot:
    """Read the store and plan. Worker thread.

    :param lock: this process's name in the store
    :param key_id: "" as long as no key has been read
    :param keyless: whether there was none to be read
    :param in_all: whether requests of earlier months count as used
    :param seq: where the snapshot before ended
    """
    store.leases.recover(lock.has_ended, lock.id, busy)
    paused = store.leases.is_paused()
    plan, candidates = plan_steps(
        store,
        lock.id,
        (base_url, key_id),
        limits,
        steady_time(),
        slots=slots,
        linked=linked,
        busy=busy,
        paused=paused,
    )
    history = store.history.all()
    queue = QueueState(
        paused,
        limits,
        plan.next_order,
        plan.next_status,
        {dataset: typical_time(times) for dataset, times in history.items()},
        normalised(base_url),
        key_id,
        {dataset: usual_times(times) for dataset, times in history.items()},
        keyless,
    )
    count = store.rate_limit.used_in_all if in_all else store.rate_limit.used_this_month
    return Snapshot(
        plan,
        store.downloads.changes_since(seq, PIECE),
        queue,
        count(key_id) if key_id else None,
        any(one.owner not in (None, lock.id) for one in candidates),
        len(store.downloads.unreadable),
    )
