"""What a choice would become: planned downloads, and what is stored of the same content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QObject

from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import DownloadView, JobState
from ...core.latest_task import LatestTask
from ...core.orders.estimate import Cost, box_m2, estimate
from ...core.orders.reuse import Found, ReuseState, find_stored, nothing_stored
from ...core.orders.selection import Selection, SelectionPlan, plan_selection

if TYPE_CHECKING:
    from ...core.tasks import Work


@dataclass(frozen=True)
class Answer:
    """Planned downloads, and what is stored of each."""

    plan: SelectionPlan
    found: Sequence[Found]

    @property
    def missing(self) -> List[Found]:
        """What is to be ordered; jobs of it may be ready."""
        return [one for one in self.found if one.is_missing]

    @property
    def cost(self) -> Cost:
        """What it costs to order what is missing."""
        each = zip(self.found, self.plan.boxes_m2)
        missing = ((one.download, _box_m2(one, box)) for one, box in each if one.is_missing)
        return estimate(missing, self.orders)

    @property
    def has_stored(self) -> bool:
        """Whether something of it is here, under way, or goes on."""
        parts = self.parts_here + self.parts_under_way
        return len(self.missing) < len(self.found) or parts > 0

    @property
    def parts_here(self) -> int:
        """Count the orders that are not sent since their files are here, of what is missing."""
        return sum(job.state is JobState.READY for one in self.missing for job in one.jobs)

    @property
    def parts_under_way(self) -> int:
        """Count the orders that other downloads have sent, or will send, of what is missing."""
        return sum(len(one.jobs) - one.orders for one in self.missing) - self.parts_here

    @property
    def in_doubt(self) -> bool:
        """Whether an order that is to be sent may have been charged before."""
        return any(one.in_doubt for one in self.found)

    @property
    def orders(self) -> int:
        """Orders that a click sends, also for what has stopped and goes on."""
        return sum(one.orders for one in self.found if one.state is not ReuseState.UNDER_WAY)

    def stored(self, state: ReuseState) -> List[DownloadView]:
        """Return what stands so, as parts of this batch."""
        return [_as_wanted(one) for one in self.found if one.state is state]

    def as_batch(self, batch: Dict[str, str]) -> Answer:
        """Return the same as if it had been ordered together."""
        return replace(
            self,
            found=[replace(one, download=replace(one.download, **batch)) for one in self.found],
        )


def _box_m2(found: Found, whole: float) -> float:
    """Return the box around the orders that are to come, in square metres.

    :param whole: that around all of them
    """
    to_come = [job.geometry for job in found.jobs if job.state is not JobState.READY]
    return whole if len(to_come) == len(found.jobs) else box_m2(to_come)


def _as_wanted(found: Found) -> DownloadView:
    """Return what is stored as a part of this batch."""
    view, wanted = found.view, found.download
    download = replace(
        view.download,
        batch=wanted.batch,
        batch_label=wanted.batch_label,
        # The same bands may have been ordered for themselves, or for an index.
        preset=wanted.preset,
        clip=wanted.clip,
    )
    return replace(view, download=download)


def nothing_found(plan: SelectionPlan) -> Answer:
    """Return that nothing is stored of a plan: all of it is to be ordered."""
    return Answer(plan, list(map(nothing_stored, plan.downloads)))


class Lookup(QObject):
    """Plans a choice in a worker and looks up what is stored of it; the last question counts.

    :param engine: knows the stored downloads
    """

    def __init__(self, engine: DesktopDriver, parent: QObject):
        super().__init__(parent)
        self._engine = engine
        self._planning = LatestTask(self)
        # Counts the questions: an answer to an earlier one is of no use any more.
        self._question = 0

    def ask(
        self,
        choice: Selection,
        parameters: Dict[str, Any],
        on_answer: Callable[[Answer], None],
        on_failed: Callable[[Exception], None],
        known: Optional[SelectionPlan] = None,
    ) -> None:
        """Plan the downloads and find their like.

        :param parameters: what else ``plan_download`` wants to know
        :param known: the plan, if this is only to look again
        """
        self.stop()
        question = self._question

        def plan(task: Work) -> SelectionPlan:
            return known or plan_selection(choice, parameters, task.isCanceled)

        def planned(plan: SelectionPlan) -> None:
            self._engine.look_up(
                lambda store: [find_stored(store, planned) for planned in plan.downloads],
                lambda found: answer(plan, found),
            )

        def answer(plan: SelectionPlan, found: Optional[List[Found]]) -> None:
            if question == self._question:
                on_answer(Answer(plan, found) if found else nothing_found(plan))

        self._planning.start(self.tr("Prepare the orders"), plan, planned, on_failed)

    def stop(self) -> None:
        """Forget the question under way."""
        self._question += 1
        self._planning.cancel()
