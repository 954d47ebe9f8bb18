"""Everything that can go wrong, as one tree of classes.

``transient`` means worth repeating; ``not_taken`` means the service provably did not act on the
request. Only an error that is both may be answered by sending a task creation again.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Dict, Mapping, Optional, Tuple, Type

from .texts import QT_TRANSLATE_NOOP, translate

MAX_SERVICE_MESSAGE = 500
# What is looked at before the cut: keeps the patterns below cheap on a body made to be expensive.
_MAX_LOOKED_AT = 4000
_HIDDEN = "***"

_KEY_START = "apk."
# A key, and what stands behind its first four letters; signatures have that shape as well.
_KEY_SHAPE = re.compile(r"(?i)apk\.[0-9a-z]+|[0-9a-f]{64,}")
# Shorter than that a part of a key is a word like any other, and taking it out would say more.
_MIN_KEY_PART = 8
_USER_INFO = re.compile(r"(\b[A-Za-z][A-Za-z0-9+.-]{0,20}://)[^\s/?#@\"'<>]+@")
# A link with a query is likely to be a signed one: only its host is told.
_URL_QUERY = re.compile(
    r"(\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\s/?#\"'<>]*)[^\s?#\"'<>]*[?#][^\s\"'<>]*"
)
_BARE_QUERY = re.compile(r"\?[\w.%~-]+=[^\s\"'<>]*")
_SECRET_PAIR = re.compile(
    r"(?i)((?:api[_-]?key|authorization|x-amz-[a-z-]+|signature|access[_-]?token|password)"
    r"[\"']?\s*[=:]\s*[\"']?(?:(?:bearer|basic|apikey)\s+)?)[^\s&\"',;}]+"
)
_HTML_START = re.compile(
    r"(?i)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b"
)
_HTML_TITLE = re.compile(r"(?is)<title[^>]*>\s*([^<]{1,200})")


def redact(text: str, key: str = "") -> str:
    """Take everything secret out of a text that may be shown or logged.

    :param text: any text, for example the message of an exception of another library
    :param key: the key in use, if known; what looks like a key goes in any case
    """
    # What stands behind the first letters of a key is as good as the key.
    bare = key.removeprefix(_KEY_START)
    for part in filter(None, (key, bare if len(bare) >= _MIN_KEY_PART else "")):
        text = re.sub(re.escape(part), _HIDDEN, text, flags=re.IGNORECASE)
    text = _KEY_SHAPE.sub(_HIDDEN, text)
    text = _USER_INFO.sub(r"\1", text)
    text = _URL_QUERY.sub(r"\1/…", text)
    text = _BARE_QUERY.sub("", text)
    return _SECRET_PAIR.sub(r"\1" + _HIDDEN, text)


def presentable(text: str, key: str = "") -> str:
    """Make one short, safe line of a text that came from outside.

    :param text: the words of the service, or a whole web page, of which only the title stays
    :param key: the key in use, if known
    """
    # Controls go first: a key with a control character inside would slip past the patterns.
    printable = "".join(
        letter
        for letter in text[:_MAX_LOOKED_AT]
        if letter in "\t\r\n" or unicodedata.category(letter)[0] != "C"
    )
    if _HTML_START.match(printable):
        printable = _page_name(printable)
    line = " ".join(redact(printable, key).split())
    if len(line) > MAX_SERVICE_MESSAGE:
        line = line[: MAX_SERVICE_MESSAGE - 1] + "…"
    return line


def _page_name(page: str) -> str:
    title = _HTML_TITLE.search(page)
    if title is None:
        return translate("Api", "a web page")
    return translate("Api", 'a web page "{title}"').format(title=title.group(1).strip())


def as_sentence(text: str) -> str:
    """Return a text that others can follow: with a full stop, if it has no mark at its end."""
    text = text.strip().rstrip(" :;,")
    return text if not text or text[-1] in ".!?…" else f"{text}."


class _Advice:
    """The ``ADVICE`` of an error or its class, worded each time that it is read."""

    def __get__(self, error: Optional[EosdaError], kind: Type[EosdaError]) -> str:
        return translate(kind.CONTEXT, kind.ADVICE)


class EosdaError(Exception):
    """What every error of the client has in common; ``str()`` of it may be shown to the user."""

    # What the user can do about it, and where translators find that.
    ADVICE = QT_TRANSLATE_NOOP("Api", "Try again. If it goes on, look at the log panel.")
    CONTEXT = "Api"
    advice = _Advice()
    transient: bool = False
    not_taken: bool = False

    def __init__(
        self,
        message: str,
        *,
        status: Optional[int] = None,
        retry_after: Optional[float] = None,
        service_message: Optional[str] = None,
    ) -> None:
        """Keep what is known, with everything secret taken out.

        :param message: what happened, in a short plain sentence
        :param status: HTTP status, if an answer came
        :param retry_after: seconds the service asked to wait, if it did
        :param service_message: the service's own words, if it sent any
        """
        self.message = as_sentence(redact(message))
        super().__init__(self.message)
        self.status = status
        self.retry_after = retry_after
        self.service_message = presentable(service_message) if service_message else None

    @property
    def kind(self) -> str:
        """The name of the class, under which a store can keep the error."""
        return type(self).__name__

    @property
    def with_advice(self) -> str:
        """What happened and what to do, in sentences."""
        return f"{self} {self.advice}"

    def __str__(self) -> str:
        if not self.service_message:
            return self.message
        return as_sentence(
            translate("Api", "{sentence} The service says: {words}").format(
                sentence=self.message, words=self.service_message
            )
        )


class RefusedError(EosdaError):
    """Refused here, before anything was sent."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Correct the request and try again.")
    not_taken = True


