"""The job store: downloads, jobs, claims and the request ledger in one SQLite file.

Several processes may share the file (two QGIS windows, ``qgis_process``). Every change is one
short transaction, on disk (``synchronous=FULL``) before anything is done because of it; only how
far a file has come is left to the next such change to bring to the disk. Methods block on the
disk: call them from worker threads only.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import (
    Any,
    Callable,
    Collection,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from qgis.PyQt.QtCore import QLockFile

from ...api.models import Scene
from .model import ACTIVE_STATES, Download, DownloadView, Job, JobState, new_id

FILE_NAME = "jobs.sqlite"
SCHEMA_VERSION = 3
# Seconds that a transaction waits for another process to finish its own.
BUSY_S = 15.0
# Seconds that closing waits for another thread's transaction.
CLOSE_S = 0.05
# A request is taken to be under way for at most this long, in seconds: its process may have died
# without a lock file that tells of it.
UNDER_WAY_S = 180.0
# What has left all windows is taken out of the ledger with every so many requests.
SWEPT_EVERY = 50
# Turn-around times kept per dataset: enough for quantiles, recent enough to follow drift.
HISTORY_KEPT = 50

_SCHEMA = """
CREATE TABLE IF NOT EXISTS downloads (
    id TEXT PRIMARY KEY, created REAL NOT NULL, base_url TEXT NOT NULL, record TEXT NOT NULL,
    shown INTEGER NOT NULL DEFAULT 1, placed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS jobs (
    id TEXT PRIMARY KEY,
    download_id TEXT NOT NULL REFERENCES downloads(id) ON DELETE CASCADE,
    part INTEGER NOT NULL, geometry TEXT NOT NULL, fingerprint TEXT NOT NULL,
    created REAL NOT NULL, state TEXT NOT NULL, due REAL NOT NULL, held INTEGER NOT NULL,
    task_id TEXT, submitted REAL, expires REAL, asks INTEGER NOT NULL, asked REAL,
    attempts INTEGER NOT NULL,
    error_kind TEXT NOT NULL, error_text TEXT NOT NULL, files TEXT NOT NULL, finished REAL,
    owner TEXT, lease_until REAL NOT NULL);
CREATE INDEX IF NOT EXISTS jobs_by_download ON jobs(download_id, part);
DROP INDEX IF EXISTS jobs_by_state;
CREATE INDEX IF NOT EXISTS jobs_by_turn ON jobs(state, due, created, id);
CREATE INDEX IF NOT EXISTS jobs_by_fingerprint ON jobs(fingerprint);
CREATE INDEX IF NOT EXISTS jobs_by_owner ON jobs(owner) WHERE owner IS NOT NULL;
CREATE TABLE IF NOT EXISTS ledger (
    id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, kind TEXT NOT NULL, at REAL NOT NULL,
    under_way INTEGER NOT NULL, owner TEXT);
CREATE INDEX IF NOT EXISTS ledger_by_key ON ledger(key_id, kind, at);
CREATE TABLE IF NOT EXISTS pauses (
    key_id TEXT NOT NULL, kind TEXT NOT NULL, until REAL NOT NULL, PRIMARY KEY (key_id, kind));
CREATE TABLE IF NOT EXISTS usage (
    key_id TEXT NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (key_id, month, kind));
CREATE TABLE IF NOT EXISTS turnarounds (
    dataset TEXT NOT NULL, seconds REAL NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS switches (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, download_id TEXT NOT NULL UNIQUE);
"""

# Whatever changes a download or a job of it moves the download to the end of "changes", so that a
# look reads only what is new to it. Writers come one after the other, so do the numbers.
_TRIGGERS = [
    f"CREATE TRIGGER IF NOT EXISTS {table}_{event} AFTER {event} ON {table} BEGIN"
    f" INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.{column}); END"
    for table, column in (("downloads", "id"), ("jobs", "download_id"))
    for event in ("insert", "update")
]

_JOB_COLUMNS = (
    "id, download_id, part, geometry, fingerprint, created, state, due, held, task_id, submitted,"
    " expires, asks, asked, attempts, error_kind, error_text, files, finished, owner, lease_until"
)


@dataclass(frozen=True)
class Quota:
    """How many requests of one kind a key may make in a sliding window.

    ``count`` requests in ``window_s`` seconds (``eosda-api.md`` 1.4: 10 a minute).
    """

    kind: str
    count: int
    window_s: float = 60.0


@dataclass(frozen=True)
class Claim:
    """The answer to an attempt to take a job: the job, or the time to try again.

    ``ticket`` is the place of the step's request in the ledger, to be settled by its end.
    """

    job: Optional[Job] = None
    retry_at: Optional[float] = None
    ticket: Optional[int] = None


@dataclass(frozen=True)
class Changes:
    """What has changed in the list since an earlier look.

    ``seq`` is where the next look goes on, ``gone`` are ids of downloads that are not shown (any
    more), ``more`` says that another look brings further changes.
    """

    seq: int
    shown: List[DownloadView]
    gone: List[str]
    more: bool


@dataclass(frozen=True)
class Candidate:
    """What the scheduler needs to know of a job."""

    id: str
    state: JobState
    due: float
    created: float
    owner: Optional[str]
    lease_until: float


# Whose turn it is to write, among the threads of this process, by the path of the file.
_turns: Dict[Path, threading.Lock] = {}


class Store:
    """The SQLite file in the data folder.

    :param folder: made if it is missing
    :param clock: seconds since the epoch; injected in tests
    :raises OSError: the folder cannot be made or written to
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time):
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / FILE_NAME
        self.moved_aside: Optional[Path] = None
        self._clock = clock
        self._local = threading.local()
        self._turn = _turns.setdefault(self.path.absolute(), threading.Lock())
        self._writer: Optional[sqlite3.Connection] = None
        self._lasting: Optional[bool] = None
        self._owed: List[Callable[[], None]] = []
        self._owed_lock = threading.Lock()
        self._open_or_begin_anew()

    # -- the file ---------------------------------------------------------------------------

    def _open_or_begin_anew(self) -> None:
        """Open the file; a damaged one is moved aside, never deleted."""
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            raise OSError(f"The job list {self.path} cannot be opened: {error}.") from error
        except sqlite3.DatabaseError:
            self.close()
            self._replace_damaged()

    def _replace_damaged(self) -> None:
        """Begin anew, one process at a time: the next finds the new file and leaves it alone."""
        lock = QLockFile(f"{self.path}.lock")
        lock.setStaleLockTime(0)
        if not lock.tryLock(int(BUSY_S * 1000)):
            raise OSError(f"The job list {self.path} cannot be replaced.")
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            raise OSError(f"The job list {self.path} cannot be opened: {error}.") from error
        except sqlite3.DatabaseError:
            self.close()
            self.moved_aside = self._move_aside()
            self._prepare()
        finally:
            lock.unlock()

    def _prepare(self) -> None:
        connection = self._connection()
        check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if check != "ok":
            raise sqlite3.DatabaseError(check)
        if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
            with self._transaction() as cursor:
                for statement in (*_SCHEMA.split(";"), *_TRIGGERS):
                    cursor.execute(statement)
                _bring_up_to_date(cursor)
                cursor.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")

    def _move_aside(self) -> Path:
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(self._clock()))
        aside = self.path.with_name(f"{self.path.stem}.damaged-{stamp}.sqlite")
        if aside.exists():
            aside = self.path.with_name(f"{self.path.stem}.damaged-{stamp}-{new_id()[:6]}.sqlite")
        self.path.replace(aside)
        for suffix in ("-wal", "-shm"):
            companion = self.path.with_name(self.path.name + suffix)
            if companion.exists():
                companion.replace(aside.with_name(aside.name + suffix))
        return aside

    def _connection(self) -> sqlite3.Connection:
        """Give this thread's own connection, for reading."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect()
        return connection

    def _connect(self) -> sqlite3.Connection:
        # Not bound to the thread that opens it: all write with one, in turn.
        connection = sqlite3.connect(
            str(self.path), timeout=BUSY_S, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    @contextmanager
    def as_one(self, *, lasting: bool = True) -> Iterator[None]:
        """Make one transaction of all that this thread writes meanwhile: all of it or nothing.

        :param lasting: on the disk for good at the end; else every process sees it at once, but a
            power failure may undo it, up to the next change that lasts. Within another of this
            thread it is the outer one that decides
        """
        with self._transaction(lasting):
            yield

    @contextmanager
    def _transaction(self, lasting: bool = True) -> Iterator[sqlite3.Cursor]:
        """Run one write transaction, or take part in the one that this thread has begun.

        IMMEDIATE, so that a check and its change are one.
        """
        begun = getattr(self._local, "cursor", None)
        if begun is not None:
            yield begun
            return
        # Threads of one process take turns: waiting for each other in SQLite they would look again
        # only after pauses of up to 0.1 s.
        if not self._turn.acquire(timeout=BUSY_S):
            raise sqlite3.OperationalError("database is locked")
        try:
            cursor = self._begin(lasting)
            self._local.cursor = cursor
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                # A full disk has already rolled back; a failed COMMIT has not.
                if cursor.connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise
        finally:
            self._local.cursor = None
            self._turn.release()

    def _begin(self, lasting: bool) -> sqlite3.Cursor:
        """Begin on the one connection that all threads write with, in turn.

        With one each, what one has written would take the pages from the others' memory.
        """
        if self._writer is not None and self._writer.in_transaction:
            # Even the rollback has failed.
            self._writer.close()
            self._writer = None
        if self._writer is None:
            self._writer, self._lasting = self._connect(), None
        cursor = self._writer.cursor()
        if lasting is not self._lasting:
            cursor.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            self._lasting = lasting
        cursor.execute("BEGIN IMMEDIATE")
        return cursor

    def close(self) -> None:
        """Close this thread's connection, and the one for writing until somebody writes again."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None
        # Somebody who writes a great deal just now is not waited for.
        if self._turn.acquire(timeout=CLOSE_S):
            try:
                if self._writer is not None:
                    self._writer.close()
                    self._writer = None
            finally:
                self._turn.release()

    # -- downloads --------------------------------------------------------------------------

    def add(
        self,
        download: Download,
        jobs: Sequence[Job],
        *,
        known: Optional[Collection[str]] = None,
    ) -> bool:
        """Write a download and its jobs, all or nothing.

        :param known: ids of the downloads with the same first request that the caller has looked
            at; if there is another by now, nothing is written
        :return: whether it has been written
        """
        with self._transaction() as cursor:
            if known is not None and _ids_with_request(cursor, jobs[0].fingerprint) - set(known):
                return False
            _insert(cursor, download, jobs)
            return True

    def add_all(
        self,
        planned: Iterable[Tuple[Download, Sequence[Job]]],
        known: Optional[Mapping[str, Collection[str]]] = None,
    ) -> Dict[str, str]:
        """Write several downloads and their jobs in one transaction, all or nothing.

        :param known: as for ``add``, by the id of the download; one of which another process has
            written the like by now is left out
        :return: the other's id for each that was left out
        """
        others: Dict[str, str] = {}
        with self._transaction() as cursor:
            for download, jobs in planned:
                found = _ids_with_request(cursor, jobs[0].fingerprint) if known is not None else ()
                news = set(found) - set((known or {}).get(download.id, ()))
                if news:
                    others[download.id] = min(news)
                else:
                    _insert(cursor, download, jobs)
        return others

    def view(self, download_id: str) -> Optional[DownloadView]:
        """Read one download with its jobs."""
        views = self._views("WHERE id = ?", (download_id,))
        return views[0] if views else None

    def for_step(self, download_id: str) -> Optional[Tuple[Download, int]]:
        """Read a download without its scene and area, as each step does, and count its jobs."""
        row = self._connection().execute(
            "SELECT json_remove(record, '$.scene', '$.aoi') AS record, (SELECT count(*) FROM jobs"
            " WHERE download_id = downloads.id) AS parts FROM downloads WHERE id = ?",
            (download_id,),
        )
        found = row.fetchone()
        if found is None:
            return None
        return _load_download(found["record"], aoi={}), found["parts"]

    def views(self) -> List[DownloadView]:
        """Read every download that is shown in the list, newest first."""
        return self._views("WHERE shown = 1 ORDER BY created DESC, id", ())

    def changes_since(self, seq: int, most: int) -> Changes:
        """Read the downloads that have changed since an earlier look, without their areas.

        A list has no use for these, and thousands of polygons in memory slow Python down.

        :param seq: where that look ended; 0 for the first
        :param most: no more than so many at once
        """
        rows = (
            self._connection()
            .execute(
                "SELECT seq, download_id FROM changes WHERE seq > ? ORDER BY seq LIMIT ?",
                (seq, most),
            )
            .fetchall()
        )
        ids = [row["download_id"] for row in rows]
        marks = ", ".join("?" * len(ids))
        shown = self._views(f"WHERE shown = 1 AND id IN ({marks})", tuple(ids), areas=False)
        gone = set(ids) - {view.download.id for view in shown}
        last = rows[-1]["seq"] if rows else seq
        return Changes(last, shown, sorted(gone), len(rows) == most)

    def _views(self, where: str, values: Tuple[Any, ...], areas: bool = True) -> List[DownloadView]:
        connection = self._connection()
        record, job_columns = "record", _JOB_COLUMNS
        if not areas:
            record = "json_set(record, '$.aoi', json('{}'), '$.scene.footprint', NULL) AS record"
            job_columns = _JOB_COLUMNS.replace("geometry", "'{}' AS geometry")
        downloads = connection.execute(
            f"SELECT id, {record}, placed FROM downloads {where}",  # nosec B608 - constants, marks
            values,
        ).fetchall()
        jobs: Dict[str, List[Job]] = {row["id"]: [] for row in downloads}
        for row in connection.execute(
            f"SELECT {job_columns} FROM jobs"  # nosec B608 - constants and marks
            f" WHERE download_id IN (SELECT id FROM downloads {where}) ORDER BY part",
            values,
        ):
            if row["download_id"] in jobs:
                jobs[row["download_id"]].append(_load_job(row))
        return [
            DownloadView(_load_download(row["record"]), tuple(jobs[row["id"]]), bool(row["placed"]))
            for row in downloads
        ]

    def folders(self) -> List[Path]:
        """List the folders that the files of downloads in the list go to."""
        rows = self._connection().execute(
            "SELECT DISTINCT json_extract(record, '$.folder') AS folder FROM downloads"
            " WHERE shown = 1"
        )
        return [Path(row["folder"]) for row in rows]

    def views_in(self, folder: Path) -> List[DownloadView]:
        """Read the downloads in the list whose files go to a folder."""
        return self._views(
            "WHERE shown = 1 AND json_extract(record, '$.folder') = ?", (str(folder),)
        )

    def with_request(self, fingerprint: str) -> List[DownloadView]:
        """Read every download with a job of that content, forgotten ones too, newest first."""
        return self._views(
            "WHERE id IN (SELECT download_id FROM jobs WHERE fingerprint = ?)"
            " ORDER BY created DESC, id",
            (fingerprint,),
        )

    def set_folder(self, download_id: str, folder: str) -> None:
        """Let the files that are still to come go to another folder; those there stay."""
        with self._transaction() as cursor:
            row = cursor.execute(
                "SELECT record FROM downloads WHERE id = ?", (download_id,)
            ).fetchone()
            record = {**json.loads(row["record"]), "folder": folder}
            cursor.execute(
                "UPDATE downloads SET record = ? WHERE id = ?", (json.dumps(record), download_id)
            )

    def mark_placed(self, download_id: str) -> None:
        """Note that the layers of a download have been added to a project."""
        with self._transaction() as cursor:
            cursor.execute("UPDATE downloads SET placed = 1 WHERE id = ?", (download_id,))

    def forget(self, download_ids: Iterable[str]) -> None:
        """Take downloads out of the list; their files and the record of payment stay."""
        with self._transaction() as cursor:
            cursor.executemany(
                "UPDATE downloads SET shown = 0 WHERE id = ?", [(i,) for i in download_ids]
            )

    def clear_finished(self, before: float) -> int:
        """Take out of the list what was finished before a time; files and payments stay known.

        Finished is what is ready, or was cancelled before anything was paid.

        :param before: seconds since the epoch
        :return: how many
        """
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE downloads SET shown = 0 WHERE shown = 1 AND created < ? AND NOT EXISTS"
                " (SELECT 1 FROM jobs WHERE download_id = downloads.id"
                " AND (coalesce(finished, jobs.created) >= ? OR NOT (state = 'ready'"
                " OR (state = 'cancelled' AND task_id IS NULL))))",
                (before, before),
            )
            return cursor.rowcount

    # -- jobs -------------------------------------------------------------------------------

    def job(self, job_id: str) -> Optional[Job]:
        """Read one job."""
        row = self._connection().execute(
            f"SELECT {_JOB_COLUMNS} FROM jobs WHERE id = ?",  # nosec B608 - constants
            (job_id,),
        )
        found = row.fetchone()
        return _load_job(found) if found else None

    def standings(self, download_ids: Iterable[str]) -> Dict[str, List[Tuple[JobState, bool]]]:
        """Tell of many downloads the state of each job, and whether it is held; nothing more."""
        found: Dict[str, List[Tuple[JobState, bool]]] = {i: [] for i in download_ids}
        rows = self._connection().execute("SELECT download_id, state, held FROM jobs ORDER BY part")
        for row in rows:
            if row["download_id"] in found:
                found[row["download_id"]].append((JobState(row["state"]), bool(row["held"])))
        return found

    def candidates(self, base_url: str) -> List[Candidate]:
        """List all jobs that have a step to come, those of a service address only."""
        states = sorted(state.value for state in ACTIVE_STATES)
        marks = ", ".join("?" * len(states))
        query = (
            "SELECT jobs.id, state, due, jobs.created, owner, lease_until"
            " FROM jobs JOIN downloads ON downloads.id = jobs.download_id"
            f" WHERE state IN ({marks}) AND held = 0 AND base_url = ?"  # nosec B608 - marks
        )
        rows = self._connection().execute(query, (*states, base_url))
        return [_load_candidate(row) for row in rows]

    def watch(self, download_ids: Iterable[str]) -> None:
        """Name the downloads that are ``watched`` for ``urgent``, in this thread only."""
        connection = self._connection()
        connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS watched (id TEXT PRIMARY KEY) WITHOUT ROWID"
        )
        connection.execute("BEGIN")
        connection.execute("DELETE FROM watched")
        connection.executemany("INSERT INTO watched VALUES (?)", [(i,) for i in set(download_ids)])
        connection.execute("COMMIT")

    def urgent(
        self,
        base_url: str,
        most: int,
        linked: Collection[str] = (),
        *,
        watched: bool = False,
    ) -> List[Candidate]:
        """List those candidates that a plan can make use of now: however many wait, it is short.

        These are what somebody works on, and in each state what has been due longest and what
        falls due next.

        :param most: how many of each state that are due
        :param linked: ids of jobs to be listed in any case
        :param watched: only the jobs of the downloads that this thread has named by ``watch``
        """
        now = self._clock()
        start = (
            # CROSS keeps SQLite from going through the downloads first.
            "SELECT jobs.id, state, due, jobs.created, owner, lease_until"
            " FROM jobs CROSS JOIN downloads ON downloads.id = jobs.download_id"
            " WHERE held = 0 AND base_url = ?"
        )
        if watched:
            start += " AND +download_id IN watched"
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
            rows = self._connection().execute(
                f"{start} {end}",  # nosec B608 - constants and marks
                (base_url, *values),
            )
            found.update((row["id"], _load_candidate(row)) for row in rows)
        return [one for one in found.values() if one.state in ACTIVE_STATES]

    def claim(
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
    ) -> Claim:
        """Take a job for one step, with the request it will make entered in the ledger.

        One transaction: the claim, the state it goes on in, and the place in the quota. Nothing
        is changed unless all three are granted.

        :param lease_s: seconds after which the claim lapses by itself
        :param becomes: the state it goes on in; None for the one it is in
        :param quota: the quota that the step's request counts against; None if it makes none
        :param heeds_pause: whether nothing is granted while the user has paused downloads
        """
        ticket = None
        with self._transaction() as cursor:
            # Read only now: waiting for another's transaction takes time.
            now = self._clock()
            row = cursor.execute(
                f"SELECT {_JOB_COLUMNS} FROM jobs WHERE id = ?",  # nosec B608 - constants
                (job_id,),
            ).fetchone()
            if row is None or row["held"] or JobState(row["state"]) not in set(states):
                return Claim()
            if heeds_pause and _is_on(cursor, _PAUSED):
                return Claim()
            # Nor is it granted twice to one process: a step of its own may be at work.
            if row["owner"] is not None and row["lease_until"] > now:
                return Claim(retry_at=row["lease_until"])
            if quota is not None:
                free_at = _quota_free_at(cursor, key_id, quota, now)
                if free_at > now:
                    return Claim(retry_at=free_at)
                ticket = _enter(cursor, key_id, quota.kind, now, under_way_of=owner)
            job = replace(
                _load_job(row),
                owner=owner,
                lease_until=now + lease_s,
                state=becomes or JobState(row["state"]),
            )
            cursor.execute(
                "UPDATE jobs SET owner = ?, lease_until = ?, state = ? WHERE id = ?",
                (owner, job.lease_until, job.state.value, job_id),
            )
        return Claim(job=job, ticket=ticket)

    def insist(self, write: Callable[[], None]) -> None:
        """Write what must not be lost; if the disk refuses, a later ``recover`` writes it."""
        try:
            write()
        except sqlite3.Error:
            with self._owed_lock:
                self._owed.append(write)
            raise

    def _write_owed(self) -> None:
        with self._owed_lock:
            while self._owed:
                self._owed[0]()
                self._owed.pop(0)

    def renew(self, job_id: str, owner: str, lease_s: float) -> bool:
        """Lengthen a claim; False when it is no longer ours."""
        # After a power failure there is no process left that it could be kept for.
        with self._transaction(lasting=False) as cursor:
            cursor.execute(
                "UPDATE jobs SET lease_until = ? WHERE id = ? AND owner = ?",
                (self._clock() + lease_s, job_id, owner),
            )
            return cursor.rowcount == 1

    def update(self, job_id: str, owner: str, *, release: bool = True, **changes: Any) -> bool:
        """Write what a step brought, if the claim is still ours.

        :param release: give the claim back in the same transaction
        :param changes: fields of ``Job``
        """
        values = {name: _column(value) for name, value in changes.items()}
        if release:
            values.update(owner=None, lease_until=0.0)
        assignments = ", ".join(f"{name} = ?" for name in values)
        with self._transaction() as cursor:
            cursor.execute(
                # nosec B608 on the next line: the names are those of our own callers.
                f"UPDATE jobs SET {assignments} WHERE id = ? AND owner = ?",  # nosec B608
                (*values.values(), job_id, owner),
            )
            return cursor.rowcount == 1

    def note_task(self, job_id: str, task_id: str, submitted: float, expires: float) -> None:
        """Keep the id of a paid task although the claim is gone: it is never paid twice.

        The answer came late (a stopped process, a laptop asleep). A job that is in doubt because
        of it, or that waits to be sent again, goes on with the task; one that was cancelled has
        it for a retry. A job that has another task by now is left alone.
        """
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET task_id = ?, submitted = ?, expires = ?"
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
        """Take back the claims of processes that have ended, or whose claim has lapsed.

        The requests that a dead process had under way count as answered now.

        A job that was being submitted becomes ``unconfirmed``: whether the service took it is
        not known. One that was being fetched or checked goes on.

        :param has_ended: tells whether the process with that owner id has ended
        :param owner: this process, whose steps may have ended without a word: the disk was full
        :param running: ids of the jobs that a step of this process is at work on
        :return: ids of the jobs taken back
        """
        self._write_owed()
        now = self._clock()
        connection = self._connection()
        owners = connection.execute(
            "SELECT owner FROM jobs WHERE owner IS NOT NULL"
            " UNION SELECT owner FROM ledger WHERE under_way = 1 AND owner IS NOT NULL"
        ).fetchall()
        dead = [row["owner"] for row in owners if has_ended(row["owner"])]
        marks = ", ".join("?" * len(dead))
        ours_to_take = (
            "SELECT id, state, task_id FROM jobs WHERE owner IS NOT NULL"
            f" AND (lease_until <= ? OR owner IN ({marks})"  # nosec B608 - marks only
            f" OR owner = ? AND id NOT IN ({', '.join('?' * len(running))}))"
        )
        values = (now, *dead, owner, *running)
        if not dead and connection.execute(ours_to_take, values).fetchone() is None:
            # The usual case: nothing to write, so nobody waits for us.
            return []
        with self._transaction() as cursor:
            lost = cursor.execute(ours_to_take, values).fetchall()
            for row in lost:
                state = _state_after_loss(JobState(row["state"]), row["task_id"])
                cursor.execute(
                    "UPDATE jobs SET state = ?, owner = NULL, lease_until = 0,"
                    " error_kind = ?, error_text = ? WHERE id = ?",
                    (state.value, *_words_after_loss(state), row["id"]),
                )
            # Its last request may have reached the service up to the moment of its death, which is
            # before now; when it was entered would be too early.
            cursor.execute(
                "UPDATE ledger SET at = ?, under_way = 0 WHERE under_way = 1"
                f" AND owner IN ({marks})",  # nosec B608 - marks only
                (self._clock(), *dead),
            )
        return [row["id"] for row in lost]

    def hold_active(self, base_url: str, error_kind: str, error_text: str) -> None:
        """Hold every job that nobody works on: the account, not the job, is what is wrong."""
        states = sorted(state.value for state in ACTIVE_STATES)
        marks = ", ".join("?" * len(states))
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET held = 1, error_kind = ?, error_text = ?"
                f" WHERE owner IS NULL AND state IN ({marks})"  # nosec B608 - marks only
                " AND download_id IN (SELECT id FROM downloads WHERE base_url = ?)",
                (error_kind, error_text, *states, base_url),
            )

    # -- the user's word --------------------------------------------------------------------

    def cancel(self, download_ids: Iterable[str]) -> None:
        """Stop what is still going on; a step under way finds its claim gone."""
        states = sorted(state.value for state in ACTIVE_STATES | {JobState.UNCONFIRMED})
        marks = ", ".join("?" * len(states))
        with self._transaction() as cursor:
            cursor.executemany(
                "UPDATE jobs SET state = 'cancelled', held = 0, owner = NULL, lease_until = 0"
                f" WHERE download_id = ? AND state IN ({marks})",  # nosec B608 - marks only
                [(download_id, *states) for download_id in download_ids],
            )

    def cancel_unsent(self, download_ids: Iterable[str]) -> None:
        """Send no further order for these downloads; what has been sent goes on."""
        with self._transaction() as cursor:
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
        with self._transaction() as cursor:
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

    def release_held(self, kinds: Optional[Sequence[str]] = None) -> int:
        """Let held jobs go on, for example because the key has been changed.

        An order of an algorithm that was never sent stays held: its run is over and has said so,
        and nobody expects it to be charged later.

        :param kinds: only those held for these error kinds; None for all
        :return: how many
        """
        condition = ""
        if kinds is not None:
            condition = f" AND error_kind IN ({', '.join('?' * len(kinds))})"
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE jobs SET held = 0, attempts = 0, due = ?, error_kind = '',"
                f" error_text = '' WHERE held = 1{condition}"  # nosec B608 - marks only
                " AND (task_id IS NOT NULL OR download_id IN (SELECT id FROM downloads"
                " WHERE json_extract(record, '$.origin') = 'desktop'))",
                (self._clock(), *(kinds or ())),
            )
            return cursor.rowcount

    def set_paused(self, paused: bool) -> None:
        """Let every QGIS on this data folder begin nothing new, or go on; it stays so on disk."""
        with self._transaction() as cursor:
            cursor.execute(
                "INSERT OR REPLACE INTO switches (name, value) VALUES (?, ?)", (_PAUSED, paused)
            )

    def is_paused(self) -> bool:
        """Tell whether the user has paused downloads."""
        return _is_on(self._connection().cursor(), _PAUSED)

    # -- requests ---------------------------------------------------------------------------

    def enter_request(self, key_id: str, kind: str, count: int = 1) -> None:
        """Count requests that no quota of ours limits."""
        with self._transaction() as cursor:
            for _ in range(count):
                _enter(cursor, key_id, kind, self._clock())

    def settle(self, ticket: int) -> None:
        """Note that a request has been answered.

        The service counts it when it arrives, which is some time before this moment: with the
        time of the answer in the ledger, our window can only be stricter than the service's.
        """
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE ledger SET at = ?, under_way = 0 WHERE id = ?", (self._clock(), ticket)
            )

    def request_times(
        self, key_id: str, kind: str, window_s: float, fewest: int = 1
    ) -> List[float]:
        """Give the times of a key's requests of one kind within the window, oldest first.

        :param fewest: fewer than so many are of no account, and none is given
        """
        cursor = self._connection().cursor()
        return _times_in_window(cursor, key_id, kind, window_s, self._clock(), fewest)

    def pause(self, key_id: str, kind: str, until: float) -> None:
        """Make no request of this kind with this key before a time: the service said so."""
        with self._transaction() as cursor:
            cursor.execute(
                "INSERT INTO pauses (key_id, kind, until) VALUES (?, ?, ?)"
                " ON CONFLICT (key_id, kind) DO UPDATE SET until = max(until, excluded.until)",
                (key_id, kind, until),
            )

    def paused_until(self, key_id: str, kind: str) -> float:
        """Give the time before which no request of this kind may be made; 0 for none."""
        row = self._connection().execute(
            "SELECT until FROM pauses WHERE key_id = ? AND kind = ?", (key_id, kind)
        )
        found = row.fetchone()
        return found["until"] if found else 0.0

    def used_this_month(self, key_id: str) -> int:
        """Count every request made with a key in the present month (UTC)."""
        row = self._connection().execute(
            "SELECT coalesce(sum(count), 0) AS used FROM usage WHERE key_id = ? AND month = ?",
            (key_id, _month(self._clock())),
        )
        return int(row.fetchone()["used"])

    def note_turnaround(self, dataset: str, seconds: float) -> None:
        """Remember how long the service took for a task, to ask at a likelier time next."""
        with self._transaction() as cursor:
            cursor.execute(
                "INSERT INTO turnarounds (dataset, seconds, at) VALUES (?, ?, ?)",
                (dataset, seconds, self._clock()),
            )
            cursor.execute(
                "DELETE FROM turnarounds WHERE dataset = ? AND rowid NOT IN (SELECT rowid"
                f" FROM turnarounds WHERE dataset = ? {_LATEST_ORDER} LIMIT ?)",  # nosec B608
                (dataset, dataset, HISTORY_KEPT),
            )

    def all_turnarounds(self) -> Dict[str, Tuple[float, ...]]:
        """Give the latest turn-around times in seconds, newest order first, by dataset."""
        found: Dict[str, List[float]] = {}
        for row in self._connection().execute(f"{_TURNAROUNDS} {_LATEST_ORDER}"):
            found.setdefault(row["dataset"], []).append(row["seconds"])
        return {dataset: tuple(times) for dataset, times in found.items()}

    def turnarounds(self, dataset: str) -> Tuple[float, ...]:
        """Give the latest turn-around times of a dataset in seconds, newest order first."""
        rows = self._connection().execute(
            f"{_TURNAROUNDS} WHERE dataset = ? {_LATEST_ORDER}", (dataset,)
        )
        return tuple(row["seconds"] for row in rows)

    def count_sharing(self, base_url: str, to_order: int, most: int = 1000) -> int:
        """Count the tasks that questions are shared by: under way, and those about to be ordered.

        :param to_order: how many of the orders that wait are about to be sent, at most
        :param most: as many as matter
        """
        row = self._connection().execute(
            "SELECT (SELECT count(*) FROM (SELECT 1 FROM jobs JOIN downloads"
            " ON downloads.id = jobs.download_id WHERE state = 'waiting' AND held = 0"
            " AND base_url = ? LIMIT ?)) + (SELECT count(*) FROM (SELECT 1 FROM jobs JOIN downloads"
            " ON downloads.id = jobs.download_id WHERE state = 'queued' AND held = 0"
            " AND base_url = ? LIMIT ?)) AS sharing",
            (base_url, most, base_url, to_order),
        )
        return int(row.fetchone()["sharing"])


