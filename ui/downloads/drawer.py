"""The drawer of the dock: a line that says how the downloads stand, and their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..widgets.controls import lay_out
from ..widgets.elided import ElidedButton
from .panel import DownloadsPanel

if TYPE_CHECKING:
    from ...core.jobs.drivers.desktop_driver import DesktopDriver

# Pixels: the list is of use from here on.
LEAST_HEIGHT = 150


class DownloadsDrawer(QWidget):
    """Opens to the list of downloads without leaving the scenes.

    :param engine: works the downloads
    """

    def __init__(self, engine: DesktopDriver, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("downloadsDrawer")
        self._button = ElidedButton(self, "downloadsDrawerButton")
        self._button.opens = False
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.toggled.connect(self._on_toggled)
        self.panel = DownloadsPanel(engine, self)
        self.panel.hide()
        self.panel.headline_changed.connect(self._show_headline)
        lay_out(QVBoxLayout(self), self._button, (self.panel, 1), spacing=2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show_headline(*self.panel.headline)

    def is_open(self) -> bool:
        """Return whether the list can be seen."""
        return self._button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self._button.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self._show_sign()
        policy = QSizePolicy.Policy.Expanding if is_open else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.panel.setVisible(is_open)

    def _show_headline(self, headline: str, _needs_user: bool) -> None:
        """Say how the downloads stand while the list is closed, too."""
        words = [word for word in (self.tr("Downloads"), headline) if word]
        self._button.setText("   ".join(words))
        self._button.setAccessibleName(", ".join(words))
        self._button.setToolTip(self.tr("Open or close the list of downloads"))
        self._show_sign()

    def _show_sign(self) -> None:
        """Show the arrow, or while the list is closed the badge: Qt draws one of them."""
        badge = self.panel.headline[1] and not self.is_open()
        arrow = Qt.ArrowType.DownArrow if self.is_open() else Qt.ArrowType.UpArrow
        self._button.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg") if badge else QIcon())
        self._button.setArrowType(Qt.ArrowType.NoArrow if badge else arrow)

    def sizeHint(self) -> QSize:
        """Ask for the line, or for the list as well."""
        hint = super().sizeHint()
        if self.is_open():
            hint.setHeight(max(LEAST_HEIGHT, hint.height()))
        return hint
