"""What the user asked for: the list of downloads, and what has changed in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Collection, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

from ... import log
from ..model import Download, DownloadView, Job, JobState, Sharing
from .account import OURS, Session, Table
from .records import (
    BARE_JOB_COLUMNS,
    JOB_COLUMNS,
    JOB_MARKS,
    RecordError,
    as_column,
    dump_download,
    in_record,
    job_values,
    load_download,
    load_job,
)
from .shared import SharedTasks

# Downloads that are cleared in one transaction: others wait for it.
CLEARED_AT_ONCE = 500

_BARE = (
    "CASE WHEN json_valid(record) THEN json_remove(json_replace(record, '$.aoi', json('{}')),"
    " '$.scene.footprint') ELSE record END"
)
_WITHOUT_AREAS = f"{_BARE} AS record"
# Jobs that bring nothing any more.
_NEVER_SENT = "(state = 'cancelled' AND task_id IS NULL AND error_kind != 'UnconfirmedError')"
_FINISHED = f"(state = 'ready' OR {_NEVER_SENT})"
# Those and the ones that nothing is done for unless somebody asks for the same again.
_AT_REST = "state IN ('ready', 'failed', 'expired', 'cancelled')"


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


class Downloads(Table):
    """The table of downloads.

    ``unreadable`` are ids of those that were left out when last read: their rows are no downloads.
    """

    def __init__(self, session: Session):
        super().__init__(session)
        self._shared = SharedTasks(session)
        self.unreadable: Set[str] = set()

    def add(
        self,
        download: Download,
        jobs: Sequence[Job],
        *,
        known: Optional[Collection[str]] = None,
    ) -> bool:
        """Write a download and its jobs, all or nothing.

        :param known: ids of the downloads with the same first request that the caller has looked
            at; if there is another of this account by now, nothing is written
        :return: whether it has been written
        """
        return not self.add_all([(download, jobs)], None if known is None else {download.id: known})

    def add_all(
        self,
        planned: Iterable[Tuple[Download, Sequence[Job]]],
        known: Optional[Mapping[str, Collection[str]]] = None,
    ) -> Dict[str, str]:
        """Write several downloads and their jobs in one transaction, all or nothing.

        :param known: as for ``add``, by the id of the download; one of which another process of
            this account has written the like by now is left out. What other accounts order they
            pay for and bring, so nobody else waits for it
        :return: the other's id for each that was left out
        """
        others: Dict[str, str] = {}
        with self._database.transaction() as cursor:
            for download, jobs in planned:
                news: Set[str] = set()
                if known is not None:
                    rows = cursor.execute(
                        f"SELECT download_id FROM jobs WHERE fingerprint = ? AND {OURS}",  # nosec B608
                        (jobs[0].fingerprint, *self._ours()),
                    )
                    looked_at = known.get(download.id, ())
                    news = {row["download_id"] for row in rows}.difference(looked_at)
                if news:
                    others[download.id] = min(news)
                else:
                    self._insert(cursor, download, jobs)
        return others

    def _insert(self, cursor: sqlite3.Cursor, download: Download, jobs: Sequence[Job]) -> None:
        cursor.execute(
            "INSERT INTO downloads (id, created, base_url, record) VALUES (?, ?, ?, ?)",
            (
                download.id,
                download.created,
                download.base_url.rstrip("/"),
                dump_download(download),
            ),
        )
        key_id = self._session.key_id
        ours = [replace(job, key_id=job.key_id or key_id) for job in jobs]
        cursor.executemany(
            f"INSERT INTO jobs ({JOB_COLUMNS}) VALUES ({JOB_MARKS})",  # nosec B608 - constants
            map(job_values, ours),
        )
        for job in ours:
            if job.sharing is not Sharing.OWN and job.state is JobState.QUEUED:
                self._shared.adopt(job, job.key_id)

    def get(self, download_id: str) -> Optional[DownloadView]:
        """Read one download with its jobs."""
        views = self._views("WHERE id = ?", (download_id,))
        return views[0] if views else None

    def for_step(self, download_id: str) -> Tuple[Download, int]:
        """Read a download without its polygons, as each step does, and count its jobs.

        :raises RecordError: it cannot be read
        """
        rows = self._database.read(
            f"SELECT {_WITHOUT_AREAS}, (SELECT count(*) FROM jobs"  # nosec B608 - constants
            " WHERE download_id = downloads.id) AS parts FROM downloads WHERE id = ?",
            (download_id,),
        )
        if not rows:
            raise RecordError(f"There is no download {download_id}.")
        return load_download(download_id, rows[0]["record"]), rows[0]["parts"]

    def shown(self) -> List[DownloadView]:
        """Read every download that is shown in the list, newest first."""
        return self._views("WHERE shown = 1 ORDER BY created DESC, id", ())

    def changes_since(self, seq: int, most: int) -> Changes:
        """Read the downloads that have changed since an earlier look, without their areas.

        A list has no use for these, and thousands of polygons in memory slow Python down.

        :param seq: where that look ended; 0 for the first
        :param most: no more than so many at once
        """
        rows = self._database.read(
            "SELECT seq, download_id FROM changes WHERE seq > ? ORDER BY seq LIMIT ?", (seq, most)
        )
        ids = [row["download_id"] for row in rows]
        marks = ", ".join("?" * len(ids))
        shown = self._views(f"WHERE shown = 1 AND id IN ({marks})", tuple(ids), areas=False)
        gone = set(ids) - {view.download.id for view in shown}
        last = rows[-1]["seq"] if rows else seq
        return Changes(last, shown, sorted(gone, key=str), len(rows) == most)

    def in_folder(self, folder: Path) -> List[DownloadView]:
        """Read the downloads in the list whose files go to a folder."""
        return self._views(f"WHERE shown = 1 AND {in_record('folder')} = ?", (str(folder),))

    def with_request(self, fingerprint: str) -> List[DownloadView]:
        """Read every download with a job of that content, forgotten ones too, newest first."""
        return self._views(
            "WHERE id IN (SELECT download_id FROM jobs WHERE fingerprint = ?)"
            " ORDER BY created DESC, id",
            (fingerprint,),
        )

    def _views(self, where: str, values: Tuple[Any, ...], areas: bool = True) -> List[DownloadView]:
        """Read downloads with their jobs; one of which anything cannot be read is left out."""
        record, job_columns = "record", JOB_COLUMNS
        if not areas:
            record = _WITHOUT_AREAS
            job_columns = BARE_JOB_COLUMNS
        with self._database.reading() as connection:
            downloads = connection.execute(
                f"SELECT id, {record}, placed FROM downloads {where}",  # nosec B608 - constants
                values,
            ).fetchall()
            rows = connection.execute(
                f"SELECT {job_columns} FROM jobs"  # nosec B608 - constants and marks
                f" WHERE download_id IN (SELECT id FROM downloads {where}) ORDER BY part",
                values,
            ).fetchall()
        jobs: Dict[str, List[sqlite3.Row]] = {row["id"]: [] for row in downloads}
        for row in rows:
            if row["download_id"] in jobs:
                jobs[row["download_id"]].append(row)
        found = (self._load(row, jobs[row["id"]]) for row in downloads)
        return [view for view in found if view is not None]

    def _load(self, row: sqlite3.Row, jobs: Sequence[sqlite3.Row]) -> Optional[DownloadView]:
        """Read one download; as a whole, since with a part left out it would look finished."""
        try:
            download = load_download(row["id"], row["record"])
            view = DownloadView(download, tuple(map(load_job, jobs)), bool(row["placed"]))
        except RecordError as error:
            if row["id"] not in self.unreadable:
                log.warning(f"A download in the list cannot be read and is left out: {error}.")
            self.unreadable.add(row["id"])
            return None
        self.unreadable.discard(row["id"])
        return view

    def folders(self) -> List[Path]:
        """List the folders that the files of downloads in the list go to."""
        rows = self._database.read(
            f"SELECT DISTINCT {in_record('folder')} AS folder"  # nosec B608 - constants
            " FROM downloads WHERE shown = 1"
        )
        return [Path(row["folder"]) for row in rows if isinstance(row["folder"], str)]

    def set_folder(self, download_id: str, folder: str) -> None:
        """Let the files that are still to come go to another folder; those there stay."""
        self._database.write(
            "UPDATE downloads SET record = json_set(record, '$.folder', ?)"
            " WHERE id = ? AND json_valid(record)",
            (folder, download_id),
        )

    def mark_placed(self, download_id: str) -> None:
        """Note that the layers of a download have been added to a project."""
        self._database.write("UPDATE downloads SET placed = 1 WHERE id = ?", (download_id,))

    def forget(self, download_ids: Iterable[str]) -> None:
        """Take downloads out of the list; their files and the record of payment stay."""
        self._database.write_each(
            "UPDATE downloads SET shown = 0 WHERE id = ?", [(i,) for i in download_ids]
        )

    def clear_finished(self, before: float) -> int:
        """Take out of the list what was finished before a time; files and payments stay known.

        Finished is what is ready, or was cancelled before anything was paid.

        :param before: seconds since the epoch
        :return: how many
        """
        return self._database.write(
            "UPDATE downloads SET shown = 0 WHERE shown = 1 AND created < ? AND NOT EXISTS"
            " (SELECT 1 FROM jobs WHERE download_id = downloads.id"
            f" AND (coalesce(finished, jobs.created) >= ? OR NOT {_FINISHED}))",  # nosec B608
            (before, before),
        )

    def lighten(self, before: float) -> bool:
        """Take their areas from some downloads that have left the list, which are most of them.

        What has ended is found again by its fingerprints; what was never sent goes altogether.

        :param before: only what was finished before this time, in seconds since the epoch
        :return: whether there may be more
        """
        at_rest, never_sent = (self._old_ids(before, one) for one in (_AT_REST, _NEVER_SENT))
        with self._database.transaction() as cursor:
            cursor.executemany("UPDATE jobs SET geometry = '{}' WHERE download_id = ?", at_rest)
            cursor.executemany(
                f"UPDATE downloads SET record = {_BARE} WHERE id = ?",  # nosec B608 - constants
                at_rest,
            )
            cursor.executemany("DELETE FROM downloads WHERE id = ?", never_sent)
        return CLEARED_AT_ONCE in (len(at_rest), len(never_sent))

    def _old_ids(self, before: float, condition: str) -> List[Tuple[str]]:
        """List some that are not in the list, have areas still, and of which all jobs are so."""
        rows = self._database.read(
            "SELECT id FROM downloads WHERE shown = 0 AND created < ?"  # nosec B608 - constants
            " AND EXISTS (SELECT 1 FROM jobs WHERE download_id = downloads.id"
            " AND geometry != '{}') AND NOT EXISTS (SELECT 1 FROM jobs WHERE"
            " download_id = downloads.id AND (coalesce(finished, jobs.created) >= ?"
            f" OR NOT {condition})) LIMIT ?",
            (before, before, CLEARED_AT_ONCE),
        )
        return [(row["id"],) for row in rows]

    def put_back_areas(self, download_id: str, download: Download, jobs: Sequence[Job]) -> None:
        """Give a finished download its areas back, which somebody asks for again.

        :param download: of the same content
        :param jobs: those of that one
        """
        polygons = [(as_column(job.geometry), download_id, job.fingerprint) for job in jobs]
        with self._database.transaction() as cursor:
            cursor.executemany(
                "UPDATE jobs SET geometry = ? WHERE download_id = ? AND fingerprint = ?", polygons
            )
            cursor.execute(
                "UPDATE downloads SET record = json_replace(record, '$.aoi', json(?)) WHERE id = ?",
                (as_column(download.aoi), download_id),
            )
