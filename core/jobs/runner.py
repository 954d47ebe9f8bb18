"""What a step does: one order, one question, one file. Runs in a worker thread, never sleeps.

A step claims its job, makes at most one paid request, writes what came of it and gives the claim
back. What is to happen later is written as the job's ``due`` time; waiting is the driver's part.
"""

from __future__ import annotations

import os
import secrets
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, Optional, Set, Tuple

from ...api.client import Client
from ...api.errors import (
    AccessDeniedError,
    AnswerError,
    ArchiveError,
    AuthenticationError,
    BadRequestError,
    CertificateError,
    EosdaError,
    ExpiredLinkError,
    MissingKeyError,
    NetworkError,
    NotFoundError,
    ProxyFailedError,
    QuotaExceededError,
    RateLimitedError,
    StoppedError,
    StorageError,
    TaskFailedError,
    WrongContentError,
)
from ...api.models import TaskPhase
from .. import log
from ..errors import ERRORS, TaskExpiredError, UnconfirmedError, UnexpectedError
from ..settings import Limits
from ..storage.delivery import accept
from ..storage.names import (
    ASIDE_SUFFIX,
    LONGEST_STEM,
    PART_SUFFIX,
    UNPACKING_SUFFIX,
    safe_name,
)
from ..storage.partial_file import PartialFile, make_folder, receive, storage_error
from ..storage.validation import bounds_of
from .model import Download, Job, JobState, order_of
from .process_lock import has_ended, locks_folder
from .scheduler import MIN_WAIT_S, Step, StepKind, learnt_time, next_ask_delay, quota_of
from .store import Claim, Store

if TYPE_CHECKING:
    from ...api.models import CreatedTask
    from ...api.network import NetworkOptions
    from ...api.transport import FileStream, Transport

# Longer than a request may stay silent (connect and read timeouts), so that a live step keeps it.
LEASE_S = 180.0
RENEW_S = 30.0
# A transient failure is tried again after 4 s, 8 s, … at most 5 minutes, give or take a quarter.
BACKOFF_FIRST_S = 4.0
BACKOFF_LONGEST_S = 300.0
# The network may be away for hours; the service's own failures are believed after so many.
MAX_ATTEMPTS = 8
# A task is given this long where the service does not say (``eosda-api.md`` 2.2: 4 days).
DEFAULT_TASK_LIFE_S = 345600.0
# A file that is none is fetched again this often in all. Fewer times: the same link brings the same
# bytes as a rule, and a fresh one costs a question.
MAX_FILE_ATTEMPTS = 4
# Right after its creation a task may not be known everywhere at the service yet.
UNKNOWN_TASK_GRACE_S = 60.0

# Servers close a connection over which nothing comes for 5 s or more; no step is to meet that.
SPARE_S = 3.0

TAKEN_OVER = "Another process has taken this job over, or it was cancelled."

# Errors that only the user can mend: the job waits for that, and costs nothing meanwhile.
HOLDING_ERRORS = (
    MissingKeyError,
    AuthenticationError,
    QuotaExceededError,
    AccessDeniedError,
    CertificateError,
    ProxyFailedError,
    StorageError,
)
# Of these, the ones that every job with this key would meet.
ACCOUNT_ERRORS = (MissingKeyError, AuthenticationError, QuotaExceededError)


@dataclass(frozen=True)
class Outcome:
    """What the driver needs to know of a step that has ended."""

    job_id: str
    retry_at: Optional[float] = None


