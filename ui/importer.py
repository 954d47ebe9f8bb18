"""Imports what the first opening needs beside the main thread, which QGIS needs meanwhile."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Callable, Sequence

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal


class Importer(QObject):
    """Imports modules in a thread of its own: a task may have to wait for others.

    :param names: of the modules
    :param then: called on the main thread when they are here, once, unless ``cancel`` was called;
        whoever imports one that has failed gets its error
    """

    _ended = pyqtSignal()

    def __init__(self, names: Sequence[str], then: Callable[[], None], parent: QObject):
        super().__init__(parent)
        self._names = tuple(names)
        self.then = then
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="EOSDA Imagery: import", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            for name in self._names:
                import_module(name)
        finally:
            self._ended.emit()

    def cancel(self) -> None:
        """Call nothing, and let the thread end: what it emits would have nobody to go to."""
        self.then = lambda: None
        self._thread.join()

    def _on_ended(self) -> None:
        self._thread.join()
        then, self.then = self.then, lambda: None
        self.deleteLater()
        then()
