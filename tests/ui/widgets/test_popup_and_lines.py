"""What the dock is folded with: pop-ups, texts that are cut, the line for notices."""

import pytest
from eosda_imagery.ui.area.state_line import StateLine
from eosda_imagery.ui.widgets.elided import ElidedButton, ElidedLabel
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

    def test_in_a_dark_theme_it_paints_what_it_stands_on(self, popup):
        """QGIS's Night Mapping makes every widget transparent that it does not name."""
        app = QApplication.instance()
        before = app.styleSheet()
        popup.button.window().setObjectName("named")
        app.setStyleSheet("QWidget { background: transparent; } #named { background: #323232; }")
        try:
            popup.button.click()
            seen = popup.grab().toImage().pixelColor(3, popup.height() // 2)
        finally:
            popup.close()
            app.setStyleSheet(before)
        assert seen.name() == "#323232"

    def test_it_is_as_wide_as_a_wide_button(self, popup):
        popup.button.window().resize(460, 200)
        QApplication.processEvents()
        popup.button.click()
        assert popup.width() == popup.button.width() > Popup.WIDTH


def test_the_gravest_notice_is_told_until_its_own_panel_takes_it_back(window):
    line, info = StateLine(window), Qgis.MessageLevel.Info
    told = line.findChild(ElidedLabel, "aoiStateLabel").text
    line.notice("search", "The dates are more than a year.", info)
    line.notice("order", "The area has changed: search again.", Qgis.MessageLevel.Warning)
    line.notice("preview", "Loading the preview…", info)
    assert told() == "The area has changed: search again."
    line.notice("order", "", info)
    assert told() == "Loading the preview…"
    line.notice("preview", "", info)
    assert told() == "The dates are more than a year."
    line.notice("search", "", info)
    assert told() == ""


def test_the_line_shows_a_problem_first_and_a_hint_before_an_info(window):
    line = StateLine(window)
    label = line.findChild(ElidedLabel, "aoiStateLabel")
    line.say("Click the corners.")
    line.notice("search", "The dates are more than a year.", Qgis.MessageLevel.Info)
    assert label.text() == "Click the corners."
    line.notice("search", "The area has changed: search again.", Qgis.MessageLevel.Warning)
    assert label.text() == "The area has changed: search again."
    line.complain("The area has no inside.")
    assert label.text() == "The area has no inside."
    line.complain("")
    line.notice("search", "", Qgis.MessageLevel.Info)
    assert label.text() == ""