class InvalidRequestError(RefusedError):
    """The request could not be right: bad view id, no bands, not a polygon."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Check the area, the scene and the bands, then order it again."
    )


class InsecureUrlError(RefusedError):
    """Data would go over a connection that others can read: plain http to another machine."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Use an address that starts with https://.")


class MissingKeyError(RefusedError):
    """No key is set."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Enter your key in Settings > Options > EOSDA Imagery.")


class NetworkError(EosdaError):
    """The network or a machine on the way failed."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Check the internet connection and try again.")
    transient = True


class NotSentError(NetworkError):
    """No connection came about, so the service has not seen the request."""

    not_taken = True


class NoAnswerError(NetworkError):
    """The request went out, but no answer came in time."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Try again in a few minutes.")


class ConnectionLostError(NetworkError):
    """The connection broke after the request had gone out."""


class ProxyFailedError(NetworkError):
    """The proxy could not be used."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Check the proxy in Settings > Options > Network.")
    not_taken = True


class CertificateError(NetworkError):
    """The other side could not prove who it is."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api",
        "Check the clock of this computer, and ask your administrator for the CA certificate.",
    )
    transient = False
    not_taken = True


class ServiceError(EosdaError):
    """The service answered with a status that says no."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Try again. If it goes on, ask EOSDA support.")


class BadRequestError(ServiceError):
    """The service does not accept the request: 400, 409, 422 and other 4xx."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Check the area, the dates, the scene and the bands.")


class AuthenticationError(ServiceError):
    """The key is not accepted: 401."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Check the key in Settings > Options > EOSDA Imagery.")


class QuotaExceededError(ServiceError):
    """The requests of the key are used up, or it has no plan: 402."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests."
    )


class AccessDeniedError(ServiceError):
    """The key may not do this: 403."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Ask EOSDA support whether your key is active and what your plan includes."
    )


class NotFoundError(ServiceError):
    """The service does not know it, or no longer: 404, 410."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Search again and choose the scene anew.")


class ExpiredLinkError(NotFoundError):
    """The link to the file has expired; the service gives a fresh one when asked again."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Try again: a fresh link will be asked for.")
    transient = True


