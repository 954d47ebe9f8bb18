"""A model of ours in the user's language: its file is English, and its name is its id."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

# The files and what each says its model is called: QGIS lists them by that, before they are read.
SAMPLE_MODELS = {
    "ndvi_of_the_clearest_day.model3": "NDVI of the clearest day",
    "season_of_my_fields.model3": "Season of my fields",
}
GROUP = "Sample models"
_FOLDER = Path(__file__).parent.parent / "models"
# What tools/translations.py collects from the models' files is of this context.
_CONTEXT = "Models"


class SampleModel(QgsProcessingModelAlgorithm):
    """A model of one of our files, with nothing but its name until it is read.

    It takes 5 ms to read one, and its children are found only once QGIS has our algorithms.

    :param file_name: one of SAMPLE_MODELS
    """

    def __init__(self, file_name: str):
        super().__init__(SAMPLE_MODELS[file_name], _translated(GROUP), GROUP)
        self.setSourceFilePath(str(_FOLDER / file_name))

    def read(self) -> bool:
        """Read the file, and translate its texts; return whether this QGIS could."""
        if not self.fromFile(self.sourceFilePath()):
            return False
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

    def createInstance(self) -> Optional[SampleModel]:
        """Make a fresh one, which is read; None, which QGIS tells as an error, where it cannot."""
        copy = type(self)(Path(self.sourceFilePath()).name)
        copy.setProvider(self.provider())
        return copy if copy.read() else None


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""
