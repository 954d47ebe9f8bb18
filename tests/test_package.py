"""The zip that users get: each check on a zip that breaks it, then the real zip."""

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "eosda_imagery"

METADATA = {
    "name": "A Name",
    "description": "What it does",
    "version": "1.2.3",
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "author": "Someone",
    "email": "someone@example.org",
    "about": "More of what it does",
    "tracker": "https://example.org/issues",
    "repository": "https://example.org/code",
    "homepage": "https://example.org",
    "hasProcessingProvider": "yes",
    "icon": "icons/icon.svg",
    "changelog": "1.2.3 first version",
}


def _load_tool():
    spec = importlib.util.spec_from_file_location("package_tool", ROOT / "tools" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _load_tool()


def metadata_text(**changes):
    """A metadata.txt that passes, with some fields changed, or left out with None."""
    fields = {key: value for key, value in {**METADATA, **changes}.items() if value is not None}
    return "\n".join(["[general]", *(f"{key}={value}" for key, value in fields.items())])


def good_files():
    return {
        f"{PACKAGE}/__init__.py": "",
        f"{PACKAGE}/LICENSE": "GPL",
        f"{PACKAGE}/metadata.txt": metadata_text(),
        f"{PACKAGE}/icons/icon.svg": "<svg/>",
        f"{PACKAGE}/ui/dock.ui": "<enum>Qt::Horizontal</enum>",
        f"{PACKAGE}/icons/photo.png": b"\x89PNG\0",
    }


def zip_of(tmp_path, files):
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def structure_problems(tmp_path, changes):
    """The problems of a good zip with these files added, changed, or left out with None."""
    files = {**good_files(), **changes}
    kept = {name: content for name, content in files.items() if content is not None}
    return tool.check_structure(zip_of(tmp_path, kept))


def test_a_good_zip_has_no_problem(tmp_path):
    assert structure_problems(tmp_path, {}) == []


@pytest.mark.parametrize("name", ["__init__.py", "metadata.txt", "LICENSE"])
def test_a_missing_file_is_found(tmp_path, name):
    (problem,) = structure_problems(tmp_path, {f"{PACKAGE}/{name}": None})
    assert problem == f"{name} is missing"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("other/readme.txt", "", "only top folder"),
        ("readme.txt", "", "only top folder"),
        (f"{PACKAGE}/../evil.py", "", "may not lead out"),
        (f"{PACKAGE}/a..b.txt", "", "may not lead out"),
        (f"{PACKAGE}/C:evil.py", "", "may not lead out"),
        (f"{PACKAGE}/back\\slash.py", "", "may not lead out"),
        (f"{PACKAGE}/__pycache__/x.txt", "", "this folder"),
        (f"{PACKAGE}/__MACOSX/x.txt", "", "this folder"),
        (f"{PACKAGE}/.git/config", "", "this folder"),
        (f"{PACKAGE}/core/x.pyc", "", "compiled or executable"),
        (f"{PACKAGE}/core/x.SO", "", "compiled or executable"),
        (f"{PACKAGE}/run.sh", "", "compiled or executable"),
        (f"{PACKAGE}/.bandit", "", "hidden"),
        (f"{PACKAGE}/blob.dat", b"a\0b", "binary"),
        (f"{PACKAGE}/ui/new.ui", "<enum>Qt::Orientation::Horizontal</enum>", "with its scope"),
    ],
)
def test_a_file_that_may_not_be_there_is_found(tmp_path, name, content, words):
    problems = structure_problems(tmp_path, {name: content})
    assert len(problems) == 1
    assert words in problems[0]


def test_a_path_from_the_root_is_found(tmp_path):
    problems = structure_problems(tmp_path, {"/etc/evil.txt": ""})
    assert any("may not lead out" in problem for problem in problems)


@pytest.mark.parametrize(
    ("mode", "words"), [(0o100755, "marked as executable"), (0o120777, "links may not")]
)
def test_a_file_of_a_wrong_mode_is_found(tmp_path, mode, words):
    path = zip_of(tmp_path, good_files())
    info = zipfile.ZipInfo(f"{PACKAGE}/extra.py")
    info.external_attr = mode << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, "LICENSE")
    (problem,) = tool.check_structure(path)
    assert words in problem


def test_a_zip_that_is_too_large_is_found(tmp_path):
    path = zip_of(tmp_path, {**good_files(), f"{PACKAGE}/large.txt": "a" * tool.MAX_ZIP_BYTES})
    assert tool.check_structure(path) == ["larger than 25 MB"]


@pytest.mark.parametrize("field", tool.REQUIRED_FIELDS)
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_or_empty_field_is_found(tmp_path, field, value):
    text = metadata_text(**{field: value})
    problems = structure_problems(tmp_path, {f"{PACKAGE}/metadata.txt": text})
    assert f"metadata.txt: no {field}" in problems


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"about": "covers 90 % of it"}, "cannot be read"),
        ({"version": "1.2-beta", "changelog": "1.2-beta"}, "digits and dots"),
        ({"version": "1.2.4"}, "changelog says nothing of version 1.2.4"),
        ({"author": "One/Two"}, "no slash"),
        ({"name": "Some Plugin"}, "the word plugin"),
        ({"tracker": "http://bugs"}, "tracker has to be"),
        ({"homepage": "example.org"}, "homepage has to be"),
        ({"about": "<b>bold</b>"}, "no HTML in about"),
        ({"icon": "icons/none.svg"}, "is not in the zip"),
    ],
)
def test_bad_metadata_is_found(tmp_path, changes, words):
    text = metadata_text(**changes)
    (problem,) = structure_problems(tmp_path, {f"{PACKAGE}/metadata.txt": text})
    assert words in problem


