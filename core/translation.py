"""The plugin's texts in the language that QGIS speaks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator

from ..api.texts import use_translator

FOLDER = Path(__file__).parent.parent / "i18n"
PREFIX = "eosda_imagery"
# What the plugin is called where QGIS shows it; a product's name, so not translated.
TITLE = "EOSDA Imagery"

# Qt's own, which knows counts; by this name its tools find the calls. What needs no count may take
# that of ``api/texts``, which is the same once ``install_translator`` has run.
translate: Callable[..., str] = QCoreApplication.translate

# Compiled by re at its first use: a start of QGIS has none.
_ENDING = r"\((\w+)(?:\|(\w+))?\)"


def counted(text: str, count: int) -> str:
    """Return "1 order" or "2 orders" of "%n order(s)", "is" or "are" of "(is|are)".

    Without a translation Qt leaves "order(s)" as it is; a translated text has no such endings left.

    :param text: from tr or translate with a count, which stands in it already
    """
    if count == 1:
        return re.sub(_ENDING, lambda ending: ending.group(1) if ending.group(2) else "", text)
    return re.sub(_ENDING, lambda ending: ending.group(2) or ending.group(1), text)


def language(in_desktop: bool) -> str:
    """Return the locale of QGIS's texts, such as "uk" or "pt_BR".

    The desktop writes down at each start what it speaks; without it that counts only where it
    overrides the system's.
    """
    settings = QgsSettings()
    chosen = settings.value("locale/userLocale")
    overrides = settings.value("locale/overrideFlag", False, type=bool)
    if (in_desktop or overrides) and isinstance(chosen, str) and chosen:
        return chosen
    return QLocale.system().name()


def date_locale(users: Optional[QLocale] = None) -> QLocale:
    """Return the locale that names the months: the user's if it is in the language of the texts.

    QGIS lets the numbers be of one language and the texts of another.

    :param users: Qt's default unless given
    """
    # Each translation says its own language's code here; untranslated, it asks for nothing.
    code = translate("Wording", "en")
    spoken, users = QLocale(code), users if users is not None else QLocale()
    return users if code == "en" or spoken.language() == users.language() else spoken


def date_format() -> str:
    """Return the form of all dates for people; Qt puts in the names of months of the locale."""
    return translate("Wording", "d MMM yyyy")


def date_text(date: str) -> str:
    """Write a day as 8 Nov 2026, in the user's language; empty where it is none.

    :param date: YYYY-MM-DD
    """
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return str(date_locale().toString(day, date_format())) if day.isValid() else ""


def install_translator(in_desktop: bool, folder: Path = FOLDER) -> Optional[QTranslator]:
    """Let Qt and the service's client speak the language; None where there is no translation."""
    use_translator(translate)
    translator = QTranslator()
    if not translator.load(QLocale(language(in_desktop)), PREFIX, "_", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: Optional[QTranslator]) -> None:
    """Take back what ``install_translator`` did."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    use_translator()
