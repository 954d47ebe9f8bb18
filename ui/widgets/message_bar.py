"""The only place that speaks through QGIS's message bar, which reads HTML: letters stay letters."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from .plain_text import escaped

TITLE = "EOSDA Imagery"


class MessageBar(QObject):
    """Says a sentence above the map, with a button where there is something to do.

    :param iface: the desktop
    """

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._iface = iface

    def show(self, text: str, level: Qgis.MessageLevel) -> None:
        """Say something at a level; it goes away by itself as QGIS is set to."""
        self._iface.messageBar().pushMessage(TITLE, escaped(text), level)

    def success(self, text: str) -> None:
        """Say that something is done."""
        self.show(text, Qgis.MessageLevel.Success)

    def warning(
        self, text: str, button: str = "", action: Callable[[], None] = lambda: None
    ) -> None:
        """Say that something went wrong, and offer the way out."""
        bar = self._iface.messageBar()
        item = bar.createMessage(TITLE, escaped(text))
        if button:
            push = QPushButton(button, item)
            push.clicked.connect(action)
            item.layout().addWidget(push)
        bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def show_log(self) -> None:
        """Open the log panel."""
        self._iface.openMessageLog()
