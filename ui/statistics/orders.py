"""Statistics of what the list of scenes is about: looked up, ordered, read."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Callable, List, NamedTuple, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...api.errors import EosdaError, MissingKeyError, StoppedError
from ...core.aoi.geometry.measure import Meter
from ...core.aoi.geometry.rings import polygons_in
from ...core.aoi.model import Aoi
from ...core.catalog.search import unread_note
from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.jobs.model import DownloadView, StatisticsParameters
from ...core.latest_task import LatestTask
from ...core.orders.request import PlannedDownload
from ...core.orders.reuse import Found, ReuseState, carry_out, find_stored, nothing_stored
from ...core.orders.selection import ReadAreas
from ...core.settings import Settings, data_folder
from ...core.statistics.request import (
    STATISTICS_FOLDER,
    SeasonTerms,
    area_of_each,
    plan_statistics,
)
from ...core.statistics.season import Season, figures_of, polygons_of, seasons_of
from ..widgets.question import Question, question_text
from ..widgets.texts import cost_text, left_text

# Milliseconds: what changes in bursts is looked up once.
_PAUSE_MS = 150
_AGAIN_MS = 500


@dataclass(frozen=True)
class SeasonChoice:
    """What statistics are wanted of.

    ``features`` reads the areas that are to have lines of their own, under their own names.
    """

    aoi: Aoi
    parameters: StatisticsParameters
    features: Optional[ReadAreas] = None


class _Plan(NamedTuple):
    """What is planned of a choice, its area, and what the polygons are called if not by number."""

    download: PlannedDownload
    area: Aoi
    names: Tuple[str, ...]


class SeasonOrders(QObject):
    """Orders statistics, and hands on what is known of them.

    :param engine: works the downloads
    :param get_choice: gives what statistics are wanted of, or None and what is missing
    :param lack_of_scenes: says why there are no scenes to order statistics of, "" if there are
    :param project_mark: names the open project
    """

    # What ``price_text`` says may be another thing.
    changed = pyqtSignal()
    # Figures (SceneFigures) by view id, of each scene of the area; and the index they are of.
    figures_changed = pyqtSignal(dict, str)
    # Lines of the chart (list of Series) and its title.
    lines_changed = pyqtSignal(list, str)
    # A sentence and its Qgis.MessageLevel; an empty one takes it back.
    notice = pyqtSignal(str, object)
    needs_key = pyqtSignal()

    def __init__(
        self,
        engine: DesktopDriver,
        settings: Settings,
        get_choice: Callable[[], Tuple[Optional[SeasonChoice], str]],
        lack_of_scenes: Callable[[], str],
        project_mark: Callable[[], str],
        parent: QWidget,
    ):
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._get_choice = get_choice
        self._lack_of_scenes = lack_of_scenes
        self._project_mark = project_mark
        self._choice: Optional[SeasonChoice] = None
        self._plan: Optional[_Plan] = None
        # What is stored of it; nothing is ordered before that is known.
        self._found: Optional[Found] = None
        # The id of the download whose figures are shown; whether one is on its way into the store.
        self._read = ""
        self._sent = False
        self._problem = ""
        # Whether it is said that there are no scenes to order statistics of.
        self._says_lack = False
        self._used: Optional[int] = None
        self._planning = LatestTask(self)
        self._reading = LatestTask(self)
        self._question = Question(parent, "statisticsQuestion", "orderStatisticsButton")
        self._timer = QTimer(self, singleShot=True, timeout=self._look_up)
        engine.usage_changed.connect(self._on_usage)
        engine.views_changed.connect(self._on_views)
        engine.store_troubled.connect(self._on_trouble)

    def close(self) -> None:
        """Stop what runs; it is of no use after it."""
        self._timer.stop()
        self._planning.close()
        self._reading.close()
        self._question.close()

    # -- what is wanted ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what is wanted now; figures of something else are taken back."""
        choice, missing = self._get_choice()
        if self._says_lack:
            self._says_lack = False
            self.notice.emit("", Qgis.MessageLevel.Info)
        if choice is not None and choice == self._choice:
            return
        self._choice, self._plan, self._found = choice, None, None
        self._problem, self._sent = missing, False
        self._planning.cancel()
        self._question.close()
        self._forget_figures()
        self.notice.emit("", Qgis.MessageLevel.Info)
        if choice is not None:
            self._timer.start(_PAUSE_MS)
        self.changed.emit()

    def _forget_figures(self) -> None:
        self._reading.cancel()
        if self._read:
            self._read = ""
            self.figures_changed.emit({}, "")
            self.lines_changed.emit([], "")

    def _look_up(self) -> None:
        """Plan what is wanted, and look for the same among what was ordered before."""
        choice = self._choice
        if choice is None:
            return
        if self._plan is not None:
            self._find(self._plan)
            return
        terms = SeasonTerms(
            parameters=choice.parameters,
            folder=data_folder() / STATISTICS_FOLDER,
            base_url=self._settings.service_url,
            label="",
            origin="desktop",
            max_area_km2=self._settings.max_area_km2,
            project=self._project_mark(),
        )

        def plan(task: Any) -> _Plan:
            aoi, names = choice.aoi, ()
            if choice.features is not None:
                aoi, names = area_of_each(choice.features, choice.aoi, task.isCanceled)
            return _Plan(plan_statistics(aoi, terms, time.time()), aoi, names)

        self._planning.start(
            self.tr("Prepare the statistics"), plan, self._find, self._on_unplanned
        )

    def _find(self, plan: _Plan) -> None:
        self._plan, choice = plan, self._choice

        def answer(found: Optional[Found]) -> None:
            # An answer about another choice is of no use any more.
            if choice is self._choice:
                self._on_found(plan, found or nothing_stored(plan.download))

        self._engine.look_up(lambda store: find_stored(store, plan.download), answer)

    def _on_unplanned(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._problem = str(error)
            self.changed.emit()

    def _on_found(self, plan: _Plan, found: Found) -> None:
        before, self._found = self._found, found
        if found.state is not None:
            self._sent = False
        if found.state is ReuseState.READY:
            self.notice.emit("", Qgis.MessageLevel.Info)
            if self._read != found.view.download.id:
                self._read_seasons(plan, found.view)
        elif before is not None and before.state is ReuseState.UNDER_WAY:
            self._tell_end(found)
        self.changed.emit()

    def _tell_end(self, found: Found) -> None:
        """Say why what was under way has not come."""
        if found.state in (None, ReuseState.UNDER_WAY):
            return
        reasons = dict.fromkeys(job.error_text for job in found.view.jobs if job.error_text)
        text = self.tr("The statistics have not come: {0}").format(" ".join(reasons))
        self.notice.emit(text, Qgis.MessageLevel.Warning)

    # -- what has come ----------------------------------------------------------------------

    def _read_seasons(self, plan: _Plan, view: DownloadView) -> None:
        (download, jobs), area, names = plan
        # Of the download that is here they may stand in another order.
        first = download.statistics.indices[0]

        def read(task: Any) -> Tuple[List[Season], dict]:
            numbers = polygons_of(view, jobs)
            seasons = seasons_of(view, names=[names[n] for n in numbers] if names else ())
            sizes = list(map(Meter().m2, polygons_in(area.geometry)))
            weights = [sizes[number] for number in numbers]
            return seasons, figures_of(seasons, weights, first)

        self._reading.start(
            self.tr("Read the statistics"),
            read,
            lambda result: self._on_read(view, first, *result),
            lambda error: self.notice.emit(str(error), Qgis.MessageLevel.Warning),
        )

    def _on_read(
        self, view: DownloadView, index: str, seasons: Sequence[Season], figures: dict
    ) -> None:
        self._read = view.download.id
        if not view.placed:
            self._engine.mark_placed(view.download.id)
        self.figures_changed.emit(figures, index)
        lines = [line for season in seasons for line in season.lines]
        self.lines_changed.emit(lines, view.download.aoi_label)
        errors = dict.fromkeys(error for season in seasons for error in season.errors)
        notes = [unread_note(sum(season.unread for season in seasons))]
        if errors:
            notes.append(self.tr("EOSDA left scenes out: {0}").format("; ".join(errors)))
        if any(notes):
            self.notice.emit(" ".join(filter(None, notes)), Qgis.MessageLevel.Warning)
        elif not figures:
            text = self.tr("No scene of these days has statistics of this area.")
            self.notice.emit(text, Qgis.MessageLevel.Info)
        self.changed.emit()

    def _on_views(self, changed: Sequence[DownloadView], gone: Sequence[str]) -> None:
        """Look again when a download of statistics is another: it may be the one wanted."""
        wanted = any(view.download.statistics is not None for view in changed)
        if wanted and self._choice is not None and not self._timer.isActive():
            self._timer.start(_AGAIN_MS)

    def _on_trouble(self, *_: object) -> None:
        """Nothing has been stored, so nothing is under way."""
        self._sent = False
        self.changed.emit()

    def _on_usage(self, used: Optional[int]) -> None:
        self._used = used
        self.changed.emit()

    # -- saying how it stands ---------------------------------------------------------------

    @property
    def orders(self) -> int:
        """Orders that a click would send."""
        found = self._found
        return 0 if found is None or found.state is ReuseState.UNDER_WAY else found.orders

    @property
    def is_ready(self) -> bool:
        """Whether the figures are shown."""
        return bool(self._read)

    @property
    def is_under_way(self) -> bool:
        """Whether they are being made."""
        found = self._found
        return self._sent or (found is not None and found.state is ReuseState.UNDER_WAY)

    def price_text(self) -> str:
        """Say what a click costs, or why it brings nothing."""
        if self._problem:
            return self._problem
        if self.is_under_way:
            return self.tr("EOSDA is making the statistics.")
        if self._found is None:
            return self.tr("Counting the orders…")
        if self._found.state is ReuseState.READY:
            return self.tr("Already here: nothing to pay.")
        lack = self._lack_of_scenes()
        if lack:
            return lack
        price = self.tr("This takes {cost}.").format(cost=cost_text(self.orders))
        return " ".join(filter(None, (price, left_text(self._used, self._settings.budget))))

    # -- ordering ---------------------------------------------------------------------------

    def order(self) -> None:
        """Order what is wanted, unless it is here or under way; only much of it is asked about.

        Nothing is ordered of days without a scene.
        """
        self.refresh()
        if self._problem:
            self.notice.emit(self._problem, Qgis.MessageLevel.Warning)
        found = self._found
        if self._problem or self.is_under_way or found is None or found.state is ReuseState.READY:
            return
        lack = self._lack_of_scenes()
        if lack:
            self._says_lack = True
            self.notice.emit(lack, Qgis.MessageLevel.Warning)
            return
        try:
            # May ask for the master password.
            self._engine.options()
        except MissingKeyError as error:
            self.notice.emit(error.with_advice, Qgis.MessageLevel.Warning)
            self.needs_key.emit()
            return
        except EosdaError as error:
            self.notice.emit(str(error), Qgis.MessageLevel.Warning)
            return
        question = question_text(
            self.orders,
            self._used,
            self._settings.budget,
            in_doubt=found.in_doubt,
        )
        self._question.ask(self.tr("Statistics"), question, self.tr("Order"), self._send)

    def _send(self) -> None:
        found = self._found
        if found is None:
            return
        if found.is_missing:
            # Until it is found in the store, another click must not order the same again; and the
            # next order of the same is another one.
            self._sent, self._plan, self._found = True, None, None
        carry_out(self._engine, [found])
        self.notice.emit(self.tr("EOSDA is making the statistics."), Qgis.MessageLevel.Info)
        self._timer.start(_AGAIN_MS)
        self.changed.emit()