class JobRunner:
    """Carries out steps on the jobs of one store with one connection to the service.

    :param options: where the service is, the key, proxies and certificates, as plain data
    :param owner: this process's name in the store
    :param links: addresses of finished files by job id; kept in memory only, since they are signed
    :param heeds_pause: whether nothing is begun while the user has paused downloads
    :param spare: connections that earlier steps with these options have left open; None for new
        ones each time
    """

    def __init__(
        self,
        store: Store,
        options: NetworkOptions,
        limits: Limits,
        owner: str,
        links: Dict[str, str],
        clock: Callable[[], float] = time.time,
        *,
        heeds_pause: bool = False,
        spare: Optional[SpareTransports] = None,
    ):
        self._store = store
        self._spare = spare
        self._heeds_pause = heeds_pause
        self._options = options
        self._limits = limits
        self._owner = owner
        self._links = links
        self._clock = clock

    def run(
        self,
        step: Step,
        stopped: Callable[[], bool],
        on_progress: Callable[[int, Optional[int]], None],
        on_transport: Callable[[Optional[Transport]], None] = lambda transport: None,
    ) -> Outcome:
        """Carry out one step and write what came of it.

        :param stopped: asked between pieces of work
        :param on_progress: bytes so far, bytes in all (None if not known)
        :param on_transport: told of the transport in use, whose ``abort`` ends a blocked read
        """
        claim = self._claim(step)
        job = claim.job
        if job is None:
            return Outcome(step.job_id, claim.retry_at)
        found = self._store.for_step(job.download_id)
        assert found is not None  # nosec B101 - a job cannot outlive its download: foreign key
        download, parts = found
        work = {
            StepKind.CREATE: self._create,
            StepKind.STATUS: self._ask,
            StepKind.FETCH: self._fetch_known,
        }[step.kind]
        with self._client(on_transport) as client:
            run = _Run(client, download, job, parts, stopped, on_progress)
            run.ticket = claim.ticket
            try:
                work(run)
            except EosdaError as error:
                self._write_failure(step, run, error)
            except OSError as error:
                # A folder that went away between two looks at it.
                refused = storage_error(Path(run.download.folder), error)
                self._write_failure(step, run, refused)
            except (
                ArithmeticError,
                AttributeError,
                LookupError,
                MemoryError,
                RuntimeError,
                TypeError,
                ValueError,
            ) as error:
                # A mistake of ours must not cost the user the job: it ends with a reason and
                # can be retried, and the log names the place.
                log.exception("A step failed unexpectedly", error, key=self._options.key)
                self._write_failure(step, run, UnexpectedError(type(error).__name__))
        return Outcome(step.job_id)

    def _claim(self, step: Step) -> Claim:
        under_way = (JobState.WAITING, JobState.FETCHING, JobState.CHECKING)
        states, becomes = {
            StepKind.CREATE: ((JobState.QUEUED,), JobState.SUBMITTING),
            StepKind.STATUS: (under_way, None),
            StepKind.FETCH: (under_way, None),
        }[step.kind]
        return self._store.claim(
            step.job_id,
            self._owner,
            LEASE_S,
            states,
            becomes,
            quota=quota_of(step.kind, self._limits),
            key_id=self._options.key_id,
            heeds_pause=self._heeds_pause,
        )

    @contextmanager
    def _answered(self, run: _Run, *, lasting: bool = True) -> Iterator[None]:
        """Write what an answer brought, as one with its time in the ledger, which is entered once.

        :param lasting: as for ``Store.as_one``
        """
        with self._store.as_one(lasting=lasting):
            if run.ticket is not None:
                self._store.settle(run.ticket)
            yield
        run.ticket = None

    @contextmanager
    def _client(self, on_transport: Callable[[Optional[Transport]], None]) -> Iterator[Client]:
        spare = self._spare or SpareTransports(self._options, 0)
        transport = spare.take()
        on_transport(transport)
        try:
            yield Client(transport)
        finally:
            # First, so that whoever ends this step does not end the next one with the same.
            on_transport(None)
            spare.give_back(transport)

    # -- the three steps --------------------------------------------------------------------

    def _create(self, run: _Run) -> None:
        created = run.client.create_task(order_of(run.download, run.job))
        now = self._clock()
        # Paid for: it must come into the store, now or as soon as the disk takes it.
        self._store.insist(lambda: self._write_created(run, created, now))

    def _write_created(self, run: _Run, created: CreatedTask, now: float) -> None:
        life = created.timeout_s or DEFAULT_TASK_LIFE_S
        first_look = now + self._ask_delay(run, 0.0)
        with self._answered(run):
            kept = self._store.update(
                run.job.id,
                self._owner,
                state=JobState.WAITING,
                task_id=created.task_id,
                submitted=now,
                expires=now + life,
                asked=None,
                attempts=0,
                error_kind="",
                error_text="",
                due=first_look,
            )
            if not kept:
                # Cancelled or taken back meanwhile: the task is paid for, so it must be found.
                self._store.note_task(run.job.id, created.task_id, now, now + life)

    def _ask(self, run: _Run) -> None:
        state = run.client.task_state(run.job.task_id or "")
        if state.phase is TaskPhase.FAILED:
            raise TaskFailedError(state.message or "The service gave up on this task.")
        if state.phase is TaskPhase.PENDING:
            self._write_pending(run, state.retry_after)
        elif state.stream is not None:
            with state.stream as stream:
                self._go_on(run, JobState.FETCHING, self._learnt(run))
                self._fetch(run, stream)
        elif state.url is not None:
            self._links[run.job.id] = state.url
            self._go_on(run, JobState.FETCHING, self._learnt(run))
            self._fetch_linked(run)

    def _fetch_known(self, run: _Run) -> None:
        self._go_on(run, JobState.FETCHING)
        self._fetch_linked(run)

    def _fetch_linked(self, run: _Run) -> None:
        run.at_storage = True
        with run.client.open_result(self._links[run.job.id]) as stream:
            self._fetch(run, stream)

    def _fetch(self, run: _Run, stream: FileStream) -> None:
        """Bring a file in, prove it, and only then give it its name."""
        download = run.download
        folder, name = Path(download.folder), part_name(download, run.job, run.parts)
        bounds = bounds_of(download.dataset, download.bands, run.job.geometry, download.metadata)
        part = OwnedPart(folder, name, self._owner)
        beat = _Beat(self._store, run, self._owner, self._clock)
        try:
            make_folder(part.folder)
            clear_leftovers(part, self._store.path.parent)
            receive(
                part,
                stream.chunks(),
                lambda n: beat(n, stream.length),
                max_bytes=bounds.max_bytes,
                length=stream.length,
            )
            self._go_on(run, JobState.CHECKING)
            delivered = accept(part, beat.stopped, bounds)
        except BaseException:
            # Also when the store fails: nobody else knows this name.
            part.discard()
            raise
        for left in delivered.left:
            log.warning(f"{name}: left in the delivered zip: {left}")
        self._links.pop(run.job.id, None)
        self._store.update(
            run.job.id,
            self._owner,
            state=JobState.READY,
            files=[str(path) for path in delivered.files],
            finished=self._clock(),
            error_kind="",
            error_text="",
        )

    def _go_on(self, run: _Run, state: JobState, learnt: Optional[float] = None) -> None:
        """Write how far a file has come; a step whose claim is gone ends here.

        It need not last: who finds the job after a power failure asks for the file anew anyway.

        :param learnt: how long the service took, in seconds, if that is news
        """
        with self._answered(run, lasting=False):
            if learnt is not None:
                self._store.note_turnaround(run.download.dataset, learnt)
            kept = self._store.update(run.job.id, self._owner, release=False, state=state)
        if not kept:
            raise StoppedError(TAKEN_OVER)

    def _learnt(self, run: _Run) -> Optional[float]:
        """Say how long the service took, in seconds; None if that was learnt before."""
        if run.job.state is not JobState.WAITING or run.job.submitted is None:
            return None
        found = self._clock() - run.job.submitted
        too_soon = (run.job.asked or run.job.submitted) - run.job.submitted
        return learnt_time(too_soon, found, self._history(run))

    # -- what came of it --------------------------------------------------------------------

    def _history(self, run: _Run) -> Tuple[float, ...]:
        return self._store.turnarounds(run.download.dataset)

    def _ask_delay(self, run: _Run, elapsed: float) -> float:
        """Say how many seconds to wait before the next question; this job shares them with all."""
        sharing = self._store.count_sharing(run.download.base_url, self._limits.creates)
        turn_s = self._limits.turn_s(max(0, sharing - 1))
        return next_ask_delay(elapsed, self._history(run), turn_s)

    def _write_pending(self, run: _Run, retry_after: Optional[float]) -> None:
        now = self._clock()
        if run.job.expires is not None and now > run.job.expires:
            lapsed = TaskExpiredError("The service did not finish in time.")
            with self._answered(run):
                self._close(run, JobState.EXPIRED, lapsed)
            return
        elapsed = now - (run.job.submitted or now)
        delay = max(self._ask_delay(run, elapsed), retry_after or 0.0)
        with self._answered(run):
            self._store.update(
                run.job.id,
                self._owner,
                state=JobState.WAITING,
                asks=run.job.asks + 1,
                asked=now,
                attempts=0,
                error_kind="",
                error_text="",
                due=now + delay,
            )

    def _write_failure(self, step: Step, run: _Run, error: EosdaError) -> None:
        with self._answered(run):
            self._judge(step, run, error)

    def _judge(self, step: Step, run: _Run, error: EosdaError) -> None:
        """Decide what a failure means for the job; docs/reliability.md has the table."""
        if isinstance(error, StoppedError):
            self._give_back(step, run, error)
        elif isinstance(error, RateLimitedError) and not run.at_storage:
            self._pause(step, run, error)
        elif isinstance(error, HOLDING_ERRORS):
            self._hold(step, run, error)
        elif step.kind is StepKind.CREATE:
            self._write_failed_order(run, error)
        elif isinstance(error, NotFoundError) and not isinstance(error, ExpiredLinkError):
            self._write_unknown_task(run, error)
        elif self._may_try_again(run, error):
            self._try_again(run, error)
        else:
            self._close(run, JobState.FAILED, error)

    def _write_failed_order(self, run: _Run, error: EosdaError) -> None:
        if error.not_taken and error.transient:
            self._try_again(run, error, state=JobState.QUEUED)
        elif _is_clear_no(error):
            self._close(run, JobState.FAILED, error)
        else:
            # It may have been charged: never sent again without the user's word.
            self._close(run, JobState.UNCONFIRMED, error)

    def _write_unknown_task(self, run: _Run, error: EosdaError) -> None:
        """Believe that a task is gone only when it is said twice: ordering again costs money."""
        age = self._clock() - (run.job.submitted or 0.0)
        if age < UNKNOWN_TASK_GRACE_S or run.job.error_kind != error.kind:
            self._try_again(run, error)
            return
        gone = TaskExpiredError(
            "The service no longer knows this task.",
            status=error.status,
            service_message=error.service_message,
        )
        self._close(run, JobState.EXPIRED, gone)

    def _may_try_again(self, run: _Run, error: EosdaError) -> bool:
        if isinstance(error, NetworkError):
            return error.transient
        if _is_no_file(run, error):
            return _failed_tries(run.job, error) + 1 < MAX_FILE_ATTEMPTS
        return error.transient and _failed_tries(run.job, error) + 1 < MAX_ATTEMPTS

    def _try_again(self, run: _Run, error: EosdaError, state: JobState = JobState.WAITING) -> None:
        tries = _failed_tries(run.job, error)
        lasting = (tries + 1) % MAX_ATTEMPTS == 0
        if lasting or isinstance(error, (AnswerError, ExpiredLinkError)):
            # The link may be what is wrong, or the storage behind it: ask for a fresh one.
            self._links.pop(run.job.id, None)
        delay = backoff(tries)
        if error.retry_after is not None:
            delay = max(error.retry_after, MIN_WAIT_S)
        if state is JobState.WAITING and run.job.id in self._links:
            state = JobState.FETCHING
        self._store.update(
            run.job.id,
            self._owner,
            state=state,
            attempts=tries + 1,
            due=self._clock() + delay,
            error_kind=error.kind,
            error_text=str(error),
        )

    def _pause(self, step: Step, run: _Run, error: RateLimitedError) -> None:
        """The service wants fewer requests: no process sends one of this kind before then."""
        tries = _failed_tries(run.job, error)
        delay = max(self._limits.window_s / 4, backoff(tries))
        if error.retry_after is not None:
            delay = max(error.retry_after, MIN_WAIT_S)
        until = self._clock() + delay
        self._store.pause(self._options.key_id, step.kind.value, until)
        self._store.update(
            run.job.id,
            self._owner,
            state=_resting_state(step),
            attempts=tries + 1,
            due=until,
            error_kind=error.kind,
            error_text=str(error),
        )

    def _hold(self, step: Step, run: _Run, error: EosdaError) -> None:
        self._store.update(
            run.job.id,
            self._owner,
            state=_resting_state(step),
            held=True,
            error_kind=error.kind,
            error_text=str(error),
        )
        if isinstance(error, ACCOUNT_ERRORS):
            # Every other job would only spend a request to hear the same.
            self._store.hold_active(run.download.base_url, error.kind, str(error))

    def _give_back(self, step: Step, run: _Run, error: StoppedError) -> None:
        """Stopped by the driver: the job goes on where it was; an order under way is in doubt."""
        if step.kind is StepKind.CREATE and not error.not_taken:
            stopped = UnconfirmedError("Stopped while the order was being sent.")
            self._close(run, JobState.UNCONFIRMED, stopped)
        else:
            self._store.update(run.job.id, self._owner, state=_resting_state(step))

    def _close(self, run: _Run, state: JobState, error: EosdaError) -> None:
        self._links.pop(run.job.id, None)
        self._store.update(
            run.job.id,
            self._owner,
            state=state,
            error_kind=error.kind,
            error_text=str(error),
            finished=self._clock(),
        )


