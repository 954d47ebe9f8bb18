"""The bands of a dataset, checkable, in the order in which they were chosen."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication

from ...api.datasets import Band
from ...api.texts import translate
from ..widgets.texts import isolated


def resolution_text(metres: Optional[float]) -> str:
    """Write a pixel size: "10 m"; nothing if it is not known."""
    return "" if metres is None else f"{_number(metres)} m"


def cells(band: Band) -> Tuple[str, str, str, str]:
    """Return the four texts of a row: name, meaning, wavelength, pixel size."""
    wavelength = "" if band.wavelength_nm is None else f"{_number(band.wavelength_nm)} nm"
    return band.name, translate("Api", band.label), wavelength, resolution_text(band.resolution_m)


def _number(value: float) -> str:
    return str(QLocale().toString(float(value), "g", 6))


class BandModel(QAbstractTableModel):
    """One row a band: its name with a tick, meaning, wavelength, pixel size."""

    # The choice or its order is another.
    chosen_changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._bands: Tuple[Band, ...] = ()
        self._chosen: List[str] = []

    def set_bands(self, bands: Iterable[Band], chosen: Iterable[str] = ()) -> None:
        """Show the bands of another dataset.

        :param chosen: names of the bands to tick, in this order
        """
        self.beginResetModel()
        self._bands = tuple(bands)
        self._chosen = self._known(chosen)
        self.endResetModel()

    def chosen(self) -> Tuple[str, ...]:
        """Return the names of the ticked bands in the order in which they were chosen."""
        return tuple(self._chosen)

    def set_chosen(self, names: Iterable[str]) -> None:
        """Tick these bands, in this order; names that are not in the table are left out."""
        self._chosen = self._known(names)
        self._tell()

    def _known(self, names: Iterable[str]) -> List[str]:
        existing = {band.name for band in self._bands}
        return [name for name in dict.fromkeys(names) if name in existing]

    def _tell(self) -> None:
        if self._bands:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._bands) - 1, 0))
        self.chosen_changed.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Count the bands."""
        return 0 if parent.isValid() else len(self._bands)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return 4."""
        return 0 if parent.isValid() else 4

    def flags(self, index: QModelIndex) -> Any:
        """Let the bands be ticked."""
        flags = super().flags(index)
        return flags if index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the texts of a band, and whether it is ticked."""
        if not index.isValid():
            return None
        band, column = self._bands[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            # In a right-to-left language the row is mirrored, but not what is written in Latin.
            cell = cells(band)[column]
            return isolated(cell) if column and QGuiApplication.isRightToLeft() else cell
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and not band.confirmed:
            return self.tr("This is the usual name of the band; EOSDA has not confirmed it.")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return ", ".join(cell for cell in cells(band) if cell)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            ticked = band.name in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: QModelIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:
        """Tick or untick a band; a newly ticked one goes to the end of the order."""
        if not index.isValid() or index.column() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self._bands[index.row()].name
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        if ticked == (name in self._chosen):
            return False
        if ticked:
            self._chosen.append(name)
        else:
            self._chosen.remove(name)
        self._tell()
        return True
