"""What a choice would become: planned downloads, and what is stored of the same content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject

from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import Download, DownloadView, Job, JobState, Sharing
from ...core.latest_task import LatestTask
from ...core.orders.estimate import box_m2
from ...core.orders.request import PlannedDownload
from ...core.orders.reuse import (
    ReusableDownload,
    ReuseState,
    find_reusable,
    orders_to_come,
    parts_of,
)
from ...core.orders.selection import Selection, SelectionPlan, plan_selection

if TYPE_CHECKING:
    from ...core.jobs.store import Store
    from ...core.tasks import Work

# Stored downloads of these kinds are gone on with instead of ordering the same again.
_OF_USE = frozenset((ReuseState.READY, ReuseState.UNDER_WAY, ReuseState.STOPPED))


@dataclass(frozen=True)
class Found:
    """What is stored of a planned download, and its jobs: ready where their files are here.

    ``orders`` are to be sent if nothing stored is of use, and ``in_doubt`` says that one of these
    may have been charged before.
    """

    earlier: Optional[ReusableDownload]
    jobs: Tuple[Job, ...]
    orders: int
    in_doubt: bool = False

    @property
    def is_of_use(self) -> bool:
        """Whether nothing is to be ordered that is not stored."""
        return self.earlier is not None and self.earlier.state in _OF_USE


@dataclass(frozen=True)
class Answer:
    """Planned downloads, and what is stored of each."""

    plan: SelectionPlan
    found: Sequence[Found]

    @property
    def planned(self) -> Sequence[PlannedDownload]:
        """Every download, stored or not."""
        return self.plan.downloads

    @property
    def missing(self) -> List[PlannedDownload]:
        """What is to be ordered; jobs of it may be ready."""
        both = zip(self.planned, self.found)
        return [(one, found.jobs) for (one, _), found in both if not found.is_of_use]

    @property
    def to_store(self) -> List[PlannedDownload]:
        """What is to be written down: what is missing, and what is here as parts of others."""
        here = [self._part(*both) for both in zip(self.planned, self.found) if _is_new(both[1])]
        return [*self.missing, *((view.download, view.jobs) for view in here)]

    @property
    def missing_results(self) -> List[Tuple[Download, float]]:
        """What is to be ordered, with the box around its orders in square metres."""
        results = []
        for (download, _), box, found in zip(self.planned, self.plan.boxes_m2, self.found):
            if found.is_of_use:
                continue
            to_come = [job for job in found.jobs if job.state is not JobState.READY]
            if len(to_come) < len(found.jobs):
                box = box_m2(job.geometry for job in to_come)
            results.append((download, box))
        return results

    @property
    def has_stored(self) -> bool:
        """Whether something of it is here, under way, or goes on."""
        parts = self.parts_here + self.parts_under_way
        return any(found.is_of_use for found in self.found) or parts > 0

    @property
    def parts_here(self) -> int:
        """Count the orders that are not sent since their files are here, of what is missing."""
        return sum(job.state is JobState.READY for _, jobs in self.missing for job in jobs)

    @property
    def parts_under_way(self) -> int:
        """Count the orders that other downloads have sent, or will send, of what is missing."""
        missing = sum(found.orders for found in self.found if not found.is_of_use)
        return sum(len(jobs) for _, jobs in self.missing) - self.parts_here - missing

    @property
    def in_doubt(self) -> bool:
        """Whether an order that is to be sent may have been charged before."""
        return any(found.in_doubt for found in self.found)

    @property
    def is_alike(self) -> bool:
        """Whether all of it stands in the same way."""
        states = {None if one.earlier is None else one.earlier.state for one in self.found}
        return len(states) == 1

    def stored(self, state: ReuseState) -> List[DownloadView]:
        """Return what stands so, as parts of this batch."""
        return [
            self._part(planned, found)
            for planned, found in zip(self.planned, self.found)
            if found.earlier is not None and found.earlier.state is state
        ]

    @staticmethod
    def _part(planned: PlannedDownload, found: Found) -> DownloadView:
        """Return what is stored as a part of this batch."""
        assert found.earlier is not None  # nosec B101 - asked by those who know
        download, view = planned[0], found.earlier.view
        return replace(
            view,
            download=replace(
                view.download,
                batch=download.batch,
                batch_label=download.batch_label,
                # The same bands may have been ordered for themselves, or for an index.
                preset=download.preset,
                clip=download.clip,
            ),
        )

    @property
    def orders(self) -> int:
        """Orders that are to be sent, also for what has stopped and goes on."""
        stopped = sum(orders_to_come(view) for view in self.stored(ReuseState.STOPPED))
        return sum(found.orders for found in self.found if not found.is_of_use) + stopped

    def anew(self) -> Answer:
        """Return the same with nothing stored: all of it is to be ordered."""
        return nothing_found(self.plan)

    def as_batch(self, batch: Dict[str, str]) -> Answer:
        """Return the same as if it had been ordered together."""
        planned = tuple((replace(download, **batch), jobs) for download, jobs in self.planned)
        return Answer(replace(self.plan, downloads=planned), self.found)


def nothing_found(plan: SelectionPlan) -> Answer:
    """Return that nothing is stored of a plan."""
    return Answer(plan, [Found(None, jobs, len(jobs)) for _, jobs in plan.downloads])


def _is_new(found: Found) -> bool:
    return found.earlier is not None and not found.earlier.stored


def _find(store: Store, planned: PlannedDownload) -> Found:
    """Look up what is stored of a planned download. Worker thread."""
    download, jobs = planned
    found = Found(find_reusable(store, download, jobs), jobs, len(jobs))
    if found.is_of_use:
        return found
    jobs, orders, in_doubt = parts_of(store, jobs)
    if all(job.state is JobState.READY for job in jobs):
        here = DownloadView(download, jobs)
        return Found(ReusableDownload(here, ReuseState.READY, stored=False), jobs, 0)
    if in_doubt:
        # What is in doubt is asked about before it is ordered from here.
        jobs = tuple(replace(job, sharing=Sharing.AGREED) for job in jobs)
    return Found(found.earlier, jobs, orders, in_doubt)


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
                lambda store: [_find(store, planned) for planned in plan.downloads],
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


def carry_out(engine: DesktopDriver, answer: Answer) -> List[DownloadView]:
    """Let go on what has stopped, order what is missing, and return what is here.

    :param engine: works the downloads
    """
    stopped = [view.download.id for view in answer.stored(ReuseState.STOPPED)]
    if stopped:
        engine.retry(stopped)
    if answer.to_store:
        engine.add_all(answer.to_store)
    return answer.stored(ReuseState.READY)
