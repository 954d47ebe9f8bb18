"""The only place that speaks through QGIS's message bar, which reads HTML: letters stay letters."""

from __future__ import annotations

import math
from functools import partial
from typing import Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QWidget

from ...core.translation import TITLE
from .plain_text import escaped

# Seconds that a message with something to press stays.
BUTTONS_S = 20
# Lines of a message; of one that is longer the rest is reached by scrolling.
MOST_LINES = 5
# Property of the widget that shows a text: the style sheet that QGIS has given it.
_STYLE = "eosda_imagery_style"


class MessageBar(QObject):
    """Says a sentence above the map, with a button where there is something to do."""

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._iface = iface
        self._room = _RoomForLines(self)

    def show(
        self,
        text: str,
        level: Qgis.MessageLevel,
        buttons: Sequence[Tuple[str, Callable[[], None]]] = (),
    ) -> None:
        """Say something at a level; it goes away by itself as QGIS is set to.

        :param buttons: what can be done about it, by their texts
        """
        bar = self._iface.messageBar()
        # Without a time a widget would stay: QGIS's own time is for texts alone.
        seconds = BUTTONS_S if buttons else bar.defaultMessageTimeout(level)
        bar.pushWidget(self._item(text, buttons), level, seconds)

    def success(self, text: str, buttons: Sequence[Tuple[str, Callable[[], None]]] = ()) -> None:
        """Say that something is done."""
        self.show(text, Qgis.MessageLevel.Success, buttons)

    def warning(
        self, text: str, button: str = "", action: Callable[[], None] = lambda: None
    ) -> None:
        """Say that something went wrong, and offer the way out."""
        item = self._item(text, [(button, action)] if button else ())
        self._iface.messageBar().pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _item(self, text: str, buttons: Sequence[Tuple[str, Callable[[], None]]]) -> QWidget:
        item = self._iface.messageBar().createMessage(TITLE, escaped(text))
        for label, action in buttons:
            push = QPushButton(label, item)
            push.clicked.connect(lambda _checked, action=action: action())
            item.layout().addWidget(push)
        browser = item.findChild(QTextBrowser)
        if browser is not None:
            self._room.give(browser)
        return item

    def show_log(self) -> None:
        """Open the log panel."""
        self._iface.openMessageLog()


class _RoomForLines(QObject):
    """Gives the texts of messages the height of their lines: QGIS has room for one, at any length.

    One for all of them, kept by who makes it: what a widget of QGIS's holds in Python goes with its
    wrapper, long before the widget.
    """

    def give(self, browser: QTextBrowser) -> None:
        """Look after the widget that shows a text."""
        browser.setProperty(_STYLE, browser.styleSheet())
        browser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the width is another."""
        if event.type() == QEvent.Type.Resize:
            # The lines are laid out after it.
            QTimer.singleShot(0, partial(_fit, watched))
        return False


def _fit(browser: QTextBrowser) -> None:
    """Let all lines be seen; QGIS's style sheet for the text goes before any other height."""
    if sip.isdeleted(browser):
        return
    line, document = browser.fontMetrics().lineSpacing(), browser.document()
    text, margin = document.size().height(), 2 * document.documentMargin()
    style = browser.property(_STYLE)
    if text - margin >= 1.5 * line:
        height = math.ceil(min(text, MOST_LINES * line + margin))
        style += f" QTextEdit {{ min-height: {height}px; max-height: {height}px; }}"
    if style != browser.styleSheet():
        browser.setStyleSheet(style)
