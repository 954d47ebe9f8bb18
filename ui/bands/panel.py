"""The choice of bands, and what will be delivered for it."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTreeView,
    QWidget,
)

from ...api.datasets import (
    DATASETS,
    Dataset,
    Preset,
    band,
    dataset_for_view_id,
    expected_file_kind,
    label_of,
)
from ...api.indices import missing_in
from ...api.texts import translate
from ..widgets.controls import lay_out
from ..widgets.elided import ElidedLabel
from ..widgets.popup import Popup
from .model import BandModel, resolution_text

# Pixels between the rows.
_SPACING = 4
_BETWEEN_NAMES = re.compile(r"[\s,;]+")
_BAND_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FILE_NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")


class BandView(QTreeView):
    """A list of bands: all of a sensor as a rule, and a scroll bar where there are more."""

    LEAST_ROWS = 8
    MOST_ROWS = 13

    def __init__(self, bands: BandModel, parent: QWidget):
        super().__init__(parent)
        self.setModel(bands)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # The meaning gives way, the figures stand at the end.
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the name in the row at a place: the space bar ticks no other column."""
        return super().indexAt(point).siblingAtColumn(0)

    def sizeHint(self) -> QSize:
        """Ask for all rows, within reason."""
        columns = sum(map(self.sizeHintForColumn, range(self.model().columnCount())))
        width = max(super().sizeHint().width(), columns + 2 * self.frameWidth())
        return QSize(width, self._height_of(min(self.model().rowCount(), self.MOST_ROWS)))

    def minimumSizeHint(self) -> QSize:
        """Show some at least."""
        return QSize(super().minimumSizeHint().width(), self._height_of(self.LEAST_ROWS))

    def _height_of(self, rows: int) -> int:
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        return rows * row + 2 * self.frameWidth()


