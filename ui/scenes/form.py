"""What is searched for: sensors, dates and limits, and a scene that is known by its id."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...api.datasets import DATASETS
from ...core.catalog.search import date_range_note
from ..widgets.plain_text import PlainLabel

DEFAULT_DATASET = "sentinel2l2a"
DEFAULT_MAX_CLOUD = 30
DEFAULT_MIN_COVERAGE = 90
DEFAULT_MONTHS = 3
# Up to here a time that ends today is one of months, which moves on with the days.
_MOST_MONTHS = 60
# Pixels: what the dock leaves for a panel when it is as narrow as it is meant to work.
NARROW = 320
SPACING = 4
_DATE_FORMAT = "yyyy-MM-dd"


class SearchForm(QWidget):
    """The fields of the search; it searches nothing itself."""

    # The dates are others.
    dates_changed = pyqtSignal()
    # Percent.
    max_cloud_changed = pyqtSignal(int)
    min_coverage_changed = pyqtSignal(int)
    search_wanted = pyqtSignal()
    # The text that was typed as a view id.
    view_id_given = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._datasets = self._make_datasets()
        today = QDate.currentDate()
        self._start = self._make_date("startDateEdit", today.addMonths(-DEFAULT_MONTHS))
        self._start.setAccessibleName(self.tr("First day"))
        self._end = self._make_date("endDateEdit", today)
        self._end.setAccessibleName(self.tr("Last day"))
        self._max_cloud = self._make_percent("maxCloudSpin", DEFAULT_MAX_CLOUD)
        self._max_cloud.setPrefix("≤ ")
        self._max_cloud.setAccessibleName(self.tr("Cloud at most"))
        self._max_cloud.setToolTip(
            self.tr("Clouds over the whole scene. Changing this needs no new search.")
        )
        self._min_coverage = self._make_percent("minCoverageSpin", DEFAULT_MIN_COVERAGE)
        self._min_coverage.setPrefix("≥ ")
        self._min_coverage.setAccessibleName(self.tr("Covers at least"))
        self._min_coverage.setToolTip(
            self.tr("Share of your area that the scene covers. Changing this needs no new search.")
        )
        # In the order of the form, which is the order of the tab key.
        self._more = self._make_more()
        self._make_layout()
        self._connect()

    # -- building ---------------------------------------------------------------------------

    def _make_datasets(self) -> QgsCheckableComboBox:
        box = QgsCheckableComboBox(self)
        box.setObjectName("datasetCombo")
        box.setDefaultText(self.tr("Choose a sensor"))
        box.setAccessibleName(self.tr("Sensor"))
        for row, dataset in enumerate(DATASETS.values()):
            label = dataset.label
            if not dataset.confirmed:
                label = self.tr("{0} (unconfirmed)").format(label)
            default = dataset.id == DEFAULT_DATASET
            state = Qt.CheckState.Checked if default else Qt.CheckState.Unchecked
            box.addItemWithCheckState(label, state, dataset.id)
            box.setItemData(row, dataset.note, Qt.ItemDataRole.ToolTipRole)
        # The longest label must not decide the width of the dock.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _make_date(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setObjectName(name)
        edit.setDisplayFormat(_DATE_FORMAT)
        edit.setCalendarPopup(True)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return edit

    def _make_percent(self, name: str, value: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setRange(0, 100)
        spin.setSingleStep(5)
        spin.setSuffix(self.tr(" %"))
        spin.setValue(value)
        spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return spin

    def _make_more(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(self.tr("Advanced search"), self)
        box.setObjectName("searchMoreGroup")
        # Our settings have one place only, which is not QGIS's list of open boxes.
        box.setSaveCollapsedState(False)
        self._other = QgsFilterLineEdit(box)
        self._other.setObjectName("otherDatasetEdit")
        self._other.setToolTip(
            self.tr("The id of a dataset that is not in the list, as EOSDA spells it")
        )
        self._view_id = QgsFilterLineEdit(box)
        self._view_id.setObjectName("viewIdEdit")
        self._view_id.setPlaceholderText("S2L2A/35/U/KR/2026/11/3/0")
        self._view_id.setToolTip(self.tr("Takes a scene that you know, without a search"))
        self._use = QPushButton(self.tr("Use"), box)
        self._use.setObjectName("useViewIdButton")
        self._view_id_note = PlainLabel(box, "viewIdNoteLabel")
        self._view_id_note.hide()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(_label(self.tr("Other dataset id"), self._other), 0, 0)
        grid.addWidget(self._other, 0, 1, 1, 2)
        grid.addWidget(_label(self.tr("View id"), self._view_id), 1, 0)
        grid.addWidget(self._view_id, 1, 1)
        grid.addWidget(self._use, 1, 2)
        grid.addWidget(self._view_id_note, 2, 0, 1, 3)
        box.setCollapsed(True)
        return box

    def _make_layout(self) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(SPACING)
        form.addWidget(_label(self.tr("Sensor"), self._datasets), 0, 0)
        form.addWidget(self._datasets, 0, 1)
        form.addWidget(_label(self.tr("Dates"), self._start), 1, 0)
        dates = QHBoxLayout()
        dates.addWidget(self._start, 1)
        dates.addWidget(QLabel("–", self))
        dates.addWidget(self._end, 1)
        form.addLayout(dates, 1, 1)
        form.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(form)
        column.addLayout(self._make_limits())
        column.addWidget(self._more)

    def _make_limits(self) -> QGridLayout:
        """Lay the two limits out beside each other, or one a row where a large font needs it."""
        cloud = _label(self.tr("Cloud"), self._max_cloud)
        coverage = _label(self.tr("Covers"), self._min_coverage)
        parts = (cloud, self._max_cloud, coverage, self._min_coverage)
        gaps = 3 * self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)
        beside = sum(part.sizeHint().width() for part in parts) + gaps <= NARROW
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACING)
        for number, part in enumerate(parts):
            row, column = (0, number) if beside else divmod(number, 2)
            grid.addWidget(part, row, column)
            grid.setColumnStretch(column, column % 2)
        return grid

    def _connect(self) -> None:
        self._start.dateChanged.connect(self.dates_changed)
        self._end.dateChanged.connect(self.dates_changed)
        self._max_cloud.valueChanged.connect(self.max_cloud_changed)
        self._min_coverage.valueChanged.connect(self.min_coverage_changed)
        self._other.returnPressed.connect(self.search_wanted)
        self._use.clicked.connect(self._give_view_id)
        self._view_id.returnPressed.connect(self._give_view_id)
        self._view_id.textChanged.connect(self._view_id_note.hide)

    # -- what it says -----------------------------------------------------------------------

    def datasets(self) -> Tuple[str, ...]:
        """Give the ids of the sensors that are wanted."""
        other = self._other.text().strip()
        ticked = self._ticked()
        return tuple(dict.fromkeys([*ticked, other] if other else ticked))

    def _ticked(self) -> List[str]:
        return [str(id_) for id_ in self._datasets.checkedItemsData()]

    def dates(self) -> Tuple[str, str]:
        """Give the first and the last day as ISO dates."""
        return _iso(self._start.date()), _iso(self._end.date())

    def date_note(self) -> str:
        """Say what is wrong or unusual about the dates."""
        return date_range_note(*self.dates())

    def limits(self) -> Tuple[int, int]:
        """Give the most cloud and the least coverage, in percent."""
        return self._max_cloud.value(), self._min_coverage.value()

    def set_limits(self, max_cloud: int, min_coverage: int) -> None:
        """Set the most cloud and the least coverage, in percent."""
        self._max_cloud.setValue(max_cloud)
        self._min_coverage.setValue(min_coverage)

    def earlier_start(self) -> QDate:
        """Give the first day of a time that is twice as long."""
        first = self._start.date()
        return first.addDays(-max(first.daysTo(self._end.date()), 1))

    def set_start(self, day: QDate) -> None:
        """Search from another day."""
        self._start.setDate(day)

    def set_datasets(self, wanted: Iterable[str]) -> None:
        """Tick these sensors and no others; one that is not in the list is typed below it."""
        left = list(dict.fromkeys(wanted))
        if not left:
            return
        box = self._datasets
        for row in range(box.count()):
            chosen = box.itemData(row) in left
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            box.setItemCheckState(row, state)
            if chosen:
                left.remove(box.itemData(row))
        self._other.setText(left[0] if left else "")

    def say_of_view_id(self, text: str) -> None:
        """Say what came of the view id; nothing hides it."""
        self._view_id_note.setText(text)
        self._view_id_note.setVisible(bool(text))

    def _give_view_id(self) -> None:
        self.view_id_given.emit(self._view_id.text().strip())

    # -- to be remembered -------------------------------------------------------------------

    def choice(self) -> Dict[str, Any]:
        """Give what the form says as plain data that JSON can hold."""
        max_cloud, min_coverage = self.limits()
        return {
            "datasets": self._ticked(),
            "other": self._other.text().strip(),
            "dates": self._dates_choice(),
            "max_cloud": max_cloud,
            "min_coverage": min_coverage,
        }

    def _dates_choice(self) -> Dict[str, Any]:
        """Give the dates; those that end today stay what they are from today, on any day."""
        first, last = self._start.date(), self._end.date()
        if last != QDate.currentDate():
            return {"first": _iso(first), "last": _iso(last)}
        for months in range(1, _MOST_MONTHS + 1):
            if last.addMonths(-months) == first:
                return {"months": months}
        return {"first": _iso(first), "last": ""}

    def restore(self, choice: Mapping[str, Any]) -> None:
        """Take up what ``choice`` gave; whatever cannot be read is left as it is."""
        datasets, other = choice.get("datasets"), choice.get("other")
        if isinstance(datasets, list):
            ids = [id_ for id_ in datasets if isinstance(id_, str)]
            self.set_datasets([*ids, other] if isinstance(other, str) and other else ids)
        dates = read_dates(choice)
        if dates is not None:
            self._start.setDate(dates[0])
            self._end.setDate(dates[1])
        for name, spin in (("max_cloud", self._max_cloud), ("min_coverage", self._min_coverage)):
            if isinstance(choice.get(name), int):
                spin.setValue(choice[name])

    def title_of(self, choice: Mapping[str, Any]) -> str:
        """Name a choice in a menu: its sensors, its time and its limit."""
        names = [*_texts(choice.get("datasets")), *_texts([choice.get("other") or ""])]
        labels = [DATASETS[name].label if name in DATASETS else name for name in names if name]
        dates = read_dates(choice)
        words = [", ".join(labels)]
        stored = choice.get("dates")
        months = stored.get("months") if isinstance(stored, Mapping) else None
        if months is not None and dates is not None:
            one = self.tr("last month")
            words.append(one if months == 1 else self.tr("last {0} months").format(months))
        elif dates is not None:
            words.append(" – ".join(map(_iso, dates)))
        if isinstance(choice.get("max_cloud"), int):
            cloud = QLocale().toString(choice["max_cloud"])
            words.append(self.tr("cloud ≤ {0} %").format(cloud))
        return ", ".join(word for word in words if word)


def read_dates(choice: Mapping[str, Any]) -> Optional[Tuple[QDate, QDate]]:
    """Give the first and the last day that a choice means today; None if it names none."""
    dates = choice.get("dates")
    if not isinstance(dates, Mapping):
        return None
    today = QDate.currentDate()
    months = dates.get("months")
    if isinstance(months, int) and 1 <= months <= _MOST_MONTHS:
        return today.addMonths(-months), today
    first, last = (_day(dates.get(name)) for name in ("first", "last"))
    last = today if dates.get("last") == "" else last
    return (first, last) if first.isValid() and last.isValid() else None


def _day(text: object) -> QDate:
    return QDate.fromString(text, Qt.DateFormat.ISODate) if isinstance(text, str) else QDate()


def _iso(day: QDate) -> str:
    return day.toString(Qt.DateFormat.ISODate)


def _texts(values: object) -> List[str]:
    return [text for text in values if isinstance(text, str)] if isinstance(values, list) else []


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text, buddy.parentWidget())
    label.setBuddy(buddy)
    return label
