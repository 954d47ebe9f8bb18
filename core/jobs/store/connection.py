"""The connections to the store's file: several to read, one to write with, one writer at a time."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import weakref
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Sequence, Set

# Seconds that a transaction waits for another process to finish its own.
BUSY_S = 15.0
# Seconds that closing waits for another thread's transaction.
CLOSE_S = 0.05
# Connections for reading that are kept open: as many as threads read at a time.
READERS_KEPT = 6
# Bytes of a file that hold nothing, from which on it is worth to write it anew.
SHRINK_FROM = 32 << 20

# Whose turn it is to write, among the threads of this process, by the path of the file.
_turns: Dict[Path, threading.Lock] = {}


class _ThreadsOwn(threading.local):
    """What a thread has of its own: the cursor of the transaction that it has begun."""

    cursor: Optional[sqlite3.Cursor] = None


class Database:
    """One SQLite file, read and written by many threads.

    Connections belong to no thread: QGIS's come and go, and what a thread leaves open is closed by
    nobody.
    """

    def __init__(self, path: Path):
        self.path = path
        self._turn = _turns.setdefault(path.absolute(), threading.Lock())
        self._local = _ThreadsOwn()
        self._writer: Optional[sqlite3.Connection] = None
        self._lasting: Optional[bool] = None
        # Those for reading that nobody uses just now, and all that are open.
        self._idle: List[sqlite3.Connection] = []
        self._open: Set[sqlite3.Connection] = set()
        # For a store that nobody closes: left to Python, each connection would be complained about.
        weakref.finalize(self, _close_all, self._open)

    def choose_journal(self, check: Callable[[sqlite3.Connection], None]) -> None:
        """Use a write-ahead log, or a rollback journal where files cannot be mapped into memory.

        Network mounts and folders shared with a virtual machine cannot; readers and writers wait
        for each other there.

        :param check: looks at the file before it is touched; what it raises is handed on
        :raises sqlite3.Error: the file cannot be opened either way
        """
        try:
            self._set_journal("NORMAL", "WAL", check)
        except sqlite3.OperationalError:
            # Alone with the file SQLite keeps the log's index in its own memory.
            self._set_journal("EXCLUSIVE", "TRUNCATE", check)

    def _set_journal(
        self, locking: str, journal: str, check: Callable[[sqlite3.Connection], None]
    ) -> None:
        connection = self._connect()
        try:
            connection.execute(f"PRAGMA locking_mode = {locking}")
            check(connection)
            connection.execute(f"PRAGMA journal_mode = {journal}")
            # The first to use it, and where it fails.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            self._close(connection)

    def _connect(self) -> sqlite3.Connection:
        if not self.path.exists():
            # Private from its first byte on: it tells of areas and of task ids.
            with contextlib.suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        connection = sqlite3.connect(
            str(self.path), timeout=BUSY_S, isolation_level=None, check_same_thread=False
        )
        self._open.add(connection)
        connection.row_factory = sqlite3.Row
        # Texts that are none are no error of the whole query: their rows are left out one by one.
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection that nobody else uses meanwhile."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            yield connection
        except BaseException:
            self._close(connection)
            raise
        if len(self._idle) < READERS_KEPT:
            self._idle.append(connection)
        else:
            self._close(connection)

    def read(self, query: str, values: Iterable[Any] = ()) -> List[sqlite3.Row]:
        """Return all rows of one query, with what this thread's transaction has changed so far."""
        begun = self._local.cursor
        if begun is not None:
            return begun.connection.execute(query, tuple(values)).fetchall()
        with self.reading() as connection:
            return connection.execute(query, tuple(values)).fetchall()

    def write(self, query: str, values: Iterable[Any] = (), *, lasting: bool = True) -> int:
        """Make one change, and return how many rows it has met.

        :param lasting: as for ``transaction``
        """
        with self.transaction(lasting) as cursor:
            return cursor.execute(query, tuple(values)).rowcount

    def write_each(self, query: str, values: Iterable[Sequence[Any]]) -> None:
        """Make one change with each of some values, all or none."""
        with self.transaction() as cursor:
            cursor.executemany(query, values)

    @contextmanager
    def transaction(self, lasting: bool = True) -> Iterator[sqlite3.Cursor]:
        """Run one write transaction, or take part in the one that this thread has begun.

        IMMEDIATE, so that a check and its change are one.

        :param lasting: on the disk for good at the end; else every process sees it at once, but a
            power failure may undo it, up to the next change that lasts. Within another of this
            thread it is the outer one that decides
        """
        begun = self._local.cursor
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
            self._close_writer()
        if self._writer is None:
            self._writer, self._lasting = self._connect(), None
        cursor = self._writer.cursor()
        if lasting is not self._lasting:
            cursor.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            self._lasting = lasting
        cursor.execute("BEGIN IMMEDIATE")
        return cursor

    def checkpoint(self) -> None:
        """Bring what the write-ahead log holds into the file itself, as far as nobody reads it.

        A log that is damaged loses what it holds without a word, so what was paid for does not stay
        in it. It is in the log if this fails.
        """
        if self._turn.acquire(timeout=BUSY_S):
            try:
                if self._writer is not None:
                    with contextlib.suppress(sqlite3.Error):
                        self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            finally:
                self._turn.release()

    def shrink(self) -> None:
        """Give room in the file back to the disk, if it is much and nobody else works with it."""
        with self.reading() as connection, contextlib.suppress(sqlite3.OperationalError):
            free, pages, size = (
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("freelist_count", "page_count", "page_size")
            )
            if free * size > SHRINK_FROM and 2 * free > pages:
                connection.execute("VACUUM")

    def close(self) -> None:
        """Close what nobody uses just now; who reads or writes later opens a connection anew."""
        while self._idle:
            self._close(self._idle.pop())
        # Somebody who writes a great deal just now is not waited for.
        if self._turn.acquire(timeout=CLOSE_S):
            try:
                self._close_writer()
            finally:
                self._turn.release()

    def _close_writer(self) -> None:
        if self._writer is not None:
            self._close(self._writer)
            self._writer = None

    def _close(self, connection: sqlite3.Connection) -> None:
        self._open.discard(connection)
        connection.close()


def _close_all(connections: Set[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
