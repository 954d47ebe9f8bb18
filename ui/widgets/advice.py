"""What the user can do about an error, in one place."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ...core.errors import ERRORS
from .texts import translate

# By the name of the error's class, which is what the store keeps.
_ADVICE = {
    "EosdaError": QT_TRANSLATE_NOOP("Wording", "Try again. If it goes on, look at the log panel."),
    "RefusedError": QT_TRANSLATE_NOOP("Wording", "Correct the request and try again."),
    "InvalidRequestError": QT_TRANSLATE_NOOP(
        "Wording", "Check the area, the scene and the bands, then order it again."
    ),
    "InsecureUrlError": QT_TRANSLATE_NOOP("Wording", "Use an address that starts with https://."),
    "MissingKeyError": QT_TRANSLATE_NOOP(
        "Wording", "Enter your key in Settings > Options > EOSDA Imagery."
    ),
    "NetworkError": QT_TRANSLATE_NOOP("Wording", "Check the internet connection and try again."),
    "NotSentError": QT_TRANSLATE_NOOP("Wording", "Check the internet connection and try again."),
    "NoAnswerError": QT_TRANSLATE_NOOP("Wording", "Try again in a few minutes."),
    "ConnectionLostError": QT_TRANSLATE_NOOP(
        "Wording", "Check the internet connection and try again."
    ),
    "ProxyFailedError": QT_TRANSLATE_NOOP(
        "Wording", "Check the proxy in Settings > Options > Network."
    ),
    "CertificateError": QT_TRANSLATE_NOOP(
        "Wording",
        "Check the clock of this computer, and ask your administrator for the CA certificate.",
    ),
    "ServiceError": QT_TRANSLATE_NOOP("Wording", "Try again. If it goes on, ask EOSDA support."),
    "BadRequestError": QT_TRANSLATE_NOOP(
        "Wording", "Check the area, the dates, the scene and the bands."
    ),
    "AuthenticationError": QT_TRANSLATE_NOOP(
        "Wording", "Check the key in Settings > Options > EOSDA Imagery."
    ),
    "QuotaExceededError": QT_TRANSLATE_NOOP(
        "Wording",
        "Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.",
    ),
    "AccessDeniedError": QT_TRANSLATE_NOOP(
        "Wording", "Ask EOSDA support whether your key is active and what your plan includes."
    ),
    "NotFoundError": QT_TRANSLATE_NOOP("Wording", "Search again and choose the scene anew."),
    "ExpiredLinkError": QT_TRANSLATE_NOOP("Wording", "Try again: a fresh link will be asked for."),
    "RateLimitedError": QT_TRANSLATE_NOOP("Wording", "Wait a minute and try again."),
    "UnavailableError": QT_TRANSLATE_NOOP("Wording", "Try again in a few minutes."),
    "AnswerError": QT_TRANSLATE_NOOP(
        "Wording",
        "Check that no login page or proxy stands between you and EOSDA, then try again.",
    ),
    "TaskFailedError": QT_TRANSLATE_NOOP(
        "Wording", "Try other bands or a smaller area, or another scene."
    ),
    "DownloadError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "TruncatedError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "WrongContentError": QT_TRANSLATE_NOOP("Wording", "Download it again."),
    "ArchiveError": QT_TRANSLATE_NOOP(
        "Wording", "Keep the archive away from other programs and report it to EOSDA support."
    ),
    "StorageError": QT_TRANSLATE_NOOP(
        "Wording", "Check the free space and the permissions of the folder."
    ),
    "StoppedError": QT_TRANSLATE_NOOP("Wording", "Start it again when you like."),
    "UnconfirmedError": QT_TRANSLATE_NOOP(
        "Wording",
        "Retry sends the order again; remove it if you would rather not risk paying twice.",
    ),
    "TaskExpiredError": QT_TRANSLATE_NOOP("Wording", "Retry orders it again."),
    "UnexpectedError": QT_TRANSLATE_NOOP(
        "Wording", "Please report it with the details from the log panel, then retry."
    ),
    "TimeLimitError": QT_TRANSLATE_NOOP(
        "Wording", "Run it again: it goes on where it stopped and pays nothing twice."
    ),
}


def advice_text(error_kind: str) -> str:
    """Say what the user can do about an error.

    :param error_kind: name of the error's class; of one not known here, its own advice in English
    """
    if error_kind in _ADVICE:
        return translate("Wording", _ADVICE[error_kind])
    return ERRORS[error_kind].advice if error_kind in ERRORS else advice_text("EosdaError")
