"""Previews as layers: quick looks, and live tiles whose source holds no key. Main thread."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional
from urllib.parse import unquote

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from ....api.datasets import validate_view_id
from ....api.errors import WrongContentError
from ....api.texts import translate
from ...aoi.coverage import footprint_geometry
from ...aoi.geometry.measure import wgs84
from ...gdal.opening import open_layer
from ...settings import Settings
from ..preview import MAX_ZOOM, Composite
from ..properties import LIVE_PROPERTY, is_live
from .tree import plugin_group

# What the layer shows: the view id of its scene.
QUICK_LOOK_PROPERTY = "eosda_imagery/quick_look"
TILES_PATH = "/api/render/"
# Zoomed out further a scene is a few pixels, and no tile of it is worth a request.
LIVE_MIN_SCALE = 3_000_000.0

# Tiles that are remembered as wanted: so many layers nobody makes by hand.
MOST_ALLOWED = 1000

# Pixels of 9.6 m. Beyond the scene's own QGIS enlarges what it has, which costs nothing.
_FINEST_ZOOM = 14
_PLACE = "{z}/{x}/{y}"
_MOST_ENCODINGS = 3


def add_quick_look(project: QgsProject, path: Path, view_id: str, title: str) -> QgsRasterLayer:
    """Show a picture at the top of the plugin's group, in place of the scene's last one.

    :raises WrongContentError: QGIS cannot open it
    """
    layer = open_layer(path, title)
    _add(project, layer, QUICK_LOOK_PROPERTY, view_id)
    return layer


def add_live_tiles(
    project: QgsProject,
    base_url: str,
    view_id: str,
    composite: Composite,
    title: str,
    footprint: Optional[Mapping[str, Any]] = None,
) -> QgsRasterLayer:
    """Show a scene as tiles that are asked for as the map is moved, in place of its last ones.

    The user asks for them by name, so they may be loaded from then on.

    :param footprint: of the scene, as GeoJSON in lon/lat
    :raises InvalidRequestError: the view id cannot be sent
    :raises WrongContentError: QGIS cannot make the layer
    """
    layer = QgsRasterLayer(live_source(base_url, view_id, composite), title, "wms")
    shape = footprint_geometry(footprint)
    if shape is not None:
        # Else it is as large as the world: QGIS goes there with the first layer of a project, where
        # no tile is asked for, and beside the scene there is nothing to ask for either.
        way = QgsCoordinateTransform(wgs84(), layer.crs(), project)
        with suppress(QgsCsException):
            layer.setExtent(way.transformBoundingBox(shape.boundingBox()))
    layer.setMinimumScale(LIVE_MIN_SCALE)
    layer.setScaleBasedVisibility(True)
    allow_tiles([tile_address(layer)])
    _add(project, layer, LIVE_PROPERTY, view_id)
    return layer


def live_source(base_url: str, view_id: str, composite: Composite) -> str:
    """Return the source of an XYZ layer; the key is added to each request on its way.

    The slash of a formula stays one, as the service takes it (eosda-api.md 4.1).

    :raises InvalidRequestError: the view id cannot be sent
    """
    address = base_url.rstrip("/") + TILES_PATH
    address += f"{validate_view_id(view_id)}/{composite.expression}/{_PLACE}"
    return _xyz_source(address, _FINEST_ZOOM)


def _xyz_source(address: str, finest: int) -> str:
    source = QgsDataSourceUri()
    for name, value in (("type", "xyz"), ("url", address), ("zmin", "0"), ("zmax", str(finest))):
        source.setParam(name, value)
    return bytes(source.encodedUri()).decode("utf-8")


def live_layers(project: QgsProject) -> List[QgsMapLayer]:
    """Return the layers of live tiles in a project."""
    return [layer for layer in project.mapLayers().values() if is_live(layer)]


def tile_address(layer: QgsMapLayer) -> str:
    """Return the address of a layer's tiles, up to zoom, column and row; "" for any other layer."""
    address = _decoded(_parameters(layer).get("url", ""))
    return address[: -len(_PLACE)] if address.endswith(_PLACE) else ""


def mend_live_source(layer: QgsMapLayer) -> bool:
    """Write a source that is percent-encoded whole as QGIS reads it; return whether it was one.

    Version 0.1.0 wrote them so, as QGIS 4 does. QGIS 3.40 takes such a source and asks for nothing.
    """
    parameters = _parameters(layer)
    written = parameters.get("url", "")
    if layer.providerType() != "wms" or not written or "://" in written:
        return False
    zoom = parameters.get("zmax", "")
    finest = int(zoom) if zoom.isdecimal() else MAX_ZOOM
    source = _xyz_source(_decoded(written), min(finest, MAX_ZOOM))
    layer.setDataSource(source, layer.name(), "wms", QgsDataProvider.ProviderOptions())
    return True


def _parameters(layer: QgsMapLayer) -> Dict[str, str]:
    """Return the parameters of a source as they are written."""
    pairs = (pair.partition("=") for pair in layer.source().split("&"))
    return {name: value for name, _, value in pairs}


def _decoded(address: str) -> str:
    """Return an address that may have been percent-encoded whole, more than once."""
    for _ in range(_MOST_ENCODINGS):
        if "://" in address and _PLACE in address:
            break
        address = unquote(address)
    return address


# -- which tiles may cost -------------------------------------------------------------------


def allow_tiles(addresses: Iterable[str]) -> None:
    """Keep that the user wants these tiles, on this computer, whichever project shows them.

    :param addresses: as ``tile_address`` returns them
    """
    settings = Settings()
    known = [mark for mark in settings.allowed_tiles if mark]
    new = [mark for mark in map(_mark, addresses) if mark not in known]
    if new:
        settings.allowed_tiles = [*known, *new][-MOST_ALLOWED:]


def allowed_tiles(addresses: Iterable[str]) -> List[str]:
    """Return those of the addresses that the user wants tiles of."""
    known = set(Settings().allowed_tiles)
    return [address for address in addresses if _mark(address) in known]


def _mark(address: str) -> str:
    return hashlib.blake2b(address.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _add(project: QgsProject, layer: QgsRasterLayer, mark: str, view_id: str) -> None:
    if not layer.isValid():
        raise WrongContentError(translate("Core", "QGIS cannot show the preview."))
    layer.setCustomProperty(mark, view_id)
    earlier = [
        one.id() for one in project.mapLayers().values() if one.customProperty(mark) == view_id
    ]
    project.addMapLayer(layer, False)
    plugin_group(project).insertLayer(0, layer)
    project.removeMapLayers(earlier)
