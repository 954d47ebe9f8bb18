"""The button by the list of scenes that fills it with statistics, and its menu."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ...api.errors import EosdaError
from ...api.indices import bands_of
from ...core.statistics.request import KNOWN_INDICES, MAX_INDICES
from ...core.translation import translate
from ..widgets.controls import add_title
from ..widgets.plain_text import tool_tip

# What an index can be: from -1 to 1 as a rule, GCI is larger.
_LEAST, _MOST = -1.0, 10.0


class SeasonButton(QToolButton):
    """Asks for cloud and index values over the area; its menu says which, and opens the chart."""

    # Other indices are chosen.
    indices_changed = pyqtSignal()
    chart_wanted = pyqtSignal()
    # The lowest and the highest value of the index that is to be listed; None for no limit.
    range_changed = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("statisticsButton")
        self.setIcon(QgsApplication.getThemeIcon("/histogram.svg"))
        self.setText(self.tr("Statistics"))
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._actions: Dict[str, QAction] = {}
        self._sensors: Tuple[str, ...] = ()
        self._indices: Tuple[str, ...] = ()
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.chart_action = menu.addAction(
            QgsApplication.getThemeIcon("/histogram.svg"), self.tr("Chart…")
        )
        self.chart_action.setObjectName("showChartAction")
        self.chart_action.setToolTip(self.tr("Show the season as a chart below the map"))
        self.chart_action.triggered.connect(self.chart_wanted)
        add_title(menu, self.tr("Indices, up to three"))
        for name, index in KNOWN_INDICES.items():
            action = menu.addAction(index.label)
            action.setObjectName(f"{name.lower()}StatisticsAction")
            action.setCheckable(True)
            action.setChecked(name == "NDVI")
            action.toggled.connect(self._offer)
            self._actions[name] = action
        add_title(menu, self.tr("Show only scenes with"))
        menu.addAction(self._new_range(menu))
        self.setMenu(menu)
        self.set_sensors(())
        self.show_state(self.tr("Draw or choose an area first."), ready=False)

    def _new_range(self, menu: QMenu) -> QWidgetAction:
        """Make the fields of the lowest and the highest value."""
        content = QWidget(menu)
        row = QHBoxLayout(content)
        self._range_label = QLabel(content)
        self._low, self._high = _Limit(_LEAST, content), _Limit(_MOST, content)
        self._low.setObjectName("lowestIndexSpin")
        self._low.setAccessibleName(self.tr("Lowest value of the index"))
        self._high.setObjectName("highestIndexSpin")
        self._high.setAccessibleName(self.tr("Highest value of the index"))
        self._low.setToolTip(self.tr("Hides days on which the index is lower over the area"))
        self._high.setToolTip(self.tr("Hides days on which the index is higher over the area"))
        # Neither can pass the other.
        self._low.valueChanged.connect(
            lambda low: self._high.setValue(max(low, self._high.value()))
        )
        self._high.valueChanged.connect(
            lambda high: self._low.setValue(min(high, self._low.value()))
        )
        for limit in (self._low, self._high):
            limit.valueChanged.connect(self._on_range)
        for part in (self._range_label, self._low, QLabel("–", content), self._high):
            row.addWidget(part)
        action = QWidgetAction(menu)
        action.setDefaultWidget(content)
        return action

    # -- what is chosen ---------------------------------------------------------------------

    def indices(self) -> Tuple[str, ...]:
        """Return the indices chosen, in the order of the menu; the first is the one in the list."""
        return self._indices

    def set_sensors(self, sensors: Tuple[str, ...]) -> None:
        """Offer the indices that the bands of these sensors make; others say what is missing."""
        self._sensors = sensors
        self._offer()

    def _offer(self) -> None:
        """Say of each index that cannot be chosen now why that is."""
        before, missing = self._indices, {n: _missing(n, self._sensors) for n in self._actions}
        self._indices = tuple(
            name
            for name, action in self._actions.items()
            if action.isChecked() and not missing[name]
        )
        for name, action in self._actions.items():
            reason = missing[name]
            if not reason and len(self._indices) >= MAX_INDICES and not action.isChecked():
                reason = self.tr("Three are chosen: untick one of them first.")
            action.setEnabled(not reason)
            meaning = translate("Api", KNOWN_INDICES[name].meaning)
            action.setToolTip(tool_tip([reason or meaning]))
        if self._indices[:1] != before[:1]:
            # They were of another index.
            self.show_any_value()
        if self._indices != before:
            self.indices_changed.emit()

    def _on_range(self) -> None:
        self.range_changed.emit(self._low.limit(), self._high.limit())

    def show_any_value(self) -> None:
        """Take the limits of the index away."""
        self._low.clear()
        self._high.clear()

    # -- how it stands ----------------------------------------------------------------------

    def show_state(self, price: str, ready: bool) -> None:
        """Say what a click costs.

        :param ready: whether there is something for the chart
        """
        what = self.tr("Cloud over the area and index values of all scenes")
        self.setToolTip(tool_tip([what, price]))
        self.setAccessibleName(what)
        self.setAccessibleDescription(price)
        self.chart_action.setEnabled(ready)
        for part in (self._low, self._high):
            part.setEnabled(ready)
        self._range_label.setText(next(iter(self.indices()), ""))


class _Limit(QgsDoubleSpinBox):
    """A limit of the index.

    :param none: the value that stands for no limit
    """

    def __init__(self, none: float, parent: QWidget):
        super().__init__(parent)
        self._none = none
        self.setRange(_LEAST, _MOST)
        self.setDecimals(2)
        self.setSingleStep(0.05)
        self.setClearValue(none)
        self.setValue(none)

    def limit(self) -> Optional[float]:
        """Return the limit, or None."""
        return None if self.value() == self._none else self.value()

    def textFromValue(self, value: float) -> str:
        """Write a value; Qt by itself has other words for the lowest one only."""
        if value == self._none:
            return str(translate("SeasonButton", "any"))
        return super().textFromValue(value)


def _missing(name: str, sensors: Tuple[str, ...]) -> str:
    """Say why an index cannot be had of some sensors; nothing if it can."""
    for sensor in sensors:
        try:
            bands_of(KNOWN_INDICES[name], sensor)
        except EosdaError as error:
            return error.message
    return ""
