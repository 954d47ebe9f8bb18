"""A search and what became of it: under way, found, out of date or failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ...api.models import SearchQuery
from ...core.aoi.coverage import Coverage
from ...core.catalog.search import (
    MAX_SCENES,
    SceneHit,
    SearchResult,
    lies_within,
    search_scenes,
    search_shapes,
    unread_note,
    with_coverage,
)
from ...core.gil import GilRelease
from ...core.latest_task import LatestTask
from ...core.translation import counted, translate
from ..map.footprints import outlines
from .list.model import PassRow, prepare

if TYPE_CHECKING:
    from ...core.aoi.model import Aoi
    from ...core.connection import NetworkOptions
    from ...core.tasks import Work


@dataclass(frozen=True)
class FoundScenes:
    """What a search brought, made ready in the worker so that the main thread has little to do."""

    aoi: Aoi
    query: SearchQuery
    result: SearchResult
    rows: List[PassRow]
    outlines: Dict[str, QgsGeometry]


class SceneSearch(QObject):
    """Searches in a worker; the newest search counts. Measures anew when the area is another."""

    # Scenes have come (FoundScenes).
    found = pyqtSignal(object)
    # The search has failed (an exception).
    failed = pyqtSignal(object)
    # The rows as they cover another area (list of PassRow).
    measured = pyqtSignal(list)
    # Requests that a search has cost, also one that was given up.
    paid = pyqtSignal(int)
    # What ``stale`` says is another thing.
    stale_changed = pyqtSignal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._searching = LatestTask(self)
        self._measuring = LatestTask(self)
        self._found: Optional[FoundScenes] = None
        self._measured_aoi: Optional[Aoi] = None
        self.result: Optional[SearchResult] = None
        # Why what was found is out of date; empty if it is not.
        self.stale = ""

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._searching.running

    def asked(self) -> Optional[Tuple[Tuple[str, ...], Tuple[str, str]]]:
        """Return the sensors and days of what was found; None before a search."""
        if self._found is None:
            return None
        query = self._found.query
        return query.datasets, (query.date_from, query.date_to)

    def lack(self, hits: Sequence[SceneHit]) -> str:
        """Say why there are no scenes of the area to order anything of, "" if there may be.

        :param hits: all that was found, as they cover the area now
        """
        if self.stale:
            return self.stale
        if self.result is None:
            return self.tr("Search for scenes first.")
        if self.result.is_whole and all(hit.aoi_coverage == 0.0 for hit in hits):
            return self.tr("The search has found no scene of these days over the area.")
        return ""

    def query(self, aoi: Aoi, datasets: Sequence[str], dates: Tuple[str, str]) -> SearchQuery:
        """Return what is asked of the service.

        :param dates: the first and the last day, YYYY-MM-DD
        :raises InvalidRequestError: it cannot be asked
        """
        first, last = dates
        return SearchQuery(
            datasets=tuple(datasets), shape=search_shapes(aoi)[0], date_from=first, date_to=last
        )

    def notes(self) -> List[str]:
        """Say what of the scenes found is not in the list, and why."""
        notes: List[str] = []
        result, locale = self.result, QLocale()
        if result is not None and result.truncated:
            text = translate(
                "SearchPanel",
                "EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.",
                None,
                result.found,
            )
            newest = locale.toString(len(result.hits))
            notes.append(counted(text, result.found).format(newest=newest))
        if result is not None and result.skipped:
            notes.append(unread_note(result.skipped))
        return notes

    def start(self, query: SearchQuery, aoi: Aoi, options: NetworkOptions) -> None:
        """Search; a search under way is given up."""
        sent: List[int] = []

        def work(task: Work) -> FoundScenes:
            result = search_scenes(
                options,
                query,
                aoi,
                max_scenes=MAX_SCENES,
                stopped=task.isCanceled,
                on_transport=lambda transport: task.on_cancel(transport.abort),
                on_request=lambda: sent.append(1),
            )
            release = GilRelease(task.isCanceled)
            shapes = outlines(release.over(result.hits))
            rows = prepare(release.over(result.hits), Coverage(aoi))
            return FoundScenes(aoi, query, result, rows, shapes)

        def count(error: Optional[Exception]) -> None:
            paid = sent[bool(getattr(error, "not_taken", False)) :]
            if paid:
                self.paid.emit(len(paid))

        self._searching.start(
            self.tr("Search for scenes"), work, self._on_found, self.failed.emit, count
        )

    def stop(self) -> None:
        """Give up the search under way."""
        self._searching.cancel()

    def clear(self) -> None:
        """Forget what was found, and give up what is under way."""
        self._searching.cancel()
        self._measuring.cancel()
        self._found = self._measured_aoi = self.result = None
        self.stale = ""

    def close(self) -> None:
        """Stop for good."""
        self._searching.close()
        self._measuring.close()

    def _on_found(self, found: FoundScenes) -> None:
        self._measuring.cancel()
        self._found, self._measured_aoi, self.result = found, found.aoi, found.result
        self.stale = ""
        self.found.emit(found)

    # -- another area -----------------------------------------------------------------------

    def set_aoi(self, aoi: Optional[Aoi], hits: Sequence[SceneHit]) -> None:
        """Measure how the scenes found cover another area, and see if the search is out of date.

        :param aoi: the area, or None if it was removed
        :param hits: all that was found
        """
        found = self._found
        if found is None or aoi is self._measured_aoi:
            return
        self._measuring.cancel()
        self._measured_aoi = aoi
        if aoi is None:
            self._set_stale(self.tr("The area was removed: draw another, then search again."))
            return
        scenes = [hit.scene for hit in hits]

        def measure(task: Work) -> Tuple[List[PassRow], bool]:
            measured = with_coverage(scenes, aoi, task.isCanceled)
            rows = prepare(GilRelease(task.isCanceled).over(measured), Coverage(aoi))
            return rows, lies_within(aoi, search_shapes(found.aoi))

        self._measuring.start(
            self.tr("Measure how scenes cover an area"),
            measure,
            self._on_measured,
            lambda error: self._set_stale(self._changed_text()),
        )

    def _on_measured(self, measured: Tuple[List[PassRow], bool]) -> None:
        rows, inside = measured
        self.stale = "" if inside else self._changed_text()
        self.measured.emit(rows)

    def _changed_text(self) -> str:
        return self.tr("The area has changed: search again.")

    def _set_stale(self, text: str) -> None:
        self.stale = text
        self.stale_changed.emit()
