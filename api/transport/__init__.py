"""HTTP as the client needs it; nothing outside of this folder knows requests."""

from requests import Response

from ..network import NetworkOptions, ProxyRules
from .session import Transport
from .stream import FileStream

__all__ = ["FileStream", "NetworkOptions", "ProxyRules", "Response", "Transport"]
