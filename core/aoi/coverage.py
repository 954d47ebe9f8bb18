"""Footprints of scenes as geometries, and how much of the area of interest each covers."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsCoordinateTransformContext, QgsGeometry, QgsGeometryEngine

from ...api.texts import translate
from .errors import AoiError
from .formats.geojson import from_geojson
from .geometry.lonlat import to_lonlat
from .geometry.measure import MIN_AREA_M2, Meter, with_margin
from .geometry.polygons import Polygons
from .geometry.rings import WORLD, Ring, Rings, polygon_of, polygons_in
from .geometry.sanity import is_sane
from .geometry.validity import rounded
from .model import Aoi, large_parts

# An edge longer than this, in degrees, is meant to cross the 180° meridian.
_HALF_ROUND = 180.0
# Footprints are simplified outlines: data may reach so far beyond them, in metres.
FOOTPRINT_MARGIN_M = 500.0
# Share of the area for which a further tile of a pass is not worth an order.
_LEAST_SHARE = 1e-4


class Coverage:
    """Measures many footprints against one area; make and use it in one and the same thread.

    :param aoi: the area that scenes are to cover
    """

    def __init__(self, aoi: Aoi) -> None:
        # The engine borrows the geometry, so the copy has to live as long as the engine.
        self._geometry = QgsGeometry(aoi.geometry)
        self._meter = Meter()
        self._area_m2 = self._meter.m2(self._geometry)
        self._engine = _prepared(self._geometry)

    def percent(self, shape: Optional[QgsGeometry]) -> Optional[float]:
        """Return the share of the area that a footprint covers.

        :param shape: valid polygons in EPSG:4326, as from ``footprint_geometry``
        :returns: 0 to 100, or None if that is not known
        """
        if shape is None:
            return None
        polygon = shape.constGet()
        if not self._engine.intersects(polygon):
            return 0.0
        if self._engine.within(polygon):
            return 100.0
        common = self._engine.intersection(polygon)
        if common is None:
            return None
        return min(100.0, 100.0 * self._meter.m2(QgsGeometry(common)) / self._area_m2)


def footprint_geometry(footprint: Optional[Mapping[str, Any]]) -> Optional[QgsGeometry]:
    """Turn the footprint of a scene to a valid geometry in EPSG:4326, cut at ±180°.

    :param footprint: GeoJSON, also with a broken outline
    :returns: polygons, or None if there is nothing usable
    """
    if footprint is None:
        return None
    shape = _plain_polygon(footprint)
    if shape is not None:
        return shape
    try:
        geometry, crs = from_geojson(footprint)
        polygons = Polygons().of([geometry])
        shape = to_lonlat(polygons, crs, QgsCoordinateTransformContext()).geometry
    except AoiError:
        return None
    return shape if polygons_in(shape) else None


def _plain_polygon(footprint: Mapping[str, Any]) -> Optional[QgsGeometry]:
    """Read what needs no mending, as nearly all footprints: five times as fast as a full look."""
    plain = isinstance(footprint, Mapping) and footprint.get("type") == "Polygon"
    if not plain or "crs" in footprint:
        return None
    try:
        rings: Rings = [[(x, y) for x, y in ring] for ring in footprint["coordinates"]]
        if not rings or not all(map(_is_closed, rings)):
            return None
        shape = polygon_of(rings)
    except (KeyError, TypeError, ValueError):
        return None
    box = shape.boundingBox()
    plain = is_sane(shape) and WORLD.contains(box) and box.width() < _HALF_ROUND
    return shape if plain and shape.isGeosValid() else None


def _is_closed(ring: Ring) -> bool:
    # For Python, and so for a geometry, True is a number.
    numbers = all(type(x) in (int, float) and type(y) in (int, float) for x, y in ring)
    return numbers and len(ring) > 3 and ring[0] == ring[-1]


def area_within(aoi: Aoi, footprint: QgsGeometry) -> Aoi:
    """Return the part of an area where a scene has data, or a margin beside it.

    :param footprint: valid polygons in EPSG:4326, as from ``footprint_geometry``
    :return: the area itself if all of it lies there
    :raises AoiError: no data lies in the area
    """
    part = _part_within(aoi, _widened(footprint), footprint)
    if part is None:
        raise AoiError(
            translate("Aoi", "The scene has no data in the area. Choose another scene."),
            aoi.bbox.center(),
        )
    return part


def share_out(aoi: Aoi, footprints: Sequence[QgsGeometry]) -> List[Tuple[int, Aoi]]:
    """Divide an area among the tiles of a pass, so that no place of it is ordered twice.

    The tile that covers most takes all that it covers, and so on with what is left. It is ordered
    to the letter as if it were alone, with its margin, so that the one is found again for the
    other; of the further ones the margin beside the footprints goes to the tile beside it.

    :param footprints: where each tile has data, as from ``footprint_geometry``
    :return: the numbers of the tiles that are needed, each with its part of the area
    """
    meter = Meter()
    least_m2 = max(MIN_AREA_M2, _LEAST_SHARE * aoi.area_km2 * 1e6)
    left, rest = dict(enumerate(footprints)), aoi
    shares: List[Tuple[int, Aoi]] = []
    while left:
        common = {n: shape.intersection(rest.geometry) for n, shape in left.items()}
        sizes = {n: 0.0 if one.isEmpty() else meter.m2(one) for n, one in common.items()}
        number = max(sizes, key=lambda n: (sizes[n], -n))
        if sizes[number] < least_m2:
            break
        shape = left.pop(number)
        region = wide = _widened(shape)
        if left:
            others = QgsGeometry.unaryUnion(list(left.values()))
            region = shape.combine(wide.difference(others))
        part = _part_within(rest, region if shares else wide, shape)
        if part is not None:
            shares.append((number, part))
        outside = _without(rest, region)
        if outside is None:
            break
        rest = outside
    return shares


def _without(aoi: Aoi, region: QgsGeometry) -> Optional[Aoi]:
    """Return what of an area lies outside a region; None if nothing worth an order."""
    engine, kept = _prepared(region), []
    for part in polygons_in(aoi.geometry):
        if not engine.intersects(part.constGet()):
            kept.append(part)
        elif not engine.contains(part.constGet()):
            kept.extend(polygons_in(rounded(part.difference(region))))
    return _area_of_parts(aoi, kept)


def _part_within(aoi: Aoi, region: QgsGeometry, footprint: QgsGeometry) -> Optional[Aoi]:
    """Return the part of an area in a region around a footprint; None if nothing worth an order."""
    around, exactly = map(_prepared, (region, footprint))
    kept: List[QgsGeometry] = []
    untouched = 0
    for part in polygons_in(aoi.geometry):
        # A part that lies in the margin only promises nothing for an order of its own.
        if not exactly.intersects(part.constGet()):
            continue
        if around.contains(part.constGet()):
            # To the letter, so that an earlier order of the same is found again.
            kept.append(part)
            untouched += 1
            continue
        pieces = rounded(part.intersection(region))
        kept.extend(p for p in polygons_in(pieces) if exactly.intersects(p.constGet()))
    return aoi if untouched == aoi.parts else _area_of_parts(aoi, kept)


def _area_of_parts(aoi: Aoi, parts: List[QgsGeometry]) -> Optional[Aoi]:
    """Return an area made of parts of another one; None if none of them is large enough."""
    geometry, kept, _ = large_parts(QgsGeometry.collectGeometry(parts))
    return aoi.reshaped(geometry, sum(kept) / 1e6) if kept else None


def _prepared(geometry: QgsGeometry) -> QgsGeometryEngine:
    """Return what compares a geometry with many; the geometry has to live as long."""
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


def _widened(footprint: QgsGeometry) -> QgsGeometry:
    """Return a footprint with its margin, which is as wide at its far end."""
    box = footprint.boundingBox()
    farthest = max(abs(box.yMinimum()), abs(box.yMaximum()))
    return with_margin(footprint, FOOTPRINT_MARGIN_M, farthest, Qgis.JoinStyle.Miter)