def test_metadata_that_is_not_utf8_is_found(tmp_path):
    text = metadata_text(author="Zoë").encode("latin-1")
    (problem,) = structure_problems(tmp_path, {f"{PACKAGE}/metadata.txt": text})
    assert "cannot be read" in problem


def test_bandit_finds_what_blocks_an_upload(tmp_path):
    source = "import requests\n\n\ndef ask(a):\n    assert a\n    return requests.get(a)\n"
    path = zip_of(tmp_path, {**good_files(), f"{PACKAGE}/bad.py": source})
    found = tool.check_security(path)
    assert [line.split()[1] for line in found] == ["B101", "B113"]


def test_source_that_bandit_cannot_read_is_found(tmp_path):
    path = zip_of(tmp_path, {**good_files(), f"{PACKAGE}/bad.py": "def ("})
    (problem,) = tool.check_security(path)
    assert "bandit could not read" in problem


def test_detect_secrets_finds_a_key(tmp_path):
    key = "apk." + "0123456789abcdef" * 4
    path = zip_of(tmp_path, {**good_files(), f"{PACKAGE}/keys.py": f'API_KEY = "{key}"\n'})
    assert any("detect-secrets" in problem for problem in tool.check_security(path))


def test_a_good_zip_is_secure(tmp_path):
    assert tool.check_security(zip_of(tmp_path, good_files())) == []


def test_every_rule_of_bandit_is_on_or_off_for_a_reason():
    shown = subprocess.run(
        [sys.executable, "-m", "bandit", "--help"], capture_output=True, text=True, check=True
    ).stdout
    listed = shown.split("were discovered and loaded:")[1]
    known = {line.split()[0] for line in listed.splitlines() if line.strip().startswith("B")}
    assert known == set(tool.BANDIT_RULES) | set(tool.BANDIT_OFF)


def commit_all(root):
    author = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", "add", "-A"], cwd=root, check=True)
    subprocess.run(["git", *author, "commit", "-q", "-m", "more"], cwd=root, check=True)


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A small plugin in git, with files that the zip leaves out, for the tool to work on."""
    root = tmp_path / "checkout"
    attributes = "/tests export-ignore\n/.gitattributes export-ignore\n"
    ignored = {"tests/test_a.py": "assert True", ".gitattributes": attributes}
    files = {name.removeprefix(f"{PACKAGE}/"): content for name, content in good_files().items()}
    for name, content in {**files, **ignored}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    commit_all(root)
    monkeypatch.setattr(tool, "ROOT", root)
    return root


def test_the_zip_is_head_without_what_users_do_not_need(checkout, tmp_path):
    (checkout / "__init__.py").write_text("changed = True")
    (checkout / "new.py").write_text("")
    target = tmp_path / "dist" / "out.zip"
    tool.make_package(target)
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == sorted(good_files())
        assert archive.read(f"{PACKAGE}/__init__.py") == b""


def test_a_zip_that_fails_is_not_left_behind(checkout, tmp_path):
    (checkout / "LICENSE").unlink()
    commit_all(checkout)
    target = tmp_path / "out.zip"
    with pytest.raises(tool.PackageError, match="LICENSE is missing"):
        tool.make_package(target)
    assert not target.exists()


def test_a_link_is_refused(checkout, tmp_path):
    (checkout / "link.txt").symlink_to("LICENSE")
    commit_all(checkout)
    with pytest.raises(tool.PackageError, match="is a link"):
        tool.build(tmp_path / "out.zip")


def test_a_folder_without_git_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    with pytest.raises(tool.PackageError, match="git log failed"):
        tool.build(tmp_path / "out.zip")


def test_a_scanner_that_breaks_is_no_pass(tmp_path):
    with pytest.raises(tool.PackageError, match="bandit failed"):
        tool._scan(str(tmp_path), "bandit", "--no-such-option", good_codes=(0, 1))


def test_the_real_zip_passes_and_is_the_same_twice(tmp_path):
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    tool.make_package(first)
    tool.build(second)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        names = archive.namelist()
    inside = {name.split("/")[1] for name in names}
    assert not inside & {"tests", "tools", "Makefile", "pyproject.toml", ".ci", ".github"}
    docs = {name.split("/", 2)[2] for name in names if name.startswith(f"{PACKAGE}/docs/")}
    assert all(name.startswith("guide/") for name in docs)
    assert {"guide/index.md", "guide/index.html", "guide/processing.html"} <= docs
    assert f"{PACKAGE}/i18n/eosda_imagery_uk.qm" in names
    assert not any(name.endswith(".ts") for name in names)
