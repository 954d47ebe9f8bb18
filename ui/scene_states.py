"""Says in the list of scenes which are downloaded for the area, and which are on the map."""

from __future__ import annotations

from typing import Callable, Collection, FrozenSet, Iterable, List, Optional, Set

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.aoi.model import Aoi
from ..core.jobs.drivers.desktop_driver import DesktopDriver
from ..core.jobs.model import Download
from ..core.layers.project.on_map import downloads_in
from .scenes.panel import SearchPanel

# Milliseconds: downloads change in bursts.
_PAUSE_MS = 200


class SceneStates(QObject):
    """Compares the downloads with the area as it stands, a moment after either has changed.

    :param get_aoi: gives the area, or None
    """

    def __init__(
        self,
        engine: DesktopDriver,
        get_aoi: Callable[[], Optional[Aoi]],
        panel: SearchPanel,
        parent: QObject,
    ):
        super().__init__(parent)
        self._engine = engine
        self._get_aoi = get_aoi
        self._panel = panel
        # Ids of downloads.
        self._on_map: FrozenSet[str] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS, timeout=self._tell)
        engine.views_changed.connect(self.refresh)

    def set_on_map(self, marks: Iterable[str]) -> None:
        """Take what marks the layers of the open project."""
        self._on_map = downloads_in(marks)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Look again in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        aoi = self._get_aoi()
        ready: List[Download] = []
        if aoi is not None:
            # What is listed is read without its polygons.
            area = (aoi.label, aoi.area_km2)
            downloads = (view.download for view in self._engine.views() if view.ready)
            ready = [one for one in downloads if (one.aoi_label, one.area_km2) == area]
        shown = [download for download in ready if download.id in self._on_map]
        self._panel.set_states(_view_ids(shown), _view_ids(ready))


def _view_ids(downloads: Collection[Download]) -> Set[str]:
    return {id_ for one in downloads for id_ in (one.view_id, *one.view_ids)}
