"""The downloads as an item model: those that were ordered together are rows below one row."""

from __future__ import annotations

import time
from bisect import bisect_left
from enum import IntEnum
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Optional,
    Sequence,
)

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
)

from ....core.jobs.model import DownloadView, JobState
from ....core.jobs.queue_state import QueueState
from ....core.layers.project.on_map import are_shown
from ...widgets.index_ranges import index_ranges
from .actions import Action
from .rows import Batch, Entry, Row, job_stamp, sentence, stamp
from .states import ListContext, counts_down, state_text
from .summary import Summary, total

if TYPE_CHECKING:
    from ....core.jobs.drivers.step_tasks import FileProgress


class Role(IntEnum):
    """What the delegate asks for beside the standard roles."""

    TITLE = int(Qt.ItemDataRole.UserRole)
    SUBTITLE = TITLE + 1
    STATE_TEXT = TITLE + 2
    OVERALL = TITLE + 3
    SHARE = TITLE + 4
    FETCHING = TITLE + 5


class JobModel(QAbstractItemModel):
    """Downloads as rows, newest first; those that were ordered together are below one row.

    :param clock: seconds since the epoch; injected in tests
    """

    def __init__(self, parent: Optional[QObject] = None, clock: Callable[[], float] = time.time):
        super().__init__(parent)
        self._clock = clock
        self._context = ListContext(now=clock())
        self._top: List[Entry] = []
        self._rows: Dict[str, Row] = {}
        self._batches: Dict[str, Batch] = {}
        self._by_address: Dict[int, Batch] = {}
        self._row_of_job: Dict[str, str] = {}

    # -- what comes in ----------------------------------------------------------------------

    def update(self, changed: Sequence[DownloadView], gone: Iterable[str] = ()) -> FrozenSet[str]:
        """Take over what changed; all other rows are left alone.

        :param changed: downloads that are new or stand otherwise
        :param gone: ids of downloads that are no longer in the list
        :return: ids of those that were in the list and changed, or went
        """
        self._context.now = self._clock()
        going = [self._rows[i] for i in gone if i in self._rows]
        self._remove(going)
        others = [view for view in changed if self._differs(view)]
        self._change(others)
        self._insert([view for view in changed if view.download.id not in self._rows])
        return frozenset(row.view.download.id for row in going).union(
            view.download.id for view in others
        )

    def set_progress(self, job_id: str, progress: FileProgress) -> None:
        """Show how far a file has come."""
        self._context.progress[job_id] = progress
        row = self._rows.get(self._row_of_job.get(job_id, ""))
        if row is not None:
            self._context.now = self._clock()
            self._emit_changed(row)

    def set_queue(self, queue: QueueState) -> None:
        """Take over what holds for all rows; who shows them paints them anew."""
        self._context.now = self._clock()
        self._context.queue = queue

    def set_on_map(self, marks: Iterable[str]) -> None:
        """Take over what marks the layers of the open project; who shows the rows paints anew."""
        self._context.on_map = frozenset(marks)

    def set_project(self, names: Iterable[str]) -> None:
        """Take over how downloads name the open project; who shows the rows paints anew."""
        self._context.project = frozenset(names)

    def tick(self) -> None:
        """Let the countdowns go on; who shows the rows paints them anew."""
        self._context.now = self._clock()

    # -- what can be asked ------------------------------------------------------------------

    def counts_down(self) -> bool:
        """Return whether the words of a row change with the clock alone."""
        return any(
            counts_down(job, self._context)
            for row in self._rows.values()
            if row.view.active
            for job in row.view.jobs
        )

    def active_count(self) -> int:
        """Return how many downloads are not over yet."""
        return sum(row.view.active for row in self._rows.values())

    def summary(self) -> Summary:
        """Count all downloads by how they stand."""
        return total(entry.summary for entry in self._top)

    def are_on_map(self, views: Iterable[DownloadView]) -> bool:
        """Return whether the open project shows all of these downloads as a whole."""
        return are_shown(views, self._context.on_map)

    def state_of(self, view: DownloadView) -> str:
        """Return how a download stands and what comes next, in words."""
        return state_text(view, self._context)

    def has_batches(self) -> bool:
        """Return whether there is a row that can be opened."""
        return bool(self._batches)

    def views(self) -> List[DownloadView]:
        """Return the downloads as shown, those of closed batches too."""
        return [row.view for entry in self._top for row in entry.rows]

    def actions_at(self, index: QModelIndex) -> FrozenSet[Action]:
        """Return all that can be done with a row."""
        entry = self._entry(index)
        return entry.actions if entry is not None else frozenset()

    def views_in(self, part: QItemSelectionRange) -> List[DownloadView]:
        """Return the downloads of rows that were selected together."""
        return [row.view for entry in self._entries_in(part) for row in entry.rows]

    def actions_in(self, part: QItemSelectionRange) -> FrozenSet[Action]:
        """Return all that can be done with any of the rows that were selected together."""
        return frozenset().union(*{entry.actions for entry in self._entries_in(part)})

    def _entries_in(self, part: QItemSelectionRange) -> Sequence[Entry]:
        level = self._level(part.parent()) or ()
        return level[part.top() : part.bottom() + 1]

    # -- for the views ----------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default, never changed
        """Return where a row is; those of a batch name it."""
        # Views ask for thousands: without the detour over hasIndex, which asks for the counts.
        batch = self._entry(parent) if parent.isValid() else None
        level = self._top if batch is None else self._level(parent)
        if level is None or column != 0 or not 0 <= row < len(level):
            return QModelIndex()
        return self.createIndex(row, column, batch)

    def parent(self, index: QModelIndex) -> QModelIndex:
        """Return the batch of a row."""
        batch = self._batch_above(index)
        return QModelIndex() if batch is None else self._index_of(batch)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many rows are side by side."""
        level = self._level(parent)
        return len(level) if level is not None else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return one: the delegate paints all of a row in it."""
        return 1

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return one aspect of a row."""
        entry, read = self._entry(index), _READERS.get(int(role))
        return None if entry is None or read is None else read(entry, self._context)

    def _batch_above(self, index: QModelIndex) -> Optional[Batch]:
        # By its address only: an old index may name a batch that has gone.
        return self._by_address.get(index.internalId()) if index.isValid() else None

    def _level(self, parent: QModelIndex) -> Optional[List[Any]]:
        if not parent.isValid():
            return self._top
        entry = self._entry(parent)
        return entry.rows if isinstance(entry, Batch) else None

    def _entry(self, index: QModelIndex) -> Optional[Entry]:
        if not index.isValid():
            return None
        batch = self._batch_above(index)
        level: Sequence[Entry] = self._top if batch is None else batch.rows
        return level[index.row()] if index.row() < len(level) else None

    def _index_of(self, entry: Entry) -> QModelIndex:
        batch = entry.batch if isinstance(entry, Row) else None
        level: Sequence[Entry] = self._top if batch is None else batch.rows
        return self.createIndex(level.index(entry), 0, batch)

    def _served_before(self, batch: Batch) -> Summary:
        """Count what was ordered before a batch, which is served before it."""
        later = self._top[self._top.index(batch) + 1 :]
        ahead = [entry.summary for entry in later]
        return Summary(
            orders=sum(one.orders for one in ahead), tasks=sum(one.tasks for one in ahead)
        )

    # -- keeping the rows in step -----------------------------------------------------------

    def _emit_changed(self, entry: Entry) -> None:
        """Emit a change of a row, which is one of its batch as well."""
        index = self._index_of(entry)
        self.dataChanged.emit(index, index)
        if isinstance(entry, Row) and entry.batch is not None:
            entry.batch.forget()
            self._emit_changed(entry.batch)

    def _remove(self, rows: Sequence[Row]) -> None:
        by_batch: Dict[Optional[Batch], List[Entry]] = {}
        for row in rows:
            self._forget(row.view)
            by_batch.setdefault(row.batch, []).append(row)
        from_top = by_batch.pop(None, [])
        for batch, some in by_batch.items():
            assert batch is not None  # nosec B101 - None was taken out above
            if len(some) == len(batch.rows):
                from_top.append(batch)
            else:
                self._take_out(batch.rows, self._index_of(batch), some)
                batch.forget()
                self._emit_changed(batch)
        self._take_out(self._top, QModelIndex(), from_top)
        for entry in from_top:
            if isinstance(entry, Batch):
                del self._batches[entry.id], self._by_address[id(entry)]

    def _take_out(self, level: List[Any], parent: QModelIndex, entries: Iterable[Entry]) -> None:
        going = set(map(id, entries))
        places = [place for place, entry in enumerate(level) if id(entry) in going]
        for first, last in reversed(list(index_ranges(places))):
            self.beginRemoveRows(parent, first, last)
            del level[first : last + 1]
            self.endRemoveRows()

    def _insert(self, views: Sequence[DownloadView]) -> None:
        to_top: List[Entry] = []
        to_batch: Dict[Batch, List[Entry]] = {}
        for view in views:
            batch = self._batches.get(view.download.batch) if view.download.batch else None
            if view.download.batch and batch is None:
                batch = Batch(view, self._served_before)
                self._batches[batch.id] = self._by_address[id(batch)] = batch
                to_top.append(batch)
            row = Row(view, batch)
            self._know(row)
            if batch is None:
                to_top.append(row)
            else:
                to_batch.setdefault(batch, []).append(row)
        for batch, rows in to_batch.items():
            if batch in to_top:
                batch.rows.extend(sorted(rows, key=lambda row: row.key))  # type: ignore[arg-type]
                continue
            self._put_in(batch.rows, self._index_of(batch), rows)
            batch.forget()
            self._emit_changed(batch)
        self._put_in(self._top, QModelIndex(), to_top)

    def _put_in(self, level: List[Any], parent: QModelIndex, entries: Iterable[Entry]) -> None:
        """Insert rows range by range, from the end, so that the places before stay right."""
        keys = [entry.key for entry in level]
        ranges: Dict[int, List[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: entry.key):
            ranges.setdefault(bisect_left(keys, entry.key), []).append(entry)
        for place in sorted(ranges, reverse=True):
            self.beginInsertRows(parent, place, place + len(ranges[place]) - 1)
            level[place:place] = ranges[place]
            self.endInsertRows()

    def _differs(self, view: DownloadView) -> bool:
        row = self._rows.get(view.download.id)
        return row is not None and stamp(view) != stamp(row.view)

    def _change(self, views: Sequence[DownloadView]) -> None:
        """Put other rows in the place of those that changed, and emit it range by range."""
        places: Dict[Optional[Batch], List[int]] = {}
        for view in views:
            old = self._rows[view.download.id]
            batch = old.batch
            level: List[Any] = self._top if batch is None else batch.rows
            place = level.index(old)
            level[place] = Row(view, batch)
            self._drop_stale_progress(old.view, view)
            self._forget(old.view)
            self._know(level[place])
            places.setdefault(batch, []).append(place)
            if batch is not None:
                batch.forget()
                places.setdefault(None, []).append(self._top.index(batch))
        for batch, numbers in places.items():
            parent = QModelIndex() if batch is None else self._index_of(batch)
            for first, last in index_ranges(numbers):
                self.dataChanged.emit(self.index(first, 0, parent), self.index(last, 0, parent))

    def _know(self, row: Row) -> None:
        self._rows[row.view.download.id] = row
        for job in row.view.jobs:
            self._row_of_job[job.id] = row.view.download.id

    def _forget(self, view: DownloadView) -> None:
        del self._rows[view.download.id]
        for job in view.jobs:
            self._row_of_job.pop(job.id, None)

    def _drop_stale_progress(self, before: DownloadView, after: DownloadView) -> None:
        stamps = {job.id: job_stamp(job) for job in before.jobs}
        for job in after.jobs:
            under_way = job.state is JobState.FETCHING and job.owner is not None
            if not under_way and stamps.get(job.id) != job_stamp(job):
                self._context.progress.pop(job.id, None)


_READERS: Dict[int, Callable[[Any, ListContext], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): sentence,
    int(Qt.ItemDataRole.ToolTipRole): lambda entry, context: entry.tip(context),
    int(Role.TITLE): lambda entry, context: entry.title(context),
    int(Role.SUBTITLE): lambda entry, context: entry.subtitle(context),
    int(Role.STATE_TEXT): lambda entry, context: entry.state(context),
    int(Role.OVERALL): lambda entry, context: entry.overall(context),
    int(Role.SHARE): lambda entry, context: entry.share(context),
    int(Role.FETCHING): lambda entry, context: entry.fetching(context),
}
