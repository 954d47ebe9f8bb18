"""Errors that belong to jobs rather than to the service's answers; part of the one tree."""

from __future__ import annotations

from typing import Mapping, Type

from ..api.errors import ERRORS as API_ERRORS
from ..api.errors import EosdaError, StoppedError
from ..api.texts import QT_TRANSLATE_NOOP, Translated


class UnconfirmedError(EosdaError):
    """The order was sent, but no answer came: it may have been charged."""

    advice = Translated(
        QT_TRANSLATE_NOOP(
            "Api",
            "Retry sends the order again; remove it if you would rather not risk paying twice.",
        )
    )


class NoDataError(EosdaError):
    """The scene has no data in this part of the area: the part stays empty, which is no failure."""

    advice = Translated(QT_TRANSLATE_NOOP("Api", "Choose a scene that covers the area."))


class TaskExpiredError(EosdaError):
    """The service kept the task waiting longer than a task may live."""

    advice = Translated(QT_TRANSLATE_NOOP("Api", "Retry orders it again."))


class UnexpectedError(EosdaError):
    """A mistake in the plugin itself."""

    advice = Translated(
        QT_TRANSLATE_NOOP(
            "Api", "Please report it with the details from the log panel, then retry."
        )
    )


class TimeLimitError(StoppedError):
    """The time that the caller allows is over; the jobs stay in the store."""

    advice = Translated(
        QT_TRANSLATE_NOOP(
            "Api", "Run it again: it goes on where it stopped and pays nothing twice."
        )
    )


# Every error that a job can end with, by the name kept in the store.
ERRORS: Mapping[str, Type[EosdaError]] = {
    **API_ERRORS,
    **{
        error.__name__: error
        for error in (
            UnconfirmedError,
            NoDataError,
            TaskExpiredError,
            UnexpectedError,
            TimeLimitError,
        )
    },
}
