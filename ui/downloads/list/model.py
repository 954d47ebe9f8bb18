"""The downloads as an item model: those that were ordered together are rows below one row."""

from __future__ import annotations

import time
from bisect import bisect_left
from operator import attrgetter
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

from qgis.PyQt.QtCore import QItemSelectionRange, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from ....core.jobs.model import DownloadView, JobState
from ...widgets.list_rows import index_ranges
from .rows import Batch, Entry, Row, children
from .states import ListContext, counts_down
from .summary import Summary, total

if TYPE_CHECKING:
    from ....core.jobs.drivers.step_tasks import FileProgress

# Role of what is seen of a row (RowContent).
CONTENT_ROLE = int(Qt.ItemDataRole.UserRole)


class JobModel(QStandardItemModel):
    """Downloads as rows, newest first; those that were ordered together are below one row.

    ``context`` is what the words of all rows depend on beside the downloads; who changes it has
    the rows painted anew.

    :param clock: seconds since the epoch; injected in tests
    """

    def __init__(self, parent: Optional[QObject] = None, clock: Callable[[], float] = time.time):
        super().__init__(0, 1, parent)
        self.context = ListContext()
        self._clock = clock
        self._rows: Dict[str, Row] = {}
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
                self._tell_changed([row])
                break

    # -- what can be asked ------------------------------------------------------------------

    def counts_down(self) -> bool:
        """Return whether the words of a row change with the clock alone."""
        context = self._context_now()
        active = (row.view for row in self._rows.values() if row.view.active)
        return any(counts_down(job, context) for view in active for job in view.jobs)

    def summary(self) -> Summary:
        """Count all downloads by how they stand; without a key what would go on needs the user."""
        counted = total(entry.summary for entry in self._top())
        return counted.without_key() if self.context.queue.keyless else counted

    def has_batches(self) -> bool:
        """Return whether there is a row that can be opened."""
        return bool(self._batches)

    def views(self) -> List[DownloadView]:
        """Return the downloads as shown, those of closed batches too."""
        return [row.view for entry in self._top() for row in entry.rows]

    def entries_in(self, part: QItemSelectionRange) -> Sequence[Entry]:
        """Return the rows that were selected together."""
        level = self.itemFromIndex(part.parent()) or self.invisibleRootItem()
        return children(level)[part.top() : part.bottom() + 1]

    def _top(self) -> List[Entry]:
        return children(self.invisibleRootItem())

    # -- for the views ----------------------------------------------------------------------

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return one aspect of a row."""
        entry: Optional[Entry] = self.itemFromIndex(index)
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

    def _served_before(self, batch: Batch) -> Summary:
        """Count what was ordered before a batch, which is served before it."""
        return total(entry.summary for entry in self._top()[batch.row() + 1 :])

    # -- keeping the rows in step -----------------------------------------------------------

    def _tell_changed(self, rows: Iterable[Entry]) -> None:
        """Emit a change of rows range by range; one in a batch is one of its row as well."""
        for batch, members in _by_batch(rows).items():
            parent = self.indexFromItem(batch) if batch is not None else QModelIndex()
            for first, last in index_ranges(row.row() for row in members):
                self.dataChanged.emit(self.index(first, 0, parent), self.index(last, 0, parent))
            if batch is not None:
                batch.forget()
                self._tell_changed([batch])

    def _remove(self, rows: Iterable[Row]) -> None:
        going = _by_batch(rows)
        top: List[Entry] = [*going.pop(None, ())]
        for batch, members in going.items():
            if len(members) == batch.rowCount():
                del self._batches[batch.name]
                top.append(batch)
            else:
                self._take_out(batch, members)
                batch.forget()
                self._tell_changed([batch])
        self._take_out(self.invisibleRootItem(), top)

    def _take_out(self, level: QStandardItem, going: Iterable[Entry]) -> None:
        for first, last in reversed(list(index_ranges(entry.row() for entry in going))):
            level.removeRows(first, last - first + 1)

    def _insert(self, views: Iterable[DownloadView]) -> None:
        new: Dict[str, List[Entry]] = {}
        for view in views:
            row = self._rows[view.download.id] = Row(view)
            new.setdefault(view.download.batch, []).append(row)
        top = new.pop("", [])
        for name, rows in new.items():
            batch = self._batches.get(name)
            if batch is not None:
                self._put_in(batch, rows)
                batch.forget()
                self._tell_changed([batch])
            else:
                batch = self._batches[name] = Batch(rows[0].view, self._served_before)
                batch.appendRows(sorted(rows, key=attrgetter("key")))
                top.append(batch)
        self._put_in(self.invisibleRootItem(), top)

    def _put_in(self, level: QStandardItem, entries: Iterable[Entry]) -> None:
        """Insert rows range by range, from the end, so that the places before stay right."""
        keys = [entry.key for entry in children(level)]
        ranges: Dict[int, List[Entry]] = {}
        for entry in sorted(entries, key=attrgetter("key")):
            ranges.setdefault(bisect_left(keys, entry.key), []).append(entry)
        for place in sorted(ranges, reverse=True):
            level.insertRows(place, ranges[place])

    def _change(self, views: Iterable[DownloadView]) -> None:
        """Have the rows of downloads show how they stand now."""
        rows = [self._rows[view.download.id] for view in views]
        for row, view in zip(rows, views):
            self._drop_stale_progress(row.view, view)
            row.view = view
            row.forget()
        self._tell_changed(rows)

    def _drop_stale_progress(self, before: DownloadView, after: DownloadView) -> None:
        progress = self.context.progress
        for job in after.jobs:
            under_way = job.state is JobState.FETCHING and job.owner is not None
            if job.id in progress and not under_way and job not in before.jobs:
                del progress[job.id]


def _by_batch(rows: Iterable[Entry]) -> Dict[Optional[Batch], List[Entry]]:
    found: Dict[Optional[Batch], List[Entry]] = {}
    for row in rows:
        found.setdefault(row.parent(), []).append(row)
    return found
