"""One step under way: its job, its lease, its connection, and what it writes to the store."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Lock, Timer
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, Optional

from ....api.errors import EosdaError, StoppedError
from ....api.texts import QT_TRANSLATE_NOOP, translate
from ...settings.values import Limits
from ..clock import steady_time
from ..model import Download, Job, JobState
from ..scheduler import Step, StepKind
from ..store import Store
from .transports import SpareTransports

if TYPE_CHECKING:
    from ....api.client import Client
    from ....api.network import NetworkOptions
    from ....api.transport import Transport

# Longer than a request may stay silent (connect and read timeouts), so that a live step keeps it.
LEASE_S = 180.0
RENEW_S = 30.0

# Seconds that an order under way is given when QGIS closes or a run is cancelled: longer, and QGIS
# would not quit; its job is unconfirmed then.
ORDER_ENDS_S = 4.0

TAKEN_OVER = QT_TRANSLATE_NOOP(
    "Core", "Another process has taken this job over, or it was cancelled."
)


class Ending:
    """The means to end a step that runs in another thread."""

    def __init__(self, step: Step):
        self._step = step
        self._transport: Optional[Transport] = None
        self._lock = Lock()
        self.asked_for = Event()

    def hold_transport(self, transport: Optional[Transport]) -> None:
        """Note the transport in use; it is ended at once if the step was."""
        # The next step with this transport may be an order, so it is let go of under the lock.
        with self._lock:
            self._transport = transport
            if transport is not None and self.asked_for.is_set():
                transport.abort()

    def ask(self) -> None:
        """End the step; an order under way gets some time, its answer is the proof of payment."""
        if self._step.kind is StepKind.CREATE:
            later = Timer(ORDER_ENDS_S, self._end)
            later.daemon = True
            later.start()
        else:
            self._end()

    def _end(self) -> None:
        with self._lock:
            self.asked_for.set()
            if self._transport is not None:
                self._transport.abort()


@dataclass(frozen=True)
class StepTools:
    """What the steps of one account work with.

    :param options: where the service is, the key, proxies and certificates, as plain data
    :param owner: this process's name in the store
    :param links: addresses of finished files by job id; kept in memory only, since they are signed
    :param clock: seconds since the epoch
    :param heeds_pause: whether nothing is begun while the user has paused downloads
    :param spare: connections that earlier steps with these options have left open; None for new
        ones each time
    """

    store: Store
    options: NetworkOptions
    limits: Limits
    owner: str
    links: Dict[str, str]
    clock: Callable[[], float] = steady_time
    heeds_pause: bool = False
    spare: Optional[SpareTransports] = None


@dataclass
class Attempt:
    """A step of a job that has been leased for it.

    ``ticket`` is the place of its request in the request log until its answer is written;
    ``at_storage`` is True once it asks the storage, not the service.
    """

    tools: StepTools
    step: Step
    job: Job
    download: Download
    parts: int
    client: Client
    stopped: Callable[[], bool]
    on_progress: Callable[[int, Optional[int]], None]
    ticket: Optional[int] = None
    at_storage: bool = False
    _renew_at: float = field(default_factory=lambda: time.monotonic() + RENEW_S, init=False)

    @property
    def store(self) -> Store:
        """Where what it brings is written."""
        return self.tools.store

    def update(self, *, release: bool = True, **changes: Any) -> bool:
        """Write fields of the job, if its lease is still ours; see ``Leases.update``."""
        return self.store.leases.update(self.job.id, self.tools.owner, release=release, **changes)

    def fail(self, error: EosdaError, **changes: Any) -> bool:
        """Write fields of the job, with what went wrong."""
        return self.update(error_kind=error.kind, error_text=str(error), **changes)

    @contextmanager
    def answered(self, *, lasting: bool = True) -> Iterator[None]:
        """Write what an answer brought, as one with its time in the log, which is entered once.

        :param lasting: as for ``Store.as_one``
        """
        with self.store.as_one(lasting=lasting):
            if self.ticket is not None:
                self.store.rate_limit.settle(self.ticket)
            yield
        self.ticket = None

    @property
    def resting_state(self) -> JobState:
        """Where the job waits if it cannot go on just now."""
        return JobState.QUEUED if self.step.kind is StepKind.CREATE else JobState.WAITING

    def beat(self, received: int, total: Optional[int]) -> None:
        """Report a piece of the file, and keep the lease.

        :param total: bytes in all; None if not known
        :raises StoppedError: stopped, or the lease is gone
        """
        if self.stopped():
            raise StoppedError(translate("Core", "Stopped while fetching."))
        if not self._is_ours():
            raise StoppedError(translate("Core", TAKEN_OVER))
        self.on_progress(received, total)

    def has_to_stop(self) -> bool:
        """Return whether to stop, and keep the lease while a large file is unpacked."""
        return self.stopped() or not self._is_ours()

    def _is_ours(self) -> bool:
        if time.monotonic() < self._renew_at:
            return True
        self._renew_at = time.monotonic() + RENEW_S
        return self.store.leases.renew(self.job.id, self.tools.owner, LEASE_S)
