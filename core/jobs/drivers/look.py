"""A look into the store: what has changed in the list, and which steps to begin now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import FrozenSet, Optional

from ....api.network import normalised
from ...settings import Limits
from ..clock import steady_time
from ..polling import typical_time, usual_times
from ..process_lock import ProcessLock
from ..queue_state import QueueState
from ..scheduler import Plan
from ..store import Changes, Store
from .planning import plan_steps

# Downloads that a look reads and hands over at once: a few milliseconds of the main thread, and few
# enough times that the view lays all its rows out anew.
PIECE = 500


@dataclass(frozen=True)
class Look:
    """What a look brought.

    ``used`` are requests of the key in use, None without a key. ``others``: another process has a
    lease of some of the jobs; ``unreadable`` is how many downloads are left out.
    """

    plan: Plan
    changes: Changes
    queue: QueueState
    used: Optional[int]
    others: bool
    unreadable: int


@dataclass(frozen=True)
class LookRequest:
    """What the main thread knows when it has the store looked into.

    ``key_id`` is "" as long as no key has been read, ``keyless`` if there was none to be read.
    ``in_all``: requests of earlier months count as used. ``seq`` is where the look before ended,
    ``slots`` how many steps there may be at once; ``linked`` and ``busy`` are ids of jobs whose
    file address is known, or that have a step running here.
    """

    base_url: str
    key_id: str
    limits: Limits
    in_all: bool
    seq: int
    slots: int
    linked: FrozenSet[str]
    busy: FrozenSet[str]
    keyless: bool = False


def look_into(store: Store, lock: ProcessLock, request: LookRequest) -> Look:
    """Read the store and plan. Worker thread.

    :param lock: this process's name in the store
    """
    store.leases.recover(lock.has_ended, lock.id, request.busy)
    paused = store.is_paused()
    plan, candidates = plan_steps(
        store,
        lock.id,
        (request.base_url, request.key_id),
        request.limits,
        steady_time(),
        slots=request.slots,
        linked=request.linked,
        busy=request.busy,
        paused=paused,
    )
    history = store.history.all()
    queue = QueueState(
        paused,
        request.limits,
        plan.next_order,
        plan.next_status,
        {dataset: typical_time(times) for dataset, times in history.items()},
        normalised(request.base_url),
        request.key_id,
        {dataset: usual_times(times) for dataset, times in history.items()},
        request.keyless,
    )
    used = None
    if request.key_id:
        count = store.rate_limit.used_in_all if request.in_all else store.rate_limit.used_this_month
        used = count(request.key_id)
    return Look(
        plan,
        store.downloads.changes_since(request.seq, PIECE),
        queue,
        used,
        any(one.owner not in (None, lock.id) for one in candidates),
        len(store.downloads.unreadable),
    )
