"""The provider: which algorithms there are, and what it is called."""

from __future__ import annotations

from typing import List

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon

from ..core.translation import TITLE
from .algorithms.areastatistics import AreaStatistics
from .algorithms.base import ICON
from .algorithms.downloadbands import DownloadBands
from .algorithms.downloadbatch import DownloadBatch
from .algorithms.indexraster import IndexRaster
from .algorithms.parameters import RASTER_SUFFIXES
from .algorithms.searchscenes import SearchScenes
from .sample_model import SAMPLE_MODELS, SampleModel


class EosdaProvider(QgsProcessingProvider):
    """Offers the algorithms of EOSDA Imagery; loading it reads no network and no project."""

    def __init__(self) -> None:
        super().__init__()
        self._unread: List[SampleModel] = []

    def id(self) -> str:
        """Name the provider in scripts and models; never changed."""
        return "eosda"

    def name(self) -> str:
        """Name the provider for people; a product's name, so not translated."""
        return TITLE

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
        """Add the algorithms, and the sample models, which are read when QGIS has come up."""
        for algorithm in (SearchScenes, DownloadBands, DownloadBatch, AreaStatistics, IndexRaster):
            self.addAlgorithm(algorithm())
        self._unread = [SampleModel(file_name) for file_name in SAMPLE_MODELS]
        for model in self._unread:
            self.addAlgorithm(model)
        QTimer.singleShot(0, self.read_models)

    def read_models(self) -> None:
        """Read the sample models, as soon as QGIS knows the algorithms that they are made of.

        Until then only what QGIS makes of them for a run or a dialog is read.
        """
        while self._unread:
            self._unread.pop().read()

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        """List the raster formats that keep every value and the names of the bands."""
        return [suffix.lstrip(".") for suffix in RASTER_SUFFIXES]