class SpareTransports:
    """Transports with one set of options that wait for the next step, their connections open.

    A question or a file may go over a connection that was used before: if it is lost, it is asked
    for again. An order never does, see ``Transport.request``.

    :param most: how many to keep; 0 for none
    """

    def __init__(self, options: NetworkOptions, most: int):
        self._options = options
        self._most = most
        self._waiting: List[Tuple[float, Transport]] = []
        self._lock = threading.Lock()

    def take(self) -> Transport:
        """Give the one that was used last, or a new one if a server may have closed it by now."""
        # Imported here: requests takes 45 ms that QGIS need not spend before the first request.
        from ...api.transport import Transport

        with self._lock:
            since, transport = self._waiting.pop() if self._waiting else (0.0, None)
        if transport is not None and time.monotonic() - since < SPARE_S:
            return transport
        if transport is not None:
            transport.close()
        return Transport(self._options)

    def give_back(self, transport: Transport) -> None:
        """Keep a transport for the next step, unless it was ended or there are enough."""
        transport.forget_cookies()
        with self._lock:
            if not transport.aborted and len(self._waiting) < self._most:
                self._waiting.append((time.monotonic(), transport))
                return
        transport.close()

    def close(self) -> None:
        """Close what waits, and keep no more."""
        with self._lock:
            waiting, self._waiting, self._most = self._waiting, [], 0
        for _, transport in waiting:
            transport.close()


