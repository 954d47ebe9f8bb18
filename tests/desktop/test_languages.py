"""QGIS in each language that the plugin speaks: the dock speaks it too, all of it."""

import re

import pytest
import translations
import ts_file

from tests.desktop import job
from tests.desktop.test_main_job import assert_clean

DOCK = "iface.mainWindow().findChild(QDockWidget, 'EosdaImageryDock')"
ALGORITHM = (
    "__import__('qgis').core.QgsApplication.processingRegistry()"
    ".algorithmById('eosda:downloadbands').displayName()"
)
# What a user sees first: where it is asked for, and the context and the text it is made of.
WHOLE_TEXTS = (
    ("toolbar_button().defaultAction().text()", "EosdaImageryPlugin", "Search Imagery"),
    ("widget('searchButton').text()", "SearchPanel", "Se&arch"),
    ("widget('downloadButton').text()", "OrderBar", "Dow&nload"),
    ("widget('sceneSortButton').text()", "SortButton", "Newest first"),
    ("widget('sceneSortButton').menu().actions()[1].text()", "SortButton", "Oldest first"),
    ("widget('optionsButton').accessibleName()", "Header", "Options"),
    ("widget('helpButton').accessibleName()", "Header", "Help"),
    (ALGORITHM, "DownloadBands", "Download bands"),
)
PARTS_OF_SUMMARY = ("cloud ≤ {0} %", "covers ≥ {0} %")


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """The .qm files, made anew as by make package; the plugin reads them in its own folder."""
    translations.compile_all()


def messages_of(language):
    """The translations of a language; English, which the texts are in, has none."""
    return ts_file.read(translations.I18N / f"{translations.PREFIX}_{language}.ts")


def english_only(messages):
    """The English texts that have another translation wherever they occur."""
    kept = {message.source for message in messages if message.source in message.forms}
    return {message.source for message in messages} - kept


@pytest.mark.parametrize("language", ["en", *translations.LANGUAGES])
def test_the_dock_speaks_the_language_of_qgis(start, language):
    messages = messages_of(language)
    translated = {(message.context, message.source): message.forms[0] for message in messages}

    def text(context, source):
        return translated[context, source] if messages else source

    with start(settings={"locale/userLocale": language}) as desktop:
        spoken = desktop.ask("__import__('qgis').core.QgsApplication.instance().locale()")
        assert spoken == language, "QGIS itself speaks it"
        job.open_dock(desktop)
        for expression, context, source in WHOLE_TEXTS:
            assert desktop.ask(expression) == text(context, source), expression
        # In C, as the desktop is started here, months have the names of English.
        month = "__import__('eosda_imagery.core.translation', fromlist=['x']).date_locale()"
        assert desktop.ask(f"{month}.name()").startswith("C" if language == "en" else language[:2])
        summary = desktop.ask("widget('searchSummaryButton').text()")
        for source in PARTS_OF_SUMMARY:
            pattern = re.escape(text("SearchForm", source)).replace(re.escape("{0}"), r"\d+")
            assert re.search(pattern, summary), f"{summary} has no {pattern}"
        seen = desktop.ask(
            "[t for _, t in __import__('eosda_imagery.tests.pseudo', fromlist=['texts_of'])"
            f".texts_of({DOCK}) if isinstance(t, str)]"
        )
        assert len(set(seen)) > 100, "the whole dock has been read"
        assert sorted(english_only(messages).intersection(seen)) == []
        assert_clean(desktop)
