"""Each test that docs/reliability.md names is there: what it promises is tried."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reliability.md"
# A file or folder of tests, and one test in it; without a file it is in the one named before.
NAMED = re.compile(r"`(tests/[\w/]+(?:\.py)?)?(?:::(test_\w+))?`")


def named_on(page):
    """Each file, and the test in it or nothing, in the order of the page."""
    file = None
    for found in NAMED.finditer(page):
        file = found[1] or file
        if found[1] or found[2]:
            yield file, found[2]


def names_in(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_each_test_that_the_page_names_is_there():
    named = list(named_on(PAGE.read_text(encoding="utf-8")))
    assert len(named) > 40
    for file, test in named:
        assert (ROOT / file).exists(), file
        assert test is None or test in names_in(ROOT / file), (file, test)


def test_every_row_of_the_promises_names_a_test():
    section = PAGE.read_text(encoding="utf-8").split("## Promises")[1].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 10
    for row in rows:
        assert any(True for _ in named_on(row)), row


def test_what_is_not_there_is_found():
    page = "`tests/test_names.py::test_of_nothing` and `::test_more` and `tests/nowhere`"
    assert list(named_on(page)) == [
        ("tests/test_names.py", "test_of_nothing"),
        ("tests/test_names.py", "test_more"),
        ("tests/nowhere", None),
    ]
