"""One line that is cut and never wide."""

import pytest
from eosda_imagery.ui.widgets.elided_label import ElidedLabel
from qgis.PyQt.QtWidgets import QWidget


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
