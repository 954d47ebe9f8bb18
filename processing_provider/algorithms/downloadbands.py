"""``eosda:downloadbands``: bands of one scene, cut to an area, as one raster."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterator, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterFileWriter,
)

from ...api.texts import QT_TRANSLATE_NOOP, translate
from .base import RESULTS_FOLDER, EosdaAlgorithm, problem_of_order, split_names
from .parameters import RASTER_SUFFIXES

if TYPE_CHECKING:
    from ..requests import Product

DEFAULT_TIMEOUT_MIN = 60.0
DEFAULT_MAX_ORDERS = 50


class DownloadBands(EosdaAlgorithm):
    """Orders bands of a scene and brings them in as one raster."""

    NAME = "downloadbands"
    TITLE = QT_TRANSLATE_NOOP("DownloadBands", "Download bands")
    SUMMARY = QT_TRANSLATE_NOOP(
        "DownloadBands", "Downloads bands of one satellite scene, cropped to an area."
    )
    HELP = QT_TRANSLATE_NOOP(
        "DownloadBands",
        "Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of"
        " interest, waits until they are made and writes them to one raster: the bands in the"
        " sequence asked for, with their names. Pixel values and the grid are those of the"
        " scene; bands of different resolution are put on the finest grid by nearest"
        " neighbour.\n\n"
        "The scene is named by its view id, as found by “Search scenes”. All features of the"
        " area together are the area. The service takes one polygon an order: an area in"
        " several parts, or over the limit in the options, takes several orders, whose results"
        " are joined.\n\n"
        "An order takes about three requests of your plan. Nothing is paid twice: what has"
        " been asked for before is used again, and a run that was cancelled or ran out of time"
        " goes on when it is run again with the same parameters.",
    )
    TAGS = QT_TRANSLATE_NOOP(
        "DownloadBands",
        "satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,"
        "naip,cbers,eosda,eos,raster",
    )

    VIEW_ID = "VIEW_ID"
    METADATA = "METADATA"
    CALLBACK_URL = "CALLBACK_URL"
    REUSE = "REUSE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Define the parameters."""
        self.add_aoi(
            self.tr(
                "Polygons, in any CRS. All features together are the area. What is over the area"
                " limit is cut into several orders, and parts that lie close together share one;"
                " the raster shows the area and not what lies between."
            )
        )
        self.add(
            QgsProcessingParameterString(self.VIEW_ID, self.tr("View id of the scene")),
            self.tr(
                "The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It "
                "is the field view_id of “Search scenes”."
            ),
        )
        self.add_product()
        self.add(
            QgsProcessingParameterString(
                self.METADATA, self.tr("Metadata files"), defaultValue="", optional=True
            ),
            self.tr(
                "Names of metadata files to deliver beside the bands, separated by commas. They"
                " are found in the folder of the delivered files."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CALLBACK_URL, self.tr("Callback address"), defaultValue="", optional=True
            ),
            self.tr(
                "Web address that the service notifies when the order is finished. It is not "
                "needed for the download itself."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.REUSE, self.tr("Use an identical earlier request"), defaultValue=True
            ),
            self.tr(
                "If exactly this was ordered before, use its files or go on with it instead of "
                "paying again. If this is off, a new order is always sent and paid for."
            ),
        )
        self.add_bounds(DEFAULT_TIMEOUT_MIN, DEFAULT_MAX_ORDERS)
        self.add_key()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Downloaded bands")),
            self.tr("The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img)."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER,
                self.tr("Folder for the files as delivered"),
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "Where the files go exactly as the service delivers them. Empty: a folder of the"
                " QGIS profile, where they are kept for use again."
            ),
        )

    # -- checks -----------------------------------------------------------------------------

    def problem_of(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what cannot be right about the parameters."""
        from ...api.datasets import dataset_for_view_id

        view_id, metadata, callback_url = self._texts(parameters, context)
        if not view_id:
            nothing = self.tr(
                "There is no scene to download. A search that finds none gives an empty view id:"
                " widen its dates and limits, or write the view id of a scene."
            )
            return f"{self.VIEW_ID}: {nothing}"
        like = self.tr(
            "It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search"
            " scenes”."
        )
        names = self.tr(
            "Write names of files without folders, separated by commas, or leave it empty."
        )
        address = self.tr(
            "It starts with https:// and has no spaces; leave it empty if you have none."
        )
        checks: Tuple[Tuple[str, Dict[str, Any], str], ...] = (
            (self.VIEW_ID, {"view_id": view_id}, like),
            (self.METADATA, {"metadata": split_names(metadata)}, names),
            (self.CALLBACK_URL, {"callback_url": callback_url}, address),
        )
        for name, fields, hint in checks:
            problem = problem_of_order(fields)
            if problem:
                return f"{name}: {problem} {hint}"
        dataset = dataset_for_view_id(view_id)
        datasets = [dataset.id if dataset is not None else None]
        return self.problem_of_product(parameters, context, datasets) or self.problem_of_aoi(
            parameters, context
        )

    def _texts(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Iterator[str]:
        """Yield the view id, the metadata files and the callback address."""
        for name in (self.VIEW_ID, self.METADATA, self.CALLBACK_URL):
            yield self.parameterAsString(parameters, name, context).strip()

    def _driver_of(self, output: str, product: Product) -> str:
        """Return the short name of the GDAL driver of the raster.

        :raises QgsProcessingException: such a file cannot hold what is wanted
        """
        suffix, driver = Path(output).suffix.lower(), ""
        if suffix in RASTER_SUFFIXES and not output.startswith("/vsi"):
            driver = QgsRasterFileWriter.driverForExtension(suffix.lstrip("."))
        if not driver:
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "{parameter}: {path} cannot be written without changing pixel values or losing "
                    "the names of the bands.\nChoose a file on disk: {names}.",
                ).format(parameter=self.OUTPUT, path=output, names=", ".join(RASTER_SUFFIXES))
            )
        if product.cog and driver != "GTiff":
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in"
                    " .tif, or leave out {option}.",
                ).format(parameter=self.OUTPUT, option=self.COG)
            )
        if product.index is not None and driver != "GTiff":
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "{parameter}: an index is written as a GeoTIFF. Choose a file that ends in"
                    " .tif.",
                ).format(parameter=self.OUTPUT)
            )
        return driver

    # -- the run ----------------------------------------------------------------------------

    def work(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Order, wait, bring in and join."""
        from ...api.datasets import dataset_id_of
        from ...core.orders.request import DownloadRequest
        from ...core.storage.partial_file import prepare_folder
        from ..runs.bands_run import BandsRun
        from ..runs.outputs import prepare_target

        connection, product = self.connection, self.read_product(parameters, context)
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        target, driver = Path(output), self._driver_of(output, product)
        chosen = self.parameterAsString(parameters, self.OUTPUT_FOLDER, context).strip()
        folder = Path(chosen) if chosen else connection.data_dir / RESULTS_FOLDER
        # Before anything is paid for: a result that cannot be written would be paid in vain.
        prepare_target(target)
        prepare_folder(folder)
        view_id, metadata, callback_url = self._texts(parameters, context)
        dataset = dataset_id_of(view_id)
        request = DownloadRequest(
            view_id=view_id,
            dataset=dataset,
            bands=product.bands(dataset),
            aoi=self.read_aoi(parameters, context, feedback),
            folder=str(folder.absolute()),
            base_url=connection.options.base_url,
            origin="processing",
            max_area_km2=connection.max_area_km2,
            merge=self.parameterAsBoolean(parameters, self.MERGE, context),
            metadata=split_names(metadata),
            callback_url=callback_url or None,
            preset=product.index_id,
        )
        time_limit_s, max_orders = self.bounds_of(parameters, context)
        with closing(connection.open_store()) as store:
            run = BandsRun(
                connection,
                store,
                feedback,
                reuse=self.parameterAsBoolean(parameters, self.REUSE, context),
                time_limit_s=time_limit_s,
                max_orders=max_orders,
            )
            view = run.bring_in(request, product.clouds(dataset))
        run.write(view, product, target, driver, folder if chosen else None)
        # By the very text that QGIS has: a path may write it in another way.
        if context.willLoadLayerOnCompletion(output):
            # Imported here: qgis_process loads no layer.
            from ..runs.layer_style import style_when_loaded

            style_when_loaded(view.download, product, output, context, feedback)
        feedback.setProgress(100.0)
        return {self.OUTPUT: output, **({self.OUTPUT_FOLDER: str(folder)} if chosen else {})}
