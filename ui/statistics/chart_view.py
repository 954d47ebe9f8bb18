"""The chart on screen: what is under the mouse, what is chosen, which days are shown."""

from __future__ import annotations

import html
from datetime import date, timedelta
from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...core.statistics.chart import Chart, ChartColours, Hit
from ...core.statistics.series import Series

# The fewest days that are shown.
_LEAST_DAYS = 14
# Steps of lightness, of 255, by which texts have to differ from what is behind them.
_LEAST_CONTRAST = 100
# What one step of the wheel leaves of the days shown.
_ZOOM = 0.8


class ChartView(QWidget):
    """Shows the lines of a season; a click or the arrow keys choose a scene."""

    # The view id of the scene chosen by the user.
    scene_chosen = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("statisticsChart")
        self.setAccessibleName(self.tr("Index over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Its axes need so much.
        self.setMinimumSize(240, 120)
        # What is shown.
        self.lines: Tuple[Series, ...] = ()
        self._days: Optional[Tuple[date, date]] = None
        self._chosen: Tuple[str, ...] = ()

    def sizeHint(self) -> QSize:
        """Ask for room for a season."""
        return QSize(640, 240)

    def show_lines(self, lines: Sequence[Series]) -> None:
        """Show lines, with all their days."""
        self.lines = tuple(lines)
        self.show_all_days()

    def show_all_days(self) -> None:
        """Show every day that has a point."""
        self._days = None
        self.update()

    def choose(self, view_ids: Sequence[str]) -> None:
        """Ring the points of scenes, and bring the days shown to them; no signal is sent."""
        self._chosen = tuple(view_ids)
        chart = self._chart()
        first, last = chart.days
        days = [hit.point.day for hit in chart.hits if hit.point.view_id in self._chosen]
        if days and not any(first <= day <= last for day in days):
            begin = days[0] if days[0] < first else days[0] - (last - first)
            self._days = (begin, begin + (last - first))
        self.update()

    def _chart(self) -> Chart:
        """Lay the chart out in the widget as it is now."""
        metrics, rect = QFontMetricsF(self.font(), self), QRectF(self.rect())
        return Chart(self.lines, self._colours(), rect, metrics, self._days)

    def _colours(self) -> ChartColours:
        palette = self.palette()
        background = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        # QGIS's dark themes colour texts by style sheets, and leave the palette's text black.
        if abs(text.lightness() - background.lightness()) < _LEAST_CONTRAST:
            text = QColor("#e0e0e0" if background.lightness() < 128 else "#202020")
        grid = QColor(text)
        grid.setAlphaF(0.2)
        return ChartColours(background, text, grid)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and the frame of the focus."""
        painter, chart = QPainter(self), self._chart()
        chart.draw(painter, self._chosen)
        # Where nothing has been ordered there is nothing to say of its days.
        if self.lines and not chart.hits:
            painter.setPen(self._colours().text)
            words = self.tr("No scene of these days has a value.")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._chart().hit(QPointF(event.pos()))
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._words_of(hit), self)
            return True
        return super().event(event)

    def _words_of(self, hit: Hit) -> str:
        """Describe a point; names of areas come from outside, so they are escaped."""
        locale, point, figures = QLocale(), hit.point, hit.point.figures
        day = locale.toString(QDate(point.day), QLocale.FormatType.ShortFormat)
        value = locale.toString(point.value, "f", 3)
        lines = [
            f"{self._chart().name_of(hit.line)}, {day}",
            self.tr("Average: {value}").format(value=value),
        ]
        if figures.p10 is not None and figures.p90 is not None:
            low, high = (locale.toString(v, "f", 3) for v in (figures.p10, figures.p90))
            lines.append(self.tr("Most pixels: {low} to {high}").format(low=low, high=high))
        if point.cloud is not None:
            cloud = locale.toString(point.cloud, "f", 0)
            lines.append(self.tr("Cloud here: {cloud} %").format(cloud=cloud))
        return "<br>".join(html.escape(line) for line in lines)

    # -- what the user does -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the scene under the mouse."""
        hit = self._chart().hit(QPointF(event.pos()))
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose_and_say(hit.point.view_id)

    def _choose_and_say(self, view_id: str) -> None:
        self.choose([view_id])
        self.scene_chosen.emit(view_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click chooses something."""
        hit = self._chart().hit(QPointF(event.pos()))
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all days again."""
        self.show_all_days()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show fewer or more days around the mouse."""
        steps = event.angleDelta().y() / 120
        self._zoom(self._chart().day_at(event.position().x()), _ZOOM**steps)
        event.accept()

    def _zoom(self, centre: date, share: float) -> None:
        chart = self._chart()
        (first, last), (begin, end) = chart.days, chart.all_days
        before = timedelta(days=round((centre - first).days * share))
        after = timedelta(days=round((last - centre).days * share))
        if before + after < timedelta(days=_LEAST_DAYS) and share < 1:
            return
        self._days = (max(begin, centre - before), min(end, centre + after))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day with the arrow keys; + and - show fewer or more days."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        shares = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}
        if step is not None:
            self._go(step)
        elif event.key() in shares:
            first, last = self._chart().days
            self._zoom(first + (last - first) / 2, shares[event.key()])
        elif event.key() == Qt.Key.Key_Home:
            self.show_all_days()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        points = [point for line in self.lines for point in line.points]
        # Of a day with several tiles the first stands for all.
        first = {p.day: p.view_id for p in sorted(points, key=lambda p: p.view_id, reverse=True)}
        days = sorted(first)
        if not days:
            return
        chosen = [days.index(point.day) for point in points if point.view_id in self._chosen]
        if chosen:
            at = min(len(days) - 1, max(0, max(chosen) + step))
        else:
            at = 0 if step > 0 else len(days) - 1
        self._choose_and_say(first[days[at]])
