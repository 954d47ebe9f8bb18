"""Errors that belong to jobs rather than to the service's answers; part of the one tree."""

from __future__ import annotations

from typing import Callable

from ..api.errors import ERRORS as API_ERRORS
from ..api.errors import DownloadError, EosdaError, StoppedError, errors_in
from ..api.texts import QT_TRANSLATE_NOOP, translate

# Asked again and again by what takes long: whether to give up.
Stopped = Callable[[], bool]


class UnconfirmedError(EosdaError):
    """The order was sent, but no answer came: it may have been charged."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Retry sends the order again; remove it if you would rather not risk paying twice."
    )


class NoDataError(EosdaError):
    """The scene has no data in this part of the area: the part stays empty, which is no failure."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Choose a scene that covers the area.")


class MisplacedError(DownloadError):
    """What was delivered does not lie where it was ordered; fetched again it is the same."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api",
        "Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.",
    )


class TaskExpiredError(EosdaError):
    """The service kept the task waiting longer than a task may live."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Retry orders it again.")


class UnexpectedError(EosdaError):
    """A mistake in the plugin itself."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Please report it with the details from the log panel, then retry."
    )


class TimeLimitError(StoppedError):
    """The time that the caller allows is over; the jobs stay in the store."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Run it again: it goes on where it stopped and pays nothing twice."
    )


def reason_of(error: BaseException) -> str:
    """Return the words of another library's error, to stand in a sentence of ours.

    They are one line without a mark at the end; the name of its class where it has none.
    """
    said = getattr(error, "strerror", None) or str(error)
    lines = str(said).strip().splitlines()
    return (lines[0].rstrip(" .:;,!?…") if lines else "") or type(error).__name__


# Every error that a job can end with, by the name kept in the store.
ERRORS = {**API_ERRORS, **errors_in(globals())}


def advice_of(kind: str) -> str:
    """Return what the user can do about an error, in the user's language.

    :param kind: name of the error's class, which is what the store keeps
    """
    return ERRORS.get(kind, EosdaError).advice


def raise_if_stopped(stopped: Stopped) -> None:
    """Raise a StoppedError if the user has cancelled."""
    if stopped():
        raise StoppedError(translate("Core", "Cancelled."))
