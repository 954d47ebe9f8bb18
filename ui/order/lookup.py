"""What a choice would become: planned downloads, and what is stored of the same content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject

from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import Download, DownloadView
from ...core.latest_task import LatestTask
from ...core.orders.request import PlannedDownload
from ...core.orders.reuse import ReusableDownload, ReuseState, find_reusable, orders_to_come
from ...core.orders.selection import Selection, SelectionPlan, plan_selection

if TYPE_CHECKING:
    from ...core.tasks import Work

# Stored downloads of these kinds are gone on with instead of ordering the same again.
_OF_USE = frozenset((ReuseState.READY, ReuseState.UNDER_WAY, ReuseState.STOPPED))


@dataclass(frozen=True)
class Answer:
    """Planned downloads, and what is stored of each."""

    plan: SelectionPlan
    earlier: Sequence[Optional[ReusableDownload]]

    @property
    def planned(self) -> Sequence[PlannedDownload]:
        """Every download, stored or not."""
        return self.plan.downloads

    @property
    def missing(self) -> List[PlannedDownload]:
        """What is to be ordered."""
        return [one for one, earlier in zip(self.planned, self.earlier) if not _of_use(earlier)]

    @property
    def results(self) -> List[Tuple[Download, float]]:
        """Every download with the box around its orders, in square metres."""
        return [(one, box) for (one, _), box in zip(self.planned, self.plan.boxes_m2)]

    @property
    def missing_results(self) -> List[Tuple[Download, float]]:
        """Those of them that are to be ordered."""
        both = zip(self.results, self.earlier)
        return [result for result, earlier in both if not _of_use(earlier)]

    @property
    def has_stored(self) -> bool:
        """Whether something of it is here, under way, or goes on."""
        return any(map(_of_use, self.earlier))

    @property
    def is_alike(self) -> bool:
        """Whether all of it stands in the same way."""
        return len({None if one is None else one.state for one in self.earlier}) == 1

    def stored(self, standing: ReuseState) -> List[DownloadView]:
        """Return what is stored and stands so, as parts of this batch."""
        return [
            replace(
                earlier.view,
                download=replace(
                    earlier.view.download,
                    batch=download.batch,
                    batch_label=download.batch_label,
                    # The same bands may have been ordered for themselves, or for an index.
                    preset=download.preset,
                    clip=download.clip,
                ),
            )
            for (download, _), earlier in zip(self.planned, self.earlier)
            if earlier is not None and earlier.state is standing
        ]

    @property
    def orders(self) -> int:
        """Orders that are to be sent, also for what has stopped and goes on."""
        stopped = sum(orders_to_come(view) for view in self.stored(ReuseState.STOPPED))
        return sum(len(jobs) for _, jobs in self.missing) + stopped

    def anew(self) -> Answer:
        """Return the same with nothing stored: all of it is to be ordered."""
        return Answer(self.plan, [None] * len(self.planned))

    def as_batch(self, batch: Dict[str, str]) -> Answer:
        """Return the same as if it had been ordered together."""
        planned = tuple((replace(download, **batch), jobs) for download, jobs in self.planned)
        return Answer(replace(self.plan, downloads=planned), self.earlier)


def _of_use(earlier: Optional[ReusableDownload]) -> bool:
    return earlier is not None and earlier.state in _OF_USE


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
                lambda store: [find_reusable(store, *planned) for planned in plan.downloads],
                lambda earlier: found(plan, earlier),
            )

        def found(plan: SelectionPlan, earlier: Optional[List[Optional[ReusableDownload]]]) -> None:
            if question == self._question:
                on_answer(Answer(plan, earlier or [None] * len(plan.downloads)))

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
    if answer.missing:
        engine.add_all(answer.missing)
    return answer.stored(ReuseState.READY)
