"""A button and a line whose texts are whole where there is room, and cut where there is none."""

import pytest
from eosda_imagery.ui.widgets.elided import ElidedButton, ElidedLabel
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect, QSize, Qt
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


# -- a line ---------------------------------------------------------------------------------


@pytest.fixture
def label(qgis_app):
    window = QWidget()
    made = ElidedLabel(window, "line")
    made.say("A_rather_long_name_of_a_layer_from_somewhere", ", 4.0 km²", ", 4 vertices, 1 order")
    yield made
    window.deleteLater()


def test_at_every_width_the_tail_is_whole_as_long_as_there_is_room_for_it(label):
    metrics = label.fontMetrics()
    least = metrics.horizontalAdvance("A…, 4.0 km²") + 8
    for width in range(least, least + 600):
        label.resize(width, 20)
        shown = label.shown()
        assert metrics.horizontalAdvance(shown) <= width
        assert shown.endswith((", 4.0 km²", ", 1 order")), (width, shown)
    assert shown == label.text()


def test_it_takes_no_width_and_says_all_in_the_tool_tip(label):
    assert label.minimumSizeHint().width() == 0
    assert label.text() in label.toolTip()
    label.resize(10, 20)
    assert label.fontMetrics().horizontalAdvance(label.shown()) <= 10


@pytest.mark.parametrize("kind", [ElidedLabel, ElidedButton])
def test_a_price_reads_the_same_in_a_right_to_left_language(label, kind):
    """Else "1 day" would read "day 1" where texts have no translation."""

    def drawn(direction):
        one = kind(label.window(), "price")
        one.setText("1 day · 1 order.")
        QApplication.setLayoutDirection(direction)
        one.resize(one.sizeHint() + QSize(20, 0))
        if isinstance(one, ElidedButton):
            # Words alone: no frame, no arrow.
            one.setAutoRaise(True)
            one.opens = False
        image = one.grab().toImage()
        ground = image.pixel(image.width() // 2, 0)
        columns = range(image.width())
        inks = [
            tuple(y for y in range(image.height()) if image.pixel(x, y) != ground) for x in columns
        ]
        used = [x for x in columns if inks[x]]
        # The figure that it begins with; further on fractions of a pixel differ.
        return inks[min(used) : min(used) + 8]

    directions = Qt.LayoutDirection
    try:
        mirrored = drawn(directions.RightToLeft)
    finally:
        QApplication.setLayoutDirection(directions.LeftToRight)
    assert mirrored == drawn(directions.LeftToRight)
