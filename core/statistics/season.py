"""What the files of a download of statistics say: scenes by area, over all its years."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Tuple

from ...api.statistics import SceneStatistics, StatisticsAnswer
from ..jobs.model import DownloadView, Job
from ..storage.statistics import read_kept
from .series import Series, series_of


@dataclass(frozen=True)
class Season:
    """Statistics of one polygon.

    :param area: what it is called
    :param errors: of scenes that were left out, in the service's words
    :param unread: entries that could not be read
    """

    area: str
    indices: Tuple[str, ...]
    scenes: Tuple[SceneStatistics, ...]
    errors: Tuple[str, ...]
    unread: int

    @property
    def lines(self) -> Tuple[Series, ...]:
        """One line for each index."""
        return series_of(self.scenes, self.indices, self.area)


def seasons_of(view: DownloadView, name: str = "") -> List[Season]:
    """Return what is ready of a download, polygon by polygon.

    :param name: of the area, if not the one that it was ordered under

    :raises WrongContentError: a file holds no statistics any more
    :raises OSError: a file cannot be read
    """
    parameters = view.download.statistics
    assert parameters is not None  # nosec B101 - only downloads of statistics come here
    # The jobs of a polygon stand together, one for each year.
    years = len({job.statistics for job in view.jobs}) or 1
    by_polygon: Dict[int, List[StatisticsAnswer]] = {}
    for job in view.jobs:
        by_polygon.setdefault(job.part // years, []).extend(_answers(job))
    name = name or view.download.area_id or view.download.aoi_label
    found = []
    for number, answers in by_polygon.items():
        # The days of two orders meet in none, but one scene may be told twice all the same.
        scenes = {scene.view_id: scene for answer in answers for scene in answer.scenes}
        area = name if len(by_polygon) == 1 else f"{name} ({number + 1})"
        errors = tuple(error for answer in answers for error in answer.errors)
        unread = sum(answer.unread for answer in answers)
        found.append(Season(area, parameters.indices, tuple(scenes.values()), errors, unread))
    return found


def _answers(job: Job) -> List[StatisticsAnswer]:
    if job.statistics is None:
        return []
    return [read_kept(Path(path), job.statistics.indices) for path in job.files]
