"""What requests, urllib3 and the sockets raise, as errors of the one tree."""

from __future__ import annotations

import re
import socket
import ssl
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Callable, Iterator, Optional, Tuple, Type

import requests
import urllib3.exceptions

from ..errors import (
    AnswerError,
    CertificateError,
    ConnectionLostError,
    EosdaError,
    InvalidRequestError,
    NetworkError,
    NoAnswerError,
    NotSentError,
    ProxyFailedError,
    status_row,
)
from ..texts import translate

MAX_RETRY_AFTER = 3600.0
# What can be raised below; an AttributeError is a connection that was closed while it was read.
FAILURES = (OSError, ValueError, HTTPException, urllib3.exceptions.HTTPError, AttributeError)

_SECONDS = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_Has = Callable[..., bool]


class TooSlowError(socket.timeout):
    """The answer comes, but so slowly that it would not end."""


def parse_retry_after(value: Optional[str], now: Optional[datetime] = None) -> Optional[float]:
    """Return the seconds that a Retry-After header asks to wait, within 0 and an hour, or None.

    :param value: seconds or an HTTP date
    :param now: the present moment, with a time zone
    """
    stripped = (value or "").strip()
    if _SECONDS.fullmatch(stripped):
        seconds = float(stripped)
    else:
        try:
            moment = parsedate_to_datetime(stripped)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=timezone.utc)
            seconds = (moment - (now or datetime.now(timezone.utc))).total_seconds()
        except (TypeError, ValueError, IndexError, OverflowError):
            return None
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and everything it was made of: requests and urllib3 wrap several times."""
    waiting, seen = [error], set()
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = (
            *current.args,
            getattr(current, "reason", None),
            getattr(current, "original_error", None),
            current.__cause__,
            current.__context__,
        )
        waiting.extend(entry for entry in inner if isinstance(entry, BaseException))


def network_error(error: BaseException, sent: bool) -> EosdaError:
    """Map an error of requests, urllib3 or the sockets onto the tree.

    :param error: what was raised; its text is not used, since it may hold secrets
    :param sent: whether any byte of the request had left
    """
    causes = tuple(causes_of(error))

    def has(*kinds: Type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    return _error_after_sending(has) if sent else _error_before_sending(error, has, causes)


def _error_before_sending(
    error: BaseException, has: _Has, causes: Tuple[BaseException, ...]
) -> EosdaError:
    if any("SOCKS" in str(cause) for cause in causes if isinstance(cause, ValueError)):
        return ProxyFailedError(
            translate("Api", "A SOCKS proxy needs the Python package PySocks, which is missing.")
        )
    # The text of http.client, the only place where the proxy's answer to CONNECT is told.
    if any("Tunnel connection failed: 407" in str(cause) for cause in causes):
        refused, message = status_row(407)
        return refused(message, status=407)
    if has(
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidProxyURL,
        urllib3.exceptions.ProxySchemeUnknown,
    ):
        return ProxyFailedError(
            translate("Api", "The proxy cannot be reached, or refused the connection.")
        )
    # An end in the middle of the handshake is the network's doing, not the certificate's.
    ended = has(ssl.SSLEOFError, ssl.SSLZeroReturnError)
    if has(ssl.SSLError, urllib3.exceptions.SSLError, requests.exceptions.SSLError) and not ended:
        return CertificateError(translate("Api", "The server could not prove who it is."))
    if has(requests.exceptions.ConnectionError, requests.exceptions.Timeout):
        return NotSentError(translate("Api", "The server cannot be reached."))
    if isinstance(error, (ValueError, requests.exceptions.InvalidJSONError)):
        return InvalidRequestError(
            translate("Api", "The request cannot be sent: its address or its content is not valid.")
        )
    if isinstance(error, OSError) and not isinstance(error, requests.RequestException):
        # requests checks the file of CA certificates itself, and raises a plain OSError.
        return CertificateError(translate("Api", "The file of CA certificates cannot be used."))
    return NotSentError(translate("Api", "The request could not be sent."))


def _error_after_sending(has: _Has) -> EosdaError:
    if has(TooSlowError):
        return NoAnswerError(translate("Api", "The answer comes too slowly to be waited for."))
    if has(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, socket.timeout):
        return NoAnswerError(translate("Api", "No answer came in time."))
    if has(requests.exceptions.InvalidHeader, urllib3.exceptions.InvalidHeader):
        return AnswerError(translate("Api", "The answer has invalid headers."))
    if has(urllib3.exceptions.DecodeError):
        return AnswerError(
            translate("Api", "The answer is compressed in a way that cannot be read.")
        )
    if has(
        requests.exceptions.ConnectionError,
        urllib3.exceptions.ProtocolError,
        urllib3.exceptions.SSLError,
        OSError,
    ):
        return ConnectionLostError(
            translate("Api", "The connection broke before the answer was complete.")
        )
    return NetworkError(translate("Api", "The connection failed."))
