"""Spans of days to search in: those that move on with today, and what they are called."""

from __future__ import annotations

from typing import Any, Dict, Mapping, NamedTuple, Optional

from qgis.PyQt.QtCore import QDate, Qt

from ...core.translation import counted, translate
from ..widgets.texts import date_text

DAYS = 30
MONTHS = 3
# Up to here a time that ends today is one of months, which moves on with the days.
MOST_MONTHS = 60
# The month in which things begin to grow.
SPRING_NORTH, SPRING_SOUTH = 3, 9


class DateRange(NamedTuple):
    """The first and the last day, both included."""

    first: QDate
    last: QDate


def last_days(days: int = DAYS) -> DateRange:
    """Return the days up to today."""
    today = QDate.currentDate()
    return DateRange(today.addDays(-days), today)


def last_months(months: int = MONTHS) -> DateRange:
    """Return the months up to today."""
    today = QDate.currentDate()
    return DateRange(today.addMonths(-months), today)


def this_season(south: bool = False) -> DateRange:
    """Return the time since spring began last.

    :param south: the place is south of the equator
    """
    today = QDate.currentDate()
    spring = QDate(today.year(), SPRING_SOUTH if south else SPRING_NORTH, 1)
    return DateRange(spring if spring <= today else spring.addYears(-1), today)


def a_year_before(dates: DateRange) -> DateRange:
    """Return the same days of the year before."""
    return DateRange(dates.first.addYears(-1), dates.last.addYears(-1))


def to_choice(dates: DateRange) -> Dict[str, Any]:
    """Return the span as JSON can hold it; what ends today stays what it is from today."""
    first, last = dates
    if last != QDate.currentDate():
        return {"first": iso(first), "last": iso(last)}
    if dates == last_days():
        return {"days": DAYS}
    for months in range(1, MOST_MONTHS + 1):
        if last.addMonths(-months) == first:
            return {"months": months}
    return {"first": iso(first), "last": ""}


def from_choice(choice: object) -> Optional[DateRange]:
    """Return what ``to_choice`` gave, as it is today; None if it is none."""
    if not isinstance(choice, Mapping):
        return None
    days, months = choice.get("days"), choice.get("months")
    if isinstance(days, int) and 1 <= days <= 366:
        return last_days(days)
    if isinstance(months, int) and 1 <= months <= MOST_MONTHS:
        return last_months(months)
    first, last = (_day(choice.get(name)) for name in ("first", "last"))
    last = QDate.currentDate() if choice.get("last") == "" else last
    return DateRange(first, last) if first.isValid() and last.isValid() else None


def range_text(dates: DateRange) -> str:
    """Name a span: "last 3 months", "1 Mar 2026 – 8 Nov 2026"."""
    known = to_choice(dates)
    count = known.get("days") or known.get("months")
    if count == 1:
        return translate("SearchForm", "last month")
    if count is not None:
        text = translate("SearchForm", "last %Ln month(s)", None, count)
        if "days" in known:
            text = translate("SearchForm", "last %Ln day(s)", None, count)
        return counted(text, count)
    return f"{date_text(iso(dates.first))} – {date_text(iso(dates.last))}"


def iso(day: QDate) -> str:
    """Return a day as YYYY-MM-DD."""
    return day.toString(Qt.DateFormat.ISODate)


def _day(text: object) -> QDate:
    return QDate.fromString(text, Qt.DateFormat.ISODate) if isinstance(text, str) else QDate()
