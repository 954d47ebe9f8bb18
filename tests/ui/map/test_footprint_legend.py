"""What the lines of the footprints mean is said where they are switched on."""

from eosda_imagery.ui.map.footprint_legend import SIZE, legend_actions
from eosda_imagery.ui.map.footprints import SELECTED, STYLES
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon


def is_like(one, other):
    return abs(one.red() - other.red()) + abs(one.blue() - other.blue()) < 60


def test_each_kind_of_line_is_shown_as_it_is_on_the_map(qgis_app):
    owner = QObject()
    actions = legend_actions(owner)
    assert len({action.text() for action in actions}) == len(STYLES) + 1
    patterns = set()
    for action, stroke in zip(actions, [SELECTED, *reversed(list(STYLES.values()))]):
        # It says something and cannot be pressed, but keeps its colour.
        assert not action.isEnabled()
        picture = action.icon().pixmap(SIZE, QIcon.Mode.Disabled).toImage()
        row = [picture.pixelColor(x, SIZE.height() // 2) for x in range(SIZE.width())]
        drawn = tuple(is_like(dot, stroke.colour) for dot in row)
        assert any(drawn)
        patterns.add(drawn)
    # The patterns differ too, for who sees no colours.
    assert len(patterns) == len(actions)
