"""What a step does: one order, one status request, one file. Runs in a worker thread, never sleeps.

A step takes a lease of its job, makes at most one paid request, writes what came of it and gives
the lease back. What is to happen later is written as the job's ``due`` time; waiting is the
driver's part.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Callable,
    Collection,
    Dict,
    Iterator,
    Mapping,
    Optional,
    Sequence,
    Tuple,
)

from ....api.client import Client
from ....api.errors import EosdaError, StoppedError, TaskFailedError, WrongContentError
from ....api.models import TaskPhase
from ....api.texts import translate
from ....api.values import Json, as_mapping
from ... import log
from ...errors import MisplacedError, NoDataError, TaskExpiredError, UnexpectedError
from ...storage.comparison import compare
from ...storage.delivery import accept, keep_statistics
from ...storage.partial_file import PartialFile, make_folder, receive, storage_error
from ...storage.place import kept_as_delivered
from ...storage.validation import bounds_of
from ..files import files_are_here
from ..model import JobKind, JobState, order_of
from ..polling import learnt_time, next_status_delay
from ..scheduler import Step, StepKind, quotas
from ..store import Lease, RecordError
from ..store.account import is_accepted
from . import failures
from .attempt import LEASE_S, TAKEN_OVER, Attempt, StepTools
from .leftovers import Leftovers, part_name
from .transports import SpareTransports

if TYPE_CHECKING:
    from ....api.models import CreatedTask
    from ....api.transport import FileStream, Transport

# A task is given this long where the service does not say (``eosda-api.md`` 2.2: 4 days).
DEFAULT_TASK_LIFE_S = 345600.0
# How the service calls a piece in which the scene has nothing is not documented.
_NO_DATA = re.compile(r"\bno[- ]?(valid )?(data|pixels)\b|not intersect", re.IGNORECASE)
# No task is given up earlier, whatever the service says of its life.
SHORTEST_TASK_LIFE_S = 86400.0
# Nor unless the status request before was within this time: then its end has been watched.
LONGEST_GAP_S = 86400.0


@dataclass(frozen=True)
class JobRunner(StepTools):
    """Carries out the steps of one plan on the jobs of one store with one service.

    What is left of steps that were cut off, how long the service takes, and how many tasks share
    its answers, is looked up once for all of them.
    """

    _histories: Dict[str, Tuple[float, ...]] = field(default_factory=dict, init=False)

    def run(
        self,
        step: Step,
        stopped: Callable[[], bool],
        on_progress: Callable[[int, Optional[int]], None],
        on_transport: Callable[[Optional[Transport]], None] = lambda transport: None,
    ) -> None:
        """Carry out one step and write what came of it.

        :param stopped: asked between pieces of work
        :param on_progress: bytes so far, bytes in all (None if not known)
        :param on_transport: told of the transport in use, whose ``abort`` ends a blocked read
        """
        done = self.store.shared.finished(step.job_id) if step.kind is not StepKind.FETCH else ()
        for one in filter(files_are_here, done):
            # Nothing is asked for; if somebody works on it by now, it is theirs.
            self.store.shared.take_files(step.job_id, one)
            return
        lease = self._lease(step, {one.id for one in done})
        job = lease.job
        if job is None:
            return
        try:
            download, parts = self.store.downloads.for_step(job.download_id)
        except RecordError:
            # Nothing can be done for it, now or later.
            self.store.leases.give_up(job.id, self.owner, lease.ticket)
            return
        work = {
            StepKind.CREATE: self._create,
            StepKind.STATUS: self._request_status,
            StepKind.FETCH: self._fetch_known,
        }[step.kind]
        with self._client(on_transport) as client:
            run = Attempt(
                self,
                step,
                job,
                download,
                parts,
                client,
                stopped,
                on_progress,
                lease.ticket,
            )
            try:
                work(run)
            except EosdaError as error:
                failures.write(run, error)
            except OSError as error:
                # A folder that went away between two looks at it.
                refused = storage_error(Path(run.download.folder), error)
                failures.write(run, refused)
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
                log.exception("A step failed unexpectedly", error, key=self.options.key)
                failures.write(run, UnexpectedError(type(error).__name__))

    def _lease(self, step: Step, looked_at: Collection[str]) -> Lease:
        is_order = step.kind is StepKind.CREATE
        under_way = (JobState.WAITING, JobState.FETCHING, JobState.CHECKING)
        return self.store.leases.acquire(
            step.job_id,
            self.owner,
            LEASE_S,
            (JobState.QUEUED,) if is_order else under_way,
            JobState.SUBMITTING if is_order else None,
            quota=quotas(self.limits).get(step.kind),
            key_id=self.options.key_id,
            heeds_pause=self.heeds_pause,
            alone=step.kind is not StepKind.FETCH and not is_accepted(self.options.key_id),
            looked_at=looked_at,
        )

    @contextmanager
    def _client(self, on_transport: Callable[[Optional[Transport]], None]) -> Iterator[Client]:
        spare = self.spare or SpareTransports(self.options, 0)
        transport = spare.take()
        on_transport(transport)
        try:
            yield Client(transport)
        finally:
            # First, so that whoever ends this step does not end the next one with the same.
            on_transport(None)
            spare.give_back(transport)

    # -- the three steps --------------------------------------------------------------------

    def _create(self, run: Attempt) -> None:
        created = run.client.create_task(order_of(run.download, run.job))
        now = self.clock()
        # Paid for: it must come into the store, now or as soon as the disk takes it.
        self.store.leases.insist(lambda: self._write_created(run, created, now))
        self.store.leases.accept(self.options.key_id, run.download.base_url)

    def _write_created(self, run: Attempt, created: CreatedTask, now: float) -> None:
        life = max(created.timeout_s or DEFAULT_TASK_LIFE_S, SHORTEST_TASK_LIFE_S)
        first_look = now + self._status_delay(run, 0.0)
        with run.answered():
            kept = run.update(
                state=JobState.WAITING,
                task_id=created.task_id,
                key_id=self.options.key_id,
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
                self.store.leases.note_task(run.job.id, created.task_id, now, now + life)
            self.store.shared.hand_out(run.job.id, self.options.key_id)

    def _request_status(self, run: Attempt) -> None:
        of_statistics = run.job.kind is JobKind.STATISTICS
        state = run.client.task_state(run.job.task_id or "", of_statistics=of_statistics)
        self.store.leases.accept(self.options.key_id, run.download.base_url)
        if state.phase is TaskPhase.FAILED:
            if (run.parts > 1 or of_statistics) and _NO_DATA.search(state.message or ""):
                # A footprint is not exact; the other parts are good.
                empty = translate("Core", "The scene has no data here.")
                self._write_ready(run, (), empty, NoDataError.__name__)
                return
            raise TaskFailedError(
                state.message or translate("Core", "The service gave up on this task.")
            )
        if state.phase is TaskPhase.PENDING:
            self._write_pending(run, state.retry_after)
        elif state.document is not None:
            self._go_on(run, JobState.FETCHING)
            self._keep_statistics(run, state.document)
        elif state.stream is not None:
            with state.stream as stream:
                if of_statistics:
                    raise WrongContentError(
                        translate("Core", "The service sent a file instead of statistics.")
                    )
                self._go_on(run, JobState.FETCHING)
                self._fetch(run, stream)
        elif state.url is not None:
            self.links[run.job.id] = state.url
            self._fetch_known(run)

    def _fetch_known(self, run: Attempt) -> None:
        self._go_on(run, JobState.FETCHING)
        run.at_storage = True
        if run.job.kind is JobKind.STATISTICS:
            self._keep_statistics(run, as_mapping(run.client.open_document(self.links[run.job.id])))
            return
        with run.client.open_result(self.links[run.job.id]) as stream:
            self._fetch(run, stream)

    def _fetch(self, run: Attempt, stream: FileStream) -> None:
        """Bring a file in, prove it, and only then give it its name."""
        download = run.download
        bounds = bounds_of(download.dataset, download.bands, run.job.geometry, download.metadata)
        with self._new_part(run) as part:
            receive(
                part,
                stream.chunks(),
                lambda n: run.beat(n, stream.length),
                max_bytes=bounds.max_bytes,
                length=stream.length,
            )
            self._go_on(run, JobState.CHECKING)
            delivered = accept(part, run.has_to_stop, bounds)
        for left in delivered.left:
            log.warning(f"{part.name}: left in the delivered zip: {left}")
        found = compare(delivered.files, download.dataset, download.bands, run.job.geometry)
        if found.refused:
            # Whole and paid for, so it is kept; the same task brings the same again.
            error = MisplacedError(kept_as_delivered(found.refused))
            failures.close(run, JobState.FAILED, error, delivered.files)
            return
        self._write_ready(run, found.files, " ".join(found.notes))

    def _keep_statistics(self, run: Attempt, document: Mapping[str, Json]) -> None:
        """Write a document of statistics, prove it, and only then give it its name."""
        assert run.job.statistics is not None  # nosec B101 - jobs of this kind have them
        with self._new_part(run) as part:
            self._go_on(run, JobState.CHECKING)
            kept = keep_statistics(part, document, run.job.statistics.indices)
        self._write_ready(run, (kept,))

    @contextmanager
    def _new_part(self, run: Attempt) -> Iterator[PartialFile]:
        """Lend a name for what is not proven yet; of what fails nothing stays."""
        name = part_name(run.download, run.job, run.parts)
        part = PartialFile(Path(run.download.folder), name, self.owner)
        try:
            make_folder(part.folder)
            self._leftovers.clear(part.folder, [part.name])
            yield part
        except BaseException:
            # Also when the store fails: nobody else knows this name.
            part.discard()
            raise

    def _write_ready(
        self, run: Attempt, files: Sequence[Path], note: str = "", kind: str = ""
    ) -> None:
        """End a job with its files.

        :param note: what is not as it was ordered, in sentences
        :param kind: why there is no file
        """
        self.links.pop(run.job.id, None)
        with run.answered():
            run.update(
                state=JobState.READY,
                files=[str(path) for path in files],
                finished=self.clock(),
                error_kind=kind,
                error_text=note,
            )

    def _go_on(self, run: Attempt, state: JobState) -> None:
        """Write how far a file has come; a step whose lease is gone ends here.

        It need not last: who finds the job after a power failure asks for the file anew anyway.
        """
        learnt = self._learnt(run) if state is JobState.FETCHING else None
        with run.answered(lasting=False):
            if learnt is not None:
                self.store.history.note(run.download.service, learnt)
            kept = run.update(release=False, state=state)
        if not kept:
            raise StoppedError(translate("Core", TAKEN_OVER))

    def _learnt(self, run: Attempt) -> Optional[float]:
        """Return how long the service took, in seconds; None if that was learnt before."""
        asked = run.step.kind is StepKind.STATUS and run.job.state is JobState.WAITING
        if not asked or run.job.submitted is None:
            return None
        found = self.clock() - run.job.submitted
        too_soon = (run.job.asked or run.job.submitted) - run.job.submitted
        return learnt_time(too_soon, found, self._history(run))

    # -- what came of it --------------------------------------------------------------------

    @cached_property
    def _leftovers(self) -> Leftovers:
        return Leftovers(self.store)

    @cached_property
    def _sharing(self) -> int:
        return self.store.jobs.count_sharing(self.options.base_url, self.limits.creates)

    def _history(self, run: Attempt) -> Tuple[float, ...]:
        service = run.download.service
        if service not in self._histories:
            self._histories[service] = self.store.history.of(service)
        return self._histories[service]

    def _status_delay(self, run: Attempt, elapsed: float) -> float:
        """Return the seconds until the next status request; this job shares them with all."""
        turn_s = self.limits.turn_s(max(0, self._sharing - 1))
        return next_status_delay(elapsed, self._history(run), turn_s)

    def _write_pending(self, run: Attempt, retry_after: Optional[float]) -> None:
        now, expires = self.clock(), run.job.expires
        submitted = min(run.job.submitted or now, now)
        if expires is not None and now > expires:
            if now - (run.job.asked or submitted) < LONGEST_GAP_S:
                lapsed = TaskExpiredError(translate("Core", "The service did not finish in time."))
                with run.answered():
                    failures.close(run, JobState.EXPIRED, lapsed)
                return
            # Nobody has looked for so long, or the computer's clock has been set since the order.
            # It is paid for, so it is not given up on that: it counts as ordered now.
            submitted, expires = now, now + SHORTEST_TASK_LIFE_S
        delay = max(self._status_delay(run, now - submitted), retry_after or 0.0)
        with run.answered():
            run.update(
                state=JobState.WAITING,
                asks=run.job.asks + 1,
                asked=now,
                submitted=submitted,
                expires=expires,
                attempts=0,
                error_kind="",
                error_text="",
                due=now + delay,
            )
            self.store.shared.put_off(run.job, now + delay)
