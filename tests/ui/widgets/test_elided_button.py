"""A button whose text is whole where there is room, and cut where there is none."""

import pytest
from eosda_imagery.ui.widgets.elided_button import ElidedButton
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QApplication, QWidget


@pytest.fixture
def window(qgis_app):
    made = QWidget()
    yield made
    made.deleteLater()


def button(window, text="8 of 13 days", icon="", points=10, opens=True):
    made = ElidedButton(window, "button")
    made.setText(text)
    made.opens = opens
    font = QApplication.font()
    font.setPointSize(points)
    made.setFont(font)
    if icon:
        made.setIcon(QgsApplication.getThemeIcon(icon))
    return made


@pytest.mark.parametrize("points", [9, 14])
@pytest.mark.parametrize("icon", ["", "/mActionFilter2.svg"])
@pytest.mark.parametrize("opens", [True, False])
def test_the_size_it_asks_for_holds_all_of_its_text(window, points, icon, opens):
    made = button(window, icon=icon, points=points, opens=opens)
    made.resize(made.sizeHint())
    assert made.shown() == "8 of 13 days"
    made.resize(made.sizeHint().width() - 40, made.height())
    assert made.shown().endswith("…")


def test_the_arrow_stands_beside_the_text_in_the_middle_of_the_height(window):
    made = button(window, text="")
    made.resize(60, 40)
    made.opens = False
    without = made.grab().toImage()
    made.opens = True
    with_arrow = made.grab().toImage()
    rows = {
        y for y in range(40) for x in range(60) if with_arrow.pixel(x, y) != without.pixel(x, y)
    }
    assert rows and abs((min(rows) + max(rows)) / 2 - 20) <= 2
    assert QRect(0, 0, 60, 40).height() > max(rows) - min(rows) + 20, "a small arrow"
