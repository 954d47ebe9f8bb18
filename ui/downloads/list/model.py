"""The downloads as an item model: those that were ordered together are rows below one row."""

from __future__ import annotations

import time
from bisect import bisect_left
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Collection,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Optional,
    Sequence,
    Set,
)

from qgis.PyQt.QtCore import QAbstractItemModel, QItemSelectionRange, QModelIndex, QObject, Qt

from ....core.jobs.model import DownloadView, JobState
from ...widgets.list_rows import index_ranges
from .rows import Batch, Entry, Row
from .states import ListContext, counts_down
from .summary import Summary, total

if TYPE_CHECKING:
    from ....core.jobs.drivers.step_tasks import FileProgress

# Role of what is seen of a row (RowContent).
CONTENT_ROLE = int(Qt.ItemDataRole.UserRole)


class JobModel(QAbstractItemModel):
    """Downloads as rows, newest first; those that were ordered together are below one row.

    ``context`` is what the words of all rows depend on beside the downloads; who changes it has
    the rows painted anew.

    :param clock: seconds since the epoch; injected in tests
    """

    def __init__(self, parent: Optional[QObject] = None, clock: Callable[[], float] = time.time):
        super().__init__(parent)
        self.context = ListContext()
        self._clock = clock
        self._top: List[Entry] = []
        self._rows: Dict[str, Row] = {}
        # For good, also when its last row has gone: an old index may name it.
        self._batches: Dict[str, Batch] = {}

    # -- what comes in ----------------------------------------------------------------------

    def update(self, changed: Sequence[DownloadView], gone: Iterable[str] = ()) -> FrozenSet[str]:
        """Take over what changed; all other rows are left alone.

        :param changed: downloads that are new or stand otherwise
        :param gone: ids of downloads that are no longer in the list
        :return: ids of those that were in the list and changed, or went
        """
        going = [i for i in gone if i in self._rows]
        self._remove([self._rows.pop(i) for i in going])
        new = [view for view in changed if view.download.id not in self._rows]
        known = [view for view in changed if view.download.id in self._rows]
        others = [view for view in known if view != self._rows[view.download.id].view]
        self._change(others)
        self._insert(new)
        return frozenset(going).union(view.download.id for view in others)

    def set_progress(self, job_id: str, progress: FileProgress) -> None:
        """Show how far a file has come."""
        self.context.progress[job_id] = progress
        for row in self._rows.values():
            if any(job.id == job_id for job in row.view.jobs):
                self._emit_changed(row.batch, [self._level(row.batch).index(row)])
                break

    # -- what can be asked ------------------------------------------------------------------

    def counts_down(self) -> bool:
        """Return whether the words of a row change with the clock alone."""
        context = self._context_now()
        active = (row.view for row in self._rows.values() if row.view.active)
        return any(counts_down(job, context) for view in active for job in view.jobs)

    def summary(self) -> Summary:
        """Count all downloads by how they stand; without a key what would go on needs the user."""
        counted = total(entry.summary for entry in self._top)
        return counted.without_key() if self.context.queue.keyless else counted

    def has_batches(self) -> bool:
        """Return whether there is a row that can be opened."""
        return any(batch.rows for batch in self._batches.values())

    def views(self) -> List[DownloadView]:
        """Return the downloads as shown, those of closed batches too."""
        return [row.view for entry in self._top for row in entry.rows]

    def entries_in(self, part: QItemSelectionRange) -> Sequence[Entry]:
        """Return the rows that were selected together."""
        return self._below(part.parent())[part.top() : part.bottom() + 1]

    # -- for the views ----------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default, never changed
        """Return where a row is; those of a batch name it."""
        # Views ask for thousands: without the detour over hasIndex, which asks for the counts.
        if column != 0 or not 0 <= row < len(self._below(parent)):
            return QModelIndex()
        return self.createIndex(row, column, self._entry(parent))

    def parent(self, index: QModelIndex) -> QModelIndex:
        """Return the batch of a row."""
        return self._index_of(index.internalPointer() if index.isValid() else None)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many rows are side by side."""
        return len(self._below(parent))

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return one: the delegate paints all of a row in it."""
        return 1

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return one aspect of a row."""
        entry = self._entry(index)
        if entry is None:
            return None
        if role == CONTENT_ROLE:
            return entry.content(self._context_now())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.content(self._context_now()).sentence()
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.tip(self._context_now())
        return None

    def _context_now(self) -> ListContext:
        self.context.now = self._clock()
        return self.context

    def _below(self, parent: QModelIndex) -> Sequence[Entry]:
        if not parent.isValid():
            return self._top
        entry = self._entry(parent)
        return entry.rows if isinstance(entry, Batch) else ()

    def _level(self, batch: Optional[Batch]) -> List[Any]:
        """Return the rows of a batch, or those that stand by themselves."""
        return self._top if batch is None else batch.rows

    def _entry(self, index: QModelIndex) -> Optional[Entry]:
        if not index.isValid():
            return None
        level = self._level(index.internalPointer())
        return level[index.row()] if index.row() < len(level) else None

    def _index_of(self, batch: Optional[Batch]) -> QModelIndex:
        """Return where a batch is; no index for the list itself, or where it has gone."""
        if batch is None or not batch.rows:
            return QModelIndex()
        return self.createIndex(self._top.index(batch), 0, None)

    def _served_before(self, batch: Batch) -> Summary:
        """Count what was ordered before a batch, which is served before it."""
        later = self._top[self._top.index(batch) + 1 :]
        return total(entry.summary for entry in later)

    # -- keeping the rows in step -----------------------------------------------------------

    def _emit_changed(self, batch: Optional[Batch], places: Iterable[int]) -> None:
        """Emit a change of rows range by range; one in a batch is one of its row as well."""
        parent = self._index_of(batch)
        for first, last in index_ranges(places):
            self.dataChanged.emit(self.index(first, 0, parent), self.index(last, 0, parent))
        if batch is not None:
            batch.forget()
            self._emit_changed(None, [parent.row()])

    def _remove(self, rows: Sequence[Row]) -> None:
        going: Set[Entry] = set(rows)
        batches = {row.batch for row in rows if row.batch is not None}
        ended = {batch for batch in batches if going.issuperset(batch.rows)}
        for batch in batches - ended:
            self._take_out(batch, going)
            self._emit_changed(batch, [])
        self._take_out(None, going | ended)
        for batch in ended:
            batch.rows.clear()
            batch.forget()

    def _take_out(self, batch: Optional[Batch], going: Collection[Entry]) -> None:
        level = self._level(batch)
        places = [place for place, entry in enumerate(level) if entry in going]
        for first, last in reversed(list(index_ranges(places))):
            self.beginRemoveRows(self._index_of(batch), first, last)
            del level[first : last + 1]
            self.endRemoveRows()

    def _insert(self, views: Sequence[DownloadView]) -> None:
        new: Dict[Optional[Batch], List[Entry]] = {}
        for view in views:
            name = view.download.batch
            if name and name not in self._batches:
                self._batches[name] = Batch(view, self._served_before)
            row = self._rows[view.download.id] = Row(view, self._batches.get(name))
            new.setdefault(row.batch, []).append(row)
        top = new.pop(None, [])
        for batch, rows in new.items():
            if batch.rows:
                self._put_in(batch, rows)
                self._emit_changed(batch, [])
            else:
                batch.rows.extend(sorted(rows, key=lambda row: row.key))
                top.append(batch)
        self._put_in(None, top)

    def _put_in(self, batch: Optional[Batch], entries: Iterable[Entry]) -> None:
        """Insert rows range by range, from the end, so that the places before stay right."""
        level = self._level(batch)
        keys = [entry.key for entry in level]
        ranges: Dict[int, List[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: entry.key):
            ranges.setdefault(bisect_left(keys, entry.key), []).append(entry)
        for place in sorted(ranges, reverse=True):
            self.beginInsertRows(self._index_of(batch), place, place + len(ranges[place]) - 1)
            level[place:place] = ranges[place]
            self.endInsertRows()

    def _change(self, views: Sequence[DownloadView]) -> None:
        """Put other rows in the place of those that changed."""
        places: Dict[Optional[Batch], List[int]] = {}
        for view in views:
            old = self._rows[view.download.id]
            level = self._level(old.batch)
            place = level.index(old)
            level[place] = self._rows[view.download.id] = Row(view, old.batch)
            places.setdefault(old.batch, []).append(place)
            self._drop_stale_progress(old.view, view)
        for batch, numbers in places.items():
            self._emit_changed(batch, numbers)

    def _drop_stale_progress(self, before: DownloadView, after: DownloadView) -> None:
        progress = self.context.progress
        for job in after.jobs:
            under_way = job.state is JobState.FETCHING and job.owner is not None
            if job.id in progress and not under_way and job not in before.jobs:
                del progress[job.id]
