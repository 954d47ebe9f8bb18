"""The dock by keyboard: the tab key goes as on the screen, and each letter presses one thing."""

import re

import pytest
from eosda_imagery.core.settings import Settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)

from tests.waiting import wait_for

# Letters of the menus in QGIS's main window, where Alt and a letter open them: Project, Edit, View,
# Layer, Settings, Plugins, Vector, Raster, Database, Web, Mesh, Processing, Help.
MENU_LETTERS = frozenset("jevlsporhdwmc")

# Characters: some 550 pixels in the font of a screen of 1366.
WIDEST_TIP = 95


@pytest.fixture
def dock(window, load, tmp_path, monkeypatch):
    monkeypatch.delenv("EOSDA_API_KEY", raising=False)
    Settings().output_folder = str(tmp_path / "out")
    desktop = load()._open_desktop()
    main = window.mainWindow()
    main.resize(1000, 900)
    main.show()
    desktop.show_dock(True)
    desktop._dock.key_panel.ask("EOSDA does not accept the key.")
    wait_for(lambda: desktop._dock.isVisible(), "the dock is shown")
    QApplication.processEvents()
    return desktop._dock


def stops(part):
    """Return what the tab key stops at within a widget, in its order."""
    found, widget = [], part.nextInFocusChain()
    while widget is not part:
        by_tab = int(widget.focusPolicy()) & int(Qt.FocusPolicy.TabFocus)
        if by_tab and part.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def box(widget, part):
    return widget.rect().translated(widget.mapTo(part, widget.rect().topLeft()))


def is_before(one, other, part):
    """Return whether a reader comes to one first: it is in a row above, or at the left in it."""
    first, second = box(one, part), box(other, part)
    if part.isAncestorOf(other) and (one.isAncestorOf(other) or other.isAncestorOf(one)):
        return True
    same_row = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > 4
    return first.left() <= second.left() if same_row else first.top() < second.top()


def out_of_order(part):
    chain = stops(part)
    return [
        (one.objectName(), other.objectName())
        for one, other in zip(chain, chain[1:])
        if not is_before(one, other, part)
    ]


def popup(dock, button, name):
    dock.findChild(QAbstractButton, button).click()
    shown = dock.findChild(QWidget, name)
    wait_for(shown.isVisible, "it is open")
    return shown


def test_the_tab_key_goes_as_on_the_screen(dock):
    names = [widget.objectName() for widget in stops(dock)]
    assert names.index("searchButton") < names.index("statisticsButton") < names.index("sceneView")
    assert out_of_order(dock) == []
    dock.drawer.set_open(True)
    QApplication.processEvents()
    assert out_of_order(dock) == []


@pytest.mark.parametrize(
    ("button", "name"), [("searchSummaryButton", "searchPopup"), ("bandsButton", "bandPopup")]
)
def test_the_tab_key_goes_as_on_the_screen_in_what_opens(dock, button, name):
    shown = popup(dock, button, name)
    assert len(stops(shown)) >= 3
    assert out_of_order(shown) == []
    shown.close()


def letters(part):
    """Return the letter of each thing that Alt and a letter reach, by the name of the thing."""
    found = {}
    for kind in (QAbstractButton, QLabel):
        for one in part.findChildren(kind):
            reaches = not isinstance(one, QLabel) or one.buddy() is not None
            mark = re.search(r"(?<!&)&(\w)", one.text()) if reaches else None
            if mark and one.isVisible():
                found[one.objectName()] = mark.group(1).lower()
    return found


def test_each_letter_presses_one_thing_and_opens_no_menu_of_qgis(dock):
    found = letters(dock)
    assert found["searchButton"] == "a"
    assert len(set(found.values())) == len(found) >= 4
    assert MENU_LETTERS.isdisjoint(found.values())
    # Download has several texts; whichever it is, its letter is no other's.
    bar = dock.order_bar
    for text in ("Dow&nload", "Add &to map", "Show o&n map", "Show dow&nloads"):
        bar.download_button.setText(text)
        found = letters(dock)
        assert len(set(found.values())) == len(found), text
        assert MENU_LETTERS.isdisjoint(found.values())


def test_the_key_that_begins_a_search_ends_it(dock):
    button = dock.search_panel.findChild(QAbstractButton, "searchButton")
    before = button.shortcut().toString()
    assert before == "Alt+A"
    button.setText("Stop")
    dock.search_panel._show_state()
    assert button.shortcut().toString() == before


def says_more(widget):
    """Return whether a tool tip tells more than the words that are on the control anyway."""

    def words(text):
        return re.sub(r"<[^>]+>|[&….]", "", text).strip().casefold()

    tip = words(widget.toolTip())
    shown = words(getattr(widget, "text", str)() if isinstance(widget, QAbstractButton) else "")
    return bool(tip) and tip != shown


def mute(part):
    """Return the controls that have no tool tip, or one that only says their name."""
    return sorted(
        widget.objectName()
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox)
        for widget in part.findChildren(kind)
        # Parts inside Qt's and QGIS's own widgets are theirs.
        if widget.objectName()
        and not widget.objectName().startswith(("qt_", "collapse", "mCollapse", "ScrollLeft"))
        and widget.objectName() != "ScrollRightButton"
        # What has nothing to say yet is no button yet.
        and not (isinstance(widget, QAbstractButton) and not widget.text() and widget.isHidden())
        and not (widget.objectName() == "sceneCountButton" and not widget.isEnabled())
        and not says_more(widget)
    )


def test_each_control_of_the_dock_says_what_it_is_for(dock):
    assert mute(dock) == []


def test_no_tool_tip_is_a_line_across_the_screen(dock):
    """Plain texts are one line in Qt, however long; rich ones are broken into several."""
    hosts = [*dock.findChildren(QWidget), *dock.findChildren(QAction)]
    wide = {
        host.objectName() or host.toolTip()
        for host in hosts
        if not Qt.mightBeRichText(host.toolTip())
        and max(map(len, host.toolTip().split("\n"))) > WIDEST_TIP
    }
    assert wide == set()
