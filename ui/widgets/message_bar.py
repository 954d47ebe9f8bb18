"""The only place that speaks through QGIS's message bar, which reads HTML: letters stay letters."""

from __future__ import annotations

from typing import Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from .plain_text import escaped

TITLE = "EOSDA Imagery"
# Seconds that a message with something to press stays.
BUTTONS_S = 20


class MessageBar(QObject):
    """Says a sentence above the map, with a button where there is something to do.

    :param iface: the desktop
    """

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._iface = iface

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
        if not buttons:
            bar.pushMessage(TITLE, escaped(text), level)
            return
        # Without a time of its own it would stay: QGIS's default is for texts alone.
        bar.pushWidget(self._item(text, buttons), level, BUTTONS_S)

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
        return item

    def show_log(self) -> None:
        """Open the log panel."""
        self._iface.openMessageLog()
