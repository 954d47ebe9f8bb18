"""The key on its way with live tiles: added to each request, in no layer and no project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..core.connection import KEY_HEADER
from ..core.preview_layers import TILES_PATH

if TYPE_CHECKING:
    from ..core.connection import NetworkOptions

_PORTS = {"https": 443, "http": 80}
# QNetworkRequest.RedirectPolicy.ManualRedirectPolicy, as the number that a QVariant can hold in
# every PyQt. Qt would take the header along to wherever it is sent; QGIS asks anew.
_FOLLOW_NOTHING = 0


class TileKey:
    """Adds the key to the requests for tiles of the service, and to no others.

    :param options: gives the connection on the main thread; raises MissingKeyError without a key
    """

    def __init__(self, options: Callable[[], NetworkOptions]):
        self._options = options
        self._id = ""

    def install(self) -> None:
        """Begin to add the key, as it is now.

        :raises EosdaError: there is no key, or no usable address
        """
        self.remove()
        options = self._options()
        adder = _adder(options.base_url, options.key)
        self._id = QgsNetworkAccessManager.setRequestPreprocessor(adder)

    def remove(self) -> None:
        """Add the key no longer."""
        if self._id:
            QgsNetworkAccessManager.removeRequestPreprocessor(self._id)
            self._id = ""

    @property
    def installed(self) -> bool:
        """Whether the key is being added."""
        return bool(self._id)


def _adder(base_url: str, key: str) -> Callable[[QNetworkRequest], None]:
    """Make the function that QGIS calls for each request, in whatever thread makes it."""
    service = QUrl(base_url)
    origin = _origin(service)
    path = service.path().rstrip("/") + TILES_PATH
    header, value = KEY_HEADER.encode("ascii"), key.encode("latin-1", "ignore")

    def add(request: QNetworkRequest) -> None:
        url = request.url()
        if _origin(url) == origin and url.path().startswith(path):
            request.setRawHeader(header, value)
            request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, _FOLLOW_NOTHING)

    return add


def _origin(url: QUrl) -> tuple[str, str, int]:
    scheme = url.scheme().lower()
    return scheme, url.host().lower(), url.port(_PORTS.get(scheme, 0))
