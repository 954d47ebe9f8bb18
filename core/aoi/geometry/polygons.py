"""The polygons of any geometry, taken out as plain 2D ones."""

from __future__ import annotations

from typing import Iterable, Iterator

from qgis.core import QgsCurvePolygon, QgsGeometry, QgsWkbTypes

from .rings import parts_of, polygon_of, rings_in, together
from .sanity import refuse_insane

_PLAIN = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)


class Polygons:
    """Collects the polygons of many geometries, and knows what was left out or changed.

    ``others`` counts points and lines; ``empty`` the geometries with nothing in
    them; ``had_curves`` says that arcs were turned to edges.
    """

    def __init__(self) -> None:
        self.others = 0
        self.empty = 0
        self.had_curves = False

    def of(self, geometries: Iterable[QgsGeometry]) -> QgsGeometry:
        """Return all polygons as one multipolygon without Z, M and arcs; they are not joined.

        :param geometries: of any type, nested collections included
        :raises AoiError: a vertex is at no place of any map
        """
        return together(plain for geometry in geometries for plain in self._plain(geometry))

    def _plain(self, geometry: QgsGeometry) -> Iterator[QgsGeometry]:
        refuse_insane(geometry)
        if geometry.isNull() or geometry.isEmpty():
            self.empty += 1
        elif QgsWkbTypes.flatType(geometry.wkbType()) not in _PLAIN or _has_empty(geometry):
            yield from self._polygons(geometry)
        elif geometry.wkbType() in _PLAIN:
            yield geometry
        else:
            flat = QgsGeometry(geometry)
            flat.get().dropZValue()
            flat.get().dropMValue()
            yield flat

    def _polygons(self, geometry: QgsGeometry) -> Iterator[QgsGeometry]:
        for item in parts_of(geometry.constGet()):
            if not isinstance(item, QgsCurvePolygon):
                self.others += 1
            elif not item.isEmpty():
                self.had_curves = self.had_curves or item.hasCurvedSegments()
                yield polygon_of(rings_in(QgsGeometry(item.clone())))


def _has_empty(geometry: QgsGeometry) -> bool:
    """Return whether a polygon without a ring is among others, where QGIS finds no outer ring."""
    return any(part.isEmpty() for part in parts_of(geometry.constGet()))
