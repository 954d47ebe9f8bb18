"""Previews as layers: quick looks, and live tiles whose source holds no key. Main thread."""

from __future__ import annotations

import math
from pathlib import Path
from typing import List
from urllib.parse import quote

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...api.datasets import validate_view_id
from ...api.errors import WrongContentError
from .build import plugin_group
from .preview import DEFAULT_RESOLUTION_M, MAX_ZOOM, TILE, Look
from .properties import LIVE_PROPERTY, is_live

# What the layer shows: the view id of its scene.
QUICK_LOOK_PROPERTY = "eosda_imagery/quick_look"
TILES_PATH = "/api/render/"
# Zoomed out further a scene is a few pixels, and no tile of it is worth a request.
LIVE_MIN_SCALE = 3_000_000.0

_EQUATOR_M = 40075016.7


def add_quick_look(project: QgsProject, path: Path, view_id: str, title: str) -> QgsRasterLayer:
    """Show a picture at the top of the plugin's group, in place of the scene's last one.

    :raises WrongContentError: QGIS cannot open it
    """
    layer = QgsRasterLayer(str(path), title, "gdal")
    _add(project, layer, QUICK_LOOK_PROPERTY, view_id)
    return layer


def add_live_tiles(
    project: QgsProject, base_url: str, view_id: str, look: Look, title: str
) -> QgsRasterLayer:
    """Show a scene as tiles that are asked for as the map is moved, in place of its last ones.

    :raises InvalidRequestError: the view id cannot be sent
    :raises WrongContentError: QGIS cannot make the layer
    """
    layer = QgsRasterLayer(live_source(base_url, view_id, look), title, "wms")
    layer.setMinimumScale(LIVE_MIN_SCALE)
    layer.setScaleBasedVisibility(True)
    _add(project, layer, LIVE_PROPERTY, view_id)
    return layer


def live_source(
    base_url: str, view_id: str, look: Look, resolution_m: float = DEFAULT_RESOLUTION_M
) -> str:
    """Give the source of an XYZ layer; the key is added to each request on its way.

    :raises InvalidRequestError: the view id cannot be sent
    """
    address = base_url.rstrip("/") + TILES_PATH
    address += f"{validate_view_id(view_id)}/{look.expression}/{{z}}/{{x}}/{{y}}"
    # Beyond the scene's own pixels QGIS enlarges what it has, which costs nothing.
    finest = min(MAX_ZOOM, math.ceil(math.log2(_EQUATOR_M / (TILE * resolution_m))))
    return f"type=xyz&url={quote(address, safe='')}&zmin=0&zmax={finest}"


def live_layers(project: QgsProject) -> List[QgsMapLayer]:
    """Give the layers of live tiles in a project."""
    return [layer for layer in project.mapLayers().values() if is_live(layer)]


def _add(project: QgsProject, layer: QgsRasterLayer, mark: str, view_id: str) -> None:
    if not layer.isValid():
        raise WrongContentError("QGIS cannot show the preview.")
    layer.setCustomProperty(mark, view_id)
    earlier = [
        one.id() for one in project.mapLayers().values() if one.customProperty(mark) == view_id
    ]
    project.addMapLayer(layer, False)
    plugin_group(project).insertLayer(0, layer)
    project.removeMapLayers(earlier)
