"""A panel that opens at a button, and closes by Escape or a click beside it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)


class Popup(QWidget):
    """Shows widgets that are used once in a while; Tab goes round in it.

    :param button: opens it
    :param name: its object name
    """

    # Enter was pressed where no field of it had a use for it.
    accepted = pyqtSignal()
    # Pixels: wide enough for a form beside its labels; as wide as its button, within reason.
    WIDTH = 340
    WIDEST = 480

    def __init__(self, button: QAbstractButton, name: str):
        super().__init__(button, Qt.WindowType.Popup)
        self._button = button
        self.setObjectName(name)
        # A click on the button closes it, and does not open it again at once.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.column = QVBoxLayout(self)
        button.clicked.connect(lambda _checked=False: self.open())

    def open(self) -> None:
        """Show it at the button, in the screen, with the focus in its first field."""
        self.ensurePolished()
        self._fit()
        self.show()
        first = self.nextInFocusChain()
        while first is not self and not self._takes_focus(first):
            first = first.nextInFocusChain()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Take the size that the widgets need, which may fold and unfold."""
        hint = self.sizeHint()
        beside = min(self._button.width(), self.WIDEST)
        self.resize(max(hint.width(), self.WIDTH, beside), hint.height())
        self.move(self._place())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what it stands on as the window of its button has it.

        QGIS's dark themes make transparent whatever they do not name.
        """
        painter, option, window = QPainter(self), QStyleOption(), self._button.window()
        painter.fillRect(self.rect(), QApplication.palette().window())
        option.initFrom(self)
        window.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, window)
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def event(self, event: QEvent) -> bool:
        """Fit what has been laid out anew."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return result

    def _takes_focus(self, widget: QWidget) -> bool:
        by_tab = int(widget.focusPolicy()) & int(Qt.FocusPolicy.TabFocus)
        return bool(by_tab) and widget.isVisible() and self.isAncestorOf(widget)

    def _place(self) -> QPoint:
        """Return where it stands: below the button, or above it where there is more room."""
        button, size = self._button, self.size()
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(button.rect().bottomLeft())
        x, y = corner.x(), corner.y()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x += button.width() - size.width()
        if y + size.height() > screen.bottom():
            y = min(y - button.height(), screen.bottom()) - size.height()
        right = screen.left() + screen.width() - size.width()
        return QPoint(max(screen.left(), min(x, right)), max(screen.top(), y))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as "that is it"; Escape is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
            return
        super().keyPressEvent(event)
