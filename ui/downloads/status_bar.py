"""What is below the downloads list: why they do not go on, and the button that mends it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..widgets.controls import lay_out
from ..widgets.plain_text import PlainLabel
from ..widgets.quiet_time import QuietTime
from .list.actions import Action, action_icon, action_text, action_tip


class StatusBar(QWidget):
    """Says that downloads are paused, or what they need the user for; hidden where nothing is.

    :param quiet: while it runs nothing is done
    """

    resume_wanted = pyqtSignal()
    # What mends the downloads that need the user (Action).
    mending_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget, quiet: QuietTime):
        super().__init__(parent)
        self.setObjectName("downloadsStatusBar")
        self._quiet = quiet
        self._mending: Optional[Action] = None
        self._label = PlainLabel(self, "downloadsStatusLabel")
        self._resume = QPushButton(self.tr("Resume"), self, objectName="resumeButton")
        self._resume.setToolTip(self.tr("Goes on with all downloads"))
        self._resume.clicked.connect(self.resume_wanted)
        self._mend = QPushButton(self, objectName="mendButton", clicked=self._on_mend)
        lay_out(QHBoxLayout(self), (self._label, 1), self._resume, self._mend)
        self.say("")

    def say(self, text: str, mending: Optional[Action] = None) -> None:
        """Say why downloads do not go on; nothing where they do.

        :param mending: what mends it, where they are not paused
        """
        if mending not in (None, self._mending) and self.parentWidget().isVisible():
            self._quiet.begin()
        self._mending = mending
        if mending is not None:
            self._mend.setText(action_text(mending))
            self._mend.setToolTip(action_tip(mending))
            self._mend.setIcon(action_icon(mending))
        self._label.setText(text)
        self._resume.setVisible(mending is None)
        self._mend.setVisible(mending is not None)
        self.setVisible(bool(text))

    def _on_mend(self) -> None:
        if self._quiet.is_over:
            self.mending_wanted.emit(self._mending)
