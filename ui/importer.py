"""Imports what the first opening needs beside the main thread, which QGIS needs meanwhile."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Sequence

from qgis.PyQt.QtCore import QObject, QThread


class Importer(QThread):
    """Imports modules in a thread of its own: a task may have to wait for others.

    :param names: of the modules; whoever imports one that has failed gets its error
    """

    def __init__(self, names: Sequence[str], parent: QObject):
        super().__init__(parent)
        self._names = names

    def run(self) -> None:
        """Import them."""
        # What left this would be shown by a window, which this is the wrong thread for.
        with suppress(Exception):
            for name in self._names:
                import_module(name)
