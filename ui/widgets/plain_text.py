"""The one door for texts from outside: what a service, a file or a layer says is never markup."""

from __future__ import annotations

import html
import re
from typing import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

# A word of so many letters, and more of it to come. A label is as wide as its longest word.
_LONG_WORD = re.compile(r"\S{24}(?=\S)")
# Where a line may be broken, without being seen.
_BREAK = "\u200b"


class PlainLabel(QLabel):
    """Shows a text letter by letter, and breaks words that would widen the panel it is in.

    :param name: its object name
    """

    def __init__(self, parent: QWidget, name: str, text: str = ""):
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(_LONG_WORD.sub(lambda found: found.group() + _BREAK, text))

    def say(self, sentence: str) -> None:
        """Show a sentence, or go where there is none."""
        self.setText(sentence)
        self.setVisible(bool(sentence))


def escaped(text: str) -> str:
    """Return a text for a place that reads HTML, such as QGIS's message bar."""
    return html.escape(text)


def tool_tip(lines: Iterable[str]) -> str:
    """Join lines, empty ones left out: as rich text Qt wraps them, and letters stay letters."""
    return "<qt>{}</qt>".format("<br>".join(escaped(line) for line in lines if line))
