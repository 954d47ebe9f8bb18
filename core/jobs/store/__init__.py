"""The job store: downloads, jobs, leases and the request log in one SQLite file.

Several processes may share the file (two QGIS windows, ``qgis_process``). Every change is one
short transaction, on disk (``synchronous=FULL``) before anything is done because of it; only how
far a file has come is left to the next such change to bring to the disk. Methods block on the
disk: call them from worker threads only.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable, Iterator, Optional

from qgis.PyQt.QtCore import QLockFile

from ....api.texts import translate
from ...errors import reason_of
from ..clock import steady_time
from ..model import DownloadView, new_id
from ..process_lock import locks_folder
from .account import Session
from .connection import BUSY_S, Database
from .damage import log_is_damaged
from .downloads import Changes, Downloads
from .jobs import Jobs, Watch
from .leases import Lease, Leases
from .records import RecordError
from .schema import SCHEMA_VERSION, bring_up_to_date, is_whole, version_of
from .service import History, RateLimit
from .shared import SharedTasks

__all__ = ["FILE_NAME", "Changes", "Lease", "RecordError", "Store", "StoreError", "Watch"]

FILE_NAME = "jobs.sqlite"


class StoreError(OSError):
    """The store cannot be used; the text is one whole sentence for the user."""


class Store:
    """The SQLite file in the data folder.

    ``moved_aside`` is where the file that was found damaged is kept; ``lost_changes`` says that the
    log of the latest changes was damaged, so that some of them may be missing.

    :param folder: made if it is missing
    :param clock: seconds since the epoch; injected in tests
    :raises StoreError: the folder or the file cannot be used
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = steady_time):
        self.path = folder / FILE_NAME
        self.moved_aside: Optional[Path] = None
        self.lost_changes = False
        self._clock = clock
        try:
            # Private: what is in it tells of areas and of task ids.
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(folder, error) from error
        self._database = Database(self.path)
        self._session = Session(self._database, clock)
        self.downloads = Downloads(self._session)
        self.jobs = Jobs(self._session)
        self.leases = Leases(self._session)
        self.shared = SharedTasks(self._session)
        self.rate_limit = RateLimit(self._session)
        self.history = History(self._session)
        try:
            self._prepare()
        except sqlite3.DatabaseError:
            self._replace_damaged()

    def _replace_damaged(self) -> None:
        """Begin anew, one process at a time; what is damaged is moved aside, never deleted."""
        lock = QLockFile(f"{self.path}.lock")
        lock.setStaleLockTime(0)
        if not lock.tryLock(int(BUSY_S * 1000)):
            raise StoreError(
                translate("Core", "The list of downloads {path} is damaged and in use.").format(
                    path=self.path
                )
            )
        try:
            self._prepare()
        except sqlite3.DatabaseError:
            self.moved_aside = self._move_aside()
            self._prepare()
        finally:
            lock.unlock()

    def _prepare(self) -> None:
        """Bring the file into use.

        :raises StoreError: it cannot be used
        :raises sqlite3.DatabaseError: it is damaged
        """
        try:
            self._check()
        except sqlite3.OperationalError as error:
            self.close()
            raise _unusable(self.path, error) from error
        except (sqlite3.DatabaseError, OSError):
            self.close()
            raise

    def _check(self) -> None:
        existed = self.path.exists()
        self.lost_changes = self.lost_changes or self._has_lost_changes()
        self._database.choose_journal(self._refuse_newer)
        with self._database.reading() as connection:
            check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            version = version_of(connection)
            whole = version != SCHEMA_VERSION or is_whole(connection)
        if check != "ok":
            raise sqlite3.DatabaseError(check)
        # An empty file is a new one, unless somebody has worked with it before.
        emptied = version == 0 and existed and locks_folder(self.path.parent).exists()
        self.lost_changes = self.lost_changes or emptied or not whole
        if version != SCHEMA_VERSION or not whole:
            with self._database.transaction() as cursor:
                bring_up_to_date(cursor)

    def _has_lost_changes(self) -> bool:
        """Look at the log before SQLite does, which goes on without what it cannot read."""
        if not log_is_damaged(self.path):
            return False
        # Perhaps somebody was writing it just then.
        with suppress(sqlite3.Error), self._database.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            damaged = log_is_damaged(self.path)
            connection.execute("ROLLBACK")
            return damaged
        return True

    def _refuse_newer(self, connection: sqlite3.Connection) -> None:
        """Leave the file of a newer version as it is: what it says is not known here."""
        if version_of(connection) > SCHEMA_VERSION:
            raise StoreError(
                translate(
                    "Core",
                    "The list of downloads {path} was written by a newer version of EOSDA Imagery."
                    " Nothing in it has been changed. Please update the plugin.",
                ).format(path=self.path)
            )

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

    def use_account(self, key_id: str) -> None:
        """Work for this account from now on: what is added, planned, held or retried is its own.

        :param key_id: a digest of the key; "" while it is not known
        """
        self._session.key_id = key_id

    def owns(self, view: DownloadView) -> bool:
        """Return whether a download belongs to this account, or to nobody yet."""
        mine = self._session.key_id
        return not mine or all(job.key_id in ("", mine) for job in view.jobs)

    @contextmanager
    def as_one(self, *, lasting: bool = True) -> Iterator[None]:
        """Make one transaction of all that this thread writes meanwhile: all of it or nothing.

        :param lasting: as for ``Database.transaction``
        """
        with self._database.transaction(lasting):
            yield

    def shrink(self) -> None:
        """Give room in the file back to the disk, if it is much and nobody else works with it."""
        self._database.shrink()

    def close(self) -> None:
        """Close the connections that nobody uses just now; using the store opens them anew."""
        self._database.close()


def _unusable(path: Path, error: Exception) -> StoreError:
    return StoreError(
        translate(
            "Core",
            "The list of downloads cannot be kept in {path}: {reason}. Please make the folder"
            " writable, or set EOSDA_DATA_DIR to another one.",
        ).format(path=path, reason=reason_of(error))
    )
