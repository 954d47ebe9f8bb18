"""What an empty list of scenes says: why it is empty, and what leads on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Tuple

from qgis.PyQt.QtCore import QDate, Qt

from ....api.errors import (
    AccessDeniedError,
    AuthenticationError,
    EosdaError,
    NetworkError,
    QuotaExceededError,
    RateLimitedError,
)
from ....core.translation import translate
from ...widgets.texts import date_text

Act = Callable[[], object]


@dataclass(frozen=True)
class EmptyStateAction:
    """A way out: the button's object name, its text, and what it does."""

    name: str
    text: str
    go: Act


@dataclass(frozen=True)
class EmptyState:
    """What happened, what to do, and the buttons that do it."""

    title: str = ""
    text: str = ""
    actions: Tuple[EmptyStateAction, ...] = ()

    @property
    def words(self) -> str:
        """All of it in one line."""
        return " ".join(word for word in (self.title, self.text) if word)


def searching() -> EmptyState:
    """Return what is said while a search is under way."""
    return EmptyState(text=translate("SearchPanel", "Searching…"))


def before_searching(has_area: bool) -> EmptyState:
    """Return what is said before the first search."""
    if has_area:
        return EmptyState(text=translate("SearchPanel", "Search to list the scenes of your area."))
    return EmptyState(text=translate("SearchPanel", "Draw an area, then search."))


def failed(error: Exception, search: Act, show_options: Act) -> EmptyState:
    """Say why a search failed and what to do, with the button that does it."""
    again = EmptyStateAction("stateSearchButton", translate("SearchPanel", "Search again"), search)
    options = EmptyStateAction(
        "stateOptionsButton", translate("SearchPanel", "Options…"), show_options
    )
    title, actions = translate("SearchPanel", "The search failed."), (again,)
    if not isinstance(error, EosdaError):
        reason = translate(
            "SearchPanel", "An unexpected error occurred; the log panel has the details."
        )
        return EmptyState(title, reason, actions)
    if isinstance(error, AuthenticationError):
        title = translate("SearchPanel", "EOSDA does not accept the key.")
        actions = (options, again)
    elif isinstance(error, AccessDeniedError):
        title = translate("SearchPanel", "This key is not allowed to search.")
        actions = (options, again)
    elif isinstance(error, QuotaExceededError):
        title = translate("SearchPanel", "The key has no requests left, or no plan.")
    elif isinstance(error, RateLimitedError):
        title = translate("SearchPanel", "Too many searches in a short time.")
    elif isinstance(error, NetworkError):
        title = translate("SearchPanel", "The search did not reach EOSDA.")
    return EmptyState(title, error.with_advice, actions)


def nothing_found(earlier: QDate, search_from: Callable[[QDate], object]) -> EmptyState:
    """Offer a longer time where nothing was found.

    :param earlier: the day from which to search then
    """
    label = translate("SearchPanel", "Search from {0}").format(
        date_text(earlier.toString(Qt.DateFormat.ISODate))
    )
    return EmptyState(
        translate("SearchPanel", "No scenes were found."),
        translate("SearchPanel", "Choose a longer time or another sensor."),
        (EmptyStateAction("stateLongerButton", label, lambda: search_from(earlier)),),
    )
