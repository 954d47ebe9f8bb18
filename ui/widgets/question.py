"""A question before money is spent: no is the answer to Enter and Escape."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget


class Question(QObject):
    """Asks one thing at a time, without stopping QGIS.

    :param parent: the window that the question belongs to
    :param name: object name of the window
    :param yes_name: object name of the button that agrees
    """

    def __init__(self, parent: QWidget, name: str, yes_name: str):
        super().__init__(parent)
        self._parent = parent
        self._name, self._yes_name = name, yes_name
        self._box: Optional[QMessageBox] = None

    def ask(self, title: str, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        """Put a question in the place of the one before.

        :param text: letters, not markup
        :param yes: what the button says that agrees
        """
        self.close()
        box = QMessageBox(self._parent)
        box.setObjectName(self._name)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        agree.setObjectName(self._yes_name)
        agree.clicked.connect(lambda _checked: on_yes())
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        self._box = box
        box.open()

    def close(self) -> None:
        """Take back what has not been answered; then nothing happens."""
        box, self._box = self._box, None
        if box is not None:
            box.deleteLater()
            box.hide()
