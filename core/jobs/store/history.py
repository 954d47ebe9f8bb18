"""How long the service took of late, by dataset."""

from __future__ import annotations

from typing import Dict, List, Tuple

from .account import Table

# Times kept for each dataset: enough for quantiles, recent enough to follow drift.
HISTORY_KEPT = 50

# What is no number of seconds was written by somebody else; no task takes thirty years.
_TIMES = "SELECT dataset, seconds FROM turnarounds WHERE seconds BETWEEN 0 AND 1e9"
# Not by when they were found: of tasks ordered together the slow ones are found last, which would
# look as if the service were slowing down.
_LATEST_FIRST = "ORDER BY at - seconds DESC, rowid DESC"


class History(Table):
    """The table of turn-around times: seconds from an order to its file."""

    def note(self, dataset: str, seconds: float) -> None:
        """Remember how long the service took for a task, to ask at a likelier time next."""
        with self._database.transaction() as cursor:
            cursor.execute(
                "INSERT INTO turnarounds (dataset, seconds, at) VALUES (?, ?, ?)",
                (dataset, seconds, self._clock()),
            )
            cursor.execute(
                "DELETE FROM turnarounds WHERE dataset = ? AND rowid NOT IN (SELECT rowid"
                f" FROM turnarounds WHERE dataset = ? {_LATEST_FIRST} LIMIT ?)",  # nosec B608
                (dataset, dataset, HISTORY_KEPT),
            )

    def of(self, dataset: str) -> Tuple[float, ...]:
        """Return the latest times of a dataset in seconds, newest order first."""
        rows = self._database.read(f"{_TIMES} AND dataset = ? {_LATEST_FIRST}", (dataset,))
        return tuple(row["seconds"] for row in rows)

    def all(self) -> Dict[str, Tuple[float, ...]]:
        """Return the latest times in seconds, newest order first, by dataset."""
        found: Dict[str, List[float]] = {}
        for row in self._database.read(f"{_TIMES} {_LATEST_FIRST}"):
            found.setdefault(row["dataset"], []).append(row["seconds"])
        return {dataset: tuple(times) for dataset, times in found.items()}
