"""A model of ours in the user's language: its file is English, and its name is its id."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

# What tools/translations.py collects from the models' files is of this context.
_CONTEXT = "Models"


class SampleModel(QgsProcessingModelAlgorithm):
    """A model whose texts are translated when its file has been read."""

    def read(self, path: Path) -> bool:
        """Read a model's file; return whether this QGIS could."""
        if not self.fromFile(str(path)):
            return False
        self.setSourceFilePath(str(path))
        self.setGroup(_translated(self.group()))
        self.setHelpContent(
            {name: _translated(str(text)) for name, text in self.helpContent().items()}
        )
        for child in self.childAlgorithms().values():
            outputs = child.modelOutputs()
            for output in outputs.values():
                output.setDescription(_translated(output.description()))
            child.setModelOutputs(outputs)
            self.setChildAlgorithm(child)
        # Each output has a parameter with its description.
        self.updateDestinationParameters()
        for parameter in self.parameterDefinitions():
            if parameter.isDestination():
                continue
            parameter.setDescription(_translated(parameter.description()))
            parameter.setHelp(_translated(parameter.help()))
        return True

    def displayName(self) -> str:
        """Name the model for people."""
        return _translated(self.name())

    def createInstance(self) -> SampleModel:
        """Make a fresh one, which is as translated as this one."""
        copy = type(self)()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""
