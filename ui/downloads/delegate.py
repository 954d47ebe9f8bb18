"""A row of the downloads list, painted: icon, words, a thin bar, and buttons to click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QIcon,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionProgressBar,
    QStyleOptionToolButton,
    QStyleOptionViewItem,
    QToolTip,
)

from ..widgets import wording
from ..widgets.wording import Action, OverallState
from .model import Role

STATE_LINES = 2
# How much of the text colour the second line keeps: quieter, and right in any palette.
QUIET = 0.7
BAR_STEPS = 1000

_STATE_ICONS = {
    OverallState.WORKING: "/mIconHistory.svg",
    OverallState.READY: "/mIconSuccess.svg",
    OverallState.TROUBLE: "/mIconWarning.svg",
    OverallState.STOPPED: "/mIconCritical.svg",
}
_FETCHING_ICON = "/mActionSharingImport.svg"
_ACTION_ICONS = {
    Action.ADD: "/mActionAddRasterLayer.svg",
    Action.FOLDER: "/mActionFileOpen.svg",
    Action.RETRY: "/mActionRefresh.svg",
    Action.OPTIONS: "/mActionOptions.svg",
    Action.CANCEL: "/mTaskCancel.svg",
    Action.DETAILS: "/mActionPropertiesWidget.svg",
    Action.REMOVE: "/mActionDeleteSelected.svg",
}


def action_icon(action: Action) -> QIcon:
    """Give the theme icon of an action; the same on the row and in the menu."""
    return QgsApplication.getThemeIcon(_ACTION_ICONS[action])


@dataclass(frozen=True)
class _Spot:
    """A button of a row, told apart from those of other rows."""

    index: QPersistentModelIndex
    action: Action


class JobDelegate(QStyledItemDelegate):
    """Paints rows and tells which of their buttons was clicked.

    :param view: the view it paints for; its font and style give the sizes
    """

    # The value of an Action, and the row.
    action_triggered = pyqtSignal(str, QModelIndex)

    def __init__(self, view: QAbstractItemView, parent: Optional[QObject] = None):
        super().__init__(parent or view)
        self._view = view
        self._hovered: Optional[_Spot] = None
        self._pressed: Optional[_Spot] = None

    # -- sizes ------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Give every row the same height, so that the view need not ask for each."""
        line = self._metrics().lineSpacing()
        title = max(self._bold_metrics().lineSpacing(), self._button_side())
        margin = self._margin()
        height = title + (1 + STATE_LINES) * line + 3 * margin
        return QSize(self._button_side() * 8, height)

    def button_rects(self, index: QModelIndex, rect: QRect) -> List[Tuple[Action, QRect]]:
        """Give the buttons of a row and where they are.

        :param rect: the row's rectangle in the viewport
        """
        actions = index.data(int(Role.ACTIONS)) or ()
        side, margin = self._button_side(), self._margin()
        left = rect.right() + 1 - margin - side * len(actions)
        places = [
            QRect(left + side * number, rect.top() + margin, side, side)
            for number in range(len(actions))
        ]
        return [(action, self._mirrored(place, rect)) for action, place in zip(actions, places)]

    def action_at(self, index: QModelIndex, rect: QRect, pos: QPoint) -> Optional[Action]:
        """Tell which button is at a place; None for none.

        :param rect: the row's rectangle in the viewport
        :param pos: a place in the viewport
        """
        for action, place in self.button_rects(index, rect):
            if place.contains(pos):
                return action
        return None

    def _metrics(self) -> QFontMetrics:
        return self._view.fontMetrics()

    def _bold_metrics(self) -> QFontMetrics:
        return QFontMetrics(_bold(self._view.font()))

    def _margin(self) -> int:
        return max(3, self._metrics().height() // 4)

    def _icon_side(self) -> int:
        metric = QStyle.PixelMetric.PM_SmallIconSize
        return max(self._style().pixelMetric(metric, None, self._view), self._metrics().height())

    def _button_side(self) -> int:
        return self._icon_side() + 2 * max(3, self._margin() - 1)

    def _bar_height(self) -> int:
        return max(6, self._metrics().height() // 2)

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), rect, place)

    def _style(self) -> QStyle:
        return self._view.style() or QApplication.style()

    # -- painting ---------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row with the style and the palette of the view."""
        painter.save()
        painter.setClipRect(option.rect)
        # A copy: Qt uses the option again for the next row.
        option = QStyleOptionViewItem(option)
        self._style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        self._paint_state_icon(painter, option, index)
        self._paint_words(painter, option, index)
        for action, place in self.button_rects(index, option.rect):
            self._paint_button(painter, option, index, action, place)
        self._paint_focus(painter, option)
        painter.restore()

    def _paint_state_icon(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        side, margin = self._icon_side(), self._margin()
        top = option.rect.top() + margin + (self._button_side() - side) // 2
        place = QRect(option.rect.left() + margin, top, side, side)
        name = _STATE_ICONS[index.data(int(Role.OVERALL))]
        if index.data(int(Role.FETCHING)) and name == _STATE_ICONS[OverallState.WORKING]:
            name = _FETCHING_ICON
        QgsApplication.getThemeIcon(name).paint(painter, self._mirrored(place, option.rect))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        rect, margin, side = option.rect, self._margin(), self._button_side()
        line = self._metrics().lineSpacing()
        left = rect.left() + 2 * margin + self._icon_side()
        width = rect.right() + 1 - margin - left
        buttons = side * len(index.data(int(Role.ACTIONS)) or ())
        top = rect.top() + margin
        bold = _bold(option.font)
        painter.setFont(bold)
        title = QRect(left, top, width - buttons - margin, side)
        self._paint_line(painter, option, title, index.data(int(Role.TITLE)), QFontMetrics(bold))
        painter.setFont(option.font)
        subtitle = QRect(left, top + side, width, line)
        self._paint_line(
            painter, option, subtitle, index.data(int(Role.SUBTITLE)), self._metrics(), QUIET
        )
        state = QRect(left, top + side + line, width, line * STATE_LINES)
        self._paint_state(painter, option, index, state)

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        text: str,
        metrics: QFontMetrics,
        strength: float = 1.0,
    ) -> None:
        _set_text_colour(painter, option, strength)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(self._mirrored(place, option.rect), int(align), elided)

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        place: QRect,
    ) -> None:
        share = index.data(int(Role.SHARE))
        lines = 1 if share is not None else STATE_LINES
        text = index.data(int(Role.STATE_TEXT))
        height = self._metrics().lineSpacing()
        for number, words in enumerate(wrapped(text, option.font, place.width(), lines)):
            row = QRect(place.left(), place.top() + number * height, place.width(), height)
            self._paint_line(painter, option, row, words, self._metrics())
        if share is not None:
            top = place.top() + height + (height - self._bar_height()) // 2
            bar = QRect(place.left(), top, place.width(), self._bar_height())
            self._paint_bar(painter, option, bar, share)

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, share: float
    ) -> None:
        bar = QStyleOptionProgressBar()
        bar.rect = self._mirrored(place, option.rect)
        bar.direction = option.direction
        bar.palette = option.palette
        bar.fontMetrics = option.fontMetrics
        bar.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Horizontal
        bar.minimum = 0
        bar.maximum = BAR_STEPS
        bar.progress = round(share * BAR_STEPS)
        bar.textVisible = False
        self._style().drawControl(QStyle.ControlElement.CE_ProgressBar, bar, painter, self._view)

    def _paint_button(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        action: Action,
        place: QRect,
    ) -> None:
        button = QStyleOptionToolButton()
        button.rect = place
        button.direction = option.direction
        button.palette = option.palette
        button.icon = action_icon(action)
        button.iconSize = QSize(self._icon_side(), self._icon_side())
        button.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        button.subControls = QStyle.SubControl.SC_ToolButton
        button.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_AutoRaise
        spot = _Spot(QPersistentModelIndex(index), action)
        if self._hovered == spot and option.state & QStyle.StateFlag.State_MouseOver:
            if self._pressed == spot:
                button.state |= QStyle.StateFlag.State_Sunken
            else:
                button.state |= QStyle.StateFlag.State_Raised
            button.state |= QStyle.StateFlag.State_MouseOver
        self._style().drawComplexControl(
            QStyle.ComplexControl.CC_ToolButton, button, painter, self._view
        )

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if not option.state & QStyle.StateFlag.State_HasFocus:
            return
        focus = QStyleOptionFocusRect()
        focus.rect = option.rect
        focus.direction = option.direction
        focus.palette = option.palette
        focus.state = option.state | QStyle.StateFlag.State_KeyboardFocusChange
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
        focus.backgroundColor = option.palette.color(role)
        self._style().drawPrimitive(
            QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self._view
        )

    # -- mouse ------------------------------------------------------------------------------

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """Follow the mouse over the buttons; a button works on release, as everywhere."""
        kinds = (
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonRelease,
        )
        if event.type() not in kinds:
            return super().editorEvent(event, model, option, index)
        action = self.action_at(index, option.rect, _position(event))
        spot = _Spot(QPersistentModelIndex(index), action) if action is not None else None
        if event.type() == QEvent.Type.MouseMove:
            self._hover(spot)
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            clicked = spot is not None and spot == self._pressed
            self._press(None)
            if clicked:
                self.action_triggered.emit(spot.action.value, index)
            return clicked
        self._hover(spot)
        self._press(spot)
        return spot is not None

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """Name the button under the mouse; elsewhere tell all about the row."""
        if event.type() == QEvent.Type.ToolTip:
            for action, place in self.button_rects(index, option.rect):
                if place.contains(event.pos()):
                    text = wording.action_text(action)
                    QToolTip.showText(event.globalPos(), text, view.viewport(), place)
                    return True
        return super().helpEvent(event, view, option, index)

    def _hover(self, spot: Optional[_Spot]) -> None:
        before, self._hovered = self._hovered, spot
        self._repaint(before, spot)

    def _press(self, spot: Optional[_Spot]) -> None:
        before, self._pressed = self._pressed, spot
        self._repaint(before, spot)

    def _repaint(self, before: Optional[_Spot], after: Optional[_Spot]) -> None:
        if before == after:
            return
        for spot in (before, after):
            if spot is not None and spot.index.isValid():
                self._view.update(QModelIndex(spot.index))


