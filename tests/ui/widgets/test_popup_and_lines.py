"""What the dock is folded with: pop-ups, texts that are cut, the line for notices."""

import pytest
from eosda_imagery.ui.widgets.elided import ElidedButton, ElidedLabel
from eosda_imagery.ui.widgets.notice_line import NoticeLine
from eosda_imagery.ui.widgets.popup import Popup
from qgis.core import Qgis
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

LONG = "Sentinel-2 L2A · last 3 months · cloud ≤ 30 % · covers ≥ 90 % · " * 4


@pytest.fixture
def window(qgis_app):
    made = QWidget()
    made.column = QVBoxLayout(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("kind", [ElidedLabel, ElidedButton])
def test_a_long_text_never_widens_its_panel_and_stays_whole(window, kind):
    one = kind(window, "one")
    one.setText(LONG)
    window.column.addWidget(one)
    window.resize(200, 60)
    window.show()
    QApplication.processEvents()
    assert window.width() == 200
    assert one.text() == LONG


class TestPopup:
    @pytest.fixture
    def popup(self, window):
        button = QPushButton("Bands…", window)
        window.column.addWidget(button)
        made = Popup(button, "popup")
        made.button, made.first, made.second = button, QLineEdit(made), QSpinBox(made)
        for field in (made.first, made.second):
            made.column.addWidget(field)
        window.show()
        QApplication.processEvents()
        return made

    def test_it_opens_with_the_focus_in_its_first_field_and_escape_closes_it(self, popup):
        popup.button.click()
        assert popup.isVisible()
        assert popup.focusWidget() is popup.first
        QTest.keyClick(popup.first, Qt.Key.Key_Escape)
        assert not popup.isVisible()

    def test_enter_in_a_field_is_that_is_it(self, popup):
        said = []
        popup.accepted.connect(lambda: said.append(1))
        popup.button.click()
        QTest.keyClick(popup.second, Qt.Key.Key_Return)
        assert said == [1]

    def test_it_stays_in_the_screen(self, popup):
        screen = popup.button.screen().availableGeometry()
        popup.button.window().move(screen.right() - 40, screen.bottom() - 20)
        QApplication.processEvents()
        popup.button.click()
        # The platform without a screen moves it by the width of a frame.
        assert screen.contains(QRect(popup._place(), popup.size()))


class TestNotices:
    def test_the_gravest_is_shown_until_its_own_panel_takes_it_back(self, window):
        line = NoticeLine(window)
        line.say("search", "The dates are more than a year.", Qgis.MessageLevel.Info)
        line.say("area", "The area has no inside.", Qgis.MessageLevel.Warning)
        line.say("preview", "Loading the preview…", Qgis.MessageLevel.Info)
        assert line.text() == "The area has no inside."
        line.say("area", "")
        assert line.text() == "Loading the preview…"
        line.say("preview", "")
        line.say("search", "")
        assert line.text() == ""

    def test_its_place_is_the_same_with_and_without_a_text(self, window):
        line = NoticeLine(window)
        window.column.addWidget(line)
        window.show()
        before = line.size()
        line.say("search", LONG)
        QApplication.processEvents()
        assert line.size() == before
