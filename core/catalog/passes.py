"""What scenes are of each other: the day they were taken, and whether two are one acquisition."""

from __future__ import annotations

import re
from typing import Optional

from qgis.PyQt.QtCore import QDateTime, Qt

_ZONE = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")


def utc_moment(timestamp: Optional[str]) -> Optional[QDateTime]:
    """Return a moment in UTC, or None if it is none; without a zone it is UTC already.

    :param timestamp: ISO 8601
    """
    if not timestamp:
        return None
    text = timestamp if _ZONE.search(timestamp) else f"{timestamp}Z"
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
    return moment.toUTC() if moment.isValid() else None
