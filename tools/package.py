"""Build dist/eosda_imagery.zip from HEAD and check it as the plugin repository does.

The checks of plugins.qgis.org, each finding of which blocks an upload: its validator (structure and
metadata), bandit and detect-secrets. They run on what is in the zip, not on the checkout.
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from io import BytesIO
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import markdown
import translations

ROOT = Path(__file__).resolve().parent.parent


PACKAGE = "eosda_imagery"
ZIP = ROOT / "dist" / f"{PACKAGE}.zip"

MAX_ZIP_BYTES = 25_000_000
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
FORBIDDEN_FOLDERS = {"__pycache__", "__MACOSX", ".git"}
# What the repository calls suspicious, and compiled Python.
FORBIDDEN_SUFFIXES = {
    *(".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib"),
    *(".exe", ".bat", ".cmd", ".sh", ".ps1"),
}
# Files that may hold a zero byte, pictures and compiled translations; any other is a binary.
BINARY_SUFFIXES = {".png", ".jpg", ".jpeg", ".gif", ".qm"}

REQUIRED_FIELDS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository"),
    # Called optional, yet the validator looks it up and rejects what it cannot reach.
    "homepage",
    # Without it the plugin is not offered in QGIS 4.
    "qgisMaximumVersion",
    # Without it qgis_process never loads the provider.
    "hasProcessingProvider",
    # Shown in the list of plugins, and asked for when an update is approved.
    *("icon", "changelog"),
)
URL_FIELDS = ("tracker", "repository", "homepage")
# Python of a plugin is read by Qt 5 too, and its uic cannot read an enum with its scope.
SCOPED_ENUM = re.compile(r"::\w+::")

# The rules that plugins.qgis.org switches on, which is every rule of bandit 1.9 but BANDIT_OFF.
# One finding blocks the upload, however mild. When one trips, change the code; `# nosec` is the last way.
BANDIT_RULES = (
    # asserts vanish with -O; exec; permissions; open ports; passwords in the code; /tmp;
    # errors swallowed; requests with no timeout
    *("B101", "B102", "B103", "B104", "B105", "B106", "B107", "B108", "B110", "B112", "B113"),
    # a web server's debugger; unpacking archives blindly
    *("B201", "B202"),
    # unpickling, old hashes and ciphers, mktemp, eval, urlopen (reads file:// too), random for
    # secrets, telnet, XML bombs, FTP, TLS unverified
    *("B301", "B302", "B303", "B304", "B305", "B306", "B307", "B308", "B310", "B311", "B312"),
    *("B313", "B314", "B315", "B316", "B317", "B318", "B319", "B321", "B323", "B324"),
    # the same modules, already at the import
    *("B401", "B402", "B403", "B405", "B406", "B407", "B408", "B409", "B412", "B413", "B415"),
    # certificates not checked, TLS too old, weak keys, yaml.load, SSH and SNMP
    *("B501", "B502", "B503", "B504", "B505", "B506", "B507", "B508", "B509"),
    # shells and processes, SQL put together from strings, text that reads otherwise than it runs,
    # models from a hub
    *("B601", "B602", "B603", "B604", "B605", "B606", "B607", "B608", "B609", "B610", "B611"),
    *("B612", "B613", "B614", "B615"),
    # HTML put together from strings
    *("B701", "B702", "B703", "B704"),
)
BANDIT_OFF = {
    "B404": "importing subprocess is not yet using it; the calls themselves are B602 to B607",
    "B411": "XML-RPC as a client is not a finding there",
}


# What the publisher fills in, all of it in metadata.txt.
PUBLISHERS_FIELDS = ("author", "email", "repository", "tracker", "homepage")
# Nobody's: reserved for examples, or the author as long as there is no publisher.
_PLACEHOLDER = re.compile(r"\bexample\.(?:org|com|net)\b|\.(?:example|invalid)\b|PUBLISHER")


class PackageError(Exception):
    """The zip could not be built or must not be given to users."""


def metadata(root: Path) -> dict[str, str]:
    """Return the fields of metadata.txt."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(root / "metadata.txt", encoding="utf-8")
    return {key: value.strip() for key, value in parser.items("general")}


def placeholders(root: Path) -> list[str]:
    """Return which of the publisher's fields are not filled in."""
    fields = metadata(root)
    return [
        f"metadata.txt: {name} is not filled in ({fields.get(name, '')})"
        for name in PUBLISHERS_FIELDS
        if not fields.get(name) or _PLACEHOLDER.search(fields[name])
    ]


