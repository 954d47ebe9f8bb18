"""Thumbnails for the rows in sight: asked for while painting, loaded in short tasks."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum
from functools import partial
from typing import (
    TYPE_CHECKING,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Union,
)

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QImage, QImageReader, QPixmap

from ....api.errors import InvalidRequestError
from ....api.models import Scene
from ....api.texts import translate
from ....core.catalog.crop import Window, window_of_area
from ....core.catalog.thumbnails import load_thumbnails, thumbnail_address
from ....core.latest_task import LatestTask
from ....core.layers.preview import (
    QuickLook,
    composites,
    fetch_quick_look,
    plan_quick_look,
    small_png,
)
from ....core.settings import data_folder
from ....core.storage.disk_cache import DiskCache

if TYPE_CHECKING:
    from ....core.aoi.model import Aoi
    from ....core.connection import NetworkOptions
    from ....core.tasks import Work

# A task is short: those that scroll into sight meanwhile wait for this many at most.
BATCH = 6
# Milliseconds. Rows that only pass by while one scrolls are not asked for.
_PAUSE = 120
# Side of what is kept in memory, in dots: enough for two lines on a screen of high density.
_SIDE = 160
_MAX_KEPT = 400
# Formats that our Qt reads itself; no vector formats, which can point elsewhere.
_FORMATS = frozenset((b"png", b"jpeg", b"jpg", b"gif", b"webp"))
# A picture of more takes hundreds of megabytes while it is read.
_MAX_DOTS = 16_000_000


class Placeholder(Enum):
    """Why there is no picture."""

    LOADING = "loading"
    # The search named none, or one on a host that must not be asked.
    NONE = "none"
    FAILED = "failed"


def decode(
    content: bytes, window_of: Optional[Callable[[int, int], Optional[Window]]] = None
) -> Optional[QImage]:
    """Read a small picture, or nothing of what is broken, of another kind or too large.

    :param content: the bytes from outside; for any thread
    :param window_of: returns the part to be read of a picture of that width and height, None for
        all of it
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format()) not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > _MAX_DOTS:
        return None
    window = window_of(size.width(), size.height()) if window_of is not None else None
    keep = Qt.AspectRatioMode.KeepAspectRatio
    if window is not None:
        reader.setClipRect(QRect(*window))
    elif max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, keep).expandedTo(QSize(1, 1)))
    image = reader.read()
    if max(image.width(), image.height()) > _SIDE:
        # Clipped first: scaled by the reader, the window would have to be scaled too.
        image = image.scaled(_SIDE, _SIDE, keep, Qt.TransformationMode.SmoothTransformation)
    return None if image.isNull() else image


