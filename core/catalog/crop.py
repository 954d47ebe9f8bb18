"""Which part of a scene's thumbnail shows the area, where picture and footprint agree."""

from __future__ import annotations

import re
from typing import Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ...api.datasets import dataset_for_view_id
from ...api.models import Scene
from ..aoi.coverage import footprint_geometry

# Left, top, width and height in dots of the picture.
Window = Tuple[int, int, int, int]

# Around the area there is half of its size, so that one sees where it lies.
_MARGIN = 2.0
# Dots of the picture: fewer say nothing of clouds.
_LEAST = 32
# A footprint that fills its box is a whole tile, whose picture shows that box. A slanted one is the
# edge of a swath, and its picture shows the tile, which lies nobody knows where around it.
_WHOLE = 0.97
# Pictures of Landsat show the box around the slanted scene, north up.
_SLANTED = "landsat"
_SAME_SHAPE = 0.03
# Sentinel-2: code, zone, latitude band, square.
_MGRS_ZONE = re.compile(r"S2\w*/(\d{1,2})/[A-Z]/[A-Z]{2}/")


def window_of_area(scene: Scene, area: QgsGeometry, width: int, height: int) -> Optional[Window]:
    """Return the part of a scene's picture that shows an area; None for all of it. Any thread.

    :param area: polygons in EPSG:4326
    :param width: of the whole picture, in dots
    :param height: likewise
    """
    footprint = footprint_geometry(scene.footprint)
    if footprint is None:
        return None
    to_flat = _to_utm(scene, footprint.boundingBox().center())
    flat, flat_area = QgsGeometry(footprint), QgsGeometry(area)
    if flat.transform(to_flat) != 0 or flat_area.transform(to_flat) != 0:
        return None
    box, there = flat.boundingBox(), flat_area.boundingBox()
    if not _shows(scene, flat, box, width / height) or not box.contains(there.center()):
        return None
    per_dot = box.width() / width
    side = max(_MARGIN * max(there.width(), there.height()) / per_dot, _LEAST)
    if side >= min(width, height):
        return None
    left = (there.center().x() - box.xMinimum()) / per_dot - side / 2
    top = (box.yMaximum() - there.center().y()) / per_dot - side / 2
    size = round(side)
    return _inside(left, width - size), _inside(top, height - size), size, size


def _shows(scene: Scene, flat: QgsGeometry, box: QgsRectangle, shape: float) -> bool:
    """Return whether a picture of a shape (width by height) shows just the box of a footprint."""
    if box.isEmpty() or abs(shape * box.height() / box.width() - 1) > _SAME_SHAPE:
        return False
    dataset = dataset_for_view_id(scene.view_id)
    slanted = dataset is not None and dataset.id.startswith(_SLANTED)
    return slanted or flat.area() >= _WHOLE * box.width() * box.height()


def _inside(start: float, most: int) -> int:
    return min(max(round(start), 0), most)


def _to_utm(scene: Scene, center: QgsPointXY) -> QgsCoordinateTransform:
    """Return the way to the UTM zone of a scene: pictures of tiles are drawn in it."""
    tile = _MGRS_ZONE.match(scene.view_id)
    # Tiles at the border of their zone lie in the next one for the most part.
    zone = int(tile[1]) if tile is not None else int((center.x() + 180) // 6) + 1
    code = (32600 if center.y() >= 0 else 32700) + min(max(zone, 1), 60)
    lonlat, utm = (QgsCoordinateReferenceSystem(f"EPSG:{n}") for n in (4326, code))
    return QgsCoordinateTransform(lonlat, utm, QgsCoordinateTransformContext())
