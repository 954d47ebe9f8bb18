"""The area of interest: any polygons in any CRS to one ``Aoi``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, Iterable, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..errors import Stopped
from ..plurals import counted
from .errors import AoiError
from .geometry.lonlat import LonLatShape, to_lonlat
from .geometry.measure import MIN_AREA_M2, Meter, wgs84
from .geometry.polygons import Polygons
from .geometry.rings import coordinates_of, count_vertices, polygons_in
from .geometry.union import never

# The service states no limit; beyond this the request alone is a quarter of a megabyte.
MANY_VERTICES = 5000


# Geometries have no equality of their own, so an area equals only itself.
@dataclass(frozen=True, eq=False)
class Aoi:
    """An area of interest: valid 2D polygons in EPSG:4326 (longitude, latitude), 7 decimals.

    ``shared``: parts that lie close together may share an order.
    """

    geometry: QgsGeometry
    label: str
    area_km2: float
    vertices: int
    parts: int
    notes: Tuple[str, ...] = ()
    shared: bool = True

    @property
    def bbox(self) -> QgsRectangle:
        """The bounding box in degrees."""
        return self.geometry.boundingBox()

    def to_geojson(self) -> Dict[str, Any]:
        """Write the area as a GeoJSON Polygon, or as a MultiPolygon if it has several parts."""
        polygons = coordinates_of(self.geometry)
        if len(polygons) == 1:
            return {"type": "Polygon", "coordinates": polygons[0]}
        return {"type": "MultiPolygon", "coordinates": polygons}


def make_aoi(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    *,
    label: str,
    drawn: bool = False,
) -> Aoi:
    """Turn any polygon in any CRS to an area of interest; see ``area_of``."""
    return area_of([geometry], crs, transform_context, label=label, drawn=drawn)


def area_of(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    *,
    label: str,
    drawn: bool = False,
    stopped: Stopped = never,
) -> Aoi:
    """Make one area of interest of all polygons, repaired where that is possible.

    Those that touch are joined. What was repaired or left out stands in the notes of the area.

    :param geometries: of any type, also with curves, Z, M, self-crossings or unclosed rings
    :param crs: the CRS of the geometries
    :param transform_context: the project's choice of datum transformations
    :param label: what the area is, for the user: "Drawn polygon"
    :param drawn: the geometry was seen on a map in ``crs``, so an edge longer than 180° is meant.
        Without it such an edge in a geographic CRS is read as crossing the 180° meridian
    :param stopped: asked again and again while polygons are repaired and joined
    :raises StoppedError: ``stopped`` said so
    :raises AoiError: if there is no polygon, no CRS, no place on Earth or less than 100 m²
    """
    found = Polygons()
    polygons = found.of(geometries)
    if polygons.isEmpty():
        raise _nothing_polygonal(found.others)
    _refuse_without_crs(crs)
    shape = to_lonlat(polygons, crs, transform_context, drawn, stopped)
    whole = shape.geometry
    areas = [] if whole.isNull() else Meter().each_m2(whole)
    kept = [area for area in areas if area >= MIN_AREA_M2]
    if not kept:
        raise _too_small(sum(areas), shape)
    if len(kept) < len(areas):
        large = [p for p, area in zip(polygons_in(whole), areas) if area >= MIN_AREA_M2]
        whole = large[0] if len(large) == 1 else QgsGeometry.collectGeometry(large)
    vertices = count_vertices(whole)
    return Aoi(
        geometry=whole,
        label=label,
        area_km2=sum(kept) / 1e6,
        vertices=vertices,
        parts=len(kept),
        notes=tuple(_notes(found, shape, len(areas) - len(kept), vertices)),
    )


def with_added(aoi: Aoi, added: Aoi) -> Aoi:
    """Return one area of two, under the name of the first; where they touch they are joined.

    :raises AoiError: they cannot be joined
    """
    # Both are cut at ±180° already: no edge is read as crossing it.
    both = area_of(
        [aoi.geometry, added.geometry],
        wgs84(),
        QgsCoordinateTransformContext(),
        label=aoi.label,
        drawn=True,
    )
    notes = dict.fromkeys((*aoi.notes, *added.notes, *both.notes))
    return replace(both, notes=tuple(notes), shared=aoi.shared)


def _nothing_polygonal(others: int) -> AoiError:
    if others:
        return AoiError(
            QCoreApplication.translate(
                "Aoi",
                "Lines and points have no area. Draw a polygon or choose a polygon layer.",
            )
        )
    return AoiError(
        QCoreApplication.translate(
            "Aoi", "There is no geometry here. Draw a polygon or choose one that is not empty."
        )
    )


def _refuse_without_crs(crs: QgsCoordinateReferenceSystem) -> None:
    if not crs.isValid():
        raise AoiError(
            QCoreApplication.translate(
                "Aoi",
                "The layer has no CRS, so its place on Earth is unknown. Set the CRS in the "
                "properties of the layer (or of the project, for a drawn area).",
            )
        )


def _too_small(area_m2: float, shape: LonLatShape) -> AoiError:
    if area_m2 < 0.01:
        return AoiError(
            QCoreApplication.translate(
                "Aoi", "The polygon has no area: its corners lie on one line. Draw it anew."
            )
        )
    return AoiError(
        QCoreApplication.translate(
            "Aoi",
            "The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a "
            "larger area.",
        ).format(area=QLocale().toString(float(area_m2), "f", 2)),
        shape.geometry.boundingBox().center(),
    )


def _notes(found: Polygons, shape: LonLatShape, dropped: int, vertices: int) -> List[str]:
    notes: List[str] = []
    if found.empty:
        words = QCoreApplication.translate(
            "Aoi", "Features without a geometry were left out: {count}."
        )
        notes.append(words.format(count=QLocale().toString(found.empty)))
    if found.others:
        notes.append(QCoreApplication.translate("Aoi", "Lines and points were left out."))
    if found.had_curves:
        notes.append(QCoreApplication.translate("Aoi", "Arcs were turned to short straight edges."))
    if shape.repaired:
        notes.append(
            QCoreApplication.translate(
                "Aoi", "The outline crossed or touched itself and was repaired."
            )
        )
    if shape.crosses_180:
        notes.append(QCoreApplication.translate("Aoi", "The area was cut at the 180° meridian."))
    if shape.collapsed:
        words = QCoreApplication.translate(
            "Aoi", "Polygons whose corners lie on one line were left out: {count}."
        )
        notes.append(words.format(count=QLocale().toString(shape.collapsed)))
    return [*notes, *_dropped_note(dropped), *_vertices_note(vertices)]


def _dropped_note(dropped: int) -> List[str]:
    if not dropped:
        return []
    words = QCoreApplication.translate("Aoi", "Parts smaller than 100 m² were left out: {count}.")
    return [words.format(count=QLocale().toString(dropped))]


def _vertices_note(vertices: int) -> List[str]:
    if vertices <= MANY_VERTICES:
        return []
    words = QCoreApplication.translate(
        "Aoi",
        "The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer "
        "if that happens.",
        None,
        vertices,
    )
    return [counted(words, vertices)]
