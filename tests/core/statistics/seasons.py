"""A season of statistics that can be checked by hand."""

from datetime import date, timedelta

from eosda_imagery.api.statistics import Figures, SceneStatistics


def scene(day, value, cloud=0.0, index="NDVI", **figures):
    view_id = f"S2L2A/35/U/KR/{day.year}/{day.month}/{day.day}/0"
    return SceneStatistics(
        view_id, day.isoformat(), cloud, {index: Figures(average=value, **figures)}
    )


def season(values, first=date(2026, 4, 1), step=5, **figures):
    """A scene each few days; None is a day without one."""
    return [
        scene(first + timedelta(days=step * number), value, **figures)
        for number, value in enumerate(values)
        if value is not None
    ]
