"""The area of interest: any polygons in any CRS to one ``Aoi``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, Iterable, Iterator, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLocale

from ..errors import Stopped
from ..translation import counted, translate
from .errors import AoiError
from .geometry.lonlat import LonLatShape, to_lonlat
from .geometry.measure import MIN_AREA_M2, Meter, wgs84
from .geometry.polygons import Polygons
from .geometry.rings import count_vertices, geojson_geometry, polygons_in

# The service states no limit; beyond this the request alone is a quarter of a megabyte.
MANY_VERTICES = 5000


# Geometries have no equality of their own, so an area equals only itself.
@dataclass(frozen=True, eq=False)
class Aoi:
    """An area of interest: valid 2D polygons in EPSG:4326 (longitude, latitude), 7 decimals.

    ``vertices`` are those of all rings together, counted once: of 10,000 polygons it takes a frame.
    ``shared``: parts that lie close together may share an order.
    """

    geometry: QgsGeometry
    label: str
    area_km2: float
    vertices: int
    notes: Tuple[str, ...] = ()
    shared: bool = True

    def reshaped(self, geometry: QgsGeometry, area_km2: float) -> Aoi:
        """Return another shape under the same name, with the same notes."""
        vertices = count_vertices(geometry)
        return replace(self, geometry=geometry, area_km2=area_km2, vertices=vertices)

    @property
    def parts(self) -> int:
        """How many polygons there are."""
        return int(self.geometry.constGet().partCount())

    @property
    def bbox(self) -> QgsRectangle:
        """The bounding box in degrees."""
        return self.geometry.boundingBox()

    def to_geojson(self) -> Dict[str, Any]:
        """Write the area as a GeoJSON Polygon, or as a MultiPolygon if it has several parts."""
        return geojson_geometry(self.geometry)


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
    stopped: Stopped = lambda: False,
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
    if not crs.isValid():
        raise AoiError(
            translate(
                "Aoi",
                "The layer has no CRS, so its place on Earth is unknown. Set the CRS in the "
                "properties of the layer (or of the project, for a drawn area).",
            )
        )
    shape = to_lonlat(polygons, crs, transform_context, drawn, stopped)
    whole, kept, dropped = large_parts(shape.geometry)
    if not kept:
        raise _too_small(sum(dropped), shape)
    vertices = count_vertices(whole)
    notes = tuple(_notes(found, shape, len(dropped), vertices))
    return Aoi(whole, label, sum(kept) / 1e6, vertices, notes)


def large_parts(whole: QgsGeometry) -> Tuple[QgsGeometry, List[float], List[float]]:
    """Return polygons in degrees without those below 100 m².

    :return: the polygons, what each of them measures, and what each measures that was left out, m²
    """
    areas = [] if whole.isNull() else Meter().each_m2(whole)
    kept = [area for area in areas if area >= MIN_AREA_M2]
    if len(kept) < len(areas):
        sized = zip(polygons_in(whole), areas)
        whole = QgsGeometry.collectGeometry([p for p, area in sized if area >= MIN_AREA_M2])
    if len(kept) == 1:
        whole.convertToSingleType()
    return whole, kept, [area for area in areas if area < MIN_AREA_M2]


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
            translate(
                "Aoi", "Lines and points have no area. Draw a polygon or choose a polygon layer."
            )
        )
    return AoiError(
        translate(
            "Aoi", "There is no geometry here. Draw a polygon or choose one that is not empty."
        )
    )


def _too_small(area_m2: float, shape: LonLatShape) -> AoiError:
    if area_m2 < 0.01:
        return AoiError(
            translate("Aoi", "The polygon has no area: its corners lie on one line. Draw it anew.")
        )
    return AoiError(
        translate(
            "Aoi",
            "The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a "
            "larger area.",
        ).format(area=QLocale().toString(float(area_m2), "f", 2)),
        shape.geometry.boundingBox().center(),
    )


def _notes(found: Polygons, shape: LonLatShape, dropped: int, vertices: int) -> Iterator[str]:
    told = (
        (found.empty, translate("Aoi", "Features without a geometry were left out: {count}.")),
        (found.others, translate("Aoi", "Lines and points were left out.")),
        (found.had_curves, translate("Aoi", "Arcs were turned to short straight edges.")),
        (
            shape.repaired,
            translate("Aoi", "The outline crossed or touched itself and was repaired."),
        ),
        (shape.crosses_180, translate("Aoi", "The area was cut at the 180° meridian.")),
        (
            shape.collapsed,
            translate("Aoi", "Polygons whose corners lie on one line were left out: {count}."),
        ),
        (dropped, translate("Aoi", "Parts smaller than 100 m² were left out: {count}.")),
    )
    for count, words in told:
        if count:
            yield words.format(count=QLocale().toString(int(count)))
    if vertices > MANY_VERTICES:
        words = translate(
            "Aoi",
            "The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer "
            "if that happens.",
            None,
            vertices,
        )
        yield counted(words, vertices)
