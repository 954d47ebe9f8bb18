"""eosda:indexraster: a spectral index of bands that are here already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...api.texts import QT_TRANSLATE_NOOP
from .base import EosdaAlgorithm
from .parameters import INDEX_IDS, NO_INDEX
from .scene_search import DATASET_IDS

if TYPE_CHECKING:
    from ...api.formulas import Formula
    from ...api.indices import Index
    from ...core.raster.indices.calculator import BandFile
    from ...core.raster.indices.calculator import IndexRaster as Made

ANY_DATASET = "auto"


class IndexRaster(EosdaAlgorithm):
    """Computes an index of named bands; asks nobody."""

    NAME = "indexraster"
    TITLE = QT_TRANSLATE_NOOP("IndexRaster", "Index of bands")
    SUMMARY = QT_TRANSLATE_NOOP(
        "IndexRaster", "Computes NDVI or another index of bands that you have."
    )
    HELP = QT_TRANSLATE_NOOP(
        "IndexRaster",
        "Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA"
        " API Connect. It makes no request and needs no key.\n\n"
        "The bands are known by their names, as “Download bands” writes them, or by the names"
        " of the files. Bands of different resolution are put on the grid of the coarsest one,"
        " by area average.\n\n"
        "The result is Float32 with the nodata value -9999. Its metadata name the formula, the"
        " bands, and the scale and offset that were applied.\n\n"
        "The indices:",
    )
    TAGS = QT_TRANSLATE_NOOP(
        "IndexRaster", "satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda"
    )

    INPUT = "INPUT"
    EXPRESSION = "EXPRESSION"
    DATASET = "DATASET"

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, self.tr("Bands")),
            self.tr(
                "A raster whose bands carry their names. In scripts also a folder of files as they"
                " were delivered."
            ),
        )
        index = QgsProcessingParameterEnum(
            self.INDEX,
            self.tr("Index"),
            options=[*INDEX_IDS, NO_INDEX],
            defaultValue="ndvi",
            usesStaticStrings=True,
        )
        self.add(
            index,
            self.tr("Which index to compute; “none” for an expression of your own."),
        )
        self.add(
            QgsProcessingParameterString(
                self.EXPRESSION, self.tr("Expression"), defaultValue="", optional=True
            ),
            self.tr(
                "An expression of your own instead of the index: names of bands, numbers, + - * /,"
                " sqrt and parentheses, for example (B08 - B05) / (B08 + B05)."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.MASK_CLOUDS, self.tr("Mask clouds"), defaultValue=False
            ),
            self.tr(
                "Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud"
                " shadow or cirrus. That band has to be among the bands."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DATASET,
                self.tr("Sensor"),
                options=[ANY_DATASET, *DATASET_IDS],
                defaultValue=ANY_DATASET,
                usesStaticStrings=True,
            ),
            self.tr(
                "The sensor of the bands. “auto” knows it by the names of Sentinel-2's bands; "
                "for Landsat, MODIS, NAIP and CBERS choose it."
            ),
            advanced=True,
        )
        self.add_cog()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Index")),
            self.tr("The raster to write: GeoTIFF (.tif)."),
        )

    def shortHelpString(self) -> str:
        """Say what it does, and which indices there are."""
        from ...api.indices import INDICES

        lines = [f"{one.label} = {one.formula} ({one.source})" for one in INDICES.values()]
        return "\n".join([super().shortHelpString(), *lines])

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Refuse what cannot be right before anything is read."""
        from ...core.raster.indices.reflectance import rasters_in

        checked = dict(parameters)
        folder = self._folder(parameters)
        if folder is not None:
            # A folder is no raster layer; a file of it can stand for it here.
            files = rasters_in(folder)
            if not files:
                return False, self.tr("{input}: there is no raster in {folder}.").format(
                    input=self.INPUT, folder=folder
                )
            checked[self.INPUT] = str(files[0])
        return super().checkParameterValues(checked, context)

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        from ...api.formulas import FormulaError, read_formula

        expression = self._expression(parameters, context)
        if expression:
            try:
                read_formula(expression)
            except FormulaError as error:
                return f"{self.EXPRESSION}: {error.with_advice}"
        elif self.parameterAsString(parameters, self.INDEX, context) == NO_INDEX:
            return self.tr("Choose an index, or write an expression.")
        problem = self.problem_of_cog(parameters, context)
        if not problem and self._target(parameters, context).suffix.lower() not in (
            ".tif",
            ".tiff",
        ):
            problem = self.tr(
                "{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif."
            ).format(output=self.OUTPUT)
        return problem

    def _expression(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, self.EXPRESSION, context).strip()

    def _target(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))

    def _folder(self, parameters: Dict[str, Any]) -> Optional[Path]:
        value = parameters.get(self.INPUT)
        return Path(value) if isinstance(value, str) and Path(value).is_dir() else None

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the file; layers belong to the main thread, on which this runs."""
        folder = self._folder(parameters)
        if folder is None:
            layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, self.INPUT))
            if layer.providerType() != "gdal":
                raise QgsProcessingException(
                    self.tr("“{layer}” is no raster file: save it as one first.").format(
                        layer=layer.name()
                    )
                )
            folder = Path(layer.source())
        self._source = folder
        return True

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Find the bands and compute."""
        from ...api.errors import StoppedError
        from ...core.raster.clouds import CLASSIFICATIONS
        from ...core.raster.indices.calculator import write_index
        from ...core.raster.indices.derived import VALUES
        from ...core.raster.indices.reflectance import (
            band_files,
            dataset_of,
            named_bands,
            offset_of,
        )
        from ...core.settings import Settings
        from ...core.stac.beside import describe_result
        from ...core.stac.derived import derived_item_of
        from ..waiting import run_stoppable

        where = named_bands(self._source)
        chosen = self.parameterAsString(parameters, self.DATASET, context)
        dataset = dataset_of(where) if chosen == ANY_DATASET else chosen
        offset = offset_of(Settings().reflectance_offset, dataset, None)
        files = band_files(where, dataset, offset.added)
        name, formula, index = self._formula(parameters, context, dataset, files)
        used = {band: files[band] for band in formula.names}
        clouds = None
        if self.parameterAsBoolean(parameters, self.MASK_CLOUDS, context):
            kind = next((one for one in CLASSIFICATIONS if one in files), None)
            if kind is None:
                raise QgsProcessingException(
                    self.tr(
                        "The clouds cannot be masked: there is neither a band SCL nor BQA."
                        " Add it to the bands, or leave out “Mask clouds”."
                    )
                )
            clouds = (kind, files[kind])
        target = self._target(parameters, context)
        cloud_optimised = self.parameterAsBoolean(parameters, self.COG, context)

        def write(stopped: Callable[[], bool]) -> Tuple[Made, str]:
            made = write_index(
                formula,
                used,
                target,
                name=name,
                clouds=clouds,
                notes=lambda made: {VALUES: offset.reason},
                cloud_optimised=cloud_optimised,
                stopped=stopped,
            )
            sources = list(dict.fromkeys(band.path for band in used.values()))
            return made, describe_result(
                target, lambda: derived_item_of(target, sources, index=index)
            )

        try:
            made, why_not = run_stoppable(write, feedback)
        except StoppedError:
            return {}
        self._report(made, formula, feedback)
        if why_not:
            feedback.pushWarning(why_not)
        output = str(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        if index is not None and context.willLoadLayerOnCompletion(output):
            from ..runs.layer_style import colour_when_loaded

            colour_when_loaded(index, output, context)
        return {self.OUTPUT: str(target)}

    def _formula(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        dataset: str,
        files: Dict[str, BandFile],
    ) -> Tuple[str, Formula, Optional[Index]]:
        """Return the band's name, the formula in the bands that are there, and the index."""
        from ...api.formulas import read_formula
        from ...api.indices import INDICES, formula_of
        from ...core.raster.indices.reflectance import is_reflectance

        expression = self._expression(parameters, context)
        if expression:
            return self.tr("Index"), read_formula(expression, frozenset(files)), None
        index = INDICES[self.parameterAsString(parameters, self.INDEX, context)]
        if not dataset:
            raise QgsProcessingException(
                self.tr("The names of the bands do not tell their sensor: choose it.")
            )
        formula = formula_of(index, dataset)
        missing = [band for band in formula.names if band not in files]
        if missing:
            raise QgsProcessingException(
                self.tr("{index} needs the bands {needed}; {missing} is not there.").format(
                    index=index.label,
                    needed=", ".join(formula.names),
                    missing=", ".join(missing),
                )
            )
        if not index.is_ratio and not all(is_reflectance(files[band]) for band in formula.names):
            raise QgsProcessingException(
                self.tr(
                    "{index} needs reflectance, and the file does not say by which scale its values"
                    " become that. Choose NDVI, or write an expression with the scale in it."
                ).format(index=index.label)
            )
        return index.label, formula, index

    def _report(self, made: Made, formula: Formula, feedback: QgsProcessingFeedback) -> None:
        from ...core.raster.clouds import masked_text
        from ...core.raster.indices.derived import warnings_of

        feedback.pushInfo(self.tr("Formula: {formula}").format(formula=formula.text))
        if made.averaged:
            feedback.pushInfo(
                self.tr("Averaged onto the grid of the coarsest band: {bands}.").format(
                    bands=", ".join(made.averaged)
                )
            )
        if made.masked is not None:
            feedback.pushInfo(masked_text(made.masked))
        for warning in warnings_of(made):
            feedback.pushWarning(warning)
