"""A message above the map is read whole: it gets the height of its lines, whatever the width."""

import pytest
from eosda_imagery.ui.widgets.message_bar import BUTTONS_S, MessageBar
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from tests.waiting import wait_for

SENTENCE = "3 Nov 2026 · Sentinel-2 L2A: The key was not accepted. Check the key in the options. "


@pytest.fixture
def desk(qgis_app):
    class Desk:
        def __init__(self):
            self.window, self.bar = QWidget(), QgsMessageBar()
            column = QVBoxLayout(self.window)
            column.addWidget(self.bar)
            column.addStretch(1)
            self.window.resize(1500, 500)
            self.window.show()

        def messageBar(self):
            return self.bar

        def text(self):
            return self.bar.currentItem().findChild(QTextBrowser)

        def is_whole(self):
            return self.text().verticalScrollBar().maximum() == 0

    made = Desk()
    yield made
    made.bar.clearWidgets()
    made.window.close()


@pytest.mark.parametrize("buttons", [(), [("Enter key…", print)]])
def test_a_text_of_several_lines_is_whole_and_follows_the_width(desk, buttons):
    messages = MessageBar(desk)
    messages.show("On the map.", Qgis.MessageLevel.Info, buttons)
    one_line = desk.text().height()
    messages.show(2 * SENTENCE, Qgis.MessageLevel.Info, buttons)
    wait_for(desk.is_whole, "all lines are seen")
    at_first = desk.text().height()
    assert at_first > one_line
    desk.window.resize(800, 500)
    wait_for(lambda: desk.text().height() > at_first and desk.is_whole(), "more lines are seen")
    desk.window.resize(4000, 500)
    wait_for(lambda: desk.text().height() == one_line, "one line is as QGIS has it")


def test_a_sentence_goes_after_the_time_that_qgis_is_set_to(desk):
    messages = MessageBar(desk)
    for level in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success, Qgis.MessageLevel.Critical):
        messages.show(SENTENCE, level)
        assert desk.bar.currentItem().duration() == QgsMessageBar.defaultMessageTimeout(level)
    messages.show(SENTENCE, Qgis.MessageLevel.Info, [("Open log", print)])
    assert desk.bar.currentItem().duration() == BUTTONS_S


def test_a_very_long_text_leaves_the_map_in_sight(desk):
    MessageBar(desk).warning(40 * SENTENCE, "Open log", print)
    line = desk.text().fontMetrics().lineSpacing()
    wait_for(lambda: desk.text().height() > 4 * line, "it has its lines")
    assert desk.bar.height() < 8 * line
    assert not desk.is_whole(), "the rest is reached by scrolling"
