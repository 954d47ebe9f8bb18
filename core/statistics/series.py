"""Statistics of scenes, put in order of time: a line for each area and index."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from datetime import date
from typing import Iterable, List, Optional, Sequence, Tuple

from ...api.datasets import dataset_for_view_id
from ...api.statistics import Figures, SceneStatistics


@dataclass(frozen=True)
class Point:
    """One scene on a line.

    :param cloud: percent over the area, or None
    :param value: the average over the area, or the median where that is not told
    """

    day: date
    view_id: str
    cloud: Optional[float]
    figures: Figures
    value: float


@dataclass(frozen=True)
class Series:
    """The values of one index over one area, by day.

    :param area: what the area is called
    :param index: the service's name of the index
    """

    area: str
    index: str
    points: Tuple[Point, ...]

    def without_clouds(self, max_cloud: float) -> Series:
        """Return the same without scenes of more cloud, in percent; unknown cloud stays."""
        points = tuple(p for p in self.points if p.cloud is None or p.cloud <= max_cloud)
        return Series(self.area, self.index, points)

    @property
    def segments(self) -> Tuple[Tuple[Point, ...], ...]:
        """The points in runs without a gap: a gap is three times the usual distance of two days."""
        gaps = [
            (later.day - earlier.day).days
            for earlier, later in zip(self.points, self.points[1:])
            if later.day != earlier.day
        ]
        # Of a sensor that comes every 5 days, 15 days without a scene are a gap; 10 are the least,
        # so that two sensors together do not break the line at each cloudy week.
        longest = max(10, 3 * sorted(gaps)[len(gaps) // 2]) if gaps else 0
        segments: List[List[Point]] = []
        for point in self.points:
            if segments and (point.day - segments[-1][-1].day).days <= longest:
                segments[-1].append(point)
            else:
                segments.append([point])
        return tuple(map(tuple, segments))


def series_of(
    scenes: Iterable[SceneStatistics], indices: Sequence[str], area: str = ""
) -> Tuple[Series, ...]:
    """Return one line for each index, by day; scenes without a value of it are not on it.

    :param scenes: in any order
    :param indices: the service's names, in the order wanted
    :param area: what the area is called
    """
    ordered = sorted(scenes, key=lambda scene: (scene.date, scene.view_id))
    lines = []
    for index in indices:
        points = []
        for scene in ordered:
            told = scene.indices.get(index, Figures())
            value = told.median if told.average is None else told.average
            if value is not None:
                day = date.fromisoformat(scene.date)
                points.append(Point(day, scene.view_id, scene.cloud, told, value))
        lines.append(Series(area, index, tuple(points)))
    return tuple(lines)


# The fields of the table of ``eosda:areastatistics``: of what it tells, and the figures.
FIGURE_FIELDS = tuple(figure.name for figure in fields(Figures))
FIELDS = ("area_id", "date", "view_id", "dataset", "index", "cloud", *FIGURE_FIELDS)


def table_of(lines: Iterable[Series]) -> List[Tuple[object, ...]]:
    """Return the values of ``FIELDS``, line by line and by day; None for what is not told."""
    return [
        (
            line.area,
            point.day.isoformat(),
            point.view_id,
            _dataset_id(point.view_id),
            line.index,
            point.cloud,
            *astuple(point.figures),
        )
        for line in lines
        for point in line.points
    ]


def _dataset_id(view_id: str) -> str:
    dataset = dataset_for_view_id(view_id)
    return dataset.id if dataset is not None else view_id.split("/", 1)[0]