_TURNAROUNDS = "SELECT dataset, seconds FROM turnarounds"
# Not by when they were found: of tasks ordered together the slow ones are found last, which would
# look as if the service were slowing down.
_LATEST_ORDER = "ORDER BY at - seconds DESC, rowid DESC"
_PAUSED = "paused"


def _is_on(cursor: sqlite3.Cursor, name: str) -> bool:
    row = cursor.execute("SELECT value FROM switches WHERE name = ?", (name,)).fetchone()
    return row is not None and bool(row["value"])


def _bring_up_to_date(cursor: sqlite3.Cursor) -> None:
    """Add what a file of an earlier version lacks; a new file lacks nothing."""
    for table, column in (("ledger", "owner TEXT"), ("jobs", "asked REAL")):
        names = [row["name"] for row in cursor.execute(f"PRAGMA table_info({table})")]
        if column.split()[0] not in names:
            cursor.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    cursor.execute(
        "INSERT OR IGNORE INTO changes (download_id) SELECT id FROM downloads ORDER BY created"
    )


def _insert(cursor: sqlite3.Cursor, download: Download, jobs: Sequence[Job]) -> None:
    cursor.execute(
        "INSERT INTO downloads (id, created, base_url, record) VALUES (?, ?, ?, ?)",
        (download.id, download.created, download.base_url, _dump_download(download)),
    )
    marks = ", ".join("?" for _ in _JOB_COLUMNS.split(","))
    cursor.executemany(
        f"INSERT INTO jobs ({_JOB_COLUMNS}) VALUES ({marks})",  # nosec B608 - constants
        [_job_values(job) for job in jobs],
    )


