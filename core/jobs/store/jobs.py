"""The jobs of all downloads: which have a step to come, and what the user wants of them."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import Any, Callable, Collection, Dict, Iterable, Iterator, List, Optional, Tuple

from ..model import ACTIVE_STATES, Candidate, Job, JobState
from .connection import Database
from .records import JOB_COLUMNS, RecordError, in_record, load_candidate, load_job

# Ids in one query; SQLite takes 999 values at least.
IDS_AT_ONCE = 500

_ACTIVE = ", ".join(f"'{state.value}'" for state in sorted(ACTIVE_STATES))


class Watch:
    """Some downloads, whose jobs are the only ones that a driver works on.

    :param connection: has their ids in a table of its own
    """

    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection


class Jobs:
    """The table of jobs.

    :param clock: seconds since the epoch
    """

    def __init__(self, database: Database, clock: Callable[[], float]):
        self._database = database
        self._clock = clock

    def get(self, job_id: str) -> Optional[Job]:
        """Read one job; None also for one that cannot be read."""
        rows = self._database.read(
            f"SELECT {JOB_COLUMNS} FROM jobs WHERE id = ?",  # nosec B608 - constants
            (job_id,),
        )
        try:
            return load_job(rows[0]) if rows else None
        except RecordError:
            return None

    def states_of(self, download_ids: Iterable[str]) -> Dict[str, List[Tuple[JobState, bool]]]:
        """Return of many downloads the state of each job, and whether it is held; nothing more."""
        found: Dict[str, List[Tuple[JobState, bool]]] = {i: [] for i in download_ids}
        ids = list(found)
        with self._database.reading() as connection:
            for start in range(0, len(ids), IDS_AT_ONCE):
                some = ids[start : start + IDS_AT_ONCE]
                marks = ", ".join("?" * len(some))
                for row in connection.execute(
                    "SELECT download_id, state, held FROM jobs"
                    f" WHERE download_id IN ({marks}) ORDER BY download_id, part",  # nosec B608
                    some,
                ):
                    found[row["download_id"]].append((_state(row["state"]), bool(row["held"])))
        return found

    @contextmanager
    def watch(self, download_ids: Iterable[str]) -> Iterator[Watch]:
        """Name downloads to be ``watched`` by ``urgent``, of which there may be thousands."""
        with self._database.reading() as connection:
            connection.execute(
                "CREATE TEMP TABLE IF NOT EXISTS watched (id TEXT PRIMARY KEY) WITHOUT ROWID"
            )
            connection.execute("BEGIN")
            connection.execute("DELETE FROM watched")
            ids = [(i,) for i in set(download_ids)]
            connection.executemany("INSERT INTO watched VALUES (?)", ids)
            connection.execute("COMMIT")
            yield Watch(connection)

    def urgent(
        self,
        base_url: str,
        most: int,
        linked: Collection[str] = (),
        *,
        watched: Optional[Watch] = None,
    ) -> List[Candidate]:
        """List the jobs that a plan can make use of now: however many wait, it is short.

        These are what somebody works on, and in each state what has been due longest and what
        falls due next.

        :param most: how many of each state that are due
        :param linked: ids of jobs to be listed in any case
        :param watched: only the jobs of these downloads
        """
        if watched is not None:
            return self._urgent(watched.connection, base_url, most, linked, "IN watched")
        with self._database.reading() as connection:
            return self._urgent(connection, base_url, most, linked, "IS NOT NULL")

    def _urgent(
        self,
        connection: sqlite3.Connection,
        base_url: str,
        most: int,
        linked: Collection[str],
        which: str,
    ) -> List[Candidate]:
        now = self._clock()
        start = (
            # CROSS keeps SQLite from going through the downloads first; so does the plus.
            "SELECT jobs.id, state, due, jobs.created, owner, lease_until"
            " FROM jobs CROSS JOIN downloads ON downloads.id = jobs.download_id"
            f" WHERE held = 0 AND base_url = ? AND +download_id {which}"  # nosec B608 - constants
        )
        ends: List[Tuple[str, Tuple[Any, ...]]] = [("AND owner IS NOT NULL", ())]
        if linked:
            ends.append((f"AND jobs.id IN ({', '.join('?' * len(linked))})", tuple(linked)))
        for state in ACTIVE_STATES:
            due = (
                "AND state = ? AND due <= ? AND (owner IS NULL OR lease_until <= ?)"
                " ORDER BY due, jobs.created, jobs.id LIMIT ?"
            )
            ends.append((due, (state.value, now, now, most)))
            to_come = "AND state = ? AND due > ? ORDER BY due LIMIT 1"
            ends.append((to_come, (state.value, now)))
        found: Dict[str, Candidate] = {}
        for end, values in ends:
            for row in connection.execute(f"{start} {end}", (base_url, *values)):  # nosec B608
                try:
                    found[row["id"]] = load_candidate(row)
                except RecordError:
                    # Left out here, as in the list; what reads the list says so.
                    continue
        return [one for one in found.values() if one.state in ACTIVE_STATES]

    def count_sharing(self, base_url: str, to_order: int, most: int = 1000) -> int:
        """Count the tasks that questions are shared by: under way, and those about to be ordered.

        :param to_order: how many of the orders that wait are about to be sent, at most
        :param most: as many as matter
        """
        count = (
            "(SELECT count(*) FROM (SELECT 1 FROM jobs JOIN downloads"
            " ON downloads.id = jobs.download_id WHERE state = '{}' AND held = 0"
            " AND base_url = ? LIMIT ?))"
        )
        (row,) = self._database.read(
            f"SELECT {count.format('waiting')} + {count.format('queued')} AS sharing",
            (base_url, most, base_url, to_order),
        )
        return int(row["sharing"])

    def hold_active(self, base_url: str, error_kind: str, error_text: str) -> None:
        """Hold every job that nobody works on: the account, not the job, is what is wrong."""
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET held = 1, error_kind = ?, error_text = ?"
                f" WHERE owner IS NULL AND state IN ({_ACTIVE})"  # nosec B608 - constants
                " AND download_id IN (SELECT id FROM downloads WHERE base_url = ?)",
                (error_kind, error_text, base_url),
            )

    def release_held(self, kinds: Optional[Collection[str]] = None) -> int:
        """Let held jobs go on, for example because the key has been changed.

        An order of an algorithm that was never sent stays held: its run is over and has said so,
        and nobody expects it to be charged later.

        :param kinds: only those held for these error kinds; None for all
        :return: how many
        """
        condition = ""
        if kinds is not None:
            condition = f" AND error_kind IN ({', '.join('?' * len(kinds))})"
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET held = 0, attempts = 0, due = ?, error_kind = '',"
                f" error_text = '' WHERE held = 1{condition}"  # nosec B608 - marks only
                " AND (task_id IS NOT NULL OR download_id IN (SELECT id FROM downloads"
                f" WHERE {in_record('origin')} = 'desktop'))",
                (self._clock(), *(kinds or ())),
            )
            return cursor.rowcount

    # -- the user's word --------------------------------------------------------------------

    def cancel(self, download_ids: Iterable[str]) -> None:
        """Stop what is still going on; a step under way finds its lease gone.

        An order whose answer is not known stays in doubt: it may have been charged.
        """
        with self._database.transaction() as cursor:
            cursor.executemany(
                "UPDATE jobs SET error_kind = CASE WHEN state IN ('submitting', 'unconfirmed')"
                " AND task_id IS NULL THEN 'UnconfirmedError' ELSE error_kind END,"
                " state = 'cancelled', held = 0, owner = NULL, lease_until = 0"
                f" WHERE download_id = ? AND state IN ({_ACTIVE}, 'unconfirmed')",  # nosec B608
                [(download_id,) for download_id in download_ids],
            )

    def cancel_unsent(self, download_ids: Iterable[str]) -> None:
        """Send no further order for these downloads; what has been sent goes on."""
        with self._database.transaction() as cursor:
            # The plus keeps SQLite from looking through all that is queued for each download.
            cursor.executemany(
                "UPDATE jobs SET state = 'cancelled', held = 0 WHERE download_id = ?"
                " AND +state = 'queued' AND task_id IS NULL",
                [(download_id,) for download_id in download_ids],
            )

    def retry(self, download_ids: Iterable[str]) -> None:
        """Go on with what failed, was cancelled or is held.

        A task that the service has already taken is asked for again, not paid for again. One
        that has expired there, or was never confirmed, is ordered anew.
        """
        now = self._clock()
        with self._database.transaction() as cursor:
            for download_id in download_ids:
                cursor.execute(
                    "UPDATE jobs SET task_id = NULL, submitted = NULL WHERE download_id = ?"
                    " AND (state = 'expired' OR (state = 'failed' AND error_kind IN"
                    " ('TaskFailedError', 'NotFoundError')))",
                    (download_id,),
                )
                cursor.execute(
                    "UPDATE jobs SET state = CASE WHEN task_id IS NULL THEN 'queued'"
                    " ELSE 'waiting' END, due = ?, held = 0, attempts = 0, error_kind = '',"
                    " error_text = '', owner = NULL, lease_until = 0"
                    " WHERE download_id = ? AND (held = 1 OR state IN"
                    " ('failed', 'cancelled', 'expired', 'unconfirmed'))",
                    (now, download_id),
                )
                cursor.execute("UPDATE downloads SET shown = 1 WHERE id = ?", (download_id,))


def _state(text: str) -> JobState:
    """Return a state; one that is not known here brings nothing any more."""
    try:
        return JobState(text)
    except ValueError:
        return JobState.FAILED
