"""What errors say: whole sentences that others can follow, whatever they are made of."""

import re
import sqlite3
from pathlib import Path

import pytest
import ts_file
from eosda_imagery.api.errors import EosdaError, WrongContentError, as_sentence
from eosda_imagery.api.texts import use_translator
from eosda_imagery.core.errors import ERRORS, advice_of, reason_of
from eosda_imagery.core.gdal.opening import gdal_calls
from eosda_imagery.core.jobs.store import Store, StoreError
from eosda_imagery.core.raster.indices.reflectance import UnnamedBandsError
from eosda_imagery.core.settings import unwritable
from eosda_imagery.core.storage.partial_file import storage_error
from eosda_imagery.processing_provider.failures import in_words

# Two marks in a row, a blank before one, two blanks, or nothing where a reason should be.
GLUED = re.compile(r"::|(?<!\.)\.\s*\.(?!\.)|[:;,]\s*[.:;,]|…\.|[!?]\.|\s[.:;,](\s|$)| {2,}|\(\)")
WORDS = (
    "No space left on device",
    "no such band.",
    "Failed:",
    " cut off…",
    "Denied!",
    "a (b)",
    "two lines.\nand more.",
    "three...",
)


def assert_whole(text):
    for line in text.splitlines():
        assert not GLUED.search(line), line
        assert line == line.strip()
        assert line[-1] in ".!?…", line


@pytest.mark.parametrize("glued", ["no:: No", "left.. Try", "left. . Try", "on: .", "a  b", "()."])
def test_what_is_glued_is_seen(glued):
    assert GLUED.search(glued)


@pytest.mark.parametrize("kind", sorted(ERRORS))
def test_an_error_of_any_kind_can_be_followed_by_its_advice(kind):
    error = ERRORS[kind]
    for said in WORDS:
        assert_whole(f"{error(said)} {error.advice}")
        assert_whole(f"{error('It failed.', service_message=said)} {error.advice}")
        assert_whole(str(in_words(error(said, service_message=said), "")))


def test_an_error_without_words_has_none():
    assert as_sentence("  ") == ""


REFUSALS = [
    *(OSError(28, words) for words in WORDS),
    *(PermissionError(13, words, "/data/a.tif") for words in WORDS),
    *(OSError(words) for words in WORDS),
    OSError(),
    *(StoreError(as_sentence(f"One whole sentence. {words.strip()}")) for words in WORDS),
    *(sqlite3.OperationalError(words) for words in WORDS),
    sqlite3.DatabaseError(),
]


@pytest.mark.parametrize("error", REFUSALS, ids=repr)
def test_the_system_s_words_fit_into_ours(error):
    assert reason_of(error).strip(" .:") == reason_of(error) != ""
    assert_whole(str(in_words(error, "")))
    if isinstance(error, OSError):
        assert_whole(f"{storage_error(Path('/a'), error)} {unwritable(Path('/a'), error)}")


@pytest.mark.parametrize("words", WORDS)
def test_gdal_s_words_fit_into_ours(words):
    with pytest.raises(WrongContentError) as caught, gdal_calls("It cannot be read"):
        raise RuntimeError(words)
    assert_whole(str(caught.value))


def test_a_folder_that_cannot_be_made_is_said_in_whole_sentences(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError) as caught:
        Store(tmp_path / "file")
    assert_whole(str(caught.value))
    assert_whole(str(in_words(caught.value, "")))


@pytest.mark.parametrize("kind", sorted(ERRORS))
def test_every_error_has_a_sentence_of_advice(kind):
    assert advice_of(kind) == ERRORS[kind].advice
    assert advice_of(kind).endswith(".")


def _and_below(kind):
    return {kind}.union(*map(_and_below, kind.__subclasses__()))


def test_each_advice_is_looked_for_where_translators_have_put_it(request):
    use_translator(lambda *asked: asked)
    request.addfinalizer(use_translator)
    german = Path(__file__).parents[2] / "i18n" / "eosda_imagery_de.ts"
    written = {(text.context, text.source) for text in ts_file.read(german)}
    assert UnnamedBandsError.advice in written
    assert {kind.advice for kind in _and_below(EosdaError)} <= written


def test_an_error_of_a_newer_version_still_gets_advice():
    assert advice_of("FutureError") == advice_of("EosdaError")