class BandPanel(QWidget):
    """Lets the user choose bands by a preset or one by one, and says what will come of it."""

    # The bands, or how they are to be delivered, are others.
    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._dataset_id = ""
        self._view_id = ""
        self._dataset: Optional[Dataset] = None
        # Datasets that scenes are chosen of beside the one that is shown.
        self._others: Tuple[str, ...] = ()
        self._remembered: Dict[str, Dict[str, Any]] = {}
        self._loading = False
        self._model = BandModel(self)
        self._make_widgets()
        self._make_layout()
        self._presets.currentIndexChanged.connect(self._on_preset)
        self._model.chosen_changed.connect(self._on_ticked)
        self._extra.textChanged.connect(self._on_changed)
        self._metadata.textChanged.connect(self._on_changed)
        self._merge.toggled.connect(self._on_changed)
        self.set_dataset("sentinel2l2a")

    # -- building ---------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self._presets = QComboBox(self)
        self._presets.setObjectName("bandPresetCombo")
        self._presets.setAccessibleName(self.tr("Bands"))
        self._presets.setToolTip(self.tr("What lands on the map: bands as a picture, or an index"))
        self._presets.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._presets.setMinimumContentsLength(12)
        self._bands_button = QPushButton(self.tr("&Bands…"), self)
        self._bands_button.setObjectName("bandsButton")
        self._bands_button.setToolTip(self.tr("Choose bands one by one, and the files to deliver"))
        self._popup = Popup(self._bands_button, "bandPopup")
        self._popup.accepted.connect(self._popup.close)
        self._view = BandView(self._model, self._popup)
        self._view.setObjectName("bandView")
        self._view.setAccessibleName(self.tr("Bands of the sensor"))
        self._summary = ElidedLabel(self, "bandSummaryLabel")
        self._more = QgsCollapsibleGroupBoxBasic(self.tr("Output"), self._popup)
        self._more.setObjectName("bandMoreGroup")
        self._merge = QCheckBox(self.tr("One file per resolution"), self._more)
        self._merge.setObjectName("mergeCheck")
        self._merge.setToolTip(self.tr("Off: a file of its own for each band"))
        self._merge.setChecked(True)
        self._extra = QgsFilterLineEdit(self._more)
        self._extra.setObjectName("extraBandsEdit")
        self._extra.setPlaceholderText("B04, B03")
        self._extra.setToolTip(self.tr("Names of bands that are not in the list, with commas"))
        self._metadata = QgsFilterLineEdit(self._more)
        self._metadata.setObjectName("metadataEdit")
        self._metadata.setToolTip(
            self.tr(
                "Names of extra files to deliver, with commas. The names are not documented by "
                "EOSDA."
            )
        )

    def _make_layout(self) -> None:
        row = (self._presets, (self._summary, 1), self._bands_button)
        lay_out(QHBoxLayout(self), *row, spacing=_SPACING)
        form = QFormLayout(self._more)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._merge)
        form.addRow(self.tr("Other bands"), self._extra)
        form.addRow(self.tr("Metadata files"), self._metadata)
        self._more.setCollapsed(True)
        self._popup.column.setSpacing(_SPACING)
        self._popup.column.addWidget(self._view, 1)
        self._popup.column.addWidget(self._more)

    # -- what is chosen ---------------------------------------------------------------------

    def set_dataset(self, dataset_id: str, view_id: str = "") -> None:
        """Offer the bands of a dataset, with what was chosen for it last.

        :param dataset_id: also one that is not in the table: its bands are then typed by hand
        :param view_id: the scene, which tells the sensor where the dataset does not
        """
        self._view_id = view_id
        if dataset_id == self._dataset_id:
            self._show_summary()
            return
        self._remember()
        self._dataset_id = dataset_id
        self._dataset = DATASETS.get(dataset_id) or dataset_for_view_id(view_id)
        self._load()

    def set_others(self, dataset_ids: Iterable[str]) -> None:
        """Take up that scenes of further datasets are chosen: the preset then counts for all."""
        others = tuple(id_ for id_ in dict.fromkeys(dataset_ids) if id_ != self._dataset_id)
        if others != self._others:
            self._others = others
            self._grey_presets()
            self._bands_button.setEnabled(not others)
            self._on_changed()

    def bands_by_dataset(self) -> Dict[str, Tuple[str, ...]]:
        """Return the bands of each dataset that scenes are chosen of; none where the preset is."""
        others = {id_: _bands_of_preset(id_, self.preset()) for id_ in self._others}
        return {self._dataset_id: self.bands(), **others}

    def _grey_presets(self) -> None:
        """Let those presets be chosen that all sensors have; bands of one's own only for one."""
        model, indices = self._presets.model(), {entry.id for entry in self._offered()}
        for row in range(self._presets.count()):
            preset_id = self._presets.itemData(row)
            if preset_id in indices or not preset_id:
                common = all(_bands_of_preset(id_, preset_id) for id_ in self._others)
                model.item(row).setEnabled(common)

    def _offered(self) -> Tuple[Preset, ...]:
        return self._dataset.presets if self._dataset else ()

    def bands(self) -> Tuple[str, ...]:
        """Return the names of the bands in the order chosen, those typed by hand last."""
        extra = [name for name in _names(self._extra.text()) if _BAND_NAME.fullmatch(name)]
        return tuple(dict.fromkeys((*self._model.chosen(), *extra)))

    def merge(self) -> bool:
        """Return whether bands of one resolution are to come in one file."""
        return self._merge.isChecked()

    def metadata(self) -> Tuple[str, ...]:
        """Return the names of the metadata files to deliver too."""
        names = _names(self._metadata.text())
        return tuple(dict.fromkeys(name for name in names if _FILE_NAME.fullmatch(name)))

    def preset(self) -> str:
        """Return the id of the preset, or "" for a choice of one's own."""
        return str(self._presets.currentData() or "")

    def choice(self) -> Dict[str, Any]:
        """Return everything chosen, for every dataset so far, as plain data that JSON can hold."""
        self._remember()
        return {
            "merge": self.merge(),
            "metadata": self._metadata.text(),
            "datasets": {id_: dict(record) for id_, record in self._remembered.items()},
        }

    def restore(self, choice: Mapping[str, Any]) -> None:
        """Take up what ``choice`` gave; whatever cannot be read is left as it is."""
        datasets = choice.get("datasets")
        if isinstance(datasets, Mapping):
            self._remembered = {
                str(id_): dict(record)
                for id_, record in datasets.items()
                if isinstance(record, Mapping)
            }
        self._loading = True
        if isinstance(choice.get("merge"), bool):
            self._merge.setChecked(choice["merge"])
        if isinstance(choice.get("metadata"), str):
            self._metadata.setText(choice["metadata"])
        self._load()

    def _remember(self) -> None:
        if self._dataset_id:
            self._remembered[self._dataset_id] = {
                "preset": self.preset(),
                "bands": list(self._model.chosen()),
                "extra": self._extra.text(),
            }

    def _load(self) -> None:
        """Fill the widgets for the dataset, from what is remembered or from its first preset."""
        self._loading = True
        presets = self._offered()
        record = self._remembered.get(self._dataset_id, {})
        first = presets[0].bands if presets else ()
        chosen = record.get("bands")
        if not isinstance(chosen, list) or not all(isinstance(name, str) for name in chosen):
            chosen = list(first)
        self._presets.clear()
        for preset in presets:
            self._presets.addItem(translate("Api", preset.label), preset.id)
        self._add_missing_indices()
        self._presets.addItem(self.tr("Custom"), "")
        self._model.set_bands(self._dataset.bands if self._dataset else (), chosen)
        self._grey_presets()
        self._show_preset(str(record.get("preset", "")))
        extra = record.get("extra", "")
        self._extra.setText(extra if isinstance(extra, str) else "")
        self._view.setVisible(self._dataset is not None)
        self._presets.setEnabled(self._dataset is not None)
        if self._dataset is None:
            self._more.setCollapsed(False)
        self._loading = False
        self._on_changed()

    def _add_missing_indices(self) -> None:
        """Show the indices that the sensor cannot make, greyed, with what it lacks."""
        model = self._presets.model()
        for missing in missing_in(self._dataset.id) if self._dataset else ():
            text = self.tr("{0}: no {1}").format(missing.label, missing.missing)
            self._presets.addItem(text, f"missing {missing.label}")
            item = model.item(self._presets.count() - 1)
            item.setEnabled(False)
            item.setToolTip(missing.message)

    def _show_preset(self, preferred: str = "") -> None:
        """Name the preset whose bands are chosen, in its order; an index only if it is wanted."""
        chosen = self._model.chosen()
        fitting = {one.id: one.kind for one in self._offered() if one.bands == chosen}
        named = (id_ for id_, kind in fitting.items() if kind != "index")
        wanted = preferred if preferred in fitting else next(named, "")
        blocked = self._presets.blockSignals(True)
        self._presets.setCurrentIndex(self._presets.findData(wanted))
        self._presets.blockSignals(blocked)

    # -- slots ------------------------------------------------------------------------------

    def _on_preset(self) -> None:
        preset = next((entry for entry in self._offered() if entry.id == self.preset()), None)
        # "Custom" starts from the bands that are chosen.
        if preset is not None and not self._loading:
            self._loading = True
            self._model.set_chosen(preset.bands)
            self._loading = False
        self._on_changed()

    def _on_ticked(self) -> None:
        if not self._loading:
            self._show_preset()
            self._on_changed()

    def _on_changed(self) -> None:
        if not self._loading:
            self._show_summary()
            self.changed.emit()

    # -- saying what will come --------------------------------------------------------------

    def _show_summary(self) -> None:
        self._summary.setText(self._summary_text())

    def _summary_text(self) -> str:
        wrong = self._wrong_names()
        if wrong:
            return self.tr("These names are not valid: {0}").format(", ".join(wrong))
        bands = self.bands()
        if not bands and self._dataset is None:
            return self.tr("The bands of this sensor are not known here: type their names above.")
        if not bands:
            return self.tr("Choose at least one band.")
        if self._others:
            return self._summary_of_all()
        parts = [" ".join(bands), self._resolutions_text(bands), self._delivery_text(bands)]
        return ", ".join(part for part in parts if part)

    def _summary_of_all(self) -> str:
        """List the bands of each sensor, or say that there is no such preset of one."""
        found = self.bands_by_dataset()
        lacking = next((label_of(id_) for id_, bands in found.items() if not bands), "")
        if lacking:
            return self.tr("Choose a preset that {0} has too.").format(lacking)
        return "; ".join(f"{label_of(id_)}: {' '.join(bands)}" for id_, bands in found.items())

    def _wrong_names(self) -> List[str]:
        bands = [name for name in _names(self._extra.text()) if not _BAND_NAME.fullmatch(name)]
        files = [name for name in _names(self._metadata.text()) if not _FILE_NAME.fullmatch(name)]
        return bands + files

    def _resolutions_text(self, names: Tuple[str, ...]) -> str:
        found = [band(self._dataset, name) for name in names]
        sizes = {entry.resolution_m for entry in found if entry and entry.resolution_m}
        texts = list(map(resolution_text, sorted(sizes)))
        if len(texts) < 2:
            return "".join(texts)
        return self.tr("mixed resolutions ({0})").format(", ".join(texts))

    def _delivery_text(self, bands: Tuple[str, ...]) -> str:
        kind = expected_file_kind(
            self._view_id or self._dataset_id, bands, self.merge(), self.metadata()
        )
        if kind == "tif":
            return self.tr("one GeoTIFF")
        if kind == "jp2":
            return self.tr("one JPEG 2000")
        if self.metadata():
            return self.tr("a zip with the metadata files")
        if self.merge():
            return self.tr("a zip: one file per resolution")
        return self.tr("a zip: one file per band")


def _names(text: str) -> List[str]:
    return [name for name in _BETWEEN_NAMES.split(text) if name]


def _bands_of_preset(dataset_id: str, preset_id: str) -> Tuple[str, ...]:
    known = DATASETS.get(dataset_id)
    presets = known.presets if known is not None else ()
    return next((preset.bands for preset in presets if preset.id == preset_id), ())
