"""The downloads as an item model: batches as rows that open, and only what changed is told."""

from __future__ import annotations

import html
import time
from bisect import bisect_left
from collections import Counter
from enum import IntEnum
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Generic,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
    Union,
)

from qgis.PyQt.QtCore import QItemSelectionRange, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from ...core.jobs.model import DownloadView, Job, JobState
from ...core.jobs.time_left import Outlook
from ..widgets import wording
from ..widgets.runs import runs
from ..widgets.wording import Action, OverallState
from . import tally
from .tally import Tally

if TYPE_CHECKING:
    from ...core.jobs.desktop_driver import Progress

# Held for one of these, a job may go on once the key or its plan is another.
KEY_ERRORS = frozenset(
    {"MissingKeyError", "AuthenticationError", "QuotaExceededError", "AccessDeniedError"}
)


class Role(IntEnum):
    """What the delegate asks for beside the standard roles."""

    VIEW = int(Qt.ItemDataRole.UserRole)
    TITLE = VIEW + 1
    SUBTITLE = VIEW + 2
    STATE_TEXT = VIEW + 3
    OVERALL = VIEW + 4
    SHARE = VIEW + 5
    ACTIONS = VIEW + 6
    FETCHING = VIEW + 7


# What a countdown or new bytes can change; the rest of the row stays.
_MOVING_ROLES = [
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Role.STATE_TEXT),
    int(Role.SHARE),
    int(Role.FETCHING),
]


class _Row:
    """A download in the list."""

    def __init__(self, view: DownloadView):
        download = view.download
        # In a batch by area and date, so that a season can be read from top to bottom.
        self.key: Tuple[Any, ...] = (-download.created, download.id)
        if download.batch:
            date = download.scene.date if download.scene is not None else ""
            self.key = (download.area_id, date, download.id)
        self.batch: Optional[_Batch] = None
        self.set_view(view)

    def set_view(self, view: DownloadView) -> None:
        """Take over how the download stands."""
        self.view = view
        self._tally: Optional[Tally] = None
        # At once: 500 rows come at a time, and all of them may be selected later.
        self.actions = possible_actions(view)

    @property
    def tally(self) -> Tally:
        """The download as numbers, counted when they are first asked for."""
        if self._tally is None:
            self._tally = tally.tally_of(self.view)
        return self._tally

    @property
    def id(self) -> str:
        return self.view.download.id


Entry = TypeVar("Entry", bound="Union[_Row, _Batch]")


class _Level(Generic[Entry]):
    """Rows side by side, in the order of their keys."""

    def __init__(self) -> None:
        self.entries: List[Entry] = []
        self._keys: List[Tuple[Any, ...]] = []

    def __len__(self) -> int:
        return len(self.entries)

    def place_of(self, entry: Entry) -> int:
        """Tell where a row is, or would be."""
        return bisect_left(self._keys, entry.key)

    def insert(self, place: int, entries: Sequence[Entry]) -> None:
        """Put rows in, whose keys belong there."""
        self.entries[place:place] = entries
        self._keys[place:place] = [entry.key for entry in entries]

    def remove(self, first: int, last: int) -> None:
        """Take rows out, the last one too."""
        del self.entries[first : last + 1]
        del self._keys[first : last + 1]


class _Batch:
    """Downloads that were ordered together: a row with rows below it.

    ``tally`` and ``possible`` are kept up to date with each of them, since a batch may have
    thousands.
    """

    def __init__(self, rows: Sequence[_Row]):
        first = rows[0].view.download
        self.id = first.batch
        self.label = first.batch_label
        self.dataset = first.dataset
        self.key = (-max(row.view.download.created for row in rows), self.id)
        self.rows: _Level[_Row] = _Level()
        self.rows.insert(0, sorted(rows, key=lambda row: row.key))
        self.tally = Tally()
        self._possible: Counter[Action] = Counter()
        for row in rows:
            row.batch = self
            self.count(row)

    def count(self, row: _Row) -> None:
        """Add what a row stands for."""
        self.tally = self.tally.plus(row.tally)
        self._possible.update(row.actions)

    def discount(self, row: _Row) -> None:
        """Take it away again, before the row changes or goes."""
        self.tally = self.tally.minus(row.tally)
        self._possible.subtract(row.actions)

    @property
    def actions(self) -> Tuple[Action, ...]:
        # The details are those of one download.
        return tuple(
            action for action in Action if self._possible[action] and action is not Action.DETAILS
        )


