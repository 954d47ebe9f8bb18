"""The area of interest on the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...core.aoi.model import Aoi
from .outline_picture import moved_to_map, to_map
from .shape import MapShape
from .tools import DRAWN

# An outline only: a tint over the map would change the colours of the scene one looks at.
AREA = DRAWN._replace(fill=QColor(Qt.GlobalColor.transparent))


class AoiBand(QObject):
    """Shows an area on the map, and the map where the area is."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        """Start with nothing shown.

        :param canvas: the map
        """
        super().__init__(parent)
        self._canvas = canvas
        self._aoi: Optional[Aoi] = None
        self._shape = MapShape(canvas, AREA, self)

    def show_aoi(self, aoi: Optional[Aoi]) -> None:
        """Show an area instead of the one before; None shows nothing."""
        self._aoi = aoi
        self._shape.show(None if aoi is None else aoi.geometry)

    def set_on_map(self, on_map: bool) -> None:
        """Show or hide the area, and those to come."""
        self._shape.set_on_map(on_map)

    def zoom(self) -> bool:
        """Zoom the map to the area; False if the area has no place in the map's CRS."""
        if self._aoi is None:
            return False
        moved = moved_to_map(QgsGeometry.fromRect(self._aoi.bbox), to_map(self._canvas))
        if moved is None:
            return False
        box = moved.boundingBox()
        box.scale(1.2)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        return True

    def dispose(self) -> None:
        """Take the area off the map for good."""
        self._shape.dispose()
        # See AoiPanel.dispose().
        del self._canvas
