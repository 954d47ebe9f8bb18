"""The area of interest: any geometry in any CRS to one ``Aoi``, and an ``Aoi`` to requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from .errors import AoiError
from .geometry import (
    MIN_AREA_M2,
    FoundPolygons,
    LonLatShape,
    Meter,
    coordinates_of,
    count_vertices,
    find_polygons,
    is_large,
    joined,
    outline_tools,
    plain_polygons,
    polygon_of,
    polygons_in,
    repair,
    to_rounded_lonlat,
    together,
)
from .text import parse_text
from .tiling import MAX_REQUESTS, fewest_requests, split_for_requests

__all__ = [
    "MANY_VERTICES",
    "MAX_REQUESTS",
    "MIN_AREA_M2",
    "Aoi",
    "AoiError",
    "fewest_requests",
    "make_aoi",
    "merge_geometries",
    "parse_text",
    "split_for_requests",
]

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
    """Turn any polygon in any CRS to an area of interest, repaired where that is possible.

    :param geometry: polygons, also with curves, Z, M, self-crossings or unclosed rings
    :param crs: the CRS of ``geometry``
    :param transform_context: the project's choice of datum transformations
    :param label: what the area is, for the user: "Drawn polygon"
    :param drawn: the geometry was seen on a map in ``crs``, so an edge longer than 180° is meant.
        Without it such an edge in a geographic CRS is read as crossing the 180° meridian
    :raises AoiError: if there is no polygon, no CRS, no place on Earth or less than 100 m²
    """
    if crs.isValid() and is_large(geometry):
        aoi = _all_at_once(geometry, crs, transform_context, label, drawn)
        if aoi is not None:
            return aoi
    found = find_polygons(geometry)
    _refuse_without_polygon(geometry, found)
    _refuse_without_crs(crs)
    shape, polygons = to_rounded_lonlat(found.polygons, crs, transform_context, drawn)
    meter = Meter()
    areas = [meter.m2(polygon) for polygon in polygons]
    kept = [p for p, area in zip(polygons, areas) if area >= MIN_AREA_M2]
    if not kept:
        raise _too_small(sum(areas), shape)
    vertices = sum(map(count_vertices, kept))
    return Aoi(
        geometry=kept[0] if len(kept) == 1 else QgsGeometry.collectGeometry(kept),
        label=label,
        area_km2=sum(area for area in areas if area >= MIN_AREA_M2) / 1e6,
        vertices=vertices,
        parts=len(kept),
        notes=tuple(_notes(found, shape, len(polygons) - len(kept), vertices)),
    )


def _all_at_once(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    label: str,
    drawn: bool,
) -> Optional[Aoi]:
    """Make an area of plain polygons of many vertices; None if they need a closer look."""
    tools = outline_tools()
    outlines = tools and tools.to_rounded_outlines(geometry, crs, transform_context, drawn)
    if not outlines:
        return None
    areas = outlines.areas_m2()
    large = areas >= MIN_AREA_M2
    whole = outlines.geometry()
    if not large.any() or not whole.isGeosValid():
        return None
    kept = outlines.only(large)
    return Aoi(
        geometry=whole if kept is outlines else kept.geometry(),
        label=label,
        area_km2=float(areas[large].sum()) / 1e6,
        vertices=kept.vertices,
        parts=kept.count,
        notes=(*_dropped_note(outlines.count - kept.count), *_vertices_note(kept.vertices)),
    )


def merge_geometries(
    geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """Put the polygons of many features together to one geometry; those that touch are joined.

    :param geometries: of any type and all in ``crs``; null ones, points and lines are left out
    :param crs: the CRS of the geometries and of the result
    :raises AoiError: if there is no polygon among them, or they cannot be joined
    """
    others: List[QgsGeometry] = []
    whole = together(_plain_polygons(geometries, others))
    count = whole.constGet().numGeometries()
    if not count:
        raise _nothing_polygonal(len(others))
    if count == 1 and is_large(whole):
        # There is nothing to join, and make_aoi looks whether it is valid.
        return whole
    # Such a polygon crosses ±180°: make_aoi joins after the cut, when shapes are as meant.
    if crs.isGeographic() and _is_wide(whole):
        return whole
    # Nothing to join is found out in a tenth of the time that joining takes.
    if whole.isGeosValid():
        return whole
    return joined([part for polygon in polygons_in(whole) for part in _valid_parts(polygon)])


def _plain_polygons(
    geometries: Iterable[QgsGeometry], others: List[QgsGeometry]
) -> Iterator[QgsGeometry]:
    """Give the polygons of geometries without Z, M and arcs, and note those that are none."""
    for geometry in geometries:
        if geometry.isEmpty():
            continue
        plain = plain_polygons(geometry)
        if plain is not None:
            yield plain
            continue
        found = find_polygons(geometry)
        if not found.polygons:
            others.append(geometry)
        yield from map(polygon_of, found.polygons)


def _is_wide(geometry: QgsGeometry) -> bool:
    if geometry.boundingBox().width() <= 180:
        return False
    return any(polygon.boundingBox().width() > 180 for polygon in polygons_in(geometry))


def _valid_parts(polygon: QgsGeometry) -> List[QgsGeometry]:
    return [polygon] if polygon.isGeosValid() else polygons_in(repair(polygon))


def _refuse_without_polygon(geometry: QgsGeometry, found: FoundPolygons) -> None:
    if found.polygons:
        return
    if geometry.isNull() or geometry.isEmpty():
        raise _nothing_polygonal(0)
    raise _nothing_polygonal(found.others)


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
        ).format(area=f"{area_m2:.2f}"),
        shape.geometry.boundingBox().center(),
    )


def _notes(found: FoundPolygons, shape: LonLatShape, dropped: int, vertices: int) -> List[str]:
    notes: List[str] = []
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
    return [*notes, *_dropped_note(dropped), *_vertices_note(vertices)]


def _dropped_note(dropped: int) -> List[str]:
    if not dropped:
        return []
    words = QCoreApplication.translate("Aoi", "Parts smaller than 100 m² were left out: {count}.")
    return [words.format(count=dropped)]


def _vertices_note(vertices: int) -> List[str]:
    if vertices <= MANY_VERTICES:
        return []
    words = QCoreApplication.translate(
        "Aoi",
        "The outline has {count} vertices, which EOSDA may refuse. Simplify the layer "
        "if that happens.",
    )
    return [words.format(count=vertices)]
