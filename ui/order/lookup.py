"""What a choice would become: planned downloads, and what is stored of the same content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject

from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import Download, DownloadView, Job, JobState, Sharing
from ...core.latest_task import LatestTask
from ...core.orders.estimate import Cost, box_m2, estimate
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


@dataclass(frozen=True)
class Found:
    """A planned download, and what is stored of it and of its jobs: ready where their files are.

    ``box_m2`` is the box around its orders, in square metres. ``orders`` are to be sent if nothing
    stored is of use, and ``in_doubt`` says that one of these may have been charged before.
    """

    download: Download
    box_m2: float
    earlier: Optional[ReusableDownload]
    jobs: Tuple[Job, ...]
    orders: int
    in_doubt: bool = False

    @property
    def state(self) -> Optional[ReuseState]:
        """Where the download stands that is stored; None if there is none."""
        return None if self.earlier is None else self.earlier.state

    @property
    def is_of_use(self) -> bool:
        """Whether nothing is to be ordered that is not stored."""
        return self.state not in (None, ReuseState.UNCONFIRMED)

    @property
    def result(self) -> Tuple[Download, float]:
        """What is to be ordered, with the box around its orders in square metres."""
        to_come = [job for job in self.jobs if job.state is not JobState.READY]
        if len(to_come) == len(self.jobs):
            return self.download, self.box_m2
        return self.download, box_m2(job.geometry for job in to_come)

    @property
    def part(self) -> DownloadView:
        """What is stored as a part of this batch."""
        assert self.earlier is not None  # nosec B101 - asked by those who know
        view, wanted = self.earlier.view, self.download
        download = replace(
            view.download,
            batch=wanted.batch,
            batch_label=wanted.batch_label,
            # The same bands may have been ordered for themselves, or for an index.
            preset=wanted.preset,
            clip=wanted.clip,
        )
        return replace(view, download=download)


@dataclass(frozen=True)
class Answer:
    """Planned downloads, and what is stored of each."""

    plan: SelectionPlan
    found: Sequence[Found]

    @property
    def missing(self) -> List[Found]:
        """What is to be ordered; jobs of it may be ready."""
        return [one for one in self.found if not one.is_of_use]

    @property
    def to_store(self) -> List[PlannedDownload]:
        """What is to be written down: what is missing, and what is here as parts of others."""
        here = (one.part for one in self.found if one.earlier and not one.earlier.stored)
        return [
            *((one.download, one.jobs) for one in self.missing),
            *((view.download, view.jobs) for view in here),
        ]

    @property
    def cost(self) -> Cost:
        """What it costs to order what is missing."""
        return estimate((one.result for one in self.missing), self.orders)

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

    def stored(self, state: ReuseState) -> List[DownloadView]:
        """Return what stands so, as parts of this batch."""
        return [one.part for one in self.found if one.state is state]

    @property
    def orders(self) -> int:
        """Orders that are to be sent, also for what has stopped and goes on."""
        stopped = sum(map(orders_to_come, self.stored(ReuseState.STOPPED)))
        return sum(one.orders for one in self.missing) + stopped

    def as_batch(self, batch: Dict[str, str]) -> Answer:
        """Return the same as if it had been ordered together."""
        return replace(
            self,
            found=[replace(one, download=replace(one.download, **batch)) for one in self.found],
        )


def nothing_found(plan: SelectionPlan) -> Answer:
    """Return that nothing is stored of a plan: all of it is to be ordered."""
    return Answer(plan, [_nothing_of(*each) for each in zip(plan.downloads, plan.boxes_m2)])


def _nothing_of(planned: PlannedDownload, box: float) -> Found:
    download, jobs = planned
    return Found(download, box, None, jobs, len(jobs))


def _find(store: Store, planned: PlannedDownload, box: float) -> Found:
    """Look up what is stored of a planned download. Worker thread."""
    found = replace(_nothing_of(planned, box), earlier=find_reusable(store, *planned))
    if found.is_of_use:
        return found
    jobs, orders, in_doubt = parts_of(store, found.jobs)
    if all(job.state is JobState.READY for job in jobs):
        here = ReusableDownload(DownloadView(found.download, jobs), ReuseState.READY, stored=False)
        return replace(found, earlier=here, jobs=jobs, orders=0)
    if in_doubt:
        # What is in doubt is asked about before it is ordered from here.
        jobs = tuple(replace(job, sharing=Sharing.AGREED) for job in jobs)
    return replace(found, jobs=jobs, orders=orders, in_doubt=in_doubt)


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
                lambda store: [_find(store, *each) for each in zip(plan.downloads, plan.boxes_m2)],
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
