"""What a row of the downloads list says: of one download, or of those ordered together."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, Callable, FrozenSet, List, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem

from ....core.jobs.model import DownloadView
from ....core.layers.project.on_map import marks_of
from ...widgets.plain_text import tool_tip
from ...widgets.texts import subtitle_text, title_text
from .actions import Action, possible_actions
from .states import (
    ListContext,
    OverallState,
    is_fetching,
    ready_text,
    share_done,
    state_text,
    waits_elsewhere,
)
from .summary import Summary, counts_text, outcome_text, summary_of, total


class RowContent(NamedTuple):
    """What is seen of a row.

    ``share`` is how much of it is on disk, from 0 to 1, None where no bar is of use;
    ``is_fetching`` tells whether a file is coming in just now.
    """

    title: str
    subtitle: str
    state: str
    overall: OverallState
    share: Optional[float]
    is_fetching: bool

    def sentence(self) -> str:
        """Return it in one sentence: what a screen reader says and a search by key finds."""
        return f"{self.title}, {self.subtitle}. {self.state}"


class Entry(QStandardItem):
    """A row of the list: of one download, or of those ordered together."""

    # Each is one by itself; PyQt has taken it away with the comparison.
    __hash__ = object.__hash__

    def __init__(self) -> None:
        super().__init__()
        self.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def forget(self) -> None:
        """Count anew when it is asked for: what it shows stands otherwise."""
        for name in ("summary", "actions", "marks"):
            vars(self).pop(name, None)


def children(level: QStandardItem) -> List[Any]:
    """Return the rows below one, or of the whole list."""
    return [level.child(number) for number in range(level.rowCount())]


class Row(Entry):
    """A download in the list, as it stands."""

    def __init__(self, view: DownloadView):
        super().__init__()
        self.view = view

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

    def content(self, context: ListContext) -> RowContent:
        """Return what is seen of it."""
        view = self.view
        return RowContent(
            title_text(view.download),
            subtitle_text(view.download, len(view.jobs)),
            state_text(view, context),
            self.summary.overall,
            share_done(view, context),
            any(is_fetching(job, context) for job in view.jobs),
        )

    def tip(self, context: ListContext) -> str:
        """Return all that is known in a few lines, for the tool tip."""
        words, view = self.content(context)[:3], self.view
        return tool_tip([*words, view.download.view_id, *view.files[:3]])


class Batch(Entry):
    """Downloads that were ordered together: a row with rows below it.

    :param ahead: counts what is served before it
    """

    def __init__(self, first: DownloadView, ahead: Callable[[Batch], Summary]):
        super().__init__()
        self.name = first.download.batch
        self.label = first.download.batch_label
        self.dataset = first.download.service
        self.bands = subtitle_text(first.download)
        self.key = (-first.download.created, first.download.batch)
        self._ahead = ahead

    @property
    def rows(self) -> List[Row]:
        """The downloads of the row."""
        return children(self)

    @cached_property
    def summary(self) -> Summary:
        """The downloads as numbers."""
        return total(row.summary for row in self.rows)

    @cached_property
    def actions(self) -> FrozenSet[Action]:
        """What can be done with the row; the details are those of one download."""
        return frozenset().union(*(row.actions for row in self.rows)) - {Action.DETAILS}

    def content(self, context: ListContext) -> RowContent:
        """Return what is seen of it."""
        one = self.summary
        return RowContent(
            self.label,
            counts_text(one),
            self._state(context),
            one.overall,
            one.parts_ready / one.parts if one.active and one.parts else None,
            is_fetching=False,
        )

    def _state(self, context: ListContext) -> str:
        # They were ordered together, so with one key: the first that goes on speaks for them all.
        first = next((row.view for row in self.rows if row.summary.tasks), None)
        if first is not None and any(waits_elsewhere(first, job, context) for job in first.jobs):
            return state_text(first, context)
        ahead = self._ahead(self) if self.summary.tasks else Summary()
        text = outcome_text(self.summary, ahead, context.queue, self.dataset, context.now)
        on_map = not any(context.on_map.isdisjoint(row.marks) for row in self.rows)
        return text or ready_text(self.rows[0].view.download, on_map, context.project)

    def tip(self, context: ListContext) -> str:
        """Return all that is known in a few lines, for the tool tip."""
        title, *words = self.content(context)[:3]
        return tool_tip([title, self.bands, *words])


def _natural(text: str) -> Tuple[Any, ...]:
    """Sort "Field 2" before "Field 10": pieces of letters and of digits take turns."""
    pieces = re.split(r"(\d+)", text.casefold())
    return tuple(int(piece) if number % 2 else piece for number, piece in enumerate(pieces))
