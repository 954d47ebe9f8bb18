"""The list of scenes; where it is empty it says why, with the buttons that lead on."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.PyQt.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...api.models import Scene
from ..widgets.index_ranges import index_ranges
from ..widgets.plain_text import PlainLabel
from .delegate import SceneDelegate, row_height
from .empty_state import EmptyState
from .model import SceneModel


class StateNote(QWidget):
    """Shows a state in the place of the rows."""

    # It needs another height: known only when its parts have been laid out.
    laid_out = pyqtSignal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._title = self._make_label("sceneStateTitle")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._text = self._make_label("sceneStateText")
        self._buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def _make_label(self, name: str) -> QLabel:
        label = PlainLabel(self, name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def event(self, event: QEvent) -> bool:
        """Tell when the parts are others."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return result

    def show_state(self, state: EmptyState) -> None:
        """Say another thing."""
        self._title.setText(state.title)
        self._title.setVisible(bool(state.title))
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text))
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


class SceneView(QListView):
    """A list of scenes that says what to do when it is empty.

    :param scenes: the scenes
    """

    # In a scroll area a column with wrapped labels gets the height that its parts would like, so
    # the list asks for little and takes, by its stretch, whatever is left.
    ROWS = 3

    def __init__(self, scenes: SceneModel, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self._scenes = scenes
        self._state = EmptyState()
        self._note = StateNote(self.viewport())
        self._note.hide()
        self._note.laid_out.connect(self.updateGeometry)
        self.setObjectName("sceneView")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(SceneDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setModel(scenes)

    def state(self) -> EmptyState:
        """Return what an empty list says."""
        return self._state

    def set_state(self, state: EmptyState) -> None:
        """Say something in the list, as long as it has no rows."""
        if state != self._state:
            self._state = state
            self._note.show_state(state)
            self.setAccessibleDescription(state.words)
        self._note.setVisible(bool(state.words) and not self._scenes.rowCount())
        self.updateGeometry()

    def selected_rows(self) -> List[int]:
        """Return the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def selected_scenes(self) -> List[Scene]:
        """Return the scenes that are selected, from the top."""
        return [self._scenes.hit(row).scene for row in self.selected_rows()]

    def keep_choice(self, change: Callable[[], object]) -> bool:
        """Change the rows; what is selected stays so, and so does the current row, where listed.

        :param change: changes the rows of the model, which then begins anew for its views
        :returns: whether other scenes are selected now; no signal tells it
        """
        chosen = self.selected_scenes()
        current = self.currentIndex()
        current_id = self._scenes.hit(current.row()).scene.view_id if current.isValid() else ""
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        # The view would scroll to the current row.
        blocked = selection.blockSignals(True)
        change()
        again = QItemSelection()
        rows = self._scenes.rows_of({scene.view_id for scene in chosen})
        for first, last in index_ranges(rows):
            again.select(self._scenes.index(first), self._scenes.index(last))
        selection.select(again, flags.ClearAndSelect)
        for row in self._scenes.rows_of({current_id} if current_id else ()):
            selection.setCurrentIndex(self._scenes.index(row), flags.NoUpdate)
        selection.blockSignals(blocked)
        self.viewport().update()
        return set(map(id, chosen)) != set(map(id, self.selected_scenes()))

    def select_scene(self, view_id: str, add: bool) -> None:
        """Select a scene and bring it into sight.

        :param add: keep those that are selected
        """
        flags = QItemSelectionModel.SelectionFlag
        for row in self._scenes.rows_of({view_id}):
            index = self._scenes.index(row)
            how = flags.Select if add else flags.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)

    def ids_in_sight(self) -> List[str]:
        """Return the view ids of the rows that can be seen."""
        if not self.isVisible() or not self._scenes.rowCount():
            return []
        area = self.viewport().rect()
        first = self.indexAt(area.topLeft()).row()
        last = self.indexAt(area.bottomLeft()).row()
        last = self._scenes.rowCount() - 1 if last < 0 else last
        return [self._scenes.hit(row).scene.view_id for row in range(max(0, first), last + 1)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note as large as the list."""
        super().resizeEvent(event)
        # Qt may resize a list on its way out, whose Python half has been collected already.
        note = getattr(self, "_note", None)
        if note is not None:
            note.setGeometry(self.viewport().rect())

    def sizeHint(self) -> QSize:
        """Ask for a few rows of scenes, or for what the note needs."""
        return QSize(super().sizeHint().width(), self._least_height())

    def minimumSizeHint(self) -> QSize:
        """Never show less."""
        return QSize(super().minimumSizeHint().width(), self._least_height())

    def _least_height(self) -> int:
        rows = self.ROWS * row_height(self.font())
        note = 0 if self._note.isHidden() else self._note.heightForWidth(self.viewport().width())
        return max(rows, note) + 2 * self.frameWidth()
