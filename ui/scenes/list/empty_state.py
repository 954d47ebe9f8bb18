"""What an empty list of scenes says: why it is empty, and what leads on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Tuple

from ....api.errors import (
    AccessDeniedError,
    AuthenticationError,
    EosdaError,
    NetworkError,
    QuotaExceededError,
    RateLimitedError,
)
from ....core.translation import translate

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


def failed_state(error: Exception, search: Act, show_options: Act) -> EmptyState:
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
