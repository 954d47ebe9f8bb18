"""Check that this commit can be published, build the zip, and say what to upload where.

It refuses as long as anything is missing, and names all of it. The tests take longest and run last.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
from pathlib import Path
from typing import Callable, Dict, List

import package
import translations

ROOT = Path(__file__).resolve().parent.parent


TESTS = ("make", "lint", "test")


def unclean(root: Path) -> List[str]:
    """Return what is changed and not committed."""
    listed = _git(root, "status", "--porcelain").splitlines()
    return [f"not committed: {line[3:]}" for line in listed]


def already_published(root: Path) -> List[str]:
    """Return a tag of this version that names another commit: a number cannot be used again."""
    tag = f"v{package.metadata(root).get('version', '')}"
    if _git(root, "tag", "--list", tag).strip() and _git(root, "rev-list", "-n", "1", tag) != _git(
        root, "rev-parse", "HEAD"
    ):
        return [f"the tag {tag} is on another commit: choose another version"]
    return []


def changelog_problems(root: Path) -> List[str]:
    """Return where version, metadata.txt and CHANGELOG.md do not agree."""
    fields = package.metadata(root)
    version = fields.get("version", "")
    file = root / "CHANGELOG.md"
    if not file.is_file():
        return ["CHANGELOG.md is missing"]
    sections = _sections(file.read_text(encoding="utf-8"))
    problems = []
    if sections.get("Unreleased"):
        problems.append(f"CHANGELOG.md: “Unreleased” has entries: head them {version}")
    numbered = [name for name in sections if name != "Unreleased"]
    newest = numbered[0] if numbered else ""
    if newest != version:
        problems.append(f"CHANGELOG.md: the newest section is {newest or 'missing'}, not {version}")
    told = fields.get("changelog", "").splitlines()
    if not told or told[0].strip() != version:
        problems.append(f"metadata.txt: changelog has to begin with {version}")
    there = sections.get(version, "")
    for line in told[1:]:
        entry = line.strip().lstrip("*- ").rstrip(".")
        if re.fullmatch(r"\d+(\.\d+)+", entry):
            break
        if entry and entry not in there:
            problems.append(f"metadata.txt: changelog tells what CHANGELOG.md does not: {entry}")
    return problems


def _sections(text: str) -> Dict[str, str]:
    """Return what stands under each heading, in one line."""
    parts = re.split(r"^## +(.*)$", text, flags=re.MULTILINE)[1:]
    names = (re.split(r"[ ,(]", name.strip())[0] for name in parts[::2])
    return dict(zip(names, (" ".join(body.split()) for body in parts[1::2])))


def translation_problems() -> List[str]:
    """Return what is open or wrong in the translations."""
    open_ones = [told for told in translations.open_texts() if not told.endswith(": 0 open")]
    return [f"translations: {told}" for told in open_ones] + list(translations.problems())


def failing_tests() -> List[str]:
    """Run every test, with their output on the screen."""
    done = subprocess.run(TESTS, cwd=ROOT)
    return [f"{' '.join(TESTS)} failed"] if done.returncode else []


def refusals(root: Path, tests: Callable[[], List[str]] = failing_tests) -> List[str]:
    """Return every reason against publishing; the tests run only when there is no other."""
    found = [
        *unclean(root),
        *package.placeholders(root),
        *already_published(root),
        *changelog_problems(root),
        *translation_problems(),
    ]
    return found or tests()


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout


def main() -> None:
    """Refuse, or build and say what to do."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    found = refusals(ROOT)
    if found:
        raise SystemExit("\n".join(["This is not to be published yet:", *found]))
    try:
        package.make_package(package.ZIP)
    except package.PackageError as error:
        raise SystemExit(str(error)) from error
    fields = package.metadata(ROOT)
    digest = hashlib.sha256(package.ZIP.read_bytes()).hexdigest()
    checksum = package.ZIP.with_name(f"{package.ZIP.name}.sha256")
    checksum.write_text(f"{digest}  {package.ZIP.name}\n", encoding="ascii")
    print(
        f"dist/{package.ZIP.name}  version {fields['version']}\nSHA-256 {digest}\n\n"
        f"1. git tag v{fields['version']} && git push origin v{fields['version']}\n"
        "2. Upload dist/eosda_imagery.zip at https://plugins.qgis.org/plugins/add/ (the first"
        " time), or at\n   https://plugins.qgis.org/plugins/eosda_imagery/version/add/. A number"
        " that was uploaded cannot be used again.\n"
        f"3. Put zip and .sha256 into a release of that tag at {fields['repository']}, with the"
        f" section {fields['version']} of CHANGELOG.md."
    )


if __name__ == "__main__":
    main()
