"""The line that is always there: a problem, a notice of the dock, a hint, an offer."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QToolButton, QWidget

from ..widgets.controls import lay_out
from ..widgets.elided import ElidedButton, ElidedLabel


class StateLine(QWidget):
    """Shows one sentence in a place that is reserved for it, so that nothing else moves."""

    # What is offered has been clicked.
    offer_taken = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._icon = QLabel(self)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self._label = ElidedLabel(self, "aoiStateLabel")
        self._label.setAccessibleName(self.tr("State of the area"))
        self._label.setMinimumHeight(max(size, self._label.minimumSizeHint().height()))
        self._offer = ElidedButton(self, "aoiOfferButton")
        self._offer.opens = False
        self._offer.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        # No higher than the line, or what is below would move with it.
        self._offer.setMaximumHeight(self._label.minimumHeight())
        self._offer.clicked.connect(self.offer_taken)
        self._offer.hide()
        lay_out(QHBoxLayout(self), self._icon, (self._label, 1), self._offer)
        self.problem = ""
        self._sentence = ""
        # What panels have to say, the newest last, by who says it.
        self._notices: Dict[str, Tuple[str, Qgis.MessageLevel]] = {}
        self._show()

    def complain(self, problem: str) -> bool:
        """Show what is wrong until it is right, or empty for nothing; return if all can be read."""
        self.problem = problem
        self._sentence = ""
        self._show()
        return self._label.isVisible() and self._label.shown() == problem

    def notice(self, source: str, text: str, level: Qgis.MessageLevel) -> None:
        """Show the gravest notice of all panels, the newest of those alike; hints go before infos.

        A text stays until its panel takes it back, so that none outlives its cause.

        :param source: who says it; a newer text of the same takes the place of the one before
        :param text: letters, not markup; empty to take it back
        """
        self._notices.pop(source, None)
        if text:
            self._notices[source] = (text, level)
        self._show()

    def offer(self, text: str, tip: str = "") -> None:
        """Offer something to be done, or empty for nothing."""
        self._offer.setText(text)
        self._offer.setToolTip(tip)
        self._offer.setVisible(bool(text))

    def say(self, sentence: str) -> None:
        """Show a sentence where nothing is wrong."""
        self._sentence = sentence
        self._show()

    def _show(self) -> None:
        newest_first = reversed(list(self._notices.values()))
        nothing = ("", Qgis.MessageLevel.Info)
        notice, level = max(newest_first, key=lambda said: int(said[1]), default=nothing)
        warning = notice if level != Qgis.MessageLevel.Info else ""
        self._icon.setVisible(bool(self.problem or warning))
        self._label.say(self.problem or warning or self._sentence or notice)
