"""The extents of the map and of the project as areas."""

from __future__ import annotations

from typing import Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...core.aoi.geometry.sanity import is_sane

Extent = Tuple[QgsGeometry, QgsCoordinateReferenceSystem]


def map_extent(canvas: QgsMapCanvas) -> Extent:
    """Return what a map shows, and its CRS."""
    settings = canvas.mapSettings()
    crs = settings.destinationCrs()
    # The visible polygon, because the extent is larger on a rotated map.
    corners = [QgsPointXY(corner) for corner in settings.visiblePolygon()]
    seen = QgsGeometry.fromPolygonXY([[*corners, *corners[:1]]])
    return _on_earth(seen, crs), crs


def project_extent() -> Extent:
    """Return the full extent of the project, as “Zoom Full” shows it, and its CRS.

    Without layers, and without an extent in its properties, it is no geometry.
    """
    full = QgsProject.instance().viewSettings().fullExtent()
    crs = full.crs() if full.crs().isValid() else QgsProject.instance().crs()
    if full.isEmpty() or not full.isFinite():
        return QgsGeometry(), crs
    return _on_earth(QgsGeometry.fromRect(QgsRectangle(full)), crs), crs


def _on_earth(seen: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    if crs.isGeographic() and is_sane(seen):
        # Zoomed out, the map shows nothing above and below the poles.
        return seen.intersection(QgsGeometry.fromRect(QgsRectangle(-540, -90, 540, 90)))
    return seen
