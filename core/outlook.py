"""What holds for all downloads at once: paused or not, how fast they may go, how long it takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping

from .scheduler import ASK_SHARE, Limits, typical_time

# Each question finds this share of the tasks finished, so a task takes so many on average.
QUESTIONS_PER_TASK = 1.0 / ASK_SHARE


@dataclass(frozen=True)
class Outlook:
    """What a look into the store told beside the downloads themselves.

    ``next_order`` and ``next_question`` are when the limits have room again (epoch seconds);
    ``typical`` are times that a task takes, in seconds by dataset.
    """

    paused: bool = False
    limits: Limits = Limits()
    next_order: float = 0.0
    next_question: float = 0.0
    typical: Mapping[str, float] = field(default_factory=dict)

    def time_left(self, orders: int, tasks: int, dataset: str) -> float:
        """Tell how long it takes at least until the last of some tasks is done, in seconds.

        :param orders: still to be sent, with those that come before them
        :param tasks: not known to be done, those still to be ordered included
        """
        if not tasks:
            return 0.0
        questions = tasks * QUESTIONS_PER_TASK
        # What one window allows goes out at once.
        windows = max(
            orders / self.limits.creates - 1.0, questions / self.limits.statuses - 1.0, 0.0
        )
        return windows * self.limits.window_s + self.typical.get(dataset, typical_time(()))
