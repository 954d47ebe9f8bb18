"""The end of the way: what a click would cost, what is here already, and the Download button."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...api.errors import StoppedError
from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import DownloadView, new_id
from ...core.layers.project.on_map import are_shown
from ...core.orders.estimate import about_requests_text, orders_text
from ...core.orders.reuse import ReuseState, carry_out
from ...core.orders.selection import Selection
from ...core.settings import Settings
from ...core.translation import counted
from ..widgets.controls import lay_out
from ..widgets.elided import ElidedLabel
from ..widgets.question import Question, question_text
from ..widgets.quiet_time import QuietTime
from ..widgets.texts import cost_text, left_text, size_text
from .lookup import Answer, Lookup, nothing_found
from .mask_clouds import MaskCloudsAction

# Milliseconds: scenes that are only passed by with the arrow keys are not looked up.
_PAUSE_MS = 80
# Milliseconds after the downloads have changed: they change in bursts.
_AGAIN_MS = 500


class OrderBar(QWidget):
    """Says what the choice costs, and orders it.

    :param engine: works the downloads
    :param get_choice: gives what is chosen in the dock, or None and what is missing
    :param project_mark: names the open project, for the layers to come back to
    :param beside: what stands at the left of the buttons
    """

    # Downloads whose files are here (list of DownloadView).
    add_to_map_requested = pyqtSignal(list)
    # All of it is being downloaded: the list of downloads shows it.
    downloads_wanted = pyqtSignal()
    # What was wanted is taken care of, ordered or not.
    taken = pyqtSignal()
    # A sentence and its Qgis.MessageLevel.
    message = pyqtSignal(str, object)

    def __init__(
        self,
        engine: DesktopDriver,
        settings: Settings,
        get_choice: Callable[[], Tuple[Optional[Selection], str]],
        project_mark: Callable[[], str],
        beside: QWidget,
        parent: Optional[QWidget] = None,
    ):
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._get_choice = get_choice
        self._project_mark = project_mark
        self._choice: Optional[Selection] = None
        self._terms: Dict[str, Any] = {}
        self._answer: Optional[Answer] = None
        self._problem = ""
        # What marks the layers of the open project.
        self._on_map: FrozenSet[str] = frozenset()
        # A click after the price has risen by itself may have meant the one before.
        self._quiet = QuietTime()
        # Not known until a key is read.
        self._used: Optional[int] = None
        self._question = Question(self, "orderQuestion", "orderAnywayButton")
        self._lookup = Lookup(engine, self)
        self._ordering = Lookup(engine, self)
        self._timer = QTimer(self, singleShot=True, timeout=self._look_up)
        self._make_widgets(beside)
        engine.usage_changed.connect(self._on_usage)
        engine.views_changed.connect(self._look_again)
        # The answer that was waited for does not come then; it is asked for again in a while.
        engine.store_troubled.connect(self._look_again)

    def _make_widgets(self, beside: QWidget) -> None:
        self.cost_label = ElidedLabel(self, "costLabel")
        # How it is to be ordered; other rooms add to it what concerns them.
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.anew_action = self.menu.addAction(self.tr("Order again…"))
        self.anew_action.setObjectName("orderAnewAction")
        self.anew_action.setToolTip(
            self.tr("Orders all of it again, also what is here; the files that are here stay")
        )
        self.anew_action.triggered.connect(self._on_anew)
        self._mask_clouds = MaskCloudsAction(self._settings.mask_clouds, self)
        self._mask_clouds.toggled.connect(self._on_mask_clouds)
        self.menu.addAction(self._mask_clouds)
        self._clip = self.menu.addAction(self.tr("Clip to the area"))
        self._clip.setObjectName("clipToAreaAction")
        self._clip.setToolTip(
            self.tr("Hides on the map what comes beside the area. The files as delivered keep it.")
        )
        self._clip.setCheckable(True)
        self._clip.setChecked(self._settings.clip_to_area)
        self._clip.toggled.connect(self._on_clip)
        self.download_button = QToolButton(self)
        self.download_button.setObjectName("downloadButton")
        self.download_button.setToolTip(
            self.tr("Does what the line above says; what is here already is not paid again")
        )
        self.download_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.download_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.download_button.setMenu(self.menu)
        self.download_button.clicked.connect(self._on_download)
        buttons = lay_out(QHBoxLayout(), beside, None, self.download_button)
        lay_out(QVBoxLayout(self), self.cost_label, buttons, spacing=2)

    def dispose(self) -> None:
        """Stop what runs; the bar is of no use after it."""
        self._timer.stop()
        self._lookup.stop()
        self.give_up()

    def give_up(self) -> None:
        """Order nothing of what was clicked and not sent yet: its project has been closed."""
        self._ordering.stop()
        self._question.close()

    # -- what is chosen ---------------------------------------------------------------------

    def set_on_map(self, marks: Iterable[str]) -> None:
        """Take what marks the layers of the open project."""
        self._on_map = frozenset(marks)
        self._show()

    def refresh(self) -> None:
        """Read what is chosen now; another choice, folder or limit needs another price."""
        choice, missing = self._get_choice()
        if choice is not None:
            choice = self._mask_clouds.applied_to(choice)
        terms = {
            "folder": self._settings.output_folder,
            "base_url": self._settings.service_url,
            "max_area_km2": self._settings.max_area_km2,
            "clip": self._clip.isChecked(),
        }
        if choice is None or choice != self._choice or terms != self._terms:
            self._answer, self._problem = None, missing
            self._lookup.stop()
            self._timer.stop()
            if choice is not None:
                self._timer.start(_PAUSE_MS)
        self._choice, self._terms = choice, terms
        self._show()

    def _on_mask_clouds(self, is_on: bool) -> None:
        self._settings.mask_clouds = is_on
        self.refresh()

    def _on_clip(self, is_on: bool) -> None:
        self._settings.clip_to_area = is_on
        self.refresh()

    def _look_up(self) -> None:
        if self._choice is not None and self.isVisible():
            known = self._answer.plan if self._answer is not None else None
            self._lookup.ask(
                self._choice, self._parameters(), self._on_answer, self._on_unplanned, known
            )

    def _parameters(self) -> Dict[str, Any]:
        return {**self._terms, "project": self._project_mark()}

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: nothing is looked up that nobody sees."""
        super().showEvent(event)
        if self._choice is not None:
            self._timer.start(_PAUSE_MS)

    def _on_answer(self, answer: Answer) -> None:
        before = self._answer
        if before is not None and answer.orders > before.orders:
            self._quiet.begin()
        self._answer, self._problem = answer, ""
        self._show()

    def _on_unplanned(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._answer, self._problem = None, str(error)
            self._show()

    def _on_usage(self, used: Optional[int]) -> None:
        self._used = used
        self._show()

    def _look_again(self, *_: object) -> None:
        """Look again: something may be here now, or no longer."""
        if self._choice is not None and not self._timer.isActive():
            self._timer.start(_AGAIN_MS)

    # -- saying what it costs ---------------------------------------------------------------

    def _show(self) -> None:
        answer = self._answer
        self._set_pressable(answer is not None)
        self.download_button.setText(self._button_text(answer))
        self.download_button.setIcon(QgsApplication.getThemeIcon(self._button_icon(answer)))
        self.anew_action.setEnabled(answer is not None and answer.has_stored)
        if answer is None:
            self.cost_label.setText(self._problem or self.tr("Counting the orders…"))
        else:
            texts = [*self._stored_texts(answer), self._price(answer), answer.plan.note]
            self.cost_label.setText(" ".join(filter(None, texts)))

    def _set_pressable(self, is_pressable: bool) -> None:
        """Enable Download or not; the focus waits for it here.

        Qt hands that of a disabled widget on, as far as to the main window.
        """
        button = self.download_button
        if button.hasFocus() and not is_pressable:
            self.setFocus()
        button.setEnabled(is_pressable)
        if self.hasFocus() and is_pressable:
            button.setFocus()

    def _button_text(self, answer: Optional[Answer]) -> str:
        if answer is None or answer.missing or answer.stored(ReuseState.STOPPED):
            return self.tr("Dow&nload")
        ready = answer.stored(ReuseState.READY)
        if ready:
            return self.tr("Show o&n map") if self._is_on_map(ready) else self.tr("Add &to map")
        return self.tr("Show dow&nloads")

    def _button_icon(self, answer: Optional[Answer]) -> str:
        if answer is None or answer.missing:
            return "/mActionFileSave.svg"
        ready = answer.stored(ReuseState.READY)
        is_shown = self._is_on_map(ready)
        return "/mActionZoomToLayer.svg" if is_shown else "/mActionAddRasterLayer.svg"

    def _is_on_map(self, ready: Sequence[DownloadView]) -> bool:
        with_data = [view for view in ready if not view.is_empty]
        return bool(with_data) and are_shown(with_data, self._on_map)

    def _stored_texts(self, answer: Answer) -> List[str]:
        texts = (
            (ReuseState.READY, self.tr("Already here")),
            (ReuseState.UNDER_WAY, self.tr("Already being downloaded")),
            (ReuseState.STOPPED, self.tr("Ordered before, goes on")),
        )
        locale, whole, found = QLocale(), len(answer.found), []
        for state, text in texts:
            count = len(answer.stored(state))
            if count == whole and not answer.orders:
                found.append(self.tr("{0}: nothing to pay.").format(text))
            elif count:
                found.append(
                    self.tr("{0}: {1} of {2}.").format(
                        text, locale.toString(count), locale.toString(whole)
                    )
                )
        for count, text in (
            (answer.parts_here, self.tr("Already here as a part of other downloads: {0}.")),
            (
                answer.parts_under_way,
                self.tr("Already being downloaded as a part of other downloads: {0}."),
            ),
        ):
            if count:
                found.append(text.format(orders_text(count)))
        return found

    def _price(self, answer: Answer) -> str:
        if not answer.orders:
            is_said = not answer.missing and len({one.state for one in answer.found}) == 1
            return "" if is_said else self.tr("Nothing to pay.")
        cost = answer.cost
        parts = (
            self._count_text(answer),
            orders_text(cost.orders),
            about_requests_text(cost.requests),
            size_text(cost.size),
        )
        return " · ".join(parts)

    def _count_text(self, answer: Answer) -> str:
        """Count what is to be ordered: the days, or the results where an area is of many."""
        downloads = [one.download for one in answer.missing]
        if self._choice is not None and self._choice.features is not None:
            count = len(downloads)
            return counted(self.tr("%Ln result(s)", "", count), count)
        count = len({one.scene.date if one.scene else one.view_id for one in downloads})
        return counted(self.tr("%Ln day(s)", "", count), count)

    # -- ordering ---------------------------------------------------------------------------

    def _on_download(self) -> None:
        """Order what is on screen now; what differs from the price shown is shown first."""
        self.refresh()
        choice, answer = self._choice, self._answer
        if choice is None or answer is None or not self._quiet.is_over:
            return
        batch = self._batch(choice, answer)
        if not answer.missing and not answer.stored(ReuseState.STOPPED):
            self._take(answer.as_batch(batch))
            return
        self._ask_or_order(choice, batch, answer)

    def _ask_or_order(self, choice: Selection, batch: Dict[str, str], answer: Answer) -> None:
        order = partial(self._order, choice, batch, answer)
        question = question_text(
            answer.orders, self._used, self._settings.budget, in_doubt=answer.in_doubt
        )
        self._question.ask(self.tr("Download"), question, self.tr("Order"), order)

    def _on_anew(self) -> None:
        self.refresh()
        choice, answer = self._choice, self._answer
        if choice is None or answer is None:
            return
        text = self.tr("Order all of it again ({cost})? The files that are here stay.")
        texts = (
            text.format(cost=cost_text(nothing_found(answer.plan).orders)),
            left_text(self._used, self._settings.budget),
        )
        self._question.ask(
            self.tr("Order again"),
            " ".join(filter(None, texts)),
            self.tr("Order"),
            partial(
                self._plan_order,
                choice,
                self._batch(choice, answer),
                lambda answer: self._take(nothing_found(answer.plan)),
            ),
        )

    def _order(self, choice: Selection, batch: Dict[str, str], agreed: Answer) -> None:
        """Look once more, since files may have gone or come, then order what is missing.

        :param agreed: what the user has seen, and agreed to
        """

        def take(answer: Answer) -> None:
            if answer.in_doubt and not agreed.in_doubt:
                # An order has come into doubt since, which only the user can have sent again.
                self._on_answer(answer)
                self._ask_or_order(choice, batch, answer)
                return
            if answer.orders > agreed.orders:
                self._on_answer(answer)
                self.message.emit(
                    self.tr(
                        "Nothing was ordered: files that were here are gone. Look at the new "
                        "cost, then press Download again."
                    ),
                    Qgis.MessageLevel.Warning,
                )
                return
            self._take(answer)

        self._plan_order(choice, batch, take)

    def _plan_order(
        self, choice: Selection, batch: Dict[str, str], take: Callable[[Answer], None]
    ) -> None:
        self._set_pressable(False)
        parameters = {**self._parameters(), **batch}
        self._ordering.ask(choice, parameters, take, self._on_unplanned)

    def _batch(self, choice: Selection, answer: Answer) -> Dict[str, str]:
        """Name what is ordered together, if it is more than one."""
        count = len(answer.found)
        if choice.features is not None:
            text = self.tr("{area}: %Ln result(s)", "", count)
        elif count > 1:
            count = len({scene.date for scene in choice.scenes})
            text = self.tr("{area}: %Ln date(s)", "", count)
        else:
            return {}
        return {
            "batch": new_id(),
            "batch_label": counted(text, count).format(area=choice.aoi.label),
        }

    def _take(self, answer: Answer) -> None:
        """Add what is here, let go on what has stopped, and order the rest."""
        carry_out(self._engine, answer.found)
        ready = answer.stored(ReuseState.READY)
        if ready:
            self.add_to_map_requested.emit(ready)
        self.taken.emit()
        if len(answer.stored(ReuseState.UNDER_WAY)) == len(answer.found):
            self.downloads_wanted.emit()
        self._look_again()
        self._show()
