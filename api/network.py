"""How the service is reached, as plain data that can go to any thread: address, key, proxies."""

from __future__ import annotations

import hashlib
import ipaddress
from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple
from urllib.parse import SplitResult, urlsplit

from .errors import InsecureUrlError, InvalidRequestError
from .texts import translate

KEY_HEADER = "x-api-key"
# Seconds in which an answer has to be there as a whole, unless it is a file.
ANSWER_TIMEOUT = 120.0

_DEFAULT_PORTS = {"http": 80, "https": 443}


def split(url: str) -> SplitResult:
    """Return the parts of a web address.

    :raises InvalidRequestError: it is none
    """
    try:
        parts = urlsplit(url)
        usable = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise InvalidRequestError(translate("Api", "This is not a web address."))
    return parts


def origin(url: str) -> Tuple[str, str, int]:
    """Return scheme, host and port of a web address.

    :raises InvalidRequestError: it is none
    """
    parts = split(url)
    return parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme]


def is_loopback(url: str) -> bool:
    """Return whether the URL points to this machine itself."""
    host = split(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def normalised(base_url: str) -> str:
    """Return an address of the service without blanks around it and slashes at its end."""
    return base_url.strip().rstrip("/")


def _is_exception(url: str) -> bool:
    """Return whether the system reaches an address without its proxy.

    ``proxy_bypass`` knows the settings of Windows and macOS, and of ``no_proxy`` names and their
    ends. That is written in other forms as well, which Qt, curl and requests know.
    """
    # Imported here: it brings http and email in, 60 ms that the start of QGIS need not take.
    from urllib.request import getproxies_environment, proxy_bypass

    host, port = origin(url)[1:]
    if proxy_bypass(host) or proxy_bypass(f"{host}:{port}"):
        return True
    exceptions = getproxies_environment().get("no", "").lower().split(",")
    return any(_covers(one.strip(), host) for one in exceptions)


def _covers(exception: str, host: str) -> bool:
    """Return whether an exception is a network that an address is in, or ``*.`` and its end."""
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(exception.strip("[]"), False)
    except ValueError:
        return exception.startswith("*.") and host.endswith(exception[1:])


@dataclass(frozen=True)
class ProxyRules:
    """Which proxy to use for what, as plain data.

    :param service: URL of the proxy for the service, or None for a direct connection
    :param other: URL of the proxy for every other host, such as the storage of the files
    :param exclude: beginnings of URLs that are reached directly
    :param system: the proxies are the system's, so that its exceptions count for each host:
        ``no_proxy`` and what Windows and macOS keep in their settings
    :param environment: leave the choice to the environment variables; the rest is then not used
    """

    # Their addresses may hold a password.
    service: Optional[str] = field(default=None, repr=False)
    other: Optional[str] = field(default=None, repr=False)
    exclude: Tuple[str, ...] = ()
    environment: bool = False
    system: bool = False

    def for_url(self, url: str, base_url: str) -> Mapping[str, str]:
        """Return the proxies for one request, in the form that requests takes.

        :param url: where the request goes
        :param base_url: where the service is
        """
        if self.environment or any(start and url.startswith(start) for start in self.exclude):
            return {}
        if self.system and _is_exception(url):
            return {}
        host = split(url).hostname or ""
        proxy = self.service if host == split(base_url).hostname else self.other
        return {"http": proxy, "https": proxy} if proxy else {}


@dataclass(frozen=True)
class NetworkOptions:
    """How to reach the service, as plain data that can go to any thread.

    :param base_url: https address of the service; http only on this machine
    :param key: the API key, or ""
    :param user_agent: what to call ourselves
    :param proxies: which proxy to use for what
    :param ca_bundle: path of a file of CA certificates, or None for those of requests
    :param connect_timeout: seconds to wait for a connection
    :param read_timeout: seconds to wait for the next bytes
    :param answer_timeout: seconds to wait for the whole of an answer that is no file
    :raises InsecureUrlError: plain http to another machine
    :raises InvalidRequestError: the address has a user name or a query, or is none
    """

    base_url: str
    key: str = field(repr=False)
    user_agent: str
    proxies: ProxyRules = ProxyRules()
    ca_bundle: Optional[str] = None
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    answer_timeout: float = ANSWER_TIMEOUT

    def __post_init__(self) -> None:
        base_url = normalised(self.base_url)
        parts = split(base_url)
        if parts.username is not None or parts.query or parts.fragment or "?" in base_url:
            raise InvalidRequestError(
                translate("Api", "The address of the service must not hold a user name or a query.")
            )
        if parts.scheme == "http" and not is_loopback(base_url):
            raise InsecureUrlError(
                translate("Api", "The address of the service must start with https://.")
            )
        object.__setattr__(self, "base_url", base_url)
        object.__setattr__(self, "key", self.key.strip())

    @property
    def key_id(self) -> str:
        """A short name for the key from which the key cannot be told."""
        return hashlib.blake2b(self.key.encode("utf-8", "replace"), digest_size=8).hexdigest()
