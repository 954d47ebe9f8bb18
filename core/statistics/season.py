"""What the files of a download of statistics say: scenes by area, over all its years."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ...api.statistics import Figures, SceneStatistics, StatisticsAnswer
from ..catalog.passes import weighted
from ..jobs.model import DownloadView, Job
from ..storage.delivery import read_kept
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


def seasons_of(view: DownloadView, name: str = "", names: Sequence[str] = ()) -> List[Season]:
    """Return what is ready of a download, polygon by polygon.

    :param name: of the area, if not the one that it was ordered under
    :param names: of its polygons; numbers after the area's if not given
    :raises WrongContentError: a file holds no statistics any more
    :raises OSError: a file cannot be read
    """
    parameters = view.download.statistics
    assert parameters is not None  # nosec B101 - only downloads of statistics come here
    # The jobs of a polygon stand together, one for each year.
    years = len({job.statistics for job in view.jobs}) or 1
    by_polygon: Dict[int, List[StatisticsAnswer]] = {}
    for job in view.jobs:
        kept = [read_kept(Path(path), parameters.indices) for path in job.files]
        by_polygon.setdefault(job.part // years, []).extend(kept)
    name = name or view.download.area_id or view.download.aoi_label
    found = []
    for number, answers in by_polygon.items():
        # The days of two orders meet in none, but one scene may be told twice all the same.
        scenes = {scene.view_id: scene for answer in answers for scene in answer.scenes}
        area = name if len(by_polygon) == 1 else f"{name} ({number + 1})"
        area = names[number] if number < len(names) else area
        errors = tuple(error for answer in answers for error in answer.errors)
        unread = sum(answer.unread for answer in answers)
        found.append(Season(area, parameters.indices, tuple(scenes.values()), errors, unread))
    return found


def polygons_of(view: DownloadView, planned: Sequence[Job]) -> List[int]:
    """Return for each polygon of a download its number among those that are planned now.

    What was ordered before with the same polygons may have them in another order.

    :param planned: of the same content
    """
    years = len({job.statistics for job in planned}) or 1
    numbers: Dict[str, List[int]] = {}
    for number, job in enumerate(planned):
        numbers.setdefault(job.fingerprint, []).append(number // years)
    jobs = sorted(view.jobs, key=lambda job: job.part)
    return [numbers[job.fingerprint].pop(0) for job in jobs][::years]


class SceneFigures(NamedTuple):
    """What is known of a scene over an area: percent of cloud, and the mean of an index."""

    cloud: Optional[float]
    value: Optional[float]


def figures_of(
    seasons: Sequence[Season], weights: Sequence[float], index: str
) -> Dict[str, SceneFigures]:
    """Return the figures of each scene over all polygons of an area together, by view id.

    :param weights: the size of each polygon, in any unit
    :param index: the service's name
    """
    told: Dict[str, List[Tuple[Optional[float], Optional[float], float]]] = {}
    for season, weight in zip(seasons, weights):
        for scene in season.scenes:
            value = scene.indices.get(index, Figures()).average
            if scene.cloud is not None or value is not None:
                told.setdefault(scene.view_id, []).append((scene.cloud, value, weight))
    return {
        view_id: SceneFigures(
            weighted((cloud, weight) for cloud, _, weight in polygons),
            weighted((value, weight) for _, value, weight in polygons),
        )
        for view_id, polygons in told.items()
    }
