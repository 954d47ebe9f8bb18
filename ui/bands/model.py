"""The bands of a dataset, checkable, in the order in which they were chosen."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Tuple

from qgis.PyQt.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt, pyqtSignal

from ...api.datasets import Band
from ...api.texts import translate

BAND_ROLE = int(Qt.ItemDataRole.UserRole)


def resolution_text(metres: Optional[float]) -> str:
    """Write a pixel size: "10 m"; nothing if it is not known."""
    return "" if metres is None else f"{_number(metres)} m"


def cells(band: Band) -> Tuple[str, str, str, str]:
    """Return the four texts of a row: name, meaning, wavelength, pixel size."""
    wavelength = "" if band.wavelength_nm is None else f"{_number(band.wavelength_nm)} nm"
    return band.name, translate("Api", band.label), wavelength, resolution_text(band.resolution_m)


def _number(value: float) -> str:
    return str(QLocale().toString(float(value), "g", 6))


class BandModel(QAbstractListModel):
    """One row a band: a tick, name, meaning, wavelength, pixel size."""

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

    def bands(self) -> Tuple[Band, ...]:
        """Return all bands, in the order of the rows."""
        return self._bands

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
            self.dataChanged.emit(self.index(0), self.index(len(self._bands) - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Count the bands."""
        return 0 if parent.isValid() else len(self._bands)

    def flags(self, index: QModelIndex) -> Any:
        """Let the bands be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the texts of a band, the band itself and whether it is ticked."""
        if not index.isValid() or not 0 <= index.row() < len(self._bands):
            return None
        band = self._bands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "  ".join(cell for cell in cells(band) if cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cell for cell in cells(band) if cell)
        if role == Qt.ItemDataRole.ToolTipRole and not band.confirmed:
            return self.tr("This is the usual name of the band; EOSDA has not confirmed it.")
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = band.name in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return band if role == BAND_ROLE else None

    def setData(
        self, index: QModelIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:
        """Tick or untick a band; a newly ticked one goes to the end of the order."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
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
