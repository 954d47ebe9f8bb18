"""How texts of this room reach translators, without Qt: marked here, worded by the caller."""

from __future__ import annotations

from typing import Callable

Translator = Callable[[str, str], str]


def _as_written(context: str, text: str) -> str:
    return text


_translator: Translator = _as_written


def use_translator(translator: Translator = _as_written) -> None:
    """Let texts be worded by somebody else from now on, such as QCoreApplication.translate.

    :param translator: takes the context and the English text; called in any thread
    """
    global _translator
    _translator = translator


def translate(context: str, text: str) -> str:
    """Return a text in the user's language; named so that Qt's tools find its calls."""
    return _translator(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return a text as it is: one that is translated where it is shown, for Qt's tools to find."""
    return text
