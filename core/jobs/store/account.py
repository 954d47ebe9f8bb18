"""Whose orders they are: a job belongs to the account that ordered it; nobody else pays for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Set, Tuple

from .connection import Database

# The accounts whose keys the service has taken since this process began.
_accepted: Set[str] = set()

# Jobs of this account and those that belong to nobody yet.
OURS = "(? = '' OR key_id IN ('', ?))"


@dataclass
class Session:
    """What the parts of a store work with.

    ``clock`` gives seconds since the epoch; ``key_id`` is the account, "" while the key is not
    known: a digest of the key, which itself is never written.
    """

    database: Database
    clock: Callable[[], float]
    key_id: str = ""


class Table:
    """A part of the store."""

    def __init__(self, session: Session):
        self._session = session
        self._database = session.database
        self._clock = session.clock

    def _ours(self) -> Tuple[str, str]:
        """Return the values of ``OURS``; every job is ours while it is not known who we are."""
        return self._session.key_id, self._session.key_id


def is_accepted(key_id: str) -> bool:
    """Return whether the service has taken this key since this process began."""
    return key_id in _accepted


def accept(key_id: str) -> None:
    """Note that the service has taken this key."""
    _accepted.add(key_id)


def doubt(key_id: str) -> None:
    """Note that the service has refused this key, so that one request goes alone first again."""
    _accepted.discard(key_id)