class RateLimitedError(ServiceError):
    """Too many requests in a short time: 429."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Wait a minute and try again.")
    transient = True
    not_taken = True


class UnavailableError(ServiceError):
    """The service is in trouble: 408 and 5xx."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Try again in a few minutes.")
    transient = True

    def __init__(self, message: str, **known: Any) -> None:
        """Keep what is known; the arguments are those of EosdaError."""
        super().__init__(message, **known)
        # Any other 5xx can come after the work was done; "come back later" cannot.
        self.not_taken = self.status == 503 and self.retry_after is not None


class AnswerError(EosdaError):
    """The answer is a web page, broken JSON or JSON of a wrong shape."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Check that no login page or proxy stands between you and EOSDA, then try again."
    )
    transient = True


class TaskFailedError(EosdaError):
    """The service gave up on the task."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Try other bands or a smaller area, or another scene.")


class DownloadError(EosdaError):
    """The file is not what it should be."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Download it again.")


class TruncatedError(DownloadError):
    """Fewer bytes came than were announced."""

    transient = True


class WrongContentError(DownloadError):
    """The file is not a TIFF, JPEG 2000 or zip, or cannot be read."""


class ArchiveError(DownloadError):
    """The zip must not be unpacked."""

    ADVICE = QT_TRANSLATE_NOOP(
        "Api", "Do not open the archive with another program; report it to EOSDA support."
    )


class StorageError(DownloadError):
    """The disk said no."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Check the free space and the permissions of the folder.")


class StoppedError(EosdaError):
    """Stopped by the user; ``not_taken`` if nothing had been sent yet."""

    ADVICE = QT_TRANSLATE_NOOP("Api", "Start it again when you like.")


def errors_in(module: Mapping[str, Any]) -> Dict[str, Type[EosdaError]]:
    """Return the errors among the names of a module, by the names of their classes."""
    return {
        name: one
        for name, one in module.items()
        if isinstance(one, type) and issubclass(one, EosdaError)
    }


ERRORS = errors_in(globals())

# What a status is about, and how that is said.
StatusRow = Tuple[Type[EosdaError], str]
# eosda-api.md 2.6. For a status that is not in the table its hundred stands, 300 for all below 400.
_STATUS_ERRORS: Mapping[int, StatusRow] = {
    300: (AnswerError, QT_TRANSLATE_NOOP("Api", "The service sent an unexpected answer.")),
    400: (BadRequestError, QT_TRANSLATE_NOOP("Api", "The service does not accept the request.")),
    401: (AuthenticationError, QT_TRANSLATE_NOOP("Api", "The key was not accepted.")),
    402: (
        QuotaExceededError,
        QT_TRANSLATE_NOOP("Api", "The requests of this key are used up, or it has no plan."),
    ),
    403: (
        AccessDeniedError,
        QT_TRANSLATE_NOOP("Api", "Not allowed: the key is not active, or its plan lacks this."),
    ),
    404: (NotFoundError, QT_TRANSLATE_NOOP("Api", "The service does not know this.")),
    407: (
        ProxyFailedError,
        QT_TRANSLATE_NOOP("Api", "The proxy wants a user name and a password, or other ones."),
    ),
    408: (
        UnavailableError,
        QT_TRANSLATE_NOOP("Api", "The service gave up waiting for the request."),
    ),
    410: (NotFoundError, QT_TRANSLATE_NOOP("Api", "The service no longer has this.")),
    429: (RateLimitedError, QT_TRANSLATE_NOOP("Api", "Too many requests in a short time.")),
    500: (
        UnavailableError,
        QT_TRANSLATE_NOOP("Api", "The service is not available at the moment."),
    ),
}


def status_row(status: int) -> StatusRow:
    """Return the error that an HTTP status of the service stands for, and its sentence."""
    hundred = 300 if status < 400 else 400 if status < 500 else 500
    kind, sentence = _STATUS_ERRORS.get(status, _STATUS_ERRORS[hundred])
    return kind, translate("Api", sentence)
