"""Whose orders they are: a job belongs to the account that ordered it; nobody else pays for it."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from typing import Callable, Set, Tuple

from ..model import ACCOUNT_ERRORS
from .connection import Database

_accepted: Set[str] = set()
_lock = threading.Lock()


@dataclass
class Account:
    """The account that a store is worked on with; ``key_id`` is "" while the key is not known.

    ``key_id`` is a digest of the key, which itself is never written.
    """

    key_id: str = ""


# Jobs of this account and those that belong to nobody yet.
OURS = "(? = '' OR key_id IN ('', ?))"


class Table:
    """What a part of the store works with.

    :param clock: seconds since the epoch
    """

    def __init__(self, database: Database, account: Account, clock: Callable[[], float]):
        self._database = database
        self._account = account
        self._clock = clock

    def _ours(self) -> Tuple[str, str]:
        """Return the values of ``OURS``; every job is ours while it is not known who we are."""
        return self._account.key_id, self._account.key_id


def is_accepted(key_id: str) -> bool:
    """Return whether the service has taken this key since this process began."""
    return key_id in _accepted


def accept(key_id: str) -> bool:
    """Note that the service has taken this key.

    :return: whether that is news
    """
    with _lock:
        news = key_id not in _accepted
        _accepted.add(key_id)
        return news


def doubt(key_id: str) -> None:
    """Note that the service has refused this key, so that one request goes alone first again."""
    with _lock:
        _accepted.discard(key_id)


def adopt(cursor: sqlite3.Cursor, key_id: str, base_url: str, now: float) -> None:
    """Hand over the jobs of a service that belong to nobody to the account that it has just taken.

    Nobody's are those of versions that did not write down whose they are, and those that were
    ordered before a key was set.
    """
    cursor.execute(
        "UPDATE jobs SET key_id = ?,"  # nosec B608 - constants
        f" due = CASE WHEN held = 1 AND error_kind IN {ACCOUNT_ERRORS} THEN ? ELSE due END,"
        f" held = CASE WHEN error_kind IN {ACCOUNT_ERRORS} THEN 0 ELSE held END"
        " WHERE key_id = '' AND download_id IN (SELECT id FROM downloads WHERE base_url = ?)",
        (key_id, now, base_url),
    )
