"""make release: it refuses for each of its reasons, and for no other."""

import subprocess
from pathlib import Path

import pytest
import release
import translations

METADATA = """[general]
name=A Name
version=1.2.3
author=A Publisher
email=someone@publisher.test
tracker=https://publisher.test/issues
repository=https://publisher.test/code
homepage=https://publisher.test
changelog=
    1.2.3
    * Fields play in turn.
    1.2.2
    * Older things.
"""
CHANGELOG = """# Changes

## 1.2.3

- Fields play in turn. So do
  years.

## 1.2.2

- Other words.
"""


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A small checkout that can be published."""
    monkeypatch.setattr(translations, "problems", lambda: iter(()))
    monkeypatch.setattr(translations, "open_texts", lambda: ["uk: 0 open"])
    (tmp_path / "metadata.txt").write_text(METADATA, encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    _git(tmp_path, "init", "--quiet")
    _commit(tmp_path)
    return tmp_path


def _git(root: Path, *arguments: str) -> None:
    name = ("-c", "user.name=A", "-c", "user.email=a@b.test")
    subprocess.run(["git", *name, *arguments], cwd=root, check=True, capture_output=True)


def _commit(root: Path) -> None:
    _git(root, "add", ".")
    _git(root, "commit", "--quiet", "--allow-empty", "--message", "x")


def _reasons(root, tests=list):
    return release.refusals(root, tests)


def _change(root, file, old, new):
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    _commit(root)


def test_nothing_stands_against_a_checkout_that_is_ready(checkout):
    assert _reasons(checkout) == []


def test_what_is_not_committed_is_named(checkout):
    (checkout / "new.py").write_text("", encoding="utf-8")
    assert _reasons(checkout) == ["not committed: new.py"]


@pytest.mark.parametrize("field", release.package.PUBLISHERS_FIELDS)
@pytest.mark.parametrize("value", ["https://example.org/x", "PUBLISHER", "a@b.invalid", ""])
def test_each_field_of_the_publisher_has_to_be_filled_in(checkout, field, value):
    line = next(line for line in METADATA.splitlines() if line.startswith(f"{field}="))
    _change(checkout, "metadata.txt", line, f"{field}={value}")
    assert _reasons(checkout) == [f"metadata.txt: {field} is not filled in ({value})"]


def test_a_version_that_is_tagged_elsewhere_is_refused(checkout):
    _git(checkout, "tag", "v1.2.3")
    assert _reasons(checkout) == []
    _commit(checkout)
    assert _reasons(checkout) == ["the tag v1.2.3 is on another commit: choose another version"]


def test_entries_without_a_version_are_refused(checkout):
    _change(checkout, "CHANGELOG.md", "## 1.2.3", "## Unreleased\n\n- More.\n\n## 1.2.3")
    assert _reasons(checkout) == ["CHANGELOG.md: “Unreleased” has entries: head them 1.2.3"]


def test_a_changelog_that_is_not_there_is_named(checkout):
    (checkout / "CHANGELOG.md").unlink()
    _commit(checkout)
    assert _reasons(checkout) == ["CHANGELOG.md is missing"]


def test_the_newest_section_has_to_be_of_the_version(checkout):
    _change(checkout, "CHANGELOG.md", "## 1.2.3", "## 1.3.0")
    assert "CHANGELOG.md: the newest section is 1.3.0, not 1.2.3" in _reasons(checkout)


def test_the_changelog_of_metadata_has_to_begin_with_the_version(checkout):
    _change(checkout, "metadata.txt", "\n    1.2.3\n", "\n    1.2.2\n")
    assert "metadata.txt: changelog has to begin with 1.2.3" in _reasons(checkout)


def test_both_changelogs_have_to_tell_the_same(checkout):
    _change(checkout, "metadata.txt", "Fields play in turn.", "Fields sing.")
    assert _reasons(checkout) == [
        "metadata.txt: changelog tells what CHANGELOG.md does not: Fields sing"
    ]


def test_texts_that_are_not_translated_are_refused(checkout, monkeypatch):
    monkeypatch.setattr(translations, "open_texts", lambda: ["uk: 3 open", "de: 0 open"])
    assert _reasons(checkout) == ["translations: uk: 3 open"]


def test_wrong_translations_are_refused(checkout, monkeypatch):
    monkeypatch.setattr(translations, "problems", lambda: iter(["x.ts: has other placeholders"]))
    assert _reasons(checkout) == ["x.ts: has other placeholders"]


def test_failing_tests_are_refused_and_run_only_when_all_else_is_well(checkout):
    assert _reasons(checkout, lambda: ["make lint test failed"]) == ["make lint test failed"]
    (checkout / "new.py").write_text("", encoding="utf-8")
    assert _reasons(checkout, lambda: pytest.fail("not run")) == ["not committed: new.py"]


def test_this_checkout_names_what_its_publisher_has_to_fill_in():
    told = release.package.placeholders(release.ROOT)
    assert all(line.startswith("metadata.txt: ") for line in told)
