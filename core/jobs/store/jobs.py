"""The jobs of all downloads: which have a step to come, and what the user wants of them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, Collection, Dict, Iterable, Iterator, List, Optional, Tuple

from ....api.texts import QT_TRANSLATE_NOOP, translate
from ..model import (
    ACTIVE_STATES,
    FINAL_ERRORS,
    LOST_TASK_ERRORS,
    REFUSED_KEY_ERRORS,
    Candidate,
    Job,
    JobState,
)
from .account import OURS, Table
from .records import ACTIVE, JOB_COLUMNS, RecordError, in_record, load_candidate, load_job

# Tasks that are counted: of more, each is asked for so seldom that their number no longer matters.
_MOST_SHARING = 1000

_ORIGIN = in_record("origin")
# Made of constants.
_OF_DESKTOP = f"download_id IN (SELECT id FROM downloads WHERE {_ORIGIN} = 'desktop')"  # nosec B608

# The same as Job.is_final, and as Job.has_lost_task.
_FINAL = f"(state = 'failed' AND task_id IS NULL AND error_kind IN {FINAL_ERRORS})"
_LOST = f"(state = 'expired' OR state = 'failed' AND error_kind IN {LOST_TASK_ERRORS})"

# The same as Job.in_doubt.
_IN_DOUBT = (
    "(task_id IS NULL AND (state = 'unconfirmed'"
    " OR state = 'cancelled' AND error_kind = 'UnconfirmedError'))"
)

CANCELLED_IN_DOUBT = QT_TRANSLATE_NOOP(
    "Core", "Cancelled while the order was being sent: it may have been charged."
)

# Has the ids of some downloads in a table of its own.
Watch = sqlite3.Connection


class Jobs(Table):
    """The table of jobs."""

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
        for row in self._database.read(
            "SELECT download_id, state, held FROM jobs WHERE download_id IN"
            " (SELECT value FROM json_each(?)) ORDER BY download_id, part",
            (json.dumps(list(found)),),
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
            yield connection

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
        falls due next. Jobs of other accounts are left to those.

        :param most: how many of each state that are due
        :param linked: ids of jobs to be listed in any case
        :param watched: only the jobs of these downloads
        """
        now, url, ours = self._clock(), base_url.rstrip("/"), self._ours()
        which = "IS NOT NULL" if watched is None else "IN watched"
        start = (
            # CROSS keeps SQLite from going through the downloads first; so does the plus.
            "SELECT jobs.id, state, due, jobs.created, owner, lease_until"
            " FROM jobs CROSS JOIN downloads ON downloads.id = jobs.download_id"
            f" WHERE held = 0 AND base_url = ? AND +download_id {which}"  # nosec B608 - constants
            f" AND {OURS}"
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
        lent = self._database.reading() if watched is None else nullcontext(watched)
        # All as of one moment: a job that another process takes up between two questions would be
        # in the answer to neither, and a run whose last job that is would end without it.
        with lent as connection, connection:
            connection.execute("BEGIN")
            for end, values in ends:
                query = f"{start} {end}"  # nosec B608 - constants and marks
                for row in connection.execute(query, (url, *ours, *values)):
                    # Left out here, as in the list; what reads the list says so.
                    with suppress(RecordError):
                        found[row["id"]] = load_candidate(row)
        return [one for one in found.values() if one.state in ACTIVE_STATES]

    def count_sharing(self, base_url: str, to_order: int) -> int:
        """Count the tasks that share the status requests: under way, and about to be ordered.

        :param to_order: how many of the orders that wait are about to be sent, at most
        """
        count = (
            "SELECT count(*) AS count FROM (SELECT 1 FROM jobs JOIN downloads"
            " ON downloads.id = jobs.download_id WHERE state = ? AND held = 0"
            f" AND base_url = ? AND {OURS} LIMIT ?)"  # nosec B608 - constants
        )
        url, ours = base_url.rstrip("/"), self._ours()
        (under_way,) = self._database.read(count, ("waiting", url, *ours, _MOST_SHARING))
        (to_come,) = self._database.read(count, ("queued", url, *ours, to_order))
        return int(under_way["count"] + to_come["count"])

    def has_held(self, base_url: str) -> bool:
        """Return whether a job waits for the user, of any account."""
        rows = self._database.read(
            "SELECT 1 FROM jobs JOIN downloads ON downloads.id = jobs.download_id"
            " WHERE held = 1 AND base_url = ? LIMIT 1",
            (base_url.rstrip("/"),),
        )
        return bool(rows)

    def hold_active(
        self, base_url: str, error_kind: str, error_text: str, key_id: Optional[str] = None
    ) -> None:
        """Hold every job of this account that nobody works on: it, not the job, is what is wrong.

        Without a key only those are held that belong to nobody.

        :param key_id: the account, if not the one that the store is worked on with
        """
        self._database.write(
            "UPDATE jobs SET held = 1, error_kind = ?, error_text = ?"
            f" WHERE owner IS NULL AND state IN ({ACTIVE})"  # nosec B608 - constants
            " AND key_id IN ('', ?) AND held = 0"
            " AND download_id IN (SELECT id FROM downloads WHERE base_url = ?)",
            (error_kind, error_text, key_id or self._session.key_id, base_url.rstrip("/")),
        )

    def release_held(self, kinds: Optional[Collection[str]] = None) -> int:
        """Let held jobs of this account go on, for example because a setting has been changed.

        An order of an algorithm that was never sent stays held: its run is over and has said so,
        and nobody expects it to be charged later.

        :param kinds: only those held for these error kinds; None for all
        :return: how many
        """
        condition = ""
        if kinds is not None:
            condition = f" AND error_kind IN ({', '.join('?' * len(kinds))})"
        return self._database.write(
            "UPDATE jobs SET held = 0, attempts = 0, due = ?, error_kind = '',"
            f" error_text = '' WHERE held = 1 AND {OURS}{condition}"  # nosec B608 - marks
            f" AND (task_id IS NOT NULL OR {_OF_DESKTOP})",
            (self._clock(), *self._ours(), *(kinds or ())),
        )

    def change_key(self, former: str) -> None:
        """Hand over to this account what was ordered here with a key that was refused.

        That is what is held because of that key, and what was never sent, if that key has never
        brought an order about. Whatever else was ordered with it waits until it is set again.

        :param former: the ``key_id`` of the key that has been replaced in this QGIS
        """
        self._database.write(
            f"UPDATE jobs SET key_id = ? WHERE key_id = ? AND {_OF_DESKTOP}"  # nosec B608
            f" AND state IN ({ACTIVE}) AND (held = 1 AND error_kind IN {REFUSED_KEY_ERRORS}"
            " OR task_id IS NULL AND state = 'queued'"
            " AND NOT EXISTS (SELECT 1 FROM jobs AS sent"
            " WHERE sent.key_id = ? AND sent.task_id IS NOT NULL))",
            (self._session.key_id, former, former),
        )

    # -- the user's word --------------------------------------------------------------------

    def cancel(self, download_ids: Iterable[str]) -> None:
        """Stop what is still going on; a step under way finds its lease gone.

        What may have been charged stays so for whoever asks for the same again.
        """
        self._database.write_each(
            "UPDATE jobs SET"
            " error_kind = CASE WHEN state IN ('submitting', 'unconfirmed')"
            " THEN 'UnconfirmedError' ELSE error_kind END,"
            " error_text = CASE WHEN state = 'submitting' THEN ? ELSE error_text END,"
            " state = 'cancelled', held = 0, owner = NULL, lease_until = 0"
            f" WHERE download_id = ? AND state IN ({ACTIVE}, 'unconfirmed')",  # nosec B608
            [(translate("Core", CANCELLED_IN_DOUBT), one) for one in download_ids],
        )

    def cancel_unsent(self, download_ids: Iterable[str]) -> None:
        """Send no further order for these downloads; what has been sent goes on."""
        # The plus keeps SQLite from looking through all that is queued for each download.
        self._database.write_each(
            "UPDATE jobs SET state = 'cancelled', held = 0 WHERE download_id = ?"
            " AND +state = 'queued' AND task_id IS NULL",
            [(one,) for one in download_ids],
        )

    def retry(self, download_ids: Iterable[str]) -> None:
        """Go on with what failed, was cancelled or is held.

        A task that the service has already taken is asked for again, not paid for again. One
        that has expired there, or was never confirmed, is ordered anew. Who has it ordered anew
        pays; a task is asked for by the account that it belongs to, unless it was ordered in the
        desktop, where the user has a key replaced. What is final stays as it is.
        """
        ids = list(download_ids)
        with self._database.transaction() as cursor:
            cursor.executemany(
                # What is on the right of a "=" is what was there before.
                "UPDATE jobs SET"  # nosec B608 - constants
                f" sharing = CASE WHEN {_IN_DOUBT} AND sharing = 'shared' THEN 'agreed'"
                f" ELSE sharing END, task_id = CASE WHEN {_LOST} THEN NULL ELSE task_id END,"
                f" submitted = CASE WHEN {_LOST} THEN NULL ELSE submitted END,"
                f" state = CASE WHEN task_id IS NULL OR {_LOST} THEN 'queued' ELSE 'waiting'"
                " END, key_id = CASE WHEN ? != ''"
                f" AND (task_id IS NULL OR {_LOST} OR {_OF_DESKTOP}) THEN ? ELSE key_id END,"
                " due = ?, held = 0, attempts = 0, error_kind = '', error_text = '',"
                " owner = NULL, lease_until = 0"
                " WHERE download_id = ? AND (held = 1 OR state IN"
                f" ('failed', 'cancelled', 'expired', 'unconfirmed')) AND NOT {_FINAL}",
                [(*self._ours(), self._clock(), one) for one in ids],
            )
            cursor.executemany(
                "UPDATE downloads SET shown = 1 WHERE id = ?", [(one,) for one in ids]
            )


def _state(text: str) -> JobState:
    """Return a state; one that is not known here brings nothing any more."""
    try:
        return JobState(text)
    except ValueError:
        return JobState.FAILED
