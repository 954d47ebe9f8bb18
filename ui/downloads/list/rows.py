"""What a row of the downloads list says: of one download, or of those ordered together."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, Callable, FrozenSet, List, Optional, Tuple, Union

from ....core.jobs.model import DownloadView, Job
from ....core.layers.project.on_map import marks_of
from ...widgets.plain_text import tool_tip
from ...widgets.texts import subtitle_text, title_text
from .actions import Action, possible_actions
from .states import (
    ListContext,
    OverallState,
    is_fetching,
    overall_state,
    ready_text,
    share_done,
    state_text,
    waits_elsewhere,
)
from .summary import Summary, counts_text, outcome_text, summary_of, total


class Row:
    """A download in the list, as it stands; another row takes its place when that changes."""

    def __init__(self, view: DownloadView, batch: Optional[Batch] = None):
        self.view = view
        self.batch = batch

    @cached_property
    def key(self) -> Tuple[Any, ...]:
        """What the rows are sorted by: in a batch area and date, so that a season can be read."""
        download = self.view.download
        if not download.batch:
            return (-download.created, download.id)
        date = download.scene.date if download.scene is not None else ""
        return (_natural(download.area_id), date, download.id)

    @cached_property
    def summary(self) -> Summary:
        """The downloads as numbers."""
        return summary_of(self.view)

    @cached_property
    def actions(self) -> FrozenSet[Action]:
        """What can be done with the row."""
        return possible_actions(self.view)

    @cached_property
    def marks(self) -> FrozenSet[str]:
        """What its layers are known by."""
        return marks_of(self.view)

    @property
    def rows(self) -> List[Row]:
        """The downloads of the row."""
        return [self]

    def title(self, context: ListContext) -> str:
        """Return the first words of the row."""
        return title_text(self.view.download)

    def subtitle(self, context: ListContext) -> str:
        """Return what it is about."""
        return subtitle_text(self.view.download, len(self.view.jobs))

    def state(self, context: ListContext) -> str:
        """Return how it stands, in words."""
        return state_text(self.view, context)

    def share(self, context: ListContext) -> Optional[float]:
        """Return how much of it is on disk, from 0 to 1; None where no bar is of use."""
        return share_done(self.view, context)

    def overall(self, context: ListContext) -> OverallState:
        """Return what its icon shows."""
        return overall_state(self.view)

    def fetching(self, context: ListContext) -> bool:
        """Return whether a file is coming in just now."""
        return any(is_fetching(job, context) for job in self.view.jobs)

    def tip(self, context: ListContext) -> str:
        """Return all that is known in a few lines, for the tool tip."""
        lines = [self.title(context), self.subtitle(context), self.state(context)]
        scene = self.view.download.view_id
        return tool_tip([*lines, *filter(None, (scene,)), *self.view.files[:3]])


class Batch:
    """Downloads that were ordered together: a row with rows below it.

    :param ahead: counts what is served before it
    """

    def __init__(self, first: DownloadView, ahead: Callable[[Batch], Summary]):
        self.id = first.download.batch
        self.label = first.download.batch_label
        self.dataset = first.download.service
        self.bands = subtitle_text(first.download)
        self.key = (-first.download.created, self.id)
        self.rows: List[Row] = []
        self._ahead = ahead
        self._summary: Optional[Summary] = None
        self._actions: Optional[FrozenSet[Action]] = None

    def forget(self) -> None:
        """Count anew when it is asked for: a row has changed."""
        self._summary = self._actions = None

    @property
    def summary(self) -> Summary:
        """The downloads as numbers."""
        if self._summary is None:
            self._summary = total(row.summary for row in self.rows)
        return self._summary

    @property
    def actions(self) -> FrozenSet[Action]:
        """What can be done with the row."""
        # The details are those of one download.
        if self._actions is None:
            possible = frozenset(action for row in self.rows for action in row.actions)
            self._actions = possible - {Action.DETAILS}
        return self._actions

    def title(self, context: ListContext) -> str:
        """Return the first words of the row."""
        return self.label

    def subtitle(self, context: ListContext) -> str:
        """Return what it is about."""
        return counts_text(self.summary)

    def state(self, context: ListContext) -> str:
        """Return how it stands, in words."""
        # They were ordered together, so with one key: the first that goes on speaks for them all.
        first = next((row for row in self.rows if row.summary.tasks), None)
        if first is not None and any(
            waits_elsewhere(first.view, job, context) for job in first.view.jobs
        ):
            return first.state(context)
        ahead = self._ahead(self) if self.summary.tasks else Summary()
        text = outcome_text(self.summary, ahead, context.queue, self.dataset, context.now)
        on_map = not any(context.on_map.isdisjoint(row.marks) for row in self.rows)
        return text or ready_text(self.rows[0].view.download, on_map, context.project)

    def share(self, context: ListContext) -> Optional[float]:
        """Return how much of it is on disk, from 0 to 1; None where no bar is of use."""
        parts = self.summary.parts
        return self.summary.parts_ready / parts if self.summary.active and parts else None

    def overall(self, context: ListContext) -> OverallState:
        """Return what its icon shows."""
        return self.summary.overall

    def fetching(self, context: ListContext) -> bool:
        """Return whether a file is coming in just now."""
        return False

    def tip(self, context: ListContext) -> str:
        """Return all that is known in a few lines, for the tool tip."""
        lines = [self.label, self.bands, self.subtitle(context), self.state(context)]
        return tool_tip(lines)


Entry = Union[Row, Batch]


def sentence(entry: Entry, context: ListContext) -> str:
    """Describe a row in one sentence: what a screen reader says and a search by key finds."""
    subtitle = entry.subtitle(context)
    return f"{entry.title(context)}, {subtitle}. {entry.state(context)}"


def _natural(text: str) -> Tuple[Any, ...]:
    """Sort "Field 2" before "Field 10": pieces of letters and of digits take turns."""
    pieces = re.split(r"(\d+)", text.casefold())
    return tuple(int(piece) if number % 2 else piece for number, piece in enumerate(pieces))


def stamp(view: DownloadView) -> Tuple[Any, ...]:
    """Collect what can change: comparing whole views would walk every polygon."""
    return (view.placed, view.download.folder, *(job_stamp(job) for job in view.jobs))


def job_stamp(job: Job) -> Tuple[Any, ...]:
    """Collect what can change of a job."""
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
