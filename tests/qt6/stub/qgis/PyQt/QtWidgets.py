# QGIS, too, gives these from here, so that one import does for Qt 5 and 6.
from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401 - handed on
from PyQt6.QtWidgets import *  # noqa: F403 - it is the same module
