"""The provider: which algorithms there are, and what it is called."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.areastatistics import AreaStatistics
from .algorithms.base import ICON
from .algorithms.downloadbands import DownloadBands
from .algorithms.downloadbatch import DownloadBatch
from .algorithms.indexraster import IndexRaster
from .algorithms.parameters import RASTER_SUFFIXES
from .algorithms.searchscenes import SearchScenes
from .sample_model import SampleModel

MODELS = Path(__file__).resolve().parent.parent / "models"


class EosdaProvider(QgsProcessingProvider):
    """Offers the algorithms of EOSDA Imagery; loading it reads no network and no project."""

    def id(self) -> str:
        """Name the provider in scripts and models; never changed."""
        return "eosda"

    def name(self) -> str:
        """Name the provider for people; a product's name, so not translated."""
        return "EOSDA Imagery"

    def longName(self) -> str:
        """Name the provider at length."""
        return self.tr("EOSDA Imagery: satellite scenes of EOSDA API Connect")

    def icon(self) -> QIcon:
        """Draw the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the icon as a file."""
        return str(ICON)

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        # Imported here: it brings requests in, which a start of QGIS need not spend time on.
        from ..core.connection import plugin_version

        return plugin_version()

    def loadAlgorithms(self) -> None:
        """Add the algorithms, and the sample models, which stand on them and on GDAL's."""
        for algorithm in (SearchScenes, DownloadBands, DownloadBatch, AreaStatistics, IndexRaster):
            self.addAlgorithm(algorithm())
        for path in sorted(MODELS.glob("*.model3")):
            model = SampleModel()
            # One that an older QGIS cannot read is no reason to go without the others.
            if model.read(path):
                self.addAlgorithm(model)

    def load(self) -> bool:
        """Load the algorithms; what the models give is known once QGIS knows them."""
        QgsApplication.processingRegistry().providerAdded.connect(self._complete_models)
        return super().load()

    def _complete_models(self, provider_id: str) -> None:
        """Read the models once more: QGIS did not know the algorithms that they are made of."""
        if provider_id != self.id():
            return
        QgsApplication.processingRegistry().providerAdded.disconnect(self._complete_models)
        for algorithm in self.algorithms():
            if isinstance(algorithm, SampleModel):
                algorithm.read(Path(algorithm.sourceFilePath()))

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        """List the raster formats that keep every value and the names of the bands."""
        return [suffix.lstrip(".") for suffix in RASTER_SUFFIXES]
