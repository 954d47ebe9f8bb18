"""Lines of index values over time, drawn by Qt's own painter: on screen, in pictures, in HTML."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean
from typing import Collection, Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDate, QLineF, QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ..translation import date_locale, translate
from .series import Point, Series

# Colours that stay apart for people who see few of them, on white and on black
# (Okabe and Ito, https://jfly.uni-koeln.de/color/).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
# Lengths in device-independent pixels.
_POINT = 4.0
_TICK = 4.0
_MARGIN = 8.0
_NEAR = 14.0
# Round a point that is chosen, and as much room as the first and the last day leave beside them.
_RING = 2 * _POINT
_BESIDE = _RING + 2.0
# Percent of cloud over the area from which on a scene tells of the cloud and not of the field: it
# is a point, and the line goes on without it.
_CLOUDY = 50.0
# Indices whose values span more than so many times those of another have an axis of their own.
_UNLIKE = 3.0


@dataclass(frozen=True)
class ChartColours:
    """What is drawn beside the lines."""

    background: QColor
    text: QColor
    grid: QColor


@dataclass(frozen=True)
class Hit:
    """A point of a chart, by the number of its line."""

    line: int
    point: Point


@dataclass(frozen=True)
class _Axis:
    low: float
    high: float
    ticks: Tuple[float, ...]
    decimals: int


class Chart:
    """The lines of a season on one or two axes, in a rectangle.

    :param lines: one for each area and index
    :param colours: of the theme
    :param rect: where it is drawn
    :param metrics: of the font that it is drawn with, there
    :param days: the first and the last day shown; all of them if not given
    """

    def __init__(
        self,
        lines: Sequence[Series],
        colours: ChartColours,
        rect: QRectF,
        metrics: QFontMetricsF,
        days: Optional[Tuple[date, date]] = None,
    ) -> None:
        self.lines = tuple(lines)
        self.hits = [Hit(n, point) for n, line in enumerate(self.lines) for point in line.points]
        self._colours = colours
        self._rect = rect
        self._metrics = metrics
        self.days = days or self.all_days
        self._sides = _sides(self.lines)
        values: Tuple[List[float], ...] = ([], [])
        for line, side in zip(self.lines, self._sides):
            values[side].extend(_values(line))
        self._axes = [_axis(shown) for shown in values[: max(self._sides, default=0) + 1]]
        self._plot = self._inside_labels()

    @property
    def all_days(self) -> Tuple[date, date]:
        """The first and the last day that has a point."""
        days = [hit.point.day for hit in self.hits]
        return (min(days), max(days)) if days else (date.min, date.min)

    # -- where things are ---------------------------------------------------------------------

    def _inside_labels(self) -> QRectF:
        """The rectangle of the lines, inside of the labels."""
        width, height = self._metrics.horizontalAdvance, self._metrics.height()
        widths = [max(width(_number(tick, axis)) for tick in axis.ticks) for axis in self._axes]
        left = widths[0] + _TICK + 2 * _MARGIN
        right = widths[1] + _TICK + 2 * _MARGIN if len(widths) > 1 else 2 * _MARGIN
        legend = height + 2 * _MARGIN if self.lines else _MARGIN
        below = height + _TICK + 2.5 * _MARGIN
        return self._rect.adjusted(left, legend, -right, -below)

    def _x(self, day: date) -> float:
        first, last = self.days
        span = max(1, (last - first).days)
        plot = self._plot
        return plot.left() + _BESIDE + (plot.width() - 2 * _BESIDE) * (day - first).days / span

    def _y(self, value: float, side: int) -> float:
        axis, plot = self._axes[side], self._plot
        return plot.bottom() - plot.height() * (value - axis.low) / (axis.high - axis.low)

    def day_at(self, x: float) -> date:
        """Return the day at a place, within the days shown."""
        first, last = self.days
        width = max(1.0, self._plot.width() - 2 * _BESIDE)
        share = min(1.0, max(0.0, (x - self._plot.left() - _BESIDE) / width))
        return first + timedelta(days=round(share * (last - first).days))

    def hit(self, place: QPointF) -> Optional[Hit]:
        """Return the point nearest to a place, or None if none is near."""
        best, found = _NEAR, None
        first, last = self.days
        for hit in self.hits:
            away = self.place_of(hit) - place
            distance = math.hypot(away.x(), away.y())
            if distance <= best and first <= hit.point.day <= last:
                best, found = distance, hit
        return found

    def place_of(self, hit: Hit) -> QPointF:
        """Return where a point is drawn."""
        return QPointF(self._x(hit.point.day), self._y(hit.point.value, self._sides[hit.line]))

    def _way(self, number: int, values: Iterable[Tuple[date, float]]) -> List[QPointF]:
        """Return where values of a line lie, from day to day.

        Of several tiles of a day it goes through the middle.
        """
        days: Dict[date, List[float]] = {}
        for day, value in values:
            days.setdefault(day, []).append(value)
        side = self._sides[number]
        return [QPointF(self._x(day), self._y(fmean(told), side)) for day, told in days.items()]

    # -- drawing ------------------------------------------------------------------------------

    def draw(self, painter: QPainter, chosen: Collection[str] = ()) -> None:
        """Draw the chart, with the points of the chosen scenes ringed.

        :param chosen: view ids
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._rect, self._colours.background)
        if not self.hits:
            return
        self._draw_days(painter)
        for side in range(len(self._axes)):
            self._draw_axis(painter, side)
        self._draw_legend(painter)
        painter.save()
        # The lowest and the highest value may lie on the edge.
        painter.setClipRect(self._plot.adjusted(0, -_BESIDE, 0, _BESIDE))
        for number in range(len(self.lines)):
            self._draw_range(painter, number)
        for number in range(len(self.lines)):
            self._draw_line(painter, number)
        painter.setPen(QPen(self._colours.text, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for hit in self.hits:
            if hit.point.view_id in chosen:
                painter.drawEllipse(self.place_of(hit), _RING, _RING)
        painter.restore()

    def colour_of(self, line: int) -> QColor:
        """Return the colour of a line."""
        colour = QColor(COLOURS[line % len(COLOURS)])
        # The blue and the green of the palette are too dark for a dark background.
        is_dark = self._colours.background.lightness() < 128
        return colour.lighter(140) if is_dark else colour

    def _draw_days(self, painter: QPainter) -> None:
        width, plot = self._metrics.horizontalAdvance, self._plot
        # The widest month differs from language to language.
        room = max(width(_month(date(2026, m, 1))) for m in range(1, 13)) + 2 * _MARGIN
        for day in _months(self.days, int(plot.width() // room)):
            x = self._x(day)
            painter.setPen(QPen(self._colours.grid, 1.0))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + _TICK))
            painter.setPen(self._colours.text)
            left = max(0.0, x - width(_month(day)) / 2)
            y = plot.bottom() + _TICK + _MARGIN + self._metrics.ascent()
            painter.drawText(QPointF(left, y), _month(day))

    def _draw_axis(self, painter: QPainter, side: int) -> None:
        metrics, plot, axis = self._metrics, self._plot, self._axes[side]
        for tick in axis.ticks:
            y = self._y(tick, side)
            words = _number(tick, axis)
            if side == 0:
                painter.setPen(QPen(self._colours.grid, 1.0))
                painter.drawLine(QPointF(plot.left() - _TICK, y), QPointF(plot.right(), y))
                x = plot.left() - _TICK - _MARGIN / 2 - metrics.horizontalAdvance(words)
            else:
                x = plot.right() + _TICK + _MARGIN / 2
            painter.setPen(self._colours.text)
            painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), words)

    def _draw_legend(self, painter: QPainter) -> None:
        metrics, x = self._metrics, self._plot.left()
        middle = self._rect.top() + _MARGIN + metrics.height() / 2
        for number in range(len(self.lines)):
            painter.setPen(QPen(self.colour_of(number), 2.0))
            painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle))
            x += 18 + _MARGIN / 2
            words = self._legend_of(number)
            room = self._rect.right() - _MARGIN - x
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room))
            painter.setPen(self._colours.text)
            painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - 1), shown)
            x += metrics.horizontalAdvance(shown) + 2 * _MARGIN

    def name_of(self, line: int) -> str:
        """Return what a line is called: its index, and its area where there are several."""
        series = self.lines[line]
        if len({one.area for one in self.lines}) > 1 and series.area:
            return f"{series.area}, {series.index}"
        return series.index

    def _legend_of(self, number: int) -> str:
        """What a line is called, and that its values stand at the right where they do."""
        words = self.name_of(number)
        if not self._sides[number]:
            return words
        return str(translate("Chart", "{0} (right axis)").format(words))

    def _draw_range(self, painter: QPainter, number: int) -> None:
        """The band between the 10th and the 90th percentile of the pixels."""
        colour = self.colour_of(number)
        colour.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        for segment in self.lines[number].without_clouds(_CLOUDY).segments:
            ranges = [
                (one.day, one.figures.p10, one.figures.p90)
                for one in segment
                if one.figures.p10 is not None and one.figures.p90 is not None
            ]
            lower = self._way(number, ((day, p10) for day, p10, _ in ranges))
            upper = self._way(number, ((day, p90) for day, _, p90 in ranges))
            if len(upper) > 1:
                painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _draw_line(self, painter: QPainter, number: int) -> None:
        pen = QPen(self.colour_of(number), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for segment in self.lines[number].without_clouds(_CLOUDY).segments:
            places = self._way(number, ((one.day, one.value) for one in segment))
            # One by one: as a path a year of them takes Qt half as long again.
            painter.drawLines([QLineF(*pair) for pair in zip(places, places[1:])])
        for point in self.lines[number].points:
            self._draw_point(painter, Hit(number, point))

    def _draw_point(self, painter: QPainter, hit: Hit) -> None:
        """Full where the sky is clear, hollow where it is all cloud."""
        place, fill = self.place_of(hit), self.colour_of(hit.line)
        painter.setPen(QPen(fill, 1.5))
        if hit.point.cloud:
            painter.setBrush(QBrush(self._colours.background))
            painter.drawEllipse(place, _POINT, _POINT)
        fill.setAlphaF(1.0 - min(100.0, hit.point.cloud or 0.0) / 100.0)
        painter.setBrush(QBrush(fill))
        painter.drawEllipse(place, _POINT, _POINT)


def _number(value: float, axis: _Axis) -> str:
    return str(QLocale().toString(value, "f", axis.decimals))


def _month(day: date) -> str:
    return str(date_locale().toString(QDate(day), translate("Chart", "MMM yyyy")))


def _values(line: Series) -> List[float]:
    """Return the values of a line, with the range that most of their pixels have."""
    told = ((point.value, point.figures.p10, point.figures.p90) for point in line.points)
    return [value for values in told for value in values if value is not None]


def _sides(lines: Sequence[Series]) -> Tuple[int, ...]:
    """Say for each line on which axis it is: unlike indices are on the second one."""
    spans: Dict[str, float] = {}
    for line in lines:
        if line.points:
            spans[line.index] = max([spans.get(line.index, 0.0), *map(abs, _values(line))])
    most = _UNLIKE * max(min(spans.values(), default=0.0), 1e-9)
    return tuple(int(spans.get(line.index, 0.0) > most) for line in lines)


def _axis(values: Sequence[float]) -> _Axis:
    """Choose about five round ticks whose ends hold all values.

    The step is 1, 2 or 5 times a power of ten (Heckbert, "Nice numbers for graph labels", Graphics
    Gems 1990).
    """
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if high - low < 1e-6:
        low, high = low - 0.05, high + 0.05
    rough = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * nice for nice in (1, 2, 5, 10) if power * nice >= rough)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple(step * number for number in range(first, last + 1))
    return _Axis(ticks[0], ticks[-1], ticks, max(0, -math.floor(math.log10(step) + 1e-9)))


def _months(days: Tuple[date, date], most: int) -> List[date]:
    """Return first days of months within the range, so many that their labels have room."""
    first, last = (day.year * 12 + day.month - 1 for day in days)
    begins = (date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1))
    months = [begin for begin in begins if begin >= days[0]] or [days[0]]
    step = next((s for s in (1, 2, 3, 6, 12, 24, 60) if len(months) <= s * max(1, most)), 120)
    return months[::step]
