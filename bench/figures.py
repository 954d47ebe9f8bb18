"""Figures with their spread, the promises they are held against, and what has got worse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any, Optional

# A ratio counts as worse when it has grown by more than this share and its spread has left the
# stored one behind: runs on one machine differ by about as much.
TOLERANCE = 0.15


@dataclass(frozen=True)
class Spread:
    """A median with its quartiles."""

    median: float
    low: float
    high: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Take the quartiles of some measurements, by linear interpolation."""
        ordered = sorted(values)
        if not ordered:
            raise ValueError("nothing was measured")
        return cls(median(ordered), _at(ordered, 0.25), _at(ordered, 0.75), len(ordered))


def _at(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def ratios(ours: Sequence[float], rival: Sequence[float]) -> list[float]:
    """Divide measurement by measurement: those taken one after the other share the machine's mood.

    :raises ValueError: they were not taken in turn
    """
    if len(ours) != len(rival) or not ours:
        raise ValueError("the rivals were not measured equally often")
    return [one / other for one, other in zip(ours, rival)]


@dataclass(frozen=True)
class Series:
    """One quantity of one contestant, measured again and again."""

    name: str
    unit: str
    values: Sequence[float]


@dataclass(frozen=True)
class Target:
    """What was promised: the median must be at most (or at least) so much."""

    name: str
    unit: str
    values: Sequence[float]
    at_most: Optional[float] = None
    at_least: Optional[float] = None

    @property
    def reached(self) -> bool:
        """Whether the median keeps the promise."""
        middle = Spread.of(self.values).median
        if self.at_most is not None and middle > self.at_most:
            return False
        return self.at_least is None or middle >= self.at_least


@dataclass
class Row:
    """One line of docs/performance.md, measured.

    ``ratios`` are compared with those in reference.json; all are better when they are smaller.
    ``pictures`` are SVG texts by name.
    """

    key: str
    title: str
    method: str
    series: list[Series] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    ratios: dict[str, Sequence[float]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)

    def compare_drawn(
        self,
        ours: Sequence[Any],
        rival: Sequence[Any],
        over: str,
        to: str,
        later_s: float = 0.5,
        stall_ms: float = 50.0,
    ) -> None:
        """Add how much later than a rival we have drawn, and how long QGIS stood still for it.

        :param ours, rival: measurements taken in turn, each with ``drawn`` in s; ours ``stall_s``
        :param over: name of the target, to: of the ratio
        :param later_s: how much later we may have drawn
        :param stall_ms: the longest that QGIS may stand still
        """
        drawn = [[one["drawn"] for one in each] for each in (ours, rival)]
        later = [one - other for one, other in zip(*drawn)]
        self.targets.append(Target(over, "s", later, at_most=later_s))
        stalls = [1000.0 * one["stall_s"] for one in ours]
        self.targets.append(
            Target("longest stall of the main thread", "ms", stalls, at_most=stall_ms)
        )
        self.ratios[to] = ratios(*drawn)


@dataclass(frozen=True)
class Change:
    """A ratio beside the stored one."""

    name: str
    now: Spread
    stored: float
    word: str


def compare(rows: Sequence[Row], stored: Mapping[str, Mapping[str, Any]]) -> list[Change]:
    """Tell which ratios got worse or better since they were stored."""
    changes = []
    for row in rows:
        for name, values in row.ratios.items():
            now, before = Spread.of(values), stored.get(f"{row.key}: {name}")
            if before is None:
                continue
            word = "as before"
            if now.median > before["median"] * (1 + TOLERANCE) and now.low > before["high"]:
                word = "worse"
            elif now.median < before["median"] * (1 - TOLERANCE) and now.high < before["low"]:
                word = "better"
            changes.append(Change(f"{row.key}: {name}", now, before["median"], word))
    return changes


def to_store(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Return the ratios as they are stored in reference.json."""
    kept = {}
    for row in rows:
        for name, values in row.ratios.items():
            spread = Spread.of(values)
            kept[f"{row.key}: {name}"] = {
                "median": round(spread.median, 4),
                "low": round(spread.low, 4),
                "high": round(spread.high, 4),
            }
    return kept
