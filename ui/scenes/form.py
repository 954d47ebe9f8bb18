"""What is searched for: sensors, dates and limits, and a scene that is known by its id."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ...api.datasets import DATASETS, label_of
from ...api.texts import translate
from ...core.catalog.search import date_range_note
from ...core.translation import date_format, date_locale
from ..widgets.controls import lay_out
from ..widgets.plain_text import PlainLabel
from . import date_range
from .date_range import DateRange, from_choice, iso, range_text, to_choice

DEFAULT_DATASET = "sentinel2l2a"
DEFAULT_MAX_CLOUD = 30
DEFAULT_MIN_COVERAGE = 90
# Pixels.
SPACING = 3


class SearchForm(QWidget):
    """The fields of the search; it searches nothing itself."""

    # Anything that it says is another.
    changed = pyqtSignal()
    # The dates are others.
    dates_changed = pyqtSignal()
    # The most cloud, or the least coverage.
    limits_changed = pyqtSignal()
    search_wanted = pyqtSignal()
    # The text that was typed as a view id.
    view_id_given = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._datasets = self._make_datasets()
        # The area is south of the equator: the seasons differ.
        self.south = False
        self._ranges = self._make_ranges()
        dates = date_range.last_months()
        self._start = self._make_date("startDateEdit", dates.first)
        self._start.setAccessibleName(self.tr("First day"))
        self._start.setToolTip(self.tr("First day of the search, in UTC"))
        self._end = self._make_date("endDateEdit", dates.last)
        self._end.setAccessibleName(self.tr("Last day"))
        self._end.setToolTip(self.tr("Last day of the search, in UTC; that day is searched, too"))
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
        box.setToolTip(self.tr("Satellites to search; several are listed together"))
        for row, dataset in enumerate(DATASETS.values()):
            default = dataset.id == DEFAULT_DATASET
            state = Qt.CheckState.Checked if default else Qt.CheckState.Unchecked
            box.addItemWithCheckState(dataset.label, state, dataset.id)
            box.setItemData(row, translate("Api", dataset.note), Qt.ItemDataRole.ToolTipRole)
        # The longest label must not decide the width of the dock.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _make_ranges(self) -> QGridLayout:
        """Make the buttons of the spans that are searched most."""
        grid = QGridLayout()
        grid.setSpacing(SPACING)
        buttons: Tuple[Tuple[str, str, str, Callable[[], DateRange]], ...] = (
            (
                "lastDaysButton",
                self.tr("Last 30 days"),
                self.tr("Up to today, also when it is searched for again later"),
                date_range.last_days,
            ),
            (
                "lastMonthsButton",
                self.tr("Last 3 months"),
                self.tr("Up to today, also when it is searched for again later"),
                date_range.last_months,
            ),
            (
                "seasonButton",
                self.tr("This season"),
                self.tr("Since 1 March; south of the equator since 1 September"),
                lambda: date_range.this_season(self.south),
            ),
            (
                "yearBeforeButton",
                self.tr("A year before"),
                self.tr("The same days, a year earlier"),
                lambda: date_range.a_year_before(self._range()),
            ),
        )
        for number, (name, text, tip, make) in enumerate(buttons):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, make=make: self.set_range(make()))
            grid.addWidget(button, *divmod(number, 2))
        return grid

    def _make_date(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setObjectName(name)
        edit.setLocale(date_locale())
        edit.setDisplayFormat(date_format())
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

    def _make_more(self) -> QgsCollapsibleGroupBoxBasic:
        box = QgsCollapsibleGroupBoxBasic(self.tr("Advanced search"), self)
        box.setObjectName("searchMoreGroup")
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
        self._use.setToolTip(self.tr("Takes the scene of this view id; nothing is asked of EOSDA"))
        self._view_id_note = PlainLabel(box, "viewIdNoteLabel")
        self._view_id_note.hide()
        view_id = lay_out(QHBoxLayout(), (self._view_id, 1), self._use)
        form = _form_layout(box)
        form.addRow(self.tr("Other dataset id"), self._other)
        form.addRow(self.tr("View id"), view_id)
        form.labelForField(view_id).setBuddy(self._view_id)
        form.addRow(self._view_id_note)
        box.setCollapsed(True)
        return box

    def _make_layout(self) -> None:
        dates = lay_out(QHBoxLayout(), (self._start, 1), QLabel("–", self), (self._end, 1))
        form = _form_layout(self)
        form.setVerticalSpacing(SPACING)
        form.addRow(self.tr("Sensor"), self._datasets)
        form.addRow("", self._ranges)
        form.addRow(self.tr("Dates"), dates)
        form.labelForField(dates).setBuddy(self._start)
        form.addRow(self.tr("Cloud"), self._max_cloud)
        form.addRow(self.tr("Covers"), self._min_coverage)
        form.addRow(self._more)

    def _connect(self) -> None:
        self._start.dateChanged.connect(self.dates_changed)
        self._end.dateChanged.connect(self.dates_changed)
        self._max_cloud.valueChanged.connect(self.limits_changed)
        self._min_coverage.valueChanged.connect(self.limits_changed)
        self._other.returnPressed.connect(self.search_wanted)
        self._use.clicked.connect(self._give_view_id)
        self._view_id.returnPressed.connect(self._give_view_id)
        self._view_id.textChanged.connect(self._view_id_note.hide)
        for signal in (
            self.dates_changed,
            self.limits_changed,
            self._datasets.checkedItemsChanged,
            self._other.textChanged,
        ):
            signal.connect(self.changed)

    # -- what it says -----------------------------------------------------------------------

    def datasets(self) -> Tuple[str, ...]:
        """Return the ids of the sensors that are wanted."""
        other = self._other.text().strip()
        ticked = self._ticked()
        return tuple(dict.fromkeys([*ticked, other] if other else ticked))

    def _ticked(self) -> List[str]:
        return [str(id_) for id_ in self._datasets.checkedItemsData()]

    def dates(self) -> Tuple[str, str]:
        """Return the first and the last day as ISO dates."""
        return iso(self._start.date()), iso(self._end.date())

    def _range(self) -> DateRange:
        return DateRange(self._start.date(), self._end.date())

    def set_range(self, dates: DateRange) -> None:
        """Set the first and the last day."""
        self._start.setDate(dates.first)
        self._end.setDate(dates.last)

    def date_note(self) -> str:
        """Say what is wrong or unusual about the dates."""
        return date_range_note(*self.dates())

    def limits(self) -> Tuple[int, int]:
        """Return the most cloud and the least coverage, in percent."""
        return self._max_cloud.value(), self._min_coverage.value()

    def set_limits(self, max_cloud: int, min_coverage: int) -> None:
        """Set the most cloud and the least coverage, in percent."""
        self._max_cloud.setValue(max_cloud)
        self._min_coverage.setValue(min_coverage)

    def longer(self) -> DateRange:
        """Return a time that is twice as long, up to the same day."""
        first, last = self._range()
        return DateRange(first.addDays(-max(first.daysTo(last), 1)), last)

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
        self._view_id_note.say(text)

    def _give_view_id(self) -> None:
        self.view_id_given.emit(self._view_id.text().strip())

    # -- to be remembered -------------------------------------------------------------------

    def choice(self) -> Dict[str, Any]:
        """Return what the form says as plain data that JSON can hold."""
        max_cloud, min_coverage = self.limits()
        return {
            "datasets": self._ticked(),
            "other": self._other.text().strip(),
            "dates": to_choice(self._range()),
            "max_cloud": max_cloud,
            "min_coverage": min_coverage,
        }

    def restore(self, choice: Mapping[str, Any]) -> None:
        """Take up what ``choice`` gave; whatever cannot be read is left as it is."""
        self.set_datasets(_sensors(choice))
        dates = from_choice(choice.get("dates"))
        if dates is not None:
            self.set_range(dates)
        for name, spin in (("max_cloud", self._max_cloud), ("min_coverage", self._min_coverage)):
            if isinstance(choice.get(name), int):
                spin.setValue(choice[name])

    def summary(self) -> str:
        """Return what it says in one line."""
        if not self.datasets():
            return self.tr("Choose a sensor")
        return self.title_of(self.choice())

    def title_of(self, choice: Mapping[str, Any]) -> str:
        """Name a choice: its sensors, its time and its limits."""
        words = [", ".join(map(label_of, _sensors(choice)))]
        dates = from_choice(choice.get("dates"))
        if dates is not None:
            words.append(range_text(dates))
        for name, text in (
            ("max_cloud", self.tr("cloud ≤ {0} %")),
            ("min_coverage", self.tr("covers ≥ {0} %")),
        ):
            if isinstance(choice.get(name), int):
                words.append(text.format(QLocale().toString(choice[name])))
        return " · ".join(word for word in words if word)


def _sensors(choice: Mapping[str, Any]) -> List[str]:
    """Return the ids of the sensors of a choice, as far as they can be read."""
    ids = choice.get("datasets")
    found = [*ids, choice.get("other")] if isinstance(ids, list) else []
    return [id_ for id_ in found if isinstance(id_, str) and id_]


def _form_layout(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
