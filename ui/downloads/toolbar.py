"""The buttons above the downloads list: each has its place, grey where it cannot be used."""

from __future__ import annotations

from typing import Collection, Dict

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QTreeView, QWidget

from ..widgets.quiet_time import QuietTime
from .list.actions import Action, action_icon, action_text, action_tip

# Keys on the list; with the menu key and Shift+F10 for the menu, nothing needs the mouse.
_SHORTCUTS = {
    Action.ADD: "Return",
    Action.RETRY: "Ctrl+R",
    Action.DETAILS: "Alt+Return",
    Action.REMOVE: QKeySequence.StandardKey.Delete,
}


class ActionBar(QToolBar):
    """Acts on the chosen rows.

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

    def action(self, action: Action) -> QAction:
        """Return the Qt action of an action."""
        return self._actions[action]

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
