"""What the algorithms have in common: the key, the area, and one way to fail."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QIcon

from ...api.texts import translate
from .parameters import DEFAULT_BANDS, NO_INDEX, SharedParameters

if TYPE_CHECKING:
    from ...core.aoi.layer import LayerAreas
    from ...core.aoi.model import Aoi
    from ..requests import Connection, Product

_PLUGIN = Path(__file__).parents[2]
ICON = _PLUGIN / "icons" / "eosda_imagery.svg"
# Made of the guide's page when the zip is built: what opens it is a browser.
HELP_PAGE = _PLUGIN / "docs" / "guide" / "processing.html"
# Where files as delivered are kept, below the data folder, unless the user says otherwise.
RESULTS_FOLDER = "results"
# Only there so that the other fields of an order can be checked before the area is read.
_ANY_ORDER: Dict[str, Any] = {
    "view_id": "S2/1/A/AA/2026/1/1/0",
    "bands": ("B04",),
    "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    "reference": "check",
}


def _connection(auth_config: Optional[str]) -> Connection:
    # Imported here: it brings requests in, 45 ms that a start of QGIS need not spend.
    from ...core.connection import network_options
    from ...core.settings import Settings, data_folder
    from ..requests import Connection

    settings = Settings()
    return Connection(
        options=network_options(settings, auth_config=auth_config),
        limits=settings.limits,
        max_area_km2=settings.max_area_km2,
        data_dir=data_folder(),
        offset=settings.reflectance_offset,
        keep_finished_s=settings.keep_finished_s,
    )


class EosdaAlgorithm(SharedParameters):
    """An algorithm that talks to the service.

    Subclasses say what they are in words that ``tr`` finds, ``NAME`` in scripts, which never
    changes, and define ``initAlgorithm`` and ``work``; whatever ``work`` raises becomes one
    exception with sentences for the user.
    """

    NAME = ""
    TITLE = ""
    SUMMARY = ""
    HELP = ""
    # Separated by commas.
    TAGS = ""

    def __init__(self) -> None:
        super().__init__()
        self._connection: Optional[Connection] = None
        self._unprepared: Exception = QgsProcessingException(
            translate("Processing", "The algorithm was not prepared.")
        )

    # -- what QGIS asks ---------------------------------------------------------------------

    def tr(self, text: str) -> str:
        """Translate a text; QgsProcessingAlgorithm has no tr of its own."""
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> EosdaAlgorithm:
        """Make a fresh one of the same kind."""
        return type(self)()

    def name(self) -> str:
        """Name the algorithm in scripts and models."""
        return self.NAME

    def displayName(self) -> str:
        """Name the algorithm for people."""
        return self.tr(self.TITLE)

    def shortDescription(self) -> str:
        """Say in one line what it does."""
        return self.tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Say what it does, what it costs and what comes out."""
        return self.tr(self.HELP)

    def tags(self) -> List[str]:
        """Return words under which it is found."""
        return self.tr(self.TAGS).split(",")

    def group(self) -> str:
        """Name the group for people."""
        return translate("EosdaAlgorithm", "Satellite scenes")

    def groupId(self) -> str:
        """Name the group in scripts; never changed."""
        return "scenes"

    def helpUrl(self) -> str:
        """Point to the page of the guide in the plugin, "" where it was not built."""
        return HELP_PAGE.as_uri() if HELP_PAGE.is_file() else ""

    def icon(self) -> QIcon:
        """Return the plugin's icon: the Toolbox shows this one, not that of the path."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the icon as a file, for models and reports."""
        return str(ICON)

    # -- the run ----------------------------------------------------------------------------

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Refuse what cannot be right before anything is read or sent."""
        acceptable, reason = super().checkParameterValues(parameters, context)
        if acceptable:
            reason = self.problem_of(parameters, context)
        return acceptable and not reason, reason

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters, "" if nothing is known to be wrong."""
        return ""

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the key, the proxy and the certificates; nothing is sent.

        A failure is kept until the run: raised here, QGIS would only say that there were errors.
        """
        from ...api.errors import EosdaError
        from ..main_thread import on_main_thread
        from ..waiting import CancelCheck

        auth_config = self.parameterAsString(parameters, self.AUTHCFG, context)
        try:
            self._connection = on_main_thread(
                lambda: _connection(auth_config or None), CancelCheck(feedback)
            )
        except (EosdaError, OSError, QgsProcessingException) as error:
            self._unprepared = error
        return True

    def processAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Do the work; every failure is one exception with what to do about it."""
        try:
            # A model does not ask its children before they run.
            problem = self.problem_of(parameters, context)
            if problem:
                raise QgsProcessingException(problem)
            return self.work(parameters, context, feedback)
        except QgsProcessingException:
            raise
        except Exception as error:
            from ..failures import in_words

            key = self._connection.options.key if self._connection is not None else ""
            raise QgsProcessingException(in_words(error, key)) from None

    @property
    def connection(self) -> Connection:
        """How the service is reached, as it was prepared; raises what stood in the way."""
        if self._connection is None:
            raise self._unprepared
        return self._connection

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Do what the algorithm is for; worker thread in the desktop, main in qgis_process."""
        raise NotImplementedError

    def read_product(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Product:
        """Return the bands or the index that is wanted."""
        from ..requests import Product

        index = self.parameterAsEnumString(parameters, self.INDEX, context)
        asked = self.parameterAsString(parameters, self.BANDS, context)
        if index in ("", NO_INDEX):
            index = ""
        elif asked == DEFAULT_BANDS:
            # The dialog gives it whether the user looks at it or not.
            asked = ""
        masks = self.parameterAsBoolean(parameters, self.MASK_CLOUDS, context)
        cog = self.parameterAsBoolean(parameters, self.COG, context)
        return Product(split_names(asked), index, masks, cog)

    def problem_of_product(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        datasets: Iterable[Optional[str]],
    ) -> str:
        """Return why bands or an index cannot be had, "" if nothing is known to be wrong.

        :param datasets: those of the scenes, as ids; None for a sensor that is not known
        """
        from ...api.indices import MissingBandsError

        problem = self.problem_of_cog(parameters, context)
        if problem:
            return problem
        product = self.read_product(parameters, context)
        if product.asked or product.index is None:
            problem = problem_of_order({"bands": product.asked})
            if problem:
                hint = translate(
                    "EosdaAlgorithm",
                    "Write each band once, separated by commas, for example B04,B03,B02.",
                )
                return f"{self.BANDS}: {problem} {hint}"
        for dataset in datasets if product.index is not None else ():
            if dataset is None:
                return translate(
                    "EosdaAlgorithm",
                    "{parameter}: the sensor of this scene is not known, nor which of its bands"
                    " make an index. Order its bands, and compute with “Index of bands”.",
                ).format(parameter=self.INDEX)
            try:
                product.bands(dataset)
            except MissingBandsError as error:
                return f"{self.INDEX}: {error.with_advice}"
        return ""

    def problem_of_cog(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why no cloud-optimised GeoTIFF can be written here, "" if none is wanted."""
        from ...core.raster.cog import can_optimise

        if not self.parameterAsBoolean(parameters, self.COG, context) or can_optimise():
            return ""
        return translate(
            "EosdaAlgorithm",
            "{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF."
            " Leave it out, or use a newer QGIS.",
        ).format(parameter=self.COG)

    def problem_of_aoi(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why the AOI cannot be what is meant: after a search its footprints are at hand."""
        source = self.parameterAsSource(parameters, self.AOI, context)
        fields = source.fields() if source is not None else QgsFields()
        # The index of a batch has the areas, and a name for each.
        if fields.lookupField("view_id") < 0 or fields.lookupField("area_id") >= 0:
            return ""
        return translate(
            "EosdaAlgorithm",
            "{parameter}: the layer has a field view_id, so it holds footprints of scenes and not"
            " your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the"
            " layer of your area. To order whole footprints all the same, save the layer without"
            " that field.",
        ).format(parameter=self.AOI)

    def read_aoi(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Aoi:
        """Put all features of the AOI parameter together, and say what was changed on the way.

        :raises AoiError: they give no usable area
        :raises StoppedError: cancelled
        """
        from ...core.aoi.layer import WholeReading
        from ...core.aoi.model import area_of
        from ..waiting import CancelCheck, run_stoppable

        areas = self.areas_of(parameters, context)
        reading = WholeReading(areas)
        geometries = [f.geometry() for f in reading.features(CancelCheck(feedback))]
        make = partial(area_of, geometries, areas.crs, areas.context, label=areas.label)
        # Parcels that touch take GEOS its time.
        aoi = run_stoppable(lambda stopped: make(stopped=stopped), feedback)
        for note in reading.notes():
            feedback.pushWarning(note)
        for note in aoi.notes:
            feedback.pushInfo(note)
        feedback.pushInfo(
            translate(
                "EosdaAlgorithm", "Area of interest: {area} km², parts: {parts}, vertices: {count}."
            ).format(
                area=QLocale().toString(aoi.area_km2, "f", 2),
                parts=QLocale().toString(aoi.parts),
                count=QLocale().toString(aoi.vertices),
            )
        )
        return aoi

    def areas_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> LayerAreas:
        """Return the AOI parameter, to be read in the thread of the run.

        :raises QgsProcessingException: there is no such layer
        """
        from ...core.aoi.layer import COUNTING_PROVIDERS, LayerAreas, crs_of_layer

        source = self.parameterAsSource(parameters, self.AOI, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.AOI))
        layer = self.parameterAsVectorLayer(parameters, self.AOI, context)
        crs = source.sourceCrs()
        if layer is not None and not crs.isValid():
            crs = crs_of_layer(layer)
        # "" also of an algorithm that has no such parameter. Capitals do not count, as in QGIS.
        names = self.parameterAsString(parameters, self.AOI_ID, context)
        field = source.fields().lookupField(names) if names else -1
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([field] if field >= 0 else [])
        # Whatever can be repaired is repaired, so QGIS need not stop at it.
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return LayerAreas(
            name=source.sourceName(),
            label=source.sourceName(),
            features=lambda: source.getFeatures(request, skip),
            crs=crs,
            context=context.transformContext(),
            name_field=field,
            announced=source.featureCount(),
            counted=layer is not None and layer.providerType() in COUNTING_PROVIDERS,
        )

    def bounds_of(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[float, int]:
        """Return the time limit in seconds, and the number of orders that may be sent."""
        minutes = self.parameterAsDouble(parameters, self.TIMEOUT_MINUTES, context)
        return 60.0 * minutes, self.parameterAsInt(parameters, self.MAX_ORDERS, context)

    def sink(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon,
    ) -> Tuple[QgsFeatureSink, str]:
        """Return where features go, and what QGIS knows it by; geometries are in EPSG:4326.

        :raises QgsProcessingException: it cannot be made
        """
        has_places = geometry != QgsWkbTypes.Type.NoGeometry
        crs = QgsCoordinateReferenceSystem("EPSG:4326" if has_places else "")
        sink, output = self.parameterAsSink(parameters, self.OUTPUT, context, fields, geometry, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        return sink, output


def split_names(text: str) -> Tuple[str, ...]:
    """Read a list of names separated by commas; an empty text holds none."""
    return tuple(name.strip() for name in text.split(",")) if text.strip() else ()


def problem_of_order(fields: Mapping[str, Any]) -> str:
    """Say what the service could not accept, or nothing.

    :param fields: of ``BandOrder``; the others are taken to be right
    """
    from ...api.errors import EosdaError
    from ...api.models import BandOrder

    try:
        BandOrder(**{**_ANY_ORDER, **fields}).validate()
    except EosdaError as error:
        return error.message
    return ""
