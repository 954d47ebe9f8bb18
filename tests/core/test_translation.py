"""The plugin speaks the language of QGIS, and leaves no trace when it goes."""

import shutil
import subprocess

import pytest
from eosda_imagery.api import texts
from eosda_imagery.api.errors import MissingKeyError, NotFoundError, status_row
from eosda_imagery.core import translation
from eosda_imagery.core.translation import counted
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en"><context><name>Api</name>
<message><source>The service does not know this.</source>
<translation>Сервіс цього не знає.</translation></message>
<message><source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
<translation>Уведіть ключ.</translation></message></context>
<context><name>Wording</name><message><source>en</source><translation>uk</translation></message>
</context><context><name>T</name><message numerus="yes"><source>%Ln order(s)</source><translation>
<numerusform>%Ln замовлення</numerusform><numerusform>%Ln замовлення (2)</numerusform>
<numerusform>%Ln замовлень</numerusform></translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with one language, Ukrainian."""
    source = tmp_path / "uk.ts"
    source.write_text(TS, encoding="utf-8")
    target = tmp_path / "eosda_imagery_uk.qm"
    lrelease = shutil.which("/usr/lib/qt5/bin/lrelease") or shutil.which("lrelease")
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True)
    return tmp_path


@pytest.fixture
def locale(qgis_new_project):
    """Set what QGIS's settings say of the language, and take it back."""
    settings = QgsSettings()
    before = {key: settings.value(f"locale/{key}") for key in ("userLocale", "overrideFlag")}

    def choose(language, overrides=False):
        for key, value in (("userLocale", language), ("overrideFlag", overrides)):
            if value is None:
                settings.remove(f"locale/{key}")
            else:
                settings.setValue(f"locale/{key}", value)

    yield choose
    choose(before["userLocale"], before["overrideFlag"])


@pytest.mark.parametrize(
    ("chosen", "overrides", "in_desktop", "expected"),
    [
        ("uk", False, True, "uk"),
        ("pt_BR", True, False, "pt_BR"),
        # qgis_process does not write down what it speaks: an old entry says nothing.
        ("uk", False, False, QLocale.system().name()),
        (None, True, True, QLocale.system().name()),
        ("", True, True, QLocale.system().name()),
        (7, True, True, QLocale.system().name()),
    ],
)
def test_the_language_is_that_of_qgis(locale, chosen, overrides, in_desktop, expected):
    locale(chosen, overrides)
    assert translation.language(in_desktop) == expected


def test_errors_of_the_client_are_worded_in_the_language_and_in_english_afterwards(locale, folder):
    locale("uk_UA")
    translator = translation.install_translator(in_desktop=True, folder=folder)
    try:
        kind, sentence = status_row(404)
        assert (kind, sentence) == (NotFoundError, "Сервіс цього не знає.")
        assert MissingKeyError.advice == MissingKeyError("x").advice == "Уведіть ключ."
    finally:
        translation.remove_translator(translator)
    assert status_row(404)[1] == "The service does not know this."
    assert MissingKeyError.advice.startswith("Enter your key")


def test_counts_have_the_forms_of_the_language(locale, folder):
    locale("uk")
    translator = translation.install_translator(in_desktop=True, folder=folder)
    try:
        said = [QCoreApplication.translate("T", "%Ln order(s)", None, n) for n in (1, 2, 5, 21)]
    finally:
        translation.remove_translator(translator)
    assert said == ["1 замовлення", "2 замовлення (2)", "5 замовлень", "21 замовлення"]


def test_months_are_named_in_the_language_of_the_texts(locale, folder):
    day, german, ukrainian = QDate(2026, 10, 24), QLocale("de_DE"), QLocale("uk_UA")
    assert translation.date_locale(german) == german, "as the user has it, without a translation"
    locale("uk")
    translator = translation.install_translator(in_desktop=True, folder=folder)
    try:
        assert "жовт" in translation.date_locale(german).toString(day, "d MMM yyyy")
        assert translation.date_locale(ukrainian) == ukrainian
    finally:
        translation.remove_translator(translator)


@pytest.mark.parametrize("language", ["en_GB", "ja", "xx", "C"])
def test_a_language_that_is_not_there_leaves_english(locale, folder, language):
    locale(language)
    assert translation.install_translator(in_desktop=True, folder=folder) is None
    assert QCoreApplication.translate("Api", "The service does not know this.").startswith("The")
    texts.use_translator()


def test_a_folder_that_is_not_there_leaves_english(locale, tmp_path):
    locale("uk")
    assert translation.install_translator(in_desktop=True, folder=tmp_path / "none") is None
    texts.use_translator()


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("%n order(s)", 1, "%n order"),
        ("%n order(s)", 2, "%n orders"),
        ("%n order(s)", 0, "%n orders"),
        ("%n scene(s) (is|are) hidden", 1, "%n scene is hidden"),
        ("%n scene(s) (is|are) hidden", 3, "%n scenes are hidden"),
        ("12 (about 3)", 2, "12 (about 3)"),
    ],
)
def test_english_has_its_forms_without_a_translation(text, count, expected):
    assert counted(text, count) == expected
