"""Read a .ts file, and find what is wrong with a translation."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Tuple

# How many forms a counted thing has.
PLURALS = {"uk": 3, "es": 2, "pt_BR": 2, "de": 2, "fr": 2}

_PLACES = re.compile(r"\{\w*\}|%L?n|%L?[1-9]|<[^>]+>")
_MNEMONIC = re.compile(r"&(?=\w)")
_ENGLISH_ENDING = re.compile(r"\(s\)|\(\w+\|\w+\)")


@dataclass(frozen=True)
class Message:
    """One text with its translation, which has one form, or one for each plural."""

    context: str
    source: str
    is_counted: bool
    forms: Tuple[str, ...]
    is_finished: bool


def read(path: Path) -> List[Message]:
    """Return the texts of a .ts file; a file that is not there has none."""
    if not path.exists():
        return []
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            if translation is None:
                raise ValueError(f"{path.name}: a message without a translation element")
            counted = node.get("numerus") == "yes"
            forms = translation.findall("numerusform") if counted else [translation]
            messages.append(
                Message(
                    context.findtext("name") or "",
                    node.findtext("source") or "",
                    counted,
                    tuple(form.text or "" for form in forms),
                    translation.get("type") is None,
                )
            )
    return messages


def set_language(path: Path, language: str) -> None:
    """Write the language into the file's head: lrelease needs it for the plural forms."""
    text = path.read_text(encoding="utf-8")
    head = f'<TS version="2.1" language="{language}" sourcelanguage="en">'
    path.write_text(re.sub(r"<TS [^>]*>", head, text, count=1), encoding="utf-8")


def faults(message: Message, language: str) -> Iterator[str]:
    """Yield what is wrong with a translation; one that is not finished is not wrong."""
    if not message.is_finished:
        return
    if not all(message.forms):
        yield "is called finished but is empty"
    if message.is_counted and len(message.forms) != PLURALS[language]:
        yield f"has {len(message.forms)} plural forms, {language} has {PLURALS[language]}"
    wanted = Counter(_PLACES.findall(message.source))
    for form in message.forms:
        there = Counter(_PLACES.findall(form))
        # "one order" need not say 1.
        if message.is_counted:
            there["%Ln"] = wanted["%Ln"]
            there["%n"] = wanted["%n"]
        if +there != +wanted:
            yield f"has other placeholders: {form!r}"
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(message.source)):
            yield f"has other mnemonics: {form!r}"
        if _ENGLISH_ENDING.search(form) and message.is_counted:
            yield f"has an ending that only English has: {form!r}"
        if form.endswith((" ", "\n")) != message.source.endswith((" ", "\n")):
            yield f"ends in another way: {form!r}"
