"""A moment in which a click does nothing: what stood under the mouse has just become another."""

from __future__ import annotations

import time
from typing import Callable

# Seconds in which a click may still have been meant for what was there before.
QUIET_S = 0.5


class QuietTime:
    """Runs for half a second after something has changed by itself.

    :param clock: seconds that never go back; injected in tests
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self._until = clock()

    def begin(self) -> None:
        """Begin, or begin again."""
        self._until = self._clock() + QUIET_S

    @property
    def is_over(self) -> bool:
        """Whether clicks mean what they hit."""
        return self._clock() >= self._until
