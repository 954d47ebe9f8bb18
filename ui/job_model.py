"""The downloads as an item model: no widget a row, and only what changed is told."""

from __future__ import annotations

import html
import time
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ..core.job import DownloadView, Job, JobState
from . import wording
from .wording import Action, OverallState

if TYPE_CHECKING:
    from ..core.engine import Progress

# Held for one of these, a job may go on once the key or its plan is another.
KEY_ERRORS = frozenset(
    {"MissingKeyError", "AuthenticationError", "QuotaExceededError", "AccessDeniedError"}
)
_NO_PARENT = QModelIndex()


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


@dataclass
class _Row:
    """A download with a stamp of all of it that can change, and its unchanging words."""

    view: DownloadView
    stamp: Tuple[Any, ...]
    title: str
    subtitle: str

    @property
    def id(self) -> str:
        return self.view.download.id


class JobModel(QAbstractListModel):
    """Downloads as rows, newest first as the engine gives them.

    :param clock: seconds since the epoch; injected in tests
    """

    def __init__(self, parent: Optional[QObject] = None, clock: Callable[[], float] = time.time):
        super().__init__(parent)
        self._clock = clock
        self._now = clock()
        self._ticked = self._now
        self._rows: List[_Row] = []
        self._row_of: Dict[str, int] = {}
        self._download_of: Dict[str, str] = {}
        self._progress: Dict[str, Progress] = {}

    # -- what comes in ----------------------------------------------------------------------

    def set_views(self, views: Sequence[DownloadView]) -> None:
        """Show these downloads; rows that stay keep their place in selection and scroll."""
        self._now = self._clock()
        # Progress is judged by what the rows were before, so this comes first.
        self._drop_stale_progress(views)
        wanted = {view.download.id for view in views}
        self._remove_all_but(wanted)
        self._bring_in(views)
        self._row_of = {row.id: number for number, row in enumerate(self._rows)}
        self._download_of = {
            job.id: view.download.id for view in views for job in view.jobs if job.active
        }
        self._update(views)

    def set_progress(self, job_id: str, progress: Progress) -> None:
        """Show how far a file has come."""
        self._progress[job_id] = progress
        row = self._row_of.get(self._download_of.get(job_id, ""))
        if row is not None:
            self._now = self._clock()
            index = self.index(row)
            self.dataChanged.emit(index, index, _MOVING_ROLES)

    def tick(self, now: float, rows: Optional[Iterable[int]] = None) -> None:
        """Let the countdowns go on.

        :param now: seconds since the epoch
        :param rows: the rows in sight; None for all
        """
        # Since the last tick, not since the last look at the clock: a row whose time has come in
        # between still has to be told.
        before, self._ticked = self._ticked, now
        self._now = now
        for number in range(len(self._rows)) if rows is None else rows:
            if 0 <= number < len(self._rows) and _counts_down(self._rows[number].view, before):
                index = self.index(number)
                self.dataChanged.emit(index, index, _MOVING_ROLES)

    # -- what can be asked ------------------------------------------------------------------

    def waiting(self) -> bool:
        """Whether a row counts seconds, so that ``tick`` is worth calling."""
        return any(_counts_down(row.view, self._ticked) for row in self._rows)

    def active_count(self) -> int:
        """Count the downloads that are not over yet."""
        return sum(row.view.active for row in self._rows)

    def views(self) -> List[DownloadView]:
        """Give the downloads as shown."""
        return [row.view for row in self._rows]

    def view_at(self, index: QModelIndex) -> Optional[DownloadView]:
        """Give the download of a row."""
        return self._rows[index.row()].view if self._holds(index) else None

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one aspect of a row."""
        if not self._holds(index):
            return None
        row = self._rows[index.row()]
        read = _READERS.get(int(role))
        return read(self, row) if read is not None else None

    def _holds(self, index: QModelIndex) -> bool:
        return index.isValid() and 0 <= index.row() < len(self._rows)

    # -- words of a row ---------------------------------------------------------------------

    def _state_text(self, row: _Row) -> str:
        return wording.state_text(row.view, self._progress, self._now)

    def _share(self, row: _Row) -> Optional[float]:
        return wording.share_done(row.view, self._progress, self._now)

    def _fetching(self, row: _Row) -> bool:
        return any(wording.is_fetching(job, self._progress, self._now) for job in row.view.jobs)

    def _sentence(self, row: _Row) -> str:
        return f"{row.title}, {row.subtitle}. {self._state_text(row)}"

    def _tool_tip(self, row: _Row) -> str:
        lines = [row.title, row.subtitle, self._state_text(row), row.view.download.view_id]
        lines.extend(row.view.files[:3])
        # As rich text Qt wraps it; escaped, the service's words stay words.
        return "<qt>{}</qt>".format("<br>".join(html.escape(line) for line in lines if line))

    # -- keeping the rows in step -----------------------------------------------------------

    def _remove_all_but(self, wanted: Iterable[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last].id in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1].id not in wanted:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _bring_in(self, views: Sequence[DownloadView]) -> None:
        """Insert new rows and move old ones until the order is that of ``views``."""
        known = {row.id for row in self._rows}
        position = 0
        while position < len(views):
            if views[position].download.id not in known:
                end = position
                while end < len(views) and views[end].download.id not in known:
                    end += 1
                self.beginInsertRows(QModelIndex(), position, end - 1)
                self._rows[position:position] = [_row(view) for view in views[position:end]]
                self.endInsertRows()
                position = end
                continue
            if self._rows[position].id != views[position].download.id:
                self._move_up(views[position].download.id, position)
            position += 1

    def _move_up(self, download_id: str, target: int) -> None:
        source = next(n for n, row in enumerate(self._rows) if row.id == download_id)
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def _update(self, views: Sequence[DownloadView]) -> None:
        """Take over what changed, and tell it in as few runs of rows as there are."""
        first: Optional[int] = None
        for number, view in enumerate(views):
            stamp = _stamp(view)
            changed = stamp != self._rows[number].stamp
            if changed:
                self._rows[number].view = view
                self._rows[number].stamp = stamp
                first = number if first is None else first
            elif first is not None:
                self.dataChanged.emit(self.index(first), self.index(number - 1))
                first = None
        if first is not None:
            self.dataChanged.emit(self.index(first), self.index(len(views) - 1))

    def _drop_stale_progress(self, views: Sequence[DownloadView]) -> None:
        if not self._progress:
            return
        before = {job.id: _job_stamp(job) for row in self._rows for job in row.view.jobs}
        kept: Dict[str, Progress] = {}
        for view in views:
            for job in view.jobs:
                if job.id not in self._progress:
                    continue
                under_way = job.state is JobState.FETCHING and job.owner is not None
                if under_way or before.get(job.id) == _job_stamp(job):
                    kept[job.id] = self._progress[job.id]
        self._progress = kept


_READERS: Dict[int, Callable[[JobModel, _Row], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): JobModel._sentence,
    int(Qt.ItemDataRole.AccessibleTextRole): JobModel._sentence,
    int(Qt.ItemDataRole.ToolTipRole): JobModel._tool_tip,
    int(Role.VIEW): lambda model, row: row.view,
    int(Role.TITLE): lambda model, row: row.title,
    int(Role.SUBTITLE): lambda model, row: row.subtitle,
    int(Role.STATE_TEXT): JobModel._state_text,
    int(Role.OVERALL): lambda model, row: wording.overall_state(row.view),
    int(Role.SHARE): JobModel._share,
    int(Role.ACTIONS): lambda model, row: row_actions(row.view),
    int(Role.FETCHING): JobModel._fetching,
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


def row_actions(view: DownloadView) -> Tuple[Action, ...]:
    """List the actions that have a button on the row; removing is in the menu only."""
    return tuple(action for action in possible_actions(view) if action is not Action.REMOVE)


def is_finished(view: DownloadView) -> bool:
    """Whether nothing is lost when the row goes: ready, or cancelled before anything was paid."""
    overall = wording.overall_state(view)
    if overall is OverallState.STOPPED:
        return not any(job.task_id for job in view.jobs if job.state is JobState.CANCELLED)
    return overall is OverallState.READY


def _row(view: DownloadView) -> _Row:
    download = view.download
    return _Row(
        view,
        _stamp(view),
        wording.title_text(download),
        wording.subtitle_text(download, len(view.jobs)),
    )


def _stamp(view: DownloadView) -> Tuple[Any, ...]:
    """Collect what can change: comparing whole views would walk every polygon."""
    return (view.placed, *(_job_stamp(job) for job in view.jobs))


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


def _counts_down(view: DownloadView, now: float) -> bool:
    """Whether the words of a row change with the clock alone."""
    return any(job.active and not job.held and job.due > now for job in view.jobs)
