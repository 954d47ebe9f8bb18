"""Refresh i18n/*.ts from the texts in the code, compile them, and find texts no translator can see.

translations.py refresh    what make translations does: pylupdate6, then compile
translations.py compile    i18n/*.qm, which are not in the repository
translations.py check      what make lint does: texts that are not marked, files that are behind
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path
from typing import Iterator, List

import texts_in_code
import ts_file

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
LANGUAGES = ("uk", "es", "pt_BR", "de", "fr")
PREFIX = "eosda_imagery"


class TranslationError(Exception):
    """The translations cannot be refreshed or compiled."""


def ts_files() -> List[Path]:
    """Return the file of each language."""
    return [I18N / f"{PREFIX}_{language}.ts" for language in LANGUAGES]


def _qt_tool(name: str) -> str:
    """Return Qt 5's tool of that name; Debian keeps it apart from other Qt versions' tools."""
    for place in (f"/usr/lib/qt5/bin/{name}", f"{name}-qt5", name):
        found = shutil.which(place)
        if found:
            return found
    raise TranslationError(f"{name} is missing: install qttools5-dev-tools (make setup does).")


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise TranslationError(f"{command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")


def refresh() -> None:
    """Bring each .ts up to the texts in the code; what is translated stays."""
    I18N.mkdir(exist_ok=True)
    sources = [str(path.relative_to(ROOT)) for path in texts_in_code.shipped_files(ROOT)]
    models = ROOT / "build" / "models.py"
    models.parent.mkdir(exist_ok=True)
    models.write_text(
        "".join(
            f"QT_TRANSLATE_NOOP({text.context!r}, {text.source!r})\n"
            for text in texts_in_code.model_texts(ROOT)
        ),
        encoding="utf-8",
    )
    sources.append(str(models))
    # pylupdate5 loses a text that begins on the line after its context.
    tool = str(ROOT / ".venv-qt6" / "bin" / "pylupdate6")
    for path in ts_files():
        _run(tool, "--no-obsolete", "--no-summary", "--ts", str(path), *sources)
        # Line numbers would change with every commit.
        _run(_qt_tool("lconvert"), "-locations", "none", "-i", str(path), "-o", str(path))
        ts_file.set_language(path, path.stem[len(PREFIX) + 1 :])


def compile_all(target: Path = I18N) -> List[Path]:
    """Compile each .ts into a folder and return the .qm files."""
    target.mkdir(parents=True, exist_ok=True)
    compiled = []
    for path in ts_files():
        if path.exists():
            compiled.append(compile_one(path, target / f"{path.stem}.qm"))
    return compiled


def compile_one(path: Path, target: Path) -> Path:
    """Compile one .ts and return the .qm.

    A QGIS that runs from this checkout has the old one mapped: it gets a new file, not new bytes.
    """
    part = target.with_name(f"{target.name}.part")
    _run(_qt_tool("lrelease"), "-silent", str(path), "-qm", str(part))
    return part.replace(target)


def problems() -> Iterator[str]:
    """Yield what keeps the translations from being right; open ones are not among it."""
    for path in texts_in_code.shipped_files(ROOT):
        yield from texts_in_code.unseen_texts(path, ROOT)
    marked = texts_in_code.model_texts(ROOT)
    for path in texts_in_code.shipped_files(ROOT):
        marked += texts_in_code.marked_texts(path)
    wanted = {(text.context, text.source) for text in marked}
    for path in ts_files():
        messages = ts_file.read(path)
        there = {(message.context, message.source) for message in messages}
        for context, source in sorted(wanted - there):
            yield f"{path.name}: lacks {context}: {source!r}; run make translations"
        for context, source in sorted(there - wanted):
            yield f"{path.name}: still has {context}: {source!r}; run make translations"
        for message in messages:
            for what in ts_file.faults(message, path.stem[len(PREFIX) + 1 :]):
                yield f"{path.name}: {message.context}: {message.source!r}: {what}"


def open_texts() -> List[str]:
    """Return for each language how many texts are not translated yet."""
    return [
        f"{path.stem[len(PREFIX) + 1 :]}: {sum(not m.is_finished for m in messages)} open"
        for path in ts_files()
        for messages in [ts_file.read(path)]
    ]


def main() -> None:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("refresh", "compile", "check"))
    what = parser.parse_args().what
    try:
        if what == "refresh":
            refresh()
        if what == "check":
            found = list(problems())
            print(f"Translations: {', '.join(open_texts())}")
            if found:
                raise SystemExit("\n".join(found))
        else:
            compiled = compile_all()
            print(f"{len(compiled)} languages compiled. {', '.join(open_texts())}")
    except TranslationError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