@dataclass
class _Run:
    """All that a step works with; ``at_storage`` once it asks the storage, not the service."""

    client: Client
    download: Download
    job: Job
    parts: int
    stopped: Callable[[], bool]
    on_progress: Callable[[int, Optional[int]], None]
    ticket: Optional[int] = None
    at_storage: bool = False


class _Beat:
    """Called with each piece of a file: reports progress, keeps the claim, stops on request."""

    def __init__(self, store: Store, run: _Run, owner: str, clock: Callable[[], float]):
        self._store = store
        self._run = run
        self._owner = owner
        self._clock = clock
        self._renew_at = clock() + RENEW_S

    def __call__(self, received: int, total: Optional[int]) -> None:
        if self._run.stopped():
            raise StoppedError("Stopped while fetching.")
        if not self._is_ours():
            raise StoppedError(TAKEN_OVER)
        self._run.on_progress(received, total)

    def stopped(self) -> bool:
        """Tell whether to stop, and keep the claim while a large file is unpacked."""
        return self._run.stopped() or not self._is_ours()

    def _is_ours(self) -> bool:
        if self._clock() < self._renew_at:
            return True
        self._renew_at = self._clock() + RENEW_S
        return self._store.renew(self._run.job.id, self._owner, LEASE_S)


@dataclass(frozen=True)
class OwnedPart(PartialFile):
    """The unproven names of one process alone.

    A process that was stopped for longer than its claim lasts may wake up beside the one that
    took the job over: they must never write into one file.
    """

    owner: str

    @property
    def path(self) -> Path:
        """Where this process writes bytes until they are proven."""
        return self.folder / f"{self.name}.{self.owner}{PART_SUFFIX}"

    @property
    def unpacking(self) -> Path:
        """Where this process unpacks a zip until all of it is proven."""
        return self.folder / f"{self.name}.{self.owner}{UNPACKING_SUFFIX}"

    @property
    def aside(self) -> Path:
        """Where this process keeps an earlier folder until its own is in place."""
        return self.folder / f"{self.name}.{self.owner}{ASIDE_SUFFIX}"


