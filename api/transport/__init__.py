"""HTTP as the client needs it; nothing outside of this folder knows requests."""

from requests import Response

from ..network import NetworkOptions, ProxyRules
from .failures import parse_retry_after
from .session import MAX_JSON, Transport
from .stream import FileStream

__all__ = [
    "MAX_JSON",
    "FileStream",
    "NetworkOptions",
    "ProxyRules",
    "Response",
    "Transport",
    "parse_retry_after",
]
