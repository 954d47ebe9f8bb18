"""One line that is cut and never wide."""

import pytest
from eosda_imagery.ui.widgets.elided_button import ElidedButton
from eosda_imagery.ui.widgets.elided_label import ElidedLabel
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget


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
