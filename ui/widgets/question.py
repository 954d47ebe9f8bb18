"""A question before money is spent: no is the answer to Enter and Escape."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QLocale, QObject, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.orders.estimate import REQUESTS_PER_ORDER
from ...core.settings.values import Budget
from ...core.translation import counted, translate
from .texts import cost_text

# More orders than this in one click are asked about.
MANY_ORDERS = 20


def question_text(orders: int, used: Optional[int], budget: Budget, *, in_doubt: bool) -> str:
    """Return what is to be asked before so much is ordered; nothing for a small order.

    :param used: requests over what the budget is for; None if that is not known
    :param in_doubt: whether the same has been ordered before and not been confirmed
    """
    if in_doubt:
        text = translate(
            "Question",
            "The same was ordered before, and EOSDA did not confirm it: it may have been"
            " charged. Look at the usage on your EOSDA dashboard. Order it again all the same"
            " ({cost})?",
        )
        return text.format(cost=cost_text(orders))
    requests, left, locale = orders * REQUESTS_PER_ORDER, budget.left(used), QLocale()
    if left is not None and requests > left:
        text = translate(
            "Question",
            "This takes about %Ln request(s); {left} of {budget} are left. Order all the same?",
            None,
            requests,
        )
        return counted(text, requests).format(
            left=locale.toString(left), budget=locale.toString(budget.requests)
        )
    if orders > MANY_ORDERS:
        text = translate("Question", "This sends {cost}. Order all of them?")
        return text.format(cost=cost_text(orders))
    return ""


class Question(QObject):
    """Asks one thing at a time, without stopping QGIS.

    :param parent: the window that the question belongs to
    :param name: object name of the window
    :param yes_name: object name of the button that agrees
    """

    def __init__(self, parent: QWidget, name: str, yes_name: str):
        super().__init__(parent)
        self._name, self._yes_name = name, yes_name
        self._box: Optional[QMessageBox] = None

    def ask(self, title: str, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        """Put a question in the place of the one before; where nothing is asked it is agreed to.

        :param text: letters, not markup; empty for nothing
        :param yes: what the button says that agrees
        """
        self.close()
        if not text:
            on_yes()
            return
        box = QMessageBox(self.parent())
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
