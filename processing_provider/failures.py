"""What went wrong, in words for the user: what happened, what was kept, what to do."""

from __future__ import annotations

import sqlite3

from ..api.errors import MissingKeyError
from ..api.texts import translate
from ..core import log
from ..core.aoi.errors import AoiError
from ..core.errors import EosdaError, StoppedError, reason_of
from ..core.jobs.store import StoreError
from ..core.settings import data_folder

AOI = "AOI"


def in_words(error: Exception, key: str) -> str:
    """Word whatever went wrong for the user; a mistake of ours goes to the log as well.

    :param key: the API key in use, to be kept out of the log
    """
    if isinstance(error, StoppedError):
        # Where something has been ordered, the algorithm says itself what is kept.
        return translate("Processing", "Cancelled. Nothing was ordered.")
    if isinstance(error, MissingKeyError):
        advice = translate(
            "Processing",
            "Enter your key in Settings > Options > EOSDA Imagery, choose an authentication"
            " configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.",
        )
        return f"{error}\n{advice}"
    if isinstance(error, EosdaError):
        return f"{error}\n{error.advice}"
    if isinstance(error, AoiError):
        return f"{AOI}: {aoi_words(error)}"
    if isinstance(error, StoreError):
        # It says all by itself.
        return str(error)
    if isinstance(error, OSError):
        return translate(
            "Processing",
            "A file cannot be read or written: {reason}.\nCheck the free space and the permissions "
            "of the folder, then run this again.",
        ).format(reason=": ".join(str(word) for word in (error.filename, reason_of(error)) if word))
    if isinstance(error, sqlite3.Error):
        return translate(
            "Processing",
            "The job list in {folder} cannot be used: {reason}.\n"
            "Check the free space and the permissions of that folder, then run this again.",
        ).format(folder=data_folder(), reason=reason_of(error))
    log.exception("An algorithm failed unexpectedly", error, key)
    return translate(
        "Processing",
        "This should not have happened ({error}). What has been ordered is kept.\n"
        "Please report it with the details from the log panel, tab {tab}.",
    ).format(error=type(error).__name__, tab=log.TAG)


def aoi_words(error: AoiError) -> str:
    """Word what is wrong with an area, and where."""
    if error.place is None:
        return error.message
    place = translate("Processing", "Place (latitude, longitude): {latitude}, {longitude}").format(
        latitude=f"{error.place.y():.5f}", longitude=f"{error.place.x():.5f}"
    )
    return f"{error.message}\n{place}"
