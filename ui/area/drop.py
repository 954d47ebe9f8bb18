"""Files and layers that are dropped on the dock, as areas."""

from __future__ import annotations

from pathlib import Path
from typing import List, NamedTuple

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class _Dropped(NamedTuple):
    """A layer of the project by its id, or a file and a layer in it by their names."""

    layer_id: str = ""
    path: str = ""
    layer_name: str = ""


class AreaDrop(QObject):
    """Hears what is dropped on widgets; text is left to the fields it is dropped on."""

    # The path, and the name of a layer in the file or "".
    file_dropped = pyqtSignal(str, str)
    layer_dropped = pyqtSignal(QgsMapLayer)
    refused = pyqtSignal(str)

    def watch(self, widget: QWidget) -> None:
        """Take what is dropped on a widget, and on what is in it and takes nothing itself."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept files and layers."""
        dropped = event.type() == QEvent.Type.Drop
        if not dropped and event.type() not in _DRAGGED:
            return False
        found = _in_mime_data(event.mimeData())
        if not found:
            return False
        # Whoever hands over a layer to be moved removes it from where it was.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if dropped:
            self._take(found)
        return True

    def _take(self, found: List[_Dropped]) -> None:
        if len(found) > 1:
            self.refused.emit(self.tr("Drop one file or layer at a time."))
            return
        (one,) = found
        if one.path:
            self.file_dropped.emit(one.path, one.layer_name)
            return
        layer = QgsProject.instance().mapLayer(one.layer_id)
        if layer is None:
            self.refused.emit(
                self.tr("The layer is not in this project. Add it, or drop its file.")
            )
        else:
            self.layer_dropped.emit(layer)


def _in_mime_data(mime: QMimeData) -> List[_Dropped]:
    """Return what is dragged: from QGIS's panels as they describe it, else files by their names."""
    if QgsMimeDataUtils.isUriList(mime):
        return [_of_uri(uri) for uri in QgsMimeDataUtils.decodeUriList(mime)]
    return [_Dropped(path=url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _of_uri(uri: QgsMimeDataUtils.Uri) -> _Dropped:
    if uri.layerId or uri.providerKey != "ogr":
        return _Dropped(layer_id=uri.layerId)
    # As QGIS names a layer in a file: path|layername=fields.
    path, *options = uri.uri.split("|")
    names = [option.partition("=")[2] for option in options if option.startswith("layername=")]
    return _Dropped(path=str(Path(path)), layer_name=names[0] if names else "")