def git(*arguments: str) -> bytes:
    """Ask git about this checkout."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True)
    if done.returncode:
        raise PackageError(f"git {arguments[0]} failed: {done.stderr.decode().strip()}")
    return done.stdout


def build(target: Path) -> None:
    """Write HEAD as a zip; the same commit always gives the same bytes.

    git archive leaves out what .gitattributes marks as export-ignore. In the place of each .ts
    comes what lrelease makes of it, and beside each page of the guide the same for a browser.
    """
    written = max(int(git("log", "-1", "--format=%ct", "HEAD")), 315_532_800)  # zip begins in 1980
    stamp = time.gmtime(written)[:6]
    target.parent.mkdir(parents=True, exist_ok=True)
    guide = f"{PACKAGE}/docs/guide/"
    archive = BytesIO(git("archive", "--format=tar", f"--prefix={PACKAGE}/", "HEAD"))
    with tarfile.open(fileobj=archive) as tar, zipfile.ZipFile(target, "w") as out:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            if member.isdir():
                continue
            if not member.isfile():
                raise PackageError(f"{member.name} is a link: a zip for Windows cannot hold it")
            name, content = member.name, tar.extractfile(member).read()
            if name.endswith(".ts"):
                name, content = f"{name[:-3]}.qm", _compiled(content)
            entries = [(name, content)]
            if name.startswith(guide) and name.endswith(".md"):
                page = guide_page(content.decode("utf-8"))
                entries.append((f"{name[:-3]}.html", page.encode("utf-8")))
            _write_entries(out, entries, stamp)


def _write_entries(out: zipfile.ZipFile, entries: list[tuple[str, bytes]], stamp: tuple) -> None:
    for name, content in entries:
        info = zipfile.ZipInfo(name, stamp)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.create_system = 3  # Unix, wherever it was built
        info.external_attr = 0o100644 << 16
        out.writestr(info, content)


def guide_page(text: str) -> str:
    """Return a page of the guide as HTML; its links go to the other pages in HTML."""
    body = markdown.markdown(text, extensions=["tables", "fenced_code"])
    body = re.sub(r'href="([\w-]+)\.md"', r'href="\1.html"', body)
    title = text.splitlines()[0].lstrip("# ")
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        "<style>body{max-width:45em;margin:2em auto;font-family:sans-serif;line-height:1.5}"
        "img{max-width:100%}td,th{border:1px solid #ccc;padding:.3em .6em}"
        "table{border-collapse:collapse}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def _compiled(source: bytes) -> bytes:
    """Return a translation as Qt loads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.ts"
        path.write_bytes(source)
        try:
            return translations.compile_one(path, path.with_suffix(".qm")).read_bytes()
        except translations.TranslationError as error:
            raise PackageError(str(error)) from error


def check_structure(path: Path) -> list[str]:
    """What the repository's validator would refuse, in words."""
    problems = []
    if path.stat().st_size > MAX_ZIP_BYTES:
        problems.append(f"larger than {MAX_ZIP_BYTES // 1_000_000} MB")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        tops = sorted({name.split("/")[0] for name in names})
        if tops != [PACKAGE]:
            problems.append(f"the only top folder has to be {PACKAGE}, not {', '.join(tops)}")
        problems += [
            f"{name} is missing" for name in REQUIRED_FILES if f"{PACKAGE}/{name}" not in names
        ]
        for info in archive.infolist():
            problems += [f"{info.filename}: {what}" for what in _check_entry(archive, info)]
        if f"{PACKAGE}/metadata.txt" in names:
            problems += _check_metadata(archive)
    return problems


def _check_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> list[str]:
    """What is wrong with one entry of the zip."""
    # ZipInfo turns the backslashes of Windows into slashes; the name as written is orig_filename.
    name, path = info.orig_filename, PurePosixPath(info.filename)
    problems = []
    if ".." in name or name.startswith("/") or "\\" in name or ":" in name:
        problems.append("a path may not lead out of the folder")
    if FORBIDDEN_FOLDERS.intersection(path.parts):
        problems.append("this folder may not be in the zip")
    if path.suffix.lower() in FORBIDDEN_SUFFIXES or ".pyc" in path.name:
        problems.append("compiled or executable files may not be in the zip")
    if path.name.startswith("."):
        problems.append("hidden files may not be in the zip")
    mode = info.external_attr >> 16
    if mode & 0o170000 == 0o120000:
        problems.append("links may not be in the zip")
    elif mode & 0o111 and not info.is_dir():
        problems.append("marked as executable")
    content = archive.read(info)
    if b"\0" in content and path.suffix.lower() not in BINARY_SUFFIXES:
        problems.append("is a binary")
    if path.suffix == ".ui" and SCOPED_ENUM.search(content.decode(errors="replace")):
        problems.append(
            "has an enum with its scope, which QGIS 3 cannot load: write Qt::Horizontal"
        )
    return problems


