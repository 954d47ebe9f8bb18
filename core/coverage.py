"""How much of the area of interest a scene's footprint covers."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from .aoi import Aoi
from .aoi_geometry import AoiError, Meter, find_polygons, polygons_in, to_lonlat
from .aoi_text import from_geojson


class Coverage:
    """Measures many footprints against one area; make and use it in one and the same thread."""

    def __init__(self, aoi: Aoi) -> None:
        """Prepare the area once.

        :param aoi: the area that scenes are to cover
        """
        # The engine borrows the geometry, so the copy has to live as long as the engine.
        self._geometry = QgsGeometry(aoi.geometry)
        self._meter = Meter()
        self._area_m2 = self._measure(self._geometry)
        self._engine = QgsGeometry.createGeometryEngine(self._geometry.constGet())
        self._engine.prepareGeometry()

    def percent(self, footprint: Optional[Mapping[str, Any]]) -> Optional[float]:
        """Tell the share of the area that a footprint covers.

        :param footprint: GeoJSON of the scene's data, also across ±180° or with a broken outline
        :returns: 0 to 100, or None if there is no usable footprint
        """
        if footprint is None:
            return None
        shape = self._read(footprint)
        return None if shape is None else self.percent_of(shape)

    def percent_of(self, shape: QgsGeometry) -> Optional[float]:
        """Tell the share of the area that a footprint covers that has been read already.

        :param shape: valid polygons in EPSG:4326, as from ``search.footprint_geometry``
        """
        polygon = shape.constGet()
        if not self._engine.intersects(polygon):
            return 0.0
        if self._engine.within(polygon):
            return 100.0
        common = self._engine.intersection(polygon)
        if common is None:
            return None
        return min(100.0, 100.0 * self._measure(QgsGeometry(common)) / self._area_m2)

    def _measure(self, geometry: QgsGeometry) -> float:
        return sum(self._meter.m2(part) for part in polygons_in(geometry))

    @staticmethod
    def _read(footprint: Mapping[str, Any]) -> Optional[QgsGeometry]:
        try:
            geometry, crs = from_geojson(footprint)
            found = find_polygons(geometry)
            shape = to_lonlat(found.polygons, crs, QgsCoordinateTransformContext()).geometry
        except AoiError:
            return None
        return shape if polygons_in(shape) else None


def coverage_percent(aoi: Aoi, footprint: Optional[Mapping[str, Any]]) -> Optional[float]:
    """Tell the share of an area that one footprint covers; for many, keep a ``Coverage``.

    :param aoi: the area
    :param footprint: GeoJSON of the scene's data, or None
    :returns: 0 to 100, or None if there is no usable footprint
    """
    return Coverage(aoi).percent(footprint)
