"""The parameters that several algorithms have, with their help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.translation import translate

# The ids of api/indices.py. Written out, since a start of QGIS needs nothing else of it; a test
# compares the two.
INDEX_IDS = ("ndvi", "ndre", "ndmi", "ndwi", "evi", "savi", "msavi", "gci", "nbr")
NO_INDEX = "none"
DEFAULT_BANDS = "B04,B03,B02"
# Formats that keep every value, the nodata value and the names of the bands in one file.
RASTER_SUFFIXES = (".tif", ".tiff", ".img")


class SharedParameters(QgsProcessingAlgorithm):
    """An algorithm that can add them; the ids are never changed."""

    AOI = "AOI"
    AOI_ID = "AOI_ID"
    BANDS = "BANDS"
    INDEX = "INDEX"
    MASK_CLOUDS = "MASK_CLOUDS"
    MERGE = "MERGE"
    COG = "COG"
    TIMEOUT_MINUTES = "TIMEOUT_MINUTES"
    MAX_ORDERS = "MAX_ORDERS"
    AUTHCFG = "AUTHCFG"
    OUTPUT = "OUTPUT"

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False
    ) -> None:
        """Add a parameter with its help.

        :param advanced: shown only when the user asks for advanced parameters
        """
        parameter.setHelp(help_text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def add_aoi(self, help_text: str) -> None:
        """Add the area of interest."""
        parameter = QgsProcessingParameterFeatureSource(
            self.AOI,
            translate("EosdaAlgorithm", "Area of interest"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
        )
        self.add(parameter, help_text)

    def add_product(self) -> None:
        """Add what is wanted of a scene: bands or an index of them, with clouds or without."""
        label = translate("EosdaAlgorithm", "Bands")
        help_text = translate(
            "EosdaAlgorithm",
            "Names of the bands, separated by commas, in the sequence they are to have in the"
            " raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are"
            " ordered, and this may be empty.",
        )
        parameter = QgsProcessingParameterString(
            self.BANDS, label, defaultValue=DEFAULT_BANDS, optional=True
        )
        self.add(parameter, help_text)

        label = translate("EosdaAlgorithm", "Index")
        help_text = translate(
            "EosdaAlgorithm",
            "Write this index of the scene instead of its bands (“none”): Float32 with the "
            "nodata value -9999, on the grid of the coarsest band. The bands that it needs are "
            "ordered.",
        )
        parameter = QgsProcessingParameterEnum(
            self.INDEX,
            label,
            options=[NO_INDEX, *INDEX_IDS],
            defaultValue=NO_INDEX,
            # Models that were made before there was this parameter do not give it.
            optional=True,
            usesStaticStrings=True,
        )
        self.add(parameter, help_text)

        label = translate("EosdaAlgorithm", "Mask clouds")
        help_text = translate(
            "EosdaAlgorithm",
            "Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat"
            " 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as"
            " delivered are left as they are.",
        )
        parameter = QgsProcessingParameterBoolean(
            self.MASK_CLOUDS, label, defaultValue=False, optional=True
        )
        self.add(parameter, help_text)

        label = translate("EosdaAlgorithm", "Bands of one resolution in one file")
        help_text = translate(
            "EosdaAlgorithm",
            "Ask the service to deliver bands of the same resolution in one file. The raster is"
            " the same either way; only the delivered files differ.",
        )
        self.add(QgsProcessingParameterBoolean(self.MERGE, label, defaultValue=True), help_text)
        self.add_cog()

    def add_cog(self) -> None:
        """Add the choice of a layout that can be read from afar; the default is of the options."""
        from ...core.settings import Settings

        label = translate("EosdaAlgorithm", "Cloud-optimised GeoTIFF")
        help_text = translate(
            "EosdaAlgorithm",
            "Write the raster so that programs can read parts of it over the internet: in tiles,"
            " with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and"
            " nodata are the same.",
        )
        parameter = QgsProcessingParameterBoolean(
            self.COG, label, defaultValue=Settings().cloud_optimised, optional=True
        )
        self.add(parameter, help_text, advanced=True)

    def add_bounds(self, minutes: float, orders: int) -> None:
        """Add the time that a run may take, and the number of orders that it may send.

        :param minutes, orders: the defaults
        """
        parameter = QgsProcessingParameterNumber(
            self.TIMEOUT_MINUTES,
            translate("EosdaAlgorithm", "Time limit in minutes"),
            QgsProcessingParameterNumber.Type.Double,
            minutes,
            minValue=0.01,
        )
        parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
        help_text = translate(
            "EosdaAlgorithm",
            "How long to wait for the service. When the time is over no more is ordered, and what"
            " has been ordered is kept: run it again to go on.",
        )
        self.add(parameter, help_text, advanced=True)
        parameter = QgsProcessingParameterNumber(
            self.MAX_ORDERS,
            translate("EosdaAlgorithm", "Orders at most"),
            QgsProcessingParameterNumber.Type.Integer,
            orders,
            # Models that were made before there was this parameter do not give it.
            optional=True,
            minValue=1,
        )
        help_text = translate(
            "EosdaAlgorithm",
            "A run that would send more orders than this sends none, and says what it would have"
            " cost. An order takes about three requests.",
        )
        self.add(parameter, help_text, advanced=True)

    def add_key(self) -> None:
        """Add the authentication configuration that holds the key."""
        parameter = QgsProcessingParameterAuthConfig(
            self.AUTHCFG,
            translate("EosdaAlgorithm", "Authentication with the API key"),
            optional=True,
        )
        help_text = translate(
            "EosdaAlgorithm",
            "QGIS authentication configuration that holds the key of EOSDA API Connect: Basic"
            " with the key as the password, or API Header with x-api-key. Empty: the one chosen"
            " in Settings > Options > EOSDA Imagery, else the environment variable"
            " EOSDA_API_KEY.",
        )
        self.add(parameter, help_text)
