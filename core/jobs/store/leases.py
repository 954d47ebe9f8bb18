"""Who works on which job: a lease is one step's right to a job, and its place in the quota."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass, replace
from typing import Any, Callable, Collection, Iterable, List, Optional

from ....api.texts import QT_TRANSLATE_NOOP, translate
from ..model import ACCOUNT_ERRORS, Job, JobState, Quota
from . import account
from .records import ACTIVE, JOB_COLUMNS, RecordError, as_column, load_job
from .service import RateLimit
from .shared import SharedTasks

# Seconds that clocks of processes may differ by without one having been set.
CLOCK_SLACK_S = 5.0
# The longest times that are ever written, in seconds from then: a wait (polling.MAX_WAIT_S), a
# lease, a pause that the service asks for (api.network.MAX_RETRY_AFTER).
LONGEST_WAIT_S = 7200.0
LONGEST_LEASE_S = 600.0
LONGEST_PAUSE_S = 3600.0
# Seconds after which the times on the disk are looked at again: another process, which may have a
# clock that is ahead, has written some since.
BOUNDED_EVERY_S = 60.0
# What they become if they are longer.
LEASE_AFTER_S = 180.0
SHORT_PAUSE_S = 60.0
# What tells of something that has happened.
_PAST = ("created", "submitted", "asked")

# An account whose request was answered so many seconds ago is one that the service takes.
RECENT_S = 600.0

UNREADABLE = QT_TRANSLATE_NOOP("Core", "What is stored of this order cannot be read.")


@dataclass(frozen=True)
class Lease:
    """The answer to an attempt to take a job: the job, unless it is refused.

    ``ticket`` is the place of the step's request in the request log, to be settled by its end.
    """

    job: Optional[Job] = None
    ticket: Optional[int] = None


class Leases(account.Table):
    """The steps' rights to the jobs."""

    def __init__(self, session: account.Session):
        super().__init__(session)
        self._shared = SharedTasks(session)
        self._rate_limit = RateLimit(session)
        self._owed: List[Callable[[], None]] = []
        self._owed_lock = threading.Lock()
        # When the times on the disk were last looked at.
        self._bounded_at = 0.0

    def set_paused(self, paused: bool) -> None:
        """Let every QGIS on this data folder begin nothing new, or go on; it stays so on disk."""
        self._database.write(
            "INSERT OR REPLACE INTO switches (name, value) VALUES ('paused', ?)", (paused,)
        )

    def is_paused(self) -> bool:
        """Return whether the user has paused downloads."""
        rows = self._database.read("SELECT value FROM switches WHERE name = 'paused'")
        return bool(rows) and bool(rows[0]["value"])

    def acquire(
        self,
        job_id: str,
        owner: str,
        lease_s: float,
        states: Iterable[JobState],
        becomes: Optional[JobState],
        *,
        quota: Optional[Quota] = None,
        key_id: str = "",
        heeds_pause: bool = False,
        alone: bool = False,
        looked_at: Collection[str] = (),
    ) -> Lease:
        """Take a job for one step, with the request it will make entered in the request log.

        One transaction: the lease, the state it goes on in, and the place in the quota. Nothing
        is changed unless all three are granted.

        :param lease_s: seconds after which the lease lapses by itself
        :param becomes: the state it goes on in; None for the one it is in
        :param quota: the quota that the step's request counts against; None if it makes none
        :param key_id: the account; a job of another is not granted
        :param heeds_pause: whether nothing is granted while the user has paused downloads
        :param alone: whether nothing is granted while another request of this account is under way,
            since it is not known whether its key is taken
        :param looked_at: as for ``SharedTasks.has_to_wait``
        """
        ticket = None
        with self._database.transaction():
            # Read only now: waiting for another's transaction takes time.
            now = self._clock()
            rows = self._database.read(
                f"SELECT {JOB_COLUMNS} FROM jobs WHERE id = ? AND held = 0",  # nosec B608
                (job_id,),
            )
            if not rows or rows[0]["state"] not in {one.value for one in states}:
                return Lease()
            if heeds_pause and self.is_paused():
                return Lease()
            try:
                found = load_job(rows[0])
            except RecordError:
                self._hold(job_id)
                return Lease()
            if found.key_id not in ("", key_id):
                return Lease()
            # Nor is it granted twice to one process: a step of its own may be at work.
            if found.owner is not None and found.lease_until > now:
                return Lease()
            if becomes is JobState.SUBMITTING:
                if self._shared.has_to_wait(found, key_id, looked_at):
                    return Lease()
            elif quota is not None and self._shared.is_asked_for(found):
                return Lease()
            if alone and self.is_at_work(key_id, owner):
                return Lease()
            if quota is not None:
                if self._rate_limit.free_at(key_id, quota) > now:
                    return Lease()
                ticket = self._rate_limit.enter(key_id, quota.kind, under_way_of=owner)
            if becomes is JobState.SUBMITTING:
                self._shared.use_word(found)
            job = replace(
                found, owner=owner, lease_until=now + lease_s, state=becomes or found.state
            )
            self._database.write(
                "UPDATE jobs SET owner = ?, lease_until = ?, state = ? WHERE id = ?",
                (owner, job.lease_until, job.state.value, job_id),
            )
        return Lease(job=job, ticket=ticket)

    def _bound_times(self, now: float) -> None:
        """Let no time on the disk be further off than the longest that is ever written.

        It is, if the clock has been set back since, or was not this computer's: waits of seconds
        would be hours. A time that lies ahead although it tells of something past proves that as
        well.
        """
        since = now - self._bounded_at
        if -CLOCK_SLACK_S <= since < BOUNDED_EVERY_S:
            return
        self._bounded_at = now
        past = now + CLOCK_SLACK_S
        ahead = f"max({', '.join(f'coalesce({name}, 0)' for name in _PAST)}) > ?"
        wrong = f"state IN ({ACTIVE}) AND (due > ? OR {ahead} OR lease_until > ?)"  # nosec B608
        limits = (now + LONGEST_WAIT_S, past, now + LONGEST_LEASE_S)
        pauses = "SELECT 1 FROM pauses WHERE until > ?"
        query = f"SELECT 1 FROM jobs WHERE {wrong} LIMIT 1"  # nosec B608 - constants
        found = self._database.read(query, limits)
        if not found and not self._database.read(pauses, (now + LONGEST_PAUSE_S,)):
            return
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET due = min(due, ?), lease_until = min(lease_until, ?),"
                " created = min(created, ?), submitted = min(submitted, ?), asked = min(asked, ?)"
                f" WHERE {wrong}",  # nosec B608 - constants
                (now, now + LEASE_AFTER_S, now, now, now, *limits),
            )
            # What they were meant to be is not known; one window is the least that makes sense.
            cursor.execute(
                "UPDATE pauses SET until = ? WHERE until > ?",
                (now + SHORT_PAUSE_S, now + SHORT_PAUSE_S),
            )

    def is_at_work(self, key_id: str, owner: str) -> bool:
        """Return whether somebody else is about to find out whether a key is taken."""
        now = self._clock()
        rows = self._database.read(
            "SELECT DISTINCT owner FROM jobs WHERE owner IS NOT NULL AND lease_until > ?"
            " AND key_id IN ('', ?) AND state IN ('submitting', 'waiting')",
            (now, key_id),
        )
        owners = {row["owner"] for row in rows}
        if owners <= {owner}:
            return bool(owners)
        # Others that have been answered of late are busy without end; they prove nothing more.
        answered = self._database.read(
            "SELECT 1 FROM jobs WHERE key_id = ? AND (submitted > ? OR asked > ?) LIMIT 1",
            (key_id, now - RECENT_S, now - RECENT_S),
        )
        return owner in owners or not answered

    def accept(self, key_id: str, base_url: str) -> None:
        """Note that the service has taken an account's key: what is nobody's is its own now.

        Nobody's are the jobs of versions that did not write down whose they are, and those that
        were ordered before a key was set.
        """
        if account.is_accepted(key_id):
            return
        self._database.write(
            "UPDATE jobs SET key_id = ?,"  # nosec B608 - constants
            f" due = CASE WHEN held = 1 AND error_kind IN {ACCOUNT_ERRORS} THEN ? ELSE due END,"
            f" held = CASE WHEN error_kind IN {ACCOUNT_ERRORS} THEN 0 ELSE held END"
            " WHERE key_id = '' AND download_id IN (SELECT id FROM downloads WHERE base_url = ?)",
            (key_id, self._clock(), base_url),
        )
        account.accept(key_id)

    def renew(self, job_id: str, owner: str, lease_s: float) -> bool:
        """Lengthen a lease; False when it is no longer ours."""
        # After a power failure there is no process left that it could be kept for.
        renewed = self._database.write(
            "UPDATE jobs SET lease_until = ? WHERE id = ? AND owner = ?",
            (self._clock() + lease_s, job_id, owner),
            lasting=False,
        )
        return renewed == 1

    def update(self, job_id: str, owner: str, *, release: bool = True, **changes: Any) -> bool:
        """Write what a step brought, if the lease is still ours.

        :param release: give the lease back in the same transaction
        :param changes: fields of ``Job``
        """
        values = {name: as_column(value) for name, value in changes.items()}
        if release:
            values.update(owner=None, lease_until=0.0)
        assignments = ", ".join(f"{name} = ?" for name in values)
        written = self._database.write(
            # nosec B608 on the next line: the names are those of our own callers.
            f"UPDATE jobs SET {assignments} WHERE id = ? AND owner = ?",  # nosec B608
            (*values.values(), job_id, owner),
        )
        return written == 1

    def give_up(self, job_id: str, owner: str, ticket: Optional[int]) -> None:
        """Hold a job of a download that cannot be read; its request is not made."""
        with self._database.transaction() as cursor:
            self._hold(job_id)
            cursor.execute(
                "UPDATE jobs SET owner = NULL, lease_until = 0, state ="
                " CASE state WHEN 'submitting' THEN 'queued' ELSE state END"
                " WHERE id = ? AND owner = ?",
                (job_id, owner),
            )
            cursor.execute("DELETE FROM ledger WHERE id = ?", (ticket,))

    def _hold(self, job_id: str) -> None:
        self._database.write(
            "UPDATE jobs SET held = 1, error_kind = 'UnexpectedError', error_text = ? WHERE id = ?",
            (translate("Core", UNREADABLE), job_id),
        )

    def insist(self, write: Callable[[], None]) -> None:
        """Write what must not be lost; if the disk refuses, a later ``recover`` writes it."""
        try:
            write()
        except sqlite3.Error:
            with self._owed_lock:
                self._owed.append(write)
            raise
        self._database.checkpoint()

    def _write_owed(self) -> None:
        with self._owed_lock:
            while self._owed:
                self._owed[0]()
                self._owed.pop(0)

    def note_task(self, job_id: str, task_id: str, submitted: float, expires: float) -> None:
        """Keep the id of a paid task although the lease is gone: it is never paid twice.

        The answer came late (a stopped process, a laptop asleep). A job that is in doubt because
        of it, or that waits to be sent again, goes on with the task; one that was cancelled has
        it for a retry. A job that has another task by now is left alone.
        """
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET task_id = ?, submitted = ?, expires = ?,"
                " error_kind = CASE state WHEN 'cancelled' THEN '' ELSE error_kind END,"
                " error_text = CASE state WHEN 'cancelled' THEN '' ELSE error_text END"
                " WHERE id = ? AND task_id IS NULL",
                (task_id, submitted, expires, job_id),
            )
            cursor.execute(
                "UPDATE jobs SET state = 'waiting', due = ?, error_kind = '', error_text = '',"
                " finished = NULL WHERE id = ? AND task_id = ? AND owner IS NULL"
                " AND state IN ('unconfirmed', 'queued')",
                (submitted, job_id, task_id),
            )

    def recover(
        self, has_ended: Callable[[str], bool], owner: str = "", running: Collection[str] = ()
    ) -> List[str]:
        """Take back the leases of processes that have ended, or whose lease has lapsed.

        The requests that a process had under way when it ended count as answered now.

        A job that was being submitted becomes ``unconfirmed``: whether the service took it is
        not known. One that was being fetched or checked goes on.

        :param has_ended: tells whether the process with that owner id has ended
        :param owner: this process, whose steps may have ended without a word: the disk was full
        :param running: ids of the jobs that a step of this process is at work on
        :return: ids of the jobs taken back
        """
        self._write_owed()
        now = self._clock()
        self._bound_times(now)
        owners = self._database.read(
            "SELECT owner FROM jobs WHERE owner IS NOT NULL"
            " UNION SELECT owner FROM ledger WHERE under_way = 1 AND owner IS NOT NULL"
        )
        ended = [row["owner"] for row in owners if has_ended(row["owner"])]
        marks = ", ".join("?" * len(ended))
        ours_to_take = (
            f"owner IS NOT NULL AND (owner IN ({marks}) OR (lease_until <= ? OR owner = ?)"
            f" AND id NOT IN ({', '.join('?' * len(running))}))"
        )
        values = (*ended, now, owner, *running)
        query = f"SELECT id FROM jobs WHERE {ours_to_take}"  # nosec B608 - marks
        if not ended and not self._database.read(query, values):
            # The usual case: nothing to write, so nobody waits for us.
            return []
        in_doubt = "state = 'submitting' AND task_id IS NULL"
        with self._database.transaction() as cursor:
            lost = [row["id"] for row in cursor.execute(query, values)]
            # A state that is not known here is left as it is.
            cursor.execute(
                "UPDATE jobs SET owner = NULL, lease_until = 0,"  # nosec B608 - constants and marks
                f" error_kind = CASE WHEN {in_doubt} THEN 'UnconfirmedError' ELSE '' END,"
                f" error_text = CASE WHEN {in_doubt} THEN ? ELSE '' END,"
                f" state = CASE WHEN {in_doubt} THEN 'unconfirmed' WHEN state = 'submitting' THEN"
                " 'waiting' WHEN state = 'checking' THEN 'fetching' ELSE state END"
                f" WHERE {ours_to_take}",
                (translate("Core", "QGIS was closed while the order was being sent."), *values),
            )
            # Its last request may have reached the service up to the moment of its end, which is
            # before now; when it was entered would be too early.
            cursor.execute(
                "UPDATE ledger SET at = ?, under_way = 0 WHERE under_way = 1"
                f" AND owner IN ({marks})",  # nosec B608 - marks only
                (self._clock(), *ended),
            )
        return lost
