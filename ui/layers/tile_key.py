"""The key on its way with live tiles: added to each request, in no layer and no project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Iterable, List, Optional, Tuple

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...api.errors import AuthenticationError, status_row
from ...core.connection import KEY_HEADER
from ...core.layers.project.preview_layers import TILES_PATH

if TYPE_CHECKING:
    from ...core.connection import NetworkOptions

_PORTS = {"https": 443, "http": 80}
# QNetworkRequest.RedirectPolicy.ManualRedirectPolicy, as the number that a QVariant can hold in
# every PyQt. Qt would take the header along to wherever it is sent; QGIS asks anew.
_FOLLOW_NOTHING = 0
# Milliseconds in which tiles are counted before they are told: one write for many.
_TELL_MS = 2000
# What a scene has no pixels of is answered so; beside tiles that came it is no failure.
_NOTHING_HERE = frozenset((204, 400, 404, 410, 422))


class TileKey(QObject):
    """Adds the key to the requests for some tiles of the service, and counts what they cost.

    :param options: gives the connection on the main thread; raises MissingKeyError without a key
    """

    # Tiles that the service was asked for since the last time.
    counted = pyqtSignal(int)
    # Why no tile came, in a sentence.
    failed = pyqtSignal(str)
    # The service does not accept the key; with what it says.
    refused = pyqtSignal(str)

    def __init__(self, options: Callable[[], NetworkOptions], parent: Optional[QObject] = None):
        super().__init__(parent)
        self._options = options
        self._id = ""
        self._is_tile: Callable[[QUrl], bool] = lambda url: False
        # Those that are still to be told: the error, and the status if one came.
        self._answers: List[Tuple[QNetworkReply.NetworkError, Any]] = []
        self._timer = QTimer(self, singleShot=True, interval=_TELL_MS, timeout=self._tell)

    def install(self, addresses: Iterable[str]) -> None:
        """Begin to add the key, as it is now.

        :param addresses: of the tiles that may cost, up to zoom, column and row
        :raises EosdaError: there is no key, or no usable address of the service
        """
        self.remove()
        options = self._options()
        self._is_tile = _tiles_of(options.base_url, addresses)
        adder = _adder(self._is_tile, options.key)
        self._id = QgsNetworkAccessManager.setRequestPreprocessor(adder)
        self._finished().connect(self._on_answer)

    def remove(self) -> None:
        """Add the key no longer."""
        if self._id:
            QgsNetworkAccessManager.removeRequestPreprocessor(self._id)
            self._id = ""
            self._finished().disconnect(self._on_answer)
            self._timer.stop()
            self._tell()

    @property
    def installed(self) -> bool:
        """Whether the key is being added."""
        return bool(self._id)

    @staticmethod
    def _finished() -> pyqtSignal:
        """Return the signal that passes on the answers of all threads."""
        return QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]

    def _on_answer(self, answer: QgsNetworkReplyContent) -> None:
        """Note an answer; one from QGIS's own cache has cost nothing."""
        cached = answer.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute)
        if not cached and self._is_tile(answer.request().url()):
            status = answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            self._answers.append((answer.error(), status))
            if not self._timer.isActive():
                self._timer.start()

    def _tell(self) -> None:
        """Tell what has been asked for since the last time, and why a tile did not come."""
        trouble = nothing_here = refusal = ""
        shown, answers, self._answers = 0, self._answers, []
        for error, status in answers:
            if error == QNetworkReply.NetworkError.OperationCanceledError:
                # The map was moved on.
                continue
            if not isinstance(status, int):
                trouble = self.tr("The service cannot be reached.")
            elif status in _NOTHING_HERE:
                nothing_here = self.tr("The service has no picture of this place.")
            elif error != QNetworkReply.NetworkError.NoError or status >= 300:
                kind, sentence = status_row(status)
                trouble = f"{sentence} {kind.advice}"
                if issubclass(kind, AuthenticationError):
                    refusal = trouble
            else:
                shown += 1
        if answers:
            self.counted.emit(len(answers))
        reason = trouble or ("" if shown else nothing_here)
        if reason:
            self.failed.emit(reason)
        if refusal:
            self.refused.emit(refusal)


def tiles_belong_to(base_url: str, address: str) -> bool:
    """Return whether an address of tiles is one of the service."""
    service, tiles = QUrl(base_url), QUrl(address)
    below = service.path().rstrip("/") + TILES_PATH
    return _origin(tiles) == _origin(service) and _folded(tiles).startswith(below)


def _tiles_of(base_url: str, addresses: Iterable[str]) -> Callable[[QUrl], bool]:
    """Make the function that knows these tiles of a service; for any thread."""
    origin = _origin(QUrl(base_url))
    ours = (QUrl(address) for address in addresses if tiles_belong_to(base_url, address))
    paths = tuple(map(_folded, ours))

    def is_tile(url: QUrl) -> bool:
        return _origin(url) == origin and _folded(url).startswith(paths)

    return is_tile


def _folded(url: QUrl) -> str:
    """Return the path as the service may understand it in the end; "" if it leads upward."""
    path = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
    while "%" in path:
        decoded = QUrl.fromPercentEncoding(path.encode())
        if decoded == path:
            break
        path = decoded
    steps = path.replace("\\", "/").split("/")
    return "" if any(step in (".", "..") for step in steps) else path


def _adder(is_tile: Callable[[QUrl], bool], key: str) -> Callable[[QNetworkRequest], None]:
    """Make the function that QGIS calls for each request, in whatever thread makes it."""
    header, value = KEY_HEADER.encode("ascii"), key.encode("latin-1", "ignore")

    def add(request: QNetworkRequest) -> None:
        if is_tile(request.url()):
            request.setRawHeader(header, value)
            request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, _FOLLOW_NOTHING)

    return add


def _origin(url: QUrl) -> Tuple[str, str, int]:
    scheme = url.scheme().lower()
    return scheme, url.host().lower(), url.port(_PORTS.get(scheme, 0))
