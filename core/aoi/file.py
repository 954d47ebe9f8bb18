"""Areas out of files: GeoJSON, KML and GeoPackage, read whole by their own drivers, or refused."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
)

from ...api.errors import WrongContentError
from ...api.texts import translate
from ..gdal.opening import open_vector, short_words
from .errors import AoiError
from .layer import LayerAreas
from .written import Written, look_through

# What names the drivers, by the end of a file's name.
DRIVERS = {
    ".geojson": ("GeoJSON",),
    ".json": ("GeoJSON",),
    ".kml": ("LIBKML", "KML"),
    ".gpkg": ("GPKG",),
}
# Those that are texts.
TEXTS = (".geojson", ".json", ".kml")
# A file of more takes minutes, and gigabytes in memory.
MOST_BYTES = 200_000_000
# Fields that name a feature, as QGIS chooses a display name.
_NAMES = ("name", "title", "label", "id")


def areas_of_file(
    path: Path, context: QgsCoordinateTransformContext, layer_name: str = ""
) -> LayerAreas:
    """Look into a file for polygons; for any thread.

    :param context: the project's choice of datum transformations
    :param layer_name: that of a layer in the file; without it, all of a KML file are one area, and
        of other files there is to be one that may hold polygons
    :raises AoiError: it is no file that can be read, or holds no polygons, or several layers do
    """
    drivers = DRIVERS.get(path.suffix.lower())
    if drivers is None:
        raise _of_other_kind(path)
    with _readable(path):
        size = path.stat().st_size
    if not path.is_file():
        raise _of_other_kind(path)
    if size > MOST_BYTES:
        raise AoiError(
            translate(
                "Aoi",
                "“{file}” is larger than {most} MB. Add it to the project and choose the polygons "
                "you need there.",
            ).format(file=path.name, most=MOST_BYTES // 1_000_000)
        )
    with _readable(path):
        try:
            written = look_through(path) if path.suffix.lower() in TEXTS else Written()
        except AoiError as error:
            words = translate("Core", "{name} cannot be read").format(name=path.name)
            raise _unreadable(f"{words}: {error.message}") from None
        dataset = open_vector(path, drivers, text=written.text)
        layers = _layers_of(dataset, layer_name)
        announced = sum(layer.GetFeatureCount() for layer in layers)
    if not layers:
        raise AoiError(
            translate(
                "Aoi", "“{file}” has no polygon in it. Choose another file or draw the area."
            ).format(file=path.name)
        )
    if len(layers) > 1 and path.suffix.lower() != ".kml":
        found = ", ".join(f"“{layer.GetName()}”" for layer in layers)
        raise AoiError(
            translate(
                "Aoi",
                "“{file}” has several layers of polygons: {layers}. Add one of them to the project "
                "and choose it there.",
            ).format(file=path.name, layers=found[:200])
        )
    names = [layer.GetName() for layer in layers]
    return LayerAreas(
        name=path.name,
        label=path.stem[:80],
        features=lambda: _features(path, drivers, names, written.text),
        crs=written.crs or _crs_of(layers[0]),
        context=context,
        name_field=0,
        announced=announced,
        counted=True,
    )


def _layers_of(dataset: Any, name: str) -> List[Any]:
    """Return the layers that may hold polygons: all, or those of a name."""
    from osgeo import ogr

    surfaces = (ogr.wkbSurface, ogr.wkbMultiSurface)

    def may_hold(kind: int) -> bool:
        mixed = ogr.GT_Flatten(kind) in (ogr.wkbUnknown, ogr.wkbGeometryCollection)
        return mixed or any(ogr.GT_IsSubClassOf(kind, one) for one in surfaces)

    found = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    return [
        layer for layer in found if may_hold(layer.GetGeomType()) and name in ("", layer.GetName())
    ]


def _crs_of(layer: Any) -> QgsCoordinateReferenceSystem:
    reference = layer.GetSpatialRef()
    if reference is None:
        return QgsCoordinateReferenceSystem()
    return QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())


def _features(
    path: Path, drivers: Tuple[str, ...], names: List[str], text: str
) -> Iterator[QgsFeature]:
    """Yield the features of layers, each with its name as the one attribute.

    The file is opened for it, and closed afterwards.
    """
    with _readable(path):
        dataset = open_vector(path, drivers, text=text)
        for name in names:
            layer = dataset.GetLayerByName(name)
            if layer is None:
                raise _unreadable(f"{path.name}: {name}.")
            field = _name_field(layer.GetLayerDefn())
            for source in layer:
                feature = QgsFeature(source.GetFID())
                known = field >= 0 and source.IsFieldSetAndNotNull(field)
                called = str(source.GetField(field)) if known else ""
                # What is no UTF-8 comes as what no file and no store takes.
                feature.setAttributes([called.encode("utf-8", "replace").decode("utf-8")])
                shape = source.GetGeometryRef()
                if shape is not None:
                    geometry = QgsGeometry()
                    geometry.fromWkb(bytes(_plain(shape).ExportToIsoWkb()))
                    feature.setGeometry(geometry)
                yield feature


def _plain(shape: Any) -> Any:
    """Return a surface of patches as a multipolygon: before 3.40 QGIS has none of patches."""
    from osgeo import ogr

    of_patches = (ogr.wkbTIN, ogr.wkbPolyhedralSurface, ogr.wkbTriangle)
    if ogr.GT_Flatten(shape.GetGeometryType()) in of_patches:
        return ogr.ForceToMultiPolygon(shape.Clone())
    return shape


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Say what cannot be read as an AoiError, also where another plugin has GDAL raise errors.

    Where it raises none, ``WholeReading`` asks for its last error.
    """
    try:
        yield
    except WrongContentError as error:
        raise _unreadable(str(error)) from None
    except OSError as error:
        raise _unreadable(f"{path.name}: {error.strerror}.") from None
    except RuntimeError as error:
        raise _unreadable(f"{path.name}: {short_words(error)}.") from None


def _name_field(definition: Any) -> int:
    """Return the number of the field that names a feature; less than nothing if none does."""
    fields = [
        definition.GetFieldDefn(number).GetName().casefold()
        for number in range(definition.GetFieldCount())
    ]
    return next((fields.index(name) for name in _NAMES if name in fields), -1)


def _of_other_kind(path: Path) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its "
            "layer there.",
        ).format(file=path.name)
    )


def _unreadable(problem: str) -> AoiError:
    return AoiError(
        translate("Aoi", "{problem} Repair the file, or choose another.").format(problem=problem)
    )
