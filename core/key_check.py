"""Whether a key is accepted, found out with one cheap request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable, Optional, Tuple

from ..api.errors import AuthenticationError, EosdaError, MissingKeyError
from ..api.texts import translate

if TYPE_CHECKING:
    from ..api.network import NetworkOptions
    from .settings import SessionKey, Settings


@dataclass(frozen=True)
class KeyCheck:
    """What is known of a key after a check.

    ``ok`` is None where it cannot be told; ``kind`` names the error, for translated advice;
    ``requests`` is how many requests reached the service and may count against the quota.
    """

    ok: Optional[bool]
    message: str = ""
    kind: str = ""
    requests: int = 0


def prepare_check(
    settings: Settings,
    auth_config: str,
    service_url: str,
    session_key: Optional[SessionKey] = None,
) -> Tuple[Optional[NetworkOptions], KeyCheck]:
    """Collect what a check needs, as chosen and not yet saved. Main thread only.

    :param auth_config: id of an auth config; empty for the key of this session
    :return: the connection, or None and what is known of the key without asking
    """
    from .connection import network_options, proxy_rules

    try:
        if not auth_config and (session_key is None or not session_key.get()):
            raise MissingKeyError(translate("Core", "No key is chosen."))
        options = network_options(settings, auth_config=auth_config, session_key=session_key)
        options = replace(options, base_url=service_url, proxies=proxy_rules(service_url))
    except EosdaError as error:
        # Nothing has been sent, so nothing is known of the key itself.
        return None, replace(_told_by(error), ok=None)
    return options, KeyCheck(None)


def check_address(service_url: str) -> Optional[EosdaError]:
    """Return what is wrong with a service address; None for nothing."""
    from ..api.network import NetworkOptions

    try:
        NetworkOptions(base_url=service_url, key="", user_agent="")
    except EosdaError as error:
        return error
    return None


def check_key(
    options: NetworkOptions,
    on_abort: Callable[[Optional[Callable[[], None]]], None] = lambda abort: None,
) -> KeyCheck:
    """Ask the service for its list of colour maps, which needs a key. Worker thread.

    :param on_abort: told what ends a blocked read, and None when there is none any more
    """
    from ..api.client import Client
    from ..api.transport import Transport

    with Transport(options) as transport:
        on_abort(transport.abort)
        try:
            Client(transport).check_key()
        except EosdaError as error:
            return _told_by(error)
        finally:
            on_abort(None)
    return KeyCheck(True, requests=1)


def _told_by(error: EosdaError) -> KeyCheck:
    """Only 401 is about the key; anything else leaves it open."""
    refused = isinstance(error, (AuthenticationError, MissingKeyError))
    return KeyCheck(
        ok=False if refused else None,
        message=str(error),
        kind=error.kind,
        requests=0 if error.not_taken else 1,
    )