def _ids_with_request(cursor: sqlite3.Cursor, fingerprint: str) -> Set[str]:
    rows = cursor.execute("SELECT download_id FROM jobs WHERE fingerprint = ?", (fingerprint,))
    return {row["download_id"] for row in rows}


def _state_after_loss(state: JobState, task_id: Optional[str]) -> JobState:
    if state is JobState.SUBMITTING:
        return JobState.WAITING if task_id else JobState.UNCONFIRMED
    if state is JobState.CHECKING:
        return JobState.FETCHING
    return state


def _words_after_loss(state: JobState) -> Tuple[str, str]:
    if state is JobState.UNCONFIRMED:
        return (
            "UnconfirmedError",
            "QGIS was closed while the order was being sent.",
        )
    return "", ""


def _quota_free_at(cursor: sqlite3.Cursor, key_id: str, quota: Quota, now: float) -> float:
    """Tell when the quota has room, in seconds since the epoch; ``now`` or earlier if it has."""
    paused = cursor.execute(
        "SELECT until FROM pauses WHERE key_id = ? AND kind = ?", (key_id, quota.kind)
    ).fetchone()
    free_at = paused["until"] if paused else 0.0
    times = _times_in_window(cursor, key_id, quota.kind, quota.window_s, now, quota.count)
    if len(times) >= quota.count:
        free_at = max(free_at, times[-quota.count] + quota.window_s)
    return free_at


