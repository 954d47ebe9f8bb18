"""Which scenes a batch takes; by itself, since the algorithms name them at the start of QGIS."""

from __future__ import annotations

from enum import Enum


class Strategy(str, Enum):
    """Which of an area's scenes are wanted."""

    ALL = "all"
    CLEAREST = "clearest"
    LATEST = "latest"
    CLEAREST_PER_MONTH = "clearest per month"