class JobModel(QStandardItemModel):
    """Downloads as rows, newest first; those that were ordered together are below one row.

    Qt's own model counts the rows, and its items stay empty; what a row says is read from its
    download. A view asks for some thousand indexes each time that a row comes or goes: as calls
    of Python that took 20 ms for 5,000 rows.

    :param clock: seconds since the epoch; injected in tests
    """

    def __init__(self, parent: Optional[QObject] = None, clock: Callable[[], float] = time.time):
        super().__init__(0, 1, parent)
        self._clock = clock
        self._now = clock()
        self._ticked = self._now
        self._top: _Level[Union[_Row, _Batch]] = _Level()
        self._rows: Dict[str, _Row] = {}
        self._batches: Dict[str, _Batch] = {}
        self._active: Dict[str, _Row] = {}
        self._row_of_job: Dict[str, _Row] = {}
        self._progress: Dict[str, Progress] = {}
        self._outlook = Outlook()
        self._coming: Sequence[Union[_Row, _Batch]] = ()
        # The first to hear of it, so that the rows are right for all others.
        self.rowsInserted.connect(self._on_rows_inserted)
        self.rowsRemoved.connect(self._on_rows_removed)

    # -- what comes in ----------------------------------------------------------------------

    def set_views(self, views: Sequence[DownloadView]) -> None:
        """Show these downloads and no others."""
        wanted = {view.download.id for view in views}
        self.update(views, [download_id for download_id in self._rows if download_id not in wanted])

    def update(self, changed: Sequence[DownloadView], gone: Iterable[str] = ()) -> None:
        """Take over what changed; all other rows are left alone.

        :param changed: downloads that are new or stand otherwise
        :param gone: ids of downloads that are no longer in the list
        """
        self._now = self._clock()
        self._remove([self._rows[i] for i in gone if i in self._rows])
        self._change([view for view in changed if view.download.id in self._rows])
        self._insert([_Row(view) for view in changed if view.download.id not in self._rows])

    def set_progress(self, job_id: str, progress: Progress) -> None:
        """Show how far a file has come."""
        self._progress[job_id] = progress
        row = self._row_of_job.get(job_id)
        if row is not None:
            self._now = self._clock()
            self._tell(self._index_of(row), _MOVING_ROLES)

    def set_outlook(self, outlook: Outlook) -> None:
        """Take over what holds for all rows; who shows them paints them anew."""
        self._now = self._clock()
        self._outlook = outlook

    def tick(self, now: float, indexes: Optional[Iterable[QModelIndex]] = None) -> None:
        """Let the countdowns go on.

        :param now: seconds since the epoch
        :param indexes: the rows in sight; None for all
        """
        # Since the last tick, not since the last look at the clock: a row whose time has come in
        # between still has to be told.
        before, self._ticked = self._ticked, now
        self._now = now
        for index in list(self._all_indexes() if indexes is None else indexes):
            entry = self._entry(index)
            if entry is not None and self._counts_down(entry, before):
                self._tell(index, _MOVING_ROLES)

    # -- what can be asked ------------------------------------------------------------------

    def waiting(self) -> bool:
        """Whether a row counts seconds, so that ``tick`` is worth calling."""
        return any(self._counts_down(row, self._ticked) for row in self._active.values())

    def active_count(self) -> int:
        """Count the downloads that are not over yet."""
        return len(self._active)

    def has_batches(self) -> bool:
        """Whether there is a row that can be opened."""
        return bool(self._batches)

    def views(self) -> List[DownloadView]:
        """Give the downloads as shown, those of closed batches too."""
        return [row.view for entry in self._top.entries for row in _rows_of(entry)]

    def view_at(self, index: QModelIndex) -> Optional[DownloadView]:
        """Give the download of a row; None for a batch."""
        entry = self._entry(index)
        return entry.view if isinstance(entry, _Row) else None

    def views_at(self, index: QModelIndex) -> List[DownloadView]:
        """Give the download of a row, or all downloads of a batch."""
        entry = self._entry(index)
        return [row.view for row in _rows_of(entry)] if entry is not None else []

    def possible_at(self, index: QModelIndex) -> Tuple[Action, ...]:
        """List all that can be done with a row."""
        entry = self._entry(index)
        return entry.actions if entry is not None else ()

    def views_in(self, part: QItemSelectionRange) -> List[DownloadView]:
        """Give the downloads of rows that were selected together."""
        return [row.view for entry in self._entries_in(part) for row in _rows_of(entry)]

    def possible_in(self, part: QItemSelectionRange) -> FrozenSet[Action]:
        """List all that can be done with any of the rows that were selected together."""
        alike = {entry.actions for entry in self._entries_in(part)}
        return frozenset(action for actions in alike for action in actions)

    def _entries_in(self, part: QItemSelectionRange) -> Sequence[Union[_Row, _Batch]]:
        level = self._level(part.parent())
        return level.entries[part.top() : part.bottom() + 1] if level is not None else ()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one aspect of a row."""
        entry = self._entry(index)
        if isinstance(entry, _Batch):
            read = _BATCH_READERS.get(int(role))
        elif entry is not None:
            read = _READERS.get(int(role))
        else:
            read = None
        return read(self, entry) if read is not None else None

    def _level(self, parent: QModelIndex) -> Optional[_Level[Any]]:
        if not parent.isValid():
            return self._top
        entry = self._entry(parent)
        return entry.rows if isinstance(entry, _Batch) else None

    def _entry(self, index: QModelIndex) -> Union[_Row, _Batch, None]:
        if not index.isValid():
            return None
        level = self._level(index.parent())
        found = level is not None and 0 <= index.row() < len(level)
        return level.entries[index.row()] if level is not None and found else None

    def _index_of(self, entry: Union[_Row, _Batch]) -> QModelIndex:
        batch = entry.batch if isinstance(entry, _Row) else None
        if batch is None:
            return self.index(self._top.place_of(entry), 0)
        return self.index(batch.rows.place_of(entry), 0, self._index_of(batch))

    def _all_indexes(self) -> Iterator[QModelIndex]:
        for entry in self._top.entries:
            yield self._index_of(entry)
            if isinstance(entry, _Batch):
                yield from map(self._index_of, entry.rows.entries)

    def _counts_down(self, entry: Union[_Row, _Batch], now: float) -> bool:
        """Whether the words of a row change with the clock alone."""
        if self._outlook.paused:
            return False
        if isinstance(entry, _Batch):
            return bool(entry.tally.tasks)
        return any(
            (job.active and not job.held and job.due > now)
            or wording.waits_for_turn(job, now, self._outlook)
            for job in entry.view.jobs
        )

    # -- words of a download ----------------------------------------------------------------

    def _title(self, row: _Row) -> str:
        return wording.title_text(row.view.download)

    def _subtitle(self, row: _Row) -> str:
        return wording.subtitle_text(row.view.download, len(row.view.jobs))

    def _state_text(self, row: _Row) -> str:
        return wording.state_text(row.view, self._progress, self._now, self._outlook)

    def _share(self, row: _Row) -> Optional[float]:
        return wording.share_done(row.view, self._progress, self._now)

    def _fetching(self, row: _Row) -> bool:
        return any(wording.is_fetching(job, self._progress, self._now) for job in row.view.jobs)

    def _sentence(self, row: _Row) -> str:
        return f"{self._title(row)}, {self._subtitle(row)}. {self._state_text(row)}"

    def _tool_tip(self, row: _Row) -> str:
        lines = [self._title(row), self._subtitle(row), self._state_text(row)]
        return _rich_text([*lines, row.view.download.view_id, *row.view.files[:3]])

    # -- words of a batch -------------------------------------------------------------------

    def _outcome(self, batch: _Batch) -> str:
        """Say when a batch will be done; what was ordered before it is served before it."""
        ahead = Tally()
        if batch.tally.tasks:
            place = self._top.place_of(batch)
            for entry in self._top.entries[place + 1 :]:
                if isinstance(entry, _Batch) or entry.id in self._active:
                    ahead = ahead.plus(entry.tally)
        return tally.outcome_text(batch.tally, ahead, self._outlook, batch.dataset, self._now)

    def _batch_share(self, batch: _Batch) -> Optional[float]:
        parts = batch.tally.parts
        return batch.tally.parts_ready / parts if batch.tally.active and parts else None

    def _batch_sentence(self, batch: _Batch) -> str:
        return f"{batch.label}. {tally.counts_text(batch.tally)}. {self._outcome(batch)}"

    def _batch_tool_tip(self, batch: _Batch) -> str:
        download = batch.rows.entries[0].view.download
        what = wording.subtitle_text(download)
        lines = [batch.label, what, tally.counts_text(batch.tally), self._outcome(batch)]
        return _rich_text(lines)

    # -- keeping the rows in step -----------------------------------------------------------

    def _tell(self, index: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Tell a change of a row, which is one of its batch as well."""
        self.dataChanged.emit(index, index, list(roles))
        batch = index.parent()
        if batch.isValid():
            self.dataChanged.emit(batch, batch, list(roles))

    def _remove(self, rows: Sequence[_Row]) -> None:
        from_top: List[Union[_Row, _Batch]] = [row for row in rows if row.batch is None]
        from_batch: Dict[str, List[_Row]] = {}
        for row in rows:
            self._forget(row)
            for job in row.view.jobs:
                self._progress.pop(job.id, None)
            if row.batch is not None:
                row.batch.discount(row)
                from_batch.setdefault(row.batch.id, []).append(row)
        for batch_id, some in from_batch.items():
            batch = self._batches[batch_id]
            if len(some) == len(batch.rows):
                from_top.append(batch)
            else:
                parent = self._index_of(batch)
                self._take_out(batch.rows, parent, some)
                self._tell(parent)
        self._take_out(self._top, QModelIndex(), from_top)
        for entry in from_top:
            if isinstance(entry, _Batch):
                del self._batches[entry.id]

    def _take_out(
        self, level: _Level[Entry], parent: QModelIndex, entries: Sequence[Entry]
    ) -> None:
        for first, last in reversed(list(runs(map(level.place_of, entries)))):
            self.removeRows(first, last - first + 1, parent)

    def _on_rows_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        level = self._level(parent)
        if level is not None:
            level.remove(first, last)

    def _insert(self, rows: Sequence[_Row]) -> None:
        to_top: List[Union[_Row, _Batch]] = []
        to_batch: Dict[str, List[_Row]] = {}
        for row in rows:
            self._know(row)
            batch_id = row.view.download.batch
            if batch_id:
                to_batch.setdefault(batch_id, []).append(row)
            else:
                to_top.append(row)
        for batch_id, some in to_batch.items():
            batch = self._batches.get(batch_id)
            if batch is None:
                to_top.append(self._make_batch(some))
                continue
            for row in some:
                row.batch = batch
                batch.count(row)
            parent = self._index_of(batch)
            self._put_in(batch.rows, parent, some)
            self._tell(parent)
        self._put_in(self._top, QModelIndex(), to_top)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        level = self._level(parent)
        if level is not None:
            level.insert(first, self._coming)

    def _make_batch(self, rows: Sequence[_Row]) -> _Batch:
        batch = self._batches[rows[0].view.download.batch] = _Batch(rows)
        return batch

    def _put_in(self, level: _Level[Entry], parent: QModelIndex, entries: Iterable[Entry]) -> None:
        """Insert rows in runs, from the end, so that the places before it stay right."""
        runs: Dict[int, List[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: entry.key):
            runs.setdefault(level.place_of(entry), []).append(entry)
        for place in sorted(runs, reverse=True):
            self._coming = runs[place]
            self.insertRows(place, len(runs[place]), parent)
            for row, entry in enumerate(runs[place], place):
                if isinstance(entry, _Batch):
                    self.setItem(row, 0, _item_of(entry))

    def _change(self, views: Sequence[DownloadView]) -> None:
        """Take over what changed, and tell it in as few runs of rows as there are."""
        places: Dict[Optional[_Batch], List[int]] = {}
        for view in views:
            row = self._rows[view.download.id]
            if _stamp(view) == _stamp(row.view):
                continue
            self._forget(row)
            if row.batch is not None:
                row.batch.discount(row)
                places.setdefault(None, []).append(self._top.place_of(row.batch))
            self._drop_stale_progress(row.view, view)
            row.set_view(view)
            self._know(row)
            if row.batch is not None:
                row.batch.count(row)
            level: Any = self._top if row.batch is None else row.batch.rows
            places.setdefault(row.batch, []).append(level.place_of(row))
        for batch, numbers in places.items():
            parent = QModelIndex() if batch is None else self._index_of(batch)
            for first, last in runs(numbers):
                self.dataChanged.emit(self.index(first, 0, parent), self.index(last, 0, parent))

    def _know(self, row: _Row) -> None:
        self._rows[row.id] = row
        if row.view.active:
            self._active[row.id] = row
        self._row_of_job.update((job.id, row) for job in row.view.jobs if job.active)

    def _forget(self, row: _Row) -> None:
        del self._rows[row.id]
        self._active.pop(row.id, None)
        for job in row.view.jobs:
            self._row_of_job.pop(job.id, None)

    def _drop_stale_progress(self, before: DownloadView, after: DownloadView) -> None:
        stamps = {job.id: _job_stamp(job) for job in before.jobs}
        for job in after.jobs:
            under_way = job.state is JobState.FETCHING and job.owner is not None
            if not under_way and stamps.get(job.id) != _job_stamp(job):
                self._progress.pop(job.id, None)


def _item_of(batch: _Batch) -> QStandardItem:
    """Make the item of a row that opens, with its rows."""
    item = QStandardItem()
    item.setColumnCount(1)
    item.setRowCount(len(batch.rows))
    return item


def _rows_of(entry: Union[_Row, _Batch]) -> List[_Row]:
    return [entry] if isinstance(entry, _Row) else entry.rows.entries


def _rich_text(lines: Iterable[str]) -> str:
    """Join lines: as rich text Qt wraps them; escaped, the service's words stay words."""
    return "<qt>{}</qt>".format("<br>".join(html.escape(line) for line in lines if line))


_READERS: Dict[int, Callable[[JobModel, Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): JobModel._sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): JobModel._sentence,
    int(Qt.ItemDataRole.ToolTipRole): JobModel._tool_tip,
    int(Role.VIEW): lambda model, row: row.view,
    int(Role.TITLE): JobModel._title,
    int(Role.SUBTITLE): JobModel._subtitle,
    int(Role.STATE_TEXT): JobModel._state_text,
    int(Role.OVERALL): lambda model, row: wording.overall_state(row.view),
    int(Role.SHARE): JobModel._share,
    int(Role.ACTIONS): lambda model, row: _with_button(row.actions),
    int(Role.FETCHING): JobModel._fetching,
}
_BATCH_READERS: Dict[int, Callable[[JobModel, Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): JobModel._batch_sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): JobModel._batch_sentence,
    int(Qt.ItemDataRole.ToolTipRole): JobModel._batch_tool_tip,
    int(Role.TITLE): lambda model, batch: batch.label,
    int(Role.SUBTITLE): lambda model, batch: tally.counts_text(batch.tally),
    int(Role.STATE_TEXT): JobModel._outcome,
    int(Role.OVERALL): lambda model, batch: tally.overall_of(batch.tally),
    int(Role.SHARE): JobModel._batch_share,
    int(Role.ACTIONS): lambda model, batch: _with_button(batch.actions),
    int(Role.FETCHING): lambda model, batch: False,
}


def possible_actions(view: DownloadView) -> Tuple[Action, ...]:
    """List all that can be done with a download, what is likeliest first."""
    overall = wording.overall_state(view)
    allowed = {
        Action.ADD: overall is OverallState.READY,
        Action.FOLDER: bool(view.files),
        Action.OPTIONS: any(
            wording.is_held(job) and job.error_kind in KEY_ERRORS for job in view.jobs
        ),
        Action.RETRY: overall in (OverallState.TROUBLE, OverallState.STOPPED) and bool(view.jobs),
        Action.CANCEL: view.active,
        Action.DETAILS: True,
        Action.REMOVE: not view.active,
    }
    return tuple(action for action, possible in allowed.items() if possible)


def _with_button(actions: Iterable[Action]) -> Tuple[Action, ...]:
    """Choose the actions that have a button on the row; removing is in the menu only."""
    return tuple(action for action in actions if action is not Action.REMOVE)


def is_finished(view: DownloadView) -> bool:
    """Whether nothing is lost when the row goes: ready, or cancelled before anything was paid."""
    overall = wording.overall_state(view)
    if overall is OverallState.STOPPED:
        return not any(job.task_id for job in view.jobs if job.state is JobState.CANCELLED)
    return overall is OverallState.READY


def _stamp(view: DownloadView) -> Tuple[Any, ...]:
    """Collect what can change: comparing whole views would walk every polygon."""
    return (view.placed, view.download.folder, *(_job_stamp(job) for job in view.jobs))


def _job_stamp(job: Job) -> Tuple[Any, ...]:
    return (
        job.id,
        job.state,
        job.due,
        job.held,
        job.task_id,
        job.asks,
        job.attempts,
        job.error_kind,
        job.error_text,
        job.files,
        job.owner,
        job.lease_until,
        job.finished,
    )