def wrapped(text: str, font: QFont, width: int, lines: int) -> List[str]:
    """Break a text into lines; the last one is elided where it does not fit.

    :param width: pixels
    :param lines: at most so many
    """
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    rows: List[str] = []
    begin = 0
    while len(rows) < lines - 1 and begin < len(text):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(max(1, width))
        rows.append(text[begin : begin + row.textLength()].rstrip())
        begin += row.textLength()
    layout.endLayout()
    if begin < len(text):
        rows.append(metrics.elidedText(text[begin:], Qt.TextElideMode.ElideRight, width))
    return rows


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _set_text_colour(painter: QPainter, option: QStyleOptionViewItem, strength: float) -> None:
    """Take the colour from the palette, as the state of the row wants it."""
    if not option.state & QStyle.StateFlag.State_Enabled:
        group = QPalette.ColorGroup.Disabled
    elif option.state & QStyle.StateFlag.State_Active:
        group = QPalette.ColorGroup.Active
    else:
        group = QPalette.ColorGroup.Inactive
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    colour = option.palette.color(group, role)
    colour.setAlphaF(colour.alphaF() * strength)
    painter.setPen(colour)


def _position(event: QMouseEvent) -> QPoint:
    """Give the place of a mouse event under Qt 5 and Qt 6."""
    return event.position().toPoint() if hasattr(event, "position") else event.pos()
