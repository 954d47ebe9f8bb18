"""What is searched for in one line of words, on the button that opens the form."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ..widgets.controls import lay_out
from ..widgets.elided import ElidedButton
from ..widgets.popup import Popup
from .filter_bar import FilterBar
from .form import SPACING, SearchForm


class SummaryButton(ElidedButton):
    """Opens the form, what narrows the list, and the searches of late."""

    # Search for what the form says.
    search_wanted = pyqtSignal()

    def __init__(self, parent: QWidget):
        super().__init__(parent, "searchSummaryButton")
        self.setIcon(QgsApplication.getThemeIcon("/mActionFilter2.svg"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._popup = Popup(self, "searchPopup")
        self.form = SearchForm(self._popup)
        self.filters = FilterBar(self._popup)
        self._fill_popup()
        self._popup.accepted.connect(self._search)
        self.form.search_wanted.connect(self._search)
        self.form.changed.connect(self._show)
        self._show()

    def _fill_popup(self) -> None:
        recent = ElidedButton(self._popup, "recentSearchesButton")
        recent.setText(self.tr("Recent searches"))
        recent.setIcon(QgsApplication.getThemeIcon("/mIconHistory.svg"))
        recent.setToolTip(self.tr("What was searched for last, to be searched for again"))
        # Filled by who remembers them.
        self.recent_menu = QMenu(recent)
        self.recent_menu.setObjectName("recentSearchesMenu")
        recent.setMenu(self.recent_menu)
        search = QPushButton(self.tr("Search"), self._popup)
        search.setObjectName("searchNowButton")
        search.setToolTip(self.tr("Asks EOSDA for the scenes over the area; costs a request"))
        search.setDefault(True)
        search.clicked.connect(self._search)
        buttons = lay_out(QHBoxLayout(), recent, None, search)
        column = self._popup.column
        column.setSpacing(SPACING)
        column.addWidget(self.form)
        column.addWidget(self.filters)
        column.addLayout(buttons)

    def _search(self) -> None:
        self._popup.close()
        self.search_wanted.emit()

    def _show(self) -> None:
        summary = self.form.summary()
        self.setText(summary)
        said = self.tr("What is searched for: {0}").format(summary)
        self.setToolTip(said)
        self.setAccessibleName(said)
