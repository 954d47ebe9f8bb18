"""How many days are listed of how many found, on the button that says what hides the others."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolTip, QWidget

from ...core.translation import counted, translate
from ..widgets.controls import fill_menu
from ..widgets.elided import ElidedButton
from .filter_bar import FilterBar
from .form import SearchForm
from .list.empty_state import EmptyState, EmptyStateAction
from .list.model import SceneModel


class CountButton(ElidedButton):
    """Offers to loosen what hides scenes, one click each.

    :param scenes: the list
    :param filters: what narrows it by text
    :param form: what narrows it by limits
    """

    # Scenes are to be listed whatever their index.
    any_index_wanted = pyqtSignal()

    def __init__(self, scenes: SceneModel, filters: FilterBar, form: SearchForm, parent: QWidget):
        super().__init__(parent, "sceneCountButton")
        self._scenes, self._filters, self._form = scenes, filters, form
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Scenes listed"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)

    def show_state(self, searching: bool, searched: bool) -> None:
        """Say how many there are.

        :param searching: a search is under way
        :param searched: there is a result, be it empty
        """
        found, shown = self._scenes.found(), self._scenes.rowCount()
        text = ""
        if searching:
            text = self.tr("Searching…")
        elif searched:
            text = counted(self.tr("{shown} of %Ln day(s)", "", found), found)
            text = text.format(shown=QLocale().toString(shown))
        self.setText(text)
        self.opens = found > shown and not searching
        self.setMenu(self._menu if self.opens else None)
        self.setAccessibleDescription(text)
        hidden, all_listed = self.tr("What hides the others"), self.tr("All days found are listed")
        self.setToolTip(hidden if self.opens else all_listed if searched else "")
        # Neither a button nor a stop of the tab key where there is nothing to press it for.
        self.setEnabled(self.opens or bool(text))

    def point_out(self) -> None:
        """Show where it is said what hides days, if any are hidden."""
        if self.opens:
            QToolTip.showText(self.mapToGlobal(self.rect().center()), self.toolTip(), self)

    def _fill(self) -> None:
        """Name each limit that hides days by itself, and how many."""
        hidden, number = self._scenes.hidden_counts(), QLocale().toString
        max_cloud, min_coverage = self._form.limits()
        cloud = self.tr("Cloud ≤ {0} % hides {1}: show")
        covers = self.tr("Covers ≥ {0} % hides {1}")
        index = self.tr("{0} hides {1}")
        ways = (
            (hidden.cloud, cloud, number(max_cloud), partial(self._loosen, 100, min_coverage)),
            (hidden.coverage, covers, number(min_coverage), partial(self._loosen, max_cloud, 0)),
            (hidden.index, index, self._range_text(), self.any_index_wanted.emit),
        )
        entries = [
            (text.format(limit, number(count)), do) for count, text, limit, do in ways if count
        ]
        fill_menu(self._menu, [*entries, (self.tr("Show all"), self._show_all)])

    def all_hidden(self) -> EmptyState:
        """Say which limit to loosen when all scenes found are hidden, with the button that does."""
        if self._scenes.hidden_by_text():
            clear = translate("SearchPanel", "Clear filter")
            return EmptyState(
                translate("SearchPanel", "No day found has this text."),
                translate("SearchPanel", "Clear the filter to see all."),
                (EmptyStateAction("stateClearButton", clear, self._filters.clear),),
            )
        max_cloud, min_coverage = self._form.limits()
        cloud, coverage, by_index, _ = (count > 0 for count in self._scenes.hidden_counts())
        ranged = self._scenes.index_range != (None, None)
        wanted, any_index = (100, 0), False
        if by_index and not (cloud or coverage):
            text = translate("SearchPanel", "Widen the limits of the index.")
            wanted, any_index = (max_cloud, min_coverage), True
        elif ranged and (by_index or not (cloud or coverage)):
            text = translate("SearchPanel", "Loosen the limits of cloud, coverage and index.")
            any_index = True
        elif cloud and coverage:
            text = translate("SearchPanel", "Raise the cloud limit or lower the coverage.")
        elif cloud:
            text, wanted = translate("SearchPanel", "Raise the cloud limit."), (100, min_coverage)
        elif coverage:
            text, wanted = translate("SearchPanel", "Lower the coverage."), (max_cloud, 0)
        else:
            text = translate("SearchPanel", "Raise the cloud limit and lower the coverage.")
        title = translate("SearchPanel", "Days found: {0}, all hidden by the limits.")
        show_all = translate("SearchPanel", "Show them all")
        loosen = partial(self._loosen, *wanted, any_index)
        return EmptyState(
            title.format(QLocale().toString(self._scenes.found())),
            text,
            (EmptyStateAction("stateLoosenButton", show_all, loosen),),
        )

    def _loosen(self, max_cloud: int, min_coverage: int, any_index: bool = False) -> None:
        self._form.set_limits(max_cloud, min_coverage)
        if any_index:
            self.any_index_wanted.emit()

    def _range_text(self) -> str:
        """Write the limits of the index, such as NDVI ≥ 0.30."""
        label, (low, high) = self._scenes.index_label, self._scenes.index_range
        least, most = (
            "" if end is None else QLocale().toString(end, "f", 2) for end in (low, high)
        )
        if least and most:
            return f"{label} {least} – {most}"
        return f"{label} ≥ {least}" if least else f"{label} ≤ {most}"

    def _show_all(self) -> None:
        self._filters.clear()
        self._loosen(100, 0, any_index=True)
