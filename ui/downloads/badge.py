"""The sign on the plugin's icon while a download needs the user, with the dock closed, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAction

from ...core.translation import counted
from .list.actions import needs_user

if TYPE_CHECKING:
    from ...core.jobs.drivers.desktop_driver import DesktopDriver
    from ...core.jobs.queue_state import QueueState

# Pixels: the sizes in which tool bars and menus show icons, on screens of two pixels to one, too.
_SIZES = (16, 24, 32, 48, 64, 96)
# Of the icon's side: large enough to be seen at 16 pixels, with the icon still known below it.
_SHARE = 0.6


class Badge(QObject):
    """Marks the icon of an action and says in its tool tip how many downloads need the user.

    :param action: shows the dock; its text stays as it is
    :param engine: gives the downloads
    """

    def __init__(self, action: QAction, engine: DesktopDriver, parent: QObject):
        super().__init__(parent)
        self._action = action
        self._engine = engine
        self._icon, self._tip = action.icon(), action.toolTip()
        # Painted when it is needed: a start of QGIS is not the time.
        self._marked: Optional[QIcon] = None
        self._count = 0
        engine.views_changed.connect(self._refresh)
        engine.queue_changed.connect(self._on_queue)
        self._refresh()

    def close(self) -> None:
        """Take the sign back."""
        self._show(0)

    def _on_queue(self, queue: QueueState) -> None:
        # It changes with each order; all downloads are looked at only for what concerns them.
        if queue.keyless != self._keyless:
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._keyless = self._engine.queue().keyless
        self._show(sum(needs_user(view, self._keyless) for view in self._engine.views()))

    def _show(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        if not count:
            self._action.setIcon(self._icon)
            self._action.setToolTip(self._tip)
            return
        self._marked = self._marked or with_badge(self._icon)
        self._action.setIcon(self._marked)
        text = counted(self.tr("%Ln download(s) (needs|need) you.", "", count), count)
        self._action.setToolTip(f"{self._tip}\n{text}")


def with_badge(icon: QIcon) -> QIcon:
    """Return an icon with QGIS's sign of warning in its lower right corner."""
    warning, marked = QgsApplication.getThemeIcon("/mIconWarning.svg"), QIcon()
    for side in _SIZES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        icon.paint(painter, picture.rect())
        part = round(side * _SHARE)
        warning.paint(painter, side - part, side - part, part, part)
        painter.end()
        marked.addPixmap(picture)
    return marked
