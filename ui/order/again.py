"""What a layer's record tells, brought once more: from the disk if it is here, else ordered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...api.models import Scene
from ...core.aoi.errors import AoiError
from ...core.jobs.drivers.desktop_driver import DesktopDriver
from ...core.orders.reuse import ReuseState, carry_out
from ...core.orders.selection import Selection
from ..widgets.question import Question
from ..widgets.texts import cost_text, title_text
from .lookup import Answer, Lookup

if TYPE_CHECKING:
    from ...core.layers.record import RequestRecord


class DownloadAgain(Question):
    """Looks up what is stored of a record's content, and asks before anything is ordered.

    :param engine: works the downloads
    :param parameters: gives folder, address, limit and project, as ``plan_download`` takes them
    :param window: the window that the question belongs to
    """

    # The files are here (list of DownloadView).
    ready = pyqtSignal(list)
    # Something was ordered, goes on or is under way: the list of downloads shows it.
    ordered = pyqtSignal()
    # Why nothing was done (a sentence).
    refused = pyqtSignal(str)

    def __init__(
        self, engine: DesktopDriver, parameters: Callable[[], Dict[str, Any]], window: QWidget
    ):
        super().__init__(window, "downloadAgainQuestion", "downloadAgainButton")
        self._engine = engine
        self._parameters = parameters
        self._lookup = Lookup(engine, self)
        self._clip = False

    def bring(self, record: RequestRecord) -> None:
        """Bring what a record tells of; what was asked for before is given up."""
        self.give_up()
        try:
            aoi = record.area(self.tr("Area of a layer"))
        except AoiError as error:
            self.refused.emit(str(error))
            return
        scene = record.scene or Scene.from_dict({"view_id": record.view_id}, record.dataset)
        choice = Selection(
            aoi, (scene, *record.others), record.bands, record.merge, record.metadata, record.preset
        )
        self._clip = record.clip
        self._look_up(choice, agreed=0)

    def give_up(self) -> None:
        """Do nothing of what was asked for and not ordered yet."""
        self._lookup.stop()
        self.close()

    def _look_up(self, choice: Selection, agreed: int) -> None:
        self._lookup.ask(
            choice,
            {**self._parameters(), "clip": self._clip},
            partial(self._on_answer, choice, agreed),
            lambda error: self.refused.emit(str(error)),
        )

    def _on_answer(self, choice: Selection, agreed: int, answer: Answer) -> None:
        if answer.orders > agreed:
            self._ask_first(choice, answer)
            return
        carry_out(self._engine, answer.found)
        ready = answer.stored(ReuseState.READY)
        if ready:
            self.ready.emit(ready)
        if len(ready) < len(answer.found):
            self.ordered.emit()

    def _ask_first(self, choice: Selection, answer: Answer) -> None:
        text = self.tr("{what}: order it again ({cost})?").format(
            what=title_text(answer.found[0].download), cost=cost_text(answer.orders)
        )
        self.ask(
            self.tr("Download again"),
            text,
            self.tr("Download"),
            partial(self._look_up, choice, answer.orders),
        )
