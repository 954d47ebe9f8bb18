"""What a key has asked the service of late, and when it may ask again: for all processes."""

from __future__ import annotations

import sqlite3
import time
from typing import List, Optional

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


class RateLimit(Table):
    """The request log, the pauses that the service asked for, and the counts of each month."""

    def enter(self, key_id: str, kind: str, count: int = 1) -> None:
        """Count requests that no quota of ours limits."""
        with self._database.transaction() as cursor:
            for _ in range(count):
                enter(cursor, key_id, kind, self._clock())

    def settle(self, ticket: int) -> None:
        """Note that a request has been answered.

        The service counts it when it arrives, which is some time before this moment: with the
        time of the answer in the log, our window can only be stricter than the service's.
        """
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE ledger SET at = ?, under_way = 0 WHERE id = ?", (self._clock(), ticket)
            )

    def times(self, key_id: str, kind: str, window_s: float, fewest: int = 1) -> List[float]:
        """Return the times of a key's requests of one kind within the window, oldest first.

        :param fewest: fewer than so many are of no account, and none is returned
        """
        with self._database.reading() as connection:
            return _times_in_window(
                connection.cursor(), key_id, kind, window_s, self._clock(), fewest
            )

    def pause(self, key_id: str, kind: str, until: float) -> None:
        """Make no request of this kind with this key before a time: the service said so."""
        with self._database.transaction() as cursor:
            cursor.execute(
                "INSERT INTO pauses (key_id, kind, until) VALUES (?, ?, ?)"
                " ON CONFLICT (key_id, kind) DO UPDATE SET until = max(until, excluded.until)",
                (key_id, kind, until),
            )

    def paused_until(self, key_id: str, kind: str) -> float:
        """Return the time before which no request of this kind may be made; 0 for none."""
        with self._database.reading() as connection:
            return _paused_until(connection.cursor(), key_id, kind)

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


def free_at(cursor: sqlite3.Cursor, key_id: str, quota: Quota, now: float) -> float:
    """Return when the quota has room, in seconds since the epoch; ``now`` or earlier if it has."""
    times = _times_in_window(cursor, key_id, quota.kind, quota.window_s, now, quota.count)
    return quota.free_at(times, _paused_until(cursor, key_id, quota.kind))


def enter(
    cursor: sqlite3.Cursor,
    key_id: str,
    kind: str,
    now: float,
    under_way_of: Optional[str] = None,
) -> Optional[int]:
    """Enter a request; one that is only now being made names the process that makes it.

    :return: the request's place in the log
    """
    cursor.execute(
        "INSERT INTO ledger (key_id, kind, at, under_way, owner) VALUES (?, ?, ?, ?, ?)",
        (key_id, kind, now, under_way_of is not None, under_way_of),
    )
    ticket = cursor.lastrowid
    if not ticket or ticket % SWEPT_EVERY == 0:
        cursor.execute("DELETE FROM ledger WHERE at < ?", (now - LOG_KEPT_S,))
    cursor.execute(
        "INSERT INTO usage (key_id, month, kind, count) VALUES (?, ?, ?, 1)"
        " ON CONFLICT (key_id, month, kind) DO UPDATE SET count = count + 1",
        (key_id, _month(now), kind),
    )
    return ticket


def _paused_until(cursor: sqlite3.Cursor, key_id: str, kind: str) -> float:
    found = cursor.execute(
        "SELECT until FROM pauses WHERE key_id = ? AND kind = ?", (key_id, kind)
    ).fetchone()
    return float(found["until"]) if found else 0.0


def _times_in_window(
    cursor: sqlite3.Cursor, key_id: str, kind: str, window_s: float, now: float, fewest: int
) -> List[float]:
    """Return the times of the requests that count, oldest first; one under way counts as now.

    A time beyond the next window was written by a clock that has since been set back.

    :param fewest: fewer than so many are of no account, and none is returned
    """
    where = "FROM ledger WHERE key_id = ? AND kind = ? AND at > ? AND at <= ?"
    span = (key_id, kind, now - max(window_s, UNDER_WAY_S), now + window_s)
    # nosec B608 on the next lines: constants.
    if cursor.execute(f"SELECT count(*) {where}", span).fetchone()[0] < fewest:  # nosec B608
        return []
    rows = cursor.execute(f"SELECT at, under_way {where}", span).fetchall()  # nosec B608
    times = (now if row["under_way"] else row["at"] for row in rows)
    return sorted(at for at in times if at > now - window_s)


def _month(now: float) -> str:
    return time.strftime("%Y-%m", time.gmtime(now))
