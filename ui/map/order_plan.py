"""How an area is divided into orders, as outlines on the map."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.aoi.geometry.rings import polygon_of
from .shape import OutlineStyle

# Dashes, white on dark, so that they are seen on any imagery and on the area.
ORDERS = OutlineStyle(QColor(255, 255, 255), QColor(0, 0, 0, 0), Qt.PenStyle.DashLine)


def outlines_of(requests: Sequence[Mapping[str, Any]]) -> QgsGeometry:
    """Return the outlines of orders for the map.

    :param requests: GeoJSON polygons in longitude and latitude
    """
    return QgsGeometry.collectGeometry([polygon_of(one["coordinates"]) for one in requests])