_LEFTOVERS = (PART_SUFFIX, UNPACKING_SUFFIX, ASIDE_SUFFIX)


def clear_leftovers(part: OwnedPart, data_dir: Path) -> None:
    """Remove what processes that have ended left unproven of the same job.

    :param data_dir: the folder of the store, whose owners these are
    """
    start = f"{part.name}."
    # All results of a batch lie in one folder; a path made of each name would take its time.
    names = [name for name in os.listdir(part.folder) if name.startswith(start)]  # noqa: PTH208
    for path in map(Path, names):
        if path.suffix in _LEFTOVERS:
            owner = path.stem[len(start) :]
            _discard_of_the_dead(OwnedPart(part.folder, part.name, owner), data_dir)


def clear_all_leftovers(store: Store) -> None:
    """Remove what processes that have ended left unproven of any job, also of those given up."""
    for folder in store.folders():
        # A folder on a disk that is not there has nothing that could be removed.
        with suppress(OSError):
            left = [path.stem for path in folder.iterdir() if path.suffix in _LEFTOVERS]
            known = _part_names(store, folder) if left else set()
            for stem in left:
                name, _, owner = stem.rpartition(".")
                if name in known:
                    _discard_of_the_dead(OwnedPart(folder, name, owner), store.path.parent)


def _part_names(store: Store, folder: Path) -> Set[str]:
    return {
        part_name(view.download, job, len(view.jobs))
        for view in store.views_in(folder)
        for job in view.jobs
    }


