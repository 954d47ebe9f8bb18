"""The list of passes; where it is empty it says why, with the buttons that lead on."""

from __future__ import annotations

import math
from functools import partial
from typing import Callable, Dict, Iterable, List, Optional, Tuple

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ....api.models import Scene
from ....core.catalog.search import SceneHit
from ...widgets.list_rows import bold, index_ranges, row_option
from ...widgets.plain_text import PlainLabel
from .delegate import SceneDelegate, is_narrow, row_height
from .empty_state import EmptyState
from .model import SceneModel

# Percent of cloud up to which a pass is called clear.
CLEAR = 10
# Pixels that the scenes of a pass stand to the right of it.
INDENTATION = 16


class StateNote(QWidget):
    """Shows a state in the place of the rows."""

    # It needs another height: known only when its parts have been laid out.
    laid_out = pyqtSignal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._title = self._make_label("sceneStateTitle")
        self._title.setFont(bold(self._title.font()))
        self._text = self._make_label("sceneStateText")
        self._buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def _make_label(self, name: str) -> PlainLabel:
        label = PlainLabel(self, name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def event(self, event: QEvent) -> bool:
        """Emit that the parts are others."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return result

    def show_state(self, state: EmptyState) -> None:
        """Say another thing."""
        self._title.say(state.title)
        self._text.say(state.text)
        while self._buttons.count():
            old = self._buttons.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for action in state.actions:
            button = QPushButton(action.text, self)
            button.setObjectName(action.name)
            button.clicked.connect(lambda _checked, go=action.go: go())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)


class SceneView(QTreeView):
    """A list of passes, each opening to its scenes, that says what to do when it is empty.

    :param scenes: the passes
    """

    # The area is to be looked at as the chosen scenes show it.
    look_wanted = pyqtSignal()

    def __init__(self, scenes: SceneModel, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._scenes = scenes
        self._state = EmptyState()
        self._note = StateNote(self.viewport())
        self._note.hide()
        self._note.laid_out.connect(self.updateGeometry)
        self.setObjectName("sceneView")
        self.setAccessibleName(self.tr("Days with scenes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setIndentation(INDENTATION)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(SceneDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setModel(scenes)
        self.doubleClicked.connect(lambda _index: self.look_wanted.emit())
        self._add_choosing_actions()

    def _add_choosing_actions(self) -> None:
        """Add to the context menu what chooses many passes at once."""
        clear = self.tr("Choose all clear ones (at most {0} % cloud)")
        for name, text, choose in (
            ("chooseClearAction", clear.format(QLocale().toString(CLEAR)), clear_rows),
            ("chooseBestAction", self.tr("Choose the best of each month"), best_rows),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.triggered.connect(partial(self._choose, choose))
            self.addAction(action)

    def _choose(self, choose: Callable[[SceneModel], List[int]], *_: object) -> None:
        self._select(map(self._scenes.index, choose(self._scenes)))

    def set_state(self, state: EmptyState) -> None:
        """Say something in the list, as long as it has no rows."""
        if state != self._state:
            self._state = state
            self._note.show_state(state)
            self.setAccessibleDescription(state.words)
        self._note.setVisible(bool(state.words) and not self._scenes.rowCount())
        self.updateGeometry()

    # -- what is chosen ---------------------------------------------------------------------

    def selected_hits(self) -> List[SceneHit]:
        """Return the scenes that are chosen, from the top: of a pass its tiles, each scene once."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=self._place)
        hits = (hit for index in indexes for hit in self._scenes.hits_at(index))
        return list({hit.scene.view_id: hit for hit in hits}.values())

    def _place(self, index: QModelIndex) -> Tuple[int, int]:
        """Return where a row stands in the list, that of a pass before those of its scenes."""
        if not self._scenes.is_inside(index):
            return index.row(), -1
        return index.parent().row(), index.row()

    def selected_scenes(self) -> List[Scene]:
        """Return the scenes that are chosen, from the top."""
        return [hit.scene for hit in self.selected_hits()]

    def keep_choice(self, change: Callable[[], object]) -> bool:
        """Change the rows; what is chosen, current or open stays so where it is listed.

        :param change: changes the rows of the model, which then begins anew for its views
        :returns: whether other scenes are chosen now; no signal tells it
        """
        chosen = self.selected_scenes()
        places = self._places(self.selectionModel().selectedIndexes())
        current = self._places(filter(QModelIndex.isValid, [self.currentIndex()]))
        rows = (number for number, row in enumerate(self._scenes.rows()) if row.scenes)
        opened = self._places(filter(self.isExpanded, map(self._scenes.index, rows)))
        selection = self.selectionModel()
        # The view would scroll to the current row.
        blocked = selection.blockSignals(True)
        change()
        for place in opened:
            self.setExpanded(self._scenes.index_of(*place), True)
        self._select(self._scenes.index_of(*place) for place in places)
        for place in current:
            index = self._scenes.index_of(*place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.blockSignals(blocked)
        self.viewport().update()
        return set(map(id, chosen)) != set(map(id, self.selected_scenes()))

    def _places(self, indexes: Iterable[QModelIndex]) -> List[Tuple[str, bool]]:
        """Return rows as the model finds them again: a view id, and whether it is inside a pass."""
        model = self._scenes
        return [(model.hits_at(one)[0].scene.view_id, model.is_inside(one)) for one in indexes]

    def _select(self, indexes: Iterable[QModelIndex]) -> None:
        """Select rows, and nothing beside them."""
        selected, passes = QItemSelection(), []
        for index in filter(QModelIndex.isValid, indexes):
            if self._scenes.is_inside(index):
                selected.select(index, index)
            else:
                passes.append(index.row())
        for first, last in index_ranges(passes):
            selected.select(self._scenes.index(first), self._scenes.index(last))
        self.selectionModel().select(selected, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_scene(self, view_id: str, add: bool) -> None:
        """Choose the pass of a scene, or the scene itself if it is none of its tiles; show it.

        :param add: keep those that are chosen
        """
        index = self._scenes.index_of(view_id)
        if not index.isValid():
            return
        if all(hit.scene.view_id != view_id for hit in self._scenes.hits_at(index)):
            self.setExpanded(index, True)
            index = self._scenes.index_of(view_id, inside=True)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.Select if add else flags.ClearAndSelect)
        self.scrollTo(index)

    # -- what is in sight -------------------------------------------------------------------

    def scenes_in_sight(self) -> List[Scene]:
        """Return the scenes of the rows that can be seen, of a pass the one that covers most."""
        if not self.isVisible() or not self._scenes.rowCount():
            return []
        bottom = self.viewport().rect().bottom()
        index, found = self.indexAt(self.viewport().rect().topLeft()), []
        while index.isValid() and self.visualRect(index).top() <= bottom:
            found.append(self._scenes.hits_at(index)[0].scene)
            index = self.indexBelow(index)
        return found

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a selected row paler where the list has not the focus."""
        super().drawRow(painter, row_option(option), index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return show the area as the chosen scenes show it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected_hits():
            self.look_wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note as large as the list."""
        super().resizeEvent(event)
        # Qt may resize a list on its way out, whose Python half has been collected already.
        note = getattr(self, "_note", None)
        if note is not None:
            note.setGeometry(self.viewport().rect())
        # Rows that need another height now.
        if is_narrow(self.font(), event.oldSize().width()) != is_narrow(
            self.font(), event.size().width()
        ):
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Ask for a row, or for what the note needs."""
        return QSize(super().sizeHint().width(), self._least_height())

    def minimumSizeHint(self) -> QSize:
        """Never show less."""
        return QSize(super().minimumSizeHint().width(), self._least_height())

    def _least_height(self) -> int:
        # By its stretch the list takes whatever is left of the dock; in a low one that is little.
        row = row_height(self.font(), self.viewport().width())
        # Asked for by Qt on its way out as well: see resizeEvent.
        note = getattr(self, "_note", None)
        words = 0
        if note is not None and not note.isHidden():
            words = note.heightForWidth(self.viewport().width())
        return max(row, words) + 2 * self.frameWidth()


def clear_rows(scenes: SceneModel) -> List[int]:
    """Return the rows that are known to have little cloud."""
    clouds = [scenes.figures(row).cloud for row in scenes.rows()]
    return [n for n, cloud in enumerate(clouds) if cloud is not None and cloud <= CLEAR]


def best_rows(scenes: SceneModel) -> List[int]:
    """Return the clearest row of each month, of equals the one that covers most."""
    months: Dict[str, List[Tuple[float, float, int]]] = {}
    for number, row in enumerate(scenes.rows()):
        cloud, covered = scenes.figures(row).cloud, row.found.aoi_coverage
        rank = (math.inf if cloud is None else cloud, -(covered or 0.0), number)
        months.setdefault(row.hit.scene.date[:7], []).append(rank)
    return sorted(min(ranks)[2] for month, ranks in months.items() if month)
