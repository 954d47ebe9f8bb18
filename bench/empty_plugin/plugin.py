"""A button and a provider with one algorithm that does nothing."""

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction


class Nothing(QgsProcessingAlgorithm):
    """An algorithm without parameters."""

    def name(self):
        return "nothing"

    def displayName(self):
        return "Nothing"

    def createInstance(self):
        return Nothing()

    def initAlgorithm(self, configuration=None):
        pass

    def processAlgorithm(self, parameters, context, feedback):
        return {}


class Provider(QgsProcessingProvider):
    """The provider of it."""

    def id(self):
        return "eosdabenchempty"

    def name(self):
        return "Empty"

    def loadAlgorithms(self):
        self.addAlgorithm(Nothing())


class EmptyPlugin:
    """Adds both."""

    def __init__(self, iface):
        self.iface = iface

    def initProcessing(self):
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()
        self.action = QAction(QIcon(), "Empty", self.iface.mainWindow())
        self.iface.addToolBar("Empty").addAction(self.action)

    def unload(self):
        QgsApplication.processingRegistry().removeProvider(self.provider)
