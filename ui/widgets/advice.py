"""What the user can do about an error, in the user's language."""

from __future__ import annotations

from ...api.errors import EosdaError
from ...core.errors import ERRORS


def advice_text(error_kind: str) -> str:
    """Return what the user can do about an error.

    :param error_kind: name of the error's class, which is what the store keeps
    """
    return ERRORS.get(error_kind, EosdaError).advice