def _times_in_window(
    cursor: sqlite3.Cursor, key_id: str, kind: str, window_s: float, now: float, fewest: int
) -> List[float]:
    """Give the times of the requests that count, oldest first; one under way counts as now.

    A time beyond the next window was written by a clock that has since been set back.

    :param fewest: fewer than so many are of no account, and none is given
    """
    where = "FROM ledger WHERE key_id = ? AND kind = ? AND at > ? AND at <= ?"
    span = (key_id, kind, now - max(window_s, UNDER_WAY_S), now + window_s)
    # nosec B608 on the next lines: constants.
    if cursor.execute(f"SELECT count(*) {where}", span).fetchone()[0] < fewest:  # nosec B608
        return []
    rows = cursor.execute(f"SELECT at, under_way {where}", span).fetchall()  # nosec B608
    times = (now if row["under_way"] else row["at"] for row in rows)
    return sorted(at for at in times if at > now - window_s)


def _enter(
    cursor: sqlite3.Cursor,
    key_id: str,
    kind: str,
    now: float,
    under_way_of: Optional[str] = None,
) -> Optional[int]:
    """Enter a request; one that is only now being made names the process that makes it."""
    cursor.execute(
        "INSERT INTO ledger (key_id, kind, at, under_way, owner) VALUES (?, ?, ?, ?, ?)",
        (key_id, kind, now, under_way_of is not None, under_way_of),
    )
    ticket = cursor.lastrowid
    if not ticket or ticket % SWEPT_EVERY == 0:
        cursor.execute("DELETE FROM ledger WHERE at < ?", (now - 3600.0,))
    cursor.execute(
        "INSERT INTO usage (key_id, month, kind, count) VALUES (?, ?, ?, 1)"
        " ON CONFLICT (key_id, month, kind) DO UPDATE SET count = count + 1",
        (key_id, _month(now), kind),
    )
    return ticket