def _discard_of_the_dead(part: OwnedPart, data_dir: Path) -> None:
    if has_ended(locks_folder(data_dir), part.owner):
        part.discard()


def part_name(download: Download, job: Job, parts: int) -> str:
    """Name a job's file: what it is, which part, and the job's own mark, so that none collide."""
    part = f"_{job.part + 1}of{parts}" if parts > 1 else ""
    return f"{safe_name(download.name, LONGEST_STEM)}{part}_{job.id[:8]}"


def backoff(attempts: int) -> float:
    """Give the pause before the next try in seconds: doubling, capped, with jitter."""
    longest = min(BACKOFF_LONGEST_S, BACKOFF_FIRST_S * 2.0 ** min(attempts, 16))
    return longest * secrets.SystemRandom().uniform(0.75, 1.25)


def _resting_state(step: Step) -> JobState:
    """Where a job waits that cannot go on just now."""
    if step.kind is StepKind.CREATE:
        return JobState.QUEUED
    return JobState.WAITING


def _is_clear_no(error: EosdaError) -> bool:
    """Whether it is certain that no task is at work for the order."""
    if error.not_taken or isinstance(error, (BadRequestError, TaskFailedError)):
        return True
    # 408 and 5xx leave it open, and so does 3xx, with which some services answer what they took.
    return error.status is not None and 400 <= error.status < 500 and error.status != 408


def _is_no_file(run: _Run, error: EosdaError) -> bool:
    """Whether the fetch brought something else than the file."""
    if isinstance(error, (ArchiveError, ExpiredLinkError, WrongContentError)):
        return True
    return run.at_storage and isinstance(error, AnswerError)


# What says nothing about the service or the job, and may go on for hours.
_PATIENT_ERRORS = (NetworkError, RateLimitedError)


def _failed_tries(job: Job, error: EosdaError) -> int:
    """Count the failures in a row before this one; a network away for hours counts by itself."""
    before = ERRORS.get(job.error_kind)
    if before is None or issubclass(before, _PATIENT_ERRORS) != isinstance(error, _PATIENT_ERRORS):
        return 0
    return job.attempts
