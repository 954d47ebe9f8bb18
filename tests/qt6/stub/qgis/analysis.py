"""What qgis.analysis has: names only."""

from tests.qt6.elsewhere import Unmade, names

__getattr__ = names(Unmade)
