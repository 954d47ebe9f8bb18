"""The help in QGIS: each page is shown with its pictures, and links lead on and back."""

import pytest
from eosda_imagery.ui.widgets.dialogs import CONTENTS, GUIDE, HelpDialog, open_by_f1
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

# A number in Qt 5, an enum in Qt 6; loadResource takes the number.
IMAGE = QTextDocument.ResourceType.ImageResource
PAGES = sorted(path.name for path in GUIDE.glob("*.md"))


@pytest.fixture
def dialog(qgis_app):
    made = HelpDialog()
    made.show()
    yield made
    made.close()


def _browser(dialog):
    return dialog.findChild(QTextBrowser, "eosdaHelpText")


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_rendered(dialog, page):
    dialog.show_page(page)
    browser = _browser(dialog)
    title = (GUIDE / page).read_text(encoding="utf-8").splitlines()[0]
    assert browser.toPlainText().startswith(title.lstrip("# "))
    assert "](" not in browser.toPlainText()
    for picture in (GUIDE / "images").glob("*.png"):
        url = QUrl(f"images/{picture.name}")
        assert browser.loadResource(int(getattr(IMAGE, "value", IMAGE)), url)


def test_links_lead_on_and_back(dialog):
    browser = _browser(dialog)
    browser.setSource(browser.source().resolved(QUrl("areas.md")))
    assert browser.toPlainText().startswith("Areas")
    browser.backward()
    assert browser.source().fileName() == CONTENTS


def test_the_help_key_opens_the_page_of_the_part_that_has_the_focus(qgis_app):
    window = QWidget()
    column = QVBoxLayout(window)
    for page in ("areas.md", "trouble.md"):
        edit = QLineEdit(window)
        edit.setObjectName(page)
        column.addWidget(edit)
        open_by_f1(edit, page)
    window.show()
    QApplication.setActiveWindow(window)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_F1)
    (opened,) = window.findChildren(HelpDialog)
    assert _browser(opened).source().fileName() == "trouble.md"
    opened.close()
    window.close()
