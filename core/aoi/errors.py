"""The one error of areas."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPointXY


class AoiError(ValueError):
    """An area that cannot be used; ``message`` says why and what to do instead."""

    def __init__(self, message: str, place: Optional[QgsPointXY] = None) -> None:
        """Keep the sentence and where it happened.

        :param message: plain sentences for the user: the reason and the way out
        :param place: the offending point in degrees (longitude, latitude), where there is one
        """
        super().__init__(message)
        self.message = message
        self.place = place
