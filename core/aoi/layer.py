"""Areas out of layers: read whole, or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Iterable, Iterator, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale

from ..errors import raise_if_stopped
from ..gil import GilRelease
from ..translation import counted, translate
from .delimited import rows_of
from .errors import AoiError
from .model import Aoi, area_of, make_aoi

# Providers that count the features themselves; databases and services may estimate.
COUNTING_PROVIDERS = ("ogr", "memory", "delimitedtext", "spatialite")
# Collections of several kinds, as KML's MultiGeometry, are of no one type.
_POLYGONAL = (
    QgsWkbTypes.GeometryType.PolygonGeometry,
    QgsWkbTypes.GeometryType.UnknownGeometry,
)


class WholeReading:
    """Goes once through the features of a source, and knows whether it has come to their end."""

    def __init__(self, areas: LayerAreas) -> None:
        self._areas = areas
        self._read = 0
        # Whether all has been read: what came of nothing is then known to be nothing.
        self.ended = False

    def features(self, stopped: Callable[[], bool]) -> Iterator[QgsFeature]:
        """Yield the features.

        QGIS tells of no error (3.22 to 3.44): a file cut short gives fewer features, or features
        without geometry. GDAL keeps its last error for this thread.

        :param stopped: asked between features
        :raises StoppedError: ``stopped`` said so
        :raises AoiError: the reading broke off
        """
        # Loaded in a worker, with the first layer.
        from osgeo import gdal

        # What is said of the opening is no fault of the reading.
        features = self._areas.features()
        gdal.ErrorReset()
        for feature in GilRelease(stopped).over(features):
            self._read += 1
            yield feature
        raise_if_stopped(stopped)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        # Of what is only estimated nothing at all is no estimate.
        exact = self._areas.counted or not self._read
        if failed or (exact and self._read < self._areas.announced):
            raise self._broken_off(gdal.GetLastErrorMsg() if failed else "")
        self.ended = True

    def notes(self) -> Tuple[str, ...]:
        """Return what the user should know of a source that only estimates its features."""
        if self._areas.counted or self._read >= self._areas.announced:
            return ()
        words = translate(
            "Aoi",
            "“{layer}” announced %Ln feature(s), of which {read} could be read.",
            None,
            self._areas.announced,
        )
        read = QLocale().toString(self._read)
        return (counted(words, self._areas.announced).format(layer=self._areas.name, read=read),)

    def _broken_off(self, reason: str) -> AoiError:
        if self._areas.announced <= self._read:
            return _not_whole(self._areas.name, reason)
        words = translate(
            "Aoi",
            "Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged "
            "or gone. Load it again, or repair it, and try again.",
            None,
            self._areas.announced,
        )
        read = QLocale().toString(self._read)
        return AoiError(
            counted(words, self._areas.announced).format(read=read, layer=self._areas.name)
        )


def _not_whole(name: str, reason: str) -> AoiError:
    return AoiError(
        translate(
            "Aoi",
            "“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try "
            "again.",
        ).format(layer=name, reason=reason.rstrip("."))
    )


@dataclass(eq=False)
class LayerAreas:
    """The features of a layer or file as areas, one of all or one each, for a worker to read.

    ``features`` yields them, anew each time, from a snapshot of the layer or from the file.
    ``announced`` is the number of features that are to be read, less than nothing if the layer does
    not say; where it has ``counted`` them, fewer are a fault.
    ``count`` is the number of features with a geometry, known once the layer has been read.
    """

    name: str
    label: str
    features: Callable[[], Iterable[QgsFeature]]
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    name_field: int
    announced: int
    counted: bool
    count: int = 0

    def whole(self, stopped: Callable[[], bool]) -> Aoi:
        """Make one area of all features.

        :raises AoiError: they give no usable area, or could not all be read
        :raises StoppedError: ``stopped`` said so
        """
        self.count = 0
        reading = WholeReading(self)
        try:
            aoi = area_of(
                self._geometries(reading, stopped),
                self.crs,
                self.context,
                label=self.label,
                stopped=stopped,
            )
        except AoiError:
            if self.count or self.announced > 0 or not reading.ended:
                raise
            raise _empty(self.name, self.counted) from None
        return replace(aoi, notes=(*reading.notes(), *aoi.notes))

    def each(
        self, stopped: Callable[[], bool]
    ) -> Iterator[Tuple[str, Optional[Aoi], Optional[AoiError]]]:
        """Yield name, area and, where it is none, the reason, feature by feature.

        :raises AoiError: not all features could be read
        :raises StoppedError: ``stopped`` said so
        """
        for feature in WholeReading(self).features(stopped):
            name = self._name_of(feature)
            try:
                area = make_aoi(feature.geometry(), self.crs, self.context, label=name)
            except AoiError as error:
                yield name, None, error
            else:
                yield name, area, None

    def _geometries(
        self, reading: WholeReading, stopped: Callable[[], bool]
    ) -> Iterator[QgsGeometry]:
        for feature in reading.features(stopped):
            self.count += feature.hasGeometry()
            yield feature.geometry()

    def _name_of(self, feature: QgsFeature) -> str:
        value = feature.attribute(self.name_field) if self.name_field >= 0 else None
        text = "" if value is None else str(value).strip()
        return text if text and text != "NULL" else str(feature.id())


def areas_of_layer(
    layer: Optional[QgsMapLayer], context: QgsCoordinateTransformContext, *, selected: bool
) -> LayerAreas:
    """Take a snapshot of a layer on the main thread.

    :param layer: the layer that was chosen
    :param context: the project's choice of datum transformations
    :param selected: read the selected features only
    :raises AoiError: if it is clear without reading that the layer holds no area
    """
    if not isinstance(layer, QgsVectorLayer):
        raise AoiError(translate("Aoi", "This is no vector layer. Choose a polygon layer."))
    _refuse_layer(layer)
    request = QgsFeatureRequest()
    if selected:
        request.setFilterFids(layer.selectedFeatureIds())
        announced = layer.selectedFeatureCount()
        label = translate("Aoi", "Selection in “{layer}”")
    else:
        announced = layer.featureCount()
        label = translate("Aoi", "Layer “{layer}”")
    field, name = layer.fields().lookupField(layer.displayField()), layer.name()
    rows = rows_of(layer, request, lambda reason: _not_whole(name, reason))
    if rows is None:
        request.setSubsetOfAttributes([field] if field >= 0 else [])
        source = QgsVectorLayerFeatureSource(layer)
    return LayerAreas(
        name=name,
        label=label.format(layer=name),
        features=rows or (lambda: source.getFeatures(request)),
        crs=crs_of_layer(layer),
        context=context,
        name_field=field if rows is None else 0,
        announced=announced,
        # A file that cannot be counted any more says -1.
        counted=selected or (announced >= 0 and layer.providerType() in COUNTING_PROVIDERS),
    )


def may_hold_polygons(layer: QgsMapLayer) -> bool:
    """Return whether a layer may hold polygons; QGIS's own filter leaves out mixed ones (KML)."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() in _POLYGONAL


