"""Statistics of many areas on their way: ordered, read as they come in, told of in a table."""

from __future__ import annotations

import csv
import io
from functools import partial
from pathlib import Path
from typing import Dict, Iterator, List, Sequence

from qgis.core import QgsFeatureSink, QgsProcessingException, QgsProcessingFeedback

from ...api.texts import translate
from ...core.catalog.search import unread_note
from ...core.errors import EosdaError, reason_of
from ...core.jobs.model import ACCOUNT_ERRORS, DownloadView
from ...core.jobs.store import Store
from ...core.orders.batch import Batch, Item, Status
from ...core.orders.progress import summary
from ...core.stac.beside import describe_result
from ...core.stac.item import tables_item_of
from ...core.statistics.export import html_of
from ...core.statistics.request import SeasonTerms
from ...core.statistics.season import Season, seasons_of
from ...core.statistics.series import Series, table_of
from ...core.statistics.table import feature_of, table_fields
from ...core.storage.partial_file import write_whole
from ..requests import Connection, SceneRequest
from ..waiting import run_stoppable
from .batch_report import first_reasons, write_features
from .batch_run import BatchRun
from .reporting import unconfirmed_advice
from .scene_finder import SceneFinder

_INDEX_FIELDS = ("area_id", "status", "scenes", "error", "requests")


class StatisticsRun(BatchRun):
    """Orders statistics, and keeps what has come of each area."""

    def __init__(
        self,
        connection: Connection,
        store: Store,
        terms: SeasonTerms,
        feedback: QgsProcessingFeedback,
    ):
        super().__init__(connection, store, terms, feedback)
        self._days = terms.parameters
        self._seasons: Dict[int, List[Season]] = {}

    def seasons_of(self, item: Item) -> List[Season]:
        """Return what has come for an area, polygon by polygon."""
        return self._seasons.get(id(item), [])

    def lines(self, items: Sequence[Item]) -> Iterator[Series]:
        """Yield the lines of all areas, in their order."""
        for item in items:
            for season in self.seasons_of(item):
                yield from season.lines

    def leave_out_empty(self, batch: Batch, finder: SceneFinder, request: SceneRequest) -> None:
        """Order nothing for areas that no scene of these days shows: a search is a request only.

        :param request: what is searched for; its limits do not count
        :raises EosdaError: the key or the quota, with which no order would fare better, where all
            is still to be ordered
        :raises QgsProcessingException, StoppedError: cancelled
        """
        planned = [item for item in batch.items if item.status is Status.PLANNED]
        areas = [item for item in planned if batch.orders_of(item.download_id)]
        if not areas:
            return
        any_scene = request._replace(max_cloud=100.0, min_coverage=0.0)
        try:
            empty = finder.empty_areas(areas, any_scene)
        except EosdaError as error:
            if error.kind not in ACCOUNT_ERRORS or len(areas) == len(planned):
                raise
            # What has been paid for is written all the same.
            for area in areas:
                area.status, area.requests, area.error = Status.FAILED, 0, str(error)
            return
        for area in empty:
            area.status, area.requests = Status.NO_SCENE, 0
            area.error = translate(
                "Processing",
                "No scene from {first} to {last} shows this area: nothing was ordered for it.",
            ).format(first=self._days.date_start, last=self._days.date_end)

    def write(self, view: DownloadView, item: Item) -> None:
        """Read what has come for an area."""
        seasons = seasons_of(view, item.area_id)
        self._seasons[id(item)] = seasons
        item.status = Status.READY
        told = [error for season in seasons for error in season.errors]
        if not any(season.scenes for season in seasons):
            first, last = self._days.date_start, self._days.date_end
            item.status = Status.NO_SCENE
            item.error = translate(
                "Processing", "No scene from {first} to {last} has a value here."
            ).format(first=first, last=last)
        item.error = _with_left_out(item.error, told)

    def tell(self) -> None:
        """Say how many scenes the service has left out, and how many could not be read."""
        seasons = [season for found in self._seasons.values() for season in found]
        told = [error for season in seasons for error in season.errors]
        unread = unread_note(sum(season.unread for season in seasons))
        for note in filter(None, (_with_left_out("", told), unread)):
            self._feedback.pushWarning(note)

    def describe(self, items: Sequence[Item], table: Path, title: str) -> None:
        """Write the item of the table if it is a file, as far as it can be."""
        if not table.is_file():
            return
        shapes = [item.aoi.to_geojson() for item in items if item.aoi is not None]
        base_url = self._connection.options.base_url
        item = partial(tables_item_of, self._days, shapes, table, title, base_url)
        why_not = describe_result(table, item)
        if why_not:
            self._feedback.pushWarning(why_not)


def _with_left_out(error: str, told: Sequence[str]) -> str:
    """Return a sentence with what the service says of the scenes that it has left out."""
    if not told:
        return error
    text = translate("Processing", "{error} Left out by the service: {count} ({reason}).")
    return text.format(error=error, count=len(told), reason=told[0]).strip()


def write_table(
    sink: QgsFeatureSink, output: str, lines: Sequence[Series], feedback: QgsProcessingFeedback
) -> None:
    """Write a row for each scene and index.

    :raises StoppedError: cancelled
    """
    fields = table_fields()
    refused = translate(
        "Processing",
        "The table {output} cannot be written: {reason}\nWhat has come is kept: run "
        "this again with another OUTPUT, and nothing is paid again.",
    )
    rows = (feature_of(row, fields) for row in table_of(lines))
    write_features(sink, output, rows, refused, feedback)


def write_page(
    path: Path, lines: Sequence[Series], title: str, feedback: QgsProcessingFeedback
) -> None:
    """Write the chart as a page.

    :raises StoppedError: cancelled
    """
    _write_file(path, run_stoppable(lambda stopped: html_of(lines, title), feedback))


def write_areas(path: Path, items: Sequence[Item], run: StatisticsRun) -> None:
    """Write what became of each area as CSV."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_INDEX_FIELDS)
    for item in items:
        scenes = sum(len(season.scenes) for season in run.seasons_of(item))
        writer.writerow((item.area_id, item.status.value, scenes, item.error, item.requests))
    # With the mark that Excel looks for.
    _write_file(path, text.getvalue().encode("utf-8-sig"))


def _write_file(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        raise QgsProcessingException(
            translate(
                "Processing",
                "{path} cannot be written: {reason}.\nWhat has come is kept: run this again with "
                "another file, and nothing is paid again.",
            ).format(path=path, reason=reason_of(error))
        ) from None


def report_areas(items: Sequence[Item], feedback: QgsProcessingFeedback) -> None:
    """Sum it all up.

    :raises QgsProcessingException: nothing came
    """
    feedback.setProgress(100.0)
    text = translate("Processing", "Areas: {count} ({summary}).").format(
        count=len(items), summary=summary(items)
    )
    if any(item.status is Status.UNCONFIRMED for item in items):
        feedback.pushWarning(unconfirmed_advice())
    if any(item.status is Status.READY for item in items):
        for item in items:
            if item.error and item.status is not Status.READY:
                feedback.pushWarning(
                    translate("Processing", "Area {area_id}: {error}").format(
                        area_id=item.area_id, error=item.error
                    )
                )
        feedback.pushInfo(text)
        return
    nothing = translate("Processing", "There is no result. {text}").format(text=text)
    raise QgsProcessingException("\n".join([nothing, *first_reasons(items)]))
