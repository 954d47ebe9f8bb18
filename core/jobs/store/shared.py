"""Orders for the same content: one of an account is sent, and its other downloads share the task.

Each job keeps the task for itself: it goes on when another that shares it is cancelled.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from enum import Enum
from typing import Collection, Iterable, Iterator, List, Optional, Tuple

from ....api.texts import QT_TRANSLATE_NOOP, translate
from ..model import Job, JobKind, JobState, Sharing
from .account import Table
from .records import BARE_JOB_COLUMNS, JOB_COLUMNS, RecordError, as_column, load_job

# Seconds until a job looks again while somebody else orders the same, or asks for the same task.
LOOK_S = 2.0
# So old a task that was stopped, in seconds, is no use to statistics: their days may not have been
# over then.
FRESH_S = 86400.0

IN_DOUBT = QT_TRANSLATE_NOOP(
    "Core",
    "The same was ordered for another download, and no answer came: it may have been charged.",
)

# By the fingerprint, of which there are few alike: a plus keeps SQLite from going by the state.
_ELSEWHERE = "fingerprint = ? AND id != ?"
_SAME_TASK = f"{_ELSEWHERE} AND task_id = ?"
_WORKED_ON = (JobState.WAITING.value, JobState.FETCHING.value, JobState.CHECKING.value)


class SharedState(Enum):
    """How it stands with the order of another download for the same content.

    ``QUEUED``: it is to be sent. ``BEING_SENT``: its answer has not come. ``ORDERED``: there is a
    task. ``IN_DOUBT``: it may have been charged.
    """

    NONE = "none"
    QUEUED = "queued"
    BEING_SENT = "being sent"
    ORDERED = "ordered"
    IN_DOUBT = "in doubt"


class SharedTasks(Table):
    """The jobs of several downloads for which one order is sent."""

    def state_of(self, job: Job) -> SharedState:
        """Return how it stands with the order of another download of this account for the same.

        :param job: stored or only planned
        """
        return self._find(job, self._session.key_id)[0]

    def finished(self, job_id: str) -> List[Job]:
        """List the jobs of other downloads that have brought what a job is to bring.

        Whoever ordered them: the files are there for everybody. Statistics depend on their day as
        well, so that they have to be of the same task.
        """
        rows = self._database.read(
            f"SELECT {JOB_COLUMNS} FROM jobs AS other WHERE +state = 'ready'"  # nosec B608 - constants
            " AND EXISTS (SELECT 1 FROM jobs WHERE id = ? AND sharing != 'own'"
            " AND jobs.id != other.id AND fingerprint = other.fingerprint"
            " AND (kind = 'lbe' OR task_id = other.task_id))"
            " AND fingerprint = (SELECT fingerprint FROM jobs WHERE id = ?)",
            (job_id, job_id),
        )
        return list(_read(rows))

    def take_files(self, job_id: str, done: Job) -> None:
        """End a job that nobody works on with the files of another.

        :param done: has been proven
        """
        self._database.write(
            "UPDATE jobs SET state = 'ready', files = ?, finished = ?, error_kind = ?,"
            " error_text = ?, attempts = 0 WHERE id = ? AND owner IS NULL AND held = 0"
            f" AND state IN {(JobState.QUEUED.value, *_WORKED_ON)}",  # nosec B608 - constants
            (as_column(done.files), self._clock(), done.error_kind, done.error_text, job_id),
        )

    def hand_out(self, job_id: str, key_id: str) -> None:
        """Give the task of a job to those of other downloads that wait to order the same."""
        with self._database.transaction():
            rows = self._database.read(
                f"SELECT {BARE_JOB_COLUMNS} FROM jobs"  # nosec B608 - constants
                " WHERE fingerprint = (SELECT fingerprint FROM jobs WHERE id = ?) AND id != ?"
                " AND key_id IN ('', ?) AND sharing != 'own' AND owner IS NULL AND held = 0"
                " AND task_id IS NULL AND +state IN ('queued', 'unconfirmed')",
                (job_id, job_id, key_id),
            )
            for job in _read(rows):
                self.adopt(job, key_id)

    def put_off(self, job: Job, due: float) -> None:
        """Let no other job ask for the same task before a time: its answer is known.

        :param due: seconds since the epoch
        """
        self._database.write(
            f"UPDATE jobs SET due = ?, asked = ? WHERE {_SAME_TASK}"  # nosec B608 - constants
            " AND owner IS NULL AND held = 0 AND +state = 'waiting' AND due < ?",
            (due, self._clock(), job.fingerprint, job.id, job.task_id, due),
        )

    def lose(self, job: Job, state: JobState, error_kind: str, error_text: str) -> None:
        """Write that the task of a job brings nothing to all others that share it."""
        same_task = (job.fingerprint, job.id, job.task_id)
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET state = ?, error_kind = ?, error_text = ?, finished = ?"
                f" WHERE {_SAME_TASK} AND owner IS NULL"  # nosec B608 - constants
                f" AND +state IN {_WORKED_ON}",
                (state.value, error_kind, error_text, self._clock(), *same_task),
            )
            # What was stopped by the user stays so, but nobody is to go on with the task.
            cursor.execute(
                "UPDATE jobs SET task_id = NULL, submitted = NULL"
                f" WHERE {_SAME_TASK} AND +state = 'cancelled'",  # nosec B608 - constants
                same_task,
            )

    def has_to_wait(self, job: Job, key_id: str, looked_at: Collection[str]) -> bool:
        """Return whether a job that is about to be ordered is not to be: the same is ordered.

        If so it is changed: it has the task, looks again soon, or waits for the user. To be called
        in the transaction that orders it, as are those below.

        :param looked_at: ids of finished jobs of the same content whose files are not here any more
        """
        if job.sharing is Sharing.OWN:
            return False
        state = self.adopt(job, key_id)
        if state is SharedState.ORDERED:
            return True
        done = self._database.read(
            f"SELECT id FROM jobs WHERE {_ELSEWHERE} AND +state = 'ready'",  # nosec B608 - constants
            (job.fingerprint, job.id),
        )
        if job.kind is JobKind.BANDS and {row["id"] for row in done} - set(looked_at):
            # Finished a moment ago: its files are looked at before anything is paid.
            return True
        if state is SharedState.BEING_SENT:
            self._look_again(job)
            return True
        if state is SharedState.IN_DOUBT and job.sharing is Sharing.SHARED:
            self._database.write(
                "UPDATE jobs SET state = 'unconfirmed', error_kind = 'UnconfirmedError',"
                " error_text = ?, finished = ? WHERE id = ?",
                (translate("Core", IN_DOUBT), self._clock(), job.id),
            )
            return True
        return False

    def use_word(self, job: Job) -> None:
        """Note that a job is being sent: the user's word for an order in doubt is good for one."""
        if job.sharing is not Sharing.OWN:
            self._database.write(
                f"UPDATE jobs SET sharing = 'shared' WHERE {_ELSEWHERE}"  # nosec B608 - constants
                " AND sharing = 'agreed'",
                (job.fingerprint, job.id),
            )

    def is_asked_for(self, job: Job) -> bool:
        """Return whether somebody asks for the task of a job just now, which then looks again."""
        found = self._database.read(
            f"SELECT 1 FROM jobs WHERE {_SAME_TASK} AND owner IS NOT NULL"  # nosec B608 - constants
            " AND lease_until > ? LIMIT 1",
            (job.fingerprint, job.id, job.task_id, self._clock()),
        )
        if found:
            self._look_again(job)
        return bool(found)

    def adopt(self, job: Job, key_id: str) -> SharedState:
        """Give a job that waits to be ordered the task of another download, if there is one.

        :return: how it stands with that download's order
        """
        state, other = self._find(job, key_id)
        if other is None:
            return state
        waits = other.state is JobState.WAITING and not other.held
        self._database.write(
            "UPDATE jobs SET state = 'waiting', task_id = ?, submitted = ?, expires = ?, asked = ?,"
            " due = ?, key_id = ?, attempts = 0, error_kind = '', error_text = '', finished = NULL"
            " WHERE id = ?",
            (
                *(other.task_id, other.submitted, other.expires, other.asked),
                other.due if waits else self._clock(),
                other.key_id or key_id,
                job.id,
            ),
        )
        return state

    def _look_again(self, job: Job) -> None:
        self._database.write(
            "UPDATE jobs SET due = ? WHERE id = ?", (self._clock() + LOOK_S, job.id)
        )

    def _find(self, job: Job, key_id: str) -> Tuple[SharedState, Optional[Job]]:
        """Return how it stands with another order for the same, and the job that has it."""
        rows = self._database.read(
            f"SELECT {BARE_JOB_COLUMNS} FROM jobs WHERE {_ELSEWHERE}"  # nosec B608 - constants
            " AND state != 'ready' AND key_id IN ('', ?)",
            (job.fingerprint, job.id, key_id),
        )
        others = list(_read(rows))
        ordered = [other for other in others if _is_of_use(other, job, self._clock())]
        if ordered:
            return SharedState.ORDERED, max(ordered, key=_liveliness)
        if any(other.state is JobState.SUBMITTING for other in others):
            return SharedState.BEING_SENT, None
        if any(other.in_doubt for other in others):
            return SharedState.IN_DOUBT, None
        if any(other.state is JobState.QUEUED and not other.held for other in others):
            return SharedState.QUEUED, None
        return SharedState.NONE, None


def _read(rows: Iterable[sqlite3.Row]) -> Iterator[Job]:
    """Yield the jobs that can be read."""
    for row in rows:
        with suppress(RecordError):
            yield load_job(row)


def _is_of_use(other: Job, job: Job, now: float) -> bool:
    """Return whether a job has a task that may still bring what another wants."""
    if other.task_id is None or other.has_lost_task:
        return False
    # When a task expires is a question for the service: clocks are set, and it is paid for.
    under_way = other.active and not other.held
    fresh = (other.submitted or 0.0) >= now - FRESH_S
    return job.kind is JobKind.BANDS or under_way or fresh


def _liveliness(other: Job) -> Tuple[bool, bool, float]:
    return other.active, not other.held, other.submitted or 0.0
