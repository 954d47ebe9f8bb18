"""Which project a download belongs to: the file of the open one, or this unsaved one."""

from __future__ import annotations

from typing import FrozenSet, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...jobs.model import new_id

_UNSAVED = "unsaved-"


class ProjectIdentity(QObject):
    """Names the open project, so that layers come back to where they were asked for."""

    # The open project is another, or has another name.
    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._unsaved = ""
        self._begin_anew()
        project = QgsProject.instance()
        project.cleared.connect(self._begin_anew)
        project.readProject.connect(self.changed)
        project.projectSaved.connect(self.changed)

    def _begin_anew(self) -> None:
        self._unsaved = f"{_UNSAVED}{new_id()}"
        self.changed.emit()

    def current(self) -> str:
        """Return the path of the project's file, or a name that no other project has."""
        return QgsProject.instance().fileName() or self._unsaved

    def names(self) -> FrozenSet[str]:
        """Return all names of the open project: after a first save the one before as well."""
        return frozenset({QgsProject.instance().fileName(), self._unsaved} - {""})

    def close(self) -> None:
        """Take back what is connected to the project."""
        project = QgsProject.instance()
        project.cleared.disconnect(self._begin_anew)
        project.readProject.disconnect(self.changed)
        project.projectSaved.disconnect(self.changed)


def is_unsaved(name: str) -> bool:
    """Return whether a name is that of a project that had no file."""
    return name.startswith(_UNSAVED)
