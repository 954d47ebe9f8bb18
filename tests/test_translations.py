"""The checks of translations find what they are for; this checkout's translations pass them."""

import re
import textwrap

import pytest
import texts_in_code
import translations
import ts_file
from ts_file import Message


def _unseen(tmp_path, source):
    path = tmp_path / "ui" / "some.py"
    path.parent.mkdir()
    path.write_text(textwrap.dedent(source), encoding="utf-8")
    return [told.split(": ", 1)[1] for told in texts_in_code.unseen_texts(path, tmp_path)]


@pytest.mark.parametrize(
    "source",
    [
        'def f(label):\n    label.setText("Search")',
        'def f(n):\n    return f"{n} scenes are hidden"',
        'def f():\n    raise EosdaError("The key was refused.")',
        'TEXT = "Draw the area first"',
        'def f(self, n):\n    return self.tr(f"{n} scenes")',
        'def f(self, a):\n    return self.tr("Search " + a)',
        'def f(feedback):\n    feedback.pushInfo("Done")',
        'def f(n):\n    return tr("Search")',
        'def f(self, n):\n    return self.tr("{0} scenes").format(n)',
        'def f(self, n):\n    return self.tr("1 request")',
        'def f(n, m):\n    return translate("A", "{n} of {m} bad areas").format(n=n, m=m)',
    ],
)
def test_a_text_that_no_translator_sees_is_found(tmp_path, source):
    assert len(_unseen(tmp_path, source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'class A:\n    """Some words."""\n\n    def f(self):\n        self.tr("Search now")',
        'TEXT = QT_TRANSLATE_NOOP("Api", "Draw the area first")',
        'def f():\n    return translate("A", "Draw {what} first").format(what=1)',
        "def f(self, name):\n    return self.tr(NAMES[name])",
        'def f():\n    log.info("The list was read")',
        'def f():\n    raise ValueError("no such thing")',
        'def f(path):\n    return path.name == "some name"',
        'def f(w):\n    w.setObjectName("drawButton")',
        'def f(self, n):\n    return self.tr("%Ln scene(s)", "", n)',
        'def f(n):\n    return translate("A", "%Ln scene(s) of {x}", None, n).format(x=1)',
        'def f(self, n):\n    return self.tr("Scenes: {0}").format(n)',
    ],
)
def test_what_is_marked_or_for_others_is_let_alone(tmp_path, source):
    assert _unseen(tmp_path, source) == []


def _message(source, *forms, counted=False, finished=True):
    return Message("A", source, counted, forms, finished)


@pytest.mark.parametrize(
    ("message", "word"),
    [
        (_message("{a} of {b}", "{a} von {c}"), "placeholders"),
        (_message("Bands: {0}", "Bänder"), "placeholders"),
        (_message("See <b>this</b>", "Sieh <i>das</i>"), "placeholders"),
        (_message("&Draw", "Zeichnen"), "mnemonics"),
        (_message("Draw", ""), "empty"),
        (_message("%Ln order(s)", "%Ln Auftrag", counted=True), "plural forms"),
        (_message("%Ln order(s)", "%Ln Auftrag", "%Ln Auftrag(s)", counted=True), "ending"),
        (_message("Bands ", "Bänder"), "ends"),
    ],
)
def test_a_wrong_translation_is_found(message, word):
    (fault,) = ts_file.faults(message, "de")
    assert word in fault


@pytest.mark.parametrize(
    "message",
    [
        _message("{a} of {b}", "{b}: {a}"),
        _message("%Ln order(s)", "Ein Auftrag", "%Ln Aufträge", counted=True),
        _message("Draw", "", finished=False),
        _message("cloud & snow", "Wolken & Schnee"),
    ],
)
def test_a_right_translation_has_no_fault(message):
    assert list(ts_file.faults(message, "de")) == []


def test_each_translation_says_whose_months_it_wants():
    for language, path in zip(translations.LANGUAGES, translations.ts_files()):
        told = [m.forms for m in ts_file.read(path) if (m.context, m.source) == ("Wording", "en")]
        assert told == [(language,)]


def test_each_language_compiles(tmp_path):
    compiled = translations.compile_all(tmp_path)
    assert [path.stem for path in compiled] == [path.stem for path in translations.ts_files()]
    assert all(path.stat().st_size > 20 for path in compiled)


def test_a_translation_in_use_is_replaced_and_not_written_over(tmp_path):
    """Qt maps the file: bytes that change below it end QGIS."""
    (uk, *_), target = translations.ts_files(), tmp_path / "one.qm"
    translations.compile_one(uk, target)
    with target.open("rb") as in_use:
        before = in_use.read()
        translations.compile_one(translations.ts_files()[-1], target)
        in_use.seek(0)
        assert in_use.read() == before != target.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["one.qm"]


# The letters of QGIS's menu bar (3.22): Alt and one of these opens a menu.
MENU_BAR = {
    "uk": "бвденопрсш",
    "es": "cdefmorvwy",
    "pt_BR": "abcejmorw",
    "de": "abdehjlnrvw",
    "fr": "abcijmprtuvxé",
}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_alt_and_a_letter_presses_one_button_of_the_dock_and_opens_no_menu(language):
    path = translations.I18N / f"{translations.PREFIX}_{language}.ts"
    letters = {
        message.source: re.search(r"&(\w)", message.forms[0]).group(1).lower()
        for message in ts_file.read(path)
        if re.search(r"&\w", message.source)
    }
    # The button that orders has one of several texts at a time.
    ordering = {letters.pop(text) for text in ORDERING}
    beside = list(letters.values())
    assert len(set(beside)) == len(beside) >= 3
    assert ordering.isdisjoint(beside)
    assert not {*beside, *ordering}.intersection(MENU_BAR[language])


ORDERING = ("Dow&nload", "Add &to map", "Show o&n map", "Show dow&nloads")
