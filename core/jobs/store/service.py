"""What is remembered of the service, for all processes: requests, pauses, and times of tasks."""

from __future__ import annotations

import time
from typing import Dict, List, Optional, Tuple

from ..model import Quota
from .account import Table

# A request is taken to be under way for at most this long, in seconds: its process may have died
# without a lock file that tells of it.
UNDER_WAY_S = 180.0
# What has left all windows is taken out of the request log with every so many requests.
SWEPT_EVERY = 50
# Seconds that a request stays in the log: longer than any window.
LOG_KEPT_S = 3600.0
# Counts of a month that can be believed; what is none was written by somebody else.
_USED = "SELECT coalesce(sum(count), 0) AS used FROM usage WHERE count BETWEEN 0 AND 1000000000"

# Times kept for each dataset: enough for quantiles, recent enough to follow drift.
HISTORY_KEPT = 50
# What is no number of seconds was written by somebody else; no task takes thirty years.
_TIMES = "SELECT dataset, seconds FROM turnarounds WHERE seconds BETWEEN 0 AND 1e9"
# Not by when they were found: of tasks ordered together the slow ones are found last, which would
# look as if the service were slowing down.
_LATEST_FIRST = "ORDER BY at - seconds DESC, rowid DESC"


class RateLimit(Table):
    """The request log, the pauses that the service asked for, and the counts of each month."""

    def enter(
        self, key_id: str, kind: str, count: int = 1, under_way_of: Optional[str] = None
    ) -> int:
        """Enter requests; one that is only now being made names the process that makes it.

        :return: the place of the last in the log
        """
        now, ticket = self._clock(), 0
        with self._database.transaction() as cursor:
            for _ in range(count):
                cursor.execute(
                    "INSERT INTO ledger (key_id, kind, at, under_way, owner)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (key_id, kind, now, under_way_of is not None, under_way_of),
                )
                ticket = cursor.lastrowid or 0
            if ticket % SWEPT_EVERY < count:
                cursor.execute("DELETE FROM ledger WHERE at < ?", (now - LOG_KEPT_S,))
            cursor.execute(
                "INSERT INTO usage (key_id, month, kind, count) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (key_id, month, kind) DO UPDATE SET count = count + excluded.count",
                (key_id, _month(now), kind, count),
            )
        return ticket

    def settle(self, ticket: int) -> None:
        """Note that a request has been answered.

        The service counts it when it arrives, which is some time before this moment: with the
        time of the answer in the log, our window can only be stricter than the service's.
        """
        self._database.write(
            "UPDATE ledger SET at = ?, under_way = 0 WHERE id = ?", (self._clock(), ticket)
        )

    def times(self, key_id: str, kind: str, window_s: float, fewest: int = 1) -> List[float]:
        """Return the times of a key's requests of one kind that count in the window, oldest first.

        One under way counts as now. A time beyond the next window was written by a clock that has
        since been set back.

        :param fewest: fewer than so many are of no account, and none is returned
        """
        now = self._clock()
        where = "FROM ledger WHERE key_id = ? AND kind = ? AND at > ? AND at <= ?"
        span = (key_id, kind, now - max(window_s, UNDER_WAY_S), now + window_s)
        # nosec B608 on the next lines: constants.
        (found,) = self._database.read(f"SELECT count(*) AS count {where}", span)  # nosec B608
        if found["count"] < fewest:
            return []
        rows = self._database.read(f"SELECT at, under_way {where}", span)  # nosec B608
        times = (now if row["under_way"] else row["at"] for row in rows)
        return sorted(at for at in times if at > now - window_s)

    def pause(self, key_id: str, kind: str, until: float) -> None:
        """Make no request of this kind with this key before a time: the service said so."""
        self._database.write(
            "INSERT INTO pauses (key_id, kind, until) VALUES (?, ?, ?)"
            " ON CONFLICT (key_id, kind) DO UPDATE SET until = max(until, excluded.until)",
            (key_id, kind, until),
        )

    def paused_until(self, key_id: str, kind: str) -> float:
        """Return the time before which no request of this kind may be made; 0 for none."""
        rows = self._database.read(
            "SELECT until FROM pauses WHERE key_id = ? AND kind = ?", (key_id, kind)
        )
        return float(rows[0]["until"]) if rows else 0.0

    def free_at(self, key_id: str, quota: Quota) -> float:
        """Return when a quota has room, in seconds since the epoch; now or earlier if it has."""
        times = self.times(key_id, quota.kind, quota.window_s, quota.count)
        return quota.free_at(times, self.paused_until(key_id, quota.kind))

    def used_this_month(self, key_id: str) -> int:
        """Count every request made with a key in the present month (UTC)."""
        (row,) = self._database.read(
            f"{_USED} AND key_id = ? AND month = ?", (key_id, _month(self._clock()))
        )
        return int(row["used"])

    def used_in_all(self, key_id: str) -> int:
        """Count every request ever made with a key."""
        (row,) = self._database.read(f"{_USED} AND key_id = ?", (key_id,))
        return int(row["used"])


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


def _month(now: float) -> str:
    return time.strftime("%Y-%m", time.gmtime(now))