def _month(now: float) -> str:
    return time.strftime("%Y-%m", time.gmtime(now))


def _column(value: Any) -> Any:
    if isinstance(value, JobState):
        return value.value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (tuple, list, dict)):
        return json.dumps(value)
    return value


def _job_values(job: Job) -> Tuple[Any, ...]:
    return tuple(_column(getattr(job, name.strip())) for name in _JOB_COLUMNS.split(","))


def _load_candidate(row: sqlite3.Row) -> Candidate:
    return Candidate(
        id=row["id"],
        state=JobState(row["state"]),
        due=row["due"],
        created=row["created"],
        owner=row["owner"],
        lease_until=row["lease_until"],
    )


def _load_job(row: sqlite3.Row) -> Job:
    record = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row iterates its values
    record.update(
        geometry=json.loads(row["geometry"]),
        files=tuple(json.loads(row["files"])),
        state=JobState(row["state"]),
        held=bool(row["held"]),
    )
    return Job(**record)


def _dump_download(download: Download) -> str:
    record = dict(vars(download))
    if download.scene is not None:
        record["scene"] = download.scene.to_dict()
    return json.dumps(record)


# What many downloads have in common.
_ALIKE = ("view_id", "dataset", "folder", "base_url", "origin", "batch", "batch_label", "preset")


def _load_download(text: str, **more: Any) -> Download:
    record = {**json.loads(text), **more}
    for name in ("bands", "metadata"):
        record[name] = tuple(map(sys.intern, record[name]))
    # Of thousands of downloads in memory each would have a text of its own.
    record.update((name, sys.intern(record[name])) for name in _ALIKE if name in record)
    if record.get("scene") is not None:
        record["scene"] = Scene.from_record(record["scene"])
    # A newer version on the same data folder may have written more than is known here.
    known = {one.name for one in fields(Download)}
    return Download(**{name: value for name, value in record.items() if name in known})
