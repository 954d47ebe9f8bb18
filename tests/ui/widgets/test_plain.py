"""The forms and windows that need no map: painted and used, on Qt 5 and on Qt 6."""

import pytest
from eosda_imagery.ui.area.paste import PasteDialog
from eosda_imagery.ui.area.state_line import StateLine
from eosda_imagery.ui.scenes.form import SearchForm
from eosda_imagery.ui.widgets.dialogs import HelpDialog
from qgis.core import QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)

# Pixels: a dock beside an open Processing Toolbox.
WIDTH, HEIGHT = 320, 500


@pytest.fixture
def show(qgis_app):
    """Show widgets, and let go of them after the test."""
    shown = []

    def show(widget):
        shown.append(widget)
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        QApplication.processEvents()
        return widget

    yield show
    for widget in shown:
        widget.close()
        widget.deleteLater()


def _paste_dialog():
    return PasteDialog(QgsCoordinateTransformContext())


def _state_line():
    line = StateLine()
    line.complain("The area is empty.")
    return line


@pytest.mark.parametrize("make", [SearchForm, HelpDialog, _paste_dialog, _state_line])
def test_it_is_painted(show, make):
    picture = show(make()).grab().toImage()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 3


def test_the_form_tells_and_takes_up_what_it_says(show):
    form = show(SearchForm())
    form.set_datasets(["landsat8", "worldview9"])
    form.set_limits(40, 75)
    form.findChild(QDateEdit, "startDateEdit").setDate(QDate(2026, 3, 1))
    form.findChild(QDateEdit, "endDateEdit").setDate(QDate(2026, 11, 3))
    assert form.datasets() == ("landsat8", "worldview9")
    assert form.dates() == ("2026-03-01", "2026-11-03")
    other = show(SearchForm())
    other.restore(form.choice())
    assert (other.datasets(), other.dates(), other.limits()) == (
        ("landsat8", "worldview9"),
        ("2026-03-01", "2026-11-03"),
        (40, 75),
    )


def test_keys_change_the_limits(show):
    form = show(SearchForm())
    spin = form.findChild(QSpinBox, "maxCloudSpin")
    changed = QSignalSpy(form.limits_changed)
    before = spin.value()
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert form.limits()[0] == spin.value() == before + spin.singleStep()
    assert len(changed) == 1


def test_a_view_id_is_given_by_its_button(show):
    form = show(SearchForm())
    given = QSignalSpy(form.view_id_given)
    form.findChild(QLineEdit, "viewIdEdit").setText(" S2L2A/35/U/KR/2026/11/3/0 ")
    form.findChild(QPushButton, "useViewIdButton").click()
    assert [list(values) for values in given] == [["S2L2A/35/U/KR/2026/11/3/0"]]


def test_nothing_pasted_is_not_let_through_and_a_long_text_is_looked_at_later(show):
    dialog = show(_paste_dialog())
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.findChild(QPlainTextEdit, "aoiPasteEdit").setPlainText("POINT(1 2)" * 100_000)
    dialog.check()
    assert ok.isEnabled()
    assert "checked when you press OK" in dialog.findChild(QLabel, "aoiPasteStatus").text()
