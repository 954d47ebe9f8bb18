"""What is above the downloads list: buttons for the chosen rows, a menu for all downloads."""

from __future__ import annotations

from typing import Collection, Dict, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QTreeView, QWidget

from ...core.jobs.model import DownloadView
from ..widgets.quiet_time import QuietTime
from .list.actions import (
    Action,
    action_icon,
    action_text,
    action_tip,
    is_finished,
    needs_retry,
)

# Keys on the list; with the menu key and Shift+F10 for the menu, nothing needs the mouse.
_SHORTCUTS = {
    Action.ADD: "Return",
    Action.RETRY: "Ctrl+R",
    Action.DETAILS: "Alt+Return",
    Action.REMOVE: QKeySequence.StandardKey.Delete,
}


class ActionBar(QToolBar):
    """Acts on the chosen rows; each button has its place, grey where it cannot be used.

    :param view: the list; it gets the keys
    :param quiet: while it runs nothing is done
    """

    # What the user wants (Action).
    wanted = pyqtSignal(object)

    def __init__(self, view: QTreeView, parent: QWidget, quiet: QuietTime):
        super().__init__(parent)
        self._quiet = quiet
        self.setObjectName("jobToolBar")
        # As large as on a tool button of a panel, not as in QGIS's main window.
        side = self.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize)
        self.setIconSize(self.iconSize().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
        self._actions: Dict[Action, QAction] = {}
        for action in Action:
            made = QAction(action_icon(action), action_text(action), self)
            made.setObjectName(f"{action.value}JobAction")
            # The name is not beside the icon.
            made.setToolTip("\n".join((action_text(action), action_tip(action))))
            made.setEnabled(False)
            if action in _SHORTCUTS:
                made.setShortcut(QKeySequence(_SHORTCUTS[action]))
                made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.triggered.connect(lambda _checked, action=action: self._on_triggered(action))
            self._actions[action] = made
            view.addAction(made)
            self.addAction(made)
            # Reached with the tab key, as the buttons of all our panels.
            self.widgetForAction(made).setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_possible(self, possible: Collection[Action], add_text: str) -> None:
        """Offer what can be done with the chosen rows.

        :param add_text: what adding to the map means for them
        """
        for action, made in self._actions.items():
            made.setEnabled(action in possible)
        add = self._actions[Action.ADD]
        add.setText(add_text)
        add.setToolTip("\n".join((add_text, action_tip(Action.ADD))))

    def add_to_menu(self, menu: QMenu) -> None:
        """Put what is possible into a menu; removing apart, since it cannot be taken back."""
        for action, made in self._actions.items():
            if action is Action.REMOVE and not menu.isEmpty():
                menu.addSeparator()
            if made.isEnabled():
                menu.addAction(made)

    def _on_triggered(self, action: Action) -> None:
        if self._quiet.is_over:
            self.wanted.emit(action)


class AllDownloadsMenu(QMenu):
    """Pauses, resumes, retries and clears; the tool tips say what that means."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setTitle(self.tr("All downloads"))
        self.setToolTipsVisible(True)
        self.pause = self._add(
            "pauseAllAction",
            self.tr("Pause all"),
            self.tr("Begins nothing new until you resume; what is under way comes to its end"),
        )
        self.resume = self._add(
            "resumeAllAction", self.tr("Resume"), self.tr("Goes on with all downloads")
        )
        self.retry = self._add(
            "retryFailedAction",
            self.tr("Retry failed"),
            self.tr("Tries again what failed; asks before an order is sent"),
        )
        self.clear = self._add(
            "clearFinishedAction",
            self.tr("Clear finished"),
            self.tr("Takes what is ready or cancelled out of the list; the files stay"),
        )

    def _add(self, name: str, text: str, tip: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setToolTip(tip)
        return action

    def show_possible(self, views: Sequence[DownloadView], paused: bool) -> None:
        """Offer what can be done with all downloads."""
        self.pause.setVisible(not paused)
        self.pause.setEnabled(any(view.active for view in views))
        self.resume.setVisible(paused)
        self.retry.setEnabled(any(map(needs_retry, views)))
        self.clear.setEnabled(any(map(is_finished, views)))
