"""What some settings are; by itself, since a start of QGIS reads none of those."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Optional


@dataclass(frozen=True)
class Limits:
    """What the service allows a key in a minute (``eosda-api.md`` 1.4).

    ``window_s`` is the length of the service's minute. ``margin_s`` is added to it for clocks that
    do not run quite alike.
    """

    creates: int = 10
    statuses: int = 10
    window_s: float = 60.0
    margin_s: float = 0.5

    def turn_s(self, others: int) -> float:
        """Return the seconds after which a task's turn comes again, if each is asked about in turn.

        :param others: tasks that share the questions with it
        """
        return self.window_s * others / self.statuses


class BudgetKind(str, Enum):
    """What the requests of a budget are counted over, since the plans differ."""

    # A trial has so many requests and no more.
    IN_ALL = "in all"
    # A plan has so many in each calendar month.
    MONTHLY = "a month"
    NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Budget:
    """How many requests the user's plan allows, and over what; 0 if it is not known."""

    requests: int
    kind: BudgetKind

    @property
    def is_in_all(self) -> bool:
        """Whether what was used in earlier months counts as well."""
        return self.kind is BudgetKind.IN_ALL

    def left(self, used: Optional[int]) -> Optional[int]:
        """Return how many requests are left; None as long as one of the two is not known.

        :param used: over what the budget is for
        """
        return None if used is None or not self.requests else max(0, self.requests - used)


class ReflectanceOffset(str, Enum):
    """When Sentinel-2's offset of -1000 is applied, which values have since baseline 04.00.

    What EOSDA delivers is not known (``eosda-api.md`` 5.2): it may have applied it already.
    """

    AS_DELIVERED = "as delivered"
    BY_BASELINE = "by baseline"
    ALWAYS = "always"
