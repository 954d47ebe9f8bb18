"""Where places in longitude and latitude are on the map, and the map brought to a place."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...core.aoi.geometry.measure import wgs84
from ...core.aoi.geometry.sanity import is_sane

# Gives the map. Whoever needs it later asks again and keeps it nowhere: see docs/architecture.md,
# "Traps that were measured".
GetCanvas = Callable[[], QgsMapCanvas]


def to_map(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    """Return the way from EPSG:4326 to the CRS of a map."""
    return QgsCoordinateTransform(
        wgs84(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )


def moved_to_map(shape: QgsGeometry, change: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """Take a shape to the map's CRS; None where that CRS does not reach, or has no place on Earth.

    A transformation that is not valid would leave degrees as they are (site grids, other planets).
    """
    if not change.isValid():
        return None
    moved = QgsGeometry(shape)
    try:
        moved.transform(change)
    except QgsCsException:
        return None
    return moved if is_sane(moved) else None


def show_extent(canvas: QgsMapCanvas, extent: QgsRectangle, room: float) -> None:
    """Bring a map to a place.

    :param extent: in the map's CRS
    :param room: the map shows so many times as much
    """
    shown = QgsRectangle(extent)
    shown.scale(room)
    canvas.setExtent(shown)
    canvas.refresh()