def _check_metadata(archive: zipfile.ZipFile) -> list[str]:
    """What is wrong with metadata.txt, read as the repository and QGIS read it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    try:
        parser.read_string(archive.read(f"{PACKAGE}/metadata.txt").decode("utf-8"))
        # A bare % raises here, as it does there.
        fields = {key: value.strip() for key, value in parser.items("general")}
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    problems = [f"metadata.txt: no {name}" for name in REQUIRED_FIELDS if not fields.get(name)]
    version = fields.get("version", "")
    if not re.fullmatch(r"\d+(\.\d+)+", version):
        problems.append("metadata.txt: the version may hold digits and dots only")
    if version not in fields.get("changelog", ""):
        problems.append(f"metadata.txt: the changelog says nothing of version {version}")
    if "/" in fields.get("author", ""):
        problems.append("metadata.txt: no slash may be in author")
    if "plugin" in fields.get("name", "").lower():
        problems.append("metadata.txt: the name may not hold the word plugin")
    for name in URL_FIELDS:
        parts = urlsplit(fields.get(name, ""))
        if parts.scheme != "https" or not parts.netloc:
            problems.append(f"metadata.txt: {name} has to be an https address")
    for name in ("description", "about"):
        if re.search(r"<\w+[^>]*>", fields.get(name, "")):
            problems.append(f"metadata.txt: no HTML in {name}")
    if f"{PACKAGE}/{fields.get('icon')}" not in archive.namelist():
        problems.append(f"metadata.txt: the icon {fields.get('icon')} is not in the zip")
    return problems


def check_security(path: Path) -> list[str]:
    """What bandit and detect-secrets find in the zip's content."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        return _bandit(folder) + _detect_secrets(folder)


def _scan(folder: str, *arguments: str, good_codes: tuple[int, ...]) -> dict:
    """Run a scanner on the folder and read its JSON; a scanner that breaks is no pass."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True
    )
    if done.returncode not in good_codes:
        raise PackageError(f"{arguments[0]} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)


def _bandit(folder: str) -> list[str]:
    rules = ",".join(BANDIT_RULES)
    # 1: it found something.
    report = _scan(folder, "bandit", "-q", "-r", ".", "-f", "json", "-t", rules, good_codes=(0, 1))
    return [f"bandit could not read {e['filename']}: {e['reason']}" for e in report["errors"]] + [
        f"bandit {found['test_id']} {found['filename']}:{found['line_number']}: "
        f"{found['issue_text']}"
        for found in report["results"]
    ]


def _detect_secrets(folder: str) -> list[str]:
    # --no-verify: nothing that looks like a key is tried out at anyone's service.
    arguments = ("detect_secrets", "scan", "--all-files", "--no-verify", ".")
    report = _scan(folder, *arguments, good_codes=(0,))
    return [
        f"detect-secrets {name}:{found['line_number']}: {found['type']}"
        for name, secrets in sorted(report["results"].items())
        for found in secrets
    ]


def make_package(target: Path) -> None:
    """Build the zip and check it; one that fails is taken away again.

    Raises:
        PackageError: with every problem found, one a line.
    """
    build(target)
    problems = check_structure(target)
    # A zip whose paths lead astray is not unpacked.
    problems = problems or check_security(target)
    if problems:
        target.unlink()
        raise PackageError("\n".join(["The zip must not go to users:", *problems]))


def main() -> None:
    """Build, check and say where the zip is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ZIP)
    target = parser.parse_args().output
    try:
        if git("status", "--porcelain"):
            print("There are changes that are not committed: the zip holds HEAD, without them.")
        make_package(target)
        for placeholder in placeholders(ROOT):
            print(f"Before it is published: {placeholder}")
    except PackageError as error:
        raise SystemExit(str(error)) from error
    with zipfile.ZipFile(target) as archive:
        count = len(archive.namelist())
    where, size = os.path.relpath(target), target.stat().st_size
    print(f"{where}: {count} files, {size / 1024:.0f} KB; bandit and detect-secrets found nothing")


if __name__ == "__main__":
    main()
