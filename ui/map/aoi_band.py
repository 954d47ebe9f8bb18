"""The area of interest on the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QImage

from ...core.aoi.model import Aoi
from .shape import MapShape, on_map, to_map
from .tools import AREA


class AoiBand(QObject):
    """Shows an area on the map, and the map where the area is."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject) -> None:
        """Start with nothing shown.

        :param canvas: the map
        :param project: gives the datum transformations
        """
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._aoi: Optional[Aoi] = None
        self._shape = MapShape(canvas, project, AREA, self)

    def show_aoi(self, aoi: Optional[Aoi]) -> None:
        """Show an area instead of the one before; None shows nothing."""
        self._aoi = aoi
        self._shape.show(None if aoi is None else aoi.geometry)

    def picture(self) -> Optional[QImage]:
        """Give the picture of a large area, once it has been drawn."""
        return self._shape.picture()

    def zoom(self) -> bool:
        """Zoom the map to the area; False if the area has no place in the map's CRS."""
        if self._aoi is None:
            return False
        box = on_map(
            QgsGeometry.fromRect(self._aoi.bbox), to_map(self._canvas, self._project)
        ).boundingBox()
        if box.isEmpty():
            return False
        box.scale(1.2)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        return True

    def dispose(self) -> None:
        """Take the area off the map for good."""
        self._shape.dispose()
        # See AoiPanel.dispose().
        del self._canvas, self._project
