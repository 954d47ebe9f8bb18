"""The guide: each link leads somewhere, and whatever opens a page finds it."""

import ast
import re
from pathlib import Path

import package
import pytest
from eosda_imagery.processing_provider.algorithms.base import HELP_PAGE

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(path.name for path in GUIDE.glob("*.md"))
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def _links(path):
    return _LINK.findall(path.read_text(encoding="utf-8"))


def _headings(path):
    found = re.findall(r"^#+ +(.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", name).strip().lower().replace(" ", "-") for name in found}


@pytest.mark.parametrize("page", [*(f"docs/guide/{name}" for name in PAGES), "README.md"])
def test_each_link_leads_somewhere(page):
    here = ROOT / page
    for link in _links(here):
        if link.startswith("https://"):
            continue
        file, _, heading = link.partition("#")
        target = (here.parent / file) if file else here
        assert target.exists(), link
        assert not heading or heading in _headings(target), link


def test_each_page_is_in_the_contents():
    assert {*_links(GUIDE / "index.md"), "index.md"} >= set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_each_page_begins_with_its_title_and_links_only_what_the_plugin_has(name):
    text = (GUIDE / name).read_text(encoding="utf-8")
    assert text.startswith("# ")
    outside = [link for link in _links(GUIDE / name) if ".." in link]
    assert outside == []


def test_the_browser_s_page_links_the_browser_s_pages():
    html = package.guide_page("# Title\n\n[Areas](areas.md) and [out](https://eos.com)\n")
    assert 'href="areas.html"' in html
    assert 'href="https://eos.com"' in html
    assert "<title>Title</title>" in html


def test_what_opens_a_page_names_one_that_is_there():
    named = set()
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.update(re.findall(r"^[\w-]+\.md$", node.value))
    assert len(named) >= 6
    assert named <= set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_each_link_of_the_browser_s_page_leads_to_what_is_in_the_zip(name):
    """Headings too: the browser finds them by their ids only."""
    html = package.guide_page((GUIDE / name).read_text(encoding="utf-8"))
    pages = {f"{Path(page).stem}.html" for page in PAGES}
    pictures = {f"images/{path.name}" for path in (GUIDE / "images").iterdir()}
    links = re.findall(r'(?:href|src)="([^"]+)"', html)
    for link in links:
        file, _, heading = link.partition("#")
        assert link.startswith("https://") or file in pages | pictures, link
        assert not heading, "a browser's page has no ids"


def test_the_help_of_each_algorithm_is_a_page_of_the_guide():
    page = HELP_PAGE.relative_to(ROOT)
    assert page.parent == GUIDE.relative_to(ROOT)
    assert f"{page.stem}.md" in PAGES, "the page beside it is made of this one"
