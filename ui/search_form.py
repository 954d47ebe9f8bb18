"""What the search form says, as plain data: to be remembered, and to be filled in."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Mapping

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QSpinBox, QWidget

_LIMITS = ("maxCloudSpin", "minCoverageSpin")


def form_choice(panel: QWidget) -> Dict[str, Any]:
    """Give the sensors and limits of a search form as plain data that JSON can hold."""
    datasets = panel.findChild(QgsCheckableComboBox, "datasetCombo")
    limits = {name: panel.findChild(QSpinBox, name).value() for name in _LIMITS}
    return {
        "datasets": [str(id_) for id_ in datasets.checkedItemsData()],
        "other": panel.findChild(QLineEdit, "otherDatasetEdit").text(),
        "limits": limits,
    }


def restore_form(panel: QWidget, choice: Mapping[str, Any]) -> None:
    """Take up what ``form_choice`` gave; whatever cannot be read is left as it is."""
    datasets, other, limits = (choice.get(name) for name in ("datasets", "other", "limits"))
    if isinstance(datasets, list):
        ids = [id_ for id_ in datasets if isinstance(id_, str)]
        other = other if isinstance(other, str) else ""
        tick_sensors(panel, [*ids, other] if other else ids)
    for name in _LIMITS:
        value = limits.get(name) if isinstance(limits, Mapping) else None
        if isinstance(value, int):
            panel.findChild(QSpinBox, name).setValue(value)


def tick_sensors(panel: QWidget, wanted: Iterable[str]) -> None:
    """Tick these datasets and no others; one that is not in the list is typed below it."""
    box = panel.findChild(QgsCheckableComboBox, "datasetCombo")
    left = list(dict.fromkeys(wanted))
    if not left:
        return
    for row in range(box.count()):
        chosen = box.itemData(row) in left
        box.setItemCheckState(row, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        if chosen:
            left.remove(box.itemData(row))
    panel.findChild(QLineEdit, "otherDatasetEdit").setText(left[0] if left else "")