def crs_of_layer(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a layer; one of several kinds of geometry has it in its provider only."""
    mixed = layer.geometryType() == QgsWkbTypes.GeometryType.UnknownGeometry
    return layer.dataProvider().crs() if mixed and not layer.crs().isValid() else layer.crs()


def _refuse_layer(layer: QgsVectorLayer) -> None:
    name = layer.name()
    if not layer.isValid():
        raise AoiError(
            translate(
                "Aoi",
                "The source of “{layer}” cannot be read. Repair the layer, or choose another.",
            ).format(layer=name)
        )
    if layer.geometryType() not in _POLYGONAL:
        raise AoiError(
            translate(
                "Aoi",
                "“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.",
            ).format(layer=name)
        )
    if not crs_of_layer(layer).isValid():
        raise AoiError(
            translate(
                "Aoi",
                "“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its "
                "properties.",
            ).format(layer=name)
        )


def _empty(name: str, counted: bool) -> AoiError:
    """Return the error of a layer of which nothing came.

    :param counted: whether the layer knows that it is empty; others may have lost their source
    """
    words = translate(
        "Aoi", "“{layer}” has no polygon in it. Choose another layer or draw the area."
    )
    if not counted:
        words = translate(
            "Aoi",
            "No polygon could be read from “{layer}”: it has none, or its source is gone. Open its "
            "attribute table to see, choose another layer or draw the area.",
        )
    return AoiError(words.format(layer=name))
