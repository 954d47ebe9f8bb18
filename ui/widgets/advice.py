"""What the user can do about an error, in the user's language."""

from __future__ import annotations

from ...api.errors import EosdaError
from ...core.errors import ERRORS
from .texts import translate


def advice_text(error_kind: str) -> str:
    """Say what the user can do about an error.

    The sentences stand with the errors, which know nothing of Qt: what collects texts for
    translators finds them in ``core.errors.ERRORS``.

    :param error_kind: name of the error's class, which is what the store keeps
    """
    return translate("Advice", ERRORS.get(error_kind, EosdaError).advice)
