"""What is below the downloads list: why they do not go on, and the button that mends it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

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
        self._mending = Action.OPTIONS
        self._label = PlainLabel(self, "downloadsStatusLabel")
        self._resume = QPushButton(self.tr("Resume"), self, objectName="resumeButton")
        self._resume.setToolTip(self.tr("Goes on with all downloads"))
        self._resume.clicked.connect(self.resume_wanted)
        self._mend = QPushButton(self, objectName="mendButton", clicked=self._on_mend)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._resume)
        row.addWidget(self._mend)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that all is well."""
        self.hide()
        self._mend.hide()

    def show_paused(self, text: str) -> None:
        """Say that downloads are paused."""
        self._label.setText(text)
        self._mend.hide()
        self._resume.show()
        self.show()

    def show_trouble(self, text: str, mending: Action) -> None:
        """Say what the user is needed for.

        :param mending: what mends it
        """
        is_new = mending is not self._mending or self._mend.isHidden()
        if is_new and self.parentWidget().isVisible():
            self._quiet.begin()
        self._mending = mending
        self._label.setText(text)
        self._mend.setText(action_text(mending))
        self._mend.setToolTip(action_tip(mending))
        self._mend.setIcon(action_icon(mending))
        self._resume.hide()
        self._mend.show()
        self.show()

    def _on_mend(self) -> None:
        if self._quiet.is_over:
            self.mending_wanted.emit(self._mending)