class ThumbnailLoader(QObject):
    """Hands out what it has at once, and gets what is in sight meanwhile.

    :param cache: what is on disk
    :param in_sight: gives the scenes of the rows that can be seen now
    """

    # There are other pictures, or other gaps, than before.
    changed = pyqtSignal()
    # Requests that quick looks in the place of thumbnails have cost.
    paid = pyqtSignal(int)
    # Why there are no more of them (an exception).
    refused = pyqtSignal(object)

    def __init__(
        self,
        cache: DiskCache,
        in_sight: Callable[[], Iterable[Scene]],
        parent: Optional[QObject] = None,
    ):
        super().__init__(parent)
        self._cache = cache
        self._in_sight = in_sight
        # The connection of the search that found the scenes.
        self.options: Optional[NetworkOptions] = None
        # Pictures are cut to it where they can be; in EPSG:4326.
        self._area: Optional[QgsGeometry] = None
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._failed: Set[str] = set()
        # By view id: asked for by the user, where the search brings none.
        self._looks: Dict[str, QPixmap] = {}
        self._silent: Set[str] = set()
        self._loading = LatestTask(self)
        self._looking = LatestTask(self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE, timeout=self._start)

    def set_area(self, area: Optional[QgsGeometry]) -> None:
        """Cut the pictures to another area, in EPSG:4326; those asked for by the user go."""
        if area is self._area:
            return
        self._area = area
        self._kept.clear()
        self._looks.clear()
        self.changed.emit()

    def get(self, scene: Scene) -> Union[QPixmap, Placeholder]:
        """Return the picture of a scene, or why there is none; touches neither disk nor network."""
        found = self._find(scene)
        if found is Placeholder.LOADING and not (self._loading.running or self._timer.isActive()):
            self._timer.start()
        return found

    def _find(self, scene: Scene) -> Union[QPixmap, Placeholder]:
        look = self._looks.get(scene.view_id)
        if look is not None:
            return look
        address = self._address(scene)
        if address is None:
            return Placeholder.NONE
        kept = self._kept.get(address)
        if kept is not None:
            self._kept.move_to_end(address)
            return kept
        return Placeholder.FAILED if address in self._failed else Placeholder.LOADING

    def is_missing(self, scene: Scene) -> bool:
        """Return whether there is no picture of a scene, and none to come by itself."""
        return self._find(scene) in (Placeholder.NONE, Placeholder.FAILED)

    def ask_quick_looks(self, scenes: Sequence[Scene], aoi: Aoi, options: NetworkOptions) -> None:
        """Get the service's own pictures of an area, a request each; those seen before are free.

        Those asked for before that have not come are given up.
        """
        folder = data_folder()
        sent: List[int] = []
        images: Dict[str, QImage] = {}

        def work(task: Work) -> None:
            for scene in scenes:
                wanted = _first_look(scene, aoi)
                path = fetch_quick_look(options, wanted, folder, task, lambda: sent.append(1))
                image = decode(small_png(path, _SIDE))
                if image is not None:
                    images[scene.view_id] = image

        def ended(error: Optional[Exception]) -> None:
            self._looks.update((id_, QPixmap.fromImage(one)) for id_, one in images.items())
            paid = sent[bool(getattr(error, "not_taken", False)) :]
            if paid:
                self.paid.emit(len(paid))
            self.changed.emit()

        self._looking.start(
            self.tr("Load quick looks"), work, lambda _: None, self.refused.emit, ended
        )

    def _address(self, scene: Scene) -> Optional[str]:
        if self.options is None:
            return None
        return thumbnail_address(scene.thumbnail, self.options.base_url)

    def _start(self) -> None:
        """Load some of those that are in sight by now."""
        options = self.options
        if self._loading.running or options is None:
            return
        missing = [one for one in self._in_sight() if self._find(one) is Placeholder.LOADING]
        batch = {scene.view_id: scene for scene in missing[:BATCH]}
        if not batch:
            return
        addresses = {view_id: self._address(scene) for view_id, scene in batch.items()}
        images: Dict[str, QImage] = {}
        silent, area = set(self._silent), self._area

        def accept(view_id: str, content: bytes) -> bool:
            window_of = partial(window_of_area, batch[view_id], area) if area is not None else None
            image = decode(content, window_of)
            if image is not None:
                images[addresses[view_id]] = image
            return image is not None

        def work(task: Work) -> Dict[str, QImage]:
            load_thumbnails(
                options,
                addresses,
                self._cache,
                accept,
                silent,
                task.isCanceled,
                lambda transport: task.on_cancel(transport.abort),
            )
            return images

        def loaded(images: Dict[str, QImage]) -> None:
            self._silent |= silent
            # Cut to another area than the one of now, they are read from the disk once more.
            self._keep(images if area is self._area else {})
            self._end(set(addresses.values()) - set(images))

        self._loading.start(
            self.tr("Load thumbnails"),
            work,
            loaded,
            # Cancelled in QGIS's list of tasks, or a mistake: tried again it would never end.
            lambda error: self._end(addresses.values()),
        )

    def _keep(self, images: Mapping[str, QImage]) -> None:
        for address, image in images.items():
            self._kept[address] = QPixmap.fromImage(image)
        while len(self._kept) > _MAX_KEPT:
            self._kept.popitem(last=False)

    def _end(self, failed: Iterable[str]) -> None:
        self._failed.update(failed)
        self.changed.emit()
        self._start()

    def dispose(self) -> None:
        """Stop what runs; nothing is loaded after it."""
        self.options = None
        self._timer.stop()
        self._loading.close()
        self._looking.close()


def _first_look(scene: Scene, aoi: Aoi) -> QuickLook:
    """Plan the picture that the preview shows first, so that it is paid for once for both.

    :raises InvalidRequestError: there is none of this scene or area
    """
    offered = composites(scene.dataset, scene.view_id)
    if not offered:
        raise InvalidRequestError(translate("Thumbnails", "There is no quick look of this sensor."))
    return plan_quick_look(aoi, scene.dataset, scene.view_id, offered[0])
