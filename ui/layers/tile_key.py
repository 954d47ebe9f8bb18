"""The key on its way with live tiles: added to each request, in no layer and no project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...core.connection import KEY_HEADER
from ...core.layers.preview_layers import TILES_PATH

if TYPE_CHECKING:
    from ...core.connection import NetworkOptions

_PORTS = {"https": 443, "http": 80}
# QNetworkRequest.RedirectPolicy.ManualRedirectPolicy, as the number that a QVariant can hold in
# every PyQt. Qt would take the header along to wherever it is sent; QGIS asks anew.
_FOLLOW_NOTHING = 0
# Milliseconds in which tiles are counted before they are told: one write for many.
_TELL_MS = 2000


class TileKey(QObject):
    """Adds the key to the requests for tiles of the service, and counts what they cost.

    :param options: gives the connection on the main thread; raises MissingKeyError without a key
    """

    # Tiles that the service was asked for since the last time.
    counted = pyqtSignal(int)

    def __init__(self, options: Callable[[], NetworkOptions], parent: Optional[QObject] = None):
        super().__init__(parent)
        self._options = options
        self._id = ""
        self._is_tile: Callable[[QUrl], bool] = lambda url: False
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TELL_MS)
        self._timer.timeout.connect(self._tell)

    def install(self) -> None:
        """Begin to add the key, as it is now.

        :raises EosdaError: there is no key, or no usable address
        """
        self.remove()
        options = self._options()
        self._is_tile = _tiles_of(options.base_url)
        adder = _adder(self._is_tile, options.key)
        self._id = QgsNetworkAccessManager.setRequestPreprocessor(adder)
        self._answers().connect(self._on_answer)

    def remove(self) -> None:
        """Add the key no longer."""
        if self._id:
            QgsNetworkAccessManager.removeRequestPreprocessor(self._id)
            self._id = ""
            self._answers().disconnect(self._on_answer)
            self._timer.stop()
            self._tell()

    @property
    def installed(self) -> bool:
        """Whether the key is being added."""
        return bool(self._id)

    @staticmethod
    def _answers() -> pyqtSignal:
        """Give the signal that passes on the answers of all threads."""
        return QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]

    def _on_answer(self, answer: QgsNetworkReplyContent) -> None:
        """Count an answer; one from QGIS's own cache has cost nothing."""
        cached = answer.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute)
        if cached or not self._is_tile(answer.request().url()):
            return
        self._count += 1
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        count, self._count = self._count, 0
        if count:
            self.counted.emit(count)


def _tiles_of(base_url: str) -> Callable[[QUrl], bool]:
    """Make the function that knows the tiles of a service; for any thread."""
    service = QUrl(base_url)
    origin = _origin(service)
    path = service.path().rstrip("/") + TILES_PATH
    return lambda url: _origin(url) == origin and url.path().startswith(path)


def _adder(is_tile: Callable[[QUrl], bool], key: str) -> Callable[[QNetworkRequest], None]:
    """Make the function that QGIS calls for each request, in whatever thread makes it."""
    header, value = KEY_HEADER.encode("ascii"), key.encode("latin-1", "ignore")

    def add(request: QNetworkRequest) -> None:
        if is_tile(request.url()):
            request.setRawHeader(header, value)
            request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, _FOLLOW_NOTHING)

    return add


def _origin(url: QUrl) -> tuple[str, str, int]:
    scheme = url.scheme().lower()
    return scheme, url.host().lower(), url.port(_PORTS.get(scheme, 0))
