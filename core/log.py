"""The plugin's own tab in the log panel, with everything secret taken out."""

from __future__ import annotations

import traceback

from qgis.core import Qgis, QgsMessageLog

from ..api.errors import redact

TAG = "EOSDA Imagery"


def warning(text: str) -> None:
    """Write a line about something that went wrong and was dealt with."""
    # notifyUser=False: the default of QgsMessageLog raises a notification for each line.
    QgsMessageLog.logMessage(redact(text), TAG, Qgis.MessageLevel.Warning, False)


def exception(text: str, error: BaseException, key: str = "") -> None:
    """Write an unforeseen error with the place it came from.

    :param key: the API key in use, to be taken out wherever it may stand
    """
    places = "".join(traceback.format_tb(error.__traceback__))
    full = f"{text}: {type(error).__name__}: {error}\n{places}"
    QgsMessageLog.logMessage(redact(full, key), TAG, Qgis.MessageLevel.Critical, False)
