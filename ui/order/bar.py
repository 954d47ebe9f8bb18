"""The end of the way: what a click would cost, what is here already, and the Download button."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QLocale, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...api.errors import StoppedError
from ...core.jobs.desktop_driver import DesktopDriver
from ...core.jobs.model import DownloadView, new_id
from ...core.latest_task import LatestTask
from ...core.orders.choice import Choice, ChoicePlan, Planned, plan_choice
from ...core.orders.estimate import Cost, estimate
from ...core.orders.request import Earlier, Standing, orders_to_come
from ...core.settings import Settings
from ..widgets.texts import size_text

if TYPE_CHECKING:
    from ...core.tasks import Work

# Milliseconds: scenes that are only passed by with the arrow keys are not looked up.
_PAUSE_MS = 80
# Milliseconds after the downloads have changed: they change in bursts.
_AGAIN_MS = 500
# Stored downloads of these kinds are gone on with instead of ordering the same again.
_OF_USE = frozenset((Standing.READY, Standing.UNDER_WAY, Standing.STOPPED))


@dataclass(frozen=True)
class Answer:
    """What a choice would become: planned downloads, and what is stored of each."""

    plan: ChoicePlan
    earlier: Sequence[Optional[Earlier]]

    @property
    def planned(self) -> Sequence[Planned]:
        """Every download, stored or not."""
        return self.plan.downloads

    @property
    def missing_boxes_m2(self) -> List[float]:
        """The boxes of what is to be ordered, in square metres."""
        boxes = zip(self.plan.boxes_m2, self.earlier)
        return [box for box, earlier in boxes if not _of_use(earlier)]

    @property
    def missing(self) -> List[Planned]:
        """What is to be ordered."""
        return [one for one, earlier in zip(self.planned, self.earlier) if not _of_use(earlier)]

    def stored(self, standing: Standing) -> List[DownloadView]:
        """Give what is stored and stands so, as parts of this batch."""
        return [
            replace(
                earlier.view,
                download=replace(
                    earlier.view.download, batch=download.batch, batch_label=download.batch_label
                ),
            )
            for (download, _), earlier in zip(self.planned, self.earlier)
            if earlier is not None and earlier.standing is standing
        ]

    @property
    def orders(self) -> int:
        """Orders that are to be sent, also for what has stopped and goes on."""
        stopped = sum(orders_to_come(view) for view in self.stored(Standing.STOPPED))
        return sum(len(jobs) for _, jobs in self.missing) + stopped


def _of_use(earlier: Optional[Earlier]) -> bool:
    return earlier is not None and earlier.standing in _OF_USE


class Lookup(QObject):
    """Plans a choice in a worker and looks up what is stored of it; the last question counts.

    :param engine: knows the stored downloads
    """

    def __init__(self, engine: DesktopDriver, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._engine = engine
        self._planning = LatestTask(self)
        # Counts the questions: an answer to an earlier one is of no use any more.
        self._question = 0

    def ask(
        self,
        choice: Choice,
        wish: Dict[str, Any],
        on_answer: Callable[[Answer], None],
        on_failed: Callable[[Exception], None],
        known: Optional[ChoicePlan] = None,
    ) -> None:
        """Plan the downloads and find their like.

        :param wish: what else ``plan_download`` wants to know
        :param known: the plan, if this is only to look again
        """
        self.stop()
        question = self._question

        def plan(task: Work) -> ChoicePlan:
            return known or plan_choice(choice, wish, task.isCanceled)

        def planned(plan: ChoicePlan) -> None:
            jobs = [jobs for _, jobs in plan.downloads]
            self._engine.find_earlier(jobs, lambda earlier: found(plan, earlier))

        def found(plan: ChoicePlan, earlier: List[Optional[Earlier]]) -> None:
            if question == self._question:
                on_answer(Answer(plan, earlier))

        self._planning.start(self.tr("Prepare the orders"), plan, planned, on_failed)

    def stop(self) -> None:
        """Forget the question under way."""
        self._question += 1
        self._planning.cancel()


class OrderBar(QWidget):
    """Says what the choice costs, and orders it.

    :param engine: works the downloads
    :param project_mark: names the open project, for the layers to come back to
    :param beside: what stands at the left of the buttons
    """

    # Downloads whose files are here (list of DownloadView).
    add_to_map_requested = pyqtSignal(list)
    # Something was ordered or goes on: the list of downloads shows it.
    ordered = pyqtSignal()
    # What was wanted is taken care of, ordered or not.
    taken = pyqtSignal()
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)

    def __init__(
        self,
        engine: DesktopDriver,
        settings: Settings,
        project_mark: Callable[[], str],
        beside: QWidget,
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._project_mark = project_mark
        self._choice: Optional[Choice] = None
        self._wish: Dict[str, Any] = {}
        self._answer: Optional[Answer] = None
        self._problem = ""
        self._used = 0
        self._question: Optional[QMessageBox] = None
        self._lookup = Lookup(engine, self)
        self._ordering = Lookup(engine, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._make_widgets(beside)
        engine.usage_changed.connect(self._on_usage)
        engine.views_changed.connect(self._on_views_changed)
        engine.store_troubled.connect(self._on_store_troubled)

    def _make_widgets(self, beside: QWidget) -> None:
        self.cost_label = QLabel(self)
        self.cost_label.setObjectName("costLabel")
        self.cost_label.setWordWrap(True)
        self.cost_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anew_button = QToolButton(self)
        self.anew_button.setObjectName("orderAnewButton")
        self.anew_button.setText(self.tr("Order Anew…"))
        self.anew_button.setToolTip(
            self.tr("Orders all of it again, also what is here; the files that are here stay")
        )
        self.anew_button.clicked.connect(self._on_anew)
        self.anew_button.hide()
        self.download_button = QPushButton(self)
        self.download_button.setObjectName("downloadButton")
        self.download_button.clicked.connect(self._on_download)
        buttons = QHBoxLayout()
        buttons.addWidget(beside)
        buttons.addStretch(1)
        buttons.addWidget(self.anew_button)
        buttons.addWidget(self.download_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cost_label)
        column.addLayout(buttons)

    def dispose(self) -> None:
        """Stop what runs; the bar is of no use after it."""
        self._timer.stop()
        self._lookup.stop()
        self._ordering.stop()
        self._close_question()

    # -- what is chosen ---------------------------------------------------------------------

    def set_choice(self, choice: Optional[Choice], missing: str) -> None:
        """Take up what is to be downloaded.

        :param choice: None as long as something is missing
        :param missing: says what that is
        """
        wish = self._new_wish()
        if choice is None or choice != self._choice or wish != self._wish:
            self._answer, self._problem = None, missing
            self._lookup.stop()
            self._timer.stop()
            if choice is not None:
                self._timer.start(_PAUSE_MS)
        self._choice, self._wish = choice, wish
        self._show()

    def _new_wish(self) -> Dict[str, Any]:
        return {
            "folder": self._settings.output_folder,
            "base_url": self._settings.service_url,
            "max_area_km2": self._settings.max_area_km2,
            "project": self._project_mark(),
        }

    def _ask(self) -> None:
        if self._choice is not None and self.isVisible():
            known = self._answer.plan if self._answer is not None else None
            self._lookup.ask(self._choice, self._wish, self._on_answer, self._on_unplanned, known)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: nothing is looked up that nobody sees."""
        super().showEvent(event)
        if self._choice is not None:
            self._timer.start(_PAUSE_MS)

    def _on_answer(self, answer: Answer) -> None:
        self._answer, self._problem = answer, ""
        self._show()

    def _on_unplanned(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._answer, self._problem = None, str(error)
            self._show()

    def _on_usage(self, used: int) -> None:
        self._used = used
        self._show()

    def _on_views_changed(self, *_: object) -> None:
        """Look again: something may be here now, or no longer."""
        if self._choice is not None and not self._timer.isActive():
            self._timer.start(_AGAIN_MS)

    def _on_store_troubled(self, *_: object) -> None:
        # The answer that was waited for does not come; it is asked for again in a while.
        self._on_views_changed()

    # -- saying what it costs ---------------------------------------------------------------

    def _show(self) -> None:
        answer = self._answer
        self.download_button.setEnabled(answer is not None)
        self.download_button.setText(self._button_text(answer))
        icon = "/mActionFileSave.svg"
        if answer is not None and not answer.missing:
            icon = "/mActionAddRasterLayer.svg"
        self.download_button.setIcon(QgsApplication.getThemeIcon(icon))
        known = answer is not None and any(map(_of_use, answer.earlier))
        self.anew_button.setVisible(known)
        if answer is None:
            self.cost_label.setText(self._problem or self.tr("Counting the orders…"))
        else:
            texts = [*self._known_texts(answer), *self._price(answer), answer.plan.note]
            self.cost_label.setText(" ".join(filter(None, texts)))

    def _button_text(self, answer: Optional[Answer]) -> str:
        if answer is None or answer.missing or answer.stored(Standing.STOPPED):
            return self.tr("Download")
        if answer.stored(Standing.READY):
            return self.tr("Add to Map")
        return self.tr("Show Downloads")

    def _known_texts(self, answer: Answer) -> List[str]:
        texts = (
            (Standing.READY, self.tr("Already here")),
            (Standing.UNDER_WAY, self.tr("Already being downloaded")),
            (Standing.STOPPED, self.tr("Ordered before, goes on")),
        )
        locale, whole, found = QLocale(), len(answer.planned), []
        for standing, text in texts:
            count = len(answer.stored(standing))
            if count == whole and not answer.orders:
                found.append(self.tr("{0}: nothing to pay.").format(text))
            elif count:
                found.append(
                    self.tr("{0}: {1} of {2}.").format(
                        text, locale.toString(count), locale.toString(whole)
                    )
                )
        return found

    def _price(self, answer: Answer) -> List[str]:
        if not answer.orders:
            alike = len(set(map(_standing, answer.earlier))) == 1
            return [] if alike else [self.tr("Nothing to pay.")]
        cost = self._cost(answer.orders, answer.missing_boxes_m2)
        return [
            self.tr("{0}, about {1} requests, {2}. {3} of {4} requests left.").format(
                self._orders_text(cost.orders),
                QLocale().toString(cost.requests),
                size_text(cost.size),
                QLocale().toString(self._left()),
                QLocale().toString(self._settings.budget),
            )
        ]

    def _cost(self, orders: int, boxes_m2: Sequence[float]) -> Cost:
        assert self._choice is not None  # nosec B101 - there is no answer without a choice
        choice = self._choice
        return estimate(boxes_m2, orders, choice.scenes[0].dataset, choice.bands)

    def _orders_text(self, orders: int) -> str:
        if orders == 1:
            return self.tr("1 order")
        return self.tr("{0} orders").format(QLocale().toString(orders))

    def _left(self) -> int:
        return max(0, self._settings.budget - self._used)

    # -- ordering ---------------------------------------------------------------------------

    def _on_download(self) -> None:
        answer = self._answer
        if answer is None:
            return
        if not answer.missing and not answer.stored(Standing.STOPPED):
            self._take(self._in_one_batch(answer))
            return
        cost = self._cost(answer.orders, answer.missing_boxes_m2)
        if cost.requests <= self._left():
            self._order(answer.orders)
            return
        self._put(
            self.tr("This takes about {0} requests; {1} of {2} are left. Order all the same?"),
            cost,
            lambda: self._order(answer.orders),
        )

    def _on_anew(self) -> None:
        answer = self._answer
        if answer is None:
            return
        orders = sum(len(jobs) for _, jobs in answer.planned)
        self._put(
            self.tr(
                "Order all of it anew? This takes about {0} requests; {1} of {2} are left. The"
                " files that are here stay."
            ),
            self._cost(orders, answer.plan.boxes_m2),
            self._order_anew,
        )

    def _put(self, words: str, cost: Cost, on_yes: Callable[[], None]) -> None:
        """Ask before money is spent; no is the answer to Enter and Escape."""
        self._close_question()
        locale = QLocale()
        box = QMessageBox(self)
        box.setObjectName("orderQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Download"))
        box.setText(
            words.format(
                locale.toString(cost.requests),
                locale.toString(self._left()),
                locale.toString(self._settings.budget),
            )
        )
        order = box.addButton(self.tr("Order"), QMessageBox.ButtonRole.AcceptRole)
        order.setObjectName("orderAnywayButton")
        order.clicked.connect(on_yes)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        self._question = box
        box.open()

    def _close_question(self) -> None:
        box, self._question = self._question, None
        if box is not None:
            box.deleteLater()

    def _order(self, said: int) -> None:
        """Look once more, since files may have gone or come, then order what is missing.

        :param said: the orders that the user has agreed to
        """

        def take(answer: Answer) -> None:
            if answer.orders > said:
                self._on_answer(answer)
                self.message.emit(
                    self.tr("Nothing was ordered: files that were here are gone. See the cost."),
                    Qgis.MessageLevel.Warning,
                )
                return
            self._take(answer)

        self._plan_order(take)

    def _order_anew(self) -> None:
        self._plan_order(
            lambda answer: self._take(Answer(answer.plan, [None] * len(answer.planned)))
        )

    def _plan_order(self, take: Callable[[Answer], None]) -> None:
        choice = self._choice
        if choice is None:
            return
        self.download_button.setEnabled(False)
        self._ordering.ask(choice, {**self._wish, **self._batch(choice)}, take, self._on_unplanned)

    def _batch(self, choice: Choice) -> Dict[str, str]:
        """Name what is ordered together, if it is more than one."""
        if choice.features is not None and self._answer is not None:
            count, label = len(self._answer.planned), self.tr("{0} results of {1}")
        elif len(choice.scenes) > 1:
            count, label = len(choice.scenes), self.tr("{0} scenes of {1}")
        else:
            return {}
        text = label.format(QLocale().toString(count), choice.aoi.label)
        return {"batch": new_id(), "batch_label": text}

    def _in_one_batch(self, answer: Answer) -> Answer:
        """Let what is here already land together, as if it had just been ordered."""
        assert self._choice is not None  # nosec B101 - there is no answer without a choice
        batch = self._batch(self._choice)
        planned = tuple((replace(download, **batch), jobs) for download, jobs in answer.planned)
        return Answer(replace(answer.plan, downloads=planned), answer.earlier)

    def _take(self, answer: Answer) -> None:
        """Add what is here, let go on what has stopped, and order the rest."""
        ready = answer.stored(Standing.READY)
        if ready:
            self.add_to_map_requested.emit(ready)
        stopped = [view.download.id for view in answer.stored(Standing.STOPPED)]
        if stopped:
            self._engine.retry(stopped)
        if answer.missing:
            self._engine.add_all(answer.missing)
        self.taken.emit()
        if len(ready) < len(answer.planned):
            self.ordered.emit()
        self._on_views_changed()
        self._show()


def _standing(earlier: Optional[Earlier]) -> Optional[Standing]:
    return earlier.standing if earlier is not None else None
