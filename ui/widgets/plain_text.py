"""The one door for texts from outside: what a service, a file or a layer says is never markup."""

from __future__ import annotations

import html
from typing import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget, name: str) -> QLabel:
    """Make a label that wraps its text and shows it letter by letter.

    :param name: its object name
    """
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def escaped(text: str) -> str:
    """Return a text for a place that reads HTML, such as QGIS's message bar."""
    return html.escape(text)


def tool_tip(lines: Iterable[str]) -> str:
    """Join lines, empty ones left out: as rich text Qt wraps them, and letters stay letters."""
    return "<qt>{}</qt>".format("<br>".join(escaped(line) for line in lines if line))
